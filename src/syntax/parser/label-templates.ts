/**
 * What the choice of a label looks at: h is the head and d the dependent of the new arc, `dl`, `dr` and `hl`, `hr` their outermost
 * dependents, b0 the first word not yet read; p0 and p1 are the words of the text before and after one. Columns as in the move features;
 * `.side` is the side of the head that the dependent stands on.
 */
export const LABEL_ATOMS: readonly string[] = `
  side h.w h.m h.c h.t h.u d.w d.m d.c d.t d.u dl.w dl.t dl.l dl2.l dr.w dr.t dr.l d.sl d.sr h.sl h.sr hl.l hl.t hr.l hr.w hr.t
  hd.d hd.between dp0.t dp1.t dp0.w dp1.w hp0.t hp1.t b0.t b0.w s1.t s1.w h.l d.nr
`
  .trim()
  .split(/\s+/);

/** The templates, in stages: first those that decide most labels, then the rest. */
export const LABEL_TEMPLATES: readonly string[] = [
  `
  d.t+dl.l+dl2.l+side h.u+d.u+hd.d+side h.t+dl.w+side d.t+dr.l+side d.w+side h.t+d.t+dl.t+side h.t+hl.l+hr.l+d.t
  d.t+dp0.t+dp1.t+side d.m+side h.m+side h.t+d.t+h.sl+side h.t+hr.t+d.t+side h.m+h.sr+d.t+side h.t+d.t+side
  h.t+d.t+dr.t+side d.t+h.t+s1.w
  `,
  `
  side h.w+side h.t+side d.t+side h.t+d.w+side h.m+d.m+side h.t+d.m+side h.m+d.t+side h.c+d.c+side h.c+d.t+side
  h.t+d.c+side d.c+side h.c+d.t+dl.w d.c+dl.w+side h.t+d.t+hd.between+side h.t+d.t+hd.d+side h.m+d.t+hd.between+side
  h.t+d.t+dl.w+side h.m+d.t+dl.w+side d.w+dl.w+side h.t+d.t+d.sl+side h.t+d.t+d.sr+side h.t+d.t+d.sl+d.sr d.m+d.sl+side
  h.t+d.t+h.sr+side h.t+hl.t+d.t+side d.t+dp0.w+side d.t+dp1.w+side d.w+dp0.t+side h.t+d.t+dp0.t+dp1.t
  h.t+d.t+hp0.t+hp1.t h.t+d.t+b0.t+side h.t+d.t+s1.t+side d.t+b0.w+side h.t+d.t+d.nr+side d.m+dl.l+side
  `,
];
