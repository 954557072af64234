/** What each thread of a pool runs: one article at a time. */
export { analyseOne as default } from './analyse-one.js';
