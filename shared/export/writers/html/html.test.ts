import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Paper, Run } from '../../paper/tree.ts';
import { htmlBody } from './blocks.ts';
import { writeHtml } from './page.ts';
import type { SheetWords } from './sheets.ts';

const WORDS: SheetWords = {
  contents: '目次',
  tile: ({ title, n, of, row, column }) => `${title} ${n}/${of} ${row}-${column}`,
  sources: '出典',
  comments: 'コメント',
  resolved: '（済み）',
  outline: '文字で読む',
  back: '本文へ戻る',
};
const text = (words: string): Run => ({ kind: 'text', text: words });
const PNG = { type: 'image/png', bytes: Uint8Array.of(1, 2, 3), width: 40, height: 30 } as const;
const paper = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  title: '酒粕の菓子',
  language: 'ja',
  authors: ['佐藤'],
  date: '2026-11-29',
  blocks,
  notes: [],
  comments: [],
  pictures: new Map(),
  ...more,
});
const body = (blocks: readonly Block[], more?: Partial<Paper>) =>
  htmlBody(paper(blocks, more), WORDS, { picture: (key) => `blob:${key}` }).html;

describe('a document as HTML', () => {
  it('has headings with ids below the title, and lists them without links and citation marks', () => {
    const heading = { kind: 'heading', level: 2, runs: [text('値段 <円>'), { kind: 'note', note: 0 }] } as const;
    const made = htmlBody(paper([heading], { notes: [{ text: '総務省' }] }), WORDS, {
      prefix: 'p-',
      picture: () => undefined,
    });
    expect(made.html).toContain(
      '<h2 id="p-s1">値段 &lt;円&gt;<sup class="p-note"><a href="#p-note-1" id="p-noteref-1">1</a></sup></h2>',
    );
    expect(made.headings).toEqual([{ id: 'p-s1', level: 1, html: '値段 &lt;円&gt;' }]);
  });

  it('numbers the used levels without gaps', () => {
    const heading = (level: 2 | 3 | 6) => ({ kind: 'heading', level, runs: [text('あ')] }) as const;
    const html = body([heading(2), heading(6), { kind: 'group', title: '', blocks: [heading(3)] }]);
    expect([...html.matchAll(/<(h\d)/gu)].map(([, tag]) => tag)).toEqual(['h2', 'h4', 'h3']);
  });

  it('keeps marks, breaks and only safe addresses', () => {
    const runs: Run[] = [
      { kind: 'text', text: '太字', marks: ['bold', 'italic'] },
      { kind: 'break' },
      { kind: 'text', text: '店', link: 'https://example.jp/?a=1&b=2' },
      { kind: 'text', text: '悪い', link: 'javascript:alert(1)' },
    ];
    expect(body([{ kind: 'paragraph', runs }])).toBe(
      '<p><em><strong>太字</strong></em><br><a href="https://example.jp/?a=1&amp;b=2">店</a>悪い</p>',
    );
  });

  it('nests lists, shows check marks and keeps start numbers', () => {
    expect(
      body([
        {
          kind: 'list',
          style: 'number',
          start: 3,
          items: [
            {
              runs: [text('借りる')],
              list: {
                kind: 'list',
                style: 'check',
                items: [{ runs: [text('見積')], isChecked: true }, { runs: [text('契約')] }],
              },
            },
          ],
        },
      ]),
    ).toBe(
      '<ol start="3"><li>借りる<ul class="p-checks"><li><span class="p-check">☑</span> 見積</li><li><span class="p-check">☐</span> 契約</li></ul></li></ol>',
    );
  });

  it('repeats table heads, right-aligns numbers and spans cells', () => {
    expect(
      body([
        {
          kind: 'table',
          headRows: 1,
          widths: [1, 3],
          rows: [
            [{ runs: [text('項目')] }, { runs: [text('金額')] }],
            [
              { runs: [text('家賃')], isHead: true },
              { runs: [text('80,000')], number: { value: 80_000, unit: 'yen' } },
            ],
            [{ runs: [text('計')], columns: 2 }],
          ],
        },
      ]),
    ).toBe(
      '<table><colgroup><col style="width:25.00%"><col style="width:75.00%"></colgroup><thead><tr><th scope="col">項目</th><th scope="col">金額</th></tr></thead><tbody><tr><th scope="row">家賃</th><td class="p-end">80,000</td></tr><tr><td colspan="2">計</td></tr></tbody></table>',
    );
  });

  it('draws a chart in black with its lowest value, and lists all values', () => {
    const chart = { kind: 'chart', title: '月末の現金', unit: 'yen', labels: ['4月', '5月', '6月'] } as const;
    const html = body([{ ...chart, series: [{ name: '現金', values: [1_000, -500, 2_000] }] }]);
    expect(html).toContain('aria-label="月末の現金 現金: 4月 1,000、5月 ▲500、6月 2,000"');
    expect(html).toContain('>▲500</text>');
    // 2,000 is at the top (24) and -500 at the bottom (180); 1,000 lies 2/5 of the way down.
    expect(html).toContain('<polyline points="92.0,86.4 358.0,180.0 624.0,24.0"');
    expect(body([{ ...chart, series: [] }])).toBe('');
  });

  it('sets a wide table small, and does not repeat the title of the sources', () => {
    const cells = (n: number) => Array.from({ length: n }, () => ({ runs: [text('1')] }));
    expect(body([{ kind: 'table', headRows: 0, rows: [cells(8)] }])).toContain('<table><tbody>');
    expect(body([{ kind: 'table', headRows: 0, rows: [cells(9)] }])).toContain('<table class="p-wide">');
    const heading = { kind: 'heading', level: 1, runs: [text('出典')] } as const;
    const html = body([heading, { kind: 'notes' }], { notes: [{ text: '県統計' }] });
    expect(html).toContain('<section class="p-notes"><ol>');
  });

  it('shows a board as a picture and in words; without a picture in words alone', () => {
    const outline = { kind: 'list', style: 'bullet', items: [{ runs: [text('酒粕')] }] } as const;
    const board = { kind: 'board', canvas: 'c', title: '盤', alt: '3枚のカード', outline } as const;
    expect(body([{ ...board, picture: 'k' }], { pictures: new Map([['k', PNG]]) })).toBe(
      '<section class="p-board-page"><figure class="p-board"><img src="blob:k" alt="3枚のカード" width="40" height="30"><figcaption>盤</figcaption></figure><details class="p-outline"><summary>文字で読む</summary><ul><li>酒粕</li></ul></details></section>',
    );
    // On a page of its own it takes its headings along.
    const heads = ([1, 2] as const).map((level) => ({ kind: 'heading', level, runs: [text('しくみ')] }) as const);
    const html = body([...heads, { ...board, picture: 'k' }], { pictures: new Map([['k', PNG]]) });
    expect(html).toMatch(/^<section class="p-board-page"><h2 id="s1">しくみ<\/h2>\n<h3 id="s2">しくみ<\/h3>\n<figure/u);
    expect(body([...heads, board])).toMatch(/^<h2/u);
    expect(body([board])).toBe('<section class="p-board"><p class="p-caption">盤</p><ul><li>酒粕</li></ul></section>');
    expect(body([{ kind: 'picture', picture: 'gone', alt: '店の写真' }])).toBe(
      '<figure class="p-picture"><p class="p-missing">店の写真</p></figure>',
    );
  });

  it('follows a large board by the parts that show it in full size, each with its overlap', () => {
    const board = {
      kind: 'board',
      canvas: 'c',
      title: '盤',
      alt: '8枚のカード',
      outline: { kind: 'list', style: 'bullet', items: [] },
    } as const;
    const tiles = { body: { width: 101, height: 112 }, words: WORDS.tile };
    const of = (width: number, height: number) =>
      htmlBody(paper([{ ...board, picture: 'k' }], { pictures: new Map([['k', { ...PNG, width, height }]]) }), WORDS, {
        picture: (key) => `blob:${key}`,
        tiles,
      }).html;
    const html = of(600, 300);
    expect(html.match(/<section class="p-tile"><p class="p-caption">[^<]*/gu)).toEqual([
      '<section class="p-tile"><p class="p-caption">盤 1/2 1-1',
      '<section class="p-tile"><p class="p-caption">盤 2/2 1-2',
    ]);
    // 100 mm are 377.953 pixels; the next part begins 10 mm before its end.
    expect(html).toContain('<svg viewBox="0 0 377.953 300" width="100mm" height="79.375mm" aria-hidden="true">');
    expect(html).toContain(
      '<svg viewBox="340.157 0 259.843 300" width="68.75mm" height="79.375mm" aria-hidden="true">',
    );
    expect(html.match(/<line x1="340.157" y1="0" x2="340.157" y2="300"/gu)).toHaveLength(1);
    expect(html).toContain('role="img" aria-label="8枚のカード"');
    // One that fits a page is as it was.
    expect(of(300, 300)).toContain('<img src="blob:k" alt="8枚のカード" width="300" height="300">');
    expect(of(300, 300)).not.toContain('p-tile');
  });

  it('numbers each source once, and lists it with a backlink, at its place or at the end', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', runs: [text('粕'), { kind: 'note', note: 0 }, { kind: 'note', note: 0 }] },
    ];
    const notes = [{ text: '県統計', url: 'https://example.jp/' }];
    const html = body(blocks, { notes });
    expect(html.match(/id="noteref-1"/gu)).toHaveLength(1);
    expect(html).toMatch(
      /<li id="note-1">県統計 <a href="https:\/\/example.jp\/">.*aria-label="本文へ戻る">↩<\/a><\/li><\/ol><\/section>$/u,
    );
    const placed = body([{ kind: 'notes' }, ...blocks], { notes });
    expect(placed.indexOf('県統計')).toBeLessThan(placed.indexOf('粕'));
    expect(placed.match(/県統計/gu)).toHaveLength(1);
  });

  it('marks comments and undecided changes with author and time', () => {
    const runs: Run[] = [
      {
        kind: 'text',
        text: '500円',
        comments: ['a'],
        change: { id: 'x', kind: 'deletion', by: '田中', at: '2026-11-01T00:00:00Z' },
      },
      { kind: 'text', text: '600円', change: { id: 'x', kind: 'insertion', by: '田中', at: '2026-11-01T00:00:00Z' } },
    ];
    const comments = [
      { id: 'a', isResolved: true, messages: [{ by: '田中', at: '2026-11-01T00:00:00Z', text: '安い\n<b>' }] },
    ];
    const html = body([{ kind: 'paragraph', runs }], { comments });
    expect(html).toContain(
      '<del datetime="2026-11-01T00:00:00Z" title="田中">500円</del><sup class="p-comment"><a href="#comment-1">※1</a></sup><ins datetime="2026-11-01T00:00:00Z" title="田中">600円</ins>',
    );
    expect(html).toContain(
      '<li id="comment-1"><b>※1</b> <span>（済み）</span><p><b>田中</b> <time>2026-11-01</time> 安い<br>&lt;b&gt;</p></li>',
    );
  });

  it('is a complete page without script, with its pictures embedded', () => {
    const page = new TextDecoder().decode(
      writeHtml(
        paper([{ kind: 'picture', picture: 'k', alt: '店' }], { pictures: new Map([['k', PNG]]), title: 'A & "B"' }),
        WORDS,
      ),
    );
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('<title>A &amp; &quot;B&quot;</title>');
    expect(page).toContain('<img src="data:image/png;base64,AQID" alt="店" width="40" height="30">');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
    expect(page).toContain('佐藤 · 2026-11-29');
  });

  it('lists the headings of a long page with links, on screen only, and none of a short one', () => {
    const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, runs: [text(words)] });
    const page = (blocks: readonly Block[]) => new TextDecoder().decode(writeHtml(paper(blocks), WORDS));
    const long = page([heading(1, '動機'), heading(2, '店 & 客'), heading(3, '昼'), heading(1, '資金')]);
    expect(long).toContain(
      '<nav class="p-contents p-index" aria-label="目次"><p class="p-part">目次</p><ol><li class="p-level-1"><a href="#s1">動機</a></li><li class="p-level-2"><a href="#s2">店 &amp; 客</a></li><li class="p-level-1"><a href="#s4">資金</a></li></ol></nav>',
    );
    expect(long).toContain('<h2 id="s4">資金</h2>');
    expect(long).toMatch(/@media print \{[^\n]*\.p-index \{ display: none; \}/u);
    expect(page([heading(1, '動機'), heading(1, '資金')])).not.toContain('<nav');
  });

  it('never lets text become markup', () => {
    const words = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '円', '/', '=', '\n') });
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const blocks: Block[] = [
          { kind: 'heading', level: 1, runs: [text(a)] },
          { kind: 'paragraph', runs: [{ kind: 'text', text: b, link: c }] },
          { kind: 'picture', picture: 'k', alt: a, caption: b },
          {
            kind: 'group',
            title: c,
            blocks: [{ kind: 'table', caption: a, headRows: 0, rows: [[{ runs: [text(b)] }]] }],
          },
        ];
        const html = body(blocks, { pictures: new Map([['k', PNG]]), notes: [{ text: c, url: a }] });
        const tags = new Set([...html.matchAll(/<\/?([^\s>]*)/gu)].map((m) => m[1]));
        for (const tag of [
          'h2',
          'p',
          'a',
          'br',
          'figure',
          'img',
          'figcaption',
          'section',
          'table',
          'caption',
          'tbody',
          'tr',
          'td',
          'ol',
          'li',
        ])
          tags.delete(tag);
        expect([...tags]).toEqual([]);
      }),
    );
  });
});
