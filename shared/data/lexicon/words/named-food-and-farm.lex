# named food and farm: things to eat, crops, animals and their leftovers that others name
発酵食|はっこうしょく|発酵料理,醸し食|fermented food|product|isa:食品|of:米麹,味噌,酒粕,納豆,漬物,魚醤,甘酒|prop:旨み,乳酸菌,日持ちする|by:味噌蔵,酒蔵,漬物屋|who:健康志向の人,訪日客,旅館,美容好き|use:食の観光,発酵カフェ,教室,弁当|at:蔵,道の駅|with:チーズ,ワイン,温泉
味噌づくり|みそづくり|味噌の仕込み,手前味噌|miso making|technique|takes:大豆,米麹,塩,豆|makes:味噌|by:味噌蔵,農家のお母さん|at:公民館,廃校,古民家|who:親子,移住者,会社員|use:体験,食育|months:12-3|needs:麹,樽,置き場
味噌の熟成|みそのじゅくせい|味噌の寝かせ|miso ageing|technique|isa:熟成|takes:味噌|at:蔵,廃トンネル,洞窟|by:味噌蔵|needs:木桶,一定の温度
わさび栽培|わさびさいばい|ワサビづくり|wasabi growing|technique|isa:栽培|makes:わさび|at:わさび田,廃坑,清流,植物工場|needs:冷たい水,日陰|by:わさび農家|risk:生きもの,技
い草農家|いぐさのうか|いぐさ農家,藺草農家|rush grower|person|isa:農家|makes:い草|yields:い草の端,泥染めの土|needs:後継者,新しい使い道|who:畳屋,雑貨店|months:6-7|with:畳,ヨガマット,食用い草
羊肉|ひつじにく|マトン|lamb and mutton|product|isa:肉|by:羊農家|use:ジンギスカン,ソーセージ,カレー|who:料理店,訪日客,キャンパー|prop:希少
羊の餌|ひつじのえさ|羊の飼料|sheep feed|product|isa:飼料|of:牧草,規格外野菜,ぶどうの搾りかす,りんごの搾りかす,剪定枝|who:羊農家
ヤギの餌|やぎのえさ|山羊の飼料|goat feed|product|isa:飼料|of:雑草,葛,剪定枝,規格外野菜,竹の葉|who:ヤギ農家,動物園
ヤギの乳|やぎのちち||goat's milk|product|isa:牛乳|by:ヤギ農家|use:チーズ,石けん,アイス,ペットのミルク|who:アレルギーのある人,美容好き
カブトムシの床|かぶとむしのとこ|カブトムシマット,昆虫マット,きのこの菌床マット|beetle bedding|product|of:廃菌床,落ち葉,おがくず,ほだ木|by:きのこ農家|who:昆虫愛好家,子ども,ペット用品会社|months:4-8
カブトムシの餌|かぶとむしのえさ|昆虫ゼリー|beetle food|product|of:黒糖,果汁,廃菌床|who:子ども,昆虫愛好家
きんぴら|きんぴら|きんぴらごぼう|kinpira|product|isa:惣菜|of:ごぼう,にんじん,れんこん,茎|by:惣菜店,農家のお母さん|who:単身者,給食
えごま油|えごまあぶら|荏油,しそ油|perilla oil|product|isa:油|of:えごま|proc:搾油|by:農家,集落|who:健康志向の人,高齢者|yields:油かす|risk:酸化|months:10-12
規格外果物|きかくがいくだもの|傷果物,規格外の果物|imperfect fruit|thing|isa:規格外品|of:果物|use:ジュース,ジャム,ドライフルーツ,アイス,ビール,酵素シロップ|proc:乾燥,搾汁,急速冷凍|by:果樹農家|who:菓子店,カフェ,醸造所|months:6-12|risk:傷む,選別
規格外トマト|きかくがいとまと|割れトマト,傷トマト|imperfect tomatoes|thing|isa:規格外品|of:トマト|use:ジュース,ケチャップ,ビール,カレー,ドライトマト|by:トマト農家|who:加工会社,醸造所,飲食店
規格外の米|きかくがいのこめ||off-grade rice|thing|isa:規格外品|use:米粉,せんべい,ビール,鶏の餌,バイオプラスチック,糊|by:米農家|who:菓子店,醸造所
規格外の芋|きかくがいのいも|規格外さつまいも,くず芋|off-grade sweet potatoes|thing|isa:規格外品|use:焼酎,干し芋,ペースト,豚の餌,コロッケ,でんぷん|by:芋農家|who:焼酎蔵,菓子店,養豚場
紫芋|むらさきいも|紅芋,紫さつまいも|purple sweet potato|thing|isa:さつまいも|prop:色,甘み,ポリフェノール|use:菓子,酢,色素,アイス,酒,染料|proc:粉末化,ペースト加工|by:芋農家|who:菓子店,土産物店|months:9-12
柿酢|かきす|柿のお酢|persimmon vinegar|product|isa:酢|of:柿,摘果柿|proc:発酵|by:果樹農家,加工所|use:ドリンク,ドレッシング,化粧品|who:健康志向の人,料理店
摘果柿|てきかがき|青柿,摘んだ柿|thinned persimmons|thing|isa:摘果|use:柿渋,柿酢,染料,消臭剤|by:果樹農家|months:6-8
栃餅|とちもち|とち餅|horse-chestnut mochi|product|isa:餅|of:栃の実,餅米,灰|proc:あく抜き|by:農家のお母さん|at:道の駅,山あい|who:観光客
菜飯|なめし|葉めし|rice with greens|product|isa:ご飯|of:大根の葉,米|by:飲食店|who:観光客,旅館
柚子味噌|ゆずみそ||yuzu miso|product|isa:調味料|of:味噌,柚子|by:加工所|who:土産物店,旅館
焼き鳥|やきとり|焼鳥|grilled chicken skewers|product|isa:料理|of:鶏,炭,串|by:居酒屋,屋台|who:会社員,観光客|yields:串,鶏皮
焼き魚|やきざかな|塩焼き|grilled fish|product|isa:料理|of:魚,塩,炭|by:旅館,食堂|use:朝食,定食
かまぼこ店|かまぼこてん|蒲鉾店|fish cake shop|trade|isa:商店|makes:練り物|takes:すり身,未利用魚|yields:魚のあら,魚の皮|needs:新商品|who:観光客,おでん
えびせん|えびせん|海老煎餅|prawn crackers|product|isa:せんべい|of:えび,でんぷん|by:菓子工場|yields:えび殻|who:土産客,子ども
白身魚|しろみざかな||white fish|thing|isa:魚|use:フライ,すり身,鍋,給食|by:漁師|who:学校給食,料理店
貝柱|かいばしら|干し貝柱|scallop adductor|thing|isa:水産物|use:だし,寿司,干物|by:漁協|yields:貝殻,貝ひも|who:料理店,輸出
かつおのたたき|かつおのたたき|鰹のたたき|seared bonito|product|of:かつお,稲わら|proc:わら焼き|by:漁師,料理店|who:観光客|use:体験|with:柑橘,にんにく
蒲焼|かばやき|うなぎの蒲焼|kabayaki|product|of:うなぎ,たれ,炭|by:うなぎ店|yields:うなぎの骨|who:観光客,贈り物
馬肉|ばにく|桜肉,馬刺し|horse meat|product|isa:肉|by:畜産農家|use:刺身,ソーセージ,ペットフード|who:料理店,観光客|yields:馬油,馬毛,馬皮
馬毛|ばもう|馬の毛,たてがみ|horsehair|thing|by:牧場|use:筆,刷毛,楽器の弓,刺繍,茶筅|who:筆職人,楽器職人|prop:丈夫
鶏むね肉|とりむねにく|鶏胸肉|chicken breast|product|isa:肉|by:養鶏農家|use:サラダチキン,鶏節,スポーツ栄養|who:アスリート,会社員
鹿肉ジャーキー|しかにくじゃーきー|鹿ジャーキー|venison jerky|product|isa:ペットフード|of:鹿肉|proc:乾燥,燻製|by:猟師,処理加工施設|who:犬猫の飼い主,登山客
鴨鍋|かもなべ|鴨すき|duck hotpot|product|isa:鍋料理|of:合鴨,長ねぎ|by:旅館,農家|who:観光客|months:11-2
初乳|しょにゅう|牛の初乳|colostrum|thing|by:酪農家|use:石けん,菓子,チーズ|prop:たんぱく質|risk:量が足りない
ホットミルク|ほっとみるく|温かい牛乳|hot milk|product|of:牛乳|at:カフェ,牧場,ホテル|who:子ども,訪日客|with:蜂蜜,酒粕
ラテ|らて||latte|product|isa:飲料|of:コーヒー,牛乳|at:カフェ|with:抹茶,黒豆,甘酒
レモネード|れもねーど|レモン水|lemonade|product|isa:飲料|of:レモン,蜂蜜|by:農家,カフェ|who:学生,サイクリスト
クリーム|くりーむ|ホイップ|cream|product|of:牛乳|by:乳業会社|use:菓子,化粧品|who:洋菓子店
アイスバー|あいすばー|棒アイス|ice lolly|product|isa:アイス|of:規格外果物,甘酒,牛乳|by:ジェラート店|who:観光客,子ども|months:5-9
ピール|ぴーる|柑橘ピール,皮の砂糖漬け|candied peel|product|isa:菓子|of:柑橘の皮,砂糖|proc:砂糖漬け|by:加工所|who:洋菓子店,カフェ
フィナンシェ|ふぃなんしぇ|焼き菓子フィナンシェ|financier|product|isa:洋菓子|of:卵白,バター,米粉|by:洋菓子店|who:贈り物
フレーク|ふれーく|押し麦フレーク|flakes|product|isa:グラノーラ|of:米,大麦,玄米|by:食品加工会社|who:朝食,会社員
クラッカー|くらっかー|薄焼き|crackers|product|isa:菓子|of:小麦粉,おから,ビール粕,魚|by:菓子店|with:チーズ,ワイン
豆菓子|まめがし|豆菓子店|bean snacks|product|isa:菓子|of:大豆,落花生,酒粕|by:菓子店|who:土産物店,酒好き
ステーキ|すてーき|肉料理|steak|product|isa:料理|of:牛肉,鹿肉|by:料理店|who:訪日客
フリーズドライ食品|ふりーずどらいしょくひん|凍結乾燥食品|freeze-dried food|product|isa:食品|proc:凍結乾燥|of:味噌汁,果物,郷土料理|who:登山客,防災,会社員|prop:軽い,日持ちする
プロテインバー|ぷろていんばー|栄養バー|protein bar|product|isa:スポーツ栄養|of:大豆,ホエー,昆虫,米ぬか|by:食品加工会社|who:アスリート,会社員,登山客
機内食|きないしょく|空の弁当|in-flight meal|product|isa:弁当|by:航空会社,料理店|of:地元食材|who:訪日客,空港の客
駅弁屋|えきべんや|駅弁店|station lunch maker|trade|makes:駅弁|takes:米,地元食材|at:駅|who:鉄道ファン,観光客
補食|ほしょく|部活の補食|supplementary meals|product|of:おにぎり,干し芋,ホエー|who:高校生,アスリート|by:農家,栄養士
ちゃんこ|ちゃんこ|ちゃんこ鍋|chanko|product|isa:鍋料理|of:魚,鶏,野菜|who:力士,観光客
豆腐よう|とうふよう||fermented tofu|product|isa:発酵食|of:豆腐,泡盛,紅麹|by:泡盛の蔵|who:酒好き
豆がら|まめがら|大豆がら,豆の殻|bean stalks|thing|isa:農業の副産物|use:飼料,堆肥,染料,燃料,節分|by:豆農家|months:10-12
生姜の茎葉|しょうがのけいよう||ginger stalks|thing|isa:農業の副産物|use:入浴剤,精油,香料,染料,漬物|by:生姜農家|months:9-11|prop:香り
ブロッコリーの茎|ぶろっこりーのくき|ブロッコリーの葉|broccoli stems|thing|isa:農業の副産物|use:漬物,ペースト,粉末,飼料,スープ|by:野菜農家|who:カット野菜工場,学校給食
れんこんの節|れんこんのふし|れんこんの端|lotus root joints|thing|isa:農業の副産物|use:粉末,茶,すりおろし,はんぺん|by:れんこん農家|prop:ポリフェノール
くるみの皮|くるみのかわ|くるみの果皮|walnut husks|thing|isa:農業の副産物|use:染料,塗料|by:果樹農家|months:9-10
つぶれ梅|つぶれうめ|潰れ梅|burst pickled plums|thing|isa:規格外品|use:梅肉,調味料,おにぎり,酒|by:梅農家|who:惣菜店,料理店
くるみ油かす|くるみあぶらかす|くるみの搾りかす|walnut press cake|thing|isa:油かす|use:菓子,飼料|by:加工所
石づき|いしづき||mushroom stem ends|thing|isa:食品残さ|use:だし,粉末,飼料,堆肥|by:きのこ農家|proc:乾燥,粉末化
黒豆の煮汁|くろまめのにじる|黒豆の煮豆汁|black bean broth|thing|isa:煮汁|use:飲料,染料,菓子,喉飴|by:惣菜工場|prop:ポリフェノール
野菜の皮|やさいのかわ|むいた皮|vegetable peelings|thing|isa:野菜くず|use:だし,粉末,紙,染料,堆肥,スープ|by:食品加工会社,学校給食|who:紙漉き,カフェ
花がら染め|はながらぞめ|花染め|dyeing with spent flowers|technique|isa:染色|takes:規格外花,装花の残り,花がら|makes:布,ハンカチ|by:花屋,福祉作業所|who:結婚する人,ホテル
ワインの澱|わいんのおり|澱,酒石|wine lees|thing|by:ワイナリー|use:染料,化粧品,菓子,酵母エキス|who:菓子店,染織家|months:10-3
ワイン畑|わいんばたけ|ワインぶどう|vineyard|place|isa:農地|by:ワイナリー,新規就農者|yields:剪定枝,摘果,景観|use:ワインツーリズム,収穫体験,結婚式|at:耕作放棄地,斜面|who:ワイン好き
ワインの熟成庫|わいんのじゅくせいこ|ワイン貯蔵,ワイン蔵|wine cellar|place|isa:酒の熟成庫|at:廃トンネル,廃坑,石蔵,洞窟|by:ワイナリー|who:ワイン好き,レストラン
ビール醸造|びーるじょうぞう|クラフトビール醸造,ビールづくり|brewing beer|technique|isa:発酵|takes:麦芽,ホップ,果物,パンの耳,酵母|makes:ビール|yields:ビール粕,酵母の残り|at:廃校,空き店舗,駅舎|permit:酒類製造免許|risk:酒税,設備費
乳酸発酵飼料|にゅうさんはっこうしりょう|サイレージ飼料|lactic silage|product|isa:飼料|of:おから,焼酎かす,稲わら,ビール粕|proc:乳酸発酵|who:酪農家,肉牛農家
発酵調味料|はっこうちょうみりょう|塩麹漬け|fermented seasonings|product|isa:調味料|of:米麹,醤油,果物|by:味噌蔵,麹屋|who:料理好き,料理店
発酵液|はっこうえき|植物発酵液,えひめAI|ferment liquid|product|of:糖蜜,米ぬか,果皮|use:肥料,消臭,水質浄化,化粧品|by:農家|who:農家,養殖業者
ダイエット食品|だいえっとしょくひん|低糖質食品|diet food|product|isa:健康食品|of:こんにゃく,おから,寒天,大豆|who:女性,会社員|risk:表示
海藻栽培|かいそうさいばい|海藻養殖,海藻の栽培|seaweed cultivation|technique|isa:養殖|makes:海藻|at:海,陸上養殖場|takes:深層水|by:漁協|use:ブルーカーボン,藻場再生
チョウザメ養殖|ちょうざめようしょく|キャビア養殖|sturgeon farming|technique|isa:養殖|makes:キャビア,魚|at:廃校のプール,休耕田,温泉|yields:魚の皮|who:料理店,航空会社|risk:生きもの,設備費
スッポン養殖|すっぽんようしょく|すっぽんの養殖|soft-shelled turtle farming|technique|isa:養殖|at:温泉,廃校のプール|makes:健康食品,料理|needs:余熱
ホンモロコ養殖|ほんもろこようしょく|モロコ養殖|gudgeon farming|technique|isa:養殖|at:休耕田,ため池|makes:佃煮,天ぷら|by:農家|who:料理店
トラフグ|とらふぐ||tiger puffer|thing|isa:魚|at:陸上養殖場,温泉|use:鍋,刺身|yields:ふぐの皮|who:旅館,料亭|permit:ふぐ処理者|months:11-3
ハマチの餌|はまちのえさ|ぶりの餌|yellowtail feed|product|isa:養殖の餌|of:柑橘の皮,酒粕,茶,魚粉|who:養殖業者
あわびの餌|あわびのえさ|鮑の餌|abalone feed|product|isa:養殖の餌|of:海藻の切れ端,わかめの茎|who:養殖業者
養殖魚|ようしょくぎょ|養殖の魚|farmed fish|thing|isa:魚|by:養殖業者|use:寿司,輸出,みかんの魚|who:回転寿司,スーパー|risk:生きもの
魚の革|うおのかわ|魚皮レザー|fish leather|product|of:魚の皮,タンニン|proc:なめし|use:財布,アクセサリー,靴|by:革職人|who:アパレル,土産物店
イカ釣り|いかつり|いか釣り漁|squid fishing|technique|isa:漁業|makes:イカ|by:漁師|use:体験|months:6-11|takes:夜景
もやし栽培|もやしさいばい|もやしづくり|bean sprout growing|technique|isa:栽培|at:廃校,温泉,植物工場|makes:もやし|needs:温水,きれいな水
大麦若葉|おおむぎわかば|青汁の葉|young barley leaf|thing|use:健康食品,菓子,粉末|by:麦農家|months:2-4|at:休耕田
糠漬け|ぬかづけ|ぬか床漬け|rice-bran pickles|product|isa:漬物|of:米ぬか,野菜|by:家庭,漬物屋|use:教室,見守り|who:健康志向の人
醤油漬け|しょうゆづけ||soy-marinated food|product|of:醤油,魚卵,山菜,きのこ|by:水産加工会社|who:土産物店,通販の客
塩キャラメル|しおきゃらめる|塩アイス,塩スイーツ|salted caramel|product|isa:菓子|of:塩,牛乳|by:菓子店|who:土産客
茶そば|ちゃそば|抹茶そば|tea noodles|product|isa:麺|of:茶,そば粉|by:製麺所|who:観光客
葉の茶|はのちゃ|葉茶,花茶|herbal leaf tea|product|isa:茶|of:桑,柿の葉,びわの葉,オリーブの葉,れんこんの節|proc:乾燥,焙煎|by:農家|who:健康志向の人,土産物店
飲料水|いんりょうすい|ペットボトル水|drinking water|product|of:きれいな水|by:飲料会社|who:防災,買い手の企業
北海道野菜|ほっかいどうやさい|道産野菜|Hokkaido vegetables|thing|isa:野菜|by:野菜農家|who:スーパー,通販の客
養豚の餌|ようとんのえさ|豚の飼料づくり|hog ration|product|isa:豚の餌|of:焼き芋の皮,ホエー,パンの耳|who:養豚場
パンダの餌|ぱんだのえさ|竹の餌|panda feed|product|isa:動物園の餌|of:竹|who:動物園|by:竹林の持ち主
象の糞|ぞうのふん|ゾウのふん|elephant dung|thing|by:動物園|use:紙,堆肥,土産|proc:紙漉き|who:農家,子ども
鳥の巣箱|とりのすばこ||nest box|product|of:間伐材,端材|by:木工作家,小学生|use:教材,野鳥観察,害虫よけ|who:学校,果樹農家
蹄鉄|ていてつ|馬の蹄鉄|horseshoes|product|of:鉄|by:馬の牧場,鍛冶職人|use:お守り,アート,土産|who:競馬ファン
無添加の餌|むてんかのえさ|無添加ペットフード|additive-free pet food|product|isa:ペットフード|of:鹿肉,未利用魚,規格外野菜|who:犬猫の飼い主,動物病院
やわらかい食事|やわらかいしょくじ||soft meals|product|isa:介護食|of:魚,野菜,米,豆腐|proc:酵素処理,圧力調理|by:栄養士,食品加工会社|who:高齢者,介護施設,病後の人|use:配食サービス,旅館の食事
母国の料理|ぼこくのりょうり|母国料理|home-country cooking|product|isa:料理|by:外国人住民,技能実習生|who:留学生,住民|at:公民館,シェアキッチン|use:交流,屋台
薬草栽培|やくそうさいばい|薬草づくり|medicinal plant growing|technique|isa:栽培|makes:薬草,漢方原料|at:耕作放棄地,廃校の校庭|by:薬草農家|who:製薬会社|needs:乾燥場,販路|risk:担い手
野菜栽培|やさいさいばい|野菜づくり|vegetable growing|technique|isa:栽培|makes:野菜|by:野菜農家|at:温室,畑,廃校|needs:水,堆肥|yields:規格外野菜
トマト栽培|とまとさいばい|トマトづくり|tomato growing|technique|isa:栽培|makes:トマト|at:温室|needs:余熱,二酸化炭素|by:トマト農家|yields:トマトの茎葉
羊の放牧|ひつじのほうぼく|羊による草刈り|sheep grazing|technique|isa:放牧|takes:羊,雑草|at:太陽光発電,ぶどう畑,スキー場,公園|does:草を抑える|by:羊農家|who:発電事業者,ワイナリー
牛の放牧|うしのほうぼく||cattle grazing|technique|isa:放牧|takes:牛,雑草|at:耕作放棄地,スキー場,里山|by:畜産農家|does:草を抑える,獣を防ぐ
もみ殻炭|もみがらたん|籾殻くん炭,もみがら炭|rice husk charcoal|product|isa:くん炭|of:もみ殻|use:土壌改良,融雪剤,調湿材,消臭剤,バイオ炭|by:農家|who:農家,園芸店
もみ殻ボイラー|もみがらぼいらー|もみ殻暖房|rice husk boiler|product|isa:ボイラー|takes:もみ殻|makes:熱,シリカ|who:農家,温泉施設
ふん堆肥|ふんたいひ|家畜ふん堆肥|manure compost|product|isa:堆肥|of:家畜ふん|by:畜産農家|who:野菜農家,園芸店|risk:匂い,かさ
ペレット肥料|ぺれっとひりょう|ペレット堆肥|pelleted fertiliser|product|isa:肥料|of:鶏ふん,堆肥,米ぬか|by:堆肥センター|who:農家,輸出|prop:軽い,持ち運べる
蒸し料理|むしりょうり|地獄蒸し料理,せいろ蒸し|steamed dishes|product|isa:料理|of:野菜,魚,卵|proc:蒸す|at:温泉地|by:旅館|who:観光客,健康志向の人
ラーメンの具|らーめんのぐ|ラーメンの具材|ramen toppings|product|of:メンマ,チャーシュー,のり|by:加工所|who:ラーメン店
じゃばら|じゃばら|ジャバラ果実|jabara citrus|thing|isa:柑橘|prop:香り,酸味|use:果汁,花粉症,飴,ドレッシング|by:果樹農家|who:花粉症の人|months:11-1
ハッカ|はっか|薄荷,和ハッカ|Japanese mint|thing|isa:ハーブ|prop:香り|use:精油,虫除け,飴,入浴剤,化粧品|proc:蒸留|by:ハーブ農家|who:土産物店
くちなし|くちなし|梔子|gardenia|thing|use:色素,染料,栗きんとん,茶|by:農家|who:菓子店
櫨|はぜ|はぜの木|wax tree|thing|isa:木|yields:木蝋|use:和ろうそく,ワックス,化粧品|by:農家|months:11-12
れんこん畑|れんこんばたけ||lotus field|place|isa:田んぼ|yields:れんこん,蓮の葉,蓮の花|use:収穫体験,撮影|by:れんこん農家
そば畑|そばばたけ|そばの花畑|buckwheat field|place|isa:農地|at:耕作放棄地,高原|yields:花の季節,花粉源|use:撮影,祭り,養蜂|by:そば農家|who:観光客|months:8-10
そばのつなぎ|そばのつなぎ||noodle binder|thing|of:山芋,布海苔,小麦粉,よもぎ|use:そば|who:そば店
漁場|ぎょじょう|漁の場所|fishing ground|place|at:海|by:漁協|yields:海ごみ,未利用魚|needs:藻場再生,栄養塩|permit:漁業権
栄養塩|えいようえん|海の栄養|nutrient salts|thing|at:下水,深層水,森|use:海苔,海藻,微細藻類|who:海苔養殖,漁師
