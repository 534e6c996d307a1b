/** Working together on real screens: inviting, joining, both writing, being offline, a changed role, a removal. */
import type { Page } from '@playwright/test';
import { body, card, compose, expect, saved, test, view, watchErrors, welcome } from './app.ts';
import { inviteLink, joinAs, keptOffline, received, wayTo } from './guests.ts';

test('an invited person and the owner see each other’s edits, and what has arrived where', async ({ app, chrome }) => {
  await welcome(app, 'blank');
  await app.getByRole('textbox', { name: '計画の名前' }).fill('酒粕の洗顔料');
  await app.keyboard.press('Tab');
  await saved(app);
  const link = await inviteLink(app);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#join=/);
  const guest = await joinAs(chrome, link, '佐藤 指導員');
  await expect(guest.page.getByRole('textbox', { name: '計画の名前' })).toHaveValue('酒粕の洗顔料');
  // The secret is in neither the address bar nor the history.
  expect(guest.page.url()).not.toContain('join');

  await body(guest.page).click();
  await guest.page.keyboard.press('Control+End');
  await guest.page.keyboard.type('from the advisor ');
  await received(guest.page);
  await expect(guest.page.locator('.save-status')).toContainText('山田花子さんが受信');
  await expect(body(app)).toContainText('from the advisor');

  await body(app).click();
  await app.keyboard.press('Control+End');
  await app.keyboard.type('from the owner ');
  await expect(body(guest.page)).toContainText('from the owner');

  // Each sees the other, by the name that the server has verified.
  await expect(app.getByRole('button', { name: /佐藤 指導員/ })).toBeVisible();
  await expect(guest.page.getByRole('button', { name: /山田花子/ })).toBeVisible();

  // Undo reverts only one's own words.
  await app.keyboard.press('Control+z');
  await expect(body(app)).not.toContainText('from the owner');
  await expect(body(app)).toContainText('from the advisor');
  await expect(body(guest.page)).not.toContainText('from the owner');

  // The board too.
  await view(guest.page, 'アウトライン');
  await guest.page.getByRole('button', { name: 'カードを加える' }).first().click();
  await guest.page.getByRole('menuitem', { name: '地域資源' }).click();
  await guest.page.keyboard.type('酒粕');
  await guest.page.keyboard.press('Enter');
  await received(guest.page);
  await view(app, 'アウトライン');
  await expect(app.getByRole('treeitem', { name: /酒粕/ })).toBeVisible();
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await expect(app.getByRole('button', { name: /佐藤 指導員/ })).toBeHidden();

  // Up to when the device of a person who has left received the plan.
  const share = app.getByRole('dialog', { name: 'この計画を人と使う' });
  const openShare = () => app.getByRole('button', { name: 'この計画を人と使う' }).click();
  await openShare();
  await expect(share).toContainText('佐藤 指導員さんの端末は、今の内容まで受け取っています');
  await share.getByRole('button', { name: '閉じる' }).click();
  await app.getByRole('textbox', { name: '計画の名前' }).fill('酒粕の石けん');
  await app.keyboard.press('Tab');
  await saved(app);
  await openShare();
  await expect(share).toContainText(
    /佐藤 指導員さんの端末は \d+年\d+月\d+日 \d\d:\d\d の内容まで受け取っています（その後 1か所）/,
  );
});

test('both continue offline; back online everything is there on both sides, also after a reload', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'blank');
  const way = await wayTo(await inviteLink(app));
  const guest = await joinAs(chrome, way.link, '佐藤');
  await received(guest.page);
  await way.cut();
  await expect(guest.page.locator('.save-status[data-link="away"]')).toBeVisible();
  await body(guest.page).click();
  await guest.page.keyboard.press('Control+End');
  await guest.page.keyboard.type('tunnel words ');
  await expect(guest.page.locator('.save-status')).toContainText('送信待ち');
  await body(app).click();
  await app.keyboard.press('Control+Home');
  await app.keyboard.type('shop words ');
  await saved(app);
  await way.mend();
  await received(guest.page);
  for (const page of [app, guest.page]) {
    await expect(body(page)).toContainText('tunnel words');
    await expect(body(page)).toContainText('shop words');
  }
  await guest.page.reload();
  await expect(body(guest.page)).toContainText('tunnel words');
  await expect(body(guest.page)).toContainText('shop words');
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});

test('a word being composed stays local; the committed one arrives whole', async ({ app, chrome }) => {
  await welcome(app, 'blank');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤');
  await body(guest.page).click();
  await guest.page.keyboard.press('Control+End');
  await guest.page.keyboard.type('start ');
  await expect(body(app)).toContainText('start');
  const seen: string[] = [];
  await app.exposeFunction('musubiSaw', (text: string) => seen.push(text));
  await body(app).evaluate((element) =>
    new MutationObserver(() =>
      (window as unknown as { musubiSaw: (t: string) => void }).musubiSaw(element.textContent ?? ''),
    ).observe(element, { subtree: true, characterData: true, childList: true }),
  );
  await compose(guest.page, ['に', 'にほ', 'にほn', 'にほんs', 'にほんしゅ'], '日本酒');
  await expect(body(app)).toContainText('start 日本酒');
  expect(seen.filter((text) => /start [にほんし]/u.test(text))).toEqual([]);
  await guest.context.close();
});

test('a reader can only read; a new role applies at once; edits made meanwhile are kept as a copy; a removed member keeps a readable copy', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const way = await wayTo(await inviteLink(app));
  const guest = await joinAs(chrome, way.link, '佐藤');
  await received(guest.page);
  // The guest writes offline; meanwhile the owner makes them a reader.
  await way.cut();
  await expect(guest.page.locator('.save-status[data-link="away"]')).toBeVisible();
  await body(guest.page).click();
  await guest.page.keyboard.press('Control+End');
  await guest.page.keyboard.type('never sent ');
  await expect(guest.page.locator('.save-status')).toContainText('送信待ち');
  await app.getByRole('button', { name: 'この計画を人と使う' }).click();
  const dialog = app.getByRole('dialog', { name: 'この計画を人と使う' });
  await dialog.getByRole('combobox', { name: '佐藤さんの役割' }).selectOption({ label: '読む人' });
  await way.mend();
  await expect(guest.page.getByText('この計画では、読むことができます。')).toBeVisible();
  await expect(guest.page.getByText(/写しとして残しました/)).toBeVisible();
  await expect(body(guest.page)).not.toContainText('never sent');
  await expect(body(guest.page)).toHaveAttribute('contenteditable', 'false');
  await expect(body(app)).not.toContainText('never sent');
  await guest.page.getByRole('button', { name: '版の履歴', exact: true }).click();
  await expect(guest.page.getByText('送れなかった編集（役割が変わる前）').first()).toBeVisible();
  await guest.page.keyboard.press('Escape');
  // Removed: the copy stays, the connection is refused.
  await dialog.getByRole('button', { name: '外す' }).click();
  await app.getByRole('alertdialog').getByRole('button', { name: '外す' }).click();
  await expect(guest.page.getByText(/参加は終わりました/)).toBeVisible();
  await guest.page.reload();
  await expect(guest.page.getByText(/参加は終わりました/)).toBeVisible();
  await expect(body(guest.page)).toBeVisible();
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});

test('refused guests are told why: used links, a wrong passphrase, an address without an invitation', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'blank');
  const link = await inviteLink(app, /読む人/, 'さくら');
  const context = await chrome.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(new URL('/', link).href);
  await expect(page.getByRole('heading', { name: '招待のリンクから開いてください' })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: '山田花子さんの計画に招かれています' })).toBeVisible();
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.getByText('お名前を入れてください。')).toBeVisible();
  await page.getByLabel('お名前').fill('鈴木');
  await page.getByLabel('合言葉').fill('うめ');
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.getByText(/合言葉が違います/)).toBeVisible();
  // A reload while joining does not lose the invitation.
  await page.reload();
  await page.getByLabel('お名前').fill('鈴木');
  await page.getByLabel('合言葉').fill('さくら');
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.getByText('この計画では、読むことができます。')).toBeVisible();
  // The same link, opened again in the same browser, leads to the plan.
  await page.goto(link);
  await expect(body(page)).toBeVisible();
  // In another browser it is used up.
  const other = await (await chrome.newContext({ locale: 'ja-JP' })).newPage();
  await other.goto(link);
  await expect(other.getByText(/この招待はもう使われています/)).toBeVisible();
  expect(errors).toEqual([]);
  await context.close();
  await other.context().close();
});

test('shows the other person’s caret, pointer and selection; following tracks them and ends with a click', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤');
  await received(guest.page);
  await body(guest.page).click();
  await guest.page.keyboard.press('Control+Home');
  await guest.page.keyboard.press('Shift+End');
  const caret = app.locator('.other-caret');
  await expect(caret).toBeVisible();
  await expect(caret).toHaveText('佐藤');
  await expect
    .poll(() => app.evaluate(() => [...CSS.highlights.keys()].some((k) => k.startsWith('lexical-cursor'))))
    .toBe(true);

  // The owner follows: their view and canvas become the guest's.
  await app.getByRole('button', { name: /^佐藤/ }).click();
  await app.getByRole('menuitem', { name: '佐藤さんの画面を追う' }).click();
  await expect(app.getByText('佐藤さんを追っています')).toBeVisible();
  await view(guest.page, 'キャンバス');
  await expect(app.locator('.board')).toBeVisible();
  await card(guest.page, '静岡市内の料理店').click();
  await expect(app.locator('.others-card')).toHaveCount(1);
  const box = (await guest.page.locator('.board').boundingBox())!;
  await guest.page.mouse.move(box.x + 300, box.y + 300);
  await expect(app.locator('.others-pointer')).toBeVisible();
  const scale = () =>
    app.evaluate(() => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '');
  const before = await scale();
  await guest.page.getByRole('button', { name: '拡大する' }).click();
  await expect.poll(scale).not.toBe(before);
  // The owner's own click ends it.
  await app.mouse.move(box.x + 200, box.y + 400);
  await app.mouse.wheel(0, 40);
  await expect(app.getByText('佐藤さんを追っています')).toBeHidden();

  // A drag is visible live, before the drop.
  const at = (await card(guest.page, '静岡市内の料理店').boundingBox())!;
  await guest.page.mouse.move(at.x + 40, at.y + 12);
  await guest.page.mouse.down();
  await guest.page.mouse.move(at.x + 90, at.y + 70, { steps: 6 });
  await expect(app.locator('.others-card.moving')).toBeVisible();
  await guest.page.mouse.up();
  await expect(app.locator('.others-card.moving')).toHaveCount(0);

  // The guest asks for attention; the owner jumps there.
  await view(app, '文章');
  await guest.page.getByRole('button', { name: /^山田花子/ }).click();
  await guest.page.getByRole('menuitem', { name: 'みんなをここに呼ぶ' }).click();
  await expect(app.getByText('佐藤さんが呼んでいます')).toBeVisible();
  await app.getByRole('button', { name: '行く', exact: true }).click();
  await expect(app.locator('.board')).toBeVisible();
  expect(guest.errors).toEqual([]);
  // Presence disappears when the person leaves.
  await guest.context.close();
  await expect(app.locator('.others-card')).toHaveCount(0);
});

test('names a person who is in a row of the outline, or in a field of a combination or of the funding, without disturbing others', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤"}\\健');
  const { page } = guest;
  await received(page);
  await expect(app.getByRole('button', { name: /^佐藤/ })).toBeVisible();
  const named = (place: ReturnType<Page['locator']>) =>
    place.evaluate((e) => getComputedStyle(e.closest('[data-at]') ?? e, '::after').content);
  await view(page, 'アウトライン');
  await view(app, 'アウトライン');
  const row = (p: Page) => p.getByRole('treeitem', { name: /料理店 顧客/ }).first();
  await row(page).click();
  await expect.poll(() => named(row(app))).toContain('佐藤');
  // The claim of the combination, on the board and in its panel.
  const claim = (p: Page) => p.getByRole('textbox', { name: /言い切り|一文|ひとこと/ }).first();
  await page
    .getByRole('treeitem', { name: /街なか養殖カワハギ/ })
    .first()
    .click();
  await app
    .getByRole('treeitem', { name: /街なか養殖カワハギ/ })
    .first()
    .click();
  await expect.poll(() => named(row(app))).toBe('none');
  await claim(page).click();
  await expect.poll(() => named(claim(app))).toContain('佐藤');
  // A need: the selected row, then the field being typed in. The owner keeps typing undisturbed.
  for (const p of [app, page]) {
    await p.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
    await p.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  }
  const tank = (p: Page) => p.getByRole('button', { name: '水槽とろ過設備' });
  await tank(page).click();
  await expect.poll(() => named(tank(app))).toContain('佐藤');
  await tank(app).click();
  const amount = (p: Page) => p.locator('.detail-box').getByLabel('金額（税抜）', { exact: true });
  const title = app.locator('.detail-box').getByLabel('名前', { exact: true });
  await title.focus();
  await amount(page).click();
  await expect.poll(() => named(amount(app))).toContain('佐藤');
  await expect(title).toBeFocused();
  await expect.poll(() => named(page.locator('.detail-box').getByLabel('名前', { exact: true }))).toContain('山田');
  // The name is rendered as plain text, whatever it contains.
  expect(await named(amount(app))).toContain('}');
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await expect.poll(() => named(amount(app))).toBe('none');
});

test('reports on opening what others changed since the last visit, by meaning, and once', async ({ app, chrome }) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤');
  await received(guest.page);
  const plan = await app.evaluate(() => location.hash);
  // The owner goes to another screen; the advisor continues.
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await expect(app.locator('.plan-open')).toBeVisible();
  await view(guest.page, 'キャンバス');
  await card(guest.page, '静岡市内の料理店').click();
  const name = guest.page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
  await name.fill('清水港の料理店');
  await name.press('Tab');
  await received(guest.page);
  await app.evaluate((hash) => {
    location.hash = hash;
  }, plan);
  await expect(app.getByText(/1か所が変わっています/)).toBeVisible();
  await app.getByRole('button', { name: '変わったところを見る' }).click();
  const dialog = app.getByRole('dialog', { name: '前に見たときから変わったところ' });
  await expect(dialog.getByText('「清水港の料理店」の名前')).toBeVisible();
  await expect(dialog.locator('del').first()).toBeVisible();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  // Seen changes are not reported again. One's own changes never are.
  await body(app).click();
  await app.keyboard.press('Control+End');
  await app.keyboard.type('my own ');
  await saved(app);
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await expect(app.locator('.plan-open')).toBeVisible();
  await app.evaluate((hash) => {
    location.hash = hash;
  }, plan);
  await expect(body(app)).toContainText('my own');
  await expect(app.getByText(/か所が変わっています/)).toHaveCount(0);
  await guest.context.close();
});

test('shows conflicting offline changes to the person who returns, who decides', async ({ app, chrome }) => {
  await welcome(app, 'sample');
  const way = await wayTo(await inviteLink(app));
  const guest = await joinAs(chrome, way.link, '佐藤');
  await received(guest.page);
  const rename = async (page: Page, name: string) => {
    await view(page, 'キャンバス');
    const title = page.locator('.card-title', { hasText: /料理[店屋]$/ });
    await page.locator('.react-flow__node').filter({ has: title }).click();
    const field = page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
    await field.fill(name);
    await field.press('Tab');
  };
  const away = guest.page.locator('.save-status[data-link="away"]');
  await way.cut();
  await expect(away).toBeVisible();
  await rename(guest.page, '清水港の料理店');
  await expect(guest.page.locator('.save-status')).toContainText('送信待ち');
  await rename(app, '七間町の料理店');
  await saved(app);
  await way.mend();
  const dialog = guest.page.getByRole('dialog', { name: '離れていた間の変更' });
  await expect(guest.page.getByText(/1か所を見てください/)).toBeVisible();
  await guest.page.getByRole('button', { name: '見比べる' }).click();
  await expect(dialog).toContainText('清水港');
  await expect(dialog).toContainText('七間町');
  await dialog.getByRole('button', { name: /^あなた（.*）の方にする$/ }).click();
  await expect(dialog).toBeHidden();
  for (const page of [app, guest.page]) await expect(card(page, '清水港の料理店')).toBeVisible();

  // Again without a conflict, and the replaced value is the guest's own: reported in one line. First waits until the earlier answer is acknowledged, or it
  // would be reviewed again.
  await expect(guest.page.locator('.save-status[data-pending="0"]')).toBeVisible();
  await received(guest.page);
  await way.cut();
  await expect(away).toBeVisible();
  await rename(guest.page, '清水港の料理屋');
  await view(app, '文章');
  await body(app).click();
  await app.keyboard.press('Control+Home');
  await app.keyboard.type('shop ');
  await saved(app);
  await way.mend();
  await expect(guest.page.getByText(/そのまま合わさりました。/)).toBeVisible();
  await expect(guest.page.getByRole('button', { name: '見比べる' })).toHaveCount(0);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});

test('offline, the page and the plan reopen from the browser’s storage', async ({ app, chrome }) => {
  await welcome(app, 'sample');
  const way = await wayTo(await inviteLink(app));
  const guest = await joinAs(chrome, way.link, '佐藤');
  await received(guest.page);
  await keptOffline(guest.page);
  await way.cut();
  await guest.page.reload();
  await expect(body(guest.page)).toContainText('三保の地下海水');
  await body(guest.page).click();
  await guest.page.keyboard.press('Control+End');
  await guest.page.keyboard.type('written under the mountain ');
  await expect(guest.page.locator('.save-status')).toContainText('送信待ち');
  // The page is reloaded offline again, once everything typed is stored on this machine.
  await expect(guest.page.locator('.save-status[data-pending="0"]')).toBeVisible();
  await guest.page.reload();
  await expect(body(guest.page)).toContainText('written under the mountain');
  await expect(guest.page.locator('.save-status')).toContainText('送信待ち');
  // Parts that were never opened load from the browser's storage too, in this page and the next.
  await view(guest.page, 'キャンバス');
  await expect(guest.page.locator('.react-flow__node').first()).toBeVisible();
  await guest.page.reload();
  await expect(guest.page.locator('.react-flow__node').first()).toBeVisible();
  await way.mend();
  await received(guest.page);
  await expect(body(app)).toContainText('written under the mountain');
  await guest.context.close();
  await way.close();
});

test('shows who wrote what: in the text with shares, and on a card, also after a reload', async ({ app, chrome }) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤');
  await received(guest.page);
  const heading = (page: typeof app) => body(page).getByRole('heading', { name: '資金' });
  await heading(app).click();
  await app.keyboard.press('End');
  await app.keyboard.type('の見通し');
  await saved(app);
  await expect(heading(guest.page)).toContainText('の見通し');
  await heading(guest.page).click();
  await guest.page.keyboard.press('End');
  await guest.page.keyboard.type('（要確認です）');
  await received(guest.page);
  await view(guest.page, 'キャンバス');
  await card(guest.page, '静岡市内の料理店').click();
  const note = guest.page.getByRole('complementary', { name: '選んだもの' }).getByLabel('メモ', { exact: true });
  await note.fill('五軒に聞いた');
  await note.press('Tab');
  await received(guest.page);
  await expect(heading(app)).toContainText('（要確認です）');
  await app.reload();
  await app.getByRole('button', { name: '書いた人を色で見る' }).click();
  const legend = app.getByRole('region', { name: '書いた人' });
  await expect(legend).toContainText('佐藤 64%');
  await expect(legend).toContainText('山田花子 36%');
  const marked = (n: number) =>
    app.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `musubi-author-${n}`);
  expect([await marked(1), await marked(2)]).toEqual([['（要確認です）'], ['の見通し']]);
  await view(app, 'キャンバス');
  await card(app, '静岡市内の料理店').click();
  await expect(app.getByText('メモ: 佐藤')).toBeVisible();
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('somebody in the same room joins with a code: mistyped, in full-width digits, and only once', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const link = await inviteLink(app);
  await app.getByRole('button', { name: 'この計画を人と使う' }).click();
  const dialog = app.getByRole('dialog', { name: 'この計画を人と使う' });
  await dialog.getByRole('button', { name: '招待のリンクを作る' }).click();
  const code = (await dialog.locator('.code-shown').innerText()).replace(' ', '');
  const context = await chrome.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(new URL('/', link).href);
  const field = page.getByLabel('6けたの番号');
  await field.fill('12 34');
  await field.press('Enter');
  await expect(page.getByText('6けたの数字を入れてください。')).toBeVisible();
  await field.fill(String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
  await field.press('Enter');
  await expect(page.getByText('番号が違うか、時間が過ぎています。')).toBeVisible();
  const wide = code.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  await field.fill(`${wide.slice(0, 3)}　${wide.slice(3)}`);
  await field.press('Enter');
  await page.getByLabel('お名前').fill('佐藤');
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(body(page)).toContainText('三保の地下海水');
  // The invitation was for one person.
  const other = await context.browser()?.newContext({ locale: 'ja-JP' });
  const late = await other?.newPage();
  await late?.goto(new URL('/', link).href);
  await late?.getByLabel('6けたの番号').fill(code);
  await late?.getByRole('button', { name: '進む' }).click();
  await expect(late?.getByText('番号が違うか、時間が過ぎています。') ?? page.getByText('')).toBeVisible();
  expect(errors).toEqual([]);
  await other?.close();
  await context.close();
});
