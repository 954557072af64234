/** A Report as a page of HTML: the article with all that was found marked, and beside it who said what. A Comparison as a page. */
export { toArticleHtml } from './article.js';
export { type ComparisonHtmlOptions, toComparisonHtml } from './comparison.js';
export { type HtmlOptions, toHtml } from './page.js';
