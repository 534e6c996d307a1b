/** Guarantees of the credit guarantee associations. */
import { programme, told, unchecked } from './programme.ts';

export const GUARANTEES = [
  programme(
    'generalGuarantee',
    '信用保証（一般枠）',
    'Credit guarantee, general frame',
    'guarantee',
    told('zenshinhoren', null, {}, [
      ['cap', '保証限度額', 'Cap', 280_000_000, 'yen'],
      ['capUnsecured', 'うち無担保', 'Of which unsecured', 80_000_000, 'yen'],
      ['capSecured', 'うち有担保', 'Of which secured', 200_000_000, 'yen'],
      ['capGroup', '組合の保証限度額', 'Cap of a group (association)', 480_000_000, 'yen'],
      ['separate', '別枠', 'Separate frames', 'セーフティネット保証などは、この枠の外で数えます', 'text'],
    ]),
    unchecked([['sharing', '保証割合', 'Share covered', '80%（責任共有）。制度により100%', 'text']]),
  ),
  programme(
    'smallGuarantee',
    '小口零細企業保証',
    'Guarantee for very small firms',
    'guarantee',
    told('fukui', null, {}, [
      ['cap', '保証限度額（既存の保証残高を含む）', 'Cap, existing balance included', 20_000_000, 'yen'],
      ['term', '期間', 'Term', 84, 'months'],
      ['feeLow', '保証料率（低い方）', 'Fee, low', 50, 'basisPoints'],
      ['feeHigh', '保証料率（高い方）', 'Fee, high', 220, 'basisPoints'],
      ['staffCommerce', '従業員数（商業・飲食・サービス業）', 'Staff, commerce, food, services', 5, 'persons'],
      ['staffOther', '従業員数（その他、宿泊・娯楽を含む）', 'Staff, others with lodging and amusement', 20, 'persons'],
    ]),
  ),
  programme(
    'startupGuarantee',
    'スタートアップ創出促進保証',
    'Start-up guarantee without owner guarantee',
    'guarantee',
    told('mie', null, { from: '2023-03-15' }, [
      ['cap', '保証限度額', 'Cap', 35_000_000, 'yen'],
      ['term', '期間', 'Term', 120, 'months'],
      ['grace', '据置期間', 'Grace', 12, 'months'],
      [
        'graceParallel',
        '据置期間（保証のない融資と並べるときなど）',
        'Grace with a parallel loan and the like',
        36,
        'months',
      ],
      ['feeAddition', '保証料の上乗せ', 'Addition to the fee', 20, 'basisPoints'],
      [
        'ownFunds',
        '自己資金（税務申告が1期未満のとき）',
        'Own money before the first tax return',
        1_000,
        'basisPoints',
      ],
      ['startWithin', '設立からの期間', 'Time since foundation', 60, 'months'],
      ['review', 'ガバナンスの確認', 'Governance check', '3年目と5年目', 'text'],
    ]),
    told('jnet21', null, { from: '2023-03-15' }, [
      ['planWithin', '会社の設立まで', 'Company founded within', 2, 'months'],
      [
        'planWithinSupported',
        '同（特定創業支援等事業を受けるとき）',
        'The same, with the support programme',
        6,
        'months',
      ],
    ]),
  ),
  programme(
    'noOwnerGuarantee',
    '事業者選択型経営者保証非提供',
    'Guarantee without the owner, by choice',
    'guarantee',
    told('ehime', null, { from: '2024-03-15', to: '2027-03-31' }, [
      ['feeBoth', '保証料の上乗せ（要件を二つとも満たす）', 'Addition, both tests passed', 25, 'basisPoints'],
      [
        'feeOne',
        '保証料の上乗せ（一つ、または決算2期未満）',
        'Addition, one test or fewer than two terms',
        45,
        'basisPoints',
      ],
      [
        'tests',
        '要件',
        'Tests',
        '直近期で債務超過でないこと、2期続けて償却前経常赤字でないこと。決算書の提出、代表者への貸付けがないこと、相当な報酬、書面での約束',
        'text',
      ],
    ]),
    told('zeikei', null, { from: '2024-03-15', to: '2025-03-31' }, [
      ['help', '国の補助（2024年度）', 'State help, FY2024', 15, 'basisPoints'],
    ]),
    told('zeikei', null, { from: '2025-04-01', to: '2026-03-31' }, [
      ['help', '国の補助（2025年度）', 'State help, FY2025', 10, 'basisPoints'],
    ]),
    told('zeikei', null, { from: '2026-04-01', to: '2027-03-31' }, [
      ['help', '国の補助（2026年度）', 'State help, FY2026', 5, 'basisPoints'],
    ]),
  ),
  programme(
    'specialSmallGuarantee',
    '特別小口保証',
    'Special guarantee for very small firms',
    'guarantee',
    told('okinawaCgc', null, {}, [['cap', '保証限度額', 'Cap', 20_000_000, 'yen']], {
      confidence: 'conflicting',
    }),
    told('aichiYushi', '保証限度額', {}, [['cap', '保証限度額', 'Cap', 12_500_000, 'yen']], {
      confidence: 'conflicting',
      note: '旧い可能性があります',
    }),
  ),
];
