import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../model/pack.js';
import { average, createPerceptron, scoreWith, update } from '../../model/perceptron.js';
import { settle } from '../../model/settle.js';
import {
  bestClass,
  decodeVlq,
  encodeVlq,
  hashText,
  mixHash,
  packSettled,
  scoreClasses,
  settledClass,
  slotOf,
  unpackModel,
  unpackSettled,
} from '../../src/document/linear-model/index.js';

describe('base64 VLQ', () => {
  it('is that of source maps', () => {
    expect(encodeVlq([0, 1, -1, 15, 16, -16, 511])).toBe('ACDegBhB+f');
  });

  it('gives back what was written', () => {
    const whole = fc.integer({ min: -(2 ** 29), max: 2 ** 29 });
    fc.assert(
      fc.property(fc.array(whole), (values) => {
        expect([...decodeVlq(encodeVlq(values), values.length)]).toEqual(values);
      }),
    );
  });
});

describe('a packed model', () => {
  /** Learns which of three classes a word has. */
  function learn() {
    const model = createPerceptron(['noun', 'verb', 'mark'], 12);
    const words = ['deal', 'talks', 'said', 'asked', ',', '.'];
    const scores = new Float32Array(3);
    const slotsOf = (word: string) =>
      Int32Array.of(slotOf(hashText(word), 12), slotOf(mixHash(1, word.length), 12), slotOf(7, 12));
    for (let pass = 0; pass < 100; pass++) {
      words.forEach((word, index) => {
        scoreWith(model, slotsOf(word), 3, scores);
        const right = index >> 1;
        const predicted = bestClass(scores);
        if (predicted !== right) update(model, slotsOf(word), 3, right, predicted);
        model.step++;
      });
    }
    average(model);
    return { model, words, slotsOf };
  }

  it('scores as the trained one does, to within the quantum', () => {
    const { model, words, slotsOf } = learn();
    const quantum = 0.01;
    const unpacked = unpackModel(pack(model, { threshold: 0, quantum }));
    const trained = new Float32Array(3);
    const packed = new Int32Array(3);
    words.forEach((word, index) => {
      scoreWith(model, slotsOf(word), 3, trained);
      scoreClasses(unpacked, slotsOf(word), 3, packed);
      packed.forEach((score, of) => {
        expect(Math.abs(score * quantum - (trained[of] as number))).toBeLessThan(3 * quantum);
      });
      expect(bestClass(packed)).toBe(index >> 1);
    });
  });

  it('keeps a large weight whole', () => {
    const model = createPerceptron(['a', 'b'], 8);
    update(model, Int32Array.of(3), 1, 0, 1, 5000);
    const scores = new Int32Array(2);
    scoreClasses(unpackModel(pack(model, { threshold: 1, quantum: 1 })), Int32Array.of(3), 1, scores);
    expect([...scores]).toEqual([5000, -5000]);
  });

  it('has nothing to say about a feature without a row', () => {
    const { model } = learn();
    const empty = model.rowOfSlot.indexOf(-1);
    const scores = new Int32Array(3);
    scoreClasses(unpackModel(pack(model, { threshold: 0, quantum: 0.01 })), Int32Array.of(empty), 1, scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });
});

describe('settled choices', () => {
  it('give each feature the class that it settles on', () => {
    const hashes = fc.uniqueArray(fc.integer(), { selector: (hash) => slotOf(hash, 25) || 1 });
    fc.assert(
      fc.property(hashes, (features) => {
        const settled = unpackSettled(packSettled(features.map((hash, index) => [hash, index % 256])));
        features.forEach((hash, index) => {
          expect(settledClass(settled, hash)).toBe(index % 256);
        });
      }),
    );
  });

  it('leave open what was never settled', () => {
    const settled = unpackSettled(packSettled([[hashText('the'), 3]]));
    expect(settledClass(settled, hashText('that'))).toBe(-1);
    expect(settledClass(unpackSettled(packSettled([])), hashText('the'))).toBe(-1);
  });

  it('are the features that nearly always go with one class, the coarser before the finer', () => {
    const observations = {
      features: 2,
      // A word, and the word with the one before it: "the" is settled, "to" is settled after "want" only.
      hashes: [1, 11, 1, 12, 1, 13, 2, 21, 2, 21, 2, 21, 2, 22, 2, 22, 2, 22],
      classes: [0, 0, 0, 1, 1, 1, 2, 1, 2],
    };
    expect(settle(observations, { atLeast: 3, share: 0.99 })).toEqual([
      [1, 0],
      [21, 1],
    ]);
  });
});
