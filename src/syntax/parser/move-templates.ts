/**
 * What the choice of a move looks at. s0, s1, s2 are the words on top of the stack, b0 … b3 the first not yet read; `l` and `r` are
 * the outermost dependents of a word, `l2` and `r2` those next to them; p0 and p1 the words of the text before and after one.
 * `.w` is the word, `.m` its lemma, `.c` its cluster, `.t` its tag, `.u` its universal part of speech, `.l` the label of its arc;
 * `.nl` and `.nr` how many dependents it has on a side, `.sl` and `.sr` the set of their labels; `.d` a distance, `.between` what stands between.
 */
export const MOVE_ATOMS: readonly string[] = `
  s0.w s0.m s0.c s0.t s0.u s1.w s1.m s1.c s1.t s1.u s2.w s2.t b0.w b0.m b0.c b0.t b0.u b1.w b1.c b1.t b2.w b2.t b3.t
  s0l.w s0l.t s0l.l s0l2.t s0l2.l s0r.w s0r.t s0r.l s0r2.t s0r2.l
  s1l.w s1l.t s1l.l s1r.w s1r.t s1r.l s1r2.l b0l.w b0l.t b0l.l b0l2.t b0l2.l
  s0.nl s0.nr s0.sl s0.sr s1.nl s1.nr s1.sl s1.sr b0.nl b0.sl
  s0p0.t s0p1.t s1p1.t b0p0.t sb.d ss.d sb.between ss.between stack.size s0rr.t
`
  .trim()
  .split(/\s+/);

/** The templates, in stages: first those that decide most moves; where they leave doubt, the next are asked too. */
export const MOVE_TEMPLATES: readonly string[] = [
  `
  b0.t+b0.sl s0.u+s1.u+b0.u+stack.size s0.t+s0p1.t+b0.t+b1.t s0.t+s0l.t+b0.t s0.t+s1.t+s1r.l s0.m+s0.sr+b0.t
  s0.t+s0p1.t+b0p0.t+b0.t b0.w+sb.d s0.t+s0r.l+s0r2.l s0.t+s0l.l+s0r.l+b0.t s0.w+s0.nr s0.t+s1.t s0.t+b0.t+b0l.w
  s0.t+b0.t+sb.between s1.w+b0.t s0.t+s1.t+s0l.t b0.m s0.t+b0.t+sb.d s0.t+b0.w s1.t+s1.nl
  `,
  `
  s0.t+s1.c+b0.t s0.w+b0.t s1.t+s1.sl+s1.sr+s0.t s0.t+b0.t+b1.t s0.w+s1.t+b0.t s0.w+ss.d s0p0.t+s0.t+b0.t+b1.t b0.t
  s0.u+s0p1.t+s1.u b0.t+b1.t s0.t+s0.nr s0.t+b0.t+b0l.l b0.u+b1.t+stack.size s0.c+s1.t+b0.t s0.w+s0l.l+b0.t b2.w
  `,
  `
  s0.t s2.t s0.t+sb.d s1.t s0.t+s0.nl b1.w b1.t b0.t+b1.t+b2.t b1.c b0.t+b0.nl s0.t+s0l.l+s0l2.l b0.t+b0l.l+b0l2.l
  s1.t+ss.d s0.t+s0.sl s2.t+b0.t b0.t+sb.d b3.t s0.c b0.c b2.t s0.t+s0.sr s0.t+b0.c s0.t+s1.c s1.w s1.t+b0.t
  s0.t+b0.t+b1.c b0.w+b1.t s0.c+b0.c
  `,
  `
  s1.t+s1.nr s0.m s1.t+s1.sl b0.w+b0.sl b0.w s0.w+sb.d s0.c+b0.t s0.w s1.m s1.c s0.c+s1.c s0.c+s1.t s1.t+b0.w
  s0.t+s1.c+b0.c s0.t+s1.t+b0.c s0.t+b0.t+b1.w s0.t+b0.t+b1.t+b2.t s0.t+s1.t+s2.t s0.t+b0.t+b0l.t s0.t+s1.t+s1l.t
  s0.t+s1.t+s0r.t s1.t+s1r.t+b0.t s1.t+s1r.l+s1r2.l s0.t+s0l.w+b0.t s0.t+s1.t+s0l.w s0.w+s0.sl s0.w+s0.sr s1.t+s1.sr
  s0.t+b0.t+b0.sl+s0.sl s0.t+s1.t+ss.d s0.t+s1.t+ss.between s0p0.t+s0.t+b0.t+b0p0.t s1.t+s1p1.t+s0p0.t+s0.t
  s0rr.t+s0.t+b0.t
  `,
];
