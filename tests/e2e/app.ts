/** Fixtures of the end-to-end tests: a real host on a free port with its own data, a real browser, and common steps of a user. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  test as base,
  chromium,
  _electron as electron,
  expect,
  type FileChooser,
  type Locator,
  type Page,
} from '@playwright/test';
import { electronBinary } from '../../build/electronBinary.ts';
import { COMMAND } from '../command.ts';
import { chromiumPath } from './chromium.ts';
import { pageOfItsOwn, Seat, workerPort } from './seat.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--headless=shell',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--lang=ja-JP',
  // A page lives for seconds: optimising its code costs more than it saves.
  '--js-flags=--no-turbofan',
];

export type RunningHost = {
  readonly address: string;
  readonly process: ChildProcess;
  kill(signal: NodeJS.Signals): Promise<void>;
};

/** Starts the host as `musubi serve` does and waits for its address. */
export async function startHost(folder: string, port = 0): Promise<RunningHost> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (data) => done(String(data).trim()));
    child.once('exit', (code) => fail(new Error(`host ended with ${code}`)));
  });
  return {
    address,
    process: child,
    kill: (signal) =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill(signal);
      }),
  };
}

type Fixtures = {
  /**
   * Whether the tests of a file sit one after another in one page, emptied in between (`seat.ts`): each takes half the CPU time to open the app.
   * For files whose tests look at the app, not at the browser around it, and that were seen to pass several times so.
   */
  sharesPage: boolean;
  folder: string;
  host: RunningHost;
  /** The app on its first screen, as a new user sees it. Any error of the page fails the test. */
  app: Page;
};
type WorkerFixtures = { chrome: Browser; seat: Seat };

export const test = base.extend<Fixtures, WorkerFixtures>({
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ARGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  seat: [
    async ({ chrome }, use) => {
      const seat = new Seat(chrome);
      await use(seat);
      await seat.close();
    },
    { scope: 'worker' },
  ],
  sharesPage: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'musubi-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  host: async ({ folder }, use) => {
    const host = await startHost(folder);
    await use(host);
    await host.kill('SIGTERM');
  },
  app: async ({ chrome, seat, sharesPage, folder, viewport }, use, info) => {
    if (info.project.name === 'electron') {
      const desktop = await electron.launch({
        executablePath: electronBinary() ?? '',
        args: [ROOT, `--data=${folder}`],
      });
      await use(await desktop.firstWindow());
      await desktop.close();
      return;
    }
    const host = await startHost(folder, sharesPage ? await workerPort(info.parallelIndex) : 0);
    const page = sharesPage ? await seat.take(viewport) : await pageOfItsOwn(chrome, viewport);
    const errors = watchErrors(page);
    await page.goto(host.address);
    await use(page);
    expect(errors).toEqual([]);
    if (sharesPage) await seat.leave(host.address);
    else await page.context().close();
    await host.kill('SIGTERM');
  },
});
export { expect };

/** Chooses a file in the file chooser that `opens` brings up. */
export async function chooseFile(
  page: Page,
  file: Parameters<FileChooser['setFiles']>[0],
  opens: () => Promise<void>,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  // Playwright asks the browser to report choosers only now. A chooser that a key opens before the answer would not be reported.
  await page.evaluate(() => undefined);
  await opens();
  await (await chooser).setFiles(file);
}

/** Collects uncaught errors and violations of the page's content security policy. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/WebSocket connection|ERR_CONNECTION_REFUSED|Failed to load resource/.test(message.text())
    )
      errors.push(message.text());
  });
  return errors;
}

export type Start = 'sample' | 'blank' | 'later';
const START: Record<Start, RegExp> = { sample: /見本の計画を開く/, blank: /自分の計画を始める/, later: /あとで決める/ };

/** Completes the first run. */
export async function welcome(page: Page, start: Start, name = '山田花子'): Promise<void> {
  await page.getByLabel('お名前').fill(name);
  await page.getByRole('button', { name: START[start] }).click();
  if (start === 'later') await expect(page.getByRole('button', { name: '新しい計画を作る' }).first()).toBeVisible();
  else await expect(page.getByRole('textbox', { name: '計画の本文' })).toBeVisible();
}

export const saved = async (page: Page): Promise<void> => {
  await expect(page.locator('.save-status[data-state="saved"][data-pending="0"]')).toBeVisible();
};
export const view = (page: Page, name: '文章' | 'キャンバス' | 'アウトライン' | '結びの場'): Promise<void> =>
  page.locator('.view-switch').getByRole('button', { name, exact: true }).click();
export const body = (page: Page): Locator => page.getByRole('textbox', { name: '計画の本文' });
/** The text of the editor, once the boards and tables in it have loaded. */
export async function bodyText(page: Page): Promise<string> {
  await expect(body(page).locator('.part-loading')).toHaveCount(0);
  return body(page).innerText();
}
export const card = (page: Page, title: string): Locator =>
  page.locator('.react-flow__node').filter({ hasText: title }).first();

/** Composes Japanese through the browser's own input method interface, then commits. */
export async function compose(page: Page, steps: readonly string[], commit: string): Promise<void> {
  const end = await beginComposition(page, ...steps);
  await end(commit);
}

/** Composes without committing: call what it returns to commit. */
export async function beginComposition(
  page: Page,
  ...steps: readonly string[]
): Promise<(commit: string) => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  for (const text of steps)
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return async (commit) => {
    // Enter during a conversion belongs to the input method: the page sees key code 229 and must ignore it.
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Process',
      code: 'Enter',
    });
    await client.send('Input.insertText', { text: commit });
    await client.detach();
  };
}
