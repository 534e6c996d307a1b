# food makers, shops, kitchens, markets
食品加工会社|しょくひんかこうがいしゃ|食品メーカー,食品会社,食品工場,加工業者|food processors|trade|makes:惣菜,調味料,レトルト食品,冷凍食品|takes:規格外野菜,規格外果実,未利用魚,米|yields:食品残さ,搾りかす,余熱,空いたライン,閑散期の人手|needs:原料,人手,新商品,残さの行き先,国産原料|does:詰める|who:スーパー,学校給食|risk:人手,衛生
加工所|かこうじょ|農産物加工施設,ジャム工房,農産物加工所|community processing kitchens|place|yields:空いた加工場,調理設備|use:ジャム,惣菜,漬物,菓子,ドライフルーツ,試作|by:農協,自治体,農家のお母さん|who:果樹農家,起業家,飲食店|needs:使う人,人手,新商品|permit:菓子製造業,惣菜製造業|risk:衛生,季節
シェアキッチン|しぇあきっちん|貸し厨房,間借りキッチン,菓子工房の貸出,チャレンジキッチン,キッチンスタジオ|shared kitchens|place|use:菓子,弁当,料理教室,試作,夜の居酒屋|by:まちづくり会社|at:空き店舗,公民館,廃校|who:起業家,主婦,移住者,料理人|permit:菓子製造業,飲食店営業|risk:衛生,売り先
調理室|ちょうりしつ|公民館の調理室,家庭科室,使わない厨房,空き厨房|idle kitchens|place|prop:水場がある|use:料理教室,加工,配食,味噌づくり,離乳食講座,子ども食堂|at:廃校,公民館,寮|by:自治体|who:食生活改善推進員,起業家,親子|risk:衛生,用途変更
給食センター|きゅうしょくせんたー|学校給食センター,セントラルキッチン|central kitchens|place|makes:学校給食|yields:給食の残り,野菜くず,廃食油,夏休みの空き設備|takes:米,野菜,魚,牛乳|needs:地元食材,そろった規格,夏の仕事|does:食べさせる|who:児童|months:1-12|risk:単価,衛生
学校給食|がっこうきゅうしょく|地産地消給食,オーガニック給食,郷土料理の給食,給食の牛乳|school lunches|product|takes:有機野菜,未利用魚,ジビエ,米粉,規格外野菜,郷土料理|yields:給食の残り|by:給食センター|who:児童,生徒|with:食育|needs:安定した量,単価の差,下処理|risk:単価,量が足りない
菓子店|かしてん|洋菓子店,ケーキ屋,お菓子屋,スイーツ店,製菓店,パティスリー|confectioners|trade|makes:菓子|yields:卵白,菓子くず,卵の殻,果皮,平日の空き|takes:規格外果実,酒粕,米粉,卵,茶葉,さつまいも|needs:地元素材,新商品,夏の売れる品,人手|who:観光客,子育て世帯|risk:人手,単価
和菓子店|わがしてん|和菓子屋,餅店,餅屋,団子屋|Japanese sweet shops|trade|makes:和菓子|yields:小豆の煮汁,菓子くず|takes:小豆,米粉,栗,茶葉|needs:後継者,若い客,訪日客,夏の品|does:技を教える|who:茶人|risk:担い手
米菓店|べいかてん|せんべい屋,あられ屋,米菓メーカー|rice-cracker makers|trade|makes:せんべい|takes:くず米,海苔,醤油,えび|yields:菓子くず,排熱|needs:若い客,新しい味|risk:単価
パン店|ぱんてん|パン屋,ベーカリー,パン工房,製パン業|bakeries|trade|makes:パン|yields:パンの耳,売れ残り,オーブンの余熱,夜の厨房|takes:小麦,米粉,酒粕,野菜,果物|needs:地元の粉,人手,早朝の客|who:子育て世帯|risk:人手,単価
ジェラート店|じぇらーとてん|アイス店,アイスクリーム店,ソフトクリーム店,アイスクリーム屋|gelato makers|trade|makes:アイス|takes:規格外果実,牛乳,酒粕,野菜,塩|yields:冬の空き設備|needs:冬の売上,素材|months:1-12|who:観光客|risk:閑散期
チョコレート工房|ちょこれーとこうぼう|ショコラティエ,チョコ店|chocolate makers|trade|makes:チョコレート|takes:カカオ,酒粕,味噌,柑橘の皮|yields:カカオハスク|needs:地元素材,夏の売上
豆腐店|とうふてん|豆腐屋,豆腐工場,豆乳工場,油揚げ屋|tofu makers|trade|makes:豆腐|yields:おから,大豆ホエー,早朝以外の空き,湯の熱|takes:大豆,にがり,水|needs:おからの行き先,後継者,若い客|risk:担い手,単価
精肉店|せいにくてん|食肉店,ハム工房,精肉業|butchers|trade|makes:ハム,惣菜,コロッケ|yields:骨,牛脂,切れ端|takes:牛肉,豚肉,ジビエ|needs:骨の行き先,惣菜の人手|with:酒粕|risk:衛生
鮮魚店|せんぎょてん|魚店,さかな屋,鮮魚商|fishmongers|trade|yields:魚のあら,発泡スチロール,午後の空き|takes:魚,未利用魚|makes:刺身,干物|needs:あらの行き先,若い客,さばく人|does:技を教える|risk:担い手
青果店|せいかてん|果物屋,青果商|greengrocers|trade|yields:見切り品,野菜くず,段ボール|takes:野菜,果物|makes:フルーツサンド,ジュース|needs:売れ残りの使い道|risk:傷む
米店|こめてん|米穀店|rice shops and mills|trade|yields:米ぬか,もみ殻,くず米,空いた精米機|makes:おにぎり,米粉|needs:米以外の売上,若い客|does:届ける|with:配達網|risk:単価
茶店|ちゃてん|茶舗,お茶屋,日本茶カフェ,茶商|tea shops|trade|makes:緑茶,ほうじ茶,健康茶|yields:茎茶,茶殻,夏以外の空いた製茶機|takes:茶葉,薬草|needs:若い客,輸出,新しい飲み方|who:訪日客|risk:単価
乾物店|かんぶつてん|乾物屋,昆布店,かつお節店,海苔店,昆布屋,かつお節屋,佃煮屋|dried-food shops|trade|makes:だし|takes:昆布,椎茸,煮干し|yields:昆布の端,だしがら,粉|needs:若い客,だし教室|who:訪日客
惣菜店|そうざいてん|総菜屋,お惣菜屋,弁当店,仕出し屋,コロッケ店,揚げ物店,惣菜屋|delis and boxed-meal shops|trade|makes:惣菜,弁当|yields:野菜くず,廃食油,売れ残り,午後の空き|takes:規格外野菜,未利用魚,おから|needs:地元食材,人手,配達|who:単身者,高齢者|risk:人手,衛生
製麺所|せいめんじょ|製麺会社,麺メーカー,うどん工場|noodle makers|trade|makes:うどん,そば,ラーメン|yields:うどんの切れ端,ゆで湯の熱|takes:小麦,米粉,野菜粉末|needs:地元の粉,新しい麺|risk:単価
製粉所|せいふんじょ|製粉会社,粉屋,石臼製粉|flour mills|trade|makes:小麦粉,米粉,そば粉|yields:ふすま,そば殻,空いた製粉機|takes:小麦,米,そば,規格外品|needs:小口の仕事|who:パン店|risk:設備費
製糖工場|せいとうこうじょう|でんぷん工場,製糖会社|sugar and starch mills|trade|makes:黒糖,でんぷん|yields:さとうきびの搾りかす,糖蜜,でんぷんかす,余熱,夏の空き|takes:さとうきび,芋|months:12-4|risk:季節
塩職人|しおしょくにん|塩屋|salt makers|person|isa:職人|makes:塩,にがり|does:塩にする,教える|takes:海水,薪|needs:燃料,後継者,販路|at:海辺|who:訪日客|risk:電気代
搾油所|さくゆじょ|油屋,製油所,精油所|oil presses|trade|makes:油|yields:油かす|takes:菜種,えごま,椿,茶の実|needs:原料,揚げ物店|risk:量が足りない
調味料メーカー|ちょうみりょうめーかー|たれメーカー,ソース会社,かまぼこ屋|seasoning makers|trade|makes:調味料,ドレッシング|takes:規格外野菜,柑橘の皮,魚のあら,酒粕|yields:搾りかす|needs:地元原料,差別化
健康食品会社|けんこうしょくひんがいしゃ|サプリメント会社,機能性食品会社|health-food makers|trade|makes:健康食品|takes:薬草,魚のうろこ,海藻,菊芋|needs:エビデンス,国産原料,大学|risk:表示
化粧品会社|けしょうひんがいしゃ|化粧品メーカー,コスメ会社,美容会社|cosmetics makers|trade|makes:化粧品|takes:酒粕,米ぬか,海藻,摘果,椿,薬草,温泉水,セリシン|needs:物語のある国産原料,小ロット,成分試験|who:女性客|risk:認証,表示
ペットフード会社|ぺっとふーどがいしゃ|ペット用品会社,トリミングサロン|pet-food makers|trade|makes:ペット用おやつ|takes:ジビエ,魚のあら,規格外野菜,未利用魚,鹿角|needs:国産原料,無添加,定期購入|who:犬猫の飼い主|risk:量が足りない
飼料会社|しりょうがいしゃ|餌メーカー,飼料工場,エコフィード業者|feed makers|trade|makes:飼料|takes:おから,パンの耳,昆虫,飼料米,魚粉|needs:安定した原料,輸入の代わり|who:畜産農家,養殖業者
肥料会社|ひりょうがいしゃ|肥料メーカー,土づくりセンター|fertiliser makers|trade|makes:肥料,堆肥,培土|takes:牛ふん,牡蠣殻,魚のあら,下水汚泥|yields:発酵熱|needs:原料,売り先|who:農家|risk:匂い
OEM工場|おーいーえむこうじょう|小ロット加工|contract makers|trade|makes:レトルト食品,化粧品,菓子,飲料|does:まとめて扱う|needs:小口の仕事,閑散期の仕事|who:農家,起業家,地域商社|risk:設備費,単価
飲食店|いんしょくてん|外食,外食産業,ダイナー|restaurants|trade|makes:料理,弁当|yields:生ごみ,廃食油,空いた昼,貝殻,空き瓶|takes:野菜,魚,肉,米,酒|needs:地元食材,人手,平日の客,雨の日の客|does:もてなす,食べさせる|who:観光客|at:商店街|risk:人手,単価
料理店|りょうりてん|日本料理店,懐石料理店|Japanese restaurants|trade|isa:飲食店|takes:伝統野菜,山菜,魚,器|yields:魚のあら,平日の空き|needs:珍しい素材,弟子,器|does:もてなす|who:訪日客
居酒屋|いざかや|酒場,角打ち店|pubs and bars|trade|isa:飲食店|takes:未利用魚,ジビエ,地酒,漬物,枝豆|yields:昼の空き店,空き瓶,廃食油|needs:昼の使い道,若い客,後継者|does:もてなす,仲間をつくる|who:出張客,単身者|risk:人手
喫茶店|きっさてん|コーヒー店,ジャズ喫茶|cafés|trade|isa:飲食店|takes:コーヒー,菓子,牛乳,水,規格外果実|yields:コーヒーかす,麻袋,夜の空き,朝の空き|needs:地元の菓子,平日の客|does:居場所をつくる,もてなす|who:若者,高齢者,移住者|at:古民家,空き店舗|risk:単価
焼肉店|やきにくてん|焼き肉店,ホルモン店,ステーキ店,とんかつ店,焼肉屋|grill restaurants|trade|isa:飲食店|takes:牛肉,ジビエ,野菜,炭|yields:骨,牛脂,廃食油|needs:たれの素材,銘柄肉
イタリア料理店|いたりありょうりてん|イタリアン|Western restaurants|trade|isa:飲食店|takes:伝統野菜,チーズ,ジビエ,オリーブ,ハーブ,トマト|needs:西洋野菜,地元ワイン|who:女性客,婚礼
うなぎ店|うなぎてん|うなぎ屋|eel restaurants|trade|isa:飲食店|takes:うなぎ,山椒,米|yields:うなぎの骨|needs:資源の安定
中華料理店|ちゅうかりょうりてん|町中華,餃子店,お好み焼き店,たこ焼き店,中国料理店|Chinese and griddle restaurants|trade|isa:飲食店|takes:キャベツ,豚肉,きくらげ,海産乾物|yields:廃食油|needs:後継者
かき氷店|かきごおりてん|だんご店|shaved-ice shops|trade|takes:天然氷,規格外果実,抹茶|needs:冬の売上|months:5-9|risk:閑散期|with:天然氷,地元果物
農家民宿|のうかみんしゅく|民泊の農家|farm inns|trade|isa:宿|takes:野菜,米,魚|makes:郷土料理|does:泊める,教える|by:農家|who:修学旅行,訪日客,親子|risk:人手,衛生
スーパー|すーぱー|スーパーマーケット,食品スーパー,食料品店,よろずや|supermarkets|trade|takes:野菜,惣菜,菓子|yields:売れ残り,野菜くず,段ボール,移動販売の空き枠|needs:地元産品,人手|does:売る|who:買い物弱者|risk:売り先
移動販売|いどうはんばい|移動スーパー|mobile shops|trade|takes:惣菜,野菜,魚,パン,薬|does:届ける,見守る,売る|by:スーパー,商店|who:買い物弱者,高齢者,団地の住民|at:集落|needs:荷の混載,人手,荷台の空き|risk:単価,人手
直売所|ちょくばいじょ|農産物直売所,産直市場,道の駅の直売,直売場|farm shops|trade|takes:野菜,果物,花,惣菜,漬物,規格外品|yields:売れ残り,野菜くず,駐車場,空き調理室|does:売る,集める|by:農協,農家|who:観光客,飲食店,子育て世帯|needs:冬の品ぞろえ,加工品,出荷者|with:食堂|risk:季節,足
市場|いちば|魚市場,花市場,食肉市場|wholesale markets|place|yields:見切り品,魚のあら,木箱,早朝以外の空間,発泡スチロール|use:朝食,見学,マルシェ,競り体験,加工|by:卸売業者|who:観光客,飲食店,学校|needs:昼の使い道|prop:天井が高い,広い|risk:用途変更
朝市|あさいち|軽トラ市|morning markets|event|takes:野菜,魚,菓子,パン,工芸品|does:売る,仲間をつくる,客を呼ぶ|by:農家,商店街,漁協|at:港,神社,駅前広場,商店街|who:観光客,移住者,子育て世帯|with:朝食,キッチンカー|risk:天気,ボランティア頼み
卸売業者|おろしうりぎょうしゃ|仲買人,青果卸,食品卸,仲卸|wholesalers|trade|does:集める,まとめて扱う,仕入れる|takes:野菜,魚,菓子|yields:空いた倉庫,帰り便の荷台|needs:新しい売り先,目利きの継承
選果場|せんかじょう|共選場,パックセンター,集荷場|packing houses|place|yields:規格外野菜,規格外果実,冬の空き,空き時間|use:加工,保管,マルシェ,見学|by:農協|who:食品加工会社|with:AI,センサー|months:1-12|risk:季節
農協|のうきょう|JA,農業協同組合,生産部会|farm cooperatives|trade|does:集める,売る,貸す,相談にのる|yields:空き倉庫,使わない支所,選果場の空き,ガソリンスタンド跡|takes:農産物|needs:新商品,若い農家,加工先|who:農家|isa:協同組合
農業倉庫|のうぎょうそうこ|米倉庫,石倉,農舎|farm storehouses|place|prop:広い,天井が高い,古い|use:カフェ,酒の熟成,展示,音楽会,マルシェ,加工場|by:農協,農家|who:起業家,音楽家|risk:用途変更,耐震
ふるさと納税|ふるさとのうぜい|返礼品,ふるさと納税の返礼品|hometown tax gifts|scheme|takes:肉,果物,魚,酒,規格外品,体験,工芸品|does:売る,集める|by:自治体|who:ふるさと納税の寄付者|months:10-12|risk:補助金頼み,季節
通販|つうはん|ネット販売,ECサイト,オンライン販売,産直通販,お取り寄せ|mail order|scheme|takes:菓子,魚,野菜,酒,規格外品|does:売る,届ける|by:農家,菓子店|who:都会の出身者,単身者,食通|risk:売り先,冷たい物流
食品輸出|しょくひんゆしゅつ|農産物輸出,海外輸出|food export|scheme|takes:日本酒,抹茶,柚子,牛肉,柿,米,味噌,魚|does:海外に出す|by:地域商社,輸出商社|who:海外の料理人,海外の買い手|needs:認証,翻訳,小口混載|risk:認証,信用,冷たい物流
6次産業化|ろくじさんぎょうか||farm diversification|scheme|takes:規格外品,農産物,未利用魚|makes:加工品,農家レストラン|by:農家|needs:加工場,デザイン,販路|who:農家のお母さん|risk:設備費,売り先,人手
地産地消|ちさんちしょう|食の地域循環,フードマイレージ|local eating|scheme|takes:野菜,魚,米|by:飲食店,給食センター|does:広める|who:学校給食,病院|with:食育
食育|しょくいく|食農教育,農業体験学習,味覚教育|food education|technique|takes:伝統野菜,だし,味噌,魚,昆虫|does:教える|by:栄養士,農家,食生活改善推進員|who:児童,親子,保育園|at:学校菜園,調理室|risk:ボランティア頼み
フードバンク|ふーどばんく|食品寄付,フードドライブ,コミュニティ冷蔵庫|food banks|trade|takes:規格外野菜,期限切れの備蓄,余剰農産物,缶詰|does:集める,分け合う,届ける|by:NPO|who:ひとり親家庭,子ども食堂,学生|at:空き店舗|needs:冷蔵庫,運ぶ人|risk:ボランティア頼み,冷たい物流
子ども食堂|こどもしょくどう|地域食堂,みんなの食堂,こども食堂|children's canteens|trade|takes:規格外野菜,未利用魚,売れ残り,米|does:食べさせる,居場所をつくる,見守る|by:NPO,寺,飲食店|at:公民館,空き店舗,寺,休みの飲食店|who:ひとり親家庭,孤食の子,高齢者|needs:食材,調理する人,場所|risk:ボランティア頼み,衛生
市民農園|しみんのうえん|学校菜園|allotments|place|use:収穫体験,堆肥,園芸療法,婚活,研修|by:農家,自治体,買い手の企業|at:耕作放棄地,空き地,屋上,団地|who:子育て世帯,退職者,会社員,外国人住民|needs:農機具,指導者,水|risk:農地,近所|with:野菜
観光農園|かんこうのうえん|いちご園,体験型農園,花摘み園|pick-your-own farms|trade|makes:収穫体験,ジャム|yields:規格外果実,平日の空き,冬の空き|does:もてなす,楽しませる|who:観光客,親子|needs:雨の日の企画,冬の品,予約,駐車場|risk:天気,季節
植物工場|しょくぶつこうじょう|野菜工場,完全人工光型,コンテナ農場|plant factories|place|yields:規格外野菜,根,廃熱,照明の熱|makes:葉物野菜,ハーブ,いちご,薬草|needs:安い電気,売り先|at:廃校,空き工場,倉庫|by:買い手の企業|who:病院,飲食店|risk:電気代,設備費,売り先
ビニールハウス|びにーるはうす|園芸ハウス,ガラス温室,使わないビニールハウス|greenhouses|place|prop:暖かい,明るい,広い|yields:冬の空き,夏の空き,余熱|use:育苗,乾燥場,カフェ,ヨガ,子どもの遊び場,干物|by:農家|who:新規就農者,保育園|months:1-12|risk:電気代,天気|with:いちご,トマト,きのこ
田んぼ|たんぼ|水田,田,ほ場|rice paddies|place|prop:水場がある,美しい|yields:稲わら,もみ殻,冬の空き,どじょう|use:田植え体験,田んぼアート,雪灯り,養魚,冬期湛水,ドローン練習|by:米農家|who:学校,観光客,野鳥を見る人|months:1-12|risk:担い手,農地|with:合鴨
畑|はたけ|段畑|fields|place|yields:野菜くず,土,冬の空き|use:花畑,収穫体験,養蜂,太陽光の下の営農,キャンプ|by:農家|who:新規就農者,学校|risk:農地|with:野菜
耕作放棄地|こうさくほうきち|荒廃農地,遊休農地,休耕地,休耕田,使わない田畑|abandoned farmland|place|prop:広い,安い|yields:雑草,くず,刈草|use:放牧,そば,花畑,養蜂,市民農園,ビオトープ,キャンプ|by:高齢農家|who:新規就農者,酪農家,買い手の企業,移住者|needs:草刈り,持ち主の同意,獣害対策|risk:農地,権利,人手|with:薬草,オリーブ,綿花,藍,えごま
牡蠣小屋|かきごや|漁師小屋,海鮮食堂|oyster huts|trade|takes:牡蠣,魚介,薪|yields:牡蠣殻,夏の空き小屋|who:観光客|needs:夏の使い道|months:11-4|risk:季節
食品機械メーカー|しょくひんきかいめーかー|食品機械,町の農機店|food machinery makers|trade|makes:皮むき機,乾燥機,選別機|does:自動でこなす,組み立てる,直す|needs:小口の相談,試験の場|who:食品加工会社,農家|risk:設備費
包装会社|ほうそうがいしゃ|容器メーカー,箱屋|packaging makers|trade|makes:箱,容器,緩衝材|takes:もみ殻,茶殻,竹,古紙|yields:紙の端材|does:包む|who:菓子店,農家
冷凍食品会社|れいとうしょくひんがいしゃ|冷食メーカー,冷凍野菜工場|frozen-food makers|trade|makes:冷凍野菜,冷凍惣菜,カット野菜|yields:野菜くず,端材,冷熱|takes:規格外野菜,魚|needs:原料の安定|who:学校給食,介護施設
宅配弁当|たくはいべんとう|高齢者配食,昼食宅配|meal delivery|trade|makes:弁当,介護食|does:届ける,見守る,食べさせる|takes:規格外野菜,魚|by:惣菜店,介護施設,給食センター|who:高齢者,単身者,産後の母親|needs:配達する人,空いた厨房|risk:人手,単価
料理教室|りょうりきょうしつ|パン教室,味噌教室,魚のさばき方教室,男の料理教室,料理動画,出張料理|cooking classes|product|isa:体験|takes:魚,味噌,伝統野菜,だし|by:料理人,漁師,農家のお母さん|at:調理室,古民家,閉店後の魚屋|who:退職者,訪日客,親子,単身者|does:教える,仲間をつくる|risk:一度きり
