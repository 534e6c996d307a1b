# More people, trades and the empty hours and rooms they have or want
野菜農家|やさいのうか|野菜を作る人,露地野菜農家|vegetable grower|person|isa:農家|makes:野菜|yields:規格外野菜,外葉,間引き菜,茎葉|takes:堆肥,もみ殻,米ぬか|needs:収穫の人手,加工先,冬の仕事|who:給食,料理店,直売所|does:育てる|risk:天気,単価
芋農家|いものうか|さつまいも農家,じゃがいも農家,里芋農家|potato grower|person|isa:農家|makes:さつまいも,里芋|yields:規格外の芋,芋づる,芋の葉|needs:貯蔵庫,加工先|who:菓子店,蒸留所,犬猫の飼い主|months:8-12
麦農家|むぎのうか|小麦農家,大麦農家,蕎麦農家|wheat and buckwheat grower|person|isa:農家|makes:小麦,大麦,そば|yields:麦わら,くず麦,そば殻|needs:製粉所,地元の買い手|who:パン店,醸造所|months:5-7
豆農家|まめのうか|大豆農家,小豆農家|bean grower|person|isa:農家|makes:大豆,小豆|yields:くず豆,豆殻|needs:選別の手,在来豆の売り先|who:豆腐店,味噌蔵,和菓子店
柑橘農家|かんきつのうか|柚子農家|citrus grower|person|isa:果樹農家|makes:みかん,柚子|yields:摘果みかん,皮,剪定枝,傷もの|needs:摘果の人手,急な坂の運搬|who:ジュース工場,菓子店,養殖業者|at:海辺|months:10-4
りんご農家|りんごのうか||apple grower|person|isa:果樹農家|makes:りんご|yields:摘果りんご,剪定枝,搾りかす,落果|needs:収穫の人手,加工先|who:醸造所,菓子店,薪ストーブの人|months:8-12
ぶどう農家|ぶどうのうか||grape grower|person|isa:果樹農家|makes:ぶどう|yields:摘粒,剪定枝,搾りかす|who:ワイナリー,菓子店|months:7-10
柿農家|かきのうか|桃農家,梨農家|persimmon and peach grower|person|isa:果樹農家|makes:柿,干し柿|yields:摘果柿,皮,葉,剪定枝|needs:皮むきの手|who:和菓子店,染織家|months:9-12
肉牛農家|にくぎゅうのうか|和牛農家,繁殖農家|beef farmer|person|isa:畜産農家|makes:牛肉|yields:牛ふん,皮,脂,骨|needs:稲わら,草,放牧地|who:料理店
ヤギ農家|やぎのうか|ヤギ飼い|goat and sheep farmer|person|isa:畜産農家|makes:羊毛,ヤギの乳|does:草を抑える,飼う|needs:耕作放棄地,毛の使い道|yields:羊毛,ふん|who:自治体,不登校の子,保育園
薬草農家|やくそうのうか||herb grower|person|isa:農家|makes:薬草,ハーブ|needs:乾燥場,買い取り先|who:製薬会社,宿|risk:選別
塩職人|しおしょくにん||salt maker|person|isa:職人|does:塩にする|makes:塩,にがり|takes:海水,薪|needs:薪,料理店の客|who:料理人,美容好き
海苔漁師|のりりょうし|海苔養殖業者|nori farmer|person|isa:養殖業者|makes:海苔|yields:色落ち海苔,端海苔|months:11-3|needs:色落ち海苔の使い道,夏の仕事
牡蠣漁師|かきりょうし|牡蠣養殖業者,カキ養殖|oyster farmer|person|isa:養殖業者|makes:牡蠣|yields:牡蠣殻,小さな牡蠣,温排水|months:10-3|needs:殻の処理,夏の仕事,殻むきの手|who:観光客,料理店
川漁師|かわりょうし|内水面漁師,鮎漁師|river fisherman|person|isa:漁師|makes:鮎,川魚,うなぎ|does:捕る,案内する|needs:後継者,川の手入れ|who:料理店,釣り客|months:5-11
海藻採り|かいそうとり|昆布漁師,わかめ漁師|seaweed gatherer|person|isa:漁師|makes:昆布,わかめ,ひじき|yields:茎,根,切れ端|needs:干場の人手,雨の日の乾燥|months:2-8
ダイバー|だいばー|潜水士,素潜りの人|diver|person|does:捕る,海を肥やす,写す,見張る|needs:冬の仕事,海の足|with:磯焼け,藻場,ウニ|who:漁協,研究者|at:海
船頭|せんどう|渡し守|boatman|person|does:運ぶ,案内する|needs:後継者,客|at:川沿い,湖畔|who:観光客
鷹匠|たかじょう|犬使い|falconer and animal handler|person|isa:職人|does:飼う,獣を防ぐ,楽しませる,伝え継ぐ|needs:弟子,肥料代|who:訪日客,果樹農家|risk:担い手,生きもの
山師の仕事|やましのしごと|特殊伐採,木登り,空師|tree climbers|person|isa:林業家|does:切る,案内する|makes:伐った庭木,薪|who:寺,空き家の持ち主|risk:安全
茅葺き職人|かやぶきしょくにん|屋根職人,茅手|thatcher|person|isa:職人|does:建てる,直す|takes:茅,稲わら,竹|needs:茅場,弟子,新しい用途|yields:古茅|who:古民家,宿|risk:担い手
瓦職人|かわらしょくにん|屋根屋|roofer|person|isa:職人|does:直す,水漏れを防ぐ|yields:古瓦|who:空き家の持ち主|risk:安全
箱職人|はこしょくにん|桐箱職人,曲げわっぱ職人,樽職人|cooper and box maker|person|isa:職人|does:組み立てる,曲げる,直す|takes:杉,桐,竹|makes:桶,樽,箱,弁当箱|needs:注文,弟子|who:酒蔵,味噌蔵,サウナ好き|risk:担い手,技
傘職人|かさしょくにん|提灯職人,扇子職人,和ろうそく職人|umbrella and lantern maker|person|isa:職人|takes:和紙,竹,漆,櫨|makes:和傘,提灯,和ろうそく|needs:宿や店の注文,後継者|who:旅館,祭り,訪日客|risk:担い手
水引職人|みずひきしょくにん|組紐職人,結び職人|mizuhiki maker|person|isa:職人|takes:和紙,絹糸|makes:水引,組紐,飾り|needs:若い客|who:新婚,訪日客,若い女性
刀匠|とうしょう|研ぎ師|swordsmith|person|isa:鍛冶職人|makes:刀,包丁|needs:生計,弟子,訪日客|who:富裕層,コレクター
筆職人|ふでしょくにん|墨職人,硯職人|brush maker|person|isa:職人|takes:獣毛,竹,松煙|makes:筆,化粧筆,墨|needs:書道以外の用途|who:美容好き,訪日客
茶道家|さどうか|茶道の先生|tea ceremony master|person|does:教える,もてなす,美しく見せる|needs:若い弟子,茶室,器,菓子|who:訪日客,寺,旅館|with:抹茶,和菓子,茶室
能楽師|のうがくし|噺家,浪曲師|Noh and rakugo performer|person|does:楽しませる,伝え継ぐ|needs:舞台,若い客|at:寺,酒蔵,旅館の広間|who:高齢者,訪日客
太鼓奏者|たいこそうしゃ|太鼓打ち,民謡歌手,神楽師|drummer and folk singer|person|isa:音楽家|does:楽しませる,体を鍛える|needs:練習場,出番|who:訪日客,子ども|risk:近所
マジシャン|まじしゃん|大道芸人,紙芝居師,芸人|street performer|person|does:楽しませる|needs:出番,舞台|at:商店街,道の駅|who:子ども,介護施設
DJ|でぃーじぇい|音響技師,照明技師|DJ and sound engineer|person|does:楽しませる,光を当てる|needs:会場,題材の音|at:蔵,廃工場|with:ライトアップ
彫刻家|ちょうこくか|チェーンソーアートの人|sculptor|person|isa:美術家|does:彫る|takes:丸太,風倒木,石,流木|makes:彫刻,看板,ベンチ|who:公園,宿
建築史家|けんちくしか|文化財の専門家,古民家鑑定士|building historian|person|isa:研究者|does:調べる,証明する|who:古民家,自治体
園芸家|えんげいか|盆栽師,バラの愛好家,苔の育て手|horticulturist|person|does:育てる,美しく見せる|makes:盆栽,苔玉,花|needs:若い客,海外の客|who:訪日客,海外の店
料理研究家|りょうりけんきゅうか|野菜ソムリエ|cookery expert|person|does:設計する,広める,教える|takes:規格外野菜,郷土料理|makes:レシピ|who:農家,食品会社,自治体
バリスタ|ばりすた|バーテンダー,焙煎士|barista and bartender|person|does:もてなす,炒る|takes:柑橘の皮,薬草,焼酎,豆|makes:カクテル,飲み物|at:カフェ,古い銀行|needs:地元の香り
発酵家|はっこうか|麹好き,発酵マニア|fermenter|person|does:発酵させる,技を教える|takes:米,魚,野菜,果物,蜂蜜|makes:味噌,クラフトビール,酢|needs:場所,免許,若い客|who:健康志向の人
蔵人|くらびと|季節雇いの職人,酒造りの人|brewery hand|person|does:発酵させる,運ぶ|months:11-4|needs:夏の仕事,住まい|at:酒蔵|like:農家,杜氏
出稼ぎの人|でかせぎのひと|期間従業員|seasonal worker|person|does:手を貸す|needs:住まい,次の季節の仕事|with:酒蔵,スキー場,農家,リゾート
林業女子|りんぎょうじょし|漁業女子,女性猟師|women in farming and forestry|person|does:広める|needs:仲間,道具,手洗い|with:発信,体験|who:買い手の企業,若い女性
海外移民の子孫|かいがいいみんのしそん|日系人|descendants of emigrants|person|isa:外国人|needs:先祖の地,言葉,家系|does:海外に出す|who:自治体
国際協力の経験者|こくさいきょうりょくのけいけんしゃ|海外協力隊の経験者,帰国者|former aid worker|person|does:翻訳する,海外に出す|needs:国内の仕事|who:技能実習生,自治体
保護者|ほごしゃ|親,父母,お父さん|parents|person|isa:子育て中の親|does:手を貸す|needs:安心,送迎の手|at:学校
若い店主|わかいてんしゅ|個人店主|young shopkeeper|person|isa:起業家|needs:空き店舗,仲間,仕入れ|does:売る|at:商店街
元商店主|もとしょうてんしゅ|引退した店主,元社長|retired shopkeeper|person|isa:退職者|does:売る,相談にのる,技を教える|yields:空き店舗,屋号,得意先|who:起業家,高校生
元漁船|もとぎょせん||retired boats|thing|prop:古い,物語がある|use:遊具,店,宿,古材|by:漁師|who:観光客,美術家|risk:廃棄物|with:花壇
獣医学生|じゅういがくせい|農学部の学生,水産学部の学生|agriculture student|person|isa:学生|needs:実習先,卒業研究の題材|who:農家
建築学生|けんちくがくせい|建築科の学生|architecture and art student|person|isa:学生|does:設計する,組み立てる,美しく見せる|needs:実作の機会,寝泊まりする所,材料|takes:古材,端材,竹|who:空き家,商店街,寺
看護学生|かんごがくせい|医学生,薬学生,福祉の学生|nursing student|person|isa:学生|does:健康を保つ,世話をする|needs:実習先,地域の話し相手|who:高齢者
音大生|おんだいせい|吹奏楽部,合唱部|music student|person|isa:学生|does:楽しませる|needs:演奏の場,練習場,合宿|who:介護施設,酒蔵,寺
運動部の学生|うんどうぶのがくせい|体育会,ラグビー部,相撲部|student athletes|person|isa:学生|does:手を貸す,運ぶ|needs:合宿地,食事の量|with:雪下ろし,稲刈り,引っ越し
海外の客|かいがいのきゃく|海外顧客,外国の買い手|overseas customers|person|needs:由来,証明書,英語の説明,配送|who:職人,酒蔵|with:通販,展示会|does:海外に出す
海外の料理人|かいがいのりょうりにん|外国人シェフ|foreign chefs|person|isa:料理人|needs:出汁,包丁,柚子,抹茶,魚の締め方|takes:調味料,酒|who:農家,鍛冶職人
若い客|わかいきゃく|若者客,新しい客層|young customers|person|isa:若者|needs:低アルコール,写真映え,小さい量,気軽さ|who:老舗,酒蔵,寺
冬の客|ふゆのきゃく|冬の観光客|winter or weekday guests|person|isa:観光客|needs:雪の体験,湯,鍋,屋内の体験|who:旅館|months:12-2
出張客|しゅっちょうきゃく|ビジネス客|business travellers|person|needs:朝食,洗濯,回線,夕食,手土産|who:宿|with:平日
常連|じょうれん|常連客,なじみの客,得意先|regulars|person|isa:ファン|needs:新しい品,顔を覚えること,会員の特典|who:料理店,旅館
冷え性の人|ひえしょうのひと|寒がりの人|people who feel cold|person|needs:温める道具,生姜,湯,羊毛|with:入浴剤,カイロ,酒粕|months:10-3|risk:表示
腸活をする人|ちょうかつをするひと|便秘の人,腸を気にする人|people caring for their gut|person|isa:健康志向の人|needs:食物繊維,発酵食品|with:おから,海藻,甘酒|risk:表示
減塩の人|げんえんのひと|塩分を控える人|people on low-salt diets|person|isa:持病のある人|needs:出汁,酢,香り,旨み|with:きのこ,柑橘|risk:表示
朝食抜きの人|ちょうしょくぬきのひと|忙しい朝の人|people who skip breakfast|person|isa:会社員|needs:飲む朝食,おにぎり,持ち運べる食|with:甘酒,米粉
在宅介護の人|ざいたくかいごのひと|老老介護の夫婦|people caring at home|person|isa:介護する家族|needs:配食,やわらか食,外出の付き添い
多胎の親|たたいのおや|双子の親|parents of twins|person|isa:子育て中の親|needs:手伝い,預け先,量のある離乳食
里帰り出産の人|さとがえりしゅっさんのひと||women returning home to give birth|person|isa:妊婦|needs:産後ケア,祖父母の手,写真
単身赴任者|たんしんふにんしゃ|転勤族|people posted away from family|person|needs:惣菜,仲間,帰省の土産|isa:一人暮らし
転勤家族|てんきんかぞく||newcomers|person|needs:仲間,地域の案内,子の居場所|does:広める
惣菜店|そうざいてん|弁当店,仕出し屋|delicatessen|trade|takes:規格外野菜,未利用魚,鶏肉,山菜|makes:惣菜,弁当|yields:廃油,野菜くず,空いた午後の厨房|needs:朝の人手,地元の野菜|who:一人暮らし,会社員,高齢者|risk:衛生
米菓店|べいかてん|せんべい工場,あられ屋|rice cracker maker|trade|isa:菓子店|takes:米,くず米,海苔,海老|makes:せんべい,あられ|yields:割れ煎餅,余熱|who:土産物店
飲料会社|いんりょうがいしゃ|飲料メーカー,果汁工場|beverage company|trade|takes:果物,規格外果実,茶,野菜|makes:ジュース,茶|yields:搾りかす,茶がら,空いた月|who:学校,土産物店|does:搾る
調味料メーカー|ちょうみりょうめーかー|ソース会社,だし会社,ドレッシング会社|seasoning maker|trade|takes:魚の骨,野菜,果物,きのこ,海藻,酒粕|makes:だし,ソース,ドレッシング|yields:出汁がら|who:料理店,訪日客
ペットフード会社|ぺっとふーどがいしゃ|ペット用品店|pet food company|trade|takes:鹿肉,魚のあら,ホエイ,規格外野菜|makes:ペットフード|needs:国産の無添加原料|who:犬猫の飼い主
建材会社|けんざいがいしゃ|断熱材メーカー,内装会社|building material maker|trade|takes:もみ殻,木くず,羊毛,貝殻,石粉,竹,古紙|makes:断熱材,壁材,床材|who:工務店|needs:安定した量
寝具メーカー|しんぐめーかー|布団店|bedding maker|trade|takes:真綿,羊毛,羽毛,そば殻,ひのき|makes:枕,布団|yields:古布団,綿くず|who:旅館,不眠の人
文具会社|ぶんぐがいしゃ|画材店,文具メーカー|stationery maker|trade|takes:貝殻,野菜粉,和紙,木くず|makes:チョーク,クレヨン,ノート|who:学校
自動車会社|じどうしゃがいしゃ|自動車部品会社,自動車メーカー|car maker|trade|takes:竹繊維,木質樹脂,革|yields:革の端切れ,エアバッグ布,シートベルト,技術者,古い電池|needs:植物由来素材
航空会社|こうくうがいしゃ||airline|trade|does:運ぶ|yields:客室乗務員の余った時間,古い座席,空いた貨物室|needs:地方の便の客,機内の菓子|who:訪日客
スポーツチーム|すぽーつちーむ|プロチーム,クラブチーム,実業団|sports team|trade|does:楽しませる,広める,体を鍛える|needs:協賛,練習場,食事,地域の用事|yields:選手の空き時間,空いた競技場|who:スポーツファン,子ども
観光施設|かんこうしせつ|観光農園の売店|tourist facility|place|yields:空いた冬,駐車場|needs:雨の日の企画,冬の客,土産|who:観光客
保養所|ほようじょ|閉じた保養所|company recreation home|place|yields:客室,大浴場,厨房|use:宿,合宿,介護施設|by:買い手の企業|who:学生,障害のある人
寮|りょう||dormitory|place|use:学生の合宿,農作業の人の住まい|who:学生,技能実習生|yields:空室
集落|しゅうらく|村,地区,むら|hamlet|place|needs:若者,足,草刈り,店,担い手|yields:空き家,共同の機械,昔の知恵,景色|who:移住者,学生|by:自治会
観光地|かんこうち|名所,景勝地|tourist site|place|needs:夜の楽しみ,冬の客,手洗い,分散|yields:空室,駐車場|who:観光客|risk:閑散期
空室|くうしつ|空いた客室|vacant rooms|thing|isa:空きスペース|by:旅館,ホテル|use:産後ケア,ワーケーション,受験の宿,避難先,従業員の住まい,熟成|who:産後の母親,リモートワーカー,合宿の団体|months:1-2,6|needs:清掃の手
平日の空き|へいじつのあき|空いた平日,昼の空き,空いた昼|idle weekdays|event|isa:平日|use:高齢者の入浴,遠足,研修,体操,撮影|who:高齢者,学校,買い手の企業|by:旅館,温浴施設,寺
冬の空き|ふゆのあき|空いた冬,冬に空く|idle winter|event|isa:冬|use:貯蔵,育苗,酒造り,修理,学び|by:農家,建設業者,キャンプ場|who:酒蔵,蔵人
夏の空き|なつのあき|空いた夏,夏に空く|idle summer|event|isa:夏|use:合宿,熟成,音楽会,花畑,涼み|by:スキー場,酒蔵,学校|who:合宿の団体,音楽家
夜の空き|よるのあき|閉館後,営業後,空いた夜|idle nights|event|isa:夜|use:夜の見学,星空,貸し厨房,乾燥,発酵|by:博物館,給食室,町工場|who:夜の客,起業家
大空間|だいくうかん|大きな部屋,高い天井|large hall|place|isa:空きスペース|prop:広い,天井が高い|use:屋内遊び場,合宿,音楽会,乾燥,倉庫,ドローン練習場|at:廃校の体育館,廃工場|who:親子,音楽家
夜の楽しみ|よるのたのしみ|夕食後の楽しみ|evening entertainment|need|who:宿泊客,旅館,夜の客|with:星空,夜神楽,竹灯籠,夜の漁,昔話|does:楽しませる
帰りの足|かえりのあし|終電後の足|way home or around|need|isa:足がない|who:酒好き,夜の客,訪日客|by:タクシー,旅館の送迎車|does:運ぶ
副収入|ふくしゅうにゅう|収入,小遣い,現金収入|extra income|need|who:農家,主婦,漁師,寺|with:体験,直売,加工,貸し出し|does:働く場をつくる
安定した量|あんていしたりょう|安定供給,まとまった量|steady quantity|need|who:食品会社,給食,スーパー|with:共同出荷,冷凍,乾燥|does:まとめて扱う|risk:量が足りない
題材|だいざい|ネタ,研究の題材,撮る物|subject matter|need|who:学生,美術家,映像作家,新聞社,教員|with:職人,祭り,廃校,昔話
指導者|しどうしゃ|教える人,講師|instructors|need|by:退職者,職人,元教員|who:学校,部活動,体験|does:教える
管理人|かんりにん|運営者,世話役,鍵の管理|caretaker|need|by:移住者,退職者,地域おこし協力隊|who:廃校,空き家,シェアハウス|risk:一人頼み
借り手|かりて|入居者|tenant|need|by:起業家,移住者,買い手の企業|who:空き家の持ち主,自治体
電源|でんげん|コンセント|electricity supply|thing|who:車中泊の人,キャンパー,キッチンカー,避難所|with:小水力,蓄電池|does:電気をつくる
シャワー|しゃわー||showers and changing rooms|need|who:海水浴客,サイクリスト,合宿の団体|at:廃校のプール,銭湯|does:汚れを落とす
温かい食事|あたたかいしょくじ|温かい飲み物,汁物|warm meals|need|who:スキー客,バイク乗り,被災者,天文ファン|with:味噌,酒粕,薪|does:食べさせる,温める
甘いもの|あまいもの|デザート,甘味|sweets|product|isa:菓子|who:若い女性,甘党,子ども|of:果物,蜂蜜,甘酒|does:甘くする
太陽光発電所|たいようこうはつでんしょ||solar farm|place|does:電気をつくる|yields:パネル下の日陰,草,古いパネル|use:羊の放牧|needs:草刈り|who:農家|risk:近所|with:きのこ,薬草
ごみ拾い|ごみひろい|海岸清掃,清掃活動|litter picking|event|does:集める|who:買い手の企業,学校,観光客|with:スポーツ,宝探し,アート|yields:流木,海ごみ
地元の肉|じもとのにく|ブランド肉|local meat|product|by:肉牛農家,養豚場,猟師|who:料理店,旅館,キャンパー
