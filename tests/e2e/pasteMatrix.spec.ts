/** Clipboard content of other programs pasted into each part of a plan, and what a plan copies for them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { body, card, expect, test, view, welcome } from './app.ts';

const clip = (name: string): string => readFileSync(new URL(`../fixtures/clipboard/${name}`, import.meta.url), 'utf8');

/** Pastes the clipboard content of a program into the focused element. */
const paste = (page: Page, data: Readonly<Record<string, string>>) =>
  page.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);

const MARK = 'ここから貼ります';
/** The blocks of the text below the line that `startPasting` wrote: one line each, marked as in Markdown. */
const pasted = (page: Page): Promise<string[]> =>
  body(page).evaluate((text, mark) => {
    const inline = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof HTMLElement)) return '';
      if (node.tagName === 'BR') return node.parentElement?.childNodes.length === 1 ? '' : '⏎';
      const inner = [...node.childNodes].map(inline).join('');
      if (node.tagName === 'A') return `[${inner}](${node.getAttribute('href')})`;
      if (node.tagName === 'STRONG') return `**${inner}**`;
      if (node.tagName === 'EM') return `*${inner}*`;
      return inner;
    };
    const list = (of: Element, depth: string): string[] =>
      [...of.children].flatMap((item, i) => {
        const nested = [...item.children].filter((c) => c.tagName === 'UL' || c.tagName === 'OL');
        const own = [...item.childNodes]
          .filter((c) => !nested.includes(c as Element))
          .map(inline)
          .join('');
        const sign =
          item.getAttribute('role') === 'checkbox'
            ? `[${item.getAttribute('aria-checked') === 'true' ? 'x' : ' '}]`
            : of.tagName === 'OL'
              ? `${(item as HTMLLIElement).value || i + 1}.`
              : '-';
        return [
          ...(nested.length > 0 && own === '' ? [] : [`${depth}${sign} ${own}`]),
          ...nested.flatMap((n) => list(n, `${depth}  `)),
        ];
      });
    const lines = [...text.children].flatMap((block) => {
      const tag = block.tagName;
      if (tag === 'UL' || tag === 'OL') return list(block, '');
      if (tag === 'TABLE' || block.querySelector(':scope > table'))
        return [...block.querySelectorAll('tr')].map(
          (row) => `|${[...row.children].map((c) => [...c.children].map(inline).join('⏎')).join('|')}|`,
        );
      if (/^H\d$/u.test(tag)) return [`${'#'.repeat(Number(tag[1]))} ${inline(block)}`];
      if (tag === 'BLOCKQUOTE') return [`> ${inline(block)}`];
      return [inline(block)];
    });
    return lines.slice(lines.lastIndexOf(mark) + 1);
  }, MARK);

async function startPasting(page: Page): Promise<void> {
  await view(page, '文章');
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(MARK);
  await page.keyboard.press('Enter');
}

const EXCEL = { 'text/html': clip('excel.html'), 'text/plain': clip('excel.txt') };
const WORD = { 'text/html': clip('word.html'), 'text/plain': clip('word.txt') };
const DOCS = { 'text/html': clip('docs.html'), 'text/plain': clip('docs.txt') };
const WEB = { 'text/html': clip('web.html'), 'text/plain': clip('web.txt') };
const OBSIDIAN = { 'text/plain': clip('obsidian.md') };
const PLAIN = { 'text/plain': clip('plain.txt') };

const IN_TEXT: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['Excel', EXCEL, ['|品目|金額（円）|支払先|', '|焙煎機|1,200,000|富士商会|', '|看板|80,000||']],
  [
    'Word',
    WORD,
    [
      '# 1. 事業の目的',
      '地域で暮らす人の**買い物**を*守ります*。別紙と[統計](https://example.jp/data)をご覧ください[1]。',
      '1. 移動販売を始める',
      '  - 軽トラックを改装する',
      '2. 見守りを組み合わせる',
      '|月|客数|',
      '|4月|120人|',
      '[1] 国勢調査（2025年）',
    ],
  ],
  [
    'Google Docs',
    DOCS,
    [
      '## お客さま',
      '車を**持たない***高齢者*[調査](https://example.jp/survey)',
      '',
      '- 朝市',
      '  - 土曜',
      '- 宅配',
      '',
      '|商品|単価|',
      '|弁当|600円|',
    ],
  ],
  [
    'a web page',
    WEB,
    [
      '# 創業支援のご案内',
      '対象は**市内**で創業する方です。⏎くわしくは[要項](https://example.jp/shien#k)へ。応募',
      '［昨年の説明会］',
      '##### 窓口',
      '電話',
      '045-000-0000',
      '  受付  9:00⏎  締切 17:00',
    ],
  ],
  [
    'Obsidian',
    OBSIDIAN,
    [
      '## 商いの覚え書き',
      '駅前の朝市と出店者に**十人**聞いた。[1] #調査',
      '- 野菜が余る',
      '  - 夕方に値下げ',
      '聞いたあと：',
      '[x] 組合に電話',
      '[ ] 見積りを取る',
      '> **注意**⏎許可は保健所。',
      '|品|値|',
      '|大根|120円|',
      '［写真.png］',
      '[1] 2026年4月の聞き取り',
    ],
  ],
  [
    'plain text',
    PLAIN,
    [
      '一、事業の目的',
      '　地域の買い物を守る。',
      '（１）移動販売',
      '①　軽トラックを改装する',
      '②　週二回まわる',
      '１．見守り',
      '2026. 4. 1 から',
      '# 1 の店',
      '・野菜',
    ],
  ],
];

test('into the text: each program’s blocks become blocks, and its markup noise is dropped', async ({ app: page }) => {
  await welcome(page, 'sample');
  for (const [name, data, expected] of IN_TEXT)
    await test.step(name, async () => {
      await startPasting(page);
      await paste(page, data);
      await expect.poll(async () => (await pasted(page)).slice(0, expected.length)).toEqual(expected);
      // An empty line to continue in may follow.
      expect((await pasted(page)).slice(expected.length).filter((line) => line !== '')).toEqual([]);
    });
  await expect(page.getByText('画像1枚は貼れませんでした。')).toBeVisible();
  expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
});

const HOSTILE = `<meta http-equiv="refresh" content="0;url=http://evil.example/go">
<script>window.pwned = 1</script><style>@import url(http://evil.example/a.css); body { display: none }</style>
<link rel="stylesheet" href="http://evil.example/b.css"><form action="http://evil.example/f"><button>送る</button></form>
<iframe srcdoc="<script>parent.pwned = 2</script>"></iframe><object data="http://evil.example/o"></object>
<img src="http://evil.example/p.png" onerror="window.pwned = 3"><svg onload="window.pwned = 4"><a href="javascript:1">絵</a></svg>
<p onclick="window.pwned = 5" style="background: url(http://evil.example/c.png)">朝市の<a href="javascript:window.pwned=6">野菜</a>と<a href="data:text/html,x">魚</a>と<a href="file:///etc/passwd">花</a>と<a href="https://example.jp/a">米</a></p>`;

test('into the text: a page made to harm leaves its words, fetches nothing and runs nothing', async ({ app: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await welcome(page, 'sample');
  await startPasting(page);
  await paste(page, { 'text/html': HOSTILE, 'text/plain': '朝市' });
  await expect
    .poll(async () => (await pasted(page)).join('\n'))
    .toContain('朝市の野菜と魚と花と[米](https://example.jp/a)');
  await expect(page.getByText('画像1枚は貼れませんでした。')).toBeVisible();
  // What was pasted is drawn once more from the plan.
  await view(page, 'キャンバス');
  await view(page, '文章');
  await expect(body(page)).toContainText('朝市の野菜');
  const text = body(page);
  await expect(
    text.locator('script, iframe, object, form, base, meta, link, style, img, [onclick], [style*="evil"]'),
  ).toHaveCount(0);
  expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
});

test('what is larger than a text may be is refused, and the text stays as it was', async ({ app: page }) => {
  await welcome(page, 'sample');
  await startPasting(page);
  await page.keyboard.type('前の文');
  const pasteLong = (type: string, letters: number) =>
    page.evaluate(
      ([as, length]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(as, 'a'.repeat(length));
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      [type, letters] as const,
    );
  for (const type of ['text/html', 'text/plain']) {
    await pasteLong(type, (4 << 20) + 1);
    await expect(page.getByText('貼り付けようとした内容が大きすぎます。')).toBeVisible();
    expect((await pasted(page)).filter((line) => line !== '')).toEqual(['前の文']);
    // By the pointer the text keeps the focus; by the keyboard it gets it back.
    const close = page.locator('.announcement').getByRole('button', { name: '閉じる' });
    if (type === 'text/html') await close.click();
    else {
      await close.focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText('貼り付けようとした内容が大きすぎます。')).toHaveCount(0);
    await expect(body(page)).toBeFocused();
  }
  await page.keyboard.type('後の文');
  await expect(body(page)).toContainText('前の文後の文');
  // The focus has left the message for another field: closing the message leaves it there.
  await pasteLong('text/html', (4 << 20) + 1);
  const closing = page.locator('.announcement').getByRole('button', { name: '閉じる' });
  await closing.focus();
  const title = page.getByRole('textbox', { name: '計画の名前' });
  await title.focus();
  await closing.click();
  await expect(closing).toHaveCount(0);
  await expect(title).toBeFocused();
});

test('onto a board: an item or a row becomes a card; from a board: a list that Word, Docs and mail programs accept', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 5 } });
  const board = page.locator('.react-flow');
  const pasteOnBoard = (data: Readonly<Record<string, string>>) =>
    board.evaluate((element, types) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, data);
  await pasteOnBoard(EXCEL);
  await expect(card(page, '焙煎機')).toContainText('金額（円）：1,200,000');
  await expect(card(page, '品目')).toHaveCount(0);
  // Pasted cards are selected. Cards outside the view are not rendered, but are copied nevertheless.
  const copied = () =>
    board.evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return { plain: clipboardData.getData('text/plain').split('\n'), html: clipboardData.getData('text/html') };
    });
  await pasteOnBoard(WORD);
  await expect.poll(async () => (await copied()).plain).toContain('- 2. 見守りを組み合わせる');
  const word = await copied();
  expect(word.plain).toContain('- 軽トラックを改装する');
  expect(word.plain.join()).not.toContain('内輪');
  expect(word.html).toContain('<li>軽トラックを改装する</li>');
  await pasteOnBoard(OBSIDIAN);
  await expect.poll(async () => (await copied()).plain).toContain('- 夕方に値下げ');
});

test('a table copied from the text has rows for a spreadsheet and HTML for Word', async ({ app: page }) => {
  await welcome(page, 'sample');
  await startPasting(page);
  await paste(page, EXCEL);
  await expect(body(page).locator('td, th').filter({ hasText: '焙煎機' })).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  const taken = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
  expect(taken.plain).toContain('品目\t金額（円）\t支払先\n焙煎機\t1,200,000\t富士商会\n看板\t80,000\t');
  expect(taken.html).toMatch(/<table[^>]*>.*焙煎機.*<\/table>/su);
});

test('into the funding tables: spreadsheet rows in the unit of their header, lines of a mail', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  await page.getByRole('button', { name: '表を貼り付ける' }).first().click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox');
  await field.fill('品目\t金額（千円）\n焙煎機\t1,200\n① 看板　８万円');
  await expect(dialog.getByRole('listitem')).toHaveText(['焙煎機 1,200,000円', '看板 80,000円']);
});
