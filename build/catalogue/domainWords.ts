/**
 * Assigns fields to an entry whose source does not classify it, by words that leave little doubt. Without such a word
 * it gets no field: a wrong field is worse for search than none.
 */
import { ENTRY_DOMAINS, type EntryDomain } from '../../shared/data/catalogue/schema.ts';

const WORDS: Readonly<Partial<Record<EntryDomain, RegExp>>> = {
  agriculture: /農[業家協園産作]|畑|田んぼ|水田|栽培|野菜|果樹|果実|収穫|米作|畜産|酪農|養豚|養鶏|茶園|肥料|堆肥/u,
  'ai-digital': /AI|人工知能|デジタル|アプリ|センサー|IoT|画像認識|データ/u,
  bio: /発酵|酵母|乳酸菌|微生物|麹|培養|酵素|細菌/u,
  'circular-economy':
    /規格外|残さ|残渣|廃棄|端材|搾りかす|しぼりかす|粕|アップサイクル|リサイクル|再利用|未利用|堆肥|殻/u,
  commerce: /商店街|直売|小売|通販|販路|商社|道の駅|朝市/u,
  craft: /工芸|漆|和紙|焼き物|陶磁|陶器|磁器|染め|織り|木工|鋳物|刃物|職人|竹細工|瓦/u,
  culture: /祭り|伝統芸能|文化財|神社|寺院|博物館|美術/u,
  disaster: /地震|防災|被災|復興|災害|豪雨/u,
  drone: /ドローン/u,
  education: /高校|学校給食|教育|生徒|廃校/u,
  energy: /発電|温泉熱|地熱|木質バイオマス|バイオガス|メタン発酵|排熱|廃熱|余熱|冷熱|太陽光|水力|燃料/u,
  export: /輸出|海外展開/u,
  finance: /信用金庫|信金|銀行|ファンド|融資|助成|基金/u,
  fishery: /漁[業協港師獲]|水産|魚|海苔|養殖|牡蠣|カキ殻|貝|海藻|昆布|わかめ|カニ|ホタテ/u,
  food: /食[品材用]|菓子|味噌|醤油|酒|ビール|ワイン|加工品|調味料|茶|麺|うどん|そば|漬物|果汁|ジャム|料理|レストラン/u,
  forestry: /林業|森林|間伐|製材|木材|スギ|ヒノキ|杉|檜|樹皮|竹林|広葉樹/u,
  'health-care': /健康|機能性|医療|薬草|生薬|化粧品|介護食|美容/u,
  hr: /副業|兼業|人材|協力隊|後継者|人手不足/u,
  ip: /特許|知財|商標/u,
  logistics: /物流|配送|集荷|冷凍庫|保冷|倉庫/u,
  manufacturing: /金型|切削|溶接|町工場|機械加工|プレス加工|鍛造|めっき/u,
  materials: /樹脂|繊維強化|セラミック|ナノファイバー|セルロース|炭素繊維|新素材|複合材|粘土|シラス|珪藻土/u,
  mobility: /鉄道|バス路線|路線バス|交通|自転車/u,
  robotics: /ロボット|自動化/u,
  succession: /事業承継|継ぐ人|跡継ぎ|廃業/u,
  textile: /織物|(?<!食物)繊維(?!質)|染色|絹|デニム|縫製|ニット|布|糸/u,
  tourism: /観光|旅館|宿泊|温泉|スキー場|体験|ゲストハウス|遊覧/u,
  'town-planning': /空き家|空き店舗|まちづくり|古民家|遊休/u,
  welfare: /福祉|障害者|障がい者|高齢者|介護/u,
};

export const domainsIn = (text: string): EntryDomain[] => ENTRY_DOMAINS.filter((d) => WORDS[d]?.test(text));
