# Fans of this and that, groups, institutions that buy, and a founder's own situation
夫婦|ふうふ|老夫婦,夫と妻|married couple|person|needs:二人でできる仕事,記念日,旅,家|does:手を貸す|with:宿,カフェ,農業|who:宿,自治体
団体|だんたい|グループ,市民グループ,任意団体|group|trade|needs:会場,資金,担い手,事務|does:仲間をつくる|at:公民館
店|みせ|店舗|shop|trade|isa:小売業|does:売る|yields:空いた時間,売れ残り,段ボール|needs:客,人手,地元の品
サービス|さーびす|役務,サポート|service|product|does:手を貸す|needs:担い手,値付け
研究|けんきゅう|調査研究,基礎研究|research|technique|does:調べる,測る|by:大学,公設試|takes:試料,現場|who:買い手の企業,農家|risk:研究段階
栽培|さいばい|作付け|cultivation|technique|does:育てる|takes:種,苗,堆肥,水|makes:野菜,花,きのこ,薬草|at:畑,廃校,耕作放棄地|by:農家
飼育|しいく|動物飼育,飼養|animal keeping|technique|does:飼う|takes:餌,食品残さ,草|makes:卵,乳,ふん|by:畜産農家|risk:生きもの
染色|せんしょく|染め|dyeing|technique|does:染める,色をつける|takes:藍,玉ねぎの皮,果皮,剪定枝,茶がら,ワインかす,泥|makes:布,小物,着物|by:染織家|who:観光客,アパレル|with:大釜,湧き水
枝|えだ|小枝|branches|thing|use:薪,チップ,染色,花材,玩具,燻製,堆肥|proc:粉砕,蒸留,煮出し|by:果樹農家,庭師|who:キャンパー,花屋,動物園|risk:かさ,集荷
葉|は|落とした葉|leaves|thing|use:茶,染色,料理のつま,飼料,堆肥,精油|proc:乾燥,蒸留,粉末化|who:料理店,染織家|prop:香り,ポリフェノール
茎|くき|茎葉|stems|thing|prop:繊維質|use:紙,籠,飼料,堆肥,料理|proc:乾燥,紙漉き|who:和紙職人,畜産農家
根|ね|根株|roots|thing|use:漢方,食品,彫刻,茶|proc:乾燥,粉末化|who:製薬会社
殻|から|外殻,むき殻|shells and husks|thing|prop:硬い|use:研磨材,炭,土壌改良,チョーク,断熱|proc:粉砕,焼成,炭化|who:農家,建材会社|by:養殖業者,養鶏場
毛|け||animal hair|thing|prop:保温,柔らかい|use:断熱材,筆,フェルト,肥料,忌避剤|proc:洗浄,紡績|by:羊飼い,猟師|who:農家,手芸好き
汁|しる|搾り汁|juices and broths|thing|prop:水分,傷みやすい|use:調味料,染色,飲料,肥料|proc:濃縮,発酵|who:調味料メーカー|risk:傷む
油|あぶら|植物油,食用油,オイル|oil|thing|prop:油分|use:料理,石けん,化粧品,灯り,木の手入れ|proc:搾油|by:搾油所|who:料理店,化粧品会社|risk:酸化
粉末|ふんまつ|パウダー,粉|powder|product|prop:日持ちする,軽い|use:菓子,飲料,離乳食,化粧品,染料,ペットフード|proc:粉末化,乾燥|who:菓子店,食品会社|by:食品加工会社
釜|かま|古い釜|pot|thing|isa:大釜|use:料理,染色,茶
道|みち|小道,散歩道|path|place|use:歩き旅,自転車,ランニング,定期市|who:ランナー,巡礼者|needs:手入れ,案内板
脱サラの人|だつさらのひと|会社を辞めた人,早期退職者,転職者|people leaving a company job|person|isa:起業家|needs:資金,修業先,家族の理解,最初の客|does:広める,事務を減らす
定年後|ていねんご|退職後,老後,セカンドライフ|after retirement|event|by:退職者|needs:出番,仲間,小さな収入|with:家庭菜園,民泊,教室
育児の合間|いくじのあいま|子育ての合間,子どもが寝た後|between childcare|event|isa:空き時間|by:子育て中の親|use:在宅の仕事,通販,学び
家業|かぎょう|家の商売,父の店,親の店,実家の商売|family trade|trade|isa:家族企業|needs:後継者,新しい客,新商品|yields:屋号,設備,得意先|by:後継ぎ
先代|せんだい|親方,師匠,先代の店主|predecessor|person|does:技を教える,伝え継ぐ|needs:記録,引き継ぐ人|who:後継ぎ
祖母の味|そぼのあじ|母の味,おふくろの味,家の漬物|grandmother's recipe|thing|prop:懐かしい,物語がある|use:惣菜,加工品,料理教室,民宿|by:祖父母|who:県人会,訪日客|does:伝え継ぐ
第二創業|だいにそうぎょう|新事業,事業転換,業態転換|second founding|scheme|does:継ぐ|who:後継ぎ,老舗|needs:資金,デザイナー,新しい客|with:設備,技
事業縮小|じぎょうしゅくしょう|店を縮める,ラインが止まった,減産|downsizing|event|yields:空きスペース,空いた機械,人手|who:起業家
移転|いてん|建て替え,引っ越し後の建物,統合後の施設|relocation|event|yields:空き庁舎,旧校舎,備品|who:起業家,NPO
クルーズ客|くるーずきゃく|客船の客,寄港客|cruise passengers|person|isa:観光客|needs:半日の体験,土産,両替,案内人|at:港|who:商店街|risk:一度きり
空港の客|くうこうのきゃく|乗り継ぎ客,飛行機の客|air passengers|person|isa:観光客|needs:土産,軽食,持ち込める品,足
サービスエリアの客|さーびすえりあのきゃく|高速道路の客|motorway customers|person|isa:日帰り客|needs:眠気覚まし,軽食,土産
病院の待合客|びょういんのまちあいきゃく|見舞い客|hospital visitors|person|needs:手土産,軽食,花,待ち時間の過ごし方|who:花屋
団地の住民|だんちのじゅうみん|マンション住民,集合住宅の人|apartment residents|person|needs:移動販売,畑,土,薪のない暖かさ,交流|who:農家
別荘の人|べっそうのひと|別荘族,別荘所有者|second-home owners|person|isa:二拠点居住者|needs:薪,管理,食材の配達,庭の手入れ
工事の人|こうじのひと|作業員,現場の人|construction workers|person|needs:弁当,宿,風呂,洗濯|who:旅館,惣菜店
三世代の家族|さんせだいのかぞく|大家族|three-generation family|person|isa:親子|needs:広い部屋,やわらかい食事,写真
ママ友|ままとも|親の集まり|mothers' circle|person|isa:子育て中の親|needs:子連れの席,甘いもの,預かり
子ども会|こどもかい|スポーツ少年団,ボーイスカウト,ガールスカウト|children's clubs|trade|needs:体験,会場,指導者,安い宿|who:子ども|at:公民館,廃校
山岳会|さんがくかい|ハイキングの会,歩く会|hiking club|trade|needs:道の整備,湯,弁当|does:案内する
俳句の会|はいくのかい|短歌の会,吟行|haiku club|trade|needs:題材,静かな座敷,季節の菓子|who:旅館,寺
写真サークル|しゃしんさーくる|絵画サークル,スケッチの会|photo and sketch club|trade|needs:題材,展示場,宿
吹奏楽団|すいそうがくだん|市民楽団|amateur bands and troupes|trade|needs:練習場,合宿,発表の場|at:廃校|who:介護施設|risk:近所
コスプレの人|こすぷれのひと|仮装好き|cosplayers|person|isa:ファン|needs:撮影地,着替え,布,古い建物|at:廃校,廃工場,洋館|who:写真家|risk:著作権
御朱印集めの人|ごしゅいんあつめのひと|御朱印ガール,スタンプ好き|stamp collectors|person|isa:コレクター|needs:帳面,和紙,季節の印,周遊|at:寺,神社,酒蔵
城めぐりの人|しろめぐりのひと||castle fans|person|isa:歴史好き|needs:復元の見せ方,宿
ダム好き|だむずき|工場夜景好き,土木好き,橋好き|dam and infrastructure fans|person|isa:ファン|needs:見学,ダムカード,カレー,夜の船|at:ダム
廃墟好き|はいきょずき|産業遺産好き|ruin fans|person|isa:写真愛好家|needs:安全な見学,許し|at:廃坑,廃工場|risk:安全
灯台好き|とうだいずき|岬めぐりの人|lighthouse fans|person|isa:観光客|needs:泊まれる灯台,限定札
猫好き|ねこずき|猫の島の客,猫の飼い主|cat lovers|person|isa:犬猫の飼い主|needs:猫のいる宿,雑貨|at:島
苔好き|こけずき|苔の人,山野草好き|moss lovers|person|isa:園芸好き|needs:苔,案内人,宿|at:森
きのこ好き|きのこずき|粘菌好き|mushroom fans|person|needs:鑑定,採集の案内,料理|months:9-11|risk:安全
発酵好き|はっこうずき|味噌好き|fermentation fans|person|needs:蔵の見学,仕込み体験,麹|with:酒粕,木桶|who:味噌蔵,酒蔵
パン好き|ぱんずき|パンめぐりの人|bread lovers|person|needs:地元小麦,石窯,発酵バター
カレー好き|かれーずき|ラーメン好き,麺好き|curry and noodle lovers|person|needs:地元の具,出汁,限定の味|with:鹿肉,未利用魚
日本茶好き|にほんちゃずき|茶好き|Japanese tea lovers|person|needs:茶摘み,器,和菓子|who:茶農家
ワイン好き|わいんずき|クラフトビール好き,ウイスキー好き|wine and beer lovers|person|isa:酒好き|needs:醸造所の見学,つまみ,宿,帰りの足
ジビエ好き|じびえずき|肉好き|game lovers|person|isa:美食家|needs:鹿肉,焚き火,赤ワイン|months:11-3
チーズ好き|ちーずずき|乳製品好き|cheese lovers|person|needs:工房の見学,蜂蜜,酒|with:酒粕,味噌
器好き|うつわずき|陶器好き,漆器好き|tableware lovers|person|isa:コレクター|needs:窯開き,作り手との話,料理|who:窯元
着物好き|きものずき|和装好き|kimono lovers|person|needs:着て行く場,手入れ,古い着物|who:呉服店,寺
刃物好き|はものずき|包丁好き|knife lovers|person|isa:コレクター|needs:研ぎ,工房の見学|who:鍛冶職人
香り好き|かおりずき|お香好き|fragrance lovers|person|needs:調合体験,精油,線香|with:木くず,柑橘の皮
文具好き|ぶんぐずき|紙好き,万年筆好き|stationery lovers|person|needs:和紙,インク,活版|who:印刷会社
木の家がほしい人|きのいえがほしいひと|家を建てる人,リフォームしたい人|people wanting a wooden house|person|needs:地元材,山の見学,大工,断熱|who:工務店,製材所
サーファー|さーふぁー|波乗りの人|surfers|person|isa:移住者|needs:シャワー,朝食,海のそばの家,短時間の仕事|at:海辺
ゲーマー|げーまー||gamers|person|isa:ファン|needs:回線,合宿,夜食|at:廃旅館
スノーボーダー|すのーぼーだー|雪山の常連|snowboarders|person|isa:スキー客|needs:安い宿,冬の仕事,夜食
がん患者|がんかんじゃ|闘病中の人|cancer patients|person|isa:患者|needs:帽子,やわらかい食,貸切風呂,旅の付き添い,香り|with:絹,温泉
外国の富裕層|がいこくのふゆうそう|海外VIP|foreign wealthy guests|person|isa:富裕層,訪日客|needs:貸切,職人との対面,通訳
大使館|たいしかん|国際機関,外務省|embassy|trade|needs:贈り物,文化行事,酒|who:職人
社員食堂|しゃいんしょくどう|職員食堂|canteen|place|takes:規格外野菜,未利用魚,ジビエ,大豆の肉|needs:健康メニュー,安さ,物語|yields:廃油,食べ残し|does:食べさせる
病院売店|びょういんばいてん|院内売店|hospital shop|trade|takes:菓子,介護食,花|who:患者
植物園|しょくぶつえん|バラ園|botanical garden|place|yields:剪定枝,花びら,冬の温室|needs:来園者,夜の企画|takes:堆肥,余熱
刑務所|けいむしょ|矯正施設,少年院|prison|place|does:手を貸す|makes:木工品,農産物|needs:仕事,出所後の雇用|who:農家
自衛隊|じえいたい||Self-Defense Forces|trade|needs:保存食,宿,土産|yields:退職者
老人クラブ連合|ろうじんくらぶれんごう|県老連|league of seniors' clubs|trade|isa:老人会|needs:催し,旅行
労働組合|ろうどうくみあい|共済会|labour union|trade|needs:保養,家族の催し|who:会社員
結婚相談所|けっこんそうだんじょ|婚活団体|marriage agency|trade|needs:共同作業の催し,場所|who:婚活中の人
旅行雑誌|りょこうざっし|ガイドブック|travel magazine|trade|isa:雑誌社|needs:新しい体験,写真
映画祭|えいがさい|野外上映|film festival|event|does:楽しませる,客を呼ぶ|at:廃校,蔵,海辺|who:住民,若者|needs:会場,宿
音楽祭|おんがくさい|野外ライブ|music festival|event|does:楽しませる,客を呼ぶ|at:スキー場,酒蔵,廃校|months:5-10|needs:音響,仮設トイレ,飲食,宿|risk:近所,天気
国際会議|こくさいかいぎ|学会,MICE,視察旅行|conference|event|needs:会場,宴会,土産,体験,宿|who:研究者,買い手の企業|at:旅館,寺
万博|ばんぱく|博覧会,国体,大規模イベント|expo|event|does:客を呼ぶ|yields:使い終わった建材,仮設の備品|needs:宿,土産|risk:一度きり
朝食会|ちょうしょくかい|早朝の集まり|breakfast meeting|event|does:食べさせる,仲間をつくる|at:寺,市場|who:経営者
茶会|ちゃかい||tea gathering|event|does:もてなす|needs:菓子,器,花,着物|who:訪日客,高齢者|at:寺,古民家|by:茶道家
農業体験|のうぎょうたいけん|畑の体験|farm experience|product|does:楽しませる,教える|by:農家|who:親子,企業研修,訪日客,修学旅行生|months:5-11|needs:着替え,手洗い,昼食|risk:天気
漁業体験|ぎょぎょうたいけん|漁師体験,定置網見学|fishing experience|product|does:楽しませる,教える|by:漁師|who:親子,修学旅行生,釣り客|needs:船の免許,朝食,保険|risk:天気,安全
職人体験|しょくにんたいけん|工房体験|craft experience|product|does:技を教える,楽しませる|by:職人|takes:端材,端切れ,割れた器|who:訪日客,親子,若い女性|needs:英語,予約
狩猟体験|しゅりょうたいけん|罠の見学,解体見学|hunting experience|product|does:教える,案内する|by:猟師|who:若者,料理人,狩猟の初心者|months:11-3|risk:安全
酒造り体験|さけづくりたいけん||brewing experience|product|does:楽しませる,教える|by:酒蔵|who:酒好き,訪日客|months:11-3|risk:衛生
雪国体験|ゆきぐにたいけん||snow experience|product|does:楽しませる|by:農家|who:訪日客,暖かい国の人|months:1-3
暖かい国の人|あたたかいくにのひと|東南アジアの客,雪を知らない人|people from warm countries|person|isa:訪日客|needs:雪,防寒着,温かい食事|months:12-3
星空観察|ほしぞらかんさつ|星空ツアー,天体観測|stargazing|product|does:楽しませる,案内する|by:元教員,観光ガイド|who:宿泊客,親子|at:高原,廃校の屋上,離島|needs:温かい飲み物,望遠鏡|risk:天気
暮らし体験|くらしたいけん|田舎暮らし体験|trial living|product|does:泊める,教える|by:自治体,農家|who:移住者,リモートワーカー|at:空き家|needs:家具,案内役
謎解き|なぞとき|街歩きゲーム|puzzle hunt|product|does:遊ばせる,客を呼ぶ|takes:昔話,古い建物,廃校,城跡|who:若者,親子|at:商店街|by:学生
サバイバルゲーム|さばいばるげーむ||airsoft games|product|does:遊ばせる|at:廃校,廃工場,放置竹林,山の土地|who:若者|needs:会員,安全の備え,駐車場|risk:近所,安全
