import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';

/** The kinds and texts of the blocks of a text, a line each. */
const blocksOf = (text: string): string[] => read(text).blocks.map((block) => `${block.kind}: ${block.text}`);

const BODY = 'The council met on Tuesday and agreed on a budget for the coming year.';
const MORE = 'Its members had argued about the library for three months.';

describe('blocks', () => {
  it('a text of one line is a paragraph', () => {
    expect(blocksOf('Council agrees budget')).toEqual(['paragraph: Council agrees budget']);
  });

  it('a first line without a full stop is the headline', () => {
    expect(blocksOf(`Council agrees budget\n\n${BODY}`)).toEqual([
      'headline: Council agrees budget',
      `paragraph: ${BODY}`,
    ]);
    expect(blocksOf(`Who Will Pay?\n${BODY}`)[0]).toBe('headline: Who Will Pay?');
  });

  it('a first line that is a sentence is no headline', () => {
    expect(blocksOf(`${BODY}\n${MORE}`)).toEqual([`paragraph: ${BODY}`, `paragraph: ${MORE}`]);
  });

  it('short lines without a full stop between paragraphs are subheadings', () => {
    expect(
      blocksOf(`${BODY}\nKey Takeaways\n${MORE}\nWhat happens next?\n${BODY}`).map((line) => line.split(':')[0]),
    ).toEqual(['paragraph', 'subheading', 'paragraph', 'paragraph', 'paragraph']);
    expect(blocksOf(`${BODY}\nWhat Happens Next?\n${MORE}`)[1]).toBe('subheading: What Happens Next?');
  });

  it('bullets and numbered lines are list items', () => {
    expect(
      blocksOf(`${BODY}\n- one thing\n• another\n* a third`)
        .slice(1)
        .map((line) => line.slice(0, 9)),
    ).toEqual(Array(3).fill('list-item'));
    expect(blocksOf(`${BODY}\n1. Wash your hands\n2. Dry them`)[1]).toBe('list-item: 1. Wash your hands');
  });

  it('bylines and dates of publication at the top', () => {
    expect(blocksOf(`Council agrees budget\nBy Jane Doe\nJune 5, 2025\n${BODY}`).slice(0, 3)).toEqual([
      'headline: Council agrees budget',
      'byline: By Jane Doe',
      'dateline: June 5, 2025',
    ]);
    expect(blocksOf(`Council agrees budget\nBy Jane Doe and John Roe, Staff Writers\n${BODY}`)[1]).toMatch(/^byline/);
    expect(blocksOf(`Council agrees budget\nBy the way of the river they came home\n${BODY}`)[1]).not.toMatch(
      /^byline/,
    );
  });

  it.each([
    '5 June 2025',
    'Published: 14:02, 12 March 2026',
    'Published: 14:02, 12 March 2026 | Updated: 16:45, 12 March 2026',
    '10:42',
    '11.40am (GMT)',
    '2h ago',
    '35 minutes ago',
  ])('a line that is nothing but a time is a dateline: %s', (line) => {
    expect(blocksOf(`Council agrees budget\n${line}\n${BODY}\n${MORE}\n${BODY}`)[1]).toBe(`dateline: ${line}`);
  });

  it('a figure by itself is no time', () => {
    expect(blocksOf(`${BODY}\n12.5 million\n${MORE}`)[1]).toBe('subheading: 12.5 million');
  });

  it('the headline may follow what leads to the page', () => {
    expect(blocksOf(`Home > News > Politics\nCouncil agrees budget\n${BODY}`)).toEqual([
      'boilerplate: Home > News > Politics',
      'headline: Council agrees budget',
      `paragraph: ${BODY}`,
    ]);
  });

  it.each([
    'Image source, Getty Images',
    'Related topics: Ashby, Parking',
    'Do you agree with the sale? Email us at desk@example.org or comment below.',
  ])('what surrounds an article is boilerplate: %s', (line) => {
    expect(blocksOf(`${BODY}\n${MORE}\n${BODY}\n${line}`)[3]).toBe(`boilerplate: ${line}`);
  });

  it.each(['WASHINGTON (AP) —', 'LONDON, June 5 (Reuters) -', 'BEIRUT —', 'NEW YORK --', 'CHARLESTON, W.Va. -'])(
    'a dateline that opens the story is a block of its own: %s',
    (dateline) => {
      expect(blocksOf(`Council agrees budget\n${dateline} ${BODY}`)).toEqual([
        'headline: Council agrees budget',
        `dateline: ${dateline}`,
        `paragraph: ${BODY}`,
      ]);
    },
  );

  it.each([
    'Click here to subscribe to our newsletter.',
    'Advertisement',
    'Read more: Council in crisis',
    'Follow us on Facebook',
    '© 2025 Example Media. All rights reserved.',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'This article first appeared on Example.com',
    'Related articles',
  ])('boilerplate: %s', (line) => {
    expect(blocksOf(`Council agrees budget\n${BODY}\n${MORE}\n${line}`).at(-1)).toBe(`boilerplate: ${line}`);
  });

  it('a paragraph that only speaks of subscribing is none', () => {
    expect(blocksOf(`${BODY}\nReaders who subscribe to the paper will follow the trial closely.`)[1]).toMatch(
      /^paragraph/,
    );
  });

  it('joins the lines of a hard-wrapped text up to an empty line', () => {
    const wrapped = [
      'The council met on Tuesday and agreed, after',
      'three months of debate about the library, on',
      'a budget for the coming year, the first time',
      'that all of its members had voted together.',
      '',
      'The mayor thanked them, and said that nobody',
      'would have to pay more than in the last year.',
    ];
    expect(blocksOf(wrapped.join('\n'))).toEqual([
      `paragraph: ${wrapped.slice(0, 4).join('\n')}`,
      `paragraph: ${wrapped.slice(5).join('\n')}`,
    ]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028'])('any line break ends a block: %j', (lineBreak) => {
    expect(read(`${BODY}${lineBreak}${MORE}`).blocks.map((block) => block.text)).toEqual([BODY, MORE]);
  });

  it('a blank text has no blocks', () => {
    expect(read('').blocks).toEqual([]);
    expect(read(' \n\t\u00a0\u200b\ufeff ').blocks).toEqual([]);
  });
});
