/**
 * How fast the library is: `npm run bench`, or `npm run bench -- --text FILE` on a text of your own.
 *
 * In one run and on the same text: megabytes a second of `analyse`, of each extractor, of wink's readDoc and of compromise's
 * nlp(), and how the time of `analyse` grows with the length of the text. A megabyte is a million UTF-16 code units.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {
  analyse,
  type Document,
  extractAttributions,
  extractDependencies,
  extractEntities,
  extractNumericClaims,
  extractQuantities,
  extractQuotes,
  extractTimes,
  read,
} from '../src/index.js';
import { parsedSentences } from '../src/syntax/index.js';
import { distinctText } from './distinct-text.js';
import { type Contestant, growthExponent, medianTimes } from './measure.js';

const LENGTH = 100_000;
const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const TURNS = 5;
/** Up to this exponent the growth is called linear: timings of short texts are not more exact than that. */
const LINEAR = 1.1;

const { values } = parseArgs({ options: { text: { type: 'string' } } });
const seeds = ['000_ad910f024c7824ce', '001_9aacba2e2db2e786'].map((name) =>
  readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8'),
);
const whole = values.text === undefined ? distinctText(seeds, 1_000_000) : readFileSync(values.text, 'utf8');
/** The first paragraphs of the text, up to a length. */
const firstOf = (length: number): string =>
  whole.length <= length ? whole : whole.slice(0, whole.lastIndexOf('\n', length) + 1 || length);

const text = firstOf(LENGTH);
const winkWhole = winkNLP(model);
const winkTags = winkNLP(model, ['sbd', 'pos']);
const onDocument = (name: string, extract: (doc: Document) => unknown): Contestant => ({
  name,
  prepare: () => read(text),
  run: (doc) => extract(doc as Document),
});
const onText = (name: string, run: (text: string) => unknown): Contestant => ({
  name,
  prepare: () => text,
  run: (prepared) => run(prepared as string),
});

console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'processor not known'}`);
console.log(
  values.text === undefined
    ? 'text: sentences of the two seeds recombined, with other names and numbers in each article (bench/distinct-text.ts)'
    : `text: ${values.text}`,
);

console.log(`\nOn ${text.length.toLocaleString('en')} characters, median of ${TURNS}:\n`);
const times = await medianTimes(
  [
    onText('analyse', (prepared) => analyse(prepared)),
    onText('read', (prepared) => read(prepared)),
    onText('read, and parse every sentence', (prepared) => extractDependencies(read(prepared))),
    onDocument('extractQuotes', extractQuotes),
    onDocument('extractQuantities', extractQuantities),
    onDocument('extractTimes', extractTimes),
    onDocument('extractEntities', extractEntities),
    onDocument('extractAttributions', extractAttributions),
    onDocument('extractNumericClaims', extractNumericClaims),
    onText('wink readDoc', (prepared) => winkWhole.readDoc(prepared)),
    onText('wink readDoc, sentences and tags alone', (prepared) => winkTags.readDoc(prepared)),
    onText('compromise nlp()', (prepared) => nlp(prepared)),
  ],
  TURNS,
);
for (const [name, time] of times) print(name, text.length, time);
console.log('\nAn extractor is timed on a Document that was read before, with all that it asks other extractors for.');

const parsing = (times.get('read, and parse every sentence') as number) / (times.get('wink readDoc') as number);
console.log(`Reading and parsing every sentence takes ${parsing.toFixed(1)} times as long as wink's readDoc.`);
const { parsed, sentences } = analyse(text, { extractors: { parsed: (doc) => [parsedSentences(doc)] } });
console.log(`analyse parses ${parsed[0]} of ${sentences.length} sentences.`);

console.log('\nanalyse on texts of growing length:\n');
const points: [number, number][] = [];
for (const part of new Set(LENGTHS.map(firstOf))) {
  const turns = part.length > 200_000 ? 3 : TURNS;
  const time = (await medianTimes([{ name: 'analyse', prepare: () => part, run: () => analyse(part) }], turns)).get(
    'analyse',
  );
  points.push([part.length, time as number]);
  print(`${part.length.toLocaleString('en')} characters`, part.length, time as number);
}
if (points.length > 1) {
  const exponent = growthExponent(points);
  const verdict = exponent <= LINEAR ? 'linearly' : 'FASTER THAN LINEARLY';
  console.log(`\nThe time grows ${verdict} with the length: as its power ${exponent.toFixed(2)}.`);
}

function print(name: string, length: number, milliseconds: number): void {
  const rate = length / 1000 / milliseconds;
  console.log(`${name.padEnd(40)}${milliseconds.toFixed(1).padStart(9)} ms${rate.toFixed(2).padStart(9)} MB/s`);
}
