/** Closed classes of words that the rules of reported speech lean on. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Days, months and other nouns that tell when and never who. */
export const TEMPORAL = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight week weeks month months
  year years day days hour hours minute minutes morning afternoon evening night weekend noon midnight decade decades summer winter spring
  fall autumn time times moment a.m. p.m. earlier later ago last next this afterward afterwards recently then`,
);

/** What something is said in, on or to: a phrase with one of these beside the cue is never content and never speaker. */
export const CHANNEL = words(
  `statement interview email e-mail tweet tweets twitter facebook instagram post posts letter speech remarks briefing conference news
  release message memo call telephone phone report article op-ed essay editorial column blog testimony hearing debate rally address podcast
  video broadcast show program episode book filing affidavit complaint lawsuit ruling opinion decision transcript note text website page stop diatribe tirade
  social media television tv radio nbc cbs abc cnn fox msnbc breakfast event meeting forum appearance press`,
);

/** Questions that open a clause. */
export const QUESTION_WORDS = words('how what why who whom whose when where which if whether');

/** Pronouns that are subjects. */
export const SUBJECT_PRONOUNS = words(
  'i he she they we you it who one everyone everybody someone somebody nobody others many some most both all another several few neither none that this those these',
);

/** The person spoken to, after a verb that names one. */
export const ADDRESSEE_PREPOSITIONS = words('to');

/** Words that deny the act: did not say, never said, refused to say. */
export const NEGATION = words("not n't n’t never no neither nor hardly nobody none without");

/** Plurals without a determiner that speak in a clause set into another one: "a plan critics say would fail". */
export const BARE_SPEAKERS = words(
  `activists advocates analysts authorities aides backers critics detectives doctors economists experts historians investigators lawyers
  lawmakers locals officers officials opponents organisers organizers police prosecutors researchers residents scientists sources
  supporters witnesses`,
);

/** Marks that part or join what stands around them. */
export const DASHES = words('- — – ― --');

/** What a genitive ends with. */
export const GENITIVE = words("' ’ 's ’s");

/** Relative pronouns. */
export const RELATIVE = words('who which that whom whose');

/** Pronouns as objects: "call them “sheep”". */
export const PERSONAL_OBJECT = words('me him her us them you it himself herself themselves');
