/** Changing one price once changes every form that shows it: a separate plan with one line of sales. */
import { afterEach, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import { formOf } from '../../data/forms/forms.ts';
import { addRow, putRow } from '../funding/fundingCommands.ts';
import { filledForm, writeBox } from './forms.ts';

const TODAY = '2026-11-30';
const DOER = { name: '山田', today: TODAY };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function bakery() {
  const plan = await openedPlan();
  closing.push(plan.close);
  const { session } = plan;
  const settings = { startMonth: '2027-04', months: '36', legalForm: 'company', fiscalStartMonth: '4' };
  expect(session.execute({ type: 'setFundingSettings', settings }).ok).toBe(true);
  const added = addRow(
    session,
    'salesLines',
    { title: 'パン', driver: 'unit', priceYen: 500, quantity: '1000', costPercent: '40' },
    DOER,
  );
  if (!added.ok) throw new Error('no line');
  const filled = (form: string) => filledForm(session.store, session.doc, formOf(form), TODAY);
  const boxOf = (form: string, box: string) => filled(form).boxes.find((b) => b.box.id === box);
  const sales = (form: string, box: string): unknown =>
    boxOf(form, box)?.money?.rows.find((r) => r.label.startsWith('売上高'))?.cells[0];
  return { session, line: added.value, boxOf, sales };
}

it('changes every form that shows a changed price', async () => {
  const { session, line, boxOf, sales } = await bakery();
  const all = () => ({
    jfc: sales('jfcStartup', 'outlook'),
    kakushin: sales('keieiKakushin', 'years'),
    growth: sales('growthTargets', 'years'),
    kaizen: sales('keieiKaizen', 'costs'),
    menu: boxOf('keieiKaizen', 'menu')?.rows[0],
    succession: sales('succession', 'numbers'),
  });
  // 500,000 a month and 6,000,000 a year; then 600,000 and 7,200,000.
  expect(all()).toEqual({
    ...{ jfc: 50, kakushin: 6_000, growth: 6_000, kaizen: 6_000, succession: 6_000 },
    menu: ['パン', '500', '200', '60', '100'],
  });
  expect(putRow(session, 'salesLines', line, { priceYen: 600 }, DOER).ok).toBe(true);
  expect(all()).toEqual({
    ...{ jfc: 60, kakushin: 7_200, growth: 7_200, kaizen: 7_200, succession: 7_200 },
    menu: ['パン', '600', '240', '60', '100'],
  });
});

it('a menu in a person’s own words says that a price has changed since', async () => {
  const { session, line, boxOf } = await bakery();
  const menu = boxOf('keieiKaizen', 'menu');
  if (!menu) throw new Error('no menu');
  expect(writeBox(session, formOf('keieiKaizen'), menu, 'パン\t500\t190\t62\t100', DOER).ok).toBe(true);
  expect(boxOf('keieiKaizen', 'menu')).toMatchObject({ isStale: false, rows: [['パン', '500', '190', '62', '100']] });
  expect(putRow(session, 'salesLines', line, { priceYen: 600 }, DOER).ok).toBe(true);
  expect(boxOf('keieiKaizen', 'menu')).toMatchObject({ isStale: true, made: 'パン\t600\t240\t60\t100' });
});
