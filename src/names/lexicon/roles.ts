import type { Gender } from '../types.js';

/**
 * Heads of the roles that stand beside a person's name in news: offices, ranks, professions. Lower case, singular.
 * From the titles of the Associated Press Stylebook ("titles", "legislative titles", "military titles", "religious titles")
 * and the names of occupations.
 */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  `president vice-president secretary minister premier chancellor ambassador envoy governor gov mayor senator sen representative rep
  congressman congresswoman lawmaker legislator councillor councilman councilwoman councilmember assemblyman assemblywoman alderman
  deputy delegate commissioner chairman chairwoman chair chairperson speaker leader whip head chief director manager
  spokesman spokeswoman spokesperson aide adviser advisor strategist consultant counsel attorney lawyer solicitor barrister prosecutor judge
  justice magistrate sheriff marshal constable officer sergeant sgt detective inspector superintendent
  general gen colonel col lieutenant lt captain capt major maj commander cmdr admiral adm corporal cpl private pvt
  king queen prince princess duke duchess earl baron baroness emperor empress sultan emir sheikh tsar czar kaiser viceroy
  pope cardinal archbishop bishop rabbi imam ayatollah pastor priest reverend minister deacon monsignor
  ceo cfo coo cto founder co-founder cofounder owner executive entrepreneur businessman businesswoman billionaire investor banker developer
  analyst economist professor lecturer researcher scientist historian scholar physicist biologist chemist psychologist astronaut
  physician surgeon nurse doctor teacher principal dean provost coach quarterback pitcher striker goalkeeper midfielder captain trainer
  author writer novelist poet journalist reporter correspondent columnist editor publisher anchor host presenter broadcaster commentator
  actor actress singer rapper musician comedian filmmaker composer artist painter architect designer photographer model star
  engineer contractor activist organizer campaigner protester dissident candidate nominee contender incumbent hopeful
  official negotiator diplomat mediator regulator administrator coordinator operative lobbyist pollster treasurer trustee chief-of-staff
  agent neighbor neighbour counterpart predecessor successor meteorologist forecaster geologist astronomer sociologist archaeologist
  pathologist epidemiologist virologist biographer boyfriend girlfriend cousin niece nephew grandfather grandmother grandson granddaughter
  farmer driver pilot firefighter resident veteran student witness victim suspect defendant plaintiff father mother brother sister
  son daughter wife husband widow uncle aunt friend colleague lady gentleman dictator strongman warlord rebel
  mp msp mep pm vp ag cllr councilor supt dci det`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in lower case that may stand in a role before its head: "acting", "former", "prime", "deputy". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `acting interim former ex then late current incoming outgoing new longtime veteran retired prime vice deputy assistant associate senior junior
  chief first foreign prime interior finance defense defence home treasury state commerce labor trade energy education health housing
  press national regional local federal general attorney executive managing supreme top high lead co founding honorary crown
  majority minority house senate party campaign communications policy security intelligence police fire army navy military
  special presidential republican democratic democrat conservative liberal labour gop independent socialist`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads of roles that tell the gender. */
export const ROLE_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'congresswoman councilwoman assemblywoman chairwoman spokeswoman queen princess duchess baroness empress businesswoman actress mother sister daughter wife widow aunt lady girlfriend niece grandmother granddaughter'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'congressman councilman assemblyman alderman chairman spokesman king prince duke earl baron emperor sultan emir tsar czar kaiser pope businessman father brother son husband uncle gentleman monsignor boyfriend nephew grandfather grandson'
    .split(' ')
    .map((word) => [word, 'male'] as const),
]);

/** Abbreviated roles that stand directly before a name and take a full stop: "Sen. Warren", "Lt. Gov. Brown". */
export const ROLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'gov sen rep reps sens sgt lt gen col capt maj cmdr adm cpl pvt atty amb supt insp det'.split(' '),
);

/** Titles that hardly anything but a person's name follows with a capital, in lower case and without full stops. */
export const TITLES_BEFORE_NAMES: ReadonlySet<string> = new Set(
  `president senator sen representative rep congressman congresswoman governor gov mayor minister chancellor ambassador judge sheriff
  chairman chairwoman spokesman spokeswoman professor prof leader detective inspector sergeant lieutenant colonel mr mrs ms dr cllr`.split(
    /\s+/,
  ),
);
