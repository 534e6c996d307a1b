# words that the lines on food and farming name: uses, needs, makers, further techniques
食品加工の副産物|しょくひんかこうのふくさんぶつ|製造残さ,加工くず|food processing by-products|thing|isa:副産物|prop:大量,水分|use:飼料,堆肥,調味料,化粧品,粉末|proc:乾燥,濃縮,発酵|by:食品加工会社|who:畜産農家,化粧品会社|risk:傷む,集荷
森の恵み|もりのめぐみ|山の幸,里山の恵み,木の恵み|forest produce|thing|prop:天然,季節もの|use:料理,酒,茶,籠,工作|by:山の名人|at:里山|who:料理人,保育園|risk:自然保護,量が足りない
湧水地|ゆうすいち|湧水池,水源地,名水の里|spring sites|place|prop:水場がある,冷たい|use:養魚,豆腐,酒,水汲み,散策|by:集落|who:喫茶店,観光客|risk:自然保護|with:わさび,クレソン
砂地の畑|すなちのはたけ|砂丘畑,砂丘地,海辺の畑|sandy fields|place|prop:海に近い|by:農家|risk:天気|with:らっきょう,スイカ,長芋,メロン,さつまいも,落花生,芝
みかんの転作地|みかんのてんさくち|使わないみかん山,みかん畑跡,荒れたみかん園|old mandarin groves|place|isa:耕作放棄地|prop:眺めがよい,温暖|use:養蜂,キャンプ,宿,放牧|by:高齢農家|who:移住者,新規就農者|risk:権利,足|with:レモン,オリーブ,アボカド
チョーク|ちょーく|白線の粉,ラインパウダー,グラウンドの白線|chalk|product|takes:ほたて殻,卵の殻,牡蠣殻,貝殻|by:文具会社|who:学校,保育園|use:黒板アート
革の代わり|かわのかわり|代替レザー,人工皮革|leather substitutes|product|takes:りんごの搾りかす,菌糸,ぶどうの搾りかす,い草|who:ビーガン,鞄職人|like:皮革
カット加工|かっとかこう|裁断加工|cutting and peeling|technique|does:切る|takes:規格外野菜,根菜,果物,魚|makes:カット野菜,冷凍野菜|yields:野菜くず|by:就労施設,加工所|who:飲食店,学校給食|risk:衛生,人手
冷凍野菜|れいとうやさい|冷凍枝豆,冷凍ほうれんそう,冷凍フルーツ,冷凍果実|frozen vegetables and fruit|product|takes:規格外野菜,規格外果実|prop:日持ちする|by:冷凍食品会社|who:学校給食,介護施設,単身者,菓子店|risk:電気代
水煮|みずに|山菜水煮,たけのこ水煮,豆の水煮|boiled packs|product|takes:たけのこ,山菜,豆,きのこ|by:加工所|who:飲食店,学校給食
麦飯|むぎめし|麦ごはん,雑穀米,雑穀ご飯|barley rice|product|takes:もち麦,雑穀,大麦|who:健康志向の人,社員食堂|with:とろろ
レトルト食品|れとるとしょくひん|パウチ食品,レトルトパウチ|retort food|product|takes:ジビエ,郷土料理,魚,野菜|prop:日持ちする|by:食品加工会社|who:登山者,災害備蓄の担当者,単身者|use:土産物
国産原料|こくさんげんりょう|地元原料,地元の粉,物語のある素材,物語のある原料,地元の原料,地元の小麦,地元小麦|domestic raw materials|need|who:菓子店,化粧品会社,製麺所,ペットフード会社|needs:規格外品,契約栽培,産地の証明,安定した量
安い餌|やすいえさ|安い飼料,輸入飼料の代わり,魚粉の代わり|cheap feed|need|who:畜産農家,養殖業者,動物園|needs:食品残さ,昆虫,飼料米,海藻の切れ端|with:エコフィード
残さの行き先|ざんさのいきさき|かすの行き先,粕の行き先,あらの行き先,おからの行き先,殻の行き先,骨の行き先,廃菌床の行き先|an outlet for residues|need|who:酒蔵,豆腐店,水産加工場,焼酎蔵,きのこ農家,鮮魚店|needs:飼料化,堆肥化,粉末化,引き取り手|with:畜産農家
冬の売上|ふゆのうりあげ|冬の収入源,冬の商品|winter income|need|who:ジェラート店,ビール醸造所,農家,ワイナリー|needs:温かい商品,通販,雪の体験
新しい飲み方|あたらしいのみかた|新しい食べ方,若者向けの飲み方|new ways to serve|need|who:茶店,酒蔵,味噌蔵|needs:バー,菓子,デザイン,炭酸
安い食事|やすいしょくじ|手頃な食事,学食の代わり|cheap meals|need|who:学生,ひとり親家庭,単身者|needs:規格外野菜,子ども食堂,余剰農産物
地元食材|じもとしょくざい|地元の食材,地物,地元の食,地元の具|local ingredients|need|who:飲食店,旅館,学校給食,菓子店,社員食堂|needs:小口配送,農家の一覧,下処理
有機米|ゆうきまい|特別栽培米,自然栽培米|organic rice|thing|isa:米|prop:有機|use:離乳食,学校給食,輸出,日本酒|by:有機農家|who:子育て世帯
発芽玄米|はつがげんまい|発芽大豆,発芽そば|sprouted grains|product|of:玄米|prop:食物繊維,ビタミン|use:ご飯,味噌,甘酒,菓子|by:米農家|who:健康志向の人
ひよこ豆|ひよこまめ|輸入豆|chickpeas|thing|isa:豆|use:味噌,カレー,菓子,スープ|who:ビーガン,ムスリム
熟成肉|じゅくせいにく|熟成魚,発酵熟成肉|aged meat and fish|product|takes:経産牛,ジビエ,未利用魚|proc:熟成|by:精肉店|who:料理人|at:廃トンネル|risk:衛生
ドライトマト|どらいとまと|トマトソース,トマトピューレ|dried tomatoes|product|of:トマト|proc:乾燥|by:加工所|who:ワインバー,イタリア料理店
骨せんべい|ほねせんべい|骨チップス,魚せんべい|fish-bone crackers|product|takes:魚の骨,うなぎの骨,小魚|prop:カルシウム|by:水産加工場|who:居酒屋,子ども,愛犬家
抗菌材|こうきんざい|除菌剤,抗菌剤,抗菌スプレー,洗浄剤|antibacterial agents|product|takes:ほたて殻,茶殻,柿渋,かに殻,わさび,竹|does:抗菌する|who:介護施設,病院,飲食店,畜産農家|risk:表示
わら細工|わらざいく|ヒンメリ,わらアート|straw craft|technique|takes:稲わら,麦わら,すげ,笹|by:農家,高齢者|who:神社,訪日客,旅館|months:11-1|use:体験
食づくり体験|しょくづくりたいけん|蕎麦打ち体験,豆腐づくり体験,こんにゃくづくり体験,そば打ち|food-making experiences|product|isa:体験|takes:蕎麦,大豆,こんにゃく芋,米|by:農家のお母さん,そば店|who:観光客,親子,訪日客|at:廃校の調理室,公民館|does:教える,楽しませる
摘み取り体験|つみとりたいけん|花摘み体験,ハーブ摘み,綿摘み|picking experiences|product|isa:収穫体験|takes:ブルーベリー,茶葉,ハーブ,紅花,綿花|by:農家|who:女性客,親子|months:5-10
蒸留体験|じょうりゅうたいけん|精油づくり体験,香りづくり体験,調香体験|distilling experiences|product|isa:体験|takes:ハーブ,クロモジ,柑橘の皮,花|by:蒸留所,ハーブ農家|who:女性客,訪日客,宿泊客|does:癒やす,教える
田んぼアート|たんぼあーと|花絵,米の絵,畑アート|rice-paddy art|event|takes:黒米,田んぼ|by:農家,学校|who:観光客|months:6-9|does:客を呼ぶ|risk:一度きり
詰め放題|つめほうだい|つかみ取り,アウトレット市,訳あり市,B級品市|bargain events|event|takes:切れ端,規格外品,菓子くず|by:食品工場,直売所|who:子育て世帯,観光客|does:客を呼ぶ
蔵開き|くらびらき|新酒まつり,酒蔵開放,味噌蔵見学,醤油蔵見学|brewery open days|event|takes:日本酒,酒粕料理|by:酒蔵,味噌蔵|who:観光客,酒好き|months:2-4|does:客を呼ぶ|risk:天気,一度きり
育苗農家|いくびょうのうか|苗屋,種屋|seedling growers|trade|makes:苗,種|yields:夏以外の空きハウス,売れ残りの苗|needs:新品種,冬の仕事|who:農家,家庭菜園の人
れんこん農家|れんこんのうか|たけのこ農家,蓮根農家|speciality growers|person|isa:農家|needs:規格外の使い道,機械,人手|makes:れんこん,栗,わさび|who:料理人
燻製工房|くんせいこうぼう|スモーク工房,燻製店|smokeries|trade|makes:燻製|takes:魚,肉,チーズ,燻製チップ,剪定枝|needs:地元素材|who:キャンプ場,居酒屋
梅干し店|うめぼしてん|梅加工業者,梅屋|ume processors|trade|makes:梅干し|yields:梅酢,梅の種,つぶれ梅|needs:若い客,減塩|takes:梅
製餡所|せいあんじょ|あん工場,餡屋|bean-paste makers|trade|makes:あん|yields:小豆の煮汁|takes:小豆|needs:小豆の皮の使い道|who:和菓子店,菓子店
液卵工場|えきらんこうじょう|卵加工会社,マヨネーズ工場|egg processors|trade|yields:卵の殻,卵殻膜,卵白|takes:卵,割れ卵|needs:卵の殻の行き先
惣菜工場|そうざいこうじょう|弁当工場,サラダ工場,炊飯工場,給食会社|ready-meal plants|trade|makes:惣菜,弁当|yields:野菜くず,廃食油,洗米水,夜勤|takes:野菜,米|needs:人手,地元食材
カニ加工場|かにかこうじょう|えびせん工場,ほたて加工場,むき身工場,うに加工場|shellfish processors|trade|yields:かに殻,ほたて殻,煮汁,ウニ殻|makes:むき身,缶詰|needs:殻の行き先,人手
製糸所|せいしじょ|絹の精練所|silk reelers|trade|yields:蚕のさなぎ,セリシン,絹のくず|takes:繭|makes:絹糸
非常食メーカー|ひじょうしょくめーかー|防災食メーカー,保存食会社|emergency-food makers|trade|takes:米,野菜,郷土料理|needs:アレルゲンなしの献立,地元の味|who:自治体,登山者
カレー店|かれーてん|カレー屋,スパイス店,インド料理店,ネパール料理店|curry shops|trade|isa:飲食店|takes:スパイス,規格外野菜,ジビエ,ヨーグルト|who:学生,ムスリム
ワインバー|わいんばー|オイスターバー,日本酒バー,ビアバー,発酵バー|wine and oyster bars|trade|isa:居酒屋|takes:チーズ,牡蠣,燻製,漬物,ドライフルーツ|needs:物語のあるつまみ
精進料理店|しょうじんりょうりてん|宿坊の食堂,ビーガンカフェ,ベジレストラン|vegan restaurants|trade|isa:飲食店|takes:豆腐,山菜,きのこ,湯葉|who:ビーガン,訪日客
釣り具店|つりぐてん|釣具屋,餌屋|tackle shops|trade|takes:蚕のさなぎ,魚のあら,羽毛|makes:釣り餌|who:釣り客
バイオガス施設|ばいおがすしせつ|バイオガスプラント,メタン発酵施設|biogas plants|place|takes:牛ふん,生ごみ,うどんの切れ端,焼酎かす|yields:消化液,余熱,二酸化炭素|by:自治体,酪農家|who:農家|risk:設備費,匂い
化粧品を手作りする人|けしょうひんをてづくりするひと|手作りコスメ好き,ナチュラル派,クラフト好きの女性|makers of home cosmetics|person|needs:蜜蝋,精油,米ぬか,薬草,教室|with:ハーブ農家
ストーブの家|すとーぶのいえ|薪ストーブの家,薪の家,ペレットストーブの家|homes with stoves|person|needs:薪,剪定枝,果物の種,配達|months:11-3|with:果樹農家
熱中症が心配な人|ねっちゅうしょうがしんぱいなひと|屋外作業者,夏の現場の人,夏の部活生|people at risk of heatstroke|person|needs:塩飴,梅干し,日陰,冷たい飲み物,水|months:6-9|with:梅酢,にがり
二日酔いの人|ふつかよいのひと|飲み会帰りの人,宿酔い|people with a hangover|person|needs:しじみ汁,柿,梅干し,雑炊,湯|with:居酒屋,朝食
運転する人|うんてんするひと|ノンアルの人,酒を飲まない人|people who do not drink|person|needs:ノンアルコール飲料,茶,甘酒,休憩|at:道の駅
通勤者|つうきんしゃ|早朝出勤の人,駅の利用者|commuters|person|needs:朝食,弁当,夕食の惣菜,受け取り箱|at:駅|with:無人販売
引きこもりの若者|ひきこもりのわかもの|働きづらい人|young people who withdrew|person|needs:居場所,小さな仕事,生きもの,認められること|with:農作業,養蜂,馬,きのこ栽培|who:農福連携
障がいのある子|しょうがいのあるこ|特別支援学校の子,医療的ケア児|children with disabilities|person|needs:遊び場,実習の場,動物,感覚遊び|with:乗馬,園芸,木のおもちゃ
野鳥を見る人|やちょうをみるひと|自然観察の人,野鳥の会|birdwatchers|person|isa:観光客|needs:観察小屋,早朝の朝食,案内,宿|at:田んぼ,干潟,蓮田|months:10-4
イベント主催者|いべんとしゅさいしゃ|祭りの実行委員,音楽フェスの主催者,大会事務局|event organisers|person|needs:屋台,地元の食,ごみを減らす器,駐車場|with:キッチンカー,食べられる器
学生ボランティア|がくせいぼらんてぃあ|農業サークル,地域サークル,インターン学生|student volunteers|person|does:手を貸す,広める|needs:宿,食事,交通費,学び|with:放任果樹園,放置茶園|months:2-3,8-9
海外の愛好家|かいがいのあいこうか|海外の日本好き,アニメ好きの外国人,和食好きの外国人|fans abroad|person|needs:通販,翻訳,物語,体験|with:錦鯉,抹茶,盆栽
茶会|ちゃかい|お茶席,茶摘み茶会|tea gatherings|event|takes:抹茶,和菓子,器,花,炭|by:茶道家|at:棚田,庭,古民家,寺|who:訪日客,女性客|does:もてなす
食べられる器|たべられるうつわ|エディブルカップ,もなかの器,食べるスプーン|edible cups|product|takes:おから,えびせん,米粉,海藻|who:屋台,ジェラート店,イベント主催者|use:祭り
発酵の種|はっこうのたね|種麹,スターター,乳酸菌の株,菌株|starter cultures|thing|prop:酵素|use:酒,味噌,パン,チーズ,飼料|by:麹店,公設試|who:醸造家
肉の下味|にくのしたあじ|肉を柔らかくするもの,肉の漬け込み,マリネ液|meat marinades|product|takes:塩麹,ホエー,酒粕,キウイ,味噌,玉ねぎ|does:柔らかくする,旨みを足す|who:精肉店,共働き世帯
詰め合わせ|つめあわせ|セット,食の詰め合わせ,地域セット|assortments|product|takes:特産品,規格外品,菓子,調味料|by:地域商社,直売所|who:都会の出身者,帰省できない人|months:7,12
飾り|かざり|季節の飾り,装花|decorations|product|takes:稲わら,花,木の実,綿花,貝殻,剪定枝,枝もの|by:花屋,農家|who:旅館,商店街,婚礼
花風呂|はなぶろ|フラワーバス,みかん風呂,ワイン風呂|flower and fruit baths|product|takes:規格外花,規格外果実,柚子,柑橘の皮,酒粕,薬草|by:温泉旅館,銭湯|who:女性客,湯治客,訪日客|does:癒やす
足湯カフェ|あしゆかふぇ|薬草足湯,農家の足湯|foot-bath cafés|product|takes:温泉,余熱,薬草|by:カフェ|who:観光客,冷え性の人
釉薬|ゆうやく|灰釉,うわぐすり|glazes|thing|takes:牡蠣殻,そば殻,稲わらの灰,りんごの枝の灰,ほたて殻,卵の殻,骨|by:陶芸家|who:陶芸家,旅館|use:器|risk:ばらつき
漆喰|しっくい|漆喰のり,土壁材|lime plaster|thing|takes:牡蠣殻,ほたて殻,卵の殻,ふのり,稲わら|by:左官|who:古民家の持ち主,宿|does:湿度を整える
緩衝材|かんしょうざい|梱包材,クッション材|cushioning|product|takes:もみ殻,菌糸,い草,稲わら,古紙,羊毛|by:包装会社|who:果樹農家,窯元,酒蔵|use:贈答品
断熱材|だんねつざい||insulation|product|takes:もみ殻,羊毛,稲わら,菌糸,海藻,羽毛|by:建材会社|does:断熱する,音を抑える|who:工務店,キャンプ場|risk:設備費,認証
研磨材|けんまざい|磨き粉,ブラスト材,スクラブ|abrasives|product|takes:くるみの殻,桃の種,卵の殻,もみ殻,とうもろこしの芯|does:磨く,汚れを落とす|who:金属加工会社,サロン,車の整備店
吸着材|きゅうちゃくざい|浄化材,ろ過材|adsorbents|product|takes:牡蠣殻,もみ殻炭,コーヒーかす,かに殻,骨炭|does:水を浄める,匂いを消す|who:養殖業者,池の管理者,町工場
魚礁|ぎょしょう|人工魚礁,藻礁,漁場づくり|artificial reefs|product|takes:牡蠣殻,間伐材,竹,廃船|does:海を肥やす,生きものを守る|by:漁協|who:漁師,ダイバー|risk:漁業権
香り商品|かおりしょうひん|サシェ,ポプリ|fragrance goods|product|takes:精油,酒粕,茶殻,クロモジ,い草,花,柑橘の皮|by:蒸留所|who:ホテル,女性客|use:記念,空間演出
燻製チップ|くんせいちっぷ|スモークチップ,スモークウッド|smoking chips|product|takes:剪定枝,桜の枝,木桶,茶の枝,オリーブの枝,くるみの殻,ウイスキー樽|by:木工房,果樹農家|who:キャンパー,燻製工房,居酒屋
蜜源|みつげん|蜂の花畑,蜜源の森|nectar sources|thing|does:受粉させる|takes:休耕田,菜種,れんげ,そば|by:農家|who:養蜂家|months:3-10|use:景観
景観作物|けいかんさくもつ|花の畑,彩りの田畑|scenic crops|thing|takes:休耕田,菜種,コスモス,ひまわり,そば|by:農家|who:観光客,写真を撮る人|use:養蜂,油,迷路
家庭料理の再現|かていりょうりのさいげん|給食の味の再現,昔の味,閉店した店の味|tastes of the past|product|takes:レシピ,味噌,郷土料理|by:飲食店,食品加工会社|who:帰省客,都会の出身者,高齢者|does:思い出を残す|with:聞き書き
食の記録|しょくのきろく|味の記録,レシピの聞き書き,味の保存|recording recipes|technique|does:記録する,伝え継ぐ|takes:郷土料理,閉店する店|by:学生,図書館|who:移住者,飲食店|with:動画
生産者の顔|せいさんしゃのかお|産地の物語,作り手の話,農家の写真|faces behind food|thing|prop:物語がある|use:包装,献立表,動画,冊子|by:写真家,学生|who:飲食店,通販
野菜の洗い水|やさいのあらいみず|出荷調整くず,根付きの泥,葉かき|packing-shed waste|thing|isa:農業の副産物|use:堆肥,飼料,スープ|by:野菜農家,選果場|who:養鶏農家
昼食の場|ちゅうしょくのば|昼ごはんの店,弁当を食べる場所,昼の食事|places for lunch|need|who:団体客,工事の人,登山者|needs:弁当,仕出し,食堂,キッチンカー
漬物の廃業|つけもののはいぎょう|漬物離れ,衛生許可で続かない漬物|decline of home pickles|need|who:農家のお母さん,漬物屋,道の駅|needs:共同加工場,許可,設備,若い継ぎ手
食の海外発信|しょくのかいがいはっしん|和食の発信,海外での試食会,酒の海外展開|presenting food abroad|scheme|takes:日本酒,味噌,茶,器|does:海外に出す,広める|by:地域商社,料理人|who:海外の料理人|risk:信用
魚離れ|さかなばなれ|魚を食べない,さばけない,骨が苦手|eating less fish|need|who:漁協,鮮魚店,子育て世帯|needs:骨のない加工,料理教室,ミールキット,魚の給食
米離れ|こめばなれ|米の消費減,米余り|eating less rice|need|who:米農家,農協,米店|needs:米粉,おにぎり,甘酒,輸出,バイオプラスチック
花の消費減|はなのしょうひげん|花離れ,葬儀の花の減少|fewer flowers sold|need|who:花農家,花屋|needs:定期便,香り,食用花,染色,ワークショップ
牛乳余り|ぎゅうにゅうあまり|生乳余り,春休みの牛乳|milk surplus|need|who:酪農家|needs:チーズ,ミルクジャム,石けん,消費の場|months:12-1,3-4
茶価の低迷|ちゃかのていめい|荒茶の安値,急須離れ|low tea prices|need|who:茶農家,茶店|needs:抹茶,輸出,菓子,染色,茶の体験,ほうじ茶
海の変化|うみのへんか|海水温上昇,海苔の不作|changing seas|need|who:漁師,海苔養殖,養殖業者|needs:陸上養殖,新しい魚種,観測,海の森|with:アマモ
