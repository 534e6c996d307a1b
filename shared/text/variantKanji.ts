/**
 * Old and variant kanji, each group led by the form that search folds to. Only for search: stored names are never changed,
 * because a family is 髙橋 and not 高橋. Unicode's NFKC unifies none of these.
 */
const GROUPS =
  '高髙 崎﨑嵜碕 辺邊邉 斎齋斉齊 沢澤 広廣 国國圀 島嶋嶌 桜櫻 竜龍 浜濱濵 富冨 峰峯 吉𠮷 葛葛󠄀 神神 徳德 恵惠 万萬 与與 両兩 乱亂 予豫 争爭 亜亞 ' +
  '仏佛 価價 倹儉 児兒 党黨 円圓 写寫 処處 剣劍劔 剤劑 励勵 労勞 効效 勅敕 勧勸 勲勳 区區 医醫 単單 厳嚴 参參 双雙 収收 台臺 号號 塩鹽 営營 嘱囑 ' +
  '団團 囲圍 図圖 圧壓 堕墮 塁壘 壊壞 壌壤 壮壯 声聲 壱壹 売賣 変變 奥奧 奨奬獎 嬢孃 学學 宝寶 実實 寛寬 対對 寿壽 将將 専專 尽盡 属屬 届屆 岳嶽 巣巢 ' +
  '巻卷 帯帶 帰歸 庁廳 広廣 廃廢 弁辨瓣辯 弐貳 弥彌 弾彈 当當 径徑 従從 応應 恋戀 恒恆 悩惱 悪惡 惨慘 戦戰 戯戲 戸戶 戻戾 払拂 抜拔 択擇 担擔 拝拜 拠據 ' +
  '拡擴 挙擧 挟挾 挿插 捜搜 掲揭 揺搖 摂攝 撃擊 数數 断斷 旧舊 昼晝 晋晉 暁曉 暦曆 晩晚 条條 来來 枢樞 栄榮 桟棧 検檢 楼樓 楽樂 概槪 様樣 権權 横橫 欄欄 歓歡 ' +
  '歩步 歯齒 歴歷 残殘 殴毆 殻殼 毎每 気氣 汚污 沖冲 浄淨 浅淺 涙淚 涼凉 渇渴 済濟 渉涉 渋澁 渓溪 満滿 滝瀧 滞滯 潜潛 湾灣 温溫 湿濕 灯燈 炉爐 点點 為爲 焼燒 ' +
  '犠犧 状狀 独獨 狭狹 猟獵 献獻 獣獸 瑶瑤 産產 画畫 畳疊 疎踈 痴癡 発發 県縣 研硏 砕碎 礼禮 祐祐 祖祖 祝祝 祥祥 禅禪 禎禎 福福 秘祕 称稱 稲稻 穏穩 穂穗 穀穀 ' +
  '窃竊 節節 粋粹 糸絲 経經 絵繪 継繼 続續 総總 緑綠 緒緖 縁緣 縄繩 縦縱 繊纖 缶罐 翻飜 聴聽 粛肅 脳腦 臓臟 舎舍 舗舖 芸藝 茎莖 荘莊 著著 蔵藏 薫薰 薬藥 虫蟲 ' +
  '蚕蠶 蛍螢 蛮蠻 衛衞 装裝 覚覺 覧覽 観觀 触觸 訳譯 証證 誉譽 読讀 諸諸 謡謠 譲讓 豊豐 賓賓 贈贈 賛贊 践踐 転轉 軽輕 辞辭 逓遞 遅遲 達達 郎郞 郷鄕 醸釀 釈釋 ' +
  '鉄鐵 鉱鑛 銭錢 鋳鑄 錬鍊 録錄 鎮鎭 関關 闘鬪 陥陷 険險 隆隆 随隨 隠隱 隣鄰 雑雜 霊靈 静靜 響響 頼賴 顔顏 顕顯 類類 駆驅 駅驛 騒騷 験驗 髄髓 鶏鷄 麦麥 黄黃 ' +
  '黒黑 黙默 齢齡 壷壺 桧檜 薮藪 鴬鶯 鯵鰺 蛎蠣 祷禱 涛濤 淵渕渊 槙槇 尭堯 遥遙 曽曾 桑桒 館舘 坂阪 刃刄 餅餠 鴎鷗 麺麵 鯖鯖 竈竃 蠟蝋 讃讚 靭靱 ヶケヵ';

const FOLD = new Map<string, string>();
for (const group of GROUPS.split(' ')) {
  const [head, ...others] = [...group];
  if (head === undefined) continue;
  for (const other of others) if (other !== head && !FOLD.has(other)) FOLD.set(other, head);
}

/** The leading form of a kanji's group, or the character itself. */
export const leadingKanji = (character: string): string => FOLD.get(character) ?? character;
