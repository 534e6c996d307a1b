/** 書類: a founder fills in the start-up plan of the public lender, partly by keyboard, and prints it on one A3 page. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { body, expect, saved, test, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

test('a box asks its question, is filled in, is reported as too long, and printed', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.locator('.plan-tools').getByRole('button', { name: '書類' }).press('Enter');
  const sheet = page.getByRole('main', { name: 'できあがりの紙' });
  const box = (id: string) => sheet.locator(`[data-form-box=${id}]`);
  await expect(box('uses')).toContainText('1,032');
  await expect(box('sources')).toContainText('1,032');
  const side = page.getByRole('complementary', { name: '欄と質問' });
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  // An empty box shows its question; text appears on the sheet, and an overflow is reported.
  await side.getByRole('button', { name: /競合・市場.*空いています/u }).press('Enter');
  await expect(side).toContainText('同じ客に売っている相手はだれですか');
  const words = side.getByLabel('この欄の言葉');
  await words.fill('あ'.repeat(62 * 4));
  await words.press('Control+Enter');
  await expect(side.getByRole('button', { name: /競合・市場.*1行はみ出しています/u })).toBeVisible();
  await expect(box('rivals')).toContainText('（続きは別紙）');
  await words.fill('近くに活魚を売る店はありません。');
  await words.press('Control+Enter');
  await expect(box('rivals')).toContainText('近くに活魚を売る店はありません。');
  await expect(side).not.toContainText('はみ出しています');
  await saved(page);

  // The print content is kept on the page, so that the test can print it.
  await page.evaluate(() => {
    window.print = () => {
      const drawn = document.querySelector('.form-print')?.cloneNode(true);
      if (drawn) document.body.prepend(drawn);
      document.body.dataset['printed'] = 'yes';
    };
  });
  await page.getByRole('button', { name: '印刷する（A3）' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.locator('body[data-print]')).toHaveCount(0);
  await page.evaluate(() => {
    document.body.dataset['print'] = 'form';
  });
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  expect(pdf.numPages).toBe(1);
  const printed = await pdf.getPage(1);
  // A3 landscape: 420 × 297 mm in points.
  const [, , width = 0, height = 0] = printed.view;
  expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([119, 84]);
  const text = (await printed.getTextContent()).items.map((i) => ('str' in i ? i.str : '')).join('');
  for (const said of ['創業計画書', '7 必要な資金と調達方法', '1,032', '▲26', '近くに活魚を売る店はありません。'])
    expect(text, said).toContain(said);
  for (const said of ['書き出す', '欄と質問', '印刷する']) expect(text, said).not.toContain(said);
});

test('following an origin by keyboard keeps the focus', async ({ app: page }) => {
  await welcome(page, 'sample');
  const forms = page.locator('.plan-tools').getByRole('button', { name: '書類' });
  const side = page.getByRole('complementary', { name: '欄と質問' });
  await forms.press('Enter');
  await side
    .getByRole('button', { name: /目的、動機/u })
    .first()
    .press('Enter');
  await side.locator('.form-origins').getByRole('button').first().press('Enter');
  await expect(body(page)).toBeFocused();
  await forms.press('Enter');
  await side
    .getByRole('button', { name: /必要な資金/u })
    .first()
    .press('Enter');
  await side.getByRole('button', { name: '資金を開く' }).press('Enter');
  await expect(side).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
});
