/** Crowdfunding: kinds, platform fees, timing, and the legal caps. */
import { programme, told, unchecked } from './programme.ts';

const fee = (key: string, ja: string, en: string, basisPoints: number) =>
  [key, `${ja} 手数料（税抜）`, `${en} fee before tax`, basisPoints, 'basisPoints'] as const;

export const CROWDFUNDING = [
  programme(
    'rewardCrowdfunding',
    '購入型クラウドファンディング',
    'Reward crowdfunding',
    'crowdfunding',
    told('t2fifa', null, {}, [
      ['law', 'しくみ', 'How it works', '品物やサービスで返します。特定商取引法が及び、金融の登録は要りません', 'text'],
    ]),
    told(
      'campfireBylaws',
      '第1章 第1条（プロジェクトオーナーに発生する手数料）',
      {},
      [fee('campfire', 'CAMPFIRE・BOOSTER', 'CAMPFIRE', 1_700)],
      {
        confidence: 'conflicting',
      },
    ),
    told('campfireBlog', '第1章（CAMPFIREの手数料は何%？）', {}, [fee('campfire', 'CAMPFIRE', 'CAMPFIRE', 2_200)], {
      confidence: 'conflicting',
      note: '17%と決済5%とする記事。運営者の規約は合計17%です',
    }),
    told('campfireBylaws', '第1章 第1条（プロジェクトオーナーに発生する手数料）', {}, [
      fee('machiya', 'machi-ya', 'machi-ya', 2_500),
    ]),
    told(
      'feeComparison',
      null,
      {},
      [
        fee('readyforSimple', 'READYFOR シンプルプラン', 'READYFOR simple plan', 1_200),
        fee('readyforFull', 'READYFOR フルサポートなど', 'READYFOR with support', 1_700),
        fee('makuake', 'Makuake（決済を含む）', 'Makuake (payment included)', 2_000),
        fee('greenfunding', 'GREEN FUNDING', 'GREEN FUNDING', 2_000),
      ],
      { confidence: 'reported', note: '運営者のページは確かめていません' },
    ),
    told('motionGallery', null, {}, [fee('motiongallery', 'MotionGallery', 'MotionGallery', 1_500)]),
    told('campfireHelp', null, {}, [
      [
        'supporterFee',
        '支援者が払うシステム手数料',
        'Fee paid by supporters',
        'CAMPFIREは支援者からも手数料を受け取ります',
        'text',
      ],
    ]),
    told('sofie', null, {}, [
      [
        'allOrNothing',
        'All-or-Nothing',
        'All-or-Nothing',
        '目標に届いたときだけ受け取り、届かなければ全額を返します',
        'text',
      ],
      ['allIn', 'All-in', 'All-in', '届かなくても受け取り、必ず実行します', 'text'],
    ]),
    told('readyforHelp', null, {}, [
      [
        'earlyPayoutFee',
        'READYFOR 早期入金の手数料（最低、税抜）',
        'READYFOR early payout, least, before tax',
        30_000,
        'yen',
      ],
      ['earlyPayoutShare', '同（割合、税抜。高い方）', 'The same, share, the higher', 300, 'basisPoints'],
      [
        'earlyPayoutMinimum',
        'All-inで早期入金を使える支援総額',
        'Least raised for early payout, All-in',
        50_000,
        'yen',
      ],
      ['earlyPayoutDay', '早期入金の日', 'Day of early payout', '終了の翌週の第3営業日', 'text'],
    ]),
    unchecked([
      ['payoutMonths', '終了から入金まで', 'From close to payout', 2, 'months'],
      ['longestDays', '募集期間の目安', 'Longest campaign', '80日程度まで', 'text'],
      [
        'schedule',
        '準備から報告まで',
        'Usual schedule',
        '準備1〜3か月、募集30〜60日、入金1〜2か月後、届けるまで1〜6か月',
        'text',
      ],
    ]),
    told('fundboost', null, { seen: ['2024-12-01'] }, [
      ['successUnder1m', '成立率（目標100万円未満、約）', 'Success, goal below 1 million, about', 4_000, 'basisPoints'],
      ['success1m', '成立率（目標100万円台、約）', 'Success, goal of 1 to 2 million, about', 3_000, 'basisPoints'],
    ]),
    told('makuakeStudy', null, { seen: ['2016-08-08'] }, [
      [
        'successMakuake',
        'Makuakeの成立率（319件中155件、2016年）',
        'Success at Makuake (155 of 319, 2016)',
        4_900,
        'basisPoints',
      ],
    ]),
    told('ventureTimes', null, {}, [
      [
        'successReadyfor',
        'READYFORの成立率（2017年ごろ、同社の発表）',
        'Success at READYFOR (about 2017, its own)',
        '65〜70%',
        'text',
      ],
    ]),
  ),
  programme(
    'fundCrowdfunding',
    'ファンド型クラウドファンディング',
    'Fund-type crowdfunding',
    'crowdfunding',
    told('t2fifa', null, {}, [
      [
        'law',
        'しくみ',
        'How it works',
        '売上や利益の一部を、決めた期間、出資者に分けます（匿名組合が多い）。運営者は第二種金融商品取引業',
        'text',
      ],
    ]),
    unchecked([['fee', '発行者の手数料', 'Fee of the issuer', '公表資料が見つかっていません', 'text']]),
    told('tokyoGuide', 'ガイドブック p.64', {}, [
      [
        'smallPlatformTotal',
        '第二種少額電子募集：1年の募集総額（未満）',
        'Small-platform licence: total below',
        100_000_000,
        'yen',
      ],
      ['smallPlatformInvestor', '同：一般投資家1人あたり', 'The same: per ordinary investor', 500_000, 'yen'],
    ]),
  ),
  programme(
    'lendingCrowdfunding',
    '貸付型クラウドファンディング（ソーシャルレンディング）',
    'Lending crowdfunding',
    'crowdfunding',
    told('t2fifa', null, {}, [
      ['law', 'しくみ', 'How it works', '利息で返します。運営者は第二種金融商品取引業と貸金業の登録が要ります', 'text'],
    ]),
  ),
  programme(
    'donationCrowdfunding',
    '寄付型・ふるさと納税型クラウドファンディング',
    'Donation crowdfunding',
    'crowdfunding',
    told('kobayashi', null, {}, [
      [
        'company',
        '会社が受け取るとき',
        'Received by a company',
        '受贈益として収入になります。消費税はかかりません',
        'text',
      ],
    ]),
    told('bando', null, { seen: ['2022-08-01'] }, [
      [
        'giftTaxFree',
        '個人が個人から受け取るとき、贈与税がかからない額（年）',
        'Free of gift tax a year, person from persons',
        1_100_000,
        'yen',
      ],
    ]),
    told('bamp', null, {}, [
      [
        'gcf',
        'ふるさと起業家支援',
        'Hometown founder support',
        '寄附を財源に、市町村が名指しした起業家へ補助します。初期投資は市町村が上乗せします',
        'text',
      ],
    ]),
  ),
  programme(
    'equityCrowdfunding',
    '投資型クラウドファンディング',
    'Equity and fund-type crowdfunding',
    'crowdfunding',
    told(
      'jsdaEquity',
      '株式投資型クラウドファンディング制度概要',
      {},
      [['issuerCap', '発行者の年間調達額（未満）', 'Issuer raises less than this a year', 100_000_000, 'yen']],
      {
        confidence: 'conflicting',
        note: '5億円への緩和は2025年12月の金融庁報告で提言され、成立は確かめられていません',
      },
    ),
    told(
      'daiwa',
      null,
      { seen: ['2026-02-25'] },
      [['issuerCap', '発行者の年間調達額（協会の上限）', 'Issuer cap of the association', 500_000_000, 'yen']],
      { confidence: 'conflicting', note: '1億円以上は届出の免除がなく、実際には行われていません' },
    ),
    told('taurus', null, {}, [
      ['investorCap', '一般投資家の1社あたり年間投資額', 'Investor cap per issuer a year', 500_000, 'yen'],
    ]),
    told('fundinnoProfessional', null, {}, [
      ['professionalExempt', '特定投資家', 'Professional investors', '50万円の上限がかかりません', 'text'],
    ]),
    unchecked([
      [
        'investorCapByIncome',
        '所得や純資産に応じた上限',
        'Cap by income or net assets',
        '5%（50万〜200万円）とする改正案',
        'text',
      ],
    ]),
    told('torikai', null, {}, [['notice', '有価証券通知書が要る額（超）', 'Notice filed above', 10_000_000, 'yen']]),
    told(
      'fundinnoFee',
      null,
      {},
      [
        ['fundinnoFee', 'FUNDINNO 成功報酬（税抜）', 'FUNDINNO success fee', 2_000, 'basisPoints'],
        ['fundinnoReview', 'FUNDINNO 審査料', 'FUNDINNO review fee', 100_000, 'yen'],
        ['fundinnoMonthly', 'FUNDINNO 2年目からの月額', 'FUNDINNO monthly from year 2', 50_000, 'yen'],
      ],
      { confidence: 'reported', note: '今の料金は確かめていません' },
    ),
    told('isohama', null, {}, [
      [
        'successEquity',
        '株式型の成立率（2017〜2020年、231件中161件）',
        'Offers closed (161 of 231, 2017-2020)',
        7_000,
        'basisPoints',
      ],
      ['meanEquity', '株式型の平均調達額（同）', 'Mean raised, same period', 31_780_000, 'yen'],
    ]),
  ),
];
