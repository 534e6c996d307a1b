import { describe, expect, it } from 'vitest';
import type { EvidenceStatus, NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { type DrawingOptions, type DrawingWords, drawBoard, type Group, type Shape } from './boardDrawing.ts';
import { boardSvg, textOf } from './boardPicture.ts';
import type { Scene, SceneCard } from './scene.ts';

const card = (id: string, kind: NodeKind, at: Partial<SceneCard>): SceneCard => ({
  id,
  kind,
  title: id,
  claim: '',
  colour: 'none',
  valid: true,
  x: 0,
  y: 0,
  w: 224,
  h: 96,
  cords: [],
  partNames: [],
  status: 'guess',
  ...at,
});
const water = card('地下海水', 'resource', { x: 0, y: 0, status: 'asked' });
const shop = card('料理店へ配達', 'activity', { x: 600, y: 0, status: 'sold' });
const loan = card('開業資金', 'funding', { x: 600, y: 400 });
const tie = card('街なか養殖', 'combination', {
  x: 0,
  y: 400,
  w: 344,
  h: 264,
  claim: '地下海水で育てた魚を、朝のうちに料理店へ届ける。',
  cords: ['resource', 'activity'],
  partNames: ['地下海水', '料理店へ配達'],
  status: 'tested',
});
const frame = card('仕入れ', 'frame', { x: -40, y: -60, w: 400, h: 300, status: undefined });
const scene: Scene = {
  cards: [frame, water, shop, loan, tie],
  lines: [
    { from: tie, to: water, type: 'part' },
    { from: shop, to: water, type: 'uses', label: '毎朝' },
    { from: loan, to: shop, type: 'funds' },
    { from: loan, to: tie, type: 'contradicts' },
  ],
};
const STATUS: Record<EvidenceStatus, string> = { guess: '思い込み', asked: '聞いた', tested: '試した', sold: '売れた' };
const words: DrawingWords = {
  kind: (k) => `種類:${k}`,
  link: (l) => ({ uses: '使う', funds: '資金を出す', contradicts: '食い違う' })[l as string] ?? l,
  status: (s) => STATUS[s],
  untitled: '名前なし',
  money: (id) => (id === '開業資金' ? '600万円' : undefined),
};
const palette = {
  paper: '#ffffff',
  raised: '#fefefe',
  ink: '#000000',
  soft: '#555555',
  line: '#888888',
  accent: '#aa0000',
  bad: '#ff0000',
  kinds: new Proxy({}, { get: (_, kind) => `#${String(kind)}` }) as DrawingOptions['palette']['kinds'],
  font: 'F',
};
const widthOf = (c: string) => ((c.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1);
const draw = (s: Scene, leastText?: number) =>
  drawBoard(s, { palette, words, widthOf, ...(leastText ? { leastText } : {}) });
const shapes = (groups: readonly Group[]): Shape[] => groups.flatMap((g) => g.shapes);
const said = (groups: readonly Group[]) => shapes(groups).flatMap((s) => (s.shape === 'text' ? [s.text] : []));

describe('marks and pictures', () => {
  const photo = 'a'.repeat(64);
  const shown = card('写真つき', 'resource', { h: 240, image: photo });
  const alone: Scene = { cards: [shown], lines: [] };
  const withPicture = (s: Scene, width: number, height: number) =>
    shapes(drawBoard(s, { palette, words, widthOf, pictures: new Map([[photo, { width, height }]]) }));
  const pictureOf = (all: readonly Shape[]) => all.flatMap((s) => (s.shape === 'picture' ? [s] : []))[0];

  it('every card that is large enough has the mark of its kind beside its kind’s word', () => {
    const marks = shapes(draw(scene)).flatMap((s) => (s.shape === 'mark' ? [[s.kind, s.stroke]] : []));
    expect(marks).toEqual([
      ['resource', '#resource'],
      ['activity', '#activity'],
      ['funding', '#funding'],
      ['combination', '#combination'],
    ]);
    const [mark] = shapes(draw(alone)).flatMap((s) => (s.shape === 'mark' ? [s] : []));
    const word = shapes(draw(alone)).find((s) => s.shape === 'text' && s.text === '種類:resource');
    expect(mark && word?.shape === 'text' && word.x >= mark.x + mark.side).toBe(true);
    const flat: Scene = { cards: [card('低い', 'resource', { h: 24 })], lines: [] };
    expect(shapes(draw(flat)).some((s) => s.shape === 'mark')).toBe(false);
  });
  it.each([
    ['wide', 800, 200],
    ['high', 200, 800],
    ['square', 100, 100],
  ])('a %s picture lies whole inside its card, in its own shape, under the name', (_, width, height) => {
    const all = withPicture(alone, width, height);
    const at = pictureOf(all);
    if (!at) throw new Error('no picture');
    expect(at.w / at.h).toBeCloseTo(width / height, 5);
    expect(at.x >= shown.x && at.x + at.w <= shown.x + shown.w).toBe(true);
    expect(at.y + at.h).toBeLessThanOrEqual(shown.y + shown.h);
    for (const s of all)
      if (s.shape === 'text') expect(s.y + s.size / 2 <= at.y || s.y - s.size / 2 >= at.y + at.h, s.text).toBe(true);
  });
  it('a card without room for it, and one whose picture cannot be read, keep their words', () => {
    const low: Scene = { cards: [{ ...shown, h: 70 }], lines: [] };
    expect(pictureOf(withPicture(low, 10, 10))).toBeUndefined();
    expect(shapes(draw(alone)).some((s) => s.shape === 'picture')).toBe(false);
    expect(said(draw(alone))).toContain('写真つき');
  });
  it('are in the SVG: marks as paths, the picture as data of its own', () => {
    const groups = drawBoard(alone, { palette, words, widthOf, pictures: new Map([[photo, { width: 4, height: 3 }]]) });
    const parts = { scene: alone, groups, paper: '#fff', font: 'F', fontFaces: '', title: 't' };
    const svg = boardSvg({ ...parts, pictureUrls: new Map([[photo, 'data:image/png;base64,AAAA']]) });
    expect(svg).toMatch(/<image [^>]*href="data:image\/png;base64,AAAA"\/>/u);
    expect(svg).toContain('<path d="M5 21h14"/>');
    expect(boardSvg(parts)).not.toContain('<image');
  });
});

describe('a drawn board', () => {
  it('tells kinds, names, claims, parts, how far each was checked, and amounts', () => {
    const text = said(draw(scene));
    for (const expected of [
      '仕入れ',
      '種類:resource',
      '地下海水',
      '聞いた',
      '売れた',
      '思い込み · 600万円',
      '種類:combination',
      '街なか養殖',
      '地下海水 × 料理店へ配達',
      '試した',
    ])
      expect(text).toContain(expected);
    expect(text.join('')).toContain('地下海水で育てた魚を、朝のうちに料理店へ届ける。');
  });

  it('tells each link by its word, its label and an arrow to its end', () => {
    const groups = draw(scene);
    expect(said(groups)).toEqual(expect.arrayContaining(['使う: 毎朝', '資金を出す', '食い違う']));
    const link = groups.find((g) => g.title === '料理店へ配達 → 地下海水: 使う: 毎朝');
    const tip = link?.shapes.find((s) => s.shape === 'path' && s.fill === '#888888');
    // The right border of the card that is used: x = 224.
    expect(tip?.shape === 'path' && /^M224 4\d/u.test(tip.d)).toBe(true);
    const funds = groups.find((g) => g.title === '開業資金 → 料理店へ配達: 資金を出す');
    const down = funds?.shapes.find((s) => s.shape === 'path' && s.fill === '#888888');
    // The lower border of the card that is paid for: y = 96.
    expect(down?.shape === 'path' && /^M[\d.]+ 96L/u.test(down.d)).toBe(true);
    const against = groups.find((g) => g.title === '開業資金 → 街なか養殖: 食い違う');
    expect(against?.shapes.map((s) => s.shape === 'path' && (s.stroke ?? s.fill))).toEqual(['#ff0000', '#ff0000']);
  });

  it('keeps words of links off cards and off each other', () => {
    const groups = draw(scene);
    const labels = groups.filter((g) => g.title === '').flatMap((g) => g.shapes.filter((s) => s.shape === 'box'));
    expect(labels).toHaveLength(3);
    const apart = (a: { x: number; y: number; w: number; h: number }, b: typeof a) =>
      a.x >= b.x + b.w || b.x >= a.x + a.w || a.y >= b.y + b.h || b.y >= a.y + a.h;
    for (const [i, a] of labels.entries()) {
      for (const c of [water, shop, loan, tie]) expect(apart(a, c)).toBe(true);
      for (const b of labels.slice(i + 1)) expect(apart(a, b)).toBe(true);
    }
  });

  it('keeps every word within its card, and begins no line with a comma', () => {
    const long = card('', 'resource', {
      title: '駿河湾の深層水と富士の伏流水をあわせて、夏でも冷たいままの水槽。'.repeat(3),
    });
    const claim = { ...tie, x: 400, claim: '朝に、昼に、夜に、届ける。'.repeat(20) };
    for (const least of [undefined, 16, 24])
      for (const c of [long, claim]) {
        const text = shapes(draw({ cards: [c], lines: [] }, least)).filter((s) => s.shape === 'text');
        expect(text.length).toBeGreaterThan(0);
        for (const s of text) {
          expect(s.y - s.size / 2).toBeGreaterThanOrEqual(c.y);
          expect(s.y + s.size / 2).toBeLessThanOrEqual(c.y + c.h);
          const width = [...s.text].reduce((sum, ch) => sum + widthOf(ch), 0) * s.size;
          // One mark may hang over the end of a line, within the card's own margin.
          expect(s.x + width - s.size).toBeLessThanOrEqual(c.x + c.w - 10);
          expect(s.text).not.toMatch(/^[、。]/u);
        }
      }
  });

  it('draws what was noted on cards, frames and combinations, and leaves it out where it is shown small', () => {
    const noted: Scene = {
      cards: [
        { ...frame, memo: '冬のあいだだけ' },
        { ...water, memo: '毎朝二十キロ' },
        { ...tie, memo: '姉に相談する' },
      ],
      lines: [],
    };
    expect(said(draw(noted))).toEqual(expect.arrayContaining(['冬のあいだだけ', '毎朝二十キロ', '姉に相談する']));
    expect(draw(noted).map((g) => g.title)).toEqual(
      expect.arrayContaining([
        '種類:frame: 仕入れ · 冬のあいだだけ',
        '種類:resource: 地下海水 · 毎朝二十キロ · 聞いた',
      ]),
    );
    expect(said(draw(noted, 30)).join()).not.toMatch(/冬のあいだだけ|毎朝二十キロ|姉に相談する/u);
  });

  it('shown small, keeps names large and leaves out what has no room', () => {
    const text = shapes(draw(scene, 30)).filter((s) => s.shape === 'text');
    expect(Math.min(...text.map((s) => s.size))).toBe(30);
    expect(text.map((s) => s.text).join('')).toContain('地下海水');
    expect(text.map((s) => s.text)).not.toContain('種類:resource');
  });
});

describe('its SVG', () => {
  const groups = draw({ ...scene, cards: [...scene.cards, card('<b>&"\u0007', 'note', { x: 1_000 })] });
  const svg = boardSvg({
    scene,
    groups,
    paper: '#fff',
    font: "'F', sans-serif",
    fontFaces: '@font-face{}',
    title: '板 <1>',
  });

  it('has a title, a description and fonts, and escapes what is written', () => {
    expect(svg).toContain(
      'role="img" aria-labelledby="title desc"><title id="title">板 &lt;1&gt;</title><desc id="desc">',
    );
    expect(svg).toContain('料理店へ配達 → 地下海水: 使う: 毎朝');
    expect(svg).toContain('<style>@font-face{}</style>');
    expect(svg).toContain('&lt;b&gt;&amp;&quot; ');
    expect(svg).not.toContain('<b>');
    expect(svg).not.toContain('\u0007');
  });

  it('asks for the glyphs of plain and of bold words', () => {
    const { plain, bold } = textOf(draw(scene));
    for (const c of '地下海水聞いた使う毎朝600万円') expect(plain).toContain(c);
    for (const c of '街なか養殖') expect(bold).toContain(c);
    expect(bold).not.toContain('毎');
  });
});
