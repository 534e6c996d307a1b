import { describe, expect, it } from 'vitest';
import {
  B,
  business,
  MORE_STAFF,
  main,
  NOON,
  STAFF,
  sampleOrganisation,
  TODAY,
} from '../../../tests/organisationFixture.ts';
import { type ChartRow, guessCharts, importCharts, readCharts, undoImport } from './charts.ts';
import { withChanges } from './records.ts';

const state = withChanges(sampleOrganisation(), [
  { kind: 'group', id: 'group', value: { name: '稲取支所' } },
  { kind: 'business', id: B[0], value: business('株式会社ヤマダ醸造') },
]);
const HEADER = [
  'No',
  '事業所名',
  'フリガナ',
  '業種',
  '地区',
  '創業年月日',
  '代表者氏名',
  'ＴＥＬ',
  'E-mail',
  '同意日',
  '担当指導員',
  '支所',
];
const mapping = guessCharts(HEADER);
const read = (...rows: readonly (readonly string[])[]) => readCharts(rows, mapping, state, false);
const problems = (row: ChartRow | undefined) => row?.problems.map((p) => `${p.code} ${p.value}`);

describe('charts from a table', () => {
  it('finds its columns by their headers', () => {
    expect(mapping).toEqual({
      name: 1,
      reading: 2,
      trade: 3,
      district: 4,
      openedOn: 5,
      contact: 6,
      phone: 7,
      mail: 8,
      consentOn: 9,
      advisor: 10,
      group: 11,
    });
    expect(guessCharts(['屋号', '会社名', 'その他'])).toEqual({ name: 0 });
  });
  it('reads a whole row', () => {
    const row = [
      '1',
      '浜の湯',
      'はまのゆ',
      '宿泊業',
      '稲取',
      '令和2年4月1日',
      '鈴木 一',
      '0557-95-0001',
      'hama@example.jp',
      'R8.5.1',
      '青木二',
      '稲取支所',
    ];
    expect(read(row)).toEqual([
      {
        line: 2,
        advisor: STAFF.aoki,
        problems: [],
        business: business('浜の湯', {
          reading: 'はまのゆ',
          trade: '宿泊業',
          district: '稲取',
          openedOn: '2020-04-01',
          group: 'group',
          contacts: [{ name: '鈴木 一', phone: '0557-95-0001', mail: 'hama@example.jp' }],
          consent: { on: '2026-05-01', how: '' },
        }),
      },
    ]);
  });
  it.each([
    ['no name', ['', '', 'よみ'], ['noName ']],
    ['a day that is none', ['', '甲乙', '', '', '', '令和2年2月30日'], ['badDay 令和2年2月30日']],
    ['a consent without a day', ['', '甲乙', '', '', '', '', '', '', '', '済'], ['badConsent 済']],
    ['an advisor who is not there', ['', '甲乙', '', '', '', '', '', '', '', '', '石田'], ['noSuchAdvisor 石田']],
    ['an assistant as advisor', ['', '甲乙', '', '', '', '', '', '', '', '', '土井 五'], ['noSuchAdvisor 土井 五']],
    ['a group that is not there', ['', '甲乙', '', '', '', '', '', '', '', '', '', '本所'], ['noSuchGroup 本所']],
    ['a business that is there', ['', '㈱ﾔﾏﾀﾞ醸造'], ['double 株式会社ヤマダ醸造']],
    ['too long a name', ['', 'あ'.repeat(201)], [`tooLong ${'あ'.repeat(40)}`]],
  ])('leaves out %s, and says why', (_, cells, why) => expect(problems(read(cells)[0])).toEqual(why));
  it('skips a duplicate in the same table, also by telephone; skips empty rows; counts lines', () => {
    const rows = read(
      ['', '一の店', '', '', '', '', '', '03-1111-2222'],
      ['', ' '],
      ['', '二の店', '', '', '', '', '', '０３（１１１１）２２２２'],
    );
    expect(rows.map((r) => [r.line, problems(r)])).toEqual([
      [2, []],
      [4, ['doubleInTable 一の店']],
    ]);
    const kept = readCharts([['', 'ヤマダ醸造']], mapping, state, true);
    expect(problems(kept[0])).toEqual([]);
  });
});

describe('an import', () => {
  const rows = read(['', '一の店', '', '', '', '', '', '', '', '', '青木 二'], ['', ''], ['', '二の店'], ['', '']);
  let ids = 0;
  const outcome = importCharts([...rows, ...read(['', '', 'よみ'])], 'import', () => `new${++ids}`, {
    at: NOON,
    today: TODAY,
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  const imported = withChanges(state, outcome.value.changes);
  it('imports rows without problems, with their advisors', () => {
    expect([...imported.business.keys()].slice(4)).toEqual(['new1', 'new2']);
    expect(imported.assignment.get(`new1.${STAFF.aoki}`)).toEqual({
      business: 'new1',
      staff: STAFF.aoki,
      kind: 'main',
      since: TODAY,
    });
    expect(imported.import.get('import')?.businesses).toEqual([
      { id: 'new1', advisor: STAFF.aoki },
      { id: 'new2', advisor: '' },
    ]);
  });
  it('is undone as one act, once', () => {
    const undone = undoImport(imported, 'import', NOON);
    if (!undone.ok) throw new Error(undone.error.code);
    const after = withChanges(imported, undone.value.changes);
    expect([...after.business.keys()]).toEqual([...B]);
    expect(after.assignment).toEqual(state.assignment);
    expect(undoImport(after, 'import', NOON)).toEqual({
      ok: false,
      error: { code: 'alreadyUndone', about: ['import'] },
    });
    expect(undoImport(after, 'x', NOON)).toEqual({ ok: false, error: { code: 'notFound', about: ['x'] } });
  });
  it.each([
    ['was edited', { kind: 'business', id: 'new1', value: business('一の店', { revision: 2 }) }, 'new1'],
    ['has a plan', { kind: 'plan', id: 'p', value: { business: 'new2', right: 'read', limits: {} } }, 'new2'],
    ['has another advisor', main('new2', MORE_STAFF.chiba), 'new2'],
    ['was merged', { kind: 'business', id: 'new2', value: null }, 'new2'],
  ] as const)('is not undone where a business %s', (_, change, id) =>
    expect(undoImport(withChanges(imported, [change]), 'import', NOON)).toEqual({
      ok: false,
      error: { code: 'changedSince', about: [id] },
    }),
  );
  it('of no rows, or of too many, is refused', () => {
    const take = (some: readonly ChartRow[]) => importCharts(some, 'i', () => 'id', { at: NOON, today: TODAY });
    expect(take([])).toEqual({ ok: false, error: { code: 'nothingToImport', about: [] } });
    const row = read(['', '一の店'])[0] as ChartRow;
    expect(take(Array.from({ length: 5_001 }, () => row))).toEqual({
      ok: false,
      error: { code: 'tooMany', about: ['5000'] },
    });
    expect(take(Array.from({ length: 5_000 }, () => row)).ok).toBe(true);
  });
});
