/** 曼荼羅 with 酒粕 × 長岡: questions with known facts, answers accepted and typed, a 3×3 around an answer, the 9×9, cards, and two people in one cell. */
import type { Locator, Page } from '@playwright/test';
import { beginComposition, compose, expect, saved, test, welcome } from './app.ts';
import { inviteLink, joinAs } from './guests.ts';
import { ALL_RULES, axeOf } from './looks.ts';

async function openMandala(page: Page): Promise<void> {
  await page.locator('.view-switch').getByRole('button', { name: '結びの場', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^曼荼羅/ })
    .click();
}
const place = (page: Page, at: number): Locator => page.locator(`[data-place="${at}"]`);
const panel = (page: Page): Locator => page.getByRole('complementary', { name: '選んだマス' });
const field = (page: Page): Locator => panel(page).getByRole('textbox');

async function begin(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: '曼荼羅を始める' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '言葉で書く' }).fill(words);
  await page.keyboard.press('Enter');
}

test('by keyboard: known answers are offered, typed ones kept, an answer becomes a centre, the 9×9 is navigated, all become cards and are undone', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await openMandala(page);
  await begin(page, '酒粕');
  await expect(place(page, 40)).toHaveAccessibleName('真ん中: 酒粕');
  await place(page, 38).focus();
  // "Who wants it" offers what the lexicon knows, marked as general knowledge.
  await expect(panel(page)).toContainText('「酒粕」を求めている人、困っている人はだれですか');
  const offer = panel(page).getByRole('button', { name: /^漬物屋.*を入れる$/ });
  await expect(offer).toContainText('一般知識');
  await offer.press('Enter');
  await expect(place(page, 38)).toHaveAccessibleName('求める人: 漬物屋');
  await expect(panel(page)).toContainText('山田花子');

  // Known months make the question more specific; the answer is the founder's, typed with an input method.
  await place(page, 38).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(place(page, 37)).toBeFocused();
  await expect(panel(page)).toContainText('ある月: 12〜4月');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await compose(page, ['な', 'なつ'], '夏の冷やし粕汁');
  await page.keyboard.press('Enter');
  await expect(place(page, 37)).toHaveAccessibleName('季節: 夏の冷やし粕汁');
  await expect(place(page, 37)).toBeFocused();

  // An empty cell does not open; a filled one becomes the centre of its own 3×3, with questions about it.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await expect(place(page, 36)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await expect(place(page, 13)).toHaveAccessibleName('真ん中: 夏の冷やし粕汁');
  await expect(place(page, 9)).toBeFocused();
  await expect(panel(page)).toContainText('「夏の冷やし粕汁」から、余るもの');
  await page.keyboard.press('Enter');
  await page.keyboard.type('だしがら');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(place(page, 37)).toBeFocused();

  await page.getByRole('button', { name: '9×9で見る' }).press('Enter');
  await expect(page.getByRole('table', { name: '「酒粕」の9×9' }).getByRole('row')).toHaveCount(9);
  await expect(place(page, 13)).toHaveAccessibleName('真ん中: 夏の冷やし粕汁');
  await expect(place(page, 9)).toHaveAccessibleName('「夏の冷やし粕汁」の余るもの: だしがら');
  await place(page, 36).focus();
  await page.keyboard.press('ArrowUp');
  await expect(place(page, 15)).toBeFocused();
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  await page.getByRole('button', { name: '全部カードにする' }).press('Enter');
  await saved(page);
  await page.locator('.view-switch').getByRole('button', { name: 'キャンバス', exact: true }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(3);
  // The author of a card is shown beside it; the outline lists the sheet line by line and links back to it.
  await page.keyboard.press('Control+Alt+3');
  await page.getByRole('treeitem').filter({ hasText: '漬物屋' }).last().click();
  await expect(page.getByRole('complementary', { name: '選んだもの' })).toContainText('曼荼羅「酒粕」から: 山田花子');
  const read = page.getByRole('region', { name: '結びの場' });
  await read.getByText('曼荼羅: 酒粕').press('Enter');
  await expect(read.getByRole('listitem')).toHaveText([
    '「夏の冷やし粕汁」の余るもの: だしがら',
    '「酒粕」の季節: 夏の冷やし粕汁',
    '「酒粕」の求める人: 漬物屋',
  ]);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await page.keyboard.press('Control+Alt+2');
  await page.locator('.react-flow__node').first().waitFor();
  await page.keyboard.press('Control+Z');
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+3');
  await read.getByText('曼荼羅: 酒粕').press('Enter');
  await read.getByRole('button', { name: '「酒粕」を道具で開く' }).press('Enter');
  await expect(place(page, 13)).toContainText('夏の冷やし粕汁');
});

test('two people fill different cells at once and the same cell apart: no word is lost', async ({
  app: page,
  chrome,
}) => {
  await welcome(page, 'blank');
  await openMandala(page);
  await begin(page, '雪');
  await saved(page);
  const advisor = await joinAs(chrome, await inviteLink(page), '佐藤 指導員');
  await openMandala(advisor.page);
  await place(advisor.page, 44).focus();
  await advisor.page.keyboard.press('Enter');
  await advisor.page.keyboard.type('北欧の雪室');
  await advisor.page.keyboard.press('Enter');
  await expect(place(page, 44)).toContainText('北欧の雪室');
  // Both are typing into one empty cell; neither is overwritten.
  // Nothing is stored during a composition, however slow the other browser is.
  await place(page, 36).focus();
  await page.keyboard.press('Enter');
  const commitOwners = await beginComposition(page, '除雪の山');
  await place(advisor.page, 36).focus();
  await advisor.page.keyboard.press('Enter');
  const commitAdvisors = await beginComposition(advisor.page, '屋根の雪');
  await commitOwners('除雪の山');
  await page.keyboard.press('Enter');
  await commitAdvisors('屋根の雪');
  await advisor.page.keyboard.press('Enter');
  for (const screen of [page, advisor.page]) {
    await expect(place(screen, 36)).toContainText('ほか 1');
    await expect(panel(screen)).toContainText('佐藤 指導員');
    await expect(screen.locator('.mandala-table, .sheet-panel').filter({ hasText: '除雪の山' }).first()).toBeVisible();
    await expect(screen.locator('.mandala-table, .sheet-panel').filter({ hasText: '屋根の雪' }).first()).toBeVisible();
  }
  await panel(page).getByRole('button', { name: '空いたマスへ移す' }).click();
  await expect(place(page, 36)).not.toContainText('ほか');
  await expect(page.locator('.mandala-words').filter({ hasText: /屋根の雪|除雪の山/ })).toHaveCount(2);
  expect(advisor.errors).toEqual([]);
  await advisor.context.close();
});
