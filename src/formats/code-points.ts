/**
 * Turns offsets in UTF-16 code units of a text into offsets in Unicode code points, which is what formats count that come
 * from Python or from the W3C.
 *
 * Takes the text; returns a function from an offset to the number of code points before it, which takes constant time. Half
 * of a surrogate pair that stands alone counts as one code point; an offset inside a pair counts as the one before the pair.
 */
export function codePointsBefore(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const width = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    before.fill(count, at, at + width);
    at += width;
    count++;
  }
  before[text.length] = count;
  return (offset) => before[offset] ?? count;
}
