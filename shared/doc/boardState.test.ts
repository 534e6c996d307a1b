/** State of a board other than its cards: bends of links, saved filters, examples. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { schemaVersionOf } from './migrations.ts';
import { PlanStore } from './planStore.ts';
import { createBoardUndo } from './undo.ts';

const CANVAS = 'canvas0000000000';
const [KASU, BREAD, MILL] = ['kasu000000000000', 'bread00000000000', 'mill000000000000'];
const LINK = `${BREAD}|${KASU}|uses`;
let doc: Y.Doc;
const run = (command: PlanCommand) => execute(doc, command);
const bends = () => Object.fromEntries(new PlanStore(doc).relations('bends'));

beforeEach(() => {
  const card = (node: string, kind: 'resource' | 'activity' | 'organisation', x: number): PlanCommand => ({
    type: 'addNode',
    node,
    fields: { kind, title: node },
    canvas: CANVAS,
    pos: [x, 0],
  });
  doc = createPlanDoc(
    { id: 'plan000000000000', title: '題' },
    [
      { type: 'addCanvas', canvas: CANVAS, title: '板', order: 1 },
      card(KASU, 'resource', 0),
      card(BREAD, 'activity', 400),
      card(MILL, 'organisation', 800),
      { type: 'addLink', from: BREAD, to: KASU, linkType: 'uses' },
    ],
    [],
  );
});

describe('a bent link', () => {
  beforeEach(() => {
    expect(
      run({
        type: 'bendLink',
        canvas: CANVAS,
        key: LINK,
        bends: [
          [300.4, 90],
          [100, 90],
        ],
      }).ok,
    ).toBe(true);
  });
  it('stores integer coordinates per canvas, and raises the document to version 4', () => {
    expect(bends()).toEqual({
      [`${CANVAS}|${LINK}`]: [
        [300, 90],
        [100, 90],
      ],
    });
    expect(schemaVersionOf(doc)).toBe(4);
  });
  it('is straight again without bends', () => {
    run({ type: 'bendLink', canvas: CANVAS, key: LINK, bends: [] });
    expect(bends()).toEqual({});
  });
  it('moves with its two cards if both are moved by the same offset, and not with only one of them', () => {
    run({ type: 'moveNodes', canvas: CANVAS, moves: [{ node: KASU, pos: [10, 20] }] });
    expect(bends()[`${CANVAS}|${LINK}`]).toEqual([
      [300, 90],
      [100, 90],
    ]);
    const together = {
      type: 'moveNodes',
      canvas: CANVAS,
      moves: [
        { node: KASU, pos: [15, 40] },
        { node: BREAD, pos: [405, 20] },
      ],
    };
    run(together as PlanCommand);
    expect(bends()[`${CANVAS}|${LINK}`]).toEqual([
      [305, 110],
      [105, 110],
    ]);
  });
  it('keeps its bends when its type changes, and reverses them when its ends are swapped', () => {
    run({ type: 'changeLink', key: LINK, linkType: 'requires' });
    expect(bends()).toEqual({
      [`${CANVAS}|${BREAD}|${KASU}|requires`]: [
        [300, 90],
        [100, 90],
      ],
    });
    run({ type: 'addLink', from: BREAD, to: MILL, linkType: 'partners' });
    run({
      type: 'bendLink',
      canvas: CANVAS,
      key: `${BREAD}|${MILL}|partners`,
      bends: [
        [500, 50],
        [600, 60],
      ],
    });
    run({ type: 'changeLink', key: `${BREAD}|${MILL}|partners`, linkType: 'partners', reverse: true });
    expect(bends()[`${CANVAS}|${MILL}|${BREAD}|partners`]).toEqual([
      [600, 60],
      [500, 50],
    ]);
    expect(bends()[`${CANVAS}|${BREAD}|${MILL}|partners`]).toBeUndefined();
  });
  it('loses its bends when it is deleted, and gets them back by one undo', () => {
    const undo = createBoardUndo(doc);
    run({ type: 'removeLinks', keys: [LINK] });
    expect(bends()).toEqual({});
    undo.undo();
    expect(Object.keys(bends())).toHaveLength(1);
  });
  it('refuses bends for a missing link, and more bends than the limit', () => {
    expect(run({ type: 'bendLink', canvas: CANVAS, key: `${KASU}|${BREAD}|uses`, bends: [[0, 0]] })).toEqual({
      ok: false,
      error: { code: 'notFound' },
    });
    const many = Array.from({ length: 13 }, (_, i): [number, number] => [i, i]);
    expect(run({ type: 'bendLink', canvas: CANVAS, key: LINK, bends: many }).ok).toBe(false);
    expect(run({ type: 'bendLink', canvas: CANVAS, key: LINK, bends: many.slice(1) }).ok).toBe(true);
  });
});

describe('an example', () => {
  const example = () => new PlanStore(doc).entity('nodes', KASU)?.example;
  beforeEach(() => {
    run({ type: 'updateNode', node: KASU, patch: { example: true } });
  });
  it('becomes the founder’s own when they edit its text', () => {
    run({ type: 'updateNode', node: KASU, patch: { title: 'うちの酒粕' } });
    expect(example()).toBeUndefined();
  });
  it('stays one when only its appearance changes', () => {
    run({ type: 'updateNode', node: KASU, patch: { colour: 'plum' } });
    expect(example()).toBe(true);
  });
});

describe('a saved filter', () => {
  it('from a peer matches everything if it is invalid', () => {
    const row = new Y.Map<unknown>([
      ['title', '見方'],
      ['kinds', ['seed', 'spaceship']],
      ['steps', 99],
      ['near', '<script>'],
      ['hides', 'yes'],
    ]);
    (doc.getMap('savedFilters') as Y.Map<unknown>).set('filter0000000000', row);
    expect(new PlanStore(doc).entity('savedFilters', 'filter0000000000')).toEqual({
      id: 'filter0000000000',
      title: '見方',
      kinds: [],
      regions: [],
      roles: [],
      statuses: [],
      words: '',
      steps: 1,
      near: undefined,
      hides: false,
      order: 0,
    });
  });
});
