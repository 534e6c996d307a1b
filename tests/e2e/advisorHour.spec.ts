/**
 * One full hour of an advisor on two machines whose connection breaks in a tunnel: five months of records so far, what changed since the last visit,
 * work in the tunnel while the founder works too, one conflict to resolve on return, a recorded session with agenda, numbers and a rehearsal,
 * the record signed by both, the replay afterwards, and the verifiable papers for the recommendation.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyGuidanceFile } from '../../shared/doc/guidanceFile.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { COMMAND } from '../command.ts';
import { body, card, compose, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, pair, received, wayTo } from './guests.ts';
import { saves } from './machines.ts';

const ADVISOR = '佐藤健一';
const CLAIM = '三保の地下海水と東海大学の陸上養殖';
/** A time zone where it is still the day before, so that the months are complete for both. */
const TODAY = new Date().toISOString().slice(0, 10);

const claim = (page: Page) => body(page).locator('p', { hasText: CLAIM }).first();
const price = (page: Page) => body(page).locator('.figure').first();
const records = (page: Page) => page.getByRole('dialog', { name: '指導記録' });
const talk = (page: Page) => page.getByRole('complementary', { name: '議題と質問' });
const openRecords = (page: Page) => page.getByRole('button', { name: /^指導記録を開く/ }).click();
const command = async (page: Page, name: string) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
};
const money = async (page: Page, panel: string) => {
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: panel, exact: true }).click();
};
const reprice = async (page: Page, to: string) => {
  await price(page).click();
  await page.getByRole('dialog').getByLabel('数字', { exact: true }).fill(to);
  await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
};

test('an advisor’s hour, including a train ride, completes six months of guidance that a chamber can file', async ({
  app,
  chrome,
}, info) => {
  test.skip(info.project.name === 'electron', 'the guest is a browser of its own');
  const folder = mkdtempSync(join(tmpdir(), 'musubi-hour-'));
  await welcome(app, 'sample');
  const way = await wayTo(await inviteLink(app));
  const guest = await joinAs(chrome, way.link, ADVISOR);
  const { page } = guest;
  await received(page);

  await test.step('the first visit: they compare numbers', async () => {
    await pair(app, page);
  });

  await test.step('six months of visits, each signed by both on its day', async () => {
    await openRecords(page);
    await openRecords(app);
    for (let month = 6; month >= 1; month--) {
      for (const p of [app, page]) await p.clock.setSystemTime(`${addMonths(TODAY, -month)}T05:00:00.000Z`);
      const topic = `${7 - month}回目の相談`;
      await records(page).getByRole('button', { name: '記録を書く' }).click();
      const fill = async (label: string, words: string) => {
        await records(page).getByLabel(label, { exact: true }).fill(words);
        await records(page).getByLabel(label, { exact: true }).press('Tab');
      };
      await fill('日付', addMonths(TODAY, -month));
      await fill('所属', '静岡商工会議所');
      await fill('相談の内容', topic);
      await fill('指導の内容', '仮説を一つずつ確かめる');
      await records(page).getByRole('button', { name: '内容を確定して署名する' }).click();
      await expect(records(page).getByText('相手の署名待ち').first()).toBeVisible();
      await records(app).getByRole('button', { name: topic }).click();
      await records(app).getByRole('button', { name: '署名する', exact: true }).click();
      await expect(records(app).locator('.version-list .chip.countersigned')).toHaveCount(7 - month);
    }
    for (const p of [app, page]) await p.clock.setSystemTime(new Date());
    for (const p of [app, page]) await records(p).getByRole('button', { name: '閉じる' }).click();
  });

  await test.step('the day before: the roster, and what changed since the last visit', async () => {
    await page.getByRole('button', { name: '担当先とやること' }).click();
    const row = page.getByRole('row', { name: /三保の地下海水/ });
    await expect(row).toContainText('6か月');
    await expect(row).toContainText('満たす');
    await expect(row).toContainText('準備中');
    await row.getByLabel('山田花子のよみ').fill('ヤマダ　ハナコ');
    await row.getByLabel('山田花子のよみ').press('Tab');
    await page.getByRole('searchbox', { name: '計画・事業者を探す' }).fill('やまだ');
    await expect(row).toBeVisible();
    // At the shop the founder has continued.
    await view(app, 'キャンバス');
    await card(app, '静岡市内の料理店').click();
    const name = app.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
    await name.fill('清水の料理店');
    await name.press('Enter');
    await view(app, '文章');
    await saved(app);
    await row.getByRole('button', { name: /三保/ }).click();
    await page.getByRole('button', { name: '変わったところを見る' }).click();
    const since = page.getByRole('dialog', { name: '前に見たときから変わったところ' });
    await expect(since.getByText('「清水の料理店」の名前')).toBeVisible();
    await since.getByRole('button', { name: '閉じる' }).click();
  });

  await test.step('in the tunnel: suggesting, linking, a note, a figure; meanwhile the founder in the same place', async () => {
    await way.cut();
    await expect(page.locator('.save-status[data-link="away"]')).toBeVisible();
    await body(page).click();
    await page.keyboard.press('Control+Alt+T');
    await expect(page.getByText('提案モードです。')).toBeVisible();
    await claim(page).click();
    await page.keyboard.press('End');
    await compose(page, ['ふ', 'ふゆ'], '冬から始めます。');
    await expect(claim(page)).toContainText('冬から始めます。');
    await page.getByRole('status').getByRole('button', { name: '提案モードを終える' }).click();
    await view(page, 'キャンバス');
    await card(page, '投資型クラウドファンディング').click();
    const funds = await page.locator('.link-funds').count();
    await page.keyboard.press('l');
    await page.keyboard.type('水槽での飼育');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '資金を出す' }).click();
    await expect(page.locator('.link-funds')).toHaveCount(funds + 1);
    await view(page, '文章');
    await reprice(page, '1450');
    await openRecords(page);
    await records(page).getByText('自分だけのメモ').click();
    await records(page).getByRole('textbox', { name: '自分だけのメモ' }).fill('本人は不安そう');
    await records(page).getByRole('textbox', { name: '自分だけのメモ' }).press('Tab');
    await records(page).getByRole('button', { name: '閉じる' }).click();
    await expect(page.locator('.save-status')).toContainText('送信待ち');

    await claim(app).click();
    await app.keyboard.press('Home');
    await app.keyboard.type('まず、');
    await reprice(app, '1600');
    await saved(app);
  });

  await test.step('arrival: merges are reported, conflicts are asked about, nothing is left unsent', async () => {
    await way.mend();
    await expect(page.getByText(/1か所を見てください/)).toBeVisible();
    await page.getByRole('button', { name: '見比べる' }).click();
    const review = page.getByRole('dialog', { name: '離れていた間の変更' });
    await expect(review).toContainText('1,450');
    await expect(review).toContainText('1,600');
    await review.getByRole('button', { name: /^あなた（.*）の方にする$/ }).click();
    await expect(review).toBeHidden();
    await received(page);
    // Each sees the other again before anybody does anything.
    await expect(app.getByRole('button', { name: /^佐藤健一/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^山田花子/ })).toBeVisible();
    for (const p of [app, page]) {
      await expect(price(p)).toHaveText('1,450円');
      await expect(claim(p)).toHaveText(/^まず、/u);
    }
    // The suggestion waits for the founder's answer.
    await app.getByRole('button', { name: '提案 1件' }).click();
    const panel = app.getByRole('complementary', { name: '提案' });
    await panel.getByRole('button', { name: '反映する' }).click();
    for (const p of [app, page]) await expect(claim(p)).toHaveText(/^まず、.*冬から始めます。/u);
    await panel.getByRole('button', { name: '閉じる' }).click();
  });

  await test.step('the session: agenda, consent, a question, what comes later, following', async () => {
    await command(page, '相談を始める');
    await expect(app.getByText(/佐藤健一さんと相談中/)).toBeVisible();
    await talk(page).getByRole('textbox', { name: '議題を書く' }).fill('値段');
    await page.keyboard.press('Enter');
    await talk(page).getByRole('button', { name: 'この相談の操作を記録する' }).click();
    await app.getByRole('alert').filter({ hasText: ADVISOR }).getByRole('button', { name: '同意する' }).click();
    for (const p of [app, page]) await expect(p.getByRole('status').getByText('記録中')).toBeVisible();
    await talk(page).getByText('問いかけの例').click();
    await talk(page)
      .getByRole('button', { name: /を議題に加える/ })
      .first()
      .click();
    await talk(page).getByRole('textbox', { name: 'あとで話すことを書く' }).fill('看板の色');
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: /^佐藤健一/ }).click();
    await app.getByRole('menuitem', { name: '佐藤健一さんの画面を追う' }).click();
    await view(page, 'キャンバス');
    await expect(app.locator('.board')).toBeVisible();
    await view(page, '文章');
    await expect(body(app)).toBeVisible();
    await body(app).press('Control+End');
    await expect(app.getByText('佐藤健一さんを追っています')).toBeHidden();
    // The founder types, the advisor asks.
    await reprice(app, '1500');
    await expect(price(page)).toHaveText('1,500円');
    await talk(page).getByRole('button', { name: '「値段」を話し終えた' }).click();
  });

  await test.step('numbers: slower sales, a campaign that fails, six months without repayment', async () => {
    await money(app, 'もしも');
    const row = (name: string) => app.locator('.money-table').getByRole('row').filter({ hasText: name });
    const figures = async (name: string) => (await row(name).locator('td').allTextContents()).join(' ');
    const planned = await figures('計画どおり');
    for (const name of ['売上が3か月遅れ、7割', 'クラウドファンディング不成立']) {
      await expect(row(name)).toBeVisible();
      expect(await figures(name)).not.toBe(planned);
    }
    await money(app, '必要な資金と調達');
    await app.getByRole('button', { name: '日本公庫の開業資金', exact: true }).click();
    const grace = app.locator('.detail-box').getByLabel('うち据置の回数', { exact: true });
    const before = await grace.inputValue();
    await grace.fill(before === '６' || before === '6' ? '12' : '6');
    await grace.press('Enter');
    await money(app, 'もしも');
    await expect.poll(() => figures('計画どおり')).not.toBe(planned);
  });

  await test.step('three questions that a banker asks, answered in the founder’s own words', async () => {
    await view(app, '文章');
    await command(app, '面談の練習');
    const dialog = app.getByRole('dialog', { name: '面談の練習' });
    const question = dialog.getByRole('heading', { level: 3 });
    await expect(dialog.getByText(/1 \/ \d+ 問目/)).toBeVisible();
    const asked: string[] = [];
    for (const words of ['二つの店と、週に十尾の約束があります。', '五年、毎月三万円ためました。', '夏に試します。']) {
      asked.push((await question.textContent()) ?? '');
      await dialog.getByRole('textbox', { name: '答え' }).click();
      await compose(app, ['こ', 'こた'], words);
      if (asked.length < 3) await dialog.getByRole('button', { name: '次の質問' }).click();
    }
    expect(new Set(asked).size).toBe(3);
    await expect(dialog.getByText('（答えた質問 3）')).toBeVisible();
    await dialog.getByRole('combobox', { name: '書き入れる見出し' }).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: '計画に書き入れる' }).click();
    await dialog.getByRole('button', { name: '閉じる' }).click();
    for (const p of [app, page]) await expect(body(p)).toContainText('夏に試します。');
    // The advisor reads the same answers beside the same questions.
    await command(page, '面談の練習');
    const same = page.getByRole('dialog', { name: '面談の練習' });
    await same.getByText('これまでの答え').click();
    await expect(same.getByText('二つの店と、週に十尾の約束があります。').last()).toBeVisible();
    await same.getByRole('button', { name: '閉じる' }).click();
  });

  await test.step('a task is agreed, the record is drafted from facts, both sign', async () => {
    await talk(page).getByRole('button', { name: '「看板の色」をやることにする' }).click();
    await page.getByRole('button', { name: '相談を終えて記録を書く' }).click();
    const draft = records(page);
    await expect(draft.getByLabel('相談の内容')).toHaveValue('値段');
    await expect(draft.getByLabel('決まったこと')).toHaveValue(/1尾の値段.*1,?450.*→.*1,?500/u);
    await expect(draft.getByLabel('次回までにすること')).toHaveValue(/看板の色/u);
    await draft.getByLabel('指導の内容').fill('値段を下げた理由を、聞いた言葉で書く');
    await draft.getByLabel('指導の内容').press('Tab');
    await draft.getByRole('button', { name: '内容を確定して署名する' }).click();
    await expect(draft.getByText('相手の署名待ち').first()).toBeVisible();
    await app.getByRole('button', { name: '指導記録を開く（署名待ち 1件）' }).click();
    await records(app)
      .getByRole('button', { name: /値段 相手の署名待ち/ })
      .click();
    await records(app).getByRole('button', { name: '署名する', exact: true }).click();
    await expect(records(app).locator('.version-list .chip.countersigned')).toHaveCount(7);
    for (const p of [app, page]) await records(p).getByRole('button', { name: '閉じる' }).click();
  });

  await test.step('afterwards: the founder looks up where the price was cut', async () => {
    await saved(app);
    await app.reload();
    await openRecords(app);
    await records(app).getByRole('button', { name: '議題と質問' }).click();
    await talk(app)
      .getByRole('button', { name: /の記録を再生する/ })
      .click();
    const bar = app.getByRole('region', { name: '相談の記録（再生用）' });
    await expect(price(app)).toHaveText('1,450円');
    await bar.getByRole('searchbox', { name: '言葉や金額で探す' }).fill('１，５００');
    await app.keyboard.press('Enter');
    await expect(bar.getByText('1か所見つかりました。')).toBeVisible();
    await bar.getByRole('button', { name: /1尾の値段 1500/ }).click();
    await expect(price(app)).toHaveText('1,500円');
    await bar.getByRole('button', { name: '再生を終える' }).click();
  });

  await test.step('month six: the papers for the recommendation, and a file that verifies anywhere', async () => {
    await app.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = [...document.body.children]
          .filter((e) => e instanceof HTMLElement)
          .map((e) => e.textContent)
          .join('\n');
      };
    });
    await openRecords(app);
    await expect(records(app).getByText('満たす', { exact: true })).toBeVisible();
    const file = await saves(app, folder, 'guidance.json', () =>
      records(app).getByRole('button', { name: '検証できるファイルに書き出す' }).click(),
    );
    await records(app).getByRole('button', { name: '推薦のための資料を印刷する' }).click();
    await expect.poll(() => app.evaluate(() => document.body.dataset['printed'] ?? '')).not.toBe('');
    const printed = await app.evaluate(() => document.body.dataset['printed'] ?? '');
    const verified = verifyGuidanceFile(readFileSync(file, 'utf8'))?.records ?? [];
    expect(verified.map(({ counted, faults, doubts }) => ({ counted, faults, doubts }))).toEqual(
      Array.from({ length: 7 }, () => ({ counted: true, faults: [], doubts: [] })),
    );
    // On paper: conditions and sources first, then every record with its number, then the plan.
    for (const words of ['マル経融資の推薦のための資料', '経営指導', '静岡商工会議所', '経営指導記録簿', CLAIM])
      expect(printed).toContain(words);
    for (const { hash } of verified) expect(printed).toContain(hash);
    expect(printed.indexOf('条件と、その根拠')).toBeLessThan(printed.indexOf('経営指導記録簿'));
    expect(printed).not.toContain('本人は不安そう');
    // On another machine with only the command: the file verifies, and a single changed word is detected.
    const musubi = (path: string) =>
      execFileSync(process.execPath, [COMMAND, 'guidance', 'verify', path], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'ja_JP.UTF-8' },
      });
    expect(musubi(file).match(/両方が署名/gu)).toHaveLength(7);
    const forged = join(folder, 'forged.json');
    writeFileSync(forged, readFileSync(file, 'utf8').replace('仮説を一つずつ', '仮説をすべて'));
    expect(() => musubi(forged)).toThrow();
  });

  await test.step('both read the same, also after a reload', async () => {
    await received(page);
    const read = async (p: Page) => (await body(p).innerText()).replace(/\s+/gu, ' ');
    await view(app, '文章');
    await view(page, '文章');
    await expect.poll(() => read(page)).toBe(await read(app));
    await page.reload();
    await expect.poll(() => read(page)).toBe(await read(app));
  });

  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
  rmSync(folder, { recursive: true, force: true });
});
