/** `musubi loan | eligibility | crowdfunding | captable | forecast` as called by a program: the real command, JSON in, JSON out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { COMMAND } from '../command.ts';
import { CAFE } from '../fundingModel.ts';

const root = resolve(import.meta.dirname, '../..');
const run = (command: string, input: unknown) => {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const done = spawnSync(process.execPath, [COMMAND, command, '--json', '-'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  return {
    code: done.status,
    out: done.stdout === '' ? {} : (JSON.parse(done.stdout) as Record<string, unknown>),
    words: done.stderr,
  };
};

describe('loan', () => {
  const terms = {
    method: 'equalPrincipal',
    principalYen: 20_000_000,
    annualRatePercent: '1.9',
    instalments: 120,
    graceInstalments: 24,
  };
  it('prints the schedule, with the defaults of rounding', () => {
    const { code, out } = run('loan', terms);
    expect(code).toBe(0);
    expect(out).toMatchObject({ totalInterestYen: 2_295_771, totalPaidYen: 22_295_771 });
    expect(Object.keys(out)).toEqual(['rows', 'totalInterestYen', 'totalPaidYen']);
    const rows = out['rows'] as unknown[];
    expect(rows[24]).toEqual({
      no: 25,
      principalYen: 208_333,
      interestYen: 31_666,
      paymentYen: 239_999,
      balanceYen: 19_791_667,
    });
    expect(rows[119]).toMatchObject({ paymentYen: 208_694, balanceYen: 0 });
  });
  it('takes rounding, and a rate as a number', () => {
    const { out } = run('loan', {
      ...terms,
      annualRatePercent: 1.9,
      rounding: { principalUnitYen: 1_000, remainder: 'first' },
    });
    expect(out).toMatchObject({ totalInterestYen: 2_293_378 });
  });
  it('reads a file, with a byte order mark', () => {
    const folder = mkdtempSync(join(tmpdir(), 'musubi-cli-'));
    writeFileSync(join(folder, 'loan.json'), `\uFEFF${JSON.stringify(terms)}`);
    const done = spawnSync(process.execPath, [COMMAND, 'loan', '--json', join(folder, 'loan.json')], {
      cwd: root,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(done.stdout)).toMatchObject({ totalInterestYen: 2_295_771 });
  });
  it('reports what is wrong, as text and as JSON, and fails', () => {
    const bad = run('loan', { ...terms, principalYen: 0, graceInstalments: 120 });
    expect(bad.code).toBe(2);
    expect(bad.out).toMatchObject({
      issues: [
        { field: 'principalYen', code: 'mustBePositive' },
        { field: 'graceInstalments', code: 'graceTooLong' },
      ],
    });
    expect(bad.words).toContain('据置は、返済回数より短くしてください');
    expect(run('loan', '{').words).toContain('JSON');
    expect(run('loan', { ...terms, method: 'magic' })).toMatchObject({
      code: 2,
      out: { issues: [{ field: 'method' }] },
    });
  });
});

describe('eligibility', () => {
  const business = {
    sector: '小売業',
    regularEmployees: 3,
    openedOn: 'R7.4.1',
    inDistrictSince: '2025-04-01',
    taxesPaid: true,
    guidance: [
      { date: '2026-06-05', minutes: 60 },
      { date: '2026-08-20', minutes: 45 },
    ],
  };
  it('prints each condition with status, reason and day, and the earliest day', () => {
    const { out } = run('eligibility', { programme: 'marukei', asOf: '2026-11-20', business });
    expect(out).toMatchObject({ programme: 'marukei', earliestApplicationOn: '2026-12-05', verdict: 'later' });
    const conditions = out['conditions'] as Record<string, unknown>[];
    for (const c of conditions) {
      expect(['met', 'notMet', 'toConfirm']).toContain(c['status']);
      expect(typeof c['reason']).toBe('string');
      expect(c['reason']).not.toMatch(/[{}]/);
    }
    expect(conditions.find((c) => c['id'] === 'guidance')).toMatchObject({ status: 'notMet', metFrom: '2026-12-05' });
    expect(conditions.find((c) => c['id'] === 'district')).toMatchObject({ status: 'met', metFrom: '2026-04-01' });
  });
  it('gives a founder without records the date if guidance began today', () => {
    const { out } = run('eligibility', {
      programme: 'marukei',
      asOf: '2026-11-20',
      business: { ...business, guidance: [] },
    });
    expect(out).toMatchObject({ earliestApplicationOn: null, earliestIfGuidanceBegins: '2027-05-20' });
  });
  it('refuses unknown input', () => {
    expect(run('eligibility', { programme: 'lottery', asOf: '2026-11-20', business })).toMatchObject({
      code: 2,
      out: { issues: [{ field: 'programme' }] },
    });
    expect(run('eligibility', { programme: 'marukei', asOf: 'soon', business }).words).toContain(
      '日付「soon」は読めません',
    );
    expect(
      run('eligibility', { programme: 'marukei', asOf: '2026-11-20', business: { sector: '宇宙業' } }).words,
    ).toContain('業種「宇宙業」は分かりません');
  });
});

describe('crowdfunding, captable, forecast', () => {
  it('a reward campaign, a fund, an offer of shares', () => {
    expect(
      run('crowdfunding', { mode: 'allIn', goalYen: 1, feePercent: 17, tiers: [{ priceYen: 10_000, takers: 100 }] })
        .out,
    ).toMatchObject({ payoutYen: 813_000 });
    expect(
      run('crowdfunding', { kind: 'fund', raisedYen: 100, sharePercent: '10', monthlySalesYen: [1_000] }).out,
    ).toMatchObject({ payoutsYen: [100] });
    expect(
      run('crowdfunding', { kind: 'equity', raisedYen: 100_000_000, preMoneyYen: 300_000_000, asOf: '2026-11-20' }).out,
    ).toMatchObject({ overCap: true, capDoubts: ['conflicting'] });
  });
  it('a cap table with a sale', () => {
    const { out } = run('captable', {
      events: [
        { type: 'founding', on: '2026-04-01', holdings: [{ holder: 'a', shares: 10_000 }] },
        {
          type: 'convertible',
          on: '2026-10-01',
          holder: 'b',
          amountYen: 10_000_000,
          version: '2',
          capYen: 100_000_000,
        },
        {
          type: 'round',
          on: '2027-10-01',
          name: 'A',
          priceYen: 30_000,
          investors: [{ holder: 'c', amountYen: 60_000_000 }],
        },
      ],
      exit: { proceedsYen: 1_000_000 },
    });
    expect(out).toMatchObject({ outstanding: 13_111, rounds: [{ conversions: [{ priceYen: 9_000, shares: 1_111 }] }] });
    const rows = (out['exit'] as { rows: { yen: number }[] }).rows;
    expect(rows.reduce((sum, r) => sum + r.yen, 0)).toBe(1_000_000);
  });
  it('a forecast, the same numbers as on the screen; months by name or by number', () => {
    const { out } = run('forecast', CAFE);
    const f = forecast(CAFE);
    expect(out).toMatchObject({ lowestCash: { yen: f.lowest.yen }, firstShortMonth: null });
    expect((out['months'] as { closingYen: number }[]).map((m) => m.closingYen)).toEqual(f.cash);
    const named = { ...CAFE, uses: CAFE.uses.map((u) => ({ ...u, month: '2026-12' })) };
    expect((run('forecast', named).out['months'] as { lines: { equipment: number } }[])[2]?.lines.equipment).toBe(
      -2_640_000,
    );
  });
  it('reports an impossible source by its field', () => {
    const [own] = CAFE.sources;
    const bad = run('forecast', {
      ...CAFE,
      sources: [
        own,
        {
          id: 'l',
          kind: 'loan',
          terms: { method: 'annuity', principalYen: 5, annualRatePercent: 'x', instalments: 3 },
        },
      ],
    });
    expect(bad).toMatchObject({
      code: 2,
      out: { issues: [{ field: 'sources.l.annualRatePercent', code: 'notANumber' }] },
    });
    expect(run('forecast', { settings: { startMonth: '2026-13' } })).toMatchObject({
      code: 2,
      out: { issues: [{ field: 'settings.startMonth' }] },
    });
  });
});
