import type { Report } from '../../analyse.js';
import type { Attribution } from '../../attributions/index.js';
import type { EntityType } from '../../names/index.js';
import { bySpeaker } from '../by-speaker.js';
import { amountWords, byId, contentWords, qualitiesOf, quantityWordsById, speakerName } from '../words.js';
import { escapeHtml } from './escape.js';

const TYPES: { readonly [T in EntityType]: string } = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  group: 'Groups',
  event: 'Events',
};

/** How the page numbers the attributions: from 1, by id. */
export function numbersOf({ attributions }: Pick<Report, 'attributions'>): ReadonlyMap<string, number> {
  return new Map(attributions.map(({ id }, index) => [id, index + 1]));
}

/** Who said what: each speaker with all that they are reported as saying, numbered as in the article. */
export function speechList(report: Report): string {
  const numbers = numbersOf(report);
  const groups = bySpeaker(report).map(({ name, attributions }) => {
    const items = attributions.map((one) => attributionItem(one, numbers.get(one.id) ?? 0)).join('');
    return `<h3>${escapeHtml(name ?? 'Speaker not known')}</h3>\n<ul>\n${items}</ul>\n`;
  });
  return section('Who said what', groups.join(''));
}

function attributionItem(attribution: Attribution, number: number): string {
  const qualities = [attribution.kind, ...qualitiesOf(attribution)].join(', ');
  const kind = `<span class="faint">(${escapeHtml(qualities)})</span>`;
  const cue = `<span class="cue">${escapeHtml(attribution.cue?.text ?? 'goes on')}</span>`;
  const content = `<span class="said ${attribution.kind}">${escapeHtml(contentWords(attribution))}</span>`;
  return `<li id="said-${number}"><a href="#text-${number}" aria-label="to number ${number} in the article">${number}</a> ${cue} ${content} ${kind}</li>\n`;
}

/** The numeric claims: what is measured, and how much it is. */
export function numbersList(report: Report): string {
  const words = quantityWordsById(report);
  const times = byId(report.times);
  const attributions = byId(report.attributions);
  const items = report.numericClaims.map((claim) => {
    const { measure, owner, agent } = claim;
    const attribution = attributions.get(claim.attribution ?? '');
    const details = [
      times.get(claim.time ?? '')?.text,
      agent && `by ${agent.text}`,
      attribution && speakerName(attribution) && `according to ${speakerName(attribution)}`,
    ].filter((detail) => typeof detail === 'string');
    const subject = `${measure?.text ?? 'measure not known'}${owner ? ` (${owner.text})` : ''}`;
    return `<li>${escapeHtml(subject)}: <span class="number claimed">${escapeHtml(amountWords(claim, words))}</span>${faint(details)}</li>\n`;
  });
  return section('The numbers', items.length === 0 ? '' : `<ul>\n${items.join('')}</ul>\n`);
}

function faint(details: readonly string[]): string {
  return details.length === 0 ? '' : ` <span class="faint">(${escapeHtml(details.join('; '))})</span>`;
}

/** Who and what is named, by type, with the roles that the article gives people. */
export function namesList({ entities }: Report): string {
  const groups = Object.entries(TYPES).flatMap(([type, label]) => {
    const items = entities
      .filter((entity) => entity.type === type)
      .map(({ name, mentions }) => {
        const roles = [...new Set(mentions.flatMap(({ role }) => (role ? [role.text] : [])))];
        return `<li>${escapeHtml(name)}${faint([...roles, times(mentions.length)])}</li>\n`;
      });
    return items.length === 0 ? [] : [`<h3>${label}</h3>\n<ul>\n${items.join('')}</ul>\n`];
  });
  return section('The names', groups.join(''));
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** What the article itself gets wrong; nothing where there is nothing. */
export function warningsList({ warnings }: Report): string {
  if (warnings.length === 0) return '';
  const items = warnings.map(
    ({ code, message, text }) =>
      `<li><strong>${escapeHtml(code)}</strong>: ${escapeHtml(message)} <q>${escapeHtml(text)}</q></li>\n`,
  );
  return section('Warnings', `<ul>\n${items.join('')}</ul>\n`);
}

function section(heading: string, content: string): string {
  return `<section>\n<h2>${heading}</h2>\n${content === '' ? '<p class="faint">nothing found</p>\n' : content}</section>\n`;
}
