/** Everything of a plan as a folder, and back: the whole plan, and what somebody changed in another program. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openedPlan, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { type PlanRows, rowsOf } from '../../doc/planRows.ts';
import { bodyElement, entityMap, relationMap } from '../../doc/schema.ts';
import { fromJson, toJson } from '../../doc/suggestions/blocks.ts';
import { wordsFor } from '../../i18n/words.ts';
import { folderFiles } from '../exports/folder.ts';
import { AT_ONCE, planFromFiles } from '../imports/planFromFiles.ts';
import { createPlan } from '../plan/createPlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { sampleContent } from '../plan/samplePlan.ts';

const words = wordsFor('ja');
const entryOf = (id: string) => (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id);
const MAKER = { author: '山田', today: '2026-11-21' };
const LATER = { author: '佐藤', today: '2026-12-24' };
const SOURCE = 'citation00000001';
/** A PNG of one pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

let plan: Awaited<ReturnType<typeof openedPlan>>;
let session: PlanSession;
let files: Record<string, Uint8Array>;
let picture = '';
beforeEach(async () => {
  plan = await openedPlan([]);
  const { core } = plan;
  const made = await createPlan(core, sampleContent(core, words, MAKER, entryOf), MAKER);
  if (!made.ok) throw new Error(made.error.problem);
  session = await PlanSession.open(core, made.value);
  ({ hash: picture } = await core.host.call('media.put', { bytes: PNG, type: 'image/png' }));
  const { planDoc } = session;
  planDoc.transact(() => {
    const card = [...entityMap(planDoc, 'nodes').values()][0];
    card?.set('image', picture);
    entityMap(planDoc, 'citations').set(
      SOURCE,
      new Y.Map(Object.entries({ title: '観光統計', url: 'https://example.jp/s' })),
    );
    const cited = { type: 'citation', attributes: { __target: SOURCE }, children: [] };
    const cites = { type: 'paragraph', attributes: {}, children: [[{ insert: '客は増えている' }], cited] };
    bodyElement(planDoc).push([fromJson(cites)]);
    relationMap(planDoc, 'cashActuals').set('2027-01|sales', { yen: -1_200, by: '山田', on: '2027-02-01' });
  });
  files = { ...(await folderFiles({ session, words, today: MAKER.today })) };
});
afterEach(() => {
  session.dispose();
  plan.close();
});

const text = (path: string): string => new TextDecoder().decode(files[path]);
const write = (path: string, content: string) => {
  files[path] = new TextEncoder().encode(content);
};
const textOf = (doc: Y.Doc) =>
  bodyElement(doc)
    .toArray()
    .map((e) => (e instanceof Y.XmlElement ? toJson(e) : e));

async function readBack(from: Readonly<Record<string, Uint8Array>> = files) {
  const { core } = plan;
  const read = await planFromFiles(core, from, words, LATER.today, AT_ONCE);
  if (!read.ok) throw new Error(read.error.code);
  const made = await createPlan(core, read.value.content, LATER);
  if (!made.ok) throw new Error(made.error.problem);
  return { ...read.value, back: await PlanSession.open(core, made.value) };
}

describe('a folder of a plan', () => {
  it('is read back whole: every collection, the text, the pictures, and nothing is said to be left out', async () => {
    const { back, leftOut, lostOnBoards, others } = await readBack();
    try {
      expect([leftOut, lostOnBoards, others]).toEqual([[], 0, []]);
      expect(back.planId).not.toBe(session.planId);
      const [was, is] = [rowsOf(session.planDoc), rowsOf(back.planDoc)];
      expect(is.entities).toEqual(was.entities);
      expect(is.relations).toEqual(was.relations);
      expect(is.meta).toEqual(was.meta);
      expect([is.meta.createdOn, is.meta.author]).toEqual(['2026-11-21', '山田']);
      for (const name of ['uses', 'salesLines', 'costLines', 'staffLines'] as const)
        expect(is.entities.get(name)?.size).toBeGreaterThan(0);
      for (const name of ['fundingTerms', 'allocations', 'fundingSettings', 'cashActuals'] as const)
        expect(is.relations.get(name)?.size).toBeGreaterThan(0);
      expect(textOf(back.planDoc)).toEqual(textOf(session.planDoc));
      // The picture is under the same name in a library that does not have it yet.
      expect(Object.keys(files)).toContain(`pictures/${picture.slice(0, 16)}.png`);
      expect(files[`pictures/${picture.slice(0, 16)}.png`]).toEqual(PNG);
      const again = await folderFiles({ session: back, words, today: MAKER.today });
      expect(Object.keys(again).sort()).toEqual(Object.keys(files).sort());
      for (const [path, bytes] of Object.entries(files)) expect([path, again[path]]).toEqual([path, bytes]);
    } finally {
      back.dispose();
    }
  });

  it('takes a changed price from its table, and names what a table says that cannot be', async () => {
    const lines = text('rows/salesLines.csv').split('\r\n');
    const at = lines[0]?.split(',').indexOf('priceYen') ?? -1;
    const row = lines[1]?.split(',') ?? [];
    expect(row[at]).toMatch(/^\d+$/u);
    row[at] = '1980';
    write('rows/salesLines.csv', [lines[0], row.join(','), ...lines.slice(2), 'short,x'].join('\r\n'));
    write('rows/tasks.csv', 'id,title,done,colour\r\naaaaaaaaaaaaaaaa,窯を見る,たぶん,赤\r\n');
    const { back, leftOut } = await readBack();
    try {
      expect(
        rowsOf(back.planDoc)
          .entities.get('salesLines')
          ?.get(row[0] ?? '')?.['priceYen'],
      ).toBe(1_980);
      expect(rowsOf(back.planDoc).entities.get('tasks')?.get('aaaaaaaaaaaaaaaa')).toMatchObject({
        title: '窯を見る',
        done: false,
      });
      expect(leftOut).toContainEqual({ kind: 'row', text: 'rows/salesLines.csv: short', line: lines.length + 1 });
      expect(leftOut).toContainEqual({ kind: 'row', text: 'rows/tasks.csv: colour', line: 1 });
      expect(leftOut).toContainEqual({ kind: 'row', text: 'rows/tasks.csv: done', line: 2 });
    } finally {
      back.dispose();
    }
  });

  it('takes a text that was changed in another program, with each source once', async () => {
    write('plan.md', text('plan.md').replace('## ', '## 書き足した見出し\n\n別のアプリで書いた一文。\n\n## '));
    const { back } = await readBack();
    try {
      expect(JSON.stringify(textOf(back.planDoc))).toContain('別のアプリで書いた一文。');
      // Two of catalogue entries, which had none before, and the plan's own.
      const titles = [...(rowsOf(back.planDoc).entities.get('citations') ?? new Map()).values()].map(
        ({ title }) => title,
      );
      expect(titles.filter((title) => title.includes('観光統計'))).toHaveLength(1);
      expect(titles).toHaveLength(3);
      expect(rowsOf(back.planDoc).entities.get('salesLines')).toEqual(
        rowsOf(session.planDoc).entities.get('salesLines'),
      );
    } finally {
      back.dispose();
    }
  });

  it('takes a board that was changed in another program: cards keep their ids, money and links', async () => {
    const path = Object.keys(files).find((name) => name.endsWith('.canvas')) ?? '';
    const board = JSON.parse(text(path)) as { nodes: { id: string; x: number; text?: string }[]; edges: unknown[] };
    const [moved, gone] = board.nodes;
    if (!moved || !gone) throw new Error('no cards');
    moved.x += 1_000;
    moved.text = '名前を変えた札';
    board.nodes = board.nodes.filter((node) => node !== gone);
    board.edges = board.edges.filter((edge) => !JSON.stringify(edge).includes(gone.id));
    write(path, JSON.stringify(board));
    const { back, lostOnBoards } = await readBack();
    try {
      expect(lostOnBoards).toBe(0);
      const [was, is] = [rowsOf(session.planDoc), rowsOf(back.planDoc)];
      const canvas = [...(was.entities.get('canvases') ?? new Map()).keys()][0];
      const xOf = ({ relations }: PlanRows) =>
        ((relations.get('positions')?.get(`${canvas}|${moved.id}`) ?? []) as number[])[0] ?? 0;
      expect(xOf(is)).toBeCloseTo(xOf(was) + 1_000, 0);
      expect(is.entities.get('nodes')?.get(moved.id)?.['title']).toBe('名前を変えた札');
      // Taken off the board, and still in the plan.
      expect(is.relations.get('positions')?.has(`${canvas}|${gone.id}`)).toBe(false);
      expect(is.entities.get('nodes')?.has(gone.id)).toBe(true);
      expect(is.entities.get('canvases')?.size).toBe(was.entities.get('canvases')?.size);
      expect(is.relations.get('fundingTerms')).toEqual(was.relations.get('fundingTerms'));
      expect(is.relations.get('allocations')).toEqual(was.relations.get('allocations'));
    } finally {
      back.dispose();
    }
  });

  it('names the files that are not read: changed tables for people, guidance, and what somebody put there', async () => {
    const money = Object.keys(files).find((name) => name.startsWith('money/')) ?? '';
    write(money, `${text(money)}\r\n変えた`);
    write('guidance.json', '{}');
    write('pictures/mine.png', 'x');
    write('pictures/board-1.svg', '<svg/>');
    write('note.csv', 'a');
    const { back, others } = await readBack(
      Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`計画/${path}`, bytes])),
    );
    back.dispose();
    expect([...others].sort()).toEqual([`計画/${money}`, '計画/guidance.json', '計画/note.csv'].sort());
  });

  it('refuses a folder of a newer app, and reads one without a valid manifest as of another program', async () => {
    const manifest = JSON.parse(text('folder.json')) as Record<string, unknown>;
    write('folder.json', JSON.stringify({ ...manifest, version: 2 }));
    const read = () => planFromFiles(testCore(plan.core.host), files, words, LATER.today, AT_ONCE);
    expect(await read()).toEqual({ ok: false, error: { code: 'newer', name: 'folder.json' } });
    write('folder.json', JSON.stringify({ ...manifest, planVersion: 99 }));
    expect(await read()).toEqual({ ok: false, error: { code: 'newer', name: 'folder.json' } });
    write('folder.json', '{');
    const plain = await read();
    expect(plain.ok && plain.value.content.restored).toBeUndefined();
    expect(plain.ok && plain.value.others).toContain('rows/salesLines.csv');
  });
});
