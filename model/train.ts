/**
 * Trains the tagger and the parser and writes their weights as modules beside this file.
 *
 *   npx tsx model/train.ts --train FILE.conllu … --dev FILE.conllu … [--own 2000] [--seeds 1,2]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withTag } from '../src/document/tagger/index.js';
import { tagPair, tagWords, unpackTagger } from '../src/document/tagger/tag.js';
import { unpackParser } from '../src/syntax/parser/parse.js';
import { type Example, exampleOf } from './examples.js';
import { ownTreebank } from './own-treebank/index.js';
import { randomFrom } from './random.js';
import { asWritten, recased } from './recasing.js';
import { labelClasses, packParser, parserAccuracy, trainingSentences, trainParser } from './train-parser.js';
import { jackknifedTags, tagClasses, taggerAccuracy, trainTagger } from './train-tagger.js';
import { readTreebank } from './treebank.js';
import { weightsModule } from './weights-module.js';

const { values: args } = parseArgs({
  options: {
    train: { type: 'string', multiple: true },
    dev: { type: 'string', multiple: true },
    own: { type: 'string', default: '2000' },
    seeds: { type: 'string', default: '1,2' },
    out: { type: 'string', default: import.meta.dirname },
  },
});
if (!args.train || !args.dev)
  throw new Error('give the treebanks: --train FILE.conllu --dev FILE.conllu, each as often as needed');

const FOLDS = 3;
/** The first decides what is drawn before the trainings; each training has its own. */
const seeds = args.seeds.split(',').map(Number);
const [seed = 1] = seeds;
const log = (line: string) => console.log(line);
const load = (path: string): Example[] => readTreebank(path).flatMap((sentence) => exampleOf(sentence) ?? []);
const percent = (share: number) => (100 * share).toFixed(2);

const plain = [...args.train.flatMap(readTreebank), ...ownTreebank(Number(args.own), randomFrom(seed))];
const examples = [
  ...plain.map((sentence) => [sentence, asWritten] as const),
  ...recased(plain, randomFrom(seed)),
].flatMap(([sentence, recase]) => exampleOf(sentence, recase) ?? []);
const classes = tagClasses(examples);
log(`${examples.length} sentences, ${classes.length} tags`);

const retagged = (example: Example, tags: Uint8Array): Example => ({
  ...example,
  tokens: example.tokens.map((token, index) => withTag(token, tagPair(classes[tags[index] as number] as string))),
});
const tagged = jackknifedTags(examples, classes, FOLDS, seed).map((tags, index) =>
  retagged(examples[index] as Example, tags),
);
const packedTagger = trainTagger(examples, classes, seeds);
writeFileSync(`${args.out}/tagger-weights.ts`, weightsModule('taggerWeights', 'PackedTagger', packedTagger));
const labels = labelClasses(tagged);
const sentences = trainingSentences(tagged, labels);
const trainee = trainParser(sentences, labels, seeds, log);
const packedParser = packParser(trainee);
writeFileSync(`${args.out}/parser-weights.ts`, weightsModule('parserWeights', 'PackedParser', packedParser));

const tagger = unpackTagger(packedTagger);
const parser = unpackParser(packedParser);
for (const path of args.dev) {
  const dev = load(path);
  const { pos, tag } = taggerAccuracy(tagger, dev);
  const { uas, las } = parserAccuracy(
    parser,
    dev.map((example) => retagged(example, tagWords(tagger, example.tokens, 0, example.tokens.length))),
  );
  log(
    `${path}: parts of speech ${percent(pos)}, tags ${percent(tag)}, UAS ${percent(uas)}, LAS ${percent(las)} over tokens`,
  );
}
