/** Taxes as a plan estimates them, and targets of recognised plans. */
import { programme, told, unchecked } from './programme.ts';

const growth = (key: string, ja: string, en: string, years: number, basisPoints: number) =>
  [`${key}${years}`, `${ja}（${years}年）`, `${en} in ${years} years`, basisPoints, 'basisPoints'] as const;

export const TAXES_AND_PLANS = [
  programme(
    'consumptionTax',
    '消費税',
    'Consumption tax',
    'tax',
    told('taxLaw', '消費税法 第29条、地方税法 第72条の83', { from: '2019-10-01' }, [
      ['standard', '標準税率', 'Standard rate', 1_000, 'basisPoints'],
      ['reduced', '軽減税率（飲食料品など）', 'Reduced rate', 800, 'basisPoints'],
    ]),
  ),
  programme(
    'profitTax',
    '利益にかかる税（粗い見積り）',
    'Tax on profit, a plain estimate',
    'tax',
    unchecked(
      [['company', '会社：所得に対する割合', 'Company: share of profit', 2_500, 'basisPoints']],
      {},
      '軽減税率・均等割・地域差を含まない目安です',
    ),
    unchecked(
      [['sole', '個人：所得に対する割合（所得税・住民税・事業税）', 'Person: share of profit', 2_000, 'basisPoints']],
      {},
      '所得が増えると割合も上がります',
    ),
  ),
  programme(
    'innovationPlan',
    '経営革新計画',
    'Management innovation plan',
    'plan',
    told('hokkaidoInnovation', null, { from: '2020-10-01' }, [
      growth('valueAdded', '付加価値額の伸び', 'Value added', 3, 900),
      growth('valueAdded', '付加価値額の伸び', 'Value added', 4, 1_200),
      growth('valueAdded', '付加価値額の伸び', 'Value added', 5, 1_500),
      growth('pay', '給与支給総額の伸び', 'Total pay', 3, 450),
      growth('pay', '給与支給総額の伸び', 'Total pay', 4, 600),
      growth('pay', '給与支給総額の伸び', 'Total pay', 5, 750),
    ]),
  ),
];
