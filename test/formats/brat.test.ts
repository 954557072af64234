import { describe, expect, it } from 'vitest';
import { analyse, toBrat } from '../../src/index.js';
import { handMade } from './fixture.js';
import { HOSTILE, hostileReport } from './hostile.js';

const { txt, ann, conf } = toBrat(handMade);
const lines = ann.trimEnd().split('\n');
/** The words and the type of an annotation by its id. */
const bounds = new Map(
  lines.flatMap((line) => {
    const [, id, type, words] = /^(T\d+)\t(\w+) [\d ;]+\t(.*)$/.exec(line) ?? [];
    return id ? [[id, `${type}: ${words}`] as const] : [];
  }),
);
const relations = lines.flatMap((line) => {
  const [, type, from = '', to = ''] = /^R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(line) ?? [];
  return type ? [[type, bounds.get(from), bounds.get(to)]] : [];
});

describe('stand-off of brat', () => {
  it('marks what was found and relates it', () => {
    expect(txt).toBe(handMade.text);
    expect(relations).toContainEqual(['SaidBy', 'Content: It sold over 300 carts', 'Speaker: Doe']);
    expect(relations).toContainEqual(['IntroducedBy', 'Content: why', 'Cue: say']);
    expect(relations).toContainEqual(['Measures', 'Quantity: $2 million', 'Measure: revenue']);
    expect(relations).toContainEqual(['OwnedBy', 'Quantity: $2 million', 'Owner: Acme']);
    expect(relations).toContainEqual(['ChangedBy', 'Quantity: 30%', 'Agent: We']);
    expect(relations.flat()).not.toContain(undefined);
  });

  it('puts the mentions of one entity together', () => {
    const [, ids = ''] = lines.map((line) => /^\*\tEquiv (.*)$/.exec(line)).find((found) => found !== null) ?? [];
    expect(ids.split(' ').map((id) => bounds.get(id))).toEqual(['Person: Jane Doe', 'Person: Doe']);
  });

  it('notes what a type does not say', () => {
    const [id] = [...bounds].find(([, words]) => words === 'Time: Thursday') ?? [];
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^#\\d+\\tAnnotatorNotes ${id}\\t2025-06-05$`)));
  });

  it('configures every type that it uses, and says what each relation may join', () => {
    const used = new Set([...bounds.values()].map((words) => words.split(':')[0]));
    for (const type of [...used, ...relations.map(([type]) => type)])
      expect(conf).toMatch(new RegExp(`^${type}\\b`, 'm'));
  });

  it('writes a stretch over several lines as several pieces', () => {
    const { ann } = toBrat(analyse('“We won,\n\n“and we lost,” said Ann Lake.'));
    expect(ann).toMatch(/^T\d+\tQuote 0 8;10 24\t“We won, “and we lost,”$/m);
  });

  it.each(HOSTILE)('keeps a hostile text on its line: %j', (words) => {
    const { ann } = toBrat(hostileReport(`${words}\n${words}\r\t`));
    const forms = /^(?:T\d+\t\w+ [\d ;]+\t|#\d+\tAnnotatorNotes T\d+\t|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+$)/;
    expect(
      ann
        .trimEnd()
        .split(/[\n\r]/)
        .filter((line) => !forms.test(line)),
    ).toEqual([]);
  });
});
