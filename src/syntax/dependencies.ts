import { type Document, extractor, oncePerDocument, type Token } from '../document/index.js';
import { parserModel } from './parser/model.js';
import { parse } from './parser/parse.js';
import { parserWords } from './parser/words.js';

/** What a token depends on. */
export interface Dependency {
  /** The index of its head among the Document's tokens, or -1 at the root of its sentence. */
  readonly head: number;
  /**
   * The Universal Dependencies relation to the head, with its subtype where the parser tells one: "nsubj", "nsubj:pass", "acl:relcl";
   * "root" at the root (https://universaldependencies.org/en/dep/).
   */
  readonly relation: string;
}

/** One sentence's tree over the Document's tokens. */
export interface SentenceTree {
  /** The tokens of the sentence are those from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
  /** The dependency of token `first + i` is `dependencies[i]`. */
  readonly dependencies: readonly Dependency[];
  /** The dependents of token `first + i`, in order, are `dependents[i]`. */
  readonly dependents: readonly (readonly number[])[];
  readonly root: number;
}

const treesOf = oncePerDocument((doc: Document): (SentenceTree | undefined)[] => new Array(doc.sentences.length));

/** The tree of the sentence with that index, parsed when it is first asked for. Throws RangeError where there is no such sentence. */
export function treeOf(doc: Document, sentence: number): SentenceTree {
  const trees = treesOf(doc);
  const known = trees[sentence];
  if (known) return known;
  const tree = parseSentence(doc, sentence);
  trees[sentence] = tree;
  return tree;
}

const BULLET = /^[-*•◦▪‣●·–—]$/;

/** How many bullets the tokens open with: they are no part of what is said, and depend on it as marks. */
function bulletsAt(doc: Document, first: number, end: number): number {
  let at = first;
  while (at < end - 1 && BULLET.test((doc.tokens[at] as Token).text)) at++;
  return at - first;
}

/** How many sentences of a Document have been parsed so far: for measuring what rules cost, since it depends on what was asked before. */
export function parsedSentences(doc: Document): number {
  return treesOf(doc).filter((tree) => tree !== undefined).length;
}

function parseSentence(doc: Document, index: number): SentenceTree {
  const sentence = doc.sentences[index];
  if (!sentence) throw new RangeError(`there is no sentence ${index}`);
  const { firstToken: first, endToken: end } = sentence;
  const model = parserModel();
  const start = first + bulletsAt(doc, first, end);
  const { heads, labels } = parse(model, parserWords(doc.tokens, start, end));
  const root = start + heads.indexOf(-1);
  const dependencies: Dependency[] = [];
  for (let bullet = first; bullet < start; bullet++) dependencies.push({ head: root, relation: 'punct' });
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] as number;
    dependencies.push(
      head < 0
        ? { head, relation: 'root' }
        : { head: start + head, relation: model.labels.classes[labels[at] as number] as string },
    );
  }
  return { first, end, dependencies, dependents: dependentsOf(dependencies, first), root };
}

/** Most words have no dependents. */
const NONE: readonly number[] = [];

/** The dependents of each token of a sentence whose first is `first`. */
function dependentsOf(dependencies: readonly Dependency[], first: number): readonly (readonly number[])[] {
  const dependents: (number[] | undefined)[] = new Array(dependencies.length).fill(undefined);
  for (let at = 0; at < dependencies.length; at++) {
    const { head } = dependencies[at] as Dependency;
    if (head < 0) continue;
    const siblings = dependents[head - first];
    if (siblings) siblings.push(first + at);
    else dependents[head - first] = [first + at];
  }
  return dependents.map((own) => own ?? NONE);
}

/**
 * The dependency of each token of a text, beside `tokens` of the Document: its head and its Universal Dependencies relation, one tree a sentence.
 *
 * Takes a string or a Document. It parses every sentence; `dependencyOf` and the questions parse only the sentences that they are asked about.
 */
export const extractDependencies = extractor((doc: Document): readonly Dependency[] =>
  doc.sentences.flatMap((_, index) => treeOf(doc, index).dependencies),
);
