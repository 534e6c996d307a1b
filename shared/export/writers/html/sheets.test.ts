import { describe, expect, it } from 'vitest';
import { DEFAULT_PAGES } from '../../paper/pages.ts';
import type { Paper } from '../../paper/tree.ts';
import { type SheetWords, sheetsHtml } from './sheets.ts';

const WORDS: SheetWords = {
  sources: '出典',
  comments: 'コメント',
  resolved: '済み',
  outline: '文字で',
  back: '戻る',
  contents: '目次',
  tile: ({ title, n, of, row, column }) => `${title} ${n}/${of} ${row}-${column}`,
};
const heading = (level: 1 | 2 | 3 | 4, text: string) =>
  ({ kind: 'heading', level, runs: [{ kind: 'text', text }] }) as const;
const PAPER: Paper = {
  title: '酒粕 & 菓子',
  language: 'ja',
  authors: ['佐藤'],
  date: '2026-11-29',
  version: '銀行へ',
  blocks: [heading(1, '強み'), heading(2, '値段'), heading(3, '項'), heading(4, '細目'), heading(1, ' ')],
  notes: [],
  comments: [],
  pictures: new Map(),
};
const sheets = (setup: Partial<typeof DEFAULT_PAGES>, pages?: ReadonlyMap<string, number>) =>
  sheetsHtml(PAPER, { ...DEFAULT_PAGES, ...setup }, WORDS, { prefix: 'p', picture: () => undefined }, pages);

describe('sheets', () => {
  it('begin with title and origin, or with a cover', () => {
    expect(sheets({}).html).toMatch(
      /^<h1>酒粕 &amp; 菓子<\/h1><p class="p-caption">銀行へ · 2026-11-29 · 佐藤<\/p>\n<h2 id="ps1">/u,
    );
    expect(sheets({}).listed).toEqual([]);
    expect(sheets({ hasCover: true, mark: '社外秘' }).html).toMatch(
      /^<section class="p-cover"><p class="p-mark">社外秘<\/p><h1>酒粕 &amp; 菓子<\/h1><p>銀行へ<\/p><p>2026-11-29<\/p><p>佐藤<\/p><\/section>\n<h2/u,
    );
  });
  it('list headings of three levels with their pages, and no empty ones', () => {
    const { html, listed } = sheets({ hasContents: true }, new Map([['ps1', 2]]));
    expect(listed.map(({ id }) => id)).toEqual(['ps1', 'ps2', 'ps3']);
    expect(html).toContain(
      '<nav class="p-contents"><p class="p-part">目次</p><ol><li class="p-level-1"><a href="#ps1">強み</a><span class="p-page" data-to="ps1">2</span></li><li class="p-level-2"><a href="#ps2">値段</a><span class="p-page" data-to="ps2"></span></li><li class="p-level-3"><a href="#ps3">項</a><span class="p-page" data-to="ps3"></span></li></ol></nav>',
    );
  });
});
