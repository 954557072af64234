/** The quick start: one article in, one typed report out. Run it by `npm run example:quick-start`. */
import { readFileSync } from 'node:fs';
import { analyse, bySpeaker } from 'onrecord';

const article = readFileSync(new URL('../seeds/001_9aacba2e2db2e786.txt', import.meta.url), 'utf8');
const report = analyse(article, { published: '2025-06-05' });

console.log('Who spoke:');
for (const { name, attributions } of bySpeaker(report)) {
  const direct = attributions.filter(({ kind }) => kind === 'direct').length;
  console.log(`  ${name ?? 'not known'}: ${attributions.length} reported, ${direct} of them word for word`);
}

console.log('\nThe first direct quotation:');
const [quoted] = report.attributions.filter(({ kind }) => kind === 'direct');
for (const { start, end, text } of quoted?.content ?? []) console.log(`  ${start}–${end}: ${text}`);
console.log(`  ${quoted?.cue?.text}: ${quoted?.speaker.name}, by the rule ${quoted?.speaker.by}`);

console.log('\nThe money:');
for (const { text, value, unit } of report.quantities.filter(({ kind }) => kind === 'money')) {
  console.log(`  ${text} is ${value} ${unit}`);
}

console.log('\nThe people:');
for (const { name, mentions } of report.entities.filter(({ type }) => type === 'person')) {
  console.log(`  ${name}, mentioned ${mentions.length} times`);
}
