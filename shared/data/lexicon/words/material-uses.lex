# uses, steps and buyers that the other files of materials name
服|ふく|洋服,衣服,衣類|clothes|product|of:布|does:着せる,美しく見せる|by:縫製工場,仕立て屋,作家|who:若者,高齢者,赤ちゃんの親|takes:草木染め,古着の着物,余り生地,竹繊維|yields:古着,端切れ
発電|はつでん|電気をつくること,自家発電設備|power generation|technique|does:電気をつくる|takes:木質チップ,川,風,日差し,家畜ふん,温泉蒸気|makes:電気|by:発電所,新電力|yields:余熱|who:町工場,避難所,農家|risk:設備費
機械の空き時間|きかいのあきじかん|機械の空き,設備の空き,空き窯,彫刻機の空き,成形機の空き|idle machine time|thing|like:空いた織機|with:小ロット,試作
モザイク|もざいく|モザイクアート,寄せ貼り|mosaic|technique|does:美しく見せる,仲間をつくる|takes:陶片,余りタイル,シーグラス,卵の殻,貝殻,端材,キャップ|makes:壁画,看板,鍋敷き,テーブル|by:作家,美術教室|who:学校,商店街,介護施設
針葉樹|しんようじゅ|杉やひのき|conifer|thing|isa:木材|prop:軽い,香り,油分|use:建材,家具,精油,割り箸,紙|yields:枝葉,樹皮,松脂|by:林業会社
焼成|しょうせい|焼く加工,窯焼き,素焼き|firing|technique|does:焼く|takes:粘土,貝殻,骨,瓦,灰,もみ殻|makes:陶器,貝灰,れんが,骨灰|by:窯元,瓦工場|yields:余熱|risk:電気代
繊維|せんい|ファイバー|fibre|thing|prop:繊維質,しなやか|of:竹,麻,葛,バナナの茎,木材|use:糸,紙,布,断熱材,樹脂の補強|proc:繊維化,紡績|who:アパレル,製紙会社,自動車会社
繊維化|せんいか|解繊,繊維を取る|fibre extraction|technique|does:繊維を取り出す|takes:竹,葛,バナナの茎,葦,パイナップルの葉,古着,麻|makes:繊維,紙,糸|by:公設試,製紙会社|risk:設備費
舞台|ぶたい|ステージ|stage|place|use:公演,結婚式,祭り,体験|by:保存会,市町村|takes:衣装,古着の着物,大道具|yields:平日の空き,大道具|who:劇団,観光客
マルチ材|まるちざい|草抑え,防草材,敷き草|mulch|product|does:草を抑える,水をためる|takes:木質チップ,樹皮,瓦チップ,もみ殻,古畳,コーヒー麻袋,羊毛,わら,竹チップ|who:農家,公園,太陽光発電所,墓の持ち主|by:製材所,造園業
壁材|かべざい|塗り壁材,内壁|wall material|product|isa:建材|takes:珪藻土,漆喰,貝殻,土,茶殻,卵の殻,もみ殻,火山灰|does:湿度を整える|who:工務店,カフェ,保育園
路盤材|ろばんざい|舗装材,透水舗装|road base|product|takes:瓦くず,陶片,焼却灰,スラグ,ガラスくず,コンクリートがら|by:建設会社|who:市町村,公園
溶解|ようかい|溶かす加工,溶融|melting|technique|does:溶かす|takes:ガラスくず,鉄くず,蝋,アルミ,空き瓶|makes:再生ガラス,鋳物,ろうそく|by:ガラス工房,鋳物工場|yields:余熱
酒ラベル|さけらべる|ラベルデザイン,瓶ラベル|bottle labels|product|of:和紙,紙|by:印刷会社,和紙職人,書家|takes:酒粕紙,竹紙,経木,米紙|who:酒蔵,ワイナリー,結婚式
木質繊維|もくしつせんい|木の繊維|wood fibre|thing|of:木材|use:断熱材,マルチ材,園芸土,不織布,紙|by:製材所
アロマ店|あろまてん|アロマセラピスト,香り専門店|aroma shop|trade|takes:精油,芳香蒸留水,ハーブ|does:癒やす,香りをつける|who:女性客,介護施設,旅館|needs:国産の香り,体験
箸置き|はしおき|小さな陶器,豆皿|chopstick rests|product|of:陶器,ガラス,木材|takes:石の端材,瓦,鹿角,小枝,貝殻,水引,廃ガラス|who:旅館,土産物店|by:作家,福祉作業所
水槽|すいそう||aquarium,terrarium|product|takes:流木,溶岩,水草,苔,メダカ,活性炭|by:ガラス工房,水族館|who:病院の待合室,オフィス,学校,親子|does:癒やす
歯みがき|はみがき|歯磨き粉,マウスウォッシュ|toothpaste|product|takes:卵の殻,塩,笹,竹炭,なす,茶|by:化粧品会社|who:ホテル,ペットの飼い主,介護施設|risk:表示
花壇|かだん|フラワーガーデン,植え込み|flower beds|place|takes:瓦,廃タイヤ,枕木,堆肥,廃船|by:自治会,学校|who:商店街,観光客,高齢者|does:美しく見せる
農機会社|のうきがいしゃ|農業機械メーカー,農機メーカー|farm machinery maker|trade|makes:農業機械|takes:センサー,EV電池|needs:中山間地向け,実証地|who:農家
絵具職人|えのぐしょくにん|絵具メーカー|pigment maker|trade|makes:顔料,絵の具|takes:貝殻,鉱物,土,弁柄,野菜粉末|who:画家,日本画,学校,ネイル店
楽器店|がっきてん|楽器メーカー,楽器工房|instrument shop|trade|takes:木材,鹿皮,松脂,桐,竹|does:直す,教える|yields:古い楽器,防音室の空き|who:学校,高齢者,音楽好き
製糸|せいし|糸取り,座繰り,生糸づくり|silk reeling|technique|does:糸にする|takes:繭|makes:生糸|yields:さなぎ,セリシン液,絹くず|by:製糸場|with:体験|risk:担い手
成形|せいけい|形づくり,型抜き|shaping|technique|does:成形する|takes:粘土,樹脂,木粉,チョコ,おから,石けん|makes:器,菓子,部品|by:窯元,プラスチック工場
陶芸|とうげい|ろくろ体験,土ひねり|pottery making|technique|does:成形する,焼く,癒やす|takes:粘土,木灰|makes:器,花器|by:陶芸家|who:観光客,外国人観光客,介護施設,親子|with:カフェ,宿
岩盤浴|がんばんよく|よもぎ蒸し|stone spa|product|does:温める,癒やす|takes:石,砂,おがくず,米ぬか,よもぎ,廃熱|by:温浴施設,旅館|who:女性客,スポーツ選手|risk:表示
酵素風呂|こうそぶろ|おがくず風呂,米ぬか風呂|fermentation bath|product|does:温める,癒やす,発酵させる|takes:おがくず,米ぬか,ひのき,野草|by:温浴施設|who:女性客,高齢者|yields:使い終わったおがくず|use:堆肥|risk:表示
捨て土|すてつち|陶土くず,削りかすの土,再生粘土|waste clay|thing|of:粘土|use:れんが,植木鉢,土壁,粘土遊び,泥団子,版築|by:窯元,陶芸教室|who:保育園,左官職人
泥団子|どろだんご|光る泥団子,泥遊び|shiny mud balls|product|of:土,漆喰|does:遊ばせる,楽しませる|by:左官職人,保育園|who:子ども,親子,観光客|with:粘土,石灰
アロマストーン|あろますとーん|石のディフューザー,素焼きディフューザー|aroma stones|product|of:石,石膏,陶器|does:香りをつける|takes:大谷石,石膏型,軽石,瓦,貝殻|by:石工,窯元|who:女性客,旅館|with:精油
釣り竿|つりざお|和竿,竹竿|fishing rod|product|of:竹,炭素繊維|by:竿師|who:釣り客,海外の客|with:漆,組紐|risk:担い手
電池会社|でんちがいしゃ|蓄電池メーカー|battery company|trade|makes:蓄電池|takes:もみ殻,竹炭,廃シリコン,リグニン|needs:国産の炭素材|who:農機会社,避難所
靴底|くつぞこ|ソール,中敷き,インソール|soles|product|of:ゴム|takes:廃タイヤ,CNF,コルク,へちま,竹炭|by:靴工場,ゴム工場|who:靴工場,登山者
御朱印帳|ごしゅいんちょう|集印帳|stamp book|product|of:和紙,布|by:製本会社,和紙職人|takes:端切れ,畳縁,着物,御神木|who:参拝客,外国人観光客,鉄道好き
かまど|かまど|おくどさん|kiln oven|product|of:土,れんが,瓦,石|does:焼く,煮る,仲間をつくる|by:左官職人,石工|takes:薪,竹|who:宿,保育園,キャンプ場,避難所|with:ピザ,ご飯,パン
屋根材|やねざい|葺き材,屋根葺き|roofing|product|takes:茅,瓦,杉皮,ひのき皮,葦|by:瓦工場,茅葺き職人|who:寺社,古民家,カフェ
標本|ひょうほん|剥製,樹脂標本,骨格標本|specimens|product|takes:昆虫,花,鹿の骨,貝殻,落ち葉,深海魚|by:研究者,猟師|who:学校,博物館,カフェ,親子|does:教える,見せる
焼き印|やきいん|焼印,刻印|branding iron|product|of:真鍮,鉄|by:金型工場,はんこ店|use:菓子,木箱,蒲鉾,革,豆腐,下駄|who:菓子店,木工作家,農家,酒蔵
つげ|つげ|つげ櫛,黄楊|boxwood comb|thing|isa:広葉樹|prop:硬い,滑らか|use:櫛,印鑑,将棋駒,そろばん|by:櫛職人|who:女性客,美容室|with:椿油|risk:担い手
糊|のり|でんぷん糊,米糊,ふ糊|starch paste|product|of:米,小麦,海藻|does:接着する|takes:規格外の米,こんにゃく,布海苔|by:文具会社|who:表具師,保育園,染物屋,和紙職人
パルプ|ぱるぷ|紙の原料,非木材パルプ|pulp|thing|of:木材,バガス,竹,葦,綿|use:紙,容器,緩衝材,おむつ|by:製紙会社|who:紙器会社,弁当店
パルプモールド|ぱるぷもーるど|紙成形トレー,紙容器|moulded pulp|product|of:古紙,バガス,竹|does:包む,守る|by:紙器会社|who:卵の養鶏農家,菓子店,酒蔵,家電会社|takes:茶殻,葦,みかんの皮|with:脱プラ
ヤシ殻|やしがら|ココナッツ殻,パーム殻|coconut husk|thing|prop:繊維質,多孔質|use:活性炭,園芸土,たわし,ロープ|at:沖縄|who:園芸店,いちご農家
ネイル|ねいる|爪の手入れ|nails|product|takes:胡粉,螺鈿,金箔,藍,友禅柄,貝殻|does:美しく見せる|by:美容室|who:女性客,介護施設,花嫁|risk:アレルギー
足つぼ|あしつぼ|足裏,ほぐし|foot massage|product|takes:竹,石,そろばん,下駄,鹿角,精油|does:癒やす|by:整体院|who:観光客,高齢者,旅館
設備会社|せつびがいしゃ|空調会社,管工事,ボイラー会社|building services firm|trade|does:温める,冷やす,直す|makes:冷暖房,ボイラー|who:旅館,農家,病院|needs:若手,実証先|with:余熱,ヒートポンプ
鉱山会社|こうざんがいしゃ|採石会社,砕石業,石灰会社,陶土会社|mining company|trade|makes:石灰,砕石,珪石|yields:石粉,採石場の跡,廃坑,重機の空き|who:セメント工場,窯元,化粧品会社|needs:跡地の使い道
竹林所有者|ちくりんしょゆうしゃ|竹林の地主,竹やぶの持ち主|bamboo owner|person|needs:切る人,竹の使い道,たけのこの売り先|yields:竹,たけのこ|with:ボランティア,企業研修|risk:人手
剣道家|けんどうか|武道家,弓道家|martial artists|person|needs:竹刀,防具,稽古場,手ぬぐい|who:海外の道場|at:体育館,廃校|with:藍染め,鹿皮
旧車愛好家|きゅうしゃあいこうか|クラシックカー好き,バイク好き|vintage car lovers|person|needs:部品,めっき,塗装,車庫,走る場所|who:町工場|with:3D造形
外国人家庭|がいこくじんかてい|在日外国人,外国人家族,駐在員家族|foreign families|person|needs:畳,季節行事,多言語,学校,食材|who:商店|does:翻訳する
古民家宿|こみんかやど|町家宿,一棟貸しの古民家|old house inn|place|takes:古材,畳,障子,薪,器,藍染め|does:泊める|who:外国人観光客,家族連れ|needs:体験,朝食,清掃の人|by:移住者|permit:旅館業の許可|risk:用途変更,人手
寺社|じしゃ|社寺|temples and shrines|place|takes:線香,和ろうそく,檜皮,畳,石,金箔|yields:残り蝋,落ち葉,境内,御神木|needs:修理費,職人,参拝客|who:観光客,檀家|with:宿坊,庭
かばん持ち手|かばんもちて|木の持ち手,竹の持ち手|bag handles|product|of:竹,木材,革|by:竹細工職人,木工作家|who:鞄工場,手芸好き
屋台|やたい|移動屋台,リヤカー,マルシェ什器|stall,cart|trade|of:木材,竹,鉄|by:大工,鉄工所,学生|takes:間伐材,パレット,自転車|who:起業家,学生,商店街|does:売る,客を呼ぶ
小屋|こや||hut|place|of:間伐材,古材|by:工務店,製材所,学生|use:宿,書斎,無人店,サウナ,鶏小屋,秘密基地|who:移住者,キャンプ場,在宅ワーカー
ツリーハウス|つりーはうす|樹上の家,秘密基地|treehouse|place|of:木材|does:遊ばせる,泊める|at:雑木林,森林|by:大工,移住者|who:親子,カップル,外国人観光客|risk:安全
流しそうめん|ながしそうめん|竹の流しそうめん|flowing noodles|event|takes:竹,湧水,そうめん|does:楽しませる,仲間をつくる|who:親子,外国人観光客,買い手の企業|at:竹林,寺|months:6-9
竹楽器|たけがっき|竹の打楽器,ジェゴグ,竹太鼓,アンクルン|bamboo instruments|product|of:竹|does:楽しませる|by:竹細工職人,学校|who:学校,祭り,介護施設
竹の器|たけのうつわ|竹の皿,竹コップ,竹の食器|bamboo ware|product|of:竹|by:竹細工職人,ボランティア|who:料亭,祭り,流しそうめん,居酒屋|with:脱プラ|prop:使い捨て
雪灯籠|ゆきとうろう|雪あかり,スノーキャンドル,アイスキャンドル|snow lanterns|product|of:雪,ろうそく|does:光を当てる,客を呼ぶ|by:住民,学校|takes:残り蝋,廃油|who:観光客,旅館|months:1-2|risk:天気
雪中貯蔵酒|せっちゅうちょぞうしゅ|雪中酒,雪室熟成酒|snow-aged sake|product|of:日本酒|by:酒蔵|at:雪室|who:通販客,海外の客|months:3-6|prop:珍しい,物語がある
かまくら|かまくら|雪小屋,イグルー,雪のホテル|snow hut|place|of:雪|does:楽しませる,もてなす|use:鍋,バー,宿,撮影|who:外国人観光客,親子|by:住民,宿|months:1-2|risk:天気,季節
凍み食材|しみしょくざい|寒ざらし,凍み豆腐,凍み大根|freeze-dried winter foods|product|takes:大根,豆腐,餅,そば,こんにゃく|does:日持ちさせる|by:農家,高齢者|at:高原,雪国|who:登山者,料理店|months:12-2|risk:天気,担い手
雪解け|ゆきどけ|春の雪|snowmelt|thing|prop:冷たい,季節もの|use:酒仕込み,サウナの水風呂,ラフティング,わさび,水力発電|months:3-5|who:酒蔵,観光客
湯治|とうじ|温泉療養,長逗留,湯治場|hot-spring cure|product|does:癒やす,健康を保つ,泊める|at:温泉|by:旅館|who:病後の人,高齢者,在宅ワーカー,農閑期の農家|with:自炊,薬膳,鍼灸|months:11-3
温泉卵|おんせんたまご|温泉蒸し料理|hot-spring eggs|product|takes:温泉蒸気,卵,野菜,芋|by:旅館,観光協会|who:観光客|does:蒸す,楽しませる
雨の日商品|あめのひしょうひん|雨の日の楽しみ,屋内体験|rainy-day offer|product|does:楽しませる|takes:工芸体験,陶芸,紙漉き,木工,染め,料理|by:宿,道の駅|who:観光客,キャンパー,親子|months:6-7
夜の体験|よるのたいけん|夜の観光|night experience|product|does:楽しませる,泊める|takes:星空,蛍,竹灯籠,焚き火,工場夜景,夜の森|by:宿,ガイド|who:宿泊客,カップル,親子|risk:安全
山の恵み|やまのめぐみ||gifts of the mountain|thing|isa:地域の素材|of:山菜,きのこ,木の実,ジビエ,蜂蜜,精油|use:弁当,土産,コース料理,クラフトジン|who:旅館,レストラン
端材市|はざいいち|端材詰め放題,廃材マルシェ,工場直売市|offcut market|event|does:売る,集める,客を呼ぶ|takes:端材,端切れ,革の端切れ,B品,規格外の部品|by:町工場,織元,木工所|who:手芸好き,DIY愛好家,子ども,保育士
廃材アート|はいざいあーと|ごみアート,ジャンクアート|junk art|product|takes:海ごみ,鉄くず,流木,漁具,廃プラ,古タイヤ|does:見せる,教える,客を呼ぶ|by:アーティスト,学校|who:観光客,買い手の企業,学校
素材の物語|そざいのものがたり|来歴|provenance|need|who:ホテル,百貨店,アパレル,海外の客|needs:職人の声,写真,産地の地図,電子タグ
安定した量|あんていしたりょう|安定供給,まとまった量,継続供給|steady supply|need|who:素材会社,飼料会社,発電所,化粧品会社|needs:まとめて集める人,保管場所,乾燥,複数の供給元
集荷の仕組み|しゅうかのしくみ|回収ルート,集めて回る|collection route|scheme|does:集める,運ぶ,まとめて扱う|by:福祉作業所,配送業者,移動スーパー|who:農家,飲食店,製材所,カフェ|takes:コーヒーかす,廃油,剪定枝,端材,卵の殻|with:空き便
乾かす場所|かわかすばしょ|干す場所,乾燥場|place to dry|need|who:農家,染色家,紙漉き職人,食品加工会社,薪屋|needs:温室,余熱,製茶工場,廃校,たばこ乾燥庫
涼しい場所|すずしいばしょ|冷暗所,低温の場所|cool place|need|who:酒蔵,チーズ工房,味噌蔵,芋農家,ワイナリー|needs:トンネル,雪室,廃坑,石蔵,地下水
熱の使い道|ねつのつかいみち|余熱利用,熱が余る|use for heat|need|who:町工場,温泉,ごみ焼却場,窯元,データセンター|needs:農家,養殖業者,乾燥,足湯,干し芋,温室
