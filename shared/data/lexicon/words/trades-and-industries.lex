# Trades and industries: what they take in, make, leave over and need
菓子店|かしてん|菓子屋,洋菓子店,スイーツ店,ケーキ屋|confectionery|trade|takes:果物,米粉,酒粕,蜂蜜,卵,豆,芋,野菜,ホエイ|makes:菓子,ケーキ,焼き菓子,アイス|yields:卵の殻,果物の皮,切れ端,空いた夏の窯|needs:地元の素材,早朝の人手,土産向けの品|who:観光客,親子,法人贈答|does:甘くする,焼く|risk:アレルギー,人手
和菓子店|わがしてん|和菓子屋,餅店,餅屋|Japanese confectionery|trade|isa:菓子店|takes:小豆,米粉,栗,桜葉,よもぎ,柿|makes:和菓子,餅,羊羹|yields:豆の煮汁,あんかす|needs:若い客,後継者,季節の題材|who:訪日客,高齢者,茶道の人|with:茶|months:1-12
駄菓子屋|だがしや|せんべい店,飴屋|penny sweet shop|trade|isa:菓子店|makes:せんべい,飴,駄菓子|yields:割れ煎餅|who:子ども,若い女性|needs:後継者
パン店|ぱんてん|パン屋,ベーカリー|bakery|trade|takes:小麦,米粉,酒粕,果物,野菜,ホエイ|makes:パン|yields:パンの耳,余ったパン,余熱|needs:早朝の人手,地元の小麦|who:親子,会社員|risk:人手
豆腐店|とうふてん|豆腐屋|tofu maker|trade|takes:大豆,水,にがり|makes:豆腐,油揚げ|yields:おから,豆乳ホエイ,廃油|needs:後継者,おからの使い道|who:旅館,菜食の人|risk:担い手
こんにゃく店|こんにゃくてん|こんにゃく工場|konjac maker|trade|takes:こんにゃく芋,灰|makes:こんにゃく|yields:飛粉,廃アルカリ水|who:ダイエット中の人
製麺所|せいめんじょ|麺工場,うどん工場|noodle factory|trade|takes:小麦,そば粉,米粉|makes:麺|yields:切れ端の麺,ゆで汁,そば殻|needs:地元の粉,直売
酒蔵|さかぐら|酒造会社,造り酒屋,酒造,蔵元|sake brewery|trade|takes:酒米,水,果物|makes:日本酒,甘酒|yields:酒粕,米ぬか,空いた夏の蔵,仕込み水,木桶,古い瓶|needs:夏の収入,海外の客,若い客,地元米|who:料理店,訪日客,酒好き|at:酒どころ|months:11-4|risk:酒税,担い手
醸造所|じょうぞうしょ|クラフトビール工場|brewery|trade|takes:大麦,ホップ,余ったパン,果物,摘果果実|makes:クラフトビール|yields:麦芽かす,酵母,余熱|needs:地元の素材,空き蔵|who:観光客,キャンパー|risk:酒税,設備費
ワイナリー|わいなりー|ワイン醸造所,シードル醸造所|winery|trade|takes:ぶどう,りんご|makes:ワイン,シードル|yields:ぶどうの搾りかす,剪定枝,空き樽|needs:収穫の人手,料理|who:観光客,料理店|risk:酒税
蒸留所|じょうりゅうじょ|ジン蒸留所,ウイスキー蒸留所|distillery|trade|takes:酒粕,芋,麦,柑橘の皮,薬草,杉の葉|makes:焼酎,クラフトジン,精油|yields:焼酎粕,温排水,空き樽|needs:香りの素材|who:訪日客,バー|risk:酒税,設備費
味噌蔵|みそぐら|味噌屋|miso or soy sauce brewery|trade|takes:大豆,米,麹,塩,魚|makes:味噌,醤油,麹|yields:醤油粕,煮汁,古い木桶|needs:若い客,海外|who:料理店,親子|risk:担い手
酢蔵|すぐら|酢屋,酢の醸造所|vinegar brewery|trade|takes:酒粕,果物,柿,玄米|makes:酢,飲む酢|yields:酢粕|who:健康志向の人
茶店|ちゃみせ|茶舗,茶商|tea merchant|trade|takes:茶葉,薬草,柿の葉|makes:茶,抹茶|yields:茎茶,粉茶,茶がら,空いた乾燥機|needs:海外の客,若い客|who:訪日客,カフェ
コーヒー焙煎所|こーひーばいせんじょ|焙煎店|coffee roaster|trade|makes:コーヒー|yields:コーヒーかす,麻袋,薄皮,余熱|who:会社員,カフェ|needs:水,器|takes:コーヒー豆,大豆,どんぐり,麦
食品加工会社|しょくひんかこうがいしゃ|食品会社,食品メーカー,食品工場,加工会社|food processor|trade|takes:規格外品,野菜,魚,肉,果物|makes:加工品,惣菜,缶詰,冷凍食品|yields:野菜くず,食品残さ,空いた月のライン,余熱|needs:安定した原料,人手,残さの引き取り先|who:スーパー,給食|risk:ばらつき,衛生
缶詰工場|かんづめこうじょう|瓶詰め工場,レトルト工場|cannery|trade|takes:魚,果物,肉,野菜,未利用魚|makes:缶詰,レトルト食品|yields:煮汁,骨,魚のあら,空いた月|needs:小口の仕事|who:起業家,防災|risk:設備費
水産加工会社|すいさんかこうがいしゃ|魚屋の加工場,干物屋,鰹節店|fish processor|trade|takes:魚,海藻,未利用魚|makes:干物,かまぼこ,鰹節,佃煮|yields:魚のあら,骨,皮,うろこ,煮汁,冷凍庫の空き|needs:人手,原魚,臭い対策|who:スーパー,土産物店|risk:匂い,人手
鮮魚店|せんぎょてん||fishmonger|trade|takes:魚,氷|yields:魚のあら,発泡スチロール箱|needs:若い客,惣菜|does:見分ける,切る
精肉店|せいにくてん|ハム工房,食肉加工|butcher|trade|takes:肉,鹿肉,猪肉|makes:ハム,ソーセージ,コロッケ|yields:脂,骨,くず肉|needs:地元の肉|risk:衛生
ジビエ処理場|じびえしょりじょう|ジビエ加工所,解体処理施設|game processing plant|trade|takes:鹿,猪|makes:鹿肉,猪肉,ペットフード|yields:骨,原皮,角,内臓,血|needs:安定した搬入,販路|by:猟師|who:料理店,犬猫の飼い主|risk:量が足りない,衛生
乳業会社|にゅうぎょうがいしゃ|乳製品工場|dairy|trade|takes:牛乳,ヤギの乳|makes:チーズ,ヨーグルト,アイス|yields:ホエイ,脱脂乳|who:菓子店,観光客|risk:衛生,冷たい物流
製粉所|せいふんじょ|製粉会社,米屋|mill|trade|takes:小麦,そば,米,豆,乾燥野菜|makes:小麦粉,そば粉,米粉|yields:ふすま,そば殻,米ぬか,もみ殻|needs:小口の受託|does:粉にする
搾油所|さくゆじょ|油屋,製油所|oil mill|trade|takes:菜種,ごま,椿,えごま,茶の実|makes:油|yields:油かす,皮|who:料理店,化粧品会社|does:搾る
製塩所|せいえんじょ||salt works|trade|takes:海水,薪,温泉熱|makes:塩,にがり|yields:にがり,余熱|who:料理店,豆腐店,美容|does:塩にする
製糖所|せいとうじょ|黒糖工場|sugar mill|trade|takes:さとうきび|makes:黒糖|yields:バガス,糖蜜|who:菓子店
製氷会社|せいひょうがいしゃ|氷屋,製氷所|ice maker|trade|makes:氷|yields:空いた冬の冷凍庫|who:漁師,かき氷店,釣り客|does:凍らせる
青果市場|せいかいちば|中央市場|produce market|trade|yields:売れ残り,野菜くず,木箱,段ボール|takes:野菜,果物|does:売る,集める|needs:料理店の客
漬物店|つけものてん|漬物工場|pickle maker|trade|takes:大根,白菜,酒粕,ぬか,規格外野菜|makes:漬物|yields:海水,野菜くず,古漬け|needs:減塩,若い客,後継者|risk:塩分,衛生
農業法人|のうぎょうほうじん|集落営農|farm company|trade|isa:農家|makes:野菜,米|yields:規格外品,空いた冬の人手|needs:人手,販路
施設園芸農家|しせつえんげいのうか|ハウス農家,温室農家|greenhouse grower|trade|isa:農家|takes:余熱,堆肥,もみ殻炭|makes:いちご,トマト,花|yields:葉,茎,摘果,空いた夏のハウス|needs:暖房の熱,人手|months:11-5|risk:電気代
花農家|はなのうか|花卉農家,花き生産者|flower grower|person|isa:農家|makes:花,鉢植え|yields:規格外の花,切り落とした茎|needs:規格外の販路,葬儀以外の需要|who:花屋,結婚式場,ホテル|risk:傷む
花屋|はなや|生花店,フラワーショップ|florist|trade|takes:花,枝,流木,苔,木の実|makes:花束,ドライフラワー|yields:売れ残りの花,茎,葉|needs:珍しい枝物|who:新婚,遺族,店|risk:傷む
茶農家|ちゃのうか|お茶農家|tea grower|person|isa:農家|makes:茶葉|yields:剪定枝,番茶の葉,茶の実,茶の花|needs:摘み手,販路,放棄茶園の使い道|months:4-10
きのこ農家|きのこのうか|しいたけ農家,きのこ工場,椎茸農家,菌床農家|mushroom grower|person|isa:農家|takes:おがくず,原木,米ぬか,廃菌床の代わり|makes:きのこ|yields:廃菌床,石づき,規格外きのこ,廃ほだ木|needs:冬の暖房,人手
植物工場|しょくぶつこうじょう|葉物工場|plant factory|place|at:廃校,廃工場,空き倉庫|makes:葉物野菜,薬草|needs:電気,余熱,断熱|yields:根,外葉|who:料理店,病院|does:育てる|risk:電気代,設備費
陸上養殖場|りくじょうようしょくじょう|養魚場|land-based fish farm|trade|at:廃校のプール,廃工場,温泉地|takes:余熱,温泉水,地下水|makes:魚,えび,すっぽん|yields:養殖排水,魚のふん|needs:餌,電気|does:育てる|risk:電気代,生きもの,設備費
製材所|せいざいしょ|製材会社,木材会社|sawmill|trade|takes:丸太|makes:板,柱|yields:端材,おがくず,樹皮,かんなくず,背板|needs:人手,樹皮の使い道|who:大工,家具工房|risk:単価
家具工房|かぐこうぼう|家具会社,家具店|furniture workshop|trade|takes:木材,端材,古材,竹,い草,布|makes:家具,木の器|yields:端材,おがくず|needs:地元材,販路|who:新婚,カフェ,保育園
工務店|こうむてん|建設会社,リフォーム会社|building contractor|trade|isa:建設業者|takes:木材,古材,断熱材|makes:家,改修|yields:端材,古材|needs:職人,冬の仕事
解体業者|かいたいぎょうしゃ|解体会社|demolition firm|trade|does:解体する|yields:古材,古瓦,建具,梁,石|needs:古材の売り先,置き場|who:カフェ,移住者,美術家|risk:廃棄物
畳店|たたみてん||tatami maker|trade|takes:い草,稲わら|makes:畳|yields:古畳,畳べり,い草の切れ端|needs:新しい用途,若い客|who:訪日客,旅館
建具店|たてぐてん|組子職人,障子屋|joinery|trade|takes:木材,和紙|makes:障子,組子|yields:端材,古い建具|who:宿,海外の店
瓦工場|かわらこうじょう|瓦屋,煉瓦工場|tile works|trade|takes:粘土,灰|makes:瓦,煉瓦|yields:割れ瓦,余熱,空いた窯|needs:新しい用途|who:庭師,カフェ
ガラス工房|がらすこうぼう|ガラス工場|glass studio|trade|takes:廃瓶,蛍光管,灰|makes:器,アクセサリー|yields:ガラスくず,余熱|who:観光客,酒蔵|does:成形する
窯元|かまもと|陶器工場,製陶所|pottery kiln|trade|takes:粘土,釉薬,灰,貝殻|makes:器,タイル|yields:割れた器,余熱,使わない型|needs:販路,後継者,料理店|who:旅館,料理店,訪日客
織物工場|おりものこうじょう|繊維工場,織物会社|weaving mill|trade|takes:糸,絹,綿,羊毛,和紙糸|makes:布,着物,タオル|yields:残糸,端切れ,布の耳,温排水,古い織機|needs:自社商品,デザイナー,後継者|who:アパレル,デザイナー|risk:単価
縫製工場|ほうせいこうじょう|縫製会社,縫い子|sewing factory|trade|takes:布,革,帆布,漁網|makes:服,鞄,布小物|yields:端切れ,空いた時間|needs:直接の客,人手|does:縫う|risk:単価
皮革工場|ひかくこうじょう|革工房|tannery|trade|takes:鹿皮,猪皮,牛皮,魚の皮,柿渋,樹皮|makes:革,革小物|yields:革の端切れ,皮くず|who:デザイナー,買い手の企業|risk:匂い
製紙会社|せいしがいしゃ|紙工場|paper mill|trade|takes:木材,古紙,竹,もみ殻,わら|makes:紙,段ボール|yields:紙くず,汚泥,余熱|who:印刷会社
印刷会社|いんさつがいしゃ|印刷所|printing firm|trade|takes:紙,和紙,インク|makes:冊子,包装,名刺|yields:紙の断裁くず,古い活字,損紙|needs:デジタル以外の仕事|who:商店,酒蔵
町工場|まちこうば|金属加工会社,機械工場,板金工場|small factory|trade|takes:鉄,アルミ,樹脂,木材|makes:部品,治具,機械,キャンプ用品|yields:金属くず,端材,余熱,空いた機械,元工員|needs:自社商品,デザイナー,人手|who:農家,キャンパー,メーカー|risk:単価
鋳物工場|いものこうじょう|鋳物屋,鋳造所|foundry|trade|takes:鉄,銅,アルミ,砂|makes:鍋,器,鐘|yields:鋳物砂,スラグ,余熱|who:訪日客,キャンパー,料理人
めっき工場|めっきこうじょう||plating works|trade|takes:金属,樹脂,貝殻,木|makes:表面処理|yields:廃液,余熱|does:めっきする|needs:装飾の仕事
樹脂工場|じゅしこうじょう|ゴム工場|plastics factory|trade|takes:樹脂,廃プラスチック,もみ殻,竹粉|makes:容器,玩具|yields:端材,不良品|needs:脱炭素の素材|does:成形する
メーカー|めーかー|メーカー企業,電機会社|manufacturer|trade|yields:開放特許,端材,余熱,不良品|needs:地元の物語,人手,代替素材|makes:製品
化粧品会社|けしょうひんがいしゃ|化粧品メーカー,コスメ会社,化粧品工場|cosmetics company|trade|takes:米ぬか,酒粕,海藻,果皮,花,温泉水,絹,蜂蜜,薬草|makes:化粧品,石けん|needs:由来のわかる原料,少量の抽出物,成分データ|who:美容好き,旅館|risk:表示,認証
製薬会社|せいやくがいしゃ|薬品会社,漢方薬会社|pharmaceutical company|trade|takes:薬草,海藻,きのこ,果皮|makes:薬,健康食品|needs:国産の薬草,安定した量|yields:抽出かす|risk:認証,ばらつき
香料会社|こうりょうがいしゃ|線香店,線香メーカー,香りの店|fragrance maker|trade|takes:木くず,花,柑橘の皮,樹皮,杉の葉|makes:線香,香水,アロマオイル|yields:蒸留かす|who:遺族,宿,訪日客
塗料会社|とりょうがいしゃ|塗料メーカー,染料店|paint maker|trade|takes:柿渋,土,貝殻,米ぬか,漆|makes:塗料,染料|who:大工,保育園
肥料会社|ひりょうがいしゃ|肥料メーカー|fertiliser maker|trade|takes:牛ふん,魚のあら,貝殻,生ごみ,竹,灰|makes:肥料,堆肥|who:農家,園芸好き|risk:匂い,かさ
飼料会社|しりょうがいしゃ|飼料メーカー,エコフィード工場|feed maker|trade|takes:食品残さ,おから,酒粕,魚のあら,余ったパン|makes:飼料|who:畜産農家,養殖業者|risk:ばらつき,水分
リサイクル会社|りさいくるがいしゃ|廃棄物処理会社,再資源化業者|recycling firm|trade|takes:廃プラスチック,木くず,生ごみ,漁網,ガラス|makes:再生材,燃料,堆肥|yields:余熱,古道具|does:再生する,分ける|risk:廃棄物
ごみ焼却場|ごみしょうきゃくじょう|清掃工場,焼却施設|waste incinerator|place|yields:余熱,灰,電気|use:温水プール,温室,見学|by:自治体|who:施設園芸農家
下水処理場|げすいしょりじょう|浄化センター|sewage works|place|yields:汚泥,温かい処理水,リン,消化ガス|use:肥料,海苔の栄養,融雪,温室|by:自治体|who:農家,漁師
発電所|はつでんしょ|火力発電所,水力発電所,地熱発電所|power station|place|yields:余熱,灰,温排水,見学|takes:木くず,もみ殻,家畜ふん|use:養殖,温室|who:施設園芸農家
データセンター|でーたせんたー|サーバー施設|data centre|place|yields:余熱,空き建屋|needs:冷たい空気,雪,電気|at:雪国,廃校|who:養殖業者,施設園芸農家
運送会社|うんそうがいしゃ|物流会社,トラック会社,倉庫会社,配送会社|haulier|trade|does:運ぶ,保管する|yields:空荷,古タイヤ,空いた倉庫,パレット|needs:帰りの荷,運転手|who:農家,通販
バス会社|ばすがいしゃ||bus company|trade|does:運ぶ|yields:空席,空いた昼のバス,古いバス,車庫|needs:昼の客,運転手,貨物|who:高齢者,観光客,高校生
タクシー|たくしー|タクシー会社,乗合タクシー|taxi company|trade|does:運ぶ,届ける,案内する,見守る|yields:空き時間|needs:昼の仕事,運転手|who:高齢者,観光客,酒好き
鉄道会社|てつどうがいしゃ||railway company|trade|does:運ぶ|yields:無人駅,空いた車両,古い枕木,レール,駅舎|needs:乗る理由,沿線の名物|who:鉄道ファン,高校生
船会社|ふながいしゃ||shipping line|trade|does:運ぶ,楽しませる|yields:空いた便,古い船|needs:冬の客,貨物|who:離島,観光客
駐車場会社|ちゅうしゃじょうがいしゃ||petrol station and garage|trade|yields:廃タイヤ,廃油,空いた敷地|needs:新しい仕事|does:直す|who:高齢者
旅館|りょかん|温泉旅館,老舗旅館|inn|trade|takes:地元野菜,魚,酒,器,花,薪|makes:宿泊,料理,おもてなし|yields:空室,食べ残し,余熱,空いた昼の大浴場,古い浴衣,布団,宴会場|needs:人手,平日の客,体験,後継者,土産|who:観光客,湯治客|does:泊める,もてなす|risk:人手,閑散期
ホテル|ほてる|シティホテル,リゾートホテル|hotel|trade|isa:旅館|yields:古いシーツ,使いかけの石けん,空室,生ごみ,空いた宴会場|needs:地元の体験,香り,備品,人手|takes:地元食材,工芸品
民宿|みんしゅく|小さな宿|guesthouse|trade|does:泊める,もてなす|at:古民家,漁村,空き家|yields:空室,空いた台所|needs:体験,朝食,掃除の手|who:釣り客,学生,訪日客
宿|やど|一棟貸しの宿|lodging|trade|does:泊める|takes:地元食材,工芸品,入浴剤,枕|yields:空室|needs:体験,夜の楽しみ,清掃の手,朝食|who:観光客|permit:旅館業の許可
宿坊|しゅくぼう|寺の宿|temple lodging|place|does:泊める,癒やす|by:僧侶|who:訪日客,会社員,巡礼者|with:精進料理,座禅|at:寺
寺|てら|お寺,寺院|temple|place|yields:本堂,庭,空いた平日,供え物,落ち葉|use:座禅,宿坊,音楽会,子ども食堂,自習室|by:僧侶|needs:維持費,若い人,墓じまいの受け皿|who:訪日客,遺族|risk:文化の同意
神社|じんじゃ|お宮,鎮守|shrine|place|yields:落ち葉,どんぐり,御神酒,古いお守り,境内|use:定期市,結婚式,祭り,朝の体操|by:神職|needs:氏子,維持費,稲わら|who:新婚,受験生,訪日客|risk:文化の同意
温浴施設|おんよくしせつ|日帰り温泉,スーパー銭湯|public bath|place|yields:余熱,温排水,休憩室,空いた午前|takes:薪,薬草,酒粕,柑橘|needs:後継者,燃料,若い客|who:高齢者,サウナ好き,ランナー|does:癒やす|risk:電気代
クリーニング店|くりーにんぐてん|リネン会社,洗濯工場|laundry|trade|does:汚れを落とす|yields:余熱,ハンガー,引き取りのない服,古いシーツ|takes:石けん|needs:燃料代,配達
美容室|びようしつ|理容店,エステ店|hair salon|trade|yields:髪の毛,空いた平日|takes:化粧品,椿油|does:美しく見せる|who:高齢者,新婚
写真館|しゃしんかん|フォトスタジオ|photo studio|trade|does:写す,思い出を残す|yields:古い写真,衣装|who:新婚,親子,還暦の人|at:古民家,棚田|needs:撮影地
葬儀社|そうぎしゃ||undertaker|trade|does:弔う|takes:花,木材,線香,石|yields:供花の残り,空いた会館|needs:故人らしい式,返礼品|who:遺族
結婚式場|けっこんしきじょう|ブライダル会社,式場|wedding hall|trade|does:祝う|takes:花,料理,引き出物,衣装|yields:残った花,空いた平日,衣装|needs:小さな式,地元らしさ|who:新婚
呉服店|ごふくてん|着物店,貸衣装店|kimono shop|trade|takes:着物,帯,組紐|yields:古い着物,端切れ,在庫の反物|needs:若い客,訪日客|does:着せる
古道具店|ふるどうぐてん|骨董店,古本屋,古着屋|antique and second-hand shop|trade|takes:古道具,着物,古本,器|does:売る,見分ける|who:訪日客,移住者,カフェ,コレクター|permit:古物商許可|yields:売れ残り
書店|しょてん||bookshop|trade|takes:本,古本|does:広める,居場所をつくる|needs:客,催し,飲食|yields:返本
文具店|ぶんぐてん|はんこ屋|stationer|trade|takes:和紙,木材,野菜インク|makes:文具|who:学校,買い手の企業
玩具店|がんぐてん|おもちゃ屋|toy shop|trade|takes:端材,布|makes:玩具|who:祖父母,保育園
造園業者|ぞうえんぎょうしゃ||landscaper and nursery|trade|takes:石,苔,竹,堆肥,剪定枝|makes:庭,苗|yields:剪定枝,刈り草,土|does:植える,刈る|needs:冬の仕事
清掃会社|せいそうがいしゃ|ビル管理会社|cleaning company|trade|does:汚れを落とす|needs:人手,洗剤|who:宿
IT企業|あいてぃーきぎょう|ソフト会社,IT会社,アプリ会社|IT company|trade|does:自動でこなす,設計する,事務を減らす|needs:現場の課題,静かな仕事場,人材|at:廃校,古民家|who:農家,旅館
映像制作会社|えいぞうせいさくがいしゃ|映画会社,テレビ制作会社|film production company|trade|does:写す,広める|needs:撮影地,宿,弁当,エキストラ,古い車|at:廃校,廃坑
アパレル|あぱれる|服飾会社,ファッションブランド|fashion company|trade|takes:布,草木染め,残糸,革|makes:服|yields:売れ残りの服,端切れ|needs:物語,再生素材
広告会社|こうこくがいしゃ|デザイン事務所,企画会社|advertising agency|trade|does:広める,設計する|needs:題材|who:自治体,買い手の企業
人材会社|じんざいがいしゃ|派遣会社,求人サイト|staffing company|trade|does:仲立ちする|who:農家,旅館|with:副業人材,一日単位の仕事
電力会社|でんりょくがいしゃ|電力小売,電力事業者|power company|trade|does:電気をつくる|takes:小水力,太陽光,木くず|needs:地元の電源|yields:見守りデータ
ガス会社|がすがいしゃ|灯油店,燃料店,プロパンガス店|fuel dealer|trade|does:届ける,見守る|yields:配達の網,空いた夏|needs:夏の仕事|who:高齢者,旅館
通信会社|つうしんがいしゃ|電話会社,ケーブルテレビ会社|telecom company|trade|does:知らせる|yields:空き局舎,電柱|needs:実証の場
保険会社|ほけんがいしゃ|保険代理店|insurer|trade|does:守る,相談にのる|needs:健康づくり,防災|who:農家,買い手の企業
測量会社|そくりょうがいしゃ|建設コンサルタント,地質調査会社|surveying firm|trade|does:測る,調べる|yields:3次元データ,ドローンの空き|who:自治体,林業家|needs:新しい用途
石材店|せきざいてん||stone yard|trade|takes:石|makes:墓石,石の器|yields:石粉,端石,採石跡|needs:墓以外の用途|who:庭師,キャンパー
海女小屋の店|あまごやのみせ|漁師食堂,浜焼き店|fishermen's restaurant|trade|isa:料理店|by:漁師,海女|takes:未利用魚,貝,海藻|who:観光客,訪日客|yields:貝殻
養鶏場|ようけいじょう|鶏舎|poultry farm|trade|isa:畜産農家|takes:米ぬか,魚粉,貝殻,おから|makes:卵,鶏肉|yields:鶏ふん,卵の殻,廃鶏,羽|who:菓子店|risk:匂い,生きもの
養豚場|ようとんじょう||pig farm|trade|isa:畜産農家|takes:食品残さ,ホエイ,酒粕|makes:豚肉|yields:豚ぷん,脂,骨|risk:匂い,近所
牧場|ぼくじょう|観光牧場,放牧場|ranch|place|yields:牛ふん,羊毛,草地,空いた冬|makes:牛乳,肉|use:体験,キャンプ,不登校の子の居場所|by:酪農家|who:親子,観光客|risk:生きもの|with:星空
