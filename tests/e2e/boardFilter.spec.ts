/** Filtering a board: one filter applies to the board, the outline and exports, and can be saved under a name. */
import { readFileSync } from 'node:fs';
import { card, expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

test.use({ sharesPage: true });

test.beforeEach(async ({ app }) => {
  await welcome(app, 'sample');
  await view(app, 'キャンバス');
  await expect(card(app, '静岡市内の料理店')).toBeVisible();
});

test('one filter applies to board, outline and the list of cards; saved under a name, removed chip by chip', async ({
  app: page,
}) => {
  const chips = page.getByRole('group', { name: 'いまの絞り込み' });
  const rows = page.getByRole('treeitem');
  await page.getByLabel('言葉で絞る').fill('静岡市内');
  await page.keyboard.press('Enter');
  await expect(chips.getByRole('status')).toHaveText(/^\d+枚中1枚$/);
  await expect(card(page, '静岡市内の料理店').locator('.dimmed')).toHaveCount(0);
  await expect(page.locator('.react-flow__node .dimmed')).not.toHaveCount(0);
  await page.getByRole('button', { name: '絞り込む' }).press('Enter');
  await expect(page.locator('.inspector-panel .facet input').first()).toBeFocused();
  await page.getByLabel('合わないカードを隠す').check();
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  await view(page, 'アウトライン');
  await expect(rows.filter({ hasText: '静岡市内の料理店' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: '大学シーズ' })).toHaveCount(0);
  await page.getByRole('button', { name: '保存した絞り込み' }).click();
  await page.getByRole('menuitem', { name: 'いまの絞り込みに名前を付けて残す' }).click();
  await page.getByLabel('絞り込みの名前').fill('売り先');
  await page.keyboard.press('Enter');
  await expect(chips).toContainText('売り先');
  await chips.getByRole('button', { name: '言葉「静岡市内」の絞り込みを外す' }).click();
  await expect(chips).toHaveCount(0);
  await expect(rows.filter({ hasText: '大学シーズ' }).first()).toBeVisible();

  await page.getByRole('button', { name: '保存した絞り込み' }).click();
  await page.getByRole('menuitem', { name: '売り先' }).click();
  await view(page, 'キャンバス');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('カードの一覧');
  const [csv] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const lines = readFileSync(await csv.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect([lines.length, lines[1]?.startsWith('顧客,静岡市内の料理店')]).toEqual([2, true]);
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: '保存した絞り込み' }).click();
  await expect(page.getByRole('menuitem', { name: '売り先' })).toBeVisible();
});

test('widens the neighbourhood of a card link by link', async ({ app: page }) => {
  const count = page.getByRole('group', { name: 'いまの絞り込み' }).getByRole('status');
  const shown = async () => Number(/中(\d+)枚/u.exec((await count.textContent()) ?? '')?.[1]);
  await card(page, '静岡市内の料理店').click();
  await page.getByRole('button', { name: 'まわりだけ見る' }).click();
  const near = await shown();
  await page.getByRole('button', { name: '絞り込む', exact: true }).click();
  await page.getByLabel('つながり何本まで').selectOption({ label: '2本まで' });
  await expect.poll(shown).toBeGreaterThan(near);
});
