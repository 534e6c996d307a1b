# where everyday things and places meet who could use them: meeting points that few things share, and who would take part
駅の角打ち|えきのかくうち||a standing bar at a station|event|by:杜氏,醸造家|takes:日本酒,焼酎,漬物|who:鉄道ファン|takes:ワイン,蒲鉾,味噌
駅の絵|えきのえ||paintings at a station|event|by:絵師,ねぶた師,人形師|who:写真愛好家|by:高校生|takes:織物,和紙
駅の保健室|えきのほけんしつ||a health corner at a station|event|by:保健師,栄養士|who:高齢者|takes:茶
語り部列車|かたりべれっしゃ||a storytelling train|event|by:語り部,学芸員|who:旅行者|takes:和菓子
地酒列車|じざけれっしゃ||a local sake train|event|by:杜氏,醸造家|takes:日本酒,ワイン|takes:焼酎,練り物
漁師めし列車|りょうしめしれっしゃ||a fisherfolk's lunch train|event|by:漁師の妻,料理人|takes:魚,練り物|takes:海藻,干物
屋上の蜂場|おくじょうのはちば||rooftop hives|place|by:養蜂家|yields:蜂蜜
屋上の茶席|おくじょうのちゃせき||a rooftop tea room|event|by:茶師|takes:茶,和菓子|takes:陶磁器
屋上の盆栽|おくじょうのぼんさい||a rooftop bonsai garden|event|by:庭師,作り手|takes:盆栽
教室の窯|きょうしつのかま||a kiln in a classroom|place|by:陶芸家,窯元|takes:粘土|takes:釉薬,陶磁器
教室の機場|きょうしつのはたば||looms in a classroom|place|by:織元,刺繍職人|takes:織機,残糸|takes:織物,染色,糸
教室の水族館|きょうしつのすいぞくかん||an aquarium in a classroom|place|by:漁師,水産高校生,養殖業者|takes:稚魚|by:漁協
教室の仕込み場|きょうしつのしこみば||a brewing classroom|place|by:杜氏,納豆屋|takes:大豆,米麹|takes:酵母,麦
本堂の夜話|ほんどうのよばなし||evening talks in a temple|event|by:語り部,学芸員|who:宿泊客|takes:和ろうそく,茶
本堂の精進の膳|ほんどうのしょうじんのぜん||a temple meal|event|by:料理人,宿坊|takes:湯波,大豆|takes:こんにゃく,きのこ,漆器
夕日の食卓|ゆうひのしょくたく||a table at sunset|event|by:料理人,漁師,女将|who:カップル|takes:陶磁器,牡蠣,ワイン
夕日の湯|ゆうひのゆ||a bath at sunset|event|by:湯守,女将|takes:温泉|takes:柑橘
星の湯|ほしのゆ||a bath under the stars|event|by:湯守,女将|takes:温泉|takes:ひのき,薪
星の語り|ほしのかたり||star stories at night|event|by:山の案内人,語り部,住職|who:親子|takes:茶,薪
山羊のいる斜面|やぎのいるしゃめん||goats on a slope|event|by:畜産農家,獣医|takes:刈草|by:農業高校生
高地の蜜源|こうちのみつげん||highland nectar ground|place|by:養蜂家|takes:花|takes:ハーブ
夏山の薬草畑|なつやまのやくそうばたけ||a summer herb field|place|by:山の案内人|takes:薬草|yields:生薬|by:製薬会社
焚き火のジビエ|たきびのじびえ||game over an open fire|event|by:猟師,料理人|takes:ジビエ,薪|takes:刃物,山菜,猪
冬の桶風呂|ふゆのおけぶろ||a winter tub bath|event|by:桶職人,湯守|takes:木桶,薪|takes:ひのき,杉,柚子
冬の炭焼き体験|ふゆのすみやきたいけん||charcoal burning in winter|event|by:炭焼き,山守|takes:炭|takes:竹,間伐材
金庫の熟成庫|きんこのじゅくせいこ||a cellar in a vault|place|by:杜氏,醸造家|takes:日本酒,ワイン,味噌|takes:焼酎,茶,チーズ
金庫の宝飾工房|きんこのほうしょくこうぼう||a jewellery workshop in a vault|place|by:研磨師|takes:宝石,真珠|takes:金箔,漆
坑道の熟成|こうどうのじゅくせい||ageing in a tunnel|place|by:杜氏,醸造家|takes:日本酒,ワイン,チーズ|takes:焼酎,味噌,茶,生ハム
坑道の養殖|こうどうのようしょく||fish farming underground|place|by:養殖業者,高専|takes:陸上養殖|takes:ウニ,牡蠣,海藻
屋台の基地|やたいのきち||a base for food stalls|place|by:屋台,料理人|by:漁師の妻,猟師|takes:うどん,練り物,果物
暮らしの停車場|くらしのていしゃば||a depot for everyday errands|place|by:行商,配達員,店番|who:高齢者|takes:米,野菜,弁当|by:農協
踊りの浴衣|おどりのゆかた||dance yukata|product|by:型染,織元|takes:織物,染色|who:帰省客|takes:藍染め,綿
踊りの灯り|おどりのあかり||dance lanterns|product|by:ねぶた師,和紙職人|takes:和紙,和ろうそく|takes:竹
動きの記録|うごきのきろく||recording of movements|product|by:大学,高専|takes:踊り,職人の技
山車の直し|だしのなおし||repair of floats|event|by:大工,漆職人,刺繍職人|takes:漆,金箔|takes:織物,木材|by:仏壇職人
音の目印|おとのめじるし||sound marks|product|by:高専,作曲家|who:視覚障害者
音の瞑想|おとのめいそう||meditation by sound|event|by:住職,宿坊|who:不眠の人
方言の札|ほうげんのふだ||dialect cards|product|by:絵師,語り部|takes:和紙|who:出身者|takes:木材
方言の回想|ほうげんのかいそう||reminiscence in dialect|event|by:保健師,語り部|who:認知症の人
霧のなかの蔵|きりのなかのくら||maturing in fog|event|by:杜氏,茶師|takes:茶|takes:生糸,味噌
滝の冷蔵|たきのれいぞう||chilling by a waterfall|event|takes:わさび,豆腐|by:料理人|takes:そうめん,果物
小さな発電|ちいさなはつでん||small power plants|technique|by:高専,工業高校|makes:電力|by:工業高校,工場長
水路の発電|すいろのはつでん||power from ditches|technique|by:高専,農協|makes:電力|by:工業高校
ため池の魚|ためいけのさかな||pond fish|thing|by:養殖業者,料理人|of:鯉
ダムの熟成庫|だむのじゅくせいこ||a cellar in a dam|place|by:杜氏,醸造家|takes:日本酒|takes:ワイン,焼酎,そうめん
ダムの見学食|だむのけんがくしょく||a dam meal|event|by:料理人,女将|who:旅行者|takes:米,野菜
待合の検診|まちあいのけんしん||check-ups while waiting|event|by:保健師,看護師|who:高齢者|by:大学
映画館の語り場|えいがかんのかたりば||talks in a cinema|event|by:語り部,学芸員,大学生|takes:茶
閉じた館の仕込み|とじたやかたのしこみ||brewing in a closed hall|event|by:杜氏,きのこ農家|takes:きのこ,酵母,海藻
広い床の工房|ひろいゆかのこうぼう||a workshop on a wide floor|place|by:ねぶた師,大工,織元|who:職人|takes:木材,和紙,織物
病室の作業場|びょうしつのさぎょうば||workrooms in former wards|place|by:福祉作業所,研磨師|takes:水引|takes:和紙,眼鏡,真珠
清潔な加工室|せいけつなかこうしつ||a clean processing room|place|by:水産高校生,農業高校生,食品加工会社|takes:水産物,伝統野菜|takes:果物,魚,茶葉,海苔|by:6次産業化
園舎の子ども食堂|えんしゃのこどもしょくどう||a children's canteen in a nursery|event|by:世話人,栄養士|takes:米,伝統野菜|takes:野菜,海苔,牛乳
園舎のおもちゃ工房|えんしゃのおもちゃこうぼう||a toy workshop in a nursery|place|by:人形師,木工作家|takes:端材,広葉樹|takes:ひのき,杉,竹
墓地の花守り|ぼちのはなもり||flowers for graves|event|by:庭師,花農家|takes:菊,規格外花|takes:花
石の語り|いしのかたり||stories of stones|event|by:石工,学芸員|takes:石
境内の市|けいだいのいち||a market in the precincts|event|by:和菓子職人,陶芸家,竹細工|who:参拝客|by:農家の嫁|takes:茶,和菓子,陶磁器,竹細工
神社の木の札|じんじゃのきのふだ||wooden charms|product|by:山守,大工|takes:杉,ひのき,間伐材|who:参拝客
夜の学び直し|よるのまなびなおし||evening learning|event|by:研究者,学芸員,大学生|who:会社員|by:高専
夜の製図室|よるのせいずしつ||a drafting room at night|place|by:工場長,高専生|who:起業家|by:起業家
古い機械の直し|ふるいきかいのなおし||repair of old machines|technique|by:工場長,高専,鉄道ファン|takes:金属の端材|takes:金属|by:織元
時計の手わざ|とけいのてわざ||watchmaker's hands|technique|by:研磨師,眼鏡工場|makes:眼鏡,小箱
写真の復元|しゃしんのふくげん||restoring old photos|technique|by:学芸員,大学生|who:出身者|by:写真家
茶の間の英語|ちゃのまのえいご||English at a table|event|by:女将,島留学
英語の品書き|えいごのしながき||English menus|product|by:大学生|who:うどん店,屋台,旅館,窯元
資金の見立て|しきんのみたて||reading a cash plan|technique|who:杜氏,窯元,工場長,農業法人,地域商社
帳簿の先生|ちょうぼのせんせい||a teacher of accounts|technique|who:窯元,漁師,農家の嫁,地域商社
備えの宿|そなえのやど||inn for drills|event|by:語り部,高専|takes:非常食|takes:畳,木材
見回りの配達|みまわりのはいたつ||deliveries that look in|event|by:配達員,行商,店番|who:独居者
犬と歩く見守り|いぬとあるくみまわり||watching while walking dogs|event|by:配達員,保健師|who:独居者
猫の守る蔵|ねこのまもるくら||a storehouse cat|event|by:杜氏,住職|who:猫好き
湯守|ゆもり|湯の番人,源泉の番|keeper of a hot spring|person|at:温泉,共同浴場|needs:弟子,清掃の手|does:温める|with:湯の花,温泉排湯|who:旅館,女将
張り子|はりこ|張り子細工,張子|papier-mache|product|of:古紙,和紙|by:人形師|yields:木型|who:土産物店,祭り
元銀行|もとぎんこう|元銀行の建物,旧銀行,銀行の跡,銀行跡,銀行だった建物|former bank building|place|isa:遊休施設|yields:金庫室,高い天井|prop:天井が高い,古い,静か|use:金庫の熟成庫,金庫の宝飾工房,夜の製図室|who:起業家
冬のキャンプ場|ふゆのきゃんぷじょう|キャンプ場の冬,閑散期のキャンプ場|campsite in winter|place|isa:キャンプ場|prop:静か|use:焚き火のジビエ,冬の桶風呂,冬の炭焼き体験,星の湯|takes:薪,ジビエ
時計店|とけいてん|時計屋,時計の修理店,時計屋さん|watch shop|trade|use:時計の手わざ|does:直す|yields:細かな工具,手先の技
波音|なみおと|波の音,潮騒,海鳴り|sound of waves|thing|prop:静か|does:癒やす|at:海,岬|use:音の瞑想,音の目印,海中熟成|who:宿坊
桜の剪定枝|さくらのせんていし|桜の枝,桜の木の枝|cherry prunings|thing|isa:剪定枝|use:草木染め,燻製チップ,樺細工,箸,木の小物|proc:燻製,染色|by:公園,庭師|months:12-3
雪国の手伝い旅|ゆきぐにのてつだいたび||working holidays in the snow|event|by:女将,大学生,季節労働者|who:大学生,外国人旅行者|takes:酒
夕日の渡し|ゆうひのわたし||a boat at sunset|event|by:漁師,タクシー運転手|who:カップル|takes:牡蠣
坂の茶屋|さかのちゃや||a tea house on the way|event|by:茶師,和菓子職人|who:サイクリスト,登山客|takes:茶,和菓子,陶磁器
里の花嫁行列|さとのはなよめぎょうれつ||a country wedding procession|event|by:女将,神楽,写真家|who:カップル|takes:絹,織物,真珠
離れの仕事部屋|はなれのしごとべや||a workroom in an annexe|place|who:副業人材,作家|takes:家具,畳|takes:木材,和紙,い草
療養の食卓|りょうようのしょくたく||meals for recovery|product|by:栄養士,料理人|takes:伝統野菜,豆腐|who:入院患者|takes:海藻,大豆,魚
聞き書きの会|ききがきのかい||oral history circle|event|by:保健師,大学生,学芸員|who:高齢者|takes:茶
手話の案内|しゅわのあんない||guiding in sign language|technique|by:観光ガイド|who:旅行者
通院の相乗り|つういんのあいのり||shared rides to the clinic|scheme|by:タクシー運転手,農協|who:高齢者|by:観光バス会社
無人駅|むじんえき|||place|use:駅の角打ち,駅の絵,駅の保健室,小さな発電,暮らしの停車場,坂の茶屋|needs:庭師|who:サイクリスト
廃線|はいせん|||place|use:語り部列車,坑道の熟成,動きの記録,坂の茶屋|yields:枕木,レール,トンネル|takes:花|who:サイクリスト
ローカル線|ろーかるせん|||place|use:地酒列車,漁師めし列車,語り部列車|takes:駅弁,伝統野菜|needs:分身ロボット
屋上|おくじょう|||place|use:屋上の蜂場,屋上の茶席,屋上の盆栽|takes:苗,盆栽
空き教室|あききょうしつ|||place|use:教室の窯,教室の機場,教室の水族館,教室の仕込み場,清潔な加工室|takes:木の机,楽器|who:陶芸家,刺繍職人,人形師,木工作家
廃校|はいこう|||place|use:教室の窯,教室の機場,教室の水族館,教室の仕込み場,清潔な加工室|who:養殖業者,ねぶた師
廃校の体育館|はいこうのたいいくかん|||place|use:広い床の工房,ねぶた|takes:木材|who:ねぶた師,きのこ農家
廃校のプール|はいこうのぷーる|||place|use:ため池の魚,教室の水族館|takes:藻|who:養殖業者,水産高校生,高専
給食室|きゅうしょくしつ|||place|use:清潔な加工室,園舎の子ども食堂,療養の食卓|takes:伝統野菜,規格外野菜|who:漁師の妻,農業高校生,世話人
夜の図書館|よるのとしょかん|||place|use:夜の学び直し,本堂の夜話,夜の製図室,方言の回想|takes:和ろうそく,家具
商店街の空き店舗|しょうてんがいのあきてんぽ|||place|isa:空き店舗|use:暮らしの停車場,英語の品書き|who:陶芸家,漆職人,和菓子職人,屋台,起業家
空き店舗|あきてんぽ|||place|use:暮らしの停車場|who:陶芸家,刺繍職人,屋台,起業家
ガソリンスタンド跡|がそりんすたんどあと|||place|use:屋台の基地,暮らしの停車場,小さな発電|takes:蓄電池|needs:土壌分析|who:屋台,行商
スキー場の夏|すきーじょうのなつ|||place|use:高地の蜜源,山羊のいる斜面,夏山の薬草畑,星の語り|takes:花,薬草|yields:刈草|who:養蜂家,畜産農家
ゴルフ場の土地|ごるふじょうのとち|||place|use:高地の蜜源,山羊のいる斜面,夏山の薬草畑|takes:太陽光発電|who:養蜂家,畜産農家
ボウリング場|ぼうりんぐじょう|||place|use:閉じた館の仕込み,広い床の工房|who:ねぶた師,きのこ農家
映画館|えいがかん|||place|use:映画館の語り場|takes:織物|who:大学生
閉館した映画館|へいかんしたえいがかん|||place|use:映画館の語り場,閉じた館の仕込み,広い床の工房
廃病院|はいびょういん|||place|use:病室の作業場,清潔な加工室,備えの宿|who:福祉作業所,食品加工会社
空き園舎|あきえんしゃ|||place|use:園舎の子ども食堂,園舎のおもちゃ工房|who:人形師,世話人,木工作家
空き園舎|あきえんしゃ|||place|use:園舎の子ども食堂,園舎のおもちゃ工房,清潔な加工室|who:人形師,世話人,木工作家
廃旅館|はいりょかん|||place|use:備えの宿,病室の作業場,冬の桶風呂,教室の仕込み場,離れの仕事部屋,療養の食卓|takes:温泉,畳|yields:厨房,大広間|who:福祉作業所,季節労働者
銭湯|せんとう|||place|use:待合の検診,星の湯|takes:ひのき,柚子,薬草,間伐材|needs:薪
銭湯跡|せんとうあと|||place|use:ため池の魚,閉じた館の仕込み|yields:タイル|who:養殖業者,絵師
寺の本堂|てらのほんどう|||place|isa:寺|use:本堂の夜話,本堂の精進の膳,音の瞑想,星の語り|takes:和ろうそく,畳,線香
神社|じんじゃ|||place|use:境内の市,神社の木の札,山車の直し|takes:杉,和紙,酒
墓地|ぼち|||place|use:墓地の花守り,石の語り|takes:菊,和ろうそく
公園|こうえん|||place|use:境内の市,山羊のいる斜面|takes:間伐材,陶磁器|who:屋台
道の駅|みちのえき|||place|use:屋台の基地,待合の検診
駐車場|ちゅうしゃじょう|||place|use:屋台の基地,境内の市|who:屋台,行商
空き家|あきや|||place|use:園舎のおもちゃ工房,備えの宿,離れの仕事部屋|takes:畳,漆,瓦|who:漆職人,陶芸家,島留学,季節労働者
古民家|こみんか|||place|use:本堂の精進の膳,猫の守る蔵,里の花嫁行列,離れの仕事部屋|takes:柿渋,畳,漆,瓦,和紙
トンネル|とんねる|||place|use:坑道の熟成,坑道の養殖|who:杜氏,醸造家
トンネル|とんねる|||place|use:坑道の熟成,坑道の養殖|who:杜氏,醸造家
廃坑|はいこう|||place|use:坑道の熟成,坑道の養殖,石の語り|who:杜氏,醸造家,きのこ農家
洞窟|どうくつ|||place|use:坑道の熟成,石の語り|who:杜氏,醸造家
フェリー|ふぇりー|||trade|use:漁師めし列車,語り部列車,待合の検診,夕日の渡し|takes:練り物|who:サイクリスト,行商
スクールバス|すくーるばす|||thing|use:見回りの配達,暮らしの停車場|takes:野菜|yields:空き車両|who:行商
灯台|とうだい|||place|use:夕日の食卓,星の語り,備えの宿,夕日の渡し|takes:ガラス
夕日|ゆうひ|||thing|use:夕日の食卓,夕日の湯,漁師めし列車,夕日の渡し,里の花嫁行列|takes:温泉|needs:足
星空|ほしぞら|||thing|use:星の湯,星の語り,冬の桶風呂|needs:語り部
音|おと|||thing|use:音の瞑想,音の目印
方言|ほうげん|||thing|use:方言の札,方言の回想,語り部列車,聞き書きの会
祭り|まつり|||event|use:山車の直し,踊りの灯り,動きの記録,踊りの浴衣
盆踊り|ぼんおどり|||event|isa:祭り|use:踊りの浴衣,踊りの灯り,動きの記録,方言の札|takes:和紙,織物,太鼓|needs:若い担い手
神楽|かぐら|||thing|use:動きの記録,本堂の夜話,踊りの灯り|takes:和紙,漆,織物|needs:道具
太鼓|たいこ|||product|use:動きの記録|takes:皮革,漆
昔話|むかしばなし|||thing|use:語り部列車,方言の札,星の語り,聞き書きの会
俳句|はいく|||product|use:方言の札,夜の学び直し,語り部列車|takes:和紙,墨
雛人形|ひなにんぎょう|||thing|use:園舎のおもちゃ工房|takes:織物,漆,桐|who:人形師,学芸員
花火|はなび|||product|takes:和紙,張り子|use:夕日の食卓
三味線|しゃみせん|||product|use:動きの記録,本堂の夜話|takes:皮革,絹
写真館|しゃしんかん|||trade|use:写真の復元,里の花嫁行列|takes:着物|who:学芸員
古い機械|ふるいきかい|||thing|use:古い機械の直し|takes:鋳物|who:工場長,高専,学芸員
トラクター|とらくたー|||thing|use:古い機械の直し|who:農業高校生,高専
犬の散歩|いぬのさんぽ|||thing|isa:犬|use:犬と歩く見守り
犬|いぬ|||thing|use:犬と歩く見守り
猫|ねこ|||thing|use:猫の守る蔵
滝|たき|||place|use:滝の冷蔵,小さな発電,音の瞑想
川|かわ|||place|use:滝の冷蔵,小さな発電|who:鵜匠
ダム|だむ|||place|use:ダムの熟成庫,ダムの見学食
用水路|ようすいろ|||place|use:水路の発電,滝の冷蔵|takes:水草|who:養殖業者
ため池|ためいけ|||place|use:ため池の魚,水路の発電,坂の茶屋|who:養殖業者
霧|きり|||thing|use:霧のなかの蔵,坂の茶屋|takes:茶,生糸
風|かぜ|||thing|use:小さな発電
雪下ろし|ゆきおろし|||need|use:見回りの配達,備えの宿,雪国の手伝い旅|who:大学生,高専
保育士|ほいくし|||person|use:園舎の子ども食堂,園舎のおもちゃ工房
看護師|かんごし|||person|use:待合の検診,駅の保健室,犬と歩く見守り,療養の食卓
薬剤師|やくざいし|||person|makes:薬草茶
介護士|かいごし|||person|use:方言の回想,犬と歩く見守り,聞き書きの会
元銀行員|もとぎんこういん|||person|use:資金の見立て,帳簿の先生
元自衛官|もとじえいかん|||person|use:備えの宿,見回りの配達
元教員|もときょういん|||person|use:夜の学び直し,園舎の子ども食堂
英語の先生|えいごのせんせい|||person|use:英語の品書き,茶の間の英語
外国人|がいこくじん|||person|use:英語の品書き
プログラマー|ぷろぐらまー|||person|use:動きの記録,音の目印
写真家|しゃしんか|||person|use:写真の復元
音楽家|おんがくか|||person|use:音の目印,音の瞑想
引きこもりの若者|ひきこもりのわかもの|||person|use:動きの記録,園舎のおもちゃ工房|needs:静かな作業
ひとり親|ひとりおや|||person|use:園舎の子ども食堂
車いす|くるまいす|||thing|use:音の目印
技能実習生|ぎのうじっしゅうせい|||person|use:英語の品書き
留学生|りゅうがくせい|||person|use:英語の品書き
みみず|みみず|||thing|use:屋上の盆栽|takes:生ごみ,コーヒーかす,刈草|makes:土|who:農業高校生,釣り客,果樹農家
ひじき|ひじき|||thing|use:漁師めし列車|proc:天日干し,蒸す|with:大豆,豆腐
鹿角|しかつの|||thing|use:刃物の柄,小箱,杖|proc:研磨|who:刃物職人,木工作家
猪の脂|いのししのあぶら|||thing|use:石けん,保湿クリーム,ろうそく,靴クリーム|with:柚子,薬草|who:農業高校生
革の端切れ|かわのはぎれ|||thing|use:小物,小箱,小箱,家具|who:工場長,福祉作業所
墨|すみ|||product|use:型染,文具,漆器|takes:菜種油|who:絵師,ねぶた師
ラベンダー|らべんだー|||thing|use:入浴剤,枕,草木染め,和ろうそく,蜂蜜|with:羊,桐|who:養蜂家,福祉作業所
野菜の葉|やさいのは|||need|use:青汁,飼料,草木染め,粉末|proc:粉末化
古新聞|ふるしんぶん|||thing|use:張り子,育苗ポット,和紙|who:人形師,ねぶた師,農業高校生
端切れ|はぎれ|||thing|who:刺繍職人,人形師,福祉作業所
通院|つういん|||need|needs:タクシー運転手,保健師,見回りの配達,待合の検診,通院の相乗り
冬の仕事|ふゆのしごと|||need|needs:杜氏,寒天職人,牡蠣むき,和紙職人
人手不足|ひとでぶそく|||need|needs:季節労働者,高専,副業人材,福祉作業所
後継ぎ|あとつぎ|||person|needs:地域おこし協力隊,島留学,高専
欄間|らんま|||thing|use:灯り,家具,衝立|who:大工
氷|こおり|||thing|use:冷熱,氷温|who:漁師,和菓子職人
砂浜|すなはま|||place|use:夕日の食卓,音の瞑想
干潟|ひがた|||place|use:教室の水族館
棚田|たなだ|||place|use:夕日の食卓,本堂の夜話,里の花嫁行列|who:杜氏
耕作放棄地|こうさくほうきち|||place|use:高地の蜜源,山羊のいる斜面,夏山の薬草畑,坂の茶屋|who:養蜂家,畜産農家,漆掻き職人,和紙職人
漁船|ぎょせん|||thing|use:漁師めし列車
