import type { Report } from '../../analyse.js';
import { articleWith } from './article.js';
import { escapeHtml } from './escape.js';
import { namesList, numbersList, numbersOf, speechList, warningsList } from './lists.js';
import { STYLE } from './style.js';

/** How the page is made. */
export interface HtmlOptions {
  /** Its title. Default: the headline, else the first sentence. */
  readonly title?: string;
}

/** How much of a first sentence serves as a title, in UTF-16 code units. */
const TITLE = 80;

/**
 * A report as one page of HTML that needs nothing else: the article with what is said, who says it, the numbers and the
 * names marked, details where one points, and beside it who said what, the numbers and the names as lists.
 *
 * Takes a Report; returns a whole document in UTF-8. It holds no script and loads nothing, and its policy forbids both, so
 * that a hostile article can do neither; all text is escaped. Layers are told by shape as well as by colour, and each
 * stretch that is said has a number, which the list has too, so that it can be read on paper.
 */
export function toHtml(report: Report, { title = titleOf(report) }: HtmlOptions = {}): string {
  const numbers = numbersOf(report);
  const reference = (id: string): string => {
    const number = numbers.get(id);
    return `<a class="ref" id="text-${number}" href="#said-${number}" aria-label="number ${number} of who said what">${number}</a>`;
  };
  const lists = [speechList(report), numbersList(report), namesList(report), warningsList(report)].join('');
  // Who listens to the page needs a heading to start from.
  const hasHeadline = report.blocks.some(({ kind }) => kind === 'headline');
  return documentOf(
    title,
    `<header>
${hasHeadline ? '' : `<h1 class="unseen">${escapeHtml(title)}</h1>\n`}<fieldset>
<legend>Show</legend>
${toggle('show-speech', 'who said what')}
${toggle('show-numbers', 'numbers and times')}
${toggle('show-names', 'names')}
</fieldset>
</header>
<main>
<article>
${articleWith(report, reference)}</article>
<aside aria-label="What the article says">
${lists}</aside>
</main>
`,
  );
}

/** A whole document that loads and runs nothing. Takes its title as text, and what its body holds as HTML. */
export function documentOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

function toggle(id: string, label: string): string {
  return `<label><input type="checkbox" id="${id}" checked> ${label}</label>`;
}

function titleOf({ blocks, sentences }: Report): string {
  const words = blocks.find(({ kind }) => kind === 'headline')?.text ?? sentences[0]?.text ?? 'An empty article';
  return words.length > TITLE ? `${words.slice(0, TITLE)}…` : words;
}
