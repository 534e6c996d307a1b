# what met in real combinations of the west: Chugoku to Okinawa
砂丘らっきょう|さきゅうらっきょう|砂地のらっきょう|dune scallions|thing|isa:らっきょう|yields:らっきょう,茎|use:染料,花見,漬物,カレー|who:染物屋|at:砂丘,砂地の畑
砂丘|さきゅう|||place|use:宇宙訓練,コーヒー,映画撮影|who:宇宙産業,ヨガの人,写真家|with:梨
かに殻の布|かにがらのぬの|キトサン繊維|chitosan cloth|product|of:かに殻,キチン|use:下着,包帯,化粧品,食品|who:肌の弱い人,病院|by:大学,化粧品会社
梨の規格外|なしのきかくがい|落ち梨,傷梨|bruised pears|thing|isa:規格外果実|use:酢,ドレッシング,酒,ドライフルーツ|who:焼肉店,菓子店|by:果樹農家
妖怪の町|ようかいのまち|妖怪の通り|town of goblins|place|isa:商店街|use:スタンプラリー,菓子,鉄道|takes:妖怪,銅像,漫画|who:親子,漫画好き,観光客|at:港
赤瓦の町|あかがわらのまち|石州瓦,来待釉|red-tile town|place|yields:古材,粘土|use:壁材,食器,アスファルト,水質浄化,ピザ窯|by:瓦工場
神楽|かぐら|夜神楽||thing|use:定期公演,高校,衣装,小物|needs:若い舞手,舞台
神楽の面|かぐらのめん|和紙の面,石見面|kagura masks|product|isa:お面|of:和紙,柿渋,胡粉|use:土産,室内飾り,体験,アニメ|who:海外の収集家,観光客|by:職人
たたら製鉄|たたらせいてつ||tatara iron|technique|use:産業遺産,宿,体験,菓子|takes:鉄分,炭,粘土|makes:刀,包丁,棚田|who:刀匠,海外の客,歴史好き|at:山あい
活きたまま凍らせる|いきたままこおらせる|細胞を壊さない冷凍|cell-alive freezing|technique|isa:急速冷凍|takes:イカ,牡蠣,刺身,すし,カニ,離島|who:料理店,海外の日本食店|by:第三セクター,漁協|at:離島
島の学び舎|しまのまなびや|離島の高校魅力化|island school renewal|scheme|who:高校生,移住者|at:離島|with:学習塾,寮,地域起業,夢ゼミ
廃校のワイナリー|はいこうのわいなりー|校舎のブルワリー,学校の酒蔵|winery in a school|trade|isa:酒蔵|takes:ぶどう,りんご,柚子|who:観光客,移住者|at:廃校
デニムの端材|でにむのはざい|耳デニム,ジーンズの裁ち落とし|denim scraps|thing|isa:端切れ|use:バッグ,畳縁,封筒,椅子,スリッパ,ペット服,瓦,船|who:雑貨店,訪日客,ホテル|by:縫製工場
ジーンズの町|じーんずのまち|ジーンズストリート,学生服の町|jeans town|place|isa:織物の町|yields:デニム,藍,ミシン,制服|use:空き店舗,体験,宿|who:訪日客,若者
学生服工場|がくせいふくこうじょう|制服工場|school-uniform factory|trade|isa:縫製工場|yields:夏の閑散,端切れ,裁断くず|makes:制服,エプロン,防災頭巾|who:学校,介護施設
花ござ|はなござ|い草のござ|rush mats|product|of:い草|use:ヨガマット,茶席,寝具,インテリア|who:訪日客,猫好き|by:い草農家
焼締|やきしめ|窯の灰|unglazed ware|product|isa:陶磁器|use:ビールカップ,水瓶,酒器,傘立て|proc:登り窯|who:酒好き,料理店
木質バイオマスの町|もくしつばいおますのまち|バイオマスの町,CLTの町|biomass town|place|isa:山あい|yields:おがくず,木質ペレット,余熱,CLT|use:産業観光,ホテル,発電,森の起業塾|who:視察の団体,移住者|by:製材所
CLT|しーえるてぃー||cross-laminated timber|product|isa:集成材|of:杉,ひのき|use:役場,ホテル,バス停,仮設住宅,家具,無人駅|who:自治体,建築家|by:製材所
森の起業塾|もりのきぎょうじゅく|ローカルベンチャー|forest start-ups|scheme|takes:間伐材,移住者,廃校|makes:割り箸,板,陸上養殖,帽子,家具,油|who:起業家|at:山あい
木くずうなぎ|きくずうなぎ|森のうなぎ,木質ボイラーのうなぎ|wood-heated eels|product|of:うなぎ|takes:おがくず,廃校,ボイラー|by:林業会社
古民家の暮らし宿|こみんかのくらしやど|一棟貸しの里山宿|farmhouse lodging|product|isa:古民家宿|who:訪日客,三世代の家族
筆の町|ふでのまち|熊野の筆|brush town|place|yields:筆職人,獣毛|use:筆,ボディブラシ,楽器,筆供養|who:女性,書家,海外の客
やすりの技|やすりのわざ|爪やすり,かかとやすり,鑢|file making|technique|isa:金工|makes:かかと削り,調理具,美容|who:美容好き,ネイリスト|by:町工場
針の町|はりのまち|手縫い針,待ち針|needle town|place|isa:製造業|use:医療針,スケート,刺し子|who:手芸好き
酒都|しゅと|酒蔵通り|sake-brewing quarter|place|yields:酒粕,煙突,仕込み水,酒蔵|use:酒祭り,美酒鍋,観光案内|who:酒好き,訪日客
牡蠣いかだの竹|かきいかだのたけ|いかだ竹,古いいかだ|raft bamboo|thing|isa:竹|use:炭,堆肥,飼料|by:牡蠣漁師
島のレモン|しまのれもん|瀬戸内レモン,規格外レモン|island lemons|thing|isa:レモン|use:鍋料理,入浴剤,塩,菓子,ビール,蒸留,養殖の餌,牛の餌|who:女性,飲料会社|by:柑橘農家
サイクリングの島|さいくりんぐのしま|自転車の橋,しまなみ|cycling islands|place|isa:離島|use:自転車,修理,レモネード,荷物搬送,倉庫ホテル|who:サイクリスト,訪日客
倉庫ホテル|そうこほてる|海運倉庫の再生|warehouse hotel|product|takes:倉庫,港|who:サイクリスト,訪日客|by:地元の企業|with:自転車,パン,映画館
うさぎの島|うさぎのしま|猫の島,動物の島|island of rabbits|place|isa:離島|yields:家畜ふん|who:訪日客,親子|with:毒ガス跡
造船の技|ぞうせんのわざ|鋼板曲げ|shipyard skills|technique|isa:溶接|makes:キャンプ用品,サウナ,薪ストーブ,アート,ゴジラ像,家具,キャンプ場|who:キャンパー,海外の客|by:造船所
平和の祈りの紙|へいわのいのりのかみ|折り鶴の再生紙|paper of folded cranes|product|of:千羽鶴,古紙|use:文具,扇子,名刺,トロフィー|who:修学旅行生,買い手の企業|by:福祉作業所,印刷会社
千羽鶴|せんばづる|折り鶴|paper cranes|thing|use:再生紙,うちわ,ぬいぐるみ|at:寺,病院
鯨の町|くじらのまち|古式捕鯨|whaling town|place|yields:鯨料理,骨,ひげ,鯨唄|use:博物館,給食,ホエールウォッチング,学習
ふぐのひれ|ふぐのひれ|ふぐ提灯|fugu leftovers|thing|isa:ふぐの皮|use:ひれ酒,照明,財布,コラーゲン|by:水産加工会社
つまもの|つまもの|彩りの葉||product|does:働く場をつくる|proc:インターネット|takes:枝葉|who:海外の日本食店|by:高齢女性
ごみゼロの町|ごみぜろのまち||zero-waste town|place|use:宿,くるくる店,ビール,研修,カフェ|takes:生ごみ,ごみ減量,リユース|who:買い手の企業,海外の客,環境意識の高い人
サテライトオフィスの村|さてらいとおふぃすのむら|光回線の村,山里のIT|satellite-office village|place|isa:山あい|use:サテライトオフィス,高専,ピザ店,靴屋|takes:通信回線,古民家,画家|who:IT企業,移住者,デザイナー
藍の葉|あいのは|食べる藍,藍茶|indigo leaves|thing|isa:藍|use:染料,茶,石けん,健康食品,菓子,サプリ,消臭剤|who:健康志向の人|by:藍師
阿波踊り体操|あわおどりたいそう|踊りの健康,踊り観光|dance for health|product|isa:ダンス|use:健康体操,企業研修,常設公演,訪日客の体験|who:高齢者,訪日客
すだちの皮|すだちのかわ|すだち酎,搾ったすだち|sudachi peel|thing|isa:柑橘の皮|use:ぶり,精油,入浴剤,サフラン,機能性食品|who:養殖業者,寿司店
砂地の芋|すなちのいも||sandy-field potatoes|thing|isa:さつまいも|use:菓子,焼酎,焼き芋
傾斜地農業|けいしゃちのうぎょう|急斜面の畑,世界農業遺産の畑|steep-slope farming|technique|use:農泊|takes:茅,雑穀,そば,茶,在来種|who:学生,修学旅行生|at:山あい
うどんの端|うどんのはし|捨てられるうどん,ゆで残り|leftover udon|thing|isa:うどんの切れ端|use:発電,肥料,飴,塩菓子,ビール|by:うどん店
うどんタクシー|うどんたくしー|名物案内タクシー|udon taxi|product|isa:ガイドツアー|who:訪日客,観光客|by:タクシー
手袋の革|てぶくろのかわ|手袋の端革,手袋産業|glove leather|thing|isa:革の端切れ|use:財布,キーケース,バッグ,スマホ手袋|by:手袋工場
盆栽の町|ぼんさいのまち|松盆栽,畑の松|bonsai town|place|yields:盆栽,剪定枝|use:輸出,体験,ホテル|who:海外の客
石の島|いしのしま|庵治石,石切りの島|island of stone|place|yields:石材の端材,石粉,石工|use:彫刻公園,照明,楽器|who:美術家,建築家|by:石工|with:ガラス,釉薬
芸術の島|げいじゅつのしま|アートの島,現代美術の島|island of art|place|isa:離島|use:芸術祭,美術館,離島|takes:廃校,空き家,棚田,セメント工場|who:欧米の客,若い女性,移住者|with:ボランティア
オリーブの枝葉|おりーぶのえだは|オリーブの剪定枝,オリーブの実かす|olive leaves and pomace|thing|isa:オリーブの葉|use:牛の餌,ハマチの餌,茶,染料,化粧品,石けん,カトラリー,鶏の餌|who:畜産農家,養殖業者|by:果樹農家
醤油の島|しょうゆのしま|醤の郷,木桶の蔵|soy-sauce island|place|yields:醤油かす,木桶,もろみ|use:木桶づくり,アイス,見学,佃煮加工|who:料理人,欧米の客
木桶づくり|きおけづくり|木桶職人復活,大桶|making big vats|technique|isa:木工|takes:杉,竹|makes:木桶,樽,桶,棺|who:酒蔵,味噌蔵,醤油蔵,海外|by:桶職人,醤油職人
タオルの糸くず|たおるのいとくず|タオルの綿ぼこり|towel lint|thing|isa:綿ぼこり|use:着火剤,猫の玩具,紙,フェルト|who:キャンパー|by:タオル工場
タオルの技|たおるのわざ|タオル織機|terry weaving|technique|isa:織物|makes:ストール,ガーゼ毛布,ベビー服,風呂用品|who:赤ちゃん,ホテル|by:タオル工場
鯛の養殖場|たいのようしょくじょう|真珠母貝の養殖場|sea-bream farm|place|isa:生簀|yields:魚のあら,骨,魚のうろこ|takes:みかんの皮,柑橘,茶|makes:ブランド家畜
水引|みずひき|||product|use:祝い,リース,お札|who:ファン|by:福祉作業所
製紙の町|せいしのまち|紙おむつの町|paper-mill town|place|yields:パルプかす,紙端,温水|use:アート,書道パフォーマンス,猫砂,園芸土|who:高校生
書道パフォーマンス|しょどうぱふぉーまんす|書道ガールズ|calligraphy performance|product|isa:書道|who:観光客|by:女子高生,高校生|at:商店街,製紙の町
割れにくい器|われにくいうつわ|給食の磁器|sturdy porcelain|product|isa:陶磁器|use:給食,介護食器,陶磁器,ホテル|by:窯元
木蝋の町|もくろうのまち|ハゼの実|wax town|thing|isa:木蝋|use:和ろうそく,クレヨン,化粧品,石けん,ヘアワックス|who:寺社,女性|by:製蝋所
城に泊まる|しろにとまる|城泊,天守に泊まる|stay in a castle|product|isa:宿泊|takes:城跡,古民家|who:富裕層,訪日客|with:武具,神楽,献上料理
劇場|げきじょう|古い劇場||place|use:落語,学校,見学,人形浄瑠璃
かつおの藁焼き|かつおのわらやき|藁焼き体験|straw-seared bonito|product|of:かつお|takes:稲わら|who:観光客|by:漁師,市場食堂
柚子の種油|ゆずのたねあぶら|柚子の搾りかす|yuzu seed oil|thing|isa:柑橘の種|use:化粧品,入浴剤,精油,枕,堆肥,ペット用品,染料|who:女性,化粧品会社|by:農協
山村の通販|さんそんのつうはん|村の絵のラベル,山の村の飲料|mail order from mountains|scheme|isa:通販|takes:柚子,椎茸,杉|makes:ドレッシング,飲料,化粧品,うちわ,バッグ|who:都会の人|by:農協|with:デザイン
木の薄板バッグ|きのうすいたばっぐ|間伐材のかばん|thin-board bag|product|of:間伐材,杉|who:観光客|by:林業会社
新聞紙バッグ|しんぶんしばっぐ|古新聞の袋|newspaper bag|product|of:古新聞|use:包装,体験,輸出|who:海外の客,道の駅|by:高齢者,福祉作業所,観光客
砂浜美術館|すなはまびじゅつかん|Tシャツアート展,浜の展示|beach museum|event|takes:砂浜,Tシャツ,漂着物,らっきょうの花|who:親子,観光客|at:砂浜
橋|はし|流れ橋||place|use:撮影,川遊び|at:川|with:屋形船
生姜の皮|しょうがのかわ|生姜の規格外|ginger peel|thing|isa:生姜|use:入浴剤,ビール,紅茶,精油,豚の餌|who:冷え性の人|by:農家
深層水の町|しんそうすいのまち||deep-sea-water town|place|yields:海洋深層水|use:塩,化粧品,ビール,タラソ,豆腐|who:肌の弱い人,飲料会社
文旦の皮|ぶんたんのかわ||pomelo peel|thing|isa:柑橘の皮|use:砂糖漬け,ジン,入浴剤,ポテトチップス
献上織|けんじょうおり|献上柄,織物の帯|Hakata weaving|product|isa:織物|use:名刺入れ,ネクタイ,車の内装,ハイヒール,空港|by:織元
織物|おりもの|絣のもんぺ||technique|use:もんぺ,ワンピース,Tシャツ,ぬいぐるみ|who:女性,海外のデザイナー|by:地域商社
もんぺ|もんぺ|現代風もんぺ|monpe trousers|product|isa:作業着|of:織物,デニム,藍|who:女性,農家,海外の客|by:織元
製鉄の町|せいてつのまち||steel town|place|isa:企業城下町|yields:余熱,鉄鋼スラグ,工場夜景,従業員寮|use:夜景観光,宇宙博物館|with:水素
エコタウン|えこたうん|リサイクル団地|eco-town|place|takes:家電,ペットボトル,自動車,蛍光管|who:視察の団体,修学旅行生
屋台の町|やたいのまち|屋台街|food-stall town|place|isa:屋台|who:観光客,若い店主
干潟の泥|ひがたのどろ|有明の泥,ガタリンピック|tidal mud|thing|isa:泥|use:泥団子,化粧品,スキー,染料,運動会|who:親子,観光客|at:干潟
海苔の端|のりのはし|破れ海苔|broken nori|thing|isa:規格外品|use:佃煮加工,スープ,肥料,紙,牛の餌,だし,化粧品|who:ラーメン店|by:海苔漁師
焼き物の市|やきもののいち|陶器の値札のない店,器の町|pottery town|place|yields:割れ皿,金型,余り皿,窯|use:脱出ゲーム,窯元宿,料理店,染付体験|who:訪日客,料理人|with:再生陶土
廃石膏型|はいせっこうがた||spent plaster moulds|thing|isa:石膏型|use:オブジェ,チョーク,肥料,土壌改良,菓子型,アート|who:農家,雑貨店|by:窯元
坂の家|さかのいえ|斜面地の空き家|hillside houses|place|isa:空き家|use:アトリエ,市民農園,宿|needs:荷上げ|at:坂の町|with:学生
教会の島|きょうかいのしま|潜伏の里,祈りの島|church islands|place|isa:離島|yields:教会,椿|use:巡礼路,宿,結婚式,音楽会|who:巡礼者
椿の島|つばきのしま|椿林|camellia island|thing|isa:椿|use:椿油,化粧品,うどん,酵母,茶,染料,せっけん,パン,炭,木工|who:化粧品会社,女性|by:離島の住民,福祉作業所
廃墟の島|はいきょのしま|海底炭鉱|ruined mine island|place|isa:無人島|use:クルーズ,VR,教育|who:廃墟好き,訪日客
造船の町|ぞうせんのまち|撤退した造船所|shipbuilding town|place|isa:企業城下町|yields:クレーン,造船所,溶接|use:産業観光,洋上風力,橋,音楽会
洋上風力|ようじょうふうりょく|浮体式風力|offshore wind|technique|isa:風力発電|makes:電力,魚礁,水素|who:漁協,自治体,造船所|at:離島,海
草原の野焼き|そうげんののやき|阿蘇の草原|grassland burning|event|isa:野焼き|yields:茅,雑草,牧草|use:草泊まり,乗馬,サイクリング,雑草|who:茅葺き職人,畜産農家,ボランティア
い草の粉|いぐさのこな|食べるい草|rush powder|thing|isa:い草|use:麺,茶,菓子,アイス,入浴剤,消臭剤,飼料|by:い草農家
公害の町の再生|こうがいのまちのさいせい|環境の町|town after pollution|place|isa:被災地|use:体験学習,もやい直し,家具|who:修学旅行生,買い手の企業|with:無農薬
地獄蒸し|じごくむし|蒸気の料理|steam cooking|product|proc:蒸す|takes:温泉蒸気,野菜,卵,プリン,肉|who:訪日客,連泊客|at:温泉街
竹工芸の学校|たけこうげいのがっこう|竹工芸訓練|bamboo school|trade|isa:専門学校|makes:竹細工,バッグ,照明|who:海外の収集家,移住者
一村一品|いっそんいっぴん|一品運動,村おこし|one village one product|scheme|takes:かぼす,椎茸,焼酎,梅,栗|who:途上国,農村|by:農協,婦人会|with:直売所,百貨店
カボス魚|かぼすぎょ|かぼすブリ,フルーツ魚|citrus-fed fish|product|isa:養殖魚|takes:かぼす,みかんの皮,オリーブの葉|who:寿司店,海外の客|by:養殖業者
陸のさかな|りくのさかな|海なし県の養殖,山のサーモン|inland fish|product|proc:陸上養殖|takes:湧水,温泉水,廃校,地下水|who:旅館|at:山あい
焼酎の芋くず|しょうちゅうのいもくず|芋の切れ端,芋の両端|potato tips|thing|isa:芋の皮|use:発電,飼料,菓子,電力|by:焼酎蔵
きんかんの皮|きんかんのかわ|金柑の規格外|kumquats|thing|isa:きんかん|use:砂糖漬け,飴,ジャム,蜂蜜漬け
神話の里|しんわのさと|神楽の里|land of myths|place|isa:山あい|use:絵本,ツアー,民宿|with:夜神楽
キャビア|きゃびあ|国産キャビア|caviar|product|of:チョウザメ|yields:チョウザメ|who:ホテル,富裕層,輸出|by:養殖業者,工務店,水産試験場|at:廃校,山あい,プール
サーフィンの町|さーふぃんのまち|波乗りの町|surf town|place|use:テレワーク,宿,カフェ,農業|who:サーファー,移住者|at:海辺
火山灰|かざんばい|シラス土||thing|use:絵|who:観光客
黒酢の壺|くろずのつぼ|壺畑,黒酢もろみ|vinegar jars|place|yields:もろみ|use:見学,料理店,飼料,カレー,化粧品|by:酢蔵
茶の芽かき|ちゃのめかき|茶の深刈り|trimmed tea|thing|isa:番茶|use:飼料,染料,消臭剤,枕|by:茶農家
紬の端切れ|つむぎのはぎれ|泥大島|pongee scraps|thing|isa:端切れ|use:ネクタイ,靴,日傘,傘,名刺入れ,アロハシャツ|who:海外の客|by:織元
島の植物染め|しまのしょくぶつぞめ|車輪梅,福木染め|island plant dyes|technique|isa:草木染め|takes:福木,月桃,さとうきび,離島|makes:Tシャツ,サーフパンツ,ストール
土埋木|どまいぼく|屋久杉の端|buried cedar|thing|isa:銘木|use:楽器,家具,陶磁器,アロマオイル|who:登山客|by:木工作家
ロケットの島|ろけっとのしま|宇宙の島,射場|rocket island|place|isa:離島|use:宇宙留学,打上げ見学,宇宙|who:宇宙好き,修学旅行生
かりゆしウェア|かりゆしうぇあ|島のシャツ|kariyushi shirts|product|of:月桃,芭蕉,さとうきび,紅型|who:会社員,観光客|by:縫製工場
さとうきびの布|さとうきびのぬの|バガス紙,バガスデニム|bagasse cloth|product|of:さとうきびの搾りかす|use:Tシャツ,デニム,レンタル,食器,うちわ|proc:紙漉き,紡績|who:観光客,ホテル|by:ベンチャー
泡盛の酒粕|あわもりのさけかす|もろみ酢かす|awamori lees|thing|isa:焼酎かす|use:酢,豚の餌,化粧品,豆腐よう,もずく|by:酒蔵
再生ガラス|さいせいがらす|廃瓶のガラス,米軍の瓶||product|isa:ガラス工芸|takes:空き瓶,自動車,シーグラス|who:観光客,結婚式
モズクの洗い水|もずくのあらいみず|切れもずく,もずくの茎|mozuku scraps|thing|isa:もずく|use:麺,フコイダン,肥料,化粧水,天ぷら|by:漁協
サンゴの植え付け|さんごのうえつけ|珊瑚養殖|coral planting|product|isa:藻場再生|takes:珊瑚,買い手の企業,日焼け止め|who:買い手の企業,修学旅行生,観光客|by:ダイバー,漁師
米軍払い下げ|べいぐんはらいさげ|米軍家具,サープラス|army surplus|thing|isa:古家具|use:家具工房,カフェ,撮影|at:基地の町
エイサー|えいさー|旗頭,空手の島|eisa dance|event|isa:郷土芸能|use:体験,研修,学校|who:修学旅行生,訪日客|by:青年団
在来豚|ざいらいとん|在来豚の復活|native pigs|thing|isa:豚|use:ハム,石けん,鍋料理,牛脂|takes:泡盛粕,芋づる|by:養豚農家
