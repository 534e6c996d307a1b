# Callings by what they make, take, teach and lack: what a person holds. General knowledge, occupation by occupation (crafts, care, food, machines, letters, land and sea, offices)
和裁士|わさいし|和裁師,和裁の先生,着物の仕立て屋,和服の仕立て|kimono seamstress|person|isa:職人|does:縫う,直す,教える|takes:古い着物,絹,反物,端切れ,麻|makes:着物,浴衣|who:呉服店,花嫁,舞踊家,旅館|at:呉服店|with:リメイク,刺し子,着物レンタル|needs:弟子,継ぐ人
洋裁の先生|ようさいのせんせい|洋裁師,縫製の経験者,洋服の仕立て屋|dressmaker|person|isa:職人|does:縫う,直す,教える|takes:端切れ,帆布,デニム,古い着物,古着|makes:子ども服,バッグ,制服,小物|who:福祉作業所,子育て世帯,学校|at:縫製工場|with:リメイク,刺し子
着付け師|きつけし|着付けの講師|kimono dresser|person|takes:古い着物,帯,下駄,かんざし|who:旅館,写真館,観光列車,寺|with:着物レンタル,町歩き,茶会
編み物の先生|あみもののせんせい|編み物作家,ニット作家,手編みの名人|knitting teacher|person|does:編む,教える|takes:羊毛,毛糸,麻,残糸|makes:ニット,小物,帽子|who:介護施設,子育て世帯|at:公民館|with:羊,草木染め
華道家|かどうか|生け花の先生,華道の先生|flower arranger|person|takes:枝もの,野草,竹,規格外花,剪定枝,流木|who:寺,料理店,ホテル,成人式|at:寺,古民家|with:花農家,窯元
茶道家|さどうか|||person|takes:和菓子,炭,竹,抹茶|makes:茶会|at:寺,茶室
料理の先生|りょうりのせんせい|料理研究家の先生,家庭料理の先生|cooking teacher|person|takes:規格外野菜,郷土料理,発酵食品,未利用魚|makes:惣菜,弁当|who:企業研修,男性,子育て世帯|at:公民館,道の駅,廃校|with:農家,漁師
調理員|ちょうりいん|給食の調理師,社員食堂の料理人|canteen cook|person|takes:規格外野菜,未利用魚,米粉|makes:給食,弁当,介護食|who:子ども食堂,介護施設,保育園|with:配食,災害食
元給食員|もときゅうしょくいん|元給食の調理員||person|takes:規格外野菜|makes:弁当,惣菜,介護食|who:子ども食堂,介護施設,保育園|at:給食センター,調理室|with:配食
元料理人|もとりょうりにん|||person|does:煮る,食べさせる,教える|takes:規格外野菜,未利用魚,ジビエ|makes:惣菜,弁当,介護食|who:民泊,介護施設,子ども食堂|at:空き店舗,古民家|with:料理教室,商品開発
栄養士|えいようし|||person|takes:乳酸菌,海藻,雑穀|makes:献立,レシピ|who:高齢者,運動部の学生,減塩の人|with:給食,配食
薬剤師|やくざいし|薬局の薬剤師,元薬剤師|pharmacist|person|takes:薬草,生薬|makes:薬草茶,入浴剤|who:自治体,温泉,化粧品会社|at:診療所|with:置き薬,健康茶
看護師|かんごし|||person|who:登山客,旅館,温泉|with:旅行介助,健康教室|at:道の駅,公民館
元看護師|もとかんごし|||person|at:公民館,温泉|with:旅行介助
介護士|かいごし|||person|makes:旅行介助,介護食|with:園芸療法,回想法,温泉|who:旅館,家族
助産師|じょさんし|||person|at:温泉,古民家|with:産後ケア
歯科衛生士|しかえいせいし|歯科医院の衛生士|dental hygienist|person|does:健康を保つ,教える|makes:口の体操|takes:緑茶,キシリトール|who:高齢者,保育園,介護施設|at:歯科医院|with:介護食,噛む菓子
理学療法士|りがくりょうほうし|作業療法士,リハビリの先生,リハビリの専門家|physiotherapist|person|does:体を鍛える,治す,教える|makes:健康体操,リハビリ|who:高齢者,農家,運動部の学生,工場|at:病院,温泉|with:園芸療法,乗馬
鍼灸師|しんきゅうし|||person|does:癒やす,治す|makes:マッサージ|takes:よもぎ,椿油,アロマオイル|who:農家,登山客,旅館,会社員|at:温泉,宿|with:湯治,よもぎ蒸し
救急救命士|きゅうきゅうきゅうめいし|元救急隊員|paramedic|person|does:守る,治す,教える,防災に備える|makes:見守り|who:登山客,スキー場,祭り,学校,釣り客|at:消防署,スキー場|with:防災教育,ドローン
消防士|しょうぼうし|||person|makes:防災教育,火入れ|who:学校,自治会,林業会社|with:防災キャンプ,野焼き
元消防士|もとしょうぼうし|||person|makes:防災教育|with:防災キャンプ,野焼き|who:自治会,宿
元警察官|もとけいさつかん|||person|with:見守り
警備員|けいびいん|元警備員,夜警|security guard|person|who:祭り,空き家の持ち主,果樹農家,工事現場|with:ドローン,防犯カメラ
電気工事士|でんきこうじし|電気設備の技術者,元電気工事士,電気主任技術者|electrician|person|isa:職人|does:直す,組み立てる,教える|makes:配線,電気柵,小水力発電,照明|takes:太陽光パネル,LED,蓄電池|who:農家,空き家の持ち主,寺,果樹農家|with:小水力,獣害,空き家改修,イルミネーション|at:空き家
配管工|はいかんこう|水道工事の職人,設備工|plumber|person|isa:職人|does:直す,水を運ぶ,組み立てる|makes:配管|takes:温泉熱,地中熱|who:旅館,温泉街,空き家の持ち主|with:空き家改修,足湯,ヒートポンプ
溶接工|ようせつこう|鉄工所の職人,板金職人,鉄工職人|welder|person|isa:職人|does:接着する,組み立てる,直す|takes:鉄くず,鋼,アルミ,廃材|makes:薪ストーブ,罠,農機具,オブジェ,看板|who:キャンパー,猟師,農家,カフェ|at:町工場|with:アウトドア用品
旋盤工|せんばんこう|金属加工の職人,機械加工の職人,金型職人|machinist|person|isa:職人|does:削る,成形する,技を教える|takes:真鍮,アルミ,鋼,切り粉|makes:文具,アウトドア用品,金型|who:模型好き,キャンパー,医療機器会社|at:町工場|with:デザイナー
自動車整備士|じどうしゃせいびし|車の整備士,整備工,元整備士|car mechanic|person|does:直す,組み立てる|makes:修理,キッチンカー|takes:廃タイヤ,中古車|who:農家,旧車愛好家,移動販売|at:ガソリンスタンド|with:農機修理,電気自動車
時計職人|とけいしょくにん|時計の修理職人,時計店の主人|watchmaker|person|isa:職人|does:直す,技を教える|makes:修理,オルゴール|takes:真鍮,螺鈿,漆|who:コレクター,若い人|with:町工場,漆器
印刷職人|いんさつしょくにん|活版の職人,印刷工,元印刷工|printer|person|isa:職人|does:記録する,美しく見せる|takes:和紙,活字,竹紙,古紙|makes:名刺,ラベル,絵はがき,包装紙|who:酒蔵,菓子店,新婚|at:印刷会社|with:デザイナー,絵付け
書家|しょか|書道家,書道の師範|calligrapher|person|does:教える,美しく見せる|takes:墨,筆,和紙,竹紙|makes:酒ラベル,看板,名入れ|who:酒蔵,旅館,訪日客,海外の料理人|at:寺,古民家|with:音楽,ラベル
画家|がか|絵描き,日本画家,絵の先生|painter|person|takes:和紙,土,藍,墨|who:酒蔵,商店街,宿,無人駅|with:壁画,包装
司書|ししょ|||person|takes:古い写真,民話,郷土資料|makes:読み聞かせ|who:介護施設,カフェ,宿|with:古民家,喫茶店
元編集者|もとへんしゅうしゃ|||person|takes:民話,古い写真,方言|who:自治体,旅館,漁協|with:聞き書き
元アナウンサー|もとあなうんさー|ラジオの話し手,司会者|announcer|person|does:知らせる,広める,教える|makes:朗読,音声ガイド,観光案内|takes:民話,方言|who:観光客,学校,目の見えない人|at:ラジオ局,寺|with:祭り,語り部
通訳|つうやく|||person|makes:通訳,町歩き|who:漁師,祭り,窯元|with:農泊
添乗員|てんじょういん|旅行会社の社員,旅行の企画者|tour conductor|person|does:案内する|makes:ツアー,産業観光|takes:祭り,工房,農泊|who:旅館,酒蔵,農家|with:酒蔵見学
観光ガイド|かんこうがいど|||person|takes:民話,城跡,祭り|makes:町歩き
元銀行員|もとぎんこういん|||person|makes:事業承継|who:農家,町工場,商店主|at:商工会
経理の経験者|けいりのけいけんしゃ|簿記のできる人,元経理|bookkeeper|person|does:事務を減らす,相談にのる|makes:決算,原価計算|who:農家,商店主,NPO,福祉作業所|with:在宅の事務,副業|at:商工会
元営業マン|もとえいぎょうまん|||person|who:酒蔵,窯元,製材所|with:展示会,輸出
プログラマー|ぷろぐらまー|||person|takes:センサー,気象データ|makes:予約システム,在庫管理|who:農家,漁協,旅館|with:スマート農業,水位センサー
デザイナー|でざいなー|||person|takes:和紙,端材,端切れ|who:町工場,福祉作業所
測量士|そくりょうし|測量の技術者,元測量士|surveyor|person|takes:ドローン,3Dスキャン|makes:地図|who:林業会社,自治体,城跡|with:文化財
建築士|けんちくし|||person|takes:古材,間伐材,土,漆喰|with:空き家改修,古民家
左官職人|さかんしょくにん|||person|takes:土,珪藻土,貝殻,稲わら,石灰|makes:漆喰,ピザ窯|who:宿,酒蔵,空き家の持ち主
畳職人|たたみしょくにん|畳屋の主人,畳店の職人|tatami maker|person|isa:職人|does:織る,縫う,直す|takes:い草,稲わら,畳表,和紙|makes:畳,畳縁|who:寺,古民家,宿,訪日客|with:空き家改修,ヨガ
瓦職人|かわらしょくにん|||person|takes:粘土,廃瓦|makes:器,タイル|who:庭師,宿,寺
刃物の研ぎ師|はもののとぎし|研ぎ屋,研ぎ職人|knife sharpener|person|isa:職人|does:磨く,直す,教える|takes:砥石,包丁,はさみ|makes:研ぎ直し|who:料理人,美容師,園芸家,農家,家庭|at:朝市,道の駅|with:移動販売
猟師|りょうし|||person|takes:罠,ドローン|with:ペットフード,観光
養蜂家|ようほうか|||person|takes:菜の花,れんげ,栗|makes:蜜蝋ラップ,ミード
馬方|うまかた|馬使い,馬の調教師,厩務員|horse handler|person|takes:馬|makes:馬搬,馬車,乗馬|who:林業家,観光客,ワイナリー,不登校の子|with:馬耕,馬糞,療育
酪農ヘルパー|らくのうへるぱー|||person|makes:搾乳|who:酪農家|with:副業,移住
獣医|じゅうい|||person|makes:健康診断|takes:ジビエ,規格外野菜|who:牧場,犬を飼う人,観光牧場|with:ペットフード,ドッグラン
樹木医|じゅもくい|木の医者,庭木の診断士|tree doctor|person|takes:剪定枝,木炭,堆肥|who:寺,果樹農家,ゴルフ場|with:桜,街路樹
船員|せんいん|航海士|sailor|person|does:運ぶ,案内する,教える|makes:遊覧船|who:離島の住民,釣り客,水産高校生,漁協|at:港,離島|with:海上タクシー,洋上風力,ロープワーク
元船員|もとせんいん|||person|does:運ぶ,案内する,教える|makes:遊覧船,ロープワーク|who:離島の住民,釣り客,水産高校生|at:港|with:海上タクシー,洋上風力
元漁師|もとりょうし|||person|makes:干物,網の修理,さばき方教室|takes:未利用魚,漁網|who:釣り客,修学旅行生,料理人|at:港
漁協の職員|ぎょきょうのしょくいん|元漁協職員,漁協職員,市場の職員,魚市場の職員|fishery cooperative clerk|person|does:売る,仲立ちする,調べる|makes:直売|takes:未利用魚,ウニ殻,牡蠣殻|who:料理人,学校給食,水産加工場|at:漁協,魚市場|with:ブランド魚,洋上風力,漁業体験
農協の職員|のうきょうのしょくいん|農協職員,JA職員|cooperative clerk|person|does:仲立ちする,教える,売る|makes:直売|takes:規格外野菜,規格外果実|who:新規就農者,高齢農家,加工場|at:農協|with:直売所,共同出荷
市場の仲買人|いちばのなかがいにん|せり人,目利きの仲買,八百屋の目利き|broker|person|does:見分ける,売る,仲立ちする|takes:未利用魚,規格外野菜,伝統野菜|makes:目利き,詰め合わせ|who:料理人,飲食店,子ども食堂|at:魚市場|with:朝市,宅配
郵便局員|ゆうびんきょくいん|||person|with:置き薬,空き家|makes:見守り
バス運転手|ばすうんてんしゅ|||person|with:貨客混載,観光バス|who:農家,離島の住民|makes:貨客混載
元運転手|もとうんてんしゅ|||person|takes:軽トラ,スクールバス|with:貨客混載|who:農家,直売所
トラック運転手|とらっくうんてんしゅ|||person|takes:帰り便|with:共同配送
重機の運転手|じゅうきのうんてんしゅ|建設機械の運転手,除雪車の運転手|heavy machine operator|person|does:運ぶ|makes:除雪|takes:重機|who:自治体,林業会社,耕作放棄地|with:冬の仕事,林道,雪室
ピアノの先生|ぴあののせんせい|合唱の先生,音楽の先生||person|does:教える,癒やす|makes:演奏会,合唱|takes:竹,古い楽器|who:介護施設,保育園,宿|at:公民館,廃校,蔵,寺|with:音楽療法,盆踊り
三味線の先生|しゃみせんのせんせい|琴の先生,尺八の先生,民謡の先生,太鼓の先生|teacher of traditional music|person|does:教える,伝え継ぐ|makes:演奏会,体験|takes:竹,絹,桐|who:訪日客,旅館,学校,酒蔵|at:寺,蔵|with:民謡,祭り
踊りの先生|おどりのせんせい|日本舞踊の先生,ダンスの先生|dance teacher|person|does:教える,体を鍛える,美しく見せる|makes:体験,健康体操|takes:着物,浴衣,扇子|who:訪日客,高齢者,旅館|at:公民館,廃校の体育館|with:盆踊り,祭り
英語の先生|えいごのせんせい|英会話の先生,英語教師|English teacher|person|does:教える,翻訳する|makes:英会話,観光案内|who:旅館,酒蔵,子ども,飲食店|at:古民家,廃校|with:農泊,町歩き
理科の先生|りかのせんせい|化学の先生,物理の先生,生物の先生|science teacher|person|does:教える,調べる|makes:教材|takes:鉱石,化石,星空,干潟|who:親子,学童,科学館,農家|at:廃校,ジオパーク|with:星空,自由研究
体育の先生|たいいくのせんせい|運動の指導員,スポーツ指導員|sports coach|person|does:体を鍛える,教える|makes:健康体操,部活指導,合宿|who:高齢者,会社員,旅館|at:廃校の体育館,スキー場,海辺|with:合宿,トレッキング
そば打ちの名人|そばうちのめいじん|うどん打ちの名人,手打ちの名人|soba master|person|does:教える|takes:蕎麦,小麦,わさび|makes:蕎麦,体験|who:訪日客,企業研修,親子|at:古民家,水車小屋|with:耕作放棄地,わさび
漬物の名人|つけもののめいじん|味噌作りの名人,郷土料理の名人|pickle master|person|does:漬ける,発酵させる,教える|takes:規格外野菜,米ぬか,酒粕,山菜|makes:漬物,味噌|who:直売所,宿,移住者|at:調理室,道の駅|with:乳酸菌,料理教室
