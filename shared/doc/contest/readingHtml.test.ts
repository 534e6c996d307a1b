/** The self-contained page of a reading copy: its content, and that no text of an entrant becomes markup. */
import { describe, expect, it } from 'vitest';
import type { Reading } from './freeze.ts';
import { readingHtml } from './readingHtml.ts';

const words = {
  boards: '盤',
  combinations: '結び',
  figures: '数字',
  money: '資金',
  sources: '出典',
  kind: (kind: string) => `種類${kind}`,
  link: (type: string) => `線${type}`,
};
const empty: Reading = {
  format: 'musubi-reading',
  version: 1,
  title: '題',
  answers: [],
  blocks: [],
  boards: [],
  cards: [],
  links: [],
  combinations: [],
  figures: [],
  citations: [],
  images: [],
};
const bodyOf = (reading: Partial<Reading>): string =>
  readingHtml({ ...empty, ...reading }, words)
    .split('<body><h1>題</h1>')[1]
    ?.replace('</body></html>', '')
    .replace(/\n+/gu, '') ?? '';
const card = (id: string, title: string, more: Partial<Reading['cards'][number]> = {}): Reading['cards'][number] => ({
  id,
  kind: 'seed',
  title,
  note: '',
  status: 'guess',
  source: '',
  ...more,
});

describe('a reading copy as a page', () => {
  it('has only its title if there is nothing else', () => {
    expect(bodyOf({})).toBe('');
    const page = readingHtml(empty, words);
    expect(page).toContain('<title>題</title>');
    expect(page).toContain('<h1>題</h1>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page.startsWith('<!doctype html>\n<html lang="ja">')).toBe(true);
  });
  it('shows headings at levels valid for a page; embeds without text are left out', () => {
    const block = (id: string, text: string, more: object = {}) => ({ id, kind: 'paragraph', text, ...more });
    expect(
      bodyOf({
        blocks: [
          block('b0', '見出し', { level: 1 }),
          block('b1', '深い見出し', { level: 6 }),
          block('b2', '上すぎる', { level: -1 }),
          block('b3', '一行\n二行'),
          block('b4', ' ', { embed: 'canvas-embed:x' }),
          block('b5', '語', { embed: 'canvas-embed:x' }),
        ],
      }),
    ).toBe(
      '<h2 id="b0">見出し</h2><h6 id="b1">深い見出し</h6><h1 id="b2">上すぎる</h1><p id="b3">一行<br>二行</p><p id="b5">語</p>',
    );
  });
  it('shows answers, combinations, boards, figures, money and sources, each under its heading', () => {
    expect(bodyOf({ answers: [{ id: 'q', label: '要約', text: '一\n二' }] })).toBe(
      '<h2>要約</h2><p id="q">一<br>二</p>',
    );
    expect(
      bodyOf({
        cards: [card('a', '酒粕'), card('n', '')],
        combinations: [
          {
            id: 'c',
            title: '石けん',
            claim: '肌に合う',
            parts: ['a', 'n', 'gone'],
            types: [],
            assumptions: [{ text: '売れる', status: 'guess' }],
          },
          { id: 'd', title: '菓子', claim: '', parts: [], types: [], assumptions: [] },
        ],
      }),
    ).toBe(
      '<section><h2>結び</h2><ul><li><strong>石けん</strong> 肌に合う<ul><li>酒粕</li></ul><ul><li>売れる</li></ul></li><li><strong>菓子</strong> </li></ul></section>',
    );
    expect(
      bodyOf({
        cards: [card('a', '酒粕', { note: '冬\n春' }), card('b', '酵母'), card('f', '枠', { kind: 'frame' })],
        boards: [{ id: 'x', title: '一枚目', cards: ['a', 'b', 'f', 'gone'].map((id) => ({ card: id, x: 0, y: 0 })) }],
        links: [
          { id: 'l', from: 'a', to: 'b', type: 'requires', label: '' },
          { id: 'm', from: 'b', to: 'gone', type: 'requires', label: '発酵' },
        ],
      }),
    ).toBe(
      '<section><h2>盤</h2><h3>一枚目</h3><ul><li>種類seed: 酒粕 — 冬<br>春</li><li>種類seed: 酵母</li></ul><ul><li>酒粕 —線requires→ 酵母</li><li>酵母 —発酵→ </li></ul></section>',
    );
    expect(
      bodyOf({
        figures: [
          { id: 'f', label: '単価', value: '1200', unit: '円', basis: '見積り' },
          { id: 'g', label: '席', value: '12', unit: '席', basis: '' },
        ],
        citations: [{ id: 't', text: '年報' }],
      }),
    ).toBe(
      '<section><h2>数字</h2><ul><li>単価: 1200円（見積り）</li><li>席: 12席</li></ul></section><section><h2>出典</h2><ul><li>年報</li></ul></section>',
    );
    expect(
      bodyOf({
        money: {
          uses: [{ id: 'u', title: '窯', yen: 2_000_000 }],
          sources: [
            { id: 's', title: '借入れ', kind: 'loan', month: '2027-01', yen: 0, costYen: 0 },
            { id: 't', title: '返金', kind: 'loan', month: '2027-02', yen: -1_500, costYen: 0 },
          ],
          years: [],
          lowestCash: { month: '2027-01', yen: 0 },
        },
      }),
    ).toBe(
      '<section><h2>資金</h2><ul><li>窯: 2,000,000円</li></ul><ul><li>借入れ（2027-01）: 0円</li><li>返金（2027-02）: ▲1,500円</li></ul></section>',
    );
  });
  it('never interprets an entrant’s text as markup, wherever it is', () => {
    const evil = `<img src=x onerror="a('b')">&`;
    const safe = '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;';
    const page = readingHtml(
      {
        ...empty,
        title: evil,
        answers: [{ id: evil, label: evil, text: evil }],
        blocks: [
          { id: evil, kind: 'paragraph', text: evil },
          { id: evil, kind: 'heading', level: 1, text: evil },
        ],
        boards: [{ id: 'x', title: evil, cards: [{ card: 'a', x: 0, y: 0 }] }],
        cards: [card('a', evil, { note: evil })],
        links: [{ id: 'l', from: 'a', to: 'a', type: 'requires', label: evil }],
        combinations: [
          {
            id: 'c',
            title: evil,
            claim: evil,
            parts: ['a'],
            types: [],
            assumptions: [{ text: evil, status: 'guess' }],
          },
        ],
        figures: [{ id: 'f', label: evil, value: evil, unit: evil, basis: evil }],
        citations: [{ id: 't', text: evil }],
        money: {
          uses: [{ id: 'u', title: evil, yen: 1 }],
          sources: [{ id: 's', title: evil, kind: 'loan', month: evil, yen: 1, costYen: 1 }],
          years: [],
          lowestCash: { month: '', yen: 0 },
        },
      },
      { ...words, figures: evil, kind: () => evil },
    );
    expect(page).not.toContain('<img');
    expect(page).not.toContain(`"a('b')"`);
    // Title twice, answer, two blocks, board, card on it, three of the link, four of the combination, four of the figure, and so on.
    expect(page.split(safe)).toHaveLength(30);
  });
});
