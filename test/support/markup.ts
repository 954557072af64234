/** A piece of marked-up text: `{S:Jane Doe}` is the label S over "Jane Doe". */
export interface Marked {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = /^\{([A-Za-z][\w.=<>+|-]*):/;

/**
 * Reads marked-up text, `{C:"We will win,"} {V:said} {S:Jane Doe}`: the text without its marks, and what was marked,
 * in order of where it starts. Marks may nest. `\n` written out is a line break.
 */
export function readMarkup(markup: string): { readonly text: string; readonly marked: readonly Marked[] } {
  const source = markup.replaceAll('\\n', '\n');
  const open: { label: string; start: number }[] = [];
  const marked: Marked[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const opening = OPENING.exec(source.slice(at, at + 60));
    if (opening) {
      open.push({ label: opening[1] as string, start: text.length });
      at += opening[0].length;
    } else if (source[at] === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`a brace closes nothing in: ${markup}`);
      marked.push({ ...mark, end: text.length, text: text.slice(mark.start) });
      at++;
    } else text += source[at++];
  }
  if (open.length > 0) throw new Error(`a mark stays open in: ${markup}`);
  return { text, marked: marked.sort((a, b) => a.start - b.start || b.end - a.end) };
}
