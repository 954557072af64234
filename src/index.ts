/** onrecord: who said what, which numbers are claimed about what, and who and what is named, in English news. */
export type {
  AnalyseOptions,
  Extracted,
  Extractors,
  OwnLists,
  OwnOptions,
  Report,
  ReportSentence,
  ReportWith,
} from './analyse.js';
export { analyse, REPORT_VERSION } from './analyse.js';
export type * from './attributions/index.js';
export { extractAttributions } from './attributions/index.js';
export type * from './claims/index.js';
export { extractNumericClaims } from './claims/index.js';
export type * from './comparison/index.js';
export { compare } from './comparison/index.js';
export { extractEntities } from './coreference/index.js';
export type {
  Block,
  BlockKind,
  Document,
  Extractor,
  LexiconAdditions,
  NameEntry,
  PartOfSpeech,
  Range,
  ReadOptions,
  ReportingVerbEntry,
  Sentence,
  Span,
  Token,
  UnitEntry,
} from './document/index.js';
export { extractor, oncePerDocument, read, tokenise } from './document/index.js';
export { type Found, fromMatch, fromPattern } from './extractors/index.js';
export {
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  type Brat,
  bySpeaker,
  type ComparisonHtmlOptions,
  type CsvOptions,
  type HtmlOptions,
  type JsonLd,
  type JsonLdOptions,
  type Paint,
  type SpacyDoc,
  type SpacySpan,
  type SpeakerGroup,
  type TextOptions,
  type TextPart,
  type TextPositionSelector,
  type TextQuoteSelector,
  type Thing,
  toArticleHtml,
  toAttributionsCsv,
  toBrat,
  toComparisonHtml,
  toHtml,
  toJson,
  toJsonLd,
  toJsonl,
  toNumericClaimsCsv,
  toSpacy,
  toText,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
} from './formats/index.js';
export type * from './names/index.js';
export type * from './quantities/index.js';
export { baseAmount, extractQuantities } from './quantities/index.js';
export type * from './quotes/index.js';
export { extractQuotes } from './quotes/index.js';
export type { Cue, SpeechKind } from './speech/index.js';
export {
  agentOf,
  auxiliariesOf,
  type Complement,
  complementOf,
  conjunctsOf,
  type Dependency,
  dependencyOf,
  dependentsOf,
  extractDependencies,
  isNegated,
  isPassive,
  mainVerbOf,
  type NounPhraseOptions,
  nounPhraseOf,
  objectOf,
  objectsOf,
  phraseOf,
  rootOf,
  subjectOf,
} from './syntax/index.js';
export type * from './times/index.js';
export { extractTimes } from './times/index.js';
