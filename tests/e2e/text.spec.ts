/** The text as people use it: figures, citations, tasks, find and replace, limits, deleted embeds, hostile paste. */
import type { Page } from '@playwright/test';
import { body, card, expect, saved, test, view, welcome } from './app.ts';

test.use({ sharesPage: true });

test.beforeEach(async ({ app }) => welcome(app, 'sample'));

const insert = async (page: Page, name: string) => {
  await page.locator('.editor-toolbar').getByRole('button', { name: '挿入' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};
const emptyLine = (page: Page) => body(page).locator('p:has(> br:only-child)').first();

test('a figure is a reference: changed once, it changes everywhere; full-width yen is read', async ({ app: page }) => {
  await emptyLine(page).click();
  await insert(page, '数字');
  await page.getByRole('button', { name: '新しい数字' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('何の数字か').fill('設備の費用');
  await dialog.getByLabel('数字', { exact: true }).fill('１，０００万円');
  await expect(dialog).toContainText('1,000万円 と読みます');
  await dialog.getByLabel(/根拠/).fill('見積書');
  await dialog.getByRole('button', { name: '本文に入れる' }).click();
  const chip = body(page).locator('.figure', { hasText: '1,000万円' });
  await expect(chip).toBeVisible();
  await page.keyboard.type('かかります。');
  await expect(body(page)).toContainText('かかります。');
  await chip.click();
  await page.getByRole('dialog').getByLabel('数字', { exact: true }).fill('1.2千万');
  await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
  await expect(body(page).locator('.figure', { hasText: '1,200万円' })).toBeVisible();
  await body(page).locator('.figure', { hasText: '1,200万円' }).click();
  await page.getByRole('dialog').getByLabel('数字', { exact: true }).fill('1.5円');
  await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('dialog')).toContainText('1円より細かい金額は使えません。');
});

test('citations are numbered by first use and listed; a bad address is refused', async ({ app: page }) => {
  await emptyLine(page).click();
  await page.keyboard.type('人口は減っている');
  await insert(page, '出典');
  await page.getByRole('button', { name: '新しい出典' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('題名').fill('国勢調査');
  await dialog.getByLabel('住所（URL）').fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: '本文に入れる' }).click();
  await expect(dialog).toContainText('https://');
  await dialog.getByLabel('住所（URL）').fill('https://www.stat.go.jp/');
  await dialog.getByRole('button', { name: '本文に入れる' }).click();
  await expect(body(page).locator('.citation-mark')).toHaveText(/^\[1\]/);
  await expect(page.locator('.embed.source-list li').first()).toContainText('国勢調査');
  await expect(page.locator('.embed.source-list li')).toHaveCount(3);
});

test('deleting an embed never deletes what it shows', async ({ app: page }) => {
  await page.locator('.embed.canvas-embed').getByRole('button', { name: '本文から外す' }).click();
  await expect(page.locator('.embed.canvas-embed')).toHaveCount(0);
  await view(page, 'キャンバス');
  await expect(page.locator('.combination-card')).toBeVisible();
  await card(page, '街なか養殖カワハギ').click();
  await page.keyboard.press('Delete');
  await view(page, '文章');
  await expect(body(page)).toContainText('新結合がなくなっています。');
});

test('find ignores width and case, and replaces; Markdown makes headings and lists; check lists, tasks', async ({
  app: page,
}) => {
  await emptyLine(page).click();
  await page.keyboard.type('髙橋さんに聞く。高橋さんに渡す。');
  await page.keyboard.press('Control+H');
  await page.getByRole('textbox', { name: '探す' }).fill('高橋');
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.getByRole('textbox', { name: '置き換える言葉' }).fill('鈴木');
  await page.getByRole('button', { name: 'すべて置き換える' }).click();
  await expect(body(page)).toContainText('鈴木さんに聞く。鈴木さんに渡す。');
  await page.keyboard.press('Escape');
  await emptyLine(page).click();
  await page.keyboard.type('### 小さな見出し');
  await expect(body(page).getByRole('heading', { name: '小さな見出し', level: 3 })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('- 一つ');
  await expect(body(page).locator('ul li', { hasText: '一つ' })).toBeVisible();
  await emptyLine(page).click();
  await insert(page, 'やること');
  await page.getByPlaceholder('何をするか').fill('大学の窓口に相談');
  await page.getByLabel('終わった').check();
  await saved(page);
  await page.reload();
  await expect(page.getByPlaceholder('何をするか')).toHaveValue('大学の窓口に相談');
  await expect(page.getByLabel('終わった')).toBeChecked();
});

test('counts characters as a reader does and shows the limit of a section', async ({ app: page }) => {
  await page.getByRole('button', { name: 'キャンバスから計画を作る' }).first().click();
  await page.getByRole('dialog').getByLabel('ひな形').selectOption('jizokuka');
  await page.getByRole('dialog').getByRole('button', { name: '作る', exact: true }).click();
  const row = page.locator('.section-row', { hasText: '事業名' });
  await expect(row).toContainText('0 / 30');
  await row.click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('𠮷野家と葛󠄀飾区の取組み'.repeat(3));
  await expect(row.locator('.over')).toHaveText('33 / 30');
  await expect(page.locator('.guidance')).toContainText('何をする事業ですか');
});

test('pasted markup cannot run code or smuggle content', async ({ app: page }) => {
  await emptyLine(page).click();
  const payloads = [
    '<img src=x onerror="window.pwned=1">',
    '<a href="javascript:window.pwned=1">リンク</a>',
    '<svg onload="window.pwned=1"></svg>',
    '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
    '<span data-musubi="citation" data-target="../../x">a</span>',
    '<style>*{display:none}</style><b onclick="window.pwned=1">太い</b>',
  ];
  for (const html of payloads) {
    await page.evaluate((h) => {
      const data = new DataTransfer();
      data.setData('text/html', h);
      data.setData('text/plain', 'x');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, html);
  }
  expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
  await expect(body(page).locator('iframe, script, style, img[src="x"]')).toHaveCount(0);
  for (const href of await body(page)
    .locator('a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).protocol)))
    expect(href).not.toBe('javascript:');
  await expect(body(page)).toBeVisible();
});

test('a table in 千円 asks once what it means; a plain one does not', async ({ app: page }) => {
  const paste = async (text: string, html = '') => {
    await page.evaluate(
      ([plain, rich]) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain ?? '');
        if (rich) data.setData('text/html', rich);
        document
          .querySelector('.text')
          ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [text, html],
    );
  };
  await emptyLine(page).click();
  await paste('項目（千円）\t2026\n売上\t1,200\n人数（人）\t3');
  const dialog = page.getByRole('dialog', { name: '金額の単位を確かめてください' });
  await expect(dialog.getByLabel('表の数字の単位')).toHaveValue('thousand');
  await expect(dialog).toContainText('1,200,000円');
  await dialog.getByRole('button', { name: '円に直して貼る' }).click();
  const cell = (text: string) => body(page).locator('td, th').filter({ hasText: text });
  await expect(cell('1,200,000円')).toHaveCount(1);
  await expect(cell('項目（円）')).toHaveCount(1);
  await body(page).locator('p').last().click();
  await paste('', '<table><tr><td>費用（万円）</td><td>30</td></tr></table>');
  await dialog.getByRole('button', { name: '表のまま貼る' }).click();
  await expect(cell('費用（万円）')).toHaveCount(1);
  await body(page).locator('p').last().click();
  await paste('', '<table><tr><td>費用（円）</td><td>300000</td></tr></table>');
  await expect(cell('300000')).toHaveCount(1);
  await expect(dialog).toHaveCount(0);
});
