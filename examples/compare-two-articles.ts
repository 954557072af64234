/**
 * Two articles on one event, side by side: what they share, and where they part. Run it by `npm run example:compare-two-articles`,
 * with the path of a page to write if you like to look at it in a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { analyse, type ClaimIn, compare, toComparisonHtml } from 'onrecord';

const reports = ['000_ad910f024c7824ce', '001_9aacba2e2db2e786'].map((name) =>
  analyse(readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8')),
);
const comparison = compare(reports);

const words = ({ report, claim, quantity }: ClaimIn): string =>
  `${['first', 'second'][report]}: ${claim.measure?.text ?? 'not known'}, ${quantity.text}`;

for (const [verdict, heading] of [
  ['agree', 'Figures that agree'],
  ['differ', 'Figures that differ'],
  ['alone', 'Figures that one has alone'],
] as const) {
  console.log(`${heading}:`);
  for (const { claims } of comparison.claims.filter((one) => one.verdict === verdict)) {
    console.log(`  ${claims.map(words).join('\n    ')}`);
  }
}

console.log('Quotations in both:');
for (const { verdict, quotations } of comparison.quotations) console.log(`  ${quotations[0]?.quote.text} (${verdict})`);

console.log(`Named in both: ${comparison.shared.map(({ name }) => name).join(', ')}`);
for (const index of [0, 1]) {
  const alone = comparison.alone.filter(({ entities }) => entities[0]?.report === index);
  console.log(`Named in the ${['first', 'second'][index]} alone: ${alone.map(({ name }) => name).join(', ')}`);
}

const page = process.argv[2];
if (page) writeFileSync(page, toComparisonHtml(comparison, { titles: ['First article', 'Second article'] }));
