/** The pages of the machine and of the log: a backup is made, the log is filtered, saved as a table, and found broken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from './app.ts';
import { looksRight, startOffice } from './officePlace.ts';

test('an administrator backs up and reads the log, and learns where it breaks', async ({ chrome, folder }) => {
  test.slow();
  const place = await startOffice(chrome, folder);
  const admin = place.id('staff', 'add', '管理 一', '--role', 'administrator');
  // A name that a spreadsheet would read as a formula.
  place.id('group', 'add', '=1+1');
  const { page } = await place.enter(admin, 'server');
  await expect(page.getByText('編集を受け付けています。')).toBeVisible();
  await expect(page.getByText('バックアップはまだありません。')).toBeVisible();
  await looksRight(page);
  await page.getByRole('button', { name: 'いまバックアップを作る' }).press('Enter');
  await expect(page.getByText('残っているバックアップ（1）')).toBeVisible();

  await page.getByRole('link', { name: '操作の記録' }).press('Enter');
  await expect(page.getByText('書きかえられていません')).toBeVisible();
  await looksRight(page);
  await page.getByLabel('したこと').selectOption('支所・グループを加えた');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').last()).toContainText('機械を預かる人');
  await page.getByLabel('この日まで').fill('2020-01-01');
  await expect(page.getByText('この条件に合う記録はありません。')).toBeVisible();
  await page.getByLabel('この日まで').fill('');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '表（CSV）で保存する' }).press('Enter');
  const table = readFileSync(await (await saved).path(), 'utf8');
  expect(table).toContain("機械を預かる人,支所・グループを加えた,'=1+1");

  const db = new DatabaseSync(join(folder, 'library.db'));
  db.exec("UPDATE organisation_log SET line = replace(line, 'addStaff', 'addGroup') WHERE seq = 2");
  db.close();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('記録が2行目でつながりません');
  await looksRight(page);
  await place.close();
});

test('an auditor sees the state in English, and makes no backup', async ({ chrome, folder }) => {
  test.slow();
  const place = await startOffice(chrome, folder);
  const auditor = place.id('staff', 'add', 'Endo', '--role', 'auditor');
  const { page } = await place.enter(auditor, 'server', 'en-US');
  await expect(page.getByText('The server takes edits.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a backup now' })).toHaveCount(0);
  await looksRight(page);
  await page.getByRole('link', { name: 'Businesses', exact: true }).press('Enter');
  await expect(page.getByText('There are no businesses yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a business' })).toHaveCount(0);
  await looksRight(page);
  await place.close();
});
