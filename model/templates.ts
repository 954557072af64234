import { mixHash } from '../src/document/linear-model/index.js';

/** Feature templates: each combines one to four atoms, given by their places in the list of atoms. */
export interface Templates {
  readonly count: number;
  /** The number of the first one; no two templates of a model have the same number. */
  readonly first: number;
  /** Templates `from[n - 1]` up to `from[n]` combine n atoms each. */
  readonly from: readonly number[];
  /** The places of the atoms of all templates, one template after the other. */
  readonly places: Uint8Array;
  /** What the hash of each template's features starts with. */
  readonly seeds: Int32Array;
}

const MOST_ATOMS = 4;

/** Reads templates as they are written: atoms by name, joined by "+", templates apart by white space; they are numbered from `first` up. */
function readTemplates(atoms: readonly string[], written: string, first: number): Templates {
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
  return {
    count: templates.length,
    first,
    from,
    places: Uint8Array.from(templates.flat()),
    seeds: Int32Array.from(templates, (_, index) => mixHash(0, first + index)),
  };
}

/** Reads templates that are asked in stages, as long as the choice is not clear: the numbers of a stage follow those of the one before. */
export function readStages(atoms: readonly string[], stages: readonly string[]): Templates[] {
  let first = 1;
  return stages.map((written) => {
    const stage = readTemplates(atoms, written, first);
    first += stage.count;
    return stage;
  });
}

/** The places of the atoms of each template. */
export function placesOf({ count, from, places }: Templates): number[][] {
  let at = 0;
  return Array.from({ length: count }, (_, template) => {
    const atoms = from.findIndex((end) => template < end);
    at += atoms;
    return [...places.subarray(at - atoms, at)];
  });
}

/** Room for the hashes of the templates of stages: all of them, and the part of each stage. */
export interface StagedHashes {
  readonly all: Int32Array;
  readonly stages: readonly Int32Array[];
}

export function stagedHashes(stages: readonly Templates[]): StagedHashes {
  const all = new Int32Array(countOf(stages));
  return {
    all,
    stages: stages.map(({ first, count }) => all.subarray(first - 1, first - 1 + count)),
  };
}

/** How many templates there are in all stages. */
function countOf(stages: readonly Templates[]): number {
  return stages.reduce((sum, { count }) => sum + count, 0);
}

/** Writes the hash of each template's feature to `hashes`. Takes atoms after `spreadAtoms`. */
export function templateHashes({ from, places, seeds }: Templates, atoms: Int32Array, hashes: Int32Array): void {
  const [, one, two, three, four] = from as [number, number, number, number, number];
  let at = 0;
  let template = 0;
  for (; template < one; template++) {
    hashes[template] = (seeds[template] as number) + (atoms[places[at++] as number] as number);
  }
  for (; template < two; template++) {
    const first = (seeds[template] as number) + (atoms[places[at++] as number] as number);
    hashes[template] = first + (atoms[places[at++] as number] as number);
  }
  for (; template < three; template++) {
    const first = (seeds[template] as number) + (atoms[places[at++] as number] as number);
    const second = first + (atoms[places[at++] as number] as number);
    hashes[template] = second + (atoms[places[at++] as number] as number);
  }
  for (; template < four; template++) {
    const first = (seeds[template] as number) + (atoms[places[at++] as number] as number);
    const second = first + (atoms[places[at++] as number] as number);
    const third = second + (atoms[places[at++] as number] as number);
    hashes[template] = third + (atoms[places[at++] as number] as number);
  }
}
