import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, succeeded } from './command.js';

/** Where the Chromium that is installed here stands, or null where none is. */
export const chromium =
  ['chromium', 'chromium-browser', 'google-chrome'].flatMap((command) => {
    try {
      return [execFileSync('which', [command], { encoding: 'utf8' }).trim()];
    } catch {
      return [];
    }
  })[0] ?? null;

/** Opens a page in headless Chromium, offline and with a fresh profile; returns its document once its scripts have run. */
export async function documentOf(page: string): Promise<string> {
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'onrecord-chromium-'))}`,
    '--dump-dom',
    pathToFileURL(page).href,
  ];
  return succeeded(await runCommand(chromium ?? '', args)).stdout;
}
