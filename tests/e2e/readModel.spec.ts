/** The screen shows data of the current document only. */
import type { Page } from '@playwright/test';
import { expect, saved, test, welcome } from './app.ts';
import { countDraws, drawn, forget } from './draws.ts';

const openMoney = async (page: Page): Promise<void> => {
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
};
const needs = (page: Page) => page.locator('.money-table').first();
const setDeposit = async (page: Page, yen: string): Promise<void> => {
  await needs(page).getByRole('button', { name: '建物の保証金' }).click();
  const amount = page.locator('.detail-box').getByLabel(/^金額/).first();
  await amount.fill(yen);
  await amount.press('Enter');
};

test('the plan never shows the money of a draft that was on screen before', async ({ app }) => {
  await welcome(app, 'sample');
  await openMoney(app);
  await setDeposit(app, '400000');
  await expect(needs(app).locator('tfoot')).toContainText('12,626,000');
  await app.keyboard.press('Control+Alt+t');
  await expect(app.getByText('提案モードです。')).toBeVisible();
  await openMoney(app);
  await setDeposit(app, '900000');
  await expect(needs(app).locator('tfoot')).toContainText('13,126,000');
  await app.keyboard.press('Control+Alt+t');
  await expect(app.getByText('提案モードです。')).toHaveCount(0);
  await openMoney(app);
  await expect(needs(app).getByRole('row', { name: /建物の保証金/ })).toContainText('400,000');
  await expect(needs(app).locator('tfoot')).toContainText('12,626,000');
  await saved(app);
});

test('changing an amount renders its row, its field and the sums, and no other row', async ({ app }) => {
  await countDraws(app);
  await app.reload();
  await welcome(app, 'sample');
  await openMoney(app);
  expect(Object.keys(await drawn(app)).length).toBeGreaterThan(8);
  const row = needs(app).getByRole('row', { name: /建物の保証金/ });
  await row.getByRole('button').click();
  const id = (await row.getAttribute('data-at')) ?? '';
  const amount = app.locator('.detail-box').getByLabel(/^金額/).first();
  await forget(app);
  await amount.fill('400000');
  await amount.press('Enter');
  await expect(needs(app).locator('tfoot')).toContainText('12,626,000');
  await expect(row).toContainText('400,000');
  await saved(app);
  expect(Object.keys(await drawn(app)).sort()).toEqual([id, `${id}:amountYen`]);

  await app.locator('.panel-nav').getByRole('button', { name: '売上と費用', exact: true }).click();
  const line = app.locator('.line-list li').first();
  await line.getByRole('button').click();
  const lineId = (await line.getAttribute('data-at')) ?? '';
  const title = app.locator('.detail-box').getByRole('textbox').first();
  await forget(app);
  await title.fill('洗顔料の売上');
  await title.press('Enter');
  await expect(line).toContainText('洗顔料の売上');
  await saved(app);
  expect(Object.keys(await drawn(app)).sort()).toEqual([lineId, `${lineId}:title`]);
});
