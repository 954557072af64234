/**
 * Remembers what a pure function says of a word or a name, so that it is asked once for each: an article says most of its words several times, and
 * news says the same ones every day.
 *
 * When so many are remembered as `most` says, all are forgotten. Takes and returns a pure function; nobody can tell the two apart.
 */
export function remembered<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (text.length <= LONGEST_REMEMBERED) {
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

/** Longer texts hardly come twice. */
const LONGEST_REMEMBERED = 60;
