import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convertWithOffice, hasOffice, OFFICE_MS, pagesOfPdf } from '../../../../tests/office.ts';
import { PAPER_FIXTURE } from '../../paper/fixture.ts';
import type { Deck, SlideCard, SlideLink } from '../../slides/deck.ts';
import { writePptx } from './writePptx.ts';

const card = (id: string, x: number, y: number, more: Partial<SlideCard> = {}): SlideCard => ({
  id,
  x,
  y,
  w: 224,
  h: 96,
  look: 'card',
  edge: '#2f6b45',
  ground: '#ffffff',
  isOpen: false,
  kind: '地域資源',
  title: id,
  claim: '',
  parts: '',
  memo: '',
  foot: '聞いた',
  ...more,
});
const link = (from: string, to: string, more: Partial<SlideLink> = {}): SlideLink => ({
  from,
  to,
  colour: '#5b554c',
  look: 'arrow',
  label: '使う',
  alt: `${from} → ${to}: 使う`,
  ...more,
});

const DECK: Deck = {
  title: '酒粕のパン',
  subtitle: ['山田 花子', '2026年11月21日'],
  authors: ['山田 花子'],
  language: 'ja',
  date: '2026-11-21',
  confidential: '社外秘',
  pictures: PAPER_FIXTURE.pictures,
  slides: [
    {
      title: '朝の町',
      board: {
        cards: [
          card('酒粕', 0, 0),
          card('朝の客', 0, 200, { foot: '' }),
          card('朝のパン', 400, 40, {
            look: 'combination',
            w: 344,
            h: 264,
            kind: '新結合',
            claim: '酒粕で町の朝を変える',
            parts: '酒粕 × 朝の客',
          }),
        ],
        links: [
          link('朝のパン', '酒粕', { look: 'part', label: '', alt: '朝のパン × 酒粕' }),
          link('朝のパン', '朝の客', { label: '届ける', dash: 'dash', alt: '朝のパン → 朝の客: 届ける' }),
        ],
      },
      notes: ['酒粕 – 蔵元で余る', '出典: 町役場「町の産業」 12頁 https://example.jp/report.pdf'],
    },
    { title: '計画の本文', blocks: PAPER_FIXTURE.blocks, notes: ['全文'] },
    { title: '区切り', notes: [] },
  ],
};

const partsOf = (deck: Deck): Readonly<Record<string, Uint8Array>> => unzipSync(writePptx(deck));
const PARTS = partsOf(DECK);
const textOf = (name: string, parts = PARTS): string => strFromU8(parts[name] ?? new Uint8Array());
const xmlOf = (name: string, parts = PARTS): Element => {
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${name}: ${message}`);
    },
  }).parseFromString(textOf(name, parts), 'text/xml').documentElement;
  if (!root) throw new Error(name);
  return root;
};
const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const values = (root: Element, name: string, attribute: string): (string | null)[] =>
  all(root, name).map((e) => e.getAttribute(attribute));
const slidesIn = (parts: typeof PARTS): string[] =>
  Object.keys(parts)
    .filter((n) => /^ppt\/slides\/slide\d+\.xml$/u.test(n))
    .sort((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]));
const titleOf = (root: Element): string =>
  all(root, 'p:sp')
    .filter((sp) => ['title', 'ctrTitle'].includes(values(sp, 'p:ph', 'type')[0] ?? ''))
    .map((sp) => sp.textContent ?? '')
    .join('|');

/** Resolves `../a/b.xml` against a folder. */
function resolved(folder: string, target: string): string {
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else path.push(step);
  return path.join('/');
}

describe('the package', () => {
  it('declares the type of every part', () => {
    const types = xmlOf('[Content_Types].xml');
    const extensions = values(types, 'Default', 'Extension');
    const overrides = values(types, 'Override', 'PartName');
    for (const name of overrides) expect(Object.keys(PARTS)).toContain(name?.slice(1));
    for (const name of Object.keys(PARTS))
      if (name !== '[Content_Types].xml') expect(extensions).toContain(name.split('.').at(-1));
    expect(overrides.length).toBe(Object.keys(PARTS).filter((n) => n.endsWith('.xml') && !n.startsWith('[')).length);
  });
  it('is well-formed, has a part for every relation and a relation for every reference and every part', () => {
    const reached = new Set<string>(['[Content_Types].xml']);
    for (const name of Object.keys(PARTS).filter((n) => /\.(?:xml|rels)$/u.test(n))) xmlOf(name);
    for (const rels of Object.keys(PARTS).filter((n) => n.endsWith('.rels'))) {
      reached.add(rels);
      const folder = rels.replace(/_rels\/[^/]*$/u, '');
      const ids = values(xmlOf(rels), 'Relationship', 'Id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const relation of all(xmlOf(rels), 'Relationship')) {
        const target = relation.getAttribute('Target') ?? '';
        if (relation.getAttribute('TargetMode') === 'External') expect(target).toMatch(/^(?:https?|mailto):/u);
        else {
          expect(Object.keys(PARTS)).toContain(resolved(folder, target));
          reached.add(resolved(folder, target));
        }
      }
      const part = rels.replace('_rels/', '').replace(/\.rels$/u, '');
      if (part !== '') {
        const used = [...textOf(part).matchAll(/ r:(?:id|embed)="([^"]*)"/gu)].map(([, id]) => id);
        for (const id of used) expect(ids).toContain(id);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(PARTS).sort());
  });
  it('lists every slide once, in order, with an id that PowerPoint accepts', () => {
    const deck = xmlOf('ppt/presentation.xml');
    expect(values(deck, 'p:sldSz', 'cx')).toEqual(['12192000']);
    expect(values(deck, 'p:sldSz', 'cy')).toEqual(['6858000']);
    const ids = values(deck, 'p:sldId', 'id').map(Number);
    expect(ids.length).toBe(slidesIn(PARTS).length);
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(256);
    const big = [
      ...values(deck, 'p:sldMasterId', 'id'),
      ...values(xmlOf('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId', 'id'),
    ].map(Number);
    expect(new Set(big).size).toBe(4);
    expect(Math.min(...big)).toBeGreaterThanOrEqual(2 ** 31);
  });
  it('is the same for the same deck, whatever the time', () => {
    expect(writePptx(DECK)).toEqual(writePptx(structuredClone(DECK)));
    expect(textOf('docProps/core.xml')).toContain('2026-11-21T00:00:00Z');
  });
  it('has no duplicate shape ids on a slide', () => {
    for (const name of slidesIn(PARTS)) {
      const ids = values(xmlOf(name), 'p:cNvPr', 'id');
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('what PowerPoint shows', () => {
  it('has a title of its own on every slide', () => {
    const titles = slidesIn(PARTS).map((name) => titleOf(xmlOf(name)));
    expect(titles.slice(0, 2)).toEqual(['酒粕のパン', '朝の町']);
    expect(titles.at(-1)).toBe('区切り');
    expect(titles.filter((t) => t.startsWith('計画の本文 (')).length).toBe(titles.length - 3);
    expect(new Set(titles).size).toBe(titles.length);
  });
  it('draws cards as rounded rectangles with their words and a description', () => {
    const slide = xmlOf('ppt/slides/slide2.xml');
    const cards = all(slide, 'p:sp').filter((sp) => values(sp, 'a:prstGeom', 'prst')[0] === 'roundRect');
    expect(cards.map((c) => c.textContent)).toEqual([
      '地域資源酒粕聞いた',
      '地域資源朝の客',
      '新結合朝のパン酒粕で町の朝を変える酒粕 × 朝の客聞いた',
    ]);
    expect(cards.map((c) => values(c, 'p:cNvPr', 'descr')[0])).toEqual([
      '地域資源: 酒粕 · 聞いた',
      '地域資源: 朝の客',
      '新結合: 朝のパン · 酒粕で町の朝を変える · 酒粕 × 朝の客 · 聞いた',
    ]);
  });
  it('connects links to the cards at both ends, with an arrow if they have a direction', () => {
    const slide = xmlOf('ppt/slides/slide2.xml');
    const idOf = (name: string) =>
      all(slide, 'p:cNvPr')
        .find((e) => e.getAttribute('name') === name && e.parentNode?.nodeName === 'p:nvSpPr')
        ?.getAttribute('id');
    const lines = all(slide, 'p:cxnSp');
    expect(lines.map((l) => [values(l, 'a:stCxn', 'id')[0], values(l, 'a:endCxn', 'id')[0]])).toEqual([
      [idOf('朝のパン'), idOf('酒粕')],
      [idOf('朝のパン'), idOf('朝の客')],
    ]);
    expect(lines.map((l) => values(l, 'a:tailEnd', 'type'))).toEqual([[], ['triangle']]);
    expect(lines.map((l) => values(l, 'a:prstDash', 'val'))).toEqual([['solid'], ['dash']]);
    // The combination is right of both: from its left side to their right sides.
    expect(lines.map((l) => [values(l, 'a:stCxn', 'idx')[0], values(l, 'a:endCxn', 'idx')[0]])).toEqual([
      ['1', '3'],
      ['1', '3'],
    ]);
    expect(slide.textContent).toContain('届ける');
  });
  it('has tables with a marked header, and charts with their values in a workbook', () => {
    const slides = slidesIn(PARTS).map((name) => xmlOf(name));
    const tables = slides.flatMap((s) => all(s, 'a:tbl'));
    expect(tables.map((t) => values(t, 'a:tblPr', 'firstRow')[0])).toEqual(['1', null]);
    expect(all(tables[0] as Element, 'a:tr').map((r) => all(r, 'a:tc').map((c) => c.textContent))).toEqual([
      ['項目', '金額', '根拠'],
      ['オーブン', '1,320,000', '見積書A|B'],
      ['割合', '12.5%', ''],
    ]);
    for (const table of tables)
      for (const row of all(table, 'a:tr')) expect(all(row, 'a:tc').length).toBe(all(table, 'a:gridCol').length);
    const chart = xmlOf('ppt/charts/chart1.xml');
    expect(all(all(chart, 'c:val')[0] as Element, 'c:v').map((v) => v.textContent)).toEqual([
      '3000000',
      '-120000',
      '450000',
    ]);
    const book = unzipSync(PARTS['ppt/embeddings/chart1.xlsx'] ?? new Uint8Array());
    expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<c r="B3"><v>-120000</v></c>');
  });
  it('has the sources in the notes, and links that can be followed', () => {
    const relation = all(xmlOf('ppt/slides/_rels/slide2.xml.rels'), 'Relationship').find((r) =>
      r.getAttribute('Type')?.endsWith('/notesSlide'),
    );
    expect(relation?.getAttribute('Target')).toBe('../notesSlides/notesSlide2.xml');
    expect(all(xmlOf('ppt/notesSlides/notesSlide2.xml'), 'a:p').map((p) => p.textContent)).toEqual([
      '酒粕 – 蔵元で余る',
      '出典: 町役場「町の産業」 12頁 https://example.jp/report.pdf',
    ]);
    expect(textOf('ppt/slides/_rels/slide3.xml.rels')).toContain('https://example.jp/sake?a=1&amp;b=2');
  });
  it('sets its language, Japanese fonts, slide number and confidentiality mark', () => {
    for (const name of slidesIn(PARTS)) {
      const runs = all(xmlOf(name), 'a:rPr');
      expect(runs.every((r) => r.getAttribute('lang') === 'ja-JP')).toBe(true);
    }
    expect(values(all(xmlOf('ppt/theme/theme1.xml'), 'a:minorFont')[0] as Element, 'a:ea', 'typeface')).toEqual([
      'BIZ UDPGothic',
    ]);
    const slide = xmlOf('ppt/slides/slide2.xml');
    expect(values(slide, 'a:fld', 'type')).toEqual(['slidenum']);
    expect(slide.textContent).toContain('酒粕のパン　社外秘2');
  });
  it('shows pictures that it can, and names those that it cannot', () => {
    expect(Object.keys(PARTS).filter((n) => n.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    const without = partsOf({ ...DECK, pictures: new Map() });
    expect(Object.keys(without).some((n) => n.startsWith('ppt/media/'))).toBe(false);
    expect(
      slidesIn(without)
        .map((n) => textOf(n, without))
        .join(''),
    ).toContain('［酒粕のパンの写真］');
  });
});

describe('content that does not fit', () => {
  const of = (slides: Deck['slides']) => partsOf({ ...DECK, slides });
  it('continues a long table over slides, with its header on each and every row once', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      { runs: [{ kind: 'text' as const, text: `項目${i + 1}` }] },
      { runs: [{ kind: 'text' as const, text: '説明の文' }] },
    ]);
    const head = ['名', '説明'].map((text) => ({ runs: [{ kind: 'text' as const, text }], isHead: true }));
    const parts = of([{ title: '表', blocks: [{ kind: 'table', headRows: 1, rows: [head, ...rows] }], notes: [] }]);
    const tables = slidesIn(parts).flatMap((n) => all(xmlOf(n, parts), 'a:tbl'));
    expect(tables.length).toBeGreaterThan(2);
    const firsts = tables.map((t) => all(t, 'a:tr').map((r) => all(r, 'a:tc')[0]?.textContent));
    for (const column of firsts) expect(column[0]).toBe('名');
    expect(firsts.flatMap((c) => c.slice(1))).toEqual(rows.map((_, i) => `項目${i + 1}`));
  });
  it('splits a wide table into parts, each with the first column', () => {
    const row = (y: number) =>
      Array.from({ length: 25 }, (_, x) => ({ runs: [{ kind: 'text' as const, text: `${y}-${x}` }] }));
    const parts = of([{ title: '表', blocks: [{ kind: 'table', headRows: 1, rows: [row(0), row(1)] }], notes: [] }]);
    const tables = slidesIn(parts).flatMap((n) => all(xmlOf(n, parts), 'a:tbl'));
    expect(tables.map((t) => all(all(t, 'a:tr')[1] as Element, 'a:tc').map((c) => c.textContent))).toEqual([
      ['1-0', '1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9'],
      ['1-0', '1-10', '1-11', '1-12', '1-13', '1-14', '1-15', '1-16', '1-17', '1-18'],
      ['1-0', '1-19', '1-20', '1-21', '1-22', '1-23', '1-24'],
    ]);
  });
  it('splits a board of far-away cards over several slides, each card once', () => {
    const cards = Array.from({ length: 100 }, (_, i) => card(`札${i}`, (i % 10) * 300, Math.floor(i / 10) * 200));
    const parts = of([{ title: '板', board: { cards: [...cards, card('遠い', 1e6, 0)], links: [] }, notes: [] }]);
    const names = slidesIn(parts).flatMap((n) =>
      all(xmlOf(n, parts), 'p:sp')
        .filter((sp) => values(sp, 'a:prstGeom', 'prst')[0] === 'roundRect')
        .map((sp) => values(sp, 'p:cNvPr', 'name')[0]),
    );
    expect(slidesIn(parts).length).toBeGreaterThan(4);
    expect([...names].sort()).toEqual([...cards.map((c) => c.id), '遠い'].sort());
  });
  it('keeps a title that fits at no size whole in the notes', () => {
    const title = '長い題'.repeat(150);
    const parts = of([{ title, notes: [] }]);
    expect(titleOf(xmlOf('ppt/slides/slide2.xml', parts))).toMatch(/^(?:長い題)+.{0,2}…$/u);
    expect(xmlOf('ppt/notesSlides/notesSlide2.xml', parts).textContent).toContain(title);
  });
});

it.runIf(hasOffice())(
  'LibreOffice makes a page of each slide, with its words',
  { timeout: 2 * OFFICE_MS },
  async () => {
    const pages = await pagesOfPdf(await convertWithOffice(writePptx(DECK), 'pptx', 'pdf'));
    expect(pages.length).toBe(slidesIn(PARTS).length);
    const flat = pages.map((page) => page.replace(/\s+/gu, ''));
    expect(flat[0]).toContain('酒粕のパン');
    for (const words of ['酒粕', '朝の客', '酒粕で町の朝を変える', '届ける', '聞いた'])
      expect(flat[1]).toContain(words);
    const text = flat.join('');
    for (const words of ['進め方', '試作する', '保健所に相談する', '合わせた見出し', '1,320,000', '試作したパン'])
      expect(text).toContain(words);
  },
);
