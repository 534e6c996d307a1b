# Needs and challenges of region, farm, shop, factory, household
人手不足|ひとでぶそく|働き手不足,人が足りない,労働力不足|labour shortage|need|who:農家,旅館,介護施設,建設業者,水産加工会社|needs:省力化,短時間の働き手,外国人材,退職者,学生,ロボット,農福連携|with:収穫期,繁忙期|does:自動でこなす,手を貸す|risk:人手
収穫の人手|しゅうかくのひとで|収穫期の人手不足,摘果の人手,摘み手,収穫の手|harvest hands|need|isa:人手不足|who:農家,果樹農家|needs:学生,観光客,援農,福祉作業所,日雇いアプリ|with:旅,宿,関係人口|months:5-11
後継者不在|こうけいしゃふざい|跡継ぎがいない,後継者難|no successor|need|who:職人,老舗,農家,旅館,社長|needs:第三者承継,弟子,継ぎたい人との出会い,技の記録|does:継ぐ,仲立ちする,伝え継ぐ|with:廃業,技|risk:担い手
高齢化|こうれいか|住民の高齢化,担い手の高齢化|ageing|need|who:集落,農家,漁師|needs:見守り,軽い作業,若者,移動の足,健康づくり|with:過疎|does:見守る,健康を保つ
過疎|かそ|過疎化|depopulation|need|who:集落,自治体|needs:移住者,関係人口,仕事,小さな拠点,足|with:空き家,廃校,耕作放棄地
少子化|しょうしか|子どもが減ること,出生数の減少|falling birth rate|need|who:自治体,学校|needs:子育て支援,出会い,産後ケア,住まい|with:廃校,保育園|yields:廃校,空き教室
若者流出|わかものりゅうしゅつ|若い人が出ていく,若者が戻らない|youth leaving|need|who:自治体,集落|needs:仕事,学び,楽しい場,Uターン|with:高校生
担い手不足|にないてぶそく|なり手不足|lack of people to carry on|need|isa:人手不足|who:祭り,消防団,自治会,林業家|needs:外からの参加者,学生,関係人口,負担の軽減|risk:担い手
獣害|じゅうがい|鳥獣被害,鹿の害,猪の害,サルの害|wildlife damage|need|who:農家,集落,林業家|needs:柵,猟師,罠の見張り,ジビエ加工,草刈り,犬|does:獣を防ぐ,捕る,見張る|yields:鹿,猪,鹿皮,鹿角|with:放置竹林,耕作放棄地,ドローン|risk:担い手,集荷
害虫|がいちゅう|虫の害,虫害|pest insects|need|who:農家,旅館,林業家|needs:天敵,防虫,木酢液,網|does:虫を避ける|with:唐辛子,ハッカ,ヒノキ油
病害|びょうがい|作物の病気|plant disease|need|who:農家|needs:診断,健康な土,抵抗性の品種|does:病気を防ぐ,見分ける|with:微生物,画像診断
外来種|がいらいしゅ|外来生物,外来植物|invasive species|thing|who:漁師,自治体|needs:駆除,食べ方,肥料化|yields:外来魚,雑草|does:捕る,生きものを守る|with:学校,料理人|risk:自然保護
空き家|あきや|空家,空き屋,空いた家,住む人のいない家,無人の家,空いている家|empty house|place|yields:空間,古材,古道具,庭,仏壇,空いた台所|prop:古い,懐かしい,物語がある|use:宿,カフェ,シェアハウス,工房,移住者の住まい,お試し住宅,倉庫,アトリエ|by:空き家の持ち主|who:移住者,起業家,訪日客,学生|needs:改修,片付け,借り手,断熱,草刈り|with:リノベーション,大工,空き家バンク|at:集落,商店街|risk:耐震,権利,用途変更|permit:旅館業の許可,建築確認
空き店舗|あきてんぽ|シャッター店舗,空き店|vacant shop|place|yields:空間,厨房,看板|prop:駅に近い,古い|use:チャレンジショップ,子ども食堂,工房,託児所,コワーキングスペース|who:起業家,高校生,福祉団体|needs:借り手,安い家賃,改修|at:商店街|risk:権利,設備費
買い物弱者|かいものじゃくしゃ|買い物難民,買い物が不便|people without shops nearby|person|who:高齢者,集落|needs:移動販売,配達,買い物代行,共同の店,注文の手助け|does:届ける,運ぶ|with:郵便局員,タクシー,バスの空き荷台,無人店舗|at:集落,団地|risk:単価,人手
足がない|あしがない|移動手段がない,バスがない|no transport|need|who:高齢者,高校生,観光客|needs:乗合,送迎車の空き,貸し自転車,自動運転,移動する店|does:運ぶ|with:介護施設の送迎車,スクールバス,タクシー|at:集落,駅|risk:足
バス路線の廃止|ばすろせんのはいし|減便,路線廃止,廃線の恐れ|bus cuts|need|isa:足がない|who:高校生,高齢者|needs:貨客混載,デマンド交通,応援する客|with:バス会社
冬の仕事|ふゆのしごと|冬の収入,農閑期の仕事|winter work|need|who:農家,稲作農家,海女,建設業者,庭師|needs:加工,手仕事,酒造り,雪の仕事,通信の仕事|months:12-3|with:酒蔵,乾燥野菜,わら細工,除雪|does:働く場をつくる
夏の仕事|なつのしごと|夏の収入|summer work|need|who:杜氏,スキー場,炭焼き|needs:農作業,観光,かき氷,別の醸造|months:6-9|with:高原,甘酒
農閑期|のうかんき|手の空く時期|off season in farming|event|months:12-3|yields:空いた人手,空いた機械,空いたハウス|with:酒造り,わら細工,加工,出稼ぎ|by:農家|does:手を貸す
繁忙期|はんぼうき|忙しい時期,書き入れ時|busy season|event|needs:人手,宿舎,弁当,預け先|who:農家,旅館|with:学生,地域間の融通|risk:人手
閑散期|かんさんき|オフシーズン,客の少ない時期|low season|event|yields:空室,空いた人手,空いた厨房,空いた車両|who:旅館,スキー場,観光地|needs:合宿,ワーケーション,湯治,加工,地元客|with:長期滞在,研修|risk:閑散期
観光の季節差|かんこうのきせつさ|観光客の偏り,季節変動|seasonal swings in tourism|need|isa:閑散期|who:旅館,観光地|needs:冬の体験,平日の客,雨の日の体験|with:味噌づくり,雪,星空
素通り|すどおり|通過型の観光,泊まらない観光客|visitors just passing through|need|who:観光地,商店街|needs:夜の楽しみ,朝の体験,泊まる理由,道草の場|with:夜景,朝市,道の駅
オーバーツーリズム|おーばーつーりずむ|観光公害,混雑|overtourism|need|who:住民,観光地|needs:予約制,分散,入場料,時間の工夫,周辺の行き先|with:早朝,周遊|risk:近所
耕作放棄|こうさくほうき|農地の荒廃,荒れた畑|abandoned farming|need|who:農家,集落|needs:放牧,そば,景観作物,市民農園,養蜂,太陽光|yields:耕作放棄地|risk:農地,担い手
耕作放棄地|こうさくほうきち|遊休農地,荒廃農地,休耕田,荒れ地|abandoned farmland|place|yields:草,土地,蜜源|use:放牧,養蜂,そば畑,市民農園,桑畑,キャンプ場,ドッグラン,メダカ池|who:新規就農者,養蜂家,畜産農家,園芸好き|needs:草刈り,獣を防ぐこと,水,持ち主の同意|with:ヤギ,羊,大豆,薬草|by:農地の持ち主|at:中山間地|risk:農地,担い手
放置竹林|ほうちちくりん|竹やぶ,荒れた竹林|neglected bamboo grove|place|yields:竹,たけのこ,竹の葉,竹の根|use:メンマ,竹炭,竹灯籠,竹紙,遊具,肥料|proc:粉砕,炭焼き,粉末化|by:山林所有者|who:農家,観光客,畜産農家|needs:伐る人,運び出し|risk:担い手,集荷,安全|at:里山|with:竹粉
荒れた山林|あれたさんりん|手入れされない森,放置人工林|neglected forest|place|yields:間伐材,枝葉,薪,松くい虫被害木|needs:間伐,林道,買い手,若者|use:薪,森林浴,放牧,アロマ|who:林業家,キャンパー|by:山林所有者|risk:権利,担い手,単価|with:きのこ
孤立|こりつ|社会的孤立,つながりがない,寂しさ|isolation|need|who:独居高齢者,移住者,引きこもりの人,子育て中の親|needs:居場所,話し相手,出番,共に食べること,動物|does:居場所をつくる,仲間をつくる,見守る|with:子ども食堂,畑,喫茶|risk:個人情報
孤独死|こどくし|看取られない死|dying alone|need|isa:孤立|who:独居高齢者,大家|needs:見守り,センサー,配達時の声かけ|does:見守る,見張る
居場所がない|いばしょがない|行き場がない,放課後の居場所|nowhere to be|need|who:子ども,高校生,不登校の子,退職者|needs:空き店舗,図書館,喫茶,畑,工房|does:居場所をつくる
待機児童|たいきじどう|預け先がない,学童不足|lack of childcare|need|who:子育て中の親|needs:託児,保育士,空き家,祖父母世代,職場の保育|does:預かる
子どもの貧困|こどものひんこん|子の食の格差|child poverty|need|who:ひとり親,子ども|needs:子ども食堂,学習支援,規格外野菜,制服の譲り合い|does:食べさせる,教える|with:フードバンク
体験格差|たいけんかくさ|体験の機会が少ない|lack of experiences for children|need|who:子ども,ひとり親|needs:農家,職人,海,寄付,送迎|does:遊ばせる,教える
運動不足|うんどうぶそく|体力の低下,フレイル,足腰の衰え|lack of exercise|need|who:高齢者,会社員,子ども|needs:体操,農作業,散歩道,温泉プール,踊り|does:体を鍛える,健康を保つ
医療不足|いりょうぶそく|医師不足,無医村,病院が遠い|lack of medical care|need|who:集落,島,高齢者|needs:遠隔診療,訪問看護,薬の配達,移動診療車,予防|does:治す,健康を保つ,運ぶ|with:ドローン,郵便局,保健師
塩分の摂りすぎ|えんぶんのとりすぎ|高血圧,生活習慣病|too much salt|need|who:高齢者,保健師,持病のある人|needs:出汁,旨み,香辛料,酢,海藻|does:旨みを足す,健康を保つ|with:きのこ,昆布,酒粕|risk:表示
飲み込みにくさ|のみこみにくさ|嚥下障害,噛みにくさ|difficulty swallowing|need|who:高齢者,介護施設,患者|needs:とろみ,酵素でやわらかくした食,ゼリー,介護食|does:とろみをつける,柔らかくする|with:海藻,寒天,里芋
低栄養|ていえいよう|栄養不足,食が細い|malnutrition|need|who:高齢者,患者|needs:たんぱく質,少量で栄養のある食,共に食べること|does:栄養を補う|with:大豆,魚粉,ホエイ,おから
便秘|べんぴ|腸の不調,腸活|constipation|need|who:高齢者,若い女性|needs:食物繊維,発酵食品,乳酸菌|with:海藻,おから,甘酒|risk:表示
肩こり|かたこり|冷え性,冷え|stiffness and cold|need|who:農家,会社員,介護士|needs:温泉,温める道具,体操,アシストスーツ|does:温める,癒やす|with:もみ殻カイロ,よもぎ|risk:表示
花粉症|かふんしょう|スギ花粉|hay fever|need|who:会社員,子ども|needs:花粉のない森,植え替え,避粉地|months:2-5|with:島,高原
乾燥肌|かんそうはだ|手荒れ,肌荒れ|dry skin|need|who:美容好き,看護師,農家|needs:保湿,油,石けん|does:保湿する,肌を守る|with:米ぬか,酒粕,蜜蝋,椿油|months:11-3
心の不調|こころのふちょう|メンタル不調,うつ,休職者|mental distress|need|who:会社員,学生|needs:森,農作業,温泉,動物,相談|does:癒やす,相談にのる|with:園芸療法,座禅|risk:表示
不眠|ふみん|眠れないこと,睡眠不足|sleeplessness|need|who:会社員,不眠の人|needs:枕,香り,暗い夜,湯,断熱|does:癒やす|with:そば殻,ひのき|risk:表示
防災|ぼうさい|災害への備え,備災,減災|disaster preparedness|need|who:自治体,学校,企業の総務,住民|needs:非常食,電源,避難所,訓練,井戸,簡易トイレ,寝床|does:防災に備える|with:キャンプ,廃校,発酵食品,電気自動車|risk:認証
停電|ていでん|電気が止まること|power cut|need|who:病院,養鶏場,離島,家庭|needs:蓄電池,薪ストーブ,発電機,小水力,電気自動車|does:電気をためる,電気をつくる|with:防災,台風
断水|だんすい|水が止まること|water outage|need|who:避難所,病院,旅館|needs:井戸,雨水タンク,水の循環,給水車,湧き水|does:水をためる,水を浄める|with:酒蔵の井戸,酒のタンク
水害|すいがい|浸水,豪雨災害|flood|need|who:農家,住民|needs:田んぼダム,避難,早い知らせ,片付けの手|does:予測する,知らせる,水をためる|with:竹,土のう|months:6-10
土砂災害|どしゃさいがい|土砂崩れ,がけ崩れ|landslide|need|who:集落|needs:見張り,植林,排水|does:土砂を止める,見張る|with:竹林,棚田
地震|じしん|震災|earthquake|need|who:住民,自治体|needs:耐震,備蓄,避難路,語り継ぎ|does:守る,防災に備える,伝え継ぐ
孤立集落|こりつしゅうらく|道が塞がれること|cut-off settlement|need|isa:防災|who:集落|needs:ドローン,備蓄,自家発電,衛星通信,ヘリポート|at:山あい,島
大雪|おおゆき|雪の害,除雪の負担|heavy snow|need|who:高齢者,旅館,農家|needs:除雪の手,融雪の熱,雪室,無落雪屋根|yields:雪|months:12-3|with:ボランティア,雪冷房,地中熱|does:手を貸す|risk:安全
猛暑|もうしょ||extreme heat|need|who:農家,高齢者,学校|needs:日陰,冷やす道具,塩,涼しい場所,暑さに強い品種|does:冷やす,光を遮る|with:雪,地下水,洞窟,梅干し|months:6-9
寒さ|さむさ|底冷え,家が寒い|cold|thing|who:高齢者,訪日客,古民家|needs:断熱,薪ストーブ,余熱,羽毛,湯|does:温める,断熱する|with:もみ殻,羊毛,温泉|months:11-3
霜害|そうがい|遅霜,凍霜害|frost damage|need|who:果樹農家,茶農家|needs:予測,送風,温める火|does:予測する,温める|months:3-5
日照り|ひでり|渇水|drought|need|who:農家|needs:ため池,点滴灌水,予測|does:水をためる,予測する|months:7-8
食品ロス|しょくひんろす|フードロス,食品廃棄|food waste|need|who:スーパー,農家,パン店,旅館|needs:加工,飼料化,値引きの知らせ,フードバンク,冷凍,乾燥|does:日持ちさせる,再生する,分け合う|with:規格外品,余ったパン,クラフトビール|risk:廃棄物,集荷
ごみ|ごみ|廃棄物,ごみ処理費|waste|need|who:自治体,旅館,商店街|needs:分別,堆肥化,再利用,量り売り,修理|does:再生する,分ける|with:生ごみ,アップサイクル|risk:廃棄物
生ごみ|なまごみ|厨芥,台所ごみ|kitchen waste|thing|isa:ごみ|of:食べ残し,野菜くず|prop:水分,臭い,傷みやすい|use:堆肥,バイオガス,飼料,ミミズ堆肥,虫の餌|proc:堆肥化,乾燥,メタン発酵|by:旅館,給食,家庭|who:農家,自治体|risk:匂い,廃棄物,異物
海ごみ|うみごみ|漂着ごみ,海洋プラスチック,海岸のごみ|marine litter|thing|of:プラスチック,漁網,流木,ブイ|prop:不ぞろい,大量|use:アクセサリー,アート,植木鉢,学習教材,燃料|proc:選別,粉砕,成形|by:海岸|who:美術家,学校,環境意識の高い人|needs:集める人,仕分け|risk:異物,塩分,集荷
脱炭素|だつたんそ|カーボンニュートラル,温暖化対策|decarbonisation|need|who:買い手の企業,自治体|needs:木質燃料,小水力,海藻,森の手入れ,省エネ,炭|does:炭素をためる,省エネにする,電気をつくる|with:クレジット,竹炭,もみ殻炭|risk:認証
燃料高|ねんりょうだか|重油高騰,光熱費高騰,電気代の高騰|high energy costs|need|who:施設園芸農家,温泉旅館,漁師,クリーニング店|needs:薪,余熱,地中熱,断熱,太陽光,もみ殻|does:省エネにする,熱を取り出す
資材高|しざいだか|肥料高騰,原料高|high input costs|need|who:農家,畜産農家,菓子店|needs:堆肥,食品残さ飼料,地元の代替品,共同購入|does:仕入れる,まとめて扱う|with:下水汚泥,鶏ふん,おから
騒音|そうおん|音の苦情,うるささ|noise|need|who:隣人,宿,町工場|needs:吸音材,防音,時間の工夫|does:音を抑える|with:もみ殻,羊毛,蔵,古着|risk:近所
悪臭|あくしゅう|臭いの苦情|bad smell|need|who:畜産農家,水産加工会社,隣人|needs:消臭,堆肥化,覆い,微生物|does:匂いを消す|with:竹炭,木酢液,コーヒーかす,ゼオライト|risk:近所
水質汚濁|すいしつおだく|水の汚れ,赤潮|water pollution|need|who:漁師,養殖業者,住民|needs:浄化,牡蠣,藻の回収,排水処理|does:水を浄める|with:炭,ヨシ,貝殻
磯焼け|いそやけ|海の砂漠化,藻場の減少|loss of seaweed beds|need|who:漁師,海女|needs:ウニの除去,藻場づくり,鉄分,山の手入れ|yields:やせたウニ|does:海を肥やす,生きものを守る|with:キャベツ,クレジット,ダイバー
不漁|ふりょう|魚が獲れない,漁獲の減少|poor catches|need|who:漁師,水産加工会社|needs:未利用魚,養殖,別の収入,資源管理|with:体験漁業,海藻
老朽化|ろうきゅうか|施設の老朽化,古くなった設備|ageing facilities|need|who:自治体,旅館,町工場|needs:診断,補修,解体,新しい使い道|does:直す,検査する|with:ドローン,廃校|risk:耐震,設備費
維持費|いじひ|管理費,固定資産税|upkeep|need|who:寺,廃校,空き家の持ち主,古民家|needs:収入,共同利用,会員,寄付|with:宿,命名権
設備の遊休|せつびのゆうきゅう|稼働率の低さ|idle equipment|need|who:町工場,農協,加工所|needs:受託,貸し出し,別の季節の仕事|does:貸す,分け合う|with:OEM,シェア
単価の低さ|たんかのひくさ|単価が低い,安く買われる,薄利|low prices|need|who:農家,漁師,職人,下請け工場|needs:直売,ブランド,物語,加工,贈答,高級店|does:売る,広める,贈る|risk:単価
価格競争|かかくきょうそう|安売り競争,安い輸入品|price competition|need|who:町工場,農家,繊維産地|needs:ブランド,用途の転換,直売,認証|risk:単価
下請け|したうけ|下請け依存,受注減|subcontract dependence|need|who:町工場,縫製工場|needs:自社商品,デザイナー,直販|with:端材,キャンプ用品
在庫|ざいこ|売れ残り在庫,デッドストック,過剰在庫|unsold stock|thing|prop:不ぞろい,安い|use:訳あり品,福袋,体験の材料,リメイク,寄付|by:織物工場,問屋|who:手芸好き,デザイナー|needs:売り場,置き場|risk:売り先
認知不足|にんちふそく|知名度がない,認知度の低さ|not being known|need|who:農家,観光地,職人|needs:発信,写真,ファン,アンテナショップ,コラボ|does:広める,知らせる,写す|with:デザイナー,高校生,SNS
販路がない|はんろがない|売り先がない,販路不足|no sales channel|need|who:農家,福祉作業所,職人|needs:直売所,通販,商社,バイヤー,共同の店|does:売る,仲立ちする|risk:売り先
事務の手間|じむのてま|書類仕事,事務負担,紙の帳簿|paperwork|need|who:農家,社長,学校,自治会|needs:アプリ,代行,副業人材,共同事務|does:事務を減らす,自動でこなす|risk:使いこなし
IT苦手|あいてぃーにがて|デジタルが苦手,スマホが使えない,デジタル格差|poor digital skills|need|who:高齢者,職人,商店|needs:教室,高校生,簡単な仕組み,電話|does:教える|with:スマホ教室|risk:使いこなし
言葉の壁|ことばのかべ|外国語対応,言語の壁|language barrier|need|who:訪日客,技能実習生,旅館,病院|needs:翻訳,やさしい日本語,絵文字,留学生|does:翻訳する,案内する
電波が届かない|でんぱがとどかない|圏外,通信不感地帯|no signal|need|who:林業家,登山客,漁師|needs:衛星通信,無線,中継|does:知らせる|at:山林,海|risk:通信
資金不足|しきんぶそく|資金がない,お金が足りない,運転資金不足|lack of funds|need|who:起業家,社長|needs:融資,クラウドファンディング,先払い,居抜き,補助金,会員|does:お金を貸す,出資する|with:信用金庫
場所がない|ばしょがない|加工場がない,厨房がない|no premises|need|who:主婦,起業家,福祉団体|needs:空き店舗,給食室,貸し厨房,廃校|does:場所を貸す,貸す
加工できない|かこうできない|加工技術がない,加工施設がない|no processing|need|who:農家,漁師|needs:委託加工,共同加工所,公設試,福祉作業所|does:貸す|with:規格外品
輸送費|ゆそうひ|送料高,島の運賃|transport costs|need|who:離島,農家,通販|needs:共同配送,貨客混載,乾燥して軽くすること,混載|does:軽くする,運ぶ,まとめて扱う
物流の人手|ぶつりゅうのひとで|2024年問題|driver shortage|need|who:農家,運送会社|needs:共同配送,鉄道,自動運転,帰り便|does:運ぶ,自動でこなす
大量発生|たいりょうはっせい|豊作,とれすぎ,余る時期|glut|need|who:農家,漁師|needs:加工,冷凍,直売,学校給食,飼料|does:日持ちさせる|yields:余った野菜
規格外品|きかくがいひん|不ぞろい野菜,はね出し,B級品|off-grade produce|thing|prop:不ぞろい,安い,新鮮|use:ジャム,ジュース,粉末,惣菜,菓子,クレヨン,染料,飼料,離乳食|proc:乾燥,粉末化,冷凍,搾汁,発酵|by:農家|who:菓子店,給食,子ども食堂,節約したい人,福祉作業所|risk:選別,ばらつき,量が足りない
訳あり品|わけありひん|傷もの,型くずれ,割れ煎餅|slightly flawed goods|product|prop:安い,不ぞろい|isa:規格外品|use:通販,福袋,直売|who:節約したい人|with:工場直売
伝統の断絶|でんとうのだんぜつ|祭りの存続,技の消滅|loss of tradition|need|who:保存会,職人,集落|needs:記録,若手,外からの参加,学校との連携|does:伝え継ぐ,記録する|with:映像,3次元計測
景観の悪化|けいかんのあっか|看板の乱立,荒れた景色|spoiled scenery|need|who:観光地,住民|needs:草刈り,植栽,色の統一,空き家の手入れ|does:美しく見せる,刈る
草刈り|くさかり|除草,草取り|weeding|need|who:農家,集落,自治体,墓の持ち主|needs:ヤギ,羊,ロボット草刈り機,学生,防草|does:刈る,草を抑える|yields:刈り草|with:放牧,米ぬか,カモ|months:5-9
人材育成|じんざいいくせい|学び直し,リスキリング|training of people|need|who:買い手の企業,農家,自治体|needs:教える人,現場,合宿,教材|does:教える,技を教える,資格を与える
地域の誇り|ちいきのほこり|郷土愛,シビックプライド|local pride|need|who:住民,子ども|needs:物語,祭り,学び,名物|does:伝え継ぐ,見せる
働きがい|はたらきがい|やりがい,張り合い,生きがい|sense of purpose|need|who:退職者,若者,高齢者|needs:出番,感謝,技を活かす場|does:働く場をつくる
社員の健康|しゃいんのけんこう||staff health|need|who:企業の総務|needs:弁当,運動,温泉,農作業,健診|does:健康を保つ|with:ワーケーション
離職|りしょく|人が辞める,定着しない|staff turnover|need|who:介護施設,旅館,町工場|needs:住まい,保育,休み,仲間|does:働く場をつくる
墓じまい|はかじまい|墓の継承,無縁墓|closing of graves|need|who:遺族,県人会,寺|needs:樹木葬,墓の掃除,永代供養|does:弔う|with:里山,石材
実家じまい|じっかじまい||clearing the parental home|need|who:空き家の持ち主,遠距離介護の家族|needs:片付け,買い取り,供養,記録|yields:古道具,着物,古本,桐箪笥|does:思い出を残す
ペットの高齢化|ぺっとのこうれいか|老犬,ペットロス|ageing pets|need|who:犬猫の飼い主|needs:介護用品,やわらかい餌,預かり,供養|does:世話をする,弔う
野良猫|のらねこ|保護犬,捨て犬|stray cats|need|who:自治体,島|needs:里親,避妊手術,居場所|with:猫カフェ,空き家|does:飼う,癒やす
引退した動物|いんたいしたどうぶつ|引退馬,引退競走馬|retired animals|thing|isa:動物|use:乗馬,馬糞堆肥,馬耕,癒やし,観光|who:施設,不登校の子,農家|needs:肥料代,牧場,会員|risk:生きもの
交流の場|こうりゅうのば|集いの場,コミュニティの場|place to meet|need|who:住民,移住者,高齢者|needs:空き店舗,喫茶,縁側,畑|does:仲間をつくる,居場所をつくる
冬の運動|ふゆのうんどう|雪国の運動不足|winter exercise|need|isa:運動不足|who:子ども,高齢者|needs:屋内の場,体育館,温水プール|at:廃校の体育館,空いた倉庫|months:12-3
遊び場不足|あそびばふそく|子の遊び場がない,雨の日の遊び場|lack of play space|need|who:親子,保育園|needs:屋内の場,木の遊具,森,体育館|does:遊ばせる|with:端材,廃校
通院|つういん|病院通い,通院の足|going to hospital|need|who:高齢者,患者|needs:送迎,付き添い,遠隔診療
入浴困難|にゅうよくこんなん|風呂に入れない,入浴介助|difficulty bathing|need|who:高齢者,障害のある人,被災者|needs:貸切風呂,介助者,移動入浴|does:世話をする,癒やす|with:温泉旅館の昼,閑散期
外出困難|がいしゅつこんなん|外に出られない,寝たきり|being housebound|need|who:患者,高齢者,障害のある人|needs:仮想現実の旅,訪問,花,音|does:楽しませる,届ける
冠婚葬祭の簡素化|かんこんそうさいのかんそか|家族葬,少人数の式|smaller ceremonies|need|who:式場,花店,旅館|needs:小さな式,写真,会食の新しい形
着物離れ|きものばなれ|和装離れ|decline of kimono wearing|need|who:染織家,呉服店|needs:洋装の品,貸し出し,訪日客,リメイク|yields:古い着物
米離れ|こめばなれ|米の消費減|falling rice consumption|need|who:稲作農家|needs:米粉,輸出,酒,飼料米
魚離れ|さかなばなれ|魚を食べない|falling fish consumption|need|who:漁師,鮮魚店|needs:骨なし,惣菜,缶詰,料理教室,給食
日本酒離れ|にほんしゅばなれ|酒の消費減,若者の酒離れ|falling sake consumption|need|who:酒蔵|needs:低アルコール,海外,化粧品,甘酒,観光
仏壇離れ|ぶつだんばなれ|仏壇需要の減少|falling demand for altars|need|who:仏師,漆職人|needs:小さな祈りの場,家具,修理
