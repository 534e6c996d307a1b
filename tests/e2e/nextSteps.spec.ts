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

test('money without a need and an unknown region lead on', async ({ app: page }) => {
  await welcome(page, 'blank');
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  const part = (name: string) => page.locator('.panel-nav').getByRole('button', { name, exact: true }).click();
  await part('必要な資金と調達');
  await page.getByLabel('資金の種類').selectOption('subsidy');
  await page.getByRole('button', { name: '資金を加える', exact: true }).click();
  const uses = page.getByRole('group', { name: '対象にする経費' });
  await uses.getByRole('button', { name: '必要な資金を加える' }).press('Enter');
  await expect(page.locator('.detail-box').getByLabel('名前', { exact: true })).toBeFocused();
  await page.keyboard.type('冷凍庫');
  await page.keyboard.press('Tab');
  await page.getByRole('main').getByRole('button', { name: '補助金', exact: true }).first().click();
  await expect(uses.getByRole('checkbox', { name: /冷凍庫/ })).toBeVisible();

  // No programme that opens later fits a business with unpaid taxes: on to the answers that decide it, and to all the others.
  await part('使える制度');
  await page.getByLabel('税を納めていますか').selectOption('no');
  const later = page.getByRole('region', { name: 'これから使えるお金', exact: true });
  await later.getByRole('button', { name: 'ほかの制度を見る' }).press('Enter');
  await expect(page.getByRole('region', { name: 'この計画には合わないもの' })).toBeVisible();
  await later.getByRole('button', { name: '事業のことを答える' }).press('Enter');
  await expect(page.getByRole('combobox', { name: '業種', exact: true })).toBeFocused();

  await page.evaluate(() => (location.hash = '#/start'));
  await page.locator('.start-role').getByRole('button').first().click();
  const region = page.getByLabel('事業をする地域（読みでも探せます）');
  await region.fill('ぬるぬるぽ');
  await expect(page.getByText('「ぬるぬるぽ」という地域は見つかりません。都道府県から選べます。')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(region).toHaveValue('北海道');
});

test('a box that finds no candidate is written into, filled, or given a card', async ({ app: page }) => {
  await welcome(page, 'blank');
  await tool(page, '結びの箱');
  await page.getByRole('main').getByRole('button', { name: '結びの箱を作る' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '箱に入れる候補' });
  const open = async () => {
    await page.getByRole('button', { name: /^カード・候補から.*客/ }).press('Enter');
    await page.getByRole('menuitem', { name: '候補から選ぶ' }).press('Enter');
  };
  await open();
  await expect(dialog).toContainText('先に、どれかの列に一つ入れてください。');
  await dialog.getByRole('textbox', { name: '「客」に書き足す' }).fill('ぬるぬるぽ');
  await page.keyboard.press('Enter');
  await expect(page.locator('.box-cell')).toHaveText([/ぬるぬるぽ/]);
  await dialog.getByLabel('入れる列').selectOption({ label: '技術' });
  await expect(dialog).toContainText('候補が見つかりません。');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await dialog.getByRole('textbox', { name: '「技術」に書き足す' }).fill('へのもへ');
  await page.keyboard.press('Enter');
  await expect(page.locator('.box-cell')).toHaveText([/へのもへ/, /ぬるぬるぽ/]);
  await press(page, '資料から選ぶ');
  await expect(page.getByRole('complementary', { name: '資料を出す' })).toBeVisible();
});

test('one page that lacks something leads to what comes next', async ({ app: page }) => {
  await welcome(page, 'blank');
  await page.keyboard.press('Control+K');
  await page.locator('[aria-controls="palette-list"]').fill('1枚にまとめる');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('まだ書かれていません。');
  await dialog.getByRole('button', { name: 'カードを置く' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: '資料を出す' })).toBeVisible();
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
