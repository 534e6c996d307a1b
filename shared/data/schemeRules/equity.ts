/** Equity: convertibles, rounds, private placement, tax relief of investors. */
import { programme, told, unchecked } from './programme.ts';

export const EQUITY = [
  programme(
    'jkiss',
    'J-KISS（有償新株予約権）',
    'J-KISS convertible',
    'equity',
    told('smartroundJkiss', null, {}, [
      ['rounding', '端数の扱い', 'Rounding', '転換価額は1円未満を切上げ、株数は切捨て', 'text'],
      ['capBasis', 'キャップの数え方', 'What the cap means', '1.xは調達前、2.xは調達後の評価額', 'text'],
    ]),
    told('fundoor', null, {}, [['longStop', '転換期限（よくある値）', 'Usual long-stop', 18, 'months']]),
    unchecked([
      ['qualified', '適格資金調達の額（よくある値）', 'Usual qualified amount', 100_000_000, 'yen'],
      ['lowerOf', '転換価額', 'Conversion price', '割引した株価と、キャップから決まる株価の低い方', 'text'],
      ['ownShares', '2.xの完全希釈化', 'Fully diluted in 2.x', 'J-KISS自身の株式も数えます', 'text'],
    ]),
    told(
      'jkissTemplate',
      null,
      {},
      [['saleMultiple', '売却時の参加上限額（ひな形）', 'Multiple at a sale in the template', '払込額の2倍', 'text']],
      { confidence: 'reported', note: 'ひな形では空欄に2と書かれています' },
    ),
  ),
  programme(
    'pricedRound',
    '株式による資金調達',
    'Priced round',
    'equity',
    told('smartroundRound', 'STEP2. 発行条件の入力', {}, [
      ['price', '株価', 'Price', 'プレマネー ÷ 直前の完全希薄化後株式数', 'text'],
    ]),
    unchecked([
      ['vcShare', '1回のVC調達で渡す割合（目安）', 'Usual share given to a VC', '10〜20%', 'text'],
      ['waterfall', '分配の順', 'Order of payment', '借入、優先分（順位ごと）、参加、普通株の順', 'text'],
    ]),
  ),
  programme(
    'shareholderCommunity',
    '株主コミュニティ',
    'Shareholder community',
    'equity',
    told('jsdaCommunity', null, {}, [
      [
        'how',
        'しくみ',
        'How it works',
        '証券会社が銘柄ごとに開く会員の集まりの中だけで勧誘と売買ができます。地域の会社向けです',
        'text',
      ],
    ]),
  ),
  programme(
    'smallPrivatePlacement',
    '少人数私募',
    'Small private placement',
    'equity',
    told('ipoNavi', null, {}, [
      ['asked', '勧誘できる相手（声をかけた人数で数えます）', 'Persons who may be asked', 49, 'persons'],
    ]),
    unchecked(
      [['window', '人数を数える期間', 'Window of counting', 3, 'months']],
      {},
      '2022年に6か月から3か月になったとされます',
    ),
  ),
  programme(
    'angelTax',
    'エンジェル税制',
    'Angel tax relief',
    'equity',
    told('metiAngel', null, {}, [
      [
        'measureA',
        '優遇措置A',
        'Measure A',
        '（投資額−2,000円）を総所得から控除。上限は800万円と所得の40%の低い方。設立5年未満、外部資本1/6以上（要件により1/20）',
        'text',
      ],
      [
        'measureB',
        '優遇措置B',
        'Measure B',
        '投資額をその年の株式譲渡益から控除（課税の繰延べ）。設立10年未満、外部資本1/6以上',
        'text',
      ],
    ]),
    told('heritage', null, {}, [
      [
        'preSeed',
        'プレシード・シード特例',
        'Pre-seed relief',
        '株式譲渡益から控除し、年20億円まで課税されません。設立5年未満、外部資本1/20以上、研究開発費などの要件',
        'text',
      ],
    ]),
    told('aiwa', null, {}, [['founderCap', '起業特例の上限', 'Founder relief, cap', 2_000_000_000, 'yen']]),
    unchecked([
      ['founder', '起業特例', 'Founder relief', '自分の会社への出資も対象です。設立1年未満など', 'text'],
      ['lossCarry', '損失の繰越し', 'Losses carried on', '株式の譲渡益から3年間差し引けます', 'text'],
      [
        'reform',
        '2025・2026年度の改正',
        'Reforms of FY2025 and FY2026',
        '再投資の期間や還付の改正は確かめられていません',
        'text',
      ],
    ]),
  ),
];
