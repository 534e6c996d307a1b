/** Every screen, in Japanese and English, in every theme: axe finds nothing, nothing overflows the window. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { body, card, chooseFile, expect, test, view, welcome } from './app.ts';
import { button, PASSPHRASE, rail, smallContest } from './contestSteps.ts';
import { inviteLink, joinAs, received } from './guests.ts';
import { expectAccessible, expectNoOverflow, go } from './looks.ts';

/** Checks the current screen. A name that ends in `en` is that of an English one. */
async function check(page: Page, name: string): Promise<void> {
  // Moves the pointer away, so that no tooltip is part of the screen.
  await page.mouse.move(1, 400);
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await expectAccessible(page, name, name.endsWith(' en') ? 'en' : 'ja');
  await expectNoOverflow(page, name);
}

// Each test has its own host, so the tests of this long file may run in parallel.
test.describe.configure({ mode: 'parallel' });

const SUGGESTIONS = /^(提案( \d+件)?|Suggestions( \(\d+\))?)$/u;

const LANGUAGES = ['ja', 'en'] as const;
const speak = async (page: Page, language: (typeof LANGUAGES)[number]): Promise<void> => {
  await go(page, '#/settings');
  await page.getByRole('combobox', { name: /^(表示する言語|Language)$/ }).selectOption(language);
};

test('all screens', async ({ app: page }) => {
  await expect(page.getByLabel('お名前')).toBeVisible();
  await check(page, 'welcome ja');
  await welcome(page, 'sample');
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  for (const language of LANGUAGES) {
    await go(page, '#/settings');
    if (language === 'en') await page.getByLabel('表示する言語').selectOption('en');
    await expect(page.getByRole('heading', { level: 1, name: language === 'ja' ? '設定' : 'Settings' })).toBeVisible();
    await check(page, `settings ${language}`);
    await page.getByRole('button', { name: /^(使っているソフトウェアのライセンスを見る|Show the licences)/ }).click();
    const licences = page.getByRole('dialog');
    await licences.locator('summary').filter({ hasText: /^yjs/ }).click();
    await expect(licences.locator('details[open] pre')).toContainText('Kevin Jahns');
    await check(page, `licences ${language}`);
    await page.keyboard.press('Escape');
    await go(page, '#/');
    await expect(page.locator('.plan-open')).toBeVisible();
    await check(page, `home ${language}`);
    await go(page, '#/roster');
    await expect(page.locator('.roster-table tbody tr')).toHaveCount(1);
    await check(page, `roster ${language}`);
    await go(page, '#/catalogue');
    await expect(page.locator('.entry').first()).toBeVisible();
    await page.locator('.entry-head').first().click();
    await check(page, `catalogue ${language}`);
    await go(page, `#/plan/${plan}/text`);
    await expect(page.locator('.text .embed').first()).toBeVisible();
    await page.locator('.text .h').nth(1).click();
    await check(page, `text ${language}`);
    await go(page, `#/plan/${plan}/board`);
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    await check(page, `board ${language}`);
    await page
      .locator('.react-flow__node')
      .filter({ has: page.locator('.combination-card') })
      .click();
    await check(page, `board with a combination selected ${language}`);
    await expect(page.locator('.candidate').first()).toBeVisible();
    await page
      .getByRole('button', { name: /を見送る|^Decline “/ })
      .first()
      .click();
    await check(page, `candidates ${language}`);
    await go(page, `#/plan/${plan}/outline`);
    await expect(page.getByRole('tree')).toBeVisible();
    await check(page, `outline ${language}`);
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(page, `palette ${language}`);
    await page.keyboard.press('Escape');
  }
  // Untranslated Japanese would show here.
  await go(page, '#/settings');
  const left = await page.locator('main.settings').innerText();
  expect(left.replace(/日本語|[0-9]+年.*|山田花子|静岡[県市]*|令和.*/g, '')).not.toMatch(/[\u3041-\u30fe]{2}/u);
  // A chosen theme is kept.
  for (const theme of ['dark', 'contrast']) {
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption(theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
});

test('funding', async ({ app: page }) => {
  await welcome(page, 'sample');
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  for (const language of LANGUAGES) {
    await go(page, '#/settings');
    if (language === 'en') {
      await page.getByLabel('表示する言語').selectOption('en');
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    }
    await go(page, `#/plan/${plan}/funding`);
    const panels = page.locator('.panel-nav .nav-button');
    await expect(panels.first()).toBeVisible();
    for (let i = 0; i < (await panels.count()); i++) {
      await panels.nth(i).click();
      await expect(panels.nth(i)).toHaveAttribute('aria-current', 'page');
      // If there are rows, one is opened: its form is part of the page.
      if (i === 1) await page.locator('.money-table .link-button').first().click();
      if (i === 2) await page.locator('.line-button').first().click();
      if (i === 8) await page.locator('.rule-programme > summary').first().click();
      await check(page, `funding ${i} ${language}`);
    }
  }
});

test('working together', async ({ app: page, chrome }) => {
  await welcome(page, 'sample');
  const link = await inviteLink(page);
  const door = await chrome.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  await door.goto(link);
  await expect(door.getByLabel('お名前')).toBeVisible();
  await check(door, 'join');
  await door.close();
  const guest = await joinAs(chrome, link, '佐藤健一');
  await received(guest.page);
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  for (const language of LANGUAGES) {
    await speak(page, language);
    await go(page, `#/plan/${plan}/text`);
    await expect(page.locator('.text .embed').first()).toBeVisible();
    await expect(page.locator('.people')).toBeVisible();
    await body(guest.page).click();
    await guest.page.keyboard.press('Control+Home');
    await guest.page.keyboard.press('Shift+End');
    await expect(page.locator('.other-caret')).toBeVisible();
    // Comments: one on the plan, while typing and posted.
    await page.keyboard.press('Control+Alt+c');
    const panel = page.locator('.comments-panel');
    await panel.getByRole('button', { name: /計画全体にコメント|Comment on the whole plan/ }).click();
    await check(page, `comment draft ${language}`);
    await panel.getByRole('textbox').fill('収支の前提は？');
    await page.keyboard.press('Control+Enter');
    await expect(panel.locator('.message').first()).toBeVisible();
    await check(page, `comments ${language}`);
    await page.keyboard.press('Control+Alt+c');
    // Guidance: a draft, and after signing a record.
    await page.getByRole('button', { name: /^(指導記録を開く|Guidance records)/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /記録を書く|Write a record/ }).click();
    await dialog
      .getByLabel(/^(指導員|Advisor)$/)
      .first()
      .fill('佐藤健一');
    await dialog.getByRole('textbox', { name: /^(相談の内容|Topic)$/ }).fill('資金');
    await dialog.getByRole('textbox', { name: /^(指導の内容|Advice)$/ }).fill('内訳を分ける');
    await page.keyboard.press('Tab');
    await check(page, `guidance draft ${language}`);
    await dialog.getByRole('button', { name: /内容を確定して署名する|Finish and sign/ }).click();
    await expect(dialog.locator('.guidance-fields')).toBeVisible();
    await check(page, `guidance record ${language}`);
    await page.keyboard.press('Escape');
    // Sharing, with an invitation and a member.
    await page.getByRole('button', { name: /^(この計画を人と使う|Share this plan)$/ }).click();
    await dialog.getByRole('button', { name: /招待のリンクを作る|Make an invitation link/ }).click();
    await expect(dialog.locator('.qr-code')).toBeVisible();
    await check(page, `sharing ${language}`);
    await page.keyboard.press('Escape');
    // The board with the other person's pointer, while following them.
    await go(page, `#/plan/${plan}/board`);
    await view(guest.page, 'キャンバス');
    const box = (await guest.page.locator('.board').boundingBox())!;
    await guest.page.mouse.move(box.x + 300, box.y + 300);
    await expect(page.locator('.others-pointer')).toBeVisible();
    await page.locator('.people button').first().click();
    await page.getByRole('menuitem').first().click();
    await expect(page.locator('.banner.person')).toBeVisible();
    await check(page, `followed board ${language}`);
    await page.locator('.banner.person button').click();
    await view(guest.page, '文章');
  }
  // The guest's own screens.
  await go(guest.page, '#/');
  await expect(guest.page.locator('.plan-open')).toBeVisible();
  await check(guest.page, 'home of a guest');
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('suggesting and sessions', async ({ app: page, chrome }) => {
  await welcome(page, 'sample');
  const link = await inviteLink(page);
  const door = await chrome.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  await door.goto(new URL('/', link).href);
  await door.getByLabel('6けたの番号').fill('1');
  await door.keyboard.press('Enter');
  await expect(door.getByRole('alert')).toBeVisible();
  await check(door, 'number');
  await door.close();
  const guest = await joinAs(chrome, link, '佐藤健一');
  await received(guest.page);
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  for (const language of LANGUAGES) {
    await speak(page, language);
    await go(page, `#/plan/${plan}/text`);
    await expect(page.locator('.text .embed').first()).toBeVisible();
    // A suggestion, in the draft and beside the plan.
    await expect(page.getByRole('button', { name: SUGGESTIONS })).toBeEnabled();
    await page.keyboard.press('Control+Alt+t');
    await expect(page.locator('.banner.suggesting')).toBeVisible();
    await page.locator('.text .h').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(`${language}！`);
    await page.getByRole('button', { name: SUGGESTIONS }).click();
    await expect(page.locator('.suggestion').first()).toBeVisible();
    await check(page, `suggesting ${language}`);
    await page.keyboard.press('Control+Alt+t');
    await expect(page.locator('.banner.suggesting')).toBeHidden();
    await check(page, `suggestions ${language}`);
    // The same in the outline, below the card that it would change.
    await page.keyboard.press('Control+Alt+3');
    const row = page.getByRole('treeitem', { name: /料理店|Restaurants/ }).first();
    await expect(row).toBeVisible();
    await page.keyboard.press('Control+Alt+t');
    await row.click();
    await page.keyboard.press('F2');
    await page.keyboard.type(language);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+t');
    await expect(page.locator('.suggestion-row').first()).toBeVisible();
    await check(page, `suggestions in the outline ${language}`);
    await page.keyboard.press('Control+Alt+1');
    await expect(page.locator('.text .h').first()).toBeVisible();
    await page.getByRole('button', { name: /^(書いた人を色で見る|Show who wrote what)$/ }).click();
    await check(page, `authors ${language}`);
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(page, `export ${language}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(page, `task ${language}`);
    await page.keyboard.press('Escape');
    // A session with everything that its panel offers, recorded and replayed.
    await page.keyboard.press('Control+k');
    await page.keyboard.type(language === 'ja' ? '相談を始める' : 'Begin a session');
    await page.keyboard.press('Enter');
    const talk = page.locator('.talk');
    await expect(talk).toBeVisible();
    for (const field of await talk.getByRole('textbox').all()) {
      await field.fill('値段');
      await field.press('Enter');
    }
    await talk.getByRole('button', { name: /^(面談の練習|Rehearse an interview)$/ }).click();
    const rehearsal = page.locator('.rehearsal');
    await rehearsal.getByRole('textbox').fill('五軒に聞きました');
    await rehearsal.getByRole('button', { name: /^(次の質問|Next)$/ }).click();
    await rehearsal.locator('summary').click();
    await check(page, `rehearsal ${language}`);
    await page.keyboard.press('Escape');
    await talk.locator('.topic-check').first().click();
    await talk.locator('summary').click();
    await talk.getByRole('button', { name: /^(この相談の操作を記録する|Record this session)$/ }).click();
    await guest.page.getByRole('button', { name: '同意する' }).click();
    await expect(page.locator('.recording-dot')).toBeVisible();
    await check(page, `session ${language}`);
    await guest.page.locator('.text .h').first().click();
    await guest.page.keyboard.press('End');
    await guest.page.keyboard.type(`あ${language}`);
    // The edit is in the recording once it is shown here.
    await expect(page.locator('.text[data-lexical-editor]')).toContainText(`あ${language}`);
    await page.getByRole('button', { name: /^(記録を止める|Stop recording)$/ }).click();
    await talk
      .getByRole('button', { name: /(の記録を再生する$|^Play the session)/ })
      .first()
      .click();
    await expect(page.locator('.replay-bar')).toBeVisible();
    await page.locator('.replay-find input').fill('あ');
    await page.keyboard.press('Enter');
    await expect(page.locator('.replay-hits button').first()).toBeVisible();
    await check(page, `replay ${language}`);
    await page
      .getByRole('button', { name: /^(再生を終える|Close)$/ })
      .last()
      .click();
    await page.getByRole('button', { name: /^(相談を終えて記録を書く|End and write the record)$/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('contest', async ({ app: page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-screens-'));
  await welcome(page, 'later');
  const bundle = await smallContest(page, folder);
  const contest = await page.evaluate(() => location.hash.split('/')[2]);
  await rail(page);
  await chooseFile(page, bundle, () => button(page, '審査用ファイルを開く').click());
  await page.getByLabel('合言葉').fill(PASSPHRASE);
  await check(page, 'passphrase');
  await page.keyboard.press('Enter');
  await expect(page.locator('.judge-number').first()).toBeVisible();
  const seat = await page.evaluate(() => location.hash);
  for (const language of LANGUAGES) {
    await speak(page, language);
    await go(page, '#/contests');
    await expect(page.locator('.line-button').first()).toBeVisible();
    await check(page, `contests ${language}`);
    await go(page, `#/contest/${contest}/call`);
    const panels = page.locator('.panel-nav .nav-button');
    await expect(panels.first()).toBeVisible();
    for (let i = 0; i < (await panels.count()); i++) {
      await panels.nth(i).click();
      await expect(panels.nth(i)).toHaveAttribute('aria-current', 'page');
      // With something selected, if there is anything to select.
      const line = page.locator('.line-button').first();
      if (await line.isVisible()) await line.click();
      if (i === 3) await expect(page.locator('.put-out').first()).toBeVisible();
      await check(page, `contest ${i} ${language}`);
    }
    await go(page, `#/contest/${contest}/hall`);
    await page.getByRole('button', { name: /^(発表を映す|Show the pitches)$/ }).click();
    await check(page, `wall of the hall ${language}`);
    await page.keyboard.press('Escape');
    await go(page, seat);
    await expect(page.locator('.reading .passage').first()).toBeVisible();
    await page.locator('.reading .passage').first().focus();
    await page.keyboard.press('p');
    await check(page, `judge ${language}`);
  }
  rmSync(folder, { recursive: true, force: true });
});

test('dialogs', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.keyboard.press('Control+Shift+S');
  await expect(page.getByRole('dialog', { name: '版' })).toBeVisible();
  await check(page, 'versions');
  await page.keyboard.press('Escape');
  await view(page, 'キャンバス');
  await card(page, '静岡市内の料理店').click();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: /結ぶ/ })).toBeVisible();
  await check(page, 'link');
  await page.keyboard.press('Escape');
  await go(page, '#/');
  await page.getByRole('button', { name: '新しい計画を作る' }).first().click();
  await check(page, 'new plan');
  await page.keyboard.press('Escape');
  await go(page, '#/catalogue');
  await page.getByRole('button', { name: '資料を加える' }).click();
  await check(page, 'entry form');
});

test('nothing is cut off at 200%', async ({ app: page }) => {
  await welcome(page, 'sample');
  await go(page, '#/settings');
  await page.getByLabel('文字の大きさ').selectOption('2');
  await go(page, '#/');
  await expect(page.getByRole('button', { name: '新しい計画を作る' }).first()).toBeVisible();
  await check(page, 'home at 200%');
  await page.locator('.plan-open').click();
  await expect(body(page)).toBeVisible();
});
