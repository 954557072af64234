/** The page: asks the worker as one types, shows what it finds, and lets speakers and numbers be chosen. */
import type { Report, SpeakerGroup } from 'onrecord';
import { amount, claimed, claimsOf, saying } from './describe.js';
import type { Answer, Question } from './messages.js';
import AnalysisWorker from './worker.js?worker&inline';

const EXAMPLE = `City to Cut Bus Fares

“We will cut the fare from $3.50 to $2 by June,” Mayor Ana Reyes told reporters on Monday. The Metro Transit Authority said that its revenue fell 12% last year.

Reyes did not say how the city would pay. “It is a promise that nobody has paid for,” said Councilman Joe Hill, who called the plan “reckless”.`;

/** How long nothing is typed before the worker is asked, in milliseconds. */
const PAUSE = 120;

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const text = byId<HTMLTextAreaElement>('text');
const published = byId<HTMLInputElement>('published');
const article = byId('article');
const status = byId('status');

const worker = new AnalysisWorker();
let turn = 0;
let shown: Answer | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

function ask(): void {
  turn++;
  status.textContent = 'Analysing…';
  const question: Question = { turn, text: text.value, published: published.value || null };
  worker.postMessage(question);
}

function askSoon(): void {
  article.ariaBusy = 'true';
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.turn === turn) show(data);
});

function show(answer: Answer): void {
  shown = answer;
  const { report, groups, html, milliseconds } = answer;
  article.innerHTML = html;
  makeReachable();
  letGo();
  article.ariaBusy = 'false';
  byId('speakers').replaceChildren(...groups.map(speakerItem));
  byId('numbers').replaceChildren(
    ...report.quantities.map((quantity) => numberItem(quantity.id, quantity.text, report)),
  );
  byId('names').replaceChildren(
    ...report.entities.map(({ name, type, mentions }) => element('li', `${name} (${type}, ${mentions.length} ×)`)),
  );
  const { attributions, quantities, entities } = report;
  status.textContent = `${attributions.length} said, ${quantities.length} numbers, ${entities.length} names, in ${milliseconds.toFixed(0)} ms`;
}

/** Lets the first piece of each speaker and each number be reached by Tab, as the buttons that they are. */
function makeReachable(): void {
  const seen = new Set<string>();
  for (const piece of article.querySelectorAll<HTMLElement>('.speaker, .number')) {
    const key = piece.matches('.number')
      ? `number ${idsIn(piece, 'quantities')[0]}`
      : `speaker ${idsIn(piece, 'attributions')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    piece.tabIndex = 0;
    piece.setAttribute('role', 'button');
  }
}

function idsIn(piece: HTMLElement, list: 'attributions' | 'quantities'): readonly string[] {
  return (piece.dataset[list] ?? '').split(' ').filter((id) => id !== '');
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, words: string, ...children: readonly Node[]) {
  const made = document.createElement(name);
  made.textContent = words;
  made.append(...children);
  return made;
}

function button(words: string, choose: () => void): HTMLButtonElement {
  const made = element('button', words);
  made.type = 'button';
  made.addEventListener('click', choose);
  return made;
}

function speakerItem(group: SpeakerGroup): HTMLLIElement {
  const words = `${group.name ?? 'Speaker not known'} (${group.attributions.length})`;
  return element(
    'li',
    '',
    button(words, () => chooseSpeaker(group)),
  );
}

function numberItem(id: string, words: string, report: Report): HTMLLIElement {
  const [claim] = claimsOf(id, report);
  return element(
    'li',
    '',
    button(claim?.measure ? `${words}: ${claim.measure.text}` : words, () => chooseNumber(id, report)),
  );
}

function chooseSpeaker({ name, attributions }: SpeakerGroup): void {
  const ids = new Set(attributions.map(({ id }) => id));
  choose(
    `${name ?? 'Speaker not known'} said`,
    element('ul', '', ...attributions.map((one) => element('li', saying(one)))),
    (piece) => idsIn(piece, 'attributions').some((id) => ids.has(id)),
  );
}

function chooseNumber(id: string, report: Report): void {
  const quantity = report.quantities.find((one) => one.id === id);
  if (!quantity) return;
  const claims = claimsOf(id, report).map((claim) => {
    const pairs = claimed(claim, report).flatMap(([heading, words]) => [element('dt', heading), element('dd', words)]);
    return element('dl', '', ...pairs);
  });
  const nothing = element('p', 'Nothing is claimed with it.');
  const details = element('div', '', element('p', amount(quantity)), ...(claims.length > 0 ? claims : [nothing]));
  choose(quantity.text, details, (piece) => idsIn(piece, 'quantities').includes(id));
}

function choose(heading: string, details: Node, isChosen: (piece: HTMLElement) => boolean): void {
  byId('chosen-heading').textContent = heading;
  byId('details').replaceChildren(details);
  for (const piece of article.querySelectorAll<HTMLElement>('span')) piece.classList.toggle('chosen', isChosen(piece));
}

function letGo(): void {
  const hint = 'Click one in the article or in the lists, or reach it by Tab and press Enter. Escape lets go of it.';
  choose('Choose a speaker or a number', element('p', hint), () => false);
}

/** Chooses what a piece of the article is: its number, else whoever says it. */
function choosePiece(target: EventTarget | null): void {
  const piece = (target as Element | null)?.closest<HTMLElement>('#article span');
  if (!piece || !shown) return;
  const [number] = idsIn(piece, 'quantities');
  // The innermost act of saying starts last.
  const id = idsIn(piece, 'attributions').at(-1);
  const group = shown.groups.find(({ attributions }) => attributions.some((one) => one.id === id));
  if (number !== undefined && byId<HTMLInputElement>('show-numbers').checked) chooseNumber(number, shown.report);
  else if (group) chooseSpeaker(group);
}

async function copy(): Promise<void> {
  if (!shown) return;
  try {
    await navigator.clipboard.writeText(JSON.stringify(shown.report, null, 2));
    status.textContent = 'Copied the report as JSON';
  } catch {
    status.textContent = 'The browser does not let this page copy';
  }
}

text.addEventListener('input', askSoon);
published.addEventListener('input', askSoon);
byId('copy').addEventListener('click', copy);
article.addEventListener('click', ({ target }) => choosePiece(target));
article.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  choosePiece(event.target);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') letGo();
});

text.value = EXAMPLE;
ask();
