# Everyday words of wide meaning that others name often
客|きゃく|お客,顧客|customers|person|needs:居心地,物語,値ごろ,また来る理由|who:商店,宿|does:客を呼ぶ
観光|かんこう|ツーリズム,旅行業,観光業|tourism|trade|does:客を呼ぶ,案内する,泊める|needs:冬の商品,人手,夜の楽しみ,足,体験|takes:景色,食,祭り,職人の技|who:観光客,自治体|risk:閑散期,天気
旅行|りょこう|旅,たび,小旅行|travel|product|does:楽しませる,癒やす|who:会社員,高齢者,親子,学生|needs:宿,足,体験|with:土産,写真
見学|けんがく|見学会,見学受け入れ|visit|product|does:見せる,教える|who:修学旅行生,学生,観光客,研修の団体|at:酒蔵,町工場,市場,ごみ焼却場|needs:案内人,安全の備え
食事|しょくじ|ごはん,夕食,会食|meal|product|does:食べさせる|who:観光客,宿泊客,合宿の団体|of:米,魚,野菜|by:料理店
飲食|いんしょく|飲食業|eating out|trade|isa:料理店|needs:人手,食材,夜の客
加工|かこう|加工品づくり|processing|technique|does:日持ちさせる,切る,煮る,乾かす|takes:規格外品,魚,肉,果物,野菜|makes:加工品|by:加工所,福祉作業所|needs:許可,設備,売り先|risk:設備費,衛生
加工品|かこうひん|特産加工品,農産加工品|processed food|product|of:果物,野菜,魚|prop:日持ちする|who:土産物店,通販の客,ふるさと納税の寄付者|by:農家,食品加工会社|risk:単価,売り先
工芸品|こうげいひん|民芸品|craft goods|product|by:職人|prop:手作り,伝統|who:訪日客,海外の店,旅館,法人贈答|needs:現代の用途,デザイナー|does:美しく見せる,贈る|risk:単価,担い手
特産品|とくさんひん|名産品,地元の品|local speciality|product|prop:土地らしい|who:観光客,ふるさと納税の寄付者,県人会|does:贈る,客を呼ぶ|with:地理的表示,菓子店
商品|しょうひん|品物,製品|goods|product|needs:売り場,写真,値付け,包装|who:客
食材|しょくざい|食料|food|thing|does:食べさせる|who:料理店,給食,宿|by:農家,漁師
茶|ちゃ|お茶,緑茶,日本茶|tea|product|of:茶葉|prop:香り,苦み,ポリフェノール|use:菓子,飲料,染色,消臭,化粧品,茶会|yields:茶がら,茎,粉茶|by:茶農家|who:訪日客,カフェ,法事の客|with:和菓子,器|months:4-10
キャンプ|きゃんぷ|野営|camping|product|does:泊める,遊ばせる|who:キャンパー,親子|at:キャンプ場,廃校の校庭,山の土地|of:薪,地元の肉|with:焚き火,防災教育|months:4-11|risk:天気,安全
焚き火|たきび|かがり火,囲炉裏の火|bonfire|product|does:癒やす,温める,仲間をつくる|of:薪,松ぼっくり,竹|who:キャンパー,会社員,研修の団体|at:キャンプ場,海女小屋|risk:安全,近所
交流|こうりゅう|ふれあい,交流会,集い|exchange|event|does:仲間をつくる|who:移住者,高齢者,学生,留学生|at:廃校,公民館|needs:共に作ること,食べ物
共同作業|きょうどうさぎょう|結い,助け合い,みんなで作る|working together|event|does:仲間をつくる,手を貸す|who:企業の研修,移住者,単身者|with:稲刈り,味噌づくり,茅葺き,雪下ろし
相談|そうだん|相談会,カウンセリング|advice|product|does:相談にのる|by:商工会,保健師,僧侶,退職者|who:起業家,子育て中の親,空き家の持ち主|at:空き店舗,温泉
報告|ほうこく|便り,ニュースレター,写真の報告|report to supporters|product|does:知らせる,広める|who:ファン,オーナー制,寄付者
手紙|てがみ|絵はがき,年賀状|letters|product|of:和紙|does:贈る,思い出を残す|who:独居高齢者,観光客,遺族|by:和紙職人|with:郵便局員
許可|きょか|免許,手続き|permits|scheme|does:資格を与える|by:保健所,税務署,自治体,警察署|who:起業家|needs:図面,相談
安全管理|あんぜんかんり|安全の備え,安全対策|safety management|need|who:体験,キャンプ場,町工場|needs:保険,講習,見張り|does:守る,見張る
農業|のうぎょう|農,農林業,アグリ|agriculture|trade|isa:第一次産業|makes:野菜,米,果物|yields:規格外品,稲わら,もみ殻,冬の空いた人手|needs:人手,後継者,販路,堆肥|does:育てる
漁業|ぎょぎょう|水産業,漁|fishery|trade|makes:魚,海藻,貝|yields:未利用魚,貝殻,古い漁網,休漁期の人手|needs:後継者,魚価,燃料|does:捕る
林業|りんぎょう|山仕事|forestry|trade|makes:木材|yields:間伐材,枝葉,樹皮,風倒木|needs:若手,売り先,道|does:間引く,植える
製造業|せいぞうぎょう|ものづくり,工業|manufacturing|trade|yields:端材,余熱,空いた機械,不良品|needs:人手,自社商品|makes:製品
小売業|こうりぎょう|お店,リテール|retail|trade|does:売る|yields:売れ残り,段ボール,空いた二階|needs:客,後継者,地元の品|who:地元の人|at:商店街
建設業|けんせつぎょう|土木業|construction trade|trade|isa:建設業者|yields:残土,廃材,冬の重機|needs:冬の仕事,若手
宿泊業|しゅくはくぎょう|旅館業,ホテル業|lodging trade|trade|yields:空室,食べ残し|needs:人手
運輸業|うんゆぎょう|物流|transport trade|trade|does:運ぶ|yields:空荷,帰り便|needs:運転手,共同配送
情報産業|じょうほうさんぎょう|IT,デジタル産業|information industry|trade|does:自動でこなす|needs:現場の課題,データ
伝統産業|でんとうさんぎょう|地場産業,産地,工芸産地|traditional industry|trade|makes:工芸品|yields:端材,古い道具,使われない型,空いた工房|needs:後継者,販路,デザイナー|who:訪日客|risk:担い手
醸造業|じょうぞうぎょう|酒造業,発酵産業|brewing trade|trade|isa:製造業|yields:酒粕,米ぬか,醤油粕,空いた夏|makes:酒,味噌,醤油
繊維業|せんいぎょう|織物業|textile trade|trade|isa:織物工場|yields:残糸,端切れ|needs:自社商品
水産加工業|すいさんかこうぎょう||fish processing trade|trade|isa:水産加工会社|yields:魚のあら,煮汁|needs:人手,外国人材
食品産業|しょくひんさんぎょう|食品製造業,食産業|food industry|trade|isa:食品加工会社|yields:食品残さ|needs:地元の素材
美容産業|びようさんぎょう|化粧品業界,美容業界|beauty industry|trade|isa:化粧品会社|takes:天然素材,副産物
教育産業|きょういくさんぎょう|教材会社,学習サービス|education industry|trade|takes:体験,職人の技|makes:教材|who:学校,親子
ペット産業|ぺっとさんぎょう|ペット業界|pet industry|trade|takes:鹿肉,魚のあら,おから
葬祭業|そうさいぎょう|供養産業|funeral industry|trade|isa:葬儀社|takes:花,木材,和ろうそく
ブライダル|ぶらいだる|婚礼業,ウェディング業界|bridal industry|trade|isa:結婚式場|takes:花,絹,地元食材,古民家|yields:残った花
防災産業|ぼうさいさんぎょう|防災用品会社|disaster goods industry|trade|takes:乾燥野菜,和紙,木材,キャンプ用品|makes:非常食,備蓄品|who:自治体,買い手の企業
宇宙産業|うちゅうさんぎょう|宇宙ビジネス,衛星会社|space industry|trade|needs:射場,暗い夜,精密部品,宇宙食|takes:町工場の部品,保存食|yields:衛星データ|who:町工場,食品会社|risk:研究段階
医療産業|いりょうさんぎょう|製薬業|medical industry|trade|takes:絹,貝殻,町工場の部品,薬草|needs:精密加工,清潔|who:町工場|risk:認証
エネルギー産業|えねるぎーさんぎょう|再エネ事業者|energy industry|trade|takes:木くず,家畜ふん,温泉,小川,もみ殻|makes:電気,熱|who:農家,集落
衛星データ|えいせいでーた|衛星画像,リモートセンシング|satellite data|technique|does:測る,予測する,見張る|use:収穫予測,耕作放棄地の地図,漁場予測,竹林の広がり|who:農家,漁師,自治体|by:大学
拡張現実|かくちょうげんじつ||augmented reality|technique|does:見せる,案内する|takes:城跡,古い写真,昔話,遺構|who:観光客,修学旅行生|by:IT企業,高専|risk:使いこなし
小水力|しょうすいりょく||small hydropower|technique|does:電気をつくる|takes:用水路,落差,谷川,湧き水,街灯|makes:電気|who:集落,農家,キャンプ場|by:土地改良区,高専|use:獣よけの電気柵,充電,製粉|risk:設備費,権利
燃料電池|ねんりょうでんち||fuel cell and hydrogen|technique|does:電気をつくる,電気をためる|takes:家畜ふん,小水力,太陽光,下水汚泥|makes:電気,水素|who:町工場,船,自治体,宿|needs:設備,需要先|risk:設備費,研究段階
海|うみ|海洋,沖,近海|sea|place|yields:魚,海藻,塩,流木,海ごみ|use:漁業,観光,養殖|who:釣り客,海水浴客|risk:天気|with:波音
山|やま|奥山,山岳|mountain|place|yields:木材,山菜,湧き水,眺め,静けさ|use:登山,薪,狩猟,修行|who:登山客,キャンパー|risk:安全
森|もり|林,雑木の森|woods|place|yields:木の香り,木の実,落ち葉,静けさ|use:森林療法,森のようちえん,キャンプ,サウナ|who:会社員,保育園|risk:安全
施設|しせつ|建物,公共施設|facility|place|yields:空間,空き時間|use:貸し出し,防災拠点|by:自治体|needs:維持費,利用者
置き場|おきば||storage place|need|who:農家,漁師,商店|with:空き倉庫,廃校|does:保管する
データ|でーた|統計,記録データ|data|thing|does:予測する,測る|by:農家,宿,町工場|who:研究者,IT企業|use:予測,証明|risk:個人情報
新しい用途|あたらしいようと|別の使い道,用途開発,転用|new use|need|who:伝統産業,町工場,素材の作り手|needs:デザイナー,大学,異業種,試作|does:設計する
使い道|つかいみち|活用法,活用,利用法|uses|need|who:農家,空き家の持ち主,漁師|needs:アイデア,研究者,料理人
自社商品|じしゃしょうひん|自社ブランド,脱下請け,オリジナル商品|own-brand products|need|who:町工場,縫製工場,織物工場|needs:デザイナー,直販,クラウドファンディング|with:キャンプ用品,端材
証明書|しょうめいしょ|鑑定書,由来の証明|certificate|product|does:証明する|who:コレクター,海外の店|of:和紙
雲海|うんかい||sea of clouds|thing|prop:眺めがよい,季節もの|use:早朝の宿泊,写真,喫茶|who:写真愛好家,早朝の客|months:9-11|risk:天気
星空|ほしぞら|満天の星,天の川,暗い夜空|starry sky|thing|prop:眺めがよい,静か|use:夜の体験,宿泊,結婚の申し込み,理科|who:宿泊客,天文ファン,親子|at:山あい,離島,高原,廃校の屋上|does:癒やす,楽しませる|risk:天気
景色|けしき|眺め,眺望,風景|view|thing|prop:眺めがよい|use:カフェ,宿,撮影,結婚式|who:観光客,新婚|does:癒やす
におい|におい|匂い|smell|thing|use:記憶の呼び起こし,香水,虫よけ|who:認知症の人,宿
音|おと|虫の音|sound|thing|use:録音,睡眠,演奏会,作品|who:音楽家,不眠の人,映像作家|at:洞窟,蔵,森|does:癒やす
光|ひかり||light|thing|use:夜の催し,撮影,写真|who:写真愛好家,若い女性|does:光を当てる
熱|ねつ||heat|thing|use:乾燥,養殖,発酵|does:温める,乾かす|who:農家,食品加工会社|with:温室,足湯
冷気|れいき|冷たい風,冷たい空気|cold air|thing|prop:冷たい|use:貯蔵,冷房,熟成,苗の保存|at:廃坑,洞窟,トンネル|who:酒蔵,農家,高齢者|does:冷やす
雪|ゆき|積雪,残雪,雪の山|snow|thing|prop:冷たい,白さ,大量,季節もの|use:冷房,遊び,酒の熟成,野菜の甘み,データセンターの冷却,晒し|by:自治体|who:訪日客,農家,酒蔵,子ども|at:雪国|months:12-4|does:冷やす,遊ばせる,熟成させる|needs:貯める場所,断熱|with:もみ殻,おがくず,雪室|risk:季節,かさ
風|かぜ|海風,山おろし,空っ風|wind|thing|use:発電,乾物,凧,帆|does:乾かす,電気をつくる|at:海辺|who:農家,漁師
日差し|ひざし|太陽,天日,陽光|sunshine|thing|use:天日干し,発電,塩づくり,布の晒し|does:乾かす,温める|who:農家
