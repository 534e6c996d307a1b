/**
 * A contest from call to letters: a secretariat, a founder and two judges, each with their own machine, data and keys. They exchange nothing but
 * files.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { COMMAND } from '../command.ts';
import { submission } from '../contestFixture.ts';
import { card, chooseFile, expect, test, view, welcome } from './app.ts';
import { bundleFor, button, PASSPHRASE, panel, rail, signOffAll } from './contestSteps.ts';
import { type Person, person, saves } from './machines.ts';

test('runs a contest without a server: call, entries, blind judging on two machines, result, letters, and proof', async ({
  chrome,
  app,
}) => {
  // Four browsers and hosts, from the call to the proof.
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'musubi-usb-'));
  const [founder, one, two] = await Promise.all([
    person(chrome, '斎藤花子', 'sample'),
    person(chrome, '鈴木審査員', 'later'),
    person(chrome, '佐藤審査員', 'later'),
  ]);
  // The secretariat.
  await welcome(app, 'later', '商工会議所 事務局');
  await rail(app);
  await button(app, 'コンテストを始める').click();
  await app.getByLabel('コンテストの名前').fill('清水まちの新結合コンテスト');
  await app.getByLabel('主催').fill('清水商工会議所');
  await app.getByLabel('締切（日本時間）').fill('2099-12-20T17:00');
  await button(app, '欄を加える').click();
  await app.getByLabel('欄の名前').fill('要約');
  await app.getByLabel('字数（0は制限なし）').fill('２０');
  await app.getByLabel('字数（0は制限なし）').press('Enter');
  const call = await saves(app, folder, 'a.musubi-call', () => button(app, '募集要項を書き出す').click());
  const contest = JSON.parse(readFileSync(call, 'utf8')) as { content: { contest: string }; hash: string };

  await panel(app, '審査の回と基準');
  await button(app, '審査の回を加える').click();
  await button(app, /みたか/).click();
  await expect(app.getByLabel('項目', { exact: true })).toHaveCount(6);
  await app.getByLabel('1件を読む人数').fill('2');
  await app.getByLabel('1件を読む人数').press('Enter');
  await app.getByLabel('選ぶ数').fill('1');
  await app.getByLabel('選ぶ数').press('Enter');
  await panel(app, '審査員');
  await button(app, '表から貼り付ける').click();
  await app
    .getByLabel('ここに貼り付け')
    .fill('氏名\t所属\tメール\n鈴木審査員\tしずおか銀行\ts@bank.example\n佐藤審査員\t市役所\n\t名前なし');
  await expect(app.getByRole('dialog')).toContainText('1行は加わりません');
  await button(app, '2人を加える').click();

  // The founder enters the existing plan. Its seed has not been filed yet, and the contest is public.
  const plan = founder.page;
  await view(plan, 'キャンバス');
  await card(plan, '東海大学 陸上養殖の研究').click();
  await plan.getByLabel('特許などの出願').selectOption('unfiled');
  await button(plan, 'コンテストに応募する').click();
  const enter = plan.getByRole('dialog');
  await chooseFile(plan, call, () => enter.getByRole('button', { name: '募集要項を開く' }).click());
  await expect(enter).toContainText('清水まちの新結合コンテスト');
  await enter.getByLabel('要約').fill('地下海水で育てるカワハギを、町の名物として観光と結びます。');
  await expect(enter).toContainText('字超えています');
  await expect(enter.getByRole('button', { name: '署名して応募を書き出す' })).toBeDisabled();
  await enter.getByLabel('要約').fill('地下海水のカワハギを町の名物に');
  await enter.getByLabel('事業者・所属').fill('三保水産株式会社');
  await enter.getByLabel('メール').fill('hana@miho.example');
  await enter.getByLabel('メール').press('Tab');
  await expect(enter).not.toContainText('字超えています');
  await expect(enter).toContainText('まだ出願していない研究シーズがあります');
  await expect(enter.getByRole('button', { name: '署名して応募を書き出す' })).toBeDisabled();
  await enter.getByLabel('公開を決めた人の名前').fill('知財担当 田中');
  await enter.getByLabel('理由', { exact: true }).fill('出願は来月に予定');
  await enter.getByLabel('理由', { exact: true }).press('Tab');
  const entry = await saves(plan, folder, 'a.musubi-entry', () =>
    enter.getByRole('button', { name: '署名して応募を書き出す' }).click(),
  );
  // Another founder, whose plan names its firm.
  const other = join(folder, 'b.musubi-entry');
  writeFileSync(
    other,
    (await submission(2, { contest: contest.content.contest, call: contest.hash, category: '' })).bytes,
  );
  // And an entry that was tampered with in transit.
  const broken = readFileSync(entry);
  broken[4_000] = (broken[4_000] ?? 0) ^ 1;
  writeFileSync(join(folder, 'c.musubi-entry'), broken);

  await panel(app, '応募');
  await chooseFile(app, join(folder, 'c.musubi-entry'), () => button(app, '応募を取り込む').click());
  await expect(
    app.locator('.announcements, [role="alert"]').filter({ hasText: '取り込めませんでした' }).first(),
  ).toContainText(/署名のときと違います|書き換えられています|確かめられません/);
  const receipt = await saves(app, folder, 'a.musubi-receipt', () =>
    chooseFile(app, entry, () => button(app, '応募を取り込む').click()),
  );
  await saves(app, folder, 'b.musubi-receipt', () =>
    chooseFile(app, other, () => button(app, '応募を取り込む').click()),
  );
  await expect(app.locator('.line-button')).toHaveCount(2);
  await app.locator('.line-button').first().click();
  await expect(app.locator('.detail-box')).toContainText('知財担当 田中');
  await expect(app.locator('.detail-box')).toContainText('同じ応募者かもしれない応募があります: 2 計画2');
  await button(app, '対象外にする').click();
  await button(app, '同じ応募者の重複').click();
  await expect(app.getByRole('textbox', { name: '理由' })).toHaveValue('同じ応募者の重複');
  await app.keyboard.press('Escape');
  await app.locator('.line-button').nth(1).click();
  // Clues to the author are found in the plan, and will be masked.
  await expect(app.locator('.put-out').filter({ hasText: '三保水産' }).first()).toBeVisible();
  // All judges read this one, to calibrate.
  await app.locator('.line-button').first().click();
  await app.getByRole('checkbox', { name: '全員が読む（目合わせ）' }).check();
  await button(app, '応募を確定する').click();

  await signOffAll(app);
  await panel(app, '割り当てと採点');
  await button(app, '割り当てを作る').click();
  await expect(app.getByRole('row', { name: /^鈴木審査員 2/ })).toBeVisible();
  await button(app, 'この割り当てで決める').click();
  // The hall has a network: sheets may also arrive over it.
  await app.getByText('会場のネットワークで採点を受け取る（切）').click();
  await button(app, '受け取りを始める').click();
  await expect(app.getByText(/採点を受け取っています: http/)).toBeVisible();
  const bundle = (judge: string, file: string) => bundleFor(app, folder, judge, file);
  const forOne = await bundle('鈴木審査員', 'one.musubi-judge');
  const forTwo = await bundle('佐藤審査員', 'two.musubi-judge');
  expect(readFileSync(forOne, 'latin1')).not.toContain('musubi');
  await app.getByRole('button', { name: '催促の文をコピー' }).first().click();
  expect(await app.evaluate(() => navigator.clipboard.readText())).toMatch(/^鈴木審査員様[\s\S]*あと2件の採点/);
  await panel(app, '審査の回と基準');
  await app.getByLabel('状態').selectOption('open');

  /** A judge reads and scores by keyboard alone; `score` is the score for every criterion of every entry. */
  const judge = async (
    { page }: Person,
    file: string,
    score: (entry: number, criterion: number) => string,
    to: string,
  ) => {
    await rail(page);
    await chooseFile(page, file, () => button(page, '審査用ファイルを開く').click());
    await page.getByLabel('合言葉').fill('ちがう合言葉です');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('合言葉が違うか');
    await page.getByLabel('合言葉').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.locator('.judge-number')).toHaveCount(2);
    // The plan is blind: neither name nor firm of either founder.
    for (const clue of ['斎藤花子', '三保水産']) await expect(page.locator('.judge-page')).not.toContainText(clue);
    // The answer to the call's box is part of what is judged.
    await expect(page.locator('.judge-page')).toContainText('地下海水のカワハギを町の名物に');
    await expect(page.locator('[data-pace]')).toContainText('この応募に0分（めやすは15分）。 あと2件、約0.5時間。');
    for (const e of [0, 1]) {
      await page.locator('body').press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('2');
      // The criterion has the focus: the passage being read is pinned to it.
      await page.keyboard.type(score(e, 1));
      for (const c of [0, 2, 3, 4, 5]) {
        await page.locator('.judge-score input').nth(c).focus();
        await page.keyboard.type(score(e, c));
      }
      await page.locator('.reading .passage').first().focus();
      await page.keyboard.press('p');
      await expect(page.locator('.pin')).toHaveCount(1);
      await page.getByLabel('応募者への言葉').fill(`${e + 1}件目の計画、読み応えがありました`);
      await page.getByLabel('応募者への言葉').press('Tab');
      await expect(page.locator('.judge-bar')).toContainText(`2件のうち${e + 1}件が済み`);
      await page
        .locator('.judge-page')
        .focus()
        .catch(() => undefined);
      await page.locator('.reading .passage').first().focus();
      if (e === 0) await page.keyboard.press(']');
    }
    // Everything is there after closing and reopening.
    await page.reload();
    await expect(page.locator('.judge-bar')).toContainText('2件のうち2件が済み');
    return saves(page, folder, to, () => button(page, '採点票を書き出す').click());
  };
  const sheetOne = await judge(one, forOne, (e, c) => String(e === 0 ? 8 : 4 + (c % 2)), 'one.musubi-scores');
  const sheetTwo = await judge(two, forTwo, (e, c) => String(e === 0 ? 6 + (c % 2) : 3), 'two.musubi-scores');

  // The sheets return to the secretariat in any order, one of them twice.
  await panel(app, '割り当てと採点');
  for (const [sheet, says] of [
    [sheetTwo, '佐藤審査員さんの採点票を取り込みました'],
    [sheetOne, '鈴木審査員さんの採点票を取り込みました'],
    [sheetTwo, 'もう入っています'],
  ] as const) {
    await chooseFile(app, sheet, () => button(app, '採点票を取り込む').click());
    await expect(app.getByText(says).first()).toBeVisible();
    if (sheet !== sheetTwo) continue;
    // The calibration: scores are shown only once all are in.
    await panel(app, '目合わせ');
    await expect(app.getByText('採点票を待っています: 鈴木審査員')).toHaveCount(says.includes('もう') ? 0 : 1);
    await expect(app.locator('.spread')).toHaveCount(says.includes('もう') ? 6 : 0);
    await panel(app, '割り当てと採点');
  }
  await panel(app, '目合わせ');
  const widest = app.locator('.detail-box').first();
  await expect(widest).toContainText('三保の地下海水で育てるカワハギ');
  await expect(widest).toContainText('いちばん低い 6点: 佐藤審査員さん');
  await expect(widest).toContainText('いちばん高い 8点: 鈴木審査員さん');
  const timer = app.getByRole('timer');
  await expect(timer).toHaveText('15:00');
  await button(app, '始める').click();
  await expect(timer).not.toHaveText('15:00');
  await app.locator('.panel-page textarea').first().fill('試作があれば6点から');
  await app.locator('.panel-page textarea').first().press('Tab');
  await button(app, '申し合わせをコピー').click();
  expect(await app.evaluate(() => navigator.clipboard.readText())).toContain('試作があれば6点から');
  // The hall: the clock is operated by keys, and no score is shown on the screen.
  await panel(app, '会場');
  await app.getByLabel('発表（分）').fill('７');
  await app.getByLabel('発表（分）').press('Enter');
  await button(app, '発表を映す').click();
  const wall = app.getByRole('dialog', { name: '会場の画面' });
  await expect(wall.getByRole('timer')).toHaveText('7:00');
  await expect(wall).not.toContainText('斎藤花子');
  await app.keyboard.press('Space');
  await expect(wall.getByRole('timer')).toHaveText(/^6:5/);
  await app.keyboard.press('q');
  await expect(wall.getByRole('timer')).toHaveText(/^(3:00|2:5)/);
  await expect(wall).toContainText('質疑');
  await app.keyboard.press('ArrowRight');
  await expect(wall).toContainText('2番');
  await expect(wall.getByRole('timer')).toHaveText('7:00');
  await app.keyboard.press('Escape');
  await expect(wall).toHaveCount(0);
  await expect(button(app, '受賞を発表する（0件）')).toBeDisabled();
  await panel(app, '集計と決定');
  const first = app.locator('table.results tbody tr').first();
  await expect(first).toContainText('三保の地下海水で育てるカワハギ');
  await expect(app.getByText('どの審査員がひとり欠けても変わりません')).toBeVisible();
  await first.getByRole('button').click();
  await expect(app.locator('.detail-box')).toContainText('読み応えがありました');
  await app.locator('.detail-box select').selectOption('award');
  await app.getByLabel('決めた理由').fill('両審査員とも最も高い評価');
  await button(app, '決定として残す').click();
  await expect(first).toContainText('受賞');
  await panel(app, '会場');
  await button(app, '受賞を発表する（1件）').click();
  await expect(wall).toContainText('受賞の発表');
  await app.keyboard.press('Space');
  await expect(wall.locator('.hall-awards li.now')).toContainText('斎藤花子');
  await app.keyboard.press('Escape');
  await panel(app, '講評の手紙');
  const letter = app.getByLabel('手紙の文');
  await expect(letter).toHaveValue(/斎藤花子 様/);
  await expect(letter).toHaveValue(/受賞が決まりました/);
  await expect(letter).not.toHaveValue(/鈴木|佐藤/);
  await button(app, 'この手紙を承認する').click();
  await expect(app.locator('.line-button').first()).toContainText('承認済み');
  const feedback = await saves(app, folder, 'a.musubi-letter', () => button(app, '手紙をファイルで渡す').click());
  await panel(app, '記録');
  await expect(app.locator('.panel-page .notice')).toContainText('すべてつながっています');

  // Six months later the founder can still see what was judged.
  await button(plan, 'コンテストに応募する').click();
  await chooseFile(plan, receipt, () => enter.getByRole('button', { name: '受付の証明を入れる' }).click());
  await expect(enter).toContainText('受付番号は1番です');
  // A remark becomes a task of the plan.
  await chooseFile(plan, feedback, () => enter.getByRole('button', { name: '講評の手紙を入れる' }).click());
  await enter.getByRole('button', { name: '課題にする' }).first().click();
  await expect(enter.getByRole('button', { name: '課題に入っています' })).toBeVisible();

  // A judge who changes a score gives a reason, which is logged.
  // Invalid input stays in its field with the reason; no score is set until it is valid.
  const score = two.page.locator('.judge-score input').first();
  await score.fill('');
  await score.pressSequentially('999');
  await expect(score).toHaveValue('999');
  await expect(two.page.getByText(/満点の\d+を超えています/)).toBeVisible();
  await expect(two.page.getByText('直す点が1つあります')).toBeVisible();
  await score.fill('９');
  await score.blur();
  await expect(score).toHaveValue('9');
  await expect(two.page.getByText('直す点が1つあります')).toHaveCount(0);
  await panel(app, '割り当てと採点');
  await button(two.page, '主催者に送る').click();
  await two.page.getByLabel('理由', { exact: true }).fill('数字を読み違えていました');
  await button(two.page, '理由を添えて変える').click();
  await expect(two.page.getByText('主催者のパソコンに届きました').first()).toBeVisible();
  // The sheet is accepted when it arrives; an older one that arrives later changes nothing.
  const row = app.locator('.condition-table tr').filter({ hasText: '佐藤審査員' });
  await expect(row).toContainText('2回目の採点票');
  await chooseFile(app, sheetTwo, () => button(app, '採点票を取り込む').click());
  await expect(row).toContainText('2回目の採点票');
  await panel(app, '記録');
  await expect(app.locator('.condition-table')).toContainText('数字を読み違えていました');
  const archive = await saves(app, folder, 'all.zip', () => button(app, 'コンテストをまとめて保存する').click());
  const parts = Object.keys(unzipSync(readFileSync(archive)));
  expect(parts.filter((p) => p.endsWith('.musubi-entry'))).toHaveLength(2);
  expect(parts.filter((p) => p.startsWith('sheets/'))).toHaveLength(3);
  for (const part of [
    'archive.json',
    'calls/001.musubi-call',
    'receipts/001.musubi-receipt',
    'decisions.json',
    'log.json',
  ])
    expect(parts).toContain(part);
  expect(parts.filter((p) => /^blind\/.*bundle\.json$/.test(p))).toHaveLength(2);

  // Afterwards nothing is left on the judges' machines.
  await one.page.getByText('審査が終わったら').click();
  await button(one.page, 'この審査を端末から消す').click();
  await one.page.getByRole('alertdialog').getByRole('button', { name: 'この審査を端末から消す' }).click();
  await expect(one.page.getByText('主催者から届いたファイルを開くと')).toBeVisible();

  const verify = (file: string) => spawnSync(process.execPath, [COMMAND, 'verify', file], { encoding: 'utf8' });
  expect([entry, receipt, feedback, archive, join(folder, 'c.musubi-entry')].map((f) => verify(f).status)).toEqual([
    0, 0, 0, 0, 1,
  ]);

  for (const p of [founder, one, two]) {
    expect(p.errors).toEqual([]);
    await p.leave();
  }
  rmSync(folder, { recursive: true, force: true });
});

test('over a network, entries are sent by a button, and receipts, refusals and letters are fetched', async ({
  chrome,
  app,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-net-'));
  const founder = await person(chrome, '斎藤花子', 'sample');
  await welcome(app, 'later', '商工会議所 事務局');
  await rail(app);
  await button(app, 'コンテストを始める').click();
  await app.getByLabel('コンテストの名前').fill('清水まちの新結合コンテスト');
  await app.getByLabel('主催').fill('清水商工会議所');
  await app.getByLabel('締切（日本時間）').fill('2099-12-20T17:00');
  await app.getByLabel('締切（日本時間）').press('Tab');
  await app.getByText('ネットワークで応募を受け取る（切）').click();
  await button(app, '受け取りを始める').click();
  await expect(app.getByText(/ネットワークで応募を受け取っています: http/)).toBeVisible();
  const call = await saves(app, folder, 'a.musubi-call', () => button(app, '募集要項を書き出す').click());
  await panel(app, '審査の回と基準');
  await button(app, '審査の回を加える').click();
  await button(app, /みたか/).click();

  const plan = founder.page;
  await button(plan, 'コンテストに応募する').click();
  const enter = plan.getByRole('dialog');
  await chooseFile(plan, call, () => enter.getByRole('button', { name: '募集要項を開く' }).click());
  await enter.getByRole('button', { name: '署名して主催者に送る' }).click();
  await expect(plan.getByText(/主催者の機械に届きました/).first()).toBeVisible();
  // The organiser's machine accepts it by itself: its panel of entries was never open.
  await expect(async () => {
    await enter.getByRole('button', { name: '受付の証明を受け取る' }).click();
    await expect(enter).toContainText('受付番号は1番です', { timeout: 1_000 });
  }).toPass();
  await panel(app, '応募');
  await expect(app.locator('.line-button')).toHaveCount(1);
  await expect(app.locator('.line-button')).toContainText('三保の地下海水');

  // Sent again while the secretariat watches: it replaces the first.
  await enter.getByLabel('事業者・所属').fill('三保水産株式会社');
  await enter.getByLabel('事業者・所属').press('Tab');
  await enter.getByRole('button', { name: '署名して主催者に送る' }).click();
  await expect(app.getByText(/1件を受け付けました/).first()).toBeVisible();
  // The host accepts it a moment before the receipt can be fetched.
  await expect(async () => {
    await enter.getByRole('button', { name: '受付の証明を受け取る' }).click();
    await expect(enter).toContainText('受付番号は1番です', { timeout: 2_000 });
  }).toPass();
  await app.locator('.line-button').first().click();
  await expect(app.locator('.detail-box')).toContainText('三保水産株式会社');

  // A letter that the organiser has made available is fetched; its remarks are about the founder's entry.
  await panel(app, '講評の手紙');
  await button(app, 'この手紙を承認する').click();
  await button(app, 'ネットワークで受け取れるようにする').click();
  await expect(app.getByText('1通を受け取れるようにしました。').first()).toBeVisible();
  await enter.getByRole('button', { name: '講評の手紙を受け取る' }).click();
  await expect(enter.getByText('清水商工会議所からの講評')).toBeVisible();

  // After the freeze an entry is refused with a reason; the earlier one stays.
  await panel(app, '応募');
  await button(app, '応募を確定する').click();
  await enter.getByLabel('事業者・所属').fill('三保水産');
  await enter.getByLabel('事業者・所属').press('Tab');
  await enter.getByRole('button', { name: '署名して主催者に送る' }).click();
  await expect
    .poll(async () => {
      await enter.getByRole('button', { name: '受付の証明を受け取る' }).click();
      return plan.getByText(/応募はもう確定しています/).count();
    })
    .toBeGreaterThan(0);
  await app.locator('.line-button').first().click();
  await expect(app.locator('.detail-box')).toContainText('三保水産株式会社');
  // If the host cannot be reached, the app says so, and the file can still be handed over.
  await panel(app, '募集');
  await app.getByText(/ネットワークで応募を受け取っています/).click();
  await button(app, '受け取りを終える').click();
  await expect(app.getByText('ネットワークで応募を受け取る（切）')).toBeVisible();
  await enter.getByRole('button', { name: '署名して主催者に送る' }).click();
  await expect(plan.getByText(/主催者の機械につながりません/).first()).toBeVisible();
  await saves(plan, folder, 'a.musubi-entry', () =>
    enter.getByRole('button', { name: '署名して応募を書き出す' }).click(),
  );
  expect(founder.errors).toEqual([]);
  await founder.leave();
  rmSync(folder, { recursive: true, force: true });
});
