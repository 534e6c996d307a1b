# everyday words of food and farming that others name
茶|ちゃ|お茶,日本茶,緑茶,ティー|tea|product|of:茶葉|takes:薬草,ハーブ,柿の葉,桑,ごぼう,黒豆,そば,果皮,クロモジ|prop:香り|yields:茶殻|use:もてなし,菓子,土産物,健康づくり|proc:焙煎,乾燥|by:茶店|who:旅館,高齢者,訪日客|with:和菓子,器,水|risk:単価
料理|りょうり|献立,おかずづくり,メニュー|cooking|product|takes:野菜,魚,肉,だし,調味料|by:料理人,旅館|who:観光客|with:器,酒|does:食べさせる,もてなす
食材|しょくざい|地場食材,素材の味|ingredients|thing|isa:農産物|prop:新鮮,土地らしい|use:料理,菓子,惣菜,給食|by:農家,漁師|who:料理人,飲食店,旅館|risk:量が足りない
食|しょく|食べもの|food|product|prop:土地らしい|by:飲食店,食品加工会社|who:観光客|use:観光,祭り,学び|with:温泉,宿
加工品|かこうひん|農産加工品,水産加工品,加工食品|processed food|product|takes:規格外品,野菜,果物,魚|prop:日持ちする|by:加工所,食品加工会社|who:土産物店,通販,スーパー|risk:売り先,衛生
加工|かこう|食品加工,一次加工|processing|technique|does:日持ちさせる,切る,詰める|takes:規格外野菜,規格外果実,未利用魚|makes:加工品|needs:設備,許可,人手|by:加工所,就労施設|who:農家,漁師|risk:設備費,衛生
農作業|のうさぎょう|畑仕事,野良仕事,田畑の作業,収穫作業|farm work|technique|does:育てる,採る|needs:人手,道具,昼食,休憩所|by:農家|at:畑,田んぼ|who:学生,就労施設,引きこもりの若者,会社員|use:研修,体験,健康づくり|months:4-11|risk:天気
農業|のうぎょう|営農,百姓仕事,農,稲作,畑作,野菜作り,果樹栽培,花栽培|farming|trade|makes:農産物|yields:規格外品,農業の副産物,冬の空き|needs:担い手,販路,省力化,資金|does:育てる|at:畑,田んぼ|with:観光,福祉,教育,エネルギー|risk:天気,担い手,単価
油|あぶら|食用油,植物油,オイル,こめ油|oils|thing|takes:菜種,ごま,えごま,椿,オリーブ,茶の実,米ぬか,くるみ,ひまわり|prop:油分,香り|yields:油かす,廃食油|use:料理,化粧品,石けん,灯り,木の手入れ,ドレッシング|proc:搾油|by:搾油所|who:飲食店,化粧品会社|risk:酸化,量が足りない
粉末|ふんまつ|パウダー,野菜粉末,果実パウダー,粉,微粉末|powders|product|takes:野菜,果物,魚の骨,茶葉,きのこ,海藻,卵の殻,酒粕,木|prop:日持ちする,軽い,色|use:菓子,麺,塩,化粧品,スープ,ペットフード,着色料|proc:乾燥,粉末化|by:加工所|who:菓子店,製麺所,介護施設
飲料|いんりょう|飲み物,ドリンク,ソフトドリンク,清涼飲料,美容飲料,スポーツ飲料|drinks|product|takes:規格外果実,茶葉,酢,甘酒,薬草,ホエー,水,梅|by:飲料会社|who:観光客,アスリート,温泉客|risk:設備費,単価
飲料会社|いんりょうがいしゃ|飲料メーカー,茶飲料メーカー,清涼飲料会社|beverage makers|trade|makes:飲料|yields:茶殻,コーヒーかす,搾りかす|takes:水,茶葉,果物|needs:かすの行き先,地域限定品
小麦粉|こむぎこ|薄力粉,強力粉,地粉の粉,粉もの|wheat flour|thing|isa:粉|of:小麦|use:パン,うどん,菓子,餃子,お好み焼き|by:製粉所|who:パン店,製麺所|like:米粉|risk:アレルギー
そば粉|そばこ|蕎麦粉|buckwheat flour|thing|isa:粉|of:蕎麦|use:そば,ガレット,クッキー,そばがき,パスタ|by:製粉所|who:そば店,菓子店|risk:アレルギー
きな粉|きなこ|黄粉,はったい粉,香煎,きなこ|roasted soy flour|product|of:大豆|prop:香り,たんぱく質|use:菓子,飲料,アイス,離乳食|proc:焙煎,粉末化|who:和菓子店
砂糖|さとう|黒糖,黒砂糖,和三盆,きび糖,甘味料|sugar|product|of:さとうきび|prop:甘み|use:菓子,ジャム,砂糖漬け,酒|by:製糖工場|at:島|who:菓子店|with:生姜,くるみ
乾物|かんぶつ|乾燥食品,干しもの|dried goods|product|takes:大根,椎茸,昆布,小魚,豆,海藻,湯葉|prop:日持ちする,旨み,軽い|use:だし,煮物,非常食,離乳食|by:乾物店|who:ビーガン,訪日客,海外の料理人
麺|めん|麺類,ヌードル,パスタ,即席麺,乾麺|noodles|product|takes:小麦粉,米粉,そば粉,おから,魚,海藻,野菜粉末,こんにゃく|yields:うどんの切れ端|by:製麺所|who:学生,単身者,訪日客
こんにゃく|こんにゃく|蒟蒻,しらたき,こんにゃくゼリー|konjac jelly|product|of:こんにゃく芋|takes:海藻,柚子,野菜粉末|prop:弾力,食物繊維,糖質が少ない|yields:こんにゃくの切れ端,石灰水|use:麺,ゼリー,洗顔スポンジ,菓子,代替肉,刺身|by:こんにゃく店|who:糖尿病の人,ビーガン,ダイエット中の人
梅干し|うめぼし|梅漬け,練り梅|pickled ume|product|of:梅,塩,紫蘇|prop:酸味,塩気,抗菌,日持ちする|yields:梅酢,梅の種,つぶれ梅|use:おにぎり,菓子,ドレッシング,塩飴,非常食|by:梅干し店|who:アスリート,熱中症が心配な人|with:蜂蜜
サラダ|さらだ|生野菜,マリネサラダ,コールスロー|salads|product|takes:葉物野菜,豆,海藻,もち麦,食用花|by:飲食店|who:女性客,単身者,オフィス
つまみ|つまみ|おつまみ,酒の肴,前菜,塩辛|snacks for drinks|product|takes:未利用魚,チーズ,漬物,ジビエ,燻製,ナッツ,酒粕|prop:塩気,旨み|by:居酒屋,水産加工場|who:酒好き,酒販店,単身者|with:日本酒,ビール
刺身|さしみ|お造り,たたき,カルパッチョ|sashimi|product|of:魚|by:鮮魚店,旅館|who:訪日客,観光客|with:わさび,醤油,柑橘|yields:魚のあら|risk:傷む
天ぷら|てんぷら|てんぷら,フライ,かき揚げ|tempura|product|takes:山菜,野菜,小魚,花,きのこ|yields:廃食油|by:飲食店|who:訪日客|with:塩,米粉
ハンバーグ|はんばーぐ|ハンバーガー,メンチカツ,つくね,ミートソース|minced-meat dishes|product|takes:ジビエ,経産牛,おから,未利用魚,大豆ミート,きのこ|by:飲食店,精肉店|who:学校給食,子ども,観光客|proc:冷凍,レトルト
チップス|ちっぷす|野菜チップス,フライドスナック|crisps|product|takes:規格外野菜,魚の皮,ごぼう,れんこん,ケール,りんご,海苔|prop:日持ちする|by:菓子店,加工所|who:子ども,ビール好き,愛犬家
煮物|にもの|煮豆,おひたし,和え物,酢の物,炊き合わせ|simmered dishes|product|takes:根菜,豆,乾物,こんにゃく|by:惣菜店|who:高齢者,介護施設
赤飯|せきはん|おこわ,山菜おこわ,五目飯,炊き込みご飯の素|festive rice|product|of:もち米,小豆|takes:山菜,栗,きのこ,たこ|by:餅店|use:祝い,駅弁|who:高齢者,学校給食
芋煮|いもに|鍋を囲む会,豚汁会|riverside stew parties|event|takes:里芋,牛肉,味噌,薪|at:河川敷|who:会社の仲間,移住者,観光客|months:9-11|does:仲間をつくる|risk:天気
七味|しちみ|七味唐辛子,一味,ブレンドスパイス|seven-spice|product|isa:調味料|takes:唐辛子,山椒,陳皮,ごま,麻の実,紫蘇,青のり|by:茶店|use:調合体験,土産物|who:訪日客,そば店
あん|あん|あんこ,餡,白あん,ずんだ,あんペースト|bean paste|product|of:小豆|takes:白いんげん,枝豆,さつまいも,栗,かぼちゃ|use:菓子,パン,アイス|by:製餡所|who:菓子店,パン店|with:バター
とろろ|とろろ|とろろ汁,麦とろ|grated yam|product|of:長芋|use:麦飯,そば,介護食|by:旅館|who:高齢者
カクテル|かくてる|ノンアルカクテル|cocktails|product|takes:柑橘,ハーブ,日本酒,茶葉,シロップ,果物|by:居酒屋|who:女性客,訪日客

特産品|とくさんひん|名産,地域産品,ご当地品,産物|regional products|product|prop:土地らしい|use:土産物,ふるさと納税,輸出,給食|by:農家|who:観光客,地域商社|risk:担い手
地元野菜|じもとやさい|地場野菜,島野菜,高原野菜,夏野菜,地元の野菜|local vegetables|thing|isa:野菜|prop:新鮮,土地らしい|use:朝食,給食,弁当,鍋|by:野菜農家|who:旅館,飲食店
果樹|かじゅ|果樹の木,果樹苗,老木,古木の果樹|fruit trees|thing|isa:植物|yields:剪定枝,摘果,落ち葉,老木|use:果物,木工品,燻製チップ,花見|by:果樹農家|at:果樹園
果樹園|かじゅえん|りんご園,みかん園,ぶどう畑,梅園,柿畑|orchards|place|prop:美しい,日当たりがよい|yields:剪定枝,摘果,下草|use:果物狩り,羊の放牧,養蜂,婚礼,花見,キャンプ|by:果樹農家|who:観光客,養蜂家|months:4-12
茶園|ちゃえん|お茶畑|tea gardens|place|prop:美しい,眺めがよい|yields:刈り下ろし茶,茶の枝,茶の花|use:茶摘み,野点,テラス,ヨガ,撮影,結婚写真|by:茶農家|who:観光客,訪日客|months:4-10
蓮田|はすだ|れんこん田,湿田|lotus paddies|place|prop:水場がある|yields:蓮の葉,れんこんの節|use:観察,撮影,花見|by:れんこん農家|months:6-9
牛舎|ぎゅうしゃ|畜舎,豚舎|barns|place|yields:牛ふん,発酵熱|by:畜産農家|use:見学,搾乳体験|needs:敷料,暑さ対策,消臭|risk:匂い
家畜|かちく|畜産動物|farm animals|thing|yields:牛ふん,皮革,羊毛|use:肉,乳,除草,ふれあい体験|by:畜産農家|needs:飼料,敷料
植物|しょくぶつ|草花,観葉植物,緑|plants|thing|prop:天然|use:染料,薬草,紙,香り,緑化,標本|proc:草木染め,蒸留,乾燥|at:里山|who:染織家
葉|は|つま物|leaves|thing|prop:美しい,軽い,香り|use:料理の飾り,茶,包み,染料,皿,肥料|by:農家のお母さん|who:料理店,旅館|risk:選別
つまもの|つまもの|葉っぱビジネス,料理のつま,もみじの葉,南天の葉|garnish leaves|product|takes:もみじ,南天,柿の葉,笹,梅の枝|by:高齢農家,農家のお母さん|who:料理店,すし店,旅館|at:中山間地|months:1-12|risk:量が足りない
茎|くき|茎葉|stems and roots|thing|isa:農業の副産物|prop:繊維質|use:茶,きんぴら,紙,飼料,堆肥|by:野菜農家
種実|しゅじつ|油糧種子,シード|oil seeds|thing|isa:農産物|prop:油分|use:油,菓子,飼料|proc:搾油,焙煎|by:農家
花材|かざい|花くず,実もの,ドライフラワー材料,リース材料|floral materials|thing|takes:剪定枝,稲穂,木の実,つる,麦,唐辛子,綿花|use:リース飾り,生け花,装飾,ワークショップ|by:農家,山の名人|who:花屋,婚礼,ホテル|months:9-12
リース飾り|りーすかざり|スワッグ,しめ縄飾り,花冠|wreaths|product|takes:芋づる,葛,オリーブの葉,木の実,稲わら,ホップのつる,規格外花|by:花屋,農家のお母さん|use:ワークショップ,正月飾り|who:女性客,親子|months:10-12
きのこ培地|きのこばいち|菌床,きのこの床,培地|mushroom substrate|product|takes:おが粉,コーヒーかす,ビール粕,米ぬか,竹粉,もみ殻,小豆の皮|by:きのこ農家|who:きのこ農家,学校,カフェ|use:栽培キット,堆肥
栽培キット|さいばいきっと|きのこ栽培キット,育てるセット,ミニ菜園|grow kits|product|takes:きのこ培地,苗,種,コーヒーかす|by:きのこ農家|who:子育て世帯,学校,介護施設|does:教える,楽しませる
牛の餌|うしのえさ||feed for animals|product|isa:飼料|takes:おから,果物の搾りかす,規格外野菜,飼料米,茶殻,酒粕,海藻|who:畜産農家,養殖業者,動物園
ブランド家畜|ぶらんどかちく|ワイン豚,オリーブ牛,りんご牛,酒粕牛,みかん鯛,柑橘魚,ハーブ豚|branded meat and fish|product|takes:酒粕,ぶどうの搾りかす,オリーブの搾りかす,りんごの搾りかす,柑橘の皮,ビール粕|by:畜産農家,養殖業者|who:旅館,飲食店,ふるさと納税の寄付者|risk:量が足りない,単価
漬け床|つけどこ|漬物床,味噌床の素,塩麹床|pickling beds|product|takes:酒粕,ヨーグルト,ホエー,味噌,米ぬか,みりん粕|use:魚,肉,野菜,チーズ|by:漬物屋|who:精肉店,単身者
融雪材|ゆうせつざい|滑り止め|de-icing material|product|takes:漬け汁,糖蜜,にがり,もみ殻くず,ほたて殻,くるみの殻|who:自治体,道路会社|months:12-3|risk:塩分
虫よけ|むしよけ|防虫,蚊よけ,忌避|insect repellents|product|takes:ハーブ,柑橘の皮,ヒバ,クスノキ,唐辛子,どくだみ,コーヒーかす|does:虫を避ける|who:キャンプ場,子育て世帯,農家|risk:表示
消臭剤|しょうしゅうざい|消臭,脱臭剤,消臭スプレー,靴の消臭|deodorants|product|takes:茶殻,コーヒーかす,炭,柿渋,木の葉,海藻|does:匂いを消す|who:介護施設,ペットの飼い主,タクシー会社,畜産農家
猫砂|ねこすな|ペットシーツ,ペットトイレ材|cat litter|product|takes:おから,茶殻,もみ殻,木くず,紙|prop:吸水|who:犬猫の飼い主
枕|まくら||pillows and warmers|product|takes:そば殻,ヒノキ,い草,ホップ,小豆,梅の種,玄米,桃の種|by:就労施設,寝具店|who:眠れない人,旅館,冷え性の人
ろうそく|ろうそく|キャンドル|candles|product|takes:蜜蝋,廃食油,牛脂,米ぬか,規格外花,櫨の実|by:雑貨店|who:寺,婚礼,ホテル|use:灯りの祭り,ワークショップ
クレヨン|くれよん|野菜クレヨン,お絵かき粘土,食べられる絵の具|vegetable crayons|product|takes:野菜くず,米ぬか,蜜蝋,果皮,木くず|by:文具会社|who:保育園,子育て世帯|use:食育,ワークショップ
紙|かみ|残さ紙,野菜の紙|paper from leftovers|thing|takes:野菜くず,茶殻,稲わら,バナナの茎,りんごの搾りかす,コーヒーかす,米|proc:漉く|by:紙すき職人,製紙会社|who:文具会社,飲食店,自治体
固形燃料|こけいねんりょう|バイオコークス,燃料棒|solid fuel|product|takes:コーヒーかす,もみ殻,そば殻,茶殻,剪定枝,竹,果物の種|does:温める|by:燃料会社|who:温室,旅館,キャンプ場,ストーブの家|risk:設備費,単価
発酵熱|はっこうねつ|堆肥の熱,酵素風呂の熱,踏み込み温床|fermentation heat|thing|prop:暖かい|does:温める|use:酵素風呂,育苗,暖房,融雪,果物の熟成|at:堆肥センター,牛舎|by:畜産農家|who:サロン,農家
酵素風呂|こうそぶろ|米ぬか酵素風呂,おがくず風呂,砂風呂|enzyme baths|product|takes:米ぬか,おが粉,もみ殻,薬草|yields:使い終わった酵素床|by:サロン|who:冷え性の人,湯治客,美容に関心のある人|with:発酵熱
冷凍自販機|れいとうじはんき|冷凍自動販売機,冷凍餃子の無人店|frozen-food vending|product|isa:無人販売|takes:餃子,ラーメン,ケーキ,干物,惣菜,ジビエ|by:飲食店,水産加工場|at:道の駅,駅,空き店舗|who:夜勤の人,単身者,観光客
販売許可|はんばいきょか|営業許可,製造許可|food permits|need|who:農家のお母さん,起業家|needs:設備,相談,講習|by:保健所|risk:衛生,設備費
貯蔵|ちょぞう|低温貯蔵庫,芋むろ,むろ|storage|technique|does:保管する,日持ちさせる,甘くする|takes:米,芋,りんご,雪下野菜,酒|at:雪室,廃トンネル,石蔵,防空壕|by:農家,倉庫会社|risk:電気代
わら焼き|わらやき|藁焼き,わら炙り|straw grilling|technique|does:焼く,香りをつける|takes:稲わら,かつお,肉,豆|makes:たたき|by:飲食店|who:観光客
レシピ|れしぴ|献立集,作り方,料理本,食の聞き書き|recipes|product|does:教える,伝え継ぐ|by:栄養士,農家のお母さん,高校生|who:移住者,定期便の客|with:直売所
酒造り|さけづくり|寒造り,仕込み,日本酒づくり|sake brewing|technique|does:発酵させる|takes:酒米,水,米麹|makes:日本酒|yields:酒粕,米ぬか,二酸化炭素|by:杜氏,酒蔵|months:10-4|who:訪日客,買い手の企業|risk:酒税
醸造業|じょうぞうぎょう|発酵業,蔵元の仕事|brewing trade|trade|yields:発酵の副産物,空き蔵,古い木桶|makes:発酵食品|needs:若い客,後継者|does:発酵させる
蔵|くら|酒の蔵,味噌の蔵,醤油の蔵,土蔵,空き蔵|storehouses of breweries|place|prop:静か,古い,冷たい|use:熟成,演奏会,カフェ,展示,宿,直売|by:酒蔵|who:観光客,音楽家|risk:耐震,用途変更
麹店|こうじてん|こうじや,糀屋|koji shops|trade|makes:米麹,甘酒,塩麹|takes:米,麦|yields:麹の残り,麹室の空き|needs:若い客,後継者|does:教える
石窯|いしがま||stone ovens|thing|prop:熱い|yields:余熱,灰|use:パン,ピザ,焼き芋,かまどご飯,体験|by:左官|at:公園,古民家,キャンプ場|with:薪,剪定枝|who:親子
灰|はい|草木灰|ash|thing|isa:副産物|prop:ミネラル|use:あく抜き,釉薬,肥料,こんにゃく,染色,洗剤,火鉢|by:薪ストーブの家,飲食店|who:陶芸家,染織家,農家
石臼|いしうす|臼,挽き臼|stone mills|product|use:製粉,抹茶,きな粉,観光,体験|by:製粉所|who:そば店,カフェ|prop:古い,重い
餌づくり|えさづくり|発酵飼料づくり,サイレージ作り,混合飼料|feed mixing|technique|isa:飼料化|takes:おから,刈草,米ぬか|makes:飼料|by:酪農家
病害虫防除|びょうがいちゅうぼうじょ|農薬散布,防除作業|spraying|technique|does:病気を防ぐ|takes:果樹園,田んぼ|by:農家|with:ドローン|risk:近所
合鴨|あいがも|合鴨農法|ducks|thing|isa:家畜|does:草を抑える|use:合鴨米,鴨鍋,羽毛,教育|at:田んぼ|by:米農家|months:6-8|risk:生きもの
うずら|うずら|ウズラ,ホロホロ鳥|quail and other fowl|thing|isa:家畜|yields:羽毛,卵の殻|use:卵,肉,化粧品,観光|by:養鶏農家|who:料理人
アルパカ|あるぱか|小動物園の動物,兎|small farm animals|thing|isa:家畜|prop:かわいい|yields:毛|use:ふれあい体験,毛糸,除草,癒やし|who:親子,介護施設|at:牧場
スッポン|すっぽん||freshwater delicacies|thing|isa:魚介|prop:コラーゲン|use:鍋,健康食品,化粧品,唐揚げ|by:養殖業者|with:温泉熱|at:休耕田|who:料理店
しらす|しらす|ちりめん,ちりめんじゃこ,釜揚げしらす|whitebait|thing|isa:魚|prop:カルシウム|yields:混じりものの小えび|use:丼,ピザ,佃煮,離乳食,ふりかけ|by:漁師|who:観光客,学校給食|with:山椒
あご|あご|とびうお,飛魚,あごだし,焼きあご|flying fish|thing|isa:魚|use:だし,干物,つけ揚げ,ラーメン|by:水産加工場|who:ラーメン店
さわら|さわら|鰆|other market fish|thing|isa:魚|use:味噌漬け,干物,すし,魚醤|by:漁師|who:料理店
鯨|くじら|クジラ|whales|thing|use:観光,骨の展示,郷土料理,物語|who:観光客,学校|at:海|risk:天気
