# Research fields, universities, laboratories, offices, banks, media, permits
大学|だいがく|総合大学,国立大学,私立大学|university|trade|does:調べる,教える,設計する,証明する|needs:実証の場,試料,学生の実習先,共同研究費,住まい|yields:空いた夏の校舎,使われない機器,開放特許,図書館|makes:人材,研究成果|who:買い手の企業,自治体,農家|with:研究室,学生,産学連携|risk:研究段階
研究室|けんきゅうしつ|ラボ,ゼミ,研究チーム|research laboratory|place|does:調べる,測る,検査する|needs:試料,現場,課題,研究費|makes:分析,試作,論文|by:研究者,学生|at:大学|who:買い手の企業,農家|risk:研究段階,特許
高専|こうせん|高等専門学校|national college of technology|trade|does:設計する,組み立てる,自動でこなす|makes:試作機,センサー,ロボット|needs:現場の課題,部品代|who:町工場,農家|with:高専生|risk:研究段階
短大|たんだい|短期大学|junior college|trade|does:教える|makes:献立,保育,商品開発|needs:実習先|with:栄養,保育
専門学校|せんもんがっこう|調理師学校,美容学校,デザイン学校|vocational school|trade|does:技を教える,教える|makes:料理,服,意匠|needs:実習先,題材|yields:空いた調理室
農業大学校|のうぎょうだいがっこう|農大|agricultural college|trade|does:技を教える,育てる|makes:新規就農者,苗|needs:農地,研修先|who:移住者,退職者
公設試|こうせつし|公設試験研究機関,産業技術センター|public testing institute|trade|does:検査する,測る,相談にのる,設計する|makes:分析,試作,技術相談|yields:貸し機器,開放の試作室|needs:企業の課題,利用者|who:食品会社,町工場,起業家|with:乾燥機,粉砕機,分析|risk:研究段階
食品加工研究所|しょくひんかこうけんきゅうじょ|食品技術センター,食品加工センター|food processing laboratory|trade|isa:公設試|does:検査する,日持ちさせる,乾かす,粉にする|makes:試作,賞味期限の試験,栄養成分の分析|who:農家,菓子店,起業家|takes:規格外品,魚,酒粕
農業試験場|のうぎょうしけんじょう|農業研究所,果樹試験場|agricultural experiment station|trade|isa:公設試|does:育てる,増やす,病気を防ぐ,測る|makes:新品種,栽培法|needs:実証農家|who:農家
水産試験場|すいさんしけんじょう|水産研究所,栽培漁業センター|fisheries experiment station|trade|isa:公設試|does:育てる,増やす,測る|makes:種苗,養殖法,加工法|who:漁師,養殖業者
林業試験場|りんぎょうしけんじょう|森林研究所,木材試験場|forestry research station|trade|isa:公設試|does:測る,増やす|makes:苗木,木材の強度試験,きのこの菌|who:林業家,製材所
畜産試験場|ちくさんしけんじょう|畜産研究所|livestock research station|trade|isa:公設試|does:飼う,測る|makes:飼料の試験,種畜|takes:食品残さ|who:畜産農家
窯業試験場|ようぎょうしけんじょう|陶磁器試験場|ceramics laboratory|trade|isa:公設試|does:焼く,測る|makes:釉薬,陶土の試験|takes:灰,貝殻,ガラス,石粉|who:窯元
繊維試験場|せんいしけんじょう|繊維技術センター|textile laboratory|trade|isa:公設試|does:染める,測る,織る|makes:染色堅牢度の試験,新しい糸|takes:草木,果皮,竹,和紙|who:織物工場
醸造試験場|じょうぞうしけんじょう|酒造研究所|brewing laboratory|trade|isa:公設試|does:発酵させる,増やす|makes:酵母,麹の試験|who:酒蔵,起業家
農学|のうがく|農学部,農業の研究|agricultural science|technique|does:育てる,土を肥やす,測る|takes:在来種,土,堆肥,規格外品|makes:栽培法,品種,成分分析|by:大学,農業試験場|who:農家|needs:畑,実証農家|risk:研究段階
園芸学|えんげいがく|園芸の研究|horticulture|technique|does:育てる,増やす,癒やす|takes:花,果樹,薬草|makes:苗,庭,園芸療法|who:農家,病院
植物病理|しょくぶつびょうり|植物病理学,土壌学|plant pathology and soil science|technique|does:病気を防ぐ,見分ける,土を肥やす|takes:土,葉|makes:診断,微生物資材|who:農家
育種学|いくしゅがく|育種,遺伝資源|plant breeding|technique|does:増やす,育てる|takes:在来種,種|makes:新品種|who:農家,種苗会社|with:在来野菜|risk:研究段階
醸造学|じょうぞうがく|発酵学,発酵の研究|brewing science|technique|does:発酵させる,抗菌する,増やす|takes:花,果物,海の酵母,米,酒粕,野菜|makes:酵母,酒,酢,乳酸菌飲料,発酵食品|by:大学,醸造試験場|who:酒蔵,パン店,味噌蔵|needs:採取の場,蔵|risk:研究段階
食品科学|しょくひんかがく|食品学,食品化学,食品工学|food science|technique|does:検査する,日持ちさせる,食感を変える|takes:規格外品,海藻,きのこ,酒粕,おから|makes:成分分析,賞味期限,新食品|who:食品会社,農家|by:大学,公設試
栄養学|えいようがく|栄養の研究,調理学|nutrition science|technique|does:栄養を補う,健康を保つ|takes:大豆,魚,海藻,雑穀,昆虫|makes:献立,介護食,機能性表示|who:病院,給食,食品会社|by:栄養士|risk:表示
水産学|すいさんがく|水産学部,海の研究|fisheries science|technique|does:育てる,増やす,海を肥やす,測る|takes:海藻,未利用魚,貝|makes:養殖法,藻場,魚粉|who:漁師,養殖業者|by:大学,水産試験場|risk:研究段階
林学|りんがく|森林科学,森林学,林産学|forest science|technique|does:植える,間引く,炭素をためる,測る|takes:木材,樹皮,枝葉,きのこ|makes:精油,木質材料,森林計測|who:林業家,製材所|by:大学
木材化学|もくざいかがく|木質科学|wood chemistry|technique|does:繊維を取り出す,抽出する|takes:木くず,樹皮,竹,もみ殻|makes:ナノファイバー,精油,バイオプラスチック|who:製紙会社,化粧品会社|risk:研究段階,設備費
畜産学|ちくさんがく|動物科学,飼料学|animal science|technique|does:飼う,栄養を補う|takes:食品残さ,海藻,酒粕,竹|makes:飼料,肉質改善|who:畜産農家|risk:研究段階
獣医学|じゅういがく|獣医学部|veterinary science|technique|does:治す,検査する|takes:家畜,野生動物|makes:診断,衛生管理|who:畜産農家,犬猫の飼い主,ジビエ処理場
昆虫学|こんちゅうがく|昆虫の研究,養蚕学|entomology|technique|does:飼う,虫を避ける,受粉させる|takes:生ごみ,食品残さ,桑|makes:昆虫飼料,天敵,絹|who:養殖業者,農家|risk:研究段階
生態学|せいたいがく|環境学,保全生態学,環境科学|ecology|technique|does:生きものを守る,測る,調べる|takes:湿地,里山,外来種|makes:生物調査,保全計画,環境教育|who:自治体,学校,買い手の企業|needs:調査地,住民
環境工学|かんきょうこうがく|水処理,廃棄物工学|environmental engineering|technique|does:水を浄める,匂いを消す,再生する|takes:排水,汚泥,生ごみ,貝殻|makes:浄化装置,堆肥,バイオガス|who:養殖業者,食品工場,自治体
エネルギー工学|えねるぎーこうがく|新エネルギー|energy engineering|technique|does:電気をつくる,熱を取り出す,電気をためる,省エネにする|takes:小川,温泉,木くず,家畜ふん,太陽,雪|makes:電気,熱,水素|who:集落,農家,旅館|risk:設備費
土木工学|どぼくこうがく|土木,防災工学|civil engineering|technique|does:建てる,土砂を止める,測る|takes:土,石,残土,石炭灰|makes:道,堤防,舗装|who:自治体|by:建設業者
建築学|けんちくがく|建築学科|architecture|technique|does:設計する,建てる,断熱する|takes:古民家,廃校,木材,土|makes:改修,家具,実測図,断熱|who:空き家の持ち主,自治体|needs:実測の現場,施主|by:学生,建築家
材料工学|ざいりょうこうがく|材料科学,素材研究,ナノ材料|materials science|technique|does:強くする,軽くする,固める|takes:貝殻,もみ殻,竹,石粉,ガラスくず|makes:シリカ,複合材,断熱材,セラミックス|who:町工場,メーカー|risk:研究段階,設備費
機械工学|きかいこうがく|ロボット工学,精密工学|mechanical engineering|technique|does:動かす,組み立てる,自動でこなす,設計する|makes:収穫機,皮むき機,選別機,アシストスーツ|who:農家,介護施設,水産加工会社|by:高専,町工場|needs:現場の動きの観察|risk:設備費
電気工学|でんきこうがく|電子工学|electrical engineering|technique|does:電気をつくる,電気をためる,測る|makes:センサー,電源,照明|who:農家,町工場|by:高専
情報工学|じょうほうこうがく|情報学,情報科学,データサイエンス|information science|technique|does:予測する,見分ける,自動でこなす,翻訳する|takes:写真,気象,売上,音,古文書|makes:アプリ,予測,画像診断|who:農家,旅館,町工場,医療機関|needs:データ,現場の目利き|risk:研究段階,使いこなし
画像認識|がぞうにんしき|画像AI,画像解析|image recognition|technique|isa:人工知能|does:見分ける,測る,見張る,検査する|takes:写真,動画|makes:選果,病害診断,個体識別,獣の見張り|who:農家,養殖業者,町工場|needs:写真の蓄積,目利きの人|risk:使いこなし
感性工学|かんせいこうがく|官能評価|ergonomics|technique|does:測る,設計する|takes:椅子,器,味,香り|makes:使いやすい道具,評価|who:家具職人,介護施設
薬学|やくがく|薬学部,生薬学,創薬|pharmacy|technique|does:抽出する,抗菌する,検査する|takes:薬草,海藻,きのこ,樹皮,果皮|makes:成分分析,生薬,化粧品原料|who:製薬会社,化粧品会社,農家|risk:研究段階,表示
医学|いがく|医学部,予防医学|medicine|technique|does:治す,健康を保つ,測る|takes:温泉,森,運動,食|makes:健康効果の検証,診断,リハビリ|who:自治体,温泉地,買い手の企業|risk:研究段階,表示
歯学|しがく|歯学部,口腔保健|dentistry|technique|does:健康を保つ,治す|makes:口の体操,噛む食|who:高齢者,食品会社
看護学|かんごがく|看護学部,看護|nursing science|technique|does:世話をする,健康を保つ|makes:健康相談,見守り,介護用品の評価|needs:地域の実習先|who:集落,施設
福祉学|ふくしがく|社会福祉,福祉の研究|social welfare studies|technique|does:相談にのる,仲間をつくる|makes:居場所づくり,就労支援|who:福祉作業所,自治体|needs:実習先
心理学|しんりがく|心理,臨床心理|psychology|technique|does:癒やす,測る,相談にのる|takes:森,動物,音楽,農作業|makes:効果の測定,相談,売り場の工夫|who:病院,買い手の企業,学校|risk:表示
教育学|きょういくがく|教育学部,教育の研究,保育学|education studies|technique|does:教える,設計する|takes:里山,昔話,職人の技,災害の記憶|makes:教材,体験学習|who:学校,博物館,農家|needs:子ども,現場
体育学|たいいくがく|体育,健康科学|sports science|technique|does:体を鍛える,健康を保つ,測る|takes:雪,坂道,海,農作業|makes:運動プログラム,測定|who:高齢者,合宿の団体,自治体
観光学|かんこうがく|観光の研究,観光学部|tourism studies|technique|does:客を呼ぶ,調べる,設計する|takes:古道,祭り,食,景観|makes:動線調査,ツアー,外国人目線|who:観光協会,旅館|needs:現地,宿|by:学生
経営学|けいえいがく|商学,マーケティング,経済学|business studies|technique|does:調べる,設計する,広める|makes:市場調査,商品企画,原価計算|who:商店,農家,酒蔵|needs:題材,実データ|by:学生
法学|ほうがく|法律,法学部|law|technique|does:相談にのる,証明する|makes:契約書,条例,相続相談|who:空き家の持ち主,起業家
会計学|かいけいがく|会計,簿記|accounting|technique|does:測る,事務を減らす|makes:原価計算,資金繰り|who:農家,社長
社会学|しゃかいがく|社会学部,地域研究,地理学|sociology and geography|technique|does:調べる,記録する|makes:聞き取り,地図,統計|who:自治体,集落|needs:現地の住民
考古学|こうこがく|考古,発掘,遺跡調査|archaeology|technique|does:調べる,記録する|takes:遺跡,土器,古い種|makes:復元,発掘体験,古代食,展示|who:博物館,親子,菓子店|with:縄文,古代米
歴史学|れきしがく|古文書学,郷土史|history|technique|does:調べる,伝え継ぐ|takes:古文書,日記,古地図|makes:復刻,物語,災害の記録,昔の料理|who:老舗,観光ガイド,酒蔵
民俗学|みんぞくがく|民俗,文化人類学,郷土文化|folklore studies|technique|does:記録する,伝え継ぐ,調べる|takes:祭り,昔話,民具,食習慣|makes:聞き書き,展示,物語|who:博物館,宿,菓子店|needs:古老|risk:文化の同意
言語学|げんごがく|外国語学部|linguistics|technique|does:翻訳する,記録する|takes:方言,昔話|makes:翻訳,方言グッズ,日本語教材|who:訪日客,技能実習生
美術|びじゅつ|芸術学部|fine art|technique|does:美しく見せる,楽しませる|takes:廃材,土,海ごみ,古布|makes:作品,壁画,商品意匠|who:宿,商店街,学校|needs:展示の場,材料
デザイン学|でざいんがく|プロダクトデザイン|design|technique|does:設計する,美しく見せる,広める|takes:工芸,規格外品,端材,包装|makes:新商品,包装,ロゴ|who:職人,農家,福祉作業所|by:デザイナー,美大|risk:売り先
音響学|おんきょうがく|音大|acoustics and music|technique|does:音を抑える,楽しませる,癒やす|takes:蔵,洞窟,木材,もみ殻|makes:演奏会,吸音材,楽器|who:宿,酒蔵,病院
宇宙工学|うちゅうこうがく||space engineering|technique|does:測る,予測する,見張る|takes:衛星画像|makes:収穫予測,漁場予測,耕作放棄地の検出|who:農家,漁師,自治体|with:暗い夜,射場|risk:研究段階
気象学|きしょうがく|気象,天気予報|meteorology|technique|does:予測する,測る,知らせる|makes:霜の予測,桜の予測,来客予測|who:農家,観光地,小売店
地質学|ちしつがく|地学,火山学|geology|technique|does:調べる,案内する|takes:岩石,化石,温泉,火山灰|makes:ジオツアー,教材,温泉分析|who:観光客,学校
化学|かがく|化学工学,有機化学|chemistry|technique|does:抽出する,混ぜる,検査する|takes:果皮,貝殻,樹皮,廃油|makes:石けん,香料,染料,接着剤|who:化粧品会社,町工場
生物工学|せいぶつこうがく|バイオ,遺伝子工学,バイオテクノロジー|biotechnology|technique|does:増やす,発酵させる,抽出する|takes:微生物,藻,酵素|makes:酵素,バイオ燃料,培養肉,染料|who:食品会社,化粧品会社|risk:研究段階,設備費
微生物|びせいぶつ|菌,有用菌,酵母菌|microorganisms|thing|use:発酵食品,堆肥,水の浄化,消臭|does:発酵させる,土を肥やす,匂いを消す|by:大学,醸造試験場|who:農家,酒蔵|with:酵素|risk:研究段階
分析|ぶんせき|検査,機能性の評価|analysis|technique|does:測る,検査する,証明する|takes:食品,土,水,温泉|makes:栄養成分表示,安全の証明|by:公設試,大学|who:食品会社,輸出企業|needs:検体,費用
試作|しさく|試作品,プロトタイプ,試し作り|prototyping|technique|does:設計する,組み立てる|takes:端材,規格外品|makes:試作品|by:公設試,高専,職人|who:起業家|with:3Dプリンター,シェアキッチン
博物館|はくぶつかん|資料館,郷土資料館,科学館|museum|place|does:見せる,教える,記録する|yields:収蔵品,図柄,空いた夜,学芸員の知識|use:夜の見学,商品の図柄,撮影|needs:来館者,維持費,物販|who:親子,学校,訪日客|risk:著作権
美術館|びじゅつかん|画廊|art museum|place|does:見せる,楽しませる|yields:展示室,図柄|needs:来館者,若い客,物販|who:観光客
図書館|としょかん||library|place|does:教える,居場所をつくる,貸す|yields:除籍本,静かな席,郷土資料|use:起業相談,読み聞かせ,居場所|who:高校生,高齢者,受験生
水族館|すいぞくかん||aquarium or zoo|place|does:見せる,飼う,教える|takes:規格外野菜,雑魚,剪定枝,草|yields:動物のふん,脱皮殻,羽根|needs:餌,来園者|who:親子,修学旅行生
公民館|こうみんかん|集会所,コミュニティセンター,地区センター|community hall|place|yields:調理室,和室,空いた昼|use:体操,食堂,教室,シェアキッチン|who:高齢者,主婦,子ども|by:自治会|needs:利用者
役場|やくば|市役所,村役場,県庁|town office|trade|isa:自治体|does:相談にのる,資格を与える,広める|needs:担い手,現場の声|yields:空き庁舎,公用車
商工会|しょうこうかい|商工団体|chamber of commerce|trade|does:相談にのる,仲立ちする|makes:計画づくり,補助金の申請,展示会,記帳|who:起業家,社長|by:中小企業診断士|needs:会員,後継者
よろず支援拠点|よろずしえんきょてん|よろず,経営相談窓口|yorozu business support centre|trade|does:相談にのる,仲立ちする|who:起業家,社長,農家|makes:売上の助言
事業承継・引継ぎ支援センター|じぎょうしょうけいひきつぎしえんせんたー|引継ぎ支援センター,事業承継支援|business succession centre|trade|does:継ぐ,仲立ちする,相談にのる|who:後継者不在,起業家|with:第三者承継
信用金庫|しんようきんこ|信金,信用組合,地銀|regional bank|trade|does:お金を貸す,仲立ちする,相談にのる|yields:空き店舗,得意先の網,元銀行員|needs:貸し先,地域の成長|who:起業家,社長
日本政策金融公庫|にほんせいさくきんゆうこうこ|公庫,政策公庫|Japan Finance Corporation|trade|does:お金を貸す|who:起業家,農家|with:創業計画
信用保証協会|しんようほしょうきょうかい|保証協会|credit guarantee corporation|trade|does:お金を貸す,守る|who:起業家
農協|のうきょう|JA,農業協同組合|agricultural cooperative|trade|does:まとめて扱う,売る,お金を貸す,集める|yields:空き倉庫,選果場の空いた月,旧支店,規格外品|needs:若い組合員,加工先|who:農家|makes:共同選果
漁協|ぎょきょう|漁業協同組合,JF|fishery cooperative|trade|does:まとめて扱う,売る|yields:未利用魚,空いた荷捌き場,製氷機|needs:魚価,後継者,加工先|who:漁師|risk:漁業権
森林組合|しんりんくみあい||forest owners' cooperative|trade|does:間引く,植える,まとめて扱う|yields:間伐材,枝葉,端材|needs:若手,買い手|who:山林所有者
農業委員会|のうぎょういいんかい||agricultural committee|trade|does:資格を与える,仲立ちする|who:新規就農者,農地の持ち主|with:農地
土地改良区|とちかいりょうく|水利組合|land improvement district|trade|does:水を運ぶ,水をためる|yields:用水路,ため池,落差|needs:電気代,草刈り,後継者|with:小水力
普及指導センター|ふきゅうしどうせんたー|普及員,農業改良普及センター|agricultural extension office|trade|does:教える,相談にのる|who:農家,新規就農者
保健所|ほけんじょ|保健センター|public health centre|trade|does:資格を与える,検査する,相談にのる|who:料理店,起業家|with:食品営業許可,旅館業の許可
消防署|しょうぼうしょ|消防本部|fire station|trade|does:資格を与える,守る,検査する|yields:使用済み消防ホース,防火衣|who:宿,料理店
警察署|けいさつしょ|警察,公安委員会|police station|trade|does:資格を与える,守る|with:古物商許可,道路使用許可,猟銃|who:起業家,猟師
税務署|ぜいむしょ|税務,国税|tax office|trade|does:資格を与える|with:酒類免許,開業届|who:酒蔵,起業家
労働基準監督署|ろうどうきじゅんかんとくしょ|職業安定所|labour office|trade|does:相談にのる,仲立ちする|who:求職者,社長
運輸支局|うんゆしきょく|陸運局,運輸局|transport bureau|trade|does:資格を与える|who:運送会社,タクシー|with:有償運送
観光協会|かんこうきょうかい|DMO,観光案内所,観光局|tourism association|trade|does:広める,案内する,予約を受ける|needs:新しい体験,冬の商品,人手|who:観光客,旅館
旅行会社|りょこうがいしゃ|旅行代理店,ツアー会社|travel agency|trade|does:客を呼ぶ,予約を受ける|needs:団体を受ける所,珍しい体験,雨の代案|who:団体客,訪日客|takes:体験,宿
地域商社|ちいきしょうしゃ|物産公社|regional trading company|trade|does:売る,仕入れる,広める,海外に出す|needs:商品,作り手,海外の店|who:農家,職人,海外の店
商社|しょうしゃ|貿易会社,輸出商社,輸出業者,輸出業者|trading company|trade|does:海外に出す,仕入れる,仲立ちする|needs:証明書,安定した量|who:海外の店,酒蔵
商店街|しょうてんがい|商店会|shopping street|place|yields:空き店舗,屋根のある通り,夜の空間|use:定期市,居場所,祭り,自習|needs:若い店主,客,後継者|who:高校生,高齢者,観光客|with:チャレンジショップ
社会福祉協議会|しゃかいふくしきょうぎかい|社協|social welfare council|trade|does:相談にのる,見守る,仲立ちする|needs:担い手,食材,場所|who:高齢者,生活困窮者
シルバー人材センター|しるばーじんざいせんたー|シルバー人材|senior human resources centre|trade|does:手を貸す,刈る,見守る|by:退職者|who:空き家の持ち主,農家,学校|needs:仕事
生活協同組合|せいかつきょうどうくみあい|生協,コープ|consumer cooperative|trade|does:届ける,売る,見守る|takes:有機野菜,加工品|yields:配達の帰り便|who:子育て中の親,高齢者|needs:産地,物語
郵便局|ゆうびんきょく|簡易郵便局|post office|trade|does:届ける,見守る,代金を受ける|yields:空いた窓口,空き荷台|use:特産品の発送,見守り,役場の窓口|who:高齢者,農家
新聞社|しんぶんしゃ|地方紙,地元紙|newspaper|trade|does:知らせる,広める,記録する|yields:古新聞,写真の蔵,配達の網|needs:話題,読者|who:地元の人
放送局|ほうそうきょく|テレビ局,ラジオ局,ケーブルテレビ,コミュニティFM|broadcaster|trade|does:知らせる,広める|needs:話題,番組の題材|yields:映像の蔵|who:高齢者,住民
雑誌社|ざっしゃ|タウン誌|publisher|trade|does:広める,記録する|needs:題材,書き手|who:若い女性
SNS|えすえぬえす|インスタグラム,動画サイト,ソーシャルメディア|social media|scheme|does:広める,見せる,仲間をつくる|who:若者,ファン|needs:写真,物語,続ける人|risk:使いこなし
予約サイト|よやくさいと|宿泊予約サイト,フリマアプリ|booking and resale platforms|scheme|does:予約を受ける,売る,広める|who:宿,職人,主婦|needs:写真,手数料,返事の早さ
展示会|てんじかい|見本市,物産展|trade fair|event|does:見せる,売る,仲立ちする|who:バイヤー,海外の店,職人|needs:見本,値段表,出展料|risk:信用
中間支援組織|ちゅうかんしえんそしき|市民活動センター,まちづくり団体|intermediary support organisation|trade|does:仲立ちする,相談にのる|who:NPO,起業家,集落
経済産業局|けいざいさんぎょうきょく|農政局,国の出先|regional bureau of the ministry|trade|does:出資する,資格を与える|who:買い手の企業,農家
財団|ざいだん|産業振興財団,産業支援機関|industrial promotion foundation|trade|does:出資する,仲立ちする,相談にのる|who:町工場,起業家|with:専門家派遣
大企業|だいきぎょう|大手企業|large company|trade|yields:開放特許,社員の副業,余った設備,社有林,保養所|needs:実証の場,研修先,社会貢献,地域の物語|does:出資する|who:自治体
スタートアップ|すたーとあっぷ|ベンチャー企業,新興企業|start-up|trade|does:設計する,自動でこなす|needs:実証の場,最初の客,資金,人材|who:自治体,農家|risk:研究段階
家族企業|かぞくきぎょう|家族経営,同族企業|family business|trade|needs:後継者,新しい商品,相談相手|yields:屋号,古い帳簿,得意先|by:後継ぎ
老舗|しにせ|創業百年の店,老舗企業|long-established firm|trade|prop:伝統,物語がある|yields:屋号,古い道具,蔵,帳簿,レシピ|needs:若い客,後継者,新商品|who:観光客,法人贈答|risk:担い手
食品営業許可|しょくひんえいぎょうきょか|飲食店営業許可,菓子製造業許可,惣菜製造業許可|food business licence|scheme|does:資格を与える|by:保健所|who:料理店,主婦,農家|needs:図面,手洗い,責任者|with:加工場|risk:衛生,設備費
旅館業の許可|りょかんぎょうのきょか|簡易宿所,住宅宿泊事業,民泊の届出|lodging licence|scheme|does:資格を与える|by:保健所|who:宿,農家|needs:消防の設備,帳場|risk:用途変更
酒類免許|しゅるいめんきょ||liquor licence|scheme|does:資格を与える|by:税務署|who:酒蔵,起業家|with:クラフトビール,どぶろく|risk:酒税
古物商許可|こぶつしょうきょか||second-hand dealer licence|scheme|does:資格を与える|by:警察署|who:リユース
狩猟免許|しゅりょうめんきょ|罠免許,銃猟免許|hunting licence|scheme|does:資格を与える|by:自治体|who:猟師,農家|with:獣害
農地転用|のうちてんよう|農地法の許可,農地の貸し借り|farmland conversion|scheme|does:資格を与える|by:農業委員会|who:新規就農者,起業家|risk:農地
用途変更|ようとへんこう|建築確認,確認申請|change of building use|scheme|does:資格を与える|by:自治体,建築家|who:宿,起業家|with:廃校,古民家|risk:用途変更,耐震
化粧品製造許可|けしょうひんせいぞうきょか|化粧品製造販売業許可,薬機法の許可|cosmetics licence|scheme|does:資格を与える|who:化粧品会社,起業家|by:化粧品工場|with:OEM|risk:表示,設備費
廃棄物処理業許可|はいきぶつしょりぎょうきょか|産廃の許可,一般廃棄物の許可|waste permit|scheme|does:資格を与える|by:自治体|with:再生,堆肥|risk:廃棄物
旅行業登録|りょこうぎょうとうろく|地域限定旅行業|travel agency registration|scheme|does:資格を与える|by:自治体|who:観光協会,ガイドツアー
有償運送|ゆうしょううんそう|自家用有償旅客運送|paid transport by private car|scheme|does:運ぶ,資格を与える|by:運輸支局|who:高齢者,観光客,NPO|with:足がない|risk:安全
機能性表示|きのうせいひょうじ|機能性表示食品,特定保健用食品|functional food claims|scheme|does:証明する,健康を保つ|who:食品会社|by:大学|needs:論文,費用|risk:表示,認証
ドローン飛行許可|どろーんひこうきょか|無人航空機の許可|drone flight permit|scheme|does:資格を与える|who:ドローン操縦者|needs:訓練,場所|with:廃校
