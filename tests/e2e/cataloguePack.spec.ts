/** A catalogue pack from one person's entries to another person's search: exported, installed, found, removed. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFile, expect, startHost, test, watchErrors, welcome } from './app.ts';

const go = (page: Page) => page.getByRole('button', { name: '資料', exact: true }).first().click();
const dialog = (page: Page) => page.getByRole('dialog');

async function addEntry(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '資料を加える' }).first().click();
  await dialog(page).getByLabel('名前', { exact: true }).fill(title);
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

test('exports own entries as a pack; installs it elsewhere, finds it by search, and removes it', async ({
  app: page,
  chrome,
  folder,
}) => {
  await welcome(page, 'later');
  await go(page);
  await addEntry(page, '金目鯛のあら煮汁');
  await page.getByRole('button', { name: '資料集', exact: true }).click();
  await page.getByRole('button', { name: '資料集をつくる' }).click();
  await page.getByLabel('資料集の名前').fill('下田の資料集');
  await page.getByLabel('発行者').fill('下田市');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '署名してファイルに保存' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('下田の資料集_1.musubi-catalogue');
  const file = join(folder, 'shimoda.musubi-catalogue');
  await saved.saveAs(file);

  const host = await startHost(join(folder, 'other'));
  const context = await chrome.newContext({ locale: 'ja-JP' });
  const other = await context.newPage();
  const errors = watchErrors(other);
  await other.goto(host.address);
  await welcome(other, 'later', '鈴木一郎');
  await go(other);
  const search = other.getByRole('searchbox');
  await search.fill('あら煮汁');
  await expect(other.locator('.entry-title', { hasText: '金目鯛のあら煮汁' })).toHaveCount(0);

  await other.getByRole('button', { name: '資料集', exact: true }).click();
  await chooseFile(other, file, () => other.getByRole('button', { name: '資料集を取り込む' }).click());
  await expect(dialog(other)).toContainText('下田の資料集（下田市）第1版');
  await expect(dialog(other)).toContainText('この発行者の資料集は初めてです');
  await other.getByRole('button', { name: 'この鍵を信頼して取り込む' }).click();
  const row = other.locator('.entry', { hasText: '金目鯛のあら煮汁' });
  await expect(row).toContainText('下田市');
  await row.locator('.entry-head').click();
  await expect(row).toContainText('下田の資料集（下田市）第1版');

  await other.getByRole('button', { name: '資料集', exact: true }).click();
  await dialog(other).getByText('下田の資料集（下田市）第1版').click();
  await dialog(other).getByRole('button', { name: '資料集「下田の資料集」を外す' }).click();
  await expect(row).toHaveCount(0);
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});
