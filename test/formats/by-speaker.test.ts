import { describe, expect, it } from 'vitest';
import { analyse, bySpeaker } from '../../src/index.js';
import { handMade } from './fixture.js';

const idsBySpeaker = (report: Parameters<typeof bySpeaker>[0]) =>
  bySpeaker(report).map(({ name, attributions }) => [name, ...attributions.map((one) => one.id)]);

describe('attributions by speaker', () => {
  it('puts together what one speaker says, and last what nobody is named for', () => {
    expect(idsBySpeaker(handMade)).toEqual([
      ['Jane Doe', 'a0', 'a2'],
      ['A spokesman', 'a1'],
      [null, 'a3'],
    ]);
  });

  it('gives the entity where there is one', () => {
    expect(bySpeaker(handMade).map(({ entity }) => entity?.id ?? null)).toEqual(['e0', null, null]);
  });

  it('keeps what nobody is named for last, wherever it stands', () => {
    const attributions = [...handMade.attributions].reverse();
    expect(idsBySpeaker({ ...handMade, attributions })).toEqual([
      ['Jane Doe', 'a2', 'a0'],
      ['A spokesman', 'a1'],
      [null, 'a3'],
    ]);
  });

  it('takes the same words in capitals for the same speaker', () => {
    const [, spokesman] = handMade.attributions;
    if (!spokesman?.speaker.mention) throw new Error('the fixture has lost its spokesman');
    const shouted = { ...spokesman.speaker.mention, text: 'A SPOKESMAN' };
    const again = { ...spokesman, id: 'a9', speaker: { ...spokesman.speaker, mention: shouted } };
    expect(idsBySpeaker({ ...handMade, attributions: [spokesman, again] })).toEqual([['A spokesman', 'a1', 'a9']]);
  });

  it('is empty where nothing is said', () => {
    expect(bySpeaker(analyse(''))).toEqual([]);
  });
});
