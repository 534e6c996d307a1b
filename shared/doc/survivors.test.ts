/** Small rules of the document that a change could break without another test noticing. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { judgeLink } from '../domain/canvas/linkRules.ts';
import { ruleOn } from '../domain/funding/rules.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { ownRulesOf } from './fundingView.ts';
import { PlanStore } from './planStore.ts';
import { linkKey } from './schema.ts';

const id = (n: number) => String(n).padStart(16, '0');
const [MONEY, WORK, OTHER, RULE, USE] = [id(1), id(2), id(3), id(4), id(5)];
const doc = () =>
  createPlanDoc(
    { title: '計画' },
    [
      { type: 'addNode', node: MONEY, fields: { kind: 'funding', title: '借入れ' } },
      { type: 'addNode', node: WORK, fields: { kind: 'activity', title: '焼く' } },
      { type: 'addNode', node: OTHER, fields: { kind: 'organisation', title: '組合' } },
      { type: 'addLink', from: MONEY, to: WORK, linkType: 'funds' },
      { type: 'putFundingRow', collection: 'uses', id: USE, patch: { title: '窯', amountYen: 2_000_000 } },
      { type: 'setFundingTerms', node: MONEY, terms: { amountYen: 1_000_000 } },
    ],
    [],
  );
const run = (d: Y.Doc, command: PlanCommand) => {
  const done = execute(d, command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};
const sizeAfter = (d: Y.Doc, ...commands: PlanCommand[]) => {
  const before = Y.encodeStateAsUpdate(d).byteLength;
  for (const command of commands) run(d, command);
  return Y.encodeStateAsUpdate(d).byteLength - before;
};

describe('a link', () => {
  it('a resource does not fund: money does', () => {
    expect(judgeLink('funds', 'resource', 'activity')).toEqual({ verdict: 'refused', reason: 'fundsFrom' });
    expect(judgeLink('funds', 'funding', 'activity')).toEqual({ verdict: 'usual' });
    expect(judgeLink('funds', 'funding', 'resource')).toEqual({ verdict: 'unusual', reason: 'unusualEnds' });
  });
  it('that is changed does not leave the old one behind', () => {
    const d = doc();
    run(d, { type: 'changeLink', key: linkKey(MONEY, WORK, 'funds'), linkType: 'requires' });
    expect([...new PlanStore(d).relations('links').keys()]).toEqual([linkKey(MONEY, WORK, 'requires')]);
    run(d, { type: 'changeLink', key: linkKey(MONEY, WORK, 'requires'), linkType: 'requires', reverse: true });
    expect([...new PlanStore(d).relations('links').keys()]).toEqual([linkKey(WORK, MONEY, 'requires')]);
    // Changing only the label keeps the link in place.
    run(d, { type: 'changeLink', key: linkKey(WORK, MONEY, 'requires'), linkType: 'requires', label: '窯の分' });
    expect([...new PlanStore(d).relations('links').values()]).toMatchObject([
      { from: WORK, to: MONEY, label: '窯の分' },
    ]);
  });
});

describe('equal values', () => {
  it('are not written again: the document does not grow', () => {
    const d = doc();
    expect(
      sizeAfter(
        d,
        { type: 'putFundingRow', collection: 'uses', id: USE, patch: { title: '窯', amountYen: 2_000_000 } },
        { type: 'setFundingTerms', node: MONEY, terms: { amountYen: 1_000_000 } },
        { type: 'updateNode', node: WORK, patch: { title: '焼く' } },
        { type: 'addLink', from: MONEY, to: WORK, linkType: 'funds' },
      ),
    ).toBe(0);
    expect(sizeAfter(d, { type: 'updateNode', node: WORK, patch: { title: '焼き上げる' } })).toBeGreaterThan(0);
  });
  it('take no field away from a person who changed it at the same time', () => {
    const mine = doc();
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    run(theirs, { type: 'putFundingRow', collection: 'uses', id: USE, patch: { amountYen: 3_000_000 } });
    run(mine, { type: 'putFundingRow', collection: 'uses', id: USE, patch: { title: '窯2', amountYen: 2_000_000 } });
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    expect(new PlanStore(mine).entities('uses').get(USE)).toMatchObject({ title: '窯2', amountYen: 3_000_000 });
  });
});

describe('an own rule without a checked day', () => {
  it('is stale, however it was confirmed', () => {
    const d = doc();
    const put = (checkedOn: string) =>
      run(d, {
        type: 'putFundingRow',
        collection: 'ownRules',
        id: RULE,
        patch: { programme: 'town', key: 'rate', value: 100, source: '町の広報', confirmed: true, checkedOn },
      });
    const doubts = () => ruleOn(ownRulesOf(new PlanStore(d)), 'town', 'rate', '2026-11-20').doubts;
    put('');
    expect(doubts()).toEqual(['stale']);
    put('先月');
    expect(doubts()).toEqual(['stale']);
    put('2026-10-01');
    expect(doubts()).toEqual([]);
  });
});
