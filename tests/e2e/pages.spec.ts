/** A plan on pages: the preview matches the print. */
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdfDay } from '../../shared/export/pdfDay.ts';
import { layoutOf, misplaced } from '../paperLayout.ts';
import { body, card, expect, test, view, welcome } from './app.ts';
import { inviteLink, joinAs } from './guests.ts';
import { ALL_RULES, axeOf } from './looks.ts';

/** The text of each page of a PDF. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const words = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  await loading.destroy();
  return words;
}

/** The size of each page in millimetres. */
async function sizesOf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const sizes = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = (await pdf.getPage(i + 1)).view;
      return [right - left, bottom - top].map((points) => Math.round((points / 72) * 25.4)).join('×');
    }),
  );
  await loading.destroy();
  return sizes;
}

/** Replaces the system's print window: records the print content while it would be open, to print it with the same browser later. */
const keepWhatPrints = (page: Page) =>
  page.evaluate(() => {
    // The test prints after the app, which by then has revoked the URLs of its pictures.
    URL.revokeObjectURL = () => undefined;
    window.print = () => {
      const paper = document.querySelector('.paper-print');
      const rules = document.adoptedStyleSheets.map((s) => [...s.cssRules].map((r) => r.cssText).join('\n')).join('\n');
      const isInert = paper?.closest('[inert], [aria-hidden]') !== null;
      Object.assign(window, { printed: { html: paper?.outerHTML, rules, title: document.title, isInert } });
    };
  });
type Printed = {
  readonly printed?: {
    readonly html: string;
    readonly rules: string;
    readonly title: string;
    readonly isInert: boolean;
  };
};

/** Puts the recorded content back as it was while the print window was open. */
async function layPrinted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { html, rules } = (window as Printed).printed ?? { html: '', rules: '' };
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.prepend(...[...parsed.body.children].map((e) => document.importNode(e, true)));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
    document.body.dataset['print'] = 'pages';
    await Promise.all(
      [...document.querySelectorAll<HTMLImageElement>('.paper-print img')].map((i) =>
        i.decode().catch(() => undefined),
      ),
    );
  });
}
const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });

test('the preview matches the print: pages, headers, contents, repeated table headers', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, '文章');
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const words = '一日に焼ける数を月ごとに数えました。'.repeat(60);
    const rows = Array.from({ length: 70 }, (_, i) => `<tr><td>${i + 1}日</td><td>${i * 3}個</td></tr>`).join('');
    const table = `<table><tr><th>日付</th><th>売れた数</th></tr>${rows}</table>`;
    const html = [1, 2, 3].map((n) => `<h2>付録${n}</h2><p>${words}</p>${n === 2 ? table : ''}`).join('');
    const data = new DataTransfer();
    data.setData('text/html', html);
    document
      .querySelector('.text')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(body(page).getByRole('heading', { name: '付録3' })).toBeVisible();
  await keepWhatPrints(page);
  await page.keyboard.press('Control+P');
  const dialog = page.getByRole('dialog', { name: '印刷とPDF' });
  await dialog.getByRole('checkbox', { name: '表紙を付ける' }).check();
  await dialog.getByRole('checkbox', { name: '目次を付ける（ページ番号つき）' }).check();
  await dialog.getByLabel('上の中央に入れる印（例：社外秘）').fill('社外秘');
  await dialog.getByLabel('上の中央に入れる印（例：社外秘）').press('Tab');
  const contents = dialog.locator('.p-contents li', { hasText: '付録3' });
  await expect(contents.locator('.p-page')).toHaveText(/^\d+$/u);
  await expect(dialog.locator('.sheet-head').last()).toContainText('社外秘');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  // On a busy machine the pages are laid out once more when a font arrives: two looks that are the same.
  let laid: readonly [number, number, number] = [0, 0, 0];
  await page.evaluate(() => document.fonts.ready);
  await expect
    .poll(async () => {
      const before = laid;
      laid = [
        await dialog.getByText('売れた数', { exact: true }).count(),
        await dialog.locator('.sheet').count(),
        Number(await contents.locator('.p-page').textContent()),
      ];
      return laid.join() === before.join();
    })
    .toBe(true);
  const [heads, count, appendix] = laid;
  await expect(dialog.getByRole('status')).toHaveText(`全${count}ページ`);
  expect(count).toBeGreaterThan(4);

  await dialog.getByRole('button', { name: '印刷する' }).click();
  await expect.poll(() => page.evaluate(() => (window as Printed).printed !== undefined)).toBe(true);
  await expect(page.locator('.paper-print')).toHaveCount(0);
  expect(await page.evaluate(() => (window as Printed).printed?.isInert)).toBe(false);
  await layPrinted(page);
  const printed = await pagesOf(await pdfOf(page));
  expect(printed).toHaveLength(count);
  // The cover has no header and no number; the other pages have both.
  expect(printed[0]).toContain('社外秘');
  expect(printed[0]).not.toContain(`1 / ${count}`);
  for (const [i, words] of printed.entries()) {
    if (i === 0) continue;
    expect(words).toContain(`${i + 1} / ${count}`);
    expect(words).toContain('社外秘');
  }
  expect(printed[1]).toContain('目次');
  expect(printed.findIndex((words, i) => i > 1 && words.includes('付録3')) + 1).toBe(appendix);
  // The table spans three pages, each with the table header, in the preview and on paper.
  const withRows = printed.filter((words) => /\d+日\s*\d+個/u.test(words));
  expect(withRows.length).toBeGreaterThan(1);
  for (const words of withRows) expect(words).toMatch(/日付\s*売れた数/u);
  expect(heads).toBe(withRows.length);
});

test('a board has an A3 page of its own among pages of A4, and two prints are the same bytes', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await keepWhatPrints(page);
  await page.keyboard.press('Control+P');
  const dialog = page.getByRole('dialog', { name: '印刷とPDF' });
  await expect(dialog.locator('.p-board img')).not.toHaveCount(0);
  const boards = await dialog.locator('figure.p-board').count();
  await dialog.getByLabel('キャンバスの大きさ').selectOption({ label: 'A3の横のページに大きく' });
  await expect(dialog.locator('.sheet[data-size="a3"]')).toHaveCount(boards);
  await expect(dialog.getByRole('status')).toHaveText(/^全\d+ページ$/u);
  const count = await dialog.locator('.sheet').count();
  const larger = await dialog.locator('.sheet').evaluateAll((all) => all.map((s) => s.dataset['size'] === 'a3'));
  await dialog.getByRole('button', { name: '印刷する' }).click();
  await expect.poll(() => page.evaluate(() => (window as Printed).printed !== undefined)).toBe(true);
  await layPrinted(page);
  const first = await pdfOf(page);
  expect(await sizesOf(first)).toEqual(larger.map((isBoard) => (isBoard ? '420×297' : '210×297')));
  expect(larger).toHaveLength(count);
  // The browser writes the time in seconds into the file, so the bytes would differ by that alone.
  const again = await pdfOf(page);
  const day = (pdf: Uint8Array) => Buffer.from(withPdfDay(pdf, '2026-11-30'));
  expect(day(again).equals(day(first))).toBe(true);
});

test('a board in full size is on pages to paste together, in the preview as on paper, and nothing of it is cut off', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await keepWhatPrints(page);
  await page.keyboard.press('Control+P');
  const dialog = page.getByRole('dialog', { name: '印刷とPDF' });
  await dialog.getByLabel('キャンバスの大きさ').selectOption({ label: '画面と同じ大きさで何枚かに分け、貼り合わせる' });
  const tiles = dialog.locator('.p-tile');
  await expect(tiles).toHaveCount(2);
  await expect(tiles.last()).toContainText('新結合の板 2 / 2枚（上から1段目、左から2枚目）');
  await expect(dialog.locator('.p-tile-map')).toHaveAccessibleName(/新結合の板/u);
  await expect(dialog.getByRole('status')).toHaveText(/^全\d+ページ$/u);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  const count = await dialog.locator('.sheet').count();
  await dialog.getByRole('button', { name: '印刷する' }).click();
  await expect.poll(() => page.evaluate(() => (window as Printed).printed !== undefined)).toBe(true);
  await layPrinted(page);
  const pdf = await pdfOf(page);
  const pages = await pagesOf(pdf);
  expect(pages).toHaveLength(count);
  expect(new Set(await sizesOf(pdf))).toEqual(new Set(['210×297']));
  const [left = '', right = '', ...others] = pages.filter((words) => / \/ 2枚/u.test(words));
  expect(others).toEqual([]);
  // What is left and right of the seam, and the card that it goes through.
  expect(left).toContain('静岡市内の料理店');
  expect(right).not.toContain('静岡市内の料理店');
  expect(right).toContain('静岡 新産業開発振興機構');
  expect(left).not.toContain('静岡 新産業開発振興機構');
  const [onLeft, onRight] = (await layoutOf(pdf)).filter(({ lines }) =>
    lines.some(([, , , text]) => /\/2枚/u.test(text)),
  );
  for (const sheet of [onLeft, onRight]) expect(sheet && misplaced({ ...sheet, boxes: [] })).toEqual([]);
});

test('prints boards after a question about an unfiled seed', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, '東海大学 陸上養殖の研究').click();
  await page.getByLabel('特許などの出願').selectOption('unfiled');
  await page.evaluate(() => {
    window.print = () => {
      const widths = [...document.querySelectorAll<HTMLImageElement>('.paper-print img')].map((i) => i.naturalWidth);
      Object.assign(window, { widths });
    };
  });
  await page.keyboard.press('Control+P');
  await page.getByRole('dialog', { name: '印刷とPDF' }).getByRole('button', { name: '印刷する' }).click();
  await page
    .getByRole('alertdialog', { name: 'まだ出願していない研究シーズがあります' })
    .getByRole('button', { name: '秘密を守る相手に渡す' })
    .click();
  const widths = () => page.evaluate(() => (window as { widths?: number[] }).widths);
  await expect.poll(widths).toHaveLength(1);
  expect((await widths())?.[0]).toBeGreaterThan(100);
});

test('updates the open pages with what another person writes', async ({ app: page, chrome }) => {
  await welcome(page, 'sample');
  const guest = await joinAs(chrome, await inviteLink(page), '佐藤');
  await page.keyboard.press('Control+P');
  const dialog = page.getByRole('dialog', { name: '印刷とPDF' });
  await expect(dialog.getByRole('status')).toHaveText(/^全\d+ページ$/u);
  await view(guest.page, '文章');
  await body(guest.page).click();
  await guest.page.keyboard.press('Control+End');
  await guest.page.keyboard.insertText('助言者が書き足した一文です。');
  await expect(dialog.locator('.sheets-flow')).toContainText('助言者が書き足した一文です。');
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});
