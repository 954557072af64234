import type { GoldSentence } from '../treebank.js';
import type { Grammar, Item } from './notation.js';
import { numberWords } from './numbers.js';
import { spelt } from './spelling.js';

/** A word of a sentence that grows. */
export interface Word {
  readonly text: string;
  readonly tag: string;
  readonly relation: string;
  /** The index of its head, or -1 at the root. */
  head: number;
}

/** What the items of one level, or of a rule that is spliced into it, have come to: the head's index, -1 so far, and what depends on it. */
interface Level {
  head: number;
  readonly dependents: number[];
}

/** A sentence in the making. */
interface Growth {
  readonly grammar: Grammar;
  readonly random: () => number;
  readonly words: Word[];
}

/** Grows a sentence from the rule `name` of a grammar, with choices by `random`. Throws where a rule is unknown or a level has not one head. */
export function grow(grammar: Grammar, name: string, random: () => number): GoldSentence {
  const growth: Growth = { grammar, random, words: [] };
  attach(growth, addLevel(growth, expansion(growth, name), 'root'));
  return spelt(growth.words);
}

/** Adds the words of a level, whose head has the relation `relation`. */
function addLevel(growth: Growth, items: readonly Item[], relation: string): Level {
  const level: Level = { head: -1, dependents: [] };
  for (const item of items) addItem(growth, level, item, relation);
  return level;
}

function addItem(growth: Growth, level: Level, item: Item, relation: string): void {
  const { words, random } = growth;
  switch (item.kind) {
    case 'perhaps':
      if (random() < 0.5) addItem(growth, level, item.item, relation);
      return;
    case 'word':
      words.push({ text: item.text, tag: item.tag, relation: item.relation ?? relation, head: -1 });
      if (item.relation === null) takeHead(growth, level, words.length - 1);
      else level.dependents.push(words.length - 1);
      return;
    case 'level':
      level.dependents.push(attach(growth, addLevel(growth, item.items, item.relation)));
      return;
    case 'rule':
      addRule(growth, level, item, relation);
  }
}

function addRule(growth: Growth, level: Level, item: Item & { kind: 'rule' }, relation: string): void {
  const inner = addLevel(growth, expansion(growth, item.name), item.relation ?? relation);
  if (item.relation !== null) {
    level.dependents.push(attach(growth, inner));
    return;
  }
  if (!item.splice) takeHead(growth, level, inner.head);
  else if (inner.head >= 0) throw new Error(`${item.name} has a head`);
  level.dependents.push(...inner.dependents);
}

function takeHead({ words }: Growth, level: Level, at: number): void {
  if (level.head >= 0) throw new Error(`two heads: ${textOf(words)}`);
  level.head = at;
}

/** Hangs what depends on the head of a level from it, and returns the head. */
function attach({ words }: Growth, { head, dependents }: Level): number {
  if (head < 0) throw new Error(`no head: ${textOf(words)}`);
  for (const at of dependents) (words[at] as Word).head = head;
  return head;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** One of the alternatives of a rule. */
function expansion({ grammar, random }: Growth, rule: string): readonly Item[] {
  const number = numberWords(rule, random);
  if (number) return number;
  const alternatives = grammar.get(rule);
  if (!alternatives) throw new Error(`there is no rule ${rule}`);
  return alternatives[Math.floor(random() * alternatives.length)] as readonly Item[];
}
