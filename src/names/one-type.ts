import type { Document } from '../document/index.js';
import type { TypedMention } from './merge/index.js';
import type { EntityType } from './types.js';
import { folded } from './words.js';

/** What the mentions of one name in a text say of its type. */
interface Votes {
  readonly types: Map<EntityType, number>;
  /** Mentions that only a person has, and mentions that a person hardly has. */
  proofs: number;
  locations: number;
  all: number;
}

/**
 * Gives one name one type: the type that most of its mentions in the text have, a role or an honorific counting as proof of a person. A name of
 * which the text says several times "in X" or "the town of X" is no person.
 *
 * Groups keep their type, since "Chinese" beside "China" is another word.
 */
export function oneTypePerName(doc: Document, typed: readonly TypedMention[]): readonly TypedMention[] {
  const byName = new Map<string, Votes>();
  for (const { type, mention } of typed) {
    const name = folded(mention.text);
    const votes = byName.get(name) ?? { types: new Map(), proofs: 0, locations: 0, all: 0 };
    byName.set(name, votes);
    const proves = mention.role !== null || mention.honorific !== null;
    votes.types.set(type, (votes.types.get(type) ?? 0) + (proves ? PROOF : 1));
    votes.all++;
    if (proves) votes.proofs++;
    else if (standsAsPlace(doc, mention)) votes.locations++;
  }
  return typed.map((one) => {
    const votes = byName.get(folded(one.mention.text));
    const type = votes ? typeBy(votes) : one.type;
    return type === one.type ? one : { type, mention: one.mention };
  });
}

function typeBy({ types, proofs, locations, all }: Votes): EntityType {
  const [type] = [...types].reduce((best, next) => (next[1] > best[1] ? next : best));
  const isPlace = type === 'person' && proofs === 0 && locations >= LEAST_LOCATIONS && locations >= LEAST_SHARE * all;
  return isPlace ? 'place' : type;
}

/** What a role or an honorific beside a name weighs against bare mentions. */
const PROOF = 5;
/** So many mentions, and such a share of them, have to stand as a place's. */
const LEAST_LOCATIONS = 2;
const LEAST_SHARE = 0.15;

const BEFORE_PLACE =
  /(?:^|[\s(])(?:in|near|(?:town|city|village|province|island|district|municipality|capital|region) of) $/iu;
/** A possessor, a part of another name, one of two authors: "in Carrano’s study", "in Carrano and Lee". */
const NO_PLACE_AFTER = /^(?:['’]|-\p{L}| and| &| et)/u;

function standsAsPlace({ text }: Document, { start, end }: { start: number; end: number }): boolean {
  return (
    BEFORE_PLACE.test(text.slice(Math.max(0, start - 20), start)) && !NO_PLACE_AFTER.test(text.slice(end, end + 4))
  );
}
