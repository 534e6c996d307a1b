/** What prints alone: it is on the paper whatever was asked before, its PDF has tags, and readers of screens do not meet it twice. */
import type { Page } from '@playwright/test';
import { type PdfTags, tagsOf } from '../pdfTags.ts';
import { card, expect, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const SAMPLE = '【見本】三保の地下海水で育てるカワハギ';

type Printed = { readonly printed?: readonly string[] };

/** Keeps what stands beside the app while the print window is open: what for, in which language, whether a screen shows it, its words. */
const watchPrint = (page: Page, selector: string) =>
  page.evaluate((place) => {
    // The print below comes after the app's own, when the app has let go of its pictures.
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

/** What was kept stands beside the app again, as while its print window was open. Meanwhile nobody at the screen meets it. */
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

/** A seed that is not filed: before anything leaves the plan, a question stands in the place of the dialog. */
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

test('the one page is on the paper after a question about a seed that is not filed', async ({ app: page }) => {
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
  // With the dialog still open, which hides from readers what stands beside it.
  const pdf = await pdfOfPrinted(page);
  expect(pdf).toMatchObject({ title: SAMPLE, language: 'ja', pages: 1, untold: '', headings: [`H2 ${SAMPLE}`] });
  expect(pdf.told).toContain('結んだもの');
  // It prints again, and stays open until it is closed.
  await page.evaluate(() => Object.assign(window, { printed: undefined }));
  await dialog.getByRole('button', { name: '印刷する' }).press('Enter');
  await goOn(page);
  await expect.poll(() => printed(page)).toHaveLength(5);
  await dialog.getByRole('button', { name: '閉じる' }).last().press('Enter');
  await expect(dialog).toHaveCount(0);
});

test('a form is on the paper after a question about a seed that is not filed', async ({ app: page }) => {
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
  expect(pdf.headings).toContain('H3 創業計画書');
  expect(pdf.roles['Table']).toBeGreaterThan(0);
  expect(pdf.told).toContain('1,032');
});
