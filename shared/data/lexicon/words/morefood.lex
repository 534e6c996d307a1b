# further crops, wild food, fish, ferments and dishes
ルバーブ|るばーぶ||rhubarb and cape gooseberry|thing|isa:野菜,果物|prop:酸味,珍しい|use:ジャム,菓子,ソース,シードル|at:高原|who:菓子店|months:6-9
ビーツ|びーつ|赤ビーツ|beetroot|thing|isa:野菜|prop:色,甘み|use:スープ,染料,着色料,菓子,ドレッシング|proc:粉末化|who:菓子店,染織家|at:雪国
にら|にら|ニラ,葉にんにく|garlic chives|thing|isa:野菜|prop:香り|yields:にらの切り下|use:餃子,醤油漬け,ジンギスカン,たれ|by:野菜農家|who:中華料理店|months:4-10
らっきょう|らっきょう|エシャレット,島らっきょう|rakkyo|thing|isa:野菜|prop:香り,抗菌|yields:らっきょうの花,漬け汁|use:甘酢漬け,カレー,花の観光,ドレッシング|by:農家|at:砂地の畑|months:5-7
せり|せり|セリ,三つ葉|Japanese parsley|thing|isa:野菜|prop:香り|yields:せりの根|use:鍋,おひたし|at:湧水地|by:野菜農家|months:11-3
かんぴょう|かんぴょう|夕顔,ゆうがお|bottle gourd strips|thing|isa:乾物,野菜|yields:ふくべ|use:のり巻き,煮物,炭入れ,ランプ,菓子器|proc:乾燥|by:農家|who:すし店,作家|months:7-8|risk:人手
ふくべ|ふくべ|ゆうがおの殻|gourd shells|thing|isa:農業の副産物|prop:軽い,丈夫|use:ランプ,楽器,鳥の巣箱,器,人形|proc:乾燥,彫る,染色|by:農家|who:作家,学校
へちま|へちま|ヘチマ,ヘチマ水|loofah|thing|isa:植物|prop:繊維質,通気,保湿|use:たわし,化粧水,緑のカーテン,スリッパ,スポンジ,料理|by:農家,学校|who:旅館,雑貨店|months:7-10
ゆり根|ゆりね|百合根|lily bulbs|thing|isa:野菜|prop:でんぷん質,高級|yields:小さなゆり根|use:茶碗蒸し,菓子,介護食,焼酎|by:農家|who:料理店|months:10-1
アロエ|あろえ||aloe and cactus|thing|isa:植物|prop:ぬめり,保湿|use:化粧品,飲料,料理,観賞,植物レザー|at:ビニールハウス|who:化粧品会社
ステビア|すてびあ|甘草の葉,アマチャ|stevia and sweet tea herbs|thing|isa:ハーブ|prop:甘み|use:茶,甘味料,花祭り,菓子|at:中山間地|by:農家|who:糖尿病の人,寺
麻の実|あさのみ|ヘンプ,亜麻の実,亜麻仁|hemp and flax seed|thing|isa:種実|prop:油分,たんぱく質|use:七味,油,パン,布|proc:搾油|by:農家|who:健康志向の人
サフラン|さふらん|バニラ,カルダモン,ウコン|saffron and exotic spices|thing|isa:スパイス|prop:香り,色,希少|use:カレー,菓子,染料,酒,健康食品|at:島,ビニールハウス,家の中|who:料理人,菓子店|months:10-12
かりん|かりん|花梨,マルメロ,ぼけ,草ぼけ|quince|thing|isa:果物|prop:香り|yields:かりんの種,搾りかす|use:シロップ,のど飴,酒,化粧水,木工品|at:庭先|who:菓子店|months:10-12
あんず|あんず|杏,プルーン,杏仁|apricots and prunes|thing|isa:果物|yields:あんずの種|use:ジャム,干し果物,シロップ,杏仁豆腐,酒|by:果樹農家|who:菓子店|months:6-9
なつめ|なつめ|棗,クコ,クコの実,ざくろ|jujube and goji|thing|isa:果物,薬草|use:薬膳,茶,菓子,酒|by:農家|who:薬膳料理店,女性客|months:9-11
あけび|あけび|アケビ,さるなし,ヤマモモ,ガマズミ|akebi and wild fruits|thing|isa:森の恵み,果物|prop:珍しい,酸味|yields:あけびのつる,山ぶどうの皮|use:ジャム,酒,酢,籠,料理,ジュース|at:里山|by:山の名人|who:レストラン,作家|months:9-10
アボカド|あぼかど|新しい果樹|new warm-climate crops|thing|isa:果物|prop:珍しい|use:転作,観光農園,菓子|at:温暖な海辺,みかんの転作地|by:果樹農家|with:温暖化|risk:天気
樹液|じゅえき|カエデの樹液,白樺樹液,メープル|tree sap|thing|prop:甘み,希少|use:シロップ,ビール,化粧水,菓子,森の体験|proc:煮詰める|at:林,雪国|by:林業家|who:菓子店,カフェ|months:1-3|risk:量が足りない
松の実|まつのみ|かやの実|pine nuts and hazels|thing|isa:ナッツ|prop:油分|use:菓子,油,ペースト|at:高原,林|who:菓子店
野生酵母|やせいこうぼ|地酵母,名所の酵母,桜酵母|wild yeasts|thing|isa:酵母|prop:物語がある|use:パン,ビール,日本酒,酢|proc:分離培養|by:公設試,大学,農業高校生|who:酒蔵,パン店
なれずし|なれずし|鮒ずし,飯寿司,かぶら寿司|fermented fish|product|isa:発酵食品|of:魚,米,塩|takes:川魚,さば,米ぬか|yields:漬け飯|prop:酸味,臭い,乳酸菌,土地らしい|use:つまみ,パスタ,チーズの代わり,ツーリズム|by:漬物屋|who:酒好き,食通|risk:匂い
漬け飯|つけめし|なれずしの飯,発酵飯|fermented rice|thing|isa:発酵の副産物|prop:乳酸菌,酸味|use:アイス,ドレッシング,パン,菓子,チーズケーキ|by:漬物屋|who:菓子店
もろみ|もろみ|ひしお,金山寺味噌,もろみ味噌,嘗め味噌|moromi relishes|product|isa:発酵食品|takes:大豆,麦,なす,瓜,酒粕|use:きゅうりの供,肉の漬け床|by:醤油蔵|who:旅館,居酒屋
紅麹|べにこうじ|黄麹,変わり麹,甘麹|special koji|thing|isa:米麹|prop:色,酸味|use:豆腐よう,酢,酒,菓子|by:麹店,公設試|risk:衛生
コンブチャ|こんぶちゃ|発酵茶飲料,甘麹飲料,ケフィア|kombucha|product|isa:発酵食品|takes:番茶,果汁,ハーブ|yields:セルロースの膜|use:飲料,化粧品,革の代わり|by:茶農家|who:健康志向の人,ノンアルの人|risk:酒税
酵素シロップ|こうそしろっぷ|果実シロップ,発酵シロップ,コーディアル|fruit cordials|product|takes:摘果,規格外果実,梅,紫蘇,花,薬草|yields:漬けた実|by:農家のお母さん|who:カフェ,子育て世帯|with:炭酸
クラフトコーラ|くらふとこーら|地サイダー,ご当地サイダー,炭酸飲料|craft sodas|product|takes:柑橘の皮,スパイス,薬草,生姜,温泉水,摘果,コーヒーの皮|by:飲料会社|who:若者,観光客,居酒屋
蔵付き菌|くらつききん|蔵の微生物,常在菌|house microbes|thing|prop:物語がある,土地らしい|use:酒,醤油,土づくり,研究|by:酒蔵|who:研究者|at:蔵
二酸化炭素|にさんかたんそ|CO2,醸造の炭酸ガス,排ガスの二酸化炭素|carbon dioxide|thing|isa:副産物|use:ハウスの施肥,炭酸飲料,藻の培養,ドライアイス|by:酒蔵,ビール醸造所,清掃工場|who:いちご農家,飲料会社|at:ビニールハウス|risk:設備費
ゆで湯の熱|ゆでゆのねつ|釜の廃熱,厨房の排熱,焙煎の排熱,オーブンの余熱|kitchen waste heat|thing|prop:暖かい|does:温める|use:乾燥,暖房,育苗,給湯|by:うどん店,豆腐店,パン店,冷凍倉庫|who:農家,銭湯|with:足湯,発酵室
おやき|おやき|団子汁,すいとん,ほうとう,へっこ,だんご|rustic dumplings|product|of:小麦粉|takes:野沢菜,なす,かぼちゃ,ジビエ,切干大根|use:体験,冷凍,朝食|by:農家のお母さん|who:観光客,親子
餃子|ぎょうざ|肉まん,焼売,春巻き,小籠包|dumplings|product|takes:ジビエ,規格外キャベツ,にら,未利用魚,大豆ミート|use:冷凍自販機,ご当地名物|by:飲食店|who:単身者,ビール好き
お好み焼き|おこのみやき|たこ焼き,焼きそば,粉もん|savoury pancakes|product|of:小麦粉|takes:キャベツ,長芋,海苔,いか,米粉|by:飲食店|who:学生,訪日客
麩|ふ|生麩,車麩,焼き麩|wheat gluten|product|of:グルテン|prop:たんぱく質,軽い|use:煮物,菓子,代替肉,離乳食,鯉の餌|by:麩店|who:ビーガン,和菓子店
湯葉|ゆば|生湯葉,ゆば,湯波|yuba|product|of:豆乳|prop:たんぱく質|yields:湯葉の端|use:刺身,精進料理,菓子,介護食|by:豆腐店|who:ビーガン,訪日客|at:寺のまち
茶漬け|ちゃづけ|茶粥,雑炊,おかゆ,粥|rice porridge|product|takes:茶,鯛,梅干し,芋,薬草|use:朝食,夜食,介護食|by:旅館|who:高齢者,二日酔いの人,朝食抜きの人
サンドイッチ|さんどいっち|フルーツサンド,バーガー,ホットドッグ,さばサンド|sandwiches|product|takes:規格外果実,魚,ジビエ,野菜,卵|by:パン店,キッチンカー|who:通勤者,観光客,ピクニック客
ソフトクリーム|そふとくりーむ|ご当地ソフト,ソフト|soft ice cream|product|isa:アイス|takes:酒粕,醤油,抹茶,蕎麦,さつまいも,塩|by:道の駅,牧場|who:観光客|months:4-10
パフェ|ぱふぇ|かき氷のトッピング,パンケーキ|parfaits and pancakes|product|takes:規格外果実,菓子くず,ジェラート|by:喫茶店,農園|who:女性客,若者
飴細工|あめざいく|和菓子作り体験,ねりきり体験|sugar craft|product|isa:体験|does:楽しませる,教える|by:和菓子店|who:訪日客,親子
米粉パン|こめこぱん|米粉菓子,グルテンフリー菓子,米粉麺|rice-flour bread|product|of:米粉|takes:おから,さつまいも,豆乳,もち麦|prop:グルテンなし|by:パン店|who:小麦アレルギーの人,学校給食,訪日客|risk:単価
防災パン|ぼうさいぱん|缶入りパン,長期保存菓子,備蓄ようかん|emergency bread|product|isa:缶詰|prop:日持ちする|by:パン店|who:自治体,買い手の企業|use:入れ替え寄付
冷凍弁当|れいとうべんとう|冷凍惣菜,冷凍おかず,冷凍ミール|frozen meals|product|takes:郷土料理,魚,規格外野菜,介護食|by:惣菜店,旅館|who:単身者,高齢者,産後の母親,共働き世帯|proc:冷凍|risk:冷たい物流,設備費
おせち|おせち|正月の膳,オードブル|New Year boxes|product|takes:黒豆,昆布,鯛,地元食材|by:旅館,飲食店|who:単身者,帰省客|months:12-1
宿の食事|やどのしょくじ|会席,朝食膳,部屋食,旅館の料理,食事会|inn meals|product|takes:山菜,魚,伝統野菜,発酵食品|yields:旅館の残り物|by:旅館|who:訪日客,観光客
ガレット|がれっと|そば粉のガレット,蕎麦菓子|galettes|product|of:そば粉|takes:チーズ,ジビエ,りんご,シードル|by:カフェ|who:女性客
メンタイ|めんたい|明太子,たらこ,辛子明太子|salted roe|product|of:白子|takes:唐辛子,酒粕,柚子|yields:切れ子|use:土産物,パスタ,パン|by:水産加工場|who:土産物店
切れ子|きれこ|明太子の切れ子,ばらこ,数の子の折れ|broken roe|thing|isa:切れ端|prop:安い,旨み|use:パン,パスタ,マヨネーズ,せんべい,おにぎり|by:水産加工場|who:パン店,惣菜店
ラスク|らすく|クルトン|rusks|product|takes:パンの耳,うどんの切れ端,麩,バゲット|prop:日持ちする|by:パン店,就労施設|who:土産物店
ミルクジャム|みるくじゃむ|練乳,生キャラメル|milk jam|product|takes:余剰乳,ホエー,塩,酒粕|by:酪農家|who:土産物店,パン店
馬油|ばーゆ|猪脂,獣脂クリーム|horse and game fat|thing|prop:保湿,油分|use:化粧品,石けん,ろうそく,革の手入れ|by:ジビエ処理場|who:化粧品会社,革職人|risk:匂い
犬のガム|いぬのがむ|牛皮ガム,アキレス,ひづめ|dog chews|product|isa:ペット用おやつ|takes:鹿角,牛皮,アキレス,チーズ,魚の皮|who:犬猫の飼い主
鳥の餌|とりのえさ|小鳥の餌,野鳥の餌台|bird food|product|takes:雑穀,ひまわり,牛脂,殻|who:野鳥を見る人,小鳥を飼う人|months:11-3
食べる茶|たべるちゃ|茶の新芽の天ぷら,茶葉ふりかけ,茶の佃煮|edible tea leaves|product|takes:茶葉,茶殻|by:茶農家|who:旅館,健康志向の人
茶の花|ちゃのはな|お茶の花,茶の古木|tea flowers and wood|thing|isa:農業の副産物|prop:香り,美しい|use:花茶,化粧品,染料,蜂蜜,燻製チップ,木工|by:茶農家|at:茶園|who:化粧品会社,燻製工房|months:10-12
刈り下ろし茶|かりおろしちゃ|台切りの茶,秋整枝の茶,遅れ芽|autumn tea trimmings|thing|isa:農業の副産物,茶葉|prop:大量,安い|use:飼料,ほうじ茶,染料,消臭剤,きのこ培地,堆肥|by:茶農家|who:畜産農家,染織家|months:9-11,3|risk:かさ
桜の葉|さくらのは|桜葉,落ち桜|cherry leaves and twigs|thing|prop:香り,色|use:桜餅,塩漬け,染料,茶,燻製チップ|proc:塩漬け,草木染め|by:農家,公園|who:和菓子店,染織家|months:5-8,1-3
わさびの茎|わさびのくき|わさびの葉,わさびの根茎くず,小わさび|wasabi stems and leaves|thing|isa:農業の副産物|prop:辛み,抗菌,香り|use:漬物,醤油漬け,ドレッシング,塩,ソーセージ,抗菌材|by:わさび農家|who:漬物屋,居酒屋|months:1-12
生姜の茎|しょうがのくき|生姜の葉,みょうがの葉,ウコンの葉|ginger tops|thing|isa:農業の副産物|prop:香り,抗菌|use:茶,入浴剤,包み餅,染料,虫よけ|by:生姜農家|who:和菓子店,温泉|months:9-11
ホップのつる|ほっぷのつる|ホップの枝,ホップ残さ|hop bines|thing|isa:農業の副産物|prop:繊維質,香り|use:籠,紙,布,リース飾り,入浴剤|by:ホップ農家|who:作家,アパレル会社|months:8-10
パイナップルの葉|ぱいなっぷるのは|糸芭蕉の残り,月桃の茎|tropical leaf fibre|thing|isa:農業の副産物|prop:繊維質,丈夫|use:布,紙,ストロー,植物レザー,かつら|proc:繊維を取り出す,紡績|at:島|by:農家|who:アパレル会社,染織家|risk:人手
海ぶどう|うみぶどう|グリーンキャビア|sea grapes|thing|isa:海藻|prop:ぬめり|use:サラダ,丼,土産|by:養殖業者|who:訪日客,飲食店|at:陸上養殖場
とさかのり|とさかのり|まつも,トサカノリ|red and green seaweeds|thing|isa:海藻|prop:ぬめり|use:サラダ,糊,洗髪,漆喰|who:左官,染織家
あわびの殻|あわびのから||nacre shells|thing|isa:貝殻|prop:光る,美しい|use:螺鈿,ボタン,ギターの飾り,アクセサリー,釉薬|by:漁協,飲食店|who:漆職人,楽器工房,作家
ふぐの皮|ふぐのかわ|ふぐ皮,えいの皮|skins and bones of premium fish|thing|isa:魚の皮|prop:コラーゲン|use:提灯,化粧品,せんべい,珍味,革|by:料理店|who:土産物店,作家
水産の洗い水|すいさんのあらいみず|ゆで釜の水,塩水排水|processing water|thing|isa:副産物|prop:水分,塩気|use:液肥,塩,バイオガス|by:水産加工場|risk:塩分,廃棄物
