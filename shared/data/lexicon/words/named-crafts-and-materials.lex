# named crafts and materials: tools, steps, goods of makers and the stuff they work, that others name
再生紙|さいせいし|リサイクルペーパー|recycled paper|product|isa:紙|of:古紙,牛乳パック,ビール粕,茶殻|proc:漉き直し|by:製紙会社|use:包装,名刺,封筒,パッケージ|who:買い手の企業,学校
漉き直し|すきなおし|紙の再生,漉き返し|re-pulping paper|technique|isa:紙漉き|takes:古紙,損紙,牛乳パック,古い着物,コウゾの皮|makes:再生紙,和紙,卒業証書|by:和紙職人,福祉作業所|who:学校,買い手の企業
紙漉き体験|かみすきたいけん||papermaking class|product|isa:工芸体験|at:和紙の里,廃校|by:和紙職人|who:親子,修学旅行生,訪日客
ヨシ紙|よしがみ|葦の紙|reed paper|product|isa:紙|of:葦|by:製紙会社|use:名刺,卒業証書,封筒|who:買い手の企業,学校
竹かご|たけかご|竹ざる|bamboo baskets|product|isa:竹細工|of:竹|by:竹細工職人|use:バッグ,包装,照明|who:訪日客,雑貨店,旅館
竹の端材|たけのはざい|竹の枝,竹くず|bamboo offcuts|thing|isa:端材|by:竹細工職人|use:竹炭,箸,竹粉,ストロー,楽器|proc:粉砕,炭化
竹チップ|たけちっぷ|竹の粉砕材|bamboo chips|product|of:竹|use:マルチ,堆肥,敷料,舗装|by:竹林整備の団体|who:農家,畜産農家,公園|proc:粉砕
わら細工職人|わらざいくしょくにん|藁細工の職人|straw craftsperson|person|isa:職人|makes:しめ飾り,わらじ,猫つぐら|takes:稲わら|needs:弟子,長い藁|who:神社,訪日客,猫好き|months:11-3
曲物職人|まげものしょくにん||bentwood maker|person|isa:職人|makes:曲げわっぱ,おひつ,弁当箱|takes:杉,ひのき|needs:弟子,天然杉|yields:木の薄皮,端材
おひつ|おひつ|飯びつ|wooden rice tub|product|of:さわら,杉|by:桶職人,曲物職人|who:旅館,料理店,訪日客|prop:吸水
米びつ|こめびつ|桐の米びつ|rice bin|product|of:桐|by:箪笥職人,木工作家|who:家庭,贈り物|prop:抗菌
桐箪笥職人|きりたんすしょくにん|箪笥職人|chest maker|person|isa:職人|makes:箪笥,米びつ,桐箱|takes:桐|yields:桐の端材|needs:若い弟子,新しい品
籠職人|かごしょくにん|編み籠の職人|basket maker|person|isa:職人|makes:籠,バッグ|takes:竹,山ぶどうのつる,くるみの皮,い草|needs:材料,弟子|who:女性,訪日客
ほうき職人|ほうきしょくにん|箒職人|broom maker|person|isa:職人|makes:ほうき|takes:ほうきもろこし,棕櫚|needs:材料,弟子|who:雑貨店,訪日客|at:休耕田
三味線職人|しゃみせんしょくにん|三味線屋|shamisen maker|person|isa:楽器職人|makes:三味線|takes:紅木,鹿皮,絹糸|needs:皮の代わり,客|who:芸者,学校
太鼓職人|たいこしょくにん|太鼓屋|drum maker|person|isa:楽器職人|makes:太鼓|takes:けやき,牛皮|yields:革の端切れ,木くず|who:祭り,学校
人形作家|にんぎょうさっか|人形師の作家|doll artist|person|isa:作家|makes:人形|takes:古布,桐,粘土,和紙|who:コレクター,美術館
着物作家|きものさっか|染織作家|kimono artist|person|isa:作家|makes:着物,ストール|takes:絹,植物染料|who:着物好き,ホテル
家具作家|かぐさっか|家具デザイナー|furniture maker|person|isa:木工作家|makes:家具,椅子|takes:国産材,古材,漁網,竹|who:カフェ,ホテル,図書館
リメイク作家|りめいくさっか|着物リメイク作家|upcycling maker|person|isa:作家|takes:古着の着物,帯,ジーンズ,大漁旗,幌布|makes:バッグ,服,小物|who:女性,訪日客,マルシェ
ナイフ職人|ないふしょくにん|カスタムナイフ|knife maker|person|isa:鍛冶職人|makes:刃物,アウトドア道具|takes:鋼,鹿角,木の柄|who:キャンパー,料理人,訪日客
ナイフの柄|ないふのえ|刃物の柄,包丁の柄,木の柄|knife handles|product|of:鹿角,流木,樹脂含浸材,朴,けやき|by:木工作家|who:ナイフ職人,鍛冶職人
釣り具作家|つりぐさっか|釣り具職人,竿師|tackle maker|person|isa:職人|makes:釣り具,ルアー,竿|takes:竹,流木,鹿の毛,漆|who:釣り客|needs:弟子
調香師|ちょうこうし|香りの専門家|perfumer|person|makes:香水,お香|takes:精油,花,森の香り|who:ホテル,化粧品会社,土産物店|use:体験,香りの開発
香炉|こうろ|お香立て,線香立て|incense burner|product|of:陶磁器,銅,瓦|by:窯元,鋳物工場|who:寺,旅館,訪日客
香り袋|かおりぶくろ|におい袋|scented sachet|product|of:ひのき,クロモジ,古布,ラベンダー|by:福祉作業所,手芸好き|use:土産,虫除け|who:旅館,土産物店
ヒノキ油|ひのきゆ|ひのき精油,ヒバ油|hinoki oil|product|isa:精油|of:ひのきの葉,木くず|proc:蒸留|use:入浴剤,消臭剤,化粧品,虫除け|by:蒸留所,製材所|who:旅館,化粧品会社
ひのきの葉|ひのきのは|桧の枝葉,ひのきの枝葉|hinoki foliage|thing|isa:枝葉|by:林業会社|use:精油,入浴剤,お茶,枕,リース|proc:蒸留|risk:集荷
ひのきの端材|ひのきのはざい|ひのきチップ,ひのきくず|hinoki offcuts|thing|isa:端材|by:製材所|use:枕,入浴剤,積み木,まな板,消臭剤,アロマオイル,猫砂|prop:香り,抗菌|who:旅館,ふるさと納税
木の端材|きのはざい|木工端材|wood offcuts|thing|isa:端材|by:木工所,製材所,家具工房|use:おもちゃ,カトラリー,薪,ワークショップ,キーホルダー|who:学校,作家,キャンパー
木のおもちゃ|きのおもちゃ|木の玩具,木製玩具|wooden toys|product|isa:玩具|of:間伐材,端材|by:木工作家,福祉作業所|who:保育園,出産祝い,観光客|use:木育
木の道具|きのどうぐ|木のキッチン道具|wooden utensils|product|of:木材,端材|by:木工作家|who:主婦,料理人,雑貨店
木の机|きのつくえ|無垢の机|wooden desks|product|isa:机|of:間伐材,国産材|by:家具工房|who:小学校,コワーキングスペース,新入生
木の薄皮|きのうすかわ|経木くず,かんなくずの薄皮|wood shavings|thing|by:曲物職人,大工|use:包装,花,アロマ,緩衝材|who:菓子店,花屋
木彫り|きぼり|彫り物|wood carving|technique|isa:彫刻|takes:楠,檜,流木,銀杏|makes:仏像,置物,看板|by:仏師,作家|who:訪日客,寺
木材加工会社|もくざいかこうがいしゃ|板材会社|timber processor|trade|isa:製造業|takes:木材|makes:板,集成材,家具部材|yields:端材,おがくず,余熱|who:工務店,家具工房
板材|いたざい|木の板,厚板|boards|product|isa:木材|of:杉,ひのき|by:製材所|use:家具,床,DIY,看板|who:工務店,DIY好き
楢|なら|ナラ,ナラ材|oak|thing|isa:木材|use:薪,家具,樽,きのこ原木,炭|by:林業会社|who:薪ストーブの人,ウイスキー蒸留所,家具工房|risk:自然保護
ウバメガシ|うばめがし|姥目樫|ubame oak|thing|isa:木材|use:備長炭|by:炭焼き|at:海辺,里山|who:焼き鳥,うなぎ店
アオダモ|あおだも||Japanese ash|thing|isa:木材|use:野球バット,家具|by:林業会社|who:野球部
松枯れの木|まつがれのき|枯れ松|beetle-killed pine|thing|isa:木材|use:薪,チップ,家具,松脂,炭|by:自治体,林業会社|who:木工作家,バイオマス発電
松煙|しょうえん|松の煤|pine soot|thing|of:松脂|use:墨,インク|by:墨職人|who:書家
伐採木|ばっさいぼく|支障木の丸太,切った木|felled trees|thing|isa:木材|by:道路会社,自治体,造園業者|use:薪,チップ,ベンチ,器,木工教室|who:薪ストーブの人,木工作家
桑の枝|くわのえだ|桑の枝条|mulberry branches|thing|isa:剪定枝|use:紙,茶,飼料,染料,箸|by:養蚕農家
竹林の持ち主|ちくりんのもちぬし|竹山の地主|bamboo grove owner|person|needs:竹を切る人,竹の行き先|at:放置竹林|does:場所を貸す
鉄の端材|てつのはざい|鋼の端材,抜きくず|steel offcuts|thing|isa:金属端材|by:町工場|use:アート,焚き火台,文鎮,家具の脚|who:作家,キャンパー
鉄染め|てつぞめ|鉄媒染染め|iron dyeing|technique|isa:染色|takes:鉄くず,茶殻,柿渋|makes:布|by:染織家
金属工場|きんぞくこうじょう|金属加工場|metalworks|trade|isa:町工場|makes:部品,アウトドア道具|takes:鉄,アルミ,ステンレス|yields:鉄の端材,空き機械|who:メーカー,キャンパー|needs:自社商品,若手
アウトドア道具|あうとどあどうぐ|アウトドアギア|outdoor gear|product|isa:キャンプ用品|by:町工場,金属工場,帆布工場|who:キャンパー,登山客,通販の客|of:鉄,帆布,木材
ブロンズ像|ぶろんずぞう|銅像づくり|bronze statues|product|isa:銅像|by:鋳物工場|who:町,駅|use:アニメの像,観光
アクリル|あくりる|アクリル板|acrylic|thing|isa:プラスチック|use:グッズ,展示,アクセサリー|yields:アクリル端材|who:推し活,商店
アセテート|あせてーと|セルロースアセテート|acetate|thing|isa:プラスチック|of:綿花,木材|use:眼鏡,アクセサリー,櫛|by:眼鏡工場|yields:アセテート端材
再生プラスチック|さいせいぷらすちっく|リサイクル樹脂,再生樹脂材|recycled plastic|product|isa:再生材|of:廃プラスチック,海ごみ,廃漁網|use:ベンチ,キーホルダー,パズル,擬木|by:樹脂工場|who:買い手の企業,海辺の町
再生パルプ|さいせいぱるぷ|おむつのパルプ|recycled pulp|thing|of:使用済みおむつ,古紙|use:建材,猫砂,段ボール|by:リサイクル業者
再生石鹸|さいせいせっけん|廃油石けん|soap from waste oil|product|isa:石けん|of:廃油|by:福祉作業所,婦人会|who:学校,清掃会社
不良品|ふりょうひん|はじき品|rejects|thing|isa:規格外品|by:町工場,窯元|use:福袋,工場直売,部品,アート|who:作家,訳あり好き|risk:表示
レースくず|れーすくず|レースの端,刺繍くず|lace scraps|thing|isa:端切れ|by:刺繍工場|use:アクセサリー,スクラップ,ウェディング|who:手芸好き
デニムくず|でにむくず|デニムの端切れ|denim scraps|thing|isa:端切れ|by:縫製工場|use:紙,バッグ,断熱材,反毛|who:作家
B品タオル|びーひんたおる|タオルの規格外|off-grade towels|thing|isa:規格外品|by:タオル工場|use:雑巾,ペット用品|who:介護施設,動物病院|with:避難所
革端材|かわはざい|革の端,端革|leather offcuts|thing|isa:革の端切れ|by:革職人,靴工場|use:キーホルダー,財布,アクセサリー|who:手芸好き,土産物店|with:教室
座席革|ざせきかわ|車の座席,座席の布|seat leather|thing|isa:皮革|by:鉄道会社,自動車解体,航空会社|use:バッグ,財布,名刺入れ|who:鉄道ファン,作家
帆布バッグ|はんぷばっぐ|キャンバスバッグ|canvas bags|product|isa:バッグ|of:帆布,幌布,ジーンズ|by:縫製工場|who:女性,観光客,通販の客
幌布|ほろぬの|トラックの幌|tarpaulin cloth|thing|by:運送会社|use:バッグ,テント,屋台の屋根|prop:丈夫,防水
裂き布|さきぬの|裂き織りの布|rag strips|thing|of:古着の着物,シーツ|use:裂き織り,布ぞうり,ラグ|by:手芸好き
布草履|ぬのぞうり|布ぞうり作り|cloth sandals|product|isa:草履|of:古着,残糸,Tシャツ|by:高齢者,福祉作業所|who:観光客,家庭|use:教室,土産
テーブルランナー|てーぶるらんなー|テーブルセンター|table runner|product|of:帯,着物,麻,西陣織|by:縫製工場,リメイク作家|who:ホテル,訪日客
コサージュ|こさーじゅ|布花,胸花|corsage|product|of:繭,古布,革,和紙|by:手芸好き,福祉作業所|who:卒業式,結婚式
ヘアゴム|へあごむ|髪留め,ヘアピン|hair ties|product|isa:アクセサリー|of:端切れ,水引,組紐,つまみ細工|by:手芸好き|who:女性,子ども
キーケース|きーけーす|鍵入れ|key case|product|isa:革小物|of:皮革,鹿皮|by:革職人|who:会社員
時計バンド|とけいばんど|腕時計のベルト|watch straps|product|of:皮革,畳縁,組紐,魚の革|by:革職人|who:会社員,贈り物
ベルト|べると|革ベルト|belt|product|of:皮革,消防ホース,シートベルト|by:革職人|who:会社員
スリッパ|すりっぱ|室内履き,ルームシューズ|slippers|product|isa:靴|of:畳,い草,フェルト,デニム,ひのき|by:福祉作業所|who:旅館,ホテル,学校
サンダル|さんだる|下駄サンダル|sandals|product|isa:靴|of:木材,畳,ゴム|by:下駄職人|who:観光客,女性|months:5-9
オーダー靴|おーだーぐつ|注文靴|made-to-order shoes|product|isa:靴|of:皮革|by:靴工場|who:足の悪い人,会社員|with:3Dスキャン
布おもちゃ|ぬのおもちゃ|布絵本|cloth toys|product|isa:玩具|of:端切れ,タオル|by:ボランティア,縫子|who:赤ちゃん,病院
ペットの器|ぺっとのうつわ|フードボウル|pet bowls|product|isa:ペット用品|of:陶磁器,漆,木材|by:窯元,木工作家|who:犬猫の飼い主
ペット玩具|ぺっとがんぐ|ペットの玩具,犬のかじり木|pet toys|product|isa:ペット用品|of:鹿角,端切れ,タオル,梨の枝,ロープ|by:福祉作業所,猟師|who:犬猫の飼い主
猫のおもちゃ|ねこのおもちゃ|猫の玩具,猫じゃらし|cat toys|product|isa:ペット玩具|of:またたび,い草,鹿の毛,羽毛|by:手芸好き,福祉作業所|who:猫好き
猫のベッド|ねこのべっど|猫の家|cat bed|product|isa:ペット用品|of:稲わら,段ボール,端切れ,木材|by:わら細工職人,家具工房|who:猫好き,通販の客
犬のリード|いぬのりーど|犬の首輪,首輪とリード|dog leads|product|isa:ペット用品|of:組紐,真田紐,シートベルト,消防ホース,登山ロープ|by:縫製工場,組紐職人|who:犬猫の飼い主
ペットの墓|ぺっとのはか|ペット墓,ペット霊園|pet grave|place|by:寺,石材店|who:犬猫の飼い主|use:供養,樹木葬|permit:動物霊園の条例
人形の服|にんぎょうのふく|ぬいぐるみの服|doll clothes|product|of:端切れ,古着の着物|by:縫子,手芸好き|who:推し活,コレクター
カフェの器|かふぇのうつわ|カフェ食器|café tableware|product|isa:食器|by:窯元,漆職人|who:カフェ
石の器|いしのうつわ|石皿|stone dishes|product|isa:食器|of:石材の端材|by:石工|who:料理店,ホテル
記念の器|きねんのうつわ|記念の皿|commemorative ware|product|isa:記念品|of:陶磁器,漆器,ガラス|by:窯元|who:買い手の企業,学校,結婚する人
ボーンチャイナ|ぼーんちゃいな|骨灰磁器|bone china|product|isa:陶磁器|of:骨,粘土|by:窯元|who:ホテル
焼き物の土|やきもののつち|陶芸の土,器の土|potter's clay|thing|isa:粘土|at:山,田んぼ|by:鉱山会社,窯元|use:陶磁器,レンガ|who:陶芸家|risk:量が足りない|with:教室
陶土のくず|とうどのくず|土の削りくず|clay trimmings|thing|isa:捨て土|by:窯元|use:レンガ,土壌,絵の具,再生陶土
再焼成|さいしょうせい|焼き直し|refiring|technique|takes:欠けた器,素焼きの割れ,瓦|makes:陶磁器,骨材|by:窯元
卵殻顔料|らんかくがんりょう|卵の殻の白|eggshell pigment|product|of:卵の殻|use:チョーク,絵の具,白線,塗料|by:素材会社|who:学校
滑らない砂|すべらないすな|滑り止め砂|anti-slip grit|product|of:瓦,貝殻,もみ殻灰,ガラスくず|who:自治体,駅|use:凍った道|months:12-3
瓦チップ|かわらちっぷ|砕いた瓦|crushed tile|product|of:廃瓦|use:舗装,植木鉢,マルチ,ビオトープ|by:瓦会社|who:造園業者,墓地
ガラス砂|がらすすな|砕いたガラス|glass sand|product|of:ガラスくず,空き瓶|use:舗装,サンドブラスト,アクセサリー,軽い土|by:リサイクル業者
ガラス細工|がらすざいく|バーナーワーク|glass craft|technique|isa:ガラス工芸|takes:ガラスくず,空き瓶,太陽光パネル|makes:アクセサリー,風鈴|by:ガラス工房|who:観光客,カップル
固化材|こかざい|土の固化材|soil stabiliser|product|of:貝殻,石灰,紙の灰,鉄鋼スラグ|use:土間,遊歩道,地盤|by:素材会社|who:建設会社
骨炭|こったん|骨の炭|bone char|product|of:骨|use:水質浄化,肥料,黒絵の具|proc:炭化|by:食肉処理場
消臭材|しょうしゅうざい|脱臭材|deodorant material|product|isa:消臭剤|of:竹炭,もみ殻,火山灰,茶殻|who:介護施設,ペットと暮らす人,靴店
脱炭素素材|だつたんそそざい|低炭素素材|low-carbon material|product|of:もみ殻,竹,貝殻,木粉|by:素材会社|who:炭素を減らしたい企業,建設会社
種油|たねあぶら|種から搾る油,化粧油|seed oil|product|isa:油|of:果物の種,茶の実,椿,柑橘の種,かぼちゃの種|proc:搾油|use:化粧品,石けん,マッサージ|who:化粧品会社,エステ|risk:量が足りない,酸化
洗顔料|せんがんりょう|洗顔石けん,クレンジング|facial cleanser|product|isa:化粧品|of:クレイ,火山灰,米ぬか,酒粕,はちみつ|by:化粧品会社|who:女性,旅館|permit:化粧品製造業|risk:表示
芳香蒸留水|ほうこうじょうりゅうすい|アロマ水,蒸留水|floral water|product|of:ひのき,柚子,バラ,ハーブ|proc:蒸留|use:ルームスプレー,化粧水,加湿,掃除|by:蒸留所|who:旅館,エステ
ハーブソルト|はーぶそると|薬草塩|herb salt|product|isa:塩|of:塩,ハーブ|by:加工所,塩職人|who:キャンパー,土産物店
蝋|ろう|残った蝋|wax|thing|use:ろうそく,クレヨン,床の手入れ,防水|at:蜜蜂,米ぬか,櫨|by:ろうそく工場
防水加工|ぼうすいかこう|防水,水をはじく加工|waterproofing|technique|takes:蜜蝋,柿渋,残り蝋,帆布|makes:雨具,エコラップ|by:染物屋
羊毛くず|ようもうくず|洗わない羊毛|raw wool|thing|by:羊農家|use:肥料,断熱材,フェルト,獣よけ,防音材|proc:洗浄|who:手芸好き,農家
ラノリン|らのりん|羊毛の脂|lanolin|thing|of:羊毛|use:化粧品,石けん,革の手入れ|who:化粧品会社
セリシン液|せりしんえき|繭の煮汁|sericin liquor|thing|isa:セリシン|by:製糸場|use:化粧品,石けん,抗菌布|who:化粧品会社
カゼイン|かぜいん|牛乳たんぱく|casein|thing|of:牛乳|use:絵の具,接着剤,ボタン,プラスチック|by:乳業会社
カポック|かぽっく||kapok|thing|use:断熱材,中綿|who:アパレル
亜麻|あま|フラックス,リネンの草|flax|thing|use:布,油,紙|at:畑|by:麻農家|months:6-8|who:アパレル
麻農家|あさのうか|大麻農家|hemp grower|person|isa:農家|makes:麻|yields:麻がら|needs:免許,神社|who:神社,花火師
銀糸|ぎんし|金糸,金属糸|metal thread|product|of:金箔,和紙|by:織元|use:帯,刺繍,衣装,電極|who:西陣織
絵付け体験|えつけたいけん||painting pottery|product|isa:工芸体験|by:窯元,人形師|takes:器,こけし,だるま|who:親子,修学旅行生,訪日客
窯焚き体験|かまたきたいけん|登り窯の夜|kiln firing stay|product|isa:体験|at:登り窯|by:窯元|takes:薪|who:陶芸好き,訪日客
藍建て|あいだて|藍の仕込み,発酵建て|building an indigo vat|technique|isa:発酵|takes:すくも,灰汁,ふすま|makes:藍染め|by:藍師|needs:温度管理
藍の茎|あいのくき|藍がら|indigo stalks|thing|isa:農業の副産物|by:藍師|use:紙,染料,炭,健康食品
茶染め|ちゃぞめ|茶葉染め|tea dyeing|technique|isa:染色|takes:茶殻,廃棄茶葉|makes:布,ハンカチ|by:染物屋|who:土産物店,アパレル
染め液|そめえき|植物の染液|dye bath|thing|of:剪定枝,玉ねぎの皮,花,茶殻|use:布,紙,木材|by:染織家
漆付け|うるしつけ|漆接着|bonding with urushi|technique|takes:漆,欠けた器|makes:金継ぎ|by:漆職人
面打ち|めんうち|能面打ち|mask carving|technique|isa:彫刻|takes:ひのき,桐|makes:能面,お面|by:面打師|who:能楽師,訪日客|use:面作り体験
ちぎり絵|ちぎりえ|和紙の貼り絵|torn-paper pictures|product|of:和紙|by:高齢者,障害のある人|use:絵はがき,展示,教室
コラージュ|こらーじゅ|貼り絵|collage|product|of:古紙,雑誌,端切れ|by:画家,障害のある人|use:療法,教室
額装|がくそう|額に入れる|framing|technique|takes:着物,手ぬぐい,絵,押し花|makes:インテリア,記念品|by:額縁店,表具店|who:ホテル,家族
装身具|そうしんぐ|飾り物|adornments|product|isa:アクセサリー|of:銀,漆,貝殻,真珠|by:彫金師
箸作り体験|はしづくりたいけん|マイ箸づくり|chopstick making|product|isa:工芸体験|of:端材,竹,バット|by:木工作家|who:親子,訪日客
張り替え|はりかえ|椅子張り,布の張り替え|reupholstering|technique|takes:椅子,ソファ,障子,着物の布|makes:家具|by:椅子職人,表具店|who:旅館,カフェ
塗り直し|ぬりなおし|塗り替え,漆の直し|recoating|technique|takes:漆器,仏壇,外壁|makes:修理|by:塗師,塗装|who:家庭,寺
お面|おめん|仮面,舞の面|masks|product|of:桐,和紙,漆|by:面打師|use:神楽,伝統芸能,土産|who:訪日客
削る|けずる|かんながけ|planing|technique|isa:木工|takes:木材,かつお節,鉛筆|makes:かんなくず,板|by:大工
編む|あむ|手で編む|weaving by hand|technique|takes:竹,つる,い草,毛糸,漁網|makes:籠,バッグ,ざる|by:高齢者,籠職人
漉く|すく|紙を漉く|making paper|technique|isa:紙漉き|takes:こうぞ,バナナの茎,野菜くず,葦,桑の枝|makes:紙,名刺|by:和紙職人
つる|つる|蔓草,あけびづる|vines|thing|at:里山,耕作放棄地|use:籠,リース飾り,土壁|by:高齢者|months:10-12
柳|やなぎ|コリヤナギ|willow|thing|isa:木|use:籠,鞄,燃料,まな板|at:河川敷
紙素材|かみそざい|紙製品の素材|paper material|thing|isa:紙|use:容器,ストロー,衣類|by:製紙会社|who:飲食店
パズル|ぱずる|木のパズル,地図パズル|jigsaw|product|isa:玩具|of:端材,再生プラスチック|by:木工作家|who:子ども,観光客
チョコ型|ちょこがた|食品の型|chocolate moulds|product|by:町工場|of:樹脂,木型|who:菓子店|use:地域の形の菓子
台紙|だいし|紙の台,厚紙|mounting card|product|of:再生紙,和紙|who:雑貨店
包み紙|つつみがみ|包装の紙|wrapping paper|product|isa:紙|of:再生紙,古新聞|by:印刷会社|who:菓子店,花屋
化粧箱|けしょうばこ||gift box|product|isa:包装|of:段ボール,桐,和紙|by:紙器会社|who:菓子店,酒蔵
ドアノブ|どあのぶ|取っ手,家具の取っ手|door handles|product|of:鹿角,流木,陶磁器,真鍮|by:作家,鋳物工場|who:ホテル,工務店
傘立て|かさたて||umbrella stand|product|of:土管,瓦,鋳物|who:旅館,店
B品器|びーひんうつわ|訳あり器|off-grade pottery|thing|isa:規格外品|by:窯元|use:金継ぎ教室,植木鉢,カフェ,モザイク|who:カフェ,手芸好き
