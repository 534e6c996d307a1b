# forest and timber
森林|しんりん|里山林|forest,woods|place|yields:木材,間伐材,枝葉,山菜,きのこ,木の実,落ち葉,腐葉土,静けさ,水|does:炭素をためる,土砂を止める,癒やす,水をためる|use:森林浴,環境教育,キャンプ場,林間学校,森のようちえん,マウンテンバイク,カーボンクレジット|by:森林組合,山主,林業会社|who:観光客,企業研修,子ども,都会の人|needs:間伐,林道,担い手|with:川,海,獣,炭|risk:権利,天気,足|prop:静か,山あい
人工林|じんこうりん|植林地,ひのき林|planted forest|place|isa:森林|of:杉,ひのき|needs:間伐,搬出,山主の同意|yields:間伐材,枝葉,林地残材|by:山主,森林組合|risk:権利,単価
雑木林|ぞうきばやし|二次林|coppice wood|place|isa:森林|of:広葉樹,くぬぎ,こなら|yields:薪,炭,落ち葉,どんぐり,きのこ原木,樹液|use:自然観察,堆肥,遊び場|needs:伐採,萌芽更新,手入れ|by:集落,地域住民|who:子ども,薪ストーブ利用者,椎茸農家|with:カブトムシ
放置林|ほうちりん|荒れた山,手入れ不足の山,放置山林|neglected forest|place|isa:森林|needs:間伐,境界の確認,担い手|who:山主,市町村|yields:間伐材,竹,薪|risk:権利,人手,安全|with:獣害,土砂災害
木材|もくざい|材木,ウッド|wood,timber|thing|of:セルロース,リグニン|prop:断熱,吸水,香り,暖かい,燃える,軽い,天然|use:家具,おもちゃ,食器,楽器,紙,炭,燃料,看板,木造船,遊具|proc:製材,木工,乾燥,彫刻,レーザー加工,圧縮|by:製材所,森林組合|who:工務店,家具職人,保育園,大工|with:漆,鉄,布,革,建物|yields:おがくず,端材,樹皮
国産材|こくさんざい|地域材,県産材,地元の木|domestic timber|thing|isa:木材|prop:土地らしい,物語がある|use:保育園,家具,内装,おもちゃ|who:工務店,設計事務所,市町村,保育園|by:製材所,森林組合|with:木育,公共施設|risk:単価,ばらつき
杉|すぎ|スギ,杉材|Japanese cedar|thing|isa:針葉樹,木材|prop:軽い,香り,柔らかい,断熱,大量|use:建材,樽,桶,曲げわっぱ,割り箸,家具,精油,内装,経木|proc:製材,圧縮,乾燥,蒸留|yields:杉皮,杉の葉,杉の端材,おがくず,花粉|by:林業会社,製材所|who:酒蔵,工務店,家具工房|risk:単価
ひのき|ひのき|檜,桧,ヒノキ|hinoki cypress|thing|isa:針葉樹,木材|prop:香り,抗菌,美しい,高級,丈夫|use:風呂,まな板,建材,精油,入浴剤,彫刻,枡,寝具|proc:製材,蒸留,木工|yields:ひのきの葉,かんなくず,おがくず|who:旅館,温泉,寝具メーカー,海外の客,大工
松|まつ|アカマツ,黒松|pine|thing|isa:針葉樹|prop:油分,燃える,香り|use:薪,松脂,墨,梁,盆栽,正月飾り,松葉茶|yields:松葉,松ぼっくり,松脂,松枯れ木|who:陶芸家,造園業,神社|with:まつたけ,登り窯
からまつ|からまつ|カラマツ,落葉松|larch|thing|isa:針葉樹|prop:硬い,油分|use:集成材,合板,床材,家具,精油|at:長野,北海道|by:製材所
広葉樹|こうようじゅ|雑木,ハードウッド|hardwood|thing|isa:木材|prop:硬い,美しい,重い,不ぞろい|use:家具,床材,食器,楽器,薪,炭,カトラリー|proc:乾燥,木工,ろくろ|by:林業会社,木地師|who:家具工房,木工作家,薪ストーブ利用者|risk:ばらつき,量が足りない
くぬぎ|くぬぎ|クヌギ,櫟|sawtooth oak|thing|isa:広葉樹|use:炭,きのこ原木,薪,染料|yields:どんぐり,樹液,落ち葉|who:茶道家,椎茸農家
こなら|こなら||oak|thing|isa:広葉樹|use:きのこ原木,薪,ウイスキー樽,家具,床材|yields:どんぐり,ナラ枯れ材|who:家具工房,薪ストーブ利用者,蒸留所
ぶな|ぶな|ブナ,山毛欅|beech|thing|isa:広葉樹|use:曲げ木家具,食器,おもちゃ,カトラリー|at:雪国|proc:曲げ木,ろくろ|who:家具工房,登山者
くり材|くりざい||chestnut wood|thing|isa:広葉樹|prop:丈夫,防水|use:土台,枕木,家具,漆器|yields:栗のいが|proc:名栗加工|who:工務店,家具工房
けやき|けやき|欅,ケヤキ|zelkova|thing|isa:広葉樹|prop:美しい,硬い|use:太鼓,臼,家具,寺社建築,盆|proc:ろくろ,彫刻|who:宮大工,太鼓職人|yields:古材
桐|きり|桐材|paulownia|thing|isa:広葉樹|prop:軽い,断熱,燃えにくい|does:湿度を整える|use:たんす,下駄,琴,米びつ,箱,楽器,床材|by:桐箪笥職人|proc:木工|who:着物店,米店,博物館|yields:桐の端材,桐炭
桜の木|さくらのき|桜材,桜チップ|cherry wood|thing|isa:広葉樹|prop:香り,美しい|use:燻製チップ,樺細工,染料,版木,家具,茶筒|proc:燻製,草木染め|yields:桜の枝,桜の葉,桜の皮|who:燻製店,染色家
くすのき|くすのき|楠,樟|camphor tree|thing|isa:広葉樹|prop:香り|does:虫を避ける|use:樟脳,防虫剤,仏像,精油|proc:蒸留|who:着物店,寺
もみの木|もみのき|とどまつ,モミの木|fir|thing|isa:針葉樹|prop:香り,抗菌|use:精油,クリスマスツリー,卒塔婆,箱,空気清浄剤|proc:蒸留|yields:枝葉
いちょう|いちょう|イチョウ,銀杏の木|ginkgo|thing|isa:木材|prop:滑らか,抗菌|use:まな板,将棋盤,碁盤|yields:銀杏,銀杏の葉|who:料理人,飲食店
梅の木|うめのき|梅の枝,剪定枝の梅|plum wood|thing|use:草木染め,そろばん,炭,櫛|yields:剪定枝|who:染色家|with:梅
間伐材|かんばつざい|間伐木,小径木,ひのき間伐材,杉間伐材|thinned wood|thing|isa:木材|prop:大量,安い,不ぞろい,少量|use:薪,ペレット,家具,おもちゃ,割り箸,名刺,遊具,柵,魚礁,チップ,ストロー,ガードレール,こども園|proc:製材,炭焼き,破砕,木工,ペレット化|by:森林組合,林業会社,自伐林家|who:保育園,工務店,温泉,発電所,文具店,カフェ|with:竹,灯り,海の藻場,サウナ|like:竹,端材|risk:単価,かさ,集荷
端材|はざい|木っ端,木端,余り木|wood offcuts|thing|of:木材|prop:不ぞろい,小さい,安い,乾き|use:積み木,アクセサリー,カトラリー,コースター,薪,キーホルダー,工作教室,箸,スマホスタンド,ボタン,モザイク壁|proc:木工,レーザー加工,鏡面研磨,集成|by:製材所,家具工場,工務店,木工所|who:子ども,土産物店,作家,小学校,カフェ|with:レジン,革,真鍮|like:布の端切れ,革の端切れ|risk:ばらつき,選別
おがくず|おがくず|おが粉,木屑,木くず,鋸屑,大鋸屑|sawdust|thing|of:木材|prop:軽い,吸水,燃える,香り,多孔質,大量|use:敷料,菌床,ペレット,燻製チップ,おがライト,カブトムシの床,猫砂,堆肥,断熱材,酵素風呂,梱包材,線香,染料|proc:圧縮,ペレット化,発酵,燻製|by:製材所,木工所|who:畜産農家,きのこ農家,燻製店,ペットの飼い主,温泉|like:もみ殻,かんなくず|risk:かさ,匂い,集荷
かんなくず|かんなくず|鉋屑,削り屑,プレーナー屑|wood shavings|thing|of:木材|prop:香り,薄い,軽い,美しい|use:造花,緩衝材,ランプシェード,敷料,入浴剤,着火材,枕|proc:編む手仕事,成形|by:大工,家具工房,製材所|who:ギフト店,子ども,馬の牧場,花屋|like:おがくず,経木
樹皮|じゅひ|バーク,木の皮|bark|thing|of:木材|prop:繊維質,ポリフェノール,大量,抗菌|use:バーク堆肥,マルチ材,燃料,染料,屋根材,繊維,タンニン,猫砂,育苗土|proc:堆肥化,破砕,草木染め,抽出|by:製材所|who:園芸店,染色家,造園業,革職人|like:もみ殻|risk:かさ,異物
杉皮|すぎかわ|杉の皮|cedar bark|thing|isa:樹皮|use:屋根材,外壁,垣根,燃料,堆肥,断熱材|proc:屋根葺き,抽出|by:製材所|who:茶室,古民家,造園業
ひのき皮|ひのきかわ|檜皮,ひわだ|hinoki bark|thing|isa:樹皮|use:檜皮葺き,燃料|by:原皮師|who:神社,寺,文化財|risk:担い手,技
枝葉|えだは|林地残材,末木枝条,伐採枝,梢|branches and leaves|thing|prop:香り,大量,不ぞろい|use:精油,チップ,燃料,堆肥,入浴剤,染料,線香,リース,消臭剤|proc:蒸留,破砕,堆肥化|by:林業会社,森林組合|who:アロマ店,発電所,化粧品会社|at:森林|risk:集荷,かさ
剪定枝|せんていし|剪定した枝,切り枝,せん定枝,果樹の剪定枝|pruned branches|thing|of:枝葉|prop:季節もの,不ぞろい|use:チップ,炭,薪,草木染め,燻製チップ,堆肥,花材,バイオ炭,羊の餌|proc:破砕,炭焼き,草木染め|by:果樹農家,造園業,市町村|who:染色家,燻製店,キャンプ場,ペレット工場|months:12-3|like:間伐材|risk:集荷,かさ,廃棄物
りんごの剪定枝|りんごのせんていし|りんごの枝|apple prunings|thing|isa:剪定枝|prop:香り|use:燻製チップ,薪,炭,染料,ペレット|by:りんご農家|who:燻製店,ピザ店,キャンパー|months:1-3
ぶどうの枝|ぶどうのえだ|ぶどう剪定枝|vine prunings|thing|isa:剪定枝|use:リース,燻製チップ,炭,かご,染料|by:ぶどう農家,ワイナリー|who:花屋,レストラン|months:12-3
茶の枝|ちゃのえだ|茶の剪定枝,番茶の枝|tea prunings|thing|isa:剪定枝|use:染料,消臭剤,番茶,炭|by:茶農家|who:染色家
落ち葉|おちば|枯葉,枯れ葉,木の葉|fallen leaves|thing|prop:軽い,大量,季節もの|use:腐葉土,堆肥,温床,焼き芋,染料,つまもの,アート,遊び|proc:堆肥化,押し葉|by:市町村,神社,公園|who:農家,園芸店,子ども,保育園|months:10-12|with:さつまいも|risk:かさ,集荷
腐葉土|ふようど|落ち葉堆肥|leaf mould|product|isa:堆肥|of:落ち葉|does:土を肥やす|who:園芸店,家庭菜園,農家|with:カブトムシ
葉っぱ|はっぱ|飾り葉,妻物|garnish leaves|product|of:南天,もみじ,笹|use:料理の飾り,皿,花材|by:高齢者,農家|who:料亭,旅館,寿司店|prop:軽い,季節もの,美しい|with:タブレット端末|risk:売り先
もみじ|もみじ|楓,カエデ|maple|thing|prop:色,季節もの|use:つまもの,天ぷら,メープルシロップ,染料,ライトアップ|who:料亭,観光客|months:11|yields:樹液,落ち葉
笹|ささ|熊笹,クマザサ,笹の葉|bamboo grass|thing|prop:抗菌,香り,繊維質|use:笹寿司,笹団子,茶,ちまき,エキス,飼料,消臭剤,歯みがき|proc:乾燥,抽出,粉末化|by:山村|who:寿司店,和菓子店,健康食品会社|months:6-9|at:高原
ほおの葉|ほおのは|ほおば,朴の木|magnolia leaf|thing|prop:香り,抗菌,大きい|use:朴葉味噌,朴葉寿司,包み,皿|at:山村|who:旅館,和菓子店|months:6-11|like:笹,柏の葉
柏の葉|かしわのは|かしわ|oak leaf|thing|prop:香り|use:柏餅,包み|who:和菓子店|months:4-5|like:笹
柿の葉|かきのは|柿葉|persimmon leaf|thing|prop:ビタミン,抗菌,ポリフェノール|use:柿の葉寿司,茶,化粧品,石鹸,染料|by:柿農家|proc:乾燥,塩漬け,抽出|who:寿司店,化粧品会社|months:6-9
桜の葉|さくらのは|桜葉|cherry leaf|thing|prop:香り|use:桜餅,塩漬け,茶,染料|proc:塩漬け|who:和菓子店|months:5-8
松葉|まつば|松の葉,松葉茶,松葉サイダー|pine needles|thing|prop:香り,ポリフェノール,抗菌|use:茶,サイダー,精油,松葉蟹の飾り,入浴剤,燻製,染料|proc:乾燥,蒸留,発酵|who:料理店,茶店,アロマ店|at:松林
松ぼっくり|まつぼっくり|まつかさ,松笠|pine cone|thing|prop:軽い,燃える,かわいい|use:着火材,リース,おもちゃ,加湿器,アート|who:キャンパー,子ども,花屋|months:10-12
どんぐり|どんぐり|団栗|acorn|thing|prop:でんぷん質,苦み,かわいい|use:工作,クッキー,染料,豚の餌,苗木,コーヒー|proc:あく抜き,粉末化,草木染め|who:子ども,養豚農家,染色家|months:9-11
とちの実|とちのみ||horse chestnut|thing|prop:苦み,でんぷん質|use:栃餅,せんべい,蜂蜜|proc:あく抜き|by:山村の女性|who:土産物店,和菓子店|months:9-10|risk:選別,技,担い手
木の実|きのみ|山の実|nuts and berries|thing|prop:油分,香り|use:菓子,パン,油,リース,染料,ジャム|proc:搾油,乾燥|who:菓子店,パン屋,花屋|months:9-11
くるみの殻|くるみのから|胡桃殻|walnut shell|thing|prop:硬い,多孔質|use:研磨材,染料,スタッドレスタイヤ,ボタン,炭,スクラブ|who:染色家,化粧品会社|by:菓子店
精油|せいゆ|エッセンシャルオイル,木の香り|essential oil|product|isa:香料|of:枝葉,香草,柑橘の皮|prop:香り,抗菌|does:香りをつける,癒やす,虫を避ける,匂いを消す|use:アロマ,石鹸,入浴剤,化粧品,サウナ,蚊除け,ルームスプレー,クラフトジン|proc:蒸留|takes:枝葉,ひのきの葉,ゆずの皮,ハーブ|who:ホテル,温泉,アロマ店,タクシー会社,病院|yields:芳香蒸留水,蒸留残さ|risk:表示,量が足りない
芳香蒸留水|ほうこうじょうりゅうすい|フローラルウォーター,アロマウォーター|hydrosol|product|prop:香り,水分|use:化粧水,消臭剤,おしぼり,ルームスプレー,洗濯|by:蒸留所,精油工房|who:化粧品会社,旅館,美容室|risk:傷む,表示
蒸留残さ|じょうりゅうざんさ|しぼりかすの葉|distillation residue|thing|of:枝葉|prop:繊維質,水分|use:堆肥,染料,入浴剤,線香,敷料,紙|by:蒸留所|who:染色家,農家|risk:水分
木酢液|もくさくえき|竹酢液,木酢|wood vinegar|thing|prop:臭い,酸味,抗菌|does:匂いを消す,虫を避ける,病気を防ぐ|use:農業資材,獣除け,入浴剤,消臭剤,燻液|by:炭焼き職人|who:有機農家,畜産農家|yields:タール|risk:匂い,表示
木タール|もくたーる|タール|wood tar|thing|of:木酢液|prop:防水,臭い|use:防腐剤,獣除け,塗料|by:炭焼き職人
炭|すみ|木炭,黒炭,チャコール|charcoal|product|of:木材,竹|prop:多孔質,吸着,燃える,消臭,軽い|does:匂いを消す,湿度を整える,水を浄める,炭素をためる|use:燃料,消臭剤,水質浄化,土壌改良,茶道,食品着色,塗料,融雪,電池,絵の具|proc:炭焼き|by:炭焼き職人|who:焼肉店,うなぎ店,キャンパー,茶道家,農家|yields:粉炭,木酢液,灰|risk:担い手,単価
粉炭|ふんたん|炭の粉,炭くず,くず炭|charcoal powder|thing|of:炭|prop:多孔質,吸着|use:土壌改良,融雪材,石鹸,飼料,墨,床下調湿材,菓子の着色|by:炭焼き職人|who:農家,石鹸工房,養鶏農家|with:雪
竹炭|ちくたん|竹の炭|bamboo charcoal|product|isa:炭|of:竹|use:消臭剤,石鹸,水質浄化,食品,土壌改良|proc:炭焼き|who:温泉,豆菓子店,化粧品会社
バイオ炭|ばいおたん|農業用炭,もみ殻くん炭|biochar|product|isa:炭|of:もみ殻,竹,剪定枝,鶏ふん|does:炭素をためる,土を肥やす,水をためる|use:土壌改良,カーボンクレジット,飼料,コンクリート|proc:炭焼き,炭化|who:農家,買い手の企業,ワイナリー|by:農業法人|risk:認証,かさ
薪|まき|たきぎ,まき,ストーブ薪|firewood|product|of:広葉樹,間伐材|prop:燃える,重い|use:薪ストーブ,ピザ窯,サウナ,風呂,キャンプ,登り窯|proc:薪割り,乾燥|by:森林組合,自伐林家,福祉作業所|who:薪ストーブ利用者,キャンプ場,ピザ店,陶芸家|with:定期便|months:10-4|risk:かさ,人手
木質ペレット|もくしつぺれっと|ペレット,木質燃料|wood pellets|product|of:おがくず,樹皮,間伐材|prop:燃える,乾き|use:ストーブ,ボイラー,猫砂,発電|proc:ペレット化|by:ペレット工場|who:ハウス農家,温泉,学校,ペットの飼い主|risk:設備費,単価
木質チップ|もくしつちっぷ|木材チップ,ウッドチップ,チップ,木チップ|wood chips|product|of:間伐材,枝葉|use:ボイラー,発電,歩道,敷料,マルチ材,製紙,ドッグラン|proc:破砕|by:チップ工場|who:発電所,製紙会社,公園,牧場,温泉|risk:水分,単価
割り箸|わりばし|割箸|disposable chopsticks|product|of:杉,竹,ひのき|prop:使い捨て|use:使用済み割り箸,炭,紙,ボード|by:製箸所|who:飲食店,旅館,弁当店|yields:使用済み割り箸|with:経木,名入れ
使用済み割り箸|しようずみわりばし|割り箸ごみ|used chopsticks|thing|use:炭,紙,家具,集成板,着火材|by:飲食店|proc:炭焼き,圧縮|who:家具工房,キャンパー|risk:衛生,集荷
経木|きょうぎ|薄板,へぎ|thin wood sheet|product|of:赤松,ひのき,杉|prop:薄い,香り,抗菌,通気|does:包む|use:包装,弁当箱,名刺,敷き紙,ランプ|by:経木職人|who:精肉店,和菓子店,おにぎり店|like:プラスチックトレー|with:脱プラ|risk:担い手,単価
合板|ごうはん|ベニヤ,LVL|plywood|product|of:木材|use:家具,内装,舞台,型枠|by:合板工場|yields:合板の端材|who:工務店,DIY愛好家
集成材|しゅうせいざい|直交集成板|glulam,cross-laminated timber|product|of:杉,からまつ|prop:丈夫,断熱|does:建てる,炭素をためる|use:中高層建築,ホテル,橋,家具,仮設住宅|by:集成材工場|who:建設会社,設計事務所|yields:端材|risk:設備費,認証
古材|こざい|古木,古民家の梁,解体材|reclaimed wood|thing|of:木材|prop:古い,物語がある,懐かしい,乾き,丈夫|use:家具,内装,看板,カフェ,什器,楽器,額縁|proc:木工,鏡面研磨,釘抜き|by:解体業者,古材店|who:カフェ,デザイナー,ホテル,家具工房|at:空き家,古民家|with:鉄,左官|risk:異物,ばらつき
流木|りゅうぼく|ダムの流木,漂着木|driftwood|thing|prop:不ぞろい,安い,大量,美しい|use:アート,家具,水槽,薪,炭,照明,チップ|by:ダム,海岸管理者|who:水槽愛好家,雑貨店,作家,観光客|at:海岸,ダム|months:6-10|risk:塩分,異物
枯れ木|かれき|ナラ枯れ材,松枯れ木,虫食い材,被害木|dead wood|thing|isa:木材|use:薪,チップ,家具,炭,燻製チップ|by:森林組合,市町村|prop:不ぞろい|who:薪ストーブ利用者,家具工房|with:ナラ枯れ|risk:安全,ばらつき
銘木|めいぼく|銘木の端材,床柱|precious wood|thing|isa:木材|prop:高級,美しい,希少|use:ペン,時計,櫛,仏壇,万年筆,印鑑|by:銘木店|who:作家,万年筆愛好家,海外の客
風倒木|ふうとうぼく|倒木,雪折れ木|windfallen trees|thing|isa:木材|use:薪,ベンチ,アート,チップ|by:山主,市町村|risk:安全,集荷
街路樹|がいろじゅ|公園の木,支障木|street trees|thing|yields:剪定枝,落ち葉,伐採木|by:市町村,造園業|use:家具,薪,蜂蜜,ベンチ|who:市民,家具工房|with:ミツバチ
庭木|にわき||garden trees|thing|yields:剪定枝,落ち葉|by:造園業|needs:剪定,伐採|who:空き家の持ち主,高齢者
切り株|きりかぶ|伐根|stump|thing|of:木材|use:椅子,テーブル,きのこ栽培,燃料,遊具,花台|by:林業会社,造成業者|who:キャンプ場,保育園
木灰|もくはい|木の灰,ストーブの灰,薪の灰|wood ash|thing|isa:灰|prop:ミネラル,カルシウム|use:釉薬,あく抜き,肥料,石鹸,染色の媒染,こんにゃく|by:薪ストーブ利用者,ピザ店,温泉|who:陶芸家,染色家,農家,山菜加工所|like:わら灰|risk:量が足りない,異物
樹液|じゅえき|シラカバ樹液,白樺樹液,メープルウォーター|tree sap|thing|prop:甘み,季節もの,水分,希少|use:シロップ,飲料,化粧品,酒,飴|proc:煮詰め,殺菌|by:林業会社,農家|who:菓子店,化粧品会社,カフェ|months:2-4|at:雪国|with:パンケーキ|risk:傷む,季節
メープルシロップ|めーぷるしろっぷ|楓糖|maple syrup|product|of:樹液|prop:甘み|by:山村|who:菓子店,パン屋,観光客|proc:煮詰め|months:2-4
松脂|まつやに|ロジン,松やに|pine resin|thing|prop:粘り,香り,防水|use:楽器の弓,滑り止め,塗料,蜜蝋ラップ,テレピン油,接着剤|by:林業会社|who:楽器店,野球部,画家|proc:蒸留
漆の木|うるしのき|漆の実,ウルシ|lacquer tree|thing|yields:漆,漆の実,漆の花の蜂蜜|use:漆,和ろうそく,蜂蜜,コーヒー,染料|by:漆掻き職人|at:耕作放棄地,里山|risk:担い手,安全
木蝋|もくろう|はぜの実,櫨蝋,はぜろう|Japan wax|thing|of:はぜの実|prop:粘り,滑らか|use:和ろうそく,化粧品,鬢付け油,クレヨン,石鹸,蜜蝋ラップ|by:製蝋所|who:化粧品会社,ろうそく店,力士|risk:担い手,量が足りない
つばき油|つばきあぶら||camellia oil|product|of:椿の実|prop:保湿,香り,抗酸化|use:化粧品,ヘアオイル,天ぷら,せっけん,刃物の手入れ|proc:搾油|by:島の高齢者|yields:椿の搾りかす|who:美容室,化粧品会社,料理人|at:島|months:9-11
椿の搾りかす|つばきのしぼりかす|油粕の椿|camellia press cake|thing|use:土壌改良,洗剤,魚毒,ジャンボタニシ防除,染料|by:搾油所|who:農家,ゴルフ場|prop:苦み
クロモジ|くろもじ|黒文字,くろもじ|spicebush|thing|prop:香り,抗菌|use:茶,楊枝,精油,入浴剤,クラフトジン,飴,線香|proc:蒸留,乾燥|by:林業会社,山村|who:茶店,アロマ店,和菓子店,酒造会社|at:森林|like:ハーブ|risk:量が足りない,自然保護
またたび|またたび|マタタビ,木天蓼|silver vine|thing|prop:香り|use:猫のおもちゃ,塩漬け,酒,籠|by:山村|who:ペットの飼い主|months:7-9
山ぶどうのつる|やまぶどうのつる|葛のつる,あけびのつる|vines for weaving|thing|prop:しなやか,丈夫,長い,天然|use:かご,リース,バッグ,オブジェ|proc:籠編み|by:かご職人,山村|who:雑貨店,着物好き|months:6-10|like:竹,い草|risk:担い手,量が足りない
葛|くず|葛の根,葛根,葛の葉|kudzu|thing|isa:雑草|prop:でんぷん質,繊維質,大量|use:葛粉,葛布,飼料,茶,漢方,かご,バイオエタノール|proc:膜ろ過,織物,発酵|by:葛粉製造所|who:和菓子店,ヤギ,織物職人|at:耕作放棄地,線路,河川敷|months:6-2|risk:選別,集荷
きのこ原木|きのこげんぼく|ほだ木,原木,椎茸原木|mushroom logs|thing|of:くぬぎ,こなら|use:椎茸,なめこ,家庭栽培セット|yields:廃ほだ木|by:林業会社|who:椎茸農家,家庭菜園
廃ほだ木|はいほだぎ|古ほだ木,使い終わった原木|spent mushroom logs|thing|of:きのこ原木|prop:軽い,多孔質|use:カブトムシの床,薪,堆肥,炭,ベンチ|by:椎茸農家|who:子ども,昆虫愛好家
廃菌床|はいきんしょう|使用済み菌床,きのこの培地|spent mushroom substrate|thing|of:おがくず,米ぬか|prop:水分,たんぱく質,大量,酵素|use:堆肥,カブトムシの床,燃料,飼料,敷料,土壌改良,昆虫の餌,バイオエタノール|proc:乾燥,堆肥化|by:きのこ工場,きのこ農家|who:野菜農家,昆虫養殖,畜産農家|risk:水分,かさ,匂い
林業|りんぎょう|山仕事|forestry|trade|makes:木材,薪,チップ|yields:枝葉,間伐材,端材,樹皮,林道,冬の空き時間|needs:担い手,機械,木材の需要,安全|does:間引く,植える,土砂を止める|who:若者,移住者|with:狩猟,きのこ,観光|risk:安全,単価,担い手
森林組合|しんりんくみあい|林業組合|forest owners cooperative|trade|isa:林業|yields:間伐材,枝葉,山の情報|needs:若者,販路,作業道|who:山主,製材所|does:まとめて扱う,間引く|at:森林
林業会社|りんぎょうがいしゃ|素材生産業,伐採業者|logging company|trade|isa:林業|makes:丸太,チップ|yields:枝葉,根株,雨の日の人手|needs:作業員,重機,販路|with:ドローン
自伐林家|じばつりんか|自伐型林業,山主の自家伐採|self-logging forester|person|isa:林業家|makes:薪,丸太|needs:軽トラ,搬出機,買い手|with:木の駅,農業,民宿|does:間引く|risk:安全
山林所有者|さんりんしょゆうしゃ|山主,森林所有者,山の持ち主|forest owner|person|makes:木材|needs:境界の確認,手入れする人,収入,使い道|with:森林組合,森林貸し|yields:放置林,山の場所|risk:権利
木こり|きこり|伐採作業員,林業従事者|logger|person|does:切る,技を教える,間引く|needs:安全装備,後継ぎ,冬の仕事|at:森林|makes:丸太,薪|with:体験,木工
製材所|せいざいしょ|製材工場,製材業|sawmill|trade|takes:丸太,木材|makes:板,柱,建材|yields:おがくず,樹皮,端材,かんなくず,乾燥機の空き,背板|needs:販路,後継ぎ,小口注文|who:工務店,DIY愛好家|does:切る,乾かす|with:木工,ペレット
背板|せいた|木の耳,丸太の外側|slab wood|thing|of:木材|by:製材所|use:薪,ベンチ,外壁,畑の土留め,炭,看板|prop:不ぞろい,安い|who:農家,薪ストーブ利用者,カフェ
木工|もっこう|木工芸,木工品,ウッドクラフト|woodworking|technique|does:削る,組み立てる,磨く,彫る|takes:木材,端材,古材,竹,流木,間伐材|makes:家具,おもちゃ,食器,看板,箱,楽器|by:木工作家,家具工房,福祉作業所|who:観光客,子ども,カフェ|with:漆,レーザー加工,革|yields:おがくず,端材
製材|せいざい|ひき割り|sawmilling|technique|does:切る|takes:丸太,流木,庭木|makes:板,柱|by:製材所|with:移動製材機,乾燥
木材乾燥|もくざいかんそう|人工乾燥,天然乾燥|timber drying|technique|isa:乾燥|does:乾かす|takes:木材|by:製材所|needs:熱|with:廃熱,薪ボイラー,温泉熱|yields:余熱|like:食品乾燥
炭焼き|すみやき|炭窯,製炭,炭焼き窯|charcoal burning|technique|does:炭にする|takes:木材,竹,もみ殻,剪定枝,果物,骨,使用済み割り箸|makes:炭,木酢液,花炭|by:炭焼き職人|yields:余熱,灰|with:体験,ピザ|risk:担い手,近所
花炭|はなずみ|飾り炭|decorative charcoal|product|isa:炭|of:松ぼっくり,栗のいが,果物,はすの実|prop:美しい,珍しい|use:インテリア,消臭剤,茶道,土産|by:炭焼き職人|who:茶道家,観光客
炭焼き職人|すみやきしょくにん|製炭士,炭焼きさん|charcoal burner|person|does:炭にする,技を教える|makes:炭,木酢液|needs:弟子,原木,販路|who:料理店,焼肉店|at:山村|risk:担い手
薪割り|まきわり||wood splitting|technique|does:切る,体を鍛える|takes:間伐材,剪定枝|makes:薪|with:体験,サウナ,フィットネス|by:自伐林家|who:キャンパー,企業研修
圧縮木材|あっしゅくもくざい|圧密,木材圧縮,圧縮加工|compressed wood|technique|does:強くする,固める|takes:杉,間伐材,竹|makes:床材,家具,楽器,釘|by:大学,木材加工会社|risk:設備費
曲げ木|まげき|木の曲げ加工,曲木|bent wood|technique|does:曲げる|takes:ぶな,杉,竹|makes:椅子,曲げわっぱ,スキー,楽器|by:家具工房
木の糸|きのいと|木糸,木の布|wood yarn|product|of:木材,和紙|use:タオル,服,帯,靴下|proc:漉く,紡績|prop:軽い,吸水|who:アパレル,作務衣|risk:研究段階
リグニン|りぐにん|改質リグニン|lignin|thing|of:木材|prop:天然,硬い|use:プラスチック,接着剤,3Dプリンター,車の部品,電池|by:研究所,製紙会社|proc:抽出|who:自動車部品会社|risk:研究段階
セルロースナノファイバー|せるろーすなのふぁいばー|CNF,ナノセルロース|cellulose nanofiber|thing|of:木材,竹,みかんの皮,稲わら|prop:軽い,丈夫,粘り,透ける|does:とろみをつける,強くする,軽くする|use:化粧品,塗料,インク,アイス,どら焼き,タイヤ,自動車部品,靴底,消臭紙おむつ|by:製紙会社,大学,公設試|who:化粧品会社,菓子店,スポーツ用品|risk:研究段階,単価
木粉|もくふん|ウッドパウダー,木の粉|wood flour|thing|of:木材|prop:軽い,吸水|use:線香,3Dプリンター,ウッドプラスチック,粘土,菌床,食品増量,ねんど|by:製材所|proc:粉末化
木質断熱材|もくしつだんねつざい|木の断熱材,ウッドファイバー|wood fibre insulation|product|of:おがくず,樹皮,間伐材|prop:断熱,吸水|does:断熱する,音を抑える|who:工務店,宅配会社|use:住宅,保冷箱
木の食器|きのしょっき|木の器,木皿,木の椀|wooden tableware|product|isa:食器|of:広葉樹,端材|prop:軽い,暖かい,手作り|by:木地師|who:保育園,カフェ,離乳食の親,レストラン|with:漆
木のおもちゃ|きのおもちゃ|木製玩具|wooden toys|product|isa:おもちゃ|of:木材,端材,間伐材|does:遊ばせる|by:木工作家|who:子ども,保育園,病院の待合室,祖父母,認知症の人|with:木育,誕生祝い|risk:認証
木育|もくいく|木とふれあう教育|wood education|technique|does:教える,遊ばせる|needs:木材,指導者|who:保育園,子ども,親子|with:製材所,端材,木のおもちゃ|at:森林,図書館
丸太|まるた|原木丸太|logs|thing|isa:木材|use:製材,ベンチ,遊具,トーチ,ログハウス|by:林業会社|who:製材所,キャンプ場,公園|prop:重い,大きい|risk:かさ
スウェーデントーチ|すうぇーでんとーち|丸太コンロ,木ろうそく|log torch|product|of:丸太,間伐材|prop:燃える,美しい|who:キャンパー,祭り,結婚式場|by:林業会社
サウナ|さうな|サウナ小屋,薪サウナ|sauna|place|of:木材,石|does:温める,癒やす,健康を保つ|needs:薪,水風呂,アロマ水|with:川,雪,湖,キャンプ場,温泉,クラフトビール|who:若者,男性客,観光客|by:旅館,キャンプ場|permit:公衆浴場法の許可|risk:安全,近所,設備費
木造建築|もくぞうけんちく|木の家,木造住宅|wooden building|product|of:木材|by:工務店,大工|who:子育て世帯,保育園,高齢者施設|does:建てる,断熱する|with:左官,瓦,断熱材
ログハウス|ろぐはうす|丸太小屋,タイニーハウス|log cabin,tiny house|product|of:丸太,間伐材|use:宿泊,店舗,書斎,無人販売,サウナ|by:工務店,製材所|who:キャンプ場,移住者,ワーケーション客|at:空き地
木製遊具|もくせいゆうぐ||wooden playground|product|of:間伐材,丸太|does:遊ばせる,体を鍛える|who:公園,保育園,道の駅|by:工務店|risk:安全
樽|たる|木樽|barrel|product|of:杉,こなら|does:熟成させる|use:酒,味噌,醤油,家具,サウナ,植木鉢,ウイスキー|by:樽職人|yields:廃樽|who:酒蔵,醤油蔵,蒸留所|risk:担い手
廃樽|はいだる|古樽,使用済み樽,ウイスキー樽の廃材|used barrels|thing|of:樽|prop:香り,古い|use:家具,燻製チップ,スピーカー,熟成,床材,植木鉢|by:酒蔵,蒸留所,味噌蔵|who:ビール醸造所,カフェ,家具工房,コーヒー焙煎所|with:コーヒー豆,はちみつ,醤油
桶|おけ|風呂桶,飯台|wooden tub|product|of:杉,さわら|use:味噌,醤油,寿司,ワインクーラー,足湯,風呂|by:桶職人|who:醤油蔵,寿司店,旅館,海外レストラン|does:発酵させる|risk:担い手
曲げわっぱ|まげわっぱ|わっぱ,曲物,メンパ|bentwood box|product|of:杉,ひのき|prop:軽い,香り,吸水|use:弁当箱,せいろ,茶道具,スピーカー|by:曲物職人|who:料理好き,海外の客|proc:曲げ木|yields:端材
下駄|げた||wooden clogs|product|of:桐,杉|use:履物,浴衣,健康サンダル|by:下駄職人|who:温泉客,花火客,外国人観光客|at:温泉街|with:浴衣,鼻緒
枕木|まくらぎ|鉄道枕木|railway sleepers|thing|of:くり材|prop:丈夫,古い|use:門柱,家具|by:鉄道会社|who:造園業,カフェ|with:庭,花壇
木の皮細工|きのかわざいく|樺細工,桜の皮|bark craft|technique|takes:桜の皮,くるみの皮|makes:茶筒,箱,ブローチ|by:樺細工職人|who:茶店,観光客|risk:担い手
植林|しょくりん|植樹,木を植える|tree planting|event|does:植える,炭素をためる,土砂を止める,仲間をつくる|needs:苗木,鹿よけ,人手|who:買い手の企業,学校,漁師,観光客|with:カーボンクレジット,海,結婚記念|months:3-5|by:森林組合
苗木|なえぎ|育苗,山の苗|saplings|product|of:どんぐり,種|by:種苗業者,福祉作業所|who:山主,森林組合,学校|with:もみ殻くん炭|needs:鹿よけ
カーボンクレジット|かーぼんくれじっと|J-クレジット,排出権,炭素クレジット|carbon credits|scheme|does:炭素をためる,証明する|takes:森林,バイオ炭,藻場,水田|needs:計測,認証,買い手|who:買い手の企業,航空会社,市町村|by:森林組合,漁協|with:ドローン,衛星|risk:認証,単価
花粉症|かふんしょう|スギ花粉|pollen|need|who:花粉症の人,観光客|needs:無花粉杉,マスク,目薬,花粉の少ない旅先|months:2-5|with:杉,島,北海道
ナラ枯れ|ならがれ|カシナガ|oak wilt|need|who:山主,公園,市町村|needs:伐採,利用先,ドローン調査|yields:枯れ木|months:7-10
土砂災害|どしゃさいがい|土砂崩れ,山崩れ,崖崩れ|landslide|need|who:山の集落,市町村|needs:植林,センサー,避難所,砂防|yields:流木,土砂|with:放置林,大雨|months:6-10
林道|りんどう|作業道|forest road|place|at:森林|yields:空間|use:マウンテンバイク,トレイルラン,ハイキング,搬出,ジープツアー|by:森林組合,市町村|who:登山者,自転車愛好家|risk:安全,権利
木の駅|きのえき|木材集荷場,土場|wood collection station|scheme|takes:間伐材,林地残材|does:集める,まとめて扱う|with:地域通貨,薪,軽トラ|who:自伐林家,温泉|by:NPO,商店街
森林浴|しんりんよく|森林サービス,森林セラピー,森歩き|forest bathing|product|does:癒やす,健康を保つ,案内する|at:森林|by:ガイド|who:企業研修,女性客,健康経営の会社,病院,外国人観光客|with:温泉,弁当,アロマ|risk:天気,一度きり
無垢材|むくざい||solid wood|thing|isa:木材|prop:美しい,重い,高級|use:テーブル,カウンター,看板,サーフボード|by:銘木店,製材所|who:飲食店,家具工房
