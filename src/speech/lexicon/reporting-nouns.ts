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
 * - `f` "for" and what it governs: calls for reform
 * - `n` "on" and what it governs: her comments on the war
 */
export const REPORTING_NOUNS: Readonly<Record<string, string>> = {
  say: 'remark:ton comment:ton observation:t reminder:t testimony:to mention:o statement:t message:t',
  ask: 'question:o',
  announce: 'announcement:to declaration:to disclosure:to revelation:t confirmation:to',
  claim: 'claim:to assertion:to allegation:to contention:t argument:t insistence:to rumor:to rumour:to suggestion:to',
  explain: 'explanation:o description:o',
  emphasise: 'emphasis:t',
  admit: 'admission:to acknowledgment:to acknowledgement:to concession:t confession:to',
  deny: 'denial:to rejection:o',
  accuse: 'accusation:to charge:t',
  criticise: 'complaint:to criticism:tof condemnation:o denunciation:o',
  praise: 'praise:of',
  promise: 'promise:tio pledge:tio vow:ti guarantee:to assurance:to',
  warn: 'warning:to threat:i',
  predict: 'prediction:to forecast:to estimate:o',
  urge: 'demand:tf request:tf recommendation:t call:fi appeal:fi plea:fi',
  propose: 'proposal:tof',
  show: 'report:t finding:t conclusion:t ruling:t',
};

/** Nouns of believing and wishing, with what may follow. Found only where beliefs are asked for. */
export const BELIEF_NOUNS =
  'belief:t view:t hope:ti fear:to concern:to conviction:t doubt:t feeling:t opinion:t suspicion:t desire:i wish:i expectation:t support:o opposition:o';

/** Nouns that report without a word about who spoke: "amid allegations that". Singular. */
export const ANONYMOUS: ReadonlySet<string> = new Set(
  'allegation accusation claim charge warning report rumor rumour acknowledgment complaint'.split(' '),
);

/** Nouns of which "of" or "about" tells what they were about, though nobody is said to have uttered them: "amid allegations of fraud". */
export const ANONYMOUS_TOPICS: ReadonlySet<string> = new Set(
  'allegation accusation claim complaint rumor rumour criticism'.split(' '),
);

/** Verbs that say that their subject speaks, where a reporting noun is their object: "made the claim that". Lemmas. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue repeat offer give voice raise send file deliver renew add have push advance sound unveil present lodge air level post submit answer persist'.split(
    ' ',
  ),
);
