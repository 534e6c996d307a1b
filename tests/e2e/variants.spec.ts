/** Variants (別案): a plan is branched under a name, compared in a table, and parts are applied; variants of a combination by keyboard, in English. */
import type { Page } from '@playwright/test';
import { body, expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

async function palette(page: Page, words: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[aria-controls="palette-list"]').fill(words);
  await page.getByRole('option', { name }).first().click();
}
const compare = (page: Page) => page.getByRole('dialog', { name: '別案をくらべる' });

test('a plan is branched, changed, compared, and a part of the variant is applied', async ({ app: page }) => {
  await welcome(page, 'blank');
  await page.getByRole('textbox', { name: '計画の名前' }).fill('酒粕のパン');
  await page.getByRole('textbox', { name: '計画の名前' }).press('Tab');
  await saved(page);
  await page.getByRole('button', { name: '別案をくらべる' }).click();
  await compare(page).getByRole('button', { name: '別案を作る' }).click();
  const branch = page.getByRole('dialog', { name: '計画の別案を作る' });
  await expect(branch).toContainText('別案は、あなたひとりの計画として始まります');
  await branch.getByRole('button', { name: '別案を作る' }).click();
  await expect(page.getByRole('alert')).toContainText('別案には名前が要ります');
  await branch.getByLabel('別案の名前').fill('窯を借りる');
  await branch.getByLabel('なぜ分けますか').fill('はじめの費用を下げたい');
  await branch.getByRole('button', { name: '別案を作る' }).click();

  // The variant is open, and is labelled as one.
  const chip = page.getByRole('button', { name: '別案「窯を借りる」' });
  await expect(chip).toBeVisible();
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('窯は商店街で借ります。');
  await saved(page);
  await chip.click();
  const table = compare(page);
  await expect(table.getByRole('columnheader')).toHaveText([/くらべる点/, /もとの案/, /窯を借りる/]);
  await expect(table.getByRole('columnheader').nth(2)).toContainText('はじめの費用を下げたい');
  await table.getByRole('button', { name: 'よく使う6つの点を入れる' }).click();
  await expect(table.getByRole('rowheader', { name: /客の切実さ/ })).toBeVisible();
  await table.getByLabel('「はじめの費用」の重み').selectOption('decisive');
  await table.getByRole('combobox', { name: '「はじめの費用」から見た「もとの案」', exact: true }).selectOption('weak');
  await table
    .getByRole('combobox', { name: '「はじめの費用」から見た「窯を借りる」', exact: true })
    .selectOption('strong');
  await table.getByRole('combobox', { name: '「人手」から見た「もとの案」', exact: true }).selectOption('strong');
  await table.getByRole('combobox', { name: '「人手」から見た「窯を借りる」', exact: true }).selectOption('weak');
  const reason = table.getByLabel('「はじめの費用」から見た「窯を借りる」の理由');
  await reason.fill('借り賃は月2万円');
  await reason.press('Tab');
  const tipping = table.getByRole('region', { name: 'どこで選び方が変わるか' });
  await expect(tipping).toContainText(
    '違いのあるいちばん重い点（決め手）は「はじめの費用」で、「窯を借りる」が上です。',
  );
  await expect(tipping).toContainText('「人手」では「もとの案」が上');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  // Back in the plan, differences are listed, and one part is applied.
  await table.getByRole('button', { name: '「もとの案」でできること' }).click();
  await page.getByRole('menuitem', { name: 'この別案を開く' }).click();
  await expect(chip).toHaveCount(0);
  await expect(body(page)).not.toContainText('窯は商店街で借ります。');
  await page.getByRole('button', { name: '別案をくらべる' }).click();
  await expect(table.getByLabel('「はじめの費用」から見た「窯を借りる」の理由')).toHaveValue('借り賃は月2万円');
  await table.getByRole('button', { name: '違いを見て取り入れる' }).click();
  await table.getByRole('checkbox').first().check();
  await table.getByRole('button', { name: '選んだ1件を取り入れる' }).click();
  await expect(table.getByText('中身に違いはありません。')).toBeVisible();
  await expect(page.locator('.announcement.info', { hasText: '1件を取り入れました。' })).toBeVisible();
});

test('a combination whose funding is to differ is branched with its whole plan', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'アウトライン');
  await page
    .getByRole('treeitem', { name: /^街なか養殖カワハギ/ })
    .first()
    .click();
  await palette(page, '新結合の別案を作る', /^新結合の別案を作る/);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /この新結合だけ/ })).toBeChecked();
  await dialog.getByRole('radio', { name: /計画ごと/ }).check();
  await expect(dialog).toContainText('文章、キャンバス、資金計画');
  await dialog.getByLabel('別案の名前').fill('水槽を借りる');
  await dialog.getByRole('button', { name: '別案を作る' }).click();
  await expect(page.getByRole('button', { name: '別案「水槽を借りる」' })).toBeVisible();
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.getByRole('toolbar').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  await expect(page.getByRole('main').getByText('水槽とろ過設備').first()).toBeVisible();
});

test('a combination is branched by keyboard, and its variants are compared in English', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'アウトライン');
  await palette(page, '設定', /設定/);
  await page.getByLabel('言語').selectOption('en');
  await page.goBack();
  await page
    .getByRole('treeitem', { name: /^街なか養殖カワハギ/ })
    .first()
    .click();
  await palette(page, 'variant', /Make a variant of the combination/);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Cookies');
  await page.keyboard.press('Enter');
  await expect(page.locator('.announcement', { hasText: 'The variant “Cookies” stands below.' })).toBeVisible();
  await palette(page, 'variants', /Compare variants of the combination/);
  const dialog = page.getByRole('dialog', { name: 'Compare variants of the combination' });
  await expect(dialog.getByRole('columnheader')).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Add six usual criteria' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('rowheader', { name: /Permits/ })).toBeVisible();
  await dialog.getByRole('combobox', { name: '“Cookies” by “Permits”', exact: true }).selectOption('fails');
  await expect(dialog.getByRole('combobox', { name: '“Cookies” by “Permits”', exact: true })).toHaveValue('fails');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
});
