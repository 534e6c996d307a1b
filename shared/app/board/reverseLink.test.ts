import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute, type PlanCommand, seed } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { SeedOrigin } from '../../doc/transact.ts';
import { reverseLink } from './boardCommands.ts';

const [shop, fisher, loan] = ['shop000000000000', 'fisher0000000000', 'loan000000000000'] as const;

it('reverses a link with its label, and leaves it unchanged if the rules refuse the other direction', () => {
  const doc = new Y.Doc();
  seed(doc, new SeedOrigin(), [
    { type: 'addNode', node: shop, fields: { kind: 'organisation', title: '店' } },
    { type: 'addNode', node: fisher, fields: { kind: 'person', title: '漁師' } },
    { type: 'addNode', node: loan, fields: { kind: 'funding', title: '融資' } },
    { type: 'addLink', from: shop, to: fisher, linkType: 'partners', label: '朝市' },
    { type: 'addLink', from: loan, to: shop, linkType: 'funds' },
  ]);
  const store = new PlanStore(doc);
  const session = { store, execute: (command: PlanCommand) => execute(doc, command) };
  expect(reverseLink(session, `${shop}|${fisher}|partners`)).toEqual({ ok: true, value: `${fisher}|${shop}|partners` });
  expect(store.relation('links', `${fisher}|${shop}|partners`)).toEqual({
    from: fisher,
    to: shop,
    type: 'partners',
    label: '朝市',
  });
  expect(store.relation('links', `${shop}|${fisher}|partners`)).toBeUndefined();
  // A shop can fund, a loan cannot be funded.
  expect(reverseLink(session, `${loan}|${shop}|funds`)).toMatchObject({ ok: false, error: { code: 'refusedLink' } });
  expect([...store.relations('links').keys()].sort()).toEqual([`${fisher}|${shop}|partners`, `${loan}|${shop}|funds`]);
  expect(reverseLink(session, 'gone')).toEqual({ ok: false, error: { code: 'notFound' } });
});
