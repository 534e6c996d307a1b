/**
 * Typing Japanese: composition is never interrupted in any text field. Each test composes through the browser's input method interface, presses the
 * confirming Enter, and expects exactly the committed word.
 */
import type { Page } from '@playwright/test';
import { body, card, compose, expect, saved, test, view, welcome } from './app.ts';

const STEPS = ['し', 'しn', 'しん', 'しんけつ', 'しんけつごう'];
const WORD = '新結合';

test.beforeEach(async ({ app }) => welcome(app, 'sample'));

test('in the text: at the end, beside a chip, in an empty paragraph, in a heading', async ({ app: page }) => {
  const paragraph = body(page).locator('p').first();
  await paragraph.click();
  await page.keyboard.press('End');
  await compose(page, STEPS, WORD);
  await expect(paragraph).toContainText(`${WORD}`);
  await expect(paragraph).not.toContainText('しん');

  const withChip = body(page)
    .locator('p')
    .filter({ has: page.locator('.figure') });
  await withChip.click();
  await page.keyboard.press('End');
  await compose(page, STEPS, WORD);
  await expect(withChip).toContainText(WORD);
  await expect(withChip.locator('.figure')).toHaveText('1,800円');

  const empty = body(page).locator('p:empty, p:has(> br:only-child)').first();
  await empty.click();
  await compose(page, STEPS, '空の行');
  await expect(body(page)).toContainText('空の行');

  const heading = body(page).getByRole('heading', { name: '資金' });
  await heading.click();
  await page.keyboard.press('End');
  await compose(page, STEPS, WORD);
  await expect(body(page).getByRole('heading', { name: `資金${WORD}` })).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(body(page).getByRole('heading', { name: `資金${WORD}` })).toBeVisible();
  await expect(body(page)).toContainText('空の行');
});

test('words typed at a guiding question are the founder’s; ＠ offers figures, and Escape keeps the sign', async ({
  app: page,
}) => {
  const question = body(page).locator('[data-question="true"]').first();
  const asked = await question.innerText();
  for (const key of ['Home', 'End']) {
    await question.click();
    await page.keyboard.press(key);
    await compose(page, STEPS, `${WORD}${key === 'End' ? '末' : '頭'}`);
    await expect(question).toHaveText(asked);
    await expect(body(page).locator('p', { hasText: `${WORD}${key === 'End' ? '末' : '頭'}` })).not.toHaveAttribute(
      'data-question',
    );
  }
  // The sign as an input method enters it, and as a keyboard does.
  const offered = page.getByRole('listbox', { name: '人や数字の名前' });
  for (const sign of ['＠', '@']) {
    const line = body(page).locator('p', { hasText: `${WORD}末` });
    await line.click();
    await page.keyboard.press('End');
    if (sign === '@') await page.keyboard.type(sign);
    else await compose(page, [sign], sign);
    await expect(offered.getByRole('option', { name: /1,800円/ })).toBeVisible();
    await expect(offered.getByRole('option', { name: '新しい数字' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(offered).toHaveCount(0);
    await expect(line).toContainText(sign);
  }
});

test('in a table cell', async ({ app: page }) => {
  await body(page).locator('p:has(> br:only-child)').first().click();
  await page.locator('.editor-toolbar').getByRole('button', { name: '挿入' }).click();
  await page.getByRole('menuitem', { name: '表', exact: true }).click();
  const cell = body(page).locator('td').first();
  await cell.click();
  await compose(page, STEPS, WORD);
  await expect(cell).toHaveText(WORD);
});

test('the slash menu waits for the end of a composition, and searches by reading', async ({ app: page }) => {
  await body(page).locator('p:has(> br:only-child)').first().click();
  // Lexical's own label for its list box is never announced, neither before the menu opens nor after.
  const foreign = page.getByRole('listbox', { name: /[a-z]/i, includeHidden: true });
  await expect(foreign).toHaveCount(0);
  await compose(page, ['／', '／ひ', '／ひょ'], '／ひょう');
  const menu = page.getByRole('listbox', { name: '挿入するもの' });
  const table = menu.getByRole('option', { name: '表' });
  await expect(table).toBeVisible();
  await expect(menu).toHaveCount(1);
  await expect(foreign).toHaveCount(0);
  // The text's `aria-activedescendant` is the option that Enter chooses.
  await expect(table).toHaveAttribute('aria-selected', 'true');
  await expect(body(page)).toHaveAttribute('aria-activedescendant', (await table.getAttribute('id')) ?? '?');
  await page.keyboard.press('Enter');
  await expect(body(page).locator('table.table')).toBeVisible();
});

/** For one field: composes, and checks that the confirming Enter did nothing and that the word is there once. */
async function composeIn(page: Page, label: string | RegExp, scope = page.locator('body')): Promise<void> {
  const field = scope
    .getByRole('textbox', { name: label })
    .or(scope.getByRole('searchbox', { name: label }))
    .or(scope.getByRole('combobox', { name: label }))
    .first();
  await field.click();
  await field.fill('');
  await compose(page, STEPS, WORD);
  await expect(field).toHaveValue(WORD);
  await expect(field).toBeFocused();
}

test('in a card title, a rename in the outline, the claim, the search, the palette, the plan name', async ({
  app: page,
}) => {
  await view(page, 'キャンバス');
  await card(page, '静岡市内の料理店').dblclick();
  await composeIn(page, '名前', page.locator('.react-flow'));
  await page.keyboard.press('Enter');
  await expect(card(page, WORD)).toBeVisible();

  await card(page, '街なか養殖カワハギ').click();
  await composeIn(page, '主張（一文で）');
  await expect(page.locator('.combination-card')).toContainText(WORD);

  await page.getByRole('button', { name: '資料を探す', exact: true }).click();
  await composeIn(page, '資料を探す');
  await composeIn(page, '計画の名前');

  await view(page, 'アウトライン');
  await page.getByRole('treeitem', { name: /^水槽での飼育と配達 ?活動/ }).dblclick();
  await composeIn(page, '名前', page.locator('.tree'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: new RegExp(WORD) }).first()).toBeVisible();

  await page.keyboard.press('Control+K');
  await composeIn(page, 'やりたいことを入力する');
  await expect(page.getByRole('dialog', { name: 'コマンド' })).toBeVisible();
});

test('single-key shortcuts do not fire during a composition', async ({ app: page }) => {
  await view(page, 'キャンバス');
  // Waits for all cards before counting them.
  for (const title of ['静岡市内の料理店', '自己資金', '日本公庫の開業資金', 'マル経融資'])
    await expect(card(page, title)).toBeVisible();
  await expect(page.locator('.combination-card')).toBeVisible();
  const before = await page.locator('.react-flow__node').count();
  await card(page, '静岡市内の料理店').dblclick();
  await compose(page, ['n', 'に'], 'に');
  await expect(page.locator('.react-flow__node')).toHaveCount(before);
});
