/** Importing files of other programs in a real browser: their content becomes a plan, what is not imported is listed, and hostile files change nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { PAPER_FIXTURE } from '../../shared/export/paper/fixture.ts';
import { writeDocx } from '../../shared/export/writers/docx/writeDocx.ts';
import { body, card, chooseFile, expect, saved, test, view, welcome } from './app.ts';
import { cutOff, expectAccessible, tooSmall } from './looks.ts';

const COMMAND = {
  text: { ja: 'ほかのアプリのファイルから新しい計画を作る', en: 'New plan from files of other apps' },
  word: { ja: 'Wordの計画を読み込む', en: 'Open a plan from Word' },
  board: { ja: 'キャンバスをファイルから取り込む', en: 'Import a canvas from a file' },
} as const;

async function open(page: Page, command: keyof typeof COMMAND, file: string, language: 'ja' | 'en' = 'ja') {
  await chooseFile(page, file, async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(COMMAND[command][language]);
    await page.keyboard.press('Enter');
  });
}
const leftOut = (page: Page) =>
  page.getByRole('dialog', { name: /^(取り込めなかったもの|What could not be taken in)$/u });
const bytesOf = (text: string) => new TextEncoder().encode(text);

const MARKDOWN = `---
title: 酒粕のパン
---
# 事業の概要

蔵元の**酒粕**で、[町の頁](https://example.jp/)にある朝市へ出す。

- 粉を選ぶ
  - 全粒粉
- 窯を借りる

| 項目 | 金額 |
| --- | ---: |
| オーブン | 1,320,000 |

![店の写真](https://example.jp/shop.png)

<div>飾り</div>
`;

test('Markdown becomes a plan with its headings, lists and tables; pictures and HTML are listed', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'later');
  const file = join(folder, '酒粕.md');
  writeFileSync(file, MARKDOWN);
  await open(page, 'text', file);
  await expect(leftOut(page).getByRole('listitem')).toHaveText([/^16行目の画像 店の写真/u, /^18行目のHTML/u]);
  await leftOut(page).getByRole('button', { name: '閉じる' }).click();
  await expect(body(page).getByRole('heading', { name: '事業の概要' })).toBeVisible();
  await expect(body(page)).toContainText('蔵元の酒粕で、町の頁にある朝市へ出す。');
  await expect(body(page).getByRole('listitem').filter({ hasText: '窯を借りる' })).toBeVisible();
  await expect(body(page).getByRole('cell', { name: '1,320,000' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '計画の名前' })).toHaveValue('酒粕のパン');
});

test('Word becomes a plan with tables, pictures, comments and suggestions; macros are listed', async ({
  app: page,
  folder,
}, info) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await welcome(page, 'later');
  const word = unzipSync(writeDocx(PAPER_FIXTURE));
  const file = join(folder, '酒粕のパン.docx');
  writeFileSync(file, zipSync({ ...word, 'word/vbaProject.bin': bytesOf('x') }));
  await open(page, 'word', file);
  await expect(leftOut(page)).toContainText('マクロ（動かしていません）: 1');
  await page.screenshot({ path: info.outputPath('word-left.png') });
  await leftOut(page).getByRole('button', { name: '閉じる' }).click();
  await expect(body(page).getByRole('heading', { name: '事業の概要' })).toBeVisible();
  await expect(body(page).getByRole('cell', { name: '1,320,000' })).toBeVisible();
  await expect(body(page).locator('img').first()).toBeVisible();
  // The shortcut does nothing until the comments have loaded; the button shows when they have.
  await page.getByRole('button', { name: 'コメントを開く（新しい 2件）' }).press('Control+Alt+c');
  await expect(page.getByText('値段も書きましょう。')).toBeVisible();
  await page.screenshot({ path: info.outputPath('word-plan.png') });
});

test('a board is imported from JSON Canvas and from an outline, beside the existing boards', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  const canvas = join(folder, '朝市.canvas');
  const node = (id: string, text: string, x: number) => ({ id, type: 'text', text, x, y: 0, width: 200, height: 120 });
  writeFileSync(
    canvas,
    JSON.stringify({
      nodes: [node('a', '朝市の客', 0), node('b', '酒粕のパン', 400), { id: 'c', type: 'text' }],
      edges: [{ id: 'e', fromNode: 'a', toNode: 'b' }],
    }),
  );
  await open(page, 'board', canvas);
  await expect(card(page, '酒粕のパン')).toBeVisible();
  const outline = join(folder, '段取り.opml');
  writeFileSync(
    outline,
    '<opml version="2.0"><head><title>段取り</title></head><body><outline text="春"><outline text="粉を選ぶ"/></outline></body></opml>',
  );
  await open(page, 'board', outline);
  await expect(card(page, '粉を選ぶ')).toBeVisible();
});

test('a zipped folder of everything comes back as the plan that it was, and changed tables are listed', async ({
  app: page,
  folder,
}, info) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await welcome(page, 'sample');
  await saved(page);
  await page.keyboard.press('Control+Shift+E');
  const list = page.getByRole('dialog', { name: '書き出す' });
  await list.getByRole('radio', { name: 'すべてを読めるフォルダに書き出す（ZIP）' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: '書き出す', exact: true }).click(),
  ]);
  const file = join(folder, 'すべて.zip');
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const money = Object.keys(files).find((name) => name.startsWith('money/')) ?? '';
  writeFileSync(file, zipSync({ ...files, [money]: bytesOf('別のアプリで変えた') }));
  await page.getByRole('button', { name: '計画の一覧' }).click();
  await open(page, 'text', file);
  await expect(leftOut(page).getByRole('listitem')).toHaveText([`ファイル「${money}」`]);
  await expectAccessible(page, 'left out', 'ja', (theme) => info.outputPath(`zip-left-${theme}.png`));
  expect(await cutOff(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
  await leftOut(page).getByRole('button', { name: '閉じる' }).click();
  await expect(body(page)).toContainText('カワハギ');
  // The table of needs is that of the funding plan, not words.
  await expect(page.locator('.funding-in-text').first()).toContainText('水槽とろ過設備');
  await view(page, 'キャンバス');
  await expect(card(page, '三保の地下海水')).toBeVisible();
});

test('hostile and broken files are refused with a reason, in both languages, and change nothing', async ({
  app: page,
  folder,
}) => {
  await welcome(page, 'sample');
  await saved(page);
  await page.getByRole('button', { name: '計画の一覧' }).click();
  const nodes = Array.from({ length: 10_000 }, (_, i) => ({
    id: `n${i}`,
    type: 'text',
    text: '行',
    x: i,
    y: 0,
    width: 10,
    height: 10,
  }));
  const entities = `<?xml version="1.0"?><!DOCTYPE o [<!ENTITY a "ああああ">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;">`).join('')}]><opml version="2.0"><body><outline text="&a8;"/></body></opml>`;
  const word = unzipSync(writeDocx(PAPER_FIXTURE));
  const cases: readonly (readonly [keyof typeof COMMAND, string, Uint8Array, RegExp, RegExp])[] = [
    ['text', '多い.canvas', bytesOf(JSON.stringify({ nodes })), /カードが多すぎます/u, /Too many cards/u],
    ['text', '実体.opml', bytesOf(entities), /この形式のファイルとして読めません/u, /cannot be read/u],
    ['text', '爆弾.zip', zipSync({ 'plan.md': new Uint8Array(24 << 20) }), /大きすぎます/u, /too large/u],
    ['text', '写真だけ.zip', zipSync({ 'a.png': Uint8Array.of(1) }), /取り込める内容がありません/u, /nothing in it/u],
    [
      'text',
      '切れた.zip',
      zipSync({ 'plan.md': bytesOf('酒粕'.repeat(99)) }).subarray(0, 90),
      /読めません/u,
      /cannot be read/u,
    ],
    [
      'word',
      '爆弾.docx',
      zipSync({ ...word, 'word/media/a.png': new Uint8Array(160 << 20) }),
      /大きすぎる/u,
      /too large/u,
    ],
    ['word', '別物.docx', bytesOf('hello'), /Wordのファイルではありません/u, /no Word file/u],
  ];
  for (const language of ['ja', 'en'] as const) {
    if (language === 'en') {
      await page.getByRole('button', { name: '設定' }).click();
      await page.getByLabel('表示する言語').selectOption('en');
      await page.getByRole('button', { name: 'Plans', exact: true }).click();
    }
    for (const [command, name, bytes, ja, en] of cases) {
      writeFileSync(join(folder, name), bytes);
      await open(page, command, join(folder, name), language);
      const alert = page.locator('.announcement.error').last();
      await expect(alert).toContainText(language === 'ja' ? ja : en);
      await expect(alert).toContainText(name);
      await alert.getByRole('button', { name: /^(閉じる|Close)$/u }).click();
    }
    await expect(page.locator('.plan-open')).toHaveCount(1);
  }
});

test('a cancelled import says so and makes no plan', async ({ app: page, folder }) => {
  await welcome(page, 'later');
  const file = join(folder, '長い.md');
  // A text that takes seconds to read.
  writeFileSync(file, '- 粉 *を* **選ぶ** [頁](https://example.jp/) `x`\n'.repeat(60_000));
  await open(page, 'text', file);
  await page.getByText('「長い.md」を読んでいます').waitFor();
  await page.locator('.announcement', { hasText: '長い.md' }).getByRole('button', { name: 'やめる' }).click();
  await expect(page.locator('.announcement').last()).toContainText('読むのをやめました');
  await expect(page.locator('.announcement.error')).toHaveCount(0);
  await expect(page.locator('.plan-open')).toHaveCount(0);
});
