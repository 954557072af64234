/** A Report as a page of HTML: the article with all that was found marked, and beside it who said what. */
export { toArticleHtml } from './article.js';
export { type HtmlOptions, toHtml } from './page.js';
