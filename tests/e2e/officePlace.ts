/** A server with an organisation, and browsers of its staff that are signed in at the administration. */
import { spawnSync } from 'node:child_process';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { COMMAND } from '../command.ts';
import { spawnHost } from '../contracts/hostClient.ts';
import { freePort } from '../freePort.ts';
import { expect, watchErrors } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

export type OfficePlace = {
  readonly server: string;
  /** Runs `musubi org …`, which must succeed. */
  org(...words: string[]): Record<string, unknown>;
  /** The id of what a command has added. */
  id(...words: string[]): string;
  /** Opens a page of the administration as somebody; `staff` is their id. */
  enter(
    staff: string,
    page: string,
    locale?: string,
  ): Promise<{ readonly page: Page; readonly context: BrowserContext }>;
  /** Checks that no page wrote an error, and stops the server. */
  close(): Promise<void>;
};

export async function startOffice(chrome: Browser, folder: string): Promise<OfficePlace> {
  const port = await freePort();
  const { child } = await spawnHost(folder, '--share', `127.0.0.1:${port}`);
  const server = `http://127.0.0.1:${port}/`;
  const contexts: BrowserContext[] = [];
  const errors: string[][] = [];
  const org = (...words: string[]): Record<string, unknown> => {
    const args = [COMMAND, 'org', ...words, '--data', folder, '--lang', 'ja', '--json'];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  org('init', '下田商工会議所');
  return {
    server,
    org,
    id: (...words) => String(org(...words)['id']),
    async enter(staff, name, locale = 'ja-JP') {
      const context = await chrome.newContext({
        locale,
        timezoneId: 'Asia/Tokyo',
        viewport: { width: 1280, height: 800 },
      });
      contexts.push(context);
      const page = await context.newPage();
      errors.push(watchErrors(page));
      await page.goto(`${server}${String(org('staff', 'invite', staff)['fragment'])}`);
      const link = page.getByRole('link', { name: /^(?:組織の管理へ|Administration)$/u });
      await link.focus();
      await page.keyboard.press('Enter');
      const way = page.getByRole('navigation').locator(`a[href="#staff/office/${name}"]`);
      await way.focus();
      await page.keyboard.press('Enter');
      await expect(way).toHaveAttribute('aria-current', 'page');
      return { page, context };
    },
    async close() {
      child.kill('SIGKILL');
      for (const context of contexts) await context.close();
      expect(errors.flat()).toEqual([]);
    },
  };
}

/** Light and dark. */
export async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await axeOf(page, ALL_RULES)]).toEqual([colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
/** Chooses an entry of a person's menu by keyboard. */
export async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: entry }).focus();
  await page.keyboard.press('Enter');
}
