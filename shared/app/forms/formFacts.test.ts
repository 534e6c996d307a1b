import { expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { formFacts } from './formFacts.ts';

const id = (name: string) => name.padEnd(16, '0');
const card = (name: string, fields: object): PlanCommand =>
  ({ type: 'addNode', node: id(name), fields, canvas: CANVAS, pos: [0, 0] }) as PlanCommand;

it('uses the claim of a live combination, not of an archived one or an example', async () => {
  const plan = await openedPlan([
    card('away', { kind: 'combination', title: '旧', claim: 'しまった主張' }),
    card('sample', { kind: 'combination', title: '例', claim: '例の主張', example: true }),
    card('live', { kind: 'combination', title: '新', claim: 'いまの主張' }),
    card('guest', { kind: 'customer', title: '料理店' }),
    card('other', { kind: 'customer', title: '例の客', example: true }),
    { type: 'noteVariant', variant: id('away'), fields: { of: id('away'), name: '旧', archivedOn: '2026-11-01' } },
  ] as PlanCommand[]);
  const { store, doc } = plan.session;
  const { fields, customers } = formFacts(store, doc, '2026-11-21');
  expect(fields.claim?.text).toBe('いまの主張');
  expect(fields.claim?.origins).toEqual([{ at: 'card', id: id('live'), says: '新' }]);
  expect(customers.map((c) => c.text)).toEqual(['料理店']);
  plan.close();
});
