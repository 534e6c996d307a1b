/**
 * Fifteen regional trades that a founder chooses from, and the suggestions of each for the first five questions. `words` are labels of the lexicon,
 * from which the leftovers of a trade are read. No figures and no promises: only things that a person of the trade may recognise as their own.
 */
import type { LocalText } from '../../kernel/text.ts';
import type { TradeId } from '../trades/schema.ts';

type Offers = {
  readonly hand?: readonly LocalText[];
  readonly leftover?: readonly LocalText[];
  readonly people?: readonly LocalText[];
  readonly trouble?: readonly LocalText[];
  readonly wish?: readonly LocalText[];
};
export type Trade = {
  readonly id: TradeId;
  readonly words: readonly string[];
  /** Domains of the catalogue (`shared/data/catalogue/schema.ts`). */
  readonly domains: readonly string[];
  /** The sector by the rules of loans and subsidies; absent if the trade alone does not determine it. */
  readonly sector?: 'commerce' | 'service' | 'lodging' | 'manufacturing' | 'other';
  /** 生活衛生関係営業: restaurants and inns. */
  readonly isHygieneTrade?: true;
  readonly offers: Offers;
};

const both = (ja: string, en: string): LocalText => ({ ja, en });

export const TRADES: readonly Trade[] = [
  {
    id: 'foodProcessing',
    words: ['酒蔵', '味噌蔵', '水産加工場', '惣菜工場', '菓子店', '漬物店', '豆腐店'],
    domains: ['food', 'bio'],
    sector: 'manufacturing',
    offers: {
      hand: [both('加工場', 'A food workshop'), both('米麹', 'Rice koji'), both('大きな冷蔵庫', 'A large cold store')],
      leftover: [both('酒粕', 'Sake lees'), both('おから', 'Okara'), both('果皮', 'Fruit peel')],
      people: [both('農家', 'A farmer'), both('管理栄養士', 'A dietitian')],
      wish: [
        both('余るもので菓子を作る', 'Make sweets from what is left over'),
        both('保存食を作る', 'Make preserved food'),
      ],
    },
  },
  {
    id: 'eating',
    words: ['飲食店', '食堂', 'カフェ', '居酒屋', 'パン店'],
    domains: ['food', 'commerce'],
    sector: 'commerce',
    isHygieneTrade: true,
    offers: {
      hand: [both('厨房', 'A kitchen'), both('昼の店', 'A shop at noon'), both('料理の腕', 'A hand for cooking')],
      people: [both('料理人', 'A cook'), both('農家', 'A farmer')],
      wish: [
        both('地元の食材で定食を出す', 'Serve set meals of local food'),
        both('弁当を届ける', 'Deliver boxed lunches'),
      ],
    },
  },
  {
    id: 'lodging',
    words: ['旅館', '民宿', 'ゲストハウス', 'ホテル'],
    domains: ['tourism'],
    sector: 'lodging',
    isHygieneTrade: true,
    offers: {
      hand: [both('空き家', 'An empty house'), both('大広間', 'A large hall'), both('温泉', 'A hot spring')],
      people: [both('女将', 'An innkeeper'), both('猟師', 'A hunter')],
      wish: [
        both('泊まって学べる宿をつくる', 'Open an inn where guests learn'),
        both('朝ごはんの会を開く', 'Hold breakfast gatherings'),
      ],
    },
  },
  {
    id: 'farming',
    words: ['農家', '農業', '米農家', '果樹農家', '畜産農家', '施設園芸農家'],
    domains: ['agriculture', 'food'],
    sector: 'other',
    offers: {
      hand: [both('畑', 'A field'), both('田んぼ', 'A paddy field'), both('軽トラ', 'A small truck')],
      leftover: [both('規格外野菜', 'Vegetables out of grade')],
      people: [both('農協の職員', 'Somebody at the farmers’ co-operative'), both('直売所', 'A farm shop')],
      wish: [
        both('規格外の野菜を売る', 'Sell vegetables out of grade'),
        both('収穫の体験を開く', 'Open a harvest for guests'),
      ],
    },
  },
  {
    id: 'fishery',
    words: ['漁師', '漁業', '漁協', '海女'],
    domains: ['fishery', 'food'],
    sector: 'other',
    offers: {
      hand: [both('漁船', 'A fishing boat'), both('港の倉庫', 'A shed at the port'), both('海藻', 'Seaweed')],
      people: [both('漁師', 'A fisher'), both('漁協', 'The fishers’ co-operative')],
      wish: [
        both('未利用魚の総菜を作る', 'Cook fish that nobody buys'),
        both('漁の体験を開く', 'Take guests out fishing'),
      ],
    },
  },
  {
    id: 'forestry',
    words: ['林業', '製材所', '木工所', '家具工房'],
    domains: ['forestry', 'craft', 'materials'],
    sector: 'manufacturing',
    offers: {
      hand: [both('山林', 'A wood'), both('竹林', 'A bamboo grove'), both('木工の機械', 'Woodworking machines')],
      people: [both('大工', 'A carpenter'), both('森林組合', 'The forest owners’ association')],
      wish: [both('端材で玩具を作る', 'Make toys from offcuts'), both('薪を届ける', 'Deliver firewood')],
    },
  },
  {
    id: 'craft',
    words: ['窯元', '織元', '染物屋', 'ガラス工房', '竹細工職人'],
    domains: ['craft', 'culture', 'textile'],
    sector: 'manufacturing',
    offers: {
      hand: [both('工房', 'A workshop'), both('窯', 'A kiln'), both('竹', 'Bamboo')],
      people: [both('職人', 'A craftsperson'), both('デザイナー', 'A designer')],
      wish: [both('工房で教室を開く', 'Teach in the workshop'), both('旅館で使う器を作る', 'Make tableware for inns')],
    },
  },
  {
    id: 'care',
    words: ['介護施設', 'デイサービス', '老人ホーム', '就労支援'],
    domains: ['welfare', 'health-care'],
    sector: 'service',
    offers: {
      hand: [
        both('送迎車', 'A minibus'),
        both('大きな風呂', 'A large bath'),
        both('介護の資格', 'A care worker’s licence'),
      ],
      people: [both('看護師', 'A nurse'), both('社会福祉協議会', 'The council of social welfare')],
      wish: [both('買い物に連れていく', 'Take people shopping'), both('やわらかい食事を届ける', 'Deliver soft meals')],
    },
  },
  {
    id: 'education',
    words: ['保育園', '学習塾', '学校', '学童'],
    domains: ['education'],
    sector: 'service',
    offers: {
      hand: [both('廃校', 'A closed school'), both('教室', 'A classroom'), both('絵本', 'Picture books')],
      people: [both('保育士', 'A nursery teacher'), both('元教員', 'A retired teacher')],
      wish: [
        both('放課後の居場所をつくる', 'Open a place for after school'),
        both('自然の中で教える', 'Teach outdoors'),
      ],
    },
  },
  {
    id: 'it',
    words: ['IT企業', '映像制作会社', 'デザイナー'],
    domains: ['ai-digital', 'robotics', 'startup'],
    sector: 'service',
    offers: {
      hand: [
        both('プログラミング', 'Programming'),
        both('動画を作る腕', 'A hand for films'),
        both('ドローン', 'A drone'),
      ],
      people: [both('町工場の社長', 'The head of a small factory'), both('役場の職員', 'Somebody at the town hall')],
      wish: [
        both('農家の記録を楽にする', 'Make a farmer’s records easy'),
        both('店の通販を手伝う', 'Help shops to sell online'),
      ],
    },
  },
  {
    id: 'retail',
    words: ['商店', '移動販売', '直売所', '書店', '花屋'],
    domains: ['commerce'],
    sector: 'commerce',
    offers: {
      hand: [both('空き店舗', 'An empty shop'), both('軽トラ', 'A small truck'), both('仕入れ先', 'Suppliers')],
      people: [both('商店街の会長', 'The head of the shopping street'), both('農家', 'A farmer')],
      wish: [
        both('集落を回って売る', 'Sell from village to village'),
        both('店の一角を貸す', 'Let a corner of the shop'),
      ],
    },
  },
  {
    id: 'tours',
    words: ['観光', '観光協会', '旅行会社', 'ガイド'],
    domains: ['tourism', 'culture', 'sports'],
    sector: 'service',
    offers: {
      hand: [both('雪', 'Snow'), both('古民家', 'An old farmhouse'), both('山の道', 'Mountain paths')],
      leftover: [both('平日の空き', 'Idle weekdays'), both('冬の空いた人手', 'Hands that are free in winter')],
      people: [both('ガイド', 'A guide'), both('観光協会', 'The tourist association')],
      wish: [
        both('夜の町を案内する', 'Guide guests through the town at night'),
        both('手仕事の体験を開く', 'Open a workshop for guests'),
      ],
    },
  },
  {
    id: 'energy',
    words: ['新電力', '発電所', '発電', '太陽光発電'],
    domains: ['energy', 'circular-economy'],
    sector: 'other',
    offers: {
      hand: [both('間伐材', 'Thinned timber'), both('空き地', 'Vacant land'), both('川', 'A stream')],
      people: [both('電気工事士', 'An electrician'), both('役場の職員', 'Somebody at the town hall')],
      wish: [
        both('余る熱でハウスを温める', 'Heat a greenhouse with waste heat'),
        both('薪の湯を沸かす', 'Heat a bath with wood'),
      ],
    },
  },
  {
    id: 'transport',
    words: ['運送会社', 'タクシー', '路線バス', '宅配会社'],
    domains: ['mobility', 'logistics'],
    sector: 'other',
    offers: {
      hand: [both('軽トラ', 'A small truck'), both('倉庫', 'A warehouse'), both('運転免許', 'A driving licence')],
      people: [both('運転手', 'A driver'), both('社会福祉協議会', 'The council of social welfare')],
      wish: [
        both('帰り便で野菜を運ぶ', 'Carry vegetables on the way back'),
        both('病院への送迎をする', 'Drive people to the hospital'),
      ],
    },
  },
  {
    id: 'succession',
    words: ['老舗', '家業', '町工場', '廃業した'],
    domains: ['succession', 'manufacturing'],
    offers: {
      hand: [both('屋号', 'A name that people know'), both('古い機械', 'Old machines'), both('レシピ', 'Recipes')],
      people: [both('先代', 'The one who ran it before'), both('常連', 'Regular customers')],
      wish: [
        both('先代の味を残して売り方を変える', 'Keep the taste, change how it is sold'),
        both('工場を見せる', 'Show the factory'),
      ],
    },
  },
];

/** English names for leftovers of the trades that the lexicon has no English for. */
const LEFT_OVER_ENGLISH: Readonly<Record<string, string>> = {
  昼下がりの空き: 'Empty seats in the afternoon',
  昼の風呂: 'A bath that is free by day',
  昼の宴会場: 'A banquet hall that is free by day',
  冬の空いた人手: 'Hands that are free in winter',
  空いた漁船: 'An idle fishing boat',
  夜の時間: 'Time at night',
  窯の余熱: 'Heat left in the kiln',
  昼の空き車両: 'Vehicles that stand by day',
  大きな風呂: 'A large bath',
  浴室: 'A bathroom',
  昼の園庭: 'A nursery’s garden at noon',
  余った席: 'Seats left over',
  大道具: 'Stage scenery',
  セット材: 'Timber of stage sets',
  配達の空き: 'Room in the delivery van',
  窓口の空き: 'Quiet hours at the counter',
  写真素材: 'Photographs',
  利益の地域還元: 'Profit that goes back to the region',
};

export const tradeOf = (id: string): (Trade & { readonly english: typeof LEFT_OVER_ENGLISH }) | undefined => {
  const trade = TRADES.find((each) => each.id === id);
  return trade && { ...trade, english: LEFT_OVER_ENGLISH };
};

/** Suggestions for anybody, whatever their trade. */
export const GENERAL_OFFERS: Offers = {
  hand: [both('空き家', 'An empty house'), both('軽トラ', 'A small truck')],
  leftover: [both('空き時間', 'Spare time'), both('空き部屋', 'A spare room')],
  people: [
    both('商工会の経営指導員', 'An adviser at the society of commerce'),
    both('大学の先生', 'A university teacher'),
    both('同級生', 'An old classmate'),
  ],
  trouble: [
    both('空き家が増えた', 'More and more empty houses'),
    both('買い物に行けない人がいる', 'People who cannot get to a shop'),
    both('働く人が足りない', 'Too few people to work'),
    both('若い人が出ていく', 'The young move away'),
    both('店の後継ぎがいない', 'Shops without a successor'),
    both('耕す人のいない畑がある', 'Fields that nobody tills'),
  ],
  wish: [
    both('新しい商品を作る', 'Make a new product'),
    both('人が集まる場所をつくる', 'Make a place where people meet'),
    both('教室や体験を開く', 'Hold classes or workshops'),
  ],
};
