# What people look for: services, places, hands and means, and who could give them
人手|ひとで|働き手,労働力,早朝の人手,冬の人手|hands|need|by:学生,退職者,福祉作業所,技能実習生,主婦,関係人口|who:農家,旅館,介護施設|does:手を貸す|with:お手伝い旅,ボランティア
担い手|にないて|跡を継ぐ人|those who carry on|need|by:移住者,若者,地域おこし協力隊,学生|who:集落,職人,祭り|does:継ぐ|risk:担い手
後継者|こうけいしゃ|継ぎ手,次の世代|successors|need|isa:後継ぎ|by:移住者,若者|who:職人,老舗|does:継ぐ,伝え継ぐ
弟子|でし|教わりたい人|disciples|person|isa:見習い|who:職人|needs:住まい,生活費|does:伝え継ぐ
若手|わかて|若い担い手,若い力,若い職人,若い手,若い仲間|young staff|person|isa:若者|who:集落,老舗|does:広める,手を貸す
家族|かぞく|身内,家庭|family|person|needs:思い出,安心,旅行,食事|with:祝い,介護|does:世話をする
住まい|すまい|住宅,住む所|housing|need|by:空き家の持ち主,自治体|who:移住者,学生,技能実習生,新規就農者|with:空き家,シェアハウス,廃旅館|does:泊める
仕事|しごと|働き口,雇用,職|work|need|who:移住者,若者,障害のある人,退職者|does:働く場をつくる|by:農家,買い手の企業|with:副業,短時間の仕事
短時間の仕事|たんじかんのしごと|パート,すきま時間の仕事|short-hour work|need|who:主婦,子育て中の親,退職者,引きこもりの人,学生|with:選別,包装,収穫,加工|by:農家,加工所|does:働く場をつくる
在宅の仕事|ざいたくのしごと|在宅ワーク|work from home|need|who:子育て中の親,障害のある人,引きこもりの人|with:データ入力,縫い物,通販の事務|does:働く場をつくる
居場所|いばしょ|居られる場所,たまり場,サードプレイス|place to be|need|who:高校生,高齢者,不登校の子,引きこもりの人,退職者|at:空き店舗,図書館,寺,銭湯,縁側|does:居場所をつくる|by:NPO,喫茶店
出番|でばん|役割,活躍の場|role to play|need|who:退職者,高齢者,認知症の人|with:昔の技,読み聞かせ,農作業,屋台|does:働く場をつくる
仲間|なかま|同志,友達|companions|need|who:移住者,起業家,留学生|with:共同作業,祭り|does:仲間をつくる
話し相手|はなしあいて|おしゃべり,傾聴|somebody to talk to|need|who:独居高齢者,患者|by:学生,郵便局員,僧侶|does:見守る,癒やす
相談相手|そうだんあいて|相談先,助言者,メンター|adviser|need|who:起業家,後継ぎ,社長|by:中小企業診断士,元銀行員,退職者,商工会|does:相談にのる
見守り|みまもり|安否の知らせ,声かけ|watching over|product|who:独居高齢者,遠距離介護の家族,子ども|by:郵便局員,新聞配達員,民生委員,タクシー運転手|does:見守る,知らせる|with:配食,センサー,移動販売
買い物代行|かいものだいこう|御用聞き|shopping for others|trade|who:高齢者,買い物弱者,産後の母親|by:タクシー運転手,高校生,スーパー|does:届ける
送迎|そうげい|迎え,送り迎え,移動の足|pick-up and drop-off|need|who:高齢者,観光客,高校生,酒好き|by:介護施設,旅館,スクールバス,タクシー|does:運ぶ|with:空き車両|risk:安全
預け先|あずけさき|預かり,預かってくれる所|somewhere to leave children or pets|need|who:子育て中の親,犬猫の飼い主,介護する家族|by:保育士,ペットホテル,祖父母|does:預かる
荷物預かり|にもつあずかり|手荷物,荷物の配送|luggage storage|need|who:観光客,訪日客,サイクリスト|by:商店,駅,郵便局|at:空き店舗|does:預かる,運ぶ
休息|きゅうそく|休み,レスパイト|rest|need|who:介護する家族,産後の母親,看護師,農家|at:旅館,温泉|does:癒やす
預かり農地|あずかりのうち|農作業の請負,作業受託|contract farm work|scheme|does:手を貸す,育てる|by:農業法人|who:農地の持ち主,高齢者
朝食|ちょうしょく|朝ごはん,早朝の朝食,モーニング|breakfast|product|of:米,干物,卵,味噌,パン,野菜|does:食べさせる|who:宿泊客,釣り客,登山客,会社員|by:旅館,喫茶店,漁師|with:朝市
昼食|ちゅうしょく|ランチ,昼ごはん|lunch|product|does:食べさせる|who:会社員,観光客,リモートワーカー|by:料理店|takes:規格外野菜
弁当|べんとう|お弁当,仕出し|packed lunch|product|of:米,魚,野菜,経木,竹皮|does:食べさせる|who:会社員,修学旅行生,スポーツファン,法事|by:料理店,福祉作業所,婦人会|risk:衛生
惣菜|そうざい|おかず,作り置き|ready dishes|product|of:野菜,魚,肉,豆腐|does:食べさせる|who:共働き世帯,一人暮らし,高齢者|takes:規格外野菜|by:惣菜店,主婦|risk:衛生,傷む
おやつ|おやつ|間食|snack|product|of:さつまいも,米,果物,小魚|who:子ども,会社員,保育園|does:食べさせる
時短の食|じたんのしょく|簡単調理|quick meals|product|of:下処理した野菜,出汁,肉|who:共働き世帯,一人暮らし|by:食品会社|does:食べさせる|proc:冷凍,カット加工
夜食|やしょく|夜の食事|late snack|product|who:受験生,夜の客,釣り客|does:食べさせる
滋養の食|じようのしょく|体にやさしい食事,病後の食|nourishing food|product|of:甘酒,鶏,米,卵|who:産後の母親,患者,高齢者|does:栄養を補う
体験|たいけん|アクティビティ|hands-on experience|product|does:楽しませる,教える|who:観光客,親子,訪日客,修学旅行生|by:農家,職人,漁師|takes:収穫,加工,手仕事|risk:人手,一度きり
限定品|げんていひん|ここだけの品,番号つきの品|limited goods|product|prop:希少|who:コレクター,ファン,鉄道ファン|does:客を呼ぶ
記念品|きねんひん|参加賞|commemorative goods|product|of:端材,古い建材,布,革,金属|does:思い出を残す,贈る|who:買い手の企業,学校,スポーツ大会,同窓生|with:名入れ
包装|ほうそう||packaging|product|of:紙,木材,竹皮,布,もみ殻|does:包む,美しく見せる|who:菓子店,酒蔵,農家|by:デザイナー
冊子|さっし|パンフレット,地図|booklet|product|of:紙|does:広める,案内する|who:観光客,移住者|by:デザイナー,高校生
看板|かんばん||signboard|product|of:木材,鉄,布|does:知らせる,案内する|who:商店,宿|by:木工作家
販路|はんろ|売り先,取引先|sales channels|need|who:農家,職人,福祉作業所|by:地域商社,バイヤー,道の駅|does:売る,仲立ちする|risk:売り先
最初の客|さいしょのきゃく|初めの客,試す客|first customers|need|who:起業家|with:先払い,クラウドファンディング,マルシェ|risk:売り先
資金|しきん|元手,開業資金,お金|capital|need|who:起業家,社長|by:信用金庫,ファン,自治体|does:お金を貸す,出資する
場所|ばしょ|会場,拠点|premises|need|who:起業家,NPO,美術家|with:空き店舗,廃校,寺,公民館|does:場所を貸す
加工場|かこうじょう|加工施設,農産加工所|processing room|place|yields:空いた月,搾りかす|use:ジャム,味噌,乾燥野菜,惣菜|by:婦人会,農協|who:農家,主婦,福祉作業所|needs:許可,責任者|at:廃校の調理室,給食室|risk:衛生,設備費
厨房|ちゅうぼう|台所|kitchen|place|use:試作,惣菜,菓子,配食|who:主婦,起業家,子ども食堂|yields:空いた時間,生ごみ|risk:衛生
稽古場|けいこば|練習場|rehearsal room|place|at:廃校,倉庫,公民館|who:音楽家,俳優,ダンサー|needs:音の対策,泊まる所
アトリエ|あとりえ|制作場所|studio|place|at:空き家,廃校,倉庫,蔵|who:美術家,職人,手芸好き|needs:安い家賃,広さ,水|yields:端材
撮影地|さつえいち|撮影場所|film location|place|at:廃校,廃坑,古民家,棚田,無人駅|who:映像作家,写真家,写真愛好家,新婚|needs:許し,宿,弁当|does:写す,広める
展示場|てんじじょう|展示の場,発表の場|exhibition space|place|at:蔵,空き店舗,駅舎,酒蔵|who:美術家,職人,写真家|does:見せる
泊まる所|とまるところ|泊まり先,寝床|lodging|need|who:観光客,ボランティアの人,合宿の団体|with:空き家,寺,廃校|by:旅館,農家|does:泊める
自習室|じしゅうしつ|静かな席,勉強場所|study room|place|at:図書館,空き店舗,寺,喫茶店|who:受験生,高校生,リモートワーカー|does:場所を貸す
遊び場|あそびば|遊ぶ場所,プレイパーク|playground|place|at:廃校,空き地,里山,公園|who:親子,子ども,保育園|of:端材,竹,古タイヤ|does:遊ばせる|risk:安全
回線|かいせん|通信環境|internet line|need|who:リモートワーカー,宿,離島|risk:通信
安い家賃|やすいやちん|低家賃,家賃補助|low rent|need|who:起業家,美術家,学生|with:空き店舗,間借り,シェア
農地|のうち|農園,借りられる畑|farmland|place|use:養蜂,市民農園|who:新規就農者,移住者|by:農地の持ち主|risk:農地|permit:農地法の許可|with:野菜,薬草,花
冷凍庫|れいとうこ|冷凍保管,冷蔵庫,冷蔵保管|freezer|thing|does:凍らせる,保管する|who:漁師,猟師,菓子店|by:農協,漁協,製氷会社|risk:電気代
運ぶ車|はこぶくるま||vehicles|thing|does:運ぶ,集める|who:農家,直売所|by:運送会社,農家|with:空荷
集荷|しゅうか|回収,集めて回ること,引き取り|collection|technique|does:集める,運ぶ|takes:規格外品,生ごみ,廃油,間伐材,野菜|by:運転手,郵便局員,福祉作業所|who:農家,高齢者|risk:集荷
選別|せんべつ|仕分け,より分け,検品|sorting|technique|does:見分ける,分ける|takes:野菜,魚,海ごみ,豆,海藻|by:福祉作業所,主婦,画像認識|who:農家,食品会社|risk:選別
袋詰め|ふくろづめ|箱詰め,梱包,シール貼り|packing|technique|does:詰める,包む|takes:野菜,菓子,茶,部品|by:福祉作業所,主婦,引きこもりの人|who:農家,通販
清掃|せいそう|掃除,片付け,ベッドメイク|cleaning|technique|does:汚れを落とす|by:福祉作業所,主婦,シルバー人材センター|who:宿,空き家の持ち主,墓の持ち主
修理|しゅうり|直し,修繕,リペア,メンテナンス|repair|technique|does:直す|takes:家具,着物,器,靴,農機具,玩具,時計|by:職人,元工員|who:コレクター,環境意識の高い人
改修|かいしゅう|リフォーム|renovation|technique|does:直す,建てる,断熱する|takes:空き家,古民家,空き店舗,古材|by:大工,学生,移住者|who:移住者,起業家|with:参加型の作業|risk:設備費,耐震
断熱改修|だんねつかいしゅう|断熱,二重窓,断熱工事|insulation work|technique|does:断熱する,省エネにする|takes:もみ殻,羊毛,木くず,古紙,藁|by:大工,学生|who:古民家,廃校,高齢者
記録|きろく|アーカイブ|recording|technique|does:記録する,伝え継ぐ|takes:職人の技,祭り,方言,廃校,家族の話|by:学生,写真家,高校生|who:保存会,遺族,博物館|with:3次元計測
翻訳|ほんやく|多言語|translation|technique|does:翻訳する|takes:品書き,案内板,説明書|by:留学生,通訳|who:旅館,酒蔵,病院
発信|はっしん|宣伝,広報,PR,告知|promotion|technique|does:広める,知らせる|by:高校生,移住者,デザイナー|who:農家,職人,宿|with:SNS,動画
撮影|さつえい|写真撮影,動画撮影|photography|technique|does:写す,思い出を残す|by:写真家|takes:着物,棚田,古民家,犬|who:新婚,親子,観光客
企画|きかく|イベント企画,商品企画,プロデュース|planning|technique|does:設計する,客を呼ぶ|by:学生,デザイナー,副業人材|who:自治体,商店街
商品開発|しょうひんかいはつ|新商品,商品づくり|product development|technique|does:設計する|takes:規格外品,副産物,郷土料理|by:高校生,デザイナー,料理人,大学|who:農家,食品会社|risk:売り先
案内|あんない|道案内,解説|guiding|technique|does:案内する|by:観光ガイド,退職者,高校生|who:観光客,訪日客
付き添い|つきそい|同行|accompanying|need|who:高齢者,患者,車いす利用者|by:看護師,介護士|does:世話をする
家事代行|かじだいこう|掃除代行,家事手伝い|housekeeping|product|does:手を貸す,汚れを落とす|by:主婦,元女将|who:共働き世帯,高齢者,産後の母親
雪下ろし|ゆきおろし||snow clearing|need|who:独居高齢者,空き家の持ち主,旅館|by:学生,ボランティア,建設業者|does:手を貸す|months:12-3|risk:安全|with:体験,ダイエット
墓の掃除|はかのそうじ|墓守,墓の世話|tending graves|need|who:遺族,県人会|by:石工,シルバー人材センター,僧侶|does:弔う,汚れを落とす
空き家の見守り|あきやのみまもり|空き家管理,留守宅の管理|looking after empty houses|need|who:空き家の持ち主,遠距離介護の家族|by:郵便局員,不動産会社,シルバー人材センター|does:見張る,換気する
除草の手|じょそうのて|草取りの手,草刈りの人手|weeding hands|need|who:農家,有機農家|by:ヤギ,羊,学生,カモ,ロボット|does:草を抑える,刈る
買い取り先|かいとりさき|引き取り先,買い手,安定した引き取り先|buyers for material|need|who:農家,猟師,林業家|by:加工会社,地域商社|does:仕入れる|risk:売り先,量が足りない
地元の素材|じもとのそざい|珍しい食材,ご当地素材|local ingredients|need|who:菓子職人,料理人,醸造家,旅館|by:農家,漁師,猟師|does:仕入れる|with:規格外品,在来野菜
原料|げんりょう|材料,素材|raw material|thing|who:メーカー,職人|needs:安定した量,下処理|use:加工品
代替素材|だいたいそざい|代替品,植物由来素材,脱プラ素材|substitute material|need|who:メーカー,環境意識の高い人,飲食店|with:竹,もみ殻,木くず,きのこ,海藻,おから|does:再生する|risk:単価,設備費
日陰|ひかげ|木陰|shade|thing|who:海水浴客,高齢者,親子|with:よしず,帆布,緑のカーテン|does:光を遮る|months:6-9
手洗い|てあらい|お手洗い|toilets|need|who:観光客,農園,登山客|with:バイオトイレ,もみ殻
水|みず||water|thing|prop:冷たい,清潔|use:酒,豆腐,わさび,養殖,冷房,小水力|who:酒蔵,農家,キャンパー|does:冷やす
薪|まき|焚き付け,薪ストーブ用の薪|firewood|product|of:間伐材,剪定枝,端材|prop:燃える|does:燃やす,温める|who:キャンパー,薪ストーブの人,パン店,窯元,サウナ|by:林業家,福祉作業所|months:10-3|risk:かさ,単価
薪ストーブの人|まきすとーぶのひと|薪好き|wood stove owners|person|needs:薪,掃除,灰の使い道|yields:灰|months:10-4|who:林業家,煙突掃除
DIY好き|でぃーあいわいずき|日曜大工の人|do-it-yourselfers|person|needs:古材,道具の貸し出し,教え,作業場|does:直す,組み立てる|with:空き家,端材,ペンキ|who:製材所
犬連れ客|いぬづれきゃく|犬と旅する人|travellers with dogs|person|isa:犬猫の飼い主,観光客|needs:泊まれる宿,足洗い場,犬のおやつ,ドッグラン
ドローン操縦者|どろーんそうじゅうしゃ||drone pilots|person|does:飛ばす,写す,測る|needs:練習場,仕事,許可|at:廃校の体育館|who:農家,自治体
農家のお母さん|のうかのおかあさん|農家の嫁,かあちゃん|farm women|person|isa:農家,主婦|does:食べさせる,漬ける,技を教える|makes:漬物,惣菜,弁当,ジャム|needs:加工場,自分の収入|with:直売所
消防士|しょうぼうし|救助隊,救急隊員|firefighter|person|does:守る,防災に備える,教える|yields:古い消防ホース
警備員|けいびいん|守衛,宿直|guard|person|does:見張る,見守る|needs:昼の休み|who:町工場,学校
図書館司書|としょかんししょ||librarian and curator|person|does:調べる,教える,記録する|needs:来館者,題材|who:子ども,起業家
市民科学者|しみんかがくしゃ|自然観察の会,生き物調査の人|citizen scientists|person|does:測る,記録する,生きものを守る|needs:道具,研究者|with:研究者,学校
外国人|がいこくじん||foreigners|person|needs:翻訳,やさしい日本語,案内|does:翻訳する,広める
買い手の企業|かいてのきぎょう|法人|company|trade|needs:法人贈答,研修先,社会貢献,社員の健康,人手|yields:保養所,社員の副業,端材,余熱|does:出資する|who:自治体
社会貢献|しゃかいこうけん|CSR|corporate social responsibility|need|who:買い手の企業,企業の総務|needs:現場,報告,物語|with:森づくり,農福連携,海岸清掃,棚田|does:出資する
福利厚生|ふくりこうせい||employee benefits|scheme|who:企業の総務,会社員|takes:野菜の定期便,健康弁当,宿泊券|does:健康を保つ
