import type { Modifier } from '../types.js';

const rows = (list: Partial<Record<Modifier, string>>): ReadonlyMap<string, Modifier> =>
  new Map(
    Object.entries(list).flatMap(([modifier, forms]) =>
      forms.split('|').map((form) => [form, modifier as Modifier] as const),
    ),
  );

/** Words before a number that say how exactly it holds. The longest that fits decides. */
export const BEFORE = rows({
  about:
    'about|around|roughly|approximately|approx|approx.|nearly|almost|some|an estimated|estimated|close to|near|circa|~|≈|barely|' +
    'virtually|more or less|somewhere around|in the region of|in the order of|practically|not quite|' +
    'the equivalent of about|something like|the best part of|getting on for|just about|just around|as close as|an approximate|nearer|towards|toward',
  'more-than':
    'more than|over|above|greater than|upwards of|upward of|in excess of|well over|just over|slightly over|a little over|well above|' +
    'just above|north of|exceeding|exceeds|exceeded|topping|topped|surpassing|surpassed|higher than|longer than|larger than|' +
    'bigger than|older than|beyond|just more than|slightly more than|a little more than|far more than|over than|>|better than',
  'at-least':
    'at least|at the very least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|as few as|as little as|as low as|' +
    'starting at|≥|a minimum',
  'less-than':
    'less than|fewer than|under|below|just under|just below|well under|well below|slightly under|a little under|lower than|' +
    'shorter than|smaller than|younger than|shy of|sub|<|short of|slightly less than|just less than',
  'at-most':
    'at most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum of|at the most|≤|as long as|' +
    'as far as|as large as|not exceeding|no greater than|no longer than',
  exact: 'exactly|precisely|just|only|a mere|a total of',
});

/** Words after a number or its unit. */
export const AFTER = rows({
  about: 'or so|or thereabouts|ish|odd|something|, give or take',
  'at-least':
    'or more|or greater|or higher|or over|or above|or older|and over|and above|and older|and up|plus|+|or longer|or better|at least|at the very least|minimum',
  'at-most':
    'or less|or fewer|or lower|or under|or below|or younger|and under|or shorter|at most|at the most|maximum|tops',
});
