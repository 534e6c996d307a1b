# machines that stand idle, further leftovers, craftspeople and enthusiasts
乾燥機|かんそうき|乾燥設備,乾燥室|dryer|thing|does:乾かす,日持ちさせる|by:農家,製材所,製茶工場,農協,水産加工|use:ドライフルーツ,薬草乾燥,出汁粉,花,ペットおやつ,茸|who:起業家,農家,カフェ|months:11-8|like:たばこ乾燥庫,製茶機械|risk:電気代
粉砕機|ふんさいき|粉砕設備,石臼機,微粉砕機|mill,pulveriser|thing|does:粉にする,砕く|by:製粉所,茶工場,公設試,リサイクル業者|takes:茶,米,貝殻,野菜,竹,い草,昆虫|use:受託粉砕,パウダー|who:農家,菓子店,起業家|risk:異物,アレルギー
搾油機|さくゆき|圧搾機,ジューサー,プレス搾り機|press|thing|does:搾る|by:搾油所,ジュース工場,農協,ワイナリー|takes:菜種,椿,果物,ぶどう|use:受託搾り,ジュース,食用油|who:果樹農家,島の住民|months:12-7|risk:季節
精米機|せいまいき|コイン精米,製粉機,製麺機|rice mill|thing|does:粉にする,磨く|by:米店,農協,農家|yields:米ぬか|use:米粉,ぬか配り,そば粉|who:移住者,菓子店,石鹸工房
焙煎機|ばいせんき|ロースター,釜炒り機|roaster|thing|does:炒る|by:焙煎所,茶農家,豆菓子店|takes:コーヒー豆,玄米,大豆,大麦,どんぐり,黒豆,ごぼう,カカオ|use:受託焙煎,焙煎体験,茶|who:カフェ,農家
真空パック機|しんくうぱっくき|シーラー|vacuum packer|thing|does:包む,日持ちさせる|by:精肉店,水産加工,道の駅|use:シェア加工,ジビエ,冷凍惣菜|who:猟師,農家,飲食店
印刷機|いんさつき|大判プリンター,リソグラフ,シルク印刷機|printing press|thing|does:写す|by:印刷会社,看板店,学校|use:ZINE,布プリント,壁紙,推し活品|who:作家,学生,祭り|yields:機械の空き
旋盤|せんばん|フライス盤,マシニングセンタ,工作機械|lathe|thing|does:削る|by:町工場,工業高校|takes:金属,木材,樹脂|use:試作,こま,万年筆,楽器部品|who:発明家,学生,バイク好き|yields:切り粉
溶接機|ようせつき||welder|thing|does:接着する,切る|by:鉄工所,農家|use:体験,家具,罠,焚き火台|who:農家,女性,アーティスト|risk:安全
射出成形機|しゃしゅつせいけいき|成形機|injection machine|thing|does:成形する|by:プラスチック工場|takes:廃プラ,バイオプラスチック,海ごみ|use:コースター,体験,ノベルティ|who:学校,買い手の企業
刺繍機|ししゅうき|編み機,業務用ミシン,裁断機|embroidery machine|thing|does:縫う,編む|by:縫製工場,刺繍工場,ニット工場|use:名入れ,推し活,ワッペン,小ロット|who:作家,学校,祭り|yields:残糸
電気窯|でんきがま|陶芸窯,ガス窯|electric kiln|thing|does:焼く|by:窯元,学校,公民館|use:陶芸教室,ガラス焼成,貝殻焼成,七宝,銀粘土|who:介護施設,保育園,作家
熱交換器|ねつこうかんき|熱回収,コンプレッサーの熱,ボイラー排熱|heat exchanger|thing|does:熱を取り出す,温める,省エネにする|takes:余熱,温泉排湯,下水,コンプレッサーの排気|by:設備会社|who:町工場,旅館,農家,銭湯|risk:設備費
ポンプ|ぽんぷ|モーター,水中ポンプ|pump,motor|thing|does:水を運ぶ,動かす|by:町工場|use:養殖,小水力発電,防災,農業|who:農家,養殖業者,島
クレーン|くれーん|フォークリフト|heavy machinery|thing|does:運ぶ|by:建設会社,町工場|use:重機体験,除雪,収穫祭,芸術|who:子ども,親子,祭り|yields:休日の空き|risk:安全
重機体験|じゅうきたいけん|建機体験,働く車|digger experience|product|does:遊ばせる,楽しませる|by:建設会社|who:親子,子ども,企業研修|at:空き地,採石場跡|risk:安全
チッパー|ちっぱー|木材破砕機,竹粉砕機|chipper|thing|does:砕く|by:市町村,造園業,森林組合|takes:竹,剪定枝,庭木|makes:チップ,竹粉|who:農家,地域住民,公園|use:貸し出し|risk:安全
センサーカメラ|せんさーかめら|トレイルカメラ,定点カメラ|trail camera|product|does:見張る,写す,知らせる|by:IT企業|who:猟師,農家,研究者,防犯|use:獣害対策,動物動画,環境教育|with:罠
双眼鏡|そうがんきょう|顕微鏡,ルーペ|binoculars|product|does:見せる|by:光学会社|use:星空観察,野鳥観察,苔観察,ジビエ見張り|who:苔好き,野鳥好き,親子
温室|おんしつ|廃ハウス|greenhouse|place|yields:暖かい空間,廃農ビ|prop:暖かい,明るい|use:カフェ,ドライフラワー,サウナ,結婚式,ヨガ,養殖|by:農家|who:起業家,福祉作業所|risk:用途変更|with:カブトムシ,きくらげ,熱帯果樹
炭焼き小屋|すみやきごや|馬小屋|charcoal hut|place|prop:古い|use:宿,体験,茶室,アトリエ,サウナ|by:農家|who:観光客,移住者|at:山村
コルク|こるく|ワインコルク,コルク栓|cork|thing|prop:軽い,弾力,断熱|use:コースター,スタンプ,釣り浮き,床材,人形,サンダル,掲示板|by:飲食店,ワイナリー,ホテル|who:作家,福祉作業所,子ども|risk:集荷
王冠|おうかん|瓶の蓋,キャップ類|bottle caps|thing|use:アート,マグネット,こま,バッジ|by:飲食店,酒店|who:子ども,作家
魚のうろこ|さかなのうろこ|うろこ|fish scales|thing|prop:コラーゲン,光る,透ける|use:化粧品,アクセサリー,コラーゲン,揚げ菓子,レジン,吸着材|by:水産加工,鮮魚店|who:化粧品会社,作家,料理店|like:魚の皮|risk:匂い
骨|ほね|牛骨,豚骨,鶏ガラ|bones|thing|prop:カルシウム,旨み,コラーゲン|use:だし,骨粉,肥料,ボーンチャイナ,膠,ペットフード,骨炭,アクセサリー,せんべい|by:精肉店,水産加工,食肉センター|who:ラーメン店,陶芸家,農家|risk:匂い,廃棄物
骨粉|こっぷん|骨灰,血粉,羽毛粉,魚粉肥料|bone meal|thing|of:骨|prop:カルシウム|use:肥料,飼料,釉薬,磁器|by:肥料会社|who:農家,陶芸家,園芸店
角|つの|牛の角,羊の角,水牛の角,牙|horn|thing|prop:硬い,美しい|use:印鑑,ボタン,櫛,笛,犬のおもちゃ,靴べら|by:牧場,食肉センター,猟師|who:アクセサリー作家,ペットの飼い主
漁具|ぎょぐ|たこつぼ,海苔網,古い漁具|fishing gear|thing|prop:古い,丈夫|use:照明,植木鉢,オブジェ,本棚,雑貨,体験教材|by:漁師|at:漁港|who:宿,カフェ,アーティスト|risk:塩分,匂い
竹いかだ|たけいかだ|牡蠣いかだ,廃筏,いかだの廃竹|oyster raft bamboo|thing|of:竹|prop:大量,塩気|use:竹炭,チップ,堆肥,バイオ炭,家具|by:牡蠣養殖|who:農家,発電所|proc:炭化|risk:塩分,廃棄物
卵パック|たまごぱっく|紙トレー,モールド|egg cartons|thing|of:古紙|use:育苗,吸音,着火材,工作|by:養鶏農家,家庭|who:保育園,農家
欠けた器|かけたうつわ|割れた茶碗,割れた皿,ひびの器|chipped pottery|thing|of:陶磁器|use:金継ぎ,植木鉢,モザイク,再生土,アクセサリー|by:家庭,飲食店,旅館|who:金継ぎ教室,陶芸家|like:規格外の陶器
山砂|やまずな|真砂土,まさ土|mountain sand|thing|isa:砂|use:園芸,陶芸,サンドバッグ|by:建設会社|who:左官職人,造園業|with:左官,土俵,三和土
泥炭|でいたん|ピート,亜泥炭|peat|thing|prop:吸水,燃える|use:ウイスキー,園芸,泥パック,燻製,染色|at:北海道|by:蒸留所|who:蒸留所,園芸店|risk:自然保護
むしろ|むしろ|ござ,菰,縄のれん|straw mat|product|of:わら,い草|does:包む,保温する|by:わら細工職人|use:酒樽,雪囲い,庭,イベント敷物|who:酒蔵,造園業,祭り
竹垣|たけがき|垣根,生け垣,木柵|fence|product|of:竹,枝葉|by:造園業,竹材店|use:庭,宿,獣害柵|who:旅館,海外の庭|takes:竹,間伐材,剪定枝
甲冑|かっちゅう|鎧,兜,火縄銃,弓矢|armour|product|of:鉄,組紐,漆|by:甲冑師|use:五月人形,体験,祭り,貸衣装|who:外国人観光客,歴史好き,ゲーム好き|takes:組紐,革|risk:担い手
バット|ばっと|折れたバット,野球バット|baseball bats|thing|of:木材|use:箸,靴べら,キーホルダー,椅子の足|by:球団,高校|who:野球ファン,木工所|does:思い出を残す
ボール|ぼーる|テニスボール,サッカーボール|used balls|thing|use:椅子の足カバー,犬のおもちゃ,アート,マッサージ|by:学校,テニスクラブ,ゴルフ場|who:学校,犬の飼い主
古時計|ふるどけい|柱時計,古い時計,壊れた時計|old clocks|thing|prop:懐かしい,古い|use:部品アクセサリー,修理販売,店の飾り|by:時計店,旧家|who:作家,カフェ,骨董好き
絵|え|絵画,原画,イラスト,浮世絵|pictures,prints|product|by:画家,版画家,イラストレーター|use:酒ラベル,包装,手ぬぐい,襖,壁画,グッズ|who:酒蔵,菓子店,ホテル,外国人観光客|does:美しく見せる|risk:著作権
木版画|もくはんが|版木,浮世絵版画,摺り|woodblock print|technique|does:彫る,写す|takes:桜の木,和紙|makes:版画,包装紙,はがき|by:版画家,彫師,摺師|who:外国人観光客,菓子店,美術館|yields:古い版木|risk:担い手
口紅|くちべに|リップ,紅,メイク用品|lipstick|product|of:紅花,蜜蝋|by:化粧品会社|who:女性客,花嫁|takes:紅花,蜜蝋,椿油,赤しそ
しゃもじ|しゃもじ|木べら,お玉,すりこぎ|wooden utensils|product|of:木材,山椒の木|by:木工所|who:観光客,料理好き,合格祈願|takes:端材,りんごの枝,竹
やかん|やかん|ポット,鉄瓶の湯|kettle|product|of:銅,鉄|by:金工職人|who:キャンパー,茶好き
バケツ|ばけつ|ブリキ,たらい,トタン製品|buckets,tin|product|of:鉄|by:ブリキ職人|use:植木鉢,照明,米びつ,おもちゃ|who:雑貨店,カフェ|prop:懐かしい
薬品|やくひん|化学薬品,廃酸,試薬|chemicals|thing|by:化学会社|use:めっき,染色,水処理|risk:安全,廃棄物
炭酸|たんさん|炭酸水|carbonation|thing|prop:新鮮|use:サイダー,炭酸風呂,化粧品,切り花|by:飲料会社,酒蔵|who:カフェ,銭湯,美容室|with:足湯
研ぎ汁|とぎじる|研磨かす|rinse water|thing|prop:でんぷん質|use:化粧品,堆肥,発酵洗剤,わら半紙,染め液,乳酸菌培養|by:給食センター,酒蔵,弁当工場|who:農家,石鹸工房|risk:水分,傷む
貝灰|かいばい|焼成カルシウム,貝殻焼成|shell lime|thing|of:貝殻|prop:カルシウム,抗菌,白さ|use:漆喰,野菜洗浄,除菌,肥料,こんにゃく,チョーク|by:水産加工,左官材料店|who:農家,左官職人,食品工場|proc:焼成
もみ殻灰|もみがらばい|籾殻灰|rice husk ash|thing|of:もみ殻|prop:多孔質|use:コンクリート,化粧品,電池,肥料,釉薬,タイヤ,塗料|by:農協,町工場|who:化粧品会社,建設会社
チョーク|ちょーく|白墨,石灰チョーク|chalk|product|of:貝殻,石膏,卵の殻|by:文具会社,福祉作業所|who:学校,カフェ,保育園
壁画|へきが|ウォールアート,シャッターアート|mural|product|does:美しく見せる,客を呼ぶ|by:画家,美大生|takes:残り塗料,土の絵の具|at:商店街,倉庫,防波堤|who:若者,観光客|risk:著作権
吸音材|きゅうおんざい|防音材,音響パネル|acoustic panels|product|of:古着,羊毛,木質繊維,い草,卵パック|does:音を抑える|by:建材会社|who:保育園,カフェ,オフィス,音楽教室
敷物|しきもの|マット,玄関マット|mats|product|of:布,い草,羊毛,竹|by:織元,畳店,福祉作業所|who:カフェ,保育園,宿,車|takes:靴下の輪,裂き布,漁網,残糸
包装紙|ほうそうし|熨斗|wrapping paper|product|of:紙,和紙|by:印刷会社,和紙職人|who:菓子店,酒蔵,花屋|takes:図案,古地図,壁紙,新聞,風呂敷
時計会社|とけいがいしゃ|時計メーカー,宝飾会社|watch company|trade|makes:時計|takes:漆,蒔絵,七宝,螺鈿,和紙,木|needs:職人の技,物語|who:海外富裕層
宝飾店|ほうしょくてん|ジュエリー店|jeweller|trade|makes:アクセサリー|takes:真珠,規格外真珠,水晶,珊瑚,金|does:直す,美しく見せる|needs:土地の素材,作り直しの客|who:女性客,結婚する人|yields:削り粉,古い宝石
甕|かめ|熟成容器,壺|ageing vessels|product|of:陶器,木材|use:焼酎,泡盛,味噌,水|by:窯元,桶職人|who:酒蔵,味噌蔵
医療機器会社|いりょうききがいしゃ|介護機器会社,ヘルスケア企業|medical device maker|trade|makes:医療機器|takes:微細加工,シルク,チタン,組紐,炭素繊維|needs:町工場,現場の声,素材|who:病院
アパレル|あぱれる|アパレル会社,繊維商社,服飾ブランド|fashion house|trade|makes:服|takes:余り生地,藍,草木染め,竹繊維,鹿皮|needs:国産の物語,環境素材,小ロット工場|yields:残布,売れ残りの服
冷房|れいぼう|冷やす設備,空調,エアコン|air conditioning|product|does:冷やす|takes:雪,地下水,地中熱,冷気,海洋深層水|by:設備会社|who:町工場,畜舎,データセンター,学校|risk:電気代
暖房|だんぼう|薪暖房,ハウス暖房,床暖房|heating|product|does:温める|takes:薪,木質ペレット,余熱,温泉熱,もみ殻|who:農家,学校,旅館,高齢者|months:11-3|risk:電気代
電気代|でんきだい|光熱費高,燃料代,エネルギー費|energy bills|need|who:町工場,農家,旅館,銭湯,養殖業者,冷蔵倉庫|needs:余熱,太陽光発電,断熱,雪,薪,小水力発電
材料高|ざいりょうだか|原材料費,資材高騰,飼料高,肥料高|rising input costs|need|who:農家,畜産農家,菓子店,工務店,職人|needs:副産物,端材,地元の原料,再生材
送料|そうりょう|運賃,物流費,配送コスト|shipping cost|need|who:島の生産者,農家,家具工房,窯元|needs:貨客混載,まとめ便,軽い商品,直売,店頭受け取り
腰痛|ようつう|重い荷物,力仕事|heavy lifting|need|who:農家,介護職,酒蔵,配達員,高齢者|needs:アシストスーツ,ロボット,軽量化,台車
粉塵|ふんじん|切りくず|dust|need|who:木工所,石材店,製粉所|needs:集塵,マスク,ペレット化|yields:おがくず,石粉
臭気|しゅうき|匂いの苦情|odour|need|who:畜産農家,水産加工,堆肥センター,飲食店,介護施設|needs:炭,微生物,消臭剤,おがくず,茶殻,ゼオライト,オゾン
騒音|そうおん|音の苦情,うるさい,機械音|noise|need|who:町工場,保育園,民泊,音楽教室|needs:吸音材,断熱材,場所替え,地下室
錆|さび|サビ,腐食|rust|need|who:海辺の家,刃物店,漁師|needs:椿油,塗料,研ぎ直し|yields:鉄媒染,弁柄
シロアリ|しろあり|白蟻,木の腐れ|termites|need|who:古民家の住人,寺社|needs:ひば油,木酢液,炭,点検
高所作業|こうしょさぎょう|高い所,屋根の上の仕事|work at height|need|who:りんご農家,建設会社,太陽光発電所,寺社|needs:ドローン,とび職,低樹高
暗い道|くらいみち|夜道,街灯がない|dark roads|need|who:学生,高齢者,観光客|needs:竹灯籠,LED,蓄光石,蛍
蓄光|ちくこう|夜光塗料,光る石,蓄光タイル|phosphorescence|technique|does:光を当てる|takes:石,塗料,ガラス,陶器|makes:避難標識,酒瓶,アート,砂浜の光|by:町工場,大学|who:避難所,商店街,キャンプ場
着物好き|きものずき|和装好き,着物女子,和装愛好家|kimono lovers|person|needs:着る場,手入れ,帯留め,古布,写真|with:茶会,酒蔵,町並み|does:広める|who:呉服店
器好き|うつわずき|陶器好き,うつわ好き|pottery lovers|person|needs:窯巡り,陶器市,器で食べる店,直し|who:窯元,カフェ|with:料理,花
文具好き|ぶんぐずき|文具女子,紙好き,インク好き,万年筆好き|stationery lovers|person|needs:ご当地インク,活版,和紙,限定品,紙市|who:文具会社,印刷会社|with:カフェ,図書館
鉱物好き|こうぶつずき|石好き|rock hounds|person|needs:採集体験,磨き体験,鉱物カフェ,標本箱|at:川,廃坑,海岸|who:博物館
苔好き|こけずき|苔ガール,植物好き,盆栽好き|moss lovers|person|needs:苔ツアー,ルーペ,苔玉づくり,宿|at:寺,森|months:6-9
昆虫愛好家|こんちゅうあいこうか|虫好き,昆虫少年|insect lovers|person|needs:採集,標本,飼育材料,夜の観察|takes:廃菌床,腐葉土|months:6-9|who:親子
野鳥好き|やちょうずき|写真好き,野鳥観察者|bird watchers|person|needs:早朝の宿,観察小屋,双眼鏡,案内人|at:湿地,島|who:民宿|months:11-5
鉄道ファン|てつどうふぁん|鉄道好き,撮り鉄,乗り鉄|railway fans|person|needs:古い車両,枕木,部品,撮影地,硬券|at:廃線,駅|who:鉄道会社
工場ファン|こうじょうふぁん|工場見学好き,機械好き,町工場好き|factory fans|person|needs:工場見学,部品グッズ,夜景,図面,作業着|at:町工場,産業遺産
昭和好き|しょうわずき|昭和レトロ好き,レトロ好き|retro lovers|person|needs:古い家電,喫茶店,看板,銭湯,レコード,空き瓶|who:商店街,古道具店
歴史好き|れきしずき|歴女,刀剣女子|history fans|person|needs:甲冑,刀,古地図,案内人,御城印,郷土食|at:城跡,資料館|who:観光協会
ゲーム好き|げーむずき|コスプレイヤー|gamers,anime fans|person|needs:撮影場所,衣装,限定品,刀剣,舞台めぐり|at:廃校,廃墟,古民家|does:広める
職人志望者|しょくにんしぼうしゃ|工芸を学びたい人,転職者の職人志望|aspiring craftspeople|person|needs:弟子入り先,住まい,生活費,訓練校|with:空き家,後継者不在
伝統工芸士|でんとうこうげいし|人間国宝,マイスター|master craftsman|person|isa:職人|does:技を教える,伝え継ぐ|needs:弟子,発表の場,記録|who:学校,買い手の企業,ホテル|risk:一人頼み
工場長|こうじょうちょう|町工場の社長,二代目|factory owner|person|does:設計する|needs:自社商品,後継者,若手,異業種の仲間|yields:空いた機械|with:デザイナー,大学
彫金師|ちょうきんし|宝石研磨職人,ジュエリー職人|jewellery maker|person|isa:職人|does:彫る,磨く,美しく見せる|makes:アクセサリー,記念指輪|takes:真珠,砂金,古い指輪,鹿角|who:結婚する人,観光客
鋳物師|いもじ|鋳物職人|caster|person|isa:職人|does:鋳る,溶かす|makes:鐘,鍋,風鈴|who:寺,料理人|needs:弟子
縫子|ぬいこ|お針子,縫製職人,ミシンの人,縫い手|seamstress|person|does:縫う,直す|makes:服,バッグ|needs:仕事,保育,在宅|who:縫製工場,劇団,介護施設|with:内職
パタンナー|ぱたんなー|型紙師,服飾技術者|pattern maker|person|does:設計する|needs:小さな注文,地方の仕事|who:作家,縫製工場,介護服
樹木医|じゅもくい|森林インストラクター,木の医者|tree doctor|person|does:治す,教える,案内する|who:寺社,市町村,学校|at:巨木,街路樹
山守|やまもり|山番,森林管理人|forest keeper|person|does:見守る,案内する,技を教える|needs:後継ぎ,収入|who:山林所有者
調律師|ちょうりつし|楽器修理|instrument technician|person|does:直す,技を教える|needs:古いピアノの使い先,若手|who:学校,カフェ,音楽家
額|がく|額縁,写真立て|frames|product|of:木材|by:額縁職人,木工所|takes:端材,古材,欄間,流木|who:画家,写真館,結婚式
植木市|うえきいち|盆栽市,苗市|plant market|event|does:売る,客を呼ぶ|takes:苗,鉢,苔玉,陶器|months:3-5|who:園芸好き,外国人観光客|at:公園,神社
ガラス市|がらすいち|器市,瀬戸物市|pottery fair|event|does:売る,客を呼ぶ|by:窯元|takes:規格外の陶器,B品|who:器好き,移住者,飲食店|with:カフェ,料理|risk:天気
技術継承|ぎじゅつけいしょう|技能伝承,技をつなぐ|passing on skills|need|who:町工場,職人,林業会社,造船所|needs:動画,弟子,センサー,AI,退職技術者,学校
