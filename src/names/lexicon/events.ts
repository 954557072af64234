/** Nouns that end the name of an event ("Vietnam War", "Super Bowl", "Paris Olympics"), in lower case. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  `war wars olympics paralympics games cup bowl championship championships marathon revolution uprising intifada massacre genocide`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that open the name of an event before "of": "Battle of Hastings". */
export const EVENT_OPENERS: ReadonlySet<string> = new Set('battle siege treaty war siege massacre'.split(' '));

/** Words before the name of a storm: "Hurricane Katrina", "Storm Arwen". */
export const STORM_WORDS: ReadonlySet<string> = new Set('hurricane typhoon cyclone storm'.split(' '));

/** Events with names of their own. */
export const EVENT_NAMES: readonly string[] = `
Brexit
Watergate
World War I
World War II
World War One
World War Two
First World War
Second World War
Cold War
Civil War
Holocaust
Great Depression
Arab Spring
Super Bowl
Kentucky Derby
World Series
World Cup
Olympics
Olympic Games
Christmas
Easter
Thanksgiving
Ramadan
Hanukkah
Industrial Revolution
French Revolution
Russian Revolution
Reformation
Renaissance
Brexit referendum
`
  .trim()
  .split('\n');
