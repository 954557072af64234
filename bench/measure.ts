import { Bench } from 'tinybench';

/** Something to be timed: `prepare` runs before each turn and is not counted. */
export interface Contestant<T = unknown> {
  readonly name: string;
  readonly prepare: () => T;
  readonly run: (prepared: T) => unknown;
}

/** Turns that do not count, in which the code that runs often is compiled. */
const WARM_UP = 5;

/** Times each contestant over some turns; returns the median of each, in milliseconds. */
export async function medianTimes(
  contestants: readonly Contestant[],
  turns: number,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time: 0, iterations: turns, warmupTime: 0, warmupIterations: WARM_UP });
  for (const { name, prepare, run } of contestants) {
    let prepared: unknown;
    bench.add(name, () => void run(prepared), {
      beforeEach: () => {
        prepared = prepare();
      },
    });
  }
  await bench.run();
  return new Map(bench.tasks.map((task) => [task.name, medianOf(task)]));
}

function medianOf({ name, result }: Bench['tasks'][number]): number {
  if (!('latency' in result))
    throw new Error(`${name} was not measured`, { cause: 'error' in result ? result.error : result });
  return result.latency.p50;
}

/** The exponent k for which time grows as the k-th power of length: the slope of log time over log length, by least squares. */
export function growthExponent(points: readonly (readonly [length: number, time: number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
