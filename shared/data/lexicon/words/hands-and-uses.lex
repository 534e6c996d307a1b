# What people can do beside their occupation, what common rooms and vehicles serve for besides, and who takes them. General knowledge, by class; no place is meant.
# Names that hold a word by way of a picture: a grove of co-creation is an office
共創の森|きょうそうのもり|産創の森,共創拠点,オープンイノベーション拠点||place|isa:コワーキングスペース|who:起業家,企業|does:仲間をつくる,相談にのる
# Subjects that are taught
勉強|べんきょう|学校の勉強,宿題,受験勉強|schoolwork|need|by:元教員,大学生,塾講師|who:子ども,不登校の子,受験生|at:公民館,図書館|with:学習塾
歴史|れきし|町の歴史,昔の話|local history|need|by:語り部,観光ガイド,元教員|at:寺,城跡,図書館|with:町歩き,歴史学,民話|who:修学旅行生,訪日客
帳簿|ちょうぼ|||thing|by:税理士,元銀行員,事務員|with:経理,確定申告
# Occupations without a line of their own
事務員|じむいん|事務職,経理の人,元事務員,総務の人|office clerk|person|does:事務を減らす,記録する,予約を受ける,代金を受ける|makes:帳簿|who:小さな工場,農家,宿,漁協|with:経理,予約,確定申告|needs:短時間の仕事,在宅の仕事|at:事務所
元公務員|もとこうむいん|元市役所職員,元町職員,役場の退職者,定年した公務員|retired public official|person|isa:退職者|does:相談にのる,仲立ちする,記録する,事務を減らす|with:補助金,許可,自治会,空き家バンク|who:NPO,地域運営組織,起業家|needs:出番
警察官|けいさつかん|巡査|police officer|person|does:守る,見守る,見張る,知らせる|with:防犯,交通安全|who:学校,商店街,高齢者
工員|こういん|工場の工員,工場で働く人,工場労働者|factory worker|person|does:組み立てる,検査する,直す,手を貸す|with:単純作業,箱詰め,品質検査|at:工場,町工場|who:福祉作業所,食品工場
豆腐職人|とうふしょくにん|豆腐屋の店主,豆腐店の店主|tofu maker|person|isa:職人|does:固める,搾る,煮る,技を教える|takes:大豆,きれいな水,にがり|makes:豆腐,油揚げ,豆乳|yields:おから,空いた昼|who:旅館,給食,直売所|needs:継ぐ人,おからの使い道
織り手|おりて|織り子,機織りの職人|weaver|person|isa:職人|does:織る,技を教える|takes:糸,絹,麻|makes:織物,帯|yields:糸くず,残糸|who:服飾学生,美術家,旅館|needs:継ぐ人,売り先
木工家|もっこうか|家具をつくる人|woodworker|person|isa:職人|does:削る,組み立てる,直す,技を教える|takes:端材,広葉樹,古材,間伐材|makes:家具,器,おもちゃ|yields:端材,おがくず|who:カフェ,宿,保育園|at:廃校,工房
営業担当|えいぎょうたんとう|営業マン,営業の経験者|sales representative|person|does:売る,仲立ちする,広める|with:販路開拓,展示会,地域商社|who:農家,窯元,小さな工場
農業高校生|のうぎょうこうこうせい||agricultural high school student|person|does:育てる,手を貸す,広める|makes:商品開発,苗|with:在来野菜,直売所|who:農家,菓子店
# People: what else they can do
タクシー運転手|たくしーうんてんしゅ|個人タクシーの運転手|taxi driver|person|isa:運転手|does:運ぶ,案内する,見守る|with:送迎,通院,貨客混載,移動販売,観光列車|who:通院する高齢者,温泉客,スキー客|needs:昼の客
バス運転手|ばすうんてんしゅ|路線バスの運転手,観光バスの運転手,電車の運転士,元運転士,定年した運転士|bus driver|person|isa:運転手|does:運ぶ,案内する|with:送迎,移動販売,トロッコ列車,スクールバス|who:学校,旅館,交通弱者,福祉施設|needs:出番
トラック運転手|とらっくうんてんしゅ|長距離の運転手|truck driver|person|isa:運転手|does:運ぶ,届ける|with:貨客混載,集荷,移動販売,野菜|who:農家,直売所,フードバンク,通販業者|needs:帰りの荷
郵便局員|ゆうびんきょくいん|元郵便局員|postal worker|person|does:届ける,見守る,案内する|with:買い物支援,見守り,空き家|who:独居高齢者,農家|at:郵便局
看護師|かんごし|||person|does:見守る,相談にのる|with:移動販売,公民館,銭湯,直売所,道の駅,カフェ,健康相談|who:地域運営組織,農家民宿,合宿客,独居高齢者
介護士|かいごし|介護の経験者,介護の仕事をしていた人|care worker|person|does:世話をする,見守る|with:配食,移動販売,送迎,農福連携,旅行介助|who:家族,旅館,農園,独居高齢者
保育士|ほいくし|保育の経験者|nursery teacher|person|does:遊ばせる,世話をする,預かる|with:託児,学童,森のようちえん,読み聞かせ,里山|who:農家,宿,観光農園,コワーキングスペース
元教員|もときょういん|||person|with:勉強,歴史,日本語教室,理科室,修学旅行生,山村留学
料理人|りょうりにん|||person|with:郷土料理,仕出し,配食,農家民宿,合宿客,移動販売|who:子ども食堂,直売所,合宿客
主婦|しゅふ|||person|does:煮る,食べさせる,縫う,預かる|with:惣菜,弁当,農家民宿,袋詰め
大工|だいく|||person|with:空き校舎,廃校,町家,空き店舗,移住者|who:移住者,NPO,空き家の持ち主
左官|さかん|||person|with:土壁,漆喰,蔵,古民家|who:古民家の宿,蔵元
農家|のうか|||person|yields:空き部屋,冬の空き時間|with:農作業,農家民宿,修学旅行生,酒造り,スキー場,除雪
漁師|りょうし|||person|with:定置網,漁業体験,海の清掃,観光船|use:漁業体験
猟師|りょうし|||person|with:獣の解体,ジビエ,ペットフード,鹿皮,見回り|who:観光農園,学校給食
林業家|りんぎょうか|||person|with:薪,木の駅,薪ストーブ,森のようちえん|does:刈る,間引く
技術者|ぎじゅつしゃ|||person|with:プログラミング教室,農機,獣害,スマホ教室|who:農協,漁協,福祉作業所
リモートワーカー|りもーとわーかー|||person|does:広める,知らせる,写す,自動でこなす,手を貸す|makes:ホームページ,動画,ネット通販|with:副業,農家民宿,商店街|who:農家,商店街,窯元,移住相談
会社員|かいしゃいん|||person|does:手を貸す,広める|with:副業,農作業
大学生|だいがくせい|||person|does:手を貸す,教える,調べる,広める|with:勉強,空き家改修,祭り,商品開発
留学生|りゅうがくせい|||person|does:翻訳する,案内する|with:日本語教室,農家民宿,母国の料理
技能実習生|ぎのうじっしゅうせい|外国人の実習生||person|does:翻訳する,広める|makes:母国の料理|with:日本語教室,祭り,消防団|needs:日本語,仲間,居場所,買い物の足
Uターン者|ゆーたーんしゃ|||person|does:継ぐ,広める,売る,手を貸す|with:第三者承継,空き店舗,商店街,同窓会,地域商社|who:商店街,地域商社,窯元,農家
移住者|いじゅうしゃ|||person|does:広める,手を貸す,継ぐ|with:第三者承継,空き家改修,農家民宿
高齢者|こうれいしゃ|||person|with:農作業,惣菜,昔の遊び,語り部
獣医|じゅうい|||person|with:ジビエ,動物園,獣害,犬連れ客|does:検査する,治す,相談にのる
# Rooms, buildings and grounds: who takes them, and for what
古い倉庫|ふるいそうこ|農協の古い倉庫||place|yields:大空間|use:古道具屋,市場,加工場,貸し倉庫,スケートパーク,直売所,きのこ栽培,展示場,クラフトビール|who:フードバンク,通販業者,家具職人,移動販売,子ども食堂|needs:用途変更,断熱|does:保管する,場所を貸す
倉庫|そうこ|||place|use:獣の解体,古材,薪,直売所|who:フードバンク,古道具屋,地域商社
旅館の厨房|りょかんのちゅうぼう|||place|yields:昼の空き|use:弁当,惣菜,給食,介護食,缶詰,料理教室|who:移動販売,配食,直売所,合宿客,料理人
調理室|ちょうりしつ|||place|yields:空いた昼|use:惣菜,弁当,加工場,料理教室,缶詰,ジャム,介護食,菓子|who:子ども食堂,直売所,移動販売,農家の女性,福祉作業所|needs:営業許可,冷蔵庫|does:煮る,場所を貸す|at:廃校,公民館|permit:食品衛生法の営業許可
軒先|のきさき|||place|yields:空いた棚|use:無人販売所,直売所,屋台,朝市,本棚|who:農家,菓子職人,作家,高校生|does:見せる,売る,場所を貸す
ビニールハウス|びにーるはうす|||place|use:寒締め野菜,苗,きのこ栽培,薪の乾燥,干し芋,農福連携,雪中野菜,ドッグラン|who:福祉作業所,きのこ農家,花農家
公民館|こうみんかん|||place|use:日本語教室,学習塾,配食,子ども食堂,森のようちえん,健康相談|who:日本語教室,福祉作業所,移動販売
空き店舗|あきてんぽ|||place|use:惣菜店,日本語教室,学習塾,古道具屋,フードバンク,福祉作業所,ワーケーション|who:惣菜店,福祉作業所,移住者
廃校|はいこう|||place|use:日本語教室,加工場,農家民宿,フリースクール,薪の乾燥,ドローン,修学旅行,宿舎|who:福祉作業所,季節労働者,フリースクール,劇団
空き家|あきや|||place|use:宿舎,農家民宿,産後ケア,日本語教室,シェアオフィス,フリースクール,芸術祭|who:季節労働者,技能実習生,地域おこし協力隊,劇団
バス|ばす|||thing|yields:昼の空き時間|use:送迎,買い物支援,移動販売,貨客混載,通院,農産物運び,学童|who:交通弱者,学習塾,農家,合宿客,修学旅行生|needs:運転手,車庫|permit:自家用有償旅客運送の登録
森|もり|||place|use:森のようちえん,薪,森林浴,きのこ栽培,企業研修|who:森のようちえん,幼児,薪ストーブの人
港|みなと|||place|use:朝市,漁業体験|who:釣り客,料理人,移動販売
棚田|たなだ|||place|use:オーナー制度,酒米,修学旅行|who:企業研修,大学生
# Leftovers: by class, what they can become and who takes them
規格外野菜|きかくがいやさい|||thing|use:惣菜,漬物,離乳食,移動販売|who:子ども食堂,フードバンク,配食,福祉作業所
売れ残り|うれのこり|||thing|use:惣菜,飼料,堆肥|who:フードバンク,子ども食堂
残糸|ざんし|||thing|use:タッセル,刺し子|who:福祉作業所,手芸作家
おから|おから|||thing|who:子ども食堂,養鶏農家,菓子職人,犬連れ客
酒粕|さけかす|||thing|who:給食,惣菜店,養豚農家,菓子職人
鹿皮|しかがわ|||thing|use:太鼓,印伝,手袋|who:革職人,福祉作業所,剣道家
鹿角|しかつの|||thing|use:文具,アクセサリー,犬のおもちゃ|who:犬連れ客,刃物職人
古材|こざい|||thing|use:店の内装,家具,額,看板|who:カフェ,古民家の宿,木工家
古道具|こどうぐ|||thing|use:店の内装|who:劇団,カフェ,宿
薪|まき|||product|who:温泉,薪ストーブの人,サウナ,パン職人
陶片|とうへん|陶器のかけら,割れた陶器||thing|use:モザイク,金継ぎ,舗装,箸置き,アクセサリー|who:美術家,造園業,宿,体験工房
# What those lack who carry a place
移動販売|いどうはんばい|||trade|takes:惣菜,弁当,野菜,菓子,パン,豆腐|needs:運転手,惣菜|who:独居高齢者,買い物弱者|with:見守り,看護師,薬局
送迎|そうげい|||need|by:バス運転手,タクシー運転手|with:福祉車両,バス,通院|needs:運転手,車両
フードバンク|ふーどばんく|||trade|takes:規格外野菜,売れ残り,米,缶詰,卵,菓子|needs:運転手,倉庫,冷蔵庫
第三者承継|だいさんしゃしょうけい|||scheme|with:空き店舗,移住者,商工会,Uターン者|needs:継ぐ人,運転資金
農家民宿|のうかみんしゅく|||trade|takes:空き部屋,農作業,郷土料理,畑|needs:語学,案内役,料理人
森のようちえん|もりのようちえん|||trade|takes:森,古民家,里山|needs:保育士,給食
日本語教室|にほんごきょうしつ|||product|by:元教員,主婦|at:公民館,空き店舗,図書館|who:技能実習生,留学生
合宿客|がっしゅくきゃく|||person|needs:食事,体育館,洗濯,送迎
季節労働者|きせつろうどうしゃ|季節の働き手,収穫の手伝いの人|seasonal worker|person|does:手を貸す,採る|needs:寮,送迎|with:みかん,さとうきび,スキー場,酒造り|who:農家,旅館
元運転手|もとうんてんしゅ|退職した運転手||person|isa:運転手
元教員|もときょういん|退職した教員,退職した先生,定年した教員,定年した先生||person
# Verbs and hands that were words without saying what they do
凍らせる|こおらせる|||technique|does:凍らせる
削る|けずる|||technique|does:削る
磨く|みがく|||technique|does:磨く
混ぜる|まぜる|||technique|does:混ぜる
溶かす|とかす|||technique|does:溶かす
固める|かためる|||technique|does:固める
煮る|にる|||technique|does:煮る
編む|あむ|||technique|does:編む
縫う|ぬう|||technique|does:縫う
漉く|すく|||technique|does:漉く
彫る|ほる|||technique|does:彫る
直す人|なおすひと|||need|does:直す
解体する人|かいたいするひと|||need|does:解体する
捕る人|とるひと|||need|does:捕る
見分ける人|みわけるひと|||need|does:見分ける
技を教える人|わざをおしえるひと|||need|does:技を教える
見守る人|みまもるひと|||need|does:見守る
守る人|まもるひと|||need|does:守る
集める人|あつめるひと|||need|does:集める
運ぶ人|はこぶひと|||need|does:運ぶ
# Water in which noodles or greens were boiled holds starch, not the savour of fish
ゆで汁|ゆでじる|茹で汁,茹で湯,麺の茹で汁,うどんの茹で汁|boiling water|thing|isa:食品加工の副産物|prop:でんぷん質,熱い,傷みやすい|use:そば湯,メタン発酵,飼料,液肥,食器洗い,糊|by:うどん店,蕎麦店,製麺所|who:畜産農家|yields:余熱|risk:傷む,水分
