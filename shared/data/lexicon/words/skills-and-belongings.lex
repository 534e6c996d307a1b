# What people can, know, own and have time for
着付け|きつけ|着物の着付け|kimono dressing|technique|does:着せる,教える,美しく見せる|takes:着物,帯,古い着物|makes:着付け体験|who:訪日客,新婚,成人式|by:元女将,主婦|with:町歩き,写真
裁縫|さいほう|縫い物,洋裁,和裁|sewing|technique|does:縫う,直す,着せる|takes:古布,端切れ,着物,帆布,鯉のぼり|makes:布小物,鞄,服|by:主婦,仕立て屋|who:デザイナー,保育園|with:内職
編み物|あみもの|手編み,レース編み|knitting|technique|does:編む|takes:残糸,羊毛,古いセーター|makes:帽子,ぬいぐるみ|by:高齢者,主婦,漁師|who:赤ちゃん,若い女性
手芸|しゅげい|布小物作り,ビーズ細工|handicraft|technique|does:縫う,編む,美しく見せる|takes:端切れ,貝殻,木の実,革の端切れ|makes:小物,アクセサリー|by:手芸好き,主婦|who:観光客,マルシェの客
書道|しょどう|習字,筆文字|calligraphy|technique|does:美しく見せる,教える|takes:和紙,墨|makes:ラベル,看板,名入れ|by:元教員,僧侶|who:訪日客,酒蔵
絵を描くこと|えをかくこと|水彩画|drawing|technique|does:美しく見せる,見せる|makes:ラベル,絵地図,絵本|by:美術家,高校生,障害のある人|who:菓子店,宿
料理の腕|りょうりのうで||cooking|technique|does:煮る,食べさせる,教える|takes:山菜,未利用魚,規格外野菜|makes:惣菜,弁当,郷土料理|by:主婦,元料理人|who:宿,子ども食堂,介護施設|needs:許可のある厨房
菓子作り|かしづくり|お菓子作り,パン作り|baking|technique|does:甘くする,焼く|takes:米粉,果物,酒粕|makes:菓子,パン|by:主婦,菓子職人|needs:許可のある厨房|who:カフェ,直売所|risk:衛生
漬物作り|つけものづくり|味噌作り,梅干し作り|pickle and miso making|technique|does:漬ける,発酵させる,日持ちさせる|takes:野菜,大豆,梅,酒粕|makes:漬物,味噌|by:農家のお母さん,漬物名人|who:親子,観光客|risk:衛生
魚をさばく技|さかなをさばくわざ|魚さばき,魚を締める技,魚をさばく人,さばく人|fish cutting|technique|does:切る,技を教える|takes:魚,未利用魚|makes:刺身,干物|by:漁師,鮮魚店|who:釣り客,親子,料理教室
獣の解体|けもののかいたい|解体技術,食肉の解体|game butchering|technique|does:切る,分ける,技を教える|takes:鹿,猪|makes:鹿肉,皮,骨|by:猟師|who:料理人,狩猟の初心者|risk:衛生
農作業|のうさぎょう|畑仕事,農作業の経験|farm work|technique|does:育てる,植える,刈る|makes:野菜,米|by:農家|who:学生,企業研修,心の不調,親子|use:体験,健康づくり,研修|months:4-11
草刈りの腕|くさかりのうで|刈払機|brush cutting|technique|does:刈る,手を貸す|by:退職者,農家|who:空き家の持ち主,墓,太陽光発電所|risk:安全
木工|もっこう|大工仕事,木工の腕|woodwork|technique|does:削る,組み立てる,直す|takes:端材,流木,古材,剪定枝|makes:家具,玩具,看板|by:大工,退職者|who:保育園,移住者
溶接|ようせつ|鉄工|welding|technique|does:組み立てる,直す,接着する|takes:鉄くず,古い農具|makes:薪ストーブ,捕獲檻,焚き火台,家具|by:元工員,町工場|who:キャンパー,農家,猟師|risk:安全
機械修理|きかいしゅうり|農機具の修理,エンジン整備|machine repair|technique|does:直す|takes:農機具,自転車,古い車|by:元工員,自動車整備工場|who:農家,移住者
電気工事|でんきこうじ|電気工事士,水道工事|electric and plumbing work|technique|does:直す,建てる|by:職人|who:空き家の持ち主,移住者|permit:電気工事士
重機の運転|じゅうきのうんてん|重機オペレーター,ユンボ|operating heavy machinery|technique|does:動かす,解体する|by:建設業者|who:林業家,農家,自治体|with:除雪,林道|permit:車両系建設機械の講習
大型免許|おおがためんきょ|二種免許,運転免許|driving licence|technique|does:運ぶ|by:運転手,退職者|who:買い物弱者,スクールバス,観光客
船の免許|ふねのめんきょ|小型船舶免許,操船|boat licence|technique|does:運ぶ,案内する|by:漁師,元船員|who:釣り客,ダイバー
潜水|せんすい||diving|technique|does:捕る,見せる,写す|by:ダイバー,海女|who:観光客,研究者|use:藻場|risk:安全|takes:海ごみ
英語|えいご|外国語,語学,中国語|foreign languages|technique|does:翻訳する,案内する|by:留学生,元教員,主婦,国際協力の経験者|who:旅館,職人,酒蔵,寺
手話|しゅわ|手話通訳|sign language|technique|does:翻訳する|by:聴覚障害者|who:宿,観光ガイド,カフェ
司会|しかい|話術,アナウンス|speaking and reading aloud|technique|does:楽しませる,知らせる|by:元教員,俳優|who:保育園,結婚式,博物館|takes:昔話
接客|せっきゃく|給仕|hospitality|technique|does:もてなす|by:元女将,旅館の人|who:民宿,カフェ,訪日客
営業|えいぎょう|営業経験,商談,交渉|sales experience|technique|does:売る,仲立ちする|by:元商社員,副業人材|who:職人,農家,酒蔵
経理|けいり|事務|bookkeeping|technique|does:事務を減らす|by:元銀行員,主婦,税理士|who:農家,NPO,社長
プログラミング|ぷろぐらみんぐ|アプリ作り,システム開発|programming|technique|does:自動でこなす,事務を減らす|makes:アプリ|by:プログラマー,高専生|who:農家,学校,旅館
動画編集|どうがへんしゅう|動画制作,映像編集|video editing|technique|does:写す,広める|makes:動画|by:若者,映像作家|who:農家,職人,観光協会
SNS運用|えすえぬえすうんよう|発信力,フォロワー|running social media|technique|does:広める,仲間をつくる|by:若者,移住者,インフルエンサー|who:老舗,宿,農家
写真の腕|しゃしんのうで|写真が撮れる|photography skill|technique|does:写す|by:写真家,写真愛好家|who:農家,宿,新婚
デザインの力|でざいんのちから|ロゴ作り|design skill|technique|does:美しく見せる,設計する|by:デザイナー,美大生|who:職人,農家,福祉作業所
マッサージ|まっさーじ|整体,指圧,足もみ|massage|technique|does:癒やす|by:鍼灸師,視覚障害者|who:観光客,農家,サイクリスト|takes:椿油,蜜蝋,薬草
占い|うらない|手相,おみくじ|fortune telling|product|does:楽しませる,相談にのる|who:若い女性|at:神社,喫茶店
将棋|しょうぎ|囲碁|shogi and go|product|does:楽しませる,仲間をつくる|who:高齢者,子ども|by:老人会,木工作家|at:公民館,温泉
歌|うた|民謡の歌|singing|technique|does:楽しませる,癒やす|by:主婦,高齢者|who:介護施設|at:蔵,寺
ピアノ|ぴあの|弾き手のないピアノ|piano|thing|does:楽しませる|use:駅ピアノ,演奏会|by:廃校,空き家|who:音楽家,高齢者,子ども|with:教室
ヨガの指導|よがのしどう|フィットネス指導,体操の指導|fitness teaching|technique|does:体を鍛える,教える|who:高齢者,会社員|at:寺,体育館,海辺
土地の知識|とちのちしき|地元の知恵,山の知識,海の知識,昔の知恵|local knowledge|thing|does:案内する,伝え継ぐ,見分ける|by:高齢者,猟師,漁師|use:教材,地図,防災|who:移住者,観光客,研究者,ガイド|risk:担い手
気象の勘|きしょうのかん|潮を読む力,天気を読む力|weather sense|thing|does:予測する|by:漁師,農家|use:教材,データ|who:研究者
目利き|めきき|見分ける目,鑑定|connoisseurship|technique|does:見分ける,教える|by:鮮魚店,古道具店,木材商|use:画像認識,教室,仕入れ代行|who:料理人,コレクター|risk:担い手
人脈|じんみゃく|顔の広さ,つて,つながり|connections|thing|does:仲立ちする|by:退職者,元銀行員,商工会|who:起業家,移住者
顧客名簿|こきゃくめいぼ|お得意様,顧客リスト|customer list|thing|use:頒布会,会員制,案内状|by:老舗,旅館|who:農家,起業家|risk:個人情報
レシピ|れしぴ|秘伝の味,家の味,製法|recipe|product|prop:物語がある|use:ライセンス,料理教室,復刻,加工品|by:老舗,祖父母|who:食品会社,宿|risk:技
屋号|やごう|古い看板,商号|trade name|thing|prop:物語がある,伝統|use:ブランド,復活,第三者承継|by:老舗|who:起業家,後継ぎ
古い写真|ふるいしゃしん|古い映像|old photographs|thing|prop:懐かしい,物語がある|use:展示,回想法,復刻,包装,町歩き|by:写真館,空き家,新聞社|who:高齢者,県人会,博物館|proc:複写,着色|risk:著作権,個人情報
古文書|こもんじょ|古い帳簿,日記|old documents|thing|prop:古い,物語がある|use:商品の由来,災害の記録,復刻料理,展示|by:老舗,寺,蔵|who:研究者,観光ガイド,酒蔵|proc:解読,画像認識
古い道具|ふるいどうぐ|昔の機械,足踏みミシン|old tools|thing|prop:古い,懐かしい|use:展示,回想法,体験,内装,撮影|by:農家,蔵|who:カフェ,介護施設,博物館,訪日客|proc:修理
古着|ふるぎ|着なくなった服|old clothes|thing|of:布|use:リメイク,裂き織り,断熱材,貸衣装,吸音材|proc:裁断,反毛,縫製|by:家庭|who:若者,手芸好き,訪日客|risk:ばらつき
使わない食器|つかわないしょっき|古い器,引き出物の器,揃いの漆器|unused tableware|thing|use:貸し出し,カフェ,金継ぎ教室,結婚式|by:家庭,旅館,寺|who:カフェ,民宿,訪日客
古本|ふるほん|読み終えた本|second-hand books|thing|use:本の宿,まちライブラリー,寄付,紙の再生|by:空き家,図書館|who:読書家,宿,子ども
古家具|ふるかぐ|箪笥,使わない家具,婚礼箪笥|old furniture|thing|of:木材|use:リメイク,店の什器,楽器,箱|by:空き家|who:移住者,カフェ,訪日客|proc:修理,解体
仏壇|ぶつだん||household altar|product|use:供養,リメイク,漆の修理|by:空き家,遺族|who:漆職人,寺|risk:文化の同意
人形|にんぎょう|五月人形|dolls|product|prop:懐かしい|use:町の飾り,供養,展示|by:家庭|who:商店街,寺,訪日客|months:2-5
軽トラ|けいとら|軽トラック,使わない軽トラ|light truck|product|does:運ぶ,売る|use:朝市,移動販売,キャンプ,共同利用|by:農家|who:移住者,起業家
農機具|のうきぐ||farm machinery|thing|does:育てる,動かす|use:共同利用,請負,体験|by:農家|who:新規就農者|yields:空いた月,古い機械|risk:設備費
乾燥機|かんそうき|穀物乾燥機,椎茸乾燥機|dryer|thing|does:乾かす|use:野菜,薬草,木材,海藻,堆肥|by:農家,農協|who:農家,福祉作業所,菓子店|yields:空いた月|risk:電気代
大釜|おおがま|せいろ|cauldron|thing|does:煮る,蒸す|use:染色,豆腐,炊き出し,塩づくり|by:味噌蔵,農家,学校|who:染織家,婦人会
窯|かま|使われない窯|kiln or oven|thing|does:焼く|use:器,パン,炭,体験|by:窯元,農家|who:親子,菓子店|yields:余熱
樽|たる||barrels and vats|product|of:木材|prop:香り,丈夫|use:熟成,サウナ,家具,植木鉢,宿|by:酒蔵,味噌蔵|who:キャンパー,醸造所,カフェ
空き瓶|あきびん|一升瓶,廃瓶|empty bottles|thing|of:ガラス|use:器,照明,タイル,再使用|proc:洗浄,溶融,切断|by:酒蔵,居酒屋|who:ガラス工房,カフェ|risk:異物
段ボール|だんぼーる||boxes and pallets|product|prop:軽い|use:家具,工作,育苗,断熱,避難所|by:スーパー,倉庫|who:保育園,避難所,農家
大型車|おおがたしゃ|引退した列車,古い飛行機|retired vehicles|thing|prop:大きい,懐かしい|use:食堂,宿,移動診療車|by:バス会社,鉄道会社|who:親子,鉄道ファン|risk:設備費|with:図書館,遊び場
山の土地|やまのとち|相続した山,持ち山|inherited forest|place|yields:薪,きのこ,静けさ,木材|use:個人キャンプ場,森のようちえん,薪の里親,養蜂|by:山林所有者|who:キャンパー,保育園,買い手の企業|risk:権利,安全
実家|じっか|親の家,生家|parental home|place|isa:空き家|yields:家財,庭,畑|use:宿,移住者の住まい,集まりの場,倉庫|by:遠距離介護の家族|who:移住者
庭木|にわき|庭先の果物|garden trees|thing|prop:無農薬,不ぞろい|use:ジャム,果実酒,収穫体験,枝物|by:高齢者,空き家|who:菓子店,花屋,子ども
家庭菜園|かていさいえん|自給畑,庭の畑|kitchen garden|place|yields:食べきれない野菜|use:直売,体験|by:高齢者,園芸好き|who:子ども食堂,移住者|risk:量が足りない|with:おすそ分け
食べきれない野菜|たべきれないやさい|作りすぎた野菜,余った野菜,自家用野菜の余り|surplus vegetables|thing|prop:新鮮,不ぞろい,無農薬|use:直売,子ども食堂,漬物,乾燥野菜,移動販売|by:高齢者,家庭菜園|who:子ども食堂,惣菜店,買い物弱者|needs:集荷|risk:集荷,量が足りない
余ったパン|あまったぱん|パンの売れ残り|surplus bread|thing|isa:食品ロス|of:小麦|use:クラフトビール,ラスク,飼料,パン粉,子ども食堂|proc:発酵,乾燥,粉砕|by:パン店,給食|who:醸造所,養豚場,フードバンク|risk:傷む,集荷
余った花|あまったはな|式の残り花|surplus flowers|thing|prop:美しい,色,傷みやすい|use:ドライフラワー,染色,風呂,装花の再利用,介護施設の花,和紙,香り|proc:乾燥,抽出|by:花屋,結婚式場,花農家|who:介護施設,染織家,カフェ|risk:傷む
余った料理|あまったりょうり|バイキングの残り|leftover meals|thing|isa:生ごみ|use:飼料,堆肥,バイオガス|by:旅館,結婚式場,給食|who:養豚場,農家|risk:傷む,衛生
余った時間|あまったじかん|暇な時間,早朝の時間|spare hours|event|isa:空き時間|by:退職者,運転手,主婦|use:見守り,畑,学び
余った在庫の布|あまったざいこのぬの|残反,反物の在庫,生地の余り|surplus cloth|thing|isa:在庫|of:布|use:小物,かばん,保育園の布,包装|by:織物工場,呉服店|who:デザイナー,手芸好き,福祉作業所
不要な家電|ふようなかでん|使わない電化製品|unwanted appliances|thing|use:部品取り,修理の教室,レトロ展示,再資源|by:家庭|who:工業高校生,福祉作業所|risk:廃棄物
髪の毛|かみのけ|切った髪|cut hair|thing|use:油の吸着,鹿よけ,医療用かつら,堆肥|by:美容室|who:漁師,農家,患者|risk:集荷
古い制服とランドセル|ふるいせいふくとらんどせる|お下がり,学用品|hand-me-downs|thing|use:譲り合い,寄付|by:卒業生|who:ひとり親
相続した着物|そうぞくしたきもの||heirlooms|thing|prop:物語がある|use:リメイク,供養,贈り物,貸衣装|by:遺族|who:仕立て屋,訪日客|does:思い出を残す
広い庭|ひろいにわ|使わない庭,旧家の庭|large garden|place|prop:広い,静か|use:庭カフェ,結婚式,茶会,養蜂,犬の運動|by:旧家,寺|who:新婚,園芸好き|needs:草刈りの手
蔵書|ぞうしょ|郷土史の本,研究者の本|private library|thing|isa:古本|use:私設図書館,本の宿|who:読書家
退職金|たいしょくきん|貯金,貯え|savings|thing|does:出資する|by:退職者|use:開業,投資,改修
早起き|はやおき|朝の強い人,朝型|early rising|thing|does:届ける,手を貸す|by:高齢者,農家|use:朝市,新聞,朝食,見守り
育児の経験|いくじのけいけん|子育ての経験,子育てを終えた人|childrearing experience|thing|does:預かる,相談にのる|by:祖父母,主婦|who:子育て中の親
介護の経験|かいごのけいけん|介護を終えた人|care experience|thing|does:相談にのる,世話をする|by:主婦|who:介護する家族
病気の経験|びょうきのけいけん|闘病の経験,がん経験者|illness experience|thing|does:相談にのる,仲間をつくる|by:患者|who:患者,買い手の企業|use:商品づくり,語り
障害の経験|しょうがいのけいけん|当事者の視点|experience of disability|thing|does:検査する,設計する|by:障害のある人|who:宿,メーカー,観光地|use:バリアフリーの点検
留学の経験|りゅうがくのけいけん|海外経験,駐在経験|overseas experience|thing|does:翻訳する,海外に出す|by:移住者,退職者|who:職人,旅館
職人の技|しょくにんのわざ|伝統の技,熟練の技|craft skill|thing|does:技を教える,伝え継ぐ|by:職人|use:体験,映像記録,建具,商品,ロボットの教師|who:訪日客,デザイナー,研究者|risk:担い手,技
昔の遊びの名人|むかしのあそびのめいじん|竹とんぼの名人,こま名人|master of old games|person|isa:高齢者|does:遊ばせる,伝え継ぐ|who:学童,訪日客|makes:竹とんぼ,竹馬
