import type { Report } from '../../analyse.js';
import type { Range } from '../../document/index.js';
import { amountWords, qualitiesOf, quantityWords, quantityWordsById, speakerName } from '../words.js';

/** Which list of the report a mark is of. */
export type MarkedList = 'attributions' | 'quantities' | 'entities' | 'times' | 'quotes';

/** A stretch that the page marks. */
export interface Mark extends Range {
  /** The classes that say how it looks. */
  readonly layer: string;
  readonly list: MarkedList;
  readonly id: string;
  /** What hovering over it shows. */
  readonly detail: string;
}

/** All that the page marks: what is said and by whom, numbers, times, names, and quotation marks that nobody speaks. */
export function marksOf(report: Report): readonly Mark[] {
  return [...speechMarks(report), ...numberMarks(report), ...nameMarks(report)];
}

function speechMarks({ attributions, quotes }: Report): readonly Mark[] {
  const attributed = new Set(attributions.flatMap((one) => one.quotes));
  const said = attributions.flatMap((one): Mark[] => {
    const speaker = speakerName(one) ?? 'speaker not known';
    const qualities = [one.kind, ...qualitiesOf(one)].join(', ');
    const rule = one.speaker.by === null ? '' : `, by the rule ${one.speaker.by}`;
    const detail = `${speaker}: ${one.cue?.text ?? 'goes on'} (${qualities}${rule})`;
    const mark = (layer: string, { start, end }: Range): Mark => ({
      start,
      end,
      layer,
      list: 'attributions',
      id: one.id,
      detail,
    });
    return [
      ...one.content.map((span) => mark(`said ${one.kind}`, span)),
      ...(one.speaker.mention ? [mark('speaker', one.speaker.mention)] : []),
      ...(one.cue ? [mark('cue', one.cue)] : []),
    ];
  });
  const unsaid = quotes
    .filter(({ id }) => !attributed.has(id))
    .map(
      ({ start, end, id, kind }): Mark => ({
        start,
        end,
        layer: 'quote',
        list: 'quotes',
        id,
        detail: `in quotation marks: ${kind}`,
      }),
    );
  return [...said, ...unsaid];
}

function numberMarks(report: Report): readonly Mark[] {
  const words = quantityWordsById(report);
  const claims = new Map<string, string[]>();
  for (const claim of report.numericClaims) {
    const owner = claim.owner ? ` (${claim.owner.text})` : '';
    const line = `${claim.measure?.text ?? 'measure not known'}${owner}: ${amountWords(claim, words)}`;
    for (const id of new Set([claim.quantity, claim.change?.from, claim.change?.to, claim.change?.by])) {
      if (id) claims.set(id, [...(claims.get(id) ?? []), line]);
    }
  }
  const quantities = report.quantities.map((one): Mark => {
    const value = [
      one.value ?? (one.min === null && one.max === null ? 'no value' : `${one.min ?? '…'} to ${one.max ?? '…'}`),
      one.unit ?? '',
    ]
      .join(' ')
      .trim();
    const detail = [...(claims.get(one.id) ?? []), `${quantityWords(one)}: ${value} (${one.kind})`].join('\n');
    const { start, end, id } = one;
    return { start, end, layer: claims.has(id) ? 'number claimed' : 'number', list: 'quantities', id, detail };
  });
  const times = report.times.map(
    ({ start, end, id, kind, value }): Mark => ({
      start,
      end,
      layer: 'time',
      list: 'times',
      id,
      detail: `${kind}: ${value ?? 'value not known'}`,
    }),
  );
  return [...quantities, ...times];
}

function nameMarks({ entities }: Report): readonly Mark[] {
  return entities.flatMap(({ id, type, name, mentions }) =>
    mentions.map(
      ({ start, end, form }): Mark => ({
        start,
        end,
        layer: `name ${form}`,
        list: 'entities',
        id,
        detail: `${name} (${type})`,
      }),
    ),
  );
}
