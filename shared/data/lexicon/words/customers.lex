# Customer groups by age, place, habit, feeling, event and season
子ども|こども|子供,こども,キッズ|children|person|needs:遊び場,体験,おやつ,居場所,玩具,学び|at:学校,公園,保育園|with:親,夏休み,おもちゃ|does:楽しませる,客を呼ぶ|who:祖父母,学校|risk:安全,アレルギー
赤ちゃん|あかちゃん|乳児,赤ん坊,ベビー|baby|person|isa:子ども|needs:離乳食,肌にやさしい布,木の玩具,沐浴|with:出産祝い,ガーゼ|who:子育て中の親,祖父母|risk:アレルギー,安全
幼児|ようじ|未就学児,保育園児|toddlers|person|isa:子ども|needs:遊び場,木の玩具,外遊び,野菜を好きになること|at:保育園|with:散歩,どんぐり,泥遊び|who:保育園
親子|おやこ|親子連れ,ファミリー|families with children|person|isa:観光客|needs:体験,雨の日の遊び場,自由研究,手洗い,昼食|at:公園,道の駅,博物館|with:収穫体験,工作,動物|does:客を呼ぶ|who:宿,農園|months:7-8,3-5|risk:一度きり,安全
孫|まご||grandchildren|person|isa:子ども|with:祖父母,夏休み,帰省|needs:お年玉,遊び,贈り物|who:祖父母
若者|わかもの|若い人,Z世代,若年層|young people|person|needs:仕事,仲間,写真映え,居場所,学び,出会い|does:広める,手を貸す|at:都会,駅|with:SNS,スイーツ|who:集落,自治体
若い女性|わかいじょせい|女子旅の客|young women|person|isa:観光客|needs:写真映え,美容,甘いもの,安心な宿,少量|with:温泉,カフェ,スイーツ,着物|does:広める|who:温泉地,菓子店
会社員|かいしゃいん|サラリーマン,勤め人,働く人,通勤客,勤め帰りの人|office workers|person|needs:休み,癒やし,健康,昼食,手土産,息抜き|at:都会,買い手の企業|with:座禅,サウナ,週末|who:宿,飲食店
単身者|たんしんしゃ|おひとりさま,一人客|single people|person|needs:少量,出会い,一人で入れる店,惣菜|with:一人旅,ソロキャンプ|does:客を呼ぶ|who:スーパー,宿
一人暮らし|ひとりぐらし|独居,ひとり暮らし,独り暮らし,ひとり身|people living alone|person|needs:少量,惣菜,見守り,話し相手,冷凍食品|with:学生,高齢者|who:配食業者
高齢者|こうれいしゃ|お年寄り,老人,年配の人,高齢の女性,高齢の人,年寄り|elderly people|person|needs:見守り,買い物の足,やわらかい食事,居場所,出番,減塩,話し相手|at:集落,介護施設|does:伝え継ぐ,技を教える|with:体操,昔の歌,温泉|who:医療機関,介護施設|risk:足,使いこなし
独居高齢者|どっきょこうれいしゃ|一人暮らしの高齢者,ひとり暮らしのお年寄り,独居老人|elderly living alone|person|isa:高齢者|needs:見守り,配食,話し相手,雪下ろし,買い物代行,灯油配達|with:郵便局員,新聞配達員|who:自治体,家族|risk:個人情報
元気な高齢者|げんきなこうれいしゃ|アクティブシニア|active seniors|person|isa:高齢者|does:手を貸す,教える|needs:出番,旅行,学び,運動,小遣い|with:家庭菜園,ボランティア,旅|who:農家,旅行会社
遠距離介護の家族|えんきょりかいごのかぞく|離れた子,遠方の家族,離れて暮らす子|families caring from afar|person|needs:見守り,安否の知らせ,買い物代行,空き家の見守り,墓の掃除|at:都会|with:実家,郵便局員,帰省|who:介護事業者|risk:個人情報
介護する家族|かいごするかぞく|ケアラー,ヤングケアラー|family carers|person|needs:休息,介護食,相談,仲間,預け先|with:短期入所,温泉|who:自治体,介護施設
認知症の人|にんちしょうのひと|認知症高齢者|people with dementia|person|isa:高齢者|needs:懐かしいもの,なじみの場,役割,見守り|with:昔の歌,古い道具,農作業,動物|at:介護施設|who:家族|risk:安全
患者|かんじゃ|病人,療養中の人|patients|person|needs:治療,病院食,励まし,付き添い,通院の足,癒やし|at:病院|with:家族,香り,音楽|who:病院|risk:表示
持病のある人|じびょうのあるひと|高血圧の人,生活習慣病の人|people with chronic illness|person|isa:患者|needs:減塩,糖質が少ない食,運動,食事の宅配|with:栄養士,大豆,きのこ|risk:表示
アレルギーのある人|あれるぎーのあるひと|食物アレルギーの子,小麦アレルギー|people with allergies|person|needs:米粉,卵なしの菓子,表示,安心な外食|with:米粉,大豆,グルテンなし|who:菓子店,給食|risk:アレルギー
肌の弱い人|はだのよわいひと|敏感肌,アトピーの人|people with sensitive skin|person|needs:低刺激の布,石けん,保湿|with:絹,温泉,米ぬか|who:化粧品会社|risk:表示
妊婦|にんぷ|妊娠中の人,プレママ|pregnant women|person|needs:カフェインなしの飲み物,鉄分,安産祈願,腹帯,休める宿|with:葉酸,神社,助産師|who:病院,神社
産後の母親|さんごのははおや|産後ママ|new mothers|person|isa:子育て中の親|needs:休息,預け先,温かい食事,話し相手,体の回復|with:旅館,温泉,助産師|who:自治体
受験生|じゅけんせい|浪人生|exam students|person|needs:合格祈願,夜食,静かな席,縁起物|with:神社,図書館,落ちない|months:10-3|who:塾,菓子店,神社
新婚|しんこん|新郎新婦,新婚夫婦,新郎|newlyweds|person|needs:式場,引き出物,写真,家具,住まい,新婚旅行|with:神社,古民家,花|who:式場,写真館|months:3-6,9-11
婚活中の人|こんかつちゅうのひと|独身男女|people seeking marriage|person|needs:出会い,共同作業,気軽な場|with:農作業,酒蔵,料理教室|who:自治体
還暦の人|かんれきのひと|還暦,古希,喜寿,長寿祝いの人|people at their sixtieth birthday|person|needs:記念の品,同窓会,写真,旅行|with:祝い,赤い物,家族旅行|who:旅館,菓子店
遺族|いぞく|故人を偲ぶ人,喪主|bereaved families|person|needs:供養,法要の料理,返礼品,墓の世話,遺品整理,心の支え|with:寺,花,線香|who:寺,葬儀社|does:弔う
帰省客|きせいきゃく|里帰りの人,帰省する人|people visiting their home town|person|needs:手土産,郷土の味,墓参り,同窓会,泊まる所,足|at:実家,駅|months:8,12-1,5|with:盆,正月,孫|who:菓子店,直売所
県人会|けんじんかい|故郷を離れた人,出身者,ふるさとを思う人|people from the region living away|person|needs:郷土の味,ふるさと便,同窓会,懐かしさ,墓の世話|at:都会|with:アンテナショップ,ふるさと納税|does:広める
同窓生|どうそうせい|同級生,OB|alumni|person|needs:集まる場,思い出の品,校舎|with:廃校,同窓会|does:出資する,広める|who:学校,宿
観光客|かんこうきゃく|旅行者,旅行客,旅人|tourists|person|needs:体験,土産,食事,足,荷物預かり,雨の日の行き先,景色|at:観光地,温泉地|does:客を呼ぶ|with:宿,道の駅|who:土産物店,旅館|risk:一度きり,閑散期,足
訪日客|ほうにちきゃく|外国人観光客,インバウンド,外国人旅行者,海外からの客,外国人客,外国の旅行者|international visitors|person|isa:観光客|needs:外国語案内,職人体験,朝食,菜食,ハラール,送迎,配送|with:着物,刀,寺,雪,古民家|does:広める,海外に出す|who:旅館,職人|risk:足,文化の同意
富裕層|ふゆうそう|富裕客,ラグジュアリー客|wealthy guests|person|isa:観光客|needs:貸切,希少な体験,静けさ,専属の案内人,高級な品|with:古民家,美術品,ヘリコプター|who:宿,職人|risk:信用
日帰り客|ひがえりきゃく|日帰り観光客,ドライブ客|day trippers|person|isa:観光客|needs:昼食,土産,駐車場,短い体験|at:道の駅,直売所|with:週末|risk:一度きり,天気
宿泊客|しゅくはくきゃく|泊まり客|overnight guests|person|isa:観光客|needs:夕食,朝食,夜の楽しみ,湯,寝具,送迎|at:旅館,民宿|who:旅館|with:朝市,星空
連泊客|れんぱくきゃく|長期滞在客,湯治客|long-stay guests|person|isa:宿泊客|needs:自炊場,洗濯,安い宿,昼の過ごし方,話し相手,軽い食事|with:湯治,ワーケーション,空き家|who:温泉地
団体客|だんたいきゃく|ツアー客|group tourists|person|isa:観光客|needs:大きな食事処,駐車場,手洗い,土産|with:観光バス|who:土産物店|risk:一度きり
修学旅行生|しゅうがくりょこうせい||school trip pupils|person|isa:観光客|needs:学び,体験,民泊,雨の代案,安い昼食|months:5-6,9-11|with:農家,漁村,災害の記憶|who:旅行会社,農家|risk:安全,季節
巡礼者|じゅんれいしゃ|お遍路,参詣者|pilgrims|person|isa:観光客|needs:宿,湯,休憩所,足の手当,軽い食事,御朱印|at:寺,神社|with:歩く,接待|who:宿坊,門前の店
登山客|とざんきゃく|ハイカー|hikers|person|isa:観光客|needs:行動食,温泉,早朝の朝食,駐車場,軽い道具,地図|at:山|with:山小屋|months:4-11|risk:安全,天気
スキー客|すきーきゃく|スノーボード客|skiers|person|isa:観光客|needs:温かい食事,湯,乾燥室,送迎,夜の楽しみ|at:スキー場|with:雪,温泉|months:12-3|risk:季節,天気
海水浴客|かいすいよくきゃく|海の客|sea bathers|person|isa:観光客|needs:シャワー,日陰,氷,着替え,駐車場|at:海水浴場|months:7-8|with:かき氷,浮き輪|risk:季節,天気
サイクリスト|さいくりすと|自転車乗り,自転車旅行者|cyclists|person|isa:観光客|needs:補給食,修理,自転車ごと泊まれる宿,シャワー,荷物の運搬|with:廃線,海岸,道の駅|does:広める|risk:天気
ランナー|らんなー|マラソン参加者,走る人|runners|person|needs:大会,補給食,湯,景色|with:梅,塩,マッサージ|who:宿,菓子店
バイク乗り|ばいくのり|ライダー,ツーリング客,バイク客|motorcyclists|person|isa:観光客|needs:屋根つき駐輪場,温かい食事,湯,峠の店|with:峠,キャンプ|risk:天気,近所
車中泊の人|しゃちゅうはくのひと|キャンピングカーの人,車中泊客|people sleeping in vehicles|person|isa:観光客|needs:電源,手洗い,湯,朝食,ごみ捨て|at:道の駅,空き地,廃校の校庭|with:温泉|who:道の駅
キャンパー|きゃんぱー|キャンプ客,アウトドア好き|campers|person|isa:観光客|needs:薪,地元の肉と野菜,湯,電源,水,雨の日の行き先|at:キャンプ場|with:焚き火,間伐材,燻製|who:林業家,直売所|months:4-11|risk:天気,安全
サウナ好き|さうなずき||sauna fans|person|isa:観光客|needs:水風呂,外気浴,薪,香り,食事|with:川,雪,樽,森|who:温泉,宿
温泉好き|おんせんずき|湯めぐりの人|hot spring lovers|person|isa:観光客|needs:湯,湯上がりの飲み物,静けさ|at:温泉地|with:湯の花,地酒
酒好き|さけずき|飲んべえ,日本酒好き|sake lovers|person|isa:観光客|needs:飲み比べ,つまみ,代行の足,酒器,限定酒|at:酒蔵,居酒屋|with:酒粕,チーズ|who:酒蔵|risk:足
美食家|びしょくか|グルメ,食べ歩きの人|gourmets|person|needs:希少な食材,料理人,産地の物語,予約の取れない席|with:ジビエ,未利用魚|who:料理店,宿
甘党|あまとう|スイーツ好き|people with a sweet tooth|person|needs:甘いもの,限定品,季節の菓子|with:果物,蜂蜜|who:菓子店
コーヒー好き|こーひーずき||coffee lovers|person|needs:焙煎したての豆,器,居心地|who:カフェ|with:デカフェ,菓子
菜食の人|さいしょくのひと|ヴィーガン,ベジタリアン|vegans|person|needs:大豆の肉,植物性の出汁,表示|with:精進料理,豆腐,きのこ|who:旅館,寺
イスラム教徒|いすらむきょうと|ハラールを求める人|Muslims|person|isa:訪日客|needs:ハラールの食,祈る場所,酒を使わない調味料|who:宿,学校|risk:認証
健康志向の人|けんこうしこうのひと|健康を気にする人|health-conscious people|person|needs:減塩,発酵食品,食物繊維,運動,無添加|with:きのこ,大豆,海藻|who:食品会社|risk:表示
ダイエット中の人|だいえっとちゅうのひと|減量したい人|dieters|person|needs:カロリーの低い甘味,食物繊維,満腹感,運動|with:おから,こんにゃく,寒天|risk:表示
筋トレの人|きんとれのひと|体を鍛える人|people who train|person|needs:たんぱく質,鶏肉,鹿肉,器具|with:大豆,ホエイ|at:ジム
美容好き|びようずき|美容に関心のある人|beauty-minded people|person|needs:化粧品,保湿,温泉,コラーゲン|with:酒粕,米ぬか,泥|who:化粧品会社,旅館
不眠の人|ふみんのひと||people who sleep badly|person|needs:静けさ,香り,枕,湯,暗い夜|with:ひのき,ラベンダー,星空|who:宿|risk:表示
ストレスを抱える人|すとれすをかかえるひと|疲れた会社員|stressed people|person|needs:癒やし,森,動物,土いじり,沈黙|with:座禅,焚き火|who:宿,買い手の企業
犬猫の飼い主|いぬねこのかいぬし|愛犬家,愛猫家,ペットの飼い主|dog and cat owners|person|needs:おやつ,一緒に泊まれる宿,遊び場,預け先,供養,無添加の餌|with:鹿肉,ドッグラン,猫砂,爪とぎ|does:広める|who:宿,動物病院|like:子育て中の親
馬好き|うまずき|乗馬愛好家|horse lovers|person|needs:馬場,ふれあい|with:引退馬
園芸好き|えんげいずき|ガーデニング好き|gardeners|person|needs:堆肥,鉢,苗,水やり,教え|with:腐葉土,もみ殻,竹|who:直売所|months:3-6,9-11
釣り好き|つりずき||angling fans|person|isa:釣り客|needs:餌,情報,泊まる所
昆虫好き|こんちゅうずき|虫好きの子,カブトムシ好き|insect lovers|person|isa:子ども|needs:カブトムシ,腐葉土,里山|months:6-9|with:おがくず,しいたけの廃ほだ木
鉱物好き|こうぶつずき|化石好き,宝石好き|rock collectors|person|needs:採集地,解説|with:廃坑,採石場
野鳥愛好家|やちょうあいこうか|バードウォッチャー|bird watchers|person|isa:観光客|needs:観察小屋,早朝の朝食,案内人,双眼鏡|at:湿地,干潟|months:10-4|risk:自然保護
天文ファン|てんもんふぁん|星好き,天体観測の人|stargazers|person|isa:観光客|needs:暗い夜,泊まる所,温かい飲み物,望遠鏡|at:高原,廃校の屋上|with:冬,星空|risk:天気
写真愛好家|しゃしんあいこうか|カメラ好き,写真を撮る人|amateur photographers|person|isa:観光客|needs:撮影地,早朝の宿,案内人|with:棚田,霧,祭り|risk:近所
歴史好き|れきしずき|歴史ファン|history fans|person|isa:観光客|needs:案内人,古文書,限定品,泊まる城下|at:城跡,武家屋敷|with:甲冑,刀
アニメファン|あにめふぁん|聖地巡礼の人,オタク|anime fans|person|isa:ファン|needs:限定品,撮影地,交流の場|with:商店街,無人駅|does:広める|risk:著作権
ファン|ふぁん|推し活の人,愛好家,応援する人|fans|person|needs:限定品,交流,会員証,裏側を見ること,名前が残ること|does:広める,出資する|with:会員制,オーナー制|who:酒蔵,スポーツチーム
コレクター|これくたー|収集家,蒐集家,骨董好き|collectors|person|needs:希少な品,番号つき,由来の証明,交換の場|with:こけし,酒器,切手,古道具|who:職人,骨董店|risk:売り先
読書家|どくしょか|本好き|readers|person|needs:静かな宿,古本,灯り,飲み物|with:古民家,図書館|who:宿,書店
音楽ファン|おんがくふぁん|フェスの客|music fans|person|isa:ファン|needs:会場,泊まる所,地元の食,帰りの足|with:スキー場,酒蔵|months:5-10|risk:天気,近所
スポーツファン|すぽーつふぁん|観戦客,サポーター|sports fans|person|isa:ファン|needs:弁当,応援の品,泊まる所,足|at:競技場|with:地元チーム
スポーツ合宿の団体|すぽーつがっしゅくのだんたい|合宿の学生,運動部,合宿の団体|training camp teams|person|needs:体育館,量の多い食事,湯,洗濯,安い宿|at:廃校,高原|months:7-9,2-3|with:栄養士,米|who:民宿|risk:季節
研修の団体|けんしゅうのだんたい|視察団|training groups|person|needs:会議室,宿,学びの題材,共同作業|at:廃校,旅館|with:農作業,防災,座禅|who:旅館
料理好き|りょうりずき||home cooks|person|needs:珍しい食材,調味料,道具,教室|with:麹,スパイス,包丁|who:直売所,通販
共働き世帯|ともばたらきせたい|忙しい家庭,共働き夫婦|working couples|person|needs:時短の食,惣菜,家事代行,預け先,冷凍食品|with:ミールキット,定額|who:食品会社
富裕な高齢者|ふゆうなこうれいしゃ||wealthy seniors|person|isa:高齢者,富裕層|needs:旅行の付き添い,終の住まい,孫への贈り物|who:旅館
都会の人|とかいのひと|都市の消費者|city dwellers|person|needs:自然,土,田舎の味,避難先,手仕事|at:都会|with:農業体験,定期便|does:広める|who:農家
地元の人|じもとのひと|住民,地域住民,町の人|local residents|person|needs:日々の買い物,居場所,誇り,働く場|does:手を貸す,伝え継ぐ|at:集落,商店街|who:商店
料理店|りょうりてん|レストラン|restaurant|trade|takes:野菜,魚,肉,器,酒,規格外品|makes:料理|yields:廃油,食品残さ,空いた昼間の厨房,コーヒーかす|needs:地元の食材,人手,珍しい食材,昼の客|does:食べさせる|who:観光客,会社員|at:町|risk:人手,衛生
居酒屋|いざかや|酒場,飲み屋|izakaya|trade|isa:料理店|takes:魚,地酒,未利用魚,ジビエ|yields:空いた昼間の店,廃油|needs:つまみ,若い客|does:もてなす
焼肉店|やきにくてん|炭火焼き店|grill restaurant|trade|isa:料理店|takes:肉,木炭,たれ,りんご|yields:灰,油|needs:炭,脱臭
蕎麦店|そばてん|そば屋|noodle shop|trade|isa:料理店|takes:そば粉,小麦,つゆ,山菜|yields:出汁がら,そば殻,ゆで汁|needs:水,地元の粉
寿司店|すしてん|鮨屋,すし屋|sushi restaurant|trade|isa:料理店|takes:魚,米,酢,未利用魚|yields:魚のあら|needs:魚,木の器|who:訪日客
カフェ|かふぇ||cafe|trade|isa:料理店|takes:コーヒー豆,菓子,果物,器,古材|makes:飲み物,菓子|yields:コーヒーかす,空いた夜の店|needs:物語,居心地,地元の菓子|does:居場所をつくる|at:古民家,空き店舗|who:若い女性,リモートワーカー|risk:単価
企業の総務|きぎょうのそうむ|企業の人事,総務担当者|corporate general affairs|person|needs:法人贈答,記念品,防災備蓄,研修先,社員の健康,福利厚生|at:買い手の企業|with:お歳暮,株主優待,ワーケーション|who:宿,菓子店|risk:信用
法人贈答|ほうじんぞうとう|企業の贈り物,手土産需要|corporate gifts|need|isa:贈り物|who:企業の総務,営業担当|needs:名入れ,物語のある品,日持ちする菓子,箱,のし|with:地酒,漆器,SDGs|months:6-7,11-12
営業担当|えいぎょうたんとう|営業マン|sales staff|person|needs:手土産,話の種,接待の席|with:菓子,地酒|at:買い手の企業
株主|かぶぬし|出資者,投資家|shareholders|person|does:出資する|needs:優待品,報告,現地訪問|who:買い手の企業|with:特産品
学校|がっこう|小中学校,教育現場|school|trade|needs:体験学習,地域の講師,給食の食材,教材,見学先|takes:野菜,米,木の机|yields:給食の残り,空き教室,夏休みの校舎,プールの水|does:教える|who:子ども|at:校庭|with:探究学習|risk:一度きり
保育園|ほいくえん|こども園,保育所,こどもの園|nursery school|trade|needs:木の玩具,散歩先,野菜,読み聞かせ,外遊び|takes:端材,どんぐり,野菜|does:預かる,遊ばせる|who:子育て中の親|yields:給食の残り|risk:安全,アレルギー
病院|びょういん|医療機関,総合病院|hospital|trade|needs:病院食,癒やし,音楽,減塩,清潔な布,庭,人手|takes:野菜,米,花|yields:廃棄物,食べ残し,廃止された病棟|does:治す|who:患者|with:香り,絵|risk:衛生
介護施設|かいごしせつ|特養,福祉施設,老人施設|care home|trade|needs:介護食,楽しみ,人手,入浴,見守り,送迎,外出先|takes:やわらかい食事,木の道具,花|yields:昼の空き車両,大きな風呂,厨房|does:世話をする|who:高齢者,家族|with:保育園,動物,園芸|risk:人手
福祉作業所|ふくしさぎょうしょ|就労支援事業所,作業所,B型事業所,就労施設,福祉団体,就労支援施設,障がい者施設|sheltered workshop|trade|needs:仕事,工賃,販路,分けた工程,デザイン|does:手を貸す,包む,組み立てる,働く場をつくる|makes:菓子,木工品,布小物,乾燥野菜|takes:端材,端切れ,規格外野菜,紙|who:農家,食品会社|with:農福連携|like:加工所|risk:量が足りない
自治体|じちたい|市町村,町役場,行政|municipality|trade|needs:移住者,空き家の活用,財政,担い手,防災備蓄,ごみを減らすこと|does:広める,場所を貸す|yields:廃校,遊休施設,公用車の空き|who:住民|with:ふるさと納税,補助金|risk:補助金頼み
海外の店|かいがいのみせ|海外バイヤー,海外レストラン,日本食レストラン|overseas shops|trade|needs:日本酒,包丁,茶,和牛,器,証明書,少量の混載|takes:調味料,抹茶,味噌,工芸品|does:海外に出す|with:輸出,商社|at:海外|risk:信用,認証
百貨店|ひゃっかてん|デパート|department store|trade|needs:催事の品,限定品,贈答品,物語|does:売る|takes:工芸品,菓子|who:富裕層|yields:売れ残り|risk:単価
スーパー|すーぱー|量販店,スーパーマーケット|supermarket|trade|needs:地元の野菜,惣菜,安定した量,値段|does:売る|yields:売れ残り,野菜くず,魚のあら,発泡スチロール箱|takes:野菜,魚|risk:単価,ばらつき
コンビニ|こんびに|コンビニエンスストア|convenience store|trade|does:売る,届ける|yields:売れ残り,空き店舗|needs:人手,地元の品|who:会社員
土産物店|みやげものてん|土産屋,お土産店|souvenir shop|trade|takes:菓子,工芸品,乾物,雑貨|needs:日持ちする品,小さい品,ここだけの品|does:売る|who:観光客|at:観光地,駅|risk:一度きり
セレクトショップ|せれくとしょっぷ|ライフスタイルショップ|select shop|trade|takes:器,布,木の道具,香り,菓子|needs:物語,意匠,少量|does:売る|who:若い女性|at:都会
アンテナショップ|あんてなしょっぷ|物産館|prefectural antenna shop|trade|does:売る,広める|takes:特産品,地酒|needs:試食,作り手の来店,新しい品|who:県人会,都会の人|at:都会
通販の客|つうはんのきゃく|お取り寄せの客,ネットの客,通販客|mail-order customers|person|needs:日持ち,写真,送料,物語,少量の詰め合わせ|with:定期便,冷凍|who:農家|risk:冷たい物流
ふるさと納税の寄付者|ふるさとのうぜいのきふしゃ|寄付者,ふるさと納税者|hometown tax donors|person|needs:返礼品,体験,報告,物語|with:定期便,旅行券|who:自治体
建設業者|けんせつぎょうしゃ|ハウスメーカー|builder|trade|takes:木材,断熱材,土,石,漆喰|needs:人手,地元材,冬の仕事|yields:端材,残土,廃材,冬に空く重機|does:建てる,直す|who:移住者,空き家の持ち主
不動産会社|ふどうさんがいしゃ|不動産業者,宅建業者|estate agent|trade|does:仲立ちする,貸す|needs:空き家の借り手,直す人,家具|with:移住者,空き家|yields:空き室|who:空き家の持ち主
空き家の持ち主|あきやのもちぬし|空き家所有者|owner of an empty house|person|needs:借り手,片付け,見守り,草刈り,相続の整理,直す人|at:都会|with:空き家,仏壇,家財|risk:権利
山林所有者|さんりんしょゆうしゃ|山主,森の持ち主|forest owner|person|needs:手入れ,境の確認,木の使い道,後継者|at:山林|with:間伐,森林組合|risk:権利
農地の持ち主|のうちのもちぬし|土地持ち非農家|farmland owner|person|needs:借り手,草刈り,荒れない使い道|with:耕作放棄地|risk:農地,権利
隣人|りんじん|近所の人,ご近所|neighbours|person|needs:静けさ,挨拶,見通し|does:見守る|with:おすそ分け|risk:近所
被災者|ひさいしゃ|避難所の人|disaster victims|person|needs:温かい食事,寝床,水,湯,心の支え,居場所,仕事|at:避難所,仮設住宅|with:炊き出し,移動式の店|who:自治体
ボランティアの人|ぼらんてぃあのひと|ボランティア参加者|volunteers|person|does:手を貸す|needs:泊まる所,道具,感謝,湯,食事|with:被災地,棚田,海岸清掃|risk:ボランティア頼み
環境意識の高い人|かんきょういしきのたかいひと|エシカル消費者,環境に関心のある人|ethical consumers|person|needs:由来のわかる品,ごみの出ない包装,長く使える物,再生材|with:アップサイクル,量り売り|who:若者,買い手の企業
節約したい人|せつやくしたいひと|安さを求める人,家計の苦しい人|thrifty people|person|needs:規格外品,訳あり品,中古,量り売り|who:スーパー|with:フードバンク
初心者|しょしんしゃ|入門者,未経験者|beginners|person|needs:教え,道具の貸し出し,小さな一歩,仲間|with:体験,キット,農業,釣り|who:教室
手ぶらの客|てぶらのきゃく|手ぶらの人|guests who come empty-handed|person|isa:観光客|needs:レンタル,送迎,用意された道具|with:キャンプ,釣り,バーベキュー|who:キャンプ場
雨の日の客|あめのひのきゃく||visitors on rainy days|person|isa:観光客|needs:屋内の体験,湯,博物館,工作|with:廃校の体育館,工房,酒蔵|who:宿
早朝の客|そうちょうのきゃく|朝活の人|early morning guests|person|needs:朝食,朝市,湯,散歩道|with:漁港,朝霧|who:旅館
夜の客|よるのきゃく|夜型の観光客|evening visitors|person|isa:観光客|needs:星空,灯り,夜食,帰りの足|with:竹灯籠,夜神楽|who:旅館|risk:足
