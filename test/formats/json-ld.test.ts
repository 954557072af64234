import { describe, expect, it } from 'vitest';
import { analyse, toJsonLd } from '../../src/index.js';
import { handMade } from './fixture.js';

const url = 'https://example.org/article';
const { '@context': context, '@graph': graph } = toJsonLd(handMade, { url });
const ofType = (type: string) => graph.filter((thing) => thing['@type'] === type);
const withId = (id: string) => graph.find((thing) => thing['@id'] === `${url}#${id}`);

describe('JSON-LD of schema.org', () => {
  it('is the article with what it names', () => {
    expect(context).toBe('https://schema.org');
    expect(graph[0]).toMatchObject({
      '@type': 'NewsArticle',
      '@id': url,
      url,
      datePublished: '2025-06-05',
      articleBody: handMade.text,
      mentions: [{ '@id': `${url}#e0` }, { '@id': `${url}#e1` }],
    });
    expect(withId('e0')).toEqual({
      '@type': 'Person',
      '@id': `${url}#e0`,
      name: 'Jane Doe',
      gender: 'female',
      jobTitle: ['President'],
    });
    expect(withId('e1')).toEqual({ '@type': 'Organization', '@id': `${url}#e1`, name: 'Acme' });
  });

  it('has a Quotation for what is said in quotation marks, with its speaker', () => {
    expect(ofType('Quotation')).toEqual([
      {
        '@type': 'Quotation',
        '@id': `${url}#a0`,
        text: '“We cut the tariff from 145% to about 30% for 90 days,”',
        spokenByCharacter: { '@id': `${url}#e0` },
        isPartOf: { '@id': url },
      },
    ]);
  });

  it('has a Claim for indirect speech, and none for what was not said', () => {
    expect(withId('a2')).toMatchObject({
      '@type': 'Claim',
      text: 'It sold over 300 carts',
      author: { '@id': `${url}#e0` },
    });
    expect(withId('a1')).toBeUndefined();
    expect(withId('a3')).toBeUndefined();
  });

  it('has no Claim for a question or a demand', () => {
    const { '@graph': things } = toJsonLd(
      analyse('The mayor asked whether the road was safe. She urged drivers to stay at home.'),
    );
    expect(things.filter((thing) => thing['@type'] === 'Claim')).toEqual([]);
  });

  it('has a Claim with an Observation for each numeric claim', () => {
    expect(withId('c1')).toMatchObject({
      '@type': 'Claim',
      text: 'Acme’s revenue rose by 5% to $2 million.',
      about: {
        '@type': 'Observation',
        variableMeasured: 'revenue',
        observationAbout: { '@type': 'Thing', name: 'Acme' },
        value: { '@type': 'MonetaryAmount', value: 2e6, currency: 'USD' },
      },
    });
    expect(withId('c0')).toMatchObject({
      author: { '@id': `${url}#e0` },
      about: { observationPeriod: 'P90D', value: { '@type': 'QuantitativeValue', value: 30, unitText: 'percent' } },
    });
  });

  it('leaves out a numeric claim that somebody did not make', () => {
    const [claim] = handMade.numericClaims;
    if (!claim) throw new Error('the fixture has lost a claim');
    const denied = { ...handMade, numericClaims: [{ ...claim, attribution: 'a1' }] };
    expect(toJsonLd(denied)['@graph'].filter((thing) => thing['@id'] === '#c0')).toEqual([]);
  });

  it('refers only to what it holds, with an address and without', () => {
    for (const document of [toJsonLd(handMade), toJsonLd(handMade, { url })]) {
      const text = JSON.stringify(document['@graph']);
      const ids = new Set(document['@graph'].map((thing) => thing['@id']));
      const named = [...text.matchAll(/"@id":"([^"]+)"/g)].map((found) => found[1]);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      expect(ids.size).toBe(document['@graph'].length);
    }
  });
});
