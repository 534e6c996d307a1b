import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { openBundle } from '../../doc/file/bundle.ts';
import { savePlanFile } from './exportPlan.ts';
import { fileName } from './fileName.ts';

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    { type: 'addNode', node: 'card000000000000', fields: { kind: 'note', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
  ]);
});
afterEach(() => plan.close());

it.each([
  ['酒粕のパン', '酒粕のパン'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
  ['\u0000\u001f', '__'],
  ['  ', 'musubi'],
  ['', 'musubi'],
  ['長'.repeat(200), '長'.repeat(80)],
])('a file name that every system takes: %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

it('saves the plan whole, under its title and the day, and keeps what both sides start from', async () => {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  Object.assign(plan.session.host, {
    saveFile: async (name: string, bytes: Uint8Array) => {
      saved.push({ name, bytes });
      return true;
    },
  });
  expect(await plan.session.lastCommon()).toBeUndefined();
  // Neither a full disk nor a lost host keeps the person from their file.
  plan.failing.add('docs.append');
  expect(await savePlanFile(plan.session, { untitled: '無題', today: '2026-11-21' })).toBe(true);
  expect(saved.map((s) => s.name)).toEqual(['酒粕のパン_2026-11-21.musubi']);
  const opened = openBundle(saved[0]?.bytes ?? new Uint8Array());
  expect(opened).toMatchObject({ ok: true, value: { manifest: { planId: plan.id, title: '酒粕のパン' } } });
  expect(await plan.session.lastCommon()).toBeInstanceOf(Uint8Array);
});

it('keeps no common state where the person changed their mind', async () => {
  Object.assign(plan.session.host, { saveFile: async () => false });
  expect(await savePlanFile(plan.session, { untitled: '無題', today: '2026-11-21' })).toBe(false);
  expect(await plan.session.lastCommon()).toBeUndefined();
});
