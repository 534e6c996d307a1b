import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAPER_FIXTURE } from '../../paper/fixture.ts';
import type { Block, ListBlock, Mark, Paper, Run, TableBlock } from '../../paper/tree.ts';
import { writeMarkdown } from '../../writers/markdown/writeMarkdown.ts';
import { readMarkdown } from './readMarkdown.ts';

const WORDS = { comments: 'コメント', period: '月' };
const written = async (paper: Paper, picture: (key: string) => string | undefined = () => undefined): Promise<string> =>
  new TextDecoder().decode(await writeMarkdown(paper, { words: WORDS, picture }));
const EMPTY: Paper = {
  title: '題',
  language: 'ja',
  authors: [],
  date: '2026-11-21',
  blocks: [],
  notes: [],
  comments: [],
  pictures: new Map(),
};
const NONE = { title: '', language: 'ja', date: '2026-11-21' } as const;
const readBack = async (paper: Paper) => (await readMarkdown(await written(paper), NONE)).paper;

it('writes one of every element', async () => {
  const text = await written(PAPER_FIXTURE, (key) => `pictures/${key.slice(0, 5)}.png`);
  for (const line of [
    'title: "酒粕のパン"',
    'date: 2026-11-21',
    'lang: ja',
    'confidential: "社外秘"',
    '# 事業の概要',
    '蔵元の**酒粕**を使い、<em>毎朝</em><u>焼く</u><mark>パン</mark>[^comment-1]<del>（旧案）</del>H<sub>2</sub>O と m<sup>2</sup>。[^1]\\',
    '詳しくは[町の頁](https://example.jp/sake?a=1\\&b=2)\t`code(x)`[^2][^1]',
    '> 朝に買える店がない（近所の声）',
    '3. 試作する',
    '   - 粉を選ぶ',
    '- [x] 保健所に相談する（担当: 山田、期限: 2026年12月1日）',
    '| オーブン | 1,320,000 | 見積書<br>A\\|B |',
    '| 合わせた見出し | | 縦 |',
    '![酒粕のパンの写真](pictures/aaaaa.png)',
    '**結びの板**',
    '| 2027年5月 | -120,000円 |',
    '[^1]: 町役場「町の産業」 12頁 <https://example.jp/report.pdf> (2026-11-01)',
    '[^comment-1]: 佐藤 指導員 (2026-11-19): 値段も書きましょう。 / 山田 花子 (2026-11-19): 180円にします。',
    '- 佐藤 指導員 (2026-11-18): 良い結びです。',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toContain('月に{--300個--}{++450個++}を売る。\\<script>');
});

it('writes no address for a picture that is not exported', async () => {
  const text = await written(PAPER_FIXTURE);
  expect(text).not.toContain('![');
  expect(text).toContain('［酒粕のパンの写真］');
});

it('reads ordinary Markdown, and lists what it cannot import', async () => {
  const { paper, leftOut } = await readMarkdown(
    [
      '\uFEFF---',
      'title: 朝市',
      'tags: [a, b]',
      'author: [山田, 佐藤]',
      'date: 2026-01-02T03:04',
      '---',
      '# 概要',
      '一行目',
      '二行目 and',
      'English[^x]',
      '',
      '![店](shop.png)',
      '',
      '<script>alert(1)</script>',
      '',
      '[押すな](javascript:alert) [町][t]',
      '',
      '[t]: https://example.jp',
      '[^x]: 統計 https://example.jp/s',
      '[^comment-1]: 佐藤: よい',
    ].join('\n'),
    NONE,
  );
  expect([paper.title, paper.authors, paper.date]).toEqual(['朝市', ['山田', '佐藤'], '2026-01-02']);
  expect(paper.blocks).toEqual([
    { kind: 'heading', level: 1, runs: [{ kind: 'text', text: '概要' }] },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: '一行目二行目 and English' },
        { kind: 'note', note: 0 },
      ],
    },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: '押すな ' },
        { kind: 'text', text: '町', link: 'https://example.jp/' },
      ],
    },
    { kind: 'notes' },
  ]);
  expect(paper.notes).toEqual([{ text: '統計', url: 'https://example.jp/s' }]);
  expect(leftOut).toEqual([
    { kind: 'picture', text: '店', line: 12 },
    { kind: 'html', text: '<script>alert(1)</script>', line: 14 },
    { kind: 'comment', text: '佐藤: よい', line: 20 },
  ]);
});

it('divides a list whose items have boxes only in part, and lists what a nested one cannot hold', async () => {
  const source = '- 窯\n- [ ] 届け\n- [x] 試す\n\n1. 朝\n2. [ ] 昼\n3. 夜\n\n終わり\n\n- 外\n  - [x] 済\n  - 箱なし\n';
  const { paper, leftOut } = await readMarkdown(source, NONE);
  const shown = (blocks: Paper['blocks']) =>
    blocks.map((b) =>
      b.kind === 'list'
        ? [
            b.style,
            b.start,
            b.items.map((item) => [item.runs.map((r) => (r.kind === 'text' ? r.text : '')).join(''), item.isChecked]),
          ]
        : b.kind,
    );
  const expected = [
    ['bullet', undefined, [['窯', undefined]]],
    [
      'check',
      undefined,
      [
        ['届け', false],
        ['試す', true],
      ],
    ],
    ['number', undefined, [['朝', undefined]]],
    ['check', undefined, [['昼', false]]],
    ['number', 3, [['夜', undefined]]],
    'paragraph',
    ['bullet', undefined, [['外', undefined]]],
  ];
  expect(shown(paper.blocks)).toEqual(expected);
  expect(leftOut).toEqual([{ kind: 'noBox', text: '箱なし', line: 13 }]);
  const again = await readMarkdown(await written(paper), NONE);
  expect([shown(again.paper.blocks), again.leftOut]).toEqual([expected, []]);
});

it.each(['', '\u0000', '---\n', '---\n- [\n---\n', '> '.repeat(500), '- '.repeat(500), '[^1]', '| a |', '***', '\\'])(
  'reads %j without failing',
  async (text) => {
    expect((await readMarkdown(text, NONE)).paper.blocks.length).toBeLessThan(3);
  },
);

// ── round trip of what Markdown can represent ──────────────────────────────────────────────────────────────────────

const MARKS: readonly Mark[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'highlight',
  'subscript',
  'superscript',
];
const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '酒粕',
      '「朝」',
      '*a*',
      '_b_',
      '# 見出し',
      '1. 一',
      '- x',
      '> y',
      '|',
      '\\',
      '`c`',
      '<br>',
      '&amp;',
      '~~z~~',
      '[^1]',
      '![',
      '　全角　',
      ' ',
      '+++',
      '***',
      'http',
      '::',
    ),
  )
  // GitHub's Markdown turns a plain address into a link.
  .map((s) => s.replace(/[\p{Cc}\p{Cs}@]/gu, 'x'));
const textRun = fc.record({
  text: word,
  marks: fc.subarray([...MARKS], { maxLength: 2 }),
  link: fc.constantFrom(undefined, undefined, 'https://example.jp/a?b=1', 'mailto:a@b.jp'),
});
const sameLook = (a: Run, b: Run) =>
  a.kind === 'text' && b.kind === 'text' && a.link === b.link && (a.marks ?? []).join() === (b.marks ?? []).join();
/** As a reader returns them: runs of the same style merged, no empty runs, no line end at an edge. */
const runs = (lines: boolean) =>
  fc
    .array(
      fc.oneof({ weight: 5, arbitrary: textRun }, { weight: lines ? 1 : 0, arbitrary: fc.constant('break' as const) }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) => {
      const out: Run[] = [];
      for (const one of list) {
        const run: Run =
          one === 'break'
            ? { kind: 'break' }
            : {
                kind: 'text',
                text: one.text,
                ...(one.marks.length > 0 ? { marks: one.marks } : {}),
                ...(one.link ? { link: one.link } : {}),
              };
        const last = out.at(-1);
        if (run.kind === 'break' && (last === undefined || last.kind === 'break')) continue;
        if (last?.kind === 'text' && run.kind === 'text' && sameLook(last, run))
          out[out.length - 1] = { ...last, text: last.text + run.text };
        else out.push(run);
      }
      while (out.at(-1)?.kind === 'break') out.pop();
      return out;
    })
    .filter((list) => list.some((r) => r.kind === 'text' && r.text.trim() !== ''));
const list: fc.Arbitrary<ListBlock> = fc.letrec<{ list: ListBlock }>((tie) => ({
  list: fc
    .record({
      style: fc.constantFrom('bullet' as const, 'number' as const, 'check' as const),
      start: fc.constantFrom(1, 3, 0),
      items: fc.array(
        fc.tuple(runs(true), fc.boolean(), fc.option(tie('list'), { nil: undefined, depthSize: 'small' })),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(
      ({ style, start, items }): ListBlock => ({
        kind: 'list',
        style,
        ...(style === 'number' && start !== 1 ? { start } : {}),
        items: items.map(([r, isChecked, inner]) => ({
          runs: r,
          ...(style === 'check' ? { isChecked } : {}),
          ...(inner ? { list: inner } : {}),
        })),
      }),
    ),
})).list;
/** Spaces at the edges of a cell are insignificant. */
const cellRuns = runs(true).filter((r) => r.every((x) => x.kind !== 'text' || !/^ | $/u.test(x.text)));
const table: fc.Arbitrary<TableBlock> = fc
  .record({
    width: fc.integer({ min: 1, max: 3 }),
    height: fc.integer({ min: 2, max: 3 }),
    hasHead: fc.boolean(),
    end: fc.boolean(),
  })
  .chain(({ width, height, hasHead, end }) =>
    fc.array(fc.array(cellRuns, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }).map(
      (rows): TableBlock => ({
        kind: 'table',
        headRows: hasHead ? 1 : 0,
        rows: rows.map((row, y) =>
          row.map((r) => ({
            runs: r,
            ...(hasHead && y === 0 ? { isHead: true } : {}),
            ...(end ? { align: 'end' as const } : {}),
          })),
        ),
      }),
    ),
  );
const block: fc.Arbitrary<Block> = fc.oneof(
  runs(true).map((r): Block => ({ kind: 'paragraph', runs: r })),
  runs(true).map((r): Block => ({ kind: 'paragraph', style: 'quote', runs: r })),
  fc
    .tuple(runs(true), fc.integer({ min: 1, max: 6 }))
    .map(([r, level]): Block => ({ kind: 'heading', level: level as 1, runs: r })),
  list,
  table,
  fc.constant<Block>({ kind: 'rule' }),
);

it('round-trips a tree that Markdown can represent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
      const paper = { ...EMPTY, blocks };
      expect((await readBack(paper)).blocks).toEqual(blocks);
    }),
    { numRuns: 60 },
  );
});

it('round-trips front matter and sources', async () => {
  const paper: Paper = {
    ...EMPTY,
    title: '2026: "計画" #1',
    authors: ['山田 花子', '佐藤'],
    version: '2.10',
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: '朝' },
          { kind: 'note', note: 0 },
          { kind: 'note', note: 1 },
        ],
      },
      { kind: 'notes' },
    ],
    notes: [
      { text: '町の産業 *12*頁', url: 'https://example.jp/a', retrievedOn: '2026-11-01' },
      { text: '自分で数えた' },
    ],
  };
  expect(await readBack(paper)).toEqual(paper);
});
