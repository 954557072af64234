import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../src/index.js';
import { chromium } from '../support/chromium.js';
import { ROOT } from '../support/command.js';

if (chromium === null)
  console.warn('The playground is not tested: no Chromium is installed (Debian: apt-get install chromium).');

const seed = readFileSync(join(ROOT, 'seeds/001_9aacba2e2db2e786.txt'), 'utf8');
/** Where pictures of the page are put, for somebody to look at; nowhere unless asked. */
const pictures = process.env.PLAYGROUND_PICTURES;

describe.skipIf(chromium === null)('the playground, opened as a file and without a network', () => {
  let browser: Browser;
  let page: Page;
  let asked: string[] = [];
  let mistakes: string[] = [];

  beforeAll(async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'onrecord-playground-'));
    await build({ configFile: join(ROOT, 'examples/playground/vite.config.ts'), logLevel: 'error', build: { outDir } });
    browser = await playwright.launch({
      executablePath: chromium ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.setOffline(true);
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => mistakes.push(error.message));
    await page.goto(pathToFileURL(join(outDir, 'index.html')).href);
  }, 180_000);
  afterAll(async () => browser?.close());

  beforeEach(async () => {
    asked = [];
    mistakes = [];
    await page.emulateMedia({ colorScheme: 'light' });
    for (const layer of await page.locator('fieldset input').all()) await layer.check();
    await page.getByLabel('Published').fill('');
    await write('“We will cut the fare from $3.50 to $2,” said Ann Lake.');
  }, 30_000);
  afterEach(() => {
    expect(mistakes).toEqual([]);
    expect(asked.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
  });

  /** Puts a text in, and waits until it is the one that is marked. */
  const write = async (text: string) => {
    await page.getByLabel('Paste or write an article').fill(text);
    await page.locator('#article[aria-busy="false"]').waitFor();
  };
  const chosen = () => page.locator('#chosen');

  it('marks an article as it is typed, and asks no other computer', async () => {
    const area = page.getByLabel('Paste or write an article');
    await area.fill('');
    await area.pressSequentially('“We won,” said Ann Lake.', { delay: 5 });
    await page.locator('#article .said', { hasText: '“We won,”' }).waitFor();
    expect(await page.locator('#article .said.direct').allTextContents()).toEqual(['“We won,”']);
    expect(await page.locator('#status').textContent()).toMatch(/^1 said, 0 numbers, 1 names, in \d+ ms$/);
  });

  it('shows all that a speaker said, where one is clicked in the article or in the list', async () => {
    await write(seed);
    await page.locator('#article .speaker', { hasText: 'Trump' }).first().click();
    expect(await chosen().getByRole('heading').textContent()).toBe('Donald Trump said');
    const said = await chosen().getByRole('listitem').allTextContents();
    expect(said.length).toBeGreaterThan(4);
    expect(said.join('\n')).toContain('said: “He invited me to China and I invited him here,” (direct)');
    expect(await page.locator('#article .chosen').count()).toBeGreaterThan(4);

    await page
      .locator('#speakers')
      .getByRole('button', { name: /foreign ministry/ })
      .click();
    expect(await chosen().getByRole('listitem').allTextContents()).toEqual([
      'confirmed: that Trump initiated the call (indirect)',
    ]);
  });

  it('shows the claim of a number', async () => {
    await write('Acme’s revenue rose by 5% to $2 million in 2024.');
    await page.locator('#article .number', { hasText: '$2 million' }).click();
    expect(await chosen().getByRole('heading').textContent()).toBe('$2 million');
    expect(await chosen().locator('dt, dd').allTextContents()).toEqual(
      expect.arrayContaining(['measure', 'change', 'up', 'to', '$2 million', 'by', '5%']),
    );
    await page.keyboard.press('Escape');
    expect(await chosen().getByRole('heading').textContent()).toBe('Choose a speaker or a number');
    expect(await page.locator('#article .chosen').count()).toBe(0);
  });

  it('is used with the keyboard alone', async () => {
    await page.locator('#show-names').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#show-names').isChecked()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('$3.50');
    await page.keyboard.press('Enter');
    expect(await chosen().getByRole('heading').textContent()).toBe('$3.50');
  });

  it('switches layers', async () => {
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    await expect.poll(() => style('#article .said.direct', 'text-decoration-line')).toBe('underline');
    await page.locator('#show-speech').uncheck();
    await expect.poll(() => style('#article .said.direct', 'text-decoration-line')).toBe('none');
    await expect.poll(() => style('#article .number', 'border-top-width')).toBe('1px');
    await page.locator('#show-numbers').uncheck();
    await expect.poll(() => style('#article .number', 'border-top-width')).toBe('0px');
  });

  it('copies the report as JSON, counted from the day of publication', async () => {
    await page.getByLabel('Published').fill('2025-06-05');
    await write('He left on Thursday, she said.');
    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    await page.locator('#status', { hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const report = analyse('He left on Thursday, she said.', { published: '2025-06-05' });
    expect(JSON.parse(copied)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('runs nothing that an article says', async () => {
    await write('<img src=x onerror="document.title=1"> “<script>document.title=2</script>,” said <b>Ann Lake</b>.');
    expect(await page.title()).toBe('onrecord playground');
    expect(await page.locator('#article img, #article script, #article b').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'has names, roles and contrasts that anybody can read, in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await write(seed);
      await page.locator('#article .speaker').first().click();
      if (pictures) await page.screenshot({ path: join(pictures, `playground-${colorScheme}.png`) });
      await page.evaluate(readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    },
  );
});
