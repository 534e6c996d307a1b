# Troubles of shops, workshops, farms, fisheries, inns, homes and schools, each with what would help
売上が落ちる|うりあげがおちる|売上減,客離れ,客足が遠のく|falling sales|need|who:商店,老舗,旅館|needs:新しい客,新商品,通販,発信,体験|does:客を呼ぶ,広める|with:若い客,第二創業
客が来ない|きゃくがこない|集客できない|no customers|need|who:商店街,宿,観光地|needs:物語,催し,発信,足,写真映え|does:客を呼ぶ,広める
一見客ばかり|いちげんきゃくばかり|リピーターがいない,再訪がない|no repeat customers|need|who:宿,体験,土産物店|needs:会員制,定期便,季節の変化,名前で呼ぶこと|risk:一度きり
平日に空く|へいじつにあく|平日の集客,週末に偏る|empty weekdays|need|who:旅館,観光農園,温浴施設|needs:高齢者,研修,遠足,ワーケーション,湯治|with:平日の空き
予約の取り消し|よやくのとりけし|ドタキャン,無断キャンセル|no-shows|need|who:料理店,宿|needs:先払い,知らせ,余った料理の行き先|does:予約を受ける
仕込みに時間がかかる|しこみにじかんがかかる|下ごしらえ,下処理の手間|slow preparation|need|who:料理店,給食,旅館|needs:下処理済みの野菜,福祉作業所,機械|does:切る,手を貸す
重労働|じゅうろうどう|腰を痛める作業|heavy labour|need|who:農家,介護士,酒蔵,漁師|needs:アシストスーツ,台車,ロボット,分業|does:動かす,手を貸す
単純作業|たんじゅんさぎょう|手間のかかる作業,皮むき,袋詰め作業|repetitive tasks|need|who:農家,加工所|needs:福祉作業所,主婦,機械|does:手を貸す,自動でこなす|risk:選別
熟練がいる|じゅくれんがいる|勘に頼る,属人化|dependence on skill|need|who:酒蔵,職人,町工場|needs:測定,映像記録,センサー,弟子|does:測る,記録する,技を教える|risk:技
温度管理|おんどかんり|温度の見張り,湿度管理|temperature control|need|who:酒蔵,農家,物流,料理店|needs:センサー,雪室,洞窟,断熱|does:測る,見張る,冷やす
鮮度落ち|せんどおち|足が早い|loss of freshness|need|who:漁師,農家,菓子店|needs:冷凍,乾燥,氷,真空包装,近い客|does:日持ちさせる,冷やす|risk:傷む
賞味期限|しょうみきげん|期限切れ,期限の近い品|expiry dates|need|who:スーパー,菓子店,自治体|needs:値引きの知らせ,寄付,冷凍,加工|does:日持ちさせる
旬が短い|しゅんがみじかい|短い収穫期,一時期に集中|short season|need|who:農家,漁師,観光農園|needs:冷凍,加工,予約,体験|risk:季節|does:日持ちさせる
大きさがそろわない|おおきさがそろわない|サイズ不ぞろい,規格に合わない|uneven size|need|who:農家,漁師|needs:選別機,加工,直売,規格のゆるい客|risk:ばらつき
見た目が悪い|みためがわるい|見栄えが悪い,きずあり|poor looks|need|who:農家,漁師|needs:加工,粉末化,ペースト,名づけ|proc:粉末化
皮や種が残る|かわやたねがのこる|加工残さ,残さの処理|peels and stones left over|need|who:食品加工会社,菓子店,ジュース工場|needs:飼料,抽出,乾燥,燃料|does:再生する|risk:水分
処理費がかかる|しょりひがかかる|廃棄費用,産廃費用,処分費|disposal cost|need|who:町工場,養殖業者,旅館,農家|needs:引き取り手,資源化,肥料化,燃料化|does:再生する|risk:廃棄物
臭いがきつい|においがきつい|獣臭,魚臭,発酵臭|strong smell|need|who:水産加工会社,畜産農家|needs:消臭,乾燥,炭,微生物,香り|does:匂いを消す|risk:匂い
煙|けむり|煙害,焼却の煙|smoke|thing|use:燻製,木酢液|by:炭焼き,農家|risk:近所|who:魚屋,隣人
排水|はいすい|廃液,汚水|waste water|thing|use:肥料,藻の培養,バイオガス|proc:微生物処理,ろ過|by:食品工場,酒蔵,養豚場|who:農家|risk:廃棄物,匂い
ほこり|ほこり|粉じん|dust|need|who:木工作家,製材所,町工場|needs:集塵,粉の使い道|yields:木粉
カビ|かび||mould and damp|need|who:空き家の持ち主,蔵,衣類の持ち主|needs:換気,炭,珪藻土,漆喰|does:湿度を整える,換気する|with:もみ殻炭
雨漏り|あまもり|屋根の傷み|leaking roof|need|who:空き家の持ち主,寺,廃校|needs:屋根職人,ドローン点検,資金|does:直す,水漏れを防ぐ|risk:設備費
シロアリ|しろあり|白蟻,木の腐れ|termites|need|who:古民家,寺|needs:ヒノキ油,木酢液,点検|does:虫を避ける
ネズミ|ねずみ|ねずみの害|rats and crows|need|who:農家,空き家の持ち主,商店街|needs:猫,罠,柵,音|does:獣を防ぐ
サル|さる|サル被害|monkeys|need|isa:獣害|who:農家,集落|needs:犬,花火,電気柵,果樹の片付け,見張り|does:獣を防ぐ,見張る
熊|くま|熊の害|bears|thing|isa:獣害|who:集落,登山客|needs:柿の収穫,草刈り,犬,見張り,鈴|does:獣を防ぐ,見張る,知らせる|months:4-11
鹿の食害|しかのしょくがい|苗の食害,樹皮剥ぎ|deer browsing|need|isa:獣害|who:林業家,農家|needs:柵,羊毛の忌避剤,猟師,ジビエ|does:獣を防ぐ
鳥の害|とりのがい|ヒヨドリ|bird damage|need|isa:獣害|who:果樹農家,川漁師|needs:網,鷹,ドローン|does:獣を防ぐ
クラゲ|くらげ|大発生,厄介者の海の生き物|jellyfish and starfish|thing|prop:コラーゲン,大量|use:肥料,化粧品,土壌改良,食品|by:漁師|who:農家,化粧品会社|risk:塩分,集荷
雑魚|ざこ|混獲魚,値のつかない魚,食べられない魚|trash fish|thing|isa:未利用魚|prop:たんぱく質,不ぞろい|use:魚醤,すり身,飼料,缶詰,肥料|by:漁師|who:給食,養殖業者|risk:傷む,選別
松枯れ|まつがれ||dying trees|need|who:林業家,海岸|needs:伐採,薪,炭,植え替え|yields:枯れ木,薪|with:薪ストーブの人,きのこ
風倒木|ふうとうぼく|台風の倒木|windfall timber|thing|of:木材|use:家具,記念品,薪,彫刻|by:山林|who:美術家,木工作家|prop:物語がある
境界不明|きょうかいふめい|所有者不明,相続未登記|unclear ownership|need|who:山林,空き家,農地|needs:聞き取り,司法書士,衛星画像|risk:権利|does:調べる
相続|そうぞく|相続問題|inheritance|need|who:空き家の持ち主,農地の持ち主|needs:司法書士,相談,売り先|does:相談にのる|risk:権利
荷物の置き場|にもつのおきば|保管場所,倉庫不足|storage|need|who:農家,通販,漁師|needs:廃校,空き倉庫,蔵|does:保管する
駐車場がない|ちゅうしゃじょうがない|駐車場不足|lack of parking|need|who:観光地,店|needs:空き地,送迎,予約制,自転車
坂が多い|さかがおおい|急傾斜,階段が多い|steep slopes|place|needs:運搬機,電動の足|use:トレーニング|who:ランナー,高齢者|with:眺め,柑橘
道が狭い|みちがせまい|細い道,大型車が入れない|narrow roads|place|needs:小型車,軽トラ,自転車|risk:足
公共交通|こうきょうこうつう||public transport|scheme|does:運ぶ|needs:客,運転手|who:高校生,高齢者|with:貨客混載,観光列車
水道の老朽化|すいどうのろうきゅうか|水道管,小さな水道|ageing water pipes|need|who:集落,自治体|needs:湧き水,小規模浄水,漏水検知|does:水を浄める,水漏れを防ぐ
ガソリンスタンドがない|がそりんすたんどがない|給油所過疎,灯油が買えない|no petrol station|need|who:集落,高齢者|needs:共同運営,配達,充電|with:小さな拠点
銀行がない|ぎんこうがない|ATMがない,店がない|no bank or shop|need|who:集落|needs:移動店舗,郵便局,小さな拠点
学校が遠い|がっこうがとおい|遠距離通学,通学|distant school|need|who:高校生,小学生|needs:寮,オンライン授業,スクールバス
塾がない|じゅくがない|学びの機会が少ない|no tutoring|need|who:高校生,受験生|needs:元教員,大学生,オンライン,自習室
先生の多忙|せんせいのたぼう|教員不足,教員の働き方|overworked teachers|need|who:教員,学校|needs:部活の指導者,地域の講師,事務の代行|does:手を貸す,事務を減らす
部活の指導者不足|ぶかつのしどうしゃぶそく|部活動の地域移行|lack of club coaches|need|who:学校,中学生|needs:元選手,大学生,送迎|does:体を鍛える,教える
いじめ|いじめ|子どもの悩み,子どもの孤立|bullying|need|who:子ども|needs:居場所,動物,大人の相談相手|does:居場所をつくる,相談にのる
スマホ依存|すまほいぞん|ゲーム依存,画面の見すぎ|screen addiction|need|who:子ども,若者|needs:外遊び,離島,キャンプ,釣り|does:遊ばせる
偏食|へんしょく|好き嫌い|picky eating|need|who:幼児,保育園|needs:粉末野菜,収穫体験,菓子|does:食べさせる,教える
産後うつ|さんごうつ|育児不安,孤育て|postnatal depression|need|isa:心の不調|who:産後の母親|needs:産後ケア,話し相手,手伝い|does:癒やす,世話をする
夜泣き|よなき|寝かしつけ|night crying|need|who:子育て中の親|needs:香り,絹,音|does:癒やす
子の発熱|このはつねつ||sick children|need|who:子育て中の親|needs:病児の預かり,看護師|does:預かる
介護離職|かいごりしょく|仕事と介護の両立|leaving work to care|need|who:会社員,介護する家族|needs:預け先,在宅の仕事,見守り
免許返納|めんきょへんのう|運転できない,高齢運転|giving up driving|need|isa:足がない|who:高齢者|needs:乗合,電動の足,配達|does:運ぶ
詐欺|さぎ|悪質商法|fraud|need|who:高齢者|needs:声かけ,見守り,劇|does:守る,知らせる
ごみ出し|ごみだし|重い物が運べない,電球の交換|putting out rubbish|need|who:独居高齢者|needs:中学生,便利屋,見守り|does:手を貸す
食事の支度|しょくじのしたく|料理がつらい,孤食|cooking for oneself|need|who:独居高齢者,共働き世帯|needs:配食,惣菜,共に食べる場|does:食べさせる
風呂の支度|ふろのしたく|風呂掃除,湯冷め|preparing baths|need|who:独居高齢者|needs:銭湯,温泉の昼,入浴剤
庭の手入れ|にわのていれ|庭木の手入れ|garden care|need|who:高齢者,空き家の持ち主|needs:庭師,シルバー人材センター,学生|yields:剪定枝
ペットの世話|ぺっとのせわ|散歩の代行,旅行中の世話|pet care|need|who:犬猫の飼い主,高齢者|needs:預かり,散歩の学生|does:世話をする
物が捨てられない|ものがすてられない|断捨離,家財の山|cannot throw things away|need|who:高齢者,空き家の持ち主|needs:供養,買い取り,譲り合い,写真に残すこと|yields:古道具,着物|does:思い出を残す
住宅が寒い|じゅうたくがさむい|隙間風,ヒートショック|cold houses|need|isa:寒さ|who:高齢者,古民家,移住者|needs:断熱改修,薪ストーブ,内窓|does:断熱する,温める
家賃が高い|やちんがたかい|住居費|high rent|need|who:学生,若者,起業家|needs:空き家,シェアハウス,社宅
仕事がない|しごとがない|働き口がない,求人がない|no jobs|need|who:若者,移住者|needs:起業,テレワーク,農林漁業,継業|does:働く場をつくる
工賃が低い|こうちんがひくい|低い工賃,障害者の賃金|low pay in sheltered work|need|who:福祉作業所,障害のある人|needs:高い付加価値の仕事,デザイナー,販路,農福連携|does:働く場をつくる
出会いがない|であいがない|未婚|no chance to meet|need|who:単身者,農家|needs:共同作業,旅,祭り|does:仲間をつくる
よそ者扱い|よそものあつかい|なじめない,地域になじむ|treated as an outsider|need|who:移住者,技能実習生|needs:祭り,共同作業,紹介者|does:仲間をつくる
祭りの担い手|まつりのにないて|神輿の担ぎ手|festival hands|need|isa:担い手不足|who:神社,保存会|needs:学生,移住者,観光客,買い手の企業|does:伝え継ぐ
役員のなり手|やくいんのなりて|役が回る,会合が多い|nobody to serve on committees|need|who:自治会,PTA|needs:分担,オンライン,有償化|does:事務を減らす
デザインが弱い|でざいんがよわい|見せ方が下手,包装が古い|weak design|need|who:農家,職人,食品会社|needs:デザイナー,美大生|does:美しく見せる
値付けがわからない|ねつけがわからない|安売り|not knowing how to price|need|who:農家,職人,主婦|needs:原価計算,試し売り,助言|does:相談にのる
試す場がない|ためすばがない|実証の場がない,試作できない|nowhere to try|need|who:起業家,スタートアップ,研究者|needs:公設試,チャレンジショップ,集落|does:場所を貸す
機械が高い|きかいがたかい|設備投資,初期費用|expensive machinery|need|who:農家,起業家|needs:共同利用,中古,公設試,リース|does:貸す,分け合う|risk:設備費
許可がわからない|きょかがわからない|手続きが難しい,許認可|confusing permits|need|who:起業家,主婦|needs:保健所,行政書士,商工会|does:相談にのる
輸出の壁|ゆしゅつのかべ|輸出手続き,輸出規制|barriers to export|need|who:酒蔵,農家,職人|needs:商社,証明書,翻訳,混載|does:海外に出す|risk:認証
模倣|もほう|偽物,真似される|imitation|need|who:産地,職人|needs:商標,地理的表示,追跡|does:証明する,守る
産地偽装|さんちぎそう|由来を示したい|proof of origin|need|who:農家,漁師,食品会社|needs:追跡,分析,証明|does:追跡する,証明する
盗難|とうなん|農作物の盗難,密漁|theft|need|who:農家,漁協|needs:見張り,センサー,ドローン|does:見張る,守る
事故|じこ|農作業事故,けが|accidents|need|who:農家,林業家,高齢者|needs:見守り,保険,教育,道具|does:守る,見張る|risk:安全
暑い作業場|あついさぎょうば|ハウスの暑さ,工場の暑さ|hot workplaces|need|isa:猛暑|who:農家,町工場|needs:冷たい水,日陰,早朝の作業,空調服|does:冷やす
冷房代|れいぼうだい|暖房代|cooling and heating bills|need|isa:燃料高|who:旅館,温室,家庭|needs:雪,地下水,断熱,薪|does:省エネにする
肥料代|ひりょうだい|飼料代|fertiliser and feed bills|need|isa:資材高|who:農家,畜産農家,動物園|needs:食品残さ,堆肥,刈り草,規格外野菜
土がやせる|つちがやせる|地力低下|worn soil|need|who:農家|needs:堆肥,緑肥,炭,微生物|does:土を肥やす|with:もみ殻炭,貝殻,米ぬか
酸性の土|さんせいのつち|土の酸性化|acid soil|need|who:農家|needs:貝殻石灰,灰|does:土を肥やす
受粉不足|じゅふんぶそく|蜂がいない|lack of pollinators|need|who:果樹農家,いちご農家|needs:養蜂家,花|does:受粉させる
種が途絶える|たねがとだえる|在来種の消滅,種取り|loss of seeds|need|who:農家,研究者|needs:種の保存,学校,料理人|does:増やす,伝え継ぐ
木が売れない|きがうれない|材価が安い,国産材離れ|timber does not sell|need|who:林業家,製材所|needs:家具,内装,玩具,薪,木育|risk:単価
竹が増える|たけがふえる|竹の侵入|spreading bamboo|need|isa:放置竹林|who:山林所有者,集落|needs:竹粉,竹炭,メンマ,祭り
温泉の湯が余る|おんせんのゆがあまる|源泉の余り|surplus hot spring water|thing|prop:熱い,ミネラル|use:養殖,融雪,乾燥,塩づくり,染色|by:温泉地|who:施設園芸農家,養殖業者|does:温める|with:温室,足湯
観光客の苦情|かんこうきゃくのくじょう|マナー違反,ごみのポイ捨て|visitor complaints and litter|need|isa:オーバーツーリズム|who:住民|needs:案内人,予約制,絵文字|does:知らせる
案内板がない|あんないばんがない|道に迷う,説明がない|no signs|need|who:訪日客,登山客|needs:翻訳,木の看板,音声案内|does:案内する
夜が暗い|よるがくらい|夜に何もない|nothing at night|need|who:観光地|needs:星空,灯り,夜の市|use:星空観察|with:竹灯籠
子連れで行けない|こづれでいけない|おむつ替えの場,子連れ外食|nowhere to go with babies|need|who:子育て中の親|needs:個室,座敷,離乳食,寺
段差|だんさ|バリアフリー|steps and barriers|need|who:車いす利用者,高齢者|needs:木のスロープ,けん引,手伝いの人|does:運ぶ
喫煙所|きつえんじょ|受動喫煙|smoking|need|who:料理店|needs:換気|does:換気する,空気を浄める
在庫の置き場|ざいこのおきば|過剰仕入れ|overstock|need|isa:在庫|who:商店|needs:予約販売,貸し倉庫
