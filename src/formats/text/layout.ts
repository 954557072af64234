/** What a piece of the readable report is, for whoever colours it. */
export type TextPart = 'heading' | 'name' | 'cue' | 'number' | 'faint' | 'warning';

/** Colours a piece of the readable report; must not change how wide it stands. */
export type Paint = (part: TextPart, text: string) => string;

/** A piece of a line; `part` null is plain text. */
export type Piece = readonly [part: TextPart | null, text: string];

/** Where lines break and how they are coloured. */
export interface Layout {
  /** In UTF-16 code units. */
  readonly width: number;
  readonly paint: Paint;
}

interface Word {
  readonly part: TextPart | null;
  readonly text: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/**
 * Lays pieces out in lines of at most the layout's width, broken at white space.
 *
 * The first line is indented by `indent` spaces and those after it by `hang`. A word that is wider than the line stands
 * on a line of its own.
 */
export function layOut(pieces: readonly Piece[], indent: number, hang: number, layout: Layout): string {
  const lines: Word[][] = [[]];
  let room = layout.width - indent;
  for (const group of unbroken(pieces)) {
    const width = group.reduce((sum, word) => sum + word.text.length, 0);
    const line = lines.at(-1) as Word[];
    if (line.length > 0 && width + 1 > room) {
      lines.push([...group]);
      room = layout.width - hang - width;
    } else {
      line.push(...group);
      room -= width + 1;
    }
  }
  return lines.map((line, index) => ' '.repeat(index === 0 ? indent : hang) + paintLine(line, layout.paint)).join('\n');
}

/** The words of the pieces, those that no white space parts together. */
function unbroken(pieces: readonly Piece[]): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let spaced = true;
  for (const [part, text] of pieces) {
    for (const [index, word] of text.split(/\s/).entries()) {
      if (index > 0) spaced = true;
      if (word === '') continue;
      if (spaced) groups.push([]);
      groups.at(-1)?.push({ part, text: word, spaced });
      spaced = false;
    }
  }
  return groups;
}

/** Neighbours of one part are painted in one go, so that colours do not begin anew at each word. */
function paintLine(words: readonly Word[], paint: Paint): string {
  const runs: { part: TextPart | null; text: string; spaced: boolean }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.part === word.part) last.text += (word.spaced ? ' ' : '') + word.text;
    else runs.push({ ...word });
  }
  return runs
    .map(
      ({ part, text, spaced }, index) => (spaced && index > 0 ? ' ' : '') + (part === null ? text : paint(part, text)),
    )
    .join('');
}
