/** What the funding commands reject: each invalid value at its path, in the caller's language. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from './errors.ts';
import { runFunding } from './funding.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-refusals-'));
beforeAll(() => {
  process.env['MUSUBI_LANG'] = 'ja';
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
/** What a command answers for an input: its result, or `path code` of each issue. */
const ask = (command: string, input: unknown): unknown => {
  const file = join(folder, 'input.json');
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input));
  try {
    return runFunding(command, file);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((i) => `${i.field} ${i.code}`);
    throw error;
  }
};

const loan = { method: 'annuity', principalYen: 1_000_000, annualRatePercent: '2', instalments: 12 };
const reward = { mode: 'allIn', goalYen: 1, feePercent: '17', tiers: [{ priceYen: 1_000, takers: 1 }] };
const fund = { kind: 'fund', raisedYen: 1_000, sharePercent: '5', monthlySalesYen: [1] };
const offer = { kind: 'equity', raisedYen: 1_000, preMoneyYen: 1_000, asOf: '2026-11-20' };
const sale = { id: 's', driver: 'unit', priceYen: 100 };
const plan = (more: object) => ({ settings: { startMonth: '2027-01' }, ...more });
const founding = { type: 'founding', on: '2026-04-01', holdings: [{ holder: 'a', shares: 100 }] };
const business = { guidance: [] };

describe('fees and shares', () => {
  it.each([
    ['99.9', 'ok'],
    [99.9, 'ok'],
    ['100', 'shareFrom100'],
    [100, 'shareFrom100'],
    ['100.1', 'shareAbove100'],
    ['-0.1', 'negative'],
    ['x', 'notANumber'],
    ['', 'required'],
  ])('a fee of %j %% is %s, of a campaign, a fund, an offer and a source', (feePercent, code) => {
    const says = (answer: unknown) => (Array.isArray(answer) ? answer : ['ok']);
    const at = (field: string) => (code === 'ok' ? ['ok'] : [`${field} ${code}`]);
    expect(says(ask('crowdfunding', { ...reward, feePercent }))).toEqual(at('feePercent'));
    expect(says(ask('crowdfunding', { ...fund, feePercent }))).toEqual(at('feePercent'));
    expect(says(ask('crowdfunding', { ...offer, feePercent }))).toEqual(at('feePercent'));
    const source = { id: 'g', kind: 'donation', amountYen: 1_000, feePercent };
    expect(says(ask('forecast', plan({ sources: [source] })))).toEqual(at('sources.g.feePercent'));
  });
  it('checks the fee of a guarantee and an interest subsidy as percentages too', () => {
    const source = (more: object) => plan({ sources: [{ id: 'l', kind: 'loan', terms: loan, ...more }] });
    expect(ask('forecast', source({ guaranteeFeePercent: '100' }))).toEqual([
      'sources.0.guaranteeFeePercent shareFrom100',
    ]);
    expect(ask('forecast', source({ subsidy: { ratePercent: '100.1', months: 12 } }))).toEqual([
      'sources.0.subsidy.ratePercent shareAbove100',
    ]);
    expect(
      ask('forecast', source({ guaranteeFeePercent: '99.9', subsidy: { ratePercent: '100', months: 12 } })),
    ).not.toBeInstanceOf(Array);
  });
});

describe('amounts', () => {
  it.each([
    [0, 'ok'],
    [-1, 'negative'],
    [0.5, 'notAnInteger'],
    [1e18, 'tooLarge'],
    ['100', 'notANumber'],
    [null, 'notANumber'],
    [undefined, 'required'],
  ])('a price of %j in a forecast is %s', (priceYen, code) => {
    const answer = ask('forecast', plan({ sales: [{ ...sale, priceYen }] }));
    expect(Array.isArray(answer) ? answer : 'ok').toEqual(code === 'ok' ? 'ok' : [`sales.0.priceYen ${code}`]);
  });
  it('requires that a reward costs at least one yen', () => {
    const tier = (more: object) => ask('crowdfunding', { ...reward, tiers: [{ priceYen: 1, takers: 1, ...more }] });
    expect(tier({})).toMatchObject({ raisedYen: 1 });
    expect(tier({ priceYen: 0 })).toEqual(['tiers.0.priceYen mustBePositive']);
    expect(tier({ priceYen: -1 })).toEqual(['tiers.0.priceYen mustBePositive']);
    expect(tier({ takers: -1 })).toEqual(['tiers.0.takers negative']);
    expect(tier({ unitCostYen: -1 })).toEqual(['tiers.0.unitCostYen negative']);
  });
  it('rejects 1e999 as a number and -1 as an amount in every command', () => {
    expect(ask('loan', JSON.stringify(loan).replace('1000000', '1e999'))).toEqual(['principalYen tooLarge']);
    expect(ask('loan', { ...loan, principalYen: -1 })).toEqual(['principalYen mustBePositive']);
    expect(ask('crowdfunding', { ...fund, monthlySalesYen: [5, -1] })).toEqual(['monthlySalesYen.1 negative']);
    expect(ask('crowdfunding', { ...offer, raisedInYearYen: -1 })).toEqual(['raisedInYearYen negative']);
    expect(ask('captable', { events: [{ ...founding, holdings: [{ holder: 'a', shares: -1 }] }] })).toEqual([
      'events.0.holdings.0.shares mustBePositive',
    ]);
    expect(ask('captable', { events: [founding], exit: { proceedsYen: -1 } })).toEqual(['exit.proceedsYen negative']);
    expect(ask('eligibility', { programme: 'marukei', asOf: '2026-11-20', amountYen: -1, business })).toEqual([
      'amountYen mustBePositive',
    ]);
  });
});

describe('days and months', () => {
  const asOf = (day: string) => ask('eligibility', { programme: 'marukei', asOf: day, business });
  it.each(['2024-02-29', '2028-02-29', '2000-02-29', 'R6.2.29', '2026年2月28日'])('accepts %s as a day', (day) => {
    expect(asOf(day)).toMatchObject({ programme: 'marukei' });
  });
  it.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-04-31', '2026-00-10', 'R7.2.29', 'soon', ''])(
    '%j is none',
    (day) => {
      expect(asOf(day)).toEqual(['asOf notADay']);
      expect(ask('captable', { events: [{ ...founding, on: day }] })).toEqual(['events.0.on notADay']);
      expect(ask('loan', { ...loan, dayBasis: 'actual365', drawnOn: day, firstPaymentOn: '2027-01-31' })).toEqual([
        'drawnOn notADay',
      ]);
      expect(ask('crowdfunding', { ...offer, asOf: day })).toEqual(['asOf notADay']);
    },
  );
  it('requires calendar months, and that the last is not before the first', () => {
    expect(ask('forecast', { settings: { startMonth: '2027-13' } })).toEqual(['settings.startMonth notAMonth']);
    expect(ask('forecast', plan({ sales: [{ ...sale, fromMonth: '2027-05', toMonth: '2027-04' }] }))).toEqual([
      'sales.0.toMonth contradiction',
    ]);
    expect(
      ask('forecast', plan({ sales: [{ ...sale, fromMonth: '2027-05', toMonth: '2027-05' }] })),
    ).not.toBeInstanceOf(Array);
  });
});

describe('names', () => {
  it('rejects two rows with one id, in every list', () => {
    const rows = {
      sales: sale,
      costs: { id: 's' },
      staff: { id: 's', monthlyPayYen: 1 },
      uses: { id: 's', kind: 'equipment', amountYen: 1 },
      sources: { id: 's', kind: 'own', amountYen: 1 },
    };
    for (const [list, row] of Object.entries(rows))
      expect(ask('forecast', plan({ [list]: [row, row] })), list).toEqual([`${list}.1.id duplicate`]);
    expect(ask('forecast', plan({ sales: [{ ...sale, id: '' }] }))).toEqual(['sales.0.id required']);
  });
  it('rejects a subsidy for a missing use', () => {
    const subsidy = { id: 'h', kind: 'subsidy', uses: ['u'], rate: '1/2', capYen: 1_000 };
    expect(ask('forecast', plan({ sources: [subsidy] }))).toEqual(['sources.0.uses.0 unknownChoice']);
  });
  it('names an unknown field instead of ignoring it', () => {
    expect(ask('loan', { ...loan, grace: 3 })).toEqual(['grace unknownKey']);
    expect(ask('crowdfunding', { ...reward, tiers: [{ priceYen: 1, takers: 1, price: 2 }] })).toEqual([
      'tiers.0.price unknownKey',
    ]);
    expect(ask('captable', { events: [{ ...founding, note: '' }] })).toEqual(['events.0.note unknownKey']);
    expect(ask('eligibility', { programme: 'marukei', asOf: '2026-11-20', business: { staff: 3 } })).toEqual([
      'business.staff unknownKey',
    ]);
    expect(ask('forecast', plan({ sales: [{ ...sale, prise: 1 }] }))).toEqual(['sales.0.prise unknownKey']);
    expect(ask('forecast', [])).toEqual([' wrongType']);
  });
});

describe('general knowledge is named if a figure is based on it', () => {
  const of = (command: string, input: unknown) =>
    (ask(command, input) as { unverified: { programme: string; key: string }[] }).unverified.map(
      (u) => `${u.programme}.${u.key}`,
    );
  it('the cap table: how a J-KISS converts, and who is paid first', () => {
    const kiss = { type: 'convertible', on: '2026-10-01', holder: 'b', amountYen: 10, capYen: 1_000 };
    expect(of('captable', { events: [founding] })).toEqual([]);
    expect(of('captable', { events: [founding, { ...kiss, version: '1' }] })).toEqual(['jkiss.lowerOf']);
    expect(of('captable', { events: [founding, { ...kiss, version: '2' }] })).toEqual([
      'jkiss.lowerOf',
      'jkiss.ownShares',
    ]);
    expect(of('captable', { events: [founding], exit: { proceedsYen: 1 } })).toEqual(['pricedRound.waterfall']);
  });
  it('names it for a fund without a fee only; campaigns are based on what was entered', () => {
    expect(of('crowdfunding', fund)).toEqual(['fundCrowdfunding.fee']);
    expect(of('crowdfunding', { ...fund, feePercent: '10' })).toEqual([]);
    expect(of('crowdfunding', reward)).toEqual([]);
    expect(of('crowdfunding', offer)).toEqual([]);
  });
  it('a forecast: the estimate of tax by legal form, and limits of taxation where they are asked for', () => {
    const settings = (more: object) => ({ settings: { startMonth: '2027-01', ...more } });
    expect(of('forecast', settings({}))).toEqual(['profitTax.company']);
    expect(of('forecast', settings({ legalForm: 'sole' }))).toEqual(['profitTax.sole']);
    expect(of('forecast', settings({ profitTaxPpm: 250_000 }))).toEqual([]);
    expect(of('forecast', settings({ asOf: '2026-11-20', profitTaxPpm: 0 }))).toEqual(['perCapitaTax.company']);
    expect(
      of('forecast', settings({ asOf: '2026-11-20', legalForm: 'sole', consumptionTax: 'exempt', profitTaxPpm: 0 })),
    ).toEqual(['taxLiability.exemptUpTo', 'taxLiability.simplifiedUpTo', 'taxLiability.capitalFrom']);
  });
  it('eligibility: the balance above which a plan is asked for', () => {
    expect(of('eligibility', { programme: 'marukei', asOf: '2026-11-20', amountYen: 16_000_000, business })).toEqual([
      'marukei.planAbove',
    ]);
  });
});

describe('invalid JSON input', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const deep = `${'['.repeat(41)}${']'.repeat(41)}`;
  it.each([
    ['nothing', bytes(), '入力が空です。JSON を渡してください。'],
    [
      'Shift_JIS',
      bytes(0x7b, 0x22, 0x96, 0xbc, 0x22, 0x3a, 0x31, 0x7d),
      '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
    ],
    ['an open bracket', new TextEncoder().encode('{'), 'JSON として読めません。形を確かめてください。'],
    ['nesting', new TextEncoder().encode(deep), '入れ子が深すぎます（40段まで）。JSON の形を確かめてください。'],
    ['too much', new Uint8Array(4 * 1024 * 1024 + 1).fill(0x20), 'ファイルが大きすぎます（4MBまで）。'],
  ])('%s is refused in words', (_, content, words) => {
    const file = join(folder, 'raw.json');
    writeFileSync(file, content);
    expect(() => runFunding('loan', file)).toThrow(words);
  });
  it.each([
    ['a mark of UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(loan))])],
    [
      'UTF-16 as PowerShell writes it',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(loan), 'utf16le')]),
    ],
  ])('%s does no harm', (_, content) => {
    const file = join(folder, 'raw.json');
    writeFileSync(file, content);
    expect(runFunding('loan', file)).toMatchObject({ totalPaidYen: expect.any(Number) });
  });
  it.each(['[]', '3', '"x"', 'null', 'true'])('rejects %s as input of every command', (text) => {
    for (const command of ['loan', 'eligibility', 'crowdfunding', 'captable', 'forecast'])
      expect(ask(command, text), command).toBeInstanceOf(Array);
  });
});

describe('languages', () => {
  const root = resolve(import.meta.dirname, '../..');
  const musubi = (args: readonly string[], env: Record<string, string> = {}) => {
    const { MUSUBI_LANG: _, LC_ALL: __, LC_MESSAGES: ___, LANG: ____, ...rest } = process.env;
    const done = spawnSync(process.execPath, ['main/cli/musubi.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      input: JSON.stringify({ ...loan, principalYen: -1 }),
      env: { ...rest, ...env },
    });
    return { code: done.status, out: done.stdout, words: done.stderr };
  };
  it('answers in the requested language, otherwise that of the terminal, and exits with 2', () => {
    const english = { field: 'principalYen', code: 'mustBePositive', message: 'Enter one or more.' };
    const en = musubi(['loan', '--json', '-', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' });
    expect([en.code, JSON.parse(en.out), en.words]).toEqual([
      2,
      { issues: [english] },
      'principalYen: Enter one or more.\n',
    ]);
    expect(musubi(['loan', '--json', '-'], { LC_MESSAGES: 'en_GB.UTF-8', LANG: 'ja_JP.UTF-8' }).words).toBe(en.words);
    expect(musubi(['loan', '--json', '-', '--lang=ja'], { LANG: 'en_US.UTF-8' }).words).toBe(
      'principalYen: 1以上の数を入力してください。\n',
    );
  });
  it.each([
    [['verify', '/no/such/file'], 'No such file: /no/such/file (ENOENT)\n'],
    [['suggest', 'no-such-entry'], 'There is no entry “no-such-entry”. Look its id up with musubi catalogue search.\n'],
    [['serve', '--port', 'x'], '--port takes a whole number from 0 to 65535.\n'],
    [['invite', '--role', 'owner'], '--role takes one of editor, commenter, viewer.\n'],
    [['loan', '--nope'], 'There is no option --nope.\n'],
    [['--lang', 'fr'], '--lang takes one of ja, en.\n'],
    [['contest', 'rank', '--json', '/no/such/file'], 'No such file: /no/such/file (ENOENT)\n'],
  ])('%j is refused in English alone', (args, words) => {
    const said = musubi(args, { LANG: 'en_US.UTF-8' });
    expect([said.code, said.words]).toEqual([2, words]);
  });
});
