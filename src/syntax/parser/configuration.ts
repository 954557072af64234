/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose phrases are
 * being built, and the words not yet read. There is no artificial root: the last word left on the stack is the root, so
 * that every sequence of legal moves ends in one tree with one root.
 *
 * All columns have an entry a word and one more, for "no word there"; they share one array, which
 * is made at one stroke.
 */
export interface Configuration {
  readonly count: number;
  /** How many words are on the stack. */
  size: number;
  /** The first word not yet read. */
  next: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  /** The label of the arc to the head, as a class of the label model plus one; 0 for none yet. */
  readonly label: Int32Array;
  /** The outermost dependents on each side, and those next to them. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** A set of the labels of the dependents on each side, a bit for a label modulo 32. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
}

export const SHIFT = 0;
/** The top of the stack depends on the first word not yet read. */
export const LEFT = 1;
/** The top of the stack depends on the word below it. */
export const RIGHT = 2;

const COLUMNS = 11;

export function initialConfiguration(count: number): Configuration {
  const length = count + 1;
  const columns = new Int32Array(COLUMNS * length);
  const column = (nth: number) => columns.subarray(nth * length, (nth + 1) * length);
  columns.fill(-1, length, 2 * length);
  columns.fill(count, 3 * length, 7 * length);
  return {
    count,
    size: 0,
    next: 0,
    stack: column(0),
    head: column(1),
    label: column(2),
    left: column(3),
    left2: column(4),
    right: column(5),
    right2: column(6),
    leftCount: column(7),
    rightCount: column(8),
    leftLabels: column(9),
    rightLabels: column(10),
  };
}

export function isFinal(at: Configuration): boolean {
  return at.next === at.count && at.size === 1;
}

export const canShift = (at: Configuration): boolean => at.next < at.count;
export const canLeft = (at: Configuration): boolean => at.size > 0 && at.next < at.count;
export const canRight = (at: Configuration): boolean => at.size > 1;

/** Makes a move that is legal; returns the word that it gave a head, or -1. The label of the arc is set apart, by `setLabel`. */
export function move(at: Configuration, kind: number): number {
  if (kind === SHIFT) {
    at.stack[at.size++] = at.next++;
    return -1;
  }
  const dependent = at.stack[--at.size] as number;
  if (kind === LEFT) {
    const head = at.next;
    at.head[dependent] = head;
    at.left2[head] = at.left[head] as number;
    at.left[head] = dependent;
    at.leftCount[head] = (at.leftCount[head] as number) + 1;
  } else {
    const head = at.stack[at.size - 1] as number;
    at.head[dependent] = head;
    at.right2[head] = at.right[head] as number;
    at.right[head] = dependent;
    at.rightCount[head] = (at.rightCount[head] as number) + 1;
  }
  return dependent;
}

/** Labels the arc from a dependent to the head that it has. */
export function setLabel(at: Configuration, dependent: number, label: number): void {
  const head = at.head[dependent] as number;
  at.label[dependent] = label + 1;
  const bit = 1 << (label & 31);
  if (dependent < head) at.leftLabels[head] = (at.leftLabels[head] as number) | bit;
  else at.rightLabels[head] = (at.rightLabels[head] as number) | bit;
}
