import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { bodyElement } from '../../doc/schema.ts';
import { fromJson, toJson } from '../../doc/suggestions/blocks.ts';
import { wordsFor } from '../../i18n/words.ts';
import { leavingBoard } from '../exports/boards/boardFile.ts';
import { takeBoard } from '../exports/boards/takeBoard.ts';
import { folderFiles } from '../exports/folder.ts';
import { createPlan } from '../plan/createPlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { AT_ONCE, planFromFiles, readBoard } from './planFromFiles.ts';
import { textOfPaper } from './textOfPaper.ts';

const id = (name: string) => name.padEnd(16, '0');
const words = wordsFor('ja');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  const card = (node: string, fields: object, more: object = {}): PlanCommand =>
    ({ type: 'addNode', node, fields, canvas: CANVAS, pos: [10, 20.5], ...more }) as PlanCommand;
  plan = await openedPlan([
    card(id('frame'), { kind: 'frame', title: '強み' }, { size: [600, 400] }),
    card(id('kasu'), { kind: 'resource', title: '酒粕', note: '週に20kg', pinned: true }, { parent: id('frame') }),
    card(id('pain'), { kind: 'challenge', title: '朝に店がない', colour: 'gold' }),
    card(id('tie'), { kind: 'combination', title: '朝のパン', claim: '朝を変える' }),
    card(id('example'), { kind: 'note', title: '見本', example: true }),
    { type: 'addLink', from: id('kasu'), to: id('pain'), linkType: 'solves', label: '朝食' },
    { type: 'bendLink', canvas: CANVAS, key: `${id('kasu')}|${id('pain')}|solves`, bends: [[5, 6]] },
    { type: 'addParts', combination: id('tie'), nodes: [id('pain'), id('kasu')] },
    { type: 'setCombinationType', combination: id('tie'), combinationType: 'newGood', on: true, reason: '初めて' },
    { type: 'addAssumption', assumption: id('risk'), combination: id('tie'), text: '毎朝来る', order: 1 },
  ]);
});
afterEach(() => plan.close());

/** A board by the titles of its cards: what is the same wherever ids differ. */
function told(session: PlanSession, canvas: string) {
  const board = leavingBoard(session.planStore, canvas);
  const name = (card: string | undefined) => board?.cards.find((c) => c.id === card)?.fields.title;
  return {
    title: board?.title,
    cards: board?.cards
      .map(({ id: _, parent, ...c }) => ({ ...c, parent: name(parent) }))
      .sort((a, b) => (a.fields.title < b.fields.title ? -1 : 1)),
    links: board?.links.map((l) => ({ ...l, from: name(l.from), to: name(l.to) })),
    parts: board?.parts.map((p) => [name(p.combination), name(p.node)]),
  };
}

it.each(['canvas', 'opml'] as const)(
  'a board goes out as %s and comes back as it was, in one step that can be undone',
  async (format) => {
    const { session } = plan;
    const { EXPORTERS } = await import('../exports/exporters.ts');
    const bytes = await EXPORTERS[format].make({ session, words, today: '2026-11-21', canvas: CANVAS });
    expect(new TextDecoder().decode(bytes)).not.toContain('見本');
    const read = await readBoard(`板.${format}`, bytes);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.leftOut).toBe(0);
    const made = takeBoard(session, read.value.content, '無題');
    if (!made.ok) throw new Error(made.error.code);
    expect(told(session, made.value)).toEqual(told(session, CANVAS));
    expect(session.store.entities('canvases').size).toBe(2);
    session.undo.undo();
    expect(session.store.entities('canvases').size).toBe(1);
  },
);

it('everything as a folder is read back as a plan: text, sources and boards', async () => {
  const { session, core } = plan;
  const nodes = textOfPaper(
    {
      title: '',
      language: 'ja',
      authors: [],
      date: '2026-11-21',
      comments: [],
      pictures: new Map(),
      notes: [{ text: '統計', url: 'https://example.jp/s' }],
      blocks: [
        { kind: 'heading', level: 2, runs: [{ kind: 'text', text: '概要' }] },
        {
          kind: 'paragraph',
          runs: [
            { kind: 'text', text: '朝に' },
            { kind: 'text', text: 'パン', marks: ['bold'] },
            { kind: 'note', note: 0 },
          ],
        },
        { kind: 'list', style: 'check', items: [{ runs: [{ kind: 'text', text: '試す' }], isChecked: true }] },
        {
          kind: 'table',
          headRows: 1,
          rows: [
            [{ runs: [{ kind: 'text', text: '項目' }], isHead: true }],
            [{ runs: [{ kind: 'text', text: '窯' }] }],
          ],
        },
        { kind: 'notes' },
      ],
    },
    core.newId,
  );
  session.executeOnPlan({ type: 'batch', commands: [...nodes.commands] });
  const body = bodyElement(session.planDoc);
  body.delete(0, body.length);
  body.insert(0, nodes.nodes.map(fromJson));
  const files = await folderFiles({ session, words, today: '2026-11-21' });
  const paths = Object.keys(files).sort();
  expect(paths.filter((path) => !path.startsWith('rows/'))).toEqual([
    'boards/01_板.canvas',
    'boards/01_板.csv',
    'folder.json',
    'plan.md',
    'text.json',
  ]);
  // As another program would write them.
  const plain = Object.fromEntries(
    Object.entries(files).filter(([path]) => path === 'plan.md' || path.startsWith('boards/')),
  );
  expect(new TextDecoder().decode(files['boards/01_板.csv'])).not.toContain('見本');
  const read = await planFromFiles(core, plain, words, '2026-11-22', AT_ONCE);
  if (!read.ok) throw new Error(read.error.code);
  expect([read.value.leftOut, read.value.lostOnBoards, read.value.others]).toEqual([[], 0, ['boards/01_板.csv']]);
  const made = await createPlan(core, read.value.content, { author: '山田', today: '2026-11-22' });
  if (!made.ok) throw new Error(made.error.problem);
  const back = await PlanSession.open(core, made.value);
  try {
    expect(back.planStore.meta.title).toBe('酒粕のパン');
    const [canvas] = [...back.planStore.entities('canvases').keys()];
    expect(told(back, canvas ?? '')).toEqual(told(session, CANVAS));
    const shape = (doc: Y.Doc) =>
      JSON.stringify(
        bodyElement(doc)
          .toArray()
          .map((e) => (e instanceof Y.XmlElement ? toJson(e) : e)),
      ).replace(/"__target":"[^"]*"/gu, '');
    expect(shape(back.planDoc)).toBe(shape(session.planDoc));
    expect([...back.planStore.entities('citations').values()].map((c) => [c.title, c.url])).toEqual([
      ['統計', 'https://example.jp/s'],
    ]);
  } finally {
    back.dispose();
  }
});

it.each([
  [{}, 'empty', ''],
  [{ 'a.txt': new Uint8Array() }, 'empty', 'a.txt'],
  [{ 'a.md': new Uint8Array((4 << 20) + 1) }, 'tooLarge', 'a.md'],
  [{ 'x/b.canvas': new TextEncoder().encode('no') }, 'unreadable', 'x/b.canvas'],
])('files that cannot be read are refused by name: %#', async (files, code, name) => {
  expect(await planFromFiles(plan.core, files as Record<string, Uint8Array>, words, '2026-11-21', AT_ONCE)).toEqual({
    ok: false,
    error: { code, name },
  });
});
