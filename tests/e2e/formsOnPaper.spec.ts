/** Forms on A4: the cash table on one landscape sheet, form 2 of the subsidy on three, and no text outside its box. */
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, saved, test, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const openForm = async (page: Page, name: string): Promise<void> => {
  await page.locator('.plan-tools').getByRole('button', { name: '書類' }).press('Enter');
  await page.getByRole('combobox', { name: '様式' }).selectOption({ label: name });
};

/** Printed text that is wider than its box, or overlaps the text beside it. */
const beyondBox = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.forms-paper .form-lines > div, .forms-paper td, .forms-paper th')]
      .filter((e) => {
        const words = document.createRange();
        words.selectNodeContents(e);
        const box = (e.closest('td, th') ?? e.closest('.form-box') ?? e).getBoundingClientRect();
        return e.textContent?.trim() !== '' && words.getBoundingClientRect().right > box.right + 1;
      })
      .map((e) => e.textContent ?? ''),
  );

type Printed = { readonly sheets: readonly (readonly [width: number, height: number])[]; readonly words: string };
/** The sizes of the printed pages in millimetres, and all words on them. */
async function printed(page: Page): Promise<Printed> {
  await page.evaluate(() => {
    window.print = () => {
      const drawn = document.querySelector('body > .form-print, body > :has(> .form-print)')?.cloneNode(true);
      if (drawn) document.body.prepend(drawn);
      document.body.dataset['printed'] = 'yes';
    };
  });
  await page.getByRole('button', { name: '印刷する（A4）' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.locator('body[data-print]')).toHaveCount(0);
  await page.evaluate(() => {
    document.body.dataset['print'] = 'form';
  });
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const sheets: [number, number][] = [];
  let words = '';
  for (let n = 1; n <= pdf.numPages; n++) {
    const sheet = await pdf.getPage(n);
    const [, , width = 0, height = 0] = sheet.view;
    sheets.push([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]);
    words += (await sheet.getTextContent()).items.map((i) => ('str' in i ? i.str : '')).join('');
  }
  return { sheets, words };
}

test('the cash table fits on one landscape A4 sheet; its row labels stay visible while the months are scrolled', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await openForm(page, '資金繰り表（12か月）');
  const sheet = page.getByRole('main', { name: 'できあがりの紙' });
  await expect(sheet.getByRole('row', { name: /^翌月繰越金/u })).toContainText('1,283');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  expect(await beyondBox(page)).toEqual([]);
  // A line without an amount is an empty cell, a sum of nothing is 0.
  await expect(sheet.getByRole('row', { name: /^増資/u }).getByRole('cell').first()).toHaveText('');
  await expect(
    sheet
      .getByRole('row', { name: /^経常収入/u })
      .getByRole('cell')
      .first(),
  ).toHaveText('0');

  await sheet.evaluate((e) => e.scrollTo({ left: 400 }));
  const head = sheet.getByRole('rowheader', { name: '人件費' });
  expect((await head.boundingBox())?.x).toBe((await sheet.boundingBox())?.x);

  // Actual amounts, typed as people write them, appear beside the plan on a separate sheet.
  const side = page.getByRole('complementary', { name: '欄と質問' });
  await expect(sheet.getByText('計画と実績')).toHaveCount(0);
  await side.getByRole('button', { name: '実績（1〜4か月目）' }).press('Enter');
  for (const [line, typed] of [
    ['自己資金', '３００万円'],
    ['借入れ', '570万'],
    ['設備', '6,712,400'],
    ['諸経費', 'たくさん'],
  ] as const) {
    const field = side.getByRole('textbox', { name: line, exact: true });
    await field.fill(typed);
    await field.blur();
  }
  await expect(side.getByRole('alert')).toBeVisible();
  await side.getByRole('textbox', { name: '諸経費' }).fill('498,300');
  await side.getByRole('textbox', { name: '諸経費' }).blur();
  await expect(side.getByRole('alert')).toHaveCount(0);
  await expect(side).toContainText('月末の残り（実績） 1,489,300円');
  await expect(sheet.getByRole('row', { name: /^翌月繰越金/u }).nth(1)).toContainText('1,489');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await saved(page);

  const { sheets, words } = await printed(page);
  expect(sheets).toEqual([
    [297, 210],
    [297, 210],
  ]);
  for (const said of [
    '計画と実績（千円） 1〜4か月目',
    '▲6,713',
    '資金繰り表',
    '前月繰越金 A',
    '▲6,600',
    '翌月繰越金（A＋D＋E＋G）',
    '千円',
  ])
    expect(words, said).toContain(said);
});

const A4 = [210, 297] as const;
const A4_WIDE = [297, 210] as const;
for (const { name, sheets, said } of [
  {
    ...{ name: '経営計画改善シート（費用の見える化）', sheets: [A4_WIDE, A4_WIDE, A4_WIDE] },
    said: ['5 費用の見える化（千円）', '③ その他の固定費', '返済のあとに残るお金', '翌月繰越金'],
  },
  {
    ...{ name: '事業承継計画', sheets: [A4_WIDE, A4_WIDE] },
    said: ['1 基本方針', '経常利益', '10年目', '4 資産の承継'],
  },
  {
    ...{ name: '官民共創の提案書', sheets: [A4, A4] },
    said: ['提案書', '4 市民・地域への効果と、測り方', '7 費用（万円）', '1,032', '8 体制と続け方'],
  },
])
  test(`${name} fits on its sheets, with no text outside its box`, async ({ app: page }) => {
    await welcome(page, 'sample');
    await openForm(page, name);
    await expect(page.getByRole('main', { name: 'できあがりの紙' })).toContainText(said[0] ?? '');
    expect(await beyondBox(page)).toEqual([]);
    expect(await axeOf(page, ALL_RULES)).toEqual([]);
    const paper = await printed(page);
    expect(paper.sheets).toEqual(sheets);
    for (const words of said) expect(paper.words, words).toContain(words);
  });

test('form 2 of the subsidy continues long text, names what is over the limit, and prints all of it', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await openForm(page, '小規模事業者持続化補助金 様式2');
  const side = page.getByRole('complementary', { name: '欄と質問' });
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  const write = async (box: RegExp, words: string) => {
    await side.getByRole('button', { name: box }).press('Enter');
    const field = side.getByLabel('この欄の言葉');
    await field.fill(words);
    await field.blur();
  };
  // 32 characters fit into a line of the head, 30 into the name of the project; 31 are over by one.
  await write(/^自社ホームページ/u, 'あ'.repeat(32));
  await write(/^連絡担当者/u, '担'.repeat(33));
  await expect(side.getByRole('button', { name: /^連絡担当者.*1行はみ出しています/u })).toBeVisible();
  await write(/^1 補助事業で行う事業名/u, 'い'.repeat(31));
  await expect(side.getByRole('button', { name: /事業名.*1文字はみ出しています/u })).toBeVisible();
  // A box without a limit grows: 60 lines of 48 characters, and the boxes after it move to the next sheet.
  await write(/^1 企業概要/u, `${'概'.repeat(48 * 59)}おわり`);
  await saved(page);
  expect(await beyondBox(page)).toEqual([]);

  const { sheets, words } = await printed(page);
  expect(sheets.every(([width, height]) => width === 210 && height === 297)).toBe(true);
  // Applicant, management plan on more than one sheet, project, and the continuation sheet with the full contact.
  expect(sheets.length).toBeGreaterThanOrEqual(4);
  for (const said of ['あ'.repeat(32), 'い'.repeat(31), 'おわり', '4 補助事業の効果', '別紙'])
    expect(words, said).toContain(said);
  expect(words.split('担').length - 1).toBeGreaterThanOrEqual(33);
});
