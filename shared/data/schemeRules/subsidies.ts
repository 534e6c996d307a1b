/** Subsidies: caps and rates of the latest round found. Rounds end; an expired rule is shown as expired and never used silently. */
import { programme, told, unchecked } from './programme.ts';

/** Caps by number of staff; `upTo` is the upper bound of the band, `null` for the last one. */
const bands = (key: string, ja: string, en: string, list: readonly (readonly [upTo: number | null, yen: number])[]) =>
  list.map(([upTo, yen], i) => {
    const above = (list[i - 1]?.[0] ?? 0) + 1;
    const who = upTo === null ? `${above}人以上` : above === 1 ? `${upTo}人以下` : `${above}〜${upTo}人`;
    const whom =
      upTo === null ? `${above} staff and more` : above === 1 ? `up to ${upTo} staff` : `${above} to ${upTo} staff`;
    return [`${key}${upTo ?? above}`, `${ja}（${who}）`, `${en}, ${whom}`, yen, 'yen'] as const;
  });
const MAN = 10_000;
const JIZOKUKA = { from: '2026-01-28', to: '2026-04-30' } as const;
const MONOZUKURI = { from: '2026-02-06', to: '2026-05-08' } as const;
const NEW_FIELD = { from: '2026-02-17', to: '2026-03-26' } as const;
/** Its first day is not stated: the page that states the last day is dated 30 January. */
const SHORYOKUKA = { seen: ['2026-01-30'], to: '2026-02-27' } as const;
const MERGED = { from: '2026-04-01' } as const;
const GROWTH = { from: '2026-02-24', to: '2026-03-26' } as const;

const SMALL_FIRMS = [
  programme(
    'jizokuka',
    '小規模事業者持続化補助金（一般型 通常枠）',
    'Subsidy for sustaining small firms',
    'subsidy',
    told('jizokuka19', null, JIZOKUKA, [
      ['cap', '補助上限', 'Cap', 50 * MAN, 'yen'],
      ['capInvoice', 'インボイス特例の上乗せ', 'Added by the invoice option', 50 * MAN, 'yen'],
      ['rate', '補助率', 'Rate', '2/3', 'fraction'],
      [
        'rateLoss',
        '補助率（賃金引上げ特例の赤字事業者）',
        'Rate for loss makers under the wage option',
        '3/4',
        'fraction',
      ],
      [
        'deadline',
        '第19回の日程',
        'Days of round 19',
        '受付 2026-03-06〜04-30、様式4は04-16まで、事業は2027-06-30まで',
        'text',
      ],
    ]),
    told(
      'kimiyoshi',
      null,
      JIZOKUKA,
      [
        ['capWage', '賃金引上げ特例の上乗せ', 'Added by the wage option', 150 * MAN, 'yen'],
        ['capBoth', '両方の特例のときの上限', 'Cap with both options', 250 * MAN, 'yen'],
      ],
      { confidence: 'conflicting', note: '会議所のページには旧い枠（200万円）が残っています' },
    ),
    told(
      'anshoko',
      null,
      JIZOKUKA,
      [['capWage', '賃金引上げ枠の上限（旧い枠）', 'Cap of the former wage frame', 200 * MAN, 'yen']],
      {
        confidence: 'conflicting',
      },
    ),
    unchecked([
      ['staffCommerce', '従業員数（商業・サービス業）', 'Staff, commerce and services', 5, 'persons'],
      ['staffOther', '従業員数（製造業・宿泊業など）', 'Staff, manufacturing, lodging and others', 20, 'persons'],
      ['webShare', 'ウェブサイト関連費の割合', 'Share of web costs', '1/4', 'fraction'],
    ]),
  ),
  programme(
    'jizokukaStartup',
    '小規模事業者持続化補助金（創業型）',
    'The same, for start-ups',
    'subsidy',
    told('jizokukaStartup3', null, JIZOKUKA, [
      ['cap', '補助上限', 'Cap', 200 * MAN, 'yen'],
      ['capInvoice', 'インボイス特例の上乗せ', 'Added by the invoice option', 50 * MAN, 'yen'],
      ['rate', '補助率', 'Rate', '2/3', 'fraction'],
      ['certificateMonths', '特定創業支援等事業の証明から', 'Since the certificate', 12, 'months'],
      ['startWithin', '開業から（予定も対象）', 'Since the opening (planned ones too)', 12, 'months'],
    ]),
  ),
];

const INVESTMENT = [
  programme(
    'monozukuri',
    'ものづくり補助金（第23次、最終）',
    'Monozukuri subsidy (round 23, the last)',
    'subsidy',
    unchecked(
      bands('cap', '補助上限', 'Cap', [
        [5, 750 * MAN],
        [20, 1_000 * MAN],
        [50, 1_500 * MAN],
        [null, 2_500 * MAN],
      ]),
      MONOZUKURI,
      '金額は第23次の解説にあり、人数の区切りは確かめていません',
    ),
    told('misouken', null, MONOZUKURI, [
      ['capGlobal', '補助上限（グローバル枠）', 'Cap, global frame', 3_000 * MAN, 'yen'],
      ['capWageAddition', '大幅な賃上げの上乗せ（最大）', 'Added by a large wage rise, at most', 1_000 * MAN, 'yen'],
      ['rate', '補助率', 'Rate', '1/2', 'fraction'],
      ['rateSmall', '補助率（小規模・再生）', 'Rate, small firms and rehabilitation', '2/3', 'fraction'],
      ['leastStaff', '従業員数（最低）', 'Least staff', 1, 'persons'],
      ['duty', '約束すること', 'Duties', '3〜5年の計画、付加価値額・賃金・最低賃金の目標', 'text'],
    ]),
  ),
  programme(
    'newField',
    '新事業進出補助金（第3回）',
    'Subsidy for entering a new field (round 3)',
    'subsidy',
    told('tokaiCci', null, NEW_FIELD, [
      ...bands('cap', '補助上限', 'Cap', [
        [20, 2_500 * MAN],
        [50, 4_000 * MAN],
        [100, 5_500 * MAN],
        [null, 7_000 * MAN],
      ]),
      ...bands('capWage', '賃上げ特例の上限', 'Cap with the wage option', [
        [20, 3_000 * MAN],
        [50, 5_000 * MAN],
        [100, 7_000 * MAN],
        [null, 9_000 * MAN],
      ]),
      ['floor', '補助下限', 'Least grant', 750 * MAN, 'yen'],
      ['rate', '補助率', 'Rate', '1/2', 'fraction'],
      ['valueAddedGrowth', '付加価値額の年平均成長率', 'Value added growth a year', 400, 'basisPoints'],
      ['payGrowth', '給与支給総額の年平均成長率', 'Total pay growth a year', 250, 'basisPoints'],
      ['minimumWage', '事業場内最低賃金の上乗せ', 'In-house minimum wage above the regional one', 30, 'yen'],
      ['duty', '目標に届かないとき', 'If goals are missed', '賃上げの目標に届かないと返還が求められます', 'text'],
    ]),
    told('ichioka', null, NEW_FIELD, [
      ['newSalesShare', '新事業の売上の割合（計画の最後）', 'Share of new sales at the end', 1_000, 'basisPoints'],
      ['newValueAddedShare', '同（付加価値額で見るとき）', 'The same, by value added', 1_500, 'basisPoints'],
      [
        'payPerHead',
        '1人あたり給与（どちらかを選ぶとき）',
        'Pay per head, as the alternative',
        '最低賃金の直近5年の年平均成長率以上',
        'text',
      ],
    ]),
  ),
  programme(
    'mergedSubsidy',
    '新事業進出・ものづくり補助金（2026年度からの統合）',
    'Merged subsidy from FY2026',
    'subsidy',
    told(
      'kojimachi',
      null,
      MERGED,
      [
        ['frames', '枠', 'Frames', '革新的新製品・サービス、新事業進出、グローバル', 'text'],
        ...bands('capInnovation', '革新的新製品・サービス枠の上限', 'Cap, innovation frame', [
          [5, 750 * MAN],
          [20, 1_000 * MAN],
          [50, 1_500 * MAN],
          [null, 2_500 * MAN],
        ]),
        ...bands('capInnovationWage', '同（賃上げ特例）', 'The same, wage option', [
          [5, 850 * MAN],
          [20, 1_250 * MAN],
          [50, 2_500 * MAN],
        ]),
        ...bands('capNewField', '新事業進出枠の上限', 'Cap, new field frame', [
          [20, 2_500 * MAN],
          [50, 4_000 * MAN],
          [100, 5_500 * MAN],
          [null, 7_000 * MAN],
        ]),
        ['capGlobal', 'グローバル枠の上限', 'Cap, global frame', 7_000 * MAN, 'yen'],
        ['capGlobalWage', '同（賃上げ特例）', 'The same, wage option', 9_000 * MAN, 'yen'],
        ['rate', '補助率', 'Rate', '1/2', 'fraction'],
        [
          'rateSmall',
          '補助率（小規模、革新的新製品・サービス枠とグローバル枠）',
          'Rate, small firms',
          '2/3',
          'fraction',
        ],
      ],
      { confidence: 'reported', note: '公募要領は見つかっていません' },
    ),
  ),
  programme(
    'shoryokuka',
    '省力化投資補助金（一般型 第5回）',
    'Labour-saving investment subsidy',
    'subsidy',
    told('yamada', null, SHORYOKUKA, [
      ...bands('cap', '補助上限', 'Cap', [
        [5, 750 * MAN],
        [20, 1_500 * MAN],
        [50, 3_000 * MAN],
        [100, 5_000 * MAN],
        [null, 8_000 * MAN],
      ]),
      ...bands('capWage', '大幅な賃上げの上限', 'Cap with a large wage rise', [
        [5, 1_000 * MAN],
        [20, 2_000 * MAN],
        [50, 4_000 * MAN],
        [100, 6_500 * MAN],
        [null, 10_000 * MAN],
      ]),
      ['rate', '補助率', 'Rate', '1/2', 'fraction'],
      ['rateSmall', '補助率（小規模）', 'Rate, small firms', '2/3', 'fraction'],
      ['productivityGrowth', '労働生産性の年平均成長率', 'Productivity growth a year', 400, 'basisPoints'],
      ['payGrowth', '1人あたり給与の年平均成長率', 'Pay per head growth a year', 350, 'basisPoints'],
    ]),
    told(
      'obihiro',
      null,
      {},
      [['stepAbove', '補助額1,500万円を超える部分の補助率', 'Rate above 15 million of subsidy', '1/3', 'fraction']],
      { confidence: 'conflicting', note: '2025年の案内にあり、2026年1月の案内にはありません' },
    ),
  ),
  programme(
    'shoryokukaCatalogue',
    '省力化投資補助金（カタログ注文型）',
    'The same, catalogue orders',
    'subsidy',
    told(
      'customerCloud',
      '中小企業省力化投資補助金の補助額、① 労働生産性の向上目標',
      { seen: ['2024-04-05', '2026-01-05'] },
      [
        ...bands('cap', '補助上限', 'Cap', [
          [5, 200 * MAN],
          [20, 500 * MAN],
          [null, 1_000 * MAN],
        ]),
        ...bands('capWage', '大幅な賃上げの上限', 'Cap with a large wage rise', [
          [5, 300 * MAN],
          [20, 750 * MAN],
          [null, 1_500 * MAN],
        ]),
        ['rate', '補助率', 'Rate', '1/2', 'fraction'],
        ['productivityGrowth', '労働生産性の年平均成長率', 'Productivity growth a year', 300, 'basisPoints'],
      ],
    ),
    told('taxlabor', null, {}, [['listed', '対象', 'What counts', 'カタログに載った製品だけ', 'text']]),
  ),
  programme(
    'growthAcceleration',
    '中小企業成長加速化補助金',
    'Growth acceleration subsidy',
    'subsidy',
    told('creast', null, GROWTH, [
      ['cap', '補助上限', 'Cap', 50_000 * MAN, 'yen'],
      ['rate', '補助率', 'Rate', '1/2', 'fraction'],
      ['salesFrom', '売上高（以上）', 'Sales from', 100_000 * MAN, 'yen'],
      ['salesTo', '売上高（未満）', 'Sales below', 1_000_000 * MAN, 'yen'],
      ['leastInvestment', '投資額（外注費・専門家経費を除く、以上）', 'Least investment', 10_000 * MAN, 'yen'],
      ['projectMonths', '事業の期間', 'Length of the project', 24, 'months'],
      ['duty', '約束すること', 'Duties', '100億宣言の公表、5年の計画、3年間の賃上げ', 'text'],
    ]),
  ),
];

const OTHERS = [
  programme(
    'digitalAi',
    'デジタル化・AI導入補助金2026（旧 IT導入補助金）',
    'Digitalisation and AI subsidy',
    'subsidy',
    told('okayama', '(2) 通常枠、(3) インボイス枠（インボイス対応類型）', {}, [
      ['floor', '補助下限（通常枠）', 'Least grant, normal frame', 5 * MAN, 'yen'],
      ['capFew', '補助上限（通常枠 1〜3プロセス、未満）', 'Cap, normal frame, 1 to 3 processes', 150 * MAN, 'yen'],
      ['cap', '補助上限（通常枠 4プロセス以上）', 'Cap, normal frame, 4 processes and more', 450 * MAN, 'yen'],
      ['floorMany', '補助下限（通常枠 4プロセス以上）', 'Least grant, 4 processes and more', 150 * MAN, 'yen'],
      ['rate', '補助率（通常枠）', 'Rate, normal frame', '1/2', 'fraction'],
      ['rateLowWage', '補助率（通常枠、最低賃金に近い事業者）', 'Rate, near the minimum wage', '2/3', 'fraction'],
      ['capInvoice', '補助上限（インボイス対応）', 'Cap, invoice frame', 350 * MAN, 'yen'],
      [
        'rateInvoice',
        '補助率（インボイス対応、50万円以下の部分）',
        'Rate, invoice frame, up to 500,000',
        '3/4',
        'fraction',
      ],
      ['rateInvoiceSmall', '同（小規模）', 'The same, small firms', '4/5', 'fraction'],
      ['rateInvoiceAbove', '同（50万円を超える部分）', 'The same, above 500,000', '2/3', 'fraction'],
      ['capPc', '補助上限（パソコンなど）', 'Cap, computers', 10 * MAN, 'yen'],
      ['capTill', '補助上限（レジなど）', 'Cap, tills', 20 * MAN, 'yen'],
      ['rateHardware', '補助率（パソコン・レジ）', 'Rate, computers and tills', '1/2', 'fraction'],
    ]),
    told('okayama', '(4) インボイス枠（電子取引類型）', {}, [
      ['capTrade', '補助上限（電子取引類型）', 'Cap, electronic trade', 350 * MAN, 'yen'],
      ['rateTrade', '補助率（電子取引類型）', 'Rate, electronic trade', '2/3', 'fraction'],
    ]),
    told('explorer', null, {}, [
      ['floorSecurity', '補助下限（セキュリティ）', 'Least grant, security', 5 * MAN, 'yen'],
      ['capSecurity', '補助上限（セキュリティ）', 'Cap, security', 150 * MAN, 'yen'],
      ['rateSecurity', '補助率（セキュリティ）', 'Rate, security', '1/2', 'fraction'],
      ['rateSecuritySmall', '同（小規模）', 'The same, small firms', '2/3', 'fraction'],
      ['capJoint', '補助上限（複数者連携）', 'Cap, joint frame', 3_000 * MAN, 'yen'],
      ['duty', '対象', 'What counts', '登録されたITツールだけ', 'text'],
    ]),
  ),
  programme(
    'successionMa',
    '事業承継・M&A補助金',
    'Succession and M&A subsidy',
    'subsidy',
    told('tsunagari', null, {}, [
      ['cap', '補助上限（承継促進枠）', 'Cap, succession frame', 800 * MAN, 'yen'],
      ['capWage', '同（賃上げのとき）', 'The same with a wage rise', 1_000 * MAN, 'yen'],
      ['rate', '補助率', 'Rate', '1/2', 'fraction'],
      ['rateSmall', '補助率（小規模、承継促進枠）', 'Rate, small firms', '2/3', 'fraction'],
      ['withinYears', '承継までの期間（承継促進枠）', 'Handover within', 60, 'months'],
      ['closure', '廃業費の上乗せ', 'Added for closing a business', 150 * MAN, 'yen'],
      ['pmi', 'PMI推進枠', 'PMI frame', '買った後の統合の費用', 'text'],
    ]),
    told('hojokinAgent', null, { seen: ['2026-02'] }, [
      ['capHundred', '100億企業特例の上限', 'Cap, 10-billion option', 2_000 * MAN, 'yen'],
    ]),
    unchecked([
      ['expert', '専門家活用枠の上限', 'Cap, experts', 600 * MAN, 'yen'],
      ['expertMost', '同（条件により）', 'The same, at most', 800 * MAN, 'yen'],
    ]),
  ),
  programme(
    'subsidyPayment',
    '補助金の入金（精算払い）',
    'How a subsidy is paid',
    'subsidy',
    told('saison', null, {}, [
      ['monthsToPayment', '支出から入金まで（既定）', 'From spending to payment (default)', 12, 'months'],
      ['monthsRestructuring', '事業再構築補助金の例（約）', 'Example: restructuring, about', 12, 'months'],
      ['monthsMonozukuri', 'ものづくり補助金の例（約）', 'Example: Monozukuri, about', 14, 'months'],
    ]),
    told('minkei', null, {}, [['order', '順番', 'Order', '交付決定の前に注文したものは対象になりません', 'text']]),
    told('shionaga', null, {}, [
      ['assetDuty', '処分が制限される財産（税抜）', 'Assets restricted in disposal', 50 * MAN, 'yen'],
    ]),
    unchecked([
      ['sameCost', '同じ経費への二つの国の補助金', 'Two national subsidies for one cost', '受けられません', 'text'],
      ['taxFree', '消費税', 'Consumption tax', '補助金に消費税はかからず、課税事業者の対象経費は税抜です', 'text'],
    ]),
  ),
];

export const SUBSIDIES = [...SMALL_FIRMS, ...INVESTMENT, ...OTHERS];
