/**
 * The verbs that report speech, by the class of act, each with what may follow it as content.
 *
 * The list is collected from the cue guidelines of the PARC 3 corpus (Pareti 2012), from Quirk et al., A Comprehensive Grammar of the
 * English Language, 16.30-16.34, 16.63 (verbs with clauses as objects), and from news style guides. What may follow:
 *
 * - `c` a that-clause, with "that" or without: said (that) he would go
 * - `t` a that-clause, only with "that" written: complained that he went
 * - `w` a clause with a question word, "if" or "whether": asked whether he went
 * - `i` an infinitive: promised to go
 * - `o` a noun phrase: cited the report; called the report a sham
 * - `x` a noun phrase and an infinitive: urged them to go
 * - `f` "for" and a noun phrase: called for reform
 * - `n` "on", and a noun phrase with an infinitive: called on them to go
 * - `p` another preposition, and what it governs: complained about the report
 * - `b` "about" or "of", and what it governs: spoke of the war
 * - `s` a noun phrase with "as": dismissed it as a stunt
 * - `h` a noun phrase with "with": charged him with fraud
 * - `g` a gerund: denied going
 * - `a` before the content, the one spoken to: told reporters (that) he would go
 * - `r` an infinitive: declined to comment
 * - `q` nothing but a quotation: quipped, “…”
 */
export const REPORTING_VERBS: Readonly<Record<string, string>> = {
  say: 'say:cw state:ctwo remark:cp comment:tp mention:twog add:ct continue:tq note:ctwo observe:ct repeat:ctwo reiterate:ctwo recount:ctwo relate:two express:o voice:o utter:o talk:b speak:b opine:ct muse:ct quote:o chime:q interject:t intone:q testify:tp',
  tell: 'tell:actwix inform:at notify:at assure:at remind:at brief:t',
  write: 'write:t tweet:ct post:ct blog:t text:t email:t retweet:o read:q type:q publish:q',
  ask: 'ask:awxoib inquire:w enquire:w wonder:w question:wo query:wo press:q',
  answer: 'answer:t reply:t respond:t retort:t counter:t rejoin:q',
  announce:
    'announce:cow declare:cow proclaim:cow disclose:two reveal:ctow release:q report:ctwog confirm:ctwo signal:t vow:ctio',
  claim:
    'claim:cio assert:cto allege:cto maintain:ct contend:ct insist:ctp purport:i profess:ito posit:t argue:ctp affirm:cto attest:t submit:t',
  explain:
    'explain:ctwo clarify:tw elaborate:p specify:tw detail:ow outline:ow describe:ow illustrate:t summarize:ow expound:p recall:ctwgo recollect:t reminisce:p reason:tq',
  emphasise: 'emphasize:ctwo emphasise:ctwo stress:ctwo underscore:t underline:t highlight:t point:p',
  admit: 'admit:ctgow acknowledge:ctgow concede:cto confess:cti recognize:t allow:t',
  deny: 'deny:cgto dispute:ot refute:ot reject:o rebut:o dismiss:s disavow:o downplay:o',
  refuse: 'decline:r refuse:r',
  accuse: 'accuse:o blame:o fault:o allege:ct charge:th',
  criticise:
    'criticize:o criticise:o attack:s condemn:o denounce:o decry:o slam:o blast:o deride:o mock:o lambast:o lambaste:o assail:o ridicule:o rebuke:o chide:o chastise:o disparage:o scold:o belittle:o rail:p complain:ctp lament:tow bemoan:ot gripe:tp grumble:tp fume:tq protest:t object:tp bristle:q',
  praise: 'praise:o hail:o applaud:o commend:o laud:o thank:q congratulate:q extol:o tout:o boast:tp brag:tp gush:q',
  promise: 'promise:ctiao pledge:ctio swear:ctgi guarantee:tci',
  urge: 'urge:xot demand:tio request:to implore:x beg:x exhort:x beseech:x press:x encourage:x call:fnos order:x instruct:x direct:q advise:xat counsel:x recommend:tgo plead:q appeal:q challenge:x',
  propose: 'propose:gtoi suggest:ctgwo float:o hint:tp imply:ct',
  warn: 'warn:actpx caution:actpx threaten:it fear:q alert:t',
  predict: 'predict:cto forecast:cto project:ct estimate:ct prophesy:t foresee:to expect:q',
  label: 'label:o brand:o dub:o term:o characterize:o characterise:o portray:o depict:o liken:o compare:o',
  cite: 'cite:o reference:o invoke:o echo:o',
  agree: 'agree:ctip concur:tp disagree:tp',
  show: 'show:ct find:ct indicate:cto conclude:ct determine:t learn:ct rule:t certify:t suggest:ctgwo',
  joke: 'joke:tcp quip:tc jest:t tease:q crack:q banter:q snark:q deadpan:q',
  exclaim:
    'exclaim:ct shout:tqo yell:tq scream:tqo cry:tq whisper:tq mutter:tq murmur:tq mumble:q bellow:q roar:q snap:q bark:q chant:qo sigh:q sob:q wail:q gasp:q groan:q moan:t growl:q hiss:q snarl:q sneer:q scoff:tq laugh:q smile:q shrug:q thunder:q chuckle:q enthuse:t stammer:q sing:q drawl:q',
};

/** Verbs with a particle that goes with them: the cue is both words. Lemma, particle, what may follow, class of act. */
export const PHRASAL_VERBS: readonly (readonly [lemma: string, particle: string, frames: string, act: string])[] = [
  ['point', 'out', 'ctw', 'emphasise'],
  ['go', 'on', 'q', 'say'],
  ['spell', 'out', 'ow', 'explain'],
  ['lay', 'out', 'ow', 'explain'],
  ['call', 'out', 'o', 'criticise'],
  ['lash', 'out', 'p', 'criticise'],
  ['speak', 'out', 'p', 'say'],
  ['chime', 'in', 'tq', 'say'],
  ['fire', 'back', 'tq', 'answer'],
  ['shoot', 'back', 'tq', 'answer'],
  ['hit', 'back', 'tq', 'answer'],
  ['cry', 'out', 'tq', 'exclaim'],
  ['blurt', 'out', 'tq', 'exclaim'],
  ['make', 'clear', 'ctw', 'emphasise'],
  ['put', 'it', 'q', 'say'],
  ['raise', 'questions', 'p', 'ask'],
  ['raise', 'concerns', 'p', 'criticise'],
  ['raise', 'doubts', 'p', 'criticise'],
];

/** Verbs of believing, wishing and standing: attributions of what somebody holds, not of what he said. Found only where asked for. */
export const BELIEF_VERBS =
  'believe:cto think:ct feel:ct hope:cti want:ixo wish:ctx fear:cto worry:ctp doubt:towc know:ctwo understand:ctwo expect:ctixo intend:ix plan:ip prefer:ito favor:o favour:o support:o oppose:o back:o endorse:o consider:ox regard:o view:o seek:oi hate:o love:o like:o dislike:o trust:to suspect:cto assume:ct imagine:ct realize:ctw remember:ctwgo forget:t decide:tiw reckon:ct mean:cti';

/** Verbs whose class of act turns on what follows: to call somebody a liar is to label, to tell somebody to go is to urge. */
export const ACT_BY_RULE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  call: { object: 'label', 'source-cue-quote': 'label', 'passive-label': 'label', 'as-quotation': 'label' },
  tell: { 'object-infinitive': 'urge', infinitive: 'urge' },
  ask: { 'object-infinitive': 'urge', infinitive: 'urge' },
};
