/** お見合い by keyboard: two cards are drawn, sixty seconds that can be switched off, a sentence before any facts are shown, and what becomes of it. */
import type { Page } from '@playwright/test';
import { expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

async function typeCards(page: Page, cards: readonly (readonly [kind: string, title: string])[]): Promise<void> {
  await view(page, 'アウトライン');
  for (const [kind, title] of cards) {
    await page.getByRole('button', { name: 'カードを加える' }).click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    const name = page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
    await name.fill(title);
    await name.press('Tab');
  }
}

test('asks for the sentence before showing precedents; then drafts with the sentence as claim, undoes it, and discards with a reason', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await page.keyboard.press('Control+Alt+5');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^お見合い/ })
    .press('Enter');
  await expect(page.getByRole('main')).toContainText('名前のあるカードが二枚以上いります');
  await typeCards(page, [
    ['地域資源', '酒粕'],
    ['顧客', '温泉旅館'],
  ]);
  await page.keyboard.press('Control+Alt+5');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^お見合い/ })
    .press('Enter');
  // The focus moves to the first field, not to the back button.
  await expect(page.getByLabel('二枚の近さ')).toBeFocused();
  await page.getByLabel('二枚の近さ').press('End');
  await page.getByRole('textbox', { name: /^番号/ }).fill('７');
  await page.keyboard.press('Enter');
  const now = page.getByRole('region', { name: 'いまの二枚' });
  await expect(now).toContainText('酒粕');
  await expect(now).toContainText('温泉旅館');
  await expect(now).toContainText('番号 7 で引きました');
  await expect(now.getByRole('timer')).toHaveText(/あと (60|5\d)秒/);
  await expect(now.getByRole('textbox')).toBeFocused();
  await now.getByRole('button', { name: '止める' }).press('Enter');
  await now.getByRole('button', { name: '続ける' }).press('Enter');
  await now.getByRole('button', { name: '一分足す' }).press('Enter');
  await expect(now.getByRole('timer')).toHaveText(/あと 1[01]\d秒/);
  await now.getByLabel('長さ').selectOption({ label: '時間を計らない' });
  await expect(now.getByRole('timer')).toHaveText('時間なし');
  await expect(page.getByText('気をつける:')).toHaveCount(0);
  await expect(now.getByRole('button', { name: '書けた。先例を見る' })).toBeDisabled();
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  await now.getByRole('textbox').fill('朝の粕汁を、湯上がりの客に出す。');
  // Typed text is still there after switching to another view and back.
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.press('Control+Alt+5');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^お見合い/ })
    .press('Enter');
  await expect(now.getByRole('textbox')).toHaveValue('朝の粕汁を、湯上がりの客に出す。');
  await now.getByRole('textbox').press('Control+Enter');
  const result = page.getByRole('region', { name: /の一文$/ });
  await expect(result).toContainText('山田花子');
  await expect(result.getByText('気をつける:').first()).toBeVisible();
  await result.getByRole('button', { name: '新結合の下書きにする' }).press('Enter');
  await expect(result).toContainText('下書きにした');
  await saved(page);
  await result.getByRole('button', { name: 'できたカードを見る' }).press('Enter');
  const chosen = page.getByRole('complementary', { name: '選んだもの' });
  await expect(chosen.locator('.part-list')).toContainText('温泉旅館');
  await expect(chosen).toContainText('朝の粕汁を、湯上がりの客に出す。');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Alt+5');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^お見合い/ })
    .press('Enter');
  await result.getByRole('button', { name: '手放す' }).press('Enter');
  await page.getByRole('textbox', { name: '手放す理由' }).fill('朝は人手がない');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '残したお見合い（1）' })).toContainText('理由: 朝は人手がない');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
});
