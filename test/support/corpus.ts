import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** One line of a corpus file: the marked-up example, its phenomenon (the heading above it), and whether it is known to fail. */
export interface Example {
  readonly line: number;
  readonly phenomenon: string;
  readonly markup: string;
  readonly fails: boolean;
}

/**
 * Reads a corpus file: one marked-up example a line; `# …` is a heading that names the phenomenon, `// …` a comment, and
 * `! ` before an example says that it is known to fail.
 */
export function readCorpus(file: URL): readonly Example[] {
  let phenomenon = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((raw, index): Example[] => {
      const line = raw.trim();
      if (line.startsWith('# ')) phenomenon = line.slice(2);
      if (line === '' || line.startsWith('#') || line.startsWith('//')) return [];
      const fails = line.startsWith('! ');
      return [{ line: index + 1, phenomenon, markup: fails ? line.slice(2) : line, fails }];
    });
}

/**
 * Runs every example of a corpus file as a test of its own. `check` throws (or fails an expectation) where the example is
 * not met. An example that is marked as failing and is met fails the run, so that the count of failures stays honest.
 */
export function testCorpus(file: URL, check: (example: Example) => void): void {
  const examples = readCorpus(file);
  const phenomena = [...new Set(examples.map((example) => example.phenomenon))];
  describe.each(phenomena)('%s', (phenomenon) => {
    for (const example of examples.filter((one) => one.phenomenon === phenomenon)) {
      const name = `${example.line}: ${example.markup}`;
      if (example.fails) it(`known to fail, ${name}`, () => expect(() => check(example)).toThrow());
      else it(name, () => check(example));
    }
  });
}
