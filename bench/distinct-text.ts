import { read, type Sentence } from '../src/index.js';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST_NAMES =
  'Ada Amir Beth Carlos Chen Dana Elena Emeka Fatima George Hana Ivan Jill Kofi Lena Marco Nadia Omar Petra Quentin Rosa Sven Tala Umar Vera Walid Yuki Zoe'.split(
    ' ',
  );
const LAST_NAMES =
  'Abbott Baptiste Castillo Delgado Eriksen Fischer Grant Haddad Ibrahim Jansen Kowalski Lindqvist Mbeki Novak Okafor Petrov Quist Rahman Sato Thornton Uddin Vargas Whitfield Yilmaz Zhou'.split(
    ' ',
  );
const COUNTRIES = [
  ['Brazil', 'Brazilian'],
  ['Canada', 'Canadian'],
  ['Egypt', 'Egyptian'],
  ['India', 'Indian'],
  ['Kenya', 'Kenyan'],
  ['Mexico', 'Mexican'],
  ['Norway', 'Norwegian'],
  ['Poland', 'Polish'],
] as const;

/** The people and the country of the seeds, which each article made from them replaces. */
const PEOPLE = ['Donald Trump', 'Xi Jinping', 'Scott Bessent', 'Howard Lutnick', 'Jamieson Greer', 'Melania Trump'];

const SENTENCES_PER_PARAGRAPH = 3;
const PARAGRAPHS_PER_ARTICLE = 6;

/**
 * Text of at least `length` UTF-16 code units, cut at a paragraph, in which no article is another's copy.
 *
 * It is made of the sentences of `sources`, drawn at random into articles of six paragraphs: each article has other people
 * and another country in the places of theirs, and each number has other digits. The same sources and length give the same text.
 */
export function distinctText(sources: readonly string[], length: number): string {
  const random = randomNumbers(20250605);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences = sources.flatMap((source) => read(source).sentences.filter((sentence) => isProse(sentence)));
  const paragraphs: string[] = [];
  let size = 0;
  while (size < length) {
    const rename = renamer(pick);
    for (let count = 0; count < PARAGRAPHS_PER_ARTICLE && size < length; count++) {
      const chosen = Array.from({ length: SENTENCES_PER_PARAGRAPH }, () => rename(pick(sentences).text));
      const paragraph = chosen
        .join(' ')
        .replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))));
      paragraphs.push(paragraph);
      size += paragraph.length + 2;
    }
  }
  return paragraphs.join('\n\n');
}

function isProse({ text }: Sentence): boolean {
  return /[.!?]['’"”]*$/.test(text);
}

/** Puts other people and another country in the places of the seeds' own, the same throughout one article. */
function renamer(pick: <T>(list: readonly T[]) => T): (text: string) => string {
  const [country, adjective] = pick(COUNTRIES);
  const names = new Map<string, string>([
    ['China', country],
    ['Chinese', adjective],
  ]);
  for (const person of PEOPLE) {
    const [first = '', last = ''] = person.split(' ');
    const [newFirst, newLast] = [pick(FIRST_NAMES), pick(LAST_NAMES)];
    names.set(person, `${newFirst} ${newLast}`);
    const short = person === 'Xi Jinping' ? first : last;
    if (!names.has(short)) names.set(short, newLast);
  }
  const any = new RegExp(`\\b(?:${[...names.keys()].join('|')})\\b`, 'g');
  return (text) => text.replace(any, (name) => names.get(name) ?? name);
}
