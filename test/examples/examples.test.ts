import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runCommand } from '../support/command.js';

/** What an example prints. Each is run as its command in package.json runs it. */
async function outputOf(name: string): Promise<string> {
  const { status, stdout, stderr } = await runCommand(process.execPath, [
    join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
    `examples/${name}.ts`,
  ]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe('the examples', () => {
  it('quick-start: speakers, a quotation with its offsets, money, people', async () => {
    const output = await outputOf('quick-start');
    expect(output).toMatch(/Donald Trump: \d+ reported, \d+ of them word for word/);
    expect(output).toContain('1598–1714: “The call lasted approximately one and a half hours');
    expect(output).toContain('1744–1860: “During the conversation, President Xi graciously invited');
    expect(output).toContain('said: Donald Trump, by the rule');
    expect(output).toContain('$295 billion is 295000000000 USD');
    expect(output).toMatch(/Xi Jinping, mentioned \d+ times/);
  });

  it('who-said-what: a row for each attribution', async () => {
    const rows = (await outputOf('who-said-what')).split('\n');
    const row = rows.find((line) => line.includes('“He invited me to China and I invited him here,”'));
    expect(row).toMatch(/'Donald Trump'.*'said'.*'direct'/);
    expect(rows.find((line) => line.includes("'has stated'"))).toMatch(/'Donald Trump'.*“The bad news is that China/);
  });

  it('numbers-side-by-side: the figures that both articles give', async () => {
    const output = await outputOf('numbers-side-by-side');
    expect(output).toMatch(
      /5400 seconds\n {2}first article: {2}The conversation: an hour and a half\n {2}second article: .*The call: 90 minutes/,
    );
    expect(output).toMatch(
      /30 percent\n {2}first article: {2}tariffs on Chinese goods down to 30%\n {2}second article: .*tariffs on Chinese goods down to 30%/,
    );
    expect(output).toMatch(
      /10 percent\n {2}first article: {2}its tariffs on U\.S\. goods down to 10%\n {2}second article: .*taxes on US goods down to 10%/,
    );
    expect(output).toMatch(
      /295000000000 USD\n {2}first article: {2}The trade imbalance between the nations.*\n {2}second article: .*trade deficit with China/,
    );
  });

  it('compare-two-articles: what they share and where they part', async () => {
    const output = await outputOf('compare-two-articles');
    const agreed = output.slice(0, output.indexOf('Figures that differ:'));
    expect(agreed).toMatch(
      /first: The conversation, an hour and a half\n(?: +second: .*\n)* +second: The call, 90 minutes\n/,
    );
    expect(agreed).toMatch(
      /first: tariffs on Chinese goods, 30%\n(?: +second: .*\n)* +second: tariffs on Chinese goods, 30%\n/,
    );
    expect(agreed).toMatch(
      /first: its tariffs on U\.S\. goods, 10%\n(?: +second: .*\n)* +second: taxes on US goods, 10%\n/,
    );
    expect(agreed).toMatch(/first: The trade imbalance between the nations, \$295 billion\n/);
    expect(output).toMatch(/^Named in both: .*Donald Trump/m);
    expect(output).toMatch(/^Named in the first alone: .*Scott Bessent/m);
    expect(output).toMatch(/^Named in the second alone: .*Mar-a-Lago/m);
  });

  it('vote-counts: counts with their outcome and who reports them', async () => {
    expect(await outputOf('vote-counts')).toBe(`51-49: passed by 2, reported by the article
38 to 62: failed by 24, reported by the article
7-2: passed by 5, reported by The mayor
60 votes at 90: 60
`);
  });

  it('lexicons: what the additions add', async () => {
    const [without = '', added = ''] = (await outputOf('lexicons')).split('with the additions:');
    expect(without).not.toContain('tooted');
    expect(added).toContain('Quux tooted');
    expect(without).not.toContain('Harbour Reeve)');
    expect(added).toContain('Ines Vale (Harbour Reeve)');
    expect(without).not.toContain('twenty-foot-equivalent');
    expect(added).toContain('12,000 TEUs a day (volume, twenty-foot-equivalent-per-day)');
  });
});
