import type { Report } from '../../analyse.js';
import type { Attribution } from '../../attributions/index.js';
import { bySpeaker } from '../by-speaker.js';
import { contentWords, qualitiesOf } from '../words.js';
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
  const qualities = qualitiesOf(attribution).join(', ');
  return layOut(
    [
      ['cue', attribution.cue?.text ?? 'goes on'],
      ['faint', qualities === '' ? '' : ` (${qualities})`],
      [null, ' '],
      [null, contentWords(attribution)],
    ],
    4,
    6,
    layout,
  );
}
