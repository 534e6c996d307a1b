/** A region's uncombined pairs: from the first screen to a plan with both cards combined, by pointer and by keyboard. */
import { card, expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf, go } from './looks.ts';

test('a pair of a chosen prefecture is read, reached by arrow keys, and started as a plan', async ({ app: page }) => {
  await welcome(page, 'later');
  await page.getByRole('button', { name: 'この地域で結べるもの' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'この地域で結べるもの' })).toBeVisible();
  await page.getByLabel('都道府県').selectOption('高知県');
  const list = page.getByRole('list', { name: '高知県の組み合わせ' });
  const pairs = list.locator('.region-pair');
  await expect(page.getByRole('status').filter({ hasText: '組が見つかりました' })).toBeVisible();
  expect(await pairs.count()).toBeGreaterThan(5);
  expect(await pairs.count()).toBeLessThanOrEqual(30);
  // Shown without a click: why, what speaks against it, and three ratings in words.
  const first = pairs.first();
  await expect(first).toContainText('高知県');
  await expect(first.locator('dd').first()).not.toBeEmpty();
  await expect(first.locator('dd').last()).not.toBeEmpty();
  for (const number of ['合い方', '新しさ', '始めやすさ']) await expect(first).toContainText(number);
  expect(await axeOf(page, ALL_RULES), 'ja').toEqual([]);

  // The list does not change unless the person asks for it.
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await page.getByRole('button', { name: '次の組へ' }).click();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(pairs.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  const titles = await first.locator('.region-part > span:last-child').allInnerTexts();
  expect(titles).toHaveLength(2);
  await first.getByRole('button', { name: /^この二つで計画を始める/u }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(3);
  for (const title of titles) await expect(card(page, title)).toBeVisible();
  await saved(page);
  await view(page, 'アウトライン');
  await expect(page.getByRole('main')).toContainText(titles[0] ?? '');

  // Started by mistake: a button in the message moves the plan to the bin and returns to the same prefecture.
  await page.getByRole('button', { name: '作らずに戻る' }).click();
  await expect(page.getByLabel('都道府県')).toHaveValue('高知県');
  await go(page, '#/');
  await expect(page.getByText('ごみ箱（1件）')).toBeVisible();
  await expect(page.locator('.home-empty')).toBeVisible();
});

test('in English from the palette; without a chosen region it says what to do', async ({ app: page }) => {
  await welcome(page, 'later');
  await go(page, '#/settings');
  await page.getByLabel('表示する言語').selectOption('en');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('What this region');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What this region could tie' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Choose a prefecture' })).toBeVisible();
  await page.getByLabel('Prefecture').selectOption('Kochi');
  await expect(page.locator('.region-pair').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Pairs of Kochi' })).toContainText(/·\s*[A-Z][a-z]+, Kochi/u);
  expect(await axeOf(page, ALL_RULES), 'en').toEqual([]);
});
