import { mixHash, slotOf } from './hash.js';

/** Feature templates: each combines one to four atoms, given by their places in the list of atoms. */
export interface Templates {
  readonly count: number;
  /** The number of the first one; no two templates of a model have the same number. */
  readonly first: number;
  /** Templates `from[n - 1]` up to `from[n]` combine n atoms each. */
  readonly from: readonly number[];
  /** The places of the atoms of all templates, one template after the other. */
  readonly places: Uint8Array;
}

const MOST_ATOMS = 4;

/** Reads templates as they are written: atoms by name, joined by "+", templates apart by white space; they are numbered from `first` up. */
export function readTemplates(atoms: readonly string[], written: string, first = 1): Templates {
  const templates = written
    .trim()
    .split(/\s+/)
    .map((template) => template.split('+').map((name) => atoms.indexOf(name)));
  const unreadable = templates.findIndex((places) => places.includes(-1) || places.length > MOST_ATOMS);
  if (unreadable >= 0) throw new Error(`feature template ${unreadable + 1} names an atom that is not there`);
  templates.sort((a, b) => a.length - b.length);
  const from = Array.from(
    { length: MOST_ATOMS + 1 },
    (_, most) => templates.filter(({ length }) => length <= most).length,
  );
  return { count: templates.length, first, from, places: Uint8Array.from(templates.flat()) };
}

/** Writes the hash of each template's feature to `hashes`. */
export function templateHashes(
  { first: number, from, places }: Templates,
  atoms: Int32Array,
  hashes: Int32Array,
): void {
  const [, one, two, three, four] = from as [number, number, number, number, number];
  let at = 0;
  let template = 0;
  for (; template < one; template++) {
    const first = mixHash(number + template, atoms[places[at++] as number] as number);
    hashes[template] = first;
  }
  for (; template < two; template++) {
    const first = mixHash(number + template, atoms[places[at++] as number] as number);
    hashes[template] = mixHash(first, atoms[places[at++] as number] as number);
  }
  for (; template < three; template++) {
    const first = mixHash(number + template, atoms[places[at++] as number] as number);
    const second = mixHash(first, atoms[places[at++] as number] as number);
    hashes[template] = mixHash(second, atoms[places[at++] as number] as number);
  }
  for (; template < four; template++) {
    const first = mixHash(number + template, atoms[places[at++] as number] as number);
    const second = mixHash(first, atoms[places[at++] as number] as number);
    const third = mixHash(second, atoms[places[at++] as number] as number);
    hashes[template] = mixHash(third, atoms[places[at++] as number] as number);
  }
}

/** Turns hashes into the slots of a model of 2 ** `bits` slots, in place. */
export function slotsOfHashes(hashes: Int32Array, bits: number): void {
  for (let index = 0; index < hashes.length; index++) hashes[index] = slotOf(hashes[index] as number, bits);
}
