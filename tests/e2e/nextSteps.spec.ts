/** No dead ends: every empty state has a button for the next step. Each is pressed here. */
import type { Page } from '@playwright/test';
import { card, expect, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const nothing = (page: Page) => page.locator('.nothing');
const press = (page: Page, name: string) => nothing(page).getByRole('button', { name, exact: true }).press('Enter');
const tool = async (page: Page, name: string) => {
  await page.keyboard.press('Control+Alt+5');
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .press('Enter');
};
const undo = (page: Page) => page.keyboard.press('Control+Z');

test('a plan without cards: board, outline and every studio tool offer a next step', async ({ app: page }) => {
  await welcome(page, 'blank');
  await view(page, 'キャンバス');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await press(page, '資料から選ぶ');
  await expect(page.getByRole('complementary', { name: '資料を出す' })).toBeVisible();
  await press(page, '自分でカードを書く');
  const title = page.locator('.card-edit').getByLabel('名前');
  await expect(title).toBeFocused();
  await page.keyboard.type('閉じた銭湯');
  await page.keyboard.press('Enter');
  await expect(card(page, '閉じた銭湯')).toBeVisible();

  await page.getByLabel('言葉で絞る').fill('牛乳');
  await page.keyboard.press('Enter');
  await page.locator('.filter-tools').getByRole('button', { name: '絞り込む', exact: true }).click();
  await page.getByLabel('合わないカードを隠す').check();
  await press(page, 'すべて外す');
  await expect(card(page, '閉じた銭湯')).toBeVisible();
  await page.getByLabel('言葉で絞る').fill('牛乳');
  await page.keyboard.press('Enter');
  await view(page, 'アウトライン');
  await press(page, 'すべて外す');
  const row = page.getByRole('treeitem', { name: /閉じた銭湯/ });
  await expect(row).toBeVisible();

  // Nothing to link to: the card that was searched for is created.
  await row.click();
  await page.getByRole('toolbar', { name: 'アウトラインの道具' }).getByRole('button', { name: '結ぶ…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('結ぶ相手のカードを探す').fill('牛乳');
  await dialog.getByRole('button', { name: '「牛乳」のカードを作って結ぶ' }).press('Enter');
  await dialog.getByRole('group', { name: '結び方' }).getByRole('button').first().press('Enter');
  await expect(page.getByRole('treeitem', { name: /牛乳/ }).first()).toBeVisible();
});

test('お見合い, 逆さ and KJ法 without cards offer to add one', async ({ app: page }) => {
  await welcome(page, 'blank');
  for (const name of ['お見合い', 'KJ法']) {
    await tool(page, name);
    await press(page, '資料から選ぶ');
    await expect(page.getByRole('complementary', { name: '資料を出す' })).toBeVisible();
  }
  await tool(page, '逆さ');
  await page.getByRole('button', { name: 'なぜ結べないかを考える' }).press('Enter');
  await press(page, '自分でカードを書く');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.card-edit').getByLabel('名前')).toBeFocused();
  await page.keyboard.press('Escape');
  await undo(page);
  await tool(page, 'KJ法');
  await press(page, '一人ずつ書いて集める');
  await expect(page.getByRole('complementary', { name: '会議の道具' })).toBeVisible();
  await tool(page, '結びの箱');
  await page.getByRole('main').getByRole('button', { name: '結びの箱を作る' }).press('Enter');
  await expect(page.locator('.box-table')).toBeVisible();
});

test('a palette without results offers a next step', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.keyboard.press('Control+K');
  const search = page.locator('[aria-controls="palette-list"]');
  await search.fill('ぬるぬるぽ');
  await press(page, '言葉を消す');
  await expect(search).toHaveValue('');
  await expect(page.locator('#palette-list').getByRole('option').first()).toBeVisible();
  await search.fill('ぬるぬるぽ');
  await press(page, '資料で探す');
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toBeVisible();
  expect(page.url()).toContain('#/catalogue');
});

test('an empty roster and an empty contest offer a next step', async ({ app: page }) => {
  await welcome(page, 'later');
  const at = (hash: string) => page.evaluate((h) => (location.hash = h), hash);
  await at('#/roster');
  await nothing(page).first().getByRole('button', { name: '見本をもう一度開く' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: '相談にのる見本の計画: 開く' })).toBeVisible();
  await page.keyboard.press('Escape');
  await nothing(page).last().getByRole('button', { name: '計画を選んで開く' }).press('Enter');
  await expect(page.getByRole('button', { name: '新しい計画を作る' }).first()).toBeVisible();

  await at('#/contests');
  await page.getByRole('button', { name: 'コンテストを始める' }).click();
  const part = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });
  for (const name of ['割り当てと採点', '目合わせ', '会場', '集計と決定', '講評の手紙']) {
    await part(name).click();
    await press(page, '「審査の回と基準」を開く');
    await expect(part('審査の回と基準')).toHaveAttribute('aria-current', 'page');
  }
});
