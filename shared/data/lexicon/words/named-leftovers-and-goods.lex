# named leftovers and goods: idle hours and machines, spent things, ordinary goods that others name
リース|りーす|機械のリース,リース契約|leasing|scheme|isa:レンタル|by:リース会社|takes:農業機械,車両,厨房設備|who:起業家,農家,飲食店|does:貸す
工具|こうぐ|電動工具|tools|product|isa:道具|use:DIY,修理,教室|at:シェア工房,男の居場所,道具の図書館|who:移住者,大工,DIY好き|yields:使わない工具
軽い道具|かるいどうぐ|軽量の道具|lightweight tools|product|by:町工場|of:炭素繊維,アルミ|who:高齢農家,女性,料理人|use:摘果,草刈り
調理器具|ちょうりきぐ|鍋とフライパン,キッチン用品|cookware|product|of:鉄,アルミ,銅,鋳物|by:鋳物工場,町工場|who:料理好き,キャンパー,通販の客
日用品|にちようひん|雑貨品|daily goods|product|by:雑貨店,共同売店|who:高齢者,買い物弱者|use:移動販売
収納|しゅうのう|片付け箱,収納家具|storage furniture|product|of:木箱,段ボール,籠|who:主婦,単身者|by:家具工房
造花|ぞうか|アートフラワー,紙花|artificial flowers|product|of:和紙,絹,古布,樹脂|by:福祉作業所,手芸好き|who:葬儀社,店の内装,墓
押し葉|おしば|葉の標本,押し花材|pressed leaves|product|of:落ち葉,もみじ,桜の葉|use:栞,はがき,スマホケース|by:高齢者,福祉作業所|who:土産物店
しおり|しおり|栞|bookmarks|product|of:和紙,押し葉,革,端切れ,木の薄皮|by:福祉作業所|who:読書家,図書館,土産物店
杭|くい|木杭|stakes|product|of:間伐材,竹,再生プラスチック|who:農家,養殖業者,建設会社|use:獣よけ,果樹
木地|きじ|器の木地,白木地|unlacquered bodies|thing|of:けやき,栃の木,ひのき|by:木地師|who:漆職人,仏壇店|needs:木地師
煉瓦壁|れんがへき|赤れんが,れんが壁|brick walls|thing|isa:れんが|at:製糸場,倉庫,酒蔵|use:撮影,カフェ,ライトアップ
空気入れ|くうきいれ|自転車の空気入れ|bicycle pump|product|at:道の駅,駅,カフェ|who:サイクリスト
台車|だいしゃ|運搬車|trolleys|product|use:収穫,運搬,移動販売|who:高齢農家,店|by:町工場
ボード|ぼーど|板ボード,パネル板|panels|product|of:もみ殻,麦わら,竹,古紙,茶殻|use:内装,家具,断熱|by:建材会社|who:工務店
ゴミ袋|ごみぶくろ|ごみ袋,指定袋|rubbish bags|product|of:再生樹脂,バイオプラスチック|who:自治体,家庭|use:広告
ハンガー|はんがー|衣紋掛け|hangers|product|of:木材,紙,再生樹脂|by:クリーニング店|yields:使い終わったハンガー|who:衣料品店
ブラシ|ぶらし|刷毛,たわしブラシ|brushes|product|of:馬毛,豚毛,棕櫚,羊毛|by:筆職人|use:掃除,洋服,靴|who:訪日客,革職人
消しゴム|けしごむ|おもしろ消しゴム|erasers|product|isa:文具|by:町工場|who:子ども,コレクター
耳かき|みみかき|竹の耳かき|ear picks|product|of:竹,鼈甲|by:竹細工職人|use:土産|who:訪日客
砥石|といし|天然砥石|whetstones|thing|isa:石|at:採石場|use:刃物,研ぎ教室|who:料理人,鍛冶職人,訪日客
貨物|かもつ||freight|thing|by:運送会社|at:港,鉄道,バス|use:貨客混載
買い物かご|かいものかご|市場かご|shopping baskets|product|of:竹,荷造りバンド,い草|by:籠職人,高齢者|who:女性,雑貨店
備品|びひん|什器備品|fixtures|product|at:廃校,旅館,役場|use:貸し出し,リユース|yields:古い机
厨房設備|ちゅうぼうせつび|業務用冷蔵庫|kitchen equipment|product|at:閉店した食堂,給食室|use:間借り,加工場|who:起業家,飲食店|risk:設備費
古い机|ふるいつくえ||old school desks|thing|isa:古道具|at:廃校|use:カフェの席,本棚,プランター|who:カフェ,作家
古い楽器|ふるいがっき|中古楽器|old instruments|thing|isa:楽器|by:学校,家庭|use:ストリートピアノ,修理,オブジェ,部品|who:吹奏楽団,学校
古い浴衣|ふるいゆかた|旅館の浴衣|old yukata|thing|isa:古着の着物|by:旅館|use:雑巾,布ぞうり,おむつ,バッグ|who:福祉作業所,作家
古い皿|ふるいさら|家の食器,使わない器|old dishes|thing|isa:使わない食器|by:家庭,旅館|use:金継ぎ教室,モザイク,リユース市|who:カフェ,窯元
古い在庫|ふるいざいこ|眠る在庫|dead stock|thing|isa:遊休資産|by:商店,織元,問屋|use:福袋,リメイク,展示,ネット販売|who:作家,コレクター
古い電池|ふるいでんち|EVの中古電池|used batteries|thing|isa:中古電池|use:非常電源,街灯,農業用電源|by:自動車会社|risk:安全
古い酵母|ふるいこうぼ|蔵に残る酵母,復活酵母|revived yeast|thing|isa:酵母|by:酒蔵,公設試|use:日本酒,パン,ビール|who:醸造家|prop:物語がある
残った花|のこったはな|売れ残った花,式の花|leftover flowers|thing|isa:規格外花|by:花屋,結婚式場,葬儀社|use:染料,ドライフラワー,押し花,キャンドル|who:介護施設,福祉作業所
廃棄野菜|はいきやさい|捨てられる野菜,畑の残り野菜|discarded vegetables|thing|isa:規格外野菜|by:野菜農家,市場|use:クレヨン,染料,紙,スープ,ペットフード,飼料|who:惣菜店,動物園,フードバンク
FRP端材|えふあーるぴーはざい|FRPくず|FRP scrap|thing|isa:端材|by:造船所|use:セメント原料,アート|risk:廃棄物
きのこ廃菌床|きのこはいきんしょう|使い終わった菌床|spent mushroom blocks|thing|isa:廃菌床|by:きのこ農家|use:カブトムシの床,堆肥,燃料,飼料|who:昆虫愛好家,農家
こんにゃくの切れ端|こんにゃくのきれはし|こんにゃくの端|konjac trimmings|thing|isa:食品残さ|by:こんにゃく店|use:スポンジ,ペットフード,惣菜
芝の刈りくず|しばのかりくず|刈った芝|lawn clippings|thing|isa:刈り芝|by:ゴルフ場,サッカー場|use:堆肥,敷料,バイオガス|months:5-10
茹で湯|ゆでゆ|麺の茹で汁,パスタのゆで湯|cooking water|thing|isa:煮汁|by:うどん店,カニの宿|use:だし,洗剤,藻の培養,発酵液
骨スープ|ほねすーぷ|ボーンブロス|bone broth|product|isa:スープ|of:骨,鶏がら,鹿の骨|proc:圧力調理|by:精肉店,加工所|who:健康志向の人,ラーメン店
余った氷|あまったこおり|製氷の余り|surplus ice|thing|isa:氷|by:製氷会社,漁協|use:かき氷,鮮魚,熱中症対策|who:祭り,釣り客
余った酒|あまったさけ|売れ残りの酒|surplus alcohol|thing|isa:酒|by:酒蔵,酒販店|use:蒸留酒,消毒液,菓子,化粧品,入浴剤|proc:蒸留|permit:酒税法
余り餌|あまりえさ|残餌|uneaten feed|thing|isa:食品残さ|by:養殖業者|use:肥料
車体|しゃたい|引退した車体,鉄道の車体|vehicle bodies|thing|isa:車両|by:鉄道会社,バス会社|use:カフェ,宿,書店|who:鉄道ファン,起業家|with:サウナ
ラッピング車両|らっぴんぐしゃりょう|ラッピングバス|wrapped vehicles|product|by:鉄道会社,バス会社|use:広告,観光|who:ファン,自治体
空き区画|あきくかく|空き分譲地,空いた区画|vacant plot|place|at:工業団地,墓地,市場,商店街|use:実証実験,農園,屋台
空いた機械|あいたきかい|空き機械|idle machine|thing|isa:遊休設備|by:町工場,食品加工会社,農協|use:受託,試作,自社商品,体験|who:起業家,作家|with:機械の空き時間
空いた農機|あいたのうき|休んでいる農機|idle farm machine|thing|isa:農業機械|by:農家,農協|use:シェア,農機レンタル,草刈り|who:新規就農者,集落
重機の空き|じゅうきのあき|空いた重機,冬の重機|idle diggers|thing|by:建設会社|use:除雪,重機体験,開墾|who:子ども,農家|months:12-3
乾燥機の空き|かんそうきのあき|夏の乾燥機|idle dryer|thing|by:米農家,海苔養殖,たばこ農家|use:乾燥野菜,ハーブ,ドライフルーツ,木材|who:野菜農家,加工会社|months:11-8
空いた台所|あいただいどころ|使わない台所|idle kitchen|place|isa:厨房|at:公民館,空き家,旅館|use:間借り,惣菜,子ども食堂,菓子製造|permit:菓子製造業
空いた車両|あいたしゃりょう|昼の車両,使わない車|idle vehicles|thing|isa:空き車両|by:介護施設,自動車教習所,タクシー会社|use:買い物の足,配達,観光の足|who:高齢者,自治体
季節の空き|きせつのあき|季節の閑散期,季節ごとの空き|seasonal idle time|event|isa:閑散期|by:農家,旅館,町工場|use:副業,受託,研修,湯治|who:マルチワーク
午後の空き|ごごのあき|午後の空き時間,昼過ぎの空き|idle afternoon|event|isa:空き時間|by:惣菜店,市場,パン店,給食センター|use:間借り,教室,加工
夏休みの空き|なつやすみのあき|夏休みの校舎,夏の教室|empty summer term|event|isa:夏の空き|at:学校,大学,スクールバス|use:合宿,体験,学童|months:7-8
秋冬の空き|あきふゆのあき|秋冬の閑散|idle autumn and winter|event|isa:冬の空き|at:海の家,プール,キャンプ場|use:牡蠣小屋,焚き火,合宿|months:10-3
朝の時間|あさのじかん|朝の空き,早朝の時間帯|early hours|event|at:銭湯,寺,市場,水族館|use:朝活,朝市,ヨガ,見学|who:会社員,観光客
保管庫|ほかんこ|保存庫|storehouse|place|at:廃坑,廃校,石蔵|use:酒|who:農家,酒蔵,買い手の企業|with:野菜,本,種,美術品
書庫|しょこ|閉架書庫,本の倉庫|book stacks|place|at:図書館,廃校,寺|use:公開,アーカイブ,撮影|who:研究者,読書家
客室|きゃくしつ|宿の部屋,宿の客室|guest room|place|isa:部屋|at:旅館,ホテル|of:家具,畳,アート|yields:空き客室|who:一人旅,執筆滞在
待合|まちあい||waiting room|place|at:駅,病院,バス停|use:本棚,カフェ,展示|who:通学生,高齢者
広い床|ひろいゆか|大きな床面|wide floor|thing|at:体育館,ボウリング場跡,倉庫|use:スケートボード,展示|with:植物工場
縦長の空間|たてながのくうかん|塔の空間,サイロの中|tall space|thing|at:サイロ,煙突,火の見櫓|use:クライミング,宿,音の展示
防火用水|ぼうかようすい|防火水槽,消火用水|fire cistern|thing|at:集落,空きため池|use:防災用水,金魚,小水力
雨水利用|あめみずりよう|雨水タンク利用|rainwater use|technique|takes:雨水,樽|makes:庭の水,洗車|by:家庭,学校
水やり|みずやり|灌水,水かけ|watering|technique|takes:雨水,センサー|by:農家,住民|does:育てる|who:花壇,街路樹,学校の畑|with:夏休み
選果|せんか|選別作業,果実の選別|fruit sorting|technique|isa:選別|takes:果物,野菜|by:農協,選果場|makes:規格外品|needs:人手,画像認識
摘み取り|つみとり|収穫の摘み取り|picking|technique|isa:収穫|takes:果物,茶,花,ハーブ|by:摘み手|use:体験|who:観光客,福祉作業所
ふるい分け|ふるいわけ|篩,選り分け|sieving|technique|isa:選別|takes:土,そば,もみ殻,再生材|makes:粉末
煮詰め|につめ|濃縮加熱|boiling down|technique|isa:煮詰める|takes:海水,樹液,果汁,煮汁|makes:塩,シロップ,飴,エキス|needs:薪,余熱
炊飯|すいはん|ご飯を炊く|rice cooking|technique|takes:米|makes:ご飯|by:飲食店|use:かまど体験,防災訓練|yields:おこげ,研ぎ汁
保冷|ほれい|冷やして保つ|keeping cold|technique|takes:氷,雪,羊毛,もみ殻|makes:鮮度保持|by:運送会社|who:魚屋,野菜農家
冷却|れいきゃく|冷やす技,放熱|cooling|technique|takes:深層水,雪,地下水,河川水|makes:冷房,データセンター冷却|who:町工場,データセンター
蓄電|ちくでん|電気をためる|storing electricity|technique|takes:古い電池,太陽光発電|makes:非常電源|who:公民館,農家
固める|かためる|圧縮して固める|pressing solid|technique|isa:成形|takes:もみ殻,おがくず,茶殻,コーヒーかす|makes:燃料,ボード,器
分解|ぶんかい|ばらす,解体分解|taking apart|technique|takes:家電,時計,自転車,パソコン|makes:部品,教材|by:福祉作業所,工業高校|use:分解教室
部品取り|ぶひんどり|部品を外す|salvaging parts|technique|takes:廃車,古い機械,家電,飛行機|makes:部品,アート|by:解体業|who:旧車の持ち主,作家
修復|しゅうふく|直して残す|restoration|technique|isa:修理|takes:古民家,仏像,屏風,古写真|by:職人,美術大学|who:寺,博物館
補修|ほしゅう||mending|technique|isa:修理|takes:石垣,道路,漁網,茅葺き屋根|by:職人,ボランティア|who:集落
消失技法の復元|しょうしつぎほうのふくげん|幻の技の復活,復活|reviving lost crafts|technique|takes:古文書,古い布,出土品|makes:復刻品|by:職人,大学|who:博物館,コレクター
ドライアイスの代わり|どらいあいすのかわり|保冷材の代わり|dry-ice substitute|product|of:雪,氷,羊毛|who:通販の客,葬儀社
生分解マルチ|せいぶんかいまるち|紙マルチ|biodegradable mulch|product|of:紙,でんぷん,和紙|who:野菜農家|by:製紙会社|does:草を抑える
糖|とう|果糖|sugars|thing|isa:成分|at:果物,てん菜,樹液,酒粕|use:発酵,アルコール,飴|who:醸造所
脂|あぶら||fat|thing|isa:油|at:猪,熊,牛,鴨,羊毛|use:石けん,化粧品,ろうそく,ワックス|by:猟師,食肉処理場|risk:匂い
ケラチン|けらちん|毛のたんぱく|keratin|thing|isa:たんぱく質|at:羽毛,羊毛,髪の毛|use:化粧品,肥料,ヘアケア
ケルセチン|けるせちん||quercetin|thing|isa:ポリフェノール|at:玉ねぎの皮,そば|use:茶,健康食品
グルテン|ぐるてん|小麦たんぱく|gluten|thing|isa:たんぱく質|at:小麦|use:麩,植物肉,接着剤|by:製粉所
ヨウ素|ようそ|ヨード|iodine|thing|at:地下水,海藻|use:うがい薬,造影剤,太陽電池|by:化学会社
キシリトール|きしりとーる||xylitol|thing|of:白樺,とうもろこしの芯|use:ガム,菓子,歯みがき
レスベラトロール|れすべらとろーる||resveratrol|thing|isa:ポリフェノール|at:ぶどう,メリンジョ|use:化粧品,健康食品
紫外線カットの成分|しがいせんかっとのせいぶん|日焼け止め成分|UV screening agents|thing|at:海藻,紅藻,そば殻|use:化粧品|who:化粧品会社
海水温|かいすいおん|海の温度,水温上昇|sea temperature|thing|use:予測,漁場選び|who:漁師,養殖業者|by:水産試験場,センサー
温床|おんしょう|育苗床|hotbed|product|of:落ち葉,馬糞,米ぬか|proc:発酵熱|by:農家|use:育苗,カブトムシ
人工海水|じんこうかいすい|海水の素|artificial seawater|product|of:塩,温泉水|at:陸上養殖場,水族館|who:養殖業者|use:陸上養殖
紙風船|かみふうせん|紙ふうせん|paper balloons|product|isa:玩具|of:和紙|use:土産,薬売り,祭り|by:行商
懐紙|かいし|茶の紙|kaishi paper|product|isa:和紙|by:和紙職人|who:茶道家,訪日客
家財|かざい|家に残る物|household goods left behind|thing|isa:不用品|at:空き家|use:リユース,古道具,展示|who:古道具店|by:相続人
遺影|いえい|遺影写真,生前写真|memorial portrait|product|isa:写真|by:写真館,写真家|who:高齢者,葬儀社|use:撮影会,終活
鉱さい|こうさい|スラグ砂|slag sand|thing|by:製鉄所|use:藻場再生,舗装,瓦
