/** Words that decide whether a name means a person: word lists only, no rules. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Family names of one kanji, for names written without a blank. */
export const SINGLE_FAMILY = list(
  '林 森 原 南 東 西 北 辻 堀 岡 谷 星 関 菅 畑 泉 平 松 杉 柳 桂 梶 桜 城 乾 巽 島 嶋 浜 濱 滝 瀧 沢 澤 牧 岸 窪 榊 榎 楠 椿 柏 栗 橘 梅 桃 柴 芝 萩 萱 葛 菊 旭 秦 秋 金 李 朴 崔 鄭 王 張 陳 劉 楊 黄 呉 高 馬 鶴 鷲 鎌 錦 堺 境 坂 峰 峯 嶺 神 宮 社 堂 館 湊 港 沖 湯 淵 溝 灘 潮 清 水 石 岩 角 隅 隈 曲 丸 円 椎 椋 槙 樋 楢 桑 桐 梨 柿 杜 元 向 前 仲 奥 表 塙 宗 庄 今 旗 昌 曽 伴 佃 倉 千 君 唐 園 塚 多 孫 家 尾 居 幡 庵 影 戸 所 持 掛',
);
/** Family names of three kanji that begin like one of two. */
export const TRIPLE_FAMILY = list(
  '佐々木 長谷川 五十嵐 大久保 小野寺 長谷部 宇佐美 久保田 佐久間 小笠原 小山田 小野田 大河原 大野木 大和田 長谷山 曽我部 長曽我部 日比野 日下部 久保山 阿久津 伊集院 伊地知 宇都宮 宇田川 海老原 海老沢 江戸川 大須賀 大河内 小早川 小田切 小田島 小久保 加賀美 加賀谷 我那覇 喜屋武 木之下 木ノ下 久我山 国府田 東海林 瀬戸口 曽根田 高見沢 多賀谷 竹之内 田名部 谷田部 津久井 渡嘉敷 名嘉真 二階堂 野々村 野々山 波多野 羽田野 日野原 藤ヶ谷 堀之内 真栄田 御手洗 三田村 美濃部 武者小路 八重樫 八木沢 谷津田 山之内 山ノ内 与那嶺 与那覇 和久井',
);

/** Names that are also names of regions and towns: alone they say where, not who. */
const REGIONS = list(
  '青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄 北海道 札幌 函館 旭川 釧路 帯広 北見 盛岡 仙台 水戸 宇都宮 前橋 高崎 大宮 浦和 川口 川越 船橋 柏 松戸 市川 横浜 川崎 相模原 横須賀 平塚 藤沢 小田原 厚木 大和 新宿 渋谷 目黒 品川 中野 杉並 豊島 荒川 板橋 練馬 足立 葛飾 江戸川 立川 三鷹 府中 町田 小金井 日野 福生 清瀬 長岡 上田 松本 諏訪 伊那 飯田 浜松 沼津 三島 富士 清水 磐田 焼津 藤枝 掛川 豊橋 岡崎 豊田 名古屋 一宮 瀬戸 半田 春日井 四日市 津 松阪 桑名 鈴鹿 大津 彦根 長浜 草津 宇治 亀岡 堺 豊中 吹田 高槻 茨木 八尾 寝屋川 神戸 姫路 尼崎 明石 西宮 芦屋 伊丹 加古川 宝塚 橿原 桜井 松江 出雲 米子 倉敷 津山 呉 福山 尾道 三原 下関 宇部 萩 岩国 高松 丸亀 松山 今治 新居浜 宇和島 北九州 久留米 大牟田 唐津 佐世保 諫早 大村 八代 別府 中津 日田 延岡 都城 日南 那覇 石垣 宮古 名護 浦添 米沢 鶴岡 酒田 会津 郡山 白河 須賀川 日立 土浦 結城 足利 小山 佐野 鹿沼 日光 桐生 太田 伊勢崎 館林 沼田 熊谷 深谷 秩父 所沢 春日部 成田 佐倉 野田 木更津 館山 鴨川 銚子 三浦 鎌倉 秦野 伊勢原 甲府 韮崎 高山 大垣 関 中津川 美濃 伊勢 志摩 鳥羽 伊賀 熊野 田辺 新宮 有田 小松 加賀 白山 輪島 珠洲 敦賀 小浜 大野 勝山 武生 鯖江 黒部 魚津 高岡 氷見 砺波 柏崎 村上 糸魚川 佐渡 三条 燕 加茂 見附 五泉 十和田 三沢 弘前 八戸 黒石 能代 横手 大館 男鹿 湯沢 大曲 本荘 花巻 北上 一関 釜石 遠野 二戸 石巻 塩竈 気仙沼 白石 名取 角田 登米 栗原 大崎 今市 真岡 渋川 藤岡 富岡 安中 吾妻 利根 沖 大島 小豆島 淡路 壱岐 対馬 五島 天草 屋久島 奄美 吉野 嵐山 小川 中川 白川 早川 大川 荒川 石狩 十勝 日高 根室 網走 知床 江別 千歳 恵庭 登別 室蘭 苫小牧 小樽 滝川 深川 富良野 名寄 士別 留萌 稚内 紋別',
);
/** Names that are everyday words. */
const WORDS = list(
  '大地 未来 希望 千代 大和 武蔵 日向 小春 千尋 若葉 青葉 双葉 一葉 紅葉 美空 青空 大空 宇宙 太陽 朝日 夕日 夕陽 日和 小雪 深雪 初音 花音 美音 真心 愛心 勇気 元気 誠実 正義 自由 平和 和平 安心 心愛 笑美 笑顔 光輝 輝き 一番 一心 一路 一歩 千歩 大海 海里 七海 海原 大河 小町 都 朝陽 陽光 月光 星空 流星 彗星 銀河 天音 天馬 龍馬 桜花 菜花 花野 花梨 杏子 李子 胡桃 小梅 小桃 千草 千秋 春日 夏野 秋野 冬野 三月 四月 五月 六月 葉月 皐月 弥生 卯月 文月 師走 霜月 神無 睦月 如月 長月 真実 真理 道理 知恵 美徳 徳 仁義 礼 信義 忠実 大切 大事 大樹 大木 若木 若松 老松 小松 竹林 梅林 松林 杉林 桜林 小林 中林 大林 森林 平林 清水 湧水 水野 田野 山野 原野 平野 荒野 広野 浅野 高原 草原 中原 上原 大原 川原 河原 砂原 石原 田原 野原 前田 山田 水田 稲田 麦田 青田 新田 古田 本田 高田 中田 上田 下田 内田 外田 川上 川下 山上 山下 坂上 坂下 木下 村上 海上 池上 水上 石上 田中 野中 山中 川中 村中 町中 竹中 畑中 浜中 島中 山本 坂本 川本 橋本 岸本 宮本 松本 杉本 森本 谷本 根本 大本 海老 鯨 鮎 鮫 亀 鶴 鷹 鷲 虎 熊 鹿 牛 馬 羊 竜 龍 蛍 蝶 金子 銀子 辛子 団子 帽子 調子 様子 親子 母子 父子 男子 女子 王子 皇子 太子 太郎 花見 月見 雪見 里見 物見 高見 大見 宝 宝田 酒井 石井 金井 福井 村井 今井 新井 古井 黒井 白井 青井 赤井 桜井 藤井 松井 竹井 梅井 荒井 永井 長井 平井 横井 浅井 深井 筒井 堀井 駒井 玉井 向井 中井 上井 下井',
);
/** Family names that are words by their letters but are hardly ever written as one: they are found without a context. */
const STILL_NAMES = list(
  '山田 田中 山本 坂本 橋本 岸本 宮本 杉本 森本 谷本 川上 山下 坂上 坂下 木下 村上 池上 水上 石上 竹中 畑中 前田 本田 内田 古田 高田 新田 小林 中林 大林 平林 石原 上原 中原 大原 田原 浅野 水野 平野 酒井 石井 金井 村井 今井 新井 古井 黒井 白井 青井 赤井 桜井 藤井 松井 竹井 梅井 荒井 永井 長井 平井 横井 浅井 深井 筒井 堀井 駒井 玉井 向井 中井 上井 下井 金子 高見 里見 大見 根本 川本 小松 若松 野中 太田 中川 早川 荒川 大川 三浦 渡辺 熊谷 野田 小川 桜井 田辺',
);
export const isEverydayWord = (kanji: string): boolean =>
  [...kanji].length === 1 || ((REGIONS.has(kanji) || WORDS.has(kanji)) && !STILL_NAMES.has(kanji));
export const isRegion = (kanji: string): boolean => REGIONS.has(kanji);

/** What acts by itself: that the forest raised something says nothing about a Mr Forest. */
export const NATURE = list(
  '森 林 山 川 海 空 光 泉 風 土 南 北 東 西 原 谷 岡 星 島 浜 滝 沢 岸 月 雪 太陽 大地 陽 虹 雲 岩 石 池 湖 潮 波 清水 大海 海里 朝日 夕日',
);

/** Readings that are also words, in hiragana. Small kana are written large, as folded text has them. */
export const KANA_WORDS = list(
  'いずみ もり はら みなみ ひがし にし きた おか たに はし いけ うえ した やま かわ いし もと さかい つじ すぎ まつ うめ くり かき いわ みぞ ほり さわ いた つか なか うち そと あさ ゆき はな ほし しま はま みね たき ひかる みのる まなぶ すすむ いさむ のぼる わたる とおる みつる かおる かおり しげる あゆむ あゆみ はじめ まこと みなと ひなた あかり ひかり みどり さくら すみれ つばさ のぞみ のぞむ かえで あおい しずか はるか ゆたか たから みらい きぼう たいよう たいら まもる めぐみ めぐる さとる さとし いのり みのり みこと こころ こはる ちはる ちひろ わかば あおば ふたば もみじ かりん あんず くるみ いちご りんご みかん もも さき みさき なぎさ なみ しお うみ そら かぜ つき ひな はる なつ あき ふゆ ゆめ あい こい えみ さち ゆう れん りん らん まい まり ゆり えり みき みか ゆか あや ありさ たけ くわ かつ まさ なお とも けん しん じゆん こう しよう きよう ゆうき げんき たすく つよし ただし ひとし ひとみ やすし きよし いわし あさひ とうか まつり いのち たくみ とく せき かい たいが だいち あゆ かな かなえ かなう さな さら てつ ごう',
);
/** Words of English that are spelled like a reading in Latin letters. */
export const ENGLISH_WORDS = list(
  'mine made take same date home are she he no on an in to so do go me hero june sue rue ken kin ran lan man men pan pen sake tone note none one gone done rare are care bare dare more core sore tore rose nose pose sane sun son ton ten den gate bake make rate late mate nine dine pine sign main rain gain tan can nan ban miso tofu sushi nori yuri zen ai art name game fame tame tame hike bike side tide site bite rite cite aim air aide rio rei mai may mayo kai key kana kanji koi soy tea team data beta meta area idea era',
);

/** What follows a person's name. */
export const HONORIFIC =
  /^(?:さん|さま|様(?![々子式相])|氏|くん|君|ちゃん|殿|先生|教授|准教授|助教|講師|博士|師匠|夫妻|夫婦|一家|兄弟|姉妹|社長|店長|店主|親方|船長|女将|会長|理事長|代表|所長|園長|校長|監督|シェフ|女史|夫人|嬢|翁|選手|隊員|部長|課長|議員|記者|ママ|パパ|大将|棟梁|杜氏|お?(?:ばあ|じい|婆|爺)(?:さん|ちゃん)?|(?:おば|おじ|ねえ|にい|姉|兄)(?:さん|ちゃん)|さんち|んち|ファミリー)/u;
export const LABORATORY_OF = /^(?:先生の)?(?:研究室|ゼミ|ラボ|門下|研(?![究修磨ぐい]))/u;
/** A job or part that a person is named after. */
export const ROLE =
  /(?:代表|取締役|理事|社員|店主|店長|社長|会長|所長|園長|校長|工場長|船長|女将|若女将|大将|棟梁|親方|職人|責任者|担当者?|担い手|染め手|作り手|語り手|書き手|[^\s、。]手|創業者|発起人|経営者|事業主|管理者|設計者|製造者|生産者|著者|作者|筆者|講師|教授|先生|恩師|師匠|先輩|後輩|同級生|友人|仲間|相方|料理長|料理人|シェフ|オーナー|パティシエ|バリスタ|デザイナー|杜氏|漁師|農家|農園主|園主|庭師|大工|看護師|保育士|助産師|医師|獣医|薬剤師|介護士|栄養士|税理士|司会|案内人|ガイド|主人|主婦|主宰|座長|部長|課長|係長|主任|主将|隊員|協力隊|移住者|私|わたし|わたくし|僕|ぼく|俺|当方|本人|氏名|名前|お名前|名義|姓|苗字|名字|署名|記名|差出人|発送元|問い合わせ|連絡先|申込者|応募者|出願者|三代目|[一二三四五六七八九十\d]代目|owner|chef|by)$/iu;
export const RELATION =
  /(?:曽祖父|曽祖母|祖父|祖母|父親|母親|義父|義母|養父|養母|父|母|夫|妻|亭主|女房|旦那|家内|兄|弟|姉|妹|息子|娘|長男|次男|二男|三男|長女|次女|二女|三女|孫|叔父|叔母|伯父|伯母|従兄弟|従姉妹|いとこ|甥|姪|姑|舅|婿|嫁|おじ|おば|じい|ばあ)$/u;
/** Something that people do and a forest or a spring does not. */
export const HUMAN_VERB =
  /切り盛り|担当|考案|考え|思い|始め|営[みむん]|経営|修業|修行|働[きくい]|学[びんぶ]|打[っちつ]|焼[きいく]|仕込|店に立|説明|案内|話し|描[きいく]|書[きいく]|撮[りっる]|運営|設計|申し|継[ぎい]|暮らし|勤め|代表|責任|店主|店長|社長|職人|漁師|農家|代目|煮[まる]|獲[っりる]|握[っりる]|織[っりる]|縫[っいう]|塗[っりる]|組み立て|切[っりる]り?分け|配達|接客|取材|相談|挑戦|留学|卒業|移住|独立|開業|創業|起業|退職|転職|資格|挽[きい]|炊[きい]|漬け|摘[みん]|彫[っりる]|染め|剪定|編[みん]|淹れ|盛り付け|お話/u;
export const HUMAN_OR_NATURE_VERB =
  /育て|作[っりる]|守[っりる]|届け|選[びんぶ]|教え|生まれ|迎え|集め|運[びんぶ]|通[っい]|語[りっる]/u;
/** What makes a name part of the name of a place. */
export const PLACE_SUFFIX =
  /^(?:[県市町村区郡駅港川山島湾岬峠橋線城藩寺宮池湖沼滝浜崎]|街道|神社|温泉|高原|海岸|平野|半島|盆地|地方|空港|支店|営業所|錦|藩|産(?!業)|駅)/u;
/** Particles and copulas that may follow a name. */
export const AFTER_NAME =
  /^(?:$|です|でした|でご|だ[。、]|と申|という|といい|とい|と言|と呼|とし|と|は|が|も|の|を|に|へ|や|から|まで|こと|作|著|撮影|[^\p{Script=Hiragana}\p{Script=Han}])/u;
