# common dishes, sweets, shops and tools by their everyday names
鶏皮|とりかわ|手羽先,せせり,鶏の部位,鶏の軟骨|chicken skin and cuts|thing|isa:鶏肉|of:コラーゲン|use:焼鳥,せんべい,スープ,油,ペット用おやつ|by:養鶏農家,精肉店|who:居酒屋
豚足|とんそく|豚皮,豚の耳|trotters and sinew|thing|isa:内臓|of:コラーゲン|use:煮込み,カレー,化粧品,ペット用おやつ,ゼリー|by:精肉店|who:居酒屋,女性客
熊肉|くまにく|熊の脂,カモ肉|bear and other game|thing|isa:ジビエ|prop:珍しい,希少|use:鍋,脂のクリーム,缶詰|by:猟師|who:食通,旅館|months:11-3|risk:量が足りない
馬糞|ばふん|馬ふん,羊のふん,ヤギのふん|horse manure|thing|use:堆肥,きのこ培地,温床,燃料,紙|by:乗馬クラブ|who:きのこ農家,有機農家|risk:匂い,かさ
山羊乳|やぎにゅう|ヤギミルク,ヤギ乳,ヤギチーズ,羊乳|goat's milk|thing|isa:牛乳|prop:珍しい,低刺激|use:チーズ,石けん,アイス,離乳食|by:ヤギ農家|who:レストラン,敏感肌の人|risk:量が足りない
生クリーム|なまくりーむ|バターミルク|cream and buttermilk|thing|isa:牛乳|prop:油分|use:ケーキ,アイス,パン,飼料|by:酪農家|who:菓子店
卵料理|たまごりょうり|卵焼き,厚焼き玉子,ゆで卵,味玉,卵かけご飯,茶碗蒸し|egg dishes|product|of:卵|takes:だし,きのこ,割れ卵|yields:卵の殻|use:朝食,弁当,土産物|by:養鶏農家,旅館|who:観光客,子ども|with:温泉,醤油
カステラ|かすてら||sponge cakes and pastries|product|isa:洋菓子|takes:割れ卵,酒粕,おから,米粉,さつまいも|yields:切れ端|by:菓子店|who:観光客,子ども|risk:傷む
饅頭|まんじゅう|まんじゅう,蒸しまんじゅう,酒まんじゅう|steamed buns|product|isa:和菓子|takes:酒粕,黒糖,よもぎ,甘酒|by:和菓子店|who:観光客|at:温泉街
柏餅|かしわもち|桜餅,ちまき,ぼたもち,おはぎ|leaf-wrapped rice sweets|product|isa:和菓子|takes:桜の葉,笹,よもぎ,小豆,もち米|by:和菓子店,農家のお母さん|who:子育て世帯,訪日客|use:行事,体験|months:3-6,9
わらび餅|わらびもち|葛餅,白玉,ぜんざい,おしるこ,水羊羹,くずきり|jelly-like sweets|product|isa:和菓子|takes:葛,わらび,きな粉,黒糖,抹茶|prop:透ける,弾力|by:和菓子店|who:観光客,訪日客|at:甘味処|months:5-9
落雁|らくがん|甘納豆,和三盆菓子,砂糖菓子|dry sweets|product|isa:和菓子|prop:日持ちする,美しい|takes:砂糖,豆,柚子,酒粕|use:茶席,仏前,木型の工芸,ギフト|by:和菓子店|who:茶道家,訪日客|with:木型
モンブラン|もんぶらん|栗きんとん,渋皮煮,マロングラッセ,栗の甘露煮,栗菓子|chestnut sweets|product|isa:菓子|of:栗|yields:栗の鬼皮|by:菓子店|who:観光客|months:9-12
綿菓子|わたがし|綿あめ,りんご飴,祭り菓子|fairground sweets|product|isa:菓子|takes:玄米,くず米,砂糖,果物|by:屋台|who:子ども|at:祭り|does:楽しませる
純米酒|じゅんまいしゅ|吟醸酒,貴醸酒,生酒,スパークリング日本酒|kinds of sake|product|isa:日本酒|by:酒蔵|who:訪日客,酒好き|use:食前酒,贈答,熟成酒
サワー|さわー|ハイボール,酎ハイ,レモンサワー,缶チューハイ|highballs and sours|product|isa:酒|takes:柑橘,梅,規格外果実,焼酎|by:飲料会社,酒蔵|who:居酒屋,若者
辛味調味料|からみちょうみりょう|豆板醤,コチュジャン,ゆず胡椒,わさび漬け,からし漬け,辛子蓮根|hot condiments|product|isa:調味料|takes:そら豆,唐辛子,酒粕,わさびの茎,麹|by:加工所|who:居酒屋,土産物店
味噌玉|みそだま|即席味噌汁,フリーズドライ味噌汁,粕汁,かす汁|instant miso soup|product|of:味噌|takes:干し野菜,だし,花麩,酒粕,海藻|by:味噌蔵|use:贈答品,朝食,登山食,体験|who:単身者,訪日客,朝食抜きの人
郷土鍋|きょうどなべ|石狩鍋,三平汁,せんべい汁,水炊き,ほうとう鍋,だまこ鍋|regional stews|product|isa:鍋料理|takes:鮭,味噌,野菜,鶏肉,せんべい|by:旅館,飲食店|who:観光客,スキー客|months:11-3|use:レトルト,冷凍,給食
五平餅|ごへいもち|焼きおにぎり,きりたんぽ,みたらし|grilled rice on sticks|product|takes:米,味噌,くるみ,えごま,山椒|by:農家のお母さん,道の駅|use:体験,屋台|who:観光客
郷土ずし|きょうどずし|笹寿司,ます寿司,鯖寿司,めはり寿司,朴葉寿司,ちらし寿司,手こね寿司|regional sushi|product|isa:すし|takes:笹,柿の葉,朴葉,山菜,さば,高菜|by:農家のお母さん,弁当店|use:駅弁,祭り,体験|who:訪日客,観光客
朴葉|ほおば|朴の葉,朴葉味噌,大きな葉,バナナの葉|magnolia leaves|thing|isa:葉|prop:香り,抗菌,大きい|use:皿,包み,味噌焼き,寿司,餅|at:里山|by:山の名人|who:旅館,飲食店|months:5-11
丼|どんぶり|鯛めし,ひつまぶし,海鮮丼,釜飯,炊き込み,親子丼,天丼|rice bowls|product|isa:ご飯|takes:魚,海藻,ジビエ,山菜|by:食堂|who:観光客,学生
ご当地麺|ごとうちめん|ちゃんぽん,沖縄そば,焼きうどん,スパゲッティ,ナポリタン|regional noodles|product|isa:麺|takes:野菜,魚介,麺|by:飲食店|who:観光客|use:冷凍,即席,祭り
昆布加工品|こんぶかこうひん|とろろ昆布,おぼろ昆布,塩昆布,昆布巻き,松前漬け|kelp products|product|of:昆布|prop:旨み|yields:昆布の端|by:昆布店|who:土産物店,海外の料理人|with:おにぎり
郷土漬物|きょうどつけもの|いぶりがっこ,しば漬け,すぐき,千枚漬け,福神漬け,ザワークラウト|regional pickles|product|isa:漬物|takes:大根,なす,かぶ,紫蘇,キャベツ|by:漬物屋,農家のお母さん|who:旅館,チーズ好き,酒好き|risk:衛生
洋風保存食|ようふうほぞんしょく|アンチョビ,パテ,テリーヌ,リエット,バジルソース,ジェノベーゼ|Western preserves|product|takes:小魚,ジビエ,鶏レバー,バジル,ハーブ|proc:瓶詰め,オイル漬け|by:加工所|who:ワインバー,土産物店
珍味|ちんみ|酒盗,このわた,からすみ,くちこ,塩うに|sea delicacies|product|isa:つまみ|takes:かつおの内臓,なまこ,白子,塩|prop:塩気,旨み,高級|by:水産加工場|who:酒好き,食通
魚の練り製品|さかなのねりせいひん|はんぺん,つみれ,魚肉ソーセージ,魚そうめん|fish cakes|product|isa:練り物|takes:未利用魚,おから,山芋|by:かまぼこ店|who:子ども,アスリート,介護施設
きざみ食|きざみしょく|制限食,腎臓病食|therapeutic meals|product|isa:介護食|by:病院,宅配会社|who:入院患者,透析患者
テイクアウト|ていくあうと|持ち帰り,立食|takeaway and catering|scheme|takes:弁当,惣菜|by:飲食店|does:届ける,売る|who:共働き世帯,買い手の企業,イベント主催者|with:地元の器
八百屋|やおや|果物店|greengrocer's|trade|takes:野菜,果物,規格外野菜|yields:見切り品,段ボール|does:売る|who:飲食店,高齢者|needs:後継者,若い客
鮮魚店|せんぎょてん|鮮魚店の店主,さかな店|fishmonger's|trade|takes:魚,未利用魚|yields:魚のあら,午後の空き|does:売る,技を教える|needs:後継者,あらの使い道|who:居酒屋
精肉店|せいにくてん|肉屋,精肉店の店主,コロッケの肉屋,肉店|butcher's|trade|takes:肉,ジビエ|yields:骨,牛脂|makes:コロッケ,ハム|needs:惣菜の人手
焼鳥店|やきとりてん|焼鳥屋,串焼き店|yakitori and frying shops|trade|isa:飲食店|takes:親鶏,鶏肉,炭,山椒|yields:鶏がら,廃食油|who:会社員
アラメ|あらめ|岩のり,はばのり|arame and rock seaweed|thing|isa:海藻|prop:ミネラル,食物繊維|use:煮物,化粧品,肥料,入浴剤,ヨウ素,だし|by:海女,漁師|at:磯|months:1-8
稚魚|ちぎょ|放流魚|young fish and spat|thing|use:放流,養殖|by:水産試験場,漁協|who:養殖業者,学校
生簀|いけす|活魚水槽,海上いけす|live tanks|place|yields:空いた生簀,飼育水|use:釣り,餌やり体験,蓄養,海の学校|by:養殖業者|who:観光客,親子|at:内湾
活魚|かつぎょ|活け魚,冷凍魚,神経締めの魚|live and iki-jime fish|thing|isa:魚|prop:新鮮,高級|by:漁師|who:すし店,料理店|risk:冷たい物流|use:刺身,輸出|at:港
魚群探知機|ぎょぐんたんちき|ソナー,GPS漁船,電子日誌|fish finders|thing|does:見張る,予測する|by:IT会社|who:漁師|risk:設備費,使いこなし|use:漁,養殖の見張り,釣り船
蛸壺|たこつぼ|タコ壺|old fishing gear|thing|prop:懐かしい,丈夫|use:植木鉢,灯り,展示,体験,宿の飾り|by:漁師|who:カフェ,観光客
網元|あみもと|船主の家,番屋の主,漁家の古民家|fishing masters' houses|place|prop:古い,海に近い|use:宿,資料館,食堂|who:観光客|risk:耐震|by:漁師の家|yields:空き部屋,古い漁具
かまど|かまど|竈,羽釜,かまどご飯|cooking hearths|product|prop:懐かしい|use:体験,炊き出し,ご飯,味噌豆煮|at:古民家,公園|with:薪,米|who:親子,訪日客
台所道具|だいどころどうぐ|すり鉢,おろし金,鰹節削り器,蒸籠|kitchen tools|thing|prop:丈夫,伝統,繰り返し使える|use:料理教室,贈答品,貸し出し,輸出|by:職人|who:訪日客,料理人,移住者|with:郷土料理
紙皿|かみざら|使い捨て容器,弁当容器|disposable tableware|thing|prop:使い捨て|takes:竹,さとうきびの搾りかす,稲わら,葉|who:イベント主催者,屋台,弁当店|like:食べられる器
農作業用品|のうさぎょうようひん|じょうろ,一輪車|farm tools and wear|thing|use:体験,おしゃれな作業着,展示|by:農機店,鍛冶屋|who:家庭菜園の人,新規就農者,農業女子|with:庭
潅水設備|かんすいせつび|スプリンクラー,点滴灌水,ホース|irrigation equipment|thing|does:湿らせる,水を運ぶ,自動でこなす|use:融雪,冷却|by:農機メーカー|who:果樹農家|risk:設備費|with:ハウス,校庭
防虫ネット|ぼうちゅうねっと|寒冷紗,遮光ネット,果実袋,防鳥ネット|crop nets and bags|thing|yields:古いネット|does:虫を避ける,光を遮る|use:鞄,日よけ,海の養殖|by:農家|who:野菜農家
農薬|のうやく|除草剤,殺虫剤,化学農薬|pesticides|thing|does:病気を防ぐ,草を抑える|by:農家|like:農薬の代わり|risk:近所,安全|who:農家,果樹農家|needs:飛散の防止
案山子|かかし|鳥追い,防蛾灯,鳥よけ|scarecrows|thing|prop:懐かしい,かわいい|does:獣を防ぐ|use:祭り,観光,アート|by:集落|who:観光客,子ども|months:8-10
養蜂箱|ようほうばこ|巣箱,蜂の巣箱|beehives|thing|takes:端材,間伐材|use:学校,オーナー制|by:養蜂家,木工所|who:買い手の企業,学校|with:屋上
桑畑|くわばたけ|桑園|mulberry fields|place|yields:桑の枝,桑の実|use:桑の実摘み,茶,羊の餌|by:養蚕農家|who:菓子店|months:5-10
農業女子|のうぎょうじょし|女性農家,若い女性就農者|young farm women|person|isa:農家|needs:仲間,託児,おしゃれな作業着,発信|makes:菓子,加工品|does:広める
魚食の先生|ぎょしょくのせんせい|魚のさばき方の先生,出前授業の漁師,料理の先生|fish-cooking teachers|person|does:教える|needs:調理室,未利用魚|who:学校,親子
米俵|こめだわら|俵,桟俵,わら俵|straw rice bales|thing|prop:伝統|use:祝い,出産祝い,宿の飾り,競技|takes:稲わら|by:農家|who:婚礼,神社
出産祝い米|しゅっさんいわいまい|体重米,赤ちゃん米,名入れ米|newborn-weight rice|product|isa:贈答品|of:米|by:米農家,米店|who:子育て世帯,祖父母|does:祝う,贈る
一升餅|いっしょうもち|初誕生の餅,七五三の膳|first-birthday rice cake|product|takes:もち米,鯛|by:餅店,旅館|who:子育て世帯|does:祝う
法事の膳|ほうじのぜん|精進落とし,仏事の料理,供物菓子|memorial meals|product|takes:精進料理,和菓子,花|by:仕出し屋,旅館|who:遺族,寺|does:弔う
婚礼の食|こんれいのしょく|ウエディングケーキ,引き菓子,農園の結婚式|wedding food|product|takes:果物,食用花,地酒,紅白まんじゅう|by:菓子店,果樹園|who:新婚|at:果樹園,酒蔵|does:祝う
旅のおやつ|たびのおやつ|車内販売,列車の食,飛行機の菓子,ドライブの軽食|food for the road|product|takes:干し芋,せんべい,ドライフルーツ,駅弁|by:菓子店|who:旅行者,登山者|at:駅,道の駅,空港
作業場の昼食|さぎょうばのちゅうしょく|農家飯,まかない,現場弁当|workers' meals|product|takes:規格外野菜,漬物,米|by:農家のお母さん|who:援農,学生,工事の人
オフィス菓子|おふぃすがし|置き菓子,置き惣菜,社内コンビニ|office snacks|scheme|takes:規格外野菜,干し芋,惣菜,ナッツ|by:地域商社,農家|who:会社員,買い手の企業|does:届ける,健康を保つ
朝の食堂|あさのしょくどう|朝食カフェ,学校の朝食,こども朝食|breakfast clubs|product|takes:おにぎり,味噌汁,卵,規格外野菜|by:居酒屋,NPO,寺|at:空き店舗,学校,市場|who:朝食抜きの人,児童,独居の高齢者|does:食べさせる,見守る|risk:人手,ボランティア頼み
夜の直売所|よるのちょくばいじょ|駅前の夜市,仕事帰りの野菜市,ロッカー直売|evening farm stalls|event|takes:野菜,惣菜,売れ残り|by:農家|at:駅,団地,買い手の企業|who:通勤者,共働き世帯
食の学校|しょくのがっこう|発酵の学校,料理学校,農学校|food schools|trade|does:教える,技を教える|takes:味噌,魚,野菜|at:廃校,酒蔵|who:移住者,訪日客,若者|needs:講師,泊まる所
食品の研究者|しょくひんのけんきゅうしゃ|発酵の研究者,栄養学の先生,食品科学科|food scientists|person|does:調べる,検査する|makes:機能性|needs:試料,共同研究先,現場|with:酒粕,摘果,海藻|at:大学
海の研究者|うみのけんきゅうしゃ|海洋学の先生,藻類の研究者|marine scientists|person|does:調べる,測る|needs:試験の海,漁師の協力|at:大学,水産試験場|with:海藻,陸上養殖
畜産の研究者|ちくさんのけんきゅうしゃ|畜産学の先生,飼料の研究者|livestock scientists|person|does:調べる|needs:給与試験の農家,副産物|with:飼料,酒粕,ビール粕|at:大学
育種家|いくしゅか|品種の育成者,種苗の研究者,園芸の研究者|plant breeders|person|does:増やす,調べる|makes:新品種|needs:試作農家,在来種の種|at:農業試験場
