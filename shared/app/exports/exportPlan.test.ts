import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { openBundle } from '../../doc/file/bundle.ts';
import { wordsFor } from '../../i18n/words.ts';
import { addRow } from '../funding/fundingCommands.ts';
import { exportedFile, saveExport } from './exportPlan.ts';
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

const scope = () => ({ session: plan.session, words: wordsFor('ja'), today: '2026-11-21' });

it('saves the whole plan, named by title and day, and stores the common state', async () => {
  const saved: { name: string; bytes: Uint8Array; kind: string }[] = [];
  Object.assign(plan.session.host, {
    saveFile: async (name: string, bytes: Uint8Array, kind: string) => {
      saved.push({ name, bytes, kind });
      return true;
    },
  });
  expect(await plan.session.lastCommon()).toBeUndefined();
  // Neither a full disk nor a lost host prevents the export.
  plan.failing.add('docs.append');
  expect(await saveExport(scope(), 'musubi')).toEqual({ ok: true, value: true });
  expect(saved.map((s) => [s.name, s.kind])).toEqual([['酒粕のパン_2026-11-21.musubi', 'musubi']]);
  const opened = openBundle(saved[0]?.bytes ?? new Uint8Array());
  expect(opened).toMatchObject({ ok: true, value: { manifest: { planId: plan.id, title: '酒粕のパン' } } });
  expect(await plan.session.lastCommon()).toBeInstanceOf(Uint8Array);
});

it('stores no common state if the person cancels', async () => {
  Object.assign(plan.session.host, { saveFile: async () => false });
  expect(await saveExport(scope(), 'musubi')).toEqual({ ok: true, value: false });
  expect(await plan.session.lastCommon()).toBeUndefined();
});

it('writes the funding plan as a workbook, named by its content, if there is any', async () => {
  expect(await exportedFile(scope(), 'xlsx')).toEqual({ ok: false, error: 'nothing' });
  const use = { title: 'オーブン', kind: 'equipment', amountYen: 1_200_000 };
  expect(addRow(plan.session, 'uses', use, { name: '山田', today: '2026-11-21' }).ok).toBe(true);
  const made = await exportedFile(scope(), 'xlsx');
  if (!made.ok) throw new Error(made.error);
  expect(made.value.name).toBe('酒粕のパン_資金_2026-11-21.xlsx');
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  await book.xlsx.load(made.value.bytes);
  expect(book.worksheets[0]?.name).toBe('前提');
  // Including the consumption tax paid on it.
  const paid = book.getWorksheet('資金繰り')?.getColumn(3).values;
  expect(paid).toContainEqual(expect.objectContaining({ formula: expect.any(String), result: -1_320_000 }));
});

it('writes the plan as a Word file that identifies it, with the same bytes each time', async () => {
  const made = await exportedFile(scope(), 'docx');
  if (!made.ok) throw new Error(made.error);
  expect(made.value.name).toBe('酒粕のパン_2026-11-21.docx');
  const { readDocx } = await import('../../export/readers/docx/readDocx.ts');
  expect(readDocx(made.value.bytes)).toMatchObject({
    ok: true,
    value: { paper: { plan: plan.id, title: '酒粕のパン', date: '2026-11-21', authors: ['山田'] }, left: [] },
  });
  expect(await exportedFile(scope(), 'docx')).toEqual(made);
});

it('exports nothing that a role may not read', async () => {
  Object.assign(plan.session, { me: { id: '1'.repeat(16), role: 'judge' } });
  expect(await exportedFile(scope(), 'musubi')).toEqual({ ok: false, error: 'mayNot' });
  for (const role of ['owner', 'editor', 'commenter', 'viewer']) {
    Object.assign(plan.session, { me: { id: '1'.repeat(16), role } });
    expect((await exportedFile(scope(), 'musubi')).ok, role).toBe(true);
  }
});
