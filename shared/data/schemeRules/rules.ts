/**
 * Programmes that the catalogue's funding entries point to, with the terms a founder asks for first. The funding planner will carry the
 * rest on the same shape. Facts were checked on 2026-11-20; what could not be confirmed says so by its confidence.
 */
import type { SchemeProgramme, SchemeRule } from './schema.ts';

type Row = [
  key: string,
  ja: string,
  en: string,
  value: number | string,
  unit: SchemeRule['unit'],
  from: string | null,
  source: string,
  confidence?: SchemeRule['confidence'],
];

const programme = (
  id: string,
  ja: string,
  en: string,
  fundingKind: SchemeProgramme['fundingKind'],
  rows: readonly Row[],
): SchemeProgramme => ({
  id,
  name: { ja, en },
  fundingKind,
  rules: rows.map(([key, labelJa, labelEn, value, unit, validFrom, source, confidence]) => ({
    programme: id,
    key,
    label: { ja: labelJa, en: labelEn },
    value,
    unit,
    validFrom,
    validTo: null,
    source,
    checkedOn: '2026-11-20',
    confidence: confidence ?? 'verified',
  })),
});

const MARUKEI_TERMS = '京丹後市商工会 2025-02 https://kyotango.kyoto-fsci.or.jp/news/p10255';
const MARUKEI_WHO = '長崎商工会議所 2023-10 https://nagasakicci.jp/publics/index/37';

export const SCHEME_PROGRAMMES: readonly SchemeProgramme[] = [
  programme('marukei', 'マル経融資（小規模事業者経営改善資金）', 'Marukei loan', 'loan', [
    ['cap', '融資限度額', 'Cap', 20_000_000, 'yen', '2014-04-01', MARUKEI_TERMS],
    ['termEquipment', '返済期間（設備）', 'Term, equipment', 120, 'months', '2014-04-01', MARUKEI_TERMS],
    ['termWorking', '返済期間（運転）', 'Term, working capital', 120, 'months', '2025-02-03', MARUKEI_TERMS],
    [
      'rate',
      '利率（年）',
      'Interest rate a year',
      190,
      'basisPoints',
      '2025-08-01',
      '商工会議所の案内 2025-08。以後の改定は未確認',
      'unverified',
    ],
    ['yearInBusiness', '同じ地区での営業', 'In business in the district', 12, 'months', null, MARUKEI_WHO],
    ['guidance', '経営指導を受けた期間', 'Months of guidance', 6, 'months', null, MARUKEI_WHO],
    ['staffCommerce', '従業員数（商業・サービス業）', 'Staff, commerce and services', 5, 'persons', null, MARUKEI_WHO],
    [
      'staffOther',
      '従業員数（製造業・宿泊業など）',
      'Staff, manufacturing, lodging and others',
      20,
      'persons',
      null,
      MARUKEI_WHO,
    ],
    [
      'over15m',
      '1,500万円を超えるとき',
      'Above 15 million yen',
      '事前の事業計画と、残高が1,500万円以下になるまでおおむね半年ごとの訪問',
      'text',
      null,
      '会議所の案内（年不明）',
      'unverified',
    ],
  ]),
  programme('jfcStartup', '新規開業・スタートアップ支援資金（日本公庫）', 'JFC start-up loan', 'loan', [
    ['cap', '融資限度額', 'Cap', 72_000_000, 'yen', '2025-03-01', '日本政策金融公庫の案内 2025'],
    [
      'capWorking',
      'うち運転資金',
      'Of which working capital',
      48_000_000,
      'yen',
      '2025-03-01',
      '日本政策金融公庫の案内 2025',
    ],
    [
      'termEquipment',
      '返済期間（設備）',
      'Term, equipment',
      240,
      'months',
      '2024-04-01',
      '日本政策金融公庫の案内 2025',
    ],
    [
      'termWorking',
      '返済期間（運転）',
      'Term, working capital',
      120,
      'months',
      '2024-04-01',
      '日本政策金融公庫の案内 2025',
    ],
  ]),
  programme('subordinatedLoan', '資本性劣後ローン', 'Subordinated loan counted as capital', 'loan', [
    [
      'cap',
      '融資限度額（国民生活事業）',
      'Cap',
      72_000_000,
      'yen',
      null,
      '日本政策金融公庫（上限は未確認）',
      'unverified',
    ],
    ['term', '返済', 'Repayment', '5年1か月以上20年以内、期限一括返済', 'text', null, '日本政策金融公庫の案内'],
  ]),
  programme(
    'startupGuarantee',
    'スタートアップ創出促進保証',
    'Start-up guarantee without owner guarantee',
    'guarantee',
    [
      ['cap', '保証限度額', 'Cap', 35_000_000, 'yen', '2023-03-15', '中小企業庁 2023-03'],
      ['feeAddition', '保証料の上乗せ', 'Addition to the fee', 20, 'basisPoints', '2023-03-15', '中小企業庁 2023-03'],
    ],
  ),
  programme(
    'enterpriseValueCollateral',
    '企業価値担保権（事業性融資推進法）',
    'Charge over the whole business',
    'loan',
    [
      [
        'inForce',
        '施行日',
        'In force',
        '2026年5月25日から利用できます。利用例はまだ多くありません',
        'text',
        '2026-05-25',
        '事業性融資推進法',
      ],
    ],
  ),
  programme('equityCrowdfunding', '投資型クラウドファンディング', 'Equity and fund-type crowdfunding', 'crowdfunding', [
    [
      'issuerCap',
      '発行者の年間調達額',
      'Issuer cap a year',
      100_000_000,
      'yen',
      '2015-05-29',
      '金融庁。2026年の法改正は成立を確認できていません',
      'conflicting',
    ],
    [
      'investorCap',
      '一般投資家の1社あたり年間投資額',
      'Investor cap per issuer a year',
      500_000,
      'yen',
      '2015-05-29',
      '金融庁。改正の可能性があります',
      'unverified',
    ],
  ]),
  programme('shareholderCommunity', '株主コミュニティ', 'Shareholder community', 'equity', [
    [
      'how',
      'しくみ',
      'How it works',
      '証券会社が銘柄ごとに開く会員の集まりの中だけで勧誘と売買ができます',
      'text',
      '2015-05-29',
      '日本証券業協会',
    ],
  ]),
  programme('smallPrivatePlacement', '少人数私募', 'Small private placement', 'equity', [
    [
      'asked',
      '勧誘できる相手',
      'Persons who may be asked',
      49,
      'persons',
      null,
      '金融商品取引法（声をかけた人数で数えます）',
    ],
  ]),
  programme('angelTax', 'エンジェル税制', 'Angel tax relief', 'equity', [
    [
      'measureA',
      '優遇措置A',
      'Measure A',
      '（投資額−2,000円）を総所得から控除。上限は800万円と所得の40%の低い方',
      'text',
      null,
      '経済産業省',
    ],
  ]),
  programme('jizokuka', '小規模事業者持続化補助金（一般型 通常枠）', 'Subsidy for sustaining small firms', 'subsidy', [
    ['cap', '補助上限', 'Cap', 500_000, 'yen', '2026-01-28', '第19回公募要領（会議所の案内）'],
    [
      'rate',
      '補助率',
      'Rate',
      '2/3（賃金引上げ特例の赤字事業者は3/4）',
      'text',
      '2026-01-28',
      '第19回公募要領（会議所の案内）',
    ],
  ]),
  programme('monozukuri', 'ものづくり補助金', 'Monozukuri subsidy', 'subsidy', [
    [
      'cap',
      '補助上限（従業員数による）',
      'Cap by staff',
      '750万〜2,500万円。人数の区切りは未確認',
      'text',
      '2026-02-06',
      '第23次公募要領',
      'unverified',
    ],
    ['rate', '補助率', 'Rate', '1/2（小規模・再生は2/3）', 'text', '2026-02-06', '第23次公募要領'],
  ]),
  programme('shoryokuka', '省力化投資補助金（一般型）', 'Labour-saving investment subsidy', 'subsidy', [
    [
      'cap',
      '補助上限（従業員数による）',
      'Cap by staff',
      '750万〜8,000万円（賃上げで最大1億円）',
      'text',
      '2026-01-01',
      '第5回公募の案内',
    ],
    [
      'rate',
      '補助率',
      'Rate',
      '1/2（小規模は2/3）。1,500万円を超える部分の扱いは資料が分かれています',
      'text',
      '2026-01-01',
      '第5回公募の案内',
      'conflicting',
    ],
  ]),
  programme('digitalAi', 'デジタル化・AI導入補助金（旧 IT導入補助金）', 'Digitalisation and AI subsidy', 'subsidy', [
    ['cap', '補助上限（通常枠）', 'Cap, normal frame', 4_500_000, 'yen', '2026-01-01', '2026年公募の案内'],
    [
      'rate',
      '補助率（通常枠）',
      'Rate, normal frame',
      '1/2（最低賃金に近い事業者は2/3）',
      'text',
      '2026-01-01',
      '2026年公募の案内',
    ],
  ]),
  programme('successionMa', '事業承継・M&A補助金', 'Succession and M&A subsidy', 'subsidy', [
    ['cap', '補助上限（承継促進枠）', 'Cap, succession frame', 8_000_000, 'yen', null, '12〜14次公募の案内'],
  ]),
  programme('growthAcceleration', '中小企業成長加速化補助金', 'Growth acceleration subsidy', 'subsidy', [
    ['cap', '補助上限', 'Cap', 500_000_000, 'yen', '2026-02-24', '2次公募の案内'],
  ]),
];
