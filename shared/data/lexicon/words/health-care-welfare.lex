# Health, medicine, care, welfare, childcare, beauty
健康|けんこう|ヘルスケア,健康づくり,養生|health|need|who:高齢者,会社員,企業の総務,自治体|needs:運動,食,睡眠,温泉,出番|does:健康を保つ,体を鍛える|with:発酵食品,森林,体操|risk:表示
健康体操|けんこうたいそう|体操,介護予防体操,ラジオ体操|health exercises|product|does:体を鍛える,健康を保つ,仲間をつくる|takes:昔の歌,農作業の動き,踊り,手ぬぐい|who:高齢者,会社員|by:理学療法士,保健師|at:公民館,体育館|needs:会場,参加者
介護予防|かいごよぼう|フレイル予防,認知症予防|care prevention|technique|does:健康を保つ,体を鍛える,居場所をつくる|takes:農作業,料理,踊り,将棋,温泉|who:高齢者,自治体|by:理学療法士,保健師|with:空き店舗,サロン
リハビリ|りはびり|機能訓練,回復訓練|rehabilitation|technique|does:治す,体を鍛える|takes:農作業,木工,料理,温泉,乗馬,楽器|by:理学療法士|who:患者,高齢者|at:病院,温泉地|needs:道具,張り合い
園芸療法|えんげいりょうほう|農業療法,土いじり|horticultural therapy|technique|does:癒やす,健康を保つ|takes:花,野菜,薬草|who:認知症の人,心の不調,障害のある人|by:農家,看護師|at:介護施設,病院の庭|with:摘み取り
森林療法|しんりんりょうほう||forest therapy|technique|does:癒やす,健康を保つ|at:森林,山あい|who:会社員,患者,高齢者|by:観光ガイド,林業家|with:木の香り,弁当,足湯|risk:表示,天気
温泉療法|おんせんりょうほう|クアハウス,水中運動|balneotherapy|technique|does:癒やす,健康を保つ,体を鍛える|at:温泉地,温水プール|who:高齢者,肩こり,患者|by:理学療法士,医師|with:湯治|risk:表示
音楽療法|おんがくりょうほう|歌声喫茶,合唱|music therapy|technique|does:癒やす,仲間をつくる|takes:昔の歌,民謡,太鼓|who:認知症の人,高齢者,子ども|by:音楽家|at:介護施設
動物介在療法|どうぶつかいざいりょうほう|アニマルセラピー,ホースセラピー|animal-assisted therapy|technique|does:癒やす,居場所をつくる|takes:引退馬,犬,ヤギ,羊,ウサギ|who:不登校の子,高齢者,障害のある人|at:牧場,施設|risk:生きもの,安全
香り療法|かおりりょうほう|アロマテラピー,アロマセラピー|aromatherapy|technique|does:癒やす,香りをつける|takes:精油,柑橘の皮,ひのき,クロモジ,ラベンダー|who:会社員,不眠の人,病院,宿|with:蒸留|risk:表示
回想法|かいそうほう|思い出語り|reminiscence therapy|technique|does:癒やす,思い出を残す|takes:古い道具,昔の写真,昔の給食,古い教室|who:認知症の人,高齢者|at:廃校,博物館,介護施設|by:介護士
医療|いりょう|診療,治療,医療サービス|medical care|trade|does:治す,健康を保つ|needs:人手,通院の足,予防,見守り|who:患者|by:医師,看護師|at:病院,診療所
診療所|しんりょうじょ|クリニック,医院|clinic|place|does:治す,相談にのる|yields:空いた午後,待合室|needs:医師,通院の足|who:高齢者,患者
遠隔診療|えんかくしんりょう|オンライン診療,遠隔医療|telemedicine|technique|does:治す,相談にのる|who:離島,高齢者,患者|by:医師,看護師|needs:回線,手助けする人,薬の配達|at:郵便局,公民館|with:ドローン|risk:通信,使いこなし
訪問看護|ほうもんかんご|訪問診療,在宅医療|home nursing|product|does:世話をする,見守る,治す|by:看護師|who:患者,高齢者|needs:人手,車
薬局|やっきょく|ドラッグストア,調剤薬局|pharmacy|trade|does:相談にのる,売る|takes:薬草,入浴剤,介護食|who:患者,高齢者|needs:地域の役割,配達
薬|くすり|医薬品,漢方薬|medicine|product|of:薬草,きのこ,鹿角|does:治す|who:患者|by:製薬会社|risk:表示,認証
薬草|やくそう|生薬の原料,薬用植物|medicinal herbs|thing|prop:香り,苦み,ポリフェノール|use:茶,入浴剤,酒,化粧品,石けん,薬膳,線香|proc:乾燥,蒸留,抽出,焙煎|by:農家|at:耕作放棄地,山|who:製薬会社,宿,美容好き|risk:表示,選別
薬膳|やくぜん|薬膳料理,養生食|medicinal cuisine|product|of:薬草,きのこ,鹿肉,雑穀|does:健康を保つ,食べさせる|who:連泊客,美容好き,訪日客|at:旅館,寺|risk:表示
病院食|びょういんしょく|治療食|hospital food|product|of:米,魚,野菜,出汁|does:食べさせる,健康を保つ|who:患者|by:栄養士|needs:安定した量,下処理済み
介護食|かいごしょく|嚥下食,ソフト食,やわらか食,ムース食|soft food for elderly|product|isa:食品|of:魚,野菜,豆腐,寒天,酵素|prop:柔らかい|does:食べさせる,とろみをつける|who:高齢者,介護施設,遠距離介護の家族|by:食品会社,栄養士|needs:見た目,郷土の味|proc:酵素処理,冷凍,ミキサー|with:米粉,海藻,未利用魚
とろみ|とろみ|増粘剤,とろみ剤|thickener|thing|of:でんぷん,海藻,寒天,里芋|prop:粘り|does:とろみをつける|who:介護施設,病院|use:介護食,ドレッシング
離乳食|りにゅうしょく|ベビーフード,幼児食|baby food|product|of:米,野菜,白身魚,豆|prop:柔らかい,無農薬|does:食べさせる,栄養を補う|who:赤ちゃん,子育て中の親|proc:裏ごし,冷凍,瓶詰め|risk:アレルギー,衛生
健康食品|けんこうしょくひん|サプリメント,青汁,栄養補助食品|health food|product|of:桑の葉,大麦若葉,海藻,きのこ,酒粕,魚油|does:栄養を補う,健康を保つ|who:健康志向の人,高齢者|proc:粉末化,抽出,錠剤化|by:健康食品会社|risk:表示,認証
配食|はいしょく|食事の宅配|meal delivery|product|does:届ける,食べさせる,見守る|who:独居高齢者,持病のある人,産後の母親|by:福祉作業所,料理店,旅館|takes:規格外野菜,魚|needs:車,運転手|with:空いた昼の厨房|risk:人手
福祉|ふくし|福祉サービス|welfare|trade|does:世話をする,居場所をつくる,働く場をつくる|needs:人手,仕事,場所,資金|who:高齢者,障害のある人,子ども
介護|かいご|介助,高齢者介護|elderly care|trade|does:世話をする|needs:人手,機器,楽しみ,地域の手|who:高齢者,家族|by:介護士
デイサービス|でいさーびす|通所介護,日中の預かり|day care for elderly|trade|isa:介護施設|does:預かる,世話をする|yields:空いた夜と休日の部屋,空いた送迎車|needs:出番になる作業,懐かしい題材|takes:農作業,手仕事|who:高齢者
グループホーム|ぐるーぷほーむ|共同生活の家|group home|place|does:世話をする,泊める|who:障害のある人,認知症の人|at:空き家|needs:人手,仕事
車いす|くるまいす|福祉車両|wheelchair|thing|use:観光,散歩,けん引,貸し出し|who:車いす利用者,高齢者|does:運ぶ|needs:段差のない道
杖|つえ|手押し車|walking stick|thing|of:木材,竹|use:登山,散歩,巡礼|who:高齢者,登山客,巡礼者|by:木工作家|prop:丈夫,軽い
福祉用具|ふくしようぐ|介護用品|assistive equipment|thing|of:木材,竹,和紙,布|does:世話をする|by:木工作家,町工場|who:高齢者,障害のある人|needs:現場の声
補聴器|ほちょうき|拡声器,聞こえの道具|hearing aid|thing|who:高齢者,聴覚障害者|by:町工場
義肢|ぎし|義足,装具|prosthesis|product|of:木材,革,樹脂|by:町工場,職人|who:障害のある人|with:3Dプリンター
アシストスーツ|あしすとすーつ|パワースーツ,腰の補助具|assist suit|product|does:手を貸す,動かす|who:介護士,農家,酒蔵,運送会社|by:機械工学,町工場|use:収穫,雪下ろし,樽運び,入浴介助|risk:設備費,使いこなし
見守りセンサー|みまもりせんさー|離床センサー,生活センサー|watch-over sensor|thing|does:見張る,見守る,知らせる|who:遠距離介護の家族,介護施設,畜産農家|use:家畜の出産の見張り,罠の見張り,空き家の見守り|risk:個人情報,通信
ロボット|ろぼっと|会話ロボット|robot|technique|does:自動でこなす,楽しませる,運ぶ|who:介護施設,旅館,農家|by:高専,スタートアップ|risk:設備費,使いこなし
仮想現実|かそうげんじつ|バーチャル旅行|virtual reality|technique|does:楽しませる,教える,見せる|takes:祭り,職人の技,災害の記憶,古い町並み|who:高齢者,患者,学校|use:外出困難,研修,観光|risk:使いこなし,設備費
保健室|ほけんしつ|暮らしの保健室,まちの保健室|community health room|place|does:相談にのる,健康を保つ|by:看護師,保健師|at:空き店舗,道の駅,温泉|who:高齢者,子育て中の親
サロン|さろん|お茶会,認知症カフェ|gathering salon|place|does:居場所をつくる,仲間をつくる|who:高齢者,認知症の人,介護する家族|at:寺,空き家,酒蔵|needs:菓子,世話役,送迎
託児|たくじ|託児所,一時預かり,ベビーシッター|childminding|product|does:預かる,遊ばせる|by:保育士|who:子育て中の親,観光客|at:宿,空き店舗,農園|with:木の玩具|risk:安全
学童|がくどう|放課後の預かり|after-school care|trade|does:預かる,遊ばせる,教える|who:小学生,子育て中の親|by:元教員,学生|at:空き教室,寺|needs:講師,体験,おやつ|takes:規格外野菜,職人の技
子育て支援|こそだてしえん|子育てひろば,子育て支援センター|childrearing support|scheme|does:預かる,相談にのる,仲間をつくる|who:子育て中の親|at:空き店舗,公園|needs:担い手,遊具
産後ケア|さんごけあ|産後の宿,母子の休み場|postnatal care|product|does:世話をする,癒やす,泊める|by:助産師|who:産後の母親|at:旅館,古民家|with:温泉,閑散期,滋養の食|needs:自治体の委託,病院の連携|risk:認証,人手
美容|びよう|ビューティー|beauty|trade|does:美しく見せる,保湿する,癒やす|takes:酒粕,米ぬか,泥,海藻,椿油,温泉|who:美容好き,訪日客|at:温泉地|risk:表示
化粧品|けしょうひん|コスメ,スキンケア|cosmetics|product|of:米ぬか,酒粕,椿油,絹,蜂蜜,温泉水,海藻,精油|does:保湿する,肌を守る,美しく見せる|who:美容好き,肌の弱い人,訪日客|by:化粧品会社|at:温泉地|needs:成分の分析,許可,小ロット|proc:抽出,蒸留|permit:化粧品製造販売業許可|risk:表示,設備費
化粧水|けしょうすい|ローション|lotion|product|isa:化粧品|of:温泉水,蒸留水,米,へちま|does:保湿する|who:美容好き|risk:表示
石けん|せっけん|石鹸,ソープ,シャンプー|soap|product|of:油,廃油,米ぬか,炭,酒粕,蜂蜜,ヤギの乳|does:汚れを落とす,肌を守る|who:肌の弱い人,宿,土産物店|proc:鹸化|by:福祉作業所,化粧品会社|risk:表示
入浴剤|にゅうよくざい|バスソルト,湯の素|bath salts|product|of:塩,柑橘の皮,薬草,湯の花,酒粕,ひのき|does:癒やす,温める,香りをつける,保湿する|who:会社員,若い女性,冷え性の人|by:福祉作業所,化粧品会社|months:10-3|risk:表示
アロマオイル|あろまおいる|アロマ|essential oil|product|of:枝葉,柑橘の皮,花,木くず|prop:香り|does:香りをつける,虫を避ける,癒やす|proc:蒸留|who:宿,化粧品会社,若い女性|risk:量が足りない,表示
日焼け止め|ひやけどめ|紫外線対策|sunscreen|product|does:肌を守る,光を遮る|who:農家,登山客|of:米ぬか,酸化亜鉛
香水|こうすい|フレグランス|perfume|product|of:精油,花,柑橘|prop:香り|who:若い女性,訪日客|does:香りをつける
枕|まくら|安眠枕|pillow|product|of:そば殻,もみ殻,ひのき,真綿,羊毛,薬草|does:癒やす|who:不眠の人,旅館|with:香り
カイロ|かいろ|温熱パック,ホットパック|warming pack|product|of:もみ殻,小豆,米,塩|does:温める|who:冷え性の人,高齢者,キャンパー|by:福祉作業所|months:10-3
マスク|ますく|衛生マスク|mask|product|of:絹,和紙,綿|does:守る|who:肌の弱い人,花粉症
おむつ|おむつ|布おむつ|nappies|thing|of:紙,綿|prop:吸水|who:赤ちゃん,高齢者,介護施設|yields:使用済み紙おむつ|use:再生パルプ,燃料|risk:廃棄物
床ずれ|とこずれ|褥瘡|bedsore|need|who:患者,介護施設|needs:羊毛,体圧を分ける寝具|does:世話をする
口腔ケア|こうくうけあ|歯磨き,口の健康|oral care|technique|does:汚れを落とす,健康を保つ|takes:塩,炭,竹,キシリトール|who:高齢者,犬猫の飼い主|by:歯科医
断食|だんじき|ファスティング|fasting|product|does:健康を保つ|who:会社員,ダイエット中の人|at:寺,旅館|with:甘酒,酵素飲料|risk:表示
ヨガ|よが|マインドフルネス,ピラティス|yoga|product|does:癒やす,体を鍛える|who:若い女性,会社員|at:寺,海辺,棚田,蔵|with:朝,座禅
エステ|えすて|エステティック,トリートメント,スパトリートメント|spa|product|does:癒やす,美しく見せる|takes:酒粕,泥,塩,海藻,温泉|at:旅館|who:富裕層,若い女性|risk:表示
サウナ|さうな|蒸し風呂|sauna|place|does:癒やす,温める|of:薪,石,香草,木材|who:サウナ好き,キャンパー|at:川沿い,雪国,廃校のプール,樽|with:水風呂,酒粕,白樺の枝|risk:安全,設備費
足湯|あしゆ|手湯|foot bath|place|does:癒やす,温める|of:余熱,温泉|who:観光客,登山客,高齢者|at:道の駅,駅|with:酒粕,薬草
酵素風呂|こうそぶろ|おがくず風呂,米ぬか風呂,砂風呂|enzyme bath|product|of:おがくず,米ぬか,もみ殻,砂|does:癒やす,温める|who:美容好き,冷え性の人|yields:堆肥|risk:衛生
泥パック|どろぱっく|クレイパック|mud pack|product|of:泥,粘土,温泉泥|does:保湿する,美しく見せる|who:美容好き|risk:表示
ネイル|ねいる|ネイルアート,まつげ|nail art|product|does:美しく見せる|of:ホタテの貝殻,漆,金箔|who:若い女性
ヘアケア|へあけあ|髪の手入れ,育毛|hair care|product|of:椿油,海藻,米ぬか|does:美しく見せる|who:若い女性|risk:表示
献血|けんけつ|検診車,がん検診|blood drive and check-ups|event|who:自治体,会社員|needs:土産,場所,参加のきっかけ|does:健康を保つ|with:道の駅
救急|きゅうきゅう|応急手当,AED,救命|first aid|technique|does:守る,治す|who:学校,釣り客,登山客|by:看護師,消防団|needs:訓練
感染症|かんせんしょう|感染対策,ウイルス|infection|need|who:病院,宿,学校|needs:消毒,換気,抗菌材|does:抗菌する,換気する|with:高濃度の酒,貝殻焼成,柿渋
食中毒|しょくちゅうどく|O157|food poisoning|need|who:料理店,加工所|needs:加熱,温度記録,洗浄|does:検査する,抗菌する|risk:衛生
禁煙|きんえん|依存症,断酒|quitting smoking or drinking|need|who:会社員|needs:代わりの楽しみ,仲間,ノンアルコール
終末期|しゅうまつき|ホスピス,緩和ケア|end of life care|product|does:世話をする,癒やす|who:患者,遺族|at:病院,古民家|needs:音楽,花,最後の旅,好物
医療観光|いりょうかんこう|健診ツアー,ヘルスツーリズム|health tourism|product|does:健康を保つ,泊める|who:富裕層,訪日客|at:温泉地,病院|by:医師,旅行会社|risk:認証
旅行介助|りょこうかいじょ|トラベルヘルパー,付き添い旅行,ユニバーサルツーリズム|travel assistance|product|does:世話をする,運ぶ,楽しませる|by:看護師,介護士|who:患者,車いす利用者,高齢者|with:墓参り,温泉,結婚式|needs:貸切風呂,福祉車両
障害者アート|しょうがいしゃあーと|アール・ブリュット,福祉アート|art by disabled people|product|does:美しく見せる|by:障害のある人|use:包装,ネクタイ,壁画,ラベル,仮囲い|who:買い手の企業,酒蔵,菓子店,銀行|like:ライセンス|risk:著作権
点字|てんじ||braille and sign|technique|does:翻訳する,知らせる|who:視覚障害者,聴覚障害者|use:ラベル,案内板,菓子の型|by:福祉団体,町工場
