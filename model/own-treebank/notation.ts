/**
 * The notation that the rules of the own treebank are written in: one level of a tree is a list of items, one of which is its head.
 *
 *   said/VBD                   the head: a word and its Penn Treebank tag
 *   the/DT:det                 a dependent of the head, with its relation
 *   (obl on/IN:case Friday/NNP)  a dependent with a level of its own
 *   obj=MONEY  =MONEY  &WHEN   an expansion of a rule: as a dependent, as the head, or as dependents without a head
 *   ?...                       any of these, half of the time
 *   , . : — “ ” { }            a mark, which depends on the head; `{` and `}` are round brackets
 *
 * `~` before a word glues it to the word before it ("~bn/CD"). A rule is `NAME -> items`; a line `NAME/TAG: words` lists words that are
 * rules of one word each, with `_` in a word for a blank between words of one tag, the first of which is the head ("flat").
 */
export type Item =
  | { readonly kind: 'word'; readonly text: string; readonly tag: string; readonly relation: string | null }
  | { readonly kind: 'level'; readonly relation: string; readonly items: readonly Item[] }
  | { readonly kind: 'rule'; readonly name: string; readonly relation: string | null; readonly splice: boolean }
  | { readonly kind: 'perhaps'; readonly item: Item };

/** The alternatives of each rule. */
export type Grammar = ReadonlyMap<string, readonly (readonly Item[])[]>;

const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  '?': '.',
  ':': ':',
  ';': ':',
  '—': ':',
  '–': ':',
  '--': ':',
  '-': 'HYPH',
  '“': '``',
  '”': "''",
  '"': '``',
  '{': '-LRB-',
  '}': '-RRB-',
};

/** Reads the rules of a grammar, one a line; a line that opens with `#` is a comment, and one that opens with a blank goes on with the line before. */
export function readGrammar(source: string): Grammar {
  const grammar = new Map<string, (readonly Item[])[]>();
  for (const line of source.replace(/\n[ \t]+(?=\S)/g, ' ').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const rule = /^([A-Z0-9_]+) -> (.*)$/.exec(line);
    const words = /^([A-Z0-9_]+)\/(\S+): (.*)$/.exec(line);
    if (!rule && !words) throw new Error(`this is no rule: ${line}`);
    const [, name = '', second = '', listed = ''] = (rule ?? words) as RegExpExecArray;
    const alternatives = rule ? [readItems(second, line)] : listed.split(' ').map((entry) => wordsOf(entry, second));
    grammar.set(name, [...(grammar.get(name) ?? []), ...alternatives]);
  }
  return grammar;
}

/** "New_York": the first word heads a name, the others hang from it; but the last noun heads a compound. */
function wordsOf(entry: string, tag: string): Item[] {
  const parts = entry.split('_');
  const isName = tag.startsWith('NNP');
  const head = isName ? 0 : parts.length - 1;
  return parts.map((text, at) => ({
    kind: 'word',
    text,
    tag: at === head || isName ? tag : 'NN',
    relation: at === head ? null : isName ? 'flat' : 'compound',
  }));
}

function readItems(source: string, line: string): Item[] {
  const pieces = source.match(/\?*\([a-z]\S*|\)|[^\s)]+(?:\)(?=\/))?|\S+/g) ?? [];
  const levels: { relation: string; perhaps: boolean; items: Item[] }[] = [{ relation: '', perhaps: false, items: [] }];
  const put = (item: Item, perhaps: boolean) => {
    levels.at(-1)?.items.push(perhaps ? { kind: 'perhaps', item } : item);
  };
  for (const piece of pieces) {
    const perhaps = piece.length > 1 && piece.startsWith('?');
    const bare = perhaps ? piece.slice(1) : piece;
    if (/^\([a-z]/.test(bare)) levels.push({ relation: bare.slice(1), perhaps, items: [] });
    else if (bare === ')') {
      const level = levels.pop();
      if (!level || levels.length === 0) throw new Error(`a bracket closes nothing: ${line}`);
      put({ kind: 'level', relation: level.relation, items: level.items }, level.perhaps);
    } else put(readItem(bare, line), perhaps);
  }
  if (levels.length !== 1) throw new Error(`a bracket is open: ${line}`);
  return levels[0]?.items ?? [];
}

function readItem(piece: string, line: string): Item {
  const mark = MARKS[piece];
  if (mark !== undefined) {
    const text = piece === '{' ? '(' : piece === '}' ? ')' : piece;
    return { kind: 'word', text, tag: mark, relation: 'punct' };
  }
  const splice = /^&([A-Z0-9_]+)$/.exec(piece)?.[1];
  if (splice) return { kind: 'rule', name: splice, relation: null, splice: true };
  const rule = /^([a-z:]*)=([A-Z0-9_]+)$/.exec(piece);
  if (rule) return { kind: 'rule', name: rule[2] as string, relation: rule[1] || null, splice: false };
  const word = /^([^/]+)\/([^:]+|:)(?::([a-z:]+))?$/.exec(piece);
  if (!word) throw new Error(`"${piece}" is no item: ${line}`);
  return { kind: 'word', text: word[1] as string, tag: word[2] as string, relation: word[3] ?? null };
}
