/** Machines that exchange only files, each with its own data, host, browser profile and key. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { startHost, watchErrors, welcome } from './app.ts';

export type Person = { readonly page: Page; readonly errors: string[]; readonly leave: () => Promise<void> };

/** A separate machine: data, host, browser profile. */
export async function person(chrome: Browser, name: string, start: 'sample' | 'later'): Promise<Person> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-person-'));
  const host = await startHost(folder);
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(host.address);
  await welcome(page, start, name);
  return {
    page,
    errors,
    leave: async () => {
      await context.close();
      await host.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The file that a click saves, to be handed to somebody else. */
export async function saves(page: Page, folder: string, name: string, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const path = join(folder, name);
  copyFileSync(await download.path(), path);
  return path;
}
