import type { Report } from '../analyse.js';
import type { Range, Span } from '../document/index.js';
import { codePointsBefore } from './code-points.js';
import { amountWords, quantityWordsById, speakerName } from './words.js';

/** Finds a stretch by its words and those around it (Web Annotation Data Model, 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Finds a stretch by its place, in Unicode code points (Web Annotation Data Model, 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What is annotated: a stretch of the article, which either selector finds. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** What is said of it. */
export interface AnnotationBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'describing' | 'identifying';
  readonly format: 'text/plain';
  readonly value: string;
}

/** One annotation of one or more stretches. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying' | 'describing' | 'identifying';
  readonly body: readonly AnnotationBody[];
  readonly target: readonly AnnotationTarget[];
}

/** All the annotations of an article. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly WebAnnotation[];
}

/** Where the annotated article is. */
export interface WebAnnotationOptions {
  /** Its IRI: the address where it was published, or any other that stands for it ("urn:example:article-17"). */
  readonly source: string;
}

/** How many UTF-16 code units before and after a stretch its quote selector shows. */
const AROUND = 32;

/**
 * A report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): the attributions, numeric claims, names, times
 * and quantities, each with the stretches that it stands on.
 *
 * Takes a Report and the IRI of the article; returns an AnnotationPage, plain data that JSON can hold. The ids of the
 * annotations are that IRI with the report's id as fragment. Each stretch is selected by its words, with some before and
 * after, and by its position in Unicode code points. The first body is the kind of thing ("attribution"), the second
 * describes it ("Ana Reyes: said").
 */
export function toWebAnnotations(report: Report, { source }: WebAnnotationOptions): AnnotationPage {
  const select = selectorsIn(report.text);
  const annotate = (
    id: string,
    motivation: WebAnnotation['motivation'],
    [kind, value]: readonly [string, string],
    spans: readonly Range[],
  ): WebAnnotation => ({
    id: `${source}#${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation,
    body: [
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: kind },
      { type: 'TextualBody', purpose: motivation, format: 'text/plain', value },
    ],
    target: spans.map((span) => ({ source, selector: select(span) })),
  });
  const words = quantityWordsById(report);
  const quantitySpans = new Map<string, Span>(report.quantities.map((quantity) => [quantity.id, quantity]));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    items: [
      ...report.attributions.map((one) =>
        annotate(
          one.id,
          'describing',
          ['attribution', `${speakerName(one) ?? 'speaker not known'}: ${one.cue?.text ?? 'goes on'}`],
          one.content,
        ),
      ),
      ...report.numericClaims.map((one) =>
        annotate(
          one.id,
          'describing',
          ['numeric claim', `${one.measure?.text ?? 'measure not known'}: ${amountWords(one, words)}`],
          [one.measure, quantitySpans.get(one.quantity)].filter((span) => span !== null && span !== undefined),
        ),
      ),
      ...report.entities.map(({ id, type, name, mentions }) => annotate(id, 'identifying', [type, name], mentions)),
      ...report.times.map((one) => annotate(one.id, 'classifying', ['time', one.value ?? one.kind], [one])),
      ...report.quantities.map((one) =>
        annotate(one.id, 'classifying', ['quantity', `${one.kind}: ${quantityValue(one)}`], [one]),
      ),
    ],
  };
}

function quantityValue({ value, min, max, unit }: Report['quantities'][number]): string {
  const amount = value ?? (min === null && max === null ? 'not known' : `${min ?? ''} to ${max ?? ''}`.trim());
  return unit === null ? `${amount}` : `${amount} ${unit}`;
}

/** Makes the selectors of stretches of `text`. What stands around them is cut at whole characters. */
function selectorsIn(text: string): (span: Range) => AnnotationTarget['selector'] {
  const codePoints = codePointsBefore(text);
  const whole = (offset: number): number =>
    /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset + 1 : offset;
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(Math.min(text.length, end + AROUND))),
    },
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  ];
}
