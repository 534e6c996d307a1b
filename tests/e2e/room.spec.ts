/** Two people in one room: a question with secret answers, the reveal, a vote, the timer, locks, and results as cards. */
import type { Page } from '@playwright/test';
import { expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, received, wayTo } from './guests.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: '会議の道具' });
const openTools = async (page: Page) => {
  await page.getByRole('button', { name: '会議の道具を開く' }).click();
  await expect(panel(page)).toBeVisible();
};
const noProblems = async (page: Page) => expect(await axeOf(page, ALL_RULES)).toEqual([]);
/** Everything that this page has received from the server, as text. */
function heard(page: Page): () => string {
  const frames: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload).toString('utf8'))),
  );
  return () => frames.join('\n');
}

test('secret words reach the other person only when the facilitator reveals them, even after being offline', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'blank');
  const way = await wayTo(await inviteLink(app, /コメントする人/));
  const guest = await joinAs(chrome, way.link, '佐藤');
  const said = heard(guest.page);
  await guest.page.reload();
  await openTools(app);
  await openTools(guest.page);
  await expect(panel(app)).toContainText('あなたが進行役です。');
  await expect(panel(guest.page)).toContainText('計画の持ち主が進行役です。');

  // By keyboard: the question, and the owner's own words.
  await panel(app).getByLabel('みんなへの問い').fill('何が余っていますか');
  await app.keyboard.press('Enter');
  const round = (page: Page) => panel(page).getByRole('article', { name: '何が余っていますか' });
  const word = round(app).getByRole('textbox', { name: '書く' });
  await word.fill('搾ったあとの酒粕');
  // Text typed right after Enter goes into the next word: the focus moves synchronously.
  const isLeft = await word.evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    return document.activeElement !== field && document.activeElement instanceof HTMLInputElement;
  });
  expect(isLeft).toBe(true);
  await app.keyboard.type('冬の空き部屋');
  await app.keyboard.press('Enter');
  await round(app)
    .getByRole('checkbox', { name: /自分の名前を添えてよい/ })
    .check();
  await round(app).getByRole('button', { name: '書き終えた' }).press('Enter');
  await expect(round(guest.page)).toContainText('書き終えた人 1人（ここにいる人 2人）');
  await noProblems(guest.page);

  // The guest writes offline, and closes and reopens the page meanwhile.
  await way.cut();
  await expect(guest.page.locator('.save-status[data-link="away"]')).toBeVisible();
  await round(guest.page).getByRole('textbox', { name: '書く' }).fill('古い井戸');
  await guest.page.keyboard.press('Enter');
  await round(guest.page).getByRole('button', { name: '書き終えた' }).click();
  await expect(round(guest.page)).toContainText('書き終えました');
  await expect(round(guest.page)).not.toContainText('酒粕');
  expect(said()).not.toContain('酒粕');
  await round(app).getByRole('button', { name: 'いっせいに公開する' }).click();
  await expect(round(app)).toContainText('搾ったあとの酒粕');
  await expect(round(app)).toContainText('山田花子');
  await expect(round(app)).not.toContainText('古い井戸');
  await way.mend();
  await expect(round(app)).toContainText('古い井戸');
  await expect(round(guest.page)).toContainText('冬の空き部屋');
  await expect(round(app).getByText('佐藤')).toHaveCount(0);

  // Kept as cards, with the name of the person who agreed to be named.
  await view(app, 'キャンバス');
  await round(app).getByRole('button', { name: 'カードに残す' }).click();
  await expect(app.getByText('3枚のカードにしました')).toBeVisible();
  await expect(app.locator('.react-flow__node', { hasText: '古い井戸' })).toBeVisible();
  await noProblems(app);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});

test('the facilitator’s role is requested and handed over; a secret vote, the timer and a lock apply to the other person', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤');
  await received(guest.page);
  await openTools(guest.page);
  await panel(guest.page).getByRole('button', { name: '進行役を引き受けたいと伝える' }).click();
  await app.getByRole('alert').getByRole('button', { name: '任せる' }).click();
  await expect(panel(guest.page)).toContainText('あなたが進行役です。');
  await openTools(app);
  await expect(panel(app)).toContainText('佐藤さんが進行役です。');

  // The timer.
  await panel(guest.page).getByLabel('分', { exact: true }).fill('３');
  await guest.page.keyboard.press('Enter');
  await expect(app.locator('.room-bar').getByRole('timer')).toHaveText(/残り [23]:\d\d/);
  await panel(guest.page).getByRole('button', { name: '止めておく' }).click();
  await expect(app.locator('.room-bar').getByRole('timer')).toHaveText(/止めています/);
  await panel(guest.page).getByRole('button', { name: '終える' }).click();
  await expect(app.locator('.room-bar')).toBeHidden();

  // A vote on the cards of the board.
  await view(guest.page, 'キャンバス');
  await view(app, 'キャンバス');
  await panel(guest.page).getByText('点で選ぶ', { exact: true }).click();
  await panel(guest.page).getByLabel('何を選びますか').fill('どれから始めますか');
  await panel(guest.page).getByRole('button', { name: '投票を始める' }).click();
  const round = (page: Page) => panel(page).getByRole('article', { name: 'どれから始めますか' });
  for (const page of [app, guest.page]) {
    await round(page)
      .getByRole('button', { name: /に点を付ける$/ })
      .first()
      .press('Enter');
    await expect(round(page)).toContainText('残りの点 2');
    await round(page).getByRole('button', { name: '付け終えた' }).click();
  }
  await noProblems(app);
  await round(guest.page).getByRole('button', { name: 'いっせいに公開する' }).click();
  await expect(round(app).getByRole('list', { name: '結果' }).getByRole('listitem').first()).toContainText(
    '2点（2人）',
  );

  // A lock applies to the owner too, until they take the role back.
  await panel(guest.page).getByRole('button', { name: 'キャンバス全体をロックする' }).click();
  await expect(panel(app)).toContainText('キャンバス全体がロックされています。');
  await view(app, 'アウトライン');
  const item = app.getByRole('treeitem').first();
  await item.click();
  await app.keyboard.press('Delete');
  await expect(app.getByRole('alert').filter({ hasText: '進行役がロックしています' })).toBeVisible();
  await panel(app).getByRole('button', { name: '進行役を引き取る' }).click();
  await panel(app).getByRole('button', { name: 'キャンバス全体のロックを外す' }).click();
  await expect(panel(guest.page)).toContainText('ロックされたものはありません。');
  await saved(app);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('KJ法: cards are gathered into islands by keyboard, named, related, and become diagram and text', async ({
  app,
}) => {
  await welcome(app, 'sample');
  await app.locator('.view-switch').getByRole('button', { name: '結びの場', exact: true }).click();
  await app.getByRole('button', { name: /^KJ法/ }).press('Enter');
  const screen = app.getByRole('main', { name: 'KJ法' });
  const loose = screen.getByRole('region', { name: 'まだ島に入っていないカード' });
  const gather = async (name: string) => {
    for (const at of [0, 1]) await loose.getByRole('checkbox').nth(at).press('Space');
    await screen.getByPlaceholder('まとめて何と呼べますか').first().fill(name);
    await app.keyboard.press('Enter');
    await expect(screen.getByRole('article', { name })).toBeVisible();
  };
  await gather('手もとにあるもの');
  await gather('困っていること');
  await screen.getByRole('combobox', { name: 'こちらの島', exact: true }).selectOption({ label: '手もとにあるもの' });
  await screen.getByRole('combobox', { name: '関係', exact: true }).selectOption({ label: '対立する' });
  await screen.getByRole('combobox', { name: 'あちらの島', exact: true }).selectOption({ label: '困っていること' });
  await screen.getByRole('button', { name: '関係を加える' }).press('Enter');
  await expect(screen.getByText('「手もとにあるもの」と「困っていること」は対立する')).toBeVisible();
  await screen.getByRole('button', { name: '関係のとおりに島を並べる' }).press('Enter');
  await expect(app.locator('.announcement', { hasText: 'キャンバスの島を' })).toBeVisible();
  await noProblems(app);
  await screen.getByRole('button', { name: '図と文章にする' }).press('Enter');
  await expect(app.getByRole('heading', { name: 'KJ法でまとめたこと' })).toBeVisible();
  await expect(app.getByText('「手もとにあるもの」と「困っていること」は、対立しています。')).toBeVisible();
  await view(app, 'キャンバス');
  await expect(app.locator('.react-flow__node', { hasText: '手もとにあるもの' })).toHaveCount(1);
  await saved(app);
});

test('in English and by keyboard: a question, two words, the reveal, cards of them, and the round deleted after a confirmation', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'English' }).press('Enter');
  await app.getByLabel('Your name').fill('Hanako Yamada');
  await app.getByRole('button', { name: /Start my own plan/ }).press('Enter');
  await expect(app.getByRole('textbox', { name: 'Text of the plan' })).toBeVisible();
  await app.keyboard.press('Control+k');
  await app.locator('[aria-controls="palette-list"]').fill('meeting tools');
  await expect(app.getByRole('option', { name: /Show the meeting tools/ })).toBeVisible();
  await app.keyboard.press('Enter');
  const tools = app.getByRole('complementary', { name: 'Meeting tools' });
  await expect(tools).toContainText('You are the facilitator.');
  await tools.getByLabel('Question to everybody').focus();
  await app.keyboard.type('What is left over?');
  await app.keyboard.press('Enter');
  const round = tools.getByRole('article', { name: 'What is left over?' });
  await round.getByRole('textbox', { name: 'Write' }).focus();
  await app.keyboard.type('Sake lees');
  await app.keyboard.press('Enter');
  await expect(round.getByRole('textbox', { name: 'Write' })).toBeFocused();
  await app.keyboard.type('Snow');
  await app.keyboard.press('Enter');
  await round.getByRole('button', { name: 'I have finished' }).press('Enter');
  await expect(round).toContainText('1 have finished');
  await round.getByRole('button', { name: 'Reveal' }).press('Enter');
  await expect(round.getByRole('listitem').filter({ hasText: 'Snow' })).toBeVisible();
  await round.getByRole('button', { name: 'Keep as cards' }).press('Enter');
  await expect(app.locator('.announcement', { hasText: 'Kept as 2 cards' })).toBeVisible();
  await noProblems(app);

  // A finished round is listed among earlier rounds; deleting it asks for confirmation, and Escape cancels.
  await tools.getByText('Earlier rounds (1)').press('Enter');
  const remove = round.getByRole('button', { name: 'Delete this round' });
  await remove.press('Enter');
  const asks = app.getByRole('alertdialog', { name: 'Delete this round?' });
  await expect(asks).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(asks).toHaveCount(0);
  await expect(round).toBeVisible();
  await remove.press('Enter');
  await asks.getByRole('button', { name: 'Delete this round' }).press('Enter');
  await expect(round).toHaveCount(0);
  await app.keyboard.press('Control+Alt+2');
  await expect(app.locator('.react-flow__node', { hasText: 'Sake lees' })).toBeVisible();
});
