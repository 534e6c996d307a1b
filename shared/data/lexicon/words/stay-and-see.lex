# finer grain of stays, baths, walks, seasonal sights, guests' wants and local colour
露天風呂|ろてんぶろ|貸切風呂,家族風呂,野天風呂,展望風呂,雪見風呂|open-air bath|product|of:石,ヒノキ,温泉|at:旅館,温泉街,キャンプ場|who:カップル,家族連れ,訪日客|with:柑橘,花,酒,雪|use:花風呂,みかん風呂,酒風呂|does:癒やす,温める|risk:設備費,天気
変わり湯|かわりゆ|柚子湯,菖蒲湯,りんご風呂,薬湯,酒風呂,よもぎ湯|baths of the season|product|of:柚子,花,りんご,菖蒲,薬草,酒粕,みかんの皮,茶殻|at:銭湯,旅館,老人ホーム|who:高齢者,湯治客,子ども|by:農家,薬草農家|does:香りをつける,温める,癒やす|with:規格外品,落果|risk:季節
入浴剤|にゅうよくざい|バスソルト,バスボム,薬草湯の素|bath salts|product|of:湯の花,塩,みかんの皮,酒粕,薬草,ヒノキ,茶,生姜,米ぬか|by:化粧品会社,障害者施設,薬草農家|who:旅館,土産物店,疲れた人,冷え性の人|does:温める,香りをつける,保湿する|at:温泉街|risk:表示
湯の花|ゆのはな|温泉成分,温泉の沈殿物,湯の泥|hot-spring mineral deposits|thing|by:温泉|use:入浴剤,染色,釉薬,石鹸,化粧品,絵具|proc:乾燥,粉砕|who:化粧品会社,土産物店,窯元|prop:ミネラル,色|risk:量が足りない,表示
温泉卵|おんせんたまご|温泉まんじゅう,温泉豆腐|food cooked by hot springs|product|of:卵,温泉,野菜,蒸気|at:温泉街|by:旅館,商店|who:観光客,子ども,訪日客|does:蒸す,食べさせる|with:足湯,食べ歩き|risk:衛生
温泉水|おんせんすい|飲める温泉,炭酸泉,美肌の湯|hot-spring water|thing|prop:ミネラル|use:化粧水,炊飯,豆腐,温泉水栽培,炭酸煎餅,飲料,染色,塩,鯉や鰻の養殖|who:化粧品会社,菓子店,農家,料理人|proc:濾過,殺菌,濃縮|at:温泉街|does:肌を守る|risk:表示,権利
湯上がり処|ゆあがりどころ|休憩処,湯休み,畳の休憩室|resting room after the bath|place|at:銭湯,旅館,温泉|use:本棚,マッサージ,物販,落語|who:湯治客,高齢者|with:牛乳,将棋,地元の牛乳|does:もてなす
食べ歩き|たべあるき|店めぐり,はしご,グルメ散歩,路上の軽食|eating while strolling|product|at:参道,商店街,温泉街,港|takes:団子,コロッケ,串,まんじゅう|who:若者,訪日客,女性客|by:商店主|needs:ごみ箱,座る場所,小さな容器|does:食べさせる,客を呼ぶ|risk:近所
ご当地グルメ|ごとうちぐるめ|B級グルメ,名物丼,ダムカレー,ソウルフード|local street food|product|by:飲食店,商工会|who:観光客,若者,配信者|of:地元野菜,未利用魚,地元の肉|at:道の駅,商店街|does:食べさせる,客を呼ぶ,広める|risk:一度きり
市場食堂|いちばしょくどう|港の食堂,浜の食事|market and fishers' canteen|trade|takes:未利用魚,魚のあら,海藻,米|makes:海鮮丼|at:港,市場|who:観光客,ドライバー,釣り客|by:漁協,漁師の妻|needs:安定した水揚げ,人手|does:食べさせる,客を呼ぶ|risk:季節,衛生
朝食会|ちょうしょくかい|朝がゆ,朝市の朝ごはん,朝ごはん会,朝カフェ|breakfast gathering|event|at:寺,港,商店街,公民館,棚田|who:高齢者,泊まり客,会社員|of:米,魚,味噌汁|by:住民,料理人|does:食べさせる,仲間をつくる|with:早朝,ラジオ体操|risk:人手
出張料理人|しゅっちょうりょうりにん|ケータリング,出張シェフ,訪問料理,移動料理人|visiting cook|person|does:食べさせる,もてなす|makes:会席,宴会料理|needs:厨房,食材,予約|at:民泊,別荘,一棟貸し,棚田|who:別荘所有者,訪日客,結婚式|with:農家,器|risk:衛生
食事の配慮|しょくじのはいりょ|ハラール,グルテンフリー,アレルギー対応|special diets|need|who:訪日客,アレルギーの人,糖尿病の人,信仰のある人|needs:表示,別の調理器具,植物の出汁,米粉,大豆の肉,献立|with:精進料理,乾物,米粉|at:旅館,学校給食,飲食店|risk:アレルギー,認証
精進料理|しょうじんりょうり|寺の料理,野菜懐石,発酵精進|temple cuisine|product|of:豆腐,湯葉,胡麻,山菜,乾物,麩|by:住職,料理人|who:訪日客,ビーガン,湯治客|at:宿坊,寺|with:坐禅,朝|prop:伝統|does:食べさせる,健康を保つ|risk:技
坐禅|ざぜん|禅体験,瞑想会,山伏修行|zen and ascetic practice|product|at:寺,滝,山|by:住職,山伏|who:訪日客,会社員,企業研修|with:精進料理,茶,早朝|does:癒やす,祈る|risk:文化の同意
人力車|じんりきしゃ|牛車,駕籠,観光人力|rickshaws and carriages|product|at:宿場町,参道,温泉街|who:訪日客,カップル,花嫁|by:若者,馬飼い|does:運ぶ,案内する|with:着物,花嫁|risk:天気,近所
着物|きもの|古着物,古い着物,和装,呉服|kimono|product|by:旧家,呉服店,家庭|use:着物レンタル,ドレス,クッション,裂き織り,御朱印帳,インテリア,海外輸出,ぬいぐるみ|proc:リメイク,洗い張り,染め直し|who:訪日客,作家,ホテル,結婚式場|prop:美しい,伝統,滑らか|does:着せる,美しく見せる|risk:ばらつき
花嫁|はなよめ|花嫁行列|brides|person|needs:着物,髪結い,写真,花,行列の道|at:神社,古い町並み,水路|with:人力車,和船|who:写真館,結婚式場
宴会|えんかい|会合|banquets and gatherings|event|at:旅館,料亭,居酒屋,公民館|months:12-1,3-4|who:会社員,親族,組合|needs:送迎,仕出し,地酒|yields:食べ残し,空き瓶|does:もてなす,仲間をつくる|risk:閑散期
法事|ほうじ|法要,年忌,仏事,葬送の食事|memorial services|event|at:寺,家,料亭|needs:仕出し,引き出物,供花,送迎,宿|who:親族,遠方の家族|does:弔う|with:帰省,墓参
同窓会|どうそうかい|クラス会,校友会|reunions|event|at:旅館,廃校,居酒屋|who:卒業生,帰省客,退職者|needs:会場,昔の給食,校歌,古写真,送迎,宿|with:廃校,ふるさと納税,墓参|does:仲間をつくる,思い出を残す|months:1,8
卒業生|そつぎょうせい|県人会の人,都会の出身者,ふるさと会|people who left town|person|needs:ふるさとの味,帰る口実,応援先,方言,昔の写真|does:出資する,広める,客を呼ぶ|at:都市|who:市町村,廃校の地域,道の駅|with:ふるさと納税,帰省,廃校,サブスク
海鮮|かいせん|シーフード|seafood|thing|of:魚,貝,蟹,海藻|at:港|use:海鮮丼,浜焼き,干物,鍋|who:観光客,料理店|yields:魚のあら,貝殻|prop:新鮮|risk:傷む,天気
川床|かわどこ|納涼床,川見の席,水辺のテラス|riverside platforms|product|at:川,渓谷,温泉街|of:間伐材|who:カップル,訪日客,観光客|with:鮎,地酒,茶|months:5-9|does:もてなす,冷やす|permit:河川占用許可|risk:天気,安全
鵜飼|うかい|やな漁,投網,伝統漁,地引網|traditional fishing shows|event|at:川,湖|by:漁師|who:訪日客,観光客|months:5-10|with:屋形船,鮎,夜|does:見せる,捕る|prop:伝統|risk:天気,生きもの
海水浴|かいすいよく|海遊び,ビーチ遊び,磯遊び|sea bathing|product|at:砂浜,磯,干潟|months:4-9|who:家族連れ,学生,合宿客|needs:シャワー,監視員,着替え,日陰|with:海の家,スイカ|does:楽しませる|risk:天気,安全,季節
川遊び|かわあそび|沢登り,シャワークライミング,水遊び,飛び込み|river play|product|at:川,渓谷|months:6-9|who:家族連れ,学生,訪日客|by:ガイド|needs:ライフジャケット,着替え,保険|does:楽しませる|risk:安全,天気
雪遊び|ゆきあそび|そり遊び,雪像作り,スノーシュー,かまくら作り,雪合戦|playing in the snow|product|at:スキー場,校庭,田んぼ|months:12-3|who:訪日客,南国の人,家族連れ,修学旅行|needs:防寒着,長靴,温かい飲み物|with:甘酒,薪ストーブ|does:遊ばせる|risk:天気
雪かき体験|ゆきかきたいけん|除雪ボランティア,雪下ろし体験,雪掘り隊|snow-shovelling holidays|product|at:豪雪地帯,限界集落|months:1-2|who:若者,企業研修,留学生,雪を知らない人|by:住民,NPO|needs:宿,保険,道具,鍋|does:手を貸す,体を鍛える|risk:安全,ボランティア頼み
ワカサギ釣り|わかさぎつり|氷上釣り,穴釣り,冬釣り|ice fishing|product|at:湖,ダム,ため池|months:1-3|who:家族連れ,訪日客|with:天ぷら,テント,ストーブ,宿|does:楽しませる|risk:天気,安全
花摘み|はなつみ|ラベンダー摘み,茶摘み体験,草花遊び,押し花体験|flower picking|product|at:花畑,茶畑,果樹園|who:女性客,訪日客,高齢者|by:農家|with:蒸留,染色,茶|months:4-10|does:採る,楽しませる|risk:天気
山菜採り|さんさいとり|きのこ狩り,たけのこ掘り,木の実拾い,野草摘み|foraging|product|at:里山,竹林,財産区|months:4-6,9-11|by:山の達人,高齢者|who:料理人,訪日客,家族連れ|with:料理教室,天ぷら|needs:ガイド,熊対策,許可|does:採る,教える|risk:安全,自然保護,権利
薪割り|まきわり|焚き火体験,火起こし,薪作り,ナイフ体験|splitting wood|technique|at:キャンプ場,里山,薪ステーション|by:木こり,退職者|who:会社員,親子,訪日客,企業研修|of:間伐材|with:サウナ,ピザ|does:楽しませる,体を鍛える|risk:安全
夜の体験|よるのたいけん|夜の出し物,夜の楽しみ方,夜遊び,夜の過ごし方|evening experiences|product|at:温泉街,宿場町,離島|who:泊まり客,訪日客|by:スナック,語り部,神楽団|of:神楽,星空,夜市,怪談|needs:送迎,灯り|does:楽しませる|risk:近所,足
雨の日の遊び|あめのひのあそび|雨天プログラム,雨の日割引,雨の日の過ごし方,雨の代案,雨天代替,雨の日の企画,雨の日の行き先|things to do on a rainy day|product|at:体育館,廃校,工房,博物館,温泉,蔵|who:家族連れ,観光客,修学旅行|by:職人,旅館|of:工芸体験,ボードゲーム,屋内遊び場,料理教室|does:楽しませる|with:雨|risk:人手
子どもの体験|こどものたいけん|自然体験,子ども教室,夏休み教室,キッズ体験|children's activities|product|at:里山,町工場,農地,大学,川|months:7-8|who:家族連れ,小学生,学童|by:退職者,大学生,職人|does:教える,遊ばせる|with:昆虫,木工,実験|risk:安全
長期滞在|ちょうきたいざい|マンスリー滞在,逗留,暮らす旅|long stays|product|who:退職者,テレワーカー,訪日客,湯治客,作家|at:空き家,温泉街,団地,離島|needs:台所,洗濯機,通信回線,日常の買い物,交流|with:月額の宿,畑|does:泊める,癒やす|risk:単価
疲れた人|つかれたひと|会社員の疲れ,ストレス|tired and sleepless people|person|needs:静けさ,睡眠,温泉,散歩,香り,暗さ,発酵食|at:温泉街,寺,森,離島|with:リトリート,香り,枕|who:旅館,買い手の企業
睡眠|すいみん|快眠,眠り,安眠,仮眠|sleep|need|who:疲れた人,運転手,受験生,介護者,旅行者|needs:静けさ,暗さ,香り,温泉,寝具,音風景,畳|with:蕎麦殻枕,檜,ラベンダー|at:宿,道の駅
都市住民|としじゅうみん|都市部の家族,首都圏の人,マンション暮らし|city dwellers|person|needs:土に触れる,自然,新鮮な野菜,静けさ,帰る場所,子どもの自然体験,涼しさ|does:出資する,手を貸す|at:都市|who:農家,離島,棚田|with:貸し農園,定期便,オーナー制度
富裕層|ふゆうそう|ラグジュアリー層,富裕旅行者|affluent travellers|person|needs:貸切,本物の体験,専属の案内,静かな宿,希少な食材,ヘリやクルーザー|does:出資する|at:一棟貸し,古民家,離島,寺|with:職人の仕事場,文化財,夜の貸切|who:旅館,工房,酒蔵
留学生|りゅうがくせい||foreign students and workers|person|does:翻訳する,手を貸す,広める|needs:日本語,住まい,母国の食材,仲間,アルバイト,病院の通訳|at:団地,大学,農村|with:訪日客,料理教室,海外通販|who:旅館,農家,町工場
観光の足|かんこうのあし|駅からの足,二次交通,観光地までの足,周遊の足|getting around as a visitor|need|who:観光客,訪日客,クルーズ客|needs:タクシー,レンタサイクル,デマンド交通,電動カート,シャトルバス,手荷物|with:スクールバスの昼,宿の送迎車|risk:足
空いた月|あいたつき|空き月,暇な月,休業期|idle months|thing|by:旅館,スキー場,農家,海の家|use:合宿,研修,商品開発,出稼ぎ,改修,試作|who:町工場,農家,起業家|with:マルチワーク|risk:閑散期
観光列車|かんこうれっしゃ|イベント列車,トロッコ列車,SL|excursion trains|product|by:鉄道会社|at:線路|who:観光客,鉄道ファン,家族連れ|with:駅弁,地酒,車内販売,神楽|needs:食の提供,車窓の景色,沿線の手振り|does:楽しませる,客を呼ぶ|risk:設備費,補助金頼み
クルーズ|くるーず|遊覧,湾内クルーズ,工場夜景クルーズ,サンセットクルーズ,川下り,観光クルーズ|cruises|product|at:港,川,湖,ダム|by:漁師,船会社|who:観光客,カップル,訪日客|with:弁当,地酒,夜景,音楽|does:楽しませる,案内する|risk:天気,安全
島旅|しまたび|アイランドホッピング,船旅,離島ツアー|island trips|product|at:離島|by:船会社,島民|who:若者,写真愛好家,サイクリスト,釣り客|with:島ごはん,自転車,猫|needs:船の時刻,宿|risk:天気,足
聖地巡礼|せいちじゅんれい|ロケ地めぐり,舞台探訪,作品の舞台|visiting scenes of stories|product|at:駅,神社,商店街,学校|who:アニメ好き,若者,訪日客|by:観光協会,商店主|with:パネル,限定品,スタンプラリー|does:客を呼ぶ|risk:著作権,近所,一度きり
産業観光|さんぎょうかんこう|産業ツアー,オープンファクトリー祭|industrial tourism|product|at:町工場,鉱山跡,港,ごみ焼却場|by:町工場,観光協会|who:修学旅行,訪日客,就活生,写真愛好家|with:廃材土産,職人|does:見せる,教える|risk:安全,人手
ジオパーク|じおぱーく|地質,断層,地層,ジオサイト,国立公園|geology and parks|place|yields:化石,鉱石,温泉,景色|use:ジオツアー,化石発掘体験,ジオ菓子,防災教育,石の土産|by:ガイド,学芸員|who:修学旅行,親子,鉱物愛好家|prop:物語がある|does:教える,案内する|risk:自然保護,一度きり
化石|かせき|アンモナイト,恐竜化石|fossils|thing|at:採石場,川,博物館|use:発掘体験,恐竜の菓子,模型,ロボット恐竜,アクセサリー|who:子ども,親子,鉱物愛好家|does:楽しませる,教える|prop:物語がある,珍しい|risk:自然保護
砂金|さきん|金山,宝石探し|gold panning and gems|thing|at:川,鉱山跡|use:砂金採り体験,アクセサリー,菓子,金の入浴|who:親子,鉱物愛好家,訪日客|does:楽しませる|prop:希少,光る|risk:自然保護
移住相談|いじゅうそうだん|移住フェア,移住窓口,Uターン相談|advice on moving|product|by:市町村,NPO,先輩移住者|who:移住希望者,子育て世帯|at:アンテナショップ,ゲストハウス,道の駅|with:お試し移住,仕事紹介|does:相談にのる,仲立ちする|risk:一度きり
先輩移住者|せんぱいいじゅうしゃ|Uターン者の店,移住起業家|earlier newcomers|person|does:相談にのる,仲立ちする,広める|needs:仲間,副業,保育|at:古民家,カフェ|makes:店,体験|who:移住希望者,市町村
応援の一口|おうえんのひとくち|サポーター制度|donations and sponsorship|scheme|by:買い手の企業,出身者,観光客|who:保存会,祭り,トレイル,棚田|with:銘板,ふるさと納税,自販機|does:出資する|risk:一度きり
入域料|にゅういきりょう|協力金,駐車料金,保全協力金,宿泊税|visitor fees|scheme|by:市町村,観光協会|who:観光客,登山客|use:トイレ整備,登山道整備,清掃|with:観光地,無人受付|does:代金を受ける,生きものを守る|risk:使いこなし
道標|みちしるべ|案内標識,里程標,木の道標|waymarks|product|of:間伐材,石,陶板|by:木工職人,中学生|at:古道,サイクリングロード,町並み|who:ハイカー,巡礼者,サイクリスト|does:案内する|needs:張り替えの人手
登山道整備|とざんどうせいび|道普請,木道修理,近自然工法,古道の手入れ|trail maintenance|need|who:登山客,山小屋,市町村|needs:人手,間伐材,石,ヘリ代わりの荷上げ,寄付|with:ボランティアツアー,入域料|at:古道,山|months:5-10|risk:人手,安全
土産話|みやげばなし|旅の記念,旅の日記,旅先の写真|keepsakes of a journey|thing|of:写真,押し葉,石,砂,スタンプ|by:観光客|who:観光客,訪日客|use:アルバム,フォトブック,動画,瓶詰め|does:思い出を残す|with:工芸体験
手ぶらセット|てぶらせっと|手ぶらキャンプ,食材セット,レンタルセット,旅先の道具貸し|everything provided|product|takes:地元の肉,野菜,炭,道具|by:宿,直売所,肉屋|who:家族連れ,訪日客,初心者|at:キャンプ場,砂浜,一棟貸し|does:貸す,食べさせる|risk:人手
ミールキット|みーるきっと|鍋セット,郷土料理キット,お取り寄せ鍋|meal kits|product|takes:野菜,魚,ジビエ,味噌,だし|by:農家,旅館,直売所|who:共働き世帯,一人暮らし,民泊の客,出身者|with:動画,レシピ,通販|does:食べさせる,届ける|risk:冷たい物流,衛生
朝採り便|あさどりびん|朝採れ,当日便,採れたて,直送野菜,朝採れ野菜|picked this morning|product|takes:野菜,果物,魚|by:農家,バス会社|who:都市の料理人,百貨店,旅館|with:貨客混載,高速バス|prop:新鮮|does:届ける|risk:冷たい物流,量が足りない
限定品|げんていひん|ここだけの品,蔵出し,非売品|limited editions|product|by:酒蔵,菓子店,工房|who:ファン,観光客,百貨店|at:道の駅,駅,酒蔵|with:通し番号,物語|does:客を呼ぶ|prop:希少|risk:量が足りない
体験付き商品|たいけんつきしょうひん|キット商品,種まきセット,仕込みセット|kits|product|of:端材,染料,味噌の材料,種,糸|by:工房,農家,味噌蔵|who:親子,高齢者施設,海外の客,学校|with:通販,動画|does:楽しませる,技を教える|risk:単価
