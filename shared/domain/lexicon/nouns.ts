/**
 * Which concepts can be used in a sentence, and as the end of a path between two things: nouns. A verb or a quality (余った, 古い, 客が来ない) describes the
 * state of a thing, not what it is; a path from it would connect anything with anything.
 */
import type { Lexicon } from './lexicon.ts';

/** Verbs in the past, states, negations, and adjectives; 祝い, 住まい and つる are nouns. */
const STATE =
  /(?:[っいしれきけえちん][ただ]|ない|いる|[りいきし]たい|しい|[かえ]る|られる|やせる|[ちぎ]る|が残る|のある|よい|がきつい|[広狭古新高安重軽甘辛苦硬遠暗臭若近長短多弱痛低寒さ]い|[暖柔]かい|大きい|涼しい)$/u;
const SHORT_NOUNS = new Set(['いた', 'えた', 'きた']);

/** Applies to nearly everything: sharing 技 or 仕事 connects nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  '人 もの 物 こと 事 技 仕事 場所 所 施設 設備 使い道 利用 活用 資源 商品 活動 事業 地域 人材 団体 取り組み 修理 時間 課題 規格外 角 種類 技術 研究 会社 企業 店 町 担い手 働き手 人手 地元の人 地元の企業 製造業 伝統産業 成分 地元の 方法 機会 素材 加工 加工場 試作 販路 副収入 収入 販売 開発 生産 製造 デザイン 季節 大人 取引先 集荷 国 規格外品 展示 栽培 育成 調理 裁断 ブランド 仕組み 加工品 食品 教育 原料 色 農産物 予測 空間 部屋 若手 資金 融資 出資 人材育成 産地 使い手 工場 食材 農業 手入れ 産業 目玉 経営 システム プラットフォーム マッチング 建物 外国人 NPO 副産物'.split(
    ' ',
  ),
);
export const isEmptyNoun = (label: string): boolean => EMPTY.has(label);

/** Real nouns with so many relations that one of them alone is not a relation: a scrap of kelp is not a partner of everybody who uses scraps. */
const COMMON: ReadonlySet<string> = new Set(
  '水 香り 畑 土 家畜 燃料 草木 飼料 肥料 リサイクル 省エネ 切れ端 売れ残り 副業 副業人材 人材 人材育成 短い時間 空き時間 インターネット 相談 女性 信用 シェア 健康 農家 漁師 スタートアップ 海 魚 風 知識 仲間 企画 助言 発信 紹介 情報 データ 画像 音 光 景色 客の声 会議 宿泊 宿 配送 粉塵 谷 部品 切断 評価 測定 教室 包装 訪問 客 学生 子ども 若者 職人 粉末 葉 皮 茎 油 料理 道具 木 薬 大学 議会 協議会 海外 海外の客 受託 研修 体験 移住 財団 レシピ 貯蔵 保存 送迎 世話 熱 試料 観光 人脈 山あい 海辺 川沿い 駅前 湖畔 雪国 田舎 離島 きれいな水 メタン発酵 バイオガス 堆肥 乾燥 細工 収穫 交流 展示場 地域の課題 健康志向の人 野菜 家 コワーキングスペース 植え替え 切り粉 プラスチック 専門家 現場 アプリ 写真 イベント 保護者 講習 窓口 交流の場 起業 起業家 車両 自動車 医療 根 釜 枝 種 殻 絵 飼育 試験 集落 小学校 中学校 工房 支援センター 決済 研究所 会員 機械 ロボット 農福連携 人工知能 清掃 協力 動物 手作り 資格 許可 認証 応援 電力 高専'.split(
    ' ',
  ),
);
export const isCommonNoun = (lexicon: Lexicon, node: number): boolean => COMMON.has(lexicon.node(node).label);

const ANYONE: ReadonlySet<string> = new Set(
  '人 大人 おばあさん おじいさん 祖父母 母 父 母親 父親 妻 夫 兄 弟 兄弟 いとこ 友人 家族 夫婦 主婦 主夫 女性 男性 若い女性 若者 高齢者 職人 専門家 作家 作り手 名人 社員 大学生 学生 若い移住者 職員 店員 従業員 退職者 会社員 経験者 教員 移住者 指導者 見習い 弟子 利用者 講師 助手 親方 研究者 教授 学者 社長 店主 経営者 地域おこし協力隊 後継ぎ 跡継ぎ'.split(
    ' ',
  ),
);
/** A person about whom the modifier says more: 英語ができる主婦, 保育士だった祖母. */
export const isAnyone = (label: string): boolean => ANYONE.has(label);

const LACKS_OF_PEOPLE: ReadonlySet<string> = new Set(
  '人手不足 担い手不足 人手 収穫の人手 後継者不在 後継者不足 人材不足 担い手の高齢化 若者流出'.split(' '),
);
/** Says that somebody is missing, not for what. */
export const isLackOfPeople = (label: string): boolean => LACKS_OF_PEOPLE.has(label);

const ON_THE_SPOT: ReadonlySet<string> = new Set(
  '宿泊 農泊 旅館 鉄道 体験工房 星空 夕日 朝日 景色 雲海 霧 静けさ 暗さ 風 潮風 海風 寒さ 涼しさ 音風景 日差し 流氷 樹氷 虹 新緑 紅葉 蛍 方言'.split(
    ' ',
  ),
);
/** Available only on site, though not a place: nights, rides, and what the land and the sky give. */
export const isOnTheSpot = (label: string): boolean => ON_THE_SPOT.has(label);

const FORMS: ReadonlySet<string> = new Set(
  '協議会 団体 NPO 第三セクター 連携 支援機関 推進協議会 実行委員会'.split(' '),
);
/** Generic organisations: a wind farm's council is not a partner of the council of cattle farmers. */
export const isFormOfOrganisation = (label: string): boolean => FORMS.has(label);

const TIMES: ReadonlySet<string> = new Set('春 夏 秋 冬 朝 昼 夕方 夜 平日 週末 早朝'.split(' '));
/** A season or an hour: something free or needed then is a relation, but many other things merely occur then. */
export const isTime = (lexicon: Lexicon, node: number): boolean => TIMES.has(lexicon.node(node).label);

const FOOD: ReadonlySet<string> = new Set(
  '食品 菓子 和菓子 洋菓子 料理 飲み物 酒 茶 調味料 発酵食品 加工食品 水産加工品 水産加工 麺 パン 飼料 肥料 堆肥 惣菜 漬物 餌 乳製品 健康食品 介護食 おやつ つまみ 汁 弁当 サプリ 飲料'.split(
    ' ',
  ),
);
/** Words for food, drink and feed, which may be made of nearly anything. */
export const isFoodWord = (label: string): boolean => FOOD.has(label);

const known = new Map<string, boolean>();

export function isNoun(lexicon: Lexicon, node: number): boolean {
  const { label, kind } = lexicon.node(node);
  if (kind === 'function' || kind === 'property') return false;
  let is = known.get(label);
  if (is === undefined) {
    is =
      (kind === 'technique' && !EMPTY.has(label)) ||
      SHORT_NOUNS.has(label) ||
      (!STATE.test(label) && !EMPTY.has(label));
    known.set(label, is);
  }
  return is;
}
