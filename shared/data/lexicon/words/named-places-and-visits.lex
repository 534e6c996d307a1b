# named places and visits: sites, sights, stays, tours and what happens there that others name
内湾|ないわん||bay|place|isa:海|yields:静かな海,牡蠣,海藻|use:養殖,カヤック,遊覧船,クルーズ|by:漁協|who:養殖業者,観光客|risk:漁業権
定期市|ていきいち||street market|event|at:商店街,境内,広場,駅前|who:作家,農家,観光客|use:交流,売り先|by:商店街,寺|needs:屋台,駐車場|permit:道路使用許可
沖縄|おきなわ|琉球|Okinawa|place|isa:離島|yields:さとうきび,月桃,芭蕉,泡盛|who:観光客,修学旅行生|at:海
雪原|せつげん|雪の原,白い雪原|snowfield|place|use:スノーシュー,雪上キャンプ,気球,雪遊び|at:農地,ゴルフ場,雪国|who:訪日客,写真愛好家|months:12-3|risk:天気|with:ランタン
雲海鑑賞|うんかいかんしょう|雲海ツアー,雲海を見る|sea of clouds viewing|product|isa:体験|at:展望台,スキー場,城跡|by:宿,観光協会|who:写真愛好家,訪日客|months:9-11|needs:早朝の足,朝食,予報|risk:天気
展望|てんぼう|見晴らし|view|thing|at:展望台,灯台,棚田|use:カフェ,撮影,結婚式|who:観光客
火山の町|かざんのまち|火山地帯|volcanic town|place|yields:地熱,火山灰,温泉|use:ジオパーク,防災教育|who:修学旅行生,研究者
小川|おがわ||brook|place|isa:川|use:川遊び,ほたる観賞,小水力|yields:きれいな水,カワニナ|who:子ども
カワニナ|かわにな|ほたるの餌|freshwater snail|thing|use:ほたる観賞,教材|by:住民,小学生|at:小川,水路
ほたる観賞|ほたるかんしょう|ホタル鑑賞|firefly viewing|event|at:小川,田んぼ,旅館|who:家族連れ,訪日客|months:6-7|needs:夜の足,暗さ,案内人|risk:天気,自然保護
草地|くさち|茅場の原|grassland|place|yields:牧草,茅|use:放牧,キャンプ|by:牧場,集落|needs:火入れ|with:茅葺き屋根
杉林|すぎばやし||cedar plantation|place|isa:森林|yields:間伐材,杉皮,杉の葉|use:森林浴,アスレチック,キャンプ|by:山林所有者|needs:間伐|who:製材所
桜並木|さくらなみき|桜の道|cherry avenue|place|at:河川敷,校庭|yields:桜の枝,落ち葉|use:花見,ライトアップ,桜染め|who:観光客|months:3-4
坂道|さかみち||slope|place|at:港,古い町並み|use:町歩き,リュージュ,撮影|needs:休み場,移動の足|who:高齢者,観光客
砂丘|さきゅう|砂の丘|sand dunes|place|at:海|use:パラグライダー,ヨガ|who:観光客|yields:砂|with:らっきょう,ラクダ
ラクダ|らくだ|駱駝|camel|thing|isa:動物|at:砂丘,動物園|use:乗る体験|who:観光客
らっきょうの花|らっきょうのはな|らっきょう畑の花|shallot blossom|thing|isa:花|at:砂丘,畑|use:撮影,スタンプラリー|who:写真愛好家|months:10-11
炭鉱|たんこう|石炭の山,ヤマ|coal mine|place|isa:廃坑|yields:坑道の冷気,炭鉱住宅,ズリ山|use:語り,見学,アート,ワイン貯蔵|who:修学旅行生,産業遺産好き
選鉱場|せんこうじょう|選鉱場跡|ore dressing plant|place|isa:産業遺産|at:鉱山跡|use:ライトアップ,撮影|who:写真愛好家,観光客
選果場の空き|せんかじょうのあき|空いた選果場|idle packing house|thing|at:選果場|use:イベント,集荷|months:2-8|with:倉庫,加工場
造船所の空き|ぞうせんじょのあき|空いたドック,船台|idle shipyard|thing|at:造船所|use:サウナ船,コンサート,アート,見学|who:劇団,観光客
空き校舎|あきこうしゃ|空いた校舎,使われない校舎,校舎|empty school building|place|isa:廃校|use:オフィス,生ハム,宿,美術館,水族館|by:自治体|who:起業家,IT企業,劇団|permit:用途変更|risk:用途変更,耐震|with:きくらげ
空き旅館|あきりょかん|空いた旅館,閉めた旅館|closed inn|place|isa:廃旅館|yields:空き客室,厨房,大広間,露天風呂|use:従業員寮,オフィス,アトリエ,シェアハウス|who:起業家,投資家|risk:耐震,設備費
空き建物|あきたてもの|使わない建物,空き物件|vacant building|place|isa:遊休施設|yields:空間|use:カフェ,工房,倉庫|by:自治体,大家|who:起業家|risk:耐震,用途変更
古い建物|ふるいたてもの|歴史的建物|old building|place|isa:古民家|use:宿,レストラン,写真,結婚式,ロケ地|by:自治体,大家|who:観光客,建築家|risk:耐震,設備費
空いた工場|あいたこうじょう|使わない工場|empty factory|place|isa:廃工場|yields:大空間,電源,クレーン|use:クライミング,アトリエ,植物工場,倉庫,ビール醸造|who:起業家,作家
古い倉庫|ふるいそうこ|れんが倉庫|old warehouse|place|isa:倉庫|prop:広い,古い|use:カフェ,ブルワリー,劇場,ホテル,雪室|at:港,駅裏|who:起業家,観光客
古い船|ふるいふね|引退船|retired ship|thing|isa:廃船|use:水上ホテル,魚礁,レストラン|at:港|who:船好き,観光客|with:博物館
店の看板|みせのかんばん|木の看板,古看板|shop sign|product|isa:看板|of:木材,鉄,流木|by:看板店,彫刻家|who:商店,カフェ
町並み飾り|まちなみかざり|町の飾り|street decorations|product|of:竹,和紙,傘,提灯|at:商店街,宿場町|who:観光客|by:住民,学生
灯りの祭り|あかりのまつり|灯り祭り,キャンドルナイト,竹灯りの夜|lantern festival|event|at:城跡,棚田,商店街,川|takes:竹灯籠,ろうそく,廃油キャンドル,牛乳パック|who:観光客,カップル|by:青年団,学生|months:8-12|needs:竹,人手
雪灯り|ゆきあかり||snow lanterns|event|at:雪国,温泉街|takes:雪,ろうそく|who:訪日客,カップル|months:1-2
雪祭り|ゆきまつり|雪の祭り|snow festival|event|at:雪国|takes:雪|who:訪日客,家族連れ|needs:雪像,人手|months:1-2|use:雪のすべり台,屋台
夜祭り|よまつり|宵祭り|night festival|event|isa:祭り|at:神社,町|who:観光客|needs:提灯,足
時代行列|じだいぎょうれつ|大名行列,武者行列|period procession|event|isa:祭り|at:宿場町,城下町|who:観光客,訪日客|needs:衣装,担い手,馬|by:保存会
花火見物|はなびけんぶつ|花火観賞|watching fireworks|event|at:船,屋上,河川敷|who:観光客,カップル|months:7-8
鵜飼|うかい|鵜飼い|cormorant fishing|event|at:川|by:鵜匠|who:観光客,訪日客|months:5-10|with:遊覧船,料理船
ちゃんちゃん焼き体験|ちゃんちゃんやきたいけん|浜の料理体験|fish grilling by the shore|product|isa:料理体験|at:漁港|of:鮭,味噌
お座敷体験|おざしきたいけん|芸者体験,お茶屋遊び|geisha party experience|product|isa:体験|at:料亭,花街|by:芸者|who:訪日客,会社員
忍者体験|にんじゃたいけん|忍者修行|ninja experience|product|isa:体験|at:城跡,古民家,森|who:訪日客,子ども
居合体験|いあいたいけん|刀の体験,サムライ体験|sword drawing class|product|isa:体験|at:道場,寺,城跡|by:剣道家|who:訪日客
塩作り体験|しおづくりたいけん|塩焚き体験|salt-making experience|product|isa:体験|at:海辺,塩田跡|by:塩職人|takes:海水,薪|who:親子,修学旅行生
砂金採り体験|さきんとりたいけん|砂金採り|gold panning|product|isa:体験|at:川,鉱山跡|who:子ども,家族連れ
発掘体験|はっくつたいけん|化石発掘体験|fossil digging|product|isa:体験|at:採石場,遺跡,地層|by:博物館|who:子ども,家族連れ|takes:化石
生きもの観察|いきものかんさつ|生き物調査,田んぼの生きもの|wildlife watching|product|isa:環境教育|at:田んぼ,川,干潟|by:農家,NPO|who:子ども,企業研修|use:認証米
星見|ほしみ|星を見る,星見会|stargazing|product|isa:星空観察|at:離島,スキー場,ダム|who:カップル,訪日客|needs:暗さ,望遠鏡
夕日鑑賞|ゆうひかんしょう||sunset viewing|product|at:海辺,展望台,灯台|who:カップル,観光客|use:カフェ,列車,クルーズ
湖上遊覧|こじょうゆうらん|湖のクルーズ|lake cruise|product|at:湖,ダム|by:遊覧船|who:観光客|needs:船長,桟橋
街歩き|まちあるき|町歩きツアー,路地歩き|town walk|product|isa:ガイドツアー|at:古い町並み,商店街,坂道|by:観光ガイド,高校生|who:観光客,訪日客|with:食べ歩き,謎解き
フットパス|ふっとぱす|歩く道,里の小道|footpath|place|isa:遊歩道|at:農村,里山,牧場|by:住民|who:ハイカー,歩く人|needs:道標,休み処
ジオツアー|じおつあー|地質ツアー|geo tour|product|isa:ガイドツアー|at:ジオパーク,洞窟,海岸|by:ガイド|who:修学旅行生,訪日客
妖怪ツアー|ようかいつあー|怪談ツアー|ghost tour|product|isa:ガイドツアー|at:寺,墓地,古い町並み|by:語り部|who:若者,訪日客|of:昔話
猫めぐり|ねこめぐり||cat island tour|product|at:離島,漁村|who:猫好き,訪日客|needs:餌,トイレ
北前船|きたまえぶね|北前船の歴史|Kitamae trading ships|thing|at:港|use:観光,祭り,昆布の食文化,商い|who:歴史好き
善根宿|ぜんこんやど|遍路宿|free lodging for pilgrims|place|by:住民,寺|who:巡礼者|at:古民家
氷の宿|こおりのやど|アイスホテル|ice lodge|place|isa:宿|of:氷,雪|at:雪国,湖|who:訪日客|months:1-3
無人宿|むじんやど|スマート宿|unstaffed inn|place|isa:宿|at:古民家,空き家|with:スマートロック,無人受付|who:訪日客|risk:近所
読書の宿|どくしょのやど|本を読む宿|reading inn|product|isa:本の宿|at:古民家,文豪の宿|of:古本|who:読書家,一人旅
避粉旅|ひふんたび|花粉を避ける旅|pollen-escape trip|product|isa:旅行|at:離島,高原,北海道|who:花粉症の人|months:2-4
高地トレーニング|こうちとれーにんぐ|高地合宿|altitude training|product|isa:合宿|at:高原,スキー場|who:アスリート,陸上競技|months:5-10
受験の宿|じゅけんのやど|受験生プラン|exam inn|product|by:旅館,ホテル|who:受験生|with:合格祈願
執筆滞在|しっぴつたいざい|缶詰プラン|writer's stay|product|at:旅館,離島,古民家|who:作家,研究者,大学院生|use:平日の空き
海洋療法|かいようりょうほう|タラソ,タラソテラピー|thalassotherapy|product|at:海,温泉,プール|takes:海水,海藻,海洋深層水|who:女性,高齢者|by:旅館
温浴|おんよく|入浴と療養|bathing therapy|product|at:温泉,銭湯|who:高齢者,リハビリ|takes:薬草,炭酸泉,酒粕
サウナの水風呂|さうなのみずぶろ|川の水風呂|cold plunge|product|isa:水風呂|at:川,湖,湧水,雪|takes:冷たい水,雪解け水,地下水|who:サウナ好き
冷たい水|つめたいみず|湧き水の冷たさ|cold water|thing|at:清流,湧水,廃坑,深層水,雪解け|use:サウナの水風呂,わさび栽培,冷房,夏いちご,鮭の養殖|prop:冷たい|who:養殖業者,サウナ好き,農家
サウナバス|さうなばす||sauna bus|product|isa:サウナ|of:車両|by:起業家|who:サウナ好き,キャンプ場,スキー場
サウナ石|さうないし|サウナストーン用の石|sauna stones|thing|of:火山岩,香花石|by:石材店|who:サウナ
ピザ窯の薪|ぴざがまのまき|ピザ薪|pizza oven wood|product|isa:薪|of:楢,りんごの剪定枝|who:ピザ店
焚き火の会|たきびのかい|焚き火の集い|campfire gathering|event|at:キャンプ場,廃校の校庭,海辺|takes:薪,端材|who:会社員,移住者
アスレチック|あすれちっく|森の遊び場|adventure course|place|at:森,スキー場,廃校|of:間伐材,ロープ|who:家族連れ,企業研修|months:4-11|risk:安全,設備費
ドライブイン上映|どらいぶいんじょうえい|車の映画館|drive-in cinema|event|at:駐車場,スキー場,ドライブイン|who:家族連れ,カップル|needs:スクリーン,音
野外劇場|やがいげきじょう|野外能,野外音楽会|open-air theatre|place|at:城跡,棚田,石切場,森|by:劇団|who:観光客|months:5-10|risk:天気
水上マルシェ|すいじょうまるしぇ|運河マルシェ|floating market|event|at:運河,川,港|by:商店街,船会社|who:観光客
雨の日マルシェ|あめのひまるしぇ|屋内マルシェ|rainy-day market|event|at:体育館,倉庫,アーケード|who:家族連れ
古本市|ふるほんいち|一箱古本市|second-hand book fair|event|at:商店街,寺,廃校|who:読書家|takes:古本
リユース市|りゆーすいち|おさがり会,制服リユース|swap market|event|takes:制服,ベビー用品,おもちゃ|at:公民館,学校|by:母親たち,社会福祉協議会|who:子育て世帯
工場祭|こうじょうさい|工場の祭り|factory festival|event|at:町工場,産地|by:町工場,自治体|who:観光客,就活生,親子|use:採用,直売
工房の見学|こうぼうのけんがく|工房めぐり|workshop visit|product|isa:見学|at:工房,窯元|by:職人|who:訪日客,観光客|use:直売
進水式見学|しんすいしきけんがく|進水式|launch viewing|event|at:造船所|who:船好き,観光客,修学旅行生
夜の見学|よるのけんがく||night tour|product|at:動物園,水族館,博物館,工場夜景|who:カップル,会社員|use:夜の空き
夜の美術館|よるのびじゅつかん|ナイトミュージアム|museum at night|event|at:美術館|who:会社員,カップル
閉館後の時間|へいかんごのじかん|夜の館内|after hours|thing|at:博物館,美術館,図書館,水族館|use:ヨガ,宿泊,婚活,音楽会
駅カフェ|えきかふぇ|駅舎カフェ|station café|product|isa:カフェ|at:無人駅,旧駅舎|by:住民,高校生|who:観光客,通学生,鉄道ファン
朝ヨガ|あさよが|モーニングヨガ,朝の体操|morning yoga|product|isa:ヨガ|at:寺,海辺,城跡,芝生,屋上|who:女性,観光客,会社員|with:朝食
昼スナック|ひるすなっく|昼のスナック|daytime snack bar|product|at:スナック|who:高齢者,主婦|use:カラオケ,見守り|by:スナック
昼カラオケ|ひるからおけ|昼間カラオケ|daytime karaoke|product|at:スナック,カラオケボックス|who:高齢者|use:健康づくり
スナックツアー|すなっくつあー|スナックはしご|snack bar tour|product|at:スナック,温泉街|who:訪日客,会社員|by:観光協会
茶席|ちゃせき|茶会の席,野点の席|tea setting|event|at:茶室,庭,寺,茶畑|by:茶道家|who:訪日客,観光客|with:和菓子,茶碗
俳句箱|はいくばこ|投句箱|haiku post box|product|at:駅,旅館,公園|who:俳句好き,観光客|by:文学館
ダムカード|だむかーど|インフラカード|dam cards|product|at:ダム|by:ダム管理者|who:ダム愛好家,子ども|with:ダムカレー
ミュージアムグッズ|みゅーじあむぐっず|博物館グッズ|museum goods|product|isa:グッズ|at:博物館,美術館|by:デザイナー,町工場|who:観光客,文化好き
テーマパーク|てーまぱーく|遊びの園|theme park|place|isa:遊園地|yields:平日の空き|who:家族連れ|needs:新しい体験
リゾート|りぞーと|リゾート地|resort|place|isa:観光地|yields:冬の空き,従業員寮不足|needs:人手,地元食材|who:訪日客
動物のふん|どうぶつのふん|動物園のふん|zoo dung|thing|at:動物園|use:堆肥,紙,カブトムシの床|who:農家
水槽愛好家|すいそうあいこうか|アクアリスト|aquarium hobbyist|person|needs:水草,流木,石,メダカ|who:水槽,テラリウム
漁網の糸|ぎょもうのいと|再生ナイロン糸|fishing-net yarn|product|of:廃漁網|use:鞄,布,カーペット|who:アパレル
海中|かいちゅう||under the sea|place|use:酒の熟成庫,ダイビング,魚礁|at:内湾|who:酒好き,ダイバー|by:漁協
港湾会社|こうわんがいしゃ|港の会社|port operator|trade|yields:空き倉庫,クレーン|at:港|use:クルーズ,工場夜景
貯木場|ちょぼくじょう|木場,貯木池|timber pond|place|at:港,川|use:カヌー,水上の家|yields:広い水面,樹皮|with:バイオマス
薪ステーション|まきすてーしょん|薪の駅,薪屋|firewood depot|place|isa:木の駅|by:林業家,集落|takes:間伐材,支障木|makes:薪|who:薪ストーブの人,温泉施設
森の手入れ|もりのていれ|森の体験,山仕事体験|caring for the forest|technique|takes:人工林,里山,放置竹林|makes:薪,間伐材|by:ボランティア,企業研修|who:山林所有者
落ち葉プール|おちばぷーる|落ち葉かき,落ち葉遊び|leaf pool|event|at:公園,里山|takes:落ち葉|who:子ども,親子|months:11-12|use:腐葉土
水草刈り|みずくさかり|藻刈り|cutting waterweed|technique|takes:水草|makes:肥料,堆肥|at:湖,水路|by:漁協,住民|months:6-9
ウニの駆除|うにのくじょ|ウニ駆除,磯焼け対策|culling urchins|technique|takes:ウニ|makes:ウニ養殖,肥料|by:漁師,ダイバー|at:磯焼け|does:海を肥やす
藻場調査|もばちょうさ|藻場のドローン調査|seaweed bed survey|technique|by:漁協,大学,ダイビング店|takes:ドローン,水中カメラ|who:買い手の企業,自治体|use:ブルーカーボン
ダイビング店|だいびんぐてん|ダイビングショップ|dive shop|trade|isa:観光業|at:海|use:藻場再生,海ごみ拾い,海底熟成|who:若者|yields:平日の空き
外来魚駆除|がいらいぎょくじょ|外来魚釣り,ブラックバス駆除|invasive fish control|technique|takes:ブラックバス,外来魚|makes:魚粉,肥料,フライ|at:湖,ため池|by:釣り客,漁協
湯気|ゆげ|源泉の湯気|steam from springs|thing|isa:蒸気|at:温泉地|use:蒸し料理,乾燥,景観|who:観光客
灰の使い道|はいのつかいみち|灰の行き先|uses for ash|need|who:バイオマス発電,温泉施設|needs:釉薬,肥料,コンクリート,こんにゃく
空き農地|あきのうち|空いた農地,使わない畑|idle farmland|place|isa:耕作放棄地|use:市民農園,羊の放牧,ワイン畑,太陽光発電,ドッグラン|who:新規就農者,買い手の企業|permit:農地法
空き便|あきびん|空いた荷室,帰りの荷|empty run|thing|at:トラック,バス,新幹線|use:貨客混載,鮮魚輸送|by:運送会社|who:農家,漁師
荷室|にしつ|トランクの空き|luggage space|thing|at:バス,新幹線,タクシー|use:貨客混載,野菜,鮮魚
軽トラキャンプ|けいとらきゃんぷ|軽トラ小屋|pickup camper|product|isa:キャンプ|of:軽トラ,端材|who:一人旅,シニア|by:大工
クリスマスツリー|くりすますつりー|クリスマス飾り|Christmas tree|product|of:間伐材,もみ,廃漁網,酒瓶|at:駅,商店街|who:子ども,カップル|months:11-12
凧あげ|たこあげ||kite flying|event|of:和紙,竹|at:河川敷,砂浜|who:子ども,訪日客|by:凧職人|months:1-5
