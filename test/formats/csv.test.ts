import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toAttributionsCsv, toNumericClaimsCsv } from '../../src/index.js';
import { handMade } from './fixture.js';
import { HOSTILE, hostileReport } from './hostile.js';

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('attributions as CSV', () => {
  const rows = rowsOf(toAttributionsCsv(handMade));

  it('has a line for each, with who said it, how and where', () => {
    expect(rows).toHaveLength(handMade.attributions.length);
    expect(rows[0]).toMatchObject({
      id: 'a0',
      kind: 'direct',
      speaker: 'Jane Doe',
      speaker_mention: 'President Jane Doe',
      cue: 'said',
      content: '“We cut the tariff from 145% to about 30% for 90 days,”',
      by: 'beside-marks',
    });
    expect(handMade.text.slice(Number(rows[0]?.start), Number(rows[0]?.end))).toBe(rows[0]?.content);
  });

  it('leaves a cell empty where nothing is known', () => {
    expect(rows[3]).toMatchObject({ speaker: '', speaker_mention: '', cue: '', by: '' });
  });

  it('ends every line with CR LF', () => {
    expect(toAttributionsCsv(handMade).split('\r\n')).toHaveLength(handMade.attributions.length + 2);
  });

  it('parts the stretches of a content by an ellipsis', () => {
    const [first] = handMade.attributions;
    const [span] = first?.content ?? [];
    if (!first || !span) throw new Error('the fixture has lost its quotation');
    const [row] = rowsOf(toAttributionsCsv({ attributions: [{ ...first, content: [span, span] }] }));
    expect(row?.content).toBe(`${span.text} … ${span.text}`);
  });

  it('takes columns of its own and leaves the names of the columns out where asked', () => {
    expect(rowsOf(toAttributionsCsv(handMade, { before: { file: 'a,b.txt' } }))[1]?.file).toBe('a,b.txt');
    const bare = toAttributionsCsv(handMade, { header: false });
    expect(toAttributionsCsv(handMade)).toBe(`${toAttributionsCsv(handMade).split('\r\n')[0]}\r\n${bare}`);
    expect(toAttributionsCsv({ attributions: [] }, { header: false })).toBe('');
  });
});

describe('numeric claims as CSV', () => {
  const rows = rowsOf(toNumericClaimsCsv(handMade));

  it('has a line for each, with the amount, its change and who reports it', () => {
    expect(rows).toHaveLength(handMade.numericClaims.length);
    expect(rows[0]).toMatchObject({
      measure: 'the tariff',
      agent: 'We',
      amount: '30%',
      value: '30',
      unit: 'percent',
      modifier: 'about',
      direction: 'down',
      from: '145',
      to: '30',
      by: '',
      time_value: 'P90D',
      speaker: 'Jane Doe',
      measure_rule: 'verb-object',
      change_rule: 'verb',
    });
    expect(rows[1]).toMatchObject({ owner: 'Acme', value: '2000000', unit: 'USD', by: '5', speaker: '' });
    expect(rows[2]).toMatchObject({ measure: '', amount: '300 carts', modifier: 'more-than' });
  });
});

describe('a cell that a spreadsheet would take for a formula', () => {
  const name = (words: string): string => {
    const report = hostileReport(words);
    return rowsOf(toAttributionsCsv(report))[0]?.speaker ?? '';
  };

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=1\n+2', '＝1', '\u0000=1'])(
    'has an apostrophe before it: %j',
    (words) => {
      expect(name(words)).toBe(`'${words}`);
    },
  );

  it.each(['plain', 'a=1', '5 - 3', '“quoted”', "O'Hara"])('and no other has: %j', (words) => {
    expect(name(words)).toBe(words);
  });

  it('is never a number of ours', () => {
    const [quantity] = handMade.quantities.filter(({ id }) => id === 'n1');
    const [claim] = handMade.numericClaims;
    if (!quantity || !claim) throw new Error('the fixture has lost a claim');
    const [row] = rowsOf(
      toNumericClaimsCsv({ ...handMade, numericClaims: [claim], quantities: [{ ...quantity, value: -3 }] }),
    );
    expect(row?.value).toBe('-3');
  });
});

it.each(HOSTILE)('a hostile text stays in its cell: %j', (words) => {
  for (const csv of [toAttributionsCsv(hostileReport(words)), toNumericClaimsCsv(hostileReport(words))]) {
    expect(rowsOf(csv)).toHaveLength(1);
  }
});
