# what met in real combinations of the middle of Japan
城下町|じょうかまち|城のある町||place|isa:町|yields:路地|use:分散型ホテル|needs:宿泊客,夜の楽しみ
世界遺産|せかいいさん|世界文化遺産,無形遺産|world heritage|scheme|yields:オーバーツーリズム,ガイド|who:観光客,訪日客,修学旅行生|with:製糸場,古道,鉱山跡,茅葺き屋根,教会,和紙
恐竜|きょうりゅう||dinosaurs|thing|isa:化石|use:発掘体験,菓子,ホテル,ロボット,土産|who:子ども,親子|by:大学,博物館|at:採石場|with:博物館
金魚すくい|きんぎょすくい||goldfish scooping|event|isa:遊び|takes:金魚|who:子ども,訪日客|at:商店街,祭り
舟屋|ふなや|伊根の舟屋,船小屋|boathouse|place|isa:古民家|prop:海に近い,眺めがよい|use:一棟貸し,カフェ,酒屋,漁業体験|who:訪日客,写真家|by:漁師|at:漁村
食品サンプル|しょくひんさんぷる|食品模型,蝋細工|food samples|product|isa:模型|of:プラスチック,蝋|use:キーホルダー,体験,栄養指導,教材,スマホケース,アクセサリー,結婚式|who:訪日客,糖尿病の人,子ども,病院|by:職人,金型工場
毛鉤|けばり|釣り毛針|fishing flies|product|isa:釣り具|of:羽根,絹,金箔|use:イヤリング,アクセサリー,額装|who:女性,釣り客|by:職人,内職
航空機|こうくうき|旅客機,飛行機の部品|aircraft|product|isa:飛行機|yields:鉄道の廃品,窓,アルミ|takes:炭素繊維,チタン,組紐,西陣織,切削加工|who:航空会社|by:町工場
ソファ|そふぁ|クッション椅子|sofa|product|isa:家具|of:西陣織,皮革,羽毛,もみ殻,古布団|who:ホテル,病院,犬猫の飼い主|by:家具工房
帯|おび|古い帯||product|use:額装,座布団,ドレス|who:海外の客,贈答客
お香|おこう||incense|product|isa:香り商品|of:香木,木粉,薬草,茶殻,ひのき|use:マッチ,名刺香,ヨガ,寺,部屋,体験|who:訪日客,ヨガの人,ホテル,若い女性|by:線香工場
わさび農家|わさびのうか|||person|yields:わさび,葉|makes:辛味調味料,ビール,調味料|needs:川沿い,獣よけ,日陰|who:寿司店
梅農家|うめのうか||ume growers|person|isa:果樹農家|yields:梅酢,梅の種,落ち梅,剪定枝|makes:梅干し,梅酒|who:養殖業者,養鶏農家,菓子店
フランス料理店|ふらんすりょうりてん|フレンチ,ビストロ|French restaurant|trade|isa:料理店|needs:ジビエ,伝統野菜,ワイン,柚子,かつお節,陶磁器,チーズ|who:富裕層,記念日|at:古民家,酒蔵,無人駅
籠|かご|竹籠,つる籠,行李|baskets|product|isa:竹細工|of:竹,山ぶどうのつる,柳,葛,荷造り紐,古新聞|use:買い物かご,バッグ,洗濯籠,照明,自転車,弁当|who:海外の収集家,若い女性,キャンパー|by:職人,高齢者
ダイエット|だいえっと|減量,体重を落とす|losing weight|need|needs:おから,きのこ,寒天,こんにゃく,歩くこと,断食,海藻|who:ダイエット中の人,糖尿病の人
内装|ないそう|店の改装,壁と床|interior finishing|product|isa:店の内装|of:古材,土壁,和紙,タイル,組子,和瓦,間伐材,古い木桶|who:カフェ,ホテル,飲食店|by:大工,左官,工務店
シェアサイクル|しぇあさいくる|貸し自転車|bike share|scheme|takes:放置自転車,自転車|who:観光客,通勤者|by:NPO,鉄道会社,ホームレスの人|at:駅,港
テラス|てらす|展望テラス,雲海テラス,川のテラス|terrace|place|of:間伐材|prop:眺めがよい|use:カフェ,朝食,茶|who:カップル,観光客|at:スキー場,茶畑,川沿い,棚田,屋上
配置薬|はいちやく|売薬,薬売り|household medicine rounds|scheme|does:届ける,見守る|who:独居者,会社員,離島の住民|by:薬局,製薬会社|with:紙風船,薬草,包み|like:オフィス菓子,見守り,移動販売
合掌造り|がっしょうづくり|合掌集落,茅葺きの里|steep thatched houses|place|isa:古民家|use:宿,ライトアップ,茅刈り体験|needs:茅,屋根材,放水訓練|who:訪日客|by:茅葺き職人|at:山あい|with:結い,雪
塩づくり|しおづくり|塩づくり体験||technique|use:塩づくり体験,塩サイダー,化粧品|who:修学旅行生,料理人|by:製塩所|at:半島
開繊|かいせん|炭素繊維の織物,複合材料|spread-tow weaving|technique|isa:織物|takes:炭素繊維|makes:航空機,スポーツ用品,義肢,釣り竿,自転車|by:織物工場,大学
細幅織物|ほそはばおりもの|リボン織,テープ織,ゴム紐|narrow weaving|product|isa:織物|use:靴紐,医療材料,御朱印帳,水引代わり,包装,名札|who:アパレル,ランナー,花屋,航空会社|by:細幅織物工場
医療器具|いりょうきぐ|内視鏡部品,医療用はさみ|surgical instruments|product|isa:医療機器|of:チタン,ステンレス|who:医師,病院|by:眼鏡工場,町工場,刃物店,時計会社,釣り具店|like:眼鏡,釣り針
熟練研ぎ|じゅくれんとぎ|出張研ぎ,研ぎ教室|sharpening service|product|isa:研ぎ直し|who:料理人,訪日客,家族,美容師,農家|by:鍛冶職人,刃物店|at:道の駅,商店街,海外
棒寒天|ぼうかんてん|角寒天,寒天干し|agar sticks|product|isa:寒天|prop:食物繊維|use:菓子,ダイエット,歯科材料,培養,介護食|by:農家|at:高原,棚田|months:12-2
自然薯そば|じねんじょそば|とろろそば|noodles with yam|product|of:自然薯,そば
薬草酒|やくそうしゅ|養命の酒|herbal liquor|product|of:クロモジ,薬草,みりん|who:冷え性の人,バー,キャンパー|by:酒蔵,製薬会社
天然氷|てんねんごおり|池の氷,切り出し氷|natural ice|thing|isa:氷|prop:透ける,冷たい,物語がある|use:かき氷,バー,夏祭り,氷室開き|who:夏の客,バー|by:製氷会社|at:山あい|months:1-2
簗|やな|鮎のつかみどり|fish weir|place|use:鮎料理,体験,観光|who:家族連れ|by:川漁師|at:川|months:7-10
うるか|うるか|鮎の塩辛,鮎の内臓|salted ayu guts|product|isa:珍味|of:川魚|use:麺,バターソース,日本酒|who:料理人,酒好き|by:川漁師
再生羊毛|さいせいようもう|毛七,リサイクルウール|recycled wool|product|of:古着,羊毛|use:ジャケット,毛布,ニット|proc:反毛,紡績|who:アパレル,海外のデザイナー|by:毛織物工場,織元
毛織物|けおりもの|ウール織物,尾州の毛織|wool cloth|product|isa:織物|of:羊毛|yields:残糸,端切れ|use:ジャケット,スーツ,ストール,車の座席|who:アパレル,仕立て屋|by:織元
注染|ちゅうせん|手ぬぐい染め,浴衣染め|paste-resist pour dyeing|technique|isa:染色|makes:手ぬぐい,浴衣,Tシャツ,日傘,のれん|who:ファン,音楽家,酒蔵,剣道家|by:染物屋
楽器工場|がっきこうじょう|ピアノ工場,弦楽器工房|instrument maker|trade|yields:木の端材|takes:木材,竹,間伐材,欄間,折れバット|makes:楽器,ピアノ,ギター|who:音大生,家具工房,高齢者
からくり人形|からくりにんぎょう|からくり,山車からくり|automata|product|isa:人形|use:ロボット教育,時計,看板,玩具|who:親子,工業高校生|by:人形師,高専|with:山車
木型職人|きがたしょくにん|鋳物木型,菓子木型職人|pattern makers|person|isa:職人|makes:木型,菓子型,玩具,照明|needs:新しい用途|who:鋳物工場,菓子店,デザイナー
蚊遣り|かやり|蚊遣り豚|mosquito coil|product|of:除虫菊,木粉,ひのき,い草,みかんの皮|who:農作業の人,キャンパー,畜産農家|by:線香工場,窯元
除虫菊|じょちゅうぎく|しろばなむしよけぎく|pyrethrum|thing|isa:花|does:虫を避ける|use:線香,天然殺虫剤|who:観光客,有機農家|at:離島,棚田|with:花畑
土鍋づくり|どなべづくり|耐熱土,ペタライト|heat-proof pottery|technique|isa:陶芸|makes:土鍋,ごはん鍋,タジン,燻製鍋,大釜|who:料理人,海外の客,キャンパー,一人暮らし|by:窯元
珠磨き|たまみがき|真珠の核入れ体験,真珠取り出し体験|pearl workshop|product|isa:体験|takes:規格外真珠,あこや貝|who:女性客,カップル,修学旅行生|by:真珠養殖業者
筏流し|いかだながし|筏下り,いかだ師|log rafting|product|isa:水上スポーツ|takes:丸太,杉|who:観光客|by:林業家,集落|at:川,渓谷|months:5-9
択伐|たくばつ|選び切り,馬目樫の山|selective felling|technique|isa:林業|does:生きものを守る|takes:ウバメガシ,広葉樹|makes:備長炭|by:炭焼き職人
備長炭|びんちょうたん|白炭,紀州備長炭|white charcoal|product|isa:炭|of:ウバメガシ,樫|prop:硬い,吸着,抗菌|use:焼鳥,炊飯,風鈴,楽器,化粧品,水質浄化,輸出,消臭剤|who:うなぎ店,焼鳥店,海外の日本食店|by:炭焼き職人
宿坊体験|しゅくぼうたいけん|写経体験,阿字観,朝の勤行|temple stay|product|isa:宿坊|who:欧米の客,一人旅,会社員,疲れた人|by:住職|with:精進料理,坐禅,修行
古道歩き|こどうあるき|巡礼路歩き,トレッキング街道|walking old roads|product|takes:古道,宿場町,荷物搬送|who:欧米の客,台湾の客,登山者|by:語り部,民宿|at:山あい|with:弁当,足湯,スタンプ
猫の駅長|ねこのえきちょう|動物駅長,看板猫|cat stationmaster|product|takes:猫,無人駅|who:訪日客,猫好き,親子|by:鉄道会社|with:ロゴ入り品
柿渋|かきしぶ|柿ポリフェノール||thing|isa:タンニン|use:抗菌,サプリ|who:病院|by:大学,柿農家
当帰の葉|とうきのは|生薬栽培||thing|isa:薬草|use:漢方原料,薬膳,ジェラート|who:宿,女性,製薬会社|by:福祉作業所|at:耕作放棄地,山あい
金魚の養殖池|きんぎょのようしょくいけ|金魚池,金魚農家|goldfish ponds|place|yields:金魚,規格外|use:展示,アート,水族館,金魚カフェ|who:海外の客,子ども|with:公衆電話,水族館
抹茶|まっちゃ|||product|of:茶葉|use:輸出,染料,化粧品,体験|proc:石臼,粉砕|needs:被覆,有機|who:海外の客
セラミック部品|せらみっくぶひん|碍子,電子セラミックス|technical ceramics|product|isa:セラミックス|use:半導体装置,人工骨,包丁,センサー,人工歯|who:町工場,病院|by:窯元,町工場|like:陶磁器
銭湯の継業|せんとうのけいぎょう|銭湯の引き継ぎ,若者の銭湯|bathhouse succession|scheme|isa:引き継いだ|who:若者,ランナー|by:若い店主,銭湯好き|with:サウナ,カフェ,音楽会,ペンキ絵,薪
町家ホテル|まちやほてる|分散型町家,町屋の宿|townhouse hotel|product|isa:分散型ホテル|takes:空き家,古民家,蔵,路地|who:訪日客,家族連れ|by:不動産屋,商店街|with:銭湯,喫茶店,飲食店,自転車
商店街ホテル|しょうてんがいほてる|まちごとホテル,街ごとホテル|whole-street hotel|product|isa:分散型ホテル|takes:空き店舗,銭湯,食堂,商店街|who:訪日客,学生|at:商店街
演劇の町|えんげきのまち|演劇祭,芸術文化の町|theatre town|place|use:学校,移住|who:劇団,若者,学生|with:大学,温泉街,アーティストインレジデンス
かいぼり|かいぼり|池干し,ため池の水抜き|draining ponds|event|does:海を肥やす,水を浄める|takes:ため池,外来種,泥|makes:肥料,生きもの観察|who:漁師,子ども,海苔漁師|by:農家,学生,買い手の企業|months:10-2
豊かな海|ゆたかなうみ|貧栄養の海,海の栄養不足|nutrient-poor sea|need|needs:ため池,下水処理場,森,かいぼり,施肥,海底耕うん|who:海苔漁師,漁師,牡蠣漁師
マッチ工場|まっちこうじょう||match factory|trade|yields:空いた設備,ラベル|makes:マッチ,お香,着火材|who:キャンパー,雑貨店,喫茶店,コレクター
豊岡鞄|かばんのまち|鞄産地,鞄の町|bag-making town|place|isa:製造業|yields:革の端切れ,職人,専門学校|use:バッグ,工場直売|who:弟子
コウノトリ米|こうのとりまい|生きもの米,朱鷺米,ほたる米|wildlife-friendly rice|product|isa:米|proc:有機栽培|who:都会,酒蔵,学校給食,買い手の企業|by:米農家|with:コウノトリ,田んぼ,蛍,メダカ
集落丸ごとホテル|しゅうらくまるごとほてる|古民家群の宿,城下町ホテル|village-wide hotel|product|isa:分散型ホテル|takes:空き家,蔵,城下町|who:富裕層,訪日客|by:NPO,信用金庫|with:料理店,酒蔵,ガイド
海苔の色落ち|のりのいろおち|のり不作|bleached nori|need|yields:色落ち海苔|needs:かいぼり,下水処理場,施肥,肥料,ドローン|who:海苔漁師
湖魚|こぎょ|琵琶湖の魚,淡水魚|lake fish|thing|isa:川魚|use:鮒寿司,佃煮加工,学校給食,天ぷら,缶詰|who:料理人,ホテル|by:漁協,川漁師
外来魚|がいらいぎょ|ブラックバス料理|invasive fish|thing|isa:外来種|use:サンドイッチ,魚粉,肥料,魚醤,ペットフード,学校給食,皮革|proc:発酵|who:大学,農家|by:漁協,釣り客
野菜染め|やさいぞめ|食べ物染め,残渣染め|vegetable dyeing|technique|isa:草木染め|takes:玉ねぎの皮,水なす,かぶ,キャベツ,紫いも,ごぼう|makes:タオル,ベビー服,Tシャツ,靴下|who:赤ちゃん,アパレル|by:染物屋,タオル工場
吊り小屋|つりごや|玉ねぎ小屋|onion drying barn|place|isa:小屋|use:カフェ,宿,ギャラリー,展示|by:農家|at:畑
釣り針|つりばり|釣針工場,針金加工|fish hooks|product|of:鉄|use:アクセサリー,医療針,ヘアピン|who:女性,病院,釣り客|by:町工場
杞柳細工|きりゅうざいく|柳行李,柳細工|willow work|product|isa:籠|of:柳|use:バッグ,弁当箱,ペットベッド|who:女性|by:職人
夜空の公園|よぞらのこうえん|星空保護区,星の村|dark-sky park|place|use:ナイトツアー,宿|takes:暗さ,星空|who:カップル,天文ファン,親子|at:山あい,離島|with:照明,索道,天文台
花街|かがい|料亭街|geisha quarter|place|yields:踊り,着物,三味線,料亭|use:お座敷体験,茶会,踊り|needs:若い芸者|who:訪日客,富裕層
ガラス薬瓶|がらすくすりびん|薬瓶,薬の瓶|medicine bottles|thing|isa:瓶|use:ガラス工芸,花器|by:ガラス工房
鉱山の電車|こうざんのでんしゃ|トロッコ電車,一円電車|mine train|product|takes:廃坑,鉱山跡|who:鉄道ファン,子ども|by:保存会
錫の器|すずのうつわ|曲がる錫,錫の籠|tin ware|product|isa:錫|prop:柔らかい,抗菌|use:花器,酒器,医療器具,アクセサリー,耳つぼ|proc:鋳物|who:贈答客,医師,海外の客|by:鋳物師
仏具の技|ぶつぐのわざ|仏壇の技|altar crafts|technique|takes:漆,金箔,彫刻,めっき|makes:アクセサリー,家具,ピアノ,ドアノブ,音響,小さな仏壇|who:ホテル,海外の客,ペットロスの人|by:仏壇店,職人
輪切りの木|わぎりのき|木の輪切り,年輪コースター|wood slices|thing|isa:端材|use:コースター,家具,時計,消臭剤|who:猫好き,花嫁,保育園|by:林業家,製材所
学校の机|がっこうのつくえ|||thing|of:間伐材,ひのき|who:小学生,自治体|by:木工所,森林組合
廃食器回収|はいしょっきかいしゅう|食器リサイクル,割れた食器|crockery recycling|scheme|takes:割れた器,廃食器,古い皿|makes:再生陶土,タイル,アスファルト|who:料理店,学校給食|by:窯元,自治体
寿司の酢|すしのす|赤酢,粕酢|red vinegar|product|isa:酢|of:酒粕|who:寿司店,海外の日本食店|by:酢蔵
薬の町|くすりのまち|売薬の町,製薬の町|medicine town|place|yields:薬草,ガラス薬瓶,段ボール|use:薬草料理,薬膳|who:観光客
雪のサーバー|ゆきのさーばー|雪冷房データセンター|snow-cooled servers|product|isa:データセンター|yields:温水,余熱|use:陸上養殖,きのこ栽培,小松菜|takes:雪,排雪|at:雪国
ミニ丸太|みにまるた|小丸太,薪の束|small logs|thing|isa:薪|use:焚き火,スウェーデントーチ,椅子|who:キャンパー
獅子頭|ししがしら|木彫の獅子,井波彫刻|carved lion heads|product|isa:彫刻|use:守り神,土産,子どもの学習|who:訪日客|by:彫刻家
職人に弟子入りする宿|しょくにんにでしいりするやど|工房の宿,産地の宿|craft inn|product|isa:体験|takes:空き家,職人,漆器,彫刻,鋳物,和紙|who:訪日客,欧米の客,デザイナー|by:移住者,建築家
昆布の食文化|こんぶのしょくぶんか|昆布締め|kelp cuisine|product|isa:昆布加工品|of:昆布|use:刺身,おにぎり,ビーガンだし|who:海外の料理人,減塩の人|by:職人
