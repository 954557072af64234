/** Who said what, as a table. Run it by `npm run example:who-said-what`, with the path of an article of your own if you like. */
import { readFileSync } from 'node:fs';
import { type Attribution, analyse } from 'onrecord';

const seed = new URL('../seeds/001_9aacba2e2db2e786.txt', import.meta.url);
const report = analyse(readFileSync(process.argv[2] ?? seed, 'utf8'));

const shorten = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text);

function row({ kind, speaker, cue, content }: Attribution) {
  return {
    speaker: speaker.name ?? speaker.mention?.text ?? 'not known',
    cue: cue?.text ?? '',
    content: shorten(content.map(({ text }) => text).join(' … ')),
    kind,
    'decided by': speaker.by ?? '',
  };
}

console.table(report.attributions.map(row));
