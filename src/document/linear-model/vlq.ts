const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONTINUES = 32;
const VALUE_BITS = 5;

/**
 * Writes integers in the base64 VLQ of source maps (https://tc39.es/ecma426/#sec-base64-vlq): small numbers take one character, and no number
 * is too large. A stream of small numbers in this form is text that compresses nearly to its entropy, which base64 of bytes does not.
 */
export function encodeVlq(values: Iterable<number>): string {
  let text = '';
  for (const value of values) {
    let rest = value < 0 ? (-value << 1) | 1 : value << 1;
    do {
      const digit = rest & (CONTINUES - 1);
      rest >>>= VALUE_BITS;
      text += DIGITS[rest > 0 ? digit | CONTINUES : digit];
    } while (rest > 0);
  }
  return text;
}

/** Reads `count` integers that `encodeVlq` wrote. */
export function decodeVlq(text: string, count: number): Int32Array {
  const values = new Int32Array(count);
  const digits = digitValues();
  let at = 0;
  for (let index = 0; index < count; index++) {
    let value = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = digits[text.charCodeAt(at++)] as number;
      value |= (digit & (CONTINUES - 1)) << shift;
      shift += VALUE_BITS;
    } while (digit >= CONTINUES);
    values[index] = value & 1 ? -(value >>> 1) : value >>> 1;
  }
  return values;
}

function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
  return values;
}
