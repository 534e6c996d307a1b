/** What a write cannot take as it is given is refused by its field, and changes nothing. Reading a document stays tolerant. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { PlanStore } from './planStore.ts';

const CARD = '0000000000000001';
const LINE = '0000000000000002';
const TASK = '0000000000000003';
const sale = (patch: Record<string, unknown>): PlanCommand => ({
  type: 'putFundingRow',
  collection: 'salesLines',
  id: LINE,
  patch,
});
const card = (patch: object) => ({ type: 'updateNode', node: CARD, patch }) as PlanCommand;
const task = (values: Record<string, unknown>): PlanCommand => ({
  type: 'setFields',
  collection: 'tasks',
  id: TASK,
  values,
});

const plan = (): Y.Doc =>
  createPlanDoc(
    { title: '計画' },
    [
      { type: 'addNode', node: CARD, fields: { kind: 'resource', title: '酒粕' } },
      { type: 'putTask', task: TASK, patch: { title: '電話する' } },
      sale({ title: '甘酒', driver: 'seats', priceYen: 500 }),
    ],
    [],
  );

describe('a write that would be changed on the way', () => {
  const refused: readonly (readonly [string, PlanCommand, string])[] = [
    ['a misspelt choice of a sale', sale({ driver: 'seat' }), 'patch.driver'],
    ['an amount in text', sale({ priceYen: '500' }), 'patch.priceYen'],
    ['an amount that is no number', sale({ priceYen: Number.NaN }), 'patch.priceYen'],
    ['half a yen', sale({ priceYen: 0.5 }), 'patch.priceYen'],
    ['a title one letter too long', card({ title: 'あ'.repeat(401) }), 'patch.title'],
    ['a status that does not exist', card({ status: 'sure' }), 'patch.status'],
    ['a misspelt field of a card', card({ titel: '酒粕' }), 'patch.titel'],
    ['a layer that does not exist', card({ layer: 'banks' }), 'patch.layer'],
    ['a task done in words', task({ done: 'yes' }), 'values.done'],
  ];
  it.each(refused)('%s', (_, command, detail) => {
    const doc = plan();
    const before = Y.encodeStateAsUpdate(doc);
    expect(execute(doc, command)).toEqual({ ok: false, error: { code: 'invalid', detail } });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('keeps the whole batch out', () => {
    const doc = plan();
    const done = execute(doc, { type: 'batch', commands: [card({ title: '米ぬか' }), sale({ driver: 'seat' })] });
    expect(done).toEqual({ ok: false, error: { code: 'invalid', detail: 'patch.driver', at: [1] } });
    expect(new PlanStore(doc).entities('nodes').get(CARD)?.title).toBe('酒粕');
  });
});

describe('a write that fits', () => {
  it.each([
    ['a title as long as may be', card({ title: 'あ'.repeat(400) })],
    ['an empty title', card({ title: '' })],
    ['a field to be removed', card({ url: undefined, layer: undefined })],
    ['a choice', sale({ driver: 'unit' })],
    ['nothing', card({})],
    ['a field to be cleared', task({ owner: null })],
  ])('%s', (_, command) => {
    expect(execute(plan(), command)).toEqual({ ok: true, value: undefined });
  });
});
