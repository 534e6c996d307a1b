/** Parts of the app that load when they are first needed: how little the first screen takes, and what happens where one is out of reach. */
import { join, resolve } from 'node:path';
import { firstScreenBytes, firstScreenFiles } from '../../build/firstScreen.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { expect, startHost, test, welcome } from './app.ts';

/**
 * Bytes of script before the first screen is drawn, with a margin of one per cent. In one piece the app took 2,911,591. Where it grows, a feature is
 * loaded before anybody opened it: find it with `build/firstScreen.ts`.
 */
const BUDGET = 756_000;
/** Script files that the browser asks for until a plan is there to read. One for every shared module, they were 200. */
const FILES = 16;
const PAGE = resolve(import.meta.dirname, '../../dist/renderer');

test('the first screen’s script stays within its budget', () => {
  expect(firstScreenFiles(PAGE).size).toBeLessThan(4);
  expect(firstScreenBytes(PAGE)).toBeLessThan(BUDGET);
  expect(firstScreenBytes(PAGE)).toBeGreaterThan(300_000);
  expect(join(PAGE, 'index.html')).toContain('renderer');
});

test('a plan opens with few requests for script', async ({ app: page }) => {
  const files = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && files.add(request.url()));
  await page.reload();
  await welcome(page, 'sample');
  expect(files.size).toBeGreaterThan(1);
  expect(files.size).toBeLessThan(FILES);
});

test('a part out of reach says so, keeps the page, and opens when the host is back', async ({ chrome, folder }) => {
  const host = await startHost(folder);
  const page = await (await chrome.newContext({ locale: 'ja-JP' })).newPage();
  await page.route('**/icon.svg', (route) => route.abort());
  await page.goto(host.address);
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料' }).first().click();
  await expect(page.getByRole('alert')).toContainText('Musubi のサーバーにつながりません');
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await expect(page.getByRole('alert')).toContainText('書いたものはそのまま残っています');
  // The rest of the window works on.
  await page.getByRole('button', { name: '計画の一覧' }).first().click();
  await expect(page.getByRole('button', { name: '新しい計画を作る' }).first()).toBeVisible();
  await page.unroute('**/icon.svg');
  await page.getByRole('button', { name: '資料' }).first().click();
  await expect(
    page
      .getByRole('searchbox')
      .or(page.getByRole('heading', { name: 'カタログ' }))
      .first(),
  ).toBeVisible();
  await page.context().close();
  await host.kill('SIGTERM');
});

test('with the host gone, views open that were never opened before', async ({ chrome, folder }) => {
  // Parts wait for an idle window one after the other; a busy machine has few of these.
  test.slow();
  const host = await startHost(folder);
  const page = await (await chrome.newContext({ locale: 'ja-JP' })).newPage();
  await page.goto(host.address);
  await welcome(page, 'sample');
  // Everything is loaded while the window is idle, and the page says so. (The browser's own list of resources ends at 250.)
  await expect(page.locator('html')).toHaveAttribute('data-parts', 'whole', { timeout: 4 * CONDITION_MS });
  await host.kill('SIGKILL');
  const views = page.locator('.view-switch');
  await views.getByRole('button', { name: '資金', exact: true }).click();
  await expect(page.locator('.panel-nav')).toBeVisible();
  await views.getByRole('button', { name: 'キャンバス', exact: true }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.context().close();
});
