# food and farm techniques
乾燥|かんそう|乾かす|drying|technique|does:乾かす,日持ちさせる,軽くする|takes:果物,野菜,魚,きのこ,海藻,薬草,花,肉,おから,酒粕,茶殻|makes:ドライフルーツ,乾燥野菜,乾物,粉末,ドライフラワー|needs:熱,風,場所,下処理|by:加工所,公設試|who:非常食メーカー,登山者,菓子店|with:余熱,粉末化,温泉熱,薪|like:凍結乾燥,真空乾燥|risk:電気代,設備費
天日干し|てんぴぼし|天日乾燥,軒先干し,寒干し,陰干し|sun drying|technique|isa:乾燥|does:乾かす,旨みを足す|takes:大根,柿,魚,椎茸,米,海藻,梅,塩|makes:切干大根,干し柿,干物,天日米|at:空き家の軒先,ハウス,浜|by:農家のお母さん|who:観光客|with:空きビニールハウス|months:10-3|risk:天気,人手
凍結乾燥|とうけつかんそう|フリーズドライ,真空凍結乾燥|freeze drying|technique|isa:乾燥|does:乾かす,日持ちさせる,軽くする|takes:いちご,味噌汁,果物,卵,甘酒,長芋,食用花|makes:フリーズドライ食品,粉末|prop:色,香り,軽い|by:食品加工会社,公設試|who:登山者,非常食メーカー,菓子店|risk:設備費,電気代
しみ凍結|しみとうけつ|凍み,自然凍結乾燥,凍み餅,高野豆腐|natural freeze drying|technique|isa:乾燥|takes:豆腐,大根,餅,こんにゃく,じゃがいも|makes:保存食,乾物|at:寒冷地,高原|by:農家のお母さん|who:土産物店,ビーガン|months:12-2|risk:天気,担い手
熱風乾燥|ねっぷうかんそう|温風乾燥|hot-air drying|technique|isa:乾燥|takes:野菜,果物,きのこ,ジャーキー用の肉|makes:乾燥野菜,ドライフルーツ|with:葉たばこ乾燥機,余熱|by:加工所|risk:電気代
粉末化|ふんまつか|パウダー化,粉にする,微粉砕|powdering|technique|does:粉にする,砕く,日持ちさせる|takes:乾燥野菜,茶葉,おから,酒粕,海藻,魚の骨,卵の殻,玉ねぎの皮,果皮,昆虫,木|makes:粉末,調味料,着色料,菓子材料,化粧品原料|by:製粉所,公設試,食品加工会社|who:菓子店,製麺所,化粧品会社,ペットフード会社|with:乾燥|risk:設備費,衛生
製粉|せいふん|粉挽き,石臼挽き|milling|technique|does:粉にする|takes:小麦,米,そば,豆,雑穀,どんぐり,栗,おから|makes:小麦粉,米粉,そば粉,きな粉|yields:ふすま,そば殻,甘皮|by:製粉所|who:パン店,そば店,菓子店|with:水車|risk:アレルギー,設備費
精米|せいまい|搗精,籾すり,精麦|rice polishing|technique|does:削る,磨く|takes:玄米,酒米,雑穀,大麦|makes:白米|yields:米ぬか,もみ殻,米の粉|by:精米所,酒蔵|who:米農家
冷凍|れいとう|CAS冷凍|freezing|technique|does:凍らせる,日持ちさせる|takes:魚,果物,野菜,惣菜,パン,菓子,料理,すし|makes:冷凍食品,冷凍果実,冷凍惣菜|needs:冷凍庫,電気,冷たい物流|by:食品加工会社,水産加工場|who:単身者,介護施設,海外の飲食店,共働き世帯|with:規格外果実,閑散期|risk:電気代,冷たい物流,設備費
冷蔵熟成|れいぞうじゅくせい|雪室熟成,低温貯蔵,追熟|cold maturing|technique|does:熟成させる,甘くする,保管する|takes:米,芋,果物,肉,魚,日本酒,コーヒー豆,味噌|makes:熟成肉,雪室野菜,甘い芋|at:雪室,氷室,廃トンネル,洞窟,地下室|by:農家,酒蔵|who:飲食店|with:雪|months:1-12|risk:設備費
熟成|じゅくせい|寝かせる,エイジング,長期熟成,樽熟成|ageing|technique|does:熟成させる,旨みを足す,香りをつける|takes:肉,チーズ,酒,味噌,ハム,にんにく,芋,魚|makes:熟成肉,古酒|at:廃トンネル,洞窟,空き蔵,海底|by:精肉店,酒蔵|who:料理人|with:木桶|risk:衛生,ばらつき
燻製|くんせい|スモーク,いぶし,燻す|smoking|technique|does:煙らせる,香りをつける,日持ちさせる|takes:魚,肉,チーズ,卵,ナッツ,醤油,塩,豆腐,牡蠣,麦芽,漬物,オイル|makes:燻製,ベーコン,スモークサーモン,いぶりがっこ|needs:燻製チップ,煙,小屋|by:燻製工房,キャンプ場|who:ビール好き,居酒屋,土産物店|with:剪定枝,木くず,茶葉,樽|risk:近所,匂い
塩漬け|しおづけ|塩蔵,塩水漬け|salting|technique|does:漬ける,日持ちさせる|takes:山菜,野菜,桜,魚,肉,わかめ,幼竹|makes:漬物,塩蔵品|needs:塩,樽|by:漬物屋|who:旅館|risk:塩分,衛生
砂糖漬け|さとうづけ|甘露煮,シロップ漬け,グラッセ,糖漬け|candying|technique|does:甘くする,日持ちさせる|takes:果皮,栗,生姜,花,きんかん,梅,柚子|makes:菓子,ピール,グラッセ|by:菓子店|who:菓子店,チョコレート工房|with:カカオ
酢漬け|すづけ|ピクルス,甘酢漬け,マリネ|pickling in vinegar|technique|does:漬ける,日持ちさせる|takes:規格外野菜,山菜,摘果,きのこ,魚,卵|makes:ピクルス|by:加工所,漬物屋|who:カフェ,直売所,ワインバー|with:酢,ハーブ|risk:単価
オイル漬け|おいるづけ|油漬け,コンフィ,オイルサーディン|preserving in oil|technique|does:漬ける,日持ちさせる|takes:牡蠣,魚,きのこ,チーズ,ドライトマト,にんにく|makes:瓶詰め|by:加工所|who:土産物店,ワインバー|with:ハーブ,オリーブ油|risk:衛生
瓶詰め|びんづめ|瓶づめ|bottling and canning|technique|does:詰める,日持ちさせる|takes:ジャム,果物,魚,きのこ,ソース,ドレッシング|makes:缶詰,ジャム|needs:殺菌,瓶,表示|by:加工所,缶詰工場|who:土産物店,直売所,通販|risk:設備費,衛生
レトルト|れとると|レトルト加工,加圧加熱殺菌,レトルト殺菌|retort processing|technique|does:煮る,日持ちさせる|takes:ジビエ,カレー,親鶏,スープ,郷土料理,おでん,介護食,ペットフード|makes:レトルト食品,レトルトカレー,非常食|needs:小ロットの釜,真空包装|by:食品加工会社,公設試,加工所|who:登山者,非常食メーカー,単身者,介護施設,飲食店|with:飲食店の看板料理|risk:設備費,衛生
真空調理|しんくうちょうり|真空パック,スチームコンベクション|sous vide|technique|does:煮る,柔らかくする,日持ちさせる|takes:肉,魚,野菜,果物|makes:介護食,惣菜,ハム,ローストビーフ|by:セントラルキッチン,飲食店|who:介護施設,旅館,居酒屋|with:冷凍|risk:衛生
高圧処理|こうあつしょり|超高圧,高圧加工,高圧殺菌|high-pressure processing|technique|does:抽出する,日持ちさせる,柔らかくする|takes:果汁,牡蠣,卵,魚の骨,米|makes:ジュース,むき身,骨まで柔らかい魚|by:公設試,食品加工会社|who:介護施設,輸出商社|risk:設備費,研究段階
圧力調理|あつりょくちょうり|圧力釜,高圧調理|pressure cooking|technique|does:煮る,柔らかくする|takes:魚の骨,親鶏,豆,鹿のすね|makes:骨まで食べられる魚,スープ,煮豆|by:加工所|who:高齢者,介護施設,子育て世帯
酵素分解|こうそぶんかい|加水分解|enzyme treatment|technique|does:柔らかくする,抽出する,旨みを足す|takes:魚のあら,酒粕,肉,根菜,米,コラーゲン原料,卵殻膜|makes:介護食,ペプチド,調味料,ペースト,シロップ|by:公設試,大学|who:介護施設,健康食品会社,調味料メーカー|risk:研究段階,設備費
抽出|ちゅうしゅつ|エキス抽出,水抽出|extraction|technique|does:抽出する,濾す|takes:茶葉,薬草,果皮,魚のうろこ,海藻,摘果,コーヒー,骨,木の葉|makes:エキス,だし,染料,化粧品原料,健康食品|yields:抽出かす|by:公設試,大学,食品加工会社|who:化粧品会社,飲料会社,健康食品会社|risk:設備費,表示,研究段階
蒸留|じょうりゅう|水蒸気蒸留,減圧蒸留,精油抽出|distillation|technique|does:蒸留する,香りをつける|takes:ハーブ,柑橘の皮,木の葉,酒粕,花,クロモジ,茶葉,山椒|makes:精油,芳香蒸留水,蒸留酒|yields:蒸留残さ,余熱|by:蒸留所|who:化粧品会社,旅館,サウナ,バー|risk:酒税,設備費,量が足りない
搾油|さくゆ|油搾り,油を搾る,圧搾搾油|oil pressing|technique|does:搾る|takes:菜種,ごま,えごま,椿,茶の実,くるみ,米ぬか,ぶどうの種,ひまわり|makes:油,化粧油|yields:油かす|by:搾油所|who:化粧品会社,料理店,木工房|risk:酸化,量が足りない
圧搾|あっさく|搾る|pressing|technique|does:搾る|takes:果物,さとうきび,醤油もろみ,酒もろみ,豆|makes:果汁,酒,醤油|yields:搾りかす|by:加工所
搾汁|さくじゅう|ジュース加工,果汁搾り|juicing|technique|does:搾る|takes:規格外果実,トマト,にんじん,柑橘,ぶどう|makes:ジュース|yields:搾りかす,果皮|by:ジュース工場,加工所|who:直売所,ホテル|risk:設備費,季節
ペースト加工|ぺーすとかこう|ピューレ加工,ペースト,ピューレ,すりつぶし,餡加工|purée making|technique|does:砕く,混ぜる|takes:かぼちゃ,さつまいも,トマト,栗,規格外野菜,枝豆,果物,親芋|makes:ペースト,離乳食,介護食,スープ,あん,ジェラートの材料|by:加工所|who:菓子店,保育園,介護施設,ジェラート店|with:冷凍|risk:衛生
焙煎|ばいせん|煎る,ロースト,炒る,焙じる|roasting|technique|does:炒る,香りをつける|takes:コーヒー,茶葉,大麦,大豆,そば,黒豆,落花生,ごぼう,米,とうもろこし,たんぽぽの根,カカオ|makes:ほうじ茶,麦茶,きな粉,健康茶,コーヒー|yields:チャフ|by:焙煎所,茶店|who:喫茶店,旅館|with:薪|risk:近所
煮詰める|につめる|濃縮,煮込み,コンデンス|boiling down|technique|does:煮る,甘くする|takes:海水,果汁,樹液,ホエー,さとうきび,煮汁,野菜|makes:塩,シロップ,ジャム,濃縮だし,メープル|needs:熱,薪|with:余熱,間伐材|risk:電気代
糖化|とうか|麦芽糖化,水飴づくり,酵素糖化|saccharification|technique|does:甘くする,発酵させる|takes:米,さつまいも,パンの耳,じゃがいも,くず米|makes:甘酒,水飴,麦汁,シロップ|by:酒蔵,菓子店,公設試|who:菓子店,ビール醸造所|with:麹
麹づくり|こうじづくり|製麹,米麹づくり|koji making|technique|does:発酵させる|takes:米,麦,大豆,そば,豆,もち麦,カカオ,おから|makes:米麹,豆麹,変わり麹|at:麹室,空き蔵|by:麹店,杜氏|who:味噌蔵,料理人,菓子店|risk:技,衛生
再発酵|さいはっこう|二次発酵,追い発酵|second fermentation|technique|isa:発酵|takes:酒粕,おから,野菜くず,茶葉|makes:調味料,酢,飼料|by:公設試
あく抜き|あくぬき|渋抜き,灰汁抜き,水さらし,下処理|removing harshness|technique|does:柔らかくする|takes:栃の実,わらび,たけのこ,柿,ジビエ,魚のあら|makes:食材|needs:灰,米ぬか,時間|by:農家のお母さん
でんぷん取り|でんぷんとり|片栗粉づくり,葛粉づくり|starch extraction|technique|does:分ける|takes:くず,じゃがいも,わらび,かたくり|makes:葛粉,片栗粉|months:12-2|by:農家|risk:人手
押出成形|おしだしせいけい|押し出し|extrusion|technique|does:成形する,食感を変える|takes:大豆,おから,米粉,酒粕,ビール粕|makes:大豆ミート,スナック菓子,ペットフード,シリアル|by:食品加工会社|risk:設備費
凝固|ぎょうこ|寒天固め,ゼリー化,豆腐固め|setting|technique|does:固める|takes:豆乳,牛乳,果汁,だし|makes:豆腐,チーズ,ゼリー,介護食|by:豆腐店
膜ろ過|まくろか|限外ろ過,脱塩|membrane filtration|technique|does:濾す,分ける,水を浄める|takes:ホエー,海水,煮汁,蜂蜜,水|makes:濃縮液,脱塩液,純水|by:食品加工会社,大学|risk:設備費
湯通し|ゆどおし|ゆでる,ボイル,ブランチング|blanching|technique|does:煮る|takes:野菜,海藻,貝|makes:冷凍野菜,塩蔵わかめ|with:温泉熱,冷凍
蒸す|むす|蒸し,温泉蒸し|steaming|technique|does:蒸す|takes:芋,まんじゅう,魚,鶏,野菜,米|makes:蒸し料理,蒸しパン|at:温泉地|with:温泉の蒸気
揚げる|あげる|素揚げ,減圧フライ|frying|technique|does:揚げる|takes:野菜,魚の骨,パンの耳,芋|makes:チップス,唐揚げ,かりんとう|yields:廃食油|by:惣菜店
焼く|やく|直火焼き,薪焼き,炭火焼き|baking and grilling|technique|does:焼く|takes:パン,ピザ,魚,肉,芋,餅|makes:パン,焼き菓子,焼き魚|with:薪,炭|by:パン店,飲食店
すり身加工|すりみかこう|落とし身,ミンチ加工,魚肉ミンチ|surimi making|technique|does:砕く,混ぜる|takes:未利用魚,小魚,骨ごと魚,イカ|makes:練り物,ハンバーグ,餃子,魚麺|by:水産加工場|who:学校給食,介護施設|with:おから,豆腐
佃煮加工|つくだにかこう|佃煮,甘辛煮,時雨煮|tsukudani|technique|does:煮る,日持ちさせる|takes:小魚,昆布,海苔,山菜,きのこ,昆虫,だしがら,山椒|makes:佃煮,ふりかけ|by:佃煮店|who:旅館,土産物店|risk:単価
低温殺菌|ていおんさっきん|殺菌,ノンホモ,パスチャライズ|pasteurising|technique|does:日持ちさせる|takes:牛乳,ジュース,酒,卵|makes:低温殺菌牛乳|by:酪農家|risk:設備費,衛生
調合|ちょうごう|ブレンド,配合|blending|technique|does:混ぜる|takes:茶葉,スパイス,薬草,塩,粉末,香り|makes:七味,ブレンド茶,ハーブソルト,入浴剤|by:茶店|who:観光客,サロン
製麺|せいめん|麺づくり,手打ち,手延べ|noodle making|technique|does:成形する|takes:小麦粉,米粉,そば粉,おから,野菜粉末,海藻,魚のすり身|makes:麺|yields:うどんの切れ端|by:製麺所|who:そば店,ラーメン店,土産物店
製餡|せいあん|あん練り|bean-paste making|technique|does:煮る,濾す|takes:小豆,白いんげん,さつまいも,枝豆,かぼちゃ|makes:あんこ|yields:小豆の煮汁|by:製餡所|who:和菓子店,パン店
製パン|せいぱん|パンづくり,製菓,菓子づくり,お菓子づくり|baking|technique|does:焼く,発酵させる|takes:小麦粉,米粉,酒粕,野菜粉末,ビール粕,天然酵母|makes:パン,菓子|yields:パンの耳|by:パン店|with:米粉
堆肥化|たいひか|堆肥づくり,発酵処理|composting|technique|does:発酵させる,土を肥やす|takes:牛ふん,生ごみ,落ち葉,剪定枝,おから,もみ殻,コーヒーかす,刈草,魚のあら|makes:堆肥|yields:発酵熱|needs:水分調整材,場所,切り返し|by:堆肥センター,農家|who:有機農家,家庭菜園の人|risk:匂い,近所,廃棄物
飼料化|しりょうか|リキッドフィード,サイレージ化|making feed|technique|does:発酵させる|takes:おから,パンの耳,酒粕,搾りかす,野菜くず,ホエー,焼酎かす|makes:飼料|by:飼料会社,畜産農家|who:養豚農家,酪農家|risk:衛生,水分,集荷
メタン発酵|めたんはっこう|バイオガス化,嫌気発酵|biogas|technique|does:電気をつくる,熱を取り出す,発酵させる|takes:牛ふん,生ごみ,うどんの切れ端,焼酎かす,食品残さ,下水汚泥|makes:バイオガス,電気,熱,消化液|yields:消化液,余熱|by:バイオガス施設|who:農家,温室|risk:設備費,匂い
炭化|たんか|炭づくり|charring|technique|does:炭にする,炭素をためる|takes:竹,もみ殻,剪定枝,コーヒーかす,梅の種,卵の殻,骨,流木|makes:炭,くん炭,木酢液|yields:熱|by:炭焼き|who:農家,焼鳥店,キャンプ場|risk:設備費,近所
真空包装|しんくうほうそう|ガス置換包装,個包装,小分け,真空|vacuum packing|technique|does:包む,日持ちさせる|takes:惣菜,魚,肉,餅,米,野菜|makes:小分け商品|by:加工所|who:単身者,ふるさと納税の返礼品
食品表示|しょくひんひょうじ|賞味期限設定,栄養成分表示,日持ち検査|food labelling and testing|scheme|does:検査する,証明する|takes:ジャム,惣菜,菓子|by:公設試,検査機関|who:加工を始める農家|risk:認証,表示
HACCP|はさっぷ|食品安全|food safety management|scheme|needs:記録,設備|does:検査する|who:加工所,飲食店,輸出したい会社|risk:衛生,認証
商品開発|しょうひんかいはつ|レシピ開発,メニュー開発|product development|technique|does:設計する|takes:規格外品,副産物,特産品|makes:新商品,レシピ|needs:試食,パッケージ,公設試|by:料理人,高校生,栄養士,デザイナー|who:農家,食品加工会社,道の駅|risk:売り先
調味料づくり|ちょうみりょうづくり|発酵調味料づくり,ソースづくり|seasoning making|technique|takes:規格外野菜,魚のあら,麹,唐辛子|makes:調味料|by:加工所,味噌蔵
染色利用|せんしょくりよう|食品染め,食材染め,残さ染め|dyeing with food waste|technique|isa:草木染め|does:染める|takes:玉ねぎの皮,小豆の煮汁,コーヒーかす,ぶどうの搾りかす,栗の鬼皮,茶葉,紫キャベツ,そば殻|makes:布,靴下,シャツ|by:染織家|who:アパレル会社,飲食店の制服|risk:ばらつき
食品3Dプリンター|しょくひんすりーでぃーぷりんたー|食品の3D印刷,3Dフードプリンター,フードプリンタ,フードプリンター|food printing|technique|does:成形する|takes:ペースト,粉末,介護食|makes:介護食,菓子|by:大学|who:介護施設,菓子店|risk:研究段階,設備費
培養|ばいよう|細胞培養,組織培養,微生物培養,培養肉|culturing|technique|does:増やす|takes:藻,菌糸,細胞,苗|makes:培養肉,無病苗,菌株|by:大学,公設試|risk:研究段階,設備費
味覚の測定|みかくのそくてい|おいしさの数値化,うま味の測定|taste sensing|technique|does:測る,見分ける,検査する|takes:果物,米,酒,味噌,だし|makes:味の地図,格付け|by:公設試,大学|who:選果場,酒蔵,海外の買い手|risk:設備費
鮮度保持|せんどほじ|鮮度維持,神経締め,活け締め,電場冷蔵,鮮度|freshness keeping|technique|does:冷やす,日持ちさせる|takes:魚,果物,花,野菜|makes:高鮮度品|by:漁師,物流会社|who:飲食店,海外の買い手|risk:設備費,冷たい物流
ミキサー食|みきさーしょく|ソフト食づくり,やわらか加工,形のある介護食,とろみづけ|texture-modified food|technique|does:柔らかくする,とろみをつける,食感を変える|takes:郷土料理,魚,野菜,寿司,芋,寒天,葛|makes:介護食|by:栄養士,介護施設|who:飲み込みにくい人,病院,旅館|with:酵素分解
塩焼き体験|しおやきたいけん||salt-making experience|product|isa:体験|by:塩職人|at:海辺|who:観光客,学校|with:薪
味噌づくり体験|みそづくりたいけん|味噌作り教室,麹教室,発酵体験,仕込み体験,味噌仕込み|miso-making class|product|isa:体験|of:大豆,麹|by:味噌蔵,農家のお母さん|who:親子,訪日客,会社員|at:古民家,調理室|months:11-3|does:教える,仲間をつくる
郷土料理の伝承|きょうどりょうりのでんしょう|おばあちゃんの料理教室,郷土食の記録|passing on local cooking|technique|does:教える,伝え継ぐ,記録する|takes:山菜,味噌,伝統野菜|by:農家のお母さん|who:訪日客,移住者,子育て世帯|at:調理室,古民家|with:動画|risk:担い手
有機栽培|ゆうきさいばい|自然農法,無農薬栽培,環境保全型農業,有機農業,自然栽培|organic growing|technique|isa:農業|does:育てる,生きものを守る|takes:堆肥,米ぬか,緑肥,もみ殻|makes:有機野菜,有機米|by:有機農家|who:学校給食,子育て世帯|with:合鴨,除草ロボット|risk:人手,認証,ばらつき
水耕栽培|すいこうさいばい|養液栽培,植物工場栽培|hydroponics|technique|does:育てる,自動でこなす|takes:空き工場,廃校,コンテナ,余熱|makes:葉物野菜,ハーブ,いちご|needs:電気,光,液肥|by:植物工場|who:飲食店,就労施設|with:LED|risk:電気代,設備費,売り先
施設園芸|しせつえんげい|ハウス栽培,温室栽培,ビニールハウス栽培|greenhouse horticulture|technique|does:育てる,温める|takes:温泉熱,余熱,木質ボイラー,二酸化炭素|makes:いちご,トマト,花,熱帯果樹|needs:暖房,人手,受粉|by:農家|at:ビニールハウス|with:センサー,太陽光発電|risk:電気代,設備費
きのこ栽培|きのこさいばい|菌床栽培,原木栽培|mushroom growing|technique|does:育てる|takes:おが粉,米ぬか,コーヒーかす,ビール粕,もみ殻,竹,原木|makes:きのこ|yields:廃菌床,排熱|at:廃校,廃トンネル,空き牛舎,コンテナ,空き倉庫|by:きのこ農家,就労施設|who:飲食店|risk:電気代,衛生
接ぎ木|つぎき|挿し木,種苗生産|grafting|technique|does:増やす,植える|takes:台木,穂木,種|makes:苗|by:育苗農家|who:果樹農家,家庭菜園の人|risk:技
剪定|せんてい|枝切り,整枝|pruning|technique|does:切る,育てる|takes:果樹,茶の木,庭木|yields:剪定枝|by:果樹農家,造園業|months:12-3|risk:人手,技
焼畑|やきはた|火入れ|slash-and-burn|technique|does:燃やす,土を肥やす|takes:林,耕作放棄地|makes:赤かぶ,そば,雑穀|by:山の農家|at:中山間地|who:研究者,観光客|months:7-9|risk:安全,担い手
輪作|りんさく|二毛作,間作,休閑|crop rotation|technique|does:土を肥やす|takes:田んぼ,畑|makes:麦,菜の花,れんげ,飼料|by:農家|with:養蜂,花畑
品種改良|ひんしゅかいりょう|新品種,ゲノム編集,選抜育種|breeding|technique|does:増やす,強くする|takes:在来種の種,花粉|makes:新品種|by:農業試験場,大学,種苗会社|who:農家,飲食店|risk:研究段階,特許
無人販売|むじんはんばい|直売機,無人店舗|unmanned sales|scheme|does:売る,自動でこなす|takes:野菜,卵,餃子,惣菜,花,ケーキ,弁当|makes:夜の売上|by:農家,飲食店|who:単身者,夜勤の人,通勤者|at:駅,道の駅,空き店舗|risk:設備費
