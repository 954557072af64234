import { type Draft, rangesOf } from './drafts.js';
import type { Item } from './items.js';
import { nounPhraseBefore } from './noun-phrases.js';
import type { Passage } from './passages.js';

/** A label is a name and little else: "WALLACE:", "Poll:", "Gov. Jane Doe:". */
const LONGEST_LABEL = 6;

/** "WALLACE: C" at the start of a block, and "Pence: C" in a headline: the whole block is what the label's bearer says. */
export function labels(passage: Passage, items: readonly Item[]): Draft[] {
  const { doc } = passage;
  const block = doc.blocks[passage.block];
  const colon = items.findIndex((item) => item.lower === ':');
  if (!block || colon < 1 || colon > LONGEST_LABEL || colon === items.length - 1) return [];
  const first = items[0] as Item;
  if (first.start !== block.start && passage.within === null) return [];
  const phrase = nounPhraseBefore(items, colon, 0);
  const isName =
    phrase?.start === 0 && items.slice(0, colon).every((item) => item.pos === 'PROPN' || /^[A-Z.]+$/.test(item.text));
  const capitals = /^[\p{Lu}\s.,'’-]+$/u.test(doc.text.slice(first.start, items[colon - 1]?.end));
  if (!phrase || !(block.kind === 'headline' ? isName : isName && capitals)) return [];
  const source = { start: items[phrase.start]?.start ?? 0, end: items[phrase.end - 1]?.end ?? 0 };
  const mark = items[colon] as Item;
  return [
    {
      content: rangesOf(items, { start: colon + 1, end: items.length }),
      cue: { start: mark.start, end: mark.end, lemma: ':', token: mark.firstToken },
      source,
      act: 'say',
      by: block.kind === 'headline' ? 'headline-colon' : 'label-colon',
      within: null,
      open: false,
    },
  ];
}

/** “C” — Jane Doe: a quotation, a dash and a name that ends the passage. */
export function dashes(items: readonly Item[]): Draft[] {
  const at = items.findIndex((item) => item.atom !== null);
  const dash = items[at + 1];
  if (at !== 0 || !dash || !/^[-—–―]$|^--$/.test(dash.lower)) return [];
  const name = items[at + 2];
  if (name?.pos !== 'PROPN' || items.length - at > 12) return [];
  if (items.slice(at + 2).some((item) => item.pos === 'VERB' || item.pos === 'AUX')) return [];
  const last = items.findLast((item) => item.lower !== '.') as Item;
  return [
    {
      content: rangesOf(items, { start: at, end: at + 1 }),
      cue: { start: dash.start, end: dash.end, lemma: '—', token: dash.firstToken },
      source: { start: name.start, end: last.end },
      act: 'say',
      by: 'dash',
      within: null,
      open: false,
    },
  ];
}
