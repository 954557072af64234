/**
 * Words of your own: reporting verbs, units, names and titles. They add to the built-in ones, for one call. Run it by
 * `npm run example:lexicons`.
 */
import { analyse, type LexiconAdditions } from 'onrecord';

const lexicon: LexiconAdditions = {
  reportingVerbs: ['toot', { lemma: 'moot', act: 'propose' }],
  units: [{ forms: ['TEU', 'TEUs'], unit: 'twenty-foot-equivalent', kind: 'volume' }],
  names: [{ forms: ['Quux Collective', 'Quux'], type: 'organization' }],
  titles: ['Harbour Reeve'],
};

const article = `Quux tooted that the port would reopen. Harbour Reeve Ines Vale said that the port can now handle 12,000 TEUs a day.`;

for (const [name, report] of [
  ['without', analyse(article)],
  ['with', analyse(article, { lexicon })],
] as const) {
  const people = report.entities.flatMap(({ name, mentions }) =>
    mentions.flatMap(({ role }) => (role ? [`${name} (${role.text})`] : [])),
  );
  console.log(`${name} the additions:`);
  console.log(
    `  attributions: ${report.attributions.map(({ cue, speaker }) => `${speaker.name ?? speaker.mention?.text} ${cue?.text}`).join('; ')}`,
  );
  console.log(
    `  quantities:   ${report.quantities.map(({ text, kind, unit }) => `${text} (${kind}, ${unit})`).join('; ')}`,
  );
  console.log(`  entities:     ${report.entities.map(({ name, type }) => `${name} (${type})`).join('; ')}`);
  console.log(`  roles:        ${people.join('; ')}`);
}
