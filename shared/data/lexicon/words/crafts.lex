# traditional crafts: tools, steps, leftovers, people
伝統工芸|でんとうこうげい|伝統工芸品,工芸,クラフト|traditional crafts|product|prop:伝統,手作り,土地らしい,物語がある|by:職人,産地組合|use:インテリア,贈り物,体験,ホテル内装,アクセサリー,海外販売,文具|who:外国人観光客,ホテル,若者,海外富裕層,百貨店|needs:後継者,デザイン,販路,材料,道具職人|with:デザイナー,観光,アニメ,香り,茶|yields:端材,規格外の工芸品,工房の空き時間|risk:担い手,単価,売り先
職人|しょくにん|匠,職人さん,手仕事の人|craftsperson|person|does:技を教える,伝え継ぐ,直す|needs:弟子,販路,デザイン,材料,道具,発信,原価計算|at:工房|who:弟子|makes:工芸品|with:デザイナー,観光客,学生|risk:担い手,技,一人頼み
弟子|でし|職人志望,若手職人|apprentice|person|does:伝え継ぐ,手を貸す|needs:住まい,収入,師匠,工房,道具|at:工房|who:職人|with:空き家,地域おこし協力隊,美術大学|risk:技
工房|こうぼう|作業場,製作所|workshop|place|yields:空き時間,端材,道具,物語|use:見学,体験,シェア工房,弟子入り|by:職人,作家|who:観光客,作家,学生|with:カフェ,ギャラリー|risk:安全
シェア工房|しぇあこうぼう|ファブラボ,メイカースペース|maker space|place|by:市町村,NPO|does:場所を貸す,仲間をつくる,技を教える|who:作家,起業家,主婦,学生|at:空き家,廃校,空き工場|with:レーザー加工,3Dプリンター|needs:機械,先生,会員
工芸体験|こうげいたいけん|手作り体験|craft workshop|product|does:楽しませる,技を教える,思い出を残す|by:職人,工房|takes:端材,規格外の工芸品|who:観光客,外国人観光客,親子,修学旅行,企業研修|with:宿,カフェ|risk:一人頼み,一度きり
産地組合|さんちくみあい|産地の組合|producers' cooperative|trade|by:職人|does:まとめて扱う,広める|needs:若手,販路|yields:会館の空き,古い図案|who:デザイナー
図案|ずあん|古い型紙,柄,デザイン帳|patterns|thing|prop:美しい,古い,伝統|use:包装紙,スカーフ,壁紙,ゲーム,浴衣,マスキングテープ,ネイル,スマホケース|by:染物屋,織元,博物館|who:デザイナー,文具店,ホテル,アパレル|risk:著作権
型紙|かたがみ|伊勢型紙,染型紙|stencil paper|product|of:和紙,柿渋|prop:精密,美しい|use:染物,照明,文具,ガラス装飾,チョコの模様,名刺,金箔打ち|by:型紙職人|who:染物屋,菓子店,レーザー加工所|risk:担い手
染織|せんしょく|染め織り|dyeing and weaving|technique|does:染める,織る|takes:絹,綿,麻,草木|makes:着物,帯,布|by:染色家,織元|who:アパレル,茶道家
草木染め|くさきぞめ|植物染め,天然染色,ボタニカルダイ|plant dyeing|technique|does:染める,色をつける|takes:玉ねぎの皮,桜の枝,茶殻,コーヒーかす,りんごの枝,栗の皮,藍,黒豆の煮汁,規格外花,雑草,ぶどうの搾りかす,よもぎ,くるみの殻,ワインの澱,小豆の煮汁|makes:スカーフ,Tシャツ,糸,和紙,靴下|by:染色家,福祉作業所|needs:媒染剤,水,布|who:ベビー服店,女性客,アパレル,学校|with:体験,農園|risk:ばらつき,単価
染織家|せんしょくか|染色家,染色作家,染め職人|dyer|person|isa:職人|does:染める,技を教える|makes:染物,スカーフ,着物|needs:染料,布,販路,水|at:染物屋|with:農家,織元
染物屋|そめものや|紺屋,染工場,染色工場,捺染工場|dye works|trade|makes:染物,のぼり,手ぬぐい|yields:染め残し布,廃液,余熱,蒸気,古い型紙,反端|takes:綿,絹,水|who:祭り,旅館,アパレル,商店街|does:染める|needs:若手,小口の客
藍染め|あいぞめ|ジャパンブルー,インディゴ染め|indigo dyeing|technique|does:染める,虫を避ける|takes:藍,綿,革,木,和紙,繭,靴|makes:服,のれん,ストール,家具,スニーカー|by:藍師,染色家|who:アパレル,外国人観光客,スニーカー好き,ホテル|yields:藍の茎|with:デニム|risk:技
友禅|ゆうぜん|友禅染,手描友禅,型友禅|yuzen dyeing|technique|does:染める,美しく見せる|takes:絹|makes:着物,スカーフ,壁紙,照明|by:友禅職人|who:着物店,ホテル,海外ブランド|with:糊|risk:担い手
絞り染め|しぼりぞめ|絞り,有松絞り,括り|tie-dye|technique|does:染める|takes:綿,絹,革,和紙|makes:浴衣,ストール,照明,バッグ|by:絞り職人,高齢の女性|who:アパレル,海外の客|risk:担い手
手ぬぐい|てぬぐい|手拭い,さらし|tenugui towel|product|of:綿|use:土産,ノベルティ,額絵,マスク,包み,運動会|by:染物屋|who:観光客,買い手の企業,祭り,剣道家,アニメ好き|prop:軽い,吸水|yields:端切れ
着物|きもの|和服,呉服,振袖,古い着物|kimono|product|of:絹,綿|does:着せる,美しく見せる,祝う|use:リメイク,レンタル,人形の服,バッグ,ドレス,撮影,傘|by:織元,呉服店|who:外国人観光客,成人式,茶道家,七五三|yields:古着の着物,反物の残り|with:草履,帯,町歩き|needs:着付け,手入れ,着る機会|risk:単価
古着の着物|ふるぎのきもの|タンスの着物,着なくなった着物,古布|old kimono|thing|of:絹|prop:美しい,古い,色,物語がある,安い|use:リメイク服,バッグ,日傘,額,人形,レンタル,パッチワーク,アロハシャツ,椅子張り|proc:洗い張り,裁縫,解く|by:高齢者,空き家,遺品整理業者|who:外国人観光客,リメイク作家,ホテル,舞台衣装|like:古い布|risk:選別,異物
着物レンタル|きものれんたる|浴衣レンタル,貸衣装|kimono rental|product|does:着せる,貸す,客を呼ぶ|takes:古着の着物|by:呉服店,美容室|who:外国人観光客,カップル,卒業生|with:人力車,写真館,茶屋|risk:天気
着付け|きつけ||kimono dressing|technique|does:着せる,技を教える|by:美容室,着付け師|who:外国人観光客,成人式,花嫁
浴衣|ゆかた||yukata|product|of:綿|use:温泉街の散策,祭り,リメイク,古浴衣の再利用,おむつ,雑巾|by:織元,染物屋|who:温泉客,外国人観光客,若者|months:6-9|yields:古浴衣
織物|おりもの|紬,機織り,織り,手織り,絣,テキスタイル|weaving|technique|does:織る|takes:絹,綿,麻,羊毛,竹繊維,和紙糸,カーボン繊維,銅線,葛|makes:布,着物,帯,カーテン,ネクタイ,壁紙,傘|by:織元,機屋|who:アパレル,インテリア会社,デザイナー,自動車会社|yields:残糸,布の耳,試し織り|needs:若手,織機の部品
織元|おりもと|機屋,織屋,機業場|weaving mill|trade|makes:布,帯,着物|yields:残糸,布の耳,余り反物,空いた織機,のこぎり屋根の工場|does:織る|who:アパレル,デザイナー,ホテル|needs:若手,自社ブランド,販路|with:染色家,縫製工場|risk:担い手
織機|しょっき|力織機,シャトル織機,手織り機|loom|product|does:織る|by:織元|who:手芸愛好家,福祉作業所,デニム工場|prop:古い|needs:部品,修理
残糸|ざんし|糸くず,残り糸,余り糸,落ち糸|leftover yarn|thing|prop:色,少量,安い|use:手織り,ミサンガ,タッセル,編み物,さをり織り,アクセサリー,コースター|by:織元,ニット工場,刺繍工場|who:手芸愛好家,福祉作業所,子ども|like:端切れ|risk:ばらつき,選別
布の耳|ぬののみみ|織物の耳,セルビッジ|selvedge|thing|of:布|use:かご,マット,コサージュ,裂き織り,椅子|by:織元|who:手芸愛好家,福祉作業所|prop:丈夫,長い
裂き織り|さきおり|ぼろ織り,裂織|rag weaving|technique|does:織る,再生する|takes:古布,古着の着物,ジーンズ,シーツ,残糸,海ごみの網|makes:バッグ,マット,コースター,こたつ掛け|by:高齢者,福祉作業所|who:観光客,雑貨店,ホテル|with:体験
刺し子|さしこ|こぎん刺し,菱刺し|sashiko embroidery|technique|does:縫う,直す,強くする|takes:布,古布,デニム|makes:ふきん,バッグ,靴,名刺入れ,ソファ|by:高齢の女性,作家|who:アパレル,手芸愛好家,海外の客|with:仮設住宅|needs:販路
組紐|くみひも|組み紐|braided cord|product|of:絹,残糸|does:編む|use:帯締め,ミサンガ,時計バンド,靴紐,眼鏡コード,イヤホン,ペットの首輪,医療用|by:組紐職人|who:アニメ好き,観光客,カメラ好き|prop:丈夫,美しい,弾力
水引|みずひき|水引細工|mizuhiki cord|product|of:和紙|use:祝儀袋,アクセサリー,正月飾り,ラッピング,耳飾り,髪飾り|by:水引職人,内職|who:結婚式場,酒蔵,成人式|does:祝う,美しく見せる
和紙|わし|手漉き和紙,手すき紙|washi|product|of:こうぞ|prop:丈夫,軽い,透ける,美しい,吸水|use:障子,照明,名刺,卒業証書,服,壁紙,文化財修復,酒ラベル,靴下,人形,うちわ,マスク,鞄|proc:紙漉き|by:紙漉き職人|who:ホテル,酒蔵,書家,美術館,学校,設計事務所|with:LED,漆,柿渋|yields:紙の耳,損紙|risk:担い手,単価
紙漉き|かみすき|紙すき,手漉き,抄紙|papermaking|technique|does:漉く|takes:こうぞ,竹,葦,バナナの茎,野菜くず,酒粕,茶殻,古紙,牛乳パック,象のふん,廃棄花,ホップの蔓,デニムくず,玉ねぎの皮,ビール粕|makes:和紙,名刺,はがき,卒業証書,ランプシェード|by:紙漉き職人,福祉作業所|who:学校,買い手の企業,観光客,酒蔵|needs:きれいな水,ねり|with:体験
和紙職人|わししょくにん|紙漉き職人|papermaker|person|isa:職人|does:漉く,技を教える|makes:和紙|needs:こうぞ,とろろあおい,簀桁,弟子|at:和紙の里|months:11-3|risk:担い手
とろろあおい|とろろあおい|トロロアオイ,花オクラ|sunset hibiscus|thing|prop:ぬめり|use:紙漉き,食用花,漢方,化粧品,菓子|by:農家|who:紙漉き職人,料理店|months:7-11|risk:担い手
紙の耳|かみのみみ|損紙,和紙の端切れ,裁ち落とし|paper trimmings|thing|of:和紙|use:ちぎり絵,封筒,ボタニカル紙,アクセサリー,だるま,緩衝材|by:紙漉き職人,印刷会社|who:保育園,手芸愛好家
障子|しょうじ|襖|sliding screens|product|of:和紙,木材|by:建具職人,表具師|who:旅館,古民家,外国人家庭|use:間仕切り,照明,アート,リメイク|yields:古建具
表具|ひょうぐ|表装,掛け軸,襖貼り|mounting|technique|does:直す,美しく見せる|takes:和紙,布,絵|makes:掛け軸,屏風,壁装|by:表具師|who:寺,ホテル,画家,旧家|with:アニメ絵|risk:担い手
提灯|ちょうちん||paper lantern|product|of:和紙,竹|does:光を当てる|use:祭り,居酒屋,ホテル照明,土産,ペンダントライト|by:提灯職人|who:商店街,外国人観光客,建築家
うちわ|うちわ|団扇|fan|product|of:竹,和紙|use:ノベルティ,選挙,祭り,推し活,風鈴|by:うちわ職人|who:旅館,買い手の企業,アイドルファン|months:6-9|yields:竹くず
和傘|わがさ|番傘|Japanese umbrella|product|of:竹,和紙,油|use:照明,日傘,野点,演出|by:和傘職人|who:旅館,外国人観光客,結婚式場|risk:担い手
凧|たこ|和凧,大凧|kite|product|of:和紙,竹|use:飾り,土産,凧揚げ,教材|by:凧職人|who:子ども,海外の客|months:1-5|with:風
漆|うるし|生漆,国産漆|urushi lacquer|thing|prop:防水,光る,丈夫,抗菌,粘り|does:塗る,接着する,水漏れを防ぐ|use:器,金継ぎ,文化財修復,家具,楽器,自転車,腕時計,サーフボード,万年筆|by:漆掻き職人|who:漆職人,宮大工,文化財|months:6-10|risk:担い手,量が足りない,安全
漆器|しっき|椀,塗り物,蒔絵|lacquerware|product|of:漆,木材|prop:美しい,軽い,高級,保温|use:食器,アクセサリー,文具,スマホケース,車の内装,仏壇|by:漆職人|who:料亭,海外富裕層,離乳食の親,ホテル,病院食|yields:規格外の漆器|with:金継ぎ,日本酒|risk:単価,使いこなし
漆職人|うるししょくにん|塗師,蒔絵師,漆芸家|lacquer artist|person|isa:職人|does:塗る,直す,技を教える|makes:漆器|needs:木地,漆,刷毛,弟子,販路|at:工房|with:時計会社,自転車店
金継ぎ|きんつぎ|割れた器の直し,うるし直し,金継ぎ教室|kintsugi|technique|does:直す,美しく見せる|takes:漆,金粉,割れた器|makes:直した器,アクセサリー|by:漆職人|who:外国人観光客,骨董好き,女性客,企業研修|with:心のケア,ワークショップ,規格外の陶器|risk:安全
木地師|きじし|ろくろ師,挽物師|wood turner|person|isa:職人|does:削る|makes:椀,木のお盆,こけし,独楽|takes:広葉樹,けやき|needs:木材,弟子|yields:かんなくず|risk:担い手
ろくろ|ろくろ|挽物|turning|technique|does:削る,成形する|takes:木材,粘土|makes:器,こけし,椀,壺|by:木地師,陶芸家|with:体験
陶磁器|とうじき|陶器,磁器,焼き物,やきもの,瀬戸物,せともの|ceramics,pottery|product|of:粘土,釉薬|prop:硬い,割れやすい,美しい,重い|use:食器,タイル,花器,照明,アクセサリー,ろ過器,コーヒー道具,ペット食器|by:窯元,陶芸家|who:料理店,カフェ,旅館,海外の客,花屋|yields:規格外の陶器,陶片,捨て土,窯の余熱|with:日本酒,茶,料理|risk:単価
窯元|かまもと|陶芸の窯,製陶所,窯業,陶磁器工場|pottery kiln|trade|makes:陶磁器,タイル|takes:粘土,釉薬,薪|yields:規格外の陶器,陶片,窯の余熱,石膏型,空いた工場,捨て土|does:焼く,成形する|who:料理店,旅館,観光客|needs:後継者,販路,燃料費の対策,デザイン|with:陶器市,カフェ|risk:電気代,単価,担い手
陶芸家|とうげいか|陶工,作陶家,陶芸作家|potter|person|isa:職人|does:成形する,焼く,技を教える|makes:器,花器|needs:粘土,灰,薪,ギャラリー,料理人|at:窯元,古民家|with:料理店,貝殻,石粉
規格外の陶器|きかくがいのとうき|B品の器,二級品,歪んだ器,傷物の器|second-grade pottery|thing|prop:不ぞろい,安い|use:アウトレット,植木鉢,絵付け体験,金継ぎ教材,モザイク,カフェの器|by:窯元|who:学生,カフェ,園芸店,観光客|like:規格外品|risk:ばらつき
陶片|とうへん|割れた陶器,陶器くず,廃陶磁器,セルベン,割れ茶碗|pottery shards|thing|prop:硬い,多孔質,色,大量|use:再生粘土,モザイク,アクセサリー,舗装,透水ブロック,レンガ,植木鉢底石,箸置き|proc:粉砕,焼成|by:窯元,家庭|who:建材会社,作家,保育園|like:廃瓦|risk:異物
釉薬|ゆうやく|うわぐすり,釉|glaze|thing|of:灰,長石|prop:色,光る|use:陶磁器,瓦,タイル,ガラス|takes:木灰,貝殻,もみ殻,ぶどうの枝の灰,火山灰,鉄鋼スラグ,りんごの枝の灰|by:窯元|who:陶芸家|risk:ばらつき
登り窯|のぼりがま|穴窯,薪窯|climbing kiln|place|takes:薪,松|makes:陶磁器|yields:余熱,灰,炭|use:窯焚き体験,ピザ,観光|by:窯元|who:観光客,作家|with:間伐材
石膏型|せっこうがた|使用済み石膏型,石膏ボード,石膏くず|plaster moulds|thing|prop:吸水,白さ|use:チョーク,土壌改良,アロマストーン,乾燥剤,壁材,コースター|by:窯元,建設会社|who:農家,学校,雑貨店|risk:廃棄物
タイル|たいる|陶板,モザイクタイル|tile|product|of:粘土,釉薬|use:内装,キッチン,アート,コースター,看板,銭湯|by:タイル工場|who:設計事務所,DIY愛好家,カフェ,海外の客|yields:見本タイル,余りタイル|with:体験
余りタイル|あまりたいる|見本タイル,廃番タイル,デッドストックのタイル|surplus tiles|thing|of:タイル|prop:色,少量,懐かしい|use:コースター,鍋敷き,アクセサリー,体験キット,銭湯再生|by:タイル工場|who:手芸愛好家,カフェ,若者
瓦|かわら|いぶし瓦,屋根瓦|roof tile|product|of:粘土|prop:丈夫,燃えにくい,重い,保温|use:屋根,庭,舗装,壁,鍋,プレート,コースター,照明,花器,肉焼き瓦|by:瓦工場|who:工務店,寺,蕎麦店|yields:規格外の瓦,廃瓦,窯の余熱
廃瓦|はいがわら|割れ瓦,瓦くず|waste roof tiles|thing|of:瓦|prop:多孔質,吸水,重い,大量|use:雑草抑え,舗装,植木鉢,水質浄化,敷石,屋上緑化,コンクリート|proc:粉砕|by:解体業者,瓦工場|who:造園業,公園,グラウンド|risk:かさ,廃棄物|with:庭
鬼瓦|おにがわら||ridge-end tile|product|of:粘土|use:魔除け,置物,看板,土産,トロフィー|by:鬼師|who:寺,外国人観光客|risk:担い手
れんが|れんが|煉瓦,レンガ|brick|product|of:粘土|takes:焼却灰,浄水汚泥,石粉,使用済み珪藻土|use:ピザ窯,花壇,壁,舗装|by:れんが工場|who:造園業,カフェ,ピザ店
左官|さかん|左官仕事|plastering|person|does:塗る,湿度を整える,断熱する|takes:土,漆喰,珪藻土,貝殻,わら,もみ殻,茶殻,瓦の粉,火山灰,砂|makes:壁,かまど,土間,アートパネル,家具|by:左官職人|who:古民家,カフェ,酒蔵,ホテル|with:泥団子|risk:担い手
左官職人|さかんしょくにん|左官屋|plasterer|person|isa:職人|does:塗る,技を教える,直す|makes:土壁,かまど|needs:弟子,現場,わら|who:工務店,カフェ|with:泥団子,ワークショップ
蔵|くら|土蔵,古い蔵,酒蔵の蔵|storehouse|place|of:土,木材|prop:断熱,静か,古い,湿った|use:カフェ,ギャラリー,貯蔵,宿,レコード鑑賞,ワインバー|by:旧家|who:観光客,作家,起業家|needs:修繕|risk:耐震,用途変更
版築|はんちく|土の建築,日干しれんが|rammed earth|technique|does:建てる,固める|takes:土,建設残土,石灰|makes:壁,ベンチ,窯|by:左官職人|who:設計事務所,キャンプ場
石工|せっこう|石彫,石組み,石積み|stonemasonry|person|does:削る,彫る,建てる|takes:石,溶岩,端石|makes:石像,石垣,ピザ窯,庭,ペット墓,棚田の石積み|by:石工職人|who:棚田,城,造園業|risk:担い手,安全
石材店|せきざいてん|墓石店|stonemason's shop|trade|makes:墓石,記念碑|yields:端石,石粉,石の加工機の空き|needs:墓以外の仕事,後継者|who:墓じまいの人,カフェ,ペットの飼い主|does:彫る,削る
畳|たたみ|畳表|tatami|product|of:い草,わら|prop:香り,吸水,断熱,弾力|use:部屋,ヨガマット,ベッド,バッグ,コースター,ペットベッド,柔道,赤ちゃんマット,畳縁小物|by:畳店|who:旅館,外国人家庭,マンション,道場|yields:古畳,い草の端材,畳縁|risk:単価
古畳|ふるだたみ|廃畳,使い終わった畳|old tatami|thing|of:い草,わら|use:堆肥,マルチ材,弓道の的,断熱,防災,飼料|by:畳店|who:農家,弓道部|risk:廃棄物,かさ
畳縁|たたみべり|畳の縁|tatami edging|thing|prop:丈夫,色|use:バッグ,名刺入れ,ストラップ,ティッシュケース|by:畳縁工場|who:手芸愛好家,土産物店,買い手の企業
人形|にんぎょう|五月人形,日本人形|dolls|product|of:木材,桐,布|does:祝う,守る|use:飾り,土産,レンタル,ぬいぐるみ供養,アニメ|by:人形師|who:子育て世帯,祖父母,外国人観光客|yields:古い人形,布端|months:1-5|risk:季節,担い手
古い人形|ふるいにんぎょう|雛人形の寄付,ひな人形の余り|used dolls|thing|prop:懐かしい,大量|use:石段雛祭り,町並み展示,供養,アート|by:家庭|who:商店街,旅館,寺|months:2-4
人形師|にんぎょうし|こけし工人,張り子職人,だるま職人|doll maker|person|isa:職人|makes:人形,だるま,こけし|needs:弟子,新しい題材|with:デザイナー,キャラクター|risk:担い手
だるま|だるま|招き猫,郷土玩具|daruma,papier-mache|product|of:和紙,古紙|use:縁起物,土産,受験,ノベルティ,絵付け体験|by:だるま職人|who:受験生,選挙,外国人観光客|months:12-3
こけし|こけし|木地玩具|kokeshi|product|of:広葉樹,みずき|by:木地師|use:土産,文具,花器,起き上がり|who:女性客,海外の客|at:温泉街
和楽器|わがっき||Japanese instruments|product|of:桐,竹,原皮|does:楽しませる,伝え継ぐ|use:演奏,体験,アニメ音楽,インテリア|by:楽器職人|who:学校,外国人観光客,祭り|needs:皮,絹糸,後継者,弾き手|yields:古い楽器|risk:担い手
太鼓|たいこ|和太鼓|drum|product|of:けやき,原皮|use:祭り,企業研修,健康体操,椅子,樽太鼓|by:太鼓職人|who:学校,高齢者施設,外国人観光客|with:鹿革|yields:端材
三味線|しゃみせん|三線|shamisen|product|of:皮,木材|use:演奏,流し,缶三線,体験|by:三味線職人|needs:皮の代わり|who:観光客,民謡歌手|with:鹿革,カンガルー革|risk:担い手
能面|のうめん|神楽面|Noh mask|product|of:ひのき,桐|use:神楽,インテリア,体験,教育|by:面打ち|who:外国人観光客,神社|risk:文化の同意
神楽衣装|かぐらいしょう|金糸刺繍|stage costume|product|by:刺繍職人|use:貸衣装,展示,刺繍アクセサリー|who:神楽団,舞台
花火|はなび|打ち上げ花火,煙火|fireworks|product|does:楽しませる,客を呼ぶ,祝う,獣を防ぐ|of:火薬,紙,おがら|by:花火師|who:観光客,結婚式場,買い手の企業,家族の記念日,農家|months:7-9|with:浴衣,音楽,船,追悼|yields:冬の空き時間|risk:安全,天気,季節
線香花火|せんこうはなび|手持ち花火,国産線香花火|sparklers|product|of:和紙,松煙|by:花火師|use:贈り物,旅館の夜,文学,供養|who:旅館,女性客,キャンプ場|months:6-9|with:和ろうそく
線香|せんこう|香,杉線香,インセンス|incense|product|of:木粉,杉の葉,香料|does:香りをつける,虫を避ける,弔う,癒やす|use:仏事,アロマ,虫除け,名刺香,ヨガ,匂い袋|takes:ひのきの葉,茶殻,コーヒーかす,酒粕,花,みかんの皮,かんなくず|by:線香工場|who:寺,ホテル,ヨガ教室,海外の客|with:水車
香木|こうぼく|白檀,沈香,匂い袋|aromatic wood|thing|prop:香り,高級|use:線香,扇子,数珠,香道|by:香木店|who:寺,茶道家,海外富裕層
和ろうそく|わろうそく|絵ろうそく,蝋燭|Japanese candle|product|of:木蝋,米ぬか蝋,い草|does:光を当てる,癒やす,弔う|use:仏事,キャンドルナイト,宿の演出,贈り物,アロマ|by:ろうそく職人|who:寺,旅館,茶室,ヨガ教室,海外の客|prop:美しい,天然|yields:蝋の垂れ,残り蝋|risk:担い手
残り蝋|のこりろう|ろうそくの残り,廃ろうそく,寺のろうそく|candle remains|thing|prop:燃える|use:再生キャンドル,着火材,クレヨン,防水,竹灯籠|by:寺,神社,結婚式場,ホテル|who:福祉作業所,祭り,キャンパー
硯|すずり|硯石,雨畑石,雄勝石|inkstone|product|of:石|use:書道,石皿,アクセサリー,スレート屋根,オブジェ|by:硯職人|who:書家,レストラン,海外の客|yields:石の端材|risk:担い手
墨|すみ|松煙墨,油煙墨|ink stick|product|of:松煙,膠|prop:色,香り|use:書道,水墨画,染色,塗料,刺青,名刺,絵手紙|by:墨職人|who:書家,学校,外国人観光客|months:10-4|risk:担い手
膠|にかわ|ゼラチン|animal glue|thing|of:皮,骨|prop:粘り,コラーゲン|use:墨,日本画,楽器,接着,弦楽器修理|by:膠製造所|who:画家,楽器職人,墨職人|takes:鹿皮,魚の皮|risk:担い手
筆|ふで|毛筆,化粧筆,画筆|brush|product|of:獣毛,竹|use:書道,化粧,洗顔,絵,ネイル,料理の刷毛,胎毛筆|by:筆職人|who:女性客,書家,海外の化粧師,赤ちゃんの親|takes:山羊毛,鹿毛,猪毛|prop:柔らかい,精密|risk:量が足りない
書道|しょどう|習字,書|calligraphy|technique|does:教える,癒やす,美しく見せる|takes:筆,墨,和紙|makes:看板,酒ラベル,名入れ|by:書家|who:外国人観光客,子ども,ホテル|with:音楽,ダンス
刃物|はもの|ナイフ,打刃物|blades,knives|product|of:鋼|does:切る|prop:丈夫,精密|use:料理,理美容,園芸,木工,彫刻,キャンプ,ネイル|by:鍛冶屋,刃物工場|who:料理人,外国人観光客,美容師,盆栽愛好家,キャンパー|yields:鋼の端材,研ぎかす,廃刃物|with:研ぎ直し,木の柄|risk:担い手
研ぎ直し|とぎなおし|包丁研ぎ,研ぎ|sharpening|technique|does:磨く,直す|takes:刃物,はさみ,農具|by:刃物店,職人|who:料理人,美容室,農家,高齢者|with:移動販売,朝市,宅配|needs:出張先
鍛冶職人|かじしょくにん|鍛冶屋,刀鍛冶|blacksmith|person|makes:刃物,農具,金具,アウトドア道具|does:焼く,成形する,直す|takes:鋼,炭,廃鉄|yields:余熱,鉄くず,火花の見物|who:農家,キャンパー,料理人,庭師|needs:弟子,炭|with:体験|risk:担い手
刀|かたな|日本刀|Japanese sword|product|of:玉鋼|by:刀鍛冶|use:見学,美術,アクセサリー,ペーパーナイフ|who:外国人観光客,ゲーム好き,海外富裕層|with:居合体験|risk:担い手,安全
金工|きんこう|鍛金,彫金,象嵌|metalwork|technique|does:彫る,成形する,磨く|takes:銅,錫,銀,真鍮,アルミ|makes:茶器,アクセサリー,酒器,仏具,ドアノブ|by:金工職人|who:酒好き,ホテル,海外の客,時計会社|yields:金属の削り粉
錫|すず|錫器,スズ|tin ware|product|of:錫|prop:柔らかい,抗菌,光る|use:酒器,曲がる器,アクセサリー,医療,箸置き,体験|by:鋳物工場|who:酒蔵,外国人観光客,外科医|proc:鋳造
銅器|どうき|ブロンズ|copperware|product|of:銅|prop:抗菌,光る,保温|use:鍋,風鈴,仏具,銅像,照明,急須,アクセサリー,時計|by:鋳物工場|who:料理人,カフェ,寺,設計事務所
南部鉄器|なんぶてっき|鉄器,鉄瓶,鉄鍋|ironware|product|of:鉄|prop:重い,保温,鉄分|use:茶,料理,焼き印,風鈴,海外の茶,キャンプ|by:鋳物工場|who:茶店,貧血の人,海外の客,キャンパー|with:日本茶,コーヒー
仏壇|ぶつだん|仏具,仏壇仏具|Buddhist altar|product|of:木材,漆,金箔|by:仏壇店|needs:若い客,小さい住まい向け|use:リメイク家具,祈りの棚,供養,漆塗り部材|who:高齢者,ペットの飼い主,集合住宅の人|yields:古い仏壇|risk:売り先,文化の同意
古い仏壇|ふるいぶつだん|捨てる仏壇|discarded altars|thing|of:漆,金箔,木材|use:家具,アクセサリー,アート,金の回収|by:家庭,仏壇店,寺|who:作家,遺品整理業者|risk:文化の同意,廃棄物
仏壇店|ぶつだんてん|仏具店|altar maker|trade|makes:仏壇,仏具|does:彫る,塗る,直す,弔う|yields:木地,漆,金箔押しの技,店の空き|needs:新商品,後継者|with:オーディオ,腕時計,ワインセラー
金箔|きんぱく|銀箔,箔|gold leaf|thing|prop:光る,薄い,美しい,高級|use:仏壇,化粧品,食用,アイス,工芸,ネイル,車,名刺|by:箔打ち職人|who:化粧品会社,菓子店,ホテル,外国人観光客|yields:箔の切れ端,箔打ち紙|with:貼り体験,壁
箔打ち紙|はくうちがみ|あぶらとり紙,ふるや紙|gold-beating paper|thing|of:和紙|prop:吸着,滑らか|use:あぶらとり紙,化粧品|by:箔打ち職人|who:女性客,土産物店
そろばん|そろばん|算盤|abacus|product|of:木材,竹|use:教育,脳トレ,玩具,海外の学校,時計,アクセサリー,足つぼ|by:そろばん職人|who:子ども,高齢者,海外の学校|does:教える|yields:珠の規格外|risk:担い手
将棋駒|しょうぎごま|碁石,碁盤|shogi pieces|product|of:つげ,貝殻|use:土産,アクセサリー,名入れ,お守り|by:駒師|who:将棋愛好家,外国人観光客|risk:担い手
けん玉|けんだま|独楽|kendama|product|of:広葉樹|by:木地師,木工会社|use:スポーツ,土産,学校,海外大会|who:海外の若者,子ども,高齢者|does:遊ばせる
こま|こま|独楽回し,ベーゴマ|spinning top|product|of:木材,鉄|use:競技,教育,町工場の宣伝|by:木地師,町工場|who:子ども,技術者
印鑑|いんかん|はんこ,印章,判子,篆刻|seal|product|of:つげ,水晶,鹿角|does:彫る,証明する|use:外国人の名前印,焼き印,蔵書印,ペット印,スタンプ|by:はんこ店|who:外国人観光客,作家,出生祝い|yields:彫刻機の空き|needs:印鑑以外の仕事|risk:売り先
数珠|じゅず|念珠,ブレスレット|prayer beads|product|of:木の実,石,木材|use:仏事,アクセサリー,体験|by:数珠職人|who:寺,外国人観光客,女性客
べっ甲|べっこう|鼈甲|tortoiseshell|thing|prop:光る,美しい,希少|use:眼鏡,簪,アクセサリー,修理|by:べっ甲職人|risk:自然保護,担い手|who:着物好き
かんざし|かんざし|簪,髪飾り|hair ornament|product|of:布,つげ|use:成人式,七五三,普段着,結婚式,ピアス|by:つまみ細工作家,内職|takes:端切れ,古着の着物|who:着物レンタル,若い女性,海外の客
ガラス工芸|がらすこうげい|吹きガラス,切子,ステンドグラス,とんぼ玉|glass craft|technique|does:溶かす,成形する,彫る|takes:ガラス,空き瓶,蛍光管,廃パネル|makes:酒器,風鈴,浮き玉,照明,アクセサリー|by:ガラス工房|who:観光客,酒蔵,旅館|needs:燃料|yields:余熱,ガラスくず|risk:電気代
ガラス浮き玉|がらすうきだま|浮き玉,ビン玉|glass floats|product|of:ガラス|use:照明,アクセサリー,インテリア|by:ガラス工房|at:漁港|who:雑貨店,観光客|prop:懐かしい
風鈴|ふうりん||wind chime|product|of:ガラス,鉄,陶器|use:祭り,駅,神社,土産,音|by:ガラス工房,鋳物工場|who:観光客,旅館,海外の客|months:6-9|with:短冊
七宝|しっぽう|七宝焼,エナメル|cloisonne|product|of:銅,ガラス|by:七宝職人|use:アクセサリー,校章,社章,時計|who:女性客,買い手の企業,海外の客|risk:担い手
螺鈿|らでん|貝細工|mother-of-pearl inlay|technique|takes:あこや貝,アワビの殻,夜光貝|makes:漆器,ギター,アクセサリー,名刺入れ,ネイル|by:漆職人|does:美しく見せる|who:楽器会社,海外の客,時計会社
寄木細工|よせぎざいく|寄木,からくり箱|marquetry,kumiko|technique|takes:広葉樹,端材,規格外の木|makes:箱,コースター,照明,内装,壁面|by:木工職人|who:ホテル,外国人観光客,列車内装|does:組み立てる,美しく見せる
組子|くみこ|組子細工|kumiko lattice|product|of:ひのき,杉|use:建具,照明,ホテル内装,列車,コースター|by:建具職人|who:ホテル,飲食店,海外の建築家|yields:端材
建具職人|たてぐしょくにん|建具屋,指物師|joiner|person|isa:職人|does:組み立てる,直す|makes:障子,家具,組子|needs:若手,販路,新しい用途|who:旅館,設計事務所|risk:担い手
宮大工|みやだいく|社寺大工,大工棟梁|temple carpenter|person|isa:職人|does:建てる,直す,技を教える|takes:ひのき,けやき|needs:弟子,大径木|who:寺,神社,海外の施主|makes:社寺,神輿|risk:担い手
山車|だし|神輿,みこし,曳山|festival float|thing|of:木材,漆,金箔|by:宮大工,漆職人|who:祭り保存会|needs:修理費,担ぎ手,保管庫|use:展示,観光,教育|risk:文化の同意,人手
竹刀|しない|剣道具,防具,弓,和弓|martial arts gear|product|of:竹,鹿革|by:武道具職人|who:剣道家,海外の道場|yields:廃竹刀|use:しおり,コースター|risk:担い手
お香づくり|おこうづくり|調香,匂い袋作り|incense making|technique|does:混ぜる,香りをつける|takes:木粉,香草,花|makes:線香,練香,匂い袋|who:女性客,外国人観光客|by:線香工場|with:茶道
茶道具|さどうぐ|茶筅,茶釜|tea utensils|product|of:竹,陶器,鉄|use:茶道,抹茶体験,料理|by:茶筅職人,窯元|who:茶道家,外国人観光客,カフェ|risk:担い手
ほうき|ほうき|座敷箒,棕櫚箒|broom|product|of:ほうき草,しゅろ|does:汚れを落とす|use:掃除,洋服ブラシ,卓上,音響|by:ほうき職人|who:雑貨店,外国人観光客,電気を使わない暮らしの人|risk:担い手
ざる|ざる|かご,バスケット|basket|product|of:竹,つる|use:収納,ピクニック,鞄,照明,そば,魚籠|by:竹細工職人|who:雑貨店,カフェ,料理店,花屋
しめ飾り|しめかざり|しめ縄,正月飾り|New Year straw ornament|product|of:わら,葉|does:祝う,祈る|by:稲作農家,高齢者,福祉作業所|who:家庭,旅館,商店街,雑貨店|months:11-12|with:水引,柑橘|risk:季節
彫刻|ちょうこく|木彫,仏像|carving|technique|does:彫る,美しく見せる|takes:木材,石,氷,雪,砂,野菜,炭|makes:欄間,看板,置物,表札,楽器|by:彫刻師|who:寺,旅館,買い手の企業,ペットの飼い主|risk:担い手
欄間|らんま|古い欄間,蔵戸|transom|thing|of:木材|prop:美しい,古い|use:照明,テーブル,額,海外販売,店の内装|by:古民家,解体業者|who:カフェ,ホテル,海外の客
道具|どうぐ|職人道具,民具|tools|thing|prop:古い,物語がある,丈夫|use:展示,什器,修理販売,体験,家具,映画小道具|by:旧家,職人|who:カフェ,骨董好き,博物館,外国人観光客|at:蔵,空き家
道具職人|どうぐしょくにん|用具職人,簀桁職人,刷毛職人,のみ鍛冶|toolmaker|person|isa:職人|makes:すのこ,刷毛,ろくろ,櫛|who:工芸の職人|needs:弟子,材料|risk:担い手
骨董|こっとう|アンティーク,古美術|antiques|product|prop:古い,物語がある,希少|by:古道具店,旧家|who:外国人観光客,カフェ,ホテル,海外の業者|at:蔵,空き家|with:金継ぎ|permit:古物商許可
後継者不在|こうけいしゃふざい|職人の高齢化|lack of successors|need|who:職人,農家,商店主,旅館,漁師|needs:弟子,事業承継,移住者,学生,動画の記録,分業
技の記録|わざのきろく|動画で残す,暗黙知,技術の伝承|recording craft|need|does:記録する,伝え継ぐ|who:職人,産地組合,博物館|needs:動画,モーションキャプチャ,手袋センサー,AI
オープンファクトリー|おーぷんふぁくとりー|工房公開|open factory|event|does:見せる,客を呼ぶ,広める|at:工房,町工場|who:観光客,学生,デザイナー,就活生|with:カフェ,直売|by:産地組合
クラフトフェア|くらふとふぇあ|陶器市|craft fair|event|does:売る,客を呼ぶ,仲間をつくる|who:作家,女性客|with:キッチンカー,公園|at:城跡,公園,寺|months:4-11|risk:天気
