/** 自分の書式: a founder imports the bank's own workbook, fills it by keyboard, and finds it again with the content of each box. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { bankWorkbook } from '../officeForms.ts';
import { chooseFile, expect, saved, test, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

test('a bank’s workbook is filled from the plan, by keyboard, and stored', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.locator('.plan-tools').getByRole('button', { name: '書類' }).press('Enter');
  await page.getByRole('button', { name: '自分の書式を使う' }).press('Enter');
  const choose = page.getByRole('button', { name: '書式のファイルを選ぶ' });
  await expect(choose).toBeFocused();
  const file = { name: '融資申込書.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bankWorkbook()) };
  await chooseFile(page, file, () => choose.press('Enter'));

  const row = (at: string) => page.locator(`[data-own-box=${at}]`);
  await expect(row('B2')).toContainText('商号');
  await expect(row('B4')).toContainText('候補: 調達の方法: 日本政策金融公庫 国民生活事業からの借入');
  await page.getByRole('button', { name: '候補4件をすべて入れる' }).press('Enter');
  // 5,700,000 yen in 万円, the unit printed beside the box.
  await expect(row('B4')).toContainText('570');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  // Down to the box of the company, which gets typed text.
  await row('B1').locator('.own-source').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row('B2').locator('.own-source')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('どこから').selectOption({ label: '自分の言葉' });
  await page.getByLabel('毎回入れる言葉').fill('株式会社うみのはたけ'.repeat(3));
  await page.getByLabel('毎回入れる言葉').press('Control+Enter');
  await expect(row('B2')).toContainText('1行はみ出しています');
  await page.getByLabel('毎回入れる言葉').fill('株式会社うみのはたけ');
  await page.getByLabel('毎回入れる言葉').press('Control+Enter');
  await expect(row('B2')).not.toContainText('はみ出しています');
  // Formulas of the form are not overwritten.
  await page.getByLabel('見せる欄').selectOption({ label: '文字のある欄もすべて' });
  await expect(row('D11')).toContainText('計算式の欄です。書き込みません。');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '書き込んで保存する' }).press('Enter');
  const made = await download;
  expect(made.suggestedFilename()).toMatch(/^融資申込書_.*\.xlsx$/u);
  const sheet = strFromU8(unzipSync(readFileSync(await made.path()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<t xml:space="preserve">株式会社うみのはたけ</t>');
  expect(sheet).toContain('<c r="B4" s="3"><v>570</v></c>');
  expect(sheet).toContain('<mergeCell ref="B6:E10"/>');
  await saved(page);

  // Stored: the form and the content of its boxes are there after the window was closed.
  await page.reload();
  await page.locator('.plan-tools').getByRole('button', { name: '書類' }).press('Enter');
  await page.getByRole('button', { name: '自分の書式を使う' }).press('Enter');
  await expect(row('B2')).toContainText('株式会社うみのはたけ');
  await page.getByRole('button', { name: '用意された書類に戻る' }).press('Enter');
  await expect(page.getByRole('button', { name: '自分の書式を使う' })).toBeFocused();
});
