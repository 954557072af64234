import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, extractAttributions, read, tokenise } from '../../src/index.js';
import { flawsOf } from '../support/invariants.js';

const seeds = ['000_ad910f024c7824ce', '001_9aacba2e2db2e786'].map((name) =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'),
);
const [first = '', second = ''] = seeds;

describe('what is not a string', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [5, 'number'],
    [{ text: 'text' }, 'object'],
    [['text'], 'an array'],
    [Buffer.from('text'), 'object'],
  ])('is a TypeError that says so: %j', (input, name) => {
    for (const takesText of [analyse, read, tokenise, extractAttributions]) {
      const call = () => takesText(input as unknown as string);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(`onrecord reads a string, not ${name}`);
    }
  });
});

describe('a text with nothing in it', () => {
  it.each(['', ' ', '\n\n', '\t \r\n', '\u00a0\u2003', '\ufeff', '\u200b\u200e', '\0'])(
    'is an empty report: %j',
    (text) => {
      const { version, text: given, published, ...lists } = analyse(text);
      expect(given).toBe(text);
      for (const list of Object.values(lists)) expect(list).toEqual([]);
    },
  );
});

describe('odd characters', () => {
  const odd = {
    'a byte-order mark': '\ufeff',
    'a lone high surrogate': '\ud83d',
    'a lone low surrogate': '\udc4d',
    NUL: '\0',
    'a zero-width space': '\u200b',
    'a right-to-left mark': '\u200f',
    'a right-to-left override': '\u202e',
    'a non-breaking space': '\u00a0',
    'a soft hyphen': '\u00ad',
    'a line separator': '\u2028',
    'an emoji of several code points': '👩‍👩‍👧',
    'a combining accent': '\u0301',
  };

  it.each(Object.entries(odd))('never shift an offset: %s', (_, character) => {
    expect(flawsOf(analyse(character + second))).toEqual([]);
    expect(flawsOf(analyse(second.replaceAll(' ', ` ${character}`)))).toEqual([]);
    expect(flawsOf(analyse(second.replaceAll('e', `e${character}`)))).toEqual([]);
  });

  it('in front of an article move what is found, and change nothing of it', () => {
    const shifted = JSON.stringify(analyse(`\ufeff${first}`), (key, value) =>
      key === 'start' || key === 'end' ? value - 1 : value,
    );
    const { text, blocks, sentences, ...lists } = JSON.parse(shifted);
    const plain = JSON.parse(JSON.stringify(analyse(first)));
    expect(lists).toEqual(Object.fromEntries(Object.keys(lists).map((key) => [key, plain[key]])));
  });

  it('that end a line in another way find the same', () => {
    const wordsOf = (text: string) =>
      analyse(text).attributions.map(({ content, speaker }) => [speaker.name, content.map((span) => span.text)]);
    expect(wordsOf(second.replaceAll('\n', '\r\n'))).toEqual(wordsOf(second));
  });

  it('that are spaces of another kind find the same', () => {
    const namesOf = (text: string) => analyse(text).entities.map(({ name }) => name.replaceAll('\u00a0', ' '));
    expect(namesOf(first.replaceAll(' ', '\u00a0'))).toEqual(namesOf(first));
  });
});

describe('texts that go on and on', () => {
  const LENGTH = 50_000;
  const repeated = [
    'a',
    'a.',
    'a-',
    '//',
    'a.com',
    '_',
    '“',
    '“a ',
    '" ',
    "'a ",
    '( ',
    'Aa ',
    'Mr. ',
    '1 ',
    '1,',
    'of ',
    'hundred ',
    '$ ',
  ];
  it.each([...repeated, 'he said ', 'Bank of ', '“He won\n\n', '\u200b', '\n', '😀'])('come to an end: %j', (part) => {
    expect(flawsOf(analyse(part.repeat(LENGTH / part.length)))).toEqual([]);
  });

  /** Ten megabytes take a minute; where nobody runs every check, one will do. */
  const megabytes = process.env.CI ? 10 : 1;

  it(`come to an end at ${megabytes} MB`, () => {
    const whole = Array.from(
      { length: Math.ceil((megabytes * 1_000_000) / (first.length + second.length)) },
      () => `${first}\n\n${second}\n\n`,
    ).join('');
    const report = analyse(whole, { only: ['quotes', 'quantities', 'times'] });
    expect(report.sentences.length).toBeGreaterThan(megabytes * 5_000);
    expect(flawsOf(report)).toEqual([]);
  }, 300_000);
});

describe('a text in another language', () => {
  const texts = {
    French:
      'La réunion du conseil a commencé hier soir. Les habitants ont écouté en silence. Personne ne savait que faire après.',
    German:
      'Die Sitzung des Rates begann gestern Abend. Die Bewohner hörten schweigend zu und gingen danach nach Hause.',
    Russian: 'Заседание совета началось вчера вечером. Жители молча слушали и потом ушли домой.',
    Chinese: '会议于昨晚开始。居民们默默地听着,然后回家了。没有人知道接下来该怎么办。',
    Arabic: 'بدأ اجتماع المجلس مساء أمس. استمع السكان في صمت ثم عادوا إلى منازلهم.',
  };
  it.each(Object.entries(texts))('gives few results or none: %s', (_, text) => {
    const { entities, attributions, quantities, numericClaims, times, ...report } = analyse(text);
    expect({ attributions, quantities, numericClaims, times }).toEqual({
      attributions: [],
      quantities: [],
      numericClaims: [],
      times: [],
    });
    expect(entities.length).toBeLessThanOrEqual(2);
    expect(flawsOf({ entities, attributions, quantities, numericClaims, times, ...report })).toEqual([]);
  });
});

describe('the same text', () => {
  it('gives the same report, whatever was read in between', () => {
    const before = [analyse(first), analyse(second)];
    for (const text of ['', 'Other words, he said.', second, first]) analyse(text);
    expect([analyse(first), analyse(second)]).toEqual(before);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'the he said Trump Obama “ ” " \' ‘ ’ , . ! ? : ; - — ( ) $ £ % 5 2.5 30% million per cent up from to by not according that Mr. U.S. who Monday 2024 \n \n\n - • \u00a0 \ufeff \ud83d 😀'
      .split(' ')
      .filter((word) => word !== ''),
  );
  const articles = fc
    .array(fc.tuple(words, fc.constantFrom('', ' ')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));

  it('gives a report that holds together', () => {
    fc.assert(
      fc.property(fc.oneof(articles, fc.string({ unit: 'binary' })), (text) => {
        expect(flawsOf(analyse(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('cut out of a seed anywhere gives a report that holds together', () => {
    const offset = fc.nat({ max: second.length });
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        expect(flawsOf(analyse(second.slice(Math.min(one, other), Math.max(one, other))))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(seeds)('of the seeds gives a report that holds together', (text) => {
    expect(flawsOf(analyse(text))).toEqual([]);
  });
});
