# what met in real combinations of the east: thing, technique, product, holder, buyer, place
ヘルメット|へるめっと|安全帽|helmet|product|of:プラスチック,風車の羽根|prop:丈夫,軽い|use:防災用品|takes:ほたて殻,再生材,風車の羽根|who:漁協,建設業者,修学旅行生,消防団,サイクリスト,小学生|by:素材会社
流氷歩き|りゅうひょうあるき|流氷ウォーク|drift ice walking|product|takes:流氷|needs:防寒着,ウェットスーツ|who:訪日客,観光客|by:ダイバー,ガイド|at:海|months:2-3|risk:安全,季節
観光船|かんこうせん|遊覧ボート|sightseeing boat|product|takes:元漁船,漁船|who:観光客,訪日客|by:漁師,船会社|at:湖,港,渓谷|with:野鳥観察,夕日,工場夜景|risk:天気,安全
行動展示|こうどうてんじ|生態展示|behavioural exhibits|technique|does:見せる,楽しませる|takes:動物,魚,動物園|makes:来園者|who:家族連れ,子ども|by:動物園,水族館|at:動物園
樹氷|じゅひょう|スノーモンスター|ice-covered trees|thing|isa:雪|use:ナイトツアー,雪上車ツアー,写真|proc:ライトアップ|who:台湾の客,写真家,訪日客|at:スキー場|months:1-3
カスミソウ|かすみそう|かすみ草|baby's breath|thing|isa:花|use:花束,ドライフラワー,染め花|who:花屋,結婚式場|by:花農家|at:雪国,高原|with:雪室|months:6-11
サーフィン|さーふぃん||surfing|product|isa:水上スポーツ|yields:折れたボード,ウェットスーツ|who:サーファー,移住者,若者|at:海辺|with:移住,テレワーク,古民家
焼き芋|やきいも|石焼き芋,冷やし焼き芋|baked sweet potato|product|of:さつまいも|prop:甘み,熱い,懐かしい|use:アイス,干し芋,プリン,輸出,ペット用おやつ,焼酎|proc:遠赤外線,氷温熟成,急速冷凍|who:暖かい国の人,女性,子ども,冬の客|by:芋農家,移動販売,スーパー|with:落ち葉,陶磁器|months:10-3
ボート|ぼーと|手漕ぎボート,和舟|rowing boat|product|use:湖,川遊び,釣り|who:観光客,カップル,家族連れ|by:船大工,木工所|at:湖,運河,採石場
遺伝子組み換え|いでんしくみかえ||genetic modification|technique|isa:生物工学|takes:蚕,魚,トマト,酵母,鶏,微細藻類|makes:医薬,検査薬,光る絹,低カリウム野菜|by:大学,研究所|risk:信用,認証,研究段階
ジャカード織|じゃかーどおり|紋織,ジャガード|jacquard weaving|technique|isa:織物|yields:紋紙,端切れ|takes:絹,綿花,和紙,金糸,炭素繊維,導電糸|makes:医療材料,贈答品,ネクタイ,傘,カーテン,御朱印帳,帯,壁紙|who:海外のデザイナー,ホテル,美術館|by:織物工場,織元
絵付け|えつけ|上絵付け|overglaze painting|technique|isa:美術|does:色をつける,美しく見せる|takes:陶磁器,だるま,こけし,凧,風鈴,ガラス,提灯,下駄,靴|makes:卒業記念,体験,記念品|who:子ども,訪日客,観光客,認知症の人|by:絵付師,画家
自動車部品|じどうしゃぶひん|車の部品,自動車部品工場|car parts|product|yields:プレスくず,端材|use:キャンプ用品|proc:プレス加工,鋳物,切削加工,めっき|needs:新しい用途|who:自動車会社|by:町工場|like:キャンプ用品,医療機器
中和|ちゅうわ|酸を中和すること|neutralising|technique|does:水を浄める|takes:石灰,貝殻,卵の殻,温泉,牡蠣殻|who:農家,漁協|at:温泉,鉱山跡,火山,川
カヌー|かぬー|カナディアンカヌー|canoe|product|isa:水上スポーツ|of:杉,間伐材|who:若者,観光客,修学旅行生,家族連れ|by:船大工,木工所,ガイド|at:湖,川,ダム,海|with:キャンプ,野鳥観察
折り紙|おりがみ|折紙,折り畳み技術,折り方|origami|product|isa:わらべ遊び|of:和紙,紙|use:照明,箸置き,宇宙機器,医療機器,テント,包装,飾り|proc:有機栽培|who:訪日客,子ども,入院患者,高齢者|by:大学,祖父母,和紙職人
盆栽体験|ぼんさいたいけん|苔玉づくり,ミニ盆栽づくり|bonsai workshop|product|isa:体験|takes:盆栽,苔,苗木,実生苗|who:欧米の客,訪日客,会社員|by:園芸家,造園業,林業家
植木|うえき|庭木の苗,植木屋の木,マキの木|garden trees|thing|isa:木|yields:剪定枝|use:輸出,生垣,街路樹|needs:輸出証明|who:海外富裕層,ホテル,公園|by:造園業,植木農家|with:海外,造園業,庭|risk:担い手
明日葉|あしたば|アシタバ|ashitaba|thing|isa:野菜|prop:ポリフェノール,食物繊維,苦み|use:茶,粉末,健康食品,天ぷら,麺,菓子,染料|proc:粉末化,乾燥|who:健康志向の人|at:離島
トビウオ|とびうお|角とび|flying fish|thing|isa:魚|use:学校給食,惣菜,だし,練り物,ハンバーグ,干物|proc:すり身加工|by:漁師の妻,漁師|at:離島|like:あご
捺染|なっせん|プリント染め,手捺染,インクジェット捺染|textile printing|technique|isa:染色|does:染める|yields:廃版,捺染版,染色廃液|takes:布,絹,綿花,リネン|makes:ストール,ハンカチ,型紙,手ぬぐい,アロハシャツ,旗,大漁旗,浴衣|who:アパレル,ファン,アニメファン|by:染物屋,印刷会社|with:リサイクル
織物の町|おりもののまち|機屋町,織物産地,繊維産地,ガチャマン|weaving town|place|yields:廃工場,空いた織機,残糸,端切れ,職人|use:異業種連携,座布団,アトリエ,ゲストハウス,産業観光,布市,学生合宿|needs:後継者,自社商品,直接の客|who:デザイナー,服飾学生,海外のデザイナー|with:学生,大学
水晶|すいしょう|クリスタル|crystal|thing|isa:鉱物|prop:透ける,硬い,美しい|use:印鑑,宝飾,数珠,発振器,レンズ,飾り|proc:鏡面研磨,宝飾|who:鉱物好き|at:鉱山跡
宝飾|ほうしょく|ジュエリー加工,宝石加工,貴金属加工|jewellery making|technique|isa:金工|does:磨く,美しく見せる|yields:金属粉,研磨くず|takes:端材,貴金属,水晶,宝石,金,銀,真珠,規格外真珠,シーグラス,貝殻,チタン|makes:アクセサリー,仏壇,記念品,医療機器|who:花嫁,遺族,海外の客|by:彫金師,宝飾店|with:鏡面研磨,医療
登山靴|とざんぐつ|トレッキングシューズ|mountain boots|product|use:レンタル,修理|who:登山客,手ぶらの客|by:靴工場,山小屋|with:レンタル,登山客
ミサンガ|みさんが|組紐の腕輪|bracelet|product|isa:アクセサリー|of:糸,漁網|who:学生,スポーツチーム,ファン|by:漁師の妻,被災者,就労支援
紙布|しふ|紙の布,和紙の糸|paper cloth|product|of:和紙,こうぞ,間伐材|prop:軽い,吸水,通気|use:靴下,タオル,帽子,着物,Tシャツ|proc:紙漉き,織物|who:アパレル,肌の弱い人|by:和紙職人,織元,大学
茶筒|ちゃづつ||tea caddy|product|of:木の皮細工,錫,銅,和紙|use:贈答品|who:海外の客,日本茶好き|by:職人,金工
紋紙|もんがみ|パンチカード,古い紋紙|jacquard cards|thing|prop:丈夫,懐かしい|use:封筒,名刺,照明,包装,アート|who:デザイナー,文具好き|by:織物工場
湯もみ|ゆもみ||stirring hot springs|event|isa:体験|who:観光客|by:女性|at:温泉街|with:民謡,板
ハンカチ|はんかち|ハンカチーフ|handkerchief|product|of:布,綿花,ガーゼ|use:贈り物,土産|proc:捺染,刺繍,草木染め|who:女性,贈答客,退職者|by:染物屋,縫製工場
メモ帳|めもちょう|メモ用紙,付箋|notepad|product|isa:文具|of:紙の端材,色校正紙,古地図,再生紙,紋紙|who:文具好き,土産物店,買い手の企業|by:印刷会社,就労支援
色校正紙|いろこうせいし|試し刷り|proof sheets|thing|isa:紙の端材|prop:色,不ぞろい|use:メモ帳,封筒,紙袋,包装紙|who:文具好き,雑貨店|by:印刷会社
ウェットスーツ|うぇっとすーつ|古いウェットスーツ,クロロプレンゴム|wetsuit|thing|of:ゴム|prop:弾力,保温,防水|use:バッグ,コースター,座布団,融雪材,ペット用品|proc:裁縫|by:海女,サーファー,ダイバー
被災地|ひさいち|災害の被災地,復興地,津波被災地|disaster area|place|isa:町|yields:空き地,震災遺構,災害廃棄物,人脈|use:太陽光発電,ロボット試験,いちご栽培,ワインぶどう,植林,震災学習|needs:仕事,産業,交流,移住者,心のケア|who:買い手の企業,学生ボランティア,研究者
震災学習|しんさいがくしゅう|防災ツーリズム,復興ツーリズム|disaster learning tour|product|isa:体験学習|takes:震災遺構,語り,鉄道|who:修学旅行生,企業の総務,自治会,訪日客|by:語り部,鉄道会社,旅館|at:被災地
マッシュルーム栽培|まっしゅるーむさいばい||mushroom compost growing|technique|isa:きのこ栽培|takes:馬糞,わら,馬糞堆肥|makes:マッシュルーム|who:料理店|by:牧場,競馬場
乗馬療法|じょうばりょうほう|馬介在療法|horse therapy|technique|isa:動物介在療法|does:癒やす,体を鍛える|takes:馬,引退した動物|who:不登校の子,障がいのある子,発達障害の人,受刑者|by:牧場,乗馬クラブ
合成皮革|ごうせいひかく|合皮,フェイクレザー|artificial leather|product|of:布,プラスチック|use:バッグ,靴,椅子,車の内装|takes:りんごの搾りかす,ぶどうの搾りかす,きのこ,サボテン|who:アパレル,自動車会社|by:繊維会社,素材会社
グルテンフリー麺|ぐるてんふりーめん|こんにゃく麺,低糖質麺|gluten-free noodles|product|of:米粉,こんにゃく,大豆粉,おから|prop:グルテンなし,糖質が少ない|who:小麦アレルギーの人,海外の客,糖尿病の人,ダイエット中の人|by:製麺所,こんにゃく店
下町|したまち|町工場の町|downtown of workshops|place|yields:町工場,職人,路地,銭湯|use:オープンファクトリー,ゲストハウス,観光案内|who:訪日客,学生,デザイナー
おもちゃ美術館|おもちゃびじゅつかん|木のおもちゃ館|toy museum|place|use:木育,子育て支援|takes:木のおもちゃ,間伐材,廃校|who:子連れの旅行者,子育て世帯,祖父母|by:自治体,NPO|at:廃校,空き大型店
検査薬|けんさやく|診断薬,検査キット|test reagents|product|isa:薬|of:繭,酵素,抗体,血液,卵|who:病院,畜産農家,食品加工会社|by:製薬会社,大学
医薬|いやく|新薬,医薬品原料|pharmaceuticals|product|isa:薬|proc:抽出,発酵,培養|takes:薬草,微生物,海洋生物,蚕,カビ,卵|who:患者,病院|by:製薬会社,大学|risk:認証,研究段階
観覧席|かんらんせき|桟敷,花火席,有料席|paid seats|product|use:花火大会,祭り,相撲,田んぼアート|who:富裕層,観光客,買い手の企業|by:観光協会|at:河川敷,屋上,船,酒蔵
深海探査機|しんかいたんさき|水中探査機|deep-sea probe|product|of:ガラス球,ゴム|who:研究者,水族館|by:町工場,大学
日本料理|にほんりょうり|和食|Japanese cuisine|product|of:だし,魚,野菜,米|who:訪日客,海外の客|by:料亭,旅館,料理人|with:日本酒,ワイン,陶磁器,茶
フィギュア|ふぃぎゅあ|模型人形,造形,ガレージキット|figurines|product|of:プラスチック,粘土細工,木|use:土産,彫刻,鳥獣,展示|proc:3Dスキャン,3Dプリンター,鋳物|who:アニメファン,コレクター,訪日客|by:人形師,仏師,金型工場,美大生
