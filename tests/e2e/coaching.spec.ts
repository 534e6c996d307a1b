/** Guidance that counts: a session's facts become a record that both sign on their own devices; it is printed, exported, and verified elsewhere. */
import { readFileSync } from 'node:fs';
import { openBundle } from '../../shared/doc/file/bundle.ts';
import { verifyGuidanceFile } from '../../shared/doc/guidanceFile.ts';
import { body, card, compose, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, pair, received } from './guests.ts';

test('a session becomes a record that both sign; it counts, prints, and verifies on another machine', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤健一');
  await received(guest.page);
  await pair(app, guest.page);
  for (const p of [app, guest.page]) await p.clock.setSystemTime('2026-11-20T05:00:00.000Z');

  // The advisor begins; both see it.
  await guest.page.keyboard.press('Control+k');
  await guest.page.keyboard.type('相談を始める');
  await guest.page.keyboard.press('Enter');
  await expect(app.getByText(/佐藤健一さんと相談中/)).toBeVisible();
  await body(app).getByRole('heading', { name: '資金' }).click();
  await app.keyboard.press('End');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('End');
  await app.keyboard.type('自己資金80万円');
  await expect(body(guest.page)).toContainText('自己資金80万円');

  // Ending it drafts the record from what happened, and asks for what only the advisor knows.
  await guest.page.getByRole('button', { name: '相談を終えて記録を書く' }).click();
  const dialog = guest.page.getByRole('dialog', { name: '指導記録' });
  await expect(dialog.getByText('触れた見出し: 資金')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: '指導員', exact: true })).toHaveValue('佐藤健一');
  await expect(dialog.getByRole('textbox', { name: '事業者', exact: true })).toHaveValue('山田花子');
  await expect(dialog.getByRole('button', { name: '内容を確定して署名する' })).toBeDisabled();
  await expect(dialog.getByText('署名の前に入れてください: 相談の内容、指導の内容')).toBeVisible();
  await dialog.getByLabel('日付').fill('令和8年13月1日');
  await dialog.getByLabel('日付').press('Tab');
  await expect(guest.page.getByText(/日付を読めません/)).toBeVisible();
  await dialog.getByLabel('日付').fill('令和8年11月20日');
  await dialog.getByLabel('日付').press('Tab');
  await dialog.getByLabel('相談の内容').fill('資金の内訳');
  await dialog.getByLabel('指導の内容').fill('自己資金を先に書き、足りない分を分ける');
  await dialog.getByLabel('指導の内容').press('Tab');
  await dialog.getByRole('button', { name: '内容を確定して署名する' }).click();
  await expect(dialog.getByText('相手の署名待ち')).toBeVisible();
  await expect(dialog.getByText(/両方が署名した記録はまだありません/)).toBeVisible();

  // The founder is notified, reads and countersigns.
  await app.getByRole('button', { name: '指導記録を開く（署名待ち 1件）' }).click();
  const own = app.getByRole('dialog', { name: '指導記録' });
  await own.getByRole('button', { name: /資金の内訳/ }).click();
  await expect(own.getByText('自己資金を先に書き、足りない分を分ける')).toBeVisible();
  await own.getByRole('button', { name: '署名する', exact: true }).click();
  await expect(own.getByText('両方が署名', { exact: true })).toBeVisible();
  await expect(own.getByText(/2026年11月20日から0か月・1回（6か月になる日: 2027年5月20日）/)).toBeVisible();
  await expect(dialog.getByText('両方が署名', { exact: true })).toBeVisible();

  // On paper: only the record, on its own page.
  await app.evaluate(() => {
    window.print = () => {
      const kept = document.querySelector('.guidance-print')?.cloneNode(true);
      if (kept) document.body.prepend(kept);
      document.body.dataset['printed'] = 'yes';
    };
  });
  await own.getByRole('button', { name: '印刷する', exact: true }).click();
  await expect(app.locator('body[data-printed]')).toBeAttached();
  // The printed content is checked after printing.
  await app.evaluate(() => {
    document.body.dataset['print'] = 'guidance';
  });
  await app.emulateMedia({ media: 'print' });
  await expect(app.locator('.guidance-print')).toContainText('経営指導記録簿');
  await expect(app.locator('.guidance-print')).toContainText('自己資金を先に書き');
  await expect(app.locator('.shell')).toBeHidden();
  await app.emulateMedia({ media: 'screen' });
  await app.evaluate(() => {
    delete document.body.dataset['print'];
  });

  // As a table, and as a file that can be verified without this app's data.
  const csv = await Promise.all([
    app.waitForEvent('download'),
    own.getByRole('button', { name: 'CSVに書き出す' }).click(),
  ]);
  expect(readFileSync(await csv[0].path(), 'utf8')).toContain('自己資金を先に書き');
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    own.getByRole('button', { name: '検証できるファイルに書き出す' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(verifyGuidanceFile(file)?.records).toMatchObject([{ counted: true, faults: [] }]);
  expect(verifyGuidanceFile(file.replace('足りない分を分ける', '何もしない'))?.records).toMatchObject([
    { counted: false, faults: ['changed'] },
  ]);

  // Still there after both have closed.
  await saved(app).catch(() => undefined);
  await app.reload();
  await app.getByRole('button', { name: '指導記録を開く' }).click();
  await expect(app.getByRole('dialog', { name: '指導記録' }).getByText('両方が署名', { exact: true })).toBeVisible();
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('a session has an agenda from the last tasks, a parking lot and questions; both see it, and the record is drafted from it', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  await body(app).click();
  await app.keyboard.press('Control+End');
  await app.keyboard.press('Enter');
  await app.keyboard.type('/やること');
  await expect(app.getByRole('listbox', { name: '挿入するもの' }).getByRole('option')).toHaveCount(1);
  await app.keyboard.press('Enter');
  const task = app.getByRole('textbox', { name: 'やること' });
  await task.fill('水温を毎朝はかる');
  await task.press('Enter');
  await saved(app);
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤健一');
  const { page } = guest;
  await received(page);
  await expect(page.getByRole('button', { name: '指導記録を開く' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('相談を始める');
  await page.keyboard.press('Enter');
  const talk = (p: typeof page) => p.getByRole('complementary', { name: '議題と質問' });
  const topic = (p: typeof page, title: string | RegExp) => agenda(p).locator('.topic > .grow', { hasText: title });
  const agenda = (p: typeof page) => talk(p).getByRole('region', { name: '今日の議題' });
  // Tasks agreed last time are already listed.
  await expect(topic(page, '水温を毎朝はかる')).toBeVisible();
  await app.getByRole('status').getByRole('button', { name: '議題と質問' }).click();
  await expect(topic(app, '水温を毎朝はかる')).toBeVisible();

  // Typed with an input method, and chosen from the questions by barrier and stage.
  await talk(page).getByRole('textbox', { name: '議題を書く' }).click();
  await compose(page, ['す', 'すいそう'], '水槽');
  await page.keyboard.type('の数');
  await expect(topic(page, '水槽の数')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(topic(app, '水槽の数')).toBeVisible();
  await talk(page).getByText('問いかけの例').click();
  await talk(page).getByLabel('どの壁の前にいますか').selectOption('向き合わない');
  await talk(page)
    .getByRole('button', { name: /売上が見込みの半分だったら.*を議題に加える/ })
    .click();
  await expect(topic(app, /売上が見込みの半分だったら/)).toBeVisible();

  // A digression is parked; a part of it becomes a task.
  const later = talk(page).getByRole('textbox', { name: 'あとで話すことを書く' });
  for (const title of ['看板の色', '水質の届け出']) {
    await later.fill(title);
    await later.press('Enter');
  }
  await talk(page).getByRole('button', { name: '「水質の届け出」をやることにする' }).click();
  await expect(talk(app).getByText('水質の届け出')).toHaveCount(0);
  await talk(page).getByRole('button', { name: '「水槽の数」を話し終えた' }).click();
  await expect(talk(app).getByRole('button', { name: '「水槽の数」をまだ話していないことにする' })).toBeVisible();

  await page.getByRole('button', { name: '相談を終えて記録を書く' }).click();
  const dialog = page.getByRole('dialog', { name: '指導記録' });
  await expect(dialog.getByLabel('相談の内容')).toHaveValue('水槽の数');
  await expect(dialog.getByLabel('次回までにすること')).toHaveValue(/水質の届け出[\s\S]*看板の色/u);
  await page.keyboard.press('Escape');
  // Topics that were not discussed are kept for the next session.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('議題と質問');
  await page.keyboard.press('Enter');
  await expect(talk(page).getByText('看板の色', { exact: true })).toBeVisible();
  await expect(talk(page).getByText('水槽の数')).toHaveCount(0);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('private notes are in no export and are never sent', async ({ app, chrome }) => {
  const secrets = ['ないしょのメモqzx', '見せないメモjkv'] as const;
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤');
  await received(guest.page);
  // All bytes on the connection between the two, seen from the guest's end.
  const line: string[] = [];
  guest.page.on('websocket', (socket) => {
    const keep = ({ payload }: { payload: string | Buffer }) => line.push(Buffer.from(payload).toString('utf8'));
    socket.on('framesent', keep);
    socket.on('framereceived', keep);
  });
  const people = [
    [guest.page, secrets[0]],
    [app, secrets[1]],
  ] as const;
  for (const [page, secret] of people) {
    await page.getByRole('button', { name: '指導記録を開く' }).click();
    const dialog = page.getByRole('dialog', { name: '指導記録' });
    await dialog.getByText('自分だけのメモ').click();
    await dialog.getByRole('textbox', { name: '自分だけのメモ' }).fill(secret);
    await dialog.getByRole('textbox', { name: '自分だけのメモ' }).press('Tab');
    await dialog.getByRole('button', { name: '閉じる' }).click();
  }
  // Stored: there again after a reload, on both devices.
  for (const [page, secret] of people) {
    await page.reload();
    await page.getByRole('button', { name: '指導記録を開く' }).click();
    const dialog = page.getByRole('dialog', { name: '指導記録' });
    await dialog.getByText('自分だけのメモ').click();
    await expect(dialog.getByRole('textbox', { name: '自分だけのメモ' })).toHaveValue(secret);
    await dialog.getByRole('button', { name: '閉じる' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+e')]);
    const opened = openBundle(new Uint8Array(readFileSync(await download.path())));
    expect(opened.ok).toBe(true);
    const bytes = opened.ok ? Buffer.from(opened.value.update).toString('utf8') : '';
    expect(bytes.length).toBeGreaterThan(100);
    for (const any of secrets) expect(bytes).not.toContain(any);
  }
  await received(guest.page);
  expect(line.length).toBeGreaterThan(3);
  for (const secret of secrets) expect(line.some((frame) => frame.includes(secret))).toBe(false);
  await guest.context.close();
});

test('the roster shows next tasks and months of guidance, searches, filters and exports; tasks go into a calendar', async ({
  app,
}) => {
  await welcome(app, 'sample');
  await body(app).click();
  await app.keyboard.press('Control+End');
  await app.keyboard.press('Enter');
  await app.keyboard.type('/やること');
  await expect(app.getByRole('listbox', { name: '挿入するもの' }).getByRole('option')).toHaveCount(1);
  await app.keyboard.press('Enter');
  const title = app.getByRole('textbox', { name: 'やること' });
  await title.fill('見積もりを取る');
  // The task column is wide enough to read.
  expect((await title.boundingBox())?.width).toBeGreaterThan(200);
  await app.getByLabel('期限').fill('2026-12-10');
  await saved(app);
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: '担当先とやること' }).click();
  const row = app.getByRole('row', { name: /三保の地下海水/ });
  await expect(row).toContainText('見積もりを取る（2026年12月10日まで）');
  await expect(row).toContainText('まだ満たさない');
  await expect(row).toContainText('山田花子');
  await app.getByRole('searchbox', { name: '計画・事業者を探す' }).fill('ミホ');
  await expect(app.getByText('当てはまる計画がありません。')).toBeVisible();
  await app.getByRole('searchbox', { name: '計画・事業者を探す' }).fill('山田');
  await expect(row).toBeVisible();
  await app.getByRole('combobox', { name: 'しぼり込み' }).selectOption('署名待ちがある');
  await expect(row).toBeHidden();
  await app.getByRole('combobox', { name: 'しぼり込み' }).selectOption('すべて');
  const [csv] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'CSVに書き出す' }).click(),
  ]);
  expect(readFileSync(await csv.path(), 'utf8')).toContain('見積もりを取る,2026-12-10');
  const [ics] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'カレンダーに書き出す（.ics）' }).click(),
  ]);
  expect(readFileSync(await ics.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261210');
  await row.getByRole('button', { name: /三保/ }).click();
  await expect(body(app)).toBeVisible();
});

test('a session is recorded if both consent, replayed with chapters and people, and erased', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤健一');
  const { page } = guest;
  await received(page);
  await expect(page.getByRole('button', { name: '指導記録を開く' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('相談を始める');
  await page.keyboard.press('Enter');
  const talk = (p: typeof page) => p.getByRole('complementary', { name: '議題と質問' });
  for (const title of ['値段', '水槽']) {
    await talk(page).getByRole('textbox', { name: '議題を書く' }).fill(title);
    await page.keyboard.press('Enter');
  }
  // Off by default; after a request that is declined, nothing is recorded.
  const asked = app.getByRole('alert').filter({ hasText: '佐藤健一さんが、この相談の操作' });
  await talk(page).getByRole('button', { name: 'この相談の操作を記録する' }).click();
  await expect(page.getByText('相手の同意を待っています。')).toBeVisible();
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: '断る' }).click();
  await expect(page.getByText('相手の同意を待っています。')).toBeHidden();
  await talk(page).getByRole('button', { name: 'この相談の操作を記録する' }).click();
  await asked.getByRole('button', { name: '同意する' }).click();
  for (const p of [app, page]) await expect(p.getByRole('status').getByText('記録中')).toBeVisible();

  const heading = (p: typeof page) => body(p).getByRole('heading', { name: '資金' });
  await heading(app).click();
  await app.keyboard.press('End');
  await app.keyboard.type('の見通し');
  await expect(heading(page)).toContainText('の見通し');
  await talk(page).getByRole('button', { name: '「値段」を話し終えた' }).click();
  await view(app, 'キャンバス');
  await card(app, '静岡市内の料理店').click();
  const name = app.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前');
  await name.fill('清水の料理店');
  await name.press('Enter');
  await view(page, 'キャンバス');
  await expect(card(page, '清水の料理店')).toBeVisible();
  await app.getByRole('button', { name: 'コメントを開く' }).click();
  await app.getByRole('button', { name: '計画全体にコメントを付ける' }).click();
  await app.getByRole('textbox', { name: 'コメント' }).fill('五軒に聞きました');
  await app.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'コメントを開く（新しい 1件）' })).toBeVisible();
  await page.getByRole('button', { name: '相談を終えて記録を書く' }).click();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('status').getByText('記録中')).toBeHidden();
  await view(app, '文章');
  await heading(app).click();
  await app.keyboard.press('End');
  await app.keyboard.type('（あとで）');
  await saved(app);

  // Later the founder plays it from the beginning, jumps to a chapter, to the end and back, and leaves.
  await app.reload();
  const openTalk = async () => {
    await app.getByRole('button', { name: '指導記録を開く' }).click();
    await app.getByRole('dialog', { name: '指導記録' }).getByRole('button', { name: '議題と質問' }).click();
  };
  await openTalk();
  await expect(talk(app).getByText('同意: 佐藤健一、山田花子')).toBeVisible();
  await talk(app)
    .getByRole('button', { name: /の記録を再生する/ })
    .click();
  const bar = app.getByRole('region', { name: '相談の記録（再生用）' });
  await expect(bar).toBeVisible();
  await expect(heading(app)).toHaveText('資金');
  await expect(body(app)).toHaveAttribute('contenteditable', 'false');
  const slider = bar.getByRole('slider', { name: '時刻' });
  await slider.focus();
  await app.keyboard.press('End');
  await expect(heading(app)).toHaveText('資金の見通し');
  await view(app, 'キャンバス');
  await expect(card(app, '清水の料理店')).toBeVisible();
  await slider.focus();
  await app.keyboard.press('Home');
  await expect(card(app, '静岡市内の料理店')).toBeVisible();
  const chapters = bar.getByRole('combobox', { name: '話の区切り' });
  await expect(chapters).toContainText(/値段.*水槽.*コメント 山田花子: 五軒に聞きました/u);
  await chapters.selectOption('1');
  await view(app, '文章');
  await expect(heading(app)).toHaveText('資金の見通し');
  // Playback follows the other person and stops at the end.
  await bar.getByRole('combobox', { name: 'だれの見ていた画面を見るか' }).selectOption({ label: '佐藤健一さんの画面' });
  await bar.getByRole('combobox', { name: '速さ' }).selectOption('16倍');
  await bar.getByRole('button', { name: '再生する' }).click();
  await expect(card(app, '清水の料理店')).toBeVisible();
  await expect(bar.getByRole('button', { name: '再生する' })).toBeVisible();
  await bar.getByRole('button', { name: '再生を終える' }).click();
  await view(app, '文章');
  await expect(heading(app)).toHaveText('資金の見通し（あとで）');
  await expect(body(app)).toHaveAttribute('contenteditable', 'true');

  await openTalk();
  await talk(app)
    .getByRole('button', { name: /の記録を消す/ })
    .click();
  await app.getByRole('alertdialog').getByRole('button', { name: '消す', exact: true }).click();
  await expect(talk(app).getByText(/同意:/)).toHaveCount(0);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('makes a task from words, a table’s cell and a card, with an owner and a day; the list shows where each came from', async ({
  app,
}) => {
  await welcome(app, 'sample');
  const make = async (title: string, due = '') => {
    const dialog = app.getByRole('dialog', { name: 'やることを作る' });
    await dialog.getByLabel('何をするか').click();
    await compose(app, ['し', 'しら'], title);
    await dialog.getByLabel('担当').fill('佐藤');
    if (due) await dialog.getByLabel('期限').fill(due);
    await dialog.getByRole('button', { name: 'やることを作る' }).click();
    await expect(dialog).toBeHidden();
  };
  await body(app).locator('p', { hasText: '三保の地下海水と東海大学の陸上養殖' }).first().click();
  await app.keyboard.press('Home');
  await app.keyboard.press('Shift+End');
  await app.getByRole('toolbar', { name: 'コメントを付ける' }).getByRole('button', { name: 'やることを作る' }).click();
  await make('水の量を調べる', '2026-12-10');
  await body(app).click();
  await app.keyboard.press('Control+End');
  await app.keyboard.press('Enter');
  await app.locator('.editor-toolbar').getByRole('button', { name: '挿入' }).click();
  await app.getByRole('menuitem', { name: '表', exact: true }).click();
  const cell = body(app).locator(':scope > table td').last();
  await cell.click();
  await app.keyboard.type('水槽の見積もり');
  await app.keyboard.press('Shift+Home');
  await app.keyboard.press('Control+Alt+K');
  await make('三社に頼む');
  await view(app, 'キャンバス');
  await card(app, '静岡市内の料理店').click();
  await app.getByRole('complementary', { name: '選んだもの' }).getByRole('button', { name: 'やることを作る' }).click();
  await make('五軒に聞く');
  await saved(app);
  await app.getByRole('button', { name: '担当先とやること' }).click();
  const tasks = app.locator('.roster-tasks');
  for (const words of [
    '水の量を調べる',
    '三社に頼む',
    '五軒に聞く',
    '水槽の見積もり',
    '静岡市内の料理店',
    '2026年12月10日',
  ])
    await expect(tasks).toContainText(words);
  // Also listed on the first screen, the most urgent first.
  await app.getByRole('button', { name: '計画の一覧' }).click();
  await expect(app.locator('.next-tasks li').first()).toContainText('水の量を調べる');
  await expect(app.locator('.next-tasks li')).toHaveCount(3);
  await app.getByRole('button', { name: 'すべて見る（3件）' }).click();
  await expect(tasks).toContainText('三社に頼む');
});

test('hides the coaching from readers and commenters', async ({ app, chrome }) => {
  await welcome(app, 'blank');
  const guest = await joinAs(chrome, await inviteLink(app, /コメントする人/), '鈴木');
  await expect(guest.page.getByRole('button', { name: 'コメントを開く' })).toBeEnabled();
  await expect(guest.page.getByRole('button', { name: /指導記録/ })).toHaveCount(0);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});
