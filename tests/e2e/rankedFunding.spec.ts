/** Funding now and later for three founders, by keyboard: what ranks first, what opens when, and invalid input. On a fixed day, because rules are dated. */
import type { Locator, Page } from '@playwright/test';
import { expect, saved, test, welcome } from './app.ts';
import { ALL_RULES, axeOf, go } from './looks.ts';

const TODAY = new Date('2026-11-29T10:00:00+09:00');

const shelf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const names = (of: Locator): Promise<string[]> =>
  of.getByRole('rowheader').evaluateAll((all) => all.map((th) => th.firstChild?.textContent ?? ''));
const row = (of: Locator, name: string): Locator => of.getByRole('row', { name });

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}
async function type(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Tab');
}

test('ranks funding for a planned business, an advised business of two months, and a company of three years', async ({
  app: page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await page.reload();
  await welcome(page, 'blank');
  await press(page, page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }));
  const panels = page.locator('.panel-nav');
  await press(page, panels.getByRole('button', { name: '使える制度', exact: true }));
  const [now, later] = [shelf(page, 'いま使えるお金'), shelf(page, 'これから使えるお金')];

  // Planned: the start-up loan is first; marukei waits for an opening and for guidance.
  await expect(now.getByRole('rowheader').first()).toContainText('新規開業・スタートアップ支援資金');
  expect(await names(now)).not.toContain('マル経融資');
  await expect(row(later, 'マル経融資')).toContainText(
    '早くて2027年11月29日から（今日開業した場合、今日から経営指導を受け始めた場合）',
  );

  // Open for two months, advised for three: marukei is not first, and its day follows from both.
  await type(page, '開業の日', '2026年9月29日');
  await type(page, '経営指導を受け始めた日', '令和8年8月29日');
  await expect(row(later, 'マル経融資')).toContainText('早くて2027年9月29日から');
  await expect(row(later, 'マル経融資')).not.toContainText('場合');
  expect((await names(now))[0]).toBe('新規開業・スタートアップ支援資金');
  expect(await names(now)).not.toContain('マル経融資');
  await press(page, row(later, 'マル経融資').locator('summary'));
  await expect(row(later, 'マル経融資')).toContainText('経営指導');
  await expect(row(later, 'マル経融資')).toContainText('もとにした記録');
  expect(await axeOf(page, ALL_RULES), 'ja').toEqual([]);

  // An invalid date is reported and kept in the field, and changes nothing.
  await type(page, '経営指導を受け始めた日', '再来年の春');
  await expect(page.locator('.field-error')).toBeVisible();
  await expect(page.getByLabel('経営指導を受け始めた日', { exact: true })).toHaveValue('再来年の春');
  await expect(row(later, 'マル経融資')).toContainText('早くて2027年9月29日から');

  // A company of three years: nothing is left for later, which is stated; marukei ranks behind the start-up loan.
  await type(page, '経営指導を受け始めた日', '2026-04-01');
  await type(page, '開業の日', '2023-11-01');
  await expect(page.locator('.field-error')).toHaveCount(0);
  await press(page, panels.getByRole('button', { name: '売上と費用', exact: true }));
  await press(page, page.locator('.panel-page summary').first());
  await page.getByRole('combobox', { name: '形', exact: true }).selectOption('company');
  await press(page, panels.getByRole('button', { name: '使える制度', exact: true }));
  await expect(later).toContainText('日付の分かっているものはありません。');
  const open = await names(now);
  expect(open[0]).toBe('新規開業・スタートアップ支援資金');
  expect(open.indexOf('マル経融資')).toBeGreaterThan(3);
  await saved(page);

  const plan = await page.evaluate(() => location.hash);
  await go(page, '#/settings');
  await page.getByLabel('表示する言語').selectOption('en');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await go(page, plan);
  await press(page, page.locator('.view-switch').getByRole('button', { name: 'Funding', exact: true }));
  await press(page, panels.getByRole('button', { name: 'Programmes', exact: true }));
  await type(page, 'Business guidance since', '2026-10-15');
  await expect(row(shelf(page, 'Money later'), 'Marukei loan')).toContainText('From 15 April 2027 at the earliest');
  await expect(row(shelf(page, 'Money now'), 'JFC start-up loan')).toContainText('Up to ¥72,000,000');
  expect(await axeOf(page, ALL_RULES), 'en').toEqual([]);
});
