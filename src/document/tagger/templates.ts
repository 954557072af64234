/**
 * What the tagger looks at: the word w0 with its neighbours; `.g` is the first guess at its part of speech, `.m` its lemma, `.s` its
 * shape, `.c` and `.k` its fine and coarse cluster, `.e1` … `.e4` its last letters, `.p2` and `.p3` its first; t1 and t2 are the tags that the two
 * words before it were given.
 */
export const TAGGER_ATOMS: readonly string[] = `
  w0 w1 w2 w-1 w-2 w0.g w1.g w2.g w-1.g w0.m w0.c w1.c w-1.c w0.k w1.k w-1.k w0.s w1.s w0.e1 w0.e2 w0.e3 w0.e4 w1.e3 w-1.e3 w0.p2 w0.p3 t1 t2 casing first
`
  .trim()
  .split(/\s+/);

/** The templates, in stages: first those that decide most tags, then the rest. */
export const TAGGER_TEMPLATES: readonly string[] = [
  `
  w0.g+w0.s+casing w0.e1+w0.g w0.g+w-1 w0.e4 w0.g+w1 w0.e2+w-1.g+w1.g w0+w0.s w0.p2+w0.g w0.c+t1 w0.k+w0.e2
  w0.s+t1+first w0+w1.g w0.e2+w0.g w0.g+w1.g+w2.g w0.g+t1+t2 w0.c+w1.k
  `,
  `
  w0+w0.g w0+t1 w0+w-1 w0+w1 w0.m+w0.g w0.g+w-1.g+w1.g w0.g+t1+w1.g t1+t2+w1.g t1+w1 w-2 w2 w0.e3+w0.g w0.e3+t1 w0.p3
  w0.e2+w0.s+casing w0.c+w0.g w0.k+t1+w1.k w1.c+w0.g w-1.c+w0.g w0.s+w1.s+w0.g w1.e3+t1+w0.g w-1.e3+w0.e3
  `,
];
