# crops: grains, beans, potatoes, vegetables
米|こめ|お米,コメ,ライス,コシヒカリ,新米,白米,うるち米,緑米|rice|thing|isa:穀物|prop:甘み,でんぷん質,日持ちする,グルテンなし|yields:米ぬか,もみ殻,稲わら,くず米|use:ご飯,日本酒,米粉,せんべい,餅,味噌,酢,甘酒,飼料,バイオプラスチック,のり|proc:精米,製粉,炊飯,麹づくり|by:米農家|who:酒蔵,米菓店,飲食店,学校給食,訪日客|at:田んぼ|with:味噌汁,海苔,漬物,魚|like:小麦,大麦|months:9-11|risk:単価,担い手
玄米|げんまい||brown rice|thing|isa:米|of:胚芽,米ぬか|prop:食物繊維,ビタミン,日持ちする|use:発芽玄米,玄米茶,玄米粉,シリアル,カイロ,玄米コーヒー|proc:焙煎,発芽,精米|by:米農家|who:健康志向の人,自然食店|with:小豆,ごま|like:雑穀,オートミール
くず米|くずまい|屑米,中米,ふるい下米|broken rice|thing|isa:規格外品,農業の副産物|of:でんぷん|prop:安い,小さい,でんぷん質|use:米粉,味噌,せんべい,飼料,焼酎,みりん,アルコール,のり|proc:製粉,糖化,麹づくり|by:米農家,精米所|who:米菓店,養鶏農家,酒蔵,味噌蔵|months:9-12|risk:ばらつき,集荷
古米|こまい|備蓄米|old rice|thing|isa:米|prop:安い,乾き|use:米粉,米菓,飼料,炒飯,アルコール,米糠油|proc:製粉,発酵|who:飼料会社,子ども食堂,米菓店|at:倉庫|with:もち麦|risk:匂い
米粉|こめこ|グルテンフリー粉|rice flour|thing|isa:粉|of:米|prop:グルテンなし,白さ,粘り|use:パン,ケーキ,麺,天ぷら,とろみ,離乳食,団子,ピザ|proc:製粉,製麺,製パン|by:製粉所|who:小麦アレルギーの人,パン店,菓子店,学校給食|with:豆乳,おから,さつまいも|like:小麦粉,片栗粉|risk:単価,設備費
もち米|もちごめ|糯米,餅米|glutinous rice|thing|isa:米|prop:粘り,甘み|use:餅,赤飯,おこわ,みりん,あられ,和菓子|by:米農家|who:和菓子店,餅店|with:小豆,栗,よもぎ,笹|months:10-1
酒米|さかまい|酒造好適米|sake rice|thing|isa:米|prop:大きい,希少,でんぷん質|yields:米の粉|use:日本酒,麹|proc:精米,麹づくり|by:米農家|who:酒蔵,杜氏|with:水,酵母|months:9-10|risk:ばらつき,量が足りない
黒米|くろまい|古代米,赤米,紫黒米|black rice|thing|isa:米,雑穀|of:アントシアニン|prop:色,ポリフェノール,珍しい|use:赤飯,酒,染料,菓子,麺,甘酒,田んぼアート|by:米農家|who:飲食店,自然食店,観光客|with:もち麦,さつまいも|like:紫いも|months:9-11
飼料米|しりょうまい|飼料用米,飼料稲,稲WCS|feed rice|thing|isa:飼料,米|use:鶏の餌,豚の餌,牛の餌|by:米農家|who:養鶏農家,畜産農家|at:休耕田|with:鶏ふん堆肥|like:とうもろこし|months:9-11|risk:補助金頼み,単価
麦|むぎ|麦類|barley and wheat|thing|isa:穀物|yields:麦わら,ふすま|use:小麦粉,麦茶,味噌,ビール,焼酎|proc:製粉,製麦,焙煎|by:麦農家|who:製粉所,ビール醸造所,製麺所|at:畑,裏作の田んぼ|months:5-6
小麦|こむぎ|国産小麦,地粉|wheat|thing|isa:麦|of:グルテン,でんぷん|yields:ふすま,麦わら|use:パン,うどん,ラーメン,醤油,菓子,ビール|proc:製粉,製麺,製パン|by:麦農家|who:パン店,製麺所,醤油蔵|with:バター,天然酵母|like:米粉,ライ麦|months:6-7|risk:アレルギー
大麦|おおむぎ|六条大麦,はだか麦|barley|thing|isa:麦|of:βグルカン|prop:食物繊維|use:麦茶,麦飯,味噌,焼酎,ビール,麦芽,ストロー|proc:焙煎,製麦,精麦|by:麦農家|who:ビール醸造所,味噌蔵,健康志向の人|months:5-6
もち麦|もちむぎ||sticky barley|thing|isa:大麦|of:βグルカン|prop:食物繊維,粘り|use:麦飯,サラダ,菓子,麺,スープ|by:麦農家|who:健康志向の人,学校給食,糖尿病の人|with:米|months:5-6
麦芽|ばくが|モルト|malt|thing|isa:食材|of:大麦,酵素|prop:酵素,甘み,香り|yields:麦芽かす|use:ビール,ウイスキー,水飴,パン|proc:製麦,焙煎,糖化|by:製麦所|who:ビール醸造所,蒸留所,菓子店|with:ホップ
ライ麦|らいむぎ||rye|thing|isa:麦|prop:酸味,食物繊維,香り|use:パン,ウイスキー,緑肥,ストロー,ヒンメリ|by:麦農家|who:パン店|like:小麦|months:6-7
雑穀|ざっこく|五穀,十六穀|millet and minor grains|thing|isa:穀物|prop:食物繊維,鉄分,グルテンなし,色|use:雑穀米,餅,パン,菓子,小鳥の餌,味噌,クッキー|by:農家|who:自然食店,健康志向の人,小麦アレルギーの人|at:中山間地|like:玄米|months:9-10|risk:選別,単価
あわ|あわ|粟|foxtail millet|thing|isa:雑穀|use:餅,団子,おこわ,小鳥の餌,酒|by:農家|at:中山間地|months:9-10
ひえ|ひえ|稗|barnyard millet|thing|isa:雑穀|prop:グルテンなし,カルシウム|use:ご飯,菓子,味噌,飼料|at:中山間地,高原|months:9-10
きび|きび|黍,たかきび,もちきび|proso millet|thing|isa:雑穀|use:団子,餅,ハンバーグ,ほうき|at:中山間地,島|months:9-10
アマランサス|あまらんさす||amaranth|thing|isa:雑穀|prop:グルテンなし,たんぱく質,色|use:パン,サラダ,菓子,染料|who:ビーガン,自然食店|at:高原|months:9-10
はとむぎ|はとむぎ|ハトムギ|job's tears|thing|isa:雑穀,薬用植物|prop:保湿,香り|use:茶,化粧品,菓子,雑穀米|proc:焙煎,抽出|at:休耕田|who:化粧品会社,健康志向の人|months:9-10
とうもろこし|とうもろこし|トウモロコシ,コーン,とうきび,スイートコーン|corn|thing|isa:野菜,穀物|yields:とうもろこしの芯,とうもろこしの皮|prop:甘み,新鮮,季節もの|use:茹でもろこし,スープ,菓子,ひげ茶,飼料,収穫体験|proc:焙煎,製粉,冷凍|by:野菜農家|who:観光客,直売所,子育て世帯|at:高原,畑|months:6-9|risk:傷む
子実とうもろこし|しじつとうもろこし|飼料用とうもろこし,デントコーン|grain corn|thing|isa:飼料|use:鶏の餌,牛の餌,緑肥,ウイスキー,迷路|by:農家|who:酪農家,養鶏農家|at:休耕田|like:飼料米|months:9-10
じゃがいも|じゃがいも|じゃが芋,馬鈴薯,ばれいしょ,ポテト|potatoes|thing|isa:芋|prop:でんぷん質,日持ちする|yields:でんぷんかす,芋の皮|use:コロッケ,片栗粉,ポテトチップス,焼酎,サラダ,収穫体験|proc:雪室貯蔵,揚げる,乾燥|by:野菜農家|who:惣菜店,菓子店,学校給食|with:バター,塩辛|like:里芋,さつまいも|months:5-10|risk:単価
さつまいも|さつまいも|薩摩芋,甘藷,かんしょ,唐芋|sweet potatoes|thing|isa:芋|prop:甘み,食物繊維,日持ちする|yields:芋づる,芋の皮|use:焼き芋,干し芋,焼酎,菓子,ペースト,離乳食,飼料,芋掘り体験|proc:熟成,乾燥,焼く,糖化|by:芋農家|who:焼酎蔵,菓子店,観光客,保育園|with:バター,バニラアイス,栗|like:かぼちゃ,栗|months:9-12|risk:生きもの
紫いも|むらさきいも|紅いも|purple sweet potatoes|thing|isa:さつまいも|of:アントシアニン|prop:色,甘み,ポリフェノール|use:菓子,アイス,染料,着色料,麺,酢|proc:粉末化,ペースト加工|at:島|who:菓子店,土産物店|like:黒米
里芋|さといも|芋の子,タロイモ|taro|thing|isa:芋|prop:ぬめり,粘り,でんぷん質|yields:芋茎,親芋|use:芋煮,煮物,コロッケ,介護食,とろみ|by:野菜農家|who:惣菜店|with:イカ,柚子味噌|like:長芋|months:9-12
親芋|おやいも|里芋の親芋|parent taro|thing|isa:農業の副産物,里芋|prop:大量,でんぷん質,硬い|use:コロッケ,焼酎,ペースト,飼料,介護食,菓子|proc:ペースト加工,糖化,乾燥|by:野菜農家|who:焼酎蔵,惣菜店|months:10-12|risk:売り先,選別
芋茎|ずいき|ずいき,芋がら,割菜|taro stems|thing|isa:農業の副産物|prop:繊維質,鉄分,日持ちする|use:煮物,汁の具,非常食,縄,和え物|proc:乾燥|by:農家のお母さん|who:郷土料理店|months:8-11|risk:選別
長芋|ながいも|山芋,とろろ芋,大和芋,つくね芋|yam|thing|isa:芋|prop:ぬめり,粘り,酵素|use:とろろ,かるかん,お好み焼き,お好み焼き粉,化粧品|proc:凍結乾燥,冷凍|by:芋農家|who:そば店,和菓子店,介護施設|with:麦飯,そば|like:オクラ,めかぶ|months:11-4
自然薯|じねんじょ|山の芋|wild yam|thing|isa:長芋,山菜|prop:粘り,希少,土地らしい|use:とろろ,そばのつなぎ,菓子,贈答品|at:里山,中山間地|with:むかご|months:11-1|risk:人手
むかご|むかご|零余子|yam bulbils|thing|isa:農業の副産物,木の実|use:むかご飯,つまみ,菓子,種芋|by:芋農家|who:料理店|months:9-11|risk:量が足りない,集荷
こんにゃく芋|こんにゃくいも|蒟蒻芋|konjac|thing|isa:芋|of:グルコマンナン|use:こんにゃく,ゼリー,洗顔スポンジ,とろみ,のり,風船|proc:粉末化|by:芋農家|at:中山間地|who:こんにゃく店,ダイエット中の人|with:杉林,灰|months:10-12|risk:選別
菊芋|きくいも|キクイモ|jerusalem artichoke|thing|isa:芋|of:イヌリン|prop:食物繊維,糖質が少ない|use:茶,漬物,チップス,粉末,健康食品|proc:乾燥,焙煎|at:休耕田|who:糖尿病の人,健康志向の人|months:11-3|risk:表示,売り先
ヤーコン|やーこん||yacon|thing|isa:芋|of:オリゴ糖,ポリフェノール|use:サラダ,きんぴら,茶,シロップ|at:中山間地|who:健康志向の人|months:11-2
大豆|だいず|枝豆の完熟豆|soybeans|thing|isa:豆|of:たんぱく質,イソフラボン|yields:おから,大豆さや,大豆ホエー|use:豆腐,味噌,醤油,納豆,きな粉,豆乳,大豆ミート,豆まき,飼料|proc:焙煎,発酵,製粉,圧搾|by:大豆農家|who:豆腐店,味噌蔵,ビーガン|at:転作田|like:ひよこ豆,えんどう|months:10-12|risk:ばらつき,アレルギー
黒豆|くろまめ|黒大豆|black soybeans|thing|isa:大豆|of:アントシアニン|prop:色,ポリフェノール|yields:黒豆の煮汁|use:煮豆,茶,菓子,枝豆,染料,パン|by:大豆農家|who:和菓子店,観光客|months:10-12|with:抹茶
枝豆|えだまめ|だだちゃ豆,茶豆|edamame|thing|isa:豆,野菜|prop:香り,新鮮,季節もの|yields:枝豆のさや|use:つまみ,ずんだ,冷凍枝豆,収穫体験,スープ|proc:冷凍,ペースト加工|by:野菜農家|who:居酒屋,ビール醸造所,観光客|with:ビール,塩|months:6-10|risk:傷む
小豆|あずき|あんこ豆,大納言|azuki beans|thing|isa:豆|prop:ポリフェノール,色,食物繊維|yields:小豆の煮汁,小豆の皮|use:あんこ,赤飯,茶,カイロ,お手玉,枕,スクラブ|proc:製餡,焙煎|by:農家|who:和菓子店,菓子店|with:餅,バター,抹茶|like:白いんげん|months:9-11
いんげん豆|いんげんまめ|白いんげん,手亡|kidney beans|thing|isa:豆|use:白あん,煮豆,スープ,甘納豆,サラダ|by:農家|who:和菓子店|at:高原|months:9-11|like:小豆
落花生|らっかせい|ピーナッツ,南京豆|peanuts|thing|isa:豆,ナッツ|prop:油分,香り,たんぱく質|yields:落花生の殻,栗の鬼皮|use:茹で落花生,ピーナッツバター,油,菓子,豆腐,収穫体験|proc:焙煎,搾油,ペースト加工|by:農家|who:菓子店,パン店,観光客|at:砂地の畑|months:9-11|risk:アレルギー
そら豆|そらまめ|蚕豆|broad beans|thing|isa:豆,野菜|prop:香り,新鮮,季節もの|use:つまみ,豆板醤,スープ,菓子|by:野菜農家|who:居酒屋|months:4-6|risk:傷む
えんどう|えんどう|さやえんどう,グリーンピース,スナップえんどう,うすい豆|peas|thing|isa:豆,野菜|use:豆ご飯,葉,たんぱく,豆苗,あん|by:野菜農家|who:飲食店|months:3-6
ごま|ごま|胡麻|sesame|thing|isa:種実,調味料|prop:油分,香り,カルシウム,抗酸化|yields:ごま油粕|use:ごま油,ごま豆腐,菓子,たれ,化粧油|proc:焙煎,搾油,ペースト加工|by:農家|who:菓子店,精進料理店|with:味噌,ほうれんそう|like:えごま|months:9-10|risk:アレルギー,人手
えごま|えごま|荏胡麻,じゅうねん|perilla seed|thing|isa:種実|of:オメガ3|prop:油分,抗酸化|yields:えごま油粕|use:えごま油,じゅうねん味噌,餅,塗装油,飼料,葉の漬物|proc:搾油,焙煎|by:農家|at:中山間地,休耕田|who:健康志向の人,木工房|with:獣害|like:亜麻,ごま|months:10-11|risk:酸化,選別
菜種|なたね|ナタネ,アブラナ|rapeseed|thing|isa:種実,花|prop:油分,美しい|yields:油かす|use:菜種油,灯り,蜜源,菜の花料理,燃料|proc:搾油|by:農家|at:休耕田|who:観光客,養蜂家,揚げ物店|with:ひまわり,花畑|months:2-6
ひまわり|ひまわり|向日葵|sunflowers|thing|isa:花,種実|prop:美しい,油分|use:迷路,油,種の菓子,小鳥の餌,緑肥,蜜源|proc:搾油|at:休耕田|who:観光客,養蜂家,写真を撮る人|like:コスモス|months:7-9|with:花畑
綿花|めんか|綿,コットン,和綿|cotton|thing|isa:繊維,農産物|prop:柔らかい,白さ,天然|yields:綿の種|use:糸,布団,服,おむつ,脱脂綿,綿摘み体験|proc:綿繰り,紡績|by:農家|at:休耕田,干拓地|who:染織家,子ども服の店|months:9-11|risk:人手,単価
い草|いぐさ|藺草,イ草|rush grass|thing|isa:農産物,植物|prop:香り,吸水,しなやか|yields:い草の端材|use:畳,ござ,食用い草,入浴剤,帽子,鞄,ペット用マット|proc:粉末化,染色,編む|by:い草農家|who:畳店,訪日客,菓子店|with:茶|months:6-7|risk:担い手,単価
たばこ畑|たばこばたけ|葉たばこ農地|former tobacco fields|place|isa:農地|prop:日当たりがよい|by:農家|at:中山間地|risk:農地|with:さつまいも,薬草,にんにく,かぼちゃ
さとうきび|さとうきび|サトウキビ,甘蔗|sugar cane|thing|isa:農産物|prop:甘み,繊維質|yields:バガス,糖蜜|use:黒糖,ラム酒,紙,飼料,燃料,服,酢|proc:圧搾,蒸留|by:農家|at:島|who:菓子店,蒸留所|like:てん菜|months:12-4|risk:人手
てん菜|てんさい|ビート,砂糖大根|sugar beets|thing|isa:農産物|prop:甘み|yields:ビートパルプ,糖蜜|use:砂糖,オリゴ糖,飼料,化粧品|proc:抽出|at:畑作地帯|months:10-12|like:さとうきび
野菜|やさい|青果,蔬菜|vegetables|thing|isa:農産物|prop:新鮮,傷みやすい,ビタミン,食物繊維|yields:野菜くず,規格外野菜|use:サラダ,漬物,惣菜,スムージー,スープ,染料,クレヨン|proc:乾燥,冷凍,浅漬け,カット加工|by:野菜農家|who:飲食店,学校給食,子育て世帯|at:畑,ビニールハウス,直売所|with:ドレッシング,味噌|risk:傷む,単価
伝統野菜|でんとうやさい|在来野菜,京野菜,加賀野菜,地野菜|heirloom vegetables|thing|isa:野菜|prop:土地らしい,物語がある,希少|use:郷土料理,漬物,贈答品,食育,菓子|by:野菜農家,種とり農家|who:料理人,観光客,旅館|with:在来種の種|risk:量が足りない,担い手,ばらつき
有機野菜|ゆうきやさい|オーガニック野菜,無農薬野菜|organic vegetables|thing|isa:野菜|prop:有機,安全|use:離乳食,宅配,サラダ,学校給食|by:有機農家|who:子育て世帯,自然食店,ビーガン|with:堆肥,米ぬか|permit:有機JAS|risk:認証,単価,人手
規格外野菜|きかくがいやさい|はね出し野菜,B品野菜,訳あり野菜,ふぞろい野菜|off-grade vegetables|thing|isa:規格外品,野菜|prop:安い,不ぞろい,大量|use:惣菜,スープ,ジュース,乾燥野菜,漬物,離乳食,ペットフード,動物園の餌,クレヨン,子ども食堂|proc:乾燥,粉末化,ペースト加工,カット加工,冷凍|by:野菜農家,選果場|who:惣菜店,食品加工会社,子ども食堂,ペットフード会社|at:直売所|like:規格外果実|risk:ばらつき,選別,集荷
キャベツ|きゃべつ|甘藍|cabbage|thing|isa:野菜|prop:ビタミン,大量|yields:キャベツの外葉|use:ザワークラウト,お好み焼き,餃子,カット野菜,漬物,飼料|proc:乳酸発酵,カット加工|by:野菜農家|who:お好み焼き店,飲食店|at:高原|with:豚肉,ウニ養殖|risk:単価
ウニの餌キャベツ|うにのえさきゃべつ|キャベツウニ|cabbage for urchins|product|isa:養殖の餌|of:キャベツの外葉|who:漁師,ウニ養殖|with:磯焼け
白菜|はくさい||napa cabbage|thing|isa:野菜|prop:水分|yields:白菜の外葉|use:漬物,キムチ,鍋|proc:乳酸発酵,塩漬け|by:野菜農家|who:漬物屋|with:唐辛子,豚肉|months:10-2|risk:単価
レタス|れたす|サニーレタス,サラダ菜|lettuce|thing|isa:野菜|prop:新鮮,水分|use:サラダ,サンドイッチ|by:野菜農家|at:高原,植物工場|who:飲食店|risk:傷む,人手
ほうれんそう|ほうれんそう|ほうれん草|spinach|thing|isa:野菜|prop:鉄分,ビタミン,色|use:おひたし,離乳食,冷凍野菜,麺,パン|proc:冷凍,粉末化,寒締め|at:ビニールハウス,雪国|who:学校給食
小松菜|こまつな|青菜,からし菜,菜っ葉|greens|thing|isa:野菜|prop:カルシウム,鉄分|use:漬物,おひたし,スムージー,菓子,ペットの餌|proc:塩漬け,乳酸発酵,粉末化|by:野菜農家|who:漬物屋,学校給食
水菜|みずな|壬生菜|mizuna|thing|isa:野菜|use:サラダ,鍋,漬物|by:野菜農家|at:ビニールハウス|months:11-3
ケール|けーる|青汁用野菜|kale|thing|isa:野菜|prop:苦み,ビタミン,食物繊維|use:青汁,チップス,サラダ,ペット用おやつ|proc:粉末化,乾燥|who:健康志向の人,ビーガン
ブロッコリー|ぶろっこりー||broccoli|thing|isa:野菜|prop:たんぱく質,ビタミン|yields:ブロッコリーの茎|use:冷凍野菜,サラダ,スプラウト|proc:冷凍|by:野菜農家|who:アスリート|months:11-4
大根|だいこん||daikon radish|thing|isa:野菜|prop:酵素,水分,辛み|yields:大根の葉|use:切干大根,たくあん,おでん,大根おろし,辛味調味料|proc:乾燥,塩漬け,ぬか漬け|by:野菜農家|who:漬物屋,居酒屋|with:魚,柚子|months:10-2|risk:単価
切干大根|きりぼしだいこん|干し大根|dried daikon|product|isa:乾物|of:大根|prop:甘み,旨み,カルシウム,日持ちする|use:煮物,サラダ,戻し汁だし,非常食|proc:乾燥|by:農家のお母さん|who:ビーガン,学校給食|months:12-2|risk:天気
かぶ|かぶ|蕪,赤かぶ,カブ|turnips|thing|isa:野菜|prop:甘み,色|use:漬物,スープ,千枚漬け,染料|proc:甘酢漬け,焼畑|by:野菜農家|who:漬物屋|months:10-1
にんじん|にんじん|人参,キャロット|carrots|thing|isa:野菜|of:βカロテン|prop:色,甘み|yields:にんじんの葉,野菜の搾りかす|use:ジュース,ドレッシング,菓子,離乳食,馬の餌,染料|proc:雪下保存,搾汁,ペースト加工|by:野菜農家|who:子育て世帯,乗馬クラブ|risk:単価
ごぼう|ごぼう|牛蒡|burdock|thing|isa:野菜|prop:食物繊維,香り,ポリフェノール|yields:ごぼうの皮|use:茶,きんぴら,チップス,だし|proc:焙煎,乾燥|by:野菜農家|who:健康志向の人,惣菜店|months:10-2
れんこん|れんこん|蓮根|lotus root|thing|isa:野菜|prop:粘り,食物繊維,ポリフェノール|yields:れんこんの節,蓮の葉|use:煮物,チップス,麺,粉,菓子,茶,れんこん掘り体験|proc:粉末化,乾燥|by:れんこん農家|at:湿地,蓮田|who:惣菜店|months:9-3|risk:人手
蓮の葉|はすのは|蓮の花托,蓮の花,ハス|lotus leaves and flowers|thing|isa:農業の副産物,花|prop:繊維質,美しい,防水|use:茶,蓮糸,包み,象鼻杯,線香,生け花,朝の花見|proc:乾燥,焙煎|by:れんこん農家|at:蓮田,寺|who:寺,花屋,写真を撮る人|months:6-8
玉ねぎ|たまねぎ|玉葱,オニオン|onions|thing|isa:野菜|of:ケルセチン|prop:甘み,香り,日持ちする|yields:玉ねぎの皮|use:ドレッシング,スープ,カレー,フライドオニオン,調味料|proc:焙煎,粉末化,揚げる|by:野菜農家|who:飲食店,食品加工会社|risk:単価
玉ねぎの皮|たまねぎのかわ|オニオンスキン,たまねぎの皮|onion skins|thing|isa:食品残さ|of:ケルセチン|prop:色,ポリフェノール,乾き,軽い|use:染料,茶,ふりかけ,出汁,ペットのいない家の堆肥,紙|proc:粉末化,染色,煮出し|by:カット野菜工場,野菜農家|who:染織家,学校,健康志向の人|risk:異物
長ねぎ|ながねぎ|ねぎ,白ねぎ,青ねぎ,九条ねぎ|leeks|thing|isa:野菜|prop:香り,甘み|yields:ねぎの葉|use:鍋,薬味,ねぎ油,ねぎ味噌,せんべい|proc:乾燥,カット加工|by:野菜農家|who:そば店,ラーメン店|months:11-3
にんにく|にんにく|大蒜,ガーリック|garlic|thing|isa:野菜,香辛料|prop:香り,抗菌,臭い|yields:にんにくの皮,にんにくの茎|use:黒にんにく,調味料,油,ラー油,健康食品,虫よけ|proc:熟成,乾燥,粉末化|by:野菜農家|who:焼肉店,ラーメン店,健康志向の人|months:5-7
黒にんにく|くろにんにく|熟成にんにく|black garlic|product|isa:健康食品|of:にんにく|prop:甘み,抗酸化,日持ちする|use:調味料,菓子,パン,たれ|proc:熟成,保温|by:農家|who:高齢者,アスリート|with:余熱|risk:匂い,表示
生姜|しょうが|ショウガ,ジンジャー|ginger|thing|isa:野菜,香辛料|prop:辛み,香り,抗菌|yields:生姜の茎,生姜の搾りかす|use:ジンジャーエール,シロップ,佃煮,粉,入浴剤,菓子|proc:乾燥,粉末化,搾汁|by:生姜農家|who:カフェ,冷え性の人,菓子店|with:蜂蜜,レモン|months:8-11|risk:生きもの
みょうが|みょうが|茗荷|myoga|thing|isa:野菜|prop:香り|yields:みょうがの葉|use:薬味,甘酢漬け,みょうがの葉の餅|at:中山間地,日陰の畑|by:農家|who:飲食店|months:6-10
わさび|わさび|山葵,葉わさび,ホースラディッシュ,西洋わさび|wasabi|thing|isa:野菜,香辛料|prop:辛み,香り,抗菌|yields:わさびの茎,わさびの葉|use:すし,漬物,ドレッシング,塩,菓子,抗菌シート,収穫体験|proc:すりおろし,粕漬け,乾燥|by:わさび農家|at:沢,湧水地|who:すし店,訪日客|with:酒粕,牛肉|risk:季節,担い手,生きもの
唐辛子|とうがらし|トウガラシ,鷹の爪,南蛮,青唐辛子|chili peppers|thing|isa:野菜,香辛料|of:カプサイシン|prop:辛み,色,日持ちする|use:七味,ラー油,柚子胡椒,味噌,虫よけ,獣よけ,チョコ|proc:乾燥,発酵,粉末化|by:農家|who:ラーメン店,土産物店|with:柚子,麹,塩|at:休耕田|months:7-11
ししとう|ししとう|万願寺|sweet peppers|thing|isa:野菜|prop:色,ビタミン|use:天ぷら,サラダ,ペースト,菓子|at:ビニールハウス|by:野菜農家|months:5-11
トマト|とまと|フルーツトマト|tomatoes|thing|isa:野菜|of:リコピン,グルタミン酸|prop:旨み,酸味,色,甘み|yields:トマトの茎葉,裂果|use:ジュース,ケチャップ,ドライトマト,ソース,だし,ゼリー,酒,化粧品|proc:搾汁,乾燥,ペースト加工|by:野菜農家|at:ビニールハウス|who:飲食店,観光農園,食品加工会社|with:味噌,昆布,塩|months:5-10|risk:傷む,ばらつき
なす|なす|茄子,ナス|eggplants|thing|isa:野菜|prop:ポリフェノール,色|use:漬物,味噌炒め,田楽,ジャム|proc:ぬか漬け,からし漬け|by:野菜農家|who:漬物屋|months:6-10
きゅうり|きゅうり|胡瓜|cucumbers|thing|isa:野菜|prop:水分,新鮮|use:漬物,ピクルス,サラダ,美容パック,一本漬け|proc:ぬか漬け,酢漬け|by:野菜農家|at:ビニールハウス|who:漬物屋,祭りの屋台|months:5-10|risk:傷む
瓜|うり|越瓜,まくわ瓜|gourds|thing|isa:野菜|use:粕漬け,奈良漬,煮物,菓子,ランタン|proc:粕漬け|by:野菜農家|who:漬物屋|with:酒粕|months:6-9
かぼちゃ|かぼちゃ|南瓜,パンプキン|pumpkins|thing|isa:野菜|of:βカロテン|prop:甘み,色,日持ちする|yields:かぼちゃの種,かぼちゃの皮|use:スープ,菓子,離乳食,ランタン,プリン,種油,動物園の餌|proc:ペースト加工,冷凍,粉末化|by:野菜農家|who:菓子店,保育園,介護施設|with:ハロウィン,冬至|months:7-11|like:さつまいも
ズッキーニ|ずっきーに|西洋野菜|zucchini|thing|isa:野菜|use:ピクルス,パスタ,花ズッキーニ,菓子|by:野菜農家|at:高原|who:イタリア料理店|months:6-9
オクラ|おくら||okra|thing|isa:野菜|prop:ぬめり,粘り,カルシウム|use:和え物,ピクルス,スープ,介護食,化粧品,紙のねり|proc:冷凍,粉末化|by:野菜農家|who:高齢者|like:めかぶ,長芋|months:6-9
ゴーヤ|ごーや|苦瓜,にがうり|bitter melon|thing|isa:野菜|prop:苦み,ビタミン|use:茶,佃煮,チップス,緑のカーテン,ビール|proc:乾燥,焙煎|by:野菜農家|at:学校,島|months:6-9
アスパラガス|あすぱらがす|アスパラ|asparagus|thing|isa:野菜|prop:新鮮,季節もの|yields:アスパラの切り下|use:スープ,ピクルス,粉末,茶,収穫体験|proc:粉末化,ペースト加工|by:野菜農家|at:ビニールハウス,高原|who:飲食店,旅館|months:3-9
アスパラの切り下|あすぱらのきりした|アスパラの切れ端,アスパラの根元|asparagus butts|thing|isa:食品残さ|prop:繊維質,旨み,香り|use:だし,スープ,粉末,飼料,紙,茶|proc:粉末化,煮出し,乾燥|by:選果場,野菜農家|who:畜産農家,食品加工会社,紙すき職人|months:3-9|risk:傷む,選別
たけのこ|たけのこ|筍,竹の子|bamboo shoots|thing|isa:野菜,山菜|prop:食物繊維,季節もの|yields:たけのこの皮|use:水煮,メンマ,筍ご飯,たけのこ掘り体験,塩漬け|proc:水煮,乳酸発酵,塩漬け|by:たけのこ農家|at:竹林|who:料理店,ラーメン店,観光客|with:米ぬか,わかめ|months:3-5|risk:傷む,季節,人手
メンマ|めんま|国産メンマ,純国産メンマ|fermented bamboo shoots|product|isa:漬物|of:幼竹|use:ラーメンの具,つまみ,惣菜|proc:塩漬け,乳酸発酵|by:竹林整備の会|who:ラーメン店|with:放置竹林|months:5-6
幼竹|ようちく|穂先たけのこ,若竹|young bamboo|thing|isa:竹,農業の副産物|prop:大量,繊維質,柔らかい|use:メンマ,飼料,堆肥,乳酸発酵飼料|proc:塩漬け,乳酸発酵|at:放置竹林|who:ラーメン店|months:5-6|risk:人手,季節
うど|うど|独活,山うど|udo|thing|isa:野菜,山菜|prop:香り,苦み,白さ|use:酢味噌和え,きんぴら,天ぷら|proc:軟化栽培|at:むろ,地下室,廃トンネル|months:2-5
もやし|もやし|豆苗,スプラウト,かいわれ|sprouts|thing|isa:野菜|prop:安い,一年中ある|yields:豆の皮|use:炒め物,ラーメン,サラダ|at:温泉,植物工場|with:余熱|who:飲食店|risk:単価,傷む
ハーブ野菜|はーぶやさい|ベビーリーフ|salad herbs|thing|isa:野菜,ハーブ|prop:香り,新鮮|use:サラダ,ペースト,カレー|at:ビニールハウス,湧水地,植物工場|who:飲食店,イタリア料理店
食用花|しょくようか|エディブルフラワー,食べられる花|edible flowers|thing|isa:花,野菜|prop:美しい,色,希少|use:サラダ,ケーキの飾り,氷,茶,キャンディ|proc:押し花,凍結乾燥,砂糖漬け|by:花農家|who:菓子店,婚礼,カフェ|risk:傷む,単価
食用菊|しょくようぎく|もってのほか,菊の花|edible chrysanthemums|thing|isa:食用花|prop:色,香り,苦み|use:おひたし,酢の物,茶,酒|proc:乾燥|by:農家|months:10-11
紫蘇|しそ|しそ,大葉,赤しそ,青しそ,赤紫蘇,青じそ|perilla leaves|thing|isa:野菜,ハーブ|prop:香り,抗菌,色,ポリフェノール|yields:しその茎|use:ジュース,梅干し,ふりかけ,酒,染料,精油,化粧品|proc:煮出し,乾燥,蒸留|by:農家|who:漬物屋,菓子店|with:梅,酢|months:5-9
パセリ|ぱせり||parsley|thing|isa:野菜,ハーブ|prop:香り|use:粉末,ドレッシング,飾り|proc:乾燥,粉末化|at:高原
山椒|さんしょう|サンショウ,実山椒,花椒|sansho pepper|thing|isa:香辛料,果実|prop:辛み,香り,抗菌|yields:山椒の枝,山椒の種|use:七味,佃煮,菓子,酒,すりこぎ,精油,味噌|proc:乾燥,塩漬け,蒸留|by:農家|at:中山間地|who:うなぎ店,料理人,蒸留所|with:ちりめん,牛肉,チョコ|months:4-7|risk:人手,担い手
からし|からし|マスタード,芥子|mustard|thing|isa:香辛料|prop:辛み|use:漬物,ソース,緑肥,マスタード|by:農家|at:休耕田|who:ソーセージ工房,レストラン|with:酢,蜂蜜|months:4-6
スパイス|すぱいす|香辛料,薬味|spices|thing|isa:調味料|prop:香り,辛み,抗菌,日持ちする|use:カレー,菓子,チャイ,クラフトコーラ,七味|proc:焙煎,粉末化,調合|by:農家|who:カレー店,カフェ|with:柑橘の皮,味噌
苗|なえ|野菜苗,花苗|seedlings|thing|isa:農業資材|use:植樹,贈答品|by:育苗農家|who:家庭菜園の人,学校,新規就農者|at:育苗ハウス,ホームセンター|with:培土,家庭菜園,学校菜園|months:3-6
種|たね|種子,種もみ,在来種の種,固定種|seeds|thing|isa:農業資材|prop:小さい,持ち運べる,物語がある|use:栽培,種の交換会,贈答品,アート,芽出し体験|proc:採種,乾燥|by:種とり農家,種苗会社|who:家庭菜園の人,有機農家,学校|with:伝統野菜|at:図書館
農産物|のうさんぶつ|農作物,作物|farm produce|thing|prop:新鮮,季節もの,土地らしい|yields:規格外品,農業の副産物|use:加工品,料理,収穫体験,ふるさと納税の返礼品|proc:乾燥,冷凍,発酵|by:農家|who:飲食店,食品加工会社,直売所|at:畑
穀物|こくもつ|穀類|grain|thing|isa:農産物|prop:でんぷん質,日持ちする|use:主食,酒,飼料,菓子|proc:製粉,焙煎,発酵|by:農家|who:製粉所,飼料会社
豆|まめ|豆類|beans|thing|isa:農産物|prop:たんぱく質,食物繊維,日持ちする|yields:豆の皮,豆がら|use:煮豆,あん,豆腐,味噌,菓子,スープ|proc:焙煎,発酵,製餡|by:農家|who:和菓子店,豆腐店,ビーガン
芋|いも|いも類|tubers|thing|isa:農産物|prop:でんぷん質,日持ちする|yields:芋の皮,芋づる|use:焼酎,でんぷん,菓子,惣菜|by:芋農家|who:菓子店,焼酎蔵
根菜|こんさい|根物|root vegetables|thing|isa:野菜|prop:日持ちする,食物繊維|use:煮物,スープ,カレー,介護食|proc:雪室貯蔵,真空調理|at:雪室|by:野菜農家
葉物野菜|はものやさい|葉物,菜物|leafy vegetables|thing|isa:野菜|prop:傷みやすい,新鮮|use:サラダ,漬物,スムージー|at:植物工場,ビニールハウス|by:野菜農家|who:飲食店|risk:傷む,冷たい物流
雪下野菜|ゆきしたやさい|雪中野菜,越冬野菜,寒締め野菜|snow-kept vegetables|product|isa:野菜|prop:甘み,雪国,物語がある|use:贈答品,飲食店の食材,雪掘り収穫体験|by:野菜農家|at:雪国|with:雪|who:飲食店,観光客|months:12-3|risk:人手
カット野菜|かっとやさい|下ごしらえ済み野菜,ミールキット野菜|cut vegetables|product|of:野菜|prop:早い,清潔|yields:野菜くず|use:惣菜,給食,宅配|proc:カット加工|by:カット野菜工場|who:単身者,共働き世帯,介護施設,飲食店|with:規格外野菜|risk:衛生,傷む
大豆ミート|だいずみーと|代替肉,植物肉,ソイミート|soy meat|product|of:大豆,脱脂大豆|prop:たんぱく質|use:ハンバーグ,カレー,餃子,給食|proc:押出成形|by:食品加工会社|who:ビーガン,ムスリム,訪日客,アスリート|with:おから,味噌|like:肉|risk:単価
蕎麦|そば|ソバ,そばの実,玄そば|buckwheat|thing|isa:穀物|of:ルチン|prop:香り,ポリフェノール,でんぷん質|yields:そば殻,甘皮|use:そば,そば茶,焼酎,菓子,ガレット,蜜源,そば打ち体験|proc:製粉,焙煎|by:そば農家|at:中山間地,高原,休耕田|who:そば店,訪日客,養蜂家|with:わさび,天ぷら,花畑|months:9-11|risk:アレルギー,単価
