/** The guide of a trade: reading it, starting a plan with its questions, opening its example; by keyboard, in both languages. */
import { body, expect, saved, test, welcome } from './app.ts';
import { ALL_RULES, axeOf, beyond, cutOff, go } from './looks.ts';

test('a guide is read, and a plan starts with its questions, checks and lines', async ({ app: page }) => {
  await welcome(page, 'later');
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('業種の手引き');
  await page.keyboard.press('Enter');
  const guide = page.getByRole('dialog', { name: '業種の手引き' });
  await guide.getByLabel('業種').selectOption('飲食');
  await expect(guide.getByText('雨の平日、何席が何回まわれば家賃が出ますか。')).toBeVisible();
  await expect(guide.getByRole('link', { name: '食品衛生法（昭和22年法律第233号）を e-Gov で見る' })).toHaveAttribute(
    'href',
    'https://laws.e-gov.go.jp/law/322AC0000000233',
  );
  await expect(guide.getByText('一般知識です。条文は確かめていません。')).toBeVisible();
  expect(await axeOf(page, ALL_RULES), 'guide ja').toEqual([]);
  expect([await beyond(page), await cutOff(page)]).toEqual([[], []]);
  await guide.getByRole('button', { name: 'この業種で始める' }).press('Enter');
  await expect(body(page)).toContainText('一人で回せる品数はいくつですか。');
  await saved(page);
  await go(page, '#/');
  await expect(page.getByText('飲食の計画').first()).toBeVisible();
});

test('its example opens as a board with a complete combination, in English', async ({ app: page }) => {
  await welcome(page, 'later');
  await go(page, '#/settings');
  await page.getByLabel('表示する言語').selectOption('en');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('Guide of a trade');
  await page.keyboard.press('Enter');
  const guide = page.getByRole('dialog', { name: 'Guide of a trade' });
  await guide.getByRole('combobox').selectOption('Energy');
  expect(await axeOf(page, ALL_RULES), 'guide en').toEqual([]);
  await guide.getByRole('button', { name: 'Open the example' }).press('Enter');
  await expect(page.locator('.react-flow__node')).toHaveCount(6);
  await expect(page.locator('.combination-card')).toContainText('Mushroom stems dried by hot-spring heat (sample)');
  await saved(page);
  await page.getByRole('button', { name: 'Text', exact: true }).first().click();
  await expect(page.getByRole('main')).toContainText('the claim, the customer and the assumption are invented');
});
