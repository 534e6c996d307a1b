/** The same card in two plans: a change in one is offered in the other, and applied only if a person accepts it. */
import { card, expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const CARD = '東海大学 陸上養殖の研究';

test('offers a change of a card to its copy in another plan', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, CARD).click();
  await page.keyboard.press('Control+C');
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await page.getByRole('button', { name: '新しい計画を作る' }).first().click();
  const fresh = page.getByRole('dialog');
  await fresh.getByLabel('計画の名前').fill('浜松のうなぎ');
  await fresh.getByRole('button', { name: '作る', exact: true }).click();
  await view(page, 'キャンバス');
  await page.locator('.react-flow__pane').click();
  await page.keyboard.press('Control+V');
  await expect(page.locator('.announcement').filter({ hasText: 'もとの計画で変わったときは' })).toBeVisible();
  await expect(page.locator('.banner').filter({ hasText: '同じカード' })).toHaveCount(0);

  await card(page, CARD).click();
  const title = page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
  const banner = page.locator('.banner').filter({ hasText: '三保の地下海水' });
  // Keeping the card as it is dismisses the banner at once; the next change shows it again.
  await title.fill('陸上養殖の試験');
  await title.press('Tab');
  await banner.getByRole('button', { name: 'ちがいを見る' }).press('Enter');
  const kept = page.getByRole('dialog', { name: 'ほかの計画の同じカード' });
  await kept.getByRole('button', { name: 'このままにする' }).press('Enter');
  await expect(kept).toContainText('ちがっているカードはありません');
  await page.keyboard.press('Escape');
  await expect(banner).toHaveCount(0);
  await title.fill('陸上養殖の共同研究');
  await title.press('Tab');
  await saved(page);
  await expect(banner).toContainText('1枚ちがっています');
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await page.locator('.plan-open').filter({ hasText: '三保の地下海水' }).click();
  const there = page.locator('.banner').filter({ hasText: '浜松のうなぎ' });
  await there.getByRole('button', { name: 'ちがいを見る' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'ほかの計画の同じカード' });
  await expect(dialog.getByRole('row').nth(1)).toContainText('陸上養殖の共同研究 変わりました');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await dialog.getByRole('button', { name: 'この計画に取り入れる' }).press('Enter');
  await expect(dialog).toContainText('ちがっているカードはありません');
  await page.keyboard.press('Escape');
  await expect(there).toHaveCount(0);
  await view(page, 'キャンバス');
  await expect(card(page, '陸上養殖の共同研究')).toBeVisible();
});
