/** Exporting and importing files: a plan edited elsewhere and merged back; refused files; own entries from Shift_JIS; backups. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { execute } from '../../shared/doc/commands.ts';
import { openBundle, packBundle, sha256 } from '../../shared/doc/file/bundle.ts';
import { bodyElement, entityMap } from '../../shared/doc/schema.ts';
import { bombOf } from '../workbookBombs.ts';
import { body, card, chooseFile, expect, saved, test, view, welcome } from './app.ts';

async function exportPlan(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+e')]);
  return new Uint8Array(readFileSync(await download.path()));
}
test('merges a copy that someone else edited without loss; the same file again changes nothing', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'sample');
  const opened = openBundle(await exportPlan(page));
  if (!opened.ok) throw new Error(opened.error.code);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, opened.value.update);
  const customer = [...entityMap(copy, 'nodes')].find(([, n]) => n.get('kind') === 'customer')?.[0] ?? '';
  execute(copy, { type: 'updateNode', node: customer, patch: { title: '清水港の料理店' } });
  ((bodyElement(copy).get(1) as Y.XmlElement).get(0) as Y.XmlText).insert(0, '助言者の一文。');
  const file = join(folder, '写し（助言者）.musubi');
  writeFileSync(
    file,
    packBundle(copy, { planId: opened.value.manifest.planId, savedAt: '', app: 'test', media: new Map() }),
  );

  await body(page).getByRole('heading', { name: '資金' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('と見通し');
  await saved(page);
  await page.getByRole('button', { name: '計画の一覧' }).click();
  for (let round = 0; round < 2; round++) {
    await chooseFile(page, file, () => page.getByRole('button', { name: 'ファイルを開く' }).click());
    await page.getByRole('button', { name: '合わせる', exact: true }).click();
    await expect(page.getByText(round === 0 ? '内容を合わせました' : '新しい内容はありませんでした')).toBeVisible();
    await expect(body(page)).toContainText('助言者の一文。');
    await expect(body(page)).toContainText('資金と見通し');
    if (round === 0) await page.getByRole('button', { name: '計画の一覧' }).click();
  }
  await view(page, 'キャンバス');
  await expect(card(page, '清水港の料理店')).toBeVisible();
  await page.keyboard.press('Control+Shift+S');
  await expect(page.getByRole('button', { name: /と合わせる前/ })).toBeVisible();
});

test('shows a change on both sides for review, and a person decides', async ({ app: page, folder }) => {
  await welcome(page, 'sample');
  const opened = openBundle(await exportPlan(page));
  if (!opened.ok) throw new Error(opened.error.code);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, opened.value.update);
  const deposit = [...entityMap(copy, 'uses')].find(([, n]) => n.get('title') === '建物の保証金')?.[0] ?? '';
  const customer = [...entityMap(copy, 'nodes')].find(([, n]) => n.get('kind') === 'customer')?.[0] ?? '';
  execute(copy, { type: 'putFundingRow', collection: 'uses', id: deposit, patch: { amountYen: 450_000 } });
  execute(copy, { type: 'updateNode', node: customer, patch: { note: '冬だけ' } });
  const file = join(folder, '助言者.musubi');
  writeFileSync(
    file,
    packBundle(copy, { planId: opened.value.manifest.planId, savedAt: '', app: 'test', media: new Map() }),
  );

  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  await page.getByRole('button', { name: '建物の保証金' }).click();
  await page.locator('.detail-box').getByLabel('金額', { exact: true }).fill('35万円');
  await page.locator('.detail-box').getByLabel('金額', { exact: true }).press('Enter');
  await saved(page);
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await chooseFile(page, file, () => page.getByRole('button', { name: 'ファイルを開く' }).click());
  await page.getByRole('button', { name: '合わせる', exact: true }).click();
  await page.locator('.banner').getByRole('button', { name: '見比べる' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('建物の保証金');
  await expect(dialog).toContainText('350,000円');
  await expect(dialog).toContainText('450,000円');
  await dialog.getByRole('button', { name: 'ほかの人の方にする' }).click();
  await expect(dialog).toHaveCount(0);
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  await expect(page.locator('tr').filter({ hasText: '建物の保証金' })).toContainText('450,000');
});

test('a cancelled merge leaves nothing behind, not even the file’s pictures', async ({ app: page, folder }) => {
  await welcome(page, 'sample');
  const opened = openBundle(await exportPlan(page));
  if (!opened.ok) throw new Error(opened.error.code);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, opened.value.update);
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
  const image = sha256(picture);
  const customer = [...entityMap(copy, 'nodes')].find(([, n]) => n.get('kind') === 'customer')?.[0] ?? '';
  execute(copy, { type: 'updateNode', node: customer, patch: { image } });
  const file = join(folder, '写真入り.musubi');
  const { planId } = opened.value.manifest;
  writeFileSync(file, packBundle(copy, { planId, savedAt: '', app: 'test', media: new Map([[image, picture]]) }));
  const isStored = () => {
    const library = new DatabaseSync(join(folder, 'library.db'), { readOnly: true });
    try {
      return library.prepare('SELECT 1 FROM media WHERE hash = ?').get(image) !== undefined;
    } finally {
      library.close();
    }
  };
  await page.getByRole('button', { name: '計画の一覧' }).click();
  const open = () => chooseFile(page, file, () => page.getByRole('button', { name: 'ファイルを開く' }).click());
  await open();
  await page.getByRole('alertdialog').getByRole('button', { name: 'やめる' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(isStored()).toBe(false);
  await open();
  await page.getByRole('button', { name: '合わせる', exact: true }).click();
  await expect(page.getByText('内容を合わせました')).toBeVisible();
  expect(isStored()).toBe(true);
});

test('refused files say why and change nothing', async ({ app: page, folder }) => {
  await welcome(page, 'sample');
  const good = await exportPlan(page);
  await page.getByRole('button', { name: '計画の一覧' }).click();
  const cases: [string, Uint8Array, RegExp][] = [
    ['切れた.musubi', good.subarray(0, good.length >> 1), /途中で切れている/],
    ['空.musubi', new Uint8Array(), /途中で切れている/],
    ['別物.musubi', new TextEncoder().encode('hello'), /途中で切れている/],
  ];
  for (const [name, bytes, reason] of cases) {
    writeFileSync(join(folder, name), bytes);
    await chooseFile(page, join(folder, name), () => page.getByRole('button', { name: 'ファイルを開く' }).click());
    const alert = page.locator('.announcement.error').last();
    await expect(alert).toContainText(reason);
    await alert.getByRole('button', { name: '閉じる' }).click();
  }
  await expect(page.locator('.plan-open')).toHaveCount(1);
});

test('imports own entries from a Shift_JIS table: columns, valid and invalid rows, update by key, undo, and export', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料', exact: true }).click();
  const { default: Encoding } = await import('encoding-japanese');
  const table = (rows: string[]) =>
    Uint8Array.from(Encoding.convert(Encoding.stringToCode(rows.join('\r\n')), { to: 'SJIS', from: 'UNICODE' }));
  const header = '管理番号,名称,種類,都道府県,市区町村,概要';
  const file = join(folder, '資源一覧.csv');
  writeFileSync(
    file,
    table([
      header,
      '1,天竜の杉,地域資源,静岡県,浜松市,樹齢60年の杉',
      '2,,地域資源,静岡県,浜松市,名前がない',
      '3,遠州織物①,地域資源,静岡県,どこか市,所在地が違う',
    ]),
  );
  const open = () => chooseFile(page, file, () => page.getByRole('button', { name: /表から取り込む/ }).click());
  await open();
  const dialog = page.getByRole('dialog', { name: /資源一覧/ });
  await expect(dialog).toContainText('Shift_JIS');
  await expect(dialog).toContainText('新しい 1件、変わる 0件、同じ 0件、取り込めない 2件');
  await expect(dialog).toContainText('3行目: 名前がありません');
  await expect(dialog).toContainText('4行目: 市区町村が分かりません');
  const [bad] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '取り込めない行を書き出す' }).click(),
  ]);
  expect(readFileSync(await bad.path(), 'utf8')).toContain('遠州織物①');
  await dialog.getByRole('button', { name: '1件を取り込む' }).click();
  await page.getByRole('searchbox', { name: '資料を探す' }).fill('天竜の杉');
  await expect(page.locator('.entry-title').first()).toHaveText('天竜の杉');

  writeFileSync(file, table([header, '1,天竜の杉,地域資源,静岡県,浜松市,樹齢80年の杉']));
  await open();
  await expect(dialog).toContainText('変わる 1件');
  await expect(dialog.locator('ins')).toContainText('樹齢80年の杉');
  await dialog.getByRole('button', { name: '1件を取り込む' }).click();
  // The message waits while the pointer is on its button.
  const undo = page
    .locator('.announcement')
    .filter({ hasText: '1件を新しくしました' })
    .getByRole('button', { name: '元に戻す' });
  await undo.hover();
  await expect(page.locator('.entry-summary').first()).toContainText('樹齢80年');
  await undo.click();
  await expect(page.locator('.entry-summary').first()).toContainText('樹齢60年');
  const [out] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /自分の資料を書き出す/ }).click(),
  ]);
  const csv = readFileSync(await out.path(), 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).toContain('天竜の杉');
  await page.reload();
  await page.getByRole('searchbox', { name: '資料を探す' }).fill('杉　天竜');
  await expect(page.locator('.entry-title').first()).toHaveText('天竜の杉');
});

test('imports own entries from an Excel workbook', async ({ app: page, folder }) => {
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料', exact: true }).click();
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('資源');
  sheet.addRow(['名称', '都道府県', '団体コード']);
  sheet.addRow(['帯広の小麦', '', 12076]);
  const file = join(folder, '資源.xlsx');
  writeFileSync(file, await workbook.xlsx.writeBuffer());
  await chooseFile(page, file, () => page.getByRole('button', { name: /表から取り込む/ }).click());
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await page.getByRole('searchbox', { name: '資料を探す' }).fill('帯広の小麦');
  await expect(page.locator('.entry').first()).toContainText('北海道帯広市');
});

test('refuses a small workbook that would unpack to tens of megabytes, and the window stays usable', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料', exact: true }).click();
  const file = join(folder, '小さく見える表.xlsx');
  writeFileSync(file, bombOf('rows'));
  await chooseFile(page, file, () => page.getByRole('button', { name: /表から取り込む/ }).click());
  await page.getByRole('searchbox', { name: '資料を探す' }).fill('天竜');
  await expect(page.locator('.announcement.error').last()).toContainText('開くと極端に大きくなるファイル');
  await expect(page.getByRole('searchbox', { name: '資料を探す' })).toHaveValue('天竜');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('imports five thousand rows of Excel’s Unicode text, and names the invalid one', async ({ app: page, folder }) => {
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料', exact: true }).click();
  const rows = Array.from({ length: 5_000 }, (_, i) =>
    i === 2_999 ? `${i}\t\t資源\t\t` : `${i}\t帯広の小麦${i}\t資源\t帯広市\t農協 0155-00-${String(i).padStart(4, '0')}`,
  );
  const file = join(folder, 'Unicodeテキスト.txt');
  writeFileSync(
    file,
    Buffer.from(`\uFEFF${['管理番号\t名称\t区分\t市区町村\t連絡先', ...rows].join('\r\n')}`, 'utf16le'),
  );
  await chooseFile(page, file, () => page.getByRole('button', { name: /表から取り込む/ }).click());
  const dialog = page.getByRole('dialog', { name: /Unicodeテキスト/ });
  await expect(dialog).toContainText('UTF-16LE');
  await expect(dialog).toContainText('新しい 4999件');
  await expect(dialog).toContainText('3001行目: 名前がありません');
  await dialog.getByRole('button', { name: '4999件を取り込む' }).click();
  await page.getByRole('searchbox', { name: '資料を探す' }).fill('帯広の小麦4321');
  await expect(page.locator('.entry').first()).toContainText('農協 0155-00-4321');
});

test('saves the whole library as one file, and restores it', async ({ app: page, folder }) => {
  await welcome(page, 'sample');
  await saved(page);
  await page.getByRole('button', { name: '設定' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'すべてを1つのファイルに保存する' }).click(),
  ]);
  const file = join(folder, 'all.musubi-library');
  await download.saveAs(file);
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await page.getByRole('button', { name: /ごみ箱に入れる/ }).click();
  await page.getByText('ごみ箱（1件）').click();
  await page.getByRole('button', { name: '完全に消す' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '完全に消す' }).click();
  await expect(page.locator('.plan-open')).toHaveCount(0);
  await page.getByRole('button', { name: '設定' }).click();
  await chooseFile(page, file, () => page.getByRole('button', { name: 'ファイルから元に戻す' }).click());
  await page.getByRole('alertdialog').getByRole('button', { name: 'この状態に戻す' }).click();
  await expect(page.getByText('元に戻しました（計画 1件）。')).toBeVisible();
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await page.locator('.plan-open').click();
  await expect(body(page)).toContainText('カワハギ');
});

test('exports a plan with an unfiled seed only to people bound to secrecy, or by a person’s recorded decision', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, '東海大学 陸上養殖の研究').click();
  await page
    .getByRole('complementary', { name: '選んだもの' })
    .getByLabel('特許などの出願')
    .selectOption('まだ出願していない');
  const ask = page.getByRole('alertdialog', { name: 'まだ出願していない研究シーズがあります' });
  const start = () => page.keyboard.press('Control+e');
  await start();
  await expect(ask).toContainText('「東海大学 陸上養殖の研究」');
  await expect(ask.getByRole('button', { name: '記録して続ける' })).toBeDisabled();
  await ask.getByRole('button', { name: 'やめる' }).click();
  // A picture of the board would show it as well.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('SVG 保存');
  await page.keyboard.press('Enter');
  await expect(ask).toContainText('「東海大学 陸上養殖の研究」');
  await ask.getByRole('button', { name: 'やめる' }).click();
  await start();
  const [secret] = await Promise.all([
    page.waitForEvent('download'),
    ask.getByRole('button', { name: '秘密を守る相手に渡す' }).click(),
  ]);
  const noted = async (download: typeof secret) => {
    const opened = openBundle(readFileSync(await download.path()));
    if (!opened.ok) throw new Error(opened.error.code);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, opened.value.update);
    return Object.values(doc.getMap('publications').toJSON());
  };
  expect(await noted(secret)).toEqual([]);
  await start();
  await ask.getByLabel('公開を決めた人の名前').fill('東海大学 産学連携室 鈴木');
  await ask.getByLabel('理由').fill('学会で公開済み');
  const [open] = await Promise.all([
    page.waitForEvent('download'),
    ask.getByRole('button', { name: '記録して続ける' }).click(),
  ]);
  const [note] = await noted(open);
  expect(note).toMatchObject({ as: 'file', by: '東海大学 産学連携室 鈴木', seeds: ['東海大学 陸上養殖の研究'] });
  // Undo reverts the earlier change to "not filed", but not the recorded publication.
  await page.locator('.board').focus();
  await page.keyboard.press('Control+z');
  const [again] = await Promise.all([page.waitForEvent('download'), start()]);
  expect(await noted(again)).toHaveLength(1);
});
