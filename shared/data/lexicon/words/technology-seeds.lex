# engineering and material seeds of laboratories and what they could meet
改質木材|かいしつもくざい|熱処理木材,難燃木材,木材改質,アセチル化木材|modified wood|product|of:杉,竹,間伐材|prop:丈夫,防水,燃えにくい|use:外壁,デッキ,食器,楽器,船,駅舎|by:大学,公設試,木材加工会社|who:工務店,ホテル,公園|risk:研究段階,単価
透明な木|とうめいなき|透明木材,光る木,薄い木|translucent wood|product|of:木材|prop:透ける,軽い|use:照明,窓,名刺,車の内装,ランプシェード|by:大学|who:自動車会社,設計事務所,文具会社|risk:研究段階
突板|つきいた|木のシート,ツキ板|veneer sheet|product|of:木材|prop:薄い,美しい|use:財布,名刺,車内装,照明,靴,壁紙,スマホケース|by:木材加工会社|who:自動車会社,文具会社,アパレル|takes:杉,けやき,間伐材
液化木材|えきかもくざい|木材の液化,木の樹脂|liquefied wood|technique|does:溶かす,成形する|takes:おがくず,樹皮,間伐材|makes:接着剤,樹脂,塗料|by:大学|who:素材会社|risk:研究段階
木の酒|きのさけ|樹木の酒,木の蒸留酒|wood spirit|product|of:杉,白樺,クロモジ|prop:香り,珍しい|by:研究所,蒸留所|who:バー,酒好き,林業会社|proc:発酵,微粉砕|risk:酒税,研究段階
樹木抽出成分|じゅもくちゅうしゅつせいぶん|フィトンチッド,木の成分,テルペン|wood extractives|thing|prop:香り,抗菌|of:枝葉,樹皮|use:空気浄化,畜舎消臭,化粧品,眠りの香り,防ダニ|by:大学,研究所|who:病院,畜産農家,寝具メーカー|proc:蒸留,抽出
蓄熱材|ちくねつざい|蓄熱,相変化材料,潜熱蓄熱|thermal storage|product|does:温める,保温する,省エネにする|takes:余熱,日差し,貝殻,木材|use:ハウス栽培,床暖房,服,熱の運搬|by:大学,素材会社|who:農家,工務店,町工場|risk:研究段階
熱の運搬|ねつのうんぱん|熱輸送,オフライン熱輸送,トランスヒート|heat transport|technique|does:運ぶ,温める|takes:余熱,ごみ焼却の熱|by:設備会社|who:温浴施設,農家,病院|risk:設備費
保冷剤|ほれいざい|蓄冷材,保冷箱,保冷技術|cold packs|product|does:冷やす,日持ちさせる|takes:海水,にがり,こんにゃく,規格外の寒天|use:配送,熱中症対策,消臭剤,アイス枕|by:素材会社|who:漁師,通販,農作業の人|yields:使用済み保冷剤
放射冷却|ほうしゃれいきゃく|放射冷却素材,遮熱シート|radiative cooling|product|does:冷やす,光を遮る|use:日傘,畜舎,テント,帽子,駐車場|by:素材会社,大学|who:畜産農家,祭り,建設業,農家|risk:単価
波力発電|はりょくはつでん|潮流発電,海流発電,潮力|wave power|technique|does:電気をつくる|takes:波,潮|makes:電気|by:大学,漁協|at:島,海峡|who:漁師,離島,養殖業者|risk:設備費,漁業権,研究段階
色素増感太陽電池|しきそぞうかんたいようでんち|ペロブスカイト,曲がる太陽電池,透ける太陽電池|dye-sensitised solar|product|does:電気をつくる|takes:植物色素,布,瓦,ガラス|use:ハウス屋根,カーテン,帽子,駅,センサー|by:大学,ベンチャー|who:農家,織元,瓦工場|risk:研究段階
微生物燃料電池|びせいぶつねんりょうでんち|泥の発電,植物発電,土壌発電|microbial fuel cell|technique|does:電気をつくる|takes:泥,水田,排水,堆肥|makes:電気,センサー電源|by:大学,高専|who:棚田,学校,農家|risk:研究段階
雪発電|ゆきはつでん|温度差発電の雪利用|snow power|technique|does:電気をつくる|takes:雪,余熱|by:大学,ベンチャー|who:市町村,データセンター|risk:研究段階
電解水|でんかいすい|次亜塩素酸水,アルカリ電解水|electrolysed water|technique|does:抗菌する,汚れを落とす,匂いを消す|takes:水,塩,にがり|by:機械メーカー|who:畜産農家,介護施設,カット野菜工場,床屋|risk:表示
水熱処理|すいねつしょり|亜臨界水処理,水蒸気処理|hydrothermal treatment|technique|does:溶かす,発酵させる,土を肥やす|takes:魚のアラ,廃プラ,汚泥,竹,おむつ|makes:肥料,燃料,飼料|by:大学,ベンチャー|who:漁協,市町村,畜産農家|risk:設備費
海水淡水化|かいすいたんすいか|造水,空気から水,携帯浄水器|desalination|technique|does:水を浄める|takes:海水,雨水,霧|makes:飲み水,塩,にがり|by:膜メーカー,大学|who:島,避難所,船,山小屋|risk:設備費,電気代
リン回収|りんかいしゅう|リン再生,レアメタル回収|phosphorus recovery|technique|does:分ける,再生する|takes:下水汚泥,家畜ふん,温泉水,小型家電,焼酎かす|makes:肥料,金属|by:大学,下水処理場|who:農家,肥料会社|risk:設備費
油吸着材|あぶらきゅうちゃくざい|油取り,オイル吸着|oil absorbent|product|takes:髪の毛,カポック,羽毛,杉皮,もみ殻,羊毛|does:汚れを落とす,水を浄める|by:素材会社,福祉作業所|who:漁協,町工場,飲食店,消防
撥水加工|はっすいかこう|撥水,はっ水|water-repellent finish|technique|does:水漏れを防ぐ,守る|takes:布,和紙,木材,革,帆布|makes:防水和紙,傘,着物,バッグ|by:公設試,繊維会社|who:着物店,アウトドア会社,和傘職人
強い和紙|つよいわし|防水和紙,和紙の布,破れない和紙|functional washi|product|of:和紙|prop:丈夫,軽い,防水|use:名刺入れ,服,壁紙,ランプ,椅子張り,靴下,うちわ|by:和紙職人,公設試|who:ホテル,アパレル,文具会社
導電糸|どうでんし|スマートテキスタイル,光る布,導電布|conductive yarn|product|does:電気を通す,測る,光を当てる|of:銀糸,絹,炭素繊維|use:見守り服,手袋,舞台衣装,歩行計測,刺繍センサー|by:織元,公設試,大学|who:介護施設,アーティスト,スポーツ選手,酪農家|risk:研究段階
光ファイバー織物|ひかりふぁいばーおりもの|光る織物,光る着物|luminous textile|product|of:光ファイバー,絹|prop:光る,美しい|use:衣装,内装,安全服,屏風|by:織元,公設試|who:ホテル,舞台,花嫁
形状記憶合金|けいじょうきおくごうきん|ばね材,超弾性,曲がる金属|shape-memory alloy|thing|isa:金属|prop:しなやか,丈夫|use:眼鏡,医療,フラワー飾り,巻き爪,耐震|by:町工場,大学|who:医療機器会社,眼鏡工場
耐震技術|たいしんぎじゅつ|耐震補強,制振,炭素繊維補強|seismic retrofit|technique|does:守る,強くする,防災に備える|takes:炭素繊維,木材,組紐ロッド,竹|who:古民家,蔵,寺社,学校|by:大学,工務店|risk:設備費
接合技術|せつごうぎじゅつ|異種接合,木組み,摩擦接合,釘を使わない|joining technology|technique|does:接着する,組み立てる|takes:金属,樹脂,木材,ガラス|by:町工場,大学,宮大工|makes:軽い部品,組み立て家具|who:自動車会社,家具工房
3D印刷建築|さんでぃーいんさつけんちく|土の3Dプリント,コンクリート3Dプリンター|3D-printed building|technique|does:建てる,成形する|takes:土,コンクリート,石灰,もみ殻,建設残土|makes:小屋,ベンチ,漁礁,トイレ|by:大学,建設会社|who:キャンプ場,公園,災害復興|risk:研究段階
食品3Dプリンター|しょくひんさんでぃーぷりんたー|食べられる印刷|food printing|technique|does:成形する,食感を変える|takes:ペースト,米粉,未利用魚,野菜粉末,昆虫粉,チョコ|makes:介護食,和菓子,名入れ菓子|by:大学,公設試|who:介護施設,病院,結婚式|risk:設備費,研究段階
近赤外分光|きんせきがいぶんこう|ハイパースペクトル,分光センサー,テラヘルツ|spectroscopy|technique|does:測る,見分ける,検査する|takes:果物,茶葉,木材,魚,廃プラ,布|makes:味覚の測定,成分,鮮度,樹種|by:大学,光学会社|who:農家,茶農家,リサイクル業者,漁協|risk:設備費
LiDAR|らいだー|地上レーザー|lidar|technique|does:測る,記録する|takes:森林,城跡,古民家,石垣,河川|makes:立木本数,赤色地図,復元図|by:測量会社,大学|who:森林組合,文化財,林業会社
地理情報|ちりじょうほう|地図データ|GIS|technique|does:調べる,見せる,予測する|takes:空き家,耕作放棄地,獣害,湧水,古地図|makes:地図,候補地|by:大学,測量会社,高校|who:市町村,移住者,農協,防災
環境DNA|かんきょうでぃーえぬえー|DNA解析,遺伝子検査,同位体分析|environmental DNA|technique|does:見分ける,調べる,証明する|takes:川の水,海水,土,米,魚,蜂蜜|makes:生きもの調査,産地証明|by:大学,研究所|who:漁協,自然保護団体,学校,ブランド農家|risk:研究段階
年輪解析|ねんりんかいせき|年輪年代,木の年輪,樹種判定|tree-ring analysis|technique|does:調べる,証明する|takes:木材,古材,仏像,バイオリン|makes:年代,物語|by:大学|who:博物館,寺,古材店,家具工房
モーションキャプチャ|もーしょんきゃぷちゃ|匠の動き計測|motion capture|technique|does:記録する,測る,技を教える|takes:職人の手,踊り,農作業,介護動作|makes:教材,VR,アニメ,ロボット動作|by:大学,公設試|who:産地組合,保存会,介護施設,林業会社
触覚技術|しょっかくぎじゅつ|触る展示,香りディスプレイ|haptics|technique|does:見せる,楽しませる|takes:布,木,陶器,動物,仏像|makes:触れる展示,遠隔手触り,香る映像|by:大学|who:視覚障がい者,博物館,通販,アパレル|risk:研究段階
無線通信網|むせんつうしんもう|省電力通信,ローカル5G,メッシュ通信|low-power wireless|technique|does:知らせる,測る,見張る|takes:罠,水田水位,ハウス,登山者,牛,除雪車|by:高専,IT企業|who:山村,農家,猟師,漁師,市町村|risk:通信
無線給電|むせんきゅうでん|ワイヤレス給電,環境発電,エナジーハーベスト|wireless power|technique|does:電気をつくる,電気をためる|takes:振動,温度差,光,土|makes:電池いらずのセンサー|by:大学|who:農家,橋の管理者,畜産農家|risk:研究段階
自己治癒素材|じこちゆそざい|自己修復,直るコンクリート,傷が消える塗装|self-healing materials|product|does:直す,強くする|takes:微生物,樹脂,コンクリート|by:大学|who:建設会社,自動車会社,市町村|risk:研究段階
鮮度保持|せんどほじ|鮮度保持フィルム,長期保存|freshness keeping|technique|does:日持ちさせる,冷やす|takes:果物,野菜,花,魚,きのこ|by:公設試,素材会社|makes:輸出品,端境期の品|who:輸出業者,花屋,直売所,島の農家|with:セリシン,光触媒,雪室
人工皮膚|じんこうひふ|再生医療,コラーゲン素材,細胞シート|artificial skin|product|of:コラーゲン,絹,魚のうろこ|use:医療,化粧品試験,ペット医療|by:大学,ベンチャー|who:病院,化粧品会社|risk:認証,研究段階
精密発酵|せいみつはっこう|合成生物学,酵母工場,代替たんぱく|precision fermentation|technique|does:発酵させる|takes:糖,酒粕,ホエー,木材糖,規格外のいも|makes:乳たんぱく,色素,香料,たんぱく繊維|by:ベンチャー,大学,酒蔵|who:食品会社,化粧品会社,アパレル|risk:研究段階,設備費
木材糖化|もくざいとうか|木の糖,セルロース糖化,飼料化木材|wood saccharification|technique|does:甘くする,発酵させる|takes:おがくず,古紙,竹,稲わら,廃菌床|makes:飼料,エタノール,酒,樹脂|by:大学,製紙会社|who:畜産農家,酒造会社|risk:研究段階
木材の牛の餌|もくざいのうしのえさ|木の飼料,白樺飼料,竹の飼料|wood feed|product|of:白樺,竹,パルプ|isa:飼料|by:製紙会社,研究所|who:酪農家,肥育農家|proc:蒸す,爆砕
粉末冶金|ふんまつやきん|金属3Dプリント,焼結,金属粉末|powder metallurgy|technique|does:固める,成形する|takes:金属粉,切り粉,チタン|makes:フィルター,歯車,指輪,医療部品|by:町工場,公設試|who:宝飾店,医療機器会社
DLC|でぃーえるしー|硬質膜,薄膜,真空蒸着,ガラスコーティング|thin-film coating|technique|does:塗る,強くする,滑りをよくする|takes:刃物,金型,瓶,漆器,革,楽器|makes:錆びない包丁,割れにくい瓶|by:町工場,大学|who:刃物店,酒蔵,医療機器会社|risk:設備費
遠赤外線|えんせきがいせん|遠赤セラミック,温感素材|far infrared|thing|does:温める,乾かす|of:石,炭,陶器|use:岩盤浴,焙煎,服,靴下,乾燥,焼き芋|by:窯元,町工場|who:冷え性の人,焙煎所,犬の飼い主|risk:表示
泡の技術|あわのぎじゅつ|ウルトラファインバブル,炭酸泡,泡消火|bubble technology|technique|isa:マイクロバブル|does:汚れを落とす,育てる|takes:水,温泉水,酒,油|makes:泡風呂,発芽促進,洗浄,鮮魚の輸送|by:機械メーカー,高専|who:旅館,牡蠣養殖,酒蔵,ペット美容室
色彩選別機|しきさいせんべつき|風選機,AI選別|colour sorter|product|does:見分ける,分ける|takes:米,豆,茶,貝,廃プラ,コーヒー豆,梅|by:機械メーカー,農協|who:農家,リサイクル業者,福祉作業所|yields:規格外品|risk:設備費
遠隔操作重機|えんかくそうさじゅうき|リモート建機,無人林業機械,遠隔フォークリフト|remote machinery|product|does:遠くから操る,運ぶ|by:建設会社,大学|who:林業会社,除雪業者,障がい者,高齢の作業員,ゲーム好き|use:除雪,伐採,災害復旧|risk:設備費,安全
コンクリートアート|こんくりーとあーと|透水コンクリート,木質コンクリート,色コンクリート|decorative concrete|product|of:コンクリート,木質チップ,瓦,貝殻|use:花器,家具,歩道,型枠模様|by:建設会社,左官職人|who:カフェ,公園,若い夫婦
土壌固化|どじょうこか|土舗装,土の舗装,固まる土|soil stabilisation|technique|does:固める,草を抑える|takes:土,石灰,にがり,石炭灰,紙汚泥|makes:土間,園路,日干しれんが|by:左官職人,建設会社|who:寺社,古民家宿,墓の持ち主,太陽光発電所
木の蓄音|きのちくおん|木製スピーカー,無電源スピーカー,竹スピーカー|wooden speaker|product|of:木材,竹,鋳物,陶器|does:楽しませる|by:木工作家,大学|who:カフェ,音楽好き,キャンパー,ノベルティ|takes:端材,廃樽,間伐材
眠りの技術|ねむりのぎじゅつ|寝具の科学|sleep science|technique|does:測る,癒やす,健康を保つ|takes:香り,枕,温泉,音,い草,ひのき|by:大学,寝具メーカー|makes:快眠プラン|who:旅館,会社員,不眠の人,受験生|risk:表示
香りの計測|かおりのけいそく|調香AI,匂いの見える化|scent measurement|technique|does:測る,見分ける,設計する|takes:精油,茶,酒,木,花,コーヒー|makes:香り地図,土産の香り|by:大学,香料会社|who:観光地,酒蔵,ホテル,線香工場
腐らない木箱|くさらないきばこ|抗菌木箱,鮮度木箱,杉の魚箱|cedar fish box|product|of:杉,ひのき|prop:抗菌,香り,吸水|does:日持ちさせる,運ぶ|by:製材所|who:漁師,鮮魚店,和菓子店,寿司店|like:発泡スチロール|with:脱プラ
植物由来の接着|しょくぶつゆらいのせっちゃく|柿渋接着,大豆接着,天然接着|bio-based glue|product|isa:接着剤|takes:柿渋,大豆かす,リグニン,米,タンニン|by:大学,合板工場|who:家具工房,子ども家具,楽器職人|risk:研究段階
天然の防腐|てんねんのぼうふ|天然防腐剤,防カビ,抗菌エキス|natural preservative|product|does:日持ちさせる,抗菌する|takes:笹,竹,わさび,ホップ,ひば,梅,茶|by:公設試,抽出会社|who:弁当店,化粧品会社,和菓子店,住宅会社|risk:認証
放射線|ほうしゃせん|X線検査,電子線,量子線|radiation technology|technique|does:検査する,抗菌する,増やす|takes:花,酵母,文化財,樹脂|makes:新品種,新酵母,内部画像|by:研究所,大学|who:花農家,酒蔵,博物館|risk:研究段階
水中音響|すいちゅうおんきょう|水中マイク,音で魚を集める|underwater acoustics|technique|does:測る,集める,見張る|takes:海,湖,いけす|by:大学,電機会社|who:漁師,養殖業者,ダイビング店,水族館|risk:研究段階
生体模倣|せいたいもほう|バイオミメティクス,自然に学ぶ,昆虫模倣|biomimetics|technique|does:設計する|takes:蓮の葉,カタツムリ,蝶,ヤモリ,ホタテ,ふくろう|makes:撥水,防汚,静音,発色布|by:大学,博物館|who:織元,瓦工場,塗料会社,小学校|risk:研究段階
宇宙日本食|うちゅうにほんしょく|宇宙食開発,長期保存食|space food|product|takes:缶詰,羊かん,味噌,漬物,カレー|does:日持ちさせる|by:食品会社,高校|who:宇宙飛行士,登山者,避難所,子ども|with:防災|risk:認証
分解しやすい設計|ぶんかいしやすいせっけい|修理しやすい,組み替え家具,モジュール|design for repair|technique|does:設計する,直す,解体する|takes:家具,服,家電,玩具|by:デザイナー,町工場|who:子育て世帯,ホテル,買い手の企業|with:レンタル
シェア型製造|しぇあがたせいぞう|共同加工場,シェアキッチン工場,設備シェア|shared production|scheme|does:分け合う,場所を貸す|takes:機械の空き時間,乾燥機,粉砕機,蒸留器|by:町工場,農協,公設試,道の駅|who:起業家,農家,作家,主婦|risk:衛生,安全
技術の棚卸し|ぎじゅつのたなおろし|自社の強み,得意な加工,コア技術|skills inventory|need|who:町工場,織元,窯元|needs:デザイナー,大学,異業種の見学,動画
