/**
 * Concepts that represent "anything at all": a random sample of food, goods, places, people, skills, problems and odd words. How near a candidate is to
 * these is its normal nearness. They are a fixed list, not every nth concept, so that adding a word to the lexicon does not change unrelated proposals.
 * Replacing one changes all scores slightly.
 */
export const REFERENCES: readonly string[] = (
  '3Dスキャン いとこ かに殻の布 ごま豆腐 たけのこ ねぎ味噌 ほっけ ろうそく工場 イカ オーナー制度 ガラス市 ケーキ ' +
  'サウナ用品 ジャム セメント工場 チーズ好き ドローン操縦者 バス運転手 ピザ店 ベンチ マスク ライスセンター レトルト釜 不便 ' +
  '二日酔いの人 仮設の橋 余り餌 俳句の会 充電 写真サークル 分校 動物園 卵 古い灯台の宿 合板 回想法 ' +
  '地主 塩田跡 夜の客 失敗 宅配 宿泊 居抜き 工作キット 平日の結婚式場 廃石膏ボード 御朱印好き 手話 ' +
  '撚る 料理研究家 早起き 暖房 木地 林学 校門 検定 残り塗料 水産認証 活きたまま凍らせる 消毒 ' +
  '湧水地 漬物屋 無職 牛ふん 獣よけ 産地偽装 発情検知 看護学校 砂丘らっきょう 私設図書室 空き巣 笑い ' +
  '糠漬け 絨毯工場 美大生 脱プラ 色のきれいな 若者流出 菜の花畑 薬局 袋詰め 規格外野菜 語り部 買い物代行 ' +
  '軽食 迷路 道 配信 重機の空き 鈴 長期滞在 障害のある人の絵 雲海鑑賞 音声認識 食品営業許可 香り療法'
).split(' ');
