/**
 * A founder and an advisor in one box, apart and together again: while the connection is cut, both fill it, rename the same cell and write a secret answer.
 * Afterwards the box has the additions of both, a person resolves the conflict, and secret answers reach the other only when they are revealed.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, received, wayTo } from './guests.ts';

const openBox = async (page: Page): Promise<void> => {
  await view(page, '結びの場');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^結びの箱/ })
    .click();
};
const cells = (page: Page): Locator => page.locator('.box-cell');
const cell = (page: Page, title: string): Locator => cells(page).filter({ hasText: title }).first();
const left = (page: Page): Locator =>
  page.getByRole('complementary', { name: '残った組み合わせ' }).getByRole('status').first();
const add = async (page: Page, column: string, title: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: `「${column}」に書き足す` });
  await field.fill(title);
  await field.press('Enter');
  await expect(cell(page, title)).toBeVisible();
};
const rename = async (page: Page, from: string, to: string): Promise<void> => {
  await cell(page, from).focus();
  await page.keyboard.press('F2');
  const open = page.getByRole('dialog', { name: '箱のマス' });
  await open.getByLabel('言葉', { exact: true }).fill(to);
  await open.getByLabel('言葉', { exact: true }).press('Tab');
  await open.getByRole('button', { name: '閉じる' }).click();
  await expect(cell(page, to)).toBeVisible();
};
const QUESTION = '竹を何に使えますか';
const tools = (page: Page): Locator => page.getByRole('complementary', { name: '会議の道具' });
const round = (page: Page): Locator => tools(page).getByRole('article', { name: QUESTION });
const answer = async (page: Page, words: string): Promise<void> => {
  await round(page).getByRole('textbox', { name: '書く' }).fill(words);
  await page.keyboard.press('Enter');
  await round(page).getByRole('button', { name: '書き終えた' }).press('Enter');
  await expect(round(page)).toContainText('書き終えました');
};

test('founder and advisor apart in one box: both parts merge, a person resolves one cell, and answers are secret until they are revealed', async ({
  app: founder,
  chrome,
}) => {
  test.slow();
  await welcome(founder, 'blank');
  await openBox(founder);
  await founder.getByRole('button', { name: '結びの箱を作る' }).click();
  await add(founder, '素材', '竹');
  await add(founder, '客', '学校');
  await saved(founder);
  const way = await wayTo(await inviteLink(founder));
  const guest = await joinAs(chrome, way.link, '佐藤 指導員');
  const advisor = guest.page;
  await openBox(advisor);
  await expect(left(advisor)).toHaveText('残り 1通り');
  for (const page of [founder, advisor]) {
    await page.getByRole('button', { name: '会議の道具を開く' }).click();
    await expect(tools(page)).toBeVisible();
  }
  await tools(founder).getByLabel('みんなへの問い').fill(QUESTION);
  await founder.keyboard.press('Enter');
  await expect(round(advisor)).toBeVisible();
  await received(advisor);

  // Apart: each adds cells, renames the same cell, and answers secretly.
  await way.cut();
  await expect(advisor.locator('.save-status[data-link="away"]')).toBeVisible();
  await add(founder, '素材', '竹炭');
  await rename(founder, '学校', '小学校');
  await answer(founder, '竹の粉を土に混ぜる');
  await saved(founder);
  await add(advisor, '客', '庭園');
  await rename(advisor, '学校', '中学校');
  await answer(advisor, '竹を蒸して食器にする');
  await expect(advisor.locator('.save-status')).toContainText('送信待ち');

  // Together again: nothing is lost, one cell has a conflict to resolve, and both answers are still secret.
  await way.mend();
  await advisor.getByRole('button', { name: '見比べる' }).click();
  const review = advisor.getByRole('dialog', { name: '離れていた間の変更' });
  await expect(review).toContainText('小学校');
  await expect(review).toContainText('中学校');
  await review.getByRole('button', { name: /^あなた（.*）の方にする$/ }).click();
  await expect(review).toBeHidden();
  for (const page of [founder, advisor]) {
    await expect(cells(page)).toHaveText(['竹', '中学校', '竹炭', '庭園']);
    await expect(left(page)).toHaveText('残り 4通り');
    await expect(round(page)).toContainText('書き終えた人 2人');
  }
  await expect(round(founder)).not.toContainText('食器');
  await expect(round(advisor)).not.toContainText('土に混ぜる');

  await round(founder).getByRole('button', { name: 'いっせいに公開する' }).press('Enter');
  for (const page of [founder, advisor])
    for (const words of ['竹の粉を土に混ぜる', '竹を蒸して食器にする']) await expect(round(page)).toContainText(words);
  await received(advisor);
  await founder.reload();
  await expect(cell(founder, '庭園')).toBeVisible();
  await expect(cell(founder, '中学校')).toBeVisible();
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});
