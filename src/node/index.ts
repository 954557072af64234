/** Many articles at once, in the threads of Node. The only room that needs Node; a browser never loads it. */
export { analyseMany } from './analyse-many.js';
export type { Article, ManyOptions, Outcome } from './types.js';
