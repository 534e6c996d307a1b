# named works and grounds: steps of work, natural stuff and small trades that others name
菓子製造|かしせいぞう|焼き菓子づくり|making confectionery|technique|takes:規格外果物,酒粕,米粉,野菜ペースト,卵白|makes:菓子|at:空いた台所,廃校の調理室,空き店舗|by:起業家,福祉作業所,農家のお母さん|permit:菓子製造業|risk:衛生,表示
惣菜製造|そうざいせいぞう|惣菜づくり,弁当作り|making ready dishes|technique|takes:規格外野菜,未利用魚|makes:惣菜,弁当|at:廃校の調理室,給食室,空いた台所|by:農家のお母さん,福祉作業所|permit:そうざい製造業|risk:衛生
抽出液|ちゅうしゅつえき|エキス液,抽出エキス|liquid extract|product|of:果皮,茶葉,酒粕,薬草,海藻|proc:抽出|use:化粧品,入浴剤,飲料,肥料,虫除け|who:化粧品会社,飲料会社|yields:抽出残さ
抽出会社|ちゅうしゅつがいしゃ|エキス会社|extract maker|trade|isa:メーカー|takes:果皮,薬草,米ぬか|makes:抽出液,香料|yields:抽出残さ|who:化粧品会社,食品会社
塩抜き|えんぬき|塩を抜く,脱塩作業|desalting|technique|takes:海藻,梅干し,塩蔵わかめ|makes:肥料,調味料|needs:水|by:水産加工会社
野菜洗い|やさいあらい|洗い場の仕事|washing vegetables|technique|takes:野菜,雪下野菜|by:福祉作業所,農家|at:農業倉庫,洗い場|yields:泥,野菜くず
洗い場|あらいば|共同洗い場,水場|washing place|place|at:湧水,川,廃校,サイクリング|use:野菜洗い,自転車|who:農家,サイクリスト|with:ペット
切削|せっさく|削り加工|machining cuts|technique|isa:切削加工|takes:金属,木材,樹脂|makes:部品|yields:金属端材|by:町工場
切断|せつだん|切る加工|cutting|technique|takes:木材,石,布,パイプ|makes:端材|by:町工場
接着|せっちゃく|貼り合わせ,張り合わせ|bonding|technique|takes:木材,革,竹,紙|makes:集成材,家具|needs:接着剤
磨く|みがく|磨き,つや出し|polishing|technique|takes:石,木,金属,貝殻,ガラス|makes:アクセサリー,器|by:職人,町工場
撚る|よる|糸を撚る|twisting yarn|technique|takes:絹,麻,和紙,漁網|makes:糸,ロープ|by:撚糸工場
発泡|はっぽう|泡立て成形|foaming|technique|takes:樹脂,でんぷん,米,ガラス|makes:緩衝材,断熱材,軽石|by:樹脂工場
溶融紡糸|ようゆうぼうし|糸に紡ぐ樹脂|melt spinning|technique|takes:廃漁網,ペットボトル|makes:糸|by:繊維会社
乾かす場所|かわかすばしょ|薬草乾燥|drying place|need|who:薬草農家,干し芋農家,海藻|needs:ビニールハウス,たばこ乾燥小屋,体育館,余熱
製麦|せいばく|麦芽づくり|malting|technique|takes:大麦,米|makes:麦芽|by:農家,ビール醸造所|needs:乾燥機,きれいな水
搬出|はんしゅつ|木を出す,山から出す|hauling out|technique|takes:丸太,間伐材|by:林業家,馬搬|makes:薪,チップ|needs:林道,作業道|risk:人手
荷上げ|にあげ|歩荷,山への荷運び|carrying loads uphill|technique|by:馬,ドローン,索道,若者|who:山小屋,登山道整備|does:運ぶ
薪置き場|まきおきば|薪棚,薪の乾燥|wood store|place|takes:薪|at:空き地,農業倉庫|who:薪ストーブの人
植え替え|うえかえ|更新植え,樹の更新|replanting|technique|takes:苗木|by:果樹農家|yields:古木,伐採木|makes:果樹園
木の手入れ|きのていれ|剪定の仕事|tree care|technique|isa:剪定|by:庭師,シルバー人材|yields:剪定枝|who:空き家,寺,高齢者
田んぼダム|たんぼだむ|水田の貯水|paddy field dam|technique|takes:田んぼ|does:防災に備える|by:農家,土地改良区|who:自治体,下流の町
冬の湛水|ふゆのたんすい|冬に水を張る田|winter flooding|technique|takes:田んぼ|makes:認証米,水鳥|by:米農家|who:野鳥好き|months:11-3
水鳥|みずどり||waterfowl|thing|isa:野鳥|at:田んぼ,湖|use:観光,認証米,観察会|who:野鳥好き,写真愛好家|months:11-3
棚田米|たなだまい|棚田の米|terrace rice|product|isa:米|at:棚田|by:棚田農家|use:オーナー制,日本酒,おにぎり|who:都市住民,通販の客|prop:物語がある
減農薬米|げんのうやくまい||low-pesticide rice|product|isa:米|by:米農家|who:子育て世帯,学校給食|with:生きもの観察
うなぎの餌|うなぎのえさ|鰻の餌|eel feed|product|isa:養殖の餌|of:魚粉,昆虫|who:うなぎ養殖
やわらかい餌|やわらかいえさ|老犬の餌|soft pet food|product|isa:ペットフード|of:鹿肉,魚,米粉|who:老犬の飼い主
人工飼料|じんこうしりょう|蚕の人工飼料|artificial feed|product|isa:飼料|of:桑,大豆|who:養蚕農家,昆虫農家
昆虫粉|こんちゅうふん|コオロギ粉|insect powder|product|isa:粉末|of:コオロギ|by:昆虫農家|use:菓子,養殖の餌,ペットフード|who:飼料会社
二枚貝|にまいがい||bivalves|thing|isa:貝|at:干潟,内湾|use:潮干狩り,だし,水質浄化|by:漁師|yields:貝殻
ハゼ|はぜ|まはぜ|goby|thing|isa:魚|at:河口,運河|use:天ぷら,釣り船,佃煮|who:釣り客|months:8-11
タコ|たこ|蛸,まだこ|octopus|thing|isa:水産物|at:海|by:漁師|use:干物,寿司,たこ飯,たこ焼き|yields:たこ壺|who:観光客,料理店
魚価|ぎょか|魚の値段|fish price|need|who:漁師,漁協|needs:鮮度保持,直販,加工,ブランド
活魚輸送|かつぎょゆそう|生きた魚の輸送|live fish transport|technique|takes:魚|by:運送会社|who:料理店,輸出|needs:海水,酸素
海藻糊|かいそうのり|ふのり糊|seaweed paste|product|of:布海苔,海藻|use:漆喰,織物,へぎそば,修復|by:漁協|who:左官,織元
植物の灰汁|しょくぶつのあく|灰汁,木灰汁|plant lye|product|of:灰|use:染色,こんにゃく,栃餅,和紙|who:染織家
榧|かや|カヤの木|Japanese torreya|thing|isa:木材|use:碁盤,仏像,油,菓子|by:山林所有者|who:囲碁将棋
桐の端材|きりのはざい|桐くず|paulownia offcuts|thing|isa:端材|by:桐箪笥職人|use:米びつ,まな板,断熱,花炭,下駄|who:主婦
下駄職人|げたしょくにん|下駄屋|geta maker|person|isa:職人|makes:下駄,サンダル|takes:桐,杉|needs:若い客,弟子|who:訪日客,温泉街
凧職人|たこしょくにん|凧師|kite maker|person|isa:職人|makes:凧|takes:和紙,竹|who:祭り,訪日客|needs:弟子
植木農家|うえきのうか|庭木農家,盆栽農家|nursery tree grower|person|isa:農家|makes:苗木,盆栽,庭木|yields:剪定枝,売れ残りの木|needs:輸出,後継者|who:造園業者,海外の愛好家
和紙の里|わしのさと|紙の里,紙漉きの村|washi village|place|yields:こうぞ,紙の端材,きれいな水|use:紙漉き体験,芸術祭,宿|by:和紙職人|who:訪日客,学生
海辺の町|うみべのまち|浜の町,港の町|seaside town|place|at:海|yields:海ごみ,未利用魚,空き家|use:観光,移住,サーフィン|who:移住者,家族連れ
山の集落|やまのしゅうらく||mountain hamlet|place|isa:集落|yields:空き家,山菜,耕作放棄地|needs:移動販売,草刈り,移動の足|who:移住者,登山客
離島の住民|りとうのじゅうみん|島の住民|islanders|person|needs:船便,医療,仕事|at:離島|makes:民泊,特産品
泡盛の蔵|あわもりのくら|泡盛酒造所|awamori distillery|trade|isa:酒蔵|makes:泡盛,古酒|yields:もろみ粕,古甕|use:もろみ酢|who:観光客
ジュース店|じゅーすてん|ジューススタンド|juice bar|trade|takes:規格外果物,規格外野菜|makes:ジュース|yields:搾りかす|at:駅,商店街|who:女性,会社員
空調服|くうちょうふく|冷却服,ファン付き服|cooling workwear|product|isa:作業着|who:農家,建設会社|by:縫製工場|months:6-9|use:熱中症対策
介護食器|かいごしょっき|すくいやすい器|assistive tableware|product|isa:食器|of:陶磁器,漆器,木材|by:窯元,漆職人|who:介護施設,高齢者
床革|とこがわ|裏革|split leather|thing|isa:皮革|by:なめし工場|use:手袋,小物,ペット用品|who:革職人
金工職人|きんこうしょくにん|錺職人,金物職人|metal craftsperson|person|isa:職人|makes:金具,アクセサリー,鍋|takes:銅,真鍮,銀,錫|needs:弟子|who:ホテル,訪日客
楽器部品|がっきぶひん|楽器の弓,鍵盤の部品|instrument parts|product|of:つげ,馬毛,国産材,鹿皮|by:木工所|who:楽器メーカー,調律師
石膏|せっこう|石こう|gypsum|thing|use:金型,土壌改良,鋳造|yields:石膏型|by:建材会社|who:窯元|with:左官
軽い土|かるいつち|軽量土,人工軽量土|lightweight soil|product|of:火山灰,もみ殻,ガラスくず,ココヤシ|use:屋上緑化,植木鉢|who:造園業者
あぜの草|あぜのくさ|畔草,畦の草|levee grass|thing|isa:雑草|by:米農家|use:ヤギの餌,堆肥|needs:草刈り|months:5-10
し尿|しにょう|汲み取り,浄化槽汚泥|night soil|thing|isa:汚泥|use:バイオガス,液肥|by:自治体|who:農家
使い終わった茶箱|つかいおわったちゃばこ||tea chests|thing|by:製茶工場|use:収納,椅子,和紙,インテリア|who:外国人,雑貨店
雪下ろし道具|ゆきおろしどうぐ|雪かき道具,スコップ|snow tools|product|by:町工場|who:高齢者,雪国|use:防災|months:12-3
