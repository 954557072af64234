import { clearLine, cursorTo } from 'node:readline';
import { Presets, SingleBar } from 'cli-progress';

/** How far a run is, shown on a terminal. */
export interface Progress {
  /** One more article is done. */
  readonly step: () => void;
  /** Makes room for a line on the same terminal; the bar comes back with the next step. */
  readonly makeRoom: () => void;
  readonly stop: () => void;
}

const SILENT: Progress = { step: () => {}, makeRoom: () => {}, stop: () => {} };

/** Shows a bar for `total` articles on `stream` where that is a terminal and there is more than one article. */
export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY || total < 2) return SILENT;
  const bar = new SingleBar(
    { stream, format: '{bar} {value} of {total} articles', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    makeRoom: () => {
      cursorTo(stream, 0);
      clearLine(stream, 0);
    },
    stop: () => bar.stop(),
  };
}
