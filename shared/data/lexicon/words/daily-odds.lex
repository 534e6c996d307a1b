# parts of schools, houses, streets and days; further troubles and left-over capacity
校門|こうもん|下駄箱,昇降口,廊下,校舎の廊下,木の廊下|school gate and corridors|place|at:廃校|prop:懐かしい,長い|use:雑巾がけレース,ギャラリー,定期市,撮影,長いテーブルの食事会,卓球|who:卒業生,コスプレイヤー,親子|does:場所を貸す|risk:耐震
飼育小屋|しいくごや|学級園,百葉箱,うさぎ小屋|school animal pens and plots|place|at:廃校,学校|use:昆虫飼育,観察,菜園,鳥小屋カフェ|who:子ども,農家,保育園|does:飼う,育てる|with:鶏,ヤギ
チャイム|ちゃいむ|学校のチャイム,防災無線の音,放送の音,時報|chimes|thing|at:廃校,役場|use:町の合図,演出,録音,ご当地メロディ|prop:懐かしい|does:知らせる
鉄棒|てつぼう|学校の遊具,のぼり棒,砂場,朝礼台|school ground fittings|thing|at:廃校の校庭|use:カフェの外席,撮影,吊り床|prop:懐かしい,丈夫|who:親子,キャンパー|with:干し場,舞台
銅像|どうぞう|二宮金次郎像,胸像,モニュメント,記念碑|statues and monuments|thing|of:銅,石|at:廃校,公園,駅前|use:像めぐり,衣替え,写真撮影,ミニチュア,菓子型|who:観光客,歴史好き,子ども|prop:物語がある
句碑|くひ|文学碑,歌碑,石碑めぐり|poem stones|thing|of:石|at:寺,公園,古道|use:吟行,文学散歩,拓本,投句箱|who:俳句の会,読書家
道祖神|どうそじん|庚申塔,祠,辻の神,地蔵堂|wayside gods|thing|of:石|at:古道,峠,集落|use:めぐり歩き,写真,縁結び,菓子,灯り|who:写真愛好家,ハイカー,カップル|prop:物語がある|needs:草取り,言い伝えの記録|risk:文化の同意
並木|なみき|街路樹の並木,銀杏並木,松並木,ポプラ並木|avenues of trees|place|yields:銀杏,落ち葉,剪定枝|use:ライトアップ,マルシェ,散歩,写真撮影|months:4-11|who:写真愛好家,住民|needs:落ち葉掃き
床の間|とこのま|仏間,客間の座敷,欄間のある部屋|alcove and altar rooms|place|at:古民家,旅館|use:ギャラリー,茶会,宿の客室,書の展示,着付け|who:訪日客,作家|prop:伝統,静か
ベランダ|べらんだ|窓辺,バルコニー,物干し場|balconies|place|at:団地,集合住宅,宿|use:菜園,小鳥の水場,朝食,天日干し|who:都市住民,高齢者|prop:日当たりがよい,小さい|does:育てる|with:緑のカーテン
廃エレベーター|はいえれべーたー|使わない昇降機,貨物エレベーター,煙突の穴,縦穴|shafts|place|at:廃旅館,工場跡|use:垂直農園,ボルダリング,アート|risk:安全|with:展望
古銭|こせん|古切手,古い絵葉書,メダル,記章,古証券|old coins and stamps|thing|by:旧家,相続人|use:古物市,アクセサリー,展示,海外販売,体験教材|who:コレクター,訪日客|permit:古物商許可|does:思い出を残す
黒電話|くろでんわ|ブラウン管テレビ,昭和家電,白黒テレビ|old household appliances|thing|by:空き家,廃業した店|use:店の飾り,回想法,撮影小道具,体験,部品アート|who:カフェ,介護施設,映像制作会社,若者|prop:懐かしい|risk:かさ
古箪笥|ふるたんす|和箪笥,古家具の余り|old chests|thing|of:桐,欅,鉄金具|by:空き家,旧家|use:店の什器,テレビ台,ギター,小箱,端材細工,海外輸出|proc:削り直し,塗装|who:カフェ,訪日客,家具職人,ホテル|prop:丈夫,軽い,伝統|risk:かさ
カイロ|かいろ|使用済みカイロ,鉄粉|used hand warmers|product|of:鉄|by:旅館,家庭,スキー場|use:水質浄化,藻場の鉄分,脱臭,土壌改良,鉄染め|proc:固化,焼成|who:漁協,農家,高校|prop:鉄分,吸着|months:12-3|risk:集荷,異物
紙袋|かみぶくろ|買い物袋|bags and sacks|thing|by:商店,農家,町工場|use:バッグ,育苗袋,ゴミ入れ,緩衝材,着火材|who:雑貨店,農家|prop:丈夫,安い|proc:縫製
放課後|ほうかご|下校後,夏休みの昼間,長期休み|after school and holidays|thing|who:小学生,共働き世帯,中高生|needs:居場所,おやつ,見守り,遊び場,習い事,送迎|at:空き教室,公民館,寺|with:退職者,大学生,農業体験
昼休み|ひるやすみ|お昼時,ランチタイム,会社の昼|lunch break|thing|who:会社員,農家,工事の作業員,役場の職員|needs:弁当,キッチンカー,短い運動,昼寝|at:オフィス,工業団地|does:食べさせる
連休|れんきゅう|三連休,大型連休の前後,ゴールデンウィーク,シルバーウィーク|long weekends|event|months:5,9-11|who:旅館,観光施設,家族連れ|needs:臨時の人手,駐車場,混雑予測|with:渋滞|risk:人手
深夜|しんや|真夜中,終電後|late night|thing|who:夜勤の人,トラック運転手,若者|needs:食事,風呂,仮眠,自販機,無人店|at:サービスエリア,銭湯|prop:静か,暗い
朝焼け|あさやけ|夜明けの海,朝もや,夕立,夕立の後|dawn skies|thing|use:写真撮影,早朝ツアー,朝食,ヨガ|at:展望台,湖,港|who:写真愛好家,泊まり客|prop:美しい|risk:天気
蝉|せみ|秋の虫,キリギリス|singing insects|thing|at:里山,公園|months:7-10|use:虫聴きの会,虫かご工芸,録音,観察会,夜の宿泊プラン|who:家族連れ,訪日客|with:竹細工
メダカ|めだか|改良メダカ,ホテイ草|killifish and goldfish|thing|at:ため池,廃校のプール,田んぼ,睡蓮鉢|by:農家,愛好家|use:販売,水辺の学び,金魚すくい,癒やし,通販|who:親子,病院,高齢者施設|prop:かわいい,小さい|does:癒やす|risk:生きもの|with:ビオトープ
渋滞|じゅうたい|駐車待ち,車の列|congestion|need|who:観光地,住民,バス会社,祭り|needs:時間分散,朝夕の催し,混雑予測,シャトルバス,予約制駐車場,レンタサイクル|with:連休,人流データ|risk:近所
シャッター街|しゃったーがい|さびれた商店街,閉店続き,空き店舗問題,人通りの減少|shuttered streets|need|who:商店主,市町村,高齢者|needs:若い店主,家賃の相談,居場所,夜市,アート,学生|with:空き店舗,チャレンジショップ|risk:権利,担い手
倒産|とうさん|廃業予定,店じまい|closures|need|who:商店主,町工場,旅館|yields:什器,空き店舗,技,常連,機械|needs:継ぐ人,売却相談,片付け,次の仕事|with:事業承継,古道具市
空き巣|あきす|野菜泥棒,いたずら|theft and swindles|need|who:高齢者,農家,空き家の持ち主,無人店|needs:見回り,カメラ,声かけ,センサー|with:見守り,新聞店|risk:信用
事故物件|じこぶっけん|訳あり物件,借り手のない家,再建築できない土地|hard-to-let homes|place|prop:安い|use:倉庫,アトリエ,撮影,菜園,シェア農園,社会住宅|who:大家,芸術家,NPO|risk:権利,近所
円安|えんやす|輸入高|rising costs of imports|need|who:畜産農家,パン店,旅館,漁師|needs:国産原料,代わりの飼料,省エネ,輸出,訪日客|with:米粉,食品残さ,余熱|risk:単価
人口減少|じんこうげんしょう|学校統合|population decline|need|who:市町村,商店街,祭り,学校|yields:空き家,廃校,空き店舗,余った公共施設|needs:関係人口,移住者,省力化,共同化,交流|with:保育園留学,二地域居住|risk:担い手
再配達|さいはいたつ|不在,宅配の負担,離島の送料,荷物の遅れ,高い送料|costs of last-mile delivery|need|who:宅配会社,離島の住民,農家,通販業者|needs:置き配,共同受け取り,貨客混載,まとめ便,ドローン|with:宅配ロッカー|risk:単価
倉庫の空き|そうこのあき|空いた倉庫,空き冷凍庫,冷凍庫の空き,棚の空き|spare store space|thing|by:運送会社,農協,漁協,水産加工会社|use:通販在庫,備蓄,花の出荷調整,果実の貯蔵,規格外品の一時保管,時間貸し|who:農家,通販業者,起業家,猟師|does:保管する,場所を貸す,冷やす|risk:電気代
乗り継ぎ|のりつぎ|乗り換え待ち,バス待ち,列車待ち,便の少なさ|waiting for a connection|need|who:観光客,高校生,通院者|needs:待合の居場所,短い体験,足湯,カフェ,充電,時刻の調整|at:駅,バスターミナル,港|with:待ち時間
バックパッカー|ばっくぱっかー|安く旅する若者,ヒッチハイカー,世界一周の人|backpackers|person|isa:観光客|does:手を貸す,広める,翻訳する|needs:安い宿,自炊場,洗濯,仲間,手伝い仕事|at:ゲストハウス|with:援農,銭湯
女子高生|じょしこうせい|女子中高生,二十代の女性|young women|person|does:広める,写す|needs:写真映え,甘いもの,居場所,かわいい小物|at:カフェ,駅|with:推し活,着物散策|who:菓子店,商店街
独身者|どくしんしゃ|独身男性,独身女性,未婚の農家|single people|person|needs:出会い,共同作業,食事会,趣味の仲間|at:酒蔵,農園,寺|with:婚活,援農
台湾の客|たいわんのきゃく|アジアの旅行者,香港の客,韓国の客|visitors from Asia|person|isa:訪日客|needs:雪,果物狩り,温泉,鉄道,写真,甘味,ベジ料理|months:10-4|who:旅館,観光農園
欧米の客|おうべいのきゃく|欧州の旅行者,オーストラリアの客,米国の客,長期の外国人客|visitors from Europe, America and Australia|person|isa:訪日客|needs:本物の暮らし,歩く旅,工芸,寺泊,菜食,英語のガイド,雪質|who:旅館,ガイド,工房|at:古道,離島,スキー場
認知症の人|にんちしょうのひと|認知症,物忘れの人,若年性認知症|people with dementia|person|needs:居場所,役割,歩ける道,見守り,昔の道具,音楽,園芸|at:コミュニティカフェ,銭湯|with:回想法,草取り,皿洗い|who:家族,介護施設
夜勤の人|やきんのひと|交代勤務の人,工場の夜勤者,介護の夜勤者|night-shift workers|person|needs:朝の食事,昼の眠り,風呂,深夜の託児,無人店|at:工業団地,病院|who:銭湯,弁当屋
工事現場|こうじげんば|建設現場,仮設事務所,建て替え中の土地|building site|place|yields:仮囲い,残土,端材,仮設の電気,休日の空き|use:見学会,壁画,夜の灯り,重機体験|by:建設会社|who:親子,学生|risk:安全
余った布|あまったぬの|生地の耳,縫製くず,反物の残り,サンプル生地|spare cloth|thing|by:縫製工場,織物会社,呉服店|use:小物,ぬいぐるみ,猫の玩具,裂き織り,包み布,名刺入れ|proc:縫製,裁断|who:手芸好き,障害者施設,雑貨店|prop:色,柔らかい|risk:ばらつき
余った苗|あまったなえ|育ちすぎた苗,売れ残りの苗,間引き苗,余り種|spare seedlings|thing|by:育苗農家,園芸店,農協|use:ベビーリーフ,交換会,薬味|who:園芸好き,保育園,料理人|prop:傷みやすい,新鮮|months:4-6|risk:傷む|with:花壇,学校菜園
祭りの後|まつりのあと|行事の後片付け,使用後の竹,使用後の藁,祭りの残り|what festivals leave|thing|by:氏子,青年団,商店街|of:竹,藁,紙,灰|use:竹炭,堆肥,灰の釉薬,土産,再利用飾り|who:農家,窯元,学校|months:1,7-10|risk:異物,集荷
離島の空き家|りとうのあきや|島の空き家,海辺の空き家,漁師の家|vacant houses on islands|place|isa:空き家|at:離島,漁村|prop:海に近い,島,安い|use:島留学の寮,一棟貸し,島ワーケーション,釣り宿,芸術祭|who:移住者,釣り客,作家,親子留学|needs:大工,資材の運賃,水回り|risk:権利,足,耐震
山の空き家|やまのあきや|山奥の家,集落の空き家,峠の家|vacant houses in the hills|place|isa:空き家|at:限界集落,里山|prop:山あい,静か,人里離れた|use:猟師小屋,山の仕事場,登山宿,サウナ,執筆滞在|who:移住者,登山客,猟師,作家,薪の家|needs:水,道,除雪,獣よけ|risk:足,権利,耐震
海の見える部屋|うみのみえるへや|海の見える教室,海の見える駅,海の見える畑,眺めのよい部屋|rooms that look on the sea|place|prop:海に近い,眺めがよい|use:宿,カフェ,ワーケーション,結婚式,撮影,終の住まい,塾|who:カップル,テレワーカー,訪日客|does:癒やす,客を呼ぶ|risk:塩分,天気
