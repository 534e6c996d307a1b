# named trades and country: small works, makers, landforms and local foods that others name
皮|かわ|表皮,むき皮|skins and peels|thing|isa:副産物|at:果物,野菜,魚,獣|use:粉末,染料,飼料,精油,革,ピール|proc:乾燥,なめし,抽出|by:食品加工会社,猟師|who:菓子店,革職人,染織家|risk:傷む,選別
秘境|ひきょう|隠れ里,奥地|remote valley|place|prop:人里離れた,静か|yields:暗さ,きれいな水,山菜|use:秘境ツアー,宿,撮影|who:訪日客,写真愛好家|needs:移動の足
寒冷地|かんれいち|寒い土地,冷涼な土地|cold district|place|yields:寒さ,雪,冬の空き|use:寒仕込み,凍み食材,データセンター,断熱改修|who:移住者,避暑客
山頂|さんちょう|頂上,山の上|summit|place|at:山|use:雲海鑑賞,結婚式,朝ヨガ,カフェ|who:登山客|needs:索道,荷上げ
山麓|さんろく|ふもと,裾野|foothills|place|yields:湧水,牧草|use:牧場,キャンプ,わさび栽培,酒造り|who:観光客
扇状地|せんじょうち||alluvial fan|place|yields:水はけのよい土,湧水|use:果樹園,ワイン畑|by:果樹農家
古戦場|こせんじょう|合戦の地|old battlefield|place|use:武者行列,サバイバルゲーム|who:歴史好き,甲冑体験の人|with:観光ガイド
窯元の里|かまもとのさと|陶器の町,焼き物の里|pottery village|place|yields:欠けた器,登り窯,窯の余熱,陶土|use:陶器市,絵付け体験,宿|by:窯元|who:訪日客,器好き
刃物の町|はもののまち|打刃物の産地|cutlery town|place|yields:研ぎの技,鉄の端材|use:工場祭,鍛冶体験,研ぎ直し便|by:鍛冶職人|who:料理人,訪日客
石油の町|せきゆのまち|油田の町|oil town|place|yields:天然ガス,産業遺産|use:産業観光,バラ園|who:産業遺産好き
急斜面|きゅうしゃめん|急傾斜地,斜面畑|steep slope|place|yields:雑穀,茶,景観|use:羊の放牧,ワイン畑,世界農業遺産|needs:草刈り,軽い道具|risk:安全,人手|with:モノレール
銭湯跡|せんとうあと|閉めた銭湯,廃銭湯|closed bathhouse|place|isa:空き建物|yields:タイル,煙突,天井の高い空間|use:カフェ,ブルワリー,ギャラリー,コワーキングスペース|who:起業家,銭湯好き|risk:耐震,設備費
製錬所跡|せいれんじょあと|精錬所跡|former refinery|place|isa:産業遺産|yields:煙突,煉瓦壁|use:美術館,ライトアップ,音楽会|who:観光客,産業遺産好き
転作田|てんさくでん|減反の田|converted paddy|place|isa:農地|use:ホンモロコ養殖|by:米農家|with:大豆,麦,飼料米,蓮,綿花
古い銀行|ふるいぎんこう|旧銀行建築|old bank building|place|isa:銀行跡|yields:金庫室,吹き抜け|use:カフェ,ホテル,美術館,ワインの熟成庫|who:観光客,起業家
登山口|とざんぐち|登山道入口|trailhead|place|use:駐車場,朝食,シャトルバス|who:登山客|needs:入山届,靴洗い場|with:トイレ
瀬戸内|せとうち|瀬戸内海,多島海|Seto Inland Sea|place|isa:海|yields:柑橘,牡蠣,静かな海,離島|use:クルーズ,芸術祭,サイクリング|who:訪日客,サイクリスト
転作農家|てんさくのうか|大豆麦農家|crop-switching farmer|person|isa:農家|makes:大豆,麦,そば|needs:販路,乾燥機|at:転作田
棚田農家|たなだのうか|棚田の担い手|terrace farmer|person|isa:米農家|makes:棚田米|needs:草刈りの手,オーナー,後継者|at:棚田|risk:担い手
山の農家|やまののうか|中山間地の農家|mountain farmer|person|isa:農家|makes:山菜,雑穀,高原野菜|needs:集荷,獣よけ,草刈り|at:山あい
綿農家|めんのうか|和綿農家|cotton grower|person|isa:農家|makes:綿花|needs:糸車,織元|at:耕作放棄地|who:アパレル,手芸好き|months:9-11
芝農家|しばのうか|芝生産者|turf grower|person|isa:農家|makes:芝|yields:刈り芝|who:校庭,サッカー場,造園業者
苔農家|こけのうか|苔の栽培|moss grower|person|isa:農家|makes:苔|at:休耕田,杉林|who:造園業者,テラリウム,海外の庭
鴨農家|かものうか|合鴨農家|duck farmer|person|isa:農家|makes:合鴨,鴨肉|yields:羽毛,鴨の脂|who:料理店,そば店
養魚家|ようぎょか|養魚場の人|fish farmer|person|isa:養殖業者|makes:ニジマス,鯉,鮎|yields:飼育水,魚のあら|needs:きれいな水,肥料代|who:釣り堀,旅館
面打師|めんうちし|能面師|mask carver|person|isa:職人|makes:能面,お面|takes:ひのき,漆|who:能楽師,訪日客|needs:弟子
駒師|こまし|将棋駒職人,駒職人|shogi piece maker|person|isa:職人|makes:将棋駒|takes:つげ,漆|who:棋士,コレクター,ふるさと納税|needs:弟子,材料
櫛職人|くししょくにん|つげ櫛職人|comb maker|person|isa:職人|makes:櫛|takes:つげ,椿油|who:訪日客,美容室|needs:弟子
茶筅職人|ちゃせんしょくにん|茶筅師|tea whisk maker|person|isa:職人|makes:茶筅,マドラー|takes:竹|who:茶道家,訪日客|needs:新しい使い道,弟子
箸職人|はししょくにん|塗り箸職人|chopstick maker|person|isa:職人|makes:箸|takes:漆,端材,貝殻|who:訪日客,旅館,結婚する人
枡職人|ますしょくにん|枡屋|masu maker|person|isa:職人|makes:枡|takes:ひのき|yields:枡の端材,ひのきのかんなくず|who:酒蔵,結婚式
組紐工房|くみひもこうぼう||braid workshop|trade|makes:組紐,帯締め|takes:絹糸,反射糸,化学繊維|who:着物好き,ファン,犬猫の飼い主|needs:新しい使い道,若手
提灯屋|ちょうちんや||lantern maker|trade|makes:提灯,照明|takes:和紙,竹|who:祭り,ホテル,居酒屋|needs:弟子,海外の客
刺繍職人|ししゅうしょくにん|刺繍作家|embroiderer|person|isa:職人|makes:刺繍,着物,バッジ|takes:絹糸,金糸|who:ブライダル,アパレル
友禅職人|ゆうぜんしょくにん|友禅作家|yuzen dyer|person|isa:職人|makes:友禅,着物|takes:糊,染料,絹|who:着物好き,ホテル|needs:小物の仕事,弟子
寒天職人|かんてんしょくにん|寒天づくりの人|agar maker|person|isa:職人|makes:寒天|takes:天草,寒さ|yields:海藻のかす|months:12-2|who:和菓子店
経木職人|きょうぎしょくにん|経木屋|wood-sheet maker|person|isa:職人|makes:経木|takes:赤松,杉|who:肉屋,和菓子店,脱プラの店|needs:後継者
ねじ工場|ねじこうじょう|ボルト工場|screw factory|trade|isa:町工場|makes:ねじ,部品|yields:鉄の端材,規格外の部品|use:アクセサリー,玩具|who:メーカー
ばね工場|ばねこうじょう|スプリング会社|spring factory|trade|isa:町工場|makes:ばね,自社商品|yields:鉄の端材|who:メーカー,生活雑貨
針工場|はりこうじょう|縫い針工場,釣り針工場|needle factory|trade|isa:町工場|makes:針,医療器具,釣り針|who:手芸好き,釣り客
電子工場|でんしこうじょう|基板工場,電子部品工場|electronics plant|trade|isa:メーカー|makes:電子部品|yields:基板くず,純水,クリーンルーム|use:植物工場|needs:若手
パン工場|ぱんこうじょう|製パン工場|bread plant|trade|isa:メーカー|makes:パン,学校給食|takes:小麦粉,米粉|yields:パンの耳,余熱|who:スーパー,学校
反毛工場|はんもうこうじょう|毛くず再生工場|shoddy mill|trade|isa:町工場|makes:反毛,フェルト|takes:古着,裁断くず,羊毛くず|who:自動車会社,アパレル
帆布工場|はんぷこうじょう|帆布織り|canvas mill|trade|isa:織物工場|makes:帆布|yields:布の耳,残反|who:鞄職人,アウトドア会社
絨毯工場|じゅうたんこうじょう|カーペット工場|carpet mill|trade|isa:織物工場|makes:絨毯|takes:羊毛,再生ナイロン|yields:残糸,端切れ|who:ホテル,寺
瓦工場|かわらこうじょう|瓦会社|roof tile maker|trade|makes:瓦,屋根材,雑貨|yields:廃瓦,窯の余熱|takes:粘土|needs:新しい使い道|who:工務店,庭師,寺
窯業会社|ようぎょうがいしゃ|セラミック会社|ceramics company|trade|isa:メーカー|makes:タイル,衛生陶器,セラミック部品|yields:規格外の陶器,余熱|who:工務店,ホテル
塗料会社|とりょうがいしゃ|塗料メーカー,塗料店|paint company|trade|makes:塗料|takes:柿渋,貝殻,もみ殻,卵殻|who:工務店,DIY好き
顔料会社|がんりょうがいしゃ|絵具会社|pigment company|trade|makes:顔料,絵の具|takes:石,土,貝殻,植物|who:画家,化粧品会社
飼料会社|しりょうがいしゃ|飼料業者|feed maker|trade|makes:飼料|takes:おから,パンの耳,焼酎かす,うどん|who:養豚場,酪農家|needs:安定した量
石材会社|せきざいがいしゃ|石材業者|stone company|trade|makes:墓石,建材,家具|takes:花崗岩|yields:石材の端材,石粉|needs:墓以外の仕事|who:寺,造園業者,建築家
銘木店|めいぼくてん|木材商,一枚板の店|fine timber dealer|trade|isa:商店|takes:銘木,古材|makes:一枚板,家具|yields:端材|who:料理店,施主
農業資材店|のうぎょうしざいてん|資材店|supplies shop|trade|isa:商店|who:農家,DIY好き|takes:再生プラスチック,生分解マルチ
氷の蔵人|こおりのくろうど|天然氷の蔵,蔵元の氷|natural ice maker|trade|makes:天然氷,かき氷|at:氷室,日光|takes:湧水,寒さ|who:カフェ,観光客|months:1-2|risk:天気
行商人|ぎょうしょうにん||pedlar|person|does:届ける,売る|takes:魚,野菜,薬|who:高齢者,集落|use:見守り
種苗の直売|しゅびょうのちょくばい|苗の直売|seedling sale|event|by:育苗農家,農業高校|who:家庭菜園の人|months:4-6
イセエビ|いせえび|伊勢海老|spiny lobster|thing|isa:えび|by:漁師,海女|use:味噌汁,刺身,だし|yields:えび殻|who:旅館,観光客|months:10-4
車海老|くるまえび|車えび|kuruma prawn|thing|isa:えび|at:養殖池|use:天ぷら,贈り物|yields:えび殻|who:料亭
ウニ畜養|うにちくよう|ウニの蓄養|sea urchin fattening|technique|isa:養殖|takes:ウニ,キャベツの外葉,海藻|makes:ウニ|by:漁協,水産高校|at:陸上養殖場
フグ養殖|ふぐようしょく|トラフグ養殖|puffer farming|technique|isa:養殖|makes:トラフグ|at:温泉,廃校,陸上養殖場|permit:ふぐ処理者|risk:生きもの,電気代
伝統漁法|でんとうぎょほう|昔の漁,石干見|traditional fishing method|technique|isa:漁業|by:漁師,保存会|use:体験,観光,写真|at:干潟,川,湖|who:修学旅行生,訪日客
昆布干し|こんぶほし|昆布の天日干し|kelp drying|technique|isa:天日干し|takes:昆布|by:漁師,学生|needs:人手,朝の手|months:7-9|use:援農旅,合宿
寒締め|かんじめ||chilling greens|technique|takes:ほうれんそう,小松菜,寒さ|makes:甘い野菜|by:野菜農家|at:ビニールハウス|months:12-2
虫干し|むしぼし|曝涼|airing treasures|event|at:寺,博物館,旧家|use:公開,見学|months:7-10|who:古文書好き
湯葉|ゆば|生湯葉|tofu skin|product|isa:食品|of:豆乳|by:豆腐店|yields:湯葉の端,豆乳|who:旅館,訪日客,精進料理店
ごま豆腐|ごまどうふ|胡麻豆腐|sesame tofu|product|of:ごま,葛|by:寺,豆腐店|who:精進料理,旅館
だし醤油|だしじょうゆ|だししょうゆ|dashi soy sauce|product|isa:調味料|of:醤油,かつお節,あご,牡蠣|by:醤油蔵|yields:だしがら|at:自動販売機,道の駅|who:通販の客
ふき味噌|ふきみそ|ばっけ味噌|butterbur miso|product|isa:調味料|of:ふきのとう,味噌|by:農家のお母さん|at:道の駅|months:3-5|who:観光客
わら納豆|わらなっとう|藁つと納豆|straw natto|product|isa:納豆|of:大豆,稲わら|by:納豆店|who:観光客,通販の客|needs:無農薬のわら
ねぎ味噌|ねぎみそ|食べる味噌|leek miso|product|isa:調味料|of:長ねぎ,味噌|by:加工所|who:土産物店
びわ葉茶|びわばちゃ|びわの葉の茶|loquat leaf tea|product|isa:健康茶|of:びわの葉|by:果樹農家|who:健康志向の人
ぬれ煎餅|ぬれせんべい||moist rice crackers|product|isa:せんべい|of:米,醤油|by:米菓店,鉄道会社|who:鉄道ファン,土産客
カヌレ|かぬれ||canelés|product|isa:洋菓子|of:牛乳,卵,洋酒,酒粕|by:洋菓子店|who:女性,土産客
合鴨米|あいがもまい|合鴨農法の米|duck-field rice|product|isa:米|by:米農家|who:子育て世帯|with:合鴨
塩蔵品|えんぞうひん|塩漬け品|salted goods|product|of:わかめ,山菜,きのこ|proc:塩漬け|by:加工所|who:料理店
喉飴|のどあめ||throat drops|product|isa:飴|of:かりん,蜂蜜,黒豆の煮汁,生姜|by:菓子店|who:音楽家,冷え性の人
お椀|おわん|汁椀,飯椀|lacquer bowls|product|isa:漆器|of:けやき,漆|by:木地師,漆職人|who:学校給食,旅館,赤ちゃん|use:給食
味噌樽|みそだる|古い味噌樽|miso barrels|thing|isa:木桶|by:味噌蔵|use:ベンチ,プランター|who:カフェ,造園業者|with:茶室,サウナ
泡盛粕|あわもりかす|泡盛のもろみ粕|awamori lees|thing|isa:発酵の副産物|by:泡盛の蔵|use:もろみ酢,飼料,アイス,化粧品|prop:酸味
酢粕|すかす|酢の粕,酢もろみ粕|vinegar lees|thing|isa:発酵の副産物|by:酢の蔵|use:飼料,肥料,漬物,化粧品|proc:乾燥
貝肉|かいにく|真珠貝の身,貝の身|shellfish meat|thing|isa:食品残さ|by:真珠養殖|use:貝柱,肥料,佃煮,コラーゲン|who:料理店|months:12-2
貝の紐|かいのひも|貝ひも,ほたてのひも|scallop mantles|thing|isa:食品残さ|by:水産加工会社|use:珍味,だし,佃煮|who:土産物店
海苔の端|のりのはし|端海苔,くず海苔|broken nori|thing|isa:規格外品|by:海苔養殖|use:佃煮,肥料,紙,ふりかけ,培地|months:11-3
端麺|はしめん|そうめんの節,うどんの端麺|noodle ends|thing|isa:規格外品|by:製麺所|use:味噌汁,菓子,飼料,アルコール|who:家庭,直売所
虫食い栗|むしくいぐり|割れ栗|wormy chestnuts|thing|isa:規格外品|by:栗農家|use:ペースト,焼酎,飼料,渋皮染め|months:9-10
落ち梅|おちうめ|完熟落ち梅|windfall plums|thing|isa:規格外品|by:梅農家|use:ジャム,シロップ,酒,酢|months:6-7|who:加工所,観光客
摘果桃|てきかもも|桃の摘果,青い桃|thinned peaches|thing|isa:摘果|by:桃農家|use:漬物,コンポート,酵素|months:5-6|who:料理店
古い枕木|ふるいまくらぎ|枕木の古材|old sleepers|thing|isa:枕木|by:鉄道会社|use:門柱,ベンチ|who:造園業者,鉄道ファン|with:庭,階段
古い甕|ふるいかめ|古甕,酒甕|old jars|thing|isa:古道具|by:焼酎蔵,旧家|use:熟成,プランター,メダカ,水琴窟|who:カフェ,造園業者
古い石臼|ふるいいしうす|使わない石臼|old millstones|thing|isa:石臼|at:農家|use:そば打ち,抹茶,水鉢|who:蕎麦店,造園業者|with:庭
古い部品|ふるいぶひん|機械の古部品|old parts|thing|at:町工場|use:アート,照明,修理|who:旧車の持ち主,作家
古い版木|ふるいはんぎ|古版木|old woodblocks|thing|isa:版木|by:印刷会社,神社|use:包装紙,お札,刷り体験|who:デザイナー,美術館
古い種|ふるいたね|蔵の種|heirloom seeds|thing|isa:在来種|by:種とり農家|use:伝統野菜,種の交換,物語|who:料理店,農業高校
里山の枝|さとやまのえだ|柴,そだ|brushwood|thing|isa:剪定枝|at:里山|use:籠,柵,薪,漁礁,炭|by:ボランティア
火山の石|かざんのいし|玄武岩|basalt|thing|isa:石|at:火山|use:サウナ石,石焼き,繊維|who:サウナ,料理店|with:石垣
猪毛|いのししげ|猪の毛|boar bristle|thing|by:猟師|use:ブラシ,獣よけ,筆|who:靴店,筆職人
猪の脂|いのししのあぶら|猪油|boar fat|thing|isa:脂|by:猟師,処理加工施設|use:石けん,軟膏,ろうそく|who:化粧品会社,土産物店
