# idle machines, places and months of farms, kitchens and breweries; further trades and helpers
乾燥機|かんそうき|食品乾燥機,穀物乾燥機,葉たばこ乾燥機,ドライヤー設備|dryers|thing|prop:熱い|does:乾かす|yields:排熱,使わない月|use:干し野菜,ドライフルーツ,薬草,花,ペット用おやつ,木材,きのこ|by:農家,農協|who:果樹農家,薬草農家|months:1-12|risk:電気代
製茶機|せいちゃき|使わない製茶機,碾茶炉,蒸し機,揉捻機|tea machines|thing|yields:茶期以外の空き|does:蒸す,乾かす|use:薬草茶,桑茶,柿の葉茶,野菜乾燥|by:茶農家,製茶工場|who:薬草農家|months:9-3
精米機|せいまいき|籾摺り機,石抜き機|rice mills (machines)|thing|yields:空き時間|does:削る,分ける|use:雑穀,そば,豆の選別|by:米農家,精米所|who:雑穀農家
搾汁機|さくじゅうき|充填機,パルパー|presses and fillers|thing|yields:果実期以外の空き|does:搾る,詰める|use:ジュース,酢,野菜汁,生姜|by:加工所|who:果樹農家|months:1-12|risk:設備費
急速冷凍機|きゅうそくれいとうき|液体凍結機,ショックフリーザー,プロトン凍結機|quick freezers|thing|does:凍らせる,日持ちさせる|use:魚,惣菜,果物,ケーキ,駅弁,すし|by:水産加工場,漁協|who:飲食店,菓子店,果樹農家|risk:設備費,電気代
真空包装機|しんくうほうそうき|シール機,包装機,ラベル機|packing machines|thing|does:包む|use:小分け,レトルト,贈答|by:加工所|who:農家
レトルト釜|れとるとがま|小型レトルト,殺菌釜|small retorts|thing|does:煮る,日持ちさせる|use:カレー,スープ,ペットフード,甘酒,郷土料理|by:公設試,加工所|who:飲食店,猟師|risk:設備費
蒸留器|じょうりゅうき|小型蒸留器,ポットスチル,銅釜|stills|thing|does:蒸留する|yields:空き時間|use:精油,芳香水,蒸留体験|by:蒸留所,農家|who:観光客,ハーブ農家|risk:酒税
移動式加工車|いどうしきかこうしゃ|移動搾汁車,移動精米車,移動式炭化炉,ジビエカー|mobile processing units|thing|does:搾る,削る,炭にする|use:果汁,精米,竹炭,解体|by:公設試,農協|who:小さな農家,猟師|at:集落|risk:設備費
冷蔵庫の空き|れいぞうこのあき|プレハブ冷蔵庫,保冷車|spare cold storage|thing|isa:空き設備|prop:冷たい|does:冷やす,保管する|use:野菜,花,酒,ジビエ|by:農家,農協|who:養蜂家,直売所,猟師
大釜|おおがま|大鍋,炊き出し釜,蒸し器|big pots|thing|use:炊き出し,ジャム,味噌,染色,塩作り,芋煮|by:公民館,農協|who:自治会,染織家
麹室|こうじむろ|発酵室,温室むろ|koji rooms|place|prop:暖かい,湿った|yields:夏の空き|use:甘酒,テンペ,納豆,黒にんにく|by:酒蔵,麹店|who:菓子店,醸造家|with:麹,パン生地
燻製小屋|くんせいごや|スモークハウス,土蔵の燻し小屋|smokehouses|place|use:燻製,ベーコン,チーズ,いぶり漬け|by:農家|who:キャンプ場,移住者|prop:古い
塩田跡|えんでんあと|塩田,干拓地,製塩小屋|old saltworks|place|prop:広い,海に近い|use:塩作り,太陽光発電,養殖,観察,散歩|by:自治体|who:観光客,野鳥を見る人
養殖池|ようしょくいけ|使わない養魚池,養鰻池|fish ponds|place|prop:水場がある|yields:飼育水,泥|use:釣り堀,養殖,ビオトープ|by:養魚場|who:親子,釣り客|with:クレソン,れんこん
桑畑跡|くわばたけあと|放置桑畑,荒れた桑園|old mulberry fields and silk houses|place|prop:天井が高い,古い|use:桑茶,宿,カフェ,アトリエ|by:農家|who:移住者,菓子店|risk:耐震|with:きのこ
葉たばこ小屋|はたばこごや|干し柿小屋,はさ掛け場|drying sheds|place|prop:通気,古い|use:ドライフラワー,干し野菜,カフェ,ギャラリー|by:農家|who:花農家,作家
氷室|ひむろ|天然冷蔵,地下貯蔵庫|ice houses|place|prop:冷たい,静か|use:酒,コーヒー,肉の熟成,かき氷|at:雪国|who:酒蔵,飲食店|with:雪,野菜
農産物直売の冬|のうさんぶつちょくばいのふゆ|品薄の直売所,冬の直売所|farm shops in winter|need|who:直売所,道の駅|needs:乾物,漬物,加工品,ハウス野菜,手仕事品|months:12-3
仕込みの余力|しこみのよりょく|閑散期の工場|spare production capacity|thing|prop:早い|use:受託製造,試作,他社の瓶詰め,体験|by:食品加工会社,酒蔵,ジュース工場|who:起業家,農家,飲食店|does:貸す
閑漁期|かんりょうき|漁の休み,しけの日,禁漁期|closed fishing season|event|yields:人手,空いた船,空いた番屋|use:加工,観光,教室,海藻の栽培,網の手仕事|by:漁師|months:1-3,7-8
早朝の市場|そうちょうのいちば|競りのあと,午後の市場,休市日|markets after hours|place|prop:広い,清潔|use:マルシェ,音楽会,料理教室,スポーツ,朝食|by:市場|who:親子,料理人
夜の給食室|よるのきゅうしょくしつ|夏休みの給食室,休日の社員食堂|idle canteens|place|prop:清潔,水場がある|use:子ども食堂,配食,弁当,加工,炊き出し|by:学校,買い手の企業|who:高齢者,NPO|months:7-8|risk:衛生
社員食堂|しゃいんしょくどう|学食,寮の食堂,病院食堂,役場食堂,社食|staff canteens|place|takes:規格外野菜,有機米,未利用魚|yields:生ごみ,昼以外の空き|does:食べさせる|needs:地元食材,健康献立|who:会社員,学生
食堂|しょくどう|大衆食堂,まちの食堂|eateries|trade|isa:飲食店|takes:魚,米,味噌|does:食べさせる,居場所をつくる|needs:後継者,昼以外の客|who:単身者,高齢者,学生
旅館の厨房|りょかんのちゅうぼう|ホテルの厨房,宿の台所,調理場|inn kitchens|place|yields:魚のあら,生ごみ,昼の空き,料理人の手空き|use:冷凍惣菜,おせち,離乳食,弁当,料理教室|by:旅館|who:高齢者,観光客|risk:人手
食品問屋の倉庫|しょくひんとんやのそうこ|食品倉庫,冷蔵の共同倉庫|food warehouses|place|use:共同配送,フードバンク,熟成|by:卸売業者|who:農家
酒類販売|しゅるいはんばい|酒の小売,樽生|selling alcohol|scheme|does:売る|by:酒販店|who:観光客|risk:酒税|takes:日本酒,ワイン,ビール|with:試飲,つまみ|needs:免許
量り売り|はかりうり|ばら売り,リフィル,ゼロウェイスト店|refill shops|scheme|takes:味噌,米,油,洗剤,茶,ナッツ|does:売る|by:自然食店|who:環境意識の高い人|with:空き瓶
契約栽培|けいやくさいばい|栽培委託,産地契約,前払い栽培|contract growing|scheme|takes:麦,ハーブ,加工用トマト,酒米|by:農家|who:食品加工会社,飲食店,化粧品会社|does:仕入れる|risk:天気,信用
酒米づくり|さかまいづくり|田んぼからの酒造り,マイ日本酒,酒米オーナー|growing sake rice|scheme|takes:田んぼ,酒米|makes:日本酒|by:酒蔵,米農家|who:買い手の企業,酒好き|months:5-2|does:仲間をつくる
食の観光|しょくのかんこう|ガストロノミーツーリズム,酒蔵めぐり,発酵ツーリズム|food tourism|product|isa:ツアー|takes:酒蔵,味噌蔵,市場,農園,漁港|by:観光協会,旅行会社|who:訪日客,食通|does:案内する|needs:二次交通,通訳,予約|risk:足
農泊体験|のうはくたいけん|漁村滞在,里山滞在|farm stays|product|isa:体験|by:農家民宿,漁師|who:訪日客,修学旅行,親子|does:泊める,教える|with:郷土料理
棚田|たなだ|谷津田,千枚田,段々畑|terraced fields|place|prop:美しい,眺めがよい,山あい|yields:畦の草,棚田米|use:オーナー制,野外レストラン,灯りの祭り,撮影|by:米農家|who:観光客,買い手の企業,移住者|needs:草刈り,担い手|months:4-10|risk:担い手,足|with:酒米
畦|あぜ|畦畔,法面|field banks|place|yields:刈草|use:芝桜|by:農家|needs:草刈り|months:5-10|with:花,豆,ハーブ,山羊
冬の田んぼ|ふゆのたんぼ|裏作の田んぼ,雪の田んぼ,乾田,冬の畑|paddies in winter|place|prop:広い|use:雪遊び,凧揚げ,ドローン練習|by:米農家|who:親子,観光客|months:11-3|with:麦,菜の花,灯り,野鳥
普及指導員|ふきゅうしどういん|営農指導員,農業改良普及員,水産普及員|extension officers|person|does:教える,相談にのる|who:新規就農者,農家|needs:試験の場|at:農業試験場
獣医|じゅうい||vets and dairy helpers|person|does:治す,世話をする|who:畜産農家,犬猫の飼い主|needs:人手,休み|with:遠隔診療
保健所|ほけんじょ|食品衛生協会,検査機関,食品分析センター|health offices|trade|does:検査する,相談にのる,資格を与える|who:飲食店,加工所,漬物屋|with:加工所,シェアキッチン|needs:図面,講習
茶道家|さどうか|茶人|tea people|person|needs:器,和菓子,花,静かな部屋,若い弟子|does:もてなす,伝え継ぐ|with:抹茶,竹
蔵人|くらびと|酒造の季節工,蔵の見習い|brewery hands|person|does:発酵させる|needs:夏の仕事,住まい|at:酒蔵|with:農業|months:10-4|who:酒蔵|makes:日本酒
すし職人|すししょくにん|寿司職人,和食の板前,うどん職人|sushi and soba masters|person|isa:職人|does:技を教える,もてなす|needs:弟子,出張の場|who:訪日客|makes:すし|at:すし店
料理研究家|りょうりけんきゅうか|フードコーディネーター,フードライター,商品開発の専門家|food stylists|person|does:設計する,写す,広める|who:農家,道の駅|needs:産地の物語|makes:レシピ,料理教室|needs:撮影場所
給食の調理員|きゅうしょくのちょうりいん|調理補助,学校の調理員,寮母|canteen cooks|person|does:食べさせる|needs:省力の下処理食材,夏の仕事|with:カット野菜|who:給食センター|makes:学校給食
朝市のおばちゃん|あさいちのおばちゃん|行商のおばちゃん,市場の名物店主|market women|person|does:もてなす,売る,伝え継ぐ|needs:若い継ぎ手,代金の受け方|with:郷土料理|at:朝市|who:観光客|makes:漬物
観光船の船長|かんこうせんのせんちょう|釣り船の船長,渡し船の船頭|boat skippers|person|does:案内する|needs:冬の客,雨の日の企画|at:港|with:漁師|who:観光客,釣り客
耕畜連携|こうちくれんけい|畜産と耕種の連携,飼料と堆肥の循環,わら堆肥交換|crop-livestock exchange|scheme|takes:稲わら,飼料米,牛ふん|makes:堆肥,飼料|by:農協,畜産農家,米農家|needs:運搬,散布|risk:かさ,集荷
循環農業|じゅんかんのうぎょう|食の循環,ごみゼロの食,アップサイクル食品,食品リサイクルループ|circular food|scheme|takes:生ごみ,食品残さ,売れ残り|makes:堆肥,飼料,菓子|by:旅館,スーパー,農家|who:環境意識の高い人,自治体|needs:分別,集荷|risk:集荷,ばらつき
アップサイクル|あっぷさいくる|残さの商品化,未利用資源の活用,もったいない商品|upcycling|technique|takes:酒粕,おから,搾りかす,コーヒーかす,規格外品,端材,漁網|makes:菓子,雑貨,化粧品|by:デザイナー,起業家,大学|who:環境意識の高い人,買い手の企業|risk:単価,ばらつき
体にやさしい食|からだにやさしいしょく|健康な食事,健康づくりの食|healthy eating|need|who:高齢者,健康志向の人,買い手の企業|needs:減塩食,発酵食品,食物繊維,教室|with:温泉,運動
共食|きょうしょく|一緒に食べる,会食の場,縁側ごはん|eating together|need|who:単身者,高齢者,孤食の人,移住者|needs:場所,台所,声かけ|at:公民館,空き店舗,寺|with:子ども食堂
地元の食文化|じもとのしょくぶんか|食文化,伝統食,雑煮文化,出汁文化|food culture|thing|prop:伝統,土地らしい|use:学び,観光,展示,本,給食|by:農家のお母さん|who:訪日客,学校|risk:担い手
