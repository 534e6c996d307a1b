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

test('of a combination board, text and money follow by one press; what is better is taken over, and undone by the key', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await view(page, 'アウトライン');
  await page
    .getByRole('treeitem', { name: /^街なか養殖カワハギ/ })
    .first()
    .click();
  await palette(page, '新結合の別案を作る', /^新結合の別案を作る/);
  const dialog = page.getByRole('dialog', { name: '新結合の別案を作る' });
  await expect(dialog.getByRole('radio', { name: /キャンバス・文章・お金をまるごと/ })).toBeChecked();
  await expect(dialog.getByLabel('別案の名前')).toBeFocused();
  await page.keyboard.type('水槽を借りる');
  await page.keyboard.press('Enter');

  // The variant is open, and shows the combination that it is about.
  const chip = page.getByRole('button', { name: '別案「水槽を借りる」' });
  await expect(chip).toBeVisible();
  await expect(page.locator('.combination-card.selected')).toContainText('街なか養殖カワハギ');
  const claim = page.getByLabel('主張（一文で）');
  await claim.fill('借りた水槽で小さく始める');
  await claim.press('Tab');
  const money = async () => {
    await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
    await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  };
  await money();
  const tank = page.getByRole('main').getByRole('button', { name: '水槽とろ過設備', exact: true });
  await tank.first().click();
  const amount = page.locator('.detail-box').getByLabel('金額（税抜）');
  const before = await amount.inputValue();
  await amount.fill('50万');
  await amount.press('Enter');
  await expect(amount).toHaveValue('500,000円');
  await view(page, '文章');
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('水槽は試験場から借ります。');
  await saved(page);

  // The first plan has none of it, and loses nothing.
  await chip.click();
  const table = compare(page);
  await expect(table.getByRole('row', { name: /必要な資金/ })).not.toContainText('まだ入っていません');
  await expect(table.getByRole('row', { name: /現金がいちばん少ない月/ })).toContainText(/（2\d{3}年\d{1,2}月が最少/);
  await table.getByRole('button', { name: '「もとの案」でできること' }).click();
  await page.getByRole('menuitem', { name: 'この別案を開く' }).click();
  await expect(chip).toHaveCount(0);
  await expect(body(page)).not.toContainText('水槽は試験場から借ります。');
  await money();
  await tank.first().click();
  await expect(amount).toHaveValue(before);

  // All three are told and taken over; the key takes them back, and they are taken again.
  await view(page, 'アウトライン');
  await page
    .getByRole('treeitem', { name: /^街なか養殖カワハギ/ })
    .first()
    .click();
  await palette(page, '別案をくらべる', /^別案をくらべる/);
  await table.getByRole('button', { name: '違いを見て取り入れる' }).click();
  const places = table.locator('.variant-differences .section-title');
  await expect(places).toHaveText(['文章', 'キャンバス', 'お金']);
  await table.getByRole('button', { name: 'すべて選ぶ' }).click();
  await table.getByRole('button', { name: /^選んだ\d+件を取り入れる$/ }).click();
  await expect(table.getByText('中身に違いはありません。')).toBeVisible();
  await expect(table.getByRole('button', { name: '取り入れたものを元に戻す' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(places).toHaveText(['文章', 'キャンバス', 'お金']);
  await table.getByRole('button', { name: 'すべて選ぶ' }).click();
  await table.getByRole('button', { name: /^選んだ\d+件を取り入れる$/ }).click();
  await expect(table.getByText('中身に違いはありません。')).toBeVisible();

  // The variant is put away with its reason.
  await table.getByRole('button', { name: 'くらべる表' }).click();
  await table.getByRole('button', { name: '「水槽を借りる」でできること' }).click();
  await page.getByRole('menuitem', { name: 'しまう…' }).click();
  await table.getByLabel('しまった理由').fill('もとの案に取り入れた');
  await table.getByLabel('しまった理由').press('Enter');
  await expect(table.locator('.variant-archived')).toContainText('もとの案に取り入れた');
  await page.keyboard.press('Escape');
  await money();
  await tank.first().click();
  await expect(amount).toHaveValue('500,000円');
  // After the dialog the key of the plan takes back all that was taken over, as one step.
  await view(page, '文章');
  await expect(body(page)).toContainText('水槽は試験場から借ります。');
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
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /This combination alone/ })
    .focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toContainText('no amount is lost or counted twice');
  await page.getByRole('dialog').getByRole('textbox').first().focus();
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
