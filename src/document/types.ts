import type { Span } from './span.js';

/** What a block is in the article: told from line structure and wording. */
export type BlockKind = 'headline' | 'subheading' | 'byline' | 'dateline' | 'paragraph' | 'list-item' | 'boilerplate';

/** A headline, a paragraph, a bullet: a stretch of the text that no sentence crosses. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence. Sentences cover every word of the text and never cross a block. */
export interface Sentence extends Span {
  /** The index of the block it stands in. */
  readonly block: number;
  /** Its tokens are `tokens.slice(firstToken, endToken)` of the Document. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A universal part of speech (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark. White space belongs to no token. */
export interface Token extends Span {
  readonly pos: PartOfSpeech;
  /** The finer part of speech of the Penn Treebank: "VBD" for a past tense, "NNS" for a plural, "MD" for a modal verb. */
  readonly tag: string;
  /** The dictionary form, in lower case. */
  readonly lemma: string;
}

/** A reporting verb that a caller adds: its lemma ("meow"), and the class of act that it stands for (see the attributions). */
export interface ReportingVerbEntry {
  readonly lemma: string;
  readonly act?: string;
}

/** A unit that a caller adds: the words that write it ("furlong", "furlongs") and what `Quantity.unit` and `kind` then say. */
export interface UnitEntry {
  readonly forms: readonly string[];
  readonly unit: string;
  readonly kind: string;
}

/** A name that a caller adds, with other forms of it; the first form is the fullest. */
export interface NameEntry {
  readonly forms: readonly string[];
  readonly type: 'person' | 'organization' | 'place' | 'group' | 'event';
  readonly gender?: 'female' | 'male';
}

/** What a caller adds to the built-in word lists. Entries add to the defaults and never replace them. */
export interface LexiconAdditions {
  /** Verbs that report speech: lemmas, or lemmas with the class of act. */
  readonly reportingVerbs?: readonly (string | ReportingVerbEntry)[];
  /** Find believing, wishing and supporting too ("wants", "supports"), which are attributions but no speech. Default false. */
  readonly beliefs?: boolean;
  readonly units?: readonly UnitEntry[];
  readonly names?: readonly NameEntry[];
  /** Titles and roles that stand before a name: "Fire Marshal". */
  readonly titles?: readonly string[];
}

/** How a text is to be read. */
export interface ReadOptions {
  /** The day of publication, ISO 8601 ("2025-06-05"); "Thursday" and "last year" are counted from it. */
  readonly published?: string | null;
  readonly lexicon?: LexiconAdditions;
  /** Extract from boilerplate blocks as well. Default false. */
  readonly boilerplate?: boolean;
}

/** One text, read: what every extractor takes. All of it is plain, readonly data. */
export interface Document {
  readonly text: string;
  /** The day of publication, ISO 8601, or null. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly lexicon: LexiconAdditions;
  /** Whether extractors read the boilerplate blocks too. */
  readonly boilerplate: boolean;
}
