import type { Word } from './grow.js';

const PARTS: readonly (readonly [tag: RegExp, pos: string])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NNS?$/, 'NOUN'],
  [/^JJ/, 'ADJ'],
  [/^(?:RB|WRB)/, 'ADV'],
  [/^VB/, 'VERB'],
  [/^MD$/, 'AUX'],
  [/^(?:IN|RP)$/, 'ADP'],
  [/^(?:PRP|WP|EX|WDT)/, 'PRON'],
  [/^(?:DT|PDT)$/, 'DET'],
  [/^CC$/, 'CCONJ'],
  [/^CD$/, 'NUM'],
  [/^(?:POS|TO)$/, 'PART'],
  [/^(?:\$|SYMB?)$/, 'SYM'],
  [/^UH$/, 'INTJ'],
];

/** The universal part of speech of a word with a Penn Treebank tag, as EWT and GUM give it. */
export function posOf({ text, tag, relation }: Word): string {
  if (/^(?:aux|cop)/.test(relation)) return 'AUX';
  if (tag === 'IN' && relation === 'mark') return 'SCONJ';
  if (tag === 'DT' && !relation.startsWith('det')) return 'PRON';
  if (tag === 'RB' && /^(?:not|n't|n’t)$/.test(text)) return 'PART';
  return PARTS.find(([pattern]) => pattern.test(tag))?.[1] ?? 'PUNCT';
}
