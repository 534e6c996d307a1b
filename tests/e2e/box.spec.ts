/** 結びの箱 with its own idea (竹 × 京都): filled, given proposals, typed into, crossed out with a reason, bounded, stepped through, drafted, undone. */
import type { Locator, Page } from '@playwright/test';
import { compose, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs } from './guests.ts';
import { ALL_RULES, axeOf } from './looks.ts';

async function openBox(page: Page): Promise<void> {
  await page.locator('.view-switch').getByRole('button', { name: '結びの場', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^結びの箱/ })
    .click();
}
const cell = (page: Page, title: string): Locator => page.locator('.box-cell').filter({ hasText: title }).first();
const walk = (page: Page): Locator => page.getByRole('complementary', { name: '残った組み合わせ' });
const column = (page: Page, name: string): Locator => page.getByRole('textbox', { name: `「${name}」に書き足す` });

/** Adds cards by typing in the outline. */
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

test('by mouse: filled from cards, given proposals, typed into, crossed out, bounded, stepped through and drafted, and all of it undone', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await typeCards(page, [
    ['地域資源', '放置竹林の竹'],
    ['大学シーズ', '竹繊維の研究'],
  ]);
  await openBox(page);
  await expect(page.locator('.tool-about')).toContainText('役割ごとに手札を並べ');
  await page.getByRole('button', { name: '結びの箱を作る' }).click();
  await expect(page.getByRole('columnheader')).toHaveText([/素材/, /技術/, /担い手/, /客/, /販路/, /資金/]);
  await page.getByRole('button', { name: '計画のカードから入れる' }).click();
  await expect(page.locator('.box-cell')).toHaveText([/放置竹林の竹/, /竹繊維の研究/]);
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 1通り');

  // A proposal for the makers, with its reason.
  await page.getByRole('button', { name: /^カード・候補から.*担い手/ }).click();
  await page.getByRole('menuitem', { name: '候補から選ぶ' }).click();
  const offered = page.getByRole('dialog', { name: '箱に入れる候補' });
  const first = offered.locator('.box-proposal').first();
  await expect(first).toBeVisible();
  const proposed = (await first.locator('b').innerText()).trim();
  await first.getByRole('button', { name: /を入れる$/ }).click();
  await offered.getByRole('button', { name: '閉じる' }).click();
  await expect(cell(page, proposed)).toBeVisible();

  for (const customer of ['旅館', '小学校']) {
    await column(page, '客').fill(customer);
    await column(page, '客').press('Enter');
    await expect(cell(page, customer)).toBeVisible();
  }
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 2通り');

  // Crossed out, with the reason and its author.
  await cell(page, '小学校').click();
  await cell(page, '小学校').click();
  await page.getByRole('button', { name: '合わない組を消す…' }).click();
  const cross = page.getByRole('dialog', { name: '「小学校」と合わないもの' });
  await cross.getByLabel('相手').selectOption({ label: '竹繊維の研究' });
  await expect(cross.getByRole('button', { name: '組を消す' })).toBeDisabled();
  await cross.getByRole('textbox', { name: '合わない理由' }).fill('研究室は夏休みに閉まる');
  await cross.getByRole('button', { name: '組を消す' }).click();
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 1通り');
  await expect(walk(page)).toContainText('研究室は夏休みに閉まる（山田花子・');

  // A known value violates a bound; an unknown one is reported and stays.
  await cell(page, '旅館').click();
  await cell(page, '旅館').click();
  await page.getByRole('button', { name: '開く', exact: true }).click();
  const open = page.getByRole('dialog', { name: '箱のマス' });
  await open.getByLabel('費用').fill('４００万円');
  await open.getByLabel('費用').press('Tab');
  await open.getByRole('button', { name: '閉じる' }).click();
  await page.getByRole('switch', { name: '300万円まで' }).click();
  await expect(cell(page, '旅館')).toContainText('条件外: 費用');
  await expect(cell(page, '放置竹林の竹')).toContainText('不明: 費用');
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 0通り');
  await page.getByRole('switch', { name: '300万円まで' }).click();
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 1通り');

  await walk(page).getByRole('button', { name: '新結合の下書きにする' }).click();
  await expect(walk(page).getByRole('button', { name: '下書きを開く' })).toBeVisible();
  await saved(page);
  await walk(page).getByRole('button', { name: '下書きを開く' }).click();
  // Two existing cards, the proposal and the inn as new ones, and the combination.
  await expect(page.locator('.react-flow__node')).toHaveCount(5);
  await expect(page.getByRole('complementary', { name: '選んだもの' }).locator('.part-list')).toContainText('旅館');
  await page.keyboard.press('Control+Z');
  await expect(page.locator('.react-flow__node')).toHaveCount(2);
  await openBox(page);
  await expect(walk(page).getByRole('button', { name: '新結合の下書きにする' })).toBeVisible();
});

test('by keyboard: a table of buttons, navigated, pinned, removed and drafted without a mouse; a composition is not interrupted', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await page.keyboard.press('Control+Alt+5');
  await expect(page.getByRole('main').getByRole('button', { name: /^結びの箱/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '結びの箱を作る' }).press('Enter');
  await column(page, '素材').focus();
  await compose(page, ['た', 'たけ'], '竹');
  // Enter during a conversion belongs to the input method: it added nothing.
  await expect(page.locator('.box-cell')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.box-cell')).toHaveText(['竹']);
  await page.keyboard.type('竹炭');
  await page.keyboard.press('Enter');
  for (const [name, words] of [
    ['技術', ['編む', '蒸す']],
    ['客', ['旅館']],
  ] as const) {
    await column(page, name).focus();
    for (const word of words) {
      await page.keyboard.type(word);
      await page.keyboard.press('Enter');
    }
  }
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 4通り');
  await cell(page, '竹').focus();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, '竹炭')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, '蒸す')).toBeFocused();
  // The column of makers is empty, so the arrow key skips it.
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, '旅館')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(cell(page, '竹')).toHaveAttribute('aria-pressed', 'true');
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 2通り');
  await page.keyboard.press('PageDown');
  await expect(cell(page, '蒸す')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('PageUp');
  await expect(cell(page, '編む')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(walk(page).getByRole('button', { name: '下書きを開く' })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(walk(page).getByRole('button', { name: '新結合の下書きにする' })).toBeVisible();
  await cell(page, '旅館').focus();
  await page.keyboard.press('Delete');
  await expect(cell(page, '旅館')).toHaveCount(0);
  await expect(page.locator('.box-cell').first()).toBeFocused();

  // The accessibility tree: a table with a header for each role and a button in each cell.
  const table = page.getByRole('table', { name: /^箱「箱1」の表/ });
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  await expect(table.getByRole('row').nth(1).getByRole('button', { name: /^竹/ })).toBeVisible();
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 800 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
});

test('two people in one box see each other’s additions and positions at once; a reader cannot change anything', async ({
  app: page,
  chrome,
}) => {
  await welcome(page, 'blank');
  await openBox(page);
  await page.getByRole('button', { name: '結びの箱を作る' }).click();
  await column(page, '素材').fill('竹');
  await column(page, '素材').press('Enter');
  await saved(page);
  const advisor = await joinAs(chrome, await inviteLink(page), '佐藤 指導員');
  await openBox(advisor.page);
  await expect(cell(advisor.page, '竹')).toBeVisible();
  await column(advisor.page, '客').fill('旅館');
  await column(advisor.page, '客').press('Enter');
  await expect(cell(page, '旅館')).toBeVisible();
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 1通り');
  await cell(advisor.page, '旅館').focus();
  const mark = () => cell(page, '旅館').evaluate((e) => getComputedStyle(e, '::after').content);
  await expect.poll(mark).toContain('佐藤');
  await advisor.page.getByRole('button', { name: '合わない組を消す…' }).click();
  const cross = advisor.page.getByRole('dialog', { name: '「旅館」と合わないもの' });
  await cross.getByLabel('相手').selectOption({ label: '竹' });
  await cross.getByRole('button', { name: 'したくない' }).click();
  await cross.getByRole('button', { name: '組を消す' }).click();
  await expect(walk(page)).toContainText('「旅館」: したくない（佐藤 指導員・');
  await expect(walk(page).getByRole('status').first()).toHaveText('残り 0通り');

  const reader = await joinAs(chrome, await inviteLink(page, /読む人/), '田中');
  await openBox(reader.page);
  await expect(cell(reader.page, '旅館')).toBeVisible();
  await expect(reader.page.getByRole('textbox', { name: '「客」に書き足す' })).toHaveCount(0);
  await expect(reader.page.getByRole('switch', { name: '車なし' })).toBeDisabled();
  await cell(reader.page, '旅館').focus();
  await reader.page.keyboard.press('Delete');
  await expect(cell(reader.page, '旅館')).toBeVisible();
  await expect(reader.page.getByRole('button', { name: '新結合の下書きにする' })).toHaveCount(0);
  for (const guest of [advisor, reader]) {
    expect(guest.errors).toEqual([]);
    await guest.context.close();
  }
});
