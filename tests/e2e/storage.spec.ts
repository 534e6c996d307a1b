/** A full disk and a read-only folder: reported while they last; work continues, can be exported, and is saved as soon as possible. */
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { startBrowserHost } from '../../main/cli/serve.ts';
import { readBody } from '../../shared/doc/body.ts';
import { openBundle } from '../../shared/doc/file/bundle.ts';
import { body, expect, saved, startHost, test, watchErrors, welcome } from './app.ts';

const newPage = async (chrome: import('@playwright/test').Browser, address: string) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(address);
  return { page, errors, close: () => context.close() };
};
const banner = (page: Page, text: string) => page.locator('.banner.bad').filter({ hasText: text });
/** Exports the work with the banner's button, and reads the file as another machine would. */
async function exported(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.banner').getByRole('button', { name: 'ファイルへ書き出す' }).click(),
  ]);
  const opened = openBundle(new Uint8Array(readFileSync(await file.path())));
  if (!opened.ok) throw new Error(opened.error.code);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, opened.value.update);
  return readBody(doc)
    .map((b) => b.text)
    .join('\n');
}

test('a full disk shows a banner; work continues, can be exported, and is all saved once there is space', async ({
  chrome,
  folder,
}, info) => {
  test.skip(info.project.name === 'electron', 'brings its own host');
  const full = await startBrowserHost({ folder, port: 0, maxPages: 160, log: () => undefined });
  const port = Number(new URL(full.address).port);
  const { page, errors, close } = await newPage(chrome, full.address);
  await welcome(page, 'blank');
  await saved(page);
  await body(page).locator('p').last().click();
  await page.keyboard.type('いっぱいになる前の文。');
  const alert = banner(page, 'ディスクがいっぱい');
  for (let i = 0; i < 60 && !(await alert.isVisible()); i++)
    await page.keyboard.insertText(`${'長い文を入れ続けます。'.repeat(150)}${i}`);
  await expect(alert).toBeVisible();
  await page.keyboard.type('いっぱいになった後の文。');
  await expect(page.locator('.save-status[data-state="problem"]')).toBeVisible();
  const text = await exported(page);
  expect(text).toContain('いっぱいになる前の文。');
  expect(text).toContain('いっぱいになった後の文。');
  await full.close();
  const roomy = await startHost(folder, port);
  await expect(page.locator('.banner.bad')).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(body(page)).toContainText('いっぱいになった後の文。');
  expect(errors).toEqual([]);
  await close();
  await roomy.kill('SIGTERM');
});

test('a folder that cannot be written is reported; work is edited in memory, exported, and saved later', async ({
  chrome,
  folder,
}, info) => {
  test.skip(info.project.name === 'electron', 'brings its own host');
  const first = await startHost(folder);
  const port = Number(new URL(first.address).port);
  const { page, errors, close } = await newPage(chrome, first.address);
  await welcome(page, 'blank');
  await body(page).locator('p').last().click();
  await page.keyboard.type('書けた文。');
  await saved(page);
  await first.kill('SIGTERM');
  // A folder takes the place of the library's log: then not even root can write.
  mkdirSync(join(folder, 'library.db-wal'));
  const readOnly = await startHost(folder, port);
  await page.reload();
  await expect(body(page)).toContainText('書けた文。');
  await expect(banner(page, '書き込めません')).toBeVisible();
  await body(page).locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type('書けない間の文。');
  await expect(page.locator('.save-status[data-state="problem"]')).toBeVisible();
  expect(await exported(page)).toContain('書けない間の文。');
  await readOnly.kill('SIGTERM');
  rmdirSync(join(folder, 'library.db-wal'));
  const again = await startHost(folder, port);
  await expect(page.locator('.banner.bad')).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(body(page)).toContainText('書けない間の文。');
  expect(errors).toEqual([]);
  await close();
  await again.kill('SIGTERM');
});
