# own meanings: words that used to stand as synonyms of something else, with relations of their own
木造船|もくぞうせん|和船,川舟|wooden boats|product|isa:船|of:杉,ひのき|by:船大工|use:遊覧,観光クルーズ,祭り,展示,遊具|at:川,港,湖|who:観光客,博物館|needs:修理,置き場所,船頭|risk:担い手,安全
造船業|ぞうせんぎょう||shipbuilding|trade|isa:製造業|makes:船|yields:FRP端材,鉄くず,造船所の空き|needs:溶接,人手,後継者|at:港
カヤック|かやっく|サップ|kayaks|product|isa:船|use:川遊び,ガイドツアー,ごみ拾い,水上スポーツ|at:川,湖,海辺,ダム|who:若者,家族連れ,訪日客|needs:ガイド,着替え,保険|months:4-11|risk:安全,天気,季節
光ファイバーの糸|ひかりふぁいばーのいと|光ファイバー|optical fibre yarn|thing|use:照明,布,舞台衣装,センサー|by:織元|who:舞台,ホテル
風船|ふうせん|ゴム風船|balloons|product|use:祭り,飾り,理科実験|who:子ども,イベント主催者
にんじんの葉|にんじんのは|にんじん葉|carrot tops|thing|isa:農業の副産物|use:ふりかけ,天ぷら,飼料,堆肥,粉末|by:野菜農家|who:惣菜店,飲食店|proc:乾燥,粉末化|months:10-2|risk:傷む,集荷
かぶの葉|かぶのは||turnip tops|thing|isa:農業の副産物|use:漬物,菜飯,飼料,粉末|by:野菜農家|who:漬物屋,惣菜店|months:10-2
高麗人参の葉|こうらいにんじんのは|人参の葉|ginseng leaves|thing|isa:農業の副産物|use:茶,入浴剤,天ぷら|by:薬草農家
種苗|しゅびょう|種や苗|seeds and seedlings|thing|by:種苗会社,水産試験場|who:農家,養殖業者,園芸店|use:栽培,養殖|needs:温室,水槽
稚貝|ちがい|貝の種苗|spat|thing|isa:種苗|use:養殖,放流|by:漁協,水産試験場|who:養殖業者
シラスの壁|しらすのかべ|シラス壁|volcanic ash plaster|product|isa:建材|of:火山灰|use:内装,調湿|by:左官|who:施主,旅館
椅子|いす|チェア|chairs|product|isa:家具|of:木材,布,革,竹|by:木工作家,家具工房|use:レンタル,展示,教室|who:カフェ,旅館,図書館,施主|yields:端材|with:机|proc:修理,張り替え
名入れ|ないれ|名前入れ|engraving a name|technique|takes:木の器,革小物,ガラス,酒瓶,鉛筆,包丁|makes:記念品,贈り物,引き出物|by:レーザー加工,彫金師,印刷会社|who:結婚式場,買い手の企業,卒業生,観光客
布団|ふとん|掛け布団,敷き布団|futon|product|of:綿花,真綿,羽毛,羊毛|by:寝具メーカー|yields:古布団,綿くず|use:打ち直し,座布団,防災備蓄|who:旅館,家庭,施設|needs:天日干し,クリーニング
椿油|つばきあぶら|椿の油|camellia oil|product|isa:油|of:椿|use:化粧品,髪の手入れ,食用油,石けん,刃物の手入れ|proc:搾油|by:離島,高齢者|who:化粧品会社,美容室,料理店|yields:油かす|months:10-12|risk:量が足りない,担い手
ごま油|ごまあぶら||sesame oil|product|isa:油|of:ごま|use:ドレッシング,天ぷら,ラー油,化粧品|proc:焙煎,搾油|who:飲食店,家庭|yields:油かす
オリーブ油|おりーぶゆ|オリーブオイル|olive oil|product|isa:油|of:オリーブ|use:ドレッシング,化粧品,石けん,缶詰|proc:搾油|by:オリーブ農家|who:料理店,化粧品会社|yields:オリーブの搾りかす|months:10-12
菜種油|なたねあぶら|なたね油|rapeseed oil|product|isa:油|of:菜の花|use:天ぷら,石けん,灯り,バイオディーゼル|proc:搾油|by:農家,油屋|who:飲食店,学校給食,家庭|yields:油かす|months:6-8
ライトアップ|らいとあっぷ|夜間照明,照らす催し,夜のライトアップ|floodlighting|technique|isa:空間演出|takes:城跡,滝,桜,紅葉,竹灯籠,古い町並み|makes:夜の体験,夜景|by:観光協会,自治体|who:観光客,カップル,写真愛好家|needs:電源,LED,警備|risk:電気代,近所
瞑想|めいそう||meditation|product|at:寺,森,古民家,離島|by:僧侶|with:ヨガ,坐禅,お香,静けさ|who:会社員,訪日客,企業研修|use:リトリート,研修
道路|どうろ|車道,県道,国道|road|place|yields:道路の余地,刈り草,落ち葉,渋滞|by:自治体,建設会社|use:朝市,マラソン大会,祭り|needs:除雪,補修,草刈り|permit:道路使用許可
ワークショップ|わーくしょっぷ|体験教室|hands-on workshop|product|isa:体験|at:工房,空き店舗,公民館,古民家|by:職人,作家,農家|takes:端材,端切れ,花くず,粘土|who:親子,観光客,社員研修|needs:講師,道具,場所|makes:交流
帯|おび|着物の帯,古帯|obi sash|product|isa:着物|of:絹|by:織元|use:バッグ,壁掛け,テーブルランナー,ネクタイ,靴|who:作家,訪日客,ホテル|yields:端切れ
シロップ|しろっぷ|かき氷シロップ|syrup|product|of:果物,砂糖,摘果,生姜,花|use:かき氷,ソーダ,カクテル,菓子|proc:糖煮,砂糖漬け|by:農家,加工所|who:カフェ,居酒屋,土産物店|prop:甘み,日持ちする
焙煎所|ばいせんじょ|コーヒー焙煎店|coffee roastery|trade|takes:コーヒー豆,麦,大豆,どんぐり|makes:コーヒー,麦茶|yields:チャフ,麻袋,余熱,コーヒーかす|at:空き店舗,倉庫|who:カフェ,通販の客
絵の具|えのぐ||paint|product|isa:文具|of:顔料,貝殻,土,野菜くず,石粉|use:絵画,教室,壁画|who:画家,学校,子ども|by:顔料会社
寝具|しんぐ|まくら,ベッド用品|bedding|product|of:綿花,羽毛,そば殻,い草,ひのき|by:寝具メーカー|who:旅館,家庭,介護施設|with:睡眠|use:枕
カメラ|かめら|一眼レフ|camera|product|isa:精密機器|use:撮影,写真教室,見守り,レンタル|who:写真愛好家,観光客|with:写真
フィルム|ふぃるむ|写真フィルム,映画フィルム|photographic film|product|use:写真,映画,アーカイブ|who:写真愛好家,映画館|proc:デジタル化
おにぎり|おにぎり||rice balls|product|of:米,海苔,塩,梅干し,鮭|by:惣菜店,農家のお母さん|at:直売所,道の駅,コンビニ|who:会社員,登山客,サイクリスト,訪日客|use:弁当,朝食|with:味噌汁,漬物
豚の餌|ぶたのえさ|養豚飼料|pig feed|product|isa:飼料|of:食品残さ,パンの耳,ホエー,酒粕,さつまいも,うどん|by:飼料会社|who:養豚場|proc:発酵,乾燥
鶏の餌|とりのえさ|養鶏飼料|poultry feed|product|isa:飼料|of:くず米,米ぬか,牡蠣殻,魚粉,おから,みかんの皮|by:飼料会社|who:養鶏農家|proc:乾燥,粉砕
昆虫の餌|こんちゅうのえさ|虫の餌|insect feed|product|isa:飼料|of:野菜くず,ふすま,おから,廃菌床,落ち葉|who:昆虫農家,昆虫愛好家
動物園の餌|どうぶつえんのえさ|動物の餌|zoo animal feed|product|isa:飼料|of:剪定枝,規格外野菜,竹,外来魚,廃棄果物|who:動物園,水族館|by:農家,造園業者
名刺入れ|めいしいれ|カードケース|card case|product|isa:革小物|of:皮革,帯,木材,和紙,畳縁|by:革職人,木工作家|who:会社員,就職した人,土産物店|use:贈り物,記念品
冷凍食品|れいとうしょくひん|冷食|frozen food|product|isa:食品|of:魚,野菜,果物,麺,ご当地グルメ|by:冷凍食品会社,水産加工会社|proc:急速冷凍|who:共働き世帯,単身者,飲食店,通販の客|risk:冷たい物流,電気代|use:通販,給食,自販機
保育|ほいく|子どもを預かる仕事|childcare|product|by:保育園,保育士|at:保育園,空き家,森|who:子育て中の親,共働き世帯,買い手の企業|needs:保育士,安全|does:預かる,育てる
チーズ工房|ちーずこうぼう|チーズ屋,ナチュラルチーズ工房|cheese dairy|trade|takes:牛乳,山羊乳|makes:チーズ,ヨーグルト|yields:ホエー|at:牧場,廃校|needs:熟成庫,販路|who:ワイン好き,料理店,観光客|permit:乳製品製造業
柵|さく|囲い,フェンス|fence|product|of:間伐材,竹,丸太,廃漁網|use:獣よけ,牧場,花壇|by:農家,造園業者|who:農家,牧場|needs:点検,草刈り
蒸気|じょうき|スチーム,高温の蒸気|steam|thing|isa:熱|use:蒸し料理,乾燥,殺菌,発電,曲げ木|at:温泉地,町工場,クリーニング店|who:染色工場,食品加工会社|by:ボイラー|risk:安全|with:サウナ
日傘|ひがさ|パラソル|parasol|product|of:和紙,竹,布,着物|by:傘職人|who:女性,観光客|use:土産,レンタル|months:5-9
石垣|いしがき|城の石垣|dry stone wall|place|isa:文化財|at:棚田,城跡|by:石工|use:石積み学校,観光,防災|needs:修理,草取り,担い手|who:ボランティア,観光客
まちづくり会社|まちづくりがいしゃ|TMO|town development company|trade|does:仲立ちする,直す,集める|takes:空き店舗,空き家,古民家|makes:分散型ホテル,催し|needs:資金,人手|who:商店街,自治体,起業家
第三セクター|だいさんせくたー|三セク|semi-public company|trade|at:温泉,スキー場,道の駅|by:自治体|needs:黒字,経営者,改修費|yields:古い施設|risk:補助金頼み
楽器職人|がっきしょくにん|楽器づくりの職人|instrument maker|person|isa:職人|makes:楽器,バイオリン,三味線|takes:桐,桜,竹,革,ひのき|needs:弟子,材料|who:音楽家,学校
水道|すいどう|上水道,水道水|tap water|product|by:自治体|use:料理,ミスト,水飲み場|who:家庭,町工場|needs:水源,管の更新|yields:浄水汚泥
空き教室|あききょうしつ|余裕教室,使わない教室|spare classroom|place|isa:空きスペース|at:学校,廃校|use:学童保育,工房,オフィス,きのこ栽培,生ハム,自習室,高齢者の集い|by:自治体|who:起業家,福祉作業所,IT企業|permit:用途変更|risk:用途変更,耐震
着替え|きがえ|着替える場所,更衣|changing clothes|need|who:サイクリスト,釣り客,登山客,海水浴客|needs:更衣室,シャワー,預け先
建具|たてぐ|戸,木製建具|joinery doors|product|of:杉,ひのき,ガラス,和紙|by:建具職人|use:古材,家具,照明,内装|who:工務店,旅館|yields:端材
和紙糸|わしいと|紙の糸,紙糸|paper yarn|product|of:和紙|use:布,靴下,タオル,帽子|by:製紙会社,織元|who:アパレル,土産物店|prop:軽い
味噌漬け|みそづけ|みそ漬け|miso-pickled food|product|isa:漬物|of:味噌,魚,豚肉,チーズ,きのこ,野菜|by:味噌蔵,漬物屋|who:贈り物,旅館,居酒屋|prop:日持ちする,旨み
のれん|のれん|暖簾|shop curtain|product|of:麻,綿花,古布|by:染物屋|who:飲食店,旅館,訪日客|use:看板,間仕切り,土産
カット野菜工場|かっとやさいこうじょう|カット野菜会社,野菜カット工場|cut vegetable plant|trade|takes:野菜,規格外野菜|makes:カット野菜|yields:野菜くず,キャベツの外葉|who:スーパー,外食,学校給食|needs:産地,人手
作品|さくひん|手作りの品|works|product|by:作家,画家,学生,障害のある人|use:展示,販売,レンタル|at:美術館,空き店舗|who:コレクター,ホテル
骨壺|こつつぼ|骨つぼ|cinerary urn|product|of:陶磁器,木材,ガラス|by:窯元,木工作家|who:葬儀社,遺族,ペットの飼い主
銀行|ぎんこう|メガバンク|bank|trade|does:仲立ちする|yields:空き支店,銀行跡|who:中小企業,起業家|needs:取引先の後継者,新しい事業
送迎車|そうげいしゃ|デイサービスの車|pick-up car|product|isa:自動車|yields:空き車両,昼の空き|by:介護施設,旅館,自動車教習所|use:買い物の足,通院,子どもの送迎|who:高齢者
草履|ぞうり|わら草履,雪駄|straw sandals|product|isa:靴|of:稲わら,い草,竹の皮,布,鹿皮|by:高齢者,職人|who:訪日客,旅館,祭り|use:土産,体験
自転車店|じてんしゃてん|サイクルショップ|bicycle shop|trade|isa:商店|does:直す,売る,貸す|yields:廃タイヤ,チューブ|who:サイクリスト,学生|needs:後継者
聞き書き|ききがき|聞き取り,語りの記録|oral history|technique|takes:昔話,高齢者の話,戦争体験,職人の話|makes:本,冊子,展示,朗読|by:学生,学芸ボランティア|who:図書館,学校,観光協会|does:記録する,伝え継ぐ
精米所|せいまいじょ|米屋の精米|rice mill|trade|takes:玄米|makes:白米|yields:米ぬか,くず米|who:農家,家庭|needs:ぬかの行き先
毛糸|けいと|編み糸|knitting yarn|product|of:羊毛,残糸|use:編み物,ニット,手芸|by:紡績会社|who:手芸好き,福祉作業所
櫛|くし|木の櫛|comb|product|of:つげ,椿油,竹|by:木工作家,職人|who:訪日客,美容室|use:土産,贈り物
事業承継|じぎょうしょうけい|事業の引き継ぎ,会社を継ぐ|business succession|scheme|does:継ぐ,仲立ちする|needs:継ぐ人,資金,相談先|who:経営者,商店,旅館,起業家|by:事業承継センター,商工会,信用金庫|with:第三者承継,親族
スタンプ|すたんぷ|スタンプ帳,はんこ集め|stamp|product|use:スタンプラリー,周遊,土産|at:道の駅,駅,寺|who:子ども,鉄道ファン,家族連れ|by:観光協会
車の内装|くるまのないそう|自動車内装,シート生地|car interior|product|of:布,皮革,シート,ケナフ|by:自動車部品会社|use:バッグ,小物|who:自動車会社
シートベルト|しーとべると||seat belts|product|at:自動車解体|use:バッグ,犬のリード,小物|who:アパレル,作家|prop:丈夫
種苗会社|しゅびょうがいしゃ|たね屋|seed company|trade|makes:種,苗,種苗|who:農家,園芸店|needs:伝統野菜の種,試験畑|yields:余った種,余った苗
熱帯果樹|ねったいかじゅ|南国フルーツ,トロピカルフルーツ|tropical fruit trees|thing|isa:果物|at:温室,温泉地,南の島|needs:余熱,暖房|by:農家|who:料理店,観光客,贈り物|yields:剪定枝,規格外品
投げ銭|なげせん|おひねり|tips online or in a hat|scheme|who:大道芸人,音楽家,配信者|at:路上,配信,祭り
声優|せいゆう|ナレーター|voice actor|person|does:伝え継ぐ|makes:音声コンテンツ,朗読,観光案内|who:アニメファン,観光協会|with:ご当地キャラ,昔話
デマンド交通|でまんどこうつう|乗合予約交通,予約バス|on-demand transport|scheme|isa:公共交通|by:タクシー会社,自治体|who:高齢者,観光客|needs:運転手,予約の仕組み|with:スマホ,買い物,通院
ジーンズ|じーんず|古いジーンズ|jeans|product|of:綿花,藍|by:縫製工場|yields:端切れ|use:リメイク,バッグ,エプロン,小物|who:若者,訪日客,作家
ハンモック|はんもっく||hammock|product|of:ロープ,廃漁網,布|at:キャンプ場,森,カフェ|who:キャンパー,子ども|use:昼寝,森林浴
音声案内|おんせいあんない||audio guide|product|by:観光協会,博物館|at:町歩き,美術館,バス|who:視覚障害者,訪日客,観光客|needs:語り手,翻訳
革小物|かわこもの|レザー小物|small leather goods|product|of:皮革,鹿皮,革の端切れ|by:革職人|who:観光客,贈り物,通販の客|use:名刺入れ,財布,キーホルダー|proc:名入れ
羊農家|ひつじのうか|羊飼い,めん羊農家|sheep farmer|person|isa:農家|makes:羊毛,羊肉|yields:洗わない羊毛,羊のふん|needs:毛刈り,加工場,放牧地|does:育てる|who:料理店,手芸好き|with:耕作放棄地,ソーラー,ふれあい体験
温水|おんすい|ぬるま湯,温い水|warm water|thing|isa:熱|at:温泉,焼酎蔵,町工場,養殖場|use:養殖,暖房,融雪,洗浄|by:温泉施設|who:農家,養殖業者|with:温室,足湯
海苔養殖|のりようしょく|のり養殖|seaweed farming|technique|isa:養殖|makes:海苔|yields:色落ち海苔,海苔の端|needs:栄養塩,人手|by:漁協,養殖業者|at:内湾|months:10-3
牡蠣養殖|かきようしょく|かき養殖|oyster farming|technique|isa:養殖|makes:牡蠣|yields:牡蠣殻,古い筏,海ごみ|needs:竹,貝殻,むき手|by:牡蠣漁師|at:内湾|months:10-4
真珠養殖|しんじゅようしょく||pearl farming|technique|isa:養殖|makes:真珠|yields:貝殻,貝肉,変形真珠|needs:人手,後継者|at:内湾|by:養殖業者
映像|えいぞう|動画作品,ビデオ|video|product|by:映像制作会社,学生|use:発信,展示,研修,観光|who:自治体,買い手の企業,視聴者|at:劇場,廃校
新聞|しんぶん|新聞紙面,タウン紙|newspaper|product|by:新聞社,地方新聞|who:高齢者,学校|yields:古新聞,配達網,朝の配達|use:見守り,広告
建築|けんちく|家を建てる,設計と建築|building|technique|takes:木材,石,土,竹,古材|makes:住宅,店舗,公共施設|by:工務店,建築家,大工|yields:端材,建設廃材|permit:建築確認
レンタサイクル|れんたさいくる|貸自転車|bicycle rental|product|isa:レンタル|at:駅,道の駅,港|by:観光協会,旅館|who:観光客,訪日客|needs:修理,置き場所|with:自転車
放置自転車|ほうちじてんしゃ|乗り捨て自転車|abandoned bicycles|thing|isa:遊休資産|at:駅前|by:自治体|use:部品,レンタサイクル,アート,発電の体験|who:自転車店,途上国支援|proc:修理
ラッピング|らっぴんぐ|贈り物の包み|gift wrapping|technique|takes:和紙,風呂敷,古新聞,布|makes:贈り物|by:花屋,百貨店|who:土産物店,菓子店
パラグライダー|ぱらぐらいだー|スカイスポーツ,ハンググライダー|paragliding|product|isa:スポーツ|at:スキー場,山,草原|who:若者,訪日客|yields:使い終わった布|months:4-11|risk:天気,安全
タイヤ|たいや||tyre|product|of:ゴム|yields:廃タイヤ|by:タイヤ会社|who:自動車整備工場
たわし|たわし|亀の子たわし|scrubbing brush|product|of:棕櫚,ヘチマ,稲わら,麻|by:職人,福祉作業所|who:家庭,雑貨店|use:掃除,土産
防犯|ぼうはん|防犯対策|crime prevention|need|who:農家,商店街,高齢者|needs:見回り,防犯カメラ,灯り|with:犬の散歩,盗難
追い払い|おいはらい|獣の追い払い|scaring off animals|technique|isa:鳥獣対策|by:猟友会,モンキードッグ,農家|takes:ロケット花火,ドローン,犬|who:果樹農家,集落
踊り|おどり|郷土の踊り|folk dance|product|at:祭り,広場,舞台|by:保存会,婦人会|who:観光客,踊り好き|needs:踊り手,音楽|use:体操,動画,体験
製鉄所|せいてつじょ|製鋼所,コンビナート|steelworks|trade|makes:鉄|yields:鉄鋼スラグ,余熱,二酸化炭素|use:工場夜景,産業観光|at:港
紙芝居|かみしばい||picture card show|product|isa:絵本|by:図書館,ボランティア,語り部|use:防災教育,昔話,観光案内,認知症予防|who:子ども,高齢者|at:公園,道の駅
自動販売機|じどうはんばいき||vending machine|product|use:無人販売,冷凍食品,だし,昆虫食,土産,花|at:駅,道の駅,無人駅,空き店舗|who:観光客,夜の客|by:飲料会社|needs:補充,電源
形見|かたみ||keepsake|thing|by:家族|use:リメイク,アクセサリー,供養|who:遺族|proc:リフォーム
廃鶏|はいけい|卵を産み終えた鶏|spent hens|thing|isa:食品残さ|by:養鶏農家|use:だし,カレー,ペットフード,ソーセージ,鶏めし,スープ|proc:圧力調理,燻製|who:ラーメン店,ペットフード会社|prop:旨み,硬い|risk:選別,単価
リン|りん|リン酸,りん|phosphorus|thing|at:下水汚泥,家畜ふん,食品残さ|use:肥料|proc:リン回収|who:肥料会社,農家
ライブ|らいぶ|ライブ演奏|live music|event|at:酒蔵,廃校,古民家,洞窟,カフェ|by:音楽家|who:音楽ファン,若者|needs:会場,音響,屋台
テラリウム|てらりうむ|苔テラリウム|terrarium|product|of:苔,流木,小石,ガラス,砂|by:園芸店,作家|who:会社員,観光客,子ども|use:体験,土産,贈り物
スタジオ|すたじお|録音スタジオ|studio|place|at:空き店舗,古民家,廃校,倉庫|use:撮影,配信,ダンス,録音|who:配信者,音楽家,俳優
散骨|さんこつ|海上散骨|scattering ashes|product|at:海,山|by:葬儀社,船会社|who:遺族,墓のない人|needs:船,同意
鐘|かね|釣鐘|temple bell|product|of:青銅|by:鋳物師,寺|use:除夜の鐘,体験,音風景|who:観光客
鏝絵|こてえ|漆喰の絵|plaster relief|product|of:漆喰|by:左官|at:蔵,古い町並み|who:観光客,建築家|use:看板,体験
郵便|ゆうびん|はがきの配達|postal service|product|by:郵便局|use:見守り,買い物代行,通販,手紙|who:高齢者,通販の客|yields:配達の帰り便
鉱石|こうせき||ore|thing|at:鉱山跡,博物館|use:アクセサリー,標本,顔料,体験|who:子ども,コレクター
駐輪場|ちゅうりんじょう|自転車置き場,サイクルラック|bicycle parking|place|of:間伐材,竹|at:駅,カフェ,道の駅|who:サイクリスト,学生
道場|どうじょう|武道場,剣道場|martial arts hall|place|yields:平日の空き|use:体験,合宿,ヨガ,避難所|by:剣道家,学校|who:訪日客,子ども
自動車整備|じどうしゃせいび|車の修理|car repair|technique|by:自動車整備工場|takes:自動車,農業機械|makes:修理|yields:廃油,廃タイヤ|needs:若手,外国人
箔打ち職人|はくうちしょくにん|金箔職人,箔職人|gold beater|person|isa:職人|makes:金箔|takes:金,雁皮紙|yields:箔打ち紙,箔くず|needs:弟子,新しい使い道|who:菓子店,化粧品会社,仏壇店
廃車|はいしゃ|スクラップ車,古い車|scrapped cars|thing|use:部品,アート,キッチンカー,鉄くず|by:自動車解体|who:自動車整備工場,途上国|with:秘密基地
寒仕込み|かんじこみ||midwinter brewing|event|by:酒蔵,味噌蔵,醤油蔵|use:見学,体験,泊まり込み|who:酒好き,訪日客|months:12-2|needs:人手,寒さ
茶摘み|ちゃつみ|茶の収穫|tea picking|event|at:茶畑|by:茶農家|use:体験,修学旅行,撮影,茶葉の天ぷら|who:観光客,訪日客,子ども|needs:人手|months:4-5
健診|けんしん|検診|health check|event|by:病院,診療所,自治体|at:公民館,商業施設,温泉|who:住民,会社員,高齢者|needs:受ける人|with:買い物,温泉,運動
ロゴ|ろご|ロゴマーク,紋章|logo|product|by:デザイナー,学生|use:包装,看板,グッズ,商標|who:起業家,農家,商店|needs:物語
ランニング|らんにんぐ|ジョギング,マラソン練習|running|product|isa:スポーツ|at:河川敷,公園,温泉街|who:ランナー,会社員|needs:シャワー,着替え,荷物預かり
ミシン|みしん||sewing machine|product|isa:道具|use:裁縫,ワークショップ,展示|at:縫製工場,空き家|who:手芸好き,主婦
オリーブ農家|おりーぶのうか||olive grower|person|isa:農家|makes:オリーブ,オリーブ油,オリーブ茶|yields:オリーブの搾りかす,剪定枝,オリーブの葉|needs:摘み手,搾油機|at:耕作放棄地|months:9-12
わさび農家|わさびのうか|ワサビ農家|wasabi grower|person|isa:農家|makes:わさび|yields:わさびの茎,わさびの葉,ひげ根|needs:きれいな水,後継者|at:清流|who:すし店,そば店,訪日客
栗農家|くりのうか||chestnut grower|person|isa:農家|makes:栗|yields:栗の鬼皮,いが,剪定枝,虫食い栗|needs:皮むき,拾い手|months:9-10|who:和菓子店,洋菓子店
生姜農家|しょうがのうか||ginger grower|person|isa:農家|makes:生姜|yields:生姜の茎葉,規格外品|needs:貯蔵,販路|who:飲料会社,漬物屋|months:9-11
そば農家|そばのうか||buckwheat grower|person|isa:農家|makes:そば|yields:そば殻,花の季節,くずそば|needs:製粉,販路|at:耕作放棄地,高原|who:そば店,そば打ち体験|months:9-11
シャッター|しゃったー|閉じたシャッター,店のシャッター|shop shutter|product|at:商店街,空き店舗|use:アート,広告,学校の課題|who:画家,学生|by:商店
球根|きゅうこん|花の球根|flower bulb|thing|by:花農家|yields:摘んだ花,くず球根|use:土産,教材|who:園芸店,学校|months:9-12|with:花壇
のし|のし|水引飾り|noshi|product|of:和紙,水引,あわび|by:水引職人|who:結婚式場,贈り物|use:贈答品,体験
うなぎの骨|うなぎのほね|鰻の骨|eel bones|thing|isa:食品残さ|by:うなぎ店,養殖業者|use:骨せんべい,ふりかけ,肥料|proc:揚げる,粉砕|who:土産物店,居酒屋
配管|はいかん|配管工事|plumbing|technique|by:設備会社|takes:パイプ|makes:風呂,温室,暖房|needs:若手|yields:廃パイプ
運転|うんてん|車の運転,送迎の運転|driving|technique|does:運ぶ|by:運転手,元気な高齢者|who:買い物弱者,観光客,旅館|needs:免許,保険|permit:第二種免許
衛生管理|えいせいかんり|ハサップ|hygiene control|technique|does:検査する|takes:厨房,加工場|by:食品加工会社,保健所|who:飲食店,農家,起業家|needs:記録,温度計,研修|with:食中毒
行列|ぎょうれつ|行列待ち,順番待ち|queue|event|at:ラーメン店,名所|needs:整理券,予約,待つ場所|who:飲食店,観光客|use:物販,試食
菓子工場|かしこうじょう|菓子メーカー,製菓工場,製菓会社|confectionery factory|trade|isa:メーカー|makes:菓子|takes:小麦粉,砂糖,卵,果物,米粉|yields:菓子の割れ,切れ端,卵の殻,餡かす,余熱|needs:地元の素材,新商品,人手|who:土産物店,スーパー|use:工場見学
芝生|しばふ|芝生広場|lawn|place|at:公園,校庭,サッカー場|yields:刈り芝|use:ヨガ,ピクニック,上映会,サッカー|who:家族連れ,子ども|needs:草刈り,水やり
石畳|いしだたみ|石の道|stone paving|place|at:参道,古い町並み,古道|by:石工|use:町歩き,撮影|who:観光客|needs:補修
漆塗り|うるしぬり|塗り,漆仕上げ|lacquering|technique|takes:木の器,和紙,木地,ガラス,革,自転車|makes:漆器|by:塗師|who:旅館,料理店,楽器メーカー|needs:漆,弟子
深海魚|しんかいぎょ|深海の魚,底引きの魚|deep-sea fish|thing|isa:未利用魚|by:漁師|at:港,定置網,底引き網|use:寿司,唐揚げ,干物,標本,グッズ|who:飲食店,水族館,子ども,観光客|prop:珍しい|risk:量が足りない|with:水族館
消毒|しょうどく|殺菌消毒|disinfection|technique|takes:エタノール,酢,次亜塩素酸|makes:安心|by:清掃会社|who:病院,飲食店,介護施設|with:感染症
洗い張り|あらいはり|着物の洗い|kimono washing|technique|takes:着物,古着の着物|makes:着物,反物|by:呉服店,染物屋|who:着物好き|needs:職人
歯車|はぐるま|ギヤ|gears|product|of:鉄,樹脂|by:町工場|yields:規格外の部品|use:アクセサリー,時計,模型|who:作家,機械好き
土俵|どひょう||sumo ring|place|at:神社,学校|use:相撲体験,祭り|who:子ども,訪日客|of:土,俵
分析機器|ぶんせききき|測定器,検査機器|analysers|product|at:公設試,大学|use:成分分析,検査|who:食品加工会社,起業家,農家|yields:機械の空き時間
保護猫|ほごねこ|保護した猫|rescued cats|thing|by:保護団体|at:保護猫カフェ,空き家|needs:里親,餌|who:猫好き,高齢者,単身者
ラー油|らーゆ||chilli oil|product|isa:調味料|of:ごま油,唐辛子,にんにく|by:加工所|who:ラーメン店,土産物店|prop:辛み
ラップ|らっぷ|食品ラップ|food wrap|product|of:蜜蝋,布|use:保存,弁当|who:主婦,自然食店
ミニチュア|みにちゅあ|ミニ模型,ドールハウス|miniatures|product|of:端材,紙,粘土|by:作家|use:土産,展示,食玩|who:コレクター,訪日客
マンホール|まんほーる|マンホール蓋,マンホールカード|manhole covers|product|of:鉄|by:鋳物工場,自治体|use:観光,カード,土産,聖地巡礼|who:コレクター,アニメファン
プラネタリウム|ぷらねたりうむ||planetarium|place|at:科学館,廃校|use:上映会,音楽会,昼寝,星空の学び|who:子ども,カップル|by:科学館
パン粉|ぱんこ|生パン粉|breadcrumbs|product|of:パンの耳,食パン|by:パン粉会社|use:フライ,コロッケ|who:惣菜店,学校給食|proc:乾燥
トマト農家|とまとのうか||tomato grower|person|isa:農家|makes:トマト|yields:規格外トマト,トマトの茎葉,青い実|needs:余熱,暖房,人手|at:温室|who:飲食店,観光客,加工会社
カート|かーと||carts|product|use:移動の足,観光,園内の移動|at:ゴルフ場,温泉街,公園|who:高齢者,観光客
そうめん|そうめん|素麺,手延べそうめん,冷麦|fine noodles|product|isa:麺|of:小麦粉,塩|by:製麺所|yields:そうめんの節,端麺|use:贈答品,流しそうめん,みそ汁|who:家庭,旅館|months:11-3|proc:天日干し
魚屋|さかなや||fishmonger|trade|takes:魚|makes:刺身,干物|yields:魚のあら,発泡スチロール|who:家庭,居酒屋|needs:後継者,未利用魚
釣り大会|つりたいかい|釣りイベント|fishing contest|event|isa:大会|at:港,川,湖|who:釣り客,家族連れ|use:外来魚駆除,宿泊|needs:船,保険
雑誌|ざっし|情報誌|magazine|product|by:出版社|yields:古紙|use:発信,付録|who:若者,カフェ
自衛官|じえいかん||self-defence personnel|person|does:手を貸す,運ぶ|at:自衛隊|who:防災,災害|needs:再就職
夜勤の人|やきんのひと|夜勤,夜勤明け|night-shift worker|person|needs:朝の食事,静かな寝床,風呂|at:町工場,病院|who:サウナ,食堂,ホテル
落語家|らくごか|講談師|rakugo storyteller|person|does:伝え継ぐ,楽しませる|makes:落語,公演|at:寺,酒蔵,そば店,空き家|who:高齢者,訪日客,学校
芸者|げいしゃ|芸妓|geisha|person|makes:踊り,三味線|at:料亭,温泉街|who:訪日客,宴会客|needs:後継者,着物,稽古場
芋煮会|いもにかい||taro stew party|event|of:里芋,牛肉,味噌|at:河川敷|who:家族連れ,買い手の企業,学生|needs:鍋,薪|months:9-11
版画|はんが|木版|prints|product|of:和紙,版木|by:作家,摺師|use:絵はがき,包装,体験,ふすま|who:訪日客,土産物店,美術館
漢方薬店|かんぽうやくてん|漢方の店,生薬店|herbal medicine shop|trade|isa:商店|takes:薬草,漢方原料|makes:薬膳,薬草茶|yields:煎じかす|who:冷え性の人,訪日客|permit:薬局開設許可
油揚げ|あぶらあげ|お揚げ|fried tofu|product|of:豆腐,菜種油|by:豆腐店|use:いなり寿司,煮物|who:うどん店,家庭
小豆の皮|あずきのかわ|あんこの皮かす,小豆皮|adzuki hulls|thing|isa:食品残さ|by:製餡所,和菓子店|use:飼料,粉末,染料,菓子,枕|proc:乾燥,粉末化|who:菓子店,畜産農家|prop:ポリフェノール,食物繊維
学校の畑|がっこうのはたけ|学校農園|school garden|place|isa:農地|by:学校,地域の農家|use:食育,給食,理科|who:小学生|needs:教える人,種,水やり|yields:夏休みの作物
乾燥剤|かんそうざい|除湿剤|desiccant|product|of:シリカ,石灰,竹炭|use:食品,クローゼット,ドライフラワー|who:菓子店,家庭
ホームステイ|ほーむすてい|民泊受け入れ,農家ステイ|homestay|product|isa:宿泊|by:農家,住民|who:修学旅行生,留学生,訪日客|needs:受け入れ家庭,英語
プラセンタ|ぷらせんた|胎盤エキス|placenta extract|thing|of:豚,馬,鮭|use:化粧品,健康食品|who:化粧品会社|by:食肉処理場|risk:表示
シナモン|しなもん|ニッケイ,肉桂|cinnamon|thing|isa:スパイス|use:菓子,茶,香り,線香|who:菓子店,カフェ
サポニン|さぽにん||saponins|thing|isa:成分|at:大豆の煮汁,茶の実かす,ムクロジ|use:洗剤,健康食品,乳化|who:化粧品会社,洗剤会社
ウサギ|うさぎ||rabbit|thing|isa:動物|use:ふれあい,ペット,除草|who:子ども,家族連れ|needs:牧草,野菜くず
ウサギを飼う人|うさぎをかうひと|うさぎの飼い主,小動物を飼う人|rabbit keeper|person|isa:ペットの飼い主|needs:牧草,野菜の葉,かじり木|who:ペット用品会社
アスタキサンチン|あすたきさんちん||astaxanthin|thing|isa:色素|at:鮭,えび殻,微細藻類|use:化粧品,健康食品,養殖の餌|who:化粧品会社,養殖業者
麻雀|まーじゃん||mahjong|product|at:公民館,空き店舗|who:高齢者,退職者|use:認知症予防,居場所
脱脂乳|だっしにゅう|スキムミルク|skim milk|thing|by:乳業会社|at:乳業会社|use:飲料,菓子,豚の餌,カゼイン,チーズ|who:パン店,菓子店|proc:膜ろ過,乾燥
発情検知|はつじょうけんち|牛の首輪センサー,分娩検知|heat detection|technique|takes:センサー,画像|by:酪農家,畜産農家|does:見張る,知らせる|who:畜産農家|needs:通信回線
馬方|うまかた|馬使い,馬車の御者|horse driver|person|does:運ぶ|takes:馬|makes:馬搬,馬車|at:牧場,山,観光地|who:林業会社,観光客|needs:弟子
古酒|こしゅ|熟成酒,長期熟成酒|aged sake|product|isa:酒|by:酒蔵,泡盛の蔵|at:酒の熟成庫,廃トンネル,海底|who:料理店,訪日客,贈り物|proc:熟成
農地台帳|のうちだいちょう|農地の記録|farmland register|thing|by:農業委員会|use:農地の貸し借り|with:衛星データ,地図,耕作放棄地
雪山|ゆきやま|冬山|snowy mountain|place|use:スキー,スノーシュー,雪遊び|who:訪日客,登山客|yields:雪,雪解け水|months:12-4|risk:安全,天気|with:雪氷熱
香道|こうどう|聞香|incense ceremony|product|of:香木|by:茶人,寺|use:体験,講座|who:訪日客,文化好き
会員|かいいん|組合員|members|person|who:農園,店,動物園|needs:特典,便り,集まり
歌舞伎|かぶき||kabuki|product|isa:伝統芸能|at:芝居小屋,神社|by:保存会,子ども|who:観光客,訪日客|needs:演じ手,衣装,舞台
家具の端材|かぐのはざい|家具工場の端材|furniture offcuts|thing|isa:端材|by:家具工房|use:おもちゃ,カトラリー,スマホスタンド,積み木,薪|who:作家,学校,子ども
ケナフ|けなふ||kenaf|thing|use:紙,繊維,樹脂,飼料|at:休耕田|by:農家|who:製紙会社
介護旅行|かいごりょこう|介助つき旅行|assisted travel|product|isa:旅行|by:旅行会社,介護士,元看護師|who:高齢者,車いす利用者,家族|needs:付き添い,段差のない宿,福祉車両|with:温泉,墓参り,ふるさと
宇宙食|うちゅうしょく||space food|product|isa:食品|like:非常食,介護食|proc:凍結乾燥,レトルト,缶詰づくり|by:水産高校,食品加工会社|who:防災,登山客,科学館|of:さば,餅,カレー,納豆
木のお盆|きのおぼん|丸盆,盆の器|wooden trays|product|isa:漆器|of:けやき,栃の木|by:木地師|who:旅館,カフェ,茶道家
原価計算|げんかけいさん||cost accounting|technique|by:税理士,商工会|takes:材料費,手間|makes:値段|who:起業家,農家,職人|with:値付けがわからない
減塩|げんえん|塩分ひかえめ|salt reduction|technique|takes:だし,柑橘,酢,魚醤|makes:介護食,弁当|by:栄養士|who:高血圧の人,病院,高齢者|with:塩分の摂りすぎ
自分史|じぶんし|自伝,人生の記録|personal history|product|by:出版社,編集者,聞き書き|who:高齢者,退職者|with:終活,古写真
缶バッジ|かんばっじ|バッジ|badges|product|isa:グッズ|by:印刷会社|who:ファン,学生|use:推し活,土産,ガチャガチャ
足の形|あしのかたち|足型|shape of the foot|thing|by:3Dスキャン|use:靴,中敷き,下駄|who:靴工場
観光タクシー|かんこうたくしー|ガイドタクシー|sightseeing taxi|product|by:タクシー会社,タクシー運転手|who:訪日客,高齢者,巡礼者|use:酒蔵めぐり,墓参り
筋トレ|きんとれ|筋力トレーニング|strength training|product|isa:スポーツ|at:ジム,公民館,廃校|who:会社員,高齢者,アスリート
石拾い|いしひろい|石探し|stone hunting|product|isa:体験|at:川,海辺|who:鉱物好き,子ども|use:アクセサリー,標本
花嫁舟|はなよめぶね|嫁入り舟|bridal boat|event|at:運河,川,湖|who:花嫁,観光客|of:木造船|by:船頭
熱帯魚|ねったいぎょ||tropical fish|thing|isa:魚|at:温泉,温室|use:ペット|by:養殖業者|needs:温水,水槽|with:水族館
遊覧船|ゆうらんせん||sightseeing boat|product|isa:船|at:湖,港,川,運河|by:船会社,観光船の船長|who:観光客,訪日客|yields:冬の空き,平日の空き|risk:天気,季節
教育旅行|きょういくりょこう|学習旅行|educational travel|product|isa:旅行|at:農村,牧場,震災遺構|who:学校,修学旅行生|by:旅行会社,農家民宿|needs:受け入れ家庭,安全
鍛冶|かじ|鍛造|forging|technique|isa:金工|takes:鉄,鉄くず,鋼|makes:刃物,農具,包丁|by:鍛冶職人|who:料理人,農家,訪日客|yields:酸化鉄|needs:炭,弟子
塩炊き|しおたき|釜焚き|boiling down brine|technique|isa:塩づくり|takes:海水,温泉水,薪|makes:塩,にがり|by:塩職人|use:体験|needs:薪,余熱
昆虫養殖|こんちゅうようしょく|コオロギ養殖,虫の飼育|insect farming|technique|takes:野菜くず,おから,ふすま|makes:昆虫食,養殖の餌,飼料|by:昆虫農家|at:廃校,養鶏場跡,倉庫|needs:余熱|yields:虫のふん|risk:売り先,衛生
入れ歯|いれば|義歯|dentures|product|by:歯科技工士|yields:貴金属|who:高齢者
階段|かいだん|段々|stairs|place|at:神社,参道,古民家|use:ひな祭り,競走|who:観光客|with:段差,夜景
成形ランナー|せいけいらんなー|ランナー端材,成形くず|sprue and runner scrap|thing|isa:端材|by:プラスチック工場|use:再生材,アート,キーホルダー|proc:粉砕,樹脂再生
客室乗務員|きゃくしつじょうむいん|CA|cabin crew|person|does:もてなす,案内する|at:航空会社|use:接客研修,講師,機内販売
つまみ細工|つまみざいく|つまみかんざし|folded-cloth flowers|technique|takes:端切れ,絹,古着の着物|makes:かんざし,アクセサリー|by:手芸好き,福祉作業所|who:成人式,訪日客
爪|つめ|つめの端|claws and hooves|thing|of:角|use:犬のおやつ,肥料|by:食肉処理場
わさび田|わさびだ|わさび沢,ワサビ田|wasabi terraces|place|at:山あい|by:わさび農家|of:きれいな水|use:観光|yields:清流の冷たさ|needs:石積み,後継者|with:わさび,景観
藻場|もば|海藻の森,海中林|seaweed bed|place|of:アマモ,海藻|use:修学旅行,ブルーカーボン|by:漁協|needs:藻場再生|who:漁師,買い手の企業|with:ウニ,あわび
大学病院|だいがくびょういん||university hospital|trade|isa:病院|does:治す,調べる|use:遠隔診療,共同研究|who:患者|needs:買い手の企業,現場の課題
おもちゃ病院|おもちゃびょういん||toy hospital|trade|by:元技術者,ボランティア|does:直す|takes:古いおもちゃ|at:公民館,図書館,子育て支援|who:子ども,親
製本会社|せいほんがいしゃ||bookbinder|trade|isa:町工場|makes:本,手帳,御朱印帳|takes:紙,布,和紙|yields:裁断くず,紙の端材|who:出版社,学校
塗装工場|とそうこうじょう|塗装会社|paint shop|trade|isa:町工場|takes:塗料|makes:塗装|yields:残り塗料,一斗缶,余熱|who:メーカー
水産加工|すいさんかこう|魚の加工|fish processing|technique|isa:加工|takes:魚,未利用魚,イカ,海藻|makes:干物,練り物,缶詰|by:水産加工会社|yields:魚のあら,魚の皮,魚のうろこ,排水|needs:人手,冷凍庫|permit:水産製品製造業
美術大学|びじゅつだいがく|美大|art college|trade|isa:大学|makes:作品,デザイン|who:工房,商店街,町|use:包装,展示,滞在制作|yields:学生の手,古いデッサン像
着付け師|きつけし|着付けの先生|kimono dresser|person|does:着せる|at:着物レンタル,美容室|who:成人式,訪日客,花嫁
除雪業者|じょせつぎょうしゃ|除雪会社|snow clearing firm|trade|by:建設会社|does:運ぶ|takes:雪|yields:夏の空き,雪山|needs:運転手,雪捨て場|who:自治体,高齢者
通販業者|つうはんぎょうしゃ|EC事業者,ネットショップ運営|mail-order firm|trade|isa:小売業|makes:通販|yields:段ボール,返品|needs:倉庫,新しい品|who:通販の客
野球部|やきゅうぶ|高校野球部|baseball club|trade|isa:部活動の団体|yields:折れバット,グローブの革,古いボール|needs:補食,合宿所|who:高校生
陶芸教室|とうげいきょうしつ||pottery class|product|isa:体験|by:陶芸家,窯元|takes:陶土|yields:捨て土|who:観光客,高齢者,親子
フィルムコミッション|ふぃるむこみっしょん|撮影支援団体|film commission|trade|by:自治体,観光協会|does:仲立ちする|makes:ロケ地|who:映像制作会社,宿,商店街|takes:廃校,空き家,風景
ネイル店|ねいるてん||nail salon|trade|isa:美容室|takes:胡粉,漆,金箔|who:女性,花嫁
配食業者|はいしょくぎょうしゃ|配食会社,宅配弁当屋|meal delivery firm|trade|makes:配食サービス,弁当|takes:規格外野菜|who:高齢者,一人暮らし|needs:配達の人手|with:見守り
力士|りきし|相撲取り|sumo wrestler|person|isa:アスリート|at:相撲部屋|who:ファン,訪日客|takes:ちゃんこ,木蝋
ウニの養殖業者|うにのようしょくぎょうしゃ|ウニ養殖|sea urchin grower|person|isa:養殖業者|takes:キャベツの外葉,野菜くず,海藻|makes:ウニ|at:磯焼け,陸上養殖場|needs:ウニの餌
よさこい|よさこい|よさこい踊り,鳴子踊り|yosakoi dance|event|isa:踊り|who:学生,若者,観光客|needs:衣装,鳴子,会場|months:8
軽食|けいしょく|スナックフード,小腹の食べ物|light meals|product|isa:食品|by:カフェ,キッチンカー,屋台|who:観光客,サイクリスト|of:規格外野菜,地魚
スナック菓子|すなっくがし|チップス菓子|snacks|product|isa:菓子|of:米,野菜,豆,いも|proc:膨化,押出成形,揚げる|by:菓子工場|who:子ども,酒好き
洗濯|せんたく|洗う|washing clothes|technique|isa:クリーニング|takes:リネン,制服,ぬいぐるみ|by:クリーニング店,福祉作業所|who:旅館,介護施設|needs:水,乾燥機
配送|はいそう|届ける仕事,荷物を届ける|delivery|technique|does:届ける,運ぶ|by:運送会社,宅配会社|takes:荷物|who:通販業者,農家|with:帰り便,貨客混載
角打ち|かくうち||standing bar in a liquor shop|product|by:酒販店,酒蔵|at:酒屋|who:酒好き,訪日客|with:干物,缶詰
電子部品|でんしぶひん|コネクター,コンデンサー|electronic parts|product|by:町工場|of:金属,樹脂|yields:規格外の部品,貴金属|who:メーカー|use:アクセサリー
契約書|けいやくしょ|取引の契約書|contract|product|by:弁護士,司法書士|who:起業家,下請け,農家
墓|はか||grave|place|at:墓地,寺|by:石材店|needs:墓の掃除,継ぐ人|who:遠方の家族|yields:墓石
制作体験|せいさくたいけん|ものづくり教室|making class|product|isa:体験|by:職人,作家|who:親子,観光客
部活動の団体|ぶかつどうのだんたい|部活の生徒たち|school club members|trade|who:学校|needs:指導者,合宿所,補食
重機|じゅうき|ショベルカー,建設機械|construction machines|product|isa:機械|by:建設会社|use:除雪,重機体験,解体,開墾|yields:重機の空き,重機部品|who:建設会社
菜の花畑|なのはなばたけ|菜の花の丘|rapeseed field|place|isa:農地|yields:菜種油,花粉源,景観|use:撮影,迷路,養蜂,列車の眺め|by:農家,集落|who:写真愛好家,家族連れ|months:2-5
シイラ|しいら|まんびき|mahi-mahi|thing|isa:未利用魚|at:定置網|use:フライ,給食,練り物,干物,魚の革|by:漁師|who:学校給食,飲食店|months:6-10
エイ|えい|ガンギエイ|ray fish|thing|isa:未利用魚|at:定置網,底引き網|use:エイヒレ,魚の革,煮付け|who:居酒屋,革職人
ウツボ|うつぼ||moray eel|thing|isa:未利用魚|use:唐揚げ,干物,魚の革,コラーゲン|by:漁師|who:居酒屋,観光客|months:10-3
アンコウ|あんこう|鮟鱇|monkfish|thing|isa:魚|use:鍋,あん肝|by:漁師|who:旅館,観光客|months:11-3
モクズガニ|もくずがに|川がに|mitten crab|thing|isa:川の幸|at:川|use:汁,だし|who:料理店|months:9-11
ヒアルロン酸|ひあるろんさん||hyaluronic acid|thing|isa:成分|at:鶏のとさか,発酵|use:化粧品,健康食品|who:化粧品会社
ソーセージ|そーせーじ|ウインナー|sausage|product|of:豚肉,鹿肉,猪肉,魚|by:精肉店,処理加工施設|proc:燻製|who:キャンパー,居酒屋,通販の客|permit:食肉製品製造業
ゴルフ練習場|ごるふれんしゅうじょう|打ちっぱなし|golf driving range|place|yields:平日の空き,夜の空き|use:ナイター,体験,駐車場|who:会社員,高齢者
武道館|ぶどうかん|弓道場|martial arts arena|place|isa:道場|yields:平日の空き|use:合宿,体験,避難所|who:訪日客,高校生
神棚|かみだな|モダン神棚|household shrine|product|of:ひのき,端材|by:建具職人,宮大工|who:起業家,家庭,飲食店
鮎|あゆ|アユ|sweetfish|thing|isa:川魚|at:川,簗|use:塩焼き,甘露煮,魚醤,だし|by:漁協,旅館|who:釣り客,観光客|months:6-10
ニジマス|にじます|虹鱒|rainbow trout|thing|isa:川魚|at:養殖池,湧水,釣り堀|use:刺身,燻製,ご当地サーモン|by:養殖業者|who:旅館,レストラン
一本釣り|いっぽんづり|釣り漁,かつお一本釣り|pole fishing|technique|isa:漁業|makes:かつお,まぐろ,鯛|by:漁師|use:体験|needs:餌,若い漁師|takes:ブランド魚
笹団子|ささだんご||bamboo-leaf dumplings|product|isa:和菓子|of:笹,よもぎ,餅米|by:和菓子店,農家のお母さん|who:土産客|use:体験|months:4-7
夏みかん|なつみかん|晩白柚|summer oranges|thing|isa:柑橘|use:マーマレード,ピール,ゼリー,精油|by:果樹農家|at:空き家の庭,城下町|months:3-6
サーキット|さーきっと|レース場|race circuit|place|yields:平日の空き|use:自転車競技,走行体験,イベント,ドローン|who:車好き,企業研修
猪皮|いのししがわ||wild boar hide|thing|isa:原皮|by:猟師,処理加工施設|use:財布,手袋,靴,キーホルダー|proc:なめし|who:革職人,アパレル
とんかつ屋|とんかつや||pork cutlet restaurant|trade|isa:飲食店|takes:豚肉,キャベツ,パン粉|yields:廃油,キャベツの外葉|who:会社員
染料植物|せんりょうしょくぶつ|染めの草|dye plants|thing|isa:植物|use:染料,染色,絵の具,食用色素|at:休耕田,庭|by:農家,染織家|who:染織家,学校
