# words that stood as synonyms of a neighbour and are things of their own
あなご|あなご|穴子,大あなご|conger eel|thing|isa:魚|use:蒲焼,天ぷら,すし,煮物,骨せんべい|by:漁師|yields:魚の骨,魚のあら|who:寿司店,観光客,料理店|with:すし,だし
ハモ|はも|鱧|pike conger|thing|isa:魚|use:鍋料理,湯引き,天ぷら,練り物|by:漁師|who:料亭,旅館|proc:骨切り|months:6-9
まぐろ|まぐろ|マグロ,鮪,ビンチョウ|tuna|thing|isa:魚|yields:魚のあら,血合い,まぐろの目玉|use:刺身,すし,缶詰,ペットフード,加工品|by:漁師,仲買人|who:寿司店,観光客,旅館|at:港,市場|with:市場食堂
にしん|にしん|ニシン,鰊|herring|thing|isa:魚|use:干物,昆布巻き,そば,なれずし|by:漁師|yields:数の子,魚粉|who:蕎麦店
はたはた|はたはた|ハタハタ,鰰|sandfish|thing|isa:魚|use:魚醤,すし,干物,鍋料理|by:漁師|months:11-12|who:旅館
ひらめ|ひらめ|鮃|flounder|thing|isa:魚|use:刺身,すし|by:漁師,養殖業者|who:寿司店,旅館
かれい|かれい|鰈|flatfish|thing|isa:魚|use:干物,煮物|by:漁師
ししゃも|ししゃも|柳葉魚|smelt|thing|isa:魚|use:干物,佃煮|by:漁師
ふぐ|ふぐ|フグ,河豚|blowfish|thing|isa:魚|prop:高級|yields:ふぐの皮,ふぐのひれ|use:鍋料理,刺身,干物,ひれ酒,提灯|by:漁師,養殖業者|who:旅館,料亭|permit:ふぐ処理の資格|months:10-3
もずく|もずく|モズク,水雲|mozuku seaweed|thing|isa:海藻|of:フコイダン|prop:ぬめり,食物繊維|use:酢の物,スープ,麺,化粧品,健康食品|by:漁師,養殖業者|proc:塩漬け,抽出|who:旅館,健康志向の人
ほや|ほや|ホヤ,海鞘|sea squirt|thing|isa:水産物|prop:旨み|yields:ほやの殻|use:刺身,干物,珍味,調味料,スープ|by:漁師,養殖業者|who:居酒屋,酒好き|risk:傷む|with:日本酒|months:5-8
いくら|いくら|イクラ,筋子|salmon roe|thing|isa:水産物|of:鮭|use:丼,すし|who:観光客,寿司店|by:鮭加工場
イカナゴ|いかなご|こうなご|sand lance|thing|isa:魚|use:佃煮|by:漁師|months:2-4
すだち|すだち|スダチ,酢橘|sudachi citrus|thing|isa:柑橘|prop:酸味,香り|yields:すだちの皮|use:ぽん酢,ジュース,菓子,酒,化粧品,精油|proc:搾汁,蒸留|by:柑橘農家|with:さんま,うどん,鍋料理|who:料理店
シークヮーサー|しーくゎーさー|ヒラミレモン|shikuwasa citrus|thing|isa:柑橘|prop:酸味,香り|yields:柑橘の搾りかす|use:ジュース,酒,菓子,化粧品|proc:搾汁|by:柑橘農家|who:健康志向の人,観光客
すもも|すもも|李,プラム|plum|thing|isa:果物|use:ジャム,ドライフルーツ,果実酒|by:果樹農家
百合|ゆり|ユリ,ゆりの花|lily|thing|isa:花|use:花束,供花|by:花農家|who:花屋,花嫁|yields:花粉|with:花畑
酪農ヘルパー|らくのうへるぱー||dairy relief worker|person|does:世話をする,運ぶ|by:酪農家|who:酪農家,移住者|needs:住まい,休み,仲間|with:牛|makes:牛乳|like:季節労働者
鵜匠|うしょう|鵜飼の人|cormorant fisher|person|isa:職人|makes:鵜飼|does:楽しませる,伝え継ぐ|needs:弟子,冬の仕事|who:観光客,旅館|at:川|with:鮎,屋形船
茶師|ちゃし|茶の鑑定士|tea master|person|isa:職人|makes:抹茶,茶|does:見分ける,混ぜる|needs:弟子,茶葉|who:茶店,茶道家|with:和菓子
島留学|しまりゅうがく|高校魅力化,地域みらい留学,越境入学|study on an island|scheme|at:離島,山村,高校|who:高校生,親子|needs:寮,下宿,地元の大人|with:寄宿舎,商品開発|does:教える,仲間をつくる
山村留学|さんそんりゅうがく|山の子留学|mountain village schooling|scheme|at:山村,廃校,農家|who:小学生,親子|needs:寮,里親,指導者|with:自然体験
岬|みさき|岬の先,海に突き出た所|cape|place|prop:眺めがよい,静か|use:灯台,展望台,星空観察,写真撮影,宿,カフェ,結婚式,野鳥観察|who:写真愛好家,バイク乗り,観光客,サイクリスト|with:灯台,夕日,遊歩道,初日の出|needs:足,駐車場,休憩所|risk:足
入り江|いりえ|入江|cove|place|isa:海|use:養殖,シーカヤック,釣り,係留|by:漁協|who:釣り客,ヨットの人|yields:静かな水面
灯籠|とうろう|石灯籠|lanterns|product|use:灯りの祭り,庭,旅館の庭,土産物,インテリア|by:石工,和紙職人|of:和紙,石|who:観光客,寺|with:夏祭り,ライトアップ
石像|せきぞう|石の像,石塔|stone statue|thing|isa:石仏|by:石工|use:巡り,写真撮影|who:歴史好き|with:庭
玉鋼|たまはがね||tatara steel|thing|isa:鉄|proc:鍛冶|use:刀,刃物,アクセサリー|by:刀鍛冶|prop:硬い,伝統
たたらの村下|たたらのむらげ|村下|tatara master|person|isa:職人|makes:玉鋼|does:焼く,伝え継ぐ|needs:弟子,炭,砂鉄|who:刀鍛冶|at:産業遺産
琥珀|こはく|アンバー|amber|thing|isa:宝石|prop:美しい,古い|use:アクセサリー,採掘体験,香り商品,化粧品|proc:研磨|who:観光客,鉱物好き,女性客|by:採石場
切断機|せつだんき|裁断装置,カッター|cutting machine|thing|does:切る|use:下ごしらえ,加工|by:機械メーカー|who:漬物屋,食品加工会社
プレス機|ぷれすき||press|thing|by:町工場|use:プレス加工,圧縮成形
農業ロボット|のうぎょうろぼっと|畑のロボット|farm robot|product|isa:ロボット|does:自動でこなす,運ぶ|by:農機会社,高専|who:農家,農業法人|use:収穫,草刈り,運搬,選果|needs:通信回線|risk:設備費
透析|とうせき|電気透析,膜透析|dialysis|technique|takes:海水,醤油,梅酢|makes:減塩食,減塩調味料,塩|by:化学会社,試験場
バスターミナル|ばすたーみなる|バスセンター|bus terminal|place|yields:待ち時間,夜の空き|use:案内所,弁当販売,荷物預かり|who:高校生,観光客,高齢者|by:バス会社
輸送|ゆそう|長距離輸送,輸送中|transport|technique|does:運ぶ|by:運送会社,運輸業|needs:鮮度保持,梱包材,保冷|takes:野菜,魚,荷物
芋菓子|いもがし|大学芋,芋けんぴ|sweet potato sweets|product|isa:菓子|of:さつまいも|takes:規格外の芋|yields:芋の皮,切れ端|by:菓子店|who:観光客,女性客,子ども
くさや|くさや|くさや液|kusaya dried fish|product|isa:干物|of:トビウオ|proc:発酵|by:水産加工場|who:酒好き,通販の客|with:焼酎|prop:香り
へしこ|へしこ|鯖のへしこ|rice-bran pickled mackerel|product|isa:発酵食品|of:さば,米ぬか|by:水産加工場|use:茶漬け,パスタ|who:酒好き|with:日本酒
ガラス玉|がらすだま|とんぼ玉の玉,ビーズ玉|glass beads|product|of:ガラス|use:アクセサリー,数珠,インテリア|by:ガラス工房|yields:ガラスくず|who:手芸好き
楽焼|らくやき||raku ware|product|isa:陶磁器|use:茶道,工芸体験|by:窯元
代理親魚|だいりおやうお|借り腹の魚|surrogate fish|technique|makes:稚魚,卵|takes:魚の細胞|by:水産大学,大学|who:養殖業者
ゲノム編集魚|げのむへんしゅうぎょ||genome-edited fish|product|isa:養殖魚|by:大学|who:養殖業者
山の案内人|やまのあんないにん|山岳ガイド,火山の案内人,登山ガイド|mountain guide|person|isa:観光ガイド|does:案内する|makes:登山ツアー,ジオツアー|needs:冬の客,装備|who:登山客,訪日客,学校|at:山,登山道
ちりめん織|ちりめんおり|丹後ちりめん,浜ちりめん,縮緬,絹のちりめん|crepe silk|product|isa:織物|of:絹|by:織物工場|use:着物,風呂敷,小物,スカーフ,洋服|yields:端切れ,セリシン|who:着物好き,アパレル,土産物店
グリストラップ|ぐりすとらっぷ|油水分離槽|grease trap|thing|yields:廃油|needs:清掃|by:飲食店|use:バイオディーゼル
母貝|ぼがい|真珠母貝,アコヤガイ|pearl oyster|thing|isa:貝|yields:貝柱,あこや貝の殻|use:真珠|by:真珠養殖業者
あこや貝の殻|あこやがいのから|アコヤガイの殻,真珠貝の殻|pearl oyster shell|thing|isa:貝殻|prop:光る|use:ボタン,アクセサリー,化粧品,螺鈿,肥料,壁材|by:真珠養殖業者|proc:粉末化,研磨|who:化粧品会社,作家
米のとぎ粕|こめのとぎかす|もち米のとぎ粕,とぎ粕|rice polishing residue|thing|isa:米の粉|use:飼料,発酵,米粉パン|by:米菓店
火山の島|かざんのしま|桜島|volcanic island|place|isa:火山|yields:火山灰,溶岩|use:ジオツアー,火山灰陶芸|who:観光客,修学旅行
大根島|だいこんしま||Daikon island|place|isa:離島|yields:牡丹,高麗人参
豊後水道|ぶんごすいどう|紀伊水道|sea channel|place|isa:海峡|yields:速い潮
はまゆり|はまゆり|浜木綿|sea lily|thing|isa:花
鶴の子柿|つるのこがき||tsurunoko persimmon|thing|isa:柿
白い唐辛子|しろいとうがらし|清水森ナンバ,ナンバ|local chilli|thing|isa:唐辛子|use:七味,味噌,調味料
冷凍焼成|れいとうしょうせい|焼成冷凍,パンの冷凍焼成|baking for freezing|technique|isa:製パン|makes:パン|does:焼く,日持ちさせる|takes:小麦粉,米粉|who:カフェ,旅館,病院
塗布|とふ|塗り付け|coating by hand|technique|does:塗る
ピアノの先生|ぴあののせんせい|音楽の先生,ピアノ教師,歌の先生|piano teacher|person|does:教える,楽しませる,思い出を残す|makes:音楽会,音楽教室|needs:防音の部屋|use:高齢者施設の音楽会,音楽療法,子育てサロン,発表会,古民家コンサート|who:子ども,高齢者施設,保育園,親子|at:音楽教室,公民館,教会|with:古いピアノ,酒蔵,廃校,ストリートピアノ|like:音楽家
書道の先生|しょどうのせんせい|習字の先生|calligraphy teacher|person|isa:書家|does:教える|makes:看板,筆文字|who:子ども,訪日客,酒蔵|with:和紙,墨,筆|use:酒ラベル,商品の名入れ,体験教室,書道パフォーマンス
料理の先生|りょうりのせんせい|料理教室の先生|cooking teacher|person|does:教える|makes:料理教室,レシピ|who:移住者,訪日客,子ども|needs:調理室,地元食材|use:商品開発,食育,体験
獣医師|じゅういし||veterinary doctor|person|isa:獣医
元旅館の主人|もとりょかんのしゅじん|元旅館の女将,宿を閉めた女将|former innkeeper|person|isa:元女将
メカジキ|めかじき||swordfish|thing|isa:カジキ|use:刺身,すし,煮物,加工品|yields:魚の皮,魚のあら|by:漁師|who:観光客,料理店
信楽焼|しがらきやき|備前焼,笠間焼,益子焼|Shigaraki ware|product|isa:陶磁器
協議会|きょうぎかい|審議会,推進協議会|council of several|trade
成形の枠|せいけいのわく|枠のランナー,プラモデルの枠|sprue frame|thing|isa:成形ランナー
農業のロータリー|のうぎょうのろーたりー|ロータリー耕,ロータリー|rotary tiller|thing|by:農家
研磨師|けんまし|宝石の研磨師,研ぎ師|stone polisher|person|isa:職人|does:磨く,削る|makes:アクセサリー,宝飾|yields:石粉,石材の端材|takes:水晶,宝石,貝殻,琥珀,鹿角|who:宝飾店,観光客|needs:弟子
保存|ほぞん||keeping|technique|does:保管する,日持ちさせる
財団|ざいだん|財団法人,公益財団法人,公益法人|foundation|trade
