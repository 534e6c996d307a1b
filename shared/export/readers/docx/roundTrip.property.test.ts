/** A document that is written as a Word file and read again is the same, except for what Word cannot represent. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Cell, ListBlock, Mark, Note, Paper, PaperComment, Run, TrackedChange } from '../../paper/tree.ts';
import { writeDocx } from '../../writers/docx/writeDocx.ts';
import { readDocx } from './readDocx.ts';

/** A grey picture of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

const text = fc.string({
  unit: fc.constantFrom('酒', '粕', 'パ', 'a', ' ', '<', '&', '"', ']]>', '𠮷', '　', '1', '。'),
  minLength: 1,
  maxLength: 8,
});
const line = text.filter((t) => t.trim() !== '' && t.trim() === t);
const MARKS: readonly Mark[] = ['bold', 'italic', 'underline', 'strike', 'code', 'highlight'];
const marks = fc.tuple(
  fc.subarray([...MARKS]),
  fc.constantFrom<Mark | undefined>(undefined, 'subscript', 'superscript'),
);
const seconds = fc
  .integer({ min: 0, max: 4_000_000 })
  .map((s) => new Date(1_700_000_000_000 + s * 1_000).toISOString());
const change: fc.Arbitrary<Omit<TrackedChange, 'id'>> = fc.record({
  kind: fc.constantFrom('insertion', 'deletion'),
  by: fc.constantFrom('佐藤', 'A & B'),
  at: seconds,
});
const withChange = fc.option(change, { nil: undefined, freq: 4 });
const run = (notes: number): fc.Arbitrary<Run> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .record({
          text,
          marks,
          link: fc.option(fc.constantFrom('https://example.jp/a?b=1&c=2', 'mailto:a@example.jp'), {
            nil: undefined,
            freq: 5,
          }),
          change: withChange,
        })
        .map(({ text, marks: [some, lift], link, change }): Run => {
          const all = lift ? [...some, lift] : some;
          return {
            kind: 'text',
            text,
            ...(all.length > 0 ? { marks: all } : {}),
            ...(link ? { link } : {}),
            ...(change ? { change: { ...change, id: '' } } : {}),
          };
        }),
    },
    fc
      .tuple(fc.constantFrom<'break' | 'tab'>('break', 'tab'), withChange)
      .map(([kind, change]): Run => ({ kind, ...(change ? { change: { ...change, id: '' } } : {}) })),
    ...(notes > 0 ? [fc.nat(notes - 1).map((note): Run => ({ kind: 'note', note }))] : []),
  );
const runs = (notes: number, min = 0) => fc.array(run(notes), { minLength: min, maxLength: 5 });

const list = (notes: number, depth: number): fc.Arbitrary<ListBlock> =>
  fc
    .record({
      style: fc.constantFrom<ListBlock['style']>('bullet', 'number', 'check'),
      start: fc.constantFrom(undefined, 3, 0),
      items: fc.array(
        fc.tuple(
          runs(notes),
          fc.boolean(),
          depth > 0 ? fc.option(list(notes, depth - 1), { nil: undefined, freq: 2 }) : fc.constant(undefined),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(
      ({ style, start, items }): ListBlock => ({
        kind: 'list',
        style,
        ...(style === 'number' && start !== undefined ? { start } : {}),
        items: items.map(([runs, isChecked, list]) => ({
          runs,
          ...(style === 'check' ? { isChecked } : {}),
          ...(list ? { list } : {}),
        })),
      }),
    );

/** A grid cut into cells that do not overlap. */
const table = (notes: number): fc.Arbitrary<Block> =>
  fc
    .record({
      columns: fc.integer({ min: 1, max: 4 }),
      rows: fc.integer({ min: 1, max: 4 }),
      head: fc.nat(2),
      seed: fc.array(
        fc.tuple(
          fc.nat(2),
          fc.nat(2),
          fc.constantFrom<Cell['align'] | undefined>(undefined, 'center', 'end'),
          fc.boolean(),
        ),
        { minLength: 16, maxLength: 16 },
      ),
      words: fc.array(runs(notes), { minLength: 16, maxLength: 16 }),
      caption: fc.option(line, { nil: undefined }),
      wide: fc.boolean(),
    })
    .map(({ columns, rows, head, seed, words, caption, wide }): Block => {
      const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
      const out = taken.map((_, y): Cell[] => {
        const cells: Cell[] = [];
        for (let x = 0; x < columns; x++) {
          if (taken[y]?.[x]) continue;
          const [w, h, align, isHead] = seed[y * 4 + x] as (typeof seed)[number];
          let width = 1;
          while (width <= w && x + width < columns && !taken[y]?.[x + width]) width++;
          const height = Math.min(1 + h, rows - y);
          for (let dy = 0; dy < height; dy++)
            for (let dx = 0; dx < width; dx++) (taken[y + dy] as boolean[])[x + dx] = true;
          cells.push({
            runs: words[y * 4 + x] as Run[],
            ...(align ? { align } : {}),
            ...(isHead ? { isHead } : {}),
            ...(width > 1 ? { columns: width } : {}),
            ...(height > 1 ? { rows: height } : {}),
          });
        }
        return cells;
      });
      return {
        kind: 'table',
        headRows: Math.min(head, rows),
        rows: out,
        ...(caption ? { caption } : {}),
        ...(wide && columns > 1 ? { widths: Array.from({ length: columns }, (_, i) => 1 + i) } : {}),
      };
    });

const flat = (notes: number): fc.Arbitrary<Block> =>
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), line, fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }))
      .map(([level, text]): Block => ({ kind: 'heading', level: level as 1, runs: [{ kind: 'text', text }] })),
    fc
      .tuple(
        runs(notes),
        fc.constantFrom<'quote' | 'question' | 'lead' | undefined>(undefined, 'quote', 'question', 'lead'),
      )
      .map(([runs, style]): Block => ({ kind: 'paragraph', runs, ...(style ? { style } : {}) })),
    list(notes, 2),
    table(notes),
    fc
      .tuple(text, fc.option(line, { nil: undefined }))
      .map(([alt, caption]): Block => ({ kind: 'picture', picture: 'p', alt, ...(caption ? { caption } : {}) })),
    fc.constant<Block>({ kind: 'rule' }),
    fc.constant<Block>({ kind: 'pageBreak' }),
    fc
      .record({
        title: line,
        unit: fc.constantFrom<'yen' | 'count'>('yen', 'count'),
        labels: fc.array(line, { minLength: 1, maxLength: 3 }),
        names: fc.array(line, { minLength: 1, maxLength: 2 }),
        values: fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 6, maxLength: 6 }),
      })
      .map(
        ({ title, unit, labels, names, values }): Block => ({
          kind: 'chart',
          title,
          unit,
          labels,
          series: names.map((name, n) => ({ name, values: labels.map((_, i) => values[n * 3 + i] ?? 0) })),
        }),
      ),
    fc.tuple(line, list(0, 1), fc.boolean()).map(
      ([title, outline, drawn]): Block => ({
        kind: 'board',
        canvas: 'canvas0000000001',
        title,
        alt: drawn ? '板の絵' : '',
        ...(drawn ? { picture: 'p' } : {}),
        outline,
      }),
    ),
  );
const blocks = (notes: number): fc.Arbitrary<Block[]> =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: flat(notes) },
      fc
        .tuple(line, fc.array(flat(notes), { maxLength: 3 }))
        .map(([title, blocks]): Block => ({ kind: 'group', title, blocks })),
    ),
    { maxLength: 8 },
  );

const note: fc.Arbitrary<Note> = fc
  .tuple(line, fc.constantFrom(undefined, 'https://example.jp/x'), fc.constantFrom(undefined, '2026-11-01'))
  .map(([text, url, retrievedOn]) => ({ text, ...(url ? { url } : {}), ...(retrievedOn ? { retrievedOn } : {}) }));
const comment: fc.Arbitrary<Omit<PaperComment, 'id'>> = fc.record({
  isResolved: fc.boolean(),
  messages: fc.array(
    fc.record({
      by: fc.constantFrom('佐藤', '山田'),
      at: seconds,
      text: fc.constantFrom('はい', '二行\nあります', '<b>&'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const paper: fc.Arbitrary<Paper> = fc
  .uniqueArray(note, { maxLength: 3, selector: (n) => JSON.stringify(n) })
  .chain((notes) =>
    fc.record({
      title: line,
      language: fc.constantFrom<'ja' | 'en'>('ja', 'en'),
      authors: fc.uniqueArray(fc.constantFrom('山田; 花', '佐藤'), { maxLength: 2 }),
      date: fc.constant('2026-11-21'),
      blocks: blocks(notes.length),
      notes: fc.constant(notes),
      comments: fc
        .array(comment, { maxLength: 3 })
        .map((all): PaperComment[] => all.map((c, i) => ({ ...c, id: `t${i}` }))),
    }),
  )
  .map(
    ({ comments, ...rest }): Paper => ({
      ...rest,
      // Each thread is about one paragraph of its own.
      blocks: [
        ...rest.blocks,
        { kind: 'heading', level: 1, runs: [{ kind: 'text', text: '終わり' }] },
        ...comments.map(
          ({ id }): Block => ({
            kind: 'paragraph',
            id: `1.${id.slice(1)}`,
            runs: [
              { kind: 'text', text: '前' },
              { kind: 'text', text: '此処', comments: [id] },
            ],
          }),
        ),
      ],
      comments,
      pictures: new Map([['p', { type: 'image/png', bytes: PNG, width: 1, height: 1 }]]),
    }),
  );

// ── what may differ ────────────────────────────────────────────────────────────────────────────────────────────────

/** Adjacent runs of the same style are merged; changes have no names of their own; sources are compared by content. */
function sameRuns(runs: readonly Run[], notes: readonly Note[], thread: (id: string) => string): unknown[] {
  const out: { kind: string; text?: string; look: string }[] = [];
  for (const { change, comments, ...run } of runs) {
    const of = {
      change: change && { kind: change.kind, by: change.by, at: change.at },
      comments: comments?.map(thread),
    };
    if (run.kind === 'text') {
      const { text, marks, link } = run;
      const look = JSON.stringify({ marks, link, of });
      const last = out.at(-1);
      if (last?.kind === 'text' && last.look === look) last.text += text;
      else out.push({ kind: 'text', text, look });
    } else
      out.push({
        kind: run.kind,
        look: JSON.stringify({ of, note: run.kind === 'note' ? notes[run.note] : undefined }),
      });
  }
  return out;
}
function sameBlocks(blocks: readonly Block[], paper: Paper, thread: (id: string) => string): unknown {
  return JSON.parse(
    JSON.stringify(blocks, (key, value: unknown) => {
      if (key === 'runs') return sameRuns(value as Run[], paper.notes, thread);
      if (key === 'picture') return paper.pictures.get(String(value))?.bytes.length;
      if (key === 'widths')
        return (value as number[]).map((w, _, all) => Math.round((w / all.reduce((a, b) => a + b, 0)) * 100));
      if (key === 'start' && value === 1) return undefined;
      return value;
    }),
  );
}
const same = (paper: Paper) => {
  const said = (id: string) => JSON.stringify(paper.comments.find((c) => c.id === id)?.messages);
  const { pictures, blocks, notes, comments, ...rest } = paper;
  return {
    ...rest,
    blocks: sameBlocks(blocks, paper, said),
    comments: comments.map(({ isResolved, messages }) => ({ isResolved, messages })),
  };
};
/** Two adjacent check lists become one in Word. */
const isKept = ({ blocks }: Paper): boolean =>
  blocks.every((b, i) => {
    const next = blocks[i + 1];
    return !(b.kind === 'list' && next?.kind === 'list' && b.style === 'check' && next.style === 'check');
  });
const deep = (paper: Paper): boolean =>
  isKept(paper) && paper.blocks.every((b) => b.kind !== 'group' || deep({ ...paper, blocks: b.blocks }));

it('round-trips any document that Word can represent', () => {
  fc.assert(
    fc.property(paper.filter(deep), (paper) => {
      const bytes = writeDocx(paper);
      const read = readDocx(bytes);
      if (!read.ok) throw new Error(read.error);
      expect(same(read.value.paper)).toEqual(same(paper));
      expect(read.value.left).toEqual([]);
      expect([...read.value.checksums.keys()]).toEqual(paper.comments.map(({ id }) => `1.${id.slice(1)}`));
      expect(writeDocx(paper)).toEqual(bytes);
    }),
    { numRuns: 40, endOnFailure: false },
  );
});
