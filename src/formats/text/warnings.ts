import type { Report } from '../../analyse.js';
import { type Layout, layOut } from './layout.js';

/** How much of the text a warning shows, in UTF-16 code units. */
const SHOWN = 60;

/** What the text itself gets wrong; no lines where there is nothing. */
export function warningsSection({ warnings }: Report, layout: Layout): readonly string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map(({ code, message, text }) =>
    layOut(
      [
        ['warning', code],
        [null, `: ${message} `],
        ['faint', text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text],
      ],
      2,
      4,
      layout,
    ),
  );
  return [layout.paint('heading', 'Warnings'), ...lines];
}
