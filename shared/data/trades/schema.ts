/** Questions, checks and first experiments for a regional trade. It contains no figures or promises: questions, places to ask, and laws by name. */
import type { LocalText } from '../../kernel/text.ts';

/** The trades, each with its name. These are the keys of the guides and the first questions. */
export const TRADE_NAMES = {
  foodProcessing: { ja: '食品の製造・加工', en: 'Food processing' },
  eating: { ja: '飲食', en: 'Restaurant and café' },
  lodging: { ja: '宿泊', en: 'Lodging' },
  farming: { ja: '農業', en: 'Farming' },
  fishery: { ja: '漁業', en: 'Fishery' },
  forestry: { ja: '林業・木工', en: 'Forestry and woodwork' },
  craft: { ja: '工芸', en: 'Craft' },
  care: { ja: '介護・福祉', en: 'Care and welfare' },
  education: { ja: '子育て・教育', en: 'Children and education' },
  it: { ja: 'IT・デザイン', en: 'IT and design' },
  retail: { ja: '小売・移動販売', en: 'Shop and mobile shop' },
  tours: { ja: '観光・体験', en: 'Tours and experiences' },
  energy: { ja: 'エネルギー', en: 'Energy' },
  transport: { ja: '交通・配送', en: 'Transport and delivery' },
  succession: { ja: '承継（店や工場を継ぐ）', en: 'Taking over a business' },
} as const satisfies Record<string, LocalText>;
export type TradeId = keyof typeof TRADE_NAMES;
export const isTradeId = (id: string): id is TradeId => Object.hasOwn(TRADE_NAMES, id);
export const TRADE_IDS: readonly TradeId[] = Object.keys(TRADE_NAMES).filter(isTradeId);

/**
 * A permit, registration or notice. From general knowledge of the law: `confidence` stays `unverified` until somebody has read the article in
 * force.
 */
export type Permit = {
  readonly what: LocalText;
  /** When it is needed. */
  readonly when: LocalText;
  /** The office to ask. */
  readonly ask: LocalText;
  readonly law: LawId;
  readonly confidence: 'unverified' | 'verified';
};
/** What commonly goes wrong in the trade, and how to find out early and cheaply. */
export type TradeRisk = { readonly text: LocalText; readonly check: LocalText };
/** A question under a section of the usual template. */
export type TradeQuestion = { readonly section: string; readonly text: LocalText };

/** A filled example plan, made of catalogue entries. Its claims and assumptions are invented and marked as such. */
export type TradeExample = {
  readonly prefecture: string;
  readonly title: LocalText;
  /** Ids of the two or three catalogue entries that the combination ties. */
  readonly entries: readonly string[];
  readonly customer: LocalText;
  readonly trouble: LocalText;
  readonly claim: LocalText;
  readonly assumption: LocalText;
};
export type TradeGuide = {
  /** The id of the starter lines of its forecast (`shared/data/starters`). */
  readonly starter: string;
  readonly questions: readonly TradeQuestion[];
  readonly risks: readonly TradeRisk[];
  readonly permits: readonly Permit[];
  readonly example: TradeExample;
};

/** Laws by name and number, with their page at e-Gov (laws.e-gov.go.jp). */
export const LAWS = {
  foodSanitation: { ja: '食品衛生法', number: '昭和22年法律第233号', page: '322AC0000000233' },
  foodLabelling: { ja: '食品表示法', number: '平成25年法律第70号', page: '425AC0000000070' },
  liquorTax: { ja: '酒税法', number: '昭和28年法律第6号', page: '328AC0000000006' },
  amusement: {
    ja: '風俗営業等の規制及び業務の適正化等に関する法律',
    number: '昭和23年法律第122号',
    page: '323AC0000000122',
  },
  inns: { ja: '旅館業法', number: '昭和23年法律第138号', page: '323AC0000000138' },
  homeLodging: { ja: '住宅宿泊事業法', number: '平成29年法律第65号', page: '429AC0000000065' },
  fire: { ja: '消防法', number: '昭和23年法律第186号', page: '323AC1000000186' },
  hotSprings: { ja: '温泉法', number: '昭和23年法律第125号', page: '323AC0000000125' },
  farmland: { ja: '農地法', number: '昭和27年法律第229号', page: '327AC0000000229' },
  seedlings: { ja: '種苗法', number: '平成10年法律第83号', page: '410AC0000000083' },
  fishery: { ja: '漁業法', number: '昭和24年法律第267号', page: '324AC0000000267' },
  anglingBoats: { ja: '遊漁船業の適正化に関する法律', number: '昭和63年法律第99号', page: null },
  forest: { ja: '森林法', number: '昭和26年法律第249号', page: '326AC1000000249' },
  waste: { ja: '廃棄物の処理及び清掃に関する法律', number: '昭和45年法律第137号', page: '345AC0000000137' },
  productLabels: { ja: '家庭用品品質表示法', number: '昭和37年法律第104号', page: '337AC0000000104' },
  craftArea: { ja: '伝統的工芸品産業の振興に関する法律', number: '昭和49年法律第57号', page: '349AC1000000057' },
  careInsurance: { ja: '介護保険法', number: '平成9年法律第123号', page: '409AC0000000123' },
  disability: {
    ja: '障害者の日常生活及び社会生活を総合的に支援するための法律',
    number: '平成17年法律第123号',
    page: '417AC0000000123',
  },
  childWelfare: { ja: '児童福祉法', number: '昭和22年法律第164号', page: '322AC0000000164' },
  tradeRules: { ja: '特定商取引に関する法律', number: '昭和51年法律第57号', page: '351AC0000000057' },
  privacy: { ja: '個人情報の保護に関する法律', number: '平成15年法律第57号', page: '415AC0000000057' },
  telecom: { ja: '電気通信事業法', number: '昭和59年法律第86号', page: '359AC0000000086' },
  secondHand: { ja: '古物営業法', number: '昭和24年法律第108号', page: '324AC0000000108' },
  travel: { ja: '旅行業法', number: '昭和27年法律第239号', page: '327AC0000000239' },
  electricity: { ja: '電気事業法', number: '昭和39年法律第170号', page: '339AC0000000170' },
  renewables: {
    ja: '再生可能エネルギー電気の利用の促進に関する特別措置法',
    number: '平成23年法律第108号',
    page: '423AC0000000108',
  },
  rivers: { ja: '河川法', number: '昭和39年法律第167号', page: '339AC0000000167' },
  passengers: { ja: '道路運送法', number: '昭和26年法律第183号', page: '326AC0000000183' },
  freight: { ja: '貨物自動車運送事業法', number: '平成元年法律第83号', page: '401AC0000000083' },
  succession: {
    ja: '中小企業における経営の承継の円滑化に関する法律',
    number: '平成20年法律第33号',
    page: '420AC0000000033',
  },
} as const satisfies Record<string, { readonly ja: string; readonly number: string; readonly page: string | null }>;
export type LawId = keyof typeof LAWS;

/** Its page at e-Gov; `undefined` if unknown. */
export const lawPage = (law: LawId): string | undefined => {
  const { page } = LAWS[law];
  return page === null ? undefined : `https://laws.e-gov.go.jp/law/${page}`;
};
