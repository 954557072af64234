import { readFileSync } from 'node:fs';

/** A word of a treebank: where it stands in its sentence's text (-1 where it is not spelt there), and its analysis. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly tag: string;
  /** The index of its head among the words of the sentence, or -1 at the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Reads a treebank in CoNLL-U (https://universaldependencies.org/format.html). Sentences without their text are left out. */
export function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const text = /^# text = (.*)$/m.exec(block)?.[1];
      return text ? [{ text, words: placeWords(text, block) }] : [];
    });
}

function placeWords(text: string, block: string): GoldWord[] {
  const words: GoldWord[] = [];
  let at = 0;
  let multiword = { last: 0, at: 0, end: 0 };
  for (const line of block.split('\n')) {
    const [id = '', form = '', , pos = 'X', tag = 'FW', , head = '0', relation = 'dep'] = line.split('\t');
    if (/^\d+-\d+$/.test(id)) {
      const start = text.indexOf(form, at);
      at = start + form.length;
      multiword = { last: Number(id.split('-')[1]), at: start, end: at };
    } else if (/^\d+$/.test(id)) {
      const inside = Number(id) <= multiword.last;
      const start = inside ? spelt(text, form, multiword) : text.indexOf(form, at);
      const end = start < 0 ? -1 : start + form.length;
      if (inside && start >= 0) multiword.at = end;
      if (!inside) at = end;
      words.push({ start, end, pos, tag, head: Number(head) - 1, relation });
    }
  }
  return words;
}

/** A word of a multiword token has a place where the token spells it. */
function spelt(text: string, form: string, multiword: { at: number; end: number }): number {
  return text.slice(multiword.at, multiword.end).startsWith(form) ? multiword.at : -1;
}
