/** What `funding rank` accepts and rejects, in the caller's language. */
import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from './errors.ts';
import { questionOf, runFundingRank } from './fundingRank.ts';

beforeAll(() => {
  process.env['MUSUBI_LANG'] = 'ja';
});
const NONE = { stage: undefined, form: undefined, needs: undefined, guidance: undefined, on: undefined };
const ask = (more: Partial<typeof NONE> | Record<string, string>) => questionOf({ ...NONE, ...more }, '2026-11-29');
const refused = (more: Record<string, string>): string => {
  try {
    ask(more);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
};

describe('the options of funding rank', () => {
  it('are a whole question', () =>
    expect(
      ask({
        stage: '9',
        form: 'company',
        needs: 'equipment:5000000, working:1',
        guidance: 'R8.9.10',
        on: '2028-02-29',
      }),
    ).toMatchObject({
      asOf: '2028-02-29',
      business: { legalForm: 'company', openedOn: '2027-05-29' },
      guidanceSince: '2026-09-10',
      uses: [
        { kind: 'equipment', yen: 5_000_000, month: null },
        { kind: 'working', yen: 1, month: null },
      ],
    }));
  it('give no opening date before the opening', () => {
    expect(ask({ stage: 'planned' }).business.openedOn).toBeNull();
    expect(ask({ stage: '0' }).business.openedOn).toBe('2026-11-29');
  });
  it.each([
    [{ stage: 'soon' }, '--stage は planned（開業前）か、開業からの月数（0〜1200）です。'],
    [{ stage: '1201' }, '--stage は planned（開業前）か、開業からの月数（0〜1200）です。'],
    [{ stage: '-1' }, '--stage は planned（開業前）か、開業からの月数（0〜1200）です。'],
    [{ form: 'npo' }, '--form は sole か company です。'],
    [{ needs: 'rent:100' }, '--needs は 種類:円 をカンマでつなぎます。種類: equipment, deposit, opening, working'],
    [{ needs: 'working:1e3' }, '--needs は 種類:円 をカンマでつなぎます。種類: equipment, deposit, opening, working'],
    [{ on: '2026-02-29' }, '日付「2026-02-29」は暦にありません。'],
  ] as const)('%o: %s', (given, message) => expect(refused(given)).toBe(message));
});

it('ranks in order, with the rules behind each line', async () => {
  const { data, lines } = await runFundingRank(undefined, {
    ...NONE,
    folder: '',
    stage: 'planned',
    needs: 'equipment:5000000,working:3000000',
    on: '2026-11-29',
  });
  expect(lines.slice(0, 2)).toEqual([
    '■ いま使えるお金',
    '  新規開業・スタートアップ支援資金  いま申込みを考えられます  この計画では8,000,000円まで、上限 72,000,000円  お金が入るのは早くて2026年12月（申込みから1か月）  未確認',
  ]);
  const later = lines.indexOf('■ これから使えるお金');
  expect(lines.findIndex((l) => l.startsWith('  マル経融資'))).toBeGreaterThan(later);
  expect(lines).toContain('  持続化補助金（一般型）  2026年5月1日から受付していません  出典の場所が不明');
  expect(data).toMatchObject({
    lines: [
      { id: 'jfcStartup', rules: ['jfcStartup.cap', 'jfcStartup.capWorking', 'jfcStartup.decision'] },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  });
});
