# workshops, factories and craft trades: what they leave over, when they are idle, who buys
木工所|もくこうじょ|木工場,木工会社|joinery|trade|makes:家具,建具,玩具,看板|takes:木材,古材|yields:端材,おがくず,機械の空き,塗装室|does:削る,組み立てる|needs:小口の客,デザイン,若手|who:カフェ,保育園,キャンパー|with:レーザー加工
合板工場|ごうはんこうじょう|集成材工場,CLT工場,プレカット工場|plywood mill|trade|makes:合板,集成材|takes:杉,からまつ|yields:プレカット端材,おがくず,蒸気,余熱|who:工務店|does:接着する,切る
プレカット端材|ぷれかっとたんざい|プレカットの残り,柱の切れ端|pre-cut offcuts|thing|of:木材|prop:大量,安い,乾き|use:積み木,薪,ベンチ,DIYキット,保育園の工作,花台,仮設小屋|by:合板工場|who:保育園,キャンパー,福祉作業所|like:端材
チップ工場|ちっぷこうじょう|チップ業者,ペレット工場|chip mill|trade|makes:木質チップ,木質ペレット|takes:間伐材,枝葉,剪定枝,支障木|yields:樹皮,粉|who:発電所,温泉,畜産農家|does:砕く|needs:安定した量
太陽光発電所|たいようこうはつでんしょ|ソーラー発電所,メガソーラー|solar farm|place|isa:空き地|yields:パネル下,余剰電力,売電収入|needs:草刈り,見回り,地域との共生|who:羊飼い,農家|with:羊,養蜂,ドローン点検|risk:近所
風力発電所|ふうりょくはつでんしょ|ウインドファーム|wind farm|place|yields:余剰電力,見学,寄付金|needs:整備の人,地元理解|who:市町村|with:漁業,観光
発電所|はつでんしょ|火力発電所,水力発電所|power station|place|makes:電気|yields:余熱,温排水,燃焼灰,二酸化炭素|takes:木質チップ|who:養殖業者,ハウス農家|needs:燃料
製塩所|せいえんじょ|塩工房|salt works|trade|makes:塩,にがり|takes:海水,薪,間伐材|yields:にがり,余熱,湯気|does:塩にする|needs:薪,働き手,雨の日の仕事|who:料理人,観光客,味噌蔵
塩職人|しおしょくにん|塩作りの人|salt maker|person|isa:職人|does:塩にする,技を教える|makes:塩|needs:薪,弟子,売り先|at:海岸|with:体験,漬物,チョコレート
瓦工場|かわらこうじょう|瓦屋,瓦メーカー|roof tile factory|trade|makes:瓦|yields:規格外の瓦,窯の余熱,空き窯|takes:粘土|needs:屋根以外の商品,若手|who:造園業,飲食店,寺|does:焼く|risk:売り先
タイル工場|たいるこうじょう|陶板工場|tile factory|trade|makes:タイル|yields:余りタイル,空き窯,陶片|needs:一般客,デザイン|who:工務店,DIY愛好家,銭湯|does:焼く
ガラス工房|がらすこうぼう|硝子工房,ガラス工場,ガラス作家|glass studio|trade|makes:ガラス器,風鈴|takes:空き瓶,砂,廃パネル|yields:余熱,ガラスくず|does:溶かす,成形する|who:観光客,酒蔵,旅館,花屋|needs:燃料,弟子|with:体験|risk:電気代
紡績工場|ぼうせきこうじょう|撚糸工場,糸屋|spinning mill|trade|makes:糸|takes:綿花,羊毛,古着,和紙|yields:落ち綿,残糸,広い工場|does:糸にする|who:織元,ニット工場,手芸好き
刺繍工場|ししゅうこうじょう|刺繍屋,レース工場|embroidery works|trade|makes:ワッペン,レース,アクセサリー|yields:残糸,レースくず,機械の空き|does:縫う|who:アパレル,スポーツチーム,推し活の人|needs:自社商品
細幅織物工場|ほそはばおりものこうじょう|リボン工場,組紐工場,畳縁工場|narrow fabric mill|trade|makes:リボン,畳縁,真田紐|yields:残り紐,見本|does:織る|who:手芸好き,鞄工場,ペット用品会社|needs:新用途
タオル工場|たおるこうじょう|タオル会社|towel factory|trade|makes:タオル|yields:綿ぼこり,B品タオル,タオルの端|does:織る|who:旅館,赤ちゃんの親,買い手の企業|needs:自社ブランド
鞄工場|かばんこうじょう|バッグ工場,革小物工場|bag factory|trade|makes:バッグ,財布|takes:革,帆布,廃テント,漁網|yields:革の端切れ,金具の残り|does:縫う,直す|who:アパレル,買い手の企業,若者|needs:若手,自社ブランド
靴工場|くつこうじょう|靴メーカー,サンダル工場,靴職人|shoe factory|trade|makes:靴|takes:革,ゴム,植物革|yields:革の端切れ,木型,ゴムくず|does:縫う|who:足の悪い人,登山者,ホテル|needs:足の計測,若手
手袋工場|てぶくろこうじょう|帽子工場,軍手工場|glove and hat factory|trade|makes:手袋,帽子|yields:革の端切れ,夏の閑散期|does:縫う|who:農家,スポーツ用品,ドライバー,ゴルフ|takes:鹿皮,絹|months:4-8
畳店|たたみてん||tatami shop|trade|makes:畳|takes:い草,わら|yields:古畳,い草の端材,畳縁の残り,機械の空き|does:直す|needs:若い客,新商品,冬以外の仕事|who:旅館,外国人家庭,保育園,ペットの飼い主|with:ヨガ,柔道,防災|risk:担い手
表具店|ひょうぐてん|表具師,襖屋,額縁店,経師屋|mounter's shop|trade|makes:襖,掛け軸,額|takes:和紙,布,古着の着物|yields:和紙の残り,裂地|does:直す,美しく見せる|who:寺,旅館,画家,旧家,外国人|needs:新しい絵,若手
看板店|かんばんてん|看板屋,サイン会社|sign maker|trade|makes:看板,のぼり,ラッピング車|yields:アクリル端材,シートの残り,夜の大判印刷機|takes:木材,鉄|who:商店,農家,祭り|does:美しく見せる,広める
はんこ店|はんこてん|印章店|seal shop|trade|makes:印鑑,スタンプ|yields:彫刻機の空き,木口の端材|does:彫る|who:外国人観光客,作家,推し活の人,農家|needs:新用途|with:焼き印,レーザー加工
石鹸工房|せっけんこうぼう|手作り石けん工房,化粧品工房|soap studio|trade|makes:石けん,化粧品|takes:廃油,椿油,酒粕,炭,蜂蜜,山羊乳,米ぬか|who:旅館,雑貨店,肌の弱い人|needs:地元の素材|permit:化粧品製造業許可|risk:表示
ろうそく工場|ろうそくこうじょう|和ろうそく店,キャンドル工房,ろうそく職人|candle maker|trade|makes:ろうそく,和ろうそく|takes:木蝋,蜜蝋,米ぬか,廃油|yields:蝋の垂れ|who:寺,旅館,女性客,防災|needs:仏事以外の客|does:光を当てる
線香工場|せんこうこうじょう|お香メーカー,香店|incense maker|trade|makes:線香,お香|takes:杉の葉,木粉,茶殻,花,コーヒーかす|does:香りをつける|who:寺,ホテル,ヨガ教室,海外の客|needs:若い客,地元の香り
花火工場|はなびこうじょう|煙火店,花火屋|fireworks maker|trade|makes:花火|yields:冬の空き時間,火薬の知恵|needs:夏以外の催し|does:楽しませる|who:結婚式場,宿,雪まつり,追悼,農家|with:冬の花火|risk:安全
蒸留所|じょうりゅうしょ|精油工房,ジン蒸留所|distillery|trade|makes:精油,クラフトジン,焼酎|takes:枝葉,柑橘の皮,ハーブ,酒粕,芋|yields:蒸留残さ,芳香蒸留水,余熱,廃樽,見学|does:蒸留する|who:バー,ホテル,化粧品会社|risk:酒税
搾油所|さくゆじょ|製油所,油屋|oil mill|trade|makes:食用油,椿油|takes:菜種,椿の実,えごま,ごま,ぶどうの種,茶の実|yields:油かす,冬の空き機械|does:搾る|who:農家,料理人,化粧品会社
製蝋所|せいろうじょ|木蝋工場|wax works|trade|makes:木蝋|takes:はぜの実|yields:搾りかす|who:化粧品会社,ろうそく工場,文具会社|risk:担い手
桶職人|おけしょくにん|桶屋|cooper|person|isa:職人|does:組み立てる,技を教える,直す|makes:桶,樽|takes:杉,竹,古樽|needs:弟子,竹のたが,注文|who:醤油蔵,味噌蔵,海外シェフ|risk:担い手
茅葺き職人|かやぶきしょくにん|葺師,檜皮葺師|thatcher|person|isa:職人|does:建てる,直す,技を教える|takes:茅,葦,わら|needs:茅場,弟子,人手|who:古民家宿,寺社,テーマパーク|yields:古茅|with:体験,海外交流|risk:担い手
漆掻き職人|うるしかきしょくにん|漆掻き,漆生産者|lacquer tapper|person|isa:職人|does:採る|makes:漆|needs:漆の木,弟子,冬の仕事|who:漆職人,文化財|months:6-10|risk:担い手
仏師|ぶっし|彫刻師,彫り師,木彫家|wood sculptor|person|isa:職人|does:彫る,直す|makes:仏像,看板,表札,ペット像|takes:ひのき,くすのき|who:寺,旅館,ペットの飼い主,海外の客|yields:木くず
鬼師|おにし||ridge-tile sculptor|person|isa:職人|does:成形する|makes:鬼瓦,置物|who:寺,外国人観光客|risk:担い手
型紙職人|かたがみしょくにん|切り絵師,紙切り|paper cutter|person|isa:職人|does:切る,美しく見せる|makes:型紙,切り絵,照明|who:染物屋,菓子店,結婚式|with:レーザー加工
すだれ|すだれ|簾|bamboo blinds|product|of:竹,葦|does:光を遮る,美しく見せる|by:すだれ職人|who:寺社,料亭,旅館,カフェ|months:5-9|use:ランチョンマット,バッグ
竹材店|ちくざいてん|竹問屋,竹屋|bamboo merchant|trade|takes:竹|makes:竹材,竹垣,門松|yields:竹の端材|who:造園業,竹細工職人,祭り|does:切る|months:10-2
門松|かどまつ|正月の竹,七夕竹|New Year pine|product|of:竹,松|does:祝う|by:造園業,福祉作業所|who:商店,旅館,買い手の企業|months:12-1|yields:使った門松|with:どんど焼き
使った門松|つかったかどまつ|正月飾りの後,七夕の竹|used festival bamboo|thing|of:竹|use:竹灯籠,竹炭,楽器,食器,垣根|by:商店街,買い手の企業|who:学校,祭り|months:1
使ったクリスマスツリー|つかったくりすますつりー|もみの枝,クリスマスの残り木|used Christmas trees|thing|of:もみの木|use:アロマ,堆肥,薪,羊の餌|by:ホテル,商店街|months:12-1|who:動物園,農家
養蚕農家|ようさんのうか|養蚕業,繭農家|silk farmer|person|makes:繭,さなぎ|needs:桑,若手,冬の仕事|yields:桑の枝,蚕のふん,使わない蚕室|who:製糸場,化粧品会社|at:中山間地|months:5-10|risk:担い手
蚕室|さんしつ|蚕の家,養蚕農家の2階|silkworm house|place|prop:広い,天井が高い,古い|yields:空間|use:宿,カフェ,きのこ栽培,ドライフラワー,チーズ熟成,アトリエ|by:旧養蚕農家|who:移住者,作家
羊牧場|ひつじぼくじょう||sheep farm|trade|makes:羊毛,羊肉,乳|yields:くず羊毛,羊ふん,羊皮|does:飼う,刈る|needs:毛の使い道,草地|who:手芸好き,レストラン,太陽光発電所|with:草刈り,毛刈り体験
毛刈り|けがり|羊の毛刈り|shearing|event|yields:羊毛|at:牧場|who:親子,手芸好き|months:4-6|use:体験,フェルト作り|does:客を呼ぶ
食肉センター|しょくにくせんたー|屠畜場|meat plant|trade|yields:原皮,骨,血,脂,羽毛,内臓|makes:肉|who:なめし工場,肥料会社,ペットフード会社|risk:衛生,匂い
美容室|びようしつ|理容室,ヘアサロン|hair salon|trade|takes:椿油,シャンプー,タオル,櫛|yields:髪の毛,平日の空き,おしゃべり|does:美しく見せる,癒やす|needs:高齢客,出張先,香り|who:高齢者,花嫁|with:着付け,見守り,訪問
ペット美容室|ぺっとびようしつ|ペットサロン|pet groomer|trade|yields:犬の毛|does:美しく見せる,汚れを落とす|takes:マイクロバブル,石けん,ハーブ|who:ペットの飼い主|needs:出張,温泉
製氷会社|せいひょうがいしゃ|氷屋|ice maker|trade|makes:氷|yields:冬の空き,冷気,余剰の冷凍庫|who:漁師,かき氷店,イベント|needs:冬の仕事|does:凍らせる|months:10-5
廃油回収業者|はいゆかいしゅうぎょうしゃ|廃食油回収,BDF業者|oil collector|trade|takes:廃油|makes:バイオディーゼル,石けん,飼料|does:集める,再生する|who:バス会社,農家|needs:集荷先,福祉の手
古紙回収|こしかいしゅう|集団回収,回収ボックス|paper collection|scheme|does:集める|takes:古紙,古着,一斗缶|by:子ども会,福祉作業所,リサイクル業者|yields:資金|who:学校,自治会
遺品整理業者|いひんせいりぎょうしゃ|片付け業者|clearance firm|trade|yields:着物,古い家具,食器,レコード,古い仏壇|does:分ける,運ぶ,解体する|who:空き家の持ち主,高齢者|needs:使い先,供養,目利き|with:リサイクルショップ,古材店
古材店|こざいてん|古材屋,レスキュー古材|salvage yard|trade|takes:古材,建具,欄間,古い家具|does:集める,再生する,売る|who:カフェ,DIY愛好家,ホテル|needs:解体の知らせ,置き場,担ぎ手|with:解体業者
畳縁の残り|たたみべりののこり|畳べり端切れ|leftover tatami edging|thing|isa:端切れ|use:バッグ,ペンケース,ストラップ,名札|by:畳店|who:手芸好き,観光客,学校
B品|びーひん|検査落ち,型落ち品|seconds|thing|prop:安い,不ぞろい|use:アウトレット市,体験素材,学校寄贈,詰め放題,社員販売|by:窯元,タオル工場,家具工房,漆職人|who:学生,移住者,観光客,カフェ|like:規格外品
見本|みほん|サンプル,見本帳,展示品,廃番品|samples|thing|prop:少量|use:アウトレット,アート,教材,図案集|by:織元,タイル工場,壁紙会社|who:デザイナー,学生,手芸好き|with:資料館
壁紙|かべがみ|クロス,見本帳の壁紙,廃番の壁紙|wallpaper|thing|of:紙|prop:色|use:封筒,ブックカバー,ラッピング,工作,内装|by:内装業者|takes:和紙,もみ殻,卵の殻|who:保育園,作家
機械の空き時間|きかいのあきじかん|夜の機械,設備の空き,稼働していない時間|idle machine time|thing|use:受託加工,試作,体験,小ロット,学生作品|by:町工場,織元,印刷会社,木工所|who:起業家,デザイナー,農家|like:遊休設備|risk:安全
冬の空き時間|ふゆのあきじかん|冬季の手すき,閑散期の人手|winter idle time|thing|use:酒造り,炭焼き,わら細工,木工,除雪,加工品づくり|by:農家,林業会社,建設会社,花火師|who:酒蔵,スキー場,製紙工房,内職|months:12-3|with:スキー場,海外
雨の日の人手|あめのひのひとで|雨天の手すき|rainy-day hands|thing|use:屋内加工,袋詰め,木工,道具直し|by:林業会社,建設会社,農家|who:福祉作業所,加工所
小ロット|しょうろっと|少量生産,一点もの,多品種少量|small lots|need|who:起業家,作家,農家,飲食店,推し活の人|needs:町工場,印刷会社,縫製工場,受託製造会社,空いた織機
自社商品|じしゃしょうひん|オリジナル商品,自社ブランド,脱下請け|own brand|need|who:町工場,縫製工場,織元,印刷会社,窯元|needs:デザイナー,直売,クラウドファンディング,展示会,写真
環境素材|かんきょうそざい|サステナブル素材,エコ素材,循環素材|sustainable materials|need|who:アパレル,ホテル,自動車会社,文具会社,化粧品会社|needs:端材,廃プラ,竹,和紙,漁網,植物革,もみ殻
本物の素材|ほんもののそざい|天然素材,自然素材|natural materials|need|who:子育て世帯,アレルギーの人,旅館,移住者|needs:木材,漆喰,和紙,い草,羊毛,草木染め
産廃の費用|さんぱいのひよう|廃棄コスト,処理費|disposal cost|need|who:食品工場,木工所,漁師,縫製工場,窯元|needs:引き取り先,使い道,堆肥化,再生|yields:端材,おがくず
材料不足|ざいりょうぶそく|素材が手に入らない|material shortage|need|who:職人,染色家,樽職人,三味線職人,紙漉き職人|needs:栽培,代替素材,端材,休耕田,端切れ|with:漆,こうぞ,茅,い草
道具不足|どうぐぶそく|道具が作れない,工具職人がいない|tool shortage|need|who:職人,産地組合|needs:町工場,3D造形,道具職人
着る機会|きるきかい|着物を着る場,使う場面がない|occasions to wear|need|who:着物好き,呉服店|needs:町歩き,茶会,落語会,船,酒蔵
売れない在庫|うれないざいこ|在庫の山,蔵の在庫,倉庫の在庫|dead stock|need|who:織元,呉服店,窯元,仏壇店,手芸店|needs:リメイク,海外,体験,量り売り,デザイナー
森の収入|もりのしゅうにゅう|山から収入がない,材価安|forest income|need|who:山林所有者,森林組合|needs:薪,精油,キャンプ貸し,きのこ,カーボンクレジット,樹液
森のレンタル|もりのれんたる|山貸し,森林レンタル,マイ山,キャンプ用の山|forest rental|scheme|does:場所を貸す|takes:放置林,山林|by:山林所有者,森林組合|who:キャンパー,買い手の企業,子育て世帯,サバイバルゲーム好き|risk:権利,安全
木を贈る|きをおくる|記念樹,オーナー制度の木|tree gift|scheme|does:贈る,植える,思い出を残す|who:結婚する人,買い手の企業,赤ちゃんの親|by:森林組合
漁師の森|りょうしのもり|魚つき林,森は海の恋人|fishermen's forest|event|does:植える,海を肥やす|by:漁協,森林組合|who:買い手の企業,学校,牡蠣養殖|with:牡蠣
竹林整備|ちくりんせいび|竹切り,竹の伐採|bamboo clearing|event|does:切る,仲間をつくる|yields:竹,枝,幼竹|by:ボランティア,企業研修|who:地主,学校|with:流しそうめん,竹灯籠,たけのこ掘り,婚活|months:10-4|risk:ボランティア頼み,安全
茅刈り|かやかり|ヨシ刈り,葦刈り|reed cutting|event|does:刈る,仲間をつくる|yields:茅,葦|at:草原,湖|who:買い手の企業,学生,茅葺き職人|months:11-3|with:ヨシ紙,文具
野焼き|のやき||controlled burning|event|does:燃やす,土を肥やす,客を呼ぶ|at:草原,山|yields:灰,焼畑かぶ,わらび|needs:人手|who:写真愛好家,観光客|months:2-4|risk:安全,人手
焼畑|やきはた|焼き畑|slash-and-burn|technique|does:燃やす,育てる|takes:枝葉,雑木林|makes:赤かぶ,そば,あわ|by:山村|who:料理人,研究者|risk:担い手
薪の宅配|まきのたくはい|薪サブスク,薪の定期便|firewood delivery|scheme|does:届ける|takes:薪|by:自伐林家,福祉作業所|who:薪ストーブ利用者,キャンプ場,ピザ店|with:見守り,灰の回収
灰の回収|はいのかいしゅう|灰集め,かまど灰|ash collection|scheme|does:集める|takes:木灰|who:陶芸家,染色家,農家|by:薪販売業者
雪の観光|ゆきのかんこう|雪体験,かまくら体験|snow tourism|product|takes:雪|does:楽しませる,客を呼ぶ|who:外国人観光客,南国の人,親子|by:宿,農家|months:1-3|with:温泉,除雪,花火,キャンドル|risk:天気,安全
雪氷熱|せつひょうねつ|雪冷房,雪冷熱,雪エネルギー|snow cooling|thing|of:雪|prop:冷たい|does:冷やす,省エネにする|use:冷房,貯蔵,米の低温倉庫,花の開花調整,どぶろく|by:市町村|who:農協,酒蔵,データセンター|like:雪室|with:データセンター
温泉発電|おんせんはつでん|バイナリー発電|hot-spring power|technique|isa:地熱|does:電気をつくる|takes:温泉水,温泉蒸気|by:温泉,市町村|yields:温排水|who:旅館|with:エビ養殖,ハウス栽培
温泉ハウス|おんせんはうす|温泉熱栽培,温泉トマト,温泉メロン|hot-spring greenhouse|technique|does:育てる,温める|takes:温泉熱|makes:マンゴー,バナナ,コーヒー,メロン,ドラゴンフルーツ|by:農家,旅館|who:旅館,観光客|like:ハウス栽培
南国果樹|なんごくかじゅ|バナナ栽培,マンゴー栽培,コーヒー栽培|tropical fruit|product|takes:余熱,温泉熱,ハウス|by:農家,町工場|who:菓子店,観光客,百貨店|prop:珍しい,甘み|risk:電気代
工場夜景|こうじょうやけい|工場の灯り,夜景クルーズ|factory nightscape|product|does:楽しませる|at:港,コンビナート|who:写真愛好家,カップル|with:船,鍋,音楽
産業遺産|さんぎょういさん|近代化遺産,炭鉱遺産,鉱山遺産|industrial heritage|place|prop:古い,物語がある|yields:空間,物語|use:見学,撮影,コンサート,レストラン,教育|who:歴史好き,写真愛好家,修学旅行|by:市町村|with:ARガイド,元従業員|risk:耐震,設備費
町並み|まちなみ|蔵の町|old townscape|place|prop:古い,美しい|use:着物歩き,宿,撮影,灯りの祭り,工芸体験|who:外国人観光客,写真愛好家|by:住民|with:弁柄,格子,のれん|risk:近所
道具市|どうぐいち|古道具市|flea market|event|does:売る,客を呼ぶ|takes:古道具,着物,食器,家具|who:骨董好き,外国人観光客,若者|at:神社,公園,廃校|by:古道具店
古布市|こふいち|着物市,はぎれ市,生地市|fabric market|event|does:売る|takes:端切れ,古着の着物,余り生地|who:手芸好き,海外の客|by:織元,呉服店|at:産地
刃物まつり|はものまつり|鍛冶体験,包丁研ぎ市|blade festival|event|does:売る,見せる,直す|by:鍛冶職人|who:料理人,外国人観光客,キャンパー
