import type { Direction } from '../types.js';

const words = (list: string, direction: Direction): readonly (readonly [string, Direction])[] =>
  list.split(/\s+/).map((word) => [word, direction] as const);

/** Verbs by lemma that say that a level went up, went down or stayed. */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = new Map([
  ...words(
    'rise increase grow climb jump surge soar gain advance rally rebound recover add boost raise lift hike expand swell accelerate ' +
      'appreciate improve strengthen skyrocket spike leap bounce rocket double triple treble quadruple escalate mount balloon ' +
      'widen inflate heighten elevate enlarge multiply edge creep inch tick',
    'up',
  ),
  ...words(
    'fall drop decline decrease slip slide plunge plummet tumble sink dip shed lose cut lower reduce slash trim shrink contract ' +
      'weaken ease crash collapse dive sag retreat halve narrow depreciate dwindle diminish slump fade recede tank cool downgrade wipe shave ' +
      'drag slow curb pare erode dent nosedive subside',
    'down',
  ),
  ...words('hold remain stay stagnate hover steady', 'same'),
]);

/** Past forms that a tagger may take for nouns. */
export const CHANGE_FORMS: ReadonlyMap<string, Direction> = new Map([
  ...words('rose grew climbed jumped surged soared gained advanced rallied rebounded increased', 'up'),
  ...words(
    'fell sank slid dropped declined decreased slipped plunged plummeted tumbled dipped slumped lost shed eased',
    'down',
  ),
]);

/** Nouns by lemma for a change: "a 3.4% fall". */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...words(
    'rise increase growth climb jump surge gain advance rally rebound boost hike expansion spike leap uptick upturn upswing improvement raise',
    'up',
  ),
  ...words(
    'fall drop decline decrease slide plunge slump tumble dip cut reduction loss contraction downturn decreases slowdown shrinkage discount slip downtick',
    'down',
  ),
]);

/** Verbs by lemma that take "up" and "down" for where a level goes; "gave up" and "shut down" say something else. */
export const MOVES: ReadonlySet<string> = new Set(
  'be go edge close end finish creep inch move trade open come bring push drive get tick ratchet head turn drift trend settle stand remain stay'.split(
    ' ',
  ),
);

/** Nouns by lemma for how fast a level changes: "grew at a 2.4% pace". */
export const PACES: ReadonlySet<string> = new Set('rate pace clip speed'.split(' '));

/** Words beside a number or a verb that give the direction: "up 5%", "edged down", "5% higher". */
export const DIRECTION_WORDS: ReadonlyMap<string, Direction> = new Map([
  ...words('up higher upward upwards', 'up'),
  ...words('down lower downward downwards off', 'down'),
  ...words('unchanged flat steady', 'same'),
]);

/** Words behind an amount, before "than", that say that a level is so much higher or lower than it was. */
export const DIFFERENCES: ReadonlyMap<string, Direction> = new Map([
  ...words('more higher', 'up'),
  ...words('fewer less lower', 'down'),
]);

/** Verbs by lemma of change that "up" never belongs to, so that "up to" behind them bounds the amount: "lose up to 5%". */
export const NEVER_WITH_UP: ReadonlySet<string> = new Set('lose gain shed cut slash trim reduce lower'.split(' '));

/** Verbs by lemma that change what is the subject's own: "lose weight", "grow sales". */
export const OF_ONES_OWN: ReadonlySet<string> = new Set('lose gain shed grow'.split(' '));
