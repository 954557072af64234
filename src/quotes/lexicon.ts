/** Words beside quotation marks that tell what the marks are for. Collected from news style guides' sections on quotation marks. */

/** What a work may be called: its title stands beside. Lemmas. */
export const WORK: ReadonlySet<string> = new Set(
  `album anthem article ballad blog book campaign cartoon chapter column comedy documentary drama editorial episode essay exhibition
  film game headline hit magazine memoir movie musical novel op-ed opera painting piece play podcast poem program programme
  report sculpture section segment sequel series show single sitcom song special story study thriller track tune video`.split(
    /\s+/,
  ),
);

/** A nickname follows. */
export const NAMING: ReadonlySet<string> = new Set([
  'nicknamed',
  'nickname',
  'aka',
  'alias',
  'dubbed',
  'monikered',
  'moniker',
]);

/** A term follows whose name the writer does not vouch for. */
export const SO_CALLED: ReadonlySet<string> = new Set(
  'so-called term terms word words phrase phrases expression label labels concept notion definition mean means'.split(
    ' ',
  ),
);

/** The commonest verbs of saying and naming: where one stands in the sentence, even two quoted words may be somebody's. Lemmas. */
export const SAYING: ReadonlySet<string> = new Set(
  `according accuse add admit agree announce argue ask assert attack believe blame blast boast brand call chant characterize cite
  claim comment complain concede condemn confirm contend criticise criticize cry declare decry demand denounce deny depict deride
  describe dismiss dub emphasize exclaim explain insist joke label lament laud liken mock note observe pledge portray praise predict
  proclaim promise propose quip quote rail rate rebuke recall refer reject remark reply report respond reveal rule say scream shout
  sing slam speak state stress suggest tell term testify think threaten tout tweet urge vow want warn write yell`.split(
    /\s+/,
  ),
);
