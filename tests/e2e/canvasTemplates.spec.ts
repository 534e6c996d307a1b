/** Canvas templates: opened with an example of the region, adopted card by card, cleared in one step. */
import { card, expect, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

test('a template opens with real entries of the plan’s prefecture; its examples are removed in one step', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await page.getByRole('button', { name: 'ひな形から作る' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'キャンバスのひな形' });
  await dialog.getByRole('radio', { name: /^価値の流れ/ }).check();
  await expect(dialog.getByLabel('例の地域')).toHaveValue('静岡県');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await dialog.getByRole('button', { name: '例を入れて開く' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.frame')).toHaveCount(5);
  const examples = page.locator('.card.example');
  const before = await examples.count();
  expect(before).toBeGreaterThanOrEqual(5);
  await expect(page.locator('.card.example .card-place').first()).toContainText('静岡県');
  await expect(page.getByRole('note').filter({ hasText: '例のカードが' })).toContainText(`${before}枚`);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  // An example that a person edits becomes their own card.
  await card(page, '毎週買う町の家庭と店').click();
  await page.getByLabel('名前', { exact: true }).fill('清水の三軒');
  await expect(examples).toHaveCount(before - 1);
  await page.getByRole('button', { name: '例をすべて外す' }).press('Enter');
  await expect(examples).toHaveCount(0);
  await expect(card(page, '清水の三軒')).toBeVisible();
  await expect(page.locator('.frame')).toHaveCount(5);
  await page.locator('.board').focus();
  await page.keyboard.press('Control+Z');
  await expect(examples).toHaveCount(before - 1);
});
