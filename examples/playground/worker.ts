/** Analyses articles beside the page, so that typing never waits. */
import { analyse, bySpeaker, toArticleHtml } from 'onrecord';
import type { Answer, Question } from './messages.js';

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { turn, text, published } = data;
  const started = performance.now();
  const report = analyse(text, { published });
  const milliseconds = performance.now() - started;
  const answer: Answer = { turn, report, groups: bySpeaker(report), html: toArticleHtml(report), milliseconds };
  self.postMessage(answer);
});
