/**
 * Days and months with their abbreviations (Associated Press Stylebook, "days of the week" and "months"), in lower case and without full stops.
 * "April", "June", "May" and "August" are people's names as well, and left out.
 */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jul aug sept sep oct nov dec`.split(/\s+/),
);
