import type { Document } from '../../document/index.js';
import { dependencyOf, dependentsOf, isRelation, tokenOf } from './tree.js';
import { isPassive, mainVerbOf } from './verbs.js';

/** A verb is at most this many steps from the one whose subject it shares: "agreed to try to begin to …". */
const MOST_STEPS = 6;

/**
 * The grammatical subject of a verb, as the index of its head word, or null where it has none.
 *
 * Finds it on either side ("Trump said", "said Trump"), in the passive ("The call was confirmed"), through auxiliaries, and where verbs
 * share one: coordinated ("Xi called and asked": Xi), in an open complement ("wants to buy": who wants; "asked Xi to buy": Xi), and in a
 * participle ("he wrote, accusing Beijing": he; "the man accusing him": the man). A relative pronoun is handed back as it stands.
 */
export function subjectOf(doc: Document, verb: number): number | null {
  let at = mainVerbOf(doc, verb);
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = ownSubject(doc, at);
    if (own !== null) return own;
    const shared = sharedFrom(doc, at);
    if (shared === null) return null;
    if ('subject' in shared) return shared.subject;
    at = shared.verb;
  }
  return null;
}

/**
 * A dependent that is the subject; the innermost of two, since the outer one of "The problem is he called" is of the whole clause. Of two
 * the one behind a preposition is none ("The heat stored in the tank was lost").
 */
function ownSubject(doc: Document, verb: number): number | null {
  const all = dependentsOf(doc, verb, 'nsubj', 'csubj');
  const bare = all.filter((at) => dependentsOf(doc, at, 'case').length === 0);
  const subjects = bare.length > 0 ? bare : all;
  const inner = subjects.filter((at) => !dependencyOf(doc, at).relation.endsWith(':outer'));
  return inner.at(-1) ?? subjects.at(-1) ?? invertedSubject(doc, verb);
}

/** In “…,” said Lee the parser may take the subject for an object: nothing but the mark stands before the verb, and the words come after it. */
function invertedSubject(doc: Document, verb: number): number | null {
  const before = doc.tokens[verb - 1];
  const afterMark = before !== undefined && /^[,”"’'?!]+$/.test(before.text);
  const [object] = dependentsOf(doc, verb, 'obj');
  const next = object !== undefined && object > verb && tokenOf(doc, verb).tag === 'VBD';
  const fronted = dependentsOf(doc, verb, 'ccomp', 'parataxis').some((at) => at < verb);
  return afterMark && next && fronted ? object : null;
}

type Shared = { readonly subject: number } | { readonly verb: number };

/** Where a verb without a subject of its own has it from: another verb, or a noun. */
function sharedFrom(doc: Document, verb: number): Shared | null {
  const { head, relation } = dependencyOf(doc, verb);
  if (head < 0) return null;
  if (isRelation(relation, ['conj'])) return { verb: head };
  if (isRelation(relation, ['xcomp'])) return controller(doc, head);
  if (relation === 'advcl') return isOfObject(doc, verb) ? controller(doc, head) : { verb: head };
  if (relation === 'acl') return tokenOf(doc, verb).tag === 'VBG' ? { subject: head } : null;
  return null;
}

/** "accused Xi of stealing", "blamed Xi for raising rates", "kept Xi from leaving": what the object of the verb above does or did. */
const isOfObject = (doc: Document, verb: number): boolean =>
  tokenOf(doc, verb).tag === 'VBG' &&
  dependentsOf(doc, verb, 'mark').some((mark) => /^(?:of|for|from)$/.test(tokenOf(doc, mark).lemma));

/** The object of the verb above where it has one ("asked Xi to buy"), else that verb's subject; in the passive always the subject. */
function controller(doc: Document, verb: number): Shared {
  const [object] = isPassive(doc, verb) ? [] : dependentsOf(doc, verb, 'obj', 'iobj');
  return object === undefined ? { verb } : { subject: object };
}

/** Who does it in the passive: the head word of the phrase after "by", or null. "ministry" in "was confirmed by the ministry". */
export function agentOf(doc: Document, verb: number): number | null {
  const main = mainVerbOf(doc, verb);
  const [agent] = dependentsOf(doc, main, 'obl:agent');
  if (agent !== undefined) return agent;
  if (!isPassive(doc, main)) return null;
  const byPhrase = dependentsOf(doc, main, 'obl').find((at) =>
    dependentsOf(doc, at, 'case').some((mark) => tokenOf(doc, mark).lemma === 'by'),
  );
  return byPhrase ?? null;
}
