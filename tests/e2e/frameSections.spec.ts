/** A frame that feeds a section of the plan: its loose cards are mentioned there; notes on a card are shown on it. */
import { body, card, expect, test, view, welcome } from './app.ts';

test('a frame feeds a section: the outline says so, and a generated plan mentions its loose cards there', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await page.locator('.board').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('姉の言葉');
  await page.keyboard.press('Enter');
  await card(page, '姉の言葉').click();
  await page.getByLabel('メモ', { exact: true }).fill('糖質を気にする人が増えた');
  await page.locator('.board').focus();
  await page.keyboard.press('f');
  await page.getByLabel('名前', { exact: true }).fill('聞いたこと');
  await page.getByLabel('計画の項目').selectOption({ label: '地域と客の困りごと' });
  await expect(page.locator('.frame-section')).toHaveText('計画の「地域と客の困りごと」へ');
  await view(page, 'アウトライン');
  await expect(page.getByRole('treeitem', { name: /^聞いたこと/ })).toContainText('計画の「地域と客の困りごと」へ');

  await view(page, '文章');
  await page.keyboard.press('Control+K');
  await page.getByLabel('やりたいことを入力する').fill('キャンバスから計画を作る');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '作る', exact: true }).click();
  await expect(body(page)).toContainText('「聞いたこと」として、姉の言葉（糖質を気にする人が増えた）を挙げています。');
});
