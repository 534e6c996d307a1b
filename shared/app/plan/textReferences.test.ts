/** Rows that are created when the text first refers to them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { addEntryCard } from '../board/boardCommands.ts';
import { addTask, citeCard } from './textReferences.ts';

const ENTRY = {
  id: 'jcci-report-res-miho-seawater',
  kind: 'resource',
  title: { ja: '地下海水' },
  summary: { ja: '' },
  prefecture: '静岡県',
  municipality: null,
  sources: [{ doc: 'jcci-report', section: '2-1', page: 12 }],
  asOf: '2026-04-01',
} as never;
const OWN = 'own0000000000000';

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    { type: 'addNode', node: OWN, fields: { kind: 'resource', title: '米' }, canvas: CANVAS, pos: [600, 0] },
  ]);
});
afterEach(() => plan.close());
const cardOfEntry = (): string => {
  const added = addEntryCard(plan.session, CANVAS, ENTRY, '地下海水', [0, 0]);
  return added.ok ? added.value.node : '';
};

describe('citing a card', () => {
  it('makes a citation of the source behind it', () => {
    const cited = citeCard(plan.session, cardOfEntry());
    expect(cited.ok).toBe(true);
    expect([...plan.session.store.entities('citations').values()]).toMatchObject([
      {
        id: cited.ok && cited.value,
        title: '地下海水',
        publisher: 'jcci-report',
        locator: '2-1 p.12',
        asOf: '2026-04-01',
        entryId: 'jcci-report-res-miho-seawater',
      },
    ]);
  });

  it('twice gives the same citation', () => {
    const card = cardOfEntry();
    expect(citeCard(plan.session, card)).toEqual(citeCard(plan.session, card));
    expect(plan.session.store.entities('citations').size).toBe(1);
  });

  it('without an entry is refused, even where a citation was written by hand', () => {
    plan.session.execute({ type: 'putCitation', citation: 'byhand0000000000', patch: { title: '統計' } });
    expect(citeCard(plan.session, OWN)).toEqual({ ok: false, error: { code: 'notFound' } });
    expect(citeCard(plan.session, 'gone000000000000')).toEqual({ ok: false, error: { code: 'notFound' } });
    expect(plan.session.store.entities('citations').size).toBe(1);
  });
});

it('a new task is open and has no title yet', () => {
  const added = addTask(plan.session, 1_700_000_000_000);
  expect([...plan.session.store.entities('tasks').values()]).toMatchObject([
    { id: added.ok && added.value, title: '', done: false, order: 1_700_000_000_000 },
  ]);
});
