/** Print-only content: it is printed whatever was asked before, its PDF has tags, and screen readers do not encounter it twice. */
import type { Page } from '@playwright/test';
import { type PdfTags, tagsOf } from '../pdfTags.ts';
import { card, expect, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const SAMPLE = '【見本】三保の地下海水で育てるカワハギ';

type Printed = { readonly printed?: readonly string[] };

/** Records the print content while the print window is open: its purpose, language, visibility on screen, title and text. */
const watchPrint = (page: Page, selector: string) =>
  page.evaluate((place) => {
    // The test prints after the app, which by then has revoked the URLs of its pictures.
    URL.revokeObjectURL = () => undefined;
    window.print = () => {
      const paper = document.querySelector<HTMLElement>(`body > ${place}`);
      const { lang } = document.documentElement;
      const isShown = paper?.checkVisibility() === true;
      const now = [document.body.dataset['print'], lang, isShown, document.title, paper?.textContent];
      Object.assign(window, { printed: now.map(String), paper: paper?.cloneNode(true) });
    };
  }, selector);
const printed = (page: Page) => page.evaluate(() => (window as Printed).printed);

/** Puts the recorded content back as it was while the print window was open, checks that it stays inaccessible on screen, and prints it. */
async function pdfOfPrinted(page: Page): Promise<PdfTags> {
  await page.evaluate(() => {
    const { paper, printed: now } = window as { paper?: HTMLElement } & Printed;
    const [purpose = '', lang = '', , title = ''] = now ?? [];
    if (paper) document.body.prepend(paper);
    document.body.dataset['print'] = purpose;
    Object.assign(document.documentElement, { lang });
    document.title = title;
  });
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  const tags = await tagsOf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  await page.evaluate(() => {
    (window as { paper?: HTMLElement }).paper?.remove();
    delete document.body.dataset['print'];
  });
  return tags;
}

/** Marks a seed as not filed: before anything leaves the plan, a question replaces the dialog. */
async function withSeed(page: Page): Promise<void> {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, '東海大学 陸上養殖の研究').click();
  await page.getByLabel('特許などの出願').selectOption('unfiled');
}
const goOn = (page: Page) =>
  page
    .getByRole('alertdialog', { name: 'まだ出願していない研究シーズがあります' })
    .getByRole('button', { name: '秘密を守る相手に渡す' })
    .press('Enter');

test('prints the one page after a question about an unfiled seed', async ({ app: page }) => {
  await withSeed(page);
  await watchPrint(page, '.one-page-print');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('1枚にまとめる');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '1枚にまとめる' });
  await dialog.getByRole('button', { name: '印刷する' }).press('Enter');
  await goOn(page);
  await expect
    .poll(() => printed(page))
    .toEqual(['onePage', 'ja', 'false', SAMPLE, expect.stringContaining('結んだもの')]);
  await expect(page.locator('.one-page-print')).toHaveCount(0);
  // The dialog is still open, which hides its surroundings from screen readers.
  const pdf = await pdfOfPrinted(page);
  expect(pdf).toMatchObject({ title: SAMPLE, language: 'ja', pages: 1, untold: '', headings: [`H1 ${SAMPLE}`] });
  expect(pdf.told).toContain('結んだもの');
  // It prints again, and the dialog stays open until it is closed.
  await page.evaluate(() => Object.assign(window, { printed: undefined }));
  await dialog.getByRole('button', { name: '印刷する' }).press('Enter');
  await goOn(page);
  await expect.poll(() => printed(page)).toHaveLength(5);
  await dialog.getByRole('button', { name: '閉じる' }).last().press('Enter');
  await expect(dialog).toHaveCount(0);
});

test('prints a form after a question about an unfiled seed', async ({ app: page }) => {
  await withSeed(page);
  await watchPrint(page, '.form-print');
  await page.locator('.plan-tools').getByRole('button', { name: '書類' }).press('Enter');
  await page.getByRole('button', { name: '印刷する（A3）' }).press('Enter');
  await goOn(page);
  await expect
    .poll(() => printed(page))
    .toEqual([
      'form',
      'ja',
      'false',
      `${SAMPLE} 創業計画書（日本政策金融公庫）`,
      expect.stringContaining('創業計画書'),
    ]);
  await expect(page.locator('.form-print')).toHaveCount(0);
  const pdf = await pdfOfPrinted(page);
  expect(pdf).toMatchObject({ title: `${SAMPLE} 創業計画書（日本政策金融公庫）`, language: 'ja', untold: '' });
  // The form's name, and below it the boxes as they follow on the paper.
  expect(pdf.headings.slice(0, 6)).toEqual([
    'H1 創業計画書',
    'H2 1 創業の動機',
    'H2 2 経営者の略歴等',
    'H2 3 取扱商品・サービス',
    'H2 4 取引先・取引関係等',
    'H2 5 従業員',
  ]);
  expect(pdf.headings.filter((h) => h.startsWith('H1'))).toHaveLength(1);
  expect(pdf.roles['Table']).toBeGreaterThan(0);
  expect(pdf.told).toContain('1,032');
});
