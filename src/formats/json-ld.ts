import type { Report } from '../analyse.js';
import type { Attribution } from '../attributions/index.js';
import type { NumericClaim } from '../claims/index.js';
import type { Entity, EntityType } from '../names/index.js';
import type { Quantity } from '../quantities/index.js';
import { byId, contentWords, quantityWords } from './words.js';

/** A thing of schema.org: plain data that JSON can hold. */
export type Thing = Readonly<{ '@type': string }> & Readonly<Record<string, unknown>>;

/** An article with all that it says, as schema.org has it. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

/** What is known of the article beside its text. */
export interface JsonLdOptions {
  /** Its address; the ids of the things in the graph are this with a fragment. Default: the fragments alone. */
  readonly url?: string;
}

const TYPES: { readonly [T in EntityType]: string } = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  group: 'Thing',
};

/**
 * Classes of act whose content the speaker does not put forward as a fact: questions, requests, promises, jokes, and what
 * is denied. Their content is no Claim.
 */
const NO_CLAIM = new Set(['ask', 'urge', 'propose', 'promise', 'joke', 'exclaim', 'deny', 'believe']);

/** Units of schema.org's own vocabulary are ISO 4217 codes, which three capitals are. */
const CURRENCY = /^[A-Z]{3}$/;

/**
 * A report as JSON-LD of schema.org: the NewsArticle, who and what it names, a Quotation (https://schema.org/Quotation) for
 * each attribution with words in quotation marks, and a Claim (https://schema.org/Claim) for each indirect one that puts
 * something forward and for each numeric claim, with an Observation of the number.
 *
 * Takes a Report and, where it is known, the article's address; returns plain data that JSON can hold. Acts that are denied
 * or not reported as done ("did not say", "would say") are left out, as are questions and requests. It is no ClaimReview:
 * whether a claim is true is not said.
 */
export function toJsonLd(report: Report, { url = '' }: JsonLdOptions = {}): JsonLd {
  const at = (id: string) => `${url}#${encodeURIComponent(id)}`;
  const article = { '@id': url === '' ? '#article' : url };
  const said = report.attributions.filter(({ polarity, modality }) => polarity === 'positive' && modality === 'actual');
  const speakerOf = ({ speaker }: Attribution): object | undefined => {
    if (speaker.entity !== null) return { '@id': at(speaker.entity) };
    return speaker.mention ? { '@type': 'Thing', name: speaker.mention.text } : undefined;
  };
  const quotations = said
    .filter(({ kind }) => kind !== 'indirect')
    .map((one) =>
      thing('Quotation', {
        '@id': at(one.id),
        text: contentWords(one),
        spokenByCharacter: speakerOf(one),
        isPartOf: article,
      }),
    );
  const claims = said
    .filter(({ kind, act }) => kind === 'indirect' && !NO_CLAIM.has(act))
    .map((one) =>
      thing('Claim', { '@id': at(one.id), text: contentWords(one), author: speakerOf(one), appearance: article }),
    );
  return {
    '@context': 'https://schema.org',
    '@graph': [
      thing('NewsArticle', {
        ...article,
        url: url === '' ? undefined : url,
        headline: report.blocks.find(({ kind }) => kind === 'headline')?.text,
        datePublished: report.published ?? undefined,
        articleBody: report.text,
        inLanguage: 'en',
        mentions: report.entities.map(({ id }) => ({ '@id': at(id) })),
      }),
      ...report.entities.map((entity) => entityThing(entity, at(entity.id))),
      ...quotations,
      ...claims,
      ...numericClaims(report, said, { at, article, speakerOf }),
    ],
  };
}

interface Links {
  readonly at: (id: string) => string;
  readonly article: object;
  readonly speakerOf: (attribution: Attribution) => object | undefined;
}

function numericClaims(
  report: Report,
  said: readonly Attribution[],
  { at, article, speakerOf }: Links,
): readonly Thing[] {
  const quantities = byId(report.quantities);
  const times = byId(report.times);
  const attributions = byId(said);
  const reported = new Set(report.attributions.map(({ id }) => id));
  return report.numericClaims.flatMap((claim): Thing[] => {
    const attribution = attributions.get(claim.attribution ?? '');
    const quantity = quantities.get(claim.quantity);
    // What somebody did not say, or would say, is nobody's claim.
    const isUnsaid = claim.attribution !== null && !attribution && reported.has(claim.attribution);
    if (!quantity || isUnsaid) return [];
    return [
      thing('Claim', {
        '@id': at(claim.id),
        text: report.sentences[claim.sentence]?.text,
        author: attribution && speakerOf(attribution),
        appearance: article,
        about: observation(claim, quantity, times.get(claim.time ?? '')?.value ?? null),
      }),
    ];
  });
}

function observation(claim: NumericClaim, quantity: Quantity, time: string | null): Thing {
  return thing('Observation', {
    name: quantityWords(quantity),
    variableMeasured: claim.measure?.text,
    observationAbout: claim.owner ? { '@type': 'Thing', name: claim.owner.text } : undefined,
    [time?.startsWith('P') ? 'observationPeriod' : 'observationDate']: time ?? undefined,
    value: amount(quantity),
  });
}

function amount({ kind, value, min, max, unit }: Quantity): Thing {
  const bounds = { value: value ?? undefined, minValue: min ?? undefined, maxValue: max ?? undefined };
  if (kind === 'money' && CURRENCY.test(unit ?? '')) return thing('MonetaryAmount', { ...bounds, currency: unit });
  return thing('QuantitativeValue', { ...bounds, unitText: unit ?? undefined });
}

function entityThing({ type, name, gender, knowledgeBaseId, mentions }: Entity, id: string): Thing {
  const roles = [...new Set(mentions.flatMap(({ role }) => (role ? [role.text] : [])))];
  return thing(TYPES[type], {
    '@id': id,
    name,
    gender: gender ?? undefined,
    jobTitle: type === 'person' && roles.length > 0 ? roles : undefined,
    sameAs: knowledgeBaseId ?? undefined,
  });
}

/** A thing with the properties that are known. */
function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return { '@type': type, ...Object.fromEntries(known) };
}
