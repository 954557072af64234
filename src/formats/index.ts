/** A Report in other shapes: a text to read, JSON, CSV, HTML, annotations, linked data, and grouped by speaker. Each is a pure function of a Report. */
export { type Brat, toBrat } from './brat.js';
export { bySpeaker, type SpeakerGroup } from './by-speaker.js';
export { type CsvOptions, toAttributionsCsv, toNumericClaimsCsv } from './csv/index.js';
export { type ComparisonHtmlOptions, type HtmlOptions, toArticleHtml, toComparisonHtml, toHtml } from './html/index.js';
export { toJson, toJsonl } from './json.js';
export { type JsonLd, type JsonLdOptions, type Thing, toJsonLd } from './json-ld.js';
export { type SpacyDoc, type SpacySpan, toSpacy } from './spacy.js';
export { type Paint, type TextOptions, type TextPart, toText } from './text/index.js';
export {
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
} from './web-annotation.js';
