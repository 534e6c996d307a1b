import { expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { addRow } from '../funding/fundingCommands.ts';
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

const setting = (name: string, value: unknown): PlanCommand =>
  ({ type: 'setFundingSettings', settings: { [name]: value } }) as PlanCommand;

it('knows the capital of a company, and that a sole proprietor has none', async () => {
  const plan = await openedPlan([]);
  const { store, doc } = plan.session;
  const capital = () => {
    const { fields } = formFacts(store, doc, '2026-11-21');
    return [fields.capital?.text, fields.capitalOrNone?.text];
  };
  expect(capital()).toEqual(['', '']);
  plan.session.execute(setting('capitalYen', 3_000_000));
  expect(capital()).toEqual(['', '']);
  plan.session.execute(setting('legalForm', 'company'));
  expect(capital()).toEqual(['3,000,000円', '3,000,000円']);
  plan.session.execute(setting('legalForm', 'sole'));
  expect(capital()).toEqual(['', 'なし']);
  plan.close();
});

it('has every J-KISS of the plan, though another row of the cap table is incomplete', async () => {
  const plan = await openedPlan([card('note', { kind: 'funding', title: '山本さんのJ-KISS' })]);
  const { store, doc } = plan.session;
  const terms = { kind: 'convertible', amountYen: 10_000_000, month: '2027-06' };
  plan.session.execute({ type: 'setFundingTerms', node: id('note'), terms });
  const who = { name: '山田', today: '2026-11-21' };
  addRow(plan.session, 'capEvents', { type: 'founding', on: '', holder: '', shares: 0, amountYen: 0 }, who);
  expect(formFacts(store, doc, '2026-11-21').money?.convertibles).toEqual([
    { holder: '山本さんのJ-KISS', amountYen: 10_000_000, version: '2' },
  ]);
  plan.close();
});
