/**
 * Heads of descriptions that stand for an organization when the name of its country, people or leader stands before them:
 * "the Chinese foreign ministry", "the Trump administration", "Russian state media". Lower case.
 */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `ministry government administration army military navy police parliament embassy consulate media television regime cabinet treasury
  campaign senate congress legislature court mission delegation authorities officials team bank council committee commission agency office`
    .split(/\s+/)
    .filter(Boolean),
);

/** Adjectives and nouns between such a name and such a head: "foreign", "state", "central". */
export const BODY_MODIFIERS: ReadonlySet<string> = new Set(
  `foreign state central defense defence interior finance health trade commerce justice education energy economy economic environment
  labor labour transport agriculture culture tourism military armed national federal supreme high constitutional presidential
  election electoral security intelligence border coast news general own new current former previous first second
  anti-corruption anti-terror transition re-election reelection primary prime permanent official`
    .split(/\s+/)
    .filter(Boolean),
);

/** Descriptions of an organization by the heads of the names that they can stand for; "company" stands for any that has none of the others. */
export const ORGANIZATION_DESCRIPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'company',
    [
      'inc',
      'corp',
      'corporation',
      'co',
      'company',
      'ltd',
      'llc',
      'plc',
      'group',
      'holdings',
      'motors',
      'airlines',
      'technologies',
    ],
  ],
  ['firm', ['inc', 'corp', 'llp', 'llc', 'partners', 'associates', 'group', 'capital']],
  ['bank', ['bank', 'bancorp']],
  ['airline', ['airlines', 'airways']],
  ['university', ['university']],
  ['college', ['college']],
  ['school', ['school', 'academy']],
  ['hospital', ['hospital', 'clinic']],
  ['ministry', ['ministry']],
  ['department', ['department']],
  ['agency', ['agency', 'administration', 'service', 'bureau']],
  ['bureau', ['bureau']],
  ['commission', ['commission']],
  ['committee', ['committee']],
  ['council', ['council']],
  ['court', ['court']],
  ['party', ['party']],
  ['union', ['union']],
  ['foundation', ['foundation']],
  ['association', ['association']],
  ['institute', ['institute']],
  ['newspaper', ['times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'chronicle', 'news']],
]);

/** Roles that one person holds at a time, so that they name a person even where no name stands by. */
export const UNIQUE_ROLES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['First Lady', 'female'],
  ['Pope', 'male'],
  ['Queen', 'female'],
  ['Dalai Lama', 'male'],
]);
