/** All plans of this device as one archive of folders, and back: asked about seeds that are not filed, and listed in the log. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { card, chooseFile, expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const SAMPLE = '【見本】三保の地下海水で育てるカワハギ';

test('every plan leaves as a folder, after a word about its seeds, and comes back as a plan', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, '東海大学 陸上養殖の研究').click();
  await page.getByLabel('特許などの出願').selectOption('unfiled');
  await saved(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'すべての計画をフォルダに書き出す' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'すべての計画をフォルダに書き出す' });
  await expect(dialog.getByRole('status')).toHaveText('計画 1件');
  await expect(dialog).toContainText('東海大学 陸上養殖の研究');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  const save = dialog.getByRole('button', { name: '書き出す', exact: true });
  await expect(save).toBeDisabled();
  await dialog.getByRole('checkbox', { name: '自分で持つか、秘密を守る相手にだけ渡します' }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^すべての計画_\d{4}-\d\d-\d\d\.zip$/u);
  const bytes = readFileSync(await download.path());
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toContain(`01_${SAMPLE}/plan.md`);
  expect(strFromU8(files[`01_${SAMPLE}/plan.md`] ?? new Uint8Array())).toContain('カワハギ');
  await expect(page.getByText('1件の計画を書き出しました。')).toBeVisible();
  // The log is on the same screen.
  await expect(page.getByRole('table')).toContainText(SAMPLE);

  const file = join(folder, 'all.zip');
  writeFileSync(file, bytes);
  await chooseFile(page, file, async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ほかのアプリのファイルから新しい計画を作る');
    await page.keyboard.press('Enter');
  });
  await expect(page.getByText('「all.zip」から新しい計画を作りました。')).toBeVisible();
});
