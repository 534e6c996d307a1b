/** Bends of links: dragged by mouse, placed by keyboard, undone, and stored with the board. Pinned cards. */
import type { Page } from '@playwright/test';
import { card, expect, saved, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const path = (page: Page): Promise<string | null> =>
  page.locator('.link.selected .link-line').first().getAttribute('d');

test.beforeEach(async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await expect(card(page, '静岡市内の料理店')).toBeVisible();
});

test('a link is bent by the mouse and by keyboard, each step undone, and stays bent', async ({ app: page }) => {
  const supplies = page
    .locator('.react-flow__edge')
    .filter({ has: page.locator('.link-supplies') })
    .first();
  await supplies.focus();
  await page.keyboard.press('Enter');
  const handle = page.getByRole('button', { name: 'ここで曲げる' });
  await expect(handle).toBeVisible();
  const straight = await path(page);
  const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 60, { steps: 6 });
  await page.mouse.up();
  const bend = page.getByRole('button', { name: /^曲がり 1\/1/ });
  await expect(bend).toBeVisible();
  const pulled = await path(page);
  expect(pulled).not.toBe(straight);
  await bend.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => path(page)).not.toBe(pulled);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await saved(page);
  await page.reload();
  await supplies.focus();
  await page.keyboard.press('Enter');
  await expect(bend).toBeVisible();
  await bend.press('Delete');
  await expect(bend).toHaveCount(0);
  await expect.poll(() => path(page)).toBe(straight);
  await page.locator('.board').focus();
  await page.keyboard.press('Control+Z');
  await expect(bend).toBeVisible();
  await page.getByRole('button', { name: '曲げをなくす' }).press('Enter');
  await expect(bend).toHaveCount(0);
});

test('pinned cards keep their place when the board is arranged', async ({ app: page }) => {
  const place = async (title: string) =>
    page
      .locator('.react-flow__node')
      .filter({ hasText: title })
      .first()
      .evaluate((e) => e.style.transform);
  await card(page, '静岡市内の料理店').click();
  await page.getByLabel('自動で並べても動かさない').check();
  const [pinned, other] = [await place('静岡市内の料理店'), await place('三保の地下海水')];
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 400 } });
  await page.getByRole('button', { name: '自動で並べる' }).click();
  await expect.poll(() => place('三保の地下海水')).not.toBe(other);
  expect(await place('静岡市内の料理店')).toBe(pinned);
});
