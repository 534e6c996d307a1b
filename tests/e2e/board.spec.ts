/** The board as a user works with it: moving, linking, refused links, copying between plans, frames, images, layout, filter, overview. */
import type { Page } from '@playwright/test';
import { card, expect, saved, test, view, welcome } from './app.ts';

test.use({ sharesPage: true });

test.beforeEach(async ({ app }) => {
  await welcome(app, 'sample');
  await view(app, 'キャンバス');
  await expect(card(app, '静岡市内の料理店')).toBeVisible();
});

const place = async (page: Page, title: string) => (await card(page, title).boundingBox())!;

test('a drag is one undo step and stays after a reload; arrow keys move too', async ({ app: page }) => {
  const before = await place(page, '静岡市内の料理店');
  await page.mouse.move(before.x + 40, before.y + 12);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 60, { steps: 8 });
  await page.mouse.up();
  const after = await place(page, '静岡市内の料理店');
  expect(after.y - before.y).toBeGreaterThan(20);
  await saved(page);
  await card(page, '静岡市内の料理店').click();
  await card(page, '静岡市内の料理店').press('ArrowRight');
  expect((await place(page, '静岡市内の料理店')).x).toBeGreaterThan(after.x);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  const back = await place(page, '静岡市内の料理店');
  expect(Math.abs(back.y - before.y)).toBeLessThan(2);
});

test('links by keyboard; an impossible link is refused with a reason; an unusual one warns', async ({ app: page }) => {
  const funds = await page.locator('.link-funds').count();
  await card(page, '投資型クラウドファンディング').click();
  await page.keyboard.press('l');
  await page.keyboard.type('水槽での飼育');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /投資型クラウドファンディング/ });
  await expect(dialog.getByRole('button', { name: '先例になる' })).toBeDisabled();
  await expect(dialog).toContainText('先例になるのは事例のカードです。');
  await expect(dialog).toContainText('あまり見ない組合せです');
  await dialog.getByRole('button', { name: '資金を出す' }).click();
  await expect(page.locator('.link-funds')).toHaveCount(funds + 1);
  await view(page, 'アウトライン');
  await expect(page.getByRole('treeitem', { name: /資金を出す → 水槽での飼育と配達/ })).toHaveCount(funds + 1);
});

test('links and moves by single clicks, without dragging', async ({ app: page }) => {
  const funds = await page.locator('.link-funds').count();
  await card(page, '投資型クラウドファンディング').click();
  await page.getByRole('button', { name: 'クリックで結ぶ' }).click();
  await card(page, '水槽での飼育と配達').click();
  await page.getByRole('dialog').getByRole('button', { name: '資金を出す' }).click();
  await expect(page.locator('.link-funds')).toHaveCount(funds + 1);
  await card(page, '投資型クラウドファンディング').click();
  const before = await place(page, '投資型クラウドファンディング');
  await page
    .getByRole('complementary', { name: '選んだもの' })
    .getByRole('button', { name: 'クリックした所へ動かす' })
    .click();
  const board = (await page.locator('.board').boundingBox())!;
  await page.mouse.click(board.x + 40, board.y + board.height - 60);
  await expect.poll(async () => (await place(page, '投資型クラウドファンディング')).x).toBeLessThan(before.x);
});

test('cards copied into another plan keep their links and parts', async ({ app: page }) => {
  await page.locator('.react-flow__pane').click({ position: { x: 10, y: 300 } });
  await page.keyboard.press('Control+A');
  await expect(page.getByText(/枚を選んでいます/)).toBeVisible();
  const count = await page.locator('.react-flow__node').count();
  await page.keyboard.press('Control+C');
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await page.getByRole('button', { name: '新しい計画を作る' }).first().click();
  await page.getByRole('dialog').getByLabel('計画の名前').fill('写し先');
  await page.getByRole('dialog').getByRole('button', { name: '作る', exact: true }).click();
  await view(page, 'キャンバス');
  await page.locator('.react-flow__pane').click();
  await page.keyboard.press('Control+V');
  await expect(page.locator('.react-flow__node')).toHaveCount(count);
  await expect(page.locator('.combination-card.valid')).toHaveCount(1);
  await expect(page.locator('.cord')).toHaveCount(3);
});

test('undo restores everything that was deleted', async ({ app: page }) => {
  const links = await page.locator('.link').count();
  await card(page, '水槽での飼育と配達').click();
  await page.keyboard.press('Delete');
  await expect(card(page, '水槽での飼育と配達')).toHaveCount(0);
  await expect(page.locator('.link')).toHaveCount(links - 6);
  await page.locator('.announcement').getByRole('button', { name: '元に戻す' }).click();
  await expect(card(page, '水槽での飼育と配達')).toBeVisible();
  await expect(page.locator('.link')).toHaveCount(links);
});

test('frames, colours, layout, filter and focus', async ({ app: page }) => {
  await card(page, '静岡市内の料理店').click();
  await card(page, '水槽での飼育と配達').click({ modifiers: ['Shift'] });
  await page.keyboard.press('f');
  await expect(page.locator('.frame')).toBeVisible();
  await page.getByLabel('名前', { exact: true }).fill('売る側');
  await expect(page.locator('.frame-title')).toContainText('売る側');
  await page.getByRole('button', { name: '藍' }).click();
  await expect(page.locator('.frame.tint-indigo')).toBeVisible();
  await page.getByRole('button', { name: '自動で並べる' }).click();
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 400 } });
  await page.getByLabel('大学シーズ').check();
  await expect(page.locator('.react-flow__node .dimmed')).not.toHaveCount(0);
  await page.getByLabel('合わないカードを隠す').check();
  await expect(page.locator('.react-flow__node')).toHaveCount(2);
});

test('saves a picture whose text is text', async ({ app: page }) => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('SVG 保存');
  const [svg] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(await svg.path(), 'utf8');
  expect(text).toContain('三保の地下海水');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('PNG 保存');
  const [png] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('a card on two canvases is one card', async ({ app: page }) => {
  await page.getByRole('button', { name: 'キャンバスを加える' }).click();
  await expect(page.getByText('まだカードがありません').first()).toBeVisible();
  await page.getByRole('button', { name: '新結合の板' }).click();
  await card(page, '静岡市内の料理店').click();
  await page.getByLabel('ほかのキャンバスにも置く').selectOption({ label: 'キャンバス 2' });
  await page.getByRole('button', { name: 'キャンバス 2' }).click();
  await card(page, '静岡市内の料理店').click();
  await page.getByLabel('名前', { exact: true }).fill('清水の店');
  await page.getByRole('button', { name: '新結合の板' }).click();
  await expect(card(page, '清水の店')).toBeVisible();
});

test('a folded frame represents its cards, survives a reload and unfolds again', async ({ app: page }) => {
  await card(page, '静岡市内の料理店').click();
  await card(page, '水槽での飼育と配達').click({ modifiers: ['Shift'] });
  await page.keyboard.press('f');
  await page.getByLabel('名前', { exact: true }).fill('売る側');
  const cords = await page.locator('.cord').count();
  const before = await page.locator('.react-flow__node').count();
  await page.getByRole('button', { name: '売る側をたたむ' }).click();
  await expect(card(page, '静岡市内の料理店')).toHaveCount(0);
  await expect(page.locator('.frame.folded')).toContainText('2枚');
  await expect(page.locator('.react-flow__node')).toHaveCount(before - 2);
  // A link to a card inside now ends at the frame.
  await expect(page.locator('.cord')).toHaveCount(cords);
  await saved(page);
  await page.reload();
  const unfold = page.getByRole('button', { name: '売る側を開く' });
  await unfold.focus();
  await page.keyboard.press('Enter');
  await expect(card(page, '静岡市内の料理店')).toBeVisible();
  await expect(page.locator('.react-flow__node')).toHaveCount(before);
});

test('the outline reorders by key and by button, and the board follows', async ({ app: page }) => {
  await view(page, 'アウトライン');
  const group = page.getByRole('treeitem', { name: /^地域資源/ }).first();
  await expect(group).toBeVisible();
  const combination = page.locator('[data-key^="c:"]').first();
  await combination.click();
  await page.keyboard.press('ArrowDown');
  const parts = page.locator('[data-key^="p:"]');
  const names = async () => (await parts.allInnerTexts()).map((t) => t.split('\n')[0]);
  const was = await names();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(names).toEqual([was[1], was[0], ...was.slice(2)]);
  await page.getByRole('button', { name: /^順を上へ/ }).click();
  await expect.poll(names).toEqual(was);
  await page.getByRole('button', { name: /^順を上へ/ }).click();
  await expect(page.getByText('これより先へは動かせません').first()).toBeAttached();
});

test('keys that arrive before the list is updated apply to the updated list', async ({ app: page }) => {
  await page.getByRole('button', { name: '資料を探す', exact: true }).click();
  const search = page.getByRole('searchbox', { name: '資料を探す' });
  await search.fill('わさび');
  await expect(page.locator('.entry mark').first()).toBeVisible();
  const before = await page.locator('.react-flow__node').count();
  // All in one task: no update can be rendered in between.
  await search.evaluate((input: HTMLInputElement) => {
    const key = (name: string) => input.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '東海大学 養殖');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    key('ArrowDown');
    key('Enter');
  });
  const first = page.locator('.entry-head').first();
  await expect(first).toBeFocused();
  await expect(first).toContainText('東海大学');
  // The sample already has this card: it is selected, not an entry of the previous list.
  await expect(page.locator('.announcement', { hasText: '東海大学' })).toBeVisible();
  await expect(page.locator('.react-flow__node')).toHaveCount(before);
});
