# closed and idle food places; kinds of animal and plant produce that fetch a price; research close to use
元酒蔵|もとさかぐら|廃業した酒蔵,空き酒蔵,閉じた酒蔵,旧酒造,休んだ蔵|closed breweries|place|isa:空き建物|prop:広い,天井が高い,冷たい,古い,物語がある|yields:古い木桶,煙突,仕込み水|use:ビール醸造所,宿,劇場,カフェ,ギャラリー,味噌づくり,シェア工房,図書館|by:蔵の相続人|who:移住者,醸造家,自治体|risk:耐震,用途変更,酒税
休業した味噌蔵|きゅうぎょうしたみそぐら|空き醤油蔵,廃業した醤油屋,古い麹室|closed miso and soy makers|place|isa:空き建物|prop:古い,湿った,物語がある|yields:古い木桶,蔵付き菌|use:チーズ熟成,発酵レストラン,体験,宿,発酵バー|who:料理人,醸造家|risk:耐震,用途変更
給食の調理場跡|きゅうしょくのちょうりばあと|空き給食センター,旧給食センター,使わない給食室,閉校の給食室|closed school kitchens|place|isa:遊休施設|prop:水場がある,清潔,広い|use:惣菜工場,離乳食,配食,ビール,加工所,子ども食堂,ペットフード|by:自治体|who:起業家,NPO,農業法人|risk:設備費,用途変更
閉店した食堂|へいてんしたしょくどう|居抜き厨房,閉店した喫茶店,空きスナック,閉店した飲食店,空き飲食店|closed eateries|place|isa:空き店舗|prop:懐かしい,水場がある|use:シェアキッチン,朝食カフェ,子ども食堂,菓子工房,夜だけの店,間借り,居場所|by:大家|who:料理人,主婦,移住者,学生|risk:設備費
空き食品工場|あきしょくひんこうじょう|廃業した豆腐店,旧製氷工場,旧缶詰工場,旧製糸工場,旧製茶工場,旧精米所|closed food factories|place|isa:廃工場|prop:水場がある,広い,天井が高い|use:ビール,陸上養殖,植物工場,アトリエ,サウナ,宿|who:起業家,作家|risk:用途変更,耐震|with:きのこ
荷さばき場|にさばきば|使わない荷さばき場,空き競り場,旧魚市場,上屋|idle fish halls|place|isa:遊休施設|prop:広い,海に近い,水場がある|use:朝市,食堂,スケート場,音楽会,映画会,海藻干し|by:漁協|who:観光客,若者|risk:用途変更
干し場|ほしば|昆布干し場,海苔乾燥場,はさ掛け,干し網場,釜揚げ場|drying grounds|place|prop:広い,日当たりがよい,海に近い|yields:乾燥機の空き,冬の空き|use:干し野菜,キャンプ,染物干し,体験,撮影|by:漁師,農家|who:写真を撮る人,キャンパー|months:1-12|risk:天気
海苔の乾燥機|のりのかんそうき|わかめの乾燥設備,煮干しの乾燥室|seaweed dryers|thing|prop:熱い|yields:夏の空き,排熱|use:干し野菜,ハーブ,ペット用おやつ,きのこ|by:海苔養殖|who:野菜農家,薬草農家|months:4-10|risk:電気代,塩分
休眠酒造免許|きゅうみんしゅぞうめんきょ|酒造免許,醸造免許,どぶろく特区,ワイン特区|dormant brewing licences|scheme|needs:税務署,最低の量,技術者|use:クラフトサケ,どぶろく,シードル|by:元酒蔵|who:若い醸造家,農家民宿|risk:酒税,権利
稲|いね|稲穂,田の稲,苗代,早苗|rice plants|thing|isa:米|prop:美しい,季節もの|yields:稲わら,もみ殻|use:田植え体験,稲穂の飾り,しめ縄,田んぼアート|by:米農家|at:田んぼ|who:花屋,学校,神社|months:5-10
いちじくの葉|いちじくのは|無花果の葉,ぶどうの葉,果樹の葉,摘んだ葉|fig and vine leaves|thing|isa:葉,農業の副産物|prop:香り|use:茶,アイス,シロップ,入浴剤,包み焼き,油|proc:乾燥,抽出|by:果樹農家|who:料理人,菓子店,蒸留所|months:6-10
すすき|すすき|荻,蒲|reeds and pampas grass|thing|isa:野草|prop:繊維質,断熱,軽い|use:茅葺き,ほうき,紙,飼料,簾,茶草場,ストロー,紡績|at:草原,湿地|by:住民|who:屋根葺き職人,茶農家,作家|months:11-3|risk:人手
平飼い卵|ひらがいたまご|放し飼い卵,有精卵,ブランド卵|free-range eggs|product|isa:卵|prop:物語がある,高級|use:卵かけご飯,菓子,贈答品,定期便|by:養鶏農家|who:菓子店,子育て世帯,旅館|with:飼料米,海藻|risk:単価,生きもの
放牧豚|ほうぼくとん|どんぐり豚,放牧牛,草だけで育てた牛,グラスフェッド|pasture-raised meat|product|isa:肉|prop:物語がある|use:生ハム,ステーキ,体験|by:畜産農家|at:林,耕作放棄地|who:料理人,健康志向の人|risk:生きもの,近所
動物福祉|どうぶつふくし|アニマルウェルフェア,家畜にやさしい飼い方|animal welfare|need|who:畜産農家,消費者,海外の買い手|needs:放牧,認証,売り先,敷料|risk:認証,単価
低カリウム野菜|ていかりうむやさい|機能性野菜,高リコピントマト,ケール苗,マイクログリーン|functional vegetables|product|isa:野菜|at:植物工場|by:植物工場|who:透析患者,健康志向の人,病院|risk:表示,単価
高糖度野菜|こうとうどやさい|高糖度トマト,塩トマト,糖蜜いも,甘いとうもろこし|sweet vegetables|product|isa:野菜|prop:甘み|use:贈答品,ゼリー,ジュース,観光農園|by:野菜農家|at:塩害の畑,ビニールハウス|who:ふるさと納税の寄付者|risk:ばらつき
塩害の畑|えんがいのはたけ|干拓の畑,潮風の畑,津波の畑|salty fields|place|prop:海に近い|by:農家|who:新規就農者|risk:塩分|with:トマト,綿花,アスパラガス,アイスプラント,大麦,オリーブ
アイスプラント|あいすぷらんと|シーアスパラガス,塩生植物,おかひじき|salt-loving plants|thing|isa:野菜|prop:塩気,珍しい|use:サラダ,料理,塩,化粧品|at:塩害の畑,植物工場|with:海水,海洋深層水|who:料理人
土壌微生物|どじょうびせいぶつ|菌根菌,放線菌,土着菌,根粒菌|soil life|thing|does:土を肥やす,病気を防ぐ|use:土づくり,苗,堆肥,教育,抗生物質の研究|proc:培養|by:大学,農業試験場|who:有機農家,肥料会社|risk:研究段階
ミミズ|みみず|シマミミズ|earthworms|thing|does:土を肥やす|takes:生ごみ,牛ふん,コーヒーかす,落ち葉|yields:虫のふん|use:堆肥,釣り餌,鶏の餌,教育|by:農家,学校|who:家庭菜園の人,釣り客|risk:匂い
連作障害|れんさくしょうがい|土の疲れ,土壌病害,線虫|soil sickness|need|who:野菜農家,芋農家|needs:輪作,緑肥,太陽熱消毒,微生物,接ぎ木|with:米ぬか,糖蜜
土壌消毒|どじょうしょうどく|還元消毒,太陽熱消毒,蒸気消毒|soil disinfection|technique|does:病気を防ぐ|takes:米ぬか,糖蜜,焼酎かす,ふすま,酒粕|by:野菜農家|months:6-9|risk:匂い
予冷|よれい|真空予冷,雪予冷,鮮度フィルム|precooling|technique|does:冷やす,日持ちさせる|takes:葉物野菜,とうもろこし,桃,雪|by:農協|who:飲食店,輸出商社|risk:設備費
選別機|せんべつき|光選別,糖度センサー,選果機,異物検査機|sorting machines|thing|does:見分ける,分ける,検査する|use:果物,米,豆,茶,貝,ごみ|by:食品機械メーカー|who:選果場,米店,水産加工場|risk:設備費
遠隔営農|えんかくえいのう|栽培の遠隔指導,ベテランの技の見える化,匠の技の記録,農業の動画教材|remote farm coaching|technique|does:記録する,教える,遠くから操る|takes:カメラ,センサー,栽培記録|by:IT会社,大学,高齢農家|who:新規就農者,就労施設,移住者|risk:使いこなし,通信
栽培データ|さいばいでーた|農業データ,醸造データ,温度の記録|production data|thing|use:収量予測,技の継承,取引の証明,研究|by:農家,杜氏,漁師|who:大学,IT会社,保険会社|risk:使いこなし,個人情報
貝の浄化|かいのじょうか|ノロウイルス検査,清浄海域,食中毒検査|shellfish purification|technique|does:水を浄める,検査する|takes:牡蠣,海水|by:養殖業者,公設試|who:牡蠣小屋,輸出商社|risk:衛生,設備費
魚のワクチン|さかなのわくちん|魚病対策|fish health and breeding|technique|does:病気を防ぐ,増やす|takes:稚魚|by:大学,水産試験場|who:養殖業者|risk:研究段階,生きもの|makes:健康な稚魚|needs:共同研究
海藻の養殖|かいそうのようしょく|陸上の海藻栽培,海の農園|seaweed farming|technique|isa:養殖|does:育てる,炭素をためる,海を肥やす|takes:海水,飼育水,海洋深層水,ロープ|makes:海藻,アオサ,もずく,海苔|by:漁師,買い手の企業|who:化粧品会社,畜産農家,買い手の企業|with:牛のげっぷ対策,陸上養殖|risk:漁業権,売り先
牛のげっぷ|うしのげっぷ|メタン排出,畜産の温暖化ガス|cattle methane|need|who:酪農家,畜産農家,自治体|needs:海藻の飼料,カシューの殻,飼い方の改善,排出枠|with:海藻
におい分析|においぶんせき|香気分析,食品の香り研究,香りの再現,発酵の香り|aroma research|technique|does:測る,香りをつける|takes:茶葉,酒粕,柑橘の皮,木|by:大学,公設試|who:蒸留所,化粧品会社,旅館|risk:研究段階
乳化|にゅうか|ナノ化,カプセル化,粉末油脂|emulsifying and encapsulating|technique|does:混ぜる|takes:油,香り,魚油|makes:化粧品,健康食品|by:公設試,大学|risk:研究段階,設備費
細胞培地|さいぼうばいち|細胞培養の培地,血清の代わり,培養肉の培地|cell-culture media|product|takes:藻,セリシン,卵白,酒粕|by:大学,ベンチャー|who:研究所,製薬会社|risk:研究段階
食の安全検査|しょくのあんぜんけんさ|残留農薬検査,放射能検査,異物検査,細菌検査|food safety tests|technique|does:検査する,証明する|takes:米,野菜,ジビエ,きのこ|by:検査機関,公設試|who:農家,輸出商社,給食センター|risk:認証
ペアリング|ぺありんぐ|味の相性,食べ合わせ,酒と料理の相性|food pairing|technique|does:設計する,案内する|takes:日本酒,茶,チーズ,発酵食品,菓子|by:ソムリエ,大学|who:旅館,飲食店,酒蔵,訪日客
眠りと食|ねむりとしょく|睡眠と食,眠りによい食,腸と脳,食と心|food for sleep and mind|technique|takes:GABA,酒粕,ハーブ,乳酸菌|by:大学|who:眠れない人,買い手の企業,旅館|risk:表示,研究段階
薬草園|やくそうえん|キッチンガーデン,学校の薬草園,宿の菜園|herb and kitchen gardens|place|prop:香り,美しい|yields:ハーブ,薬草|use:散策,摘み取り体験,茶,料理,園芸療法|by:旅館,学校,寺|who:観光客,介護施設|months:4-11
屋上菜園|おくじょうさいえん|ビルの菜園,空き地菜園,駅の菜園|rooftop gardens|place|isa:市民農園|yields:野菜,蜂蜜|use:社員の交流,食育,堆肥,養蜂|by:買い手の企業,商業施設|who:会社員,保育園|risk:安全
食べられる森|たべられるもり|フードフォレスト,食べられる街路樹,実のなる公園|edible forests|place|yields:果物,木の実|use:収穫体験,教育,養蜂|by:住民,自治体|at:公園,団地,空き地|who:親子,保育園|does:仲間をつくる
ビオトープ|びおとーぷ|水辺の観察池,ホタルの水路,メダカ池|biotopes|place|prop:水場がある|does:生きものを守る,教える|at:休耕田,学校,町工場|who:親子,学校,買い手の企業|use:観察会,ブルーカーボン学習
農のある暮らし|のうのあるくらし|半農半漁,農的暮らし|living with a field|need|who:移住者,会社員,退職者|needs:小さな畑,教える人,住まい,道具|with:空き家,市民農園
食の仕事体験|しょくのしごとたいけん|ちびっこパティシエ,魚屋体験,パン屋体験|food job experiences|product|isa:体験|does:教える,楽しませる|by:菓子店,酒蔵,鮮魚店|who:子ども,修学旅行,訪日客|months:1-12
蔵人体験|くらびとたいけん|酒造りの宿,酒蔵ホテル|brewery stays|product|isa:体験|by:酒蔵|at:蔵|who:訪日客,酒好き|months:11-3|does:泊める,教える|risk:衛生,安全
茶畑の宿|ちゃばたけのやど|果樹園の宿,牧場の宿,農園グランピング,畑の宿|inns in tea gardens and orchards|product|isa:宿|by:農家|at:茶畑,果樹園,牧場|who:訪日客,カップル|does:泊める,癒やす|risk:農地,用途変更
音楽熟成|おんがくじゅくせい|音楽を聴かせる酒,山頂熟成|ageing with music or in the sea|technique|does:熟成させる|takes:日本酒,ワイン,味噌,生ハム|at:海底,廃トンネル,蔵|by:酒蔵|who:音楽好き,贈答客|risk:ばらつき
海底熟成|かいていじゅくせい|海中熟成,海中貯蔵,洞窟熟成|undersea ageing|technique|isa:熟成|takes:ワイン,日本酒,焼酎,醤油|at:内湾,港|by:漁協,酒販店|who:ダイバー,贈答客,観光客|prop:物語がある|risk:漁業権,単価
こんにゃく店|こんにゃくてん|こんにゃく屋,麩店,湯葉店,寒天店|konjac and gluten makers|trade|makes:こんにゃく,麩,湯葉|yields:こんにゃくの切れ端,石灰水|takes:こんにゃく芋,海藻|needs:若い客,新しい用途,後継者|who:訪日客,ビーガン|risk:単価,担い手
空き加工場|あきかこうじょう|使わない加工場,休眠加工場,空き作業場|idle processing rooms|place|isa:遊休施設|prop:水場がある|use:菓子工房,ジビエ処理場,漬物,試作,惣菜|by:農協,自治体|who:起業家,農家のお母さん,猟師|risk:衛生,設備費
療育|りょういく|馬とのふれあい,五感遊び|therapeutic play|technique|does:癒やす,世話をする,遊ばせる|takes:馬,山羊,土,花,木のおもちゃ|by:乗馬クラブ,牧場,福祉事業所|who:障がいのある子|risk:安全
農業資材店|のうぎょうしざいてん|農薬会社,資材会社|farm supply shops|trade|takes:肥料,培土,苗|yields:売れ残りの苗|does:売る,相談にのる|who:農家,家庭菜園の人|needs:若い農家,地元堆肥
