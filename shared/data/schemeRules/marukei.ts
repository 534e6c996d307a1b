/** The marukei loan and its variants: dated terms, rates as observed, and the limits of related loans. */
import { programme, told, unchecked } from './programme.ts';

const rate = (basisPoints: number) =>
  [['rate', '利率（年）', 'Interest rate a year', basisPoints, 'basisPoints']] as const;
const cap = (yen: number) => ['cap', '融資限度額', 'Cap', yen, 'yen'] as const;
const terms = (working: number, graceWorking: number) =>
  [
    ['termWorking', '返済期間（運転）', 'Term, working capital', working, 'months'],
    ['graceWorking', '据置期間（運転）', 'Grace, working capital', graceWorking, 'months'],
  ] as const;
const equipment = (term: number, grace: number) =>
  [
    ['termEquipment', '返済期間（設備）', 'Term, equipment', term, 'months'],
    ['graceEquipment', '据置期間（設備）', 'Grace, equipment', grace, 'months'],
  ] as const;

/** The rate changes on about the first working day of any month: each value is known only for the day on which it was seen. */
const seen = (...days: string[]) => ({ seen: days, moves: true }) as const;

export const MARUKEI = [
  programme(
    'marukei',
    'マル経融資（小規模事業者経営改善資金）',
    'Marukei loan',
    'loan',
    told('techplus2009', null, { to: '2009-03-31' }, [cap(10_000_000), ...terms(60, 6), ...equipment(84, 6)]),
    told('techplus2009', null, { from: '2009-04-01', to: '2014-03-31' }, [cap(15_000_000)]),
    told('techplus2009', null, { from: '2009-04-01' }, equipment(120, 24)),
    told('sakaide', '(2) 特例措置の延長・拡充', { from: '2014-04-01' }, [cap(20_000_000)]),
    // The day on which the term for working capital became ten years is unknown: it was seven on one of these days and ten on the other.
    told('tsuji', null, { from: '2009-04-01', seen: ['2024-08-01'] }, terms(84, 12)),
    told('kyotango', '概要「ご返済期間（うち据置期間）」', { seen: ['2025-02-03'] }, terms(120, 24)),
    told('techplus2009', null, seen('2009-04-10'), rate(210)),
    told('kochi', '融資利率', seen('2019-04-01'), rate(121)),
    told('sakai', '金利改定内容（改定前）', seen('2022-05-01'), rate(123)),
    told('sakai', '金利改定内容（改定後）', seen('2022-05-02'), rate(121)),
    told('beautopia202210', null, seen('2022-10-03'), rate(113)),
    told('beautopia202301', null, seen('2023-01-04'), rate(130)),
    told('futatsui', '1 改定内容（改定前）', seen('2023-04-30'), rate(108)),
    told('futatsui', '1 改定内容（改定後）', seen('2023-05-01'), rate(112)),
    told('zuuMarukei', 'マル経融資の概要', seen('2023-07'), rate(107)),
    told('nagasaki', '融資の条件', seen('2023-10-02'), rate(120)),
    told('tsuji', null, seen('2024-08-01'), rate(145)),
    told('kyotango', '金利（改定前）', seen('2025-02-02'), rate(165)),
    told('kyotango', '金利（改定後）', seen('2025-02-03'), rate(175)),
    told('asahi', null, seen('2025-06-01'), rate(170)),
    told('asahi', null, seen('2025-06-02'), rate(180)),
    told('uozu', '1. 改定内容（改正前）', seen('2025-07-31'), rate(180)),
    told('uozu', '1. 改定内容（改正後）', seen('2025-08-01'), rate(190)),
    told('futatsui', '1 改定内容（沖縄分）', { seen: ['2022-05-02', '2023-05-01'] }, [
      ['okinawa', '沖縄の利率の差', 'Difference in Okinawa', -20, 'basisPoints'],
    ]),
    told('tsuji', null, {}, [
      ['practiceTerm', '実務でよくある返済期間（据置なし）', 'Usual term in practice, without grace', 60, 'months'],
    ]),
    unchecked([
      ['method', '返済方法', 'Repayment', '元金均等（毎月）。マル経そのものの資料は見つかっていません', 'text'],
      ['rateDay', '適用される利率', 'Which rate applies', '融資が決まった日の利率', 'text'],
    ]),
    told('nagasaki', '融資の対象', {}, [
      ['yearInBusiness', '同じ地区での営業（原則）', 'In business in the district, in principle', 12, 'months'],
      ['guidance', '経営指導を受けた期間（原則）', 'Months of guidance, in principle', 6, 'months'],
      ['staffCommerce', '従業員数（商業・サービス業）', 'Staff, commerce and services', 5, 'persons'],
      ['staffOther', '従業員数（製造業・宿泊業など）', 'Staff, manufacturing, lodging and others', 20, 'persons'],
      ['taxes', '納めているべき税', 'Taxes that must be paid', '所得税（法人税）、事業税、住民税、消費税', 'text'],
    ]),
    told('osakaAdviser', null, {}, [
      ['guidanceShortened', '指導期間が短くなった例', 'A shortened period of guidance', 1, 'months'],
      ['shorteningInterviews', '短くなった例での面談の回数', 'Interviews in that example', 5, 'times'],
    ]),
    told('kochi', '融資対象者', { seen: ['2019-04-01'] }, [
      [
        'shortening',
        '指導期間の短縮',
        'Shortening of the guidance',
        '帳簿が整っているなど、経営指導員の判断で6か月より短くなることがあります',
        'text',
      ],
    ]),
    unchecked([
      ['planAbove', '事業計画が要る借入残高', 'Balance above which a plan is asked for', 15_000_000, 'yen'],
      [
        'over15m',
        '1,500万円を超えるとき',
        'Above 15 million yen',
        '申込み前の事業計画と、残高が1,500万円以下になるまでおおむね半年ごとの訪問',
        'text',
      ],
    ]),
    told('zuuMarukei', 'マル経融資の概要', {}, [
      ['decision', '申込みから実行まで（1〜2か月）', 'From application to payout (1 to 2)', 2, 'months'],
    ]),
    told(
      'yuzawa',
      '大規模災害関連の拡充枠',
      {},
      [['disaster', '別枠（能登半島地震・令和2年7月豪雨など）', 'Separate frame after disasters', 10_000_000, 'yen']],
      { note: '2026年11月に受け付けているかは確かめていません' },
    ),
    told('ageo', null, {}, [
      [
        'hygieneRouting',
        '生活衛生関係営業の方',
        'Hygiene-related trades',
        '設備資金を推薦できない会議所があります。先に生活衛生改善貸付の窓口（同業組合）に確かめてください',
        'text',
      ],
    ]),
    told('hitoyoshi', null, {}, [
      [
        'incomeCertificate',
        '所得証明書（白色申告の方）',
        'Income certificate (white-form filers)',
        '求める会議所があります',
        'text',
      ],
    ]),
  ),
  programme(
    'marukeiDisaster',
    '災害マル経（別枠）',
    'Marukei after disasters (separate frame)',
    'loan',
    told('sakaide', '(2) 特例措置の延長・拡充', { seen: ['2014-04'] }, [
      ['extraCap', '別枠の限度額', 'Extra cap', 10_000_000, 'yen'],
      ['rateCut', '金利の引下げ', 'Rate cut', 120, 'basisPoints'],
      ['rateCutMonths', '引下げの期間', 'Months of the cut', 36, 'months'],
      ['trigger', '対象', 'Who', '指定された地域で被害を受けた事業者', 'text'],
    ]),
    told(
      'yuzawa',
      '大規模災害関連の拡充枠',
      {},
      [
        [
          'notoCap',
          '能登半島地震・令和2年7月豪雨の別枠',
          'Extra cap, Noto and the rain of July 2020',
          10_000_000,
          'yen',
        ],
        ['notoTrigger', 'その条件', 'Its condition', '会議所の小規模事業者再建支援方針に沿って事業を行うこと', 'text'],
      ],
      { note: '2026年11月に受け付けているかは確かめていません' },
    ),
  ),
  programme(
    'marukeiCorona',
    '新型コロナウイルス対策マル経（別枠）',
    'Marukei against COVID-19 (separate frame)',
    'loan',
    told(
      'nakanoh',
      null,
      {},
      [
        ['extraCap', '別枠の限度額', 'Extra cap', 10_000_000, 'yen'],
        ['rateCut', '金利の引下げ', 'Rate cut', 90, 'basisPoints'],
        ['rateCutMonths', '引下げの期間', 'Months of the cut', 36, 'months'],
        ['graceWorking', '据置期間（運転）', 'Grace, working capital', 36, 'months'],
        ['graceEquipment', '据置期間（設備）', 'Grace, equipment', 48, 'months'],
        ['salesDrop', '売上の減少（直近1か月）', 'Fall of sales, latest month', 500, 'basisPoints'],
      ],
      { note: '2026年11月に受け付けているかは確かめていません' },
    ),
  ),
  programme(
    'hygieneLoan',
    '生活衛生改善貸付',
    'Loan for hygiene-related trades',
    'loan',
    told('hokkaidoSeiei', '生活衛生改善貸付', {}, [
      cap(20_000_000),
      ['termEquipment', '返済期間（設備）', 'Term, equipment', 120, 'months'],
      ['who', '推薦する人', 'Who recommends', '生活衛生同業組合の長', 'text'],
      ['security', '担保・保証人', 'Security', '不要', 'text'],
    ]),
    told(
      'hokkaidoSeiei',
      '生活衛生改善貸付',
      {},
      [['termWorking', '返済期間（運転）', 'Term, working capital', 84, 'months']],
      { note: 'マル経と同じく10年になった可能性があります', confidence: 'reported' },
    ),
    told('beautopia202301', null, seen('2023-01-04'), rate(130)),
    unchecked(rate(190), seen('2025-08-01'), 'マル経と同じ特別利率Fとして'),
    unchecked([
      ['guidance', '経営指導を受けた期間', 'Months of guidance', 6, 'months'],
      ['staffCommerce', '従業員数', 'Staff', 5, 'persons'],
      ['staffOther', '従業員数（旅館・興行場）', 'Staff, inns and theatres', 20, 'persons'],
    ]),
  ),
];
