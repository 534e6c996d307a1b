# farmers, cooks, and eaters by kind
農家|のうか|農業者,生産者,百姓,農業経営者,専業農家|farmers|person|does:育てる,教える,案内する|makes:農産物|needs:規格外品の売り先,人手,冬の収入,安い肥料,後継者,休み|at:畑,田んぼ|who:飲食店,直売所|with:加工所,援農|risk:天気,担い手,単価
米農家|こめのうか|水稲農家,コメ農家|rice farmers|person|isa:農家|makes:米,稲わら,もみ殻,米ぬか|needs:くず米の使い道,直販先,水管理の省力化,冬の仕事|at:田んぼ|with:酒蔵,ドローン|months:4-10|risk:単価,担い手
野菜農家|やさいのうか|露地野菜農家,畑作農家,レタス農家,キャベツ農家,玉ねぎ農家,ねぎ農家|vegetable growers|person|isa:農家|makes:野菜,規格外野菜,野菜くず|needs:規格外の売り先,収穫の人手,冷蔵庫|at:畑,ビニールハウス|with:乾燥,子ども食堂|risk:天気,単価,人手
果樹農家|かじゅのうか|果物農家|fruit growers|person|isa:農家|makes:果物,摘果,剪定枝,規格外果実|needs:摘果の使い道,収穫の人手,受粉,加工先,後継者|at:果樹園|with:醸造,菓子店,蜜蜂|risk:天気,人手
茶農家|ちゃのうか|製茶農家,茶生産者|tea growers|person|isa:農家|makes:茶葉,番茶,茶の枝|needs:二番茶の使い道,夏以外の仕事,若い客,輸出|at:茶園|with:宿,菓子店,染織家|months:4-10|risk:単価,担い手
花農家|はなのうか|花き農家,生花農家,球根農家|flower growers|person|isa:農家|makes:花,規格外花|needs:規格外花の使い道,燃料費の軽減,普段の需要|at:ビニールハウス|with:婚礼,介護施設|risk:電気代,単価
きのこ農家|きのこのうか|きのこ生産者,しいたけ農家,菌床栽培農家|mushroom growers|person|isa:農家|makes:きのこ,廃菌床|needs:廃菌床の行き先,安い電気,おが粉|at:廃校,ビニールハウス|with:畜産農家|risk:電気代,単価
いちご農家|いちごのうか|施設園芸の農家|greenhouse growers|person|isa:農家|makes:いちご,トマト|needs:暖房,受粉,夏の収入,摘み手|at:ビニールハウス|with:余熱,観光農園|risk:電気代
有機農家|ゆうきのうか|自然農の農家,オーガニック農家|organic farmers|person|isa:農家|makes:有機野菜|needs:堆肥,草取りの人手,理解ある買い手|with:米ぬか,もみ殻,学校給食|risk:認証,人手
ハーブ農家|はーぶのうか|ホップ農家|herb growers|person|isa:農家|makes:ハーブ,薬草|needs:乾燥施設,蒸留器,売り先|with:サロン,蒸留所|risk:人手,売り先
芋農家|いものうか|さつまいも農家,じゃがいも農家|potato growers|person|isa:農家|makes:さつまいも,芋づる,芋の皮|needs:貯蔵庫,規格外の使い道|with:焼酎蔵|risk:生きもの
種とり農家|たねとりのうか|在来種農家,伝統野菜の作り手|seed-keeping farmers|person|isa:農家|does:伝え継ぐ|makes:伝統野菜,在来種の種|needs:若い継ぎ手,料理人|with:学校|risk:担い手
山の名人|やまのめいじん|きのこ名人,山の達人|mountain gatherers|person|does:採る,案内する,伝え継ぐ|makes:山菜|needs:体力の衰えの補い,語る相手|at:里山|with:観光客|months:4-11|risk:一人頼み,自然保護
新規就農者|しんきしゅうのうしゃ|若い農家,就農希望者,研修生,若手農家|new farmers|person|isa:農家|needs:農地,農機具,住まい,師匠,冬の収入,売り先,仲間|makes:野菜|at:空きハウス,耕作放棄地|with:移住者,空き家|risk:売り先
兼業農家|けんぎょうのうか|小さな農家,小規模農家,週末農家|part-time farmers|person|isa:農家|needs:休日の人手,農機の共有,少量の売り先|makes:野菜,米|with:直売所
高齢農家|こうれいのうか|高齢の農家,離農者,引退した農家|elderly farmers|person|isa:農家|does:教える,伝え継ぐ|yields:空き農地,空きハウス,古い農機|needs:継ぐ人,草刈り,軽い作物,会話|with:新規就農者|risk:担い手
農業法人|のうぎょうほうじん|大規模農家,農業会社,集落営農|farm corporations|trade|makes:野菜,米|yields:規格外品,冬の人手,空いた農機|needs:人材,販路,労務管理|does:働く場をつくる
農家のお母さん|のうかのおかあさん|農家の女性,女性農業者,農家のおばあちゃん,漁協の女性部|farm women|person|does:漬ける,教える,もてなす,伝え継ぐ|makes:漬物,郷土料理,味噌,惣菜,餅|needs:加工場,衛生許可,若い手伝い,販路|at:調理室|with:料理教室,配食|risk:担い手,衛生
農業高校生|のうぎょうこうこうせい|高校生の農業,農業クラブ|agricultural school students|person|does:育てる,調べる|makes:野菜,缶詰,味噌,花|needs:地域の課題,商品化の相手,発表の場|with:規格外品,農家|at:学校|months:4-3
料理人|りょうりにん|シェフ,板前,調理師,コック|cooks|person|does:もてなす,食べさせる,設計する|makes:料理,レシピ|needs:珍しい地元食材,器,漁師や農家とのつながり,出店の場|takes:伝統野菜,ジビエ,未利用魚,山菜|at:飲食店|with:商品開発|risk:人手
海外の料理人|かいがいのりょうりにん|外国のシェフ,星付きシェフ|chefs abroad|person|needs:柚子,味噌,抹茶,山椒,器,包丁|who:食品輸出|with:翻訳
パティシエ|ぱてぃしえ|菓子作家|pastry cooks|person|isa:職人|makes:菓子,パン|needs:地元の果物,器,出店の場|with:規格外果実
栄養士|えいようし|管理栄養士,食生活改善推進員,食改さん|dietitians|person|does:教える,健康を保つ,設計する|makes:献立,減塩食,介護食|needs:活動の場,地元食材|at:給食センター,病院|with:だし,離乳食
ソムリエ|そむりえ|唎酒師,利き酒師|sommeliers|person|does:見分ける,案内する,広める|needs:活躍の場,物語|with:酒蔵,茶店|who:旅館,酒販店
食通|しょくつう|フーディー|food lovers|person|isa:客|needs:珍しい食材,作り手の話,予約の取れる席|with:ジビエ,発酵食品,伝統野菜
消費者|しょうひしゃ|買い物客,生活者|consumers|person|isa:客|needs:安さ,安心,時短,産地の話|who:スーパー,通販
アレルギーのある人|あれるぎーのあるひと|食物アレルギーの人,アレルギーの子,乳アレルギーの人,卵アレルギーの人|people with food allergies|person|isa:客|needs:米粉,豆乳,専用の厨房,表示,外食,旅行,給食|who:菓子店,旅館|with:米粉パン,大豆ミート|risk:アレルギー
小麦アレルギーの人|こむぎあれるぎーのひと|グルテンフリーの人,セリアック病の人,グルテン不耐症|people who avoid wheat|person|isa:アレルギーのある人|needs:米粉,雑穀,そば粉以外の麺,ビール風飲料|with:訪日客
減塩の人|げんえんのひと|塩分を控える人,塩分制限|people who cut salt|person|isa:客|needs:だし,柑橘,山椒,減塩惣菜,外食の減塩|with:海藻,酢|who:病院
糖尿病の人|とうにょうびょうのひと|血糖値が高い人,糖質制限の人,メタボの人,糖尿病|people who watch blood sugar|person|isa:客|needs:低糖質菓子,もち麦,おから,菊芋,運動|with:こんにゃく
透析患者|とうせきかんじゃ|腎臓病の人,たんぱく制限の人,カリウム制限の人|kidney patients|person|needs:低カリウム野菜,低たんぱく米,治療食宅配|with:植物工場|at:病院
飲み込みにくい人|のみこみにくいひと|嚥下障害の人,要介護の高齢者,噛めない人|people who have trouble swallowing|person|isa:客|needs:介護食,見た目のよい料理,家族と同じ外食,とろみ|with:酵素分解,葛,山芋|at:介護施設
入院患者|にゅういんかんじゃ|病み上がりの人|patients|person|needs:食べやすい食事,香り,外出の代わり,励まし|at:病院|with:甘酒,だし
離乳食の家庭|りにゅうしょくのかてい|赤ちゃんのいる家,乳幼児の親,離乳食を作る親|families with babies|person|isa:子育て世帯|needs:無添加の食材,だし,ペースト,外出先の食事|with:有機野菜,米粉
妊婦|にんぷ|授乳中の人,妊娠中の女性,産後,授乳,つわり|pregnant women and new mothers|person|isa:客|needs:ノンカフェイン茶,産後食,宅配,休息,相談|with:甘酒,麦茶,産後ケア
子育て世帯|こそだてせたい|子育て家庭,子育て世代,共働き家庭|families with children|person|isa:客|needs:時短,安全な食,遊び場,預け先,雨の日の場所|who:道の駅,観光農園|with:米粉,収穫体験
共働き世帯|ともばたらきせたい|忙しい家庭,共働き|two-income households|person|isa:客|needs:惣菜,ミールキット,冷凍食品,夕方の預け先|with:規格外野菜
単身者|たんしんしゃ|独身,お一人様|people living alone|person|isa:客|needs:小分け,一人鍋,冷凍弁当,食べる相手,朝食|with:食堂,自販機
学生|がくせい|下宿生|students|person|isa:客|needs:安い食事,居場所,アルバイト,実習の場|does:手を貸す,広める|with:規格外野菜,空き家
朝食抜きの人|ちょうしょくぬきのひと|朝食を食べない人,朝食欠食,朝食抜き,欠食|people who skip breakfast|person|isa:客|needs:手軽な朝食,おにぎり,スープ,朝食の場|with:駅,学校,朝市
アスリート|あすりーと|部活の生徒,筋トレをする人,疲労回復|athletes|person|isa:客|needs:たんぱく質,補給食,疲労回復,合宿の場,脂の少ない肉|with:ジビエ,干し芋,甘酒,梅酢|months:1-12
ビーガン|びーがん|菜食主義者,ヴィーガンの人|vegans|person|isa:客|needs:大豆ミート,精進料理,動物不使用の菓子,植物レザー|with:きのこ,昆布,こんにゃく|who:訪日客
ムスリム|むすりむ|ハラール対応を求める人|Muslims|person|isa:客|needs:ハラール食,礼拝室,アルコール不使用の調味料|with:甘酒,魚醤,訪日客|risk:認証
健康志向の人|けんこうしこうのひと|健康意識の高い人,オーガニック好き|health-minded people|person|isa:客|needs:発酵食品,雑穀,野菜,運動,睡眠|with:温泉,薬草,もち麦|who:自然食店
冷え性の人|ひえしょうのひと|寒がりの人,更年期の女性,冷え症の女性|people who feel cold|person|isa:客|needs:生姜,薬草風呂,足湯,温かい飲み物,腹巻き|with:温泉,唐辛子
眠れない人|ねむれないひと||people who sleep badly|person|isa:客|needs:香り,静かな宿,ハーブティー,枕|with:ホップ,ラベンダー,森
敏感肌の人|びんかんはだのひと|乾燥肌の人|people with sensitive skin|person|isa:客|needs:低刺激の石けん,絹,保湿,温泉|with:セリシン,米ぬか,蜜蝋
認知症の人|にんちしょうのひと|物忘れのある人,認知症の家族|people with dementia|person|needs:懐かしい味,役割,畑,見守り|with:園芸療法,郷土料理|at:介護施設
食べる楽しみを失った人|たべるたのしみをうしなったひと|味覚障害の人,食の細い高齢者,低栄養の高齢者,フレイルの人,小食|frail eaters|person|needs:たんぱく質,共食,香り,好きな献立|with:だし,惣菜の宅配|at:集落
孤食の人|こしょくのひと|一人で食べる高齢者,孤食の子,ひとり親家庭|people who eat alone|person|needs:一緒に食べる場,安い食事,配食|with:子ども食堂,空き店舗
登山者|とざんしゃ|トレッキング客,山小屋の客|hikers|person|isa:観光客|needs:軽い食料,行動食,温泉,下山後の食事|with:ドライフルーツ,ジャーキー,フリーズドライ食品|months:4-11|at:山
船員|せんいん|漁船員|people who work away or at night|person|needs:栄養のある弁当,夜の食事,保存食,シャワー|with:レトルト,冷凍自販機
災害備蓄の担当者|さいがいびちくのたんとうしゃ|防災担当者,自治会の防災係,BCP担当者|stockpile managers|person|needs:アレルギー対応の備蓄,日持ちする食,入れ替えの使い道|who:自治体,買い手の企業|with:缶詰,米粉クッキー
家庭菜園の人|かていさいえんのひと|ガーデナー,ベランダ菜園の人,市民農園の人|home gardeners|person|isa:客|needs:苗,堆肥,教室,余った野菜の使い道|with:廃菌床,コーヒーかす,退職者|months:3-11
釣り好き|つりずき|アングラー,釣り人の家族|anglers' families|person|isa:釣り客|needs:魚をさばく人,釣れない日の楽しみ|with:朝食|who:民宿
酒好きの旅行者|さけずきのりょこうしゃ|酒蔵めぐりの客,ワインツーリスト|drink travellers|person|isa:観光客|needs:送迎,つまみ,宿,限定酒|with:蔵の宿
海外の食品バイヤー|かいがいのしょくひんばいやー|海外の買い手,輸入商社|overseas food buyers|person|needs:認証,安定供給,物語,日持ち|with:抹茶,日本酒,和牛
地域商社|ちいきしょうしゃ|産直会社,地域の商社,販路開拓会社|regional trading companies|trade|does:売る,まとめて扱う,広める,海外に出す|takes:農産物,加工品,工芸品|needs:商品,物流,人材|who:農家,菓子店|risk:補助金頼み
食品バイヤー|しょくひんばいやー|百貨店のバイヤー,スーパーの仕入れ担当|food buyers|person|does:仕入れる,見分ける|needs:物語のある商品,安定した量,表示|with:商談会|who:農家,食品加工会社
食品ロスに悩む店|しょくひんろすになやむみせ|食品ロスを減らしたい店,廃棄費に悩む工場|shops that waste food|need|who:スーパー,パン店,旅館,給食センター|needs:急速冷凍,飼料化,子ども食堂,粉末化,アプリ|with:売れ残り
買い物に困る人|かいものにこまるひと|フードデザート|people without shops|need|who:高齢者,集落の住民|needs:移動販売,共同購入,配達,貨客混載|with:移動販売,路線バス
食料自給|しょくりょうじきゅう|食料安全保障,国産化,自給率,輸入頼み|food security|need|who:自治体,食品加工会社|needs:麦,大豆,飼料米,備蓄,昆虫
後継者のいない食の店|こうけいしゃのいないしょくのみせ|廃業する豆腐店,閉店する食堂,継ぐ人のない菓子店|food shops without heirs|need|who:豆腐店,和菓子店,食堂|needs:継ぐ人,レシピの記録,集約製造,設備の引き継ぎ|with:移住者,料理人
夏に売れない|なつにうれない|夏枯れ,夏の売上減,冬しか売れない|summer slump|need|who:酒蔵,おでん店,牡蠣小屋,温泉,焼き芋店|needs:冷たい商品,観光,通販,甘酒|months:6-9
冬に仕事がない|ふゆにしごとがない|冬の閑散期,冬の売上減|winter slump|need|who:農家,ジェラート店,海水浴場,キャンプ場|needs:加工,除雪,温かい商品,ワーケーション|months:12-3
若い客がほしい|わかいきゃくがほしい|若者離れ,茶離れ,和菓子離れ|need for younger customers|need|who:酒蔵,茶店,和菓子店,味噌蔵|needs:新しい飲み方,デザイン,SNS,体験,カフェ|with:学生
残さの処理費|ざんさのしょりひ|廃棄物処理費,産廃費|disposal costs|need|who:食品加工会社,酒蔵,水産加工場,豆腐店|needs:飼料化,堆肥化,粉末化,売り先|with:食品残さ
原料不足|げんりょうぶそく|原料高騰,国産原料不足,原材料高,素材の調達|raw-material shortage|need|who:化粧品会社,製麺所,漬物屋,水産加工場|needs:規格外品,契約栽培,代替素材
賞味期限が短い|しょうみきげんがみじかい|日持ちしない|short shelf life|need|who:菓子店,豆腐店,漁師,直売所|needs:冷凍,レトルト,乾燥,真空包装
旅先の食事制限|たびさきのしょくじせいげん|食の多様性対応,食事制限のある客,フードダイバーシティ|dietary needs on journeys|need|who:アレルギーのある人,ビーガン,ムスリム,飲み込みにくい人|needs:表示,専用献立,事前相談|with:旅館,米粉
野菜嫌い|やさいぎらい|偏食の子,野菜を食べない人,魚嫌い|picky eaters|need|who:子育て世帯,保育園,学校給食|needs:収穫体験,粉末,菓子,料理教室|with:にんじん,魚
職人|しょくにん|匠,名工|craftspeople|person|does:技を教える,伝え継ぐ,見せる|makes:工芸品|needs:後継者,新しい用途,見学客|with:観光客|risk:担い手
石けん工房|せっけんこうぼう|石けん作家,手作り石けんの店,アロマ工房|soap makers|trade|makes:石けん,入浴剤|takes:廃食油,酒粕,蜂蜜,精油,米ぬか|needs:物語のある素材,温泉宿への販路|risk:表示
サロン|さろん|ネイルサロン,整体院|salons|place|takes:精油,米ぬか,海藻,薬草,蜂蜜|does:美しく見せる,癒やす|yields:平日の空き,切った髪|who:女性客|with:温泉,農家
鍼灸院|しんきゅういん|薬膳サロン|acupuncture and herb shops|trade|takes:よもぎ,薬草,生姜,当帰の葉|does:健康を保つ,相談にのる|who:高齢者,冷え性の人|with:薬草園
自然食店|しぜんしょくてん|オーガニックショップ,自然食品店,量り売り店|organic food shops|trade|takes:有機野菜,雑穀,味噌,無添加調味料|needs:物語,量り売りの容器|who:ビーガン,子育て世帯
花屋|はなや|生花店,フラワーショップ,フローリスト|florists|trade|takes:花,規格外花,枝,蓮の葉,稲わら|yields:売れ残りの花,花くず|makes:花束,リース飾り|needs:平日の需要,地元の花|who:婚礼,介護施設
寝具店|しんぐてん|布団屋,枕の店|bedding shops|trade|takes:そば殻,綿花,羊毛,羽毛,ホップ,梅の種|makes:枕,布団|needs:地元素材
文具会社|ぶんぐがいしゃ|文具メーカー,チョーク会社,クレヨン会社|stationery and toy makers|trade|takes:野菜くず,卵の殻,貝殻,茶殻,米,木くず|makes:クレヨン,チョーク,ノート,粘土|needs:物語のある素材|who:子ども,学校
漬け込み体験|つけこみたいけん|梅仕事教室,漬物教室,干し柿づくり体験,保存食教室,干し柿作り|preserving classes|product|isa:体験|takes:梅,大根,柿,白菜|by:農家のお母さん|who:親子,移住者,訪日客|months:6,11-12|does:教える,伝え継ぐ
収穫祭|しゅうかくさい|産業祭,農業祭,食のイベント,フードフェス,酒まつり,新酒祭り|harvest festivals|event|takes:農産物,酒,郷土料理|does:祝う,客を呼ぶ,売る|by:農協,酒蔵,商店街|who:観光客,親子|months:9-11|with:食べられる器|risk:天気,一度きり
田植え|たうえ|梅干しの土用干し,農作業の節目,脱穀,麦刈り|farm calendar|event|use:体験,写真,祭り,研修|by:農家|who:親子,訪日客|months:1-12|at:田んぼ
正月料理|しょうがつりょうり|雑煮,七草,節分の豆,冬至かぼちゃ|seasonal feast food|product|takes:餅,黒豆,昆布,かまぼこ,山菜|use:ギフト,教室,通販|by:惣菜店,旅館|who:単身者,高齢者,訪日客|months:12-1
