import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedPlan } from '../../../../tests/testCore.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { copyFor } from '../../layers/copyFor.ts';
import { paperOf } from './paperOf.ts';

const words = wordsFor('ja');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());
const shown = async (session = plan.session) => (await paperOf({ session, words, today: '2026-11-30' })).version;

it('names the last version that a person named, and says whether the plan has changed since', async () => {
  expect(await shown()).toBeUndefined();
  await plan.session.createVersion('銀行提出版', 'manual');
  expect(await shown()).toBe('銀行提出版');
  plan.session.execute({ type: 'setMeta', patch: { title: '米粉のパン' } });
  expect(await shown()).toBe('銀行提出版から変更あり');
  await plan.session.createVersion('再提出版', 'manual');
  expect(await shown()).toBe('再提出版');
});

it('passes over versions without a name of their own', async () => {
  await plan.session.createVersion('再提出版', 'manual');
  for (const usual of ['手動で残した版', '名前のない版', '']) await plan.session.createVersion(usual, 'manual');
  await plan.session.createVersion('戻す前', 'beforeRestore');
  expect(await shown()).toBe('再提出版');
});

it('is not in a copy with parts left out, nor if the host does not answer', async () => {
  await plan.session.createVersion('社長だけの版', 'manual');
  plan.session.execute({
    type: 'addNode',
    node: 'hidden0000000000',
    fields: { kind: 'note', title: '秘密', layer: 'own' },
  });
  expect(await shown(copyFor(plan.session, 'public', words).session)).toBeUndefined();
  plan.failing.add('versions.list');
  expect(await shown()).toBeUndefined();
});
