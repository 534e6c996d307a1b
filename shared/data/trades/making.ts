/** Trades that make something: food, meals, wood, craft. */
import type { TradeGuide, TradeId } from './schema.ts';

export const MAKING = {
  foodProcessing: {
    starter: 'food',
    questions: [
      {
        section: 'resources',
        text: {
          ja: '原料は、何月に何キロ出て、だれが運びますか。出ない月は何を作りますか。',
          en: 'How many kilos come in which months, and who brings them? What do you make in the other months?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '常温・冷蔵・冷凍のどれで、何日もちますか。だれが確かめましたか。',
          en: 'Ambient, chilled or frozen, and how long does it keep? Who tested that?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '1日に何個作れますか。乾かす・冷ます・詰めるのどこで待ちますか。',
          en: 'How many a day? Where does work wait: drying, cooling or filling?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '容器・ラベル・検査・送料を入れて、1個の原価はいくらですか。',
          en: 'What does one cost with container, label, tests and freight?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '試作の味が、量を作ると出ない。', en: 'What tasted right as a sample does not at volume.' },
        check: {
          ja: '公設試か加工所で、売る量の10分の1を一度作る。',
          en: 'Make a tenth of the planned volume once, at a public laboratory or a shared kitchen.',
        },
      },
      {
        text: { ja: '原料の出来が年によって半分になる。', en: 'The harvest halves in some years.' },
        check: {
          ja: '農家や漁協に、この5年で一番少ない年の量を聞く。',
          en: 'Ask growers for the smallest of the last five years.',
        },
      },
      {
        text: {
          ja: '棚に並んでも2回目が買われない。',
          en: 'It is bought once and not again.',
        },
        check: {
          ja: '同じ人に3週間あけてもう一度売り、何人が買うか数える。',
          en: 'Offer it to the same people three weeks later and count.',
        },
      },
    ],
    permits: [
      {
        what: {
          ja: '食品の営業許可または届出と、HACCPに沿った衛生管理',
          en: 'Food business permit or notice, with HACCP',
        },
        when: {
          ja: '作る食品の種類ごとに、施設の基準があります。',
          en: 'By kind of food; the room has to meet the standard.',
        },
        ask: { ja: '保健所（図面の段階で）', en: 'Public health centre, before building' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
      {
        what: { ja: '名称・原材料・アレルギー・期限などの表示', en: 'Label: name, ingredients, allergens, date' },
        when: { ja: '容器に入れて売るとき。', en: 'When it is sold packed.' },
        ask: { ja: '保健所、都道府県の食品表示の窓口', en: 'Public health centre; prefectural label desk' },
        law: 'foodLabelling',
        confidence: 'unverified',
      },
      {
        what: { ja: '酒類の製造・販売の免許', en: 'Licence to make or sell liquor' },
        when: {
          ja: '酒を造る、または売るとき。果実を漬けた酒を売るときも確かめます。',
          en: 'Making or selling alcohol, infusions included.',
        },
        ask: { ja: '税務署（酒類指導官）', en: 'Tax office' },
        law: 'liquorTax',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '青森県',
      title: { ja: '摘果りんごの甘だれ（見本）', en: 'A glaze from thinned apples (sample)' },
      entries: ['ao-tekika-ringo', 'ao-seed-ringokoji', 'ao-org-aitc'],
      customer: { ja: '県内の焼き鳥店と弁当店', en: 'Grill and lunch-box shops of the prefecture' },
      trouble: { ja: '甘だれの仕込みに毎朝1時間かかる。', en: 'Making glaze takes an hour every morning.' },
      claim: {
        ja: '6月に摘み落とす未熟なりんごを麹で甘くし、砂糖を減らした甘だれとして店に届けます。',
        en: 'We sweeten apples that are thinned in June with koji and bring shops a glaze with less sugar.',
      },
      assumption: { ja: '店は仕込みの手間に月3千円を払う。', en: 'A shop pays 3,000 yen a month for that hour.' },
    },
  },
  eating: {
    starter: 'restaurant',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: '店の前を、平日の昼と土曜の昼に何人が通りますか。自分で数えましたか。',
          en: 'How many people pass at noon on a weekday and on a Saturday? Did you count?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '雨の平日、何席が何回まわれば家賃が出ますか。',
          en: 'On a rainy weekday, how many seats and turns pay the rent?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '一人で回せる品数はいくつですか。休む日はだれが立ちますか。',
          en: 'How many dishes can one person handle? Who stands in on a day off?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '居抜きの設備で、使えるものと直すものを分けましたか。',
          en: 'Of the fittings you take over, which work and which need repair?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '開業の月の客が、3か月目に半分になる。', en: 'The opening crowd halves by the third month.' },
        check: {
          ja: '間借りで4回店を開き、4回目に来た人を数える。',
          en: 'Open four times in a borrowed kitchen and count who comes the fourth time.',
        },
      },
      {
        text: { ja: '材料費が3割を超えて、手もとに残らない。', en: 'Ingredients pass 30% and nothing is left.' },
        check: { ja: '一番出る3品を、量って原価を出す。', en: 'Weigh and cost the three best sellers.' },
      },
      {
        text: { ja: '体を休められず、店が続かない。', en: 'No rest, and the shop does not last.' },
        check: {
          ja: '仕込みから閉店までの一日を、一度通しでやってみる。',
          en: 'Run one full day from prep to closing.',
        },
      },
    ],
    permits: [
      {
        what: { ja: '飲食店営業の許可と食品衛生責任者', en: 'Restaurant permit and a person in charge of hygiene' },
        when: {
          ja: '調理して出すすべての店。キッチンカーも要ります。',
          en: 'Every kitchen that serves; food trucks too.',
        },
        ask: { ja: '保健所（内装を決める前に）', en: 'Public health centre, before the interior is decided' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
      {
        what: { ja: '防火管理者の選任など', en: 'Fire prevention manager' },
        when: { ja: '建物に入る人数によります。', en: 'Depends on how many people the building holds.' },
        ask: { ja: '消防署', en: 'Fire station' },
        law: 'fire',
        confidence: 'unverified',
      },
      {
        what: { ja: '深夜における酒類提供飲食店の届出', en: 'Notice for serving alcohol late at night' },
        when: { ja: '午前0時を過ぎて酒を主に出すとき。', en: 'Serving mainly alcohol after midnight.' },
        ask: { ja: '警察署', en: 'Police station' },
        law: 'amusement',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '岡山県',
      title: { ja: '黄ニラと牡蠣の昼ごはん（見本）', en: 'Lunch of yellow chives and oysters (sample)' },
      entries: ['oy-kinira', 'okayama-hinase-kaki', 'okayama-setonowa'],
      customer: { ja: '備前を歩く週末の旅行者', en: 'Weekend travellers around Bizen' },
      trouble: {
        ja: '海の近くなのに、昼に地のものを食べる店が少ない。',
        en: 'Near the sea, and few places serve local food at noon.',
      },
      claim: {
        ja: '冬の牡蠣と黄ニラの定食を、備前焼の器で週末の昼だけ出します。',
        en: 'We serve winter oysters and yellow chives on Bizen ware, at noon on weekends only.',
      },
      assumption: { ja: '旅行者は昼に2千円を払う。', en: 'Travellers pay 2,000 yen for lunch.' },
    },
  },
  forestry: {
    starter: 'forestry',
    questions: [
      {
        section: 'resources',
        text: {
          ja: '山の持ち主と境界は分かっていますか。道から何メートルですか。',
          en: 'Are owner and boundary known? How far is the road?',
        },
      },
      {
        section: 'resources',
        text: {
          ja: '材は何か月乾かしますか。置く場所と狂いの率は分かっていますか。',
          en: 'How many months does the wood dry? Is there room, and how much warps?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '一点ものと量産品を、一月に何点ずつ作れますか。',
          en: 'How many single pieces and how many in series can you make a month?',
        },
      },
      {
        section: 'challenge',
        text: {
          ja: '木であることに、だれがいくら余計に払いますか。',
          en: 'Who pays how much more because it is wood?',
        },
      },
    ],
    risks: [
      {
        text: { ja: 'けがで、働けない月が出る。', en: 'An injury stops work for months.' },
        check: {
          ja: '労災の特別加入と、代わりの人を先に決める。',
          en: 'Join the workers’ accident scheme and name a stand-in first.',
        },
      },
      {
        text: { ja: '乾きが足りず、納めた後に割れる。', en: 'The wood was not dry and splits after delivery.' },
        check: {
          ja: '含水率を測り、暖房の部屋に1か月置く。',
          en: 'Measure moisture and keep a piece in a heated room for a month.',
        },
      },
      {
        text: { ja: '材の値段が動き、見積りが合わなくなる。', en: 'Timber prices move and quotations no longer hold.' },
        check: {
          ja: '見積りの有効期限を決め、3年分の市況を見る。',
          en: 'Date your quotations and look at three years of prices.',
        },
      },
    ],
    permits: [
      {
        what: { ja: '伐採の届出、保安林の伐採の許可', en: 'Notice of felling; permit in protection forests' },
        when: { ja: '自分の山の木でも、伐る前に出します。', en: 'Before felling, one’s own trees included.' },
        ask: {
          ja: '市町村の林務の係、保安林は都道府県',
          en: 'Municipal forestry desk; the prefecture for protection forests',
        },
        law: 'forest',
        confidence: 'unverified',
      },
      {
        what: { ja: '端材・樹皮が産業廃棄物に当たるかの確認', en: 'Whether offcuts and bark are industrial waste' },
        when: {
          ja: '捨てる、燃やす、または人から引き取るとき。',
          en: 'When they are dumped, burnt or taken from others.',
        },
        ask: { ja: '都道府県の廃棄物の担当', en: 'Prefectural waste desk' },
        law: 'waste',
        confidence: 'unverified',
      },
      {
        what: { ja: '品質の表示', en: 'Quality label' },
        when: { ja: '机・いす・たんすなどを売るとき。', en: 'Selling desks, chairs or chests.' },
        ask: { ja: '消費者庁、経済産業局', en: 'Consumer Affairs Agency; METI bureau' },
        law: 'productLabels',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '奈良県',
      title: { ja: '吉野杉の香る靴箱（見本）', en: 'A shoe box that smells of Yoshino cedar (sample)' },
      entries: ['nr-yoshinosugi', 'nr-kutsushita', 'nara-nara-sangyo'],
      customer: { ja: '靴下を贈る人', en: 'People who give socks as a present' },
      trouble: { ja: '靴下の贈り物は、箱を捨てられて終わる。', en: 'With a gift of socks the box is thrown away.' },
      claim: {
        ja: '靴下の産地の贈り物を、端材で作る杉の小箱に入れ、靴箱の匂い消しとして残します。',
        en: 'Socks come in a small box of cedar offcuts that stays as a deodoriser for the shoe cupboard.',
      },
      assumption: { ja: '箱のために800円高くても選ばれる。', en: 'It is chosen at 800 yen more for the box.' },
    },
  },
  craft: {
    starter: 'craft',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: 'その品を、今の暮らしのどの場面で、だれが使いますか。',
          en: 'Who uses it, and when, in today’s life?',
        },
      },
      {
        section: 'resources',
        text: {
          ja: '道具と材料を作る人は、あと何年続けますか。',
          en: 'How many more years will the makers of tools and materials go on?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '一点に何時間かかりますか。その時間に、いくらの手間賃が入っていますか。',
          en: 'How many hours does one take, and what wage is in its price?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '問屋・直売・海外のどこで、掛け率はいくらですか。',
          en: 'Wholesale, direct or abroad: at which margin?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '注文が来ても、作り手が足りない。', en: 'Orders come and hands are missing.' },
        check: {
          ja: '今の人数で受けられる月の数を、先に書き出す。',
          en: 'Write down how many a month today’s hands can make.',
        },
      },
      {
        text: { ja: '写真と実物の色が違い、返品になる。', en: 'Colours differ from the picture and goods come back.' },
        check: { ja: '10人に画面と実物を見せ、違いを聞く。', en: 'Show ten people the screen and the piece.' },
      },
      {
        text: { ja: '産地の名前を、使えると思い込む。', en: 'The region’s name is taken to be free to use.' },
        check: { ja: '組合と商標（地域団体商標）を調べる。', en: 'Ask the guild and look up the regional trade mark.' },
      },
    ],
    permits: [
      {
        what: { ja: '伝統的工芸品の表示と産地組合の決まり', en: 'Use of the traditional-craft mark and guild rules' },
        when: {
          ja: '指定された品目の名や証紙を使うとき。',
          en: 'When the name or seal of a designated craft is used.',
        },
        ask: { ja: '産地の組合、経済産業局', en: 'The guild; METI bureau' },
        law: 'craftArea',
        confidence: 'unverified',
      },
      {
        what: { ja: '食器の安全（鉛・カドミウムなどの規格）', en: 'Safety of tableware (lead, cadmium)' },
        when: { ja: '食べ物に触れる器を作る・輸入するとき。', en: 'Making or importing what touches food.' },
        ask: { ja: '保健所、工業試験場', en: 'Public health centre; industrial laboratory' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
      {
        what: { ja: '通信販売の表示', en: 'What a shop by post or on the web must state' },
        when: { ja: 'ウェブや電話で注文を受けるとき。', en: 'Taking orders on the web or by telephone.' },
        ask: { ja: '経済産業局、消費生活センター', en: 'METI bureau; consumer centre' },
        law: 'tradeRules',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '石川県',
      title: { ja: '削り粉の釉薬で焼く朝の器（見本）', en: 'Morning bowls glazed with what was ground off (sample)' },
      entries: ['is-hanasaka-zansa', 'is-irii-hanasaka', 'ishikawa-kaga-boucha'],
      customer: { ja: '金沢の小さな宿', en: 'Small inns of Kanazawa' },
      trouble: { ja: '朝食の器が、どの宿も同じに見える。', en: 'Breakfast ware looks the same in every inn.' },
      claim: {
        ja: '陶石の残りから作る釉薬の器を、加賀棒茶の朝食と一緒に宿へ貸します。',
        en: 'We lend inns bowls with a glaze made from what is left of the china stone, together with a breakfast of roasted tea.',
      },
      assumption: { ja: '宿は器に月2万円の使用料を払う。', en: 'An inn pays 20,000 yen a month for the ware.' },
    },
  },
} as const satisfies Partial<Record<TradeId, TradeGuide>>;
