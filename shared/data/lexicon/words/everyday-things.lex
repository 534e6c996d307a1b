# everyday things of house, wood, metal, cloth and paper that founders name
山|やま|お山,裏山|mountain|place|yields:木材,山菜,きのこ,湧き水,眺め,静けさ,落ち葉|use:登山,トレイルラン,森林浴,修験体験,キャンプ,放牧|by:山林所有者,市町村|who:登山者,観光客,修行者,子ども|needs:道の整備,案内人,トイレ|with:宿,温泉,弁当|prop:眺めがよい,山あい|risk:安全,天気,足
丘|おか|高台,丘陵|hill|place|prop:眺めがよい,日当たりがよい|yields:眺め,風|use:カフェ,花畑,ヨガ,結婚式,風車|who:観光客,写真愛好家|with:星空
登山道|とざんどう|尾根道,トレッキング道|hiking trail|place|use:登山,トレイルラン,修行,ごみ拾い|needs:整備,標識,寄付|by:山小屋,ボランティア|who:登山者,外国人観光客|risk:ボランティア頼み,安全
間伐|かんばつ|木の間引き,除伐|thinning|technique|does:間引く,切る,土砂を止める|takes:杉,ひのき,人工林|makes:間伐材|by:森林組合,自伐林家|needs:作業道,買い手,人手|who:山林所有者|with:薪,体験,馬搬|months:9-3|risk:単価,安全
伐採|ばっさい|伐倒,皆伐,支障木伐採|felling|technique|does:切る|takes:庭木,支障木,竹,杉|makes:丸太,薪,枝葉|by:林業会社,造園業|who:空き家の持ち主,高齢者,電力会社|risk:安全
枝打ち|えだうち|下刈り,林の手入れ|pruning|technique|does:切る,刈る|yields:枝葉|by:林業会社,ボランティア|with:企業研修,精油|makes:枝葉|risk:人手
馬搬|ばはん|馬で木を運ぶ,馬耕|horse logging|technique|does:運ぶ,客を呼ぶ|takes:丸太|by:馬方,自伐林家|who:環境意識の高い人,観光客,寺社林|with:引退馬,有機農業|risk:担い手
チェーンソー|ちぇーんそー|チェンソーアート,伐採道具|chainsaw|product|does:切る,彫る|use:伐採,チェーンソーアート,講習|by:農機具店|who:移住者,自伐林家|risk:安全
板|いた|一枚板,床板,羽目板|boards|thing|of:木材|use:本棚,カウンター,看板,床,DIY,家具|by:製材所|who:DIY愛好家,カフェ,工務店
柱|はしら|角材,梁,大黒柱|pillars,beams|thing|of:木材|use:建築,ベンチ,テーブル,鳥居|by:製材所,古民家|who:工務店,家具工房|prop:丈夫,大きい
ひば|ひば|ヒバ,青森ひば,あすなろ|hiba arborvitae|thing|isa:針葉樹|prop:抗菌,香り,丈夫|does:虫を避ける,匂いを消す|use:精油,まな板,消臭剤,入浴剤,土台,ペット用品,石けん|proc:蒸留|at:青森,能登|who:化粧品会社,寿司店,旅館|yields:おがくず,枝葉
白樺|しらかば|シラカバ,ダケカンバ|birch|thing|isa:広葉樹|prop:白さ,軽い|use:樹液,樹皮細工,ヴィヒタ,家具,割り箸,アイススティック,化粧品|at:高原,北海道|who:サウナ好き,化粧品会社,雑貨店|months:4-10
樫|かし|カシ,樫の木|evergreen oak|thing|isa:広葉樹|prop:硬い,重い,丈夫|use:道具の柄,炭,木刀,太鼓のばち,カスタネット|who:大工,剣道家
さわら材|さわらざい|木曽五木,ねずこ,椹|sawara cypress|thing|isa:針葉樹|prop:香り,防水,軽い|use:桶,おひつ,風呂,お弁当,下駄|by:桶職人|who:寿司店,旅館
樟脳|しょうのう|天然樟脳|camphor|product|of:くすのき|prop:香り|does:虫を避ける|proc:蒸留|by:樟脳製造所|who:着物店,雛人形の持ち主,博物館|yields:くすのきの精油,蒸留残さ
刈り芝|かりしば|ゴルフ場の芝,芝かす|grass clippings|thing|prop:大量,水分|use:堆肥,飼料,バイオガス,緑化,燃料|by:ゴルフ場,競技場,公園|who:農家,畜産農家|months:5-10|risk:水分
猟犬|りょうけん|セラピー犬|working dogs|thing|does:捕る,獣を防ぐ,見張る|by:猟師,訓練士|use:獣害対策,見守り,トリュフ探し,外来種探し|who:農家,集落
鷹匠|たかじょう|放鷹|falconry|person|does:獣を防ぐ,見せる|by:鷹匠|who:市町村,農家,町工場,観光客|with:城,カラス|risk:担い手
蛇|へび|マムシ,ハブ|snakes|thing|use:酒,革,財布,縁起物,薬|at:山,島|who:観光客,革職人|risk:安全
カエル|かえる|蛙,オタマジャクシ|frogs|thing|at:水田,川|use:環境教育,食用,ブランド米|who:子ども,飲食店|risk:自然保護
すっぽん|すっぽん||softshell turtle|thing|prop:コラーゲン,高級|use:鍋,スープ,化粧品,サプリ,酒|takes:温泉排湯,魚のアラ|by:養殖業者|who:料亭,健康食品会社,旅館
砂利|じゃり|玉石,砕石|gravel|thing|use:アート,ろ過,足つぼ,石焼き|at:川|by:建設会社|who:造園業,カフェ|with:庭,駐車場
大理石|だいりせき|石灰岩の美石|marble|thing|isa:石|prop:美しい,冷たい|use:菓子づくり台,アクセサリー,内装,彫刻|by:石材店|yields:端石|who:菓子店
石臼|いしうす|臼,ひき臼,杵と臼|millstone|product|of:石|does:粉にする|use:そば,抹茶,きな粉,コーヒー,餅つき,庭|by:石工|who:そば店,茶店,菓子店,イベント|yields:古い石臼
湿気|しっけ|湿度,結露|damp|need|who:古民家の住人,蔵の持ち主,博物館,島の宿|needs:炭,珪藻土,漆喰,い草,桐,換気|months:6-9
潮風|しおかぜ|潮,海霧|sea breeze|thing|prop:塩気|use:干物,塩トマト,海風熟成,タラソ,風力|at:海岸,島|who:観光客,農家,蒸留所|risk:塩分
煙|けむり|燻し,燻煙|smoke|thing|prop:香り|does:煙らせる,虫を避ける|by:炭焼き職人,かつお節工場|use:燻製,茅葺き保存,燻し瓦,革|risk:近所,匂い
炎|ほのお|火,キャンプファイヤー|fire|thing|prop:暖かい,明るい|does:癒やす,燃やす,仲間をつくる,客を呼ぶ|use:焚き火カフェ,夜の語らい,火祭り,鍛冶体験|who:キャンパー,企業研修,宿の客,婚活|with:薪,マシュマロ,ウイスキー,サウナ|risk:安全,近所
電力|でんりょく|電気|electricity|thing|does:動かす|by:新電力,太陽光発電所|use:充電,冷凍,電気柵,EV|who:家庭,町工場,避難所|like:余剰電力
充電|じゅうでん|EV充電,スマホ充電|charging|product|does:電気をためる|at:道の駅,宿,カフェ|who:EV利用者,観光客,電動自転車利用者|with:買い物,食事,滞在時間
発電機|はつでんき|非常用発電,自家発電|generator|product|does:電気をつくる,防災に備える|takes:廃油,薪,木質ペレット|who:避難所,キッチンカー,祭り
石炭|せきたん|亜炭,黒ダイヤ|coal,oil|thing|prop:燃える|use:観光,歴史教材,蒸気機関車,黒い土産|at:炭鉱跡|who:歴史好き,鉄道好き
土鍋|どなべ|土瓶,炊飯土鍋|clay pots|product|of:粘土|prop:保温|by:窯元|use:炊飯,燻製,パン,温野菜,介護食|who:米農家,料理好き,旅館,海外の客|with:米,鍋料理
急須|きゅうす|湯呑み,茶器,ティーポット|teapot|product|of:陶器,鉄|by:窯元,鋳物工場|who:茶農家,茶店,海外の客,カフェ|with:日本茶
瓶|びん|ボトル,ガラス瓶,びん詰め|glass jars|product|of:ガラス|use:ジャム,量り売り,花器,ピクルス,リターナブル|by:ガラス工場|who:農家,酒蔵,カフェ|yields:空き瓶
フライパン|ふらいぱん|ホットサンドメーカー|pans|product|of:鉄,アルミ|by:鋳物工場,プレス工場|who:料理好き,キャンパー,海外の客|needs:再生加工
鎌|かま|手鎌,鋸|hand tools|product|of:鋼,木材|by:鍛冶職人|does:刈る,切る|who:農家,家庭菜園,海外の庭師,林業家|yields:古い農具|needs:研ぎ直し|risk:担い手
かんな|かんな|鑿,大工道具,鉋|planes,chisels|product|of:鋼,木材|does:削る|by:鍛冶職人|who:宮大工,海外の木工家,DIY愛好家|use:削ろう会,箸作り体験,食の道具|yields:古い大工道具
ねじ|ねじ|ボルト,ナット,ばね,スプリング|screws,springs|product|of:金属|prop:小さい,精密|by:町工場|use:アクセサリー,将棋駒,ロボット人形,チェス,義歯|who:作家,土産物店,工場ファン
針|はり|縫い針,針仕事,鍼|needles|product|of:鋼|prop:小さい,精密|by:針工場|use:裁縫,鍼灸,釣り針,医療,化粧|who:手芸好き,鍼灸院|with:供養
針金|はりがね|ワイヤー,釘,鎖|wire,chain|product|of:金属|by:町工場|use:アート,かご,アクセサリー,料理道具,釘細工|who:作家,料理店
鍵|かぎ|錠前,スマートロック,古い鍵|locks|product|does:守る|use:空き家管理,無人宿,シェア施設,アクセサリー|who:民泊,空き家の持ち主|by:鍵店
自動車|じどうしゃ|車,中古車|car,truck|product|does:運ぶ|use:移動販売,車中泊,カーシェア,軽トラ市|who:高齢者,移住者,観光客|yields:廃タイヤ,エアバッグ,電池
軽トラ|けいとら|軽トラック,軽バン|kei truck|product|does:運ぶ,売る|use:軽トラ市,移動販売,キャンピング,移動サウナ,移動図書|by:農家|who:起業家,移住者,海外の客|yields:平日の空き
バイク|ばいく|オートバイ|motorbike|product|who:ライダー|use:ツーリング,配達|needs:屋根付き駐輪,洗車,眺めのよい店|with:革,キャンプ
封筒|ふうとう|便箋|stationery paper|product|of:紙|by:印刷会社,和紙職人|use:手紙の日,未来への手紙,ふるさと便り,古切手|who:観光客,高齢者,文具好き|takes:古地図,茶殻,裁断くず,古い切手
手帳|てちょう|ノートの紙|planner,calendar|product|of:紙,革|by:印刷会社,製本会社|who:社会人,農家,観光客|takes:革,和紙,暦,農事|months:10-1
鉛筆|えんぴつ|ペン,ボールペン|pencils,pens|product|of:木材,黒鉛|by:文具会社,木工作家|who:学校,受験生,買い手の企業|takes:間伐材,銘木,竹,鹿角|yields:短い鉛筆,削りかす
写真|しゃしん||photography|product|does:写す,思い出を残す,広める|by:写真館,写真家|who:観光客,家族連れ,結婚式,ペットの飼い主,終活の人|with:着物,廃校,花畑,町工場|takes:風景,職人,古写真|risk:著作権,個人情報
古写真|こしゃしん|昔の写真,アルバム,8ミリフィルム,家の記録|old photographs|thing|prop:懐かしい,物語がある|use:回想法,まち歩き,展示,カレンダー,観光アプリ,デジタル化|by:家庭,写真館,役場|who:高齢者施設,学校,観光協会|risk:個人情報,著作権
ポスター|ぽすたー|古いポスター|posters|product|of:紙|by:印刷会社|use:広報,アート,封筒,包装|yields:期限切れポスター|who:商店街,観光協会
座布団|ざぶとん|クッション,椅子カバー|cushions|product|of:布,綿|by:布団店,縫製工場|takes:端切れ,古着の着物,羊毛,もみ殻|who:旅館,カフェ,寺,保育園
カーテン|かーてん|間仕切り布|curtains|product|of:布|by:織元,染物屋,縫製工場|who:飲食店,旅館,病院,移住者|takes:残布,麻,組紐|yields:見本布,廃カーテン
絨毯|じゅうたん|じゅうたん,カーペット,緞通,ラグ|carpet|product|of:羊毛,綿|by:絨毯工場|who:ホテル,車会社,海外の客|takes:残糸,羊毛,漁網|yields:残糸,見本
ストール|すとーる|マフラー,スカーフ,ショール|scarves|product|of:絹,羊毛,綿|by:織元,染色家|who:女性客,観光客,海外の客|takes:残糸,草木染め,くず繭,図案|months:9-3
ネクタイ|ねくたい|蝶ネクタイ|ties|product|of:絹|by:織元|yields:残布,古いネクタイ|use:リメイク,日傘,バッグ,小物,犬のリボン|who:買い手の企業,結婚式
Tシャツ|てぃーしゃつ|シャツ,トレーナー,パーカー|T-shirts|product|of:綿|by:印刷会社,縫製工場|who:観光客,祭り,チーム,若者|takes:草木染め,図案,方言,藍|yields:古Tシャツ
スーツ|すーつ|背広,ワイシャツ,礼服|suits|product|of:羊毛,綿|by:仕立て屋,縫製工場|yields:古いスーツ|use:リユース,就活貸し出し,バッグ|who:就活生,社会人
下着|したぎ|肌着,パジャマ,腹巻き,寝間着|underwear,pyjamas|product|of:絹,綿|by:ニット工場,縫製工場|who:肌の弱い人,冷え性の人,がん患者,入院患者|takes:絹,和紙糸,蓄熱繊維
ドレス|どれす|ウェディングドレス,フォーマルウェア|dresses|product|of:布|by:縫製工場,仕立て屋|yields:使ったドレス|use:レンタル,ベビードレス,人形,着物ドレス|who:花嫁,外国人カップル|takes:着物,レース,落下傘
雨具|あまぐ|レインコート,合羽|rainwear|product|of:防水布|by:縫製工場|who:農業女子,観光客,漁師,自転車通学|takes:捨て傘,農業用ビニール|months:6-9
ポーチ|ぽーち|巾着,リュック,小物入れ|pouches|product|of:布,革|by:縫製工場,手芸好き|takes:端切れ,着物,帆布,廃テント|who:女性客,推し活の人,旅行者
リボン|りぼん|ブレード,ゴムひも|ribbon|product|by:細幅織物工場|use:ラッピング,髪飾り,靴ひも,ペット|who:花屋,菓子店,手芸好き|yields:リボンの残り
パッチワーク|ぱっちわーく|キルト,つるし飾り,吊るし雛|patchwork|technique|does:縫う,美しく見せる|takes:端切れ,古着の着物|makes:タペストリー,つるし雛,バッグ|by:高齢の女性|who:旅館,観光客,病院|months:1-4
ひな祭り飾り|ひなまつりかざり|雛飾り,つるし雛|hina display|event|takes:古い人形,端切れ|at:商店街,古民家,神社の石段|who:観光客,女性客|months:2-4|does:客を呼ぶ|by:地域の女性
鈴|すず|土鈴,熊鈴|bells|product|of:金属,土|by:鋳物工場,町工場|use:熊よけ,土産,お守り,自転車,ヨガ|who:登山者,観光客,学校
マッチ|まっち|燐寸,マッチ箱|matches|product|of:木材|by:マッチ工場|use:広告,線香,着火,アート|who:カフェ,仏壇店,キャンパー|prop:懐かしい|with:お香
枡|ます|升,一合枡|masu box|product|of:ひのき|by:枡職人|use:酒器,小物入れ,加湿,植木鉢,ノベルティ,パッケージ|who:酒蔵,海外の客,結婚式|yields:枡の端材
水筒|すいとう|マイボトル,魔法瓶,タンブラー|bottles|product|of:ステンレス,チタン|by:金属工場|who:登山者,学生,買い手の企業|with:給水所,湧き水
こたつ|こたつ|湯たんぽ,あんか|kotatsu|product|does:温める|by:家具工房,窯元|use:こたつ列車,こたつ舟,こたつ席|who:観光客,旅館|months:11-3
ストーブ|すとーぶ|石油ストーブ|stove|product|does:温める|by:鋳物工場,鉄工所|takes:薪,木質ペレット,もみ殻,廃油|who:農家,避難所,移住者|months:11-3
五右衛門風呂|ごえもんぶろ|ドラム缶風呂,薪風呂|iron bath|product|of:鉄|does:温める,楽しませる|takes:薪,ドラム缶|by:鋳物工場|who:農家民宿,キャンパー,外国人観光客|at:古民家
屏風|びょうぶ|衝立,間仕切り|folding screen|product|of:和紙,木材|by:表具師|use:記念撮影,オフィス,避難所|who:ホテル,結婚式場,海外の客
本棚|ほんだな|書棚|bookshelves|product|of:木材|by:家具工房|takes:木箱,古材|use:一箱本棚,貸本,シェア店舗|who:カフェ,図書館,商店街
ベッド|べっど|二段ベッド|beds|product|of:木材|by:家具工房|takes:間伐材,畳,パレット|who:ゲストハウス,移住者,学生
庭石|にわいし||garden stones|thing|of:石|prop:古い,重い|use:カフェ,海外の庭,アート|by:石材店,旧家|who:海外の庭,造園業|risk:かさ,文化の同意|with:庭
鳥居|とりい|神社の建物|torii|product|of:木材,石|by:宮大工|use:土産,模型,記念,写真|who:神社,外国人観光客|risk:文化の同意
染物|そめもの|染め物,暖簾染め,型染め|dyed goods|product|of:布|by:染物屋|use:のれん,のぼり,風呂敷,大漁旗,半纏|who:商店,酒蔵,祭り,ホテル
風呂敷|ふろしき|包み布|furoshiki|product|of:布|does:包む,運ぶ|by:染物屋|use:ギフト包装,バッグ,防災,土産|who:海外の客,百貨店,酒蔵|takes:図案,再生繊維
レジ袋|れじぶくろ|ビニール袋,ポリ袋,ビニール|plastic bags|thing|of:プラスチック|use:編みバッグ,アイロン圧着ポーチ,凧|by:家庭|who:若者,学校|like:廃テント
スポンジ|すぽんじ|ウレタン,マットレス,スポンジくず|foam|thing|prop:軽い,弾力|use:クッション,吸音,ペットベッド,苗床,防災マット|by:家具工場,寝具メーカー|who:ジム,学校|risk:かさ
ブイ|ぶい|浮き,廃ブイ,フロート|buoys|thing|of:プラスチック|prop:色,軽い,丈夫|use:植木鉢,照明,遊具,アート,椅子|by:養殖業者,漁協|at:漁港|who:宿,雑貨店,アーティスト
ブルーシート|ぶるーしーと|防水シート,ターポリン|tarpaulin|thing|prop:防水|use:トートバッグ,テント,タープ|by:被災地,建設会社|who:支援者,若者|does:思い出を残す
家電|かでん|古い家電,レトロ家電,洗濯機,扇風機|appliances|product|use:修理販売,レンタル,昭和喫茶,部品|by:電器店,リサイクル店|who:学生,移住者,外国人|yields:小型家電
レコード|れこーど|カセットテープ,ラジカセ,真空管,蓄音機|records,cassettes|thing|prop:懐かしい|use:音楽喫茶,回想法,展示|by:家庭,リサイクル店|who:音楽好き,高齢者施設,若者,外国人観光客,DJ|at:蔵,空き店舗|with:宿の客室
古いパソコン|ふるいぱそこん|タブレット|old computers|thing|use:子どもの学習,海外支援,データ消去,農業センサー|by:買い手の企業,学校|who:学習支援団体,福祉作業所,高齢者|risk:個人情報|with:教室
電線|でんせん|ケーブル,廃電線|cable|product|of:銅|by:電線会社|use:アクセサリー,アート,リサイクル|who:福祉作業所,作家
足場板|あしばいた|足場材,現場の板|scaffold boards|thing|of:木材|prop:古い,丈夫|use:家具,床,看板,本棚|by:建設会社|who:カフェ,DIY愛好家,美容室
窓|まど|サッシ,古い窓,ドア,建具の古材|windows,doors|thing|of:ガラス,木材|use:間仕切り,額,家具,ビニールハウス代わり|by:解体業者|who:カフェ,DIY愛好家,移住者|with:温室
屋根|やね|屋根の上,工場の屋根,トタン|roof|place|yields:日差し,雨水,雪,空間|use:太陽光発電,屋上菜園,養蜂,星見,ビアガーデン|by:町工場,ビル持ち主|who:都市農家,養蜂家,電力会社|risk:安全,近所
壁|かべ|塀,空き壁,ブロック塀|walls,shutters|place|yields:空間|use:壁画,ボルダリング,映写,広告|by:商店街,町工場|who:アーティスト,若者,学校|with:緑化
床|ゆか|フローリング,体育館の床|flooring|product|of:木材,竹,い草|by:建材会社,製材所|yields:体育館の床板|use:テーブル,看板,記念品|who:保育園,工務店
体育館の床板|たいいくかんのゆかいた|廃校の床板,校舎の古材,学校の机と椅子|old school wood|thing|of:木材|prop:懐かしい,物語がある|use:家具,記念品,カフェ内装,キーホルダー|by:廃校,市町村|who:卒業生,カフェ,買い手の企業
ワックス|わっくす|ニス,オイル仕上げ,床ワックス|wax|product|of:蜜蝋,米ぬか油,えごま油|does:守る,磨く|by:塗料会社,養蜂家|who:家具工房,保育園,DIY愛好家,サーファー|takes:えごま,くるみ,荏油,亜麻仁油
ドライアイス|どらいあいす|炭酸ガス固形|dry ice|product|of:二酸化炭素|does:冷やす|use:配送,舞台,洗浄,カクテル|who:葬儀社,漁師,食品会社
酸素|さんそ|酸素カプセル,高濃度酸素|oxygen|thing|use:養殖,酸素カプセル,活魚輸送,水質改善|by:ガス会社|who:養殖業者,スポーツ選手,病院
整備士|せいびし|自動車整備工,修理工,メカニック|mechanic|person|does:直す|makes:修理|needs:若手,電動化の学び|with:旧車,農機,福祉車両,キッチンカー改造|who:移住者,農家
旧車|きゅうしゃ|クラシックカー,昭和の車,古い農機|vintage cars|thing|prop:懐かしい,古い|use:レンタル,撮影,イベント,結婚式|by:整備士,愛好家|who:観光客,映画会社,高齢者施設|with:めっき,塗装
金物店|かなものてん|金物屋,荒物屋,道具店|hardware store|trade|takes:刃物,ほうき,鍋,ざる|does:売る,直す|yields:古い在庫,顧客,知恵|who:高齢者,DIY愛好家,外国人観光客|needs:後継者,若い客|with:研ぎ直し,古道具
呉服店|ごふくてん|着物屋,和装店|kimono shop|trade|takes:着物,帯,反物|yields:端切れ,売れ残り反物,広い座敷,タンスの在庫|does:着せる,直す|needs:若い客,着る機会|who:成人式,茶道家,外国人観光客|with:リメイク,写真館,カフェ
時計店|とけいてん|眼鏡店,宝石店,町の時計屋|watch shop|trade|does:直す,売る|yields:古い時計,修理の技|needs:後継者|who:高齢者,骨董好き|with:漆,七宝
手芸店|しゅげいてん|生地店,毛糸店,ボタン店|craft supply shop|trade|takes:布,残糸,ボタン,余り生地|does:売る,教える,居場所をつくる|yields:古い在庫,2階の教室|who:手芸好き,保育園,推し活の人
リサイクルショップ|りさいくるしょっぷ|中古品店|second-hand shop|trade|takes:不用品,古い家具,古着,レコード,着物|does:売る,再生する|yields:売れ残り|who:移住者,学生,外国人,骨董好き|permit:古物商許可|needs:選別,修理の手
セメント工場|せめんとこうじょう|製錬所|cement works|trade|takes:焼却灰,汚泥,廃タイヤ,廃プラ,石炭灰|yields:余熱,スラグ,二酸化炭素,夜景|who:建設会社,観光客|with:工場夜景
造船所|ぞうせんじょう|ドック,造船|shipyard|trade|makes:船|does:組み立てる,接着する|yields:鉄板端材,木型,ドックの空間|needs:若手,新分野|who:漁師,観光客|with:キャンプ道具,建築,進水式見学
船大工|ふなだいく||boatbuilder|person|isa:職人|does:組み立てる,直す,水漏れを防ぐ|makes:和船,カヌー,家具|takes:杉,ひのき|needs:弟子,客|who:祭り,観光船,カヌー客|risk:担い手
廃船|はいせん|古い漁船,使わない船,FRP船|retired boats|thing|prop:大きい|use:宿,カフェ,遊具,船底板の家具,漁礁|by:漁師|at:漁港|who:カフェ,アーティスト,造園業|risk:廃棄物,かさ|with:花壇
車両|しゃりょう|廃車両,古い電車,古いバス|retired vehicles|thing|prop:大きい,懐かしい|use:宿,カフェ,学童,移動店舗,部品販売|by:鉄道会社,バス会社|who:鉄道好き,親子,カフェ|risk:かさ,設備費|with:図書館,ステージ
コンテナ|こんてな|貨物コンテナ,トレーラーハウス|shipping container|product|use:店舗,サウナ,植物工場,宿,倉庫,加工所,きのこ栽培|by:物流会社|who:起業家,キャンプ場,災害支援|at:空き地|risk:用途変更
灯台|とうだい|灯台守の家,航路標識|lighthouse|place|prop:眺めがよい,海に近い,人里離れた|use:宿,カフェ,結婚式,音楽会,展示|by:国,市町村|who:観光客,写真愛好家|risk:足,権利
鉄塔|てつとう|給水塔|tower,silo|thing|use:登塔体験,ライトアップ,宿,クライミング,音響|by:町工場,農家|who:観光客,若者|risk:安全,耐震
煙突|えんとつ|銭湯の煙突,酒蔵の煙突|chimney|thing|use:目印,ライトアップ,壁画|by:銭湯,酒蔵,窯元|who:写真愛好家|risk:耐震
染色廃液|せんしょくはいえき|染め残り液,染料の残り|dye bath remains|thing|prop:色|by:染物屋|use:紙染め,体験,画材|who:紙漉き,学校
和服の反物|わふくのたんもの|未使用反物,絹の反物|unsold kimono cloth|thing|of:絹|use:洋服,ストール,インテリア,傘,ドレス|by:呉服店|who:アパレル,海外の客,ホテル
真田紐|さなだひも|畳縁の紐,細幅|narrow woven tape|product|by:細幅織物工場|use:カメラストラップ,バッグ持ち手,犬の首輪,時計バンド|who:カメラ好き,茶道家,ペットの飼い主
学校の机|がっこうのつくえ|廃校の机,学習机の天板,古い椅子|old school desks|thing|of:木材|use:カフェ什器,記念品,看板,マルシェ台|by:廃校,市町村|who:カフェ,卒業生|prop:懐かしい
竹とんぼ|たけとんぼ|昔のおもちゃ,竹馬,水鉄砲,紙飛行機|traditional toys|product|of:竹,木材|does:遊ばせる|by:高齢者|who:子ども,保育園,外国人家族|use:体験,祭り,教材
しおり|しおり|ブックマーク|bookmarks|product|of:紙,木材,布,革|by:福祉作業所,作家|takes:押し花,経木,端切れ,裁断くず,竹刀,組紐|who:図書館,書店,観光客
お守り|おまもり|絵馬,護符|amulets|product|of:布,木材,土|by:神社,福祉作業所|takes:端材,織物,折れ枝の御神木,滑り止めの砂,タコ|who:受験生,運転する人,妊婦|risk:文化の同意
御神木|ごしんぼく|神社の木,境内の枝|sacred tree|thing|of:木材|use:お守り,御朱印帳,楽器,香|by:神社|who:参拝客|risk:文化の同意
境内|けいだい|神社の境内,寺の境内|shrine grounds|place|yields:落ち葉,倒木,空間,静けさ|use:朝市,クラフトフェア,ヨガ,映画上映,子どもの遊び場|by:神社,寺|who:作家,地域住民,観光客|risk:文化の同意
廃業した工房|はいぎょうしたこうぼう|閉じた工房,職人の道具一式,窯元の跡|closed workshop|place|yields:道具,材料,窯,空間,金型|use:弟子入り住まい,体験施設,資料館,シェア工房,宿|by:職人の家族|who:若手職人,移住者,博物館|risk:権利,用途変更
閉窯|へいよう|使わない窯,空いた窯|idle kiln|place|yields:窯,余熱|use:ピザ,炭焼き,シェア窯,陶芸体験|by:窯元|who:陶芸家,左官職人,学校|with:貝殻焼成
空いた織機|あいたおりき|止まった機械,空いたミシン,遊んでいる旋盤|idle machines|thing|use:受託,体験,新素材,学生作品,小ロット|by:織元,縫製工場,町工場|who:デザイナー,服飾学生,起業家|yields:空き時間
