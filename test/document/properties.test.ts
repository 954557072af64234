import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';

/** Stretches that news and bad input are made of: words, marks, odd spaces, halves of surrogate pairs, invisible marks. */
const piece = fc.oneof(
  fc.constantFrom('Trump', 'said', 'the', 'U.S.', '$295', 'bbc.co.uk', "don't", 'I’m', '[17]', 'No.', '5-4', 'Sen.'),
  fc.constantFrom('. ', '! ', '? ', '”', '“', '"', "'", "''", ', ', ' ', '\n', '\r\n', '…', '—', '(', ')', '- '),
  fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\u0000', '\ud800', '\udc00', '\u202e', '\u00ad', '🎉', 'é', '日本'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const isSeen = (character: string): boolean => !/[\s\p{Cf}\p{Cc}]/u.test(character);

describe('any text at all', () => {
  it('has tokens that slice back, in order, inside their sentence and block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = read(text);
        let end = 0;
        for (const token of doc.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        let nextToken = 0;
        for (const sentence of doc.sentences) {
          const block = doc.blocks[sentence.block];
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.firstToken).toBe(nextToken);
          expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
          nextToken = sentence.endToken;
        }
        expect(nextToken).toBe(doc.tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no character that can be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Set<number>();
        for (const token of read(text).tokens) for (let at = token.start; at < token.end; at++) covered.add(at);
        let at = 0;
        for (const character of text) {
          if (isSeen(character)) expect(covered.has(at), JSON.stringify(text.slice(at - 10, at + 10))).toBe(true);
          at += character.length;
        }
      }),
      { numRuns: 300 },
    );
  });
});
