/**
 * The nouns that report speech, by the class of act, each with what may follow it as content.
 *
 * The list is that of the nouns which take a that-clause or an infinitive in apposition and belong to a verb of speech (Quirk et al.,
 * A Comprehensive Grammar of the English Language, 17.26, 17.35), and of the noun cues in the guidelines of PARC 3 (Pareti 2012). What
 * may follow:
 *
 * - `t` a that-clause: his claim that the dam was safe
 * - `i` an infinitive: her promise to mend the road
 * - `o` "of" or "about" and what it governs: allegations of fraud
 */
export const REPORTING_NOUNS: Readonly<Record<string, string>> = {
  say: 'remark:t comment:t observation:t reminder:t testimony:t mention:o message:t',
  announce: 'announcement:to declaration:t disclosure:t revelation:t confirmation:t',
  claim: 'claim:to assertion:t allegation:to contention:t argument:t insistence:t rumor:t rumour:t suggestion:t',
  emphasise: 'emphasis:t',
  admit: 'admission:t acknowledgment:t acknowledgement:t concession:t confession:t',
  deny: 'denial:to',
  accuse: 'accusation:to charge:t',
  criticise: 'complaint:t criticism:to',
  promise: 'promise:ti pledge:ti vow:ti guarantee:t assurance:t',
  warn: 'warning:to',
  predict: 'prediction:t forecast:t',
  urge: 'demand:t request:t recommendation:t',
  show: 'report:t finding:t conclusion:t ruling:t',
};

/** Nouns of believing and wishing, with what may follow. Found only where beliefs are asked for. */
export const BELIEF_NOUNS =
  'belief:t view:t hope:ti fear:to concern:to conviction:t doubt:t feeling:t opinion:t suspicion:t desire:i wish:i expectation:t support:o opposition:o';

/** Nouns that report without a word about who spoke: "amid allegations that". Singular. */
export const ANONYMOUS: ReadonlySet<string> = new Set(
  'allegation accusation claim charge warning report rumor rumour acknowledgment complaint'.split(' '),
);

/** Verbs that say that their subject speaks, where a reporting noun is their object: "made the claim that". Lemmas. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue repeat offer give voice raise send file deliver renew add have push advance send'.split(' '),
);
