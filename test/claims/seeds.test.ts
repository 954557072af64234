import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractAttributions } from '../../src/attributions/index.js';
import { extractNumericClaims } from '../../src/claims/index.js';
import { read } from '../../src/document/index.js';
import { extractQuantities } from '../../src/quantities/index.js';
import { extractTimes } from '../../src/times/index.js';

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');

/** Each claim in one line: number · measure · owner · agent · change · time. */
function claimsOf(name: string): readonly string[] {
  const doc = read(seed(name));
  const quantities = new Map(extractQuantities(doc).map((quantity) => [quantity.id, quantity.text]));
  const times = new Map(extractTimes(doc).map((time) => [time.id, time.value]));
  return extractNumericClaims(doc).map(({ quantity, measure, owner, agent, change, time }) => {
    const parts = change && [change.direction, change.from, change.to, change.by];
    const shown = parts?.map((part) => (part && quantities.has(part) ? quantities.get(part) : (part ?? '-'))).join(' ');
    const who = [measure, owner, agent].map((span) => span?.text ?? '-');
    return [quantities.get(quantity), ...who, shown ?? '-', (time && times.get(time)) ?? '-'].join(' · ');
  });
}

describe('the numeric claims of the seeds', () => {
  it('finds those of the first, read by hand', () => {
    expect(claimsOf('000_ad910f024c7824ce')).toEqual([
      'an hour and a half · The conversation · - · - · - · -',
      '30% · tariffs on Chinese goods · - · Trump · down 145% 30% - · P90D',
      '10% · its tariffs on U.S. goods · China · China · down 125% 10% - · -',
      '$295 billion · The trade imbalance between the nations · - · - · - · 2024',
    ]);
  });

  it('finds those of the second, read by hand', () => {
    expect(claimsOf('001_9aacba2e2db2e786')).toEqual([
      '$295 billion · deficit · - · - · - · -',
      '90-minute · call · - · - · - · -',
      '30% · tariffs · - · The leaders · down - 30% - · -',
      '10% · tariffs · - · The leaders · down - 10% - · -',
      '$295 billion · trade imbalance with China · The US · - · - · -',
      '90-Minute · Call · - · - · - · -',
      '90 minutes · The call · - · - · - · -',
      'one and a half hours · The call · - · - · - · -',
      '30% · tariffs on Chinese goods · - · Trump · down - 30% - · P90D',
      '10% · taxes on US goods · - · China · down - 10% - · -',
      '$295 billion · trade deficit with China · The US · - · - · -',
    ]);
  });

  it('says who reports them', () => {
    expect(reportersOf('000_ad910f024c7824ce')).toEqual(['-', '-', '-', 'report by nobody']);
    expect(reportersOf('001_9aacba2e2db2e786')).toEqual(
      '- | - | agree by The leaders | agree by The leaders | - | - | - | say by President Donald Trump | - | - | -'.split(
        ' | ',
      ),
    );
  });
});

/** Each claim's attribution: its cue's lemma and its speaker's words. */
function reportersOf(name: string): readonly string[] {
  const doc = read(seed(name));
  const attributions = new Map(extractAttributions(doc).map((attribution) => [attribution.id, attribution]));
  return extractNumericClaims(doc).map(({ attribution: id }) => {
    const attribution = id === null ? undefined : attributions.get(id);
    return attribution ? `${attribution.cue?.lemma} by ${attribution.speaker.mention?.text ?? 'nobody'}` : '-';
  });
}
