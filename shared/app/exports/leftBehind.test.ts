import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { insertBlocks } from '../../doc/body.ts';
import { leftBehind } from './leftBehind.ts';

const OTHER = 'board20000000000';
const NOTHING_SAID = { threads: 0, suggestions: 0, hasRecords: false };
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    { type: 'addNode', node: 'card000000000000', fields: { kind: 'note', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
    {
      type: 'addNode',
      node: 'card000000000001',
      fields: { kind: 'note', title: '見本', example: true },
      canvas: CANVAS,
      pos: [300, 0],
    },
  ]);
});
afterEach(() => plan.close());
const left = (format: 'md' | 'musubi' | 'canvas' | 'folder', said = NOTHING_SAID) =>
  leftBehind(plan.session, format, said, '2026-11-30').map(({ part, n }) => `${part} ${n}`);

it('names only what the plan has', () => {
  expect(left('md')).toEqual(['looseBoards 1', 'examples 1']);
  expect(left('musubi')).toEqual([]);
  expect(left('folder', { threads: 2, suggestions: 1, hasRecords: true })).toEqual([
    'comments 2',
    'suggestions 1',
    'examples 1',
  ]);
});

it('includes a board that the text shows; leaves a second one out', () => {
  insertBlocks(plan.session.planDoc, 0, [
    { kind: 'paragraph', inlines: [{ text: '町の酒粕で始めます。' }] },
    { kind: 'embed', reference: { type: 'canvas-embed', target: CANVAS } },
  ]);
  expect(left('md')).toEqual(['examples 1']);
  plan.session.execute({
    type: 'batch',
    commands: [
      { type: 'addCanvas', canvas: OTHER, title: '二枚目', order: 2 },
      { type: 'addNode', node: 'card000000000002', fields: { kind: 'note', title: '麹' }, canvas: OTHER, pos: [0, 0] },
    ],
  });
  expect(left('md')).toEqual(['looseBoards 1', 'examples 1']);
  expect(left('canvas')).toEqual(['text 1', 'otherBoards 1', 'examples 1']);
});
