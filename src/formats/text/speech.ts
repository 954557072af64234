import type { Report } from '../../analyse.js';
import type { Attribution } from '../../attributions/index.js';
import { bySpeaker } from '../by-speaker.js';
import { type Layout, layOut } from './layout.js';

/** Who said what: each speaker once, with the cue and the content of all that is reported of them. */
export function speechSection(report: Report, layout: Layout): readonly string[] {
  const lines = [layout.paint('heading', 'Who said what')];
  const groups = bySpeaker(report);
  if (groups.length === 0) lines.push('  nothing found');
  for (const { name, attributions } of groups) {
    lines.push(layOut([name === null ? ['faint', 'speaker not known'] : ['name', name]], 2, 4, layout));
    for (const attribution of attributions) lines.push(attributionLine(attribution, layout));
  }
  return lines;
}

function attributionLine(attribution: Attribution, layout: Layout): string {
  return layOut(
    [
      ['cue', attribution.cue?.text ?? 'goes on'],
      ['faint', qualities(attribution)],
      [null, ' '],
      [null, attribution.content.map((span) => span.text).join(' … ')],
    ],
    4,
    6,
    layout,
  );
}

/** What sets the act apart from plainly having said it. */
function qualities({ polarity, modality, parent }: Attribution): string {
  const found = [
    polarity === 'negative' ? 'negated' : '',
    modality === 'hypothetical' ? 'not a fact' : '',
    parent === null ? '' : "inside another's words",
  ].filter((quality) => quality !== '');
  return found.length > 0 ? ` (${found.join(', ')})` : '';
}
