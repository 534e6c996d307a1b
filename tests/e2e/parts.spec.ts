/** Parts of the app that load when first needed: the size of the first screen, and what happens if a part cannot be loaded. */
import { join, resolve } from 'node:path';
import { firstScreenBytes, firstScreenFiles } from '../../build/firstScreen.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { expect, startHost, test, welcome } from './app.ts';

/**
 * Bytes of script loaded before the first screen is rendered, with a margin of one per cent. As a single bundle the app took 2,911,591. If it grows, some
 * feature loads before it is opened: find it with `build/firstScreen.ts`.
 */
const BUDGET = 756_000;
/** Script files requested until a plan can be read. With one chunk per shared module they were 200. */
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

test('the search reads the entries when it is first asked, not when a plan opens', async ({ app: page }) => {
  const read: string[] = [];
  page.on('request', (request) => /\/catalogue-[^/]*\.json$/u.test(request.url()) && read.push(request.url()));
  await page.reload();
  await welcome(page, 'sample');
  await expect(page.locator('html')).toHaveAttribute('data-parts', 'whole');
  // The page itself, for the names of its cards.
  expect(read).toHaveLength(1);
  await page.getByRole('button', { name: '資料' }).first().click();
  await expect.poll(() => read).toHaveLength(2);
});

test('a part that cannot be loaded says so, keeps the page, and opens when the host is back', async ({
  chrome,
  folder,
}) => {
  const host = await startHost(folder);
  const page = await (await chrome.newContext({ locale: 'ja-JP' })).newPage();
  await page.route('**/icon.svg', (route) => route.abort());
  await page.goto(host.address);
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料' }).first().click();
  await expect(page.getByRole('alert')).toContainText('Musubi のサーバーにつながりません');
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await expect(page.getByRole('alert')).toContainText('書いたものはそのまま残っています');
  // The rest of the window keeps working.
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

test('views that were never opened before open without the host', async ({ chrome, folder }) => {
  // Parts are loaded one by one when the window is idle; on a busy machine it rarely is.
  test.slow();
  const host = await startHost(folder);
  const page = await (await chrome.newContext({ locale: 'ja-JP' })).newPage();
  await page.goto(host.address);
  await welcome(page, 'sample');
  // The page signals when everything has loaded in idle time. (The browser's list of resource timings ends at 250.)
  await expect(page.locator('html')).toHaveAttribute('data-parts', 'whole', { timeout: 4 * CONDITION_MS });
  await host.kill('SIGKILL');
  const views = page.locator('.view-switch');
  await views.getByRole('button', { name: '資金', exact: true }).click();
  await expect(page.locator('.panel-nav')).toBeVisible();
  await views.getByRole('button', { name: 'キャンバス', exact: true }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.context().close();
});
