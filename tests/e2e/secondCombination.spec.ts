/** Making a second combination of a card, by mouse and by keyboard, on the board and in the outline. */
import { card, expect, saved, test, view, welcome } from './app.ts';

test('a card of one combination finds partners for another, and is a part of both', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, '三保の地下海水').click();
  const candidates = page.getByRole('region', { name: /候補$/ });
  await expect(page.locator('.candidates-title')).toHaveText(/^新結合「.*」に加えられる候補$/);
  const of = page.locator('.inspector-panel').getByRole('heading', { name: '入っている新結合' });
  await expect(of).toBeVisible();

  // By mouse, there and back.
  await page.locator('.candidates').getByRole('button', { name: '別の新結合を作る' }).click();
  await expect(page.locator('.candidates-title')).toHaveText('「三保の地下海水」と結べる候補');
  await page
    .locator('.candidates')
    .getByRole('button', { name: /に加える候補に戻る$/ })
    .click();
  await expect(page.locator('.candidates-title')).toHaveText(/^新結合「.*」に加えられる候補$/);

  // By keyboard.
  await page.locator('.board').focus();
  await page.keyboard.press('Shift+C');
  await expect(page.locator('.candidates-title')).toHaveText('「三保の地下海水」と結べる候補');
  await expect(page.locator('.candidate button').first()).toBeFocused();
  const before = await page.locator('.combination-card').count();
  await candidates
    .getByRole('button', { name: /を結ぶ$/ })
    .first()
    .press('Enter');
  await expect(page.locator('.combination-card')).toHaveCount(before + 1);
  await saved(page);

  // In the outline the same card names both.
  await view(page, 'アウトライン');
  await page
    .getByRole('treeitem', { name: /^三保の地下海水/ })
    .first()
    .click();
  const section = page.locator('.inspector-panel section').filter({
    has: page.getByRole('heading', { name: '入っている新結合' }),
  });
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await page.locator('.inspector-panel').getByRole('button', { name: '別の新結合を作る' }).press('Enter');
  await expect(page.locator('.candidates-title')).toHaveText('「三保の地下海水」と結べる候補');
});
