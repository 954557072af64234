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
  `according accuse add admit agree allege announce applaud argue ask assail assert attack believe belittle blame blast boast
  brand call caution chant characterise characterize chastise chide cite claim commend comment complain concede conclude condemn
  confirm contend counter criticise criticize cry declare decry demand denounce deny depict deride describe dismiss disparage
  dub echo emphasise emphasize exclaim explain express extol fear find fume gripe grumble hail hint imply indicate insist invoke
  joke label lambast lambaste lament lash laud liken maintain mention mock note observe order plead pledge portray praise
  predict proclaim promise propose question quip quote rail rant rate read rebuke rebut recall refer reiterate reject remark
  remind repeat reply report respond retort reveal ridicule rule say scold scream shout signal sing slam sneer speak state
  stress suggest tease tell term testify thank think threaten tout tweet underscore urge vent voice vow want warn wonder word write
  yell`.split(/\s+/),
);
