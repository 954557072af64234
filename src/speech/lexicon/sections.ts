/**
 * What stands before a colon in a headline and names a kind of article, not a speaker: "Analysis: …". From the section names of newspapers'
 * style guides and sites.
 */
export const SECTIONS: ReadonlySet<string> = new Set([
  ...'analysis advertisement audio breaking briefing chart comment correction debate documentary election editorial'.split(
    ' ',
  ),
  ...'essay exclusive explained explainer fact-check factbox feature gallery graphic guide infographic interactive interview'.split(
    ' ',
  ),
  ...'letter letters live longread map markets news newsletter obituary opinion perspective photos pictures'.split(' '),
  ...'podcast profile q&a quiz ranked recap results revealed spotlight timeline today transcript'.split(' '),
  ...'update updated video viewpoint watch weather'.split(' '),
  ...['as it happened', 'fact check', 'in brief', 'in depth', 'in numbers', 'in pictures', 'live updates', 'long read'],
]);
