import type { GoldSentence, GoldWord } from '../treebank.js';
import type { Word } from './grow.js';
import { posOf } from './parts-of-speech.js';

/** Writes a sentence out, with a capital at its beginning, and without the marks that it does not need. */
export function spelt(grown: readonly Word[]): GoldSentence {
  const words = withMarksOfItsKind(withoutSpareMarks(grown));
  let text = '';
  const placed = words.map((word, index): GoldWord => {
    if (index > 0 && !standsClose(words, index)) text += ' ';
    const start = text.length;
    const written = articleBefore(word.text.replace(/^~(?=.)/, ''), words[index + 1]?.text ?? '');
    text += isFirst(words, index) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    const tag = word.tag === 'SYMB' ? 'NN' : word.tag;
    return { start, end: text.length, pos: posOf(word), tag, head: word.head, relation: word.relation };
  });
  return { text, words: placed };
}

/** Leaves out a comma before another mark, and the full stop behind an abbreviation. */
function withoutSpareMarks(words: readonly Word[]): Word[] {
  const isSpare = (at: number): boolean => {
    const { text } = words[at] as Word;
    if (text === ',') return /^[,.;:—]$/.test(words[at + 1]?.text ?? '');
    return text === '.' && /\.$/.test(words[at - 1]?.text ?? '');
  };
  const kept = words.map((_, at) => at).filter((at) => !isSpare(at));
  return kept.map((at) => {
    const word = words[at] as Word;
    return { ...word, head: kept.indexOf(word.head) };
  });
}

/** Every second straight mark closes a quotation. */
function withMarksOfItsKind(words: readonly Word[]): Word[] {
  let open = false;
  return words.map((word) => {
    if (word.text !== '"') return word;
    open = !open;
    return { ...word, tag: open ? '``' : "''" };
  });
}

/** Marks that stand close to the word before them, and those that stand close to the word behind. */
const CLOSES = /^(?:[,.;:?%)”]|'s|’s|n't|n’t|')$/;
const OPENS = /^(?:[(“]|\p{Lu}*[$£€¥])$/u;

/** Whether no blank stands before a word. */
function standsClose(words: readonly Word[], index: number): boolean {
  const { text, tag } = words[index] as Word;
  const before = words[index - 1];
  const glued = text.length > 1 && text.startsWith('~');
  const quotation = (text === '"' && tag === "''") || (before?.text === '"' && before.tag === '``');
  const hyphen = tag === 'HYPH' || before?.tag === 'HYPH';
  return glued || quotation || hyphen || CLOSES.test(text) || OPENS.test(before?.text ?? '');
}

const isFirst = (words: readonly Word[], index: number): boolean =>
  index === 0 || (index === 1 && /^[“"]$/.test(words[0]?.text ?? ''));

/** "a" or "an", by the sound of the next word. */
function articleBefore(word: string, next: string): string {
  if (!/^an?$/.test(word)) return word;
  return /^(?:[aeio]|u(?!n[aeiou]|s)|8|1[18](?!\d))/i.test(next) && !/^(?:Eu|one)/.test(next) ? 'an' : 'a';
}
