# what met abroad, and techniques that had hardly a tie
切削|せっさく|削り出し|machining|technique|isa:切削加工|takes:チタン,木,プラスチック,鹿角,石,真鍮,アルミ|makes:こま,文具,釣り具,印鑑,箸置き,義肢|by:町工場,高専
接着|せっちゃく|貼り合わせ,糊付け|bonding|technique|isa:接合技術|takes:木材,皮革,布,ガラス,紙|makes:集成材,靴,スキー板,楽器|needs:膠,柿渋,でんぷん,漆
画像処理|がぞうしょり|画像検査|image processing|technique|isa:画像認識|takes:食品,織物,路面,写真,魚|who:町工場,選果場,病院
蓄電|ちくでん|電気の貯蔵|power storage|technique|isa:蓄電池|takes:太陽光発電,中古電池,余剰電力,水素|who:避難所,離島,農家,コンビニ
送電|そうでん|自営線|power lines|technique|yields:古電柱|who:離島,工業団地|by:電力会社
防火|ぼうか|延焼防止,火の用心|fire prevention|need|needs:土壁,漆喰,放水,井戸,消防団,不燃木材|who:文化財,宿場町,茅葺き屋根
免震|めんしん|制震,揺れを抑える技術|seismic isolation|technique|isa:耐震技術|takes:ゴム,竹,組子|who:美術館,病院,寺,精密工場
人工授精|じんこうじゅせい|受精卵移植,精子凍結|artificial insemination|technique|isa:畜産学|takes:牛,馬,豚,希少動物,魚|who:酪農家,動物園,養殖業者|by:獣医,畜産試験場
編集|へんしゅう|本づくり,誌面づくり,まとめる力|editing|technique|makes:ローカルメディア,歴史学,取材,観光冊子,動画|who:観光協会,寺,農家,県人会|by:編集者,出版社,移住者
施工|せこう|工事,据え付け|construction work|technique|isa:建設業|who:空き家,店|by:工務店,大工
空気清浄|くうきせいじょう|換気と除菌|air cleaning|technique|does:空気を浄める|takes:樹木抽出成分,竹炭,オゾン,植物,苔|who:病院,保育園,オフィス,畜産農家
耐震|たいしん|揺れ対策|earthquake proofing|need|needs:耐震診断,炭素繊維,組紐,竹,鉄骨|who:寺,古民家,学校,旅館
登記|とうき|相続登記,名義変更|registration|need|needs:司法書士,地籍,相続相談|who:相続人,山林所有者,空き家の持ち主
斜面|しゃめん|傾斜地,段々畑の跡|slopes|place|use:茶,ヤギ放牧,遊具,雪遊び|by:農家,道路会社|at:坂の町,山あい|with:みかん,索道
予防|よぼう|未病,病気予防|prevention|need|needs:歩くこと,発酵食品,健診,温泉,農作業,睡眠|who:高齢者,会社員,自治体
救助|きゅうじょ|捜索救助,遭難救助|rescue|need|needs:ドローン,犬,GPS,ヘリコプター,赤外線カメラ,ロボット|who:登山者,消防団,海水浴客
鍛冶|かじ|打ち物,鍛冶仕事||technique|takes:線路,ばね鋼,自転車,農具|makes:門扉,燭台,キャンプ用品
花の競り|はなのせり|オランダ式の花取引|flower auction|place|yields:売れ残り花|takes:花,遠隔操作|who:花屋,花農家,観光客
温室の町|おんしつのまち|ガラス温室団地,施設園芸団地|glasshouse town|place|takes:二酸化炭素,地熱,産業廃熱|makes:トマト,パプリカ,花,キャビア,バナナ|who:スーパー,海外の客|with:スマート農業
介護の村|かいごのむら|認知症の村,町のような介護施設|dementia village|place|who:認知症の人,介護家族|at:住宅地,廃校|with:店,庭,喫茶店,バス停
学生と暮らす老人ホーム|がくせいとくらすろうじんほーむ|多世代住宅,世代同居ホーム|students in care homes|scheme|takes:空室,学生|who:学生,高齢者|with:ボランティア
介護農場|かいごのうじょう|グリーンケア|care farm|scheme|isa:農福連携|takes:牛,野菜,園芸,動物|who:認知症の人,発達障害の人,引きこもりの人|by:酪農家,農家
風車の島|ふうしゃのしま|再エネの島,住民出資の風車|renewable island|place|takes:風力発電,藁ボイラー,電気自動車|who:視察の団体|by:協同組合,地元の人
地域熱供給|ちいきねつきょうきゅう|地域暖房,熱の配管|district heating|scheme|takes:木質チップ,ごみ焼却の熱,稲わら,データセンターの熱,温泉,下水熱|who:集合住宅,病院,学校|by:自治体
北欧の湾岸サウナ|ほくおうのわんがんさうな|船上サウナ,港のサウナ,浮かぶサウナ|harbour sauna|product|isa:サウナ|takes:廃船,筏,浮き桟橋|who:サウナ好き,会社員|at:港,湖
港湾跡の再開発|こうわんあとのさいかいはつ|倉庫街再生,埠頭再生|docklands renewal|scheme|takes:倉庫,クレーン,港|makes:住まい,プール,市場,美術館|who:若者,観光客
食の産業団地|しょくのさんぎょうだんち|発酵クラスター,フードバレー|food cluster|place|who:スタートアップ,農家|with:大学,試験場,食品加工会社
古い炭鉱の美術館|ふるいたんこうのびじゅつかん|製鉄所公園,工場跡の公園|ironworks park|place|takes:製鉄所,ガスタンク,高炉|makes:登山壁,ダイビング,音楽会,照明|who:観光客,市民
錆びた工業都市|さびたこうぎょうとし|ラストベルト,衰退した工業都市|rust-belt city|place|yields:廃工場,空き地,熟練工|use:都市農園,時計工房,自転車工場,アート,屋上農園,醸造所|who:作家,起業家
都市農園|としのうえん|空き地農園,屋上農場,コミュニティ農園|urban farm|place|takes:空き地,屋上,コンポスト,倉庫,コンテナ|makes:野菜,蜂蜜,仕事,交流|who:若者,外国人住民,飲食店,地元の人
高架跡の公園|こうかあとのこうえん|廃線の空中公園,線路跡の公園|elevated park|place|use:散歩,アート,カフェ|takes:廃線跡,高架下,野草|who:都市住民,観光客
再生倉庫の市場|さいせいそうこのいちば|屋内フードホール,市場の再生|food hall|place|takes:倉庫,古い市場,工場跡|who:若い店主,観光客|with:屋台
職人の小都市|しょくにんのしょうとし|靴と眼鏡の産地,産業地区|craft district|place|takes:家族企業,分業|makes:靴,眼鏡,家具,絹織物,タイル|who:海外のデザイナー
散らばる宿|ちらばるやど|アルベルゴ・ディフーゾ,村まるごと宿|scattered hotel|product|isa:分散型ホテル|takes:空き家,過疎|who:訪日客,欧米の客
農家の宿泊制度|のうかのしゅくはくせいど|アグリツーリズモ|farm-stay system|scheme|isa:農泊|takes:ワイン,オリーブ,チーズ,乗馬|who:家族連れ,欧米の客
ゆっくり食べる運動|ゆっくりたべるうんどう|スローフード,味の箱舟|slow food|scheme|takes:在来種,在来家畜,伝統漁法,郷土料理|who:料理人,食通,農家
チーズのホエー豚|ちーずのほえーぶた|生ハムの里,乾いた風の生ハム|ham from whey pigs|product|of:ホエー,豚|needs:寒さ,塩,乾いた空気|who:フランス料理店|at:高原,谷
柑橘かすの紙|かんきつかすのかみ|海藻の紙,果物かすの紙|paper from citrus pulp|product|isa:紙|of:柑橘の搾りかす,海藻,ナッツ,豆の皮|use:包装,名刺,箱|proc:紙漉き,パルプ化|who:化粧品会社,ワイナリー
オレンジの布|おれんじのぬの|柑橘繊維,果物の布|orange fibre|product|of:柑橘の搾りかす|proc:繊維取り出し,紡績|who:アパレル,海外のデザイナー
ワインの皮革|わいんのひかく|ぶどうの革|wine leather|product|isa:植物革|of:ぶどうの搾りかす|who:自動車会社,鞄工場
豆乳かすの器|とうにゅうかすのうつわ|ふすまの皿,麦の皿|bran plates|product|isa:食べられる器|of:ふすま,おから,とうもろこしの芯|who:イベント,カフェ
農家のかご運び|のうかのかごはこび|登山列車の貨物,ロープウェイの荷|cable freight|technique|isa:索道|takes:野菜,薪,牛乳,茶|who:山小屋,茶農家|at:急斜面,山あい
夜市文化|よいちぶんか|台湾の夜市,屋台の夜市|night-market culture|event|isa:夜市|takes:小吃,ゲーム,鉄|who:台湾の客,若者,観光客|at:商店街,駐車場
老街の再生|ろうがいのさいせい|古い街区の文化商店,文創,日式家屋|heritage street shops|place|use:雑貨店,書店,茶館,展示|takes:古民家,日本家屋,酒工場跡,たばこ工場跡|who:若者,台湾の客,デザイナー
客室の農場|きゃくしつののうじょう|茶農場の宿,休閑農業|leisure farm|place|takes:茶,果樹,牧場|who:家族連れ,修学旅行生
社会的インパクト|しゃかいてきいんぱくと|ソーシャルファーム,協同組合企業||scheme|takes:障害のある人,元受刑者,ホームレスの人,外国人住民|makes:パン,石けん,家具,清掃,カフェ|who:買い手の企業
村の銀行|むらのぎんこう|女性の互助金融|village bank|scheme|isa:マイクロファイナンス|who:女性,途上国,農村|with:手工芸,鶏,携帯電話
携帯送金|けいたいそうきん|スマホ送金,電子送金|mobile money|scheme|isa:決済|who:途上国,出稼ぎの人,外国人住民|at:商店,農村
太陽光の従量払い|たいようこうのじゅうりょうばらい|小口払いの電気,ソーラーランタン|pay-as-you-go solar|scheme|takes:太陽光発電,携帯電話|who:途上国,集落,離島
バラの輸出農場|ばらのゆしゅつのうじょう|赤道の花農場|rose export farm|trade|takes:高原,地熱,空輸|makes:バラ|who:花屋,母の日
地熱の国の温室|ちねつのくにのおんしつ|地熱トマト,地熱の魚乾燥|geothermal greenhouse|place|takes:地熱,温泉熱|makes:トマト,干し魚,微細藻類,スパ|who:観光客,料理店
発電所の温泉|はつでんしょのおんせん|地熱排水の湯,青い温泉|power-plant spa|product|isa:温泉|takes:地熱シリカ,余熱|makes:化粧品|who:観光客
乾いた土地の水|かわいたとちのみず|霧を集める網,点滴灌漑,砂漠農業|water in deserts|technique|does:水をためる|takes:霧,網,海水,日差し|makes:野菜,植林,ビール|who:途上国,離島
砂漠の藻|さばくのも|塩湖の藻,乾燥地の藻|algae in deserts|thing|isa:微細藻類|use:色素,飼料,燃料|who:化粧品会社
綿の手紡ぎ|めんのてつむぎ|手織り布,手紡ぎ糸|hand-spun cotton|product|of:綿花|who:アパレル,ヨガの人|by:農村の女性|with:協同組合
廃サリー|はいさりー|古いサリー,端布の刺し子|old saris|thing|isa:古着|use:ストール,刺し子布,バッグ,紙|who:雑貨店|by:途上国
フェアトレード|ふぇあとれーど|公正な取引|fair trade|scheme|takes:コーヒー,カカオ,布,籠,バラ|who:雑貨店,学校,カフェ,環境意識の高い人|by:NPO
象の糞の紙|ぞうのふんのかみ|動物の糞の紙|elephant-dung paper|product|isa:紙|of:動物のふん|who:子ども,雑貨店|by:動物園,途上国
弁当配達人|べんとうはいたつにん|弁当の配達網|lunchbox carriers|person|does:届ける|who:会社員|with:自転車,鉄道
水上集落の養殖|すいじょうしゅうらくのようしょく|水草の籠,ホテイアオイ細工|floating farms|thing|isa:水草|use:籠,家具,サンダル,肥料,浮き畑|who:雑貨店|by:農村の女性
牧羊の国の毛|ぼくようのくにのけ|羊毛の断熱,海の羊毛網|wool uses|thing|isa:羊毛|use:断熱材,スポーツ用品,登山着,絨毯,肥料ペレット|who:工務店,登山客
キウイの毛|きういのけ|規格外キウイ,キウイの皮|kiwi leftovers|thing|isa:果皮|use:カトラリー,酵素,肉の下味,化粧品,紙|who:スポーツ補給食
海藻の農場|かいそうののうじょう|三次元の海洋農場|kelp farm|place|takes:漁師,貝,海藻|makes:麺,飼料,肥料,包装,バイオプラスチック|who:元漁師,料理人|at:海
鯨見の町|くじらみのまち|捕鯨から観光へ|from whaling to watching|place|isa:漁村|takes:漁船,元捕鯨員|makes:ホエールウォッチング|who:観光客
馬の町の療法|うまのまちのりょうほう|退役馬の農場|retired horses' farm|place|takes:引退した動物|makes:乗馬療法,堆肥|who:受刑者,退役軍人,子ども
受刑者の訓練犬|じゅけいしゃのくんれんけん|盲導犬の子犬育て,保護犬の訓練|dogs trained in prison|scheme|does:飼う|takes:野良猫|who:視覚障害者,退役軍人,里親|by:受刑者
刑務所の料理店|けいむしょのりょうりてん|塀の中のレストラン|prison restaurant|trade|makes:料理,パン,菓子|who:市民|by:受刑者
刑務所の宿|けいむしょのやど|監獄ホテル,監獄博物館|prison hotel|product|takes:刑務所跡|who:観光客,建築好き,訪日客
教会の書店|きょうかいのしょてん|教会の再生,廃教会|church bookshop|place|use:書店,ホテル,スケート場,ボルダリング,醸造所|takes:教会|who:観光客,読書家
古い灯台の宿|ふるいとうだいのやど|灯台泊|lighthouse stay|product|isa:宿泊|takes:灯台|who:カップル,灯台好き,野鳥を見る人|at:半島,離島
ごみ拾いカヌー|ごみひろいかぬー|無料カヤックとごみ拾い,プロギング|clean-up kayaking|product|isa:ごみ拾い|takes:カヌー,海ごみ|who:観光客,企業研修,子ども
フリー製本の図書|ふりーせいほんのとしょ|小さな図書箱,まちの本箱|little free library|place|takes:古本,端材,公衆電話|who:地元の人,子ども|at:駅,公園,銭湯
余り物の市場|あまりもののいちば|賞味期限切れスーパー,救済食料品店|surplus supermarket|trade|takes:売れ残り,規格外野菜,包装|who:学生,節約したい人,ひとり親
余りパンのビール|あまりぱんのびーる|パンのビール|bread beer|product|isa:クラフトビール|of:余ったパン,パンの耳|who:ホテル,パン店,学生|by:ビール醸造所
ビールかすの粉|びーるかすのこな|スーパーグレイン,麦芽粕パン|spent-grain flour|product|of:ビール粕|use:パン,麺,クラッカー,スポーツ栄養|who:パン店,健康志向の人
昆虫の飼料工場|こんちゅうのしりょうこうじょう|ミズアブ工場|insect feed plant|trade|isa:飼料会社|takes:食品残さ,ミズアブ,家畜ふん|makes:安い餌,肥料,油|who:養殖業者,養鶏農家
電話ボックスの再利用|でんわぼっくすのさいりよう|電話ボックス図書館,AED箱|phone-box reuse|thing|isa:公衆電話|use:本,喫茶店,救命器具,金魚|who:地元の人
空き家の一ユーロ住宅|あきやのいちゆーろじゅうたく|一円住宅,無料の家|one-euro houses|scheme|isa:空き家バンク|takes:空き家|who:移住者,海外の客,美術家
村の共同パン窯|むらのきょうどうぱんがま|共同の石窯,集落の窯|village oven|place|takes:薪,麦|makes:パン,ピザ,交流|who:子ども,移住者,高齢者
修道院の酒|しゅうどういんのさけ|修道院ビール,修道士の菓子|monastery brewing|product|of:薬草,麦,蜂蜜|who:巡礼者,酒好き|by:牧師
塩鉱の療養|えんこうのりょうよう|塩の洞窟,鉱山の療養所|salt-mine therapy|product|does:癒やす|takes:廃坑,塩|who:喘息,花粉症の人
ペンキの残りの再生|ぺんきののこりのさいせい|残り塗料の再配合|repaint schemes|scheme|isa:リサイクル|takes:残り塗料|who:学校,壁画,生活困窮者
道具小屋|どうぐごや|男の小屋,メンズシェッド|men's shed|place|isa:男の居場所|takes:木工,退職者,道具|makes:おもちゃ修理,家具,遊具|who:退職者,独居者
歩くスクールバス|あるくすくーるばす|付き添い登校,集団の徒歩通学|walking bus|scheme|does:見守る|who:小学生|by:高齢者,保護者
本の処方|ほんのしょほう|読書療法,図書の処方|books on prescription|scheme|isa:社会的処方|who:心の不調,不登校の子|by:医師,司書
美術館の処方|びじゅつかんのしょほう|博物館浴|museum on prescription|scheme|isa:社会的処方|who:認知症の人,孤独な人,会社員|at:美術館,博物館
漂う市場|ただよういちば|船の市場|floating market|event|takes:漁船,野菜,花|who:観光客|at:運河,港
