/**
 * Prints accuracy against speed for the leads that let the tagger and the parser choose early (`CLEAR` in tag.ts and parse.ts).
 *
 *   npx tsx model/curve.ts --dev FILE.conllu …
 */
import { parseArgs } from 'node:util';
import { withTag } from '../src/document/tagger/index.js';
import { trainedTagger } from '../src/document/tagger/model.js';
import { type TagPair, tagWords } from '../src/document/tagger/tag.js';
import { parserModel } from '../src/syntax/parser/model.js';
import type { Clear } from '../src/syntax/parser/parse.js';
import { type Example, exampleOf } from './examples.js';
import { parserAccuracy } from './train-parser.js';
import { taggerAccuracy } from './train-tagger.js';
import { readTreebank } from './treebank.js';

const { values } = parseArgs({ options: { dev: { type: 'string', multiple: true } } });
if (!values.dev) throw new Error('give the treebanks: --dev FILE.conllu, as often as needed');

const TURNS = 5;
const ALL = Number.POSITIVE_INFINITY;
const TAG_LEADS = [0, 40, 70, 100, 150, ALL];
const PARSER_LEADS: readonly Clear[] = [
  { moves: [0, 0, 0], labels: [0] },
  { moves: [150, 200, 250], labels: [40] },
  { moves: [250, 300, 350], labels: [60] },
  { moves: [300, 350, 400], labels: [65] },
  { moves: [400, 450, 500], labels: [80] },
  { moves: [ALL, ALL, ALL], labels: [ALL] },
];

const examples: readonly Example[] = values.dev.flatMap(readTreebank).flatMap((sentence) => exampleOf(sentence) ?? []);
const tokens = examples.reduce((sum, example) => sum + example.tokens.length, 0);
const percent = (share: number) => (100 * share).toFixed(2);

/** Thousands of tokens a second of processor time, the best of some turns. */
function speed(run: () => unknown): string {
  let best = ALL;
  for (let turn = 0; turn < TURNS; turn++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return ((1000 * tokens) / best).toFixed(0);
}

const tagger = trainedTagger();
console.log('| lead of a tag | thousand tokens a second | parts of speech |\n| --- | --- | --- |');
for (const lead of TAG_LEADS) {
  const rate = speed(() => {
    for (const example of examples) tagWords(tagger, example.tokens, 0, example.tokens.length, lead);
  });
  console.log(`| ${lead} | ${rate} | ${percent(taggerAccuracy(tagger, examples, lead).pos)} |`);
}

const tagged = examples.map((example): Example => {
  const classes = tagWords(tagger, example.tokens, 0, example.tokens.length);
  return {
    ...example,
    tokens: example.tokens.map((token, at) => withTag(token, tagger.pairs[classes[at] as number] as TagPair)),
  };
});
const parser = parserModel();
console.log('\n| leads of a move, of a label | thousand tokens a second | UAS | LAS |\n| --- | --- | --- | --- |');
for (const clear of PARSER_LEADS) {
  const rate = speed(() => parserAccuracy(parser, tagged, clear));
  const { uas, las } = parserAccuracy(parser, tagged, clear);
  console.log(`| ${clear.moves.join(', ')}; ${clear.labels.join()} | ${rate} | ${percent(uas)} | ${percent(las)} |`);
}
