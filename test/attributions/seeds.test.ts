import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Attribution, analyse } from '../../src/index.js';

const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const first = analyse(seed('000_ad910f024c7824ce.txt'));
const second = analyse(seed('001_9aacba2e2db2e786.txt'));

/** "speaker · cue · first words of the content", as a careful reader would note them. */
function lineOf(act: Attribution): string {
  const content = act.content.map((span) => span.text.slice(0, 34)).join(' + ');
  return `${act.speaker.mention?.text ?? 'nobody'} · ${act.cue?.text ?? ''} · ${content}`;
}

describe('the first seed', () => {
  it('reports what each speaker said', () => {
    expect(first.attributions.map(lineOf)).toEqual(
      [
        'Trump · Announces · Resumption of U.S.-China Trade Tal',
        'Both leaders · agreed · that their teams would meet soon t',
        'He · mentioned · that Treasury Secretary Scott Besse',
        'The Chinese foreign ministry · confirmed · that Trump initiated the call',
        'Xi · emphasized · the need for both countries to wor',
        'He · requested · that the U.S. remove negative meas',
        'Trump · expressed · a desire for Chinese students to c',
        'The U.S. · accuses · China of not exporting essential m',
        'nobody · was reported · at $295 billion for 2024',
        'he · has recently voiced · frustration over China’s complianc',
      ].map((line) => shortened(line)),
    );
  });

  it('ends what was said where the writer goes on', () => {
    const ends = first.attributions.map((act) => act.content[0]?.text ?? '');
    expect(ends).toContain('a desire for Chinese students to continue studying in America');
    expect(ends).toContain('China of not exporting essential minerals');
  });

  it('has no quotes', () => expect(first.quotes).toEqual([]));
});

/** Contents are compared by their first 34 characters. */
function shortened(line: string): string {
  const [speaker, cue, content = ''] = line.split(' · ');
  return [speaker, cue, content.slice(0, 34)].join(' · ');
}

describe('the second seed', () => {
  const direct = second.attributions.filter((act) => act.kind === 'direct' && act.parent === null);

  it('gives each quotation to its speaker', () => {
    expect(direct.map((act) => [act.speaker.mention?.text, act.cue?.text, act.cue?.lemma, act.content.length])).toEqual(
      [
        ['President Donald Trump', 'said', 'say', 2],
        ['President Donald Trump', 'said', 'say', 1],
        ['President Donald Trump', 'said', 'say', 1],
        ['Trump', 'has stated', 'state', 1],
        ['Trump', 'said', 'say', 1],
      ],
    );
    expect(direct.map((act) => act.speaker.name)).toEqual(new Array(5).fill('Donald Trump'));
  });

  it('keeps a sentence with three exclamation marks whole', () => {
    expect(direct[2]?.content[0]?.text).toMatch(/^“I like President Xi.*HARD TO MAKE A DEAL WITH!!!”$/);
  });

  it('reports the report inside a quotation, and warns of it', () => {
    const inner = second.attributions.find((act) => act.parent === direct[1]?.id);
    expect(inner?.content[0]?.text).toBe(
      'that his first call with Chinese leader Xi Jinping since returning to office was ‘very positive,’',
    );
    expect(inner?.kind).toBe('mixed');
    expect(second.warnings.map((warning) => [warning.code, warning.start])).toEqual([
      ['speaker-in-third-person', direct[1]?.content[0]?.start],
    ]);
  });

  it('tells what Xi requested from what the ministry confirmed', () => {
    const confirmed = second.attributions.find((act) => act.speaker.mention?.text === 'The Chinese foreign ministry');
    expect(confirmed?.content.map((span) => span.text)).toEqual(['that Trump initiated the call']);
    const requested = second.attributions.find((act) => act.cue?.lemma === 'request');
    expect(requested?.kind).toBe('mixed');
    const termed = second.attributions.find((act) => act.cue?.lemma === 'term');
    expect([termed?.kind, termed?.parent, termed?.content[0]?.text, termed?.speaker.name]).toEqual([
      'direct',
      requested?.id,
      '“negative measures”',
      'Xi Jinping',
    ]);
  });

  it('finds the indirect reports', () => {
    const lines = second.attributions.filter((act) => act.kind === 'indirect').map(lineOf);
    for (const line of [
      'The leaders · agreed · to resume trade talks focused on r',
      'experts · note · that core tensions remain unresolv',
      'President Donald Trump · announced · a significant diplomatic breakthro',
      'Both sides · agreed · to restart trade negotiations that',
      'Chinese state media · confirmed · the call took place',
      'Trump · expressed · growing pessimism about reaching a',
      'Trump · accusing · Beijing of violating previous agre',
    ]) {
      expect(lines.map((found) => found.replace('has previously ', ''))).toContain(line);
    }
  });
});
