/**
 * When a business owes consumption tax, interim payments and 均等割. Well-known figures from the tax office's guides, whose pages have not
 * been looked up: unverified, and shown as such.
 */
import { programme, unchecked } from './programme.ts';

const GUIDE = '国税庁の案内のページは確かめていません';

export const TAX_TIMING = [
  programme(
    'taxLiability',
    '消費税がかかるようになる条件',
    'When consumption tax is owed',
    'tax',
    unchecked(
      [
        [
          'exemptUpTo',
          '免税でいられる課税売上高（基準期間・特定期間）',
          'Sales up to which a business is exempt',
          10_000_000,
          'yen',
        ],
        [
          'simplifiedUpTo',
          '簡易課税を使える課税売上高（基準期間）',
          'Sales up to which the simplified kind may be used',
          50_000_000,
          'yen',
        ],
        [
          'capitalFrom',
          '新しい会社が初めから課税になる資本金',
          'Capital from which a new company is taxable',
          10_000_000,
          'yen',
        ],
      ],
      {},
      GUIDE,
    ),
  ),
  programme(
    'interimTax',
    '税の中間納付',
    'Interim payments of tax',
    'tax',
    unchecked(
      [
        [
          'consumption1',
          '消費税（国税分）が年にこれを超えると、翌年は途中で1回納めます',
          'Consumption tax above which one interim payment is due',
          480_000,
          'yen',
        ],
        [
          'consumption3',
          '消費税（国税分）が年にこれを超えると、翌年は途中で3回納めます',
          'Consumption tax above which three are due',
          4_000_000,
          'yen',
        ],
        [
          'consumption11',
          '消費税（国税分）が年にこれを超えると、翌年は途中で11回納めます',
          'Consumption tax above which eleven are due',
          48_000_000,
          'yen',
        ],
        [
          'profit',
          '会社の税がこれを超えると、翌年は途中で半分を納めます',
          'Company tax above which half is due in the next year',
          200_000,
          'yen',
        ],
      ],
      {},
      GUIDE,
    ),
    unchecked(
      [['nationalShare', '消費税のうち国税の割合', 'National share of consumption tax', 7_800, 'basisPoints']],
      { from: '2019-10-01' },
      GUIDE,
    ),
  ),
  programme(
    'perCapitaTax',
    '法人住民税の均等割',
    'Per-capita tax of a company',
    'tax',
    unchecked(
      [
        [
          'company',
          '年額（資本金1,000万円以下、従業員50人以下。赤字でもかかります）',
          'A year, small company; owed without a profit too',
          70_000,
          'yen',
        ],
      ],
      {},
      '都道府県と市町村の標準の額で、自治体により異なります',
    ),
  ),
];
