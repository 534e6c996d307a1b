/** Trust in signatures: owner and advisor compare six digits once; a stranger using the owner's name is marked, refused and not counted. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { chooseFile, expect, test, welcome } from './app.ts';
import { inviteLink, joinAs, pair, received } from './guests.ts';
import { person, saves } from './machines.ts';

const records = (page: Page) => page.getByRole('dialog', { name: '指導記録' });
const openRecords = (page: Page) => page.getByRole('button', { name: /^指導記録を開く/ }).click();
const closeRecords = (page: Page) => records(page).getByRole('button', { name: '閉じる' }).click();
/** Writes a record and seals it with the writer's signature. */
async function seal(page: Page, topic: string): Promise<void> {
  await records(page).getByRole('button', { name: '記録を書く' }).click();
  const fill = async (label: string, words: string) => {
    await records(page).getByLabel(label, { exact: true }).fill(words);
    await records(page).getByLabel(label, { exact: true }).press('Tab');
  };
  await fill('指導員', '佐藤健一');
  await fill('相談の内容', topic);
  await fill('指導の内容', '値段の根拠を聞いた言葉で書く');
  await records(page).getByRole('button', { name: '内容を確定して署名する' }).click();
  await expect(records(page).locator('.guidance-fields')).toBeVisible();
}
const counted = (page: Page) => records(page).locator('.version-list .chip.countersigned');

test('a record counts after owner and advisor compared numbers and both signed; that of a stranger with the owner’s name is marked and does not', async ({
  app,
  chrome,
}, info) => {
  test.skip(info.project.name === 'electron', 'the guests are browsers of their own');
  await welcome(app, 'sample');
  const advisor = await joinAs(chrome, await inviteLink(app), '佐藤健一');
  await received(advisor.page);
  await openRecords(advisor.page);
  await seal(advisor.page, '値段');
  await closeRecords(advisor.page);

  // Signed by both before they have compared numbers: stored, and reported as not counting.
  await openRecords(app);
  await records(app).getByRole('button', { name: /値段/ }).click();
  await expect(records(app).getByText('事業者として署名します。')).toBeVisible();
  await records(app).getByRole('button', { name: '署名する', exact: true }).click();
  await expect(records(app).getByText('署名した人を未確認')).toBeVisible();
  await expect(records(app).getByText(/数えていない記録: 1件/)).toBeVisible();
  await closeRecords(app);

  // The first meeting: both screens show the same digits, once.
  await pair(app, advisor.page);
  await openRecords(app);
  await expect(counted(app)).toHaveCount(1);
  await expect(records(app).getByText(/佐藤健一（経営指導員・.*に確認/)).toBeVisible();
  await closeRecords(app);
  await openRecords(advisor.page);
  await expect(counted(advisor.page)).toHaveCount(1);
  await seal(advisor.page, '仕入れ');

  // A second editor with the owner's name: marked wherever the name is shown, and cannot sign as the founder.
  const intruder = await joinAs(chrome, await inviteLink(app), '山田 花子');
  await received(intruder.page);
  await expect(app.getByRole('button', { name: /山田 花子.*同じ名前の別の鍵です/ })).toBeVisible();
  await app.getByRole('button', { name: 'この計画を人と使う' }).click();
  const share = app.getByRole('dialog', { name: 'この計画を人と使う' });
  await expect(share.locator('.member', { hasText: '山田 花子' })).toContainText('同じ名前の別の鍵です');
  await expect(share.locator('.member', { hasText: '佐藤健一' })).toContainText('番号を合わせました');
  await share.getByRole('button', { name: '閉じる' }).click();
  await openRecords(intruder.page);
  await records(intruder.page)
    .getByRole('button', { name: /仕入れ/ })
    .click();
  await expect(records(intruder.page).getByText('事業者として署名します。')).toHaveCount(0);
  await closeRecords(intruder.page);
  await openRecords(app);
  await expect(records(app).getByText('「山田 花子」と名乗っています', { exact: false })).toBeVisible();
  await expect(counted(app)).toHaveCount(1);
  await records(app)
    .getByRole('button', { name: /仕入れ/ })
    .click();
  await records(app).getByRole('button', { name: '署名する', exact: true }).click();
  await expect(counted(app)).toHaveCount(2);
  for (const guest of [advisor, intruder]) {
    expect(guest.errors).toEqual([]);
    await guest.context.close();
  }
});

test('by files alone: the advisor seals in their own app, the founder countersigns, both compare the long number', async ({
  chrome,
}, info) => {
  test.skip(info.project.name === 'electron', 'each is a browser of its own');
  const folder = mkdtempSync(join(tmpdir(), 'musubi-sign-'));
  const founder = await person(chrome, '山田花子', 'sample');
  const advisor = await person(chrome, '佐藤健一', 'later');
  const [mine, theirs] = [founder.page, advisor.page];
  const send = (page: Page, name: string) =>
    saves(page, folder, name, async () => {
      await page.keyboard.press('Control+e');
      await page.getByRole('button', { name: 'コメント・提案・指導記録も入れる' }).click();
    });
  const take = async (page: Page, file: string) => {
    await page.getByRole('button', { name: '計画の一覧' }).click();
    await chooseFile(page, file, () => page.getByRole('button', { name: 'ファイルを開く' }).click());
  };
  const merge = (page: Page) => page.getByRole('button', { name: '合わせる', exact: true }).click();
  const number = (page: Page) => records(page).locator('.keys-number .code-shown');

  // The founder begins a record, and writes a private note.
  await openRecords(mine);
  await records(mine).locator('.private-notes summary').click();
  await records(mine).locator('.private-notes textarea').fill('本当は値段に自信がない');
  await records(mine).locator('.private-notes textarea').press('Tab');
  await records(mine).getByRole('button', { name: '記録を書く' }).click();
  await records(mine).getByLabel('相談の内容', { exact: true }).fill('値段');
  await records(mine).getByLabel('相談の内容', { exact: true }).press('Tab');
  await closeRecords(mine);
  const first = await send(mine, 'first.musubi');
  for (const part of [readFileSync(first), ...Object.values(unzipSync(readFileSync(first)))])
    expect(Buffer.from(part).includes(Buffer.from('自信がない'))).toBe(false);

  // The advisor finishes it, signs as the advisor, and sends it back. They compare the number by telephone.
  await chooseFile(theirs, first, () => theirs.getByRole('button', { name: 'ファイルを開く' }).click());
  await expect(theirs.getByRole('textbox', { name: '計画の本文' })).toBeVisible();
  await openRecords(theirs);
  await records(theirs).getByRole('button', { name: /値段/ }).click();
  for (const [label, words] of [
    ['指導員', '佐藤健一'],
    ['指導の内容', '値段の根拠を聞いた言葉で書く'],
  ] as const) {
    await records(theirs).getByLabel(label, { exact: true }).fill(words);
    await records(theirs).getByLabel(label, { exact: true }).press('Tab');
  }
  await expect(records(theirs).getByText('経営指導員として署名します。')).toBeVisible();
  await records(theirs).getByRole('button', { name: '内容を確定して署名する' }).click();
  await expect(records(theirs).getByText('相手の署名待ち')).toBeVisible();
  await records(theirs).getByText('確認番号', { exact: true }).click();
  await expect(number(theirs)).toHaveText(/^\d{5} \d{5} \d{5} \d{5}$/);
  const read = (await number(theirs).textContent()) ?? '';
  await records(theirs).getByRole('button', { name: '山田花子と同じ番号でした' }).click();
  await closeRecords(theirs);
  const second = await send(theirs, 'second.musubi');

  await take(mine, second);
  await merge(mine);
  await expect(mine.getByText(/指導記録 1件、署名 1件を取り込みました/)).toBeVisible();
  await openRecords(mine);
  await records(mine).getByRole('button', { name: /値段/ }).click();
  await records(mine).getByRole('button', { name: '署名する', exact: true }).click();
  await expect(records(mine).getByText('署名した人を未確認')).toBeVisible();
  await records(mine).getByText('確認番号', { exact: true }).click();
  await expect(number(mine)).toHaveText(read);
  await records(mine).getByRole('button', { name: '佐藤健一と同じ番号でした' }).click();
  await expect(counted(mine)).toHaveCount(1);
  await closeRecords(mine);

  const third = await send(mine, 'third.musubi');
  await take(theirs, third);
  await merge(theirs);
  await openRecords(theirs);
  await expect(counted(theirs)).toHaveCount(1);
  expect([founder.errors, advisor.errors]).toEqual([[], []]);
  await founder.leave();
  await advisor.leave();
  rmSync(folder, { recursive: true, force: true });
});
