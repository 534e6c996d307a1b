/** Loans: what public lenders offer, with the history of caps, terms and rates if a source was found. */
import { MARUKEI } from './marukei.ts';
import { programme, told, unchecked } from './programme.ts';

export const LOANS = [
  ...MARUKEI,
  programme(
    'jfcStartup',
    '新規開業・スタートアップ支援資金（日本公庫）',
    'JFC start-up loan',
    'loan',
    told('miyagi', '事業内容', {}, [
      ['cap', '融資限度額', 'Cap', 72_000_000, 'yen'],
      ['capWorking', 'うち運転資金', 'Of which working capital', 48_000_000, 'yen'],
    ]),
    told('yayoiJfc', '新規開業・スタートアップ支援資金とは', { to: '2024-03-31' }, [
      ['termEquipment', '返済期間（設備）', 'Term, equipment', 240, 'months'],
      ['termWorking', '返済期間（運転）', 'Term, working capital', 84, 'months'],
      ['grace', '据置期間', 'Grace', 24, 'months'],
    ]),
    told('yayoiJfc', '新規開業・スタートアップ支援資金とは', { from: '2024-04-01' }, [
      ['termEquipment', '返済期間（設備）', 'Term, equipment', 240, 'months'],
      ['termWorking', '返済期間（運転）', 'Term, working capital', 120, 'months'],
      ['grace', '据置期間', 'Grace', 60, 'months'],
      ['startWithin', '開業からの期間（おおむね）', 'Time since the start, about', 84, 'months'],
    ]),
    told('miyagi', '事業内容', {}, [
      ['rateCut1', '特利①の引下げ（女性・35歳未満・55歳以上など）', 'Rate cut 1', 40, 'basisPoints'],
      ['rateCut2', '特利②の引下げ', 'Rate cut 2', 65, 'basisPoints'],
      ['rateCut3', '特利③の引下げ', 'Rate cut 3', 90, 'basisPoints'],
    ]),
    unchecked([['security', '担保・保証人', 'Security', '税務申告が2期に満たない方は原則として不要', 'text']]),
    unchecked(
      [
        [
          'ownFunds',
          '自己資金',
          'Own money',
          '10分の1の要件は新創業融資制度とともになくなりましたが、大切な判断材料です',
          'text',
        ],
      ],
      { from: '2024-04-01' },
    ),
    told('sogyoSupport', '申込みの流れ', {}, [
      ['reapply', '断られたあとの再申込み', 'Applying again after a refusal', 6, 'months'],
    ]),
    told('jcciSurvey', null, {}, [
      ['surveyMean', '開業費用の平均（2024年度調査、1,990件）', 'Mean cost of a start (2024 survey)', 9_850_000, 'yen'],
      ['surveyMedian', '開業費用の中央値（2024年度調査）', 'Median cost of a start (2024 survey)', 5_800_000, 'yen'],
      ['surveyRaised', '調達額の平均（2024年度調査）', 'Mean money raised (2024 survey)', 11_970_000, 'yen'],
    ]),
    unchecked([['decision', '申込みから実行まで', 'From application to payout', 1, 'months']]),
  ),
  programme(
    'subordinatedLoan',
    '資本性劣後ローン（挑戦支援資本強化特別貸付）',
    'Subordinated loan counted as capital',
    'loan',
    told('jemCapital', null, {}, [
      ['capBefore', '旧制度の限度額', 'Cap of the earlier version', 40_000_000, 'yen'],
      ['rateLowBefore', '旧制度の利率（最低）', 'Lowest rate of the earlier version', 105, 'basisPoints'],
      ['rateHighBefore', '旧制度の利率（最高）', 'Highest rate of the earlier version', 620, 'basisPoints'],
    ]),
    unchecked([
      ['cap', '融資限度額（国民生活事業）', 'Cap', 72_000_000, 'yen'],
      ['capitalDecline', '資本とみなす額', 'Counted as capital', '残り5年からは毎年20%ずつ減らして数えます', 'text'],
    ]),
    told('freeeCapital', null, {}, [
      ['termShortest', '最も短い期間', 'Shortest term', 61, 'months'],
      ['termLongest', '最も長い期間', 'Longest term', 240, 'months'],
      ['method', '返済', 'Repayment', '期限一括。利息は毎月、利率は業績で変わります', 'text'],
    ]),
  ),
  programme(
    'enterpriseValueCollateral',
    '企業価値担保権（事業性融資推進法）',
    'Charge over the whole business',
    'loan',
    told('keiyakuWatch', null, { from: '2026-05-25' }, [
      [
        'inForce',
        '施行',
        'In force',
        '事業全体を担保にします。信託会社だけが持て、経営者保証は限られます。利用例はまだ多くありません',
        'text',
      ],
      ['forms', '使える会社', 'Companies', '株式会社・持分会社', 'text'],
    ]),
    told('shojihomu', null, { from: '2026-05-25' }, [
      ['keptShare', '一般債権者のために残す割合（例）', 'Kept for ordinary creditors (example)', 3_000, 'basisPoints'],
      ['keptLeast', '同（配当可能額が500万円以下の下限）', 'The same, least', 700_000, 'yen'],
    ]),
  ),
  programme(
    'interestSubsidy',
    '自治体の利子補給（例）',
    'Interest subsidy by a municipality (examples)',
    'loan',
    told(
      'kasahara',
      null,
      {},
      [['katsushika', '葛飾区', 'Katsushika', '支払利子の50%、36か月、100円未満切捨て、年1回', 'text']],
      { note: '今の内容は区に確かめてください' },
    ),
    told('joseikinTokyo', null, {}, [
      ['shinjuku', '新宿区', 'Shinjuku', '支払利子の30%', 'text'],
      ['nakano', '中野区', 'Nakano', '商工会議所の会員は100%', 'text'],
    ]),
    told('joseikinAichi', null, {}, [
      ['aichi', '愛知県内の市町村', 'Municipalities of Aichi', '60%まで、または20万円まで', 'text'],
    ]),
  ),
];
