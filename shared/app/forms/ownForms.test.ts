/** The sample plan in a bank's own workbook: what its labels ask for, what is filled in, and what remains when the bank changes the form. */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { bankWorkbook, SHEET, workbookParts } from '../../../tests/officeForms.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { OwnBox } from '../../domain/forms/ownForm.ts';
import type { OwnEntry } from '../../domain/forms/ownSources.ts';
import { fillOwnForm, openOwnForm } from '../../export/ownForm/ownForm.ts';
import { wordsFor } from '../../i18n/words.ts';
import { putRow } from '../funding/fundingCommands.ts';
import { createPlan } from '../plan/createPlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { sampleContent } from '../plan/samplePlan.ts';
import { OwnForms } from './ownForms.ts';
import { contentsOf, ownPlan, ownValue, suggestedEntries } from './ownFormValues.ts';

const MAKER = { author: '山田', today: '2026-11-29' };
const entryOf = (id: string) =>
  (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id || e.mergedIds.includes(id));

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});
async function place() {
  const host = libraryHost();
  closing.push(() => host.close());
  const core = testCore(host.host);
  const forms = await OwnForms.open(core);
  closing.push(() => forms.dispose());
  return { core, forms, failing: host.failing };
}
async function sample(core: ReturnType<typeof testCore>): Promise<PlanSession> {
  const made = await createPlan(core, sampleContent(core, wordsFor('ja'), MAKER, entryOf), MAKER);
  const session = await PlanSession.open(core, made.ok ? made.value : '');
  closing.push(() => session.dispose());
  return session;
}
const formOf = (bytes: Uint8Array) => {
  const form = openOwnForm(bytes);
  if (!form.ok) throw new Error(form.error);
  return form.value;
};
const chosen = (bytes: Uint8Array, name = '融資申込書.xlsx') => ({ name, bytes, form: formOf(bytes) });
const planOf = (session: PlanSession) => ownPlan(session.store, session.doc, MAKER.today);

/** Twelve months one below the other would take up the sheet: two are enough. */
const MONTHS = SHEET.replace(
  /<row r="11".*<\/row>(?=<\/sheetData>)/su,
  `<row r="10"><c r="B10" s="2" t="inlineStr"><is><t>2027年2月</t></is></c><c r="C10" s="2" t="inlineStr"><is><t>3月</t></is></c></row>\
<row r="11"><c r="A11" s="2" t="inlineStr"><is><t>現金売上（千円）</t></is></c><c r="B11" s="3"/><c r="C11" s="3"/></row>`,
).replace('B6:E10', 'B6:E9');

const boxAt = (boxes: readonly OwnBox[], at: string): OwnBox => {
  const box = boxes.find((b) => b.place === at);
  if (!box) throw new Error(`no box ${at}`);
  return box;
};

describe('the labels of a form', () => {
  it('are recognised, with the unit beside them', async () => {
    const { core } = await place();
    const { boxes } = formOf(bankWorkbook({ 'xl/worksheets/sheet1.xml': MONTHS }));
    const found = suggestedEntries(boxes, new Map(), planOf(await sample(core)));
    expect(found.map(([box, entry]) => [box.place, entry])).toEqual([
      ['B2', { source: { by: 'field', field: 'author' }, unitYen: 1 }],
      ['B3', { source: { by: 'field', field: 'author' }, unitYen: 1 }],
      [
        'B4',
        {
          source: { by: 'money', money: 'sources', row: '日本政策金融公庫 国民生活事業からの借入', column: 0 },
          unitYen: 10_000,
        },
      ],
      ['B6', { source: { by: 'box', form: 'jfcStartup', box: 'motive' }, unitYen: 1 }],
      // The plan begins in December 2026.
      ['B11', { source: { by: 'money', money: 'cashYear', row: '現金売上', column: 2 }, unitYen: 1_000 }],
      ['C11', { source: { by: 'money', money: 'cashYear', row: '現金売上', column: 3 }, unitYen: 1_000 }],
    ]);
  });
});

describe('the value of a box', () => {
  const loan = (unitYen: OwnEntry['unitYen']): OwnEntry => ({
    source: { by: 'money', money: 'sources', row: '日本政策金融公庫 国民生活事業からの借入', column: 0 },
    unitYen,
  });
  it('is a number in the unit of the form, text where it takes text, and follows the plan', async () => {
    const { core } = await place();
    const session = await sample(core);
    const { boxes } = formOf(bankWorkbook());
    // 5,700,000 yen.
    expect(ownValue(boxAt(boxes, 'B4'), loan(10_000), planOf(session))).toMatchObject({ content: 570, text: '570' });
    expect(ownValue(boxAt(boxes, 'B4'), loan(1_000), planOf(session))).toMatchObject({ content: 5_700, text: '5,700' });
    expect(ownValue({ ...boxAt(boxes, 'B4'), isWords: true }, loan(1), planOf(session)).content).toBe('5,700,000');
    const sales: OwnEntry = {
      source: { by: 'money', money: 'outlook', row: '売上高①', column: 1 },
      unitYen: 10_000,
    };
    expect(ownValue(boxAt(boxes, 'B4'), sales, planOf(session)).content).toBe(111);
    const [line = ''] = session.store.entities('salesLines').keys();
    putRow(session, 'salesLines', line, { priceYen: 2_000 }, { name: '山田', today: MAKER.today });
    expect(ownValue(boxAt(boxes, 'B4'), sales, planOf(session)).content).toBe(123);
  });
  it('reports what is missing and by how much it is too long, and leaves a box without a value unchanged', async () => {
    const { core } = await place();
    const plan = planOf(await sample(core));
    const { boxes } = formOf(bankWorkbook());
    const words = (text: string): OwnEntry => ({ source: { by: 'words', text }, unitYen: 1 });
    // 23 characters of 11 points in four columns of 66.75 points.
    expect(ownValue(boxAt(boxes, 'B2'), words('あ'.repeat(23)), plan).over).toBeUndefined();
    expect(ownValue(boxAt(boxes, 'B2'), words('あ'.repeat(24)), plan).over).toEqual({ of: 'lines', by: 1 });
    const entries = new Map([
      ['申込書!B2', words(' ')],
      ['申込書!B3', words('本店')],
      ['申込書!B6', { source: { by: 'section' as const, section: '無い見出し' }, unitYen: 1 as const }],
    ]);
    expect([...contentsOf(boxes, entries, plan)]).toEqual([['申込書!B3', '本店']]);
  });
});

describe('a form that is kept', () => {
  it('is filled again next month, with the values of that time', async () => {
    const { core, forms } = await place();
    const session = await sample(core);
    const file = chosen(bankWorkbook());
    const id = await forms.add(file);
    forms.mapAll(id, suggestedEntries(file.form.boxes, new Map(), planOf(session)));
    forms.map(id, boxAt(file.form.boxes, 'B3'), { source: { by: 'words', text: '下田支店' }, unitYen: 1 });
    forms.map(id, boxAt(file.form.boxes, 'B2'), undefined);
    await forms.flush();

    const later = await OwnForms.open(core);
    closing.push(() => later.dispose());
    expect(later.list().map((f) => [f.name, f.kind, f.fileName])).toEqual([['融資申込書', 'xlsx', '融資申込書.xlsx']]);
    expect([...later.boxes(id).keys()].sort()).toEqual(['申込書!B3', '申込書!B4', '申込書!B6']);
    const bytes = await later.fileOf(id);
    expect(bytes).toEqual(file.bytes);
    const made = fillOwnForm(bytes ?? new Uint8Array(), contentsOf(file.form.boxes, later.boxes(id), planOf(session)));
    if (!made.ok) throw new Error(made.error);
    const sheet = strFromU8(unzipSync(made.value.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="B3" s="2" t="inlineStr"><is><t xml:space="preserve">下田支店</t></is></c>');
    expect(sheet).toContain('<c r="B4" s="3"><v>570</v></c>');
    expect(sheet).toContain('<c r="B2" s="2"/>');
  });

  it('keeps its mapping in another edition of its file, and reports what is gone', async () => {
    const { forms } = await place();
    const file = chosen(bankWorkbook());
    const id = await forms.add(file);
    const entry: OwnEntry = { source: { by: 'field', field: 'author' }, unitYen: 1 };
    for (const at of ['B2', 'B4', 'B6', 'C11']) forms.map(id, boxAt(file.form.boxes, at), entry);
    // The loan moves down a row, the reasons are another question, and the months are gone.
    const strings = String(workbookParts()['xl/sharedStrings.xml']).replace('１．創業の動機', '２．事業の目的');
    const sheet = SHEET.replace('<row r="4">', '<row r="5">')
      .replace('r="A4"', 'r="A5"')
      .replace('r="B4"', 'r="B5"')
      .replace('r="C4"', 'r="C5"')
      .replace(/<row r="11".*<\/row>(?=<\/sheetData>)/su, '');
    const next = chosen(
      bankWorkbook({ 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings }),
      '新.xlsx',
    );
    expect(next.form.fingerprint).not.toBe(file.form.fingerprint);
    const done = await forms.replace(id, next);
    expect(done?.moved).toBe(1);
    expect(done?.gone.map((g) => g.before)).toEqual(['１．創業の動機', '売上（千円）']);
    expect([...forms.boxes(id).keys()].sort()).toEqual(['申込書!B2', '申込書!B5']);
    expect(forms.list().map((f) => [f.name, f.fileName])).toEqual([['融資申込書', '新.xlsx']]);
    forms.undo();
    expect([...forms.boxes(id).keys()].sort()).toEqual(['申込書!B2', '申込書!B4', '申込書!B6', '申込書!C11']);
  });

  it('has the same fingerprint whatever figures are in its boxes', () => {
    const before = bankWorkbook();
    const made = fillOwnForm(before, new Map([['申込書!B4', 12]]));
    expect(made.ok && formOf(made.value.bytes).fingerprint).toBe(formOf(before).fingerprint);
  });

  it('is removed with its boxes and restored by undo; nothing is stored on a full disk', async () => {
    const { forms, failing } = await place();
    const file = chosen(bankWorkbook());
    const id = await forms.add(file);
    forms.map(id, boxAt(file.form.boxes, 'B2'), { source: { by: 'basis' }, unitYen: 1 });
    forms.remove(id);
    expect([forms.list(), forms.boxes(id).size]).toEqual([[], 0]);
    forms.undo();
    expect([forms.list().length, forms.boxes(id).size]).toEqual([1, 1]);
    failing.add('media.put');
    await expect(forms.add(file)).rejects.toThrow('storageFull');
    expect(forms.list()).toHaveLength(1);
  });
});
