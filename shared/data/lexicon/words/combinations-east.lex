# what met in real combinations of the east: thing, technique, product, holder, buyer, place
焼成|しょうせい|||technique|makes:チョーク,消毒液
粉砕|ふんさい|チップ化||technique|makes:チョーク
漁協|ぎょきょう|||trade|makes:チョーク
ほたて殻|ほたてがら|||thing|use:消毒液|proc:融雪|by:水産加工会社,漁師|at:港
消毒液|しょうどくえき|||product|who:食品加工会社
水産加工会社|すいさんかこうがいしゃ|||trade|makes:消毒液
融雪|ゆうせつ|||technique|makes:融雪剤
樹脂混練|じゅしこんれん|||technique|makes:ヘルメット
漁師|りょうし|||person|makes:ヘルメット
ヘルメット|へるめっと|安全帽|helmet|product|of:プラスチック,風車の羽根|prop:丈夫,軽い|use:防災用品|takes:ほたて殻,再生材,風車の羽根|who:漁協,建設業者,修学旅行生,消防団,サイクリスト,小学生|by:素材会社
鮭の鼻軟骨|さけのはななんこつ|||thing|by:大学|with:プロテオグリカン
大学|だいがく|||trade|makes:化粧品,バッグ,ジャム,見守り
化粧品|けしょうひん|||product|who:女性|with:蚕
魚の皮|さかなのかわ|||thing|by:革職人|at:漁村
革小物|かわこもの|||product|who:贈答客
鮭|さけ|||thing|use:靴,箱|by:博物館,造船所|at:漁村|with:魚の皮
雪|ゆき|||thing|proc:熟成|who:料理人|with:雪室,じゃがいも,空港,古米
雪氷熱|せつひょうねつ|||thing|by:IT企業|with:データセンター
冷房代|れいぼうだい|||need|needs:雪氷熱
データセンターの熱|でーたせんたーのねつ|||thing|proc:陸上養殖,施設園芸|at:雪国|with:うなぎ
流氷|りゅうひょう|||thing|use:流氷歩き,観光船|by:ダイバー|at:港
流氷歩き|りゅうひょうあるき|流氷ウォーク|drift ice walking|product|takes:流氷|needs:防寒着,ウェットスーツ|who:訪日客,観光客|by:ダイバー,ガイド|at:海|months:2-3|risk:安全,季節
ダイバー|だいばー|||person|makes:流氷歩き
冬の仕事|ふゆのしごと|||need|needs:流氷歩き
観光船|かんこうせん|遊覧ボート|sightseeing boat|product|takes:元漁船,漁船|who:観光客,訪日客|by:漁師,船会社|at:湖,港,渓谷|with:野鳥観察,夕日,工場夜景|risk:天気,安全
行動展示|こうどうてんじ|生態展示|behavioural exhibits|technique|does:見せる,楽しませる|takes:動物,魚,動物園|makes:来園者|who:家族連れ,子ども|by:動物園,水族館|at:動物園
バイオガス|ばいおがす|||technique|takes:水素|who:酪農家|by:ガス会社|with:燃料電池
家畜ふん|かちくふん|||thing|proc:施設園芸|at:牧場|with:チョウザメ
チョウザメ|ちょうざめ|||thing|with:マンゴー
メタン発酵|めたんはっこう|||technique|takes:消化液,牧草|makes:肥料
肥料|ひりょう|||product|who:酪農家
温泉熱|おんせんねつ|||thing|proc:施設園芸|who:百貨店|at:雪国,離島|with:マンゴー
マンゴー|まんごー|||thing|with:いちご
廃線|はいせん|||place|by:保存会|at:過疎地|with:鉄道
レールバイク|れーるばいく|||product|who:観光客
保存会|ほぞんかい|||trade|makes:レールバイク
競走馬|きょうそうば|||thing|who:馬好き|with:引退した
引退した動物|いんたいしたどうぶつ|||thing|proc:マッシュルーム栽培|who:料理店|by:牧場|with:馬糞,マッシュルーム
馬|うま|||thing|use:朝ツアー|proc:乗馬療法|at:牧場|with:引退した,観光
朝ツアー|あさつあー|||product|who:観光客
炭鉱町|たんこうまち|||place|use:映画祭,廃校|who:映画ファン
廃坑|はいこう|||place|use:日本酒,植物工場|by:酒蔵|at:炭鉱町,鉱山跡|with:メロン,地下の冷気,地熱
施設園芸|しせつえんげい|||technique|at:廃坑,温泉
熟成|じゅくせい|||technique|makes:日本酒,黒にんにく|at:廃坑
きのこ栽培|きのこさいばい|||technique|at:廃坑
鉱山跡|こうざんあと|||place|use:冷房,見学,ヘルメット|by:セメント工場|at:炭鉱町|with:坑内水
ヒートポンプ|ひーとぽんぷ|||technique|makes:冷房|at:鉱山跡
セメント工場|せめんとこうじょう|||trade|makes:冷房
宿泊|しゅくはく|||product|at:漁村
海藻|かいそう|||thing|with:昆布,温泉
昆布|こんぶ|||thing|proc:ドローン,選別,画像認識|by:漁師,漁協|with:干し場
人手不足|ひとでぶそく|||need|needs:昆布,漁業体験
磯焼けのウニ|いそやけのうに|||thing|who:寿司店|with:野菜くず,ウニ
ウニ|うに|||thing|use:飼料|proc:養殖|by:水産試験場|with:緑肥
養殖|ようしょく|養魚||technique|makes:飼料,漁業体験,地ビール|at:高架下
水産試験場|すいさんしけんじょう|||trade|makes:飼料
牛乳|ぎゅうにゅう|||thing|use:菓子,飼料|by:チーズ工房|with:余剰乳,ホエー
余剰乳|よじょうにゅう|||thing|with:牛乳
酪農家|らくのうか|||person|makes:菓子|at:太陽光発電所,被災地
ホエー|ほえー|||thing|with:豚
チーズ工房|ちーずこうぼう|||trade|makes:飼料,飲料
飼料|しりょう|||product|who:養豚農家|with:羊,カルシウム,豚
山ぶどう|やまぶどう|||thing|use:ワイン|by:町
りんご|りんご|||thing|by:移住者
移住者|いじゅうしゃ|||person|makes:シードル
りんごの搾りかす|りんごのしぼりかす|||thing|use:合成皮革,バッグ|by:大学|with:植物革
バッグ|ばっぐ|||product|who:アパレル
羊|ひつじ|||thing|with:牛
りんごの剪定枝|りんごのせんていし|||thing|use:キャンプ用品,カトラリー|proc:木工|by:果樹農家,木工所|at:雪国
果樹農家|かじゅのうか|||person|makes:キャンプ用品
木工|もっこう|||technique|makes:カトラリー|at:おもちゃ美術館,廃校|with:木育
木工所|もくこうじょ|||trade|makes:カトラリー
田んぼアート|たんぼあーと|||event|by:役場|at:農村
黒米|くろまい|||thing|at:農村|with:田んぼアート,展望台
和紙|わし|||product|use:インテリア
体験|たいけん|||product|use:作業着|at:雪国|with:ホテル
冬の売上|ふゆのうりあげ|||need|needs:体験,作業着
ライブ|らいぶ|||event|who:観光客|with:居酒屋
作業着|さぎょうぎ|||product|who:暖かい国の人
石炭|せきたん|||thing|who:観光客|at:雪国|with:鉄道
カシス|かしす|||thing|use:ジャム|proc:抽出|by:大学
抽出|ちゅうしゅつ|||technique|makes:ジャム
黒にんにく|くろにんにく|||product|who:健康志向の人|with:温泉熱
焙煎|ばいせん|コーヒー焙煎||technique|makes:茶
ごぼう|ごぼう|||thing|by:農協
農協|のうきょう|||trade|makes:茶,焼き芋
長芋|ながいも|||thing|proc:乾燥|with:輸出
乾燥|かんそう|||technique|makes:とろろ,ペット用おやつ
とろろ|とろろ|||product|who:台湾の客
ひば|ひば|||thing|use:虫よけ,酵素風呂|by:製材所|at:温泉|with:おがくず
蒸留|じょうりゅう|||technique|makes:虫よけ
製材所|せいざいしょ|||trade|makes:虫よけ
虫よけ|むしよけ|||product|who:ペットと暮らす人
南部鉄器|なんぶてっき|||product|use:急須,コーヒー|by:鋳物師|with:輸出
鋳物師|いもじ|||person|makes:急須
コーヒー|こーひー|||product|who:コーヒー好き
鋳物|いもの|||technique|takes:バット|makes:野球,記念品,こま
漆|うるし|||thing|use:研修|by:養蜂家|at:山あい|with:漆掻き職人,蜂蜜
研修|けんしゅう|||product|who:文化財の修理者
蜂蜜|はちみつ|||thing|at:団地|with:漆の木
漆器|しっき|||product|use:学校給食|with:宝石
学校給食|がっこうきゅうしょく|||product|with:給食の食器
箱|はこ|||product|with:ギター
造船所|ぞうせんじょう|||trade|makes:箱
鉄道|てつどう|||trade|takes:引退車両|makes:震災学習,企業研修,レストラン列車|at:里山|with:副業,イタリア料理店
震災遺構|しんさいいこう|||place|at:漁村|with:語り部
塩害の畑|えんがいのはたけ|||place|use:デニム|by:アパレル,IT企業|with:綿花,トマト
アパレル|あぱれる|||trade|makes:デニム
デニム|でにむ|||product|who:買い手の企業
水耕栽培|すいこうさいばい|||technique|at:塩害の畑,高架下
いちご|いちご|||thing|proc:画像認識|by:大学|at:塩害の畑|with:冷熱,摘果,輸出,収穫ロボット
仮設住宅|かせつじゅうたく|||place|use:ニット|by:漁師の妻
漁師の妻|りょうしのつま|||person|makes:ニット,ミサンガ
ニット|にっと|||product|proc:紡績|who:都会の人,海外のデザイナー,百貨店|by:紡績工場
漁網|ぎょもう|||thing|use:ミサンガ|by:漁師の妻|with:内職
牡蠣|かき|||thing|proc:高圧処理|who:都市住民|with:オーナー制度,クラウドファンディング,輸出
牡蠣殻|かきがら|||thing|proc:水質浄化|by:大学|with:鶏,干潟
わかめ|わかめ|||thing|use:チップス,漁業体験|proc:養殖|by:高校生|with:めかぶ,ボランティア
高校生|こうこうせい|||person|makes:チップス
漁業体験|ぎょぎょうたいけん|||product|who:会社員
サメ|さめ|||thing|use:財布,ハンバーグ,学校給食|proc:すり身加工|at:港,離島|with:オメガ3
練り物|ねりもの|||product|with:皮革,水素,魚のあら,農家
すり身加工|すりみかこう|||technique|makes:財布,惣菜
水素|すいそ|||thing|proc:太陽光発電|with:たんぱく質,工業団地
たんぱく質|たんぱくしつ|||thing|with:笹
こけし|こけし|||product|use:雑貨|proc:ろくろ
木地師|きじし|||person|makes:雑貨,照明
ろくろ|ろくろ|||technique|makes:照明
樹氷|じゅひょう|スノーモンスター|ice-covered trees|thing|isa:雪|use:ナイトツアー,雪上車ツアー,写真|proc:ライトアップ|who:台湾の客,写真家,訪日客|at:スキー場|months:1-3
桜桃|さくらんぼ|||thing|use:缶詰|proc:佃煮加工|with:規格外果実
佃煮加工|つくだにかこう|||technique|makes:缶詰
紅花|べにばな|||thing|use:和紙|proc:染色
染色|せんしょく|||technique|makes:化粧品,ランプシェード,チーズ
搾油|さくゆ|||technique|makes:茶
絹|きぬ|||thing|use:検査薬,医薬,見学,医療材料|proc:遺伝子組み換え,ジャカード織,草木染め,泥染め,捺染|by:紡績工場,製薬会社,織物工場|at:養蚕小屋,製糸場跡|with:忍者,観光,繭,製糸場
紡績工場|ぼうせきこうじょう|||trade|makes:化粧品
自社商品|じしゃしょうひん|||need|needs:ニット工場
枝豆|えだまめ|||thing|use:菓子|proc:凍結乾燥
伝統野菜|でんとうやさい|||thing|proc:焼畑|by:大学|at:山あい|with:イタリア料理店,料理人,農家,かぶ
焼畑|やきはた|||technique|takes:杉,かぶ|makes:漬物|by:森林組合
クラゲ|くらげ|||thing|use:ラーメン|who:観光客|at:海辺,水族館|with:水族館,展示
酒蔵|さかぐら|||trade|who:研修の団体|at:廃校
人工知能|じんこうちのう|||technique|by:酒蔵
分析|ぶんせき|||technique|by:酒蔵
日本酒|にほんしゅ|||product|with:宇宙,酵母
稲わら|いねわら|||thing|use:郷土漬物,チーズ|proc:燻製
燻製|くんせい|||technique|makes:チーズ
チーズ|ちーず|||product|who:酒好き
郷土漬物|きょうどつけもの|||product|who:通販の客|with:大根,燻製小屋
伝統行事|でんとうぎょうじ|||event|use:体験,太鼓|at:温泉街
ストール|すとーる|||product|use:ふれあい体験|proc:裁縫|who:花嫁|by:母|at:駅前
ふれあい体験|ふれあいたいけん|||product|who:海外の客
五平餅|ごへいもち|||product|use:贈り物|proc:冷凍
冷凍|れいとう|||technique|makes:贈り物,モンブラン
さわら|さわら|||thing|use:ラーメン|at:漁村
木の皮細工|きのかわざいく|||technique|takes:皮革|makes:名刺入れ
杉|すぎ|||thing|use:弁当箱,改質木材,木造建築|with:酒蔵
弁当箱|べんとうばこ|||product|who:贈答客
木造建築|もくぞうけんちく|||product|who:工務店,百貨店
古民家|こみんか|民家||place|use:ひな祭り,散歩|by:商店主|at:古道
商店主|しょうてんしゅ|店番||person|makes:散歩
温泉|おんせん|||place|use:湯もみ|with:地熱
パクチー|ぱくちー|||thing|at:温泉|with:トルコギキョウ
温泉水|おんせんすい|||thing|use:温泉トラフグ|proc:陸上養殖,養殖|by:廃校|at:山あい|with:えび,すっぽん,どじょう
陸上養殖|りくじょうようしょく|||technique|makes:温泉トラフグ
どじょう|どじょう|||thing|with:チョウザメ
火山|かざん|||place|use:ジオパーク|who:修学旅行生
桃|もも|||thing|use:漬物,飛行機|proc:受粉|with:規格外果実,花粉,花見
規格外果実|きかくがいかじつ|||thing|with:ウニ
干し柿|ほしがき|||product|who:贈答客
スマホケース|すまほけーす|||product|use:ネクタイ|by:織元|at:保育園跡
ネクタイ|ねくたい|||product|use:アクセサリー|who:若い女性|with:布,織物工場,端切れ
宝石|ほうせき|||thing|with:漆
ソーラーシェアリング|そーらーしぇありんぐ|||technique|takes:ぶどう,えごま|at:被災地
花|はな|||thing|with:トルコギキョウ
トルコギキョウ|とるこぎきょう|||thing|with:カスミソウ
カスミソウ|かすみそう|かすみ草|baby's breath|thing|isa:花|use:花束,ドライフラワー,染め花|who:花屋,結婚式場|by:花農家|at:雪国,高原|with:雪室|months:6-11
しみ凍結|しみとうけつ|||technique|takes:寒さ|makes:凍み食材|at:山あい
ロボット|ろぼっと|||technique|who:ベンチャー|at:試験場,工場跡,被災地|with:ドローン
海辺|うみべ|||place|use:サーフィン,移住
サーフィン|さーふぃん||surfing|product|isa:水上スポーツ|yields:折れたボード,ウェットスーツ|who:サーファー,移住者,若者|at:海辺|with:移住,テレワーク,古民家
納豆|なっとう|||product|use:ペット用おやつ|proc:乾燥|with:宇宙
干し芋|ほしいも|||product|use:焼酎,飼料|with:副産物
干し芋の皮|ほしいものかわ|||thing|use:あん,クラフトビール|proc:ペースト加工
ペースト加工|ぺーすとかこう|||technique|makes:クラフトビール,モンブラン
さつまいも|さつまいも|||thing|use:着物レンタル|by:農協|with:輸出,蔵,町並み
焼き芋|やきいも|石焼き芋,冷やし焼き芋|baked sweet potato|product|of:さつまいも|prop:甘み,熱い,懐かしい|use:アイス,干し芋,プリン,輸出,ペット用おやつ,焼酎|proc:遠赤外線,氷温熟成,急速冷凍|who:暖かい国の人,女性,子ども,冬の客|by:芋農家,移動販売,スーパー|with:落ち葉,陶磁器|months:10-3
花粉症|かふんしょう|||need|needs:れんこん
栗|くり|||thing|proc:冷凍
モンブラン|もんぶらん|||product|who:菓子職人
花火|はなび|||product|use:観覧席,スポーツ
スポーツ|すぽーつ|||product|who:観光客
芸術祭|げいじゅつさい|||event|with:クラフトフェア
織物|おりもの|||technique|makes:ストール,贈答品
花崗岩|かこうがん|||thing|use:ライブ会場|at:採石場|with:採石場
ライブ会場|らいぶかいじょう|||product|with:景色
大谷石|おおやいし|||thing|use:ボート|at:採石場|with:採石場,地下室,いちご
ボート|ぼーと|手漕ぎボート,和舟|rowing boat|product|use:湖,川遊び,釣り|who:観光客,カップル,家族連れ|by:船大工,木工所|at:湖,運河,採石場
かんぴょう|かんぴょう|||thing|use:ランプシェード|proc:染色|with:規格外品
クラフトフェア|くらふとふぇあ|||event|use:民藝,体験
線香|せんこう|||product|use:水車
湯葉|ゆば|||product|with:参道
麻|あさ|||thing|use:しめ飾り|with:神社
こんにゃく|こんにゃく|||product|use:グルテンフリー麺,ビーガン料理,粉末|with:輸出
ビーガン料理|びーがんりょうり|||product|who:海外の客
粉末|ふんまつ|||product|who:敏感肌の人|with:スポンジ
こんにゃく芋|こんにゃくいも|||thing|use:接着剤,飼料
繭|まゆ|||thing|with:蚕
遺伝子組み換え|いでんしくみかえ||genetic modification|technique|isa:生物工学|takes:蚕,魚,トマト,酵母,鶏,微細藻類|makes:医薬,検査薬,光る絹,低カリウム野菜|by:大学,研究所|risk:信用,認証,研究段階
製薬会社|せいやくがいしゃ|||trade|makes:医薬
養蚕小屋|ようさんごや|||place|use:民泊|at:山あい|with:ゲストハウス
ジャカード織|じゃかーどおり|紋織,ジャガード|jacquard weaving|technique|isa:織物|yields:紋紙,端切れ|takes:絹,綿花,和紙,金糸,炭素繊維,導電糸|makes:医療材料,贈答品,ネクタイ,傘,カーテン,御朱印帳,帯,壁紙|who:海外のデザイナー,ホテル,美術館|by:織物工場,織元
織物工場|おりものこうじょう|||trade|takes:炭素繊維|makes:医療材料,自動車,贈答品
廃工場|はいこうじょう|||place|at:織物の町|with:織物工場,カフェ,パン店
縁起物|えんぎもの|||product|who:買い手の企業
人形師|にんぎょうし|||person|makes:縁起物
だるま|だるま|||product|use:卒業記念|proc:絵付け
絵付け|えつけ|上絵付け|overglaze painting|technique|isa:美術|does:色をつける,美しく見せる|takes:陶磁器,だるま,こけし,凧,風鈴,ガラス,提灯,下駄,靴|makes:卒業記念,体験,記念品|who:子ども,訪日客,観光客,認知症の人|by:絵付師,画家
卒業記念|そつぎょうきねん|||product|who:子ども
自動車部品|じどうしゃぶひん|車の部品,自動車部品工場|car parts|product|yields:プレスくず,端材|use:キャンプ用品|proc:プレス加工,鋳物,切削加工,めっき|needs:新しい用途|who:自動車会社|by:町工場|like:キャンプ用品,医療機器
プレス加工|ぷれすかこう|||technique|makes:キャンプ用品
中和|ちゅうわ|酸を中和すること|neutralising|technique|does:水を浄める|takes:石灰,貝殻,卵の殻,温泉,牡蠣殻|who:農家,漁協|at:温泉,鉱山跡,火山,川
石灰|せっかい|||thing|at:温泉
遊歩道|ゆうほどう|||place|use:名刺|with:古材
パルプ|ぱるぷ|||thing|at:遊歩道
キャベツ|きゃべつ|||thing|use:焼酎|who:夫婦|at:畑|with:イベント,規格外野菜
稚魚の放流|ちぎょのほうりゅう|||technique|at:ダム
ダム|だむ|ダム管理者||place|use:熱気球|at:山あい
カヌー|かぬー|カナディアンカヌー|canoe|product|isa:水上スポーツ|of:杉,間伐材|who:若者,観光客,修学旅行生,家族連れ|by:船大工,木工所,ガイド|at:湖,川,ダム,海|with:キャンプ,野鳥観察
雪解け|ゆきどけ|||thing|at:川
夏の仕事|なつのしごと|||need|needs:水上スポーツ
駅弁|えきべん|||product|use:陶磁器,植木鉢|proc:リサイクル|with:釜
リサイクル|りさいくる|||technique|makes:植木鉢,型紙
れんが|れんが|||product|use:酒
折り紙|おりがみ|折紙,折り畳み技術,折り方|origami|product|isa:わらべ遊び|of:和紙,紙|use:照明,箸置き,宇宙機器,医療機器,テント,包装,飾り|proc:有機栽培|who:訪日客,子ども,入院患者,高齢者|by:大学,祖父母,和紙職人
有機栽培|ゆうきさいばい|||technique|makes:照明,学校給食,豆腐|at:里山|with:酒蔵,契約栽培
盆栽|ぼんさい|||thing|use:盆栽体験|by:園芸家|with:輸出,展示,サブスク
盆栽体験|ぼんさいたいけん|苔玉づくり,ミニ盆栽づくり|bonsai workshop|product|isa:体験|takes:盆栽,苔,苗木,実生苗|who:欧米の客,訪日客,会社員|by:園芸家,造園業,林業家
園芸家|えんげいか|||person|makes:盆栽体験
人形|にんぎょう|||product|use:フィギュア|proc:アップサイクル,技術|with:雛人形,結納
アップサイクル|あっぷさいくる|||technique|makes:フィギュア
技術|ぎじゅつ|||technique|makes:フィギュア,スケート|by:町工場
メープルシロップ|めーぷるしろっぷ|||product|at:山あい|with:もみじ,林業
もみじ|もみじ|||thing|with:樹液
森の収入|もりのしゅうにゅう|||need|needs:メープルシロップ
遊び|あそび|||need|needs:鋳物
アニメ|あにめ|||product|with:商店街,祭り
落花生|らっかせい|||thing|proc:レトルト|with:殻
落花生の殻|らっかせいのから|||thing|use:猫砂,バッグ
猫砂|ねこすな|||product|with:燃料
醤油|しょうゆ|||product|use:もろみ
醤油かす|しょうゆかす|||thing|use:名刺|with:紙
びわ|びわ|||thing|use:ビール|proc:染色|with:種,規格外果実
種|たね|||thing|with:びわの葉
獣害|じゅうがい|||need|needs:びわ
海女|あま|||person|with:民宿
鯨|くじら|||thing|use:ドレッシング|with:原皮
廃校|はいこう|||place|use:宿泊,おもちゃ美術館,木のおもちゃ|at:都会
空港|くうこう|||place|use:輸出,輸出証明|with:植木,造園業
植木|うえき|庭木の苗,植木屋の木,マキの木|garden trees|thing|isa:木|yields:剪定枝|use:輸出,庭,生垣,街路樹|needs:輸出証明|who:海外富裕層,ホテル,公園|by:造園業,植木農家|with:海外,造園業|risk:担い手
梨|なし|||thing|use:炭|with:剪定枝
ガラス|がらす|||thing|use:酒器,体験|proc:名入れ
名入れ|ないれ|||technique|makes:体験
端材|はざい|||thing|with:ガラスくず
銭湯|せんとう|||place|at:都会|with:余熱
客足|きゃくあし|||need|needs:落語
団地|だんち|||place|use:屋上|who:菓子店|by:大学|with:空室
見守り|みまもり|||product|who:高齢者
養蜂|ようほう|||technique|makes:菓子|at:団地
ビル|びる|||place|use:屋上,菜園|at:都会
屋上|おくじょう|||place|use:菓子|with:百貨店,ホテル
高架下|こうかした|||place|use:地ビール|with:ホテル,保育園,製造業,大学
公衆電話|こうしゅうでんわ|||thing|use:水槽
水槽|すいそう|||product|with:金魚
町工場|まちこうば|||trade|makes:深海探査機|at:下町|with:異業種連携,大学
衛星データ|えいせいでーた|||technique|by:町工場
皮革|ひかく|革製品||thing|at:下町|with:豚足
靴工場|くつこうじょう|||trade|takes:端切れ|makes:ランドセル
活版|かっぱん|||technique|makes:文具
印刷会社|いんさつがいしゃ|||trade|takes:紙の端材,色校正紙|makes:メモ帳|with:文具好き
文具|ぶんぐ|||product|proc:手作り|with:文具好き
離島|りとう|||place|use:なれずし,干物,チーズ,焼酎,ラム酒|with:パッションフルーツ
発酵|はっこう|||technique|at:離島
米麹|こめこうじ|||thing|at:離島|with:さつまいも
椿油|つばきあぶら|||product|with:灰
灰|はい|||thing|with:釉薬
塩づくり|しおづくり|塩作り||technique|at:離島
明日葉|あしたば|アシタバ|ashitaba|thing|isa:野菜|prop:ポリフェノール,食物繊維,苦み|use:茶,粉末,健康食品,天ぷら,麺,菓子,染料|proc:粉末化,乾燥|who:健康志向の人|at:離島
トビウオ|とびうお|角とび|flying fish|thing|isa:魚|use:学校給食,惣菜,だし,練り物,ハンバーグ,干物|proc:すり身加工|by:漁師の妻,漁師|at:離島|like:あご
木のおもちゃ|きのおもちゃ|||product|who:子連れの旅行者
捺染|なっせん|プリント染め,手捺染,インクジェット捺染|textile printing|technique|isa:染色|does:染める|yields:廃版,捺染版,染色廃液|takes:布,絹,綿花,リネン|makes:ストール,ハンカチ,型紙,手ぬぐい,アロハシャツ,旗,大漁旗,浴衣|who:アパレル,ファン,アニメファン|by:染物屋,印刷会社|with:リサイクル
経木|きょうぎ|||product|use:弁当
寺|てら|||place|use:企業研修,朝食会
港|みなと|||place|use:朝食
急速冷凍|きゅうそくれいとう|||technique|makes:朝食|at:港
しらす|しらす|||thing|at:港
まぐろ|まぐろ|||thing|use:化粧品|with:冷凍庫,原皮
原皮|げんぴ|||thing|with:コラーゲン,種
寄木細工|よせぎざいく|||technique|makes:トロフィー,陸上競技
みかん|みかん|||thing|with:耕作放棄地,オリーブ
魚|さかな|||thing|with:バー,女性客
井戸|いど|||place|with:地中熱
省エネ|しょうえね|||need|needs:井戸
ワイン|わいん|||product|use:日本料理
ぶどう|ぶどう|||thing|proc:搾油|who:エステ|with:原皮,美容
ぶどうの搾りかす|ぶどうのしぼりかす|||thing|use:チーズ|proc:染色|with:牛
ぶどうの枝|ぶどうのえだ|||thing|use:堆肥,バイオ炭
印刷|いんさつ|||technique|makes:バッグ
鹿皮|しかがわ|||thing|proc:印刷
傘|かさ|||product|use:贈答品|proc:織物,ジャカード織|by:織物工場
織物の町|おりもののまち|機屋町,織物産地,繊維産地,ガチャマン|weaving town|place|yields:廃工場,空いた織機,残糸,端切れ,職人|use:異業種連携,座布団,アトリエ,ゲストハウス,産業観光,布市,学生合宿|needs:後継者,自社商品,直接の客|who:デザイナー,服飾学生,海外のデザイナー|with:学生,大学
水晶|すいしょう|クリスタル|crystal|thing|isa:鉱物|prop:透ける,硬い,美しい|use:印鑑,宝飾,数珠,発振器,レンズ,飾り|proc:鏡面研磨,宝飾|who:鉱物好き|at:鉱山跡
宝飾|ほうしょく|ジュエリー加工,宝石加工,貴金属加工|jewellery making|technique|isa:金工|does:磨く,美しく見せる|yields:金属粉,研磨くず|takes:端材,貴金属,水晶,宝石,金,銀,真珠,規格外真珠,シーグラス,貝殻,チタン|makes:アクセサリー,仏壇,記念品,医療機器|who:花嫁,遺族,海外の客|by:彫金師,宝飾店|with:鏡面研磨,医療
おやき|おやき|||product|proc:冷凍|with:かぼちゃ
登山靴|とざんぐつ|トレッキングシューズ|mountain boots|product|use:レンタル,修理|who:登山客,手ぶらの客|by:靴工場,山小屋|with:レンタル,登山客
ミサンガ|みさんが|組紐の腕輪|bracelet|product|isa:アクセサリー|of:糸,漁網|who:学生,スポーツチーム,ファン|by:漁師の妻,被災者,就労支援
紙布|しふ|紙の布,和紙の糸|paper cloth|product|of:和紙,こうぞ,間伐材|prop:軽い,吸水,通気|use:靴下,タオル,帽子,着物,Tシャツ|proc:紙漉き,織物|who:アパレル,肌の弱い人|by:和紙職人,織元,大学
茶筒|ちゃづつ||tea caddy|product|of:木の皮細工,錫,銅,和紙|use:贈答品|who:海外の客,日本茶好き|by:職人,金工
紋紙|もんがみ|パンチカード,古い紋紙|jacquard cards|thing|prop:丈夫,懐かしい|use:封筒,名刺,照明,包装,アート|who:デザイナー,文具好き|by:織物工場
湯もみ|ゆもみ||stirring hot springs|event|isa:体験|who:観光客|by:女性|at:温泉街|with:民謡,板
ハンカチ|はんかち|ハンカチーフ|handkerchief|product|of:布,綿花,ガーゼ|use:贈り物,土産|proc:捺染,刺繍,草木染め|who:女性,贈答客,退職者|by:染物屋,縫製工場
メモ帳|めもちょう|メモ用紙,付箋|notepad|product|isa:文具|of:紙の端材,色校正紙,古地図,再生紙,紋紙|who:文具好き,土産物店,買い手の企業|by:印刷会社,就労支援
色校正紙|いろこうせいし|試し刷り|proof sheets|thing|isa:紙の端材|prop:色,不ぞろい|use:メモ帳,封筒,紙袋,包装紙|who:文具好き,雑貨店|by:印刷会社
アクセサリー|あくせさりー|結婚指輪,リング||product|of:銀,金,真珠,木,チタン,線路|use:工芸体験|who:カップル,夫婦|by:彫金師
ウェットスーツ|うぇっとすーつ|古いウェットスーツ,クロロプレンゴム|wetsuit|thing|of:ゴム|prop:弾力,保温,防水|use:バッグ,コースター,座布団,融雪材,ペット用品|proc:裁縫|by:海女,サーファー,ダイバー
被災地|ひさいち|災害の被災地,復興地,津波被災地|disaster area|place|isa:町|yields:空き地,震災遺構,災害廃棄物,人脈|use:太陽光発電,ロボット試験,いちご栽培,ワインぶどう,植林,震災学習|needs:仕事,産業,交流,移住者,心のケア|who:買い手の企業,学生ボランティア,研究者
震災学習|しんさいがくしゅう|防災ツーリズム,復興ツーリズム|disaster learning tour|product|isa:体験学習|takes:震災遺構,語り,鉄道|who:修学旅行生,企業の総務,自治会,訪日客|by:語り部,鉄道会社,旅館|at:被災地
マッシュルーム栽培|まっしゅるーむさいばい||mushroom compost growing|technique|isa:きのこ栽培|takes:馬糞,わら,馬糞堆肥|makes:マッシュルーム|who:料理店|by:牧場,競馬場
乗馬療法|じょうばりょうほう|馬介在療法|horse therapy|technique|isa:動物介在療法|does:癒やす,体を鍛える|takes:馬,引退した動物|who:不登校の子,障がいのある子,発達障害の人,受刑者|by:牧場,乗馬クラブ
合成皮革|ごうせいひかく|合皮,フェイクレザー|artificial leather|product|of:布,プラスチック|use:バッグ,靴,椅子,車の内装|takes:りんごの搾りかす,ぶどうの搾りかす,きのこ,サボテン|who:アパレル,自動車会社|by:繊維会社,素材会社
グルテンフリー麺|ぐるてんふりーめん|こんにゃく麺,低糖質麺|gluten-free noodles|product|of:米粉,こんにゃく,大豆粉,おから|prop:グルテンなし,糖質が少ない|who:小麦アレルギーの人,海外の客,糖尿病の人,ダイエット中の人|by:製麺所,こんにゃく店
下町|したまち|町工場の町|downtown of workshops|place|yields:町工場,職人,路地,銭湯|use:オープンファクトリー,ゲストハウス,観光案内|who:訪日客,学生,デザイナー
おもちゃ美術館|おもちゃびじゅつかん|木のおもちゃ館|toy museum|place|use:木育,子育て支援|takes:木のおもちゃ,間伐材,廃校|who:子連れの旅行者,子育て世帯,祖父母|by:自治体,NPO|at:廃校,空き大型店
検査薬|けんさやく|診断薬,検査キット|test reagents|product|isa:薬|of:繭,酵素,抗体,血液,卵|who:病院,畜産農家,食品加工会社|by:製薬会社,大学
医薬|いやく|新薬,医薬品原料|pharmaceuticals|product|isa:薬|proc:抽出,発酵,培養|takes:薬草,微生物,海洋生物,蚕,カビ,卵|who:患者,病院|by:製薬会社,大学|risk:認証,研究段階
観覧席|かんらんせき|桟敷,花火席,有料席|paid seats|product|use:花火大会,祭り,相撲,田んぼアート|who:富裕層,観光客,買い手の企業|by:観光協会|at:河川敷,屋上,船,酒蔵
深海探査機|しんかいたんさき|水中探査機|deep-sea probe|product|of:ガラス球,ゴム|who:研究者,水族館|by:町工場,大学
日本料理|にほんりょうり|和食|Japanese cuisine|product|of:だし,魚,野菜,米|who:訪日客,海外の客|by:料亭,旅館,料理人|with:日本酒,ワイン,陶磁器,茶
フィギュア|ふぃぎゅあ|模型人形,造形,ガレージキット|figurines|product|of:プラスチック,粘土細工,木|use:土産,彫刻,鳥獣,展示|proc:3Dスキャン,3Dプリンター,鋳物|who:アニメファン,コレクター,訪日客|by:人形師,仏師,金型工場,美大生
