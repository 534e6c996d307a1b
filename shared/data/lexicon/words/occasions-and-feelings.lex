# Feelings, wishes, presents, celebrations and occasions
贈り物|おくりもの|ギフト,プレゼント,贈答,進物|present|product|who:法人贈答,新婚,祖父母,ファン,観光客|does:贈る|needs:箱,名入れ,物語,日持ち,のし,手紙|with:果物,酒,菓子,工芸品,花,布|months:6-7,11-12|use:お中元,お歳暮,内祝い|risk:季節
手土産|てみやげ|お持たせ,ちょっとした贈り物|gift to bring along|product|isa:贈り物|prop:小さい,日持ちする,土地らしい|of:菓子,漬物,茶|who:会社員,営業担当,帰省客|needs:個包装,紙袋,話の種|does:贈る
土産|みやげ|お土産,おみやげ,スーベニア|souvenir|product|prop:小さい,日持ちする,土地らしい,物語がある|of:菓子,工芸品,乾物,雑貨|who:観光客,修学旅行生,訪日客|at:道の駅,土産物店,駅|does:思い出を残す,贈る|with:体験,包装|like:手土産|risk:単価
引き出物|ひきでもの|記念の品,プチギフト|wedding favour|product|isa:贈り物|of:器,菓子,タオル,酒,カタログ|who:新婚|with:結婚式,名入れ|by:窯元,菓子店,織物工場
内祝い|うちいわい|お返し,返礼の品,香典返し|return gift|product|isa:贈り物|of:米,茶,菓子,タオル,海苔|who:新婚,子育て中の親,遺族|with:名入れ,出生体重米
出産祝い|しゅっさんいわい|お七夜,お宮参り|present for a birth|event|isa:祝い|needs:木の玩具,おくるみ,名入れの器,食器|who:子育て中の親,祖父母|with:赤ちゃん,木工作家,絹|does:祝う,贈る
誕生日|たんじょうび|バースデー,誕生会|birthday|event|isa:祝い|needs:ケーキ,花,写真,体験|who:子ども,犬猫の飼い主,ファン|with:年号の酒,名入れ|does:祝う
結婚式|けっこんしき|ウェディング,祝言,披露宴|wedding|event|isa:祝い|needs:式場,花,料理,引き出物,衣装,写真,酒,音楽|who:新婚|at:神社,古民家,蔵,庭,農園|with:規格外の花,鏡開き|months:3-6,9-11|does:祝う|yields:余った花,残った料理
銀婚式|ぎんこんしき|金婚式,結婚記念日|wedding anniversary|event|isa:記念日|needs:旅行,写真,食事,記念の器|who:元気な高齢者|with:ワイン,温泉
還暦祝い|かんれきいわい|長寿祝い,米寿,敬老の日|longevity celebration|event|isa:祝い|needs:赤い品,家族旅行,写真,器,花|who:還暦の人,孫,祖父母|with:旅館,名入れ
七五三|しちごさん||Shichi-Go-San|event|isa:祝い|months:10-11|needs:着物,写真,千歳飴,祈祷|who:子育て中の親,祖父母|at:神社,写真館
成人式|せいじんしき|二十歳の祝い|coming-of-age day|event|isa:祝い|months:1|needs:着物,写真,同窓会,花,酒|who:若者,親|with:貸衣装
入学祝い|にゅうがくいわい||school entrance|event|isa:祝い|months:3-4|needs:机,鞄,写真,文具|who:子ども,祖父母|with:地元材
卒業|そつぎょう|卒園|graduation|event|months:3|needs:証書の和紙,花,写真,記念植樹,記念品|who:学校,高校生|with:ランドセル,制服|yields:使い終わったランドセル,制服|does:祝う
就職祝い|しゅうしょくいわい|新生活|starting a job and moving house|event|months:3-4|needs:家具,家電,惣菜,器|who:若者,単身者|yields:不要な家具
退職祝い|たいしょくいわい|定年祝い,送別|retirement party|event|isa:祝い|months:3|needs:花,記念の器,旅行|who:退職者,買い手の企業
新築祝い|しんちくいわい|上棟式,地鎮祭,引っ越し祝い|new house|event|isa:祝い|needs:餅,酒,木の品,家具|who:新婚,移住者|with:地元材,大工
開店祝い|かいてんいわい|創業祝い,周年|opening or anniversary of a shop|event|isa:祝い|needs:花,酒,記念品,冊子|who:起業家,老舗|yields:余った花
優勝祝い|ゆうしょういわい|合格祝い,昇進祝い|celebration of success|event|isa:祝い|needs:酒,花,鯛,記念品|who:受験生,スポーツ選手
祝い|いわい|お祝い,慶事,ハレの日,お祝い事|celebration|event|needs:赤飯,餅,鯛,酒,花,写真,菓子|who:家族,買い手の企業|does:祝う|with:水引,のし,風呂敷
記念日|きねんび|アニバーサリー,特別な日|anniversary|event|needs:写真,食事,宿,贈り物,植樹|who:新婚,ファン,富裕層|does:思い出を残す,祝う|with:名入れ,花火
供養|くよう|弔い,慰霊,人形供養,針供養|memorial for the dead|need|who:遺族,犬猫の飼い主,空き家の持ち主,猟師|needs:寺,花,線香,和ろうそく,器|does:弔う,祈る|with:人形,古い道具,骨,仏壇|risk:文化の同意
法事|ほうじ|法要,回忌,お通夜,葬式,葬儀|memorial service|event|needs:料理,返礼品,花,送迎,泊まる所,会場|who:遺族,帰省客|at:寺,旅館|does:弔う|with:精進料理,線香
墓参り|はかまいり|墓掃除,彼岸|visiting graves|event|months:3,8,9|needs:花,線香,掃除の代行,足|who:遺族,県人会,高齢者|does:弔う|with:写真の報告
終活|しゅうかつ|エンディング|preparing for the end of life|need|who:高齢者,独居高齢者|needs:相談,自分史,写真,遺贈,木の棺,樹木葬|does:弔う,思い出を残す,相談にのる
思い出|おもいで|記憶,なつかしい記憶|memory|need|who:同窓生,遺族,高齢者,親子|needs:写真,音,形に残す物,語る場|does:思い出を残す|with:廃校,着物,ランドセル,古い木
懐かしさ|なつかしさ|懐かしい,ノスタルジー,レトロ,昭和レトロ|nostalgia|need|who:高齢者,県人会,若い女性,認知症の人|needs:古い道具,昔の給食,駄菓子,古い建物|with:廃校,銭湯,古い車両,喫茶店|does:楽しませる,思い出を残す
自慢|じまん|見せたい,誇り|showing off|need|who:コレクター,ファン,買い手の企業,若い女性|needs:名入れ,限定品,展示,写真|with:番号つき,オーナー制|does:見せる
安心|あんしん|安全,安心感,信頼|peace of mind|need|who:高齢者,子育て中の親,妊婦|needs:見守り,表示,顔の見える人,検査|does:守る,見守る,証明する
孤独|こどく|さみしさ,ひとりぼっち|loneliness|need|isa:孤立|who:独居高齢者,留学生,単身者|needs:話し相手,動物,共に食べる場,手紙|does:居場所をつくる,癒やす
癒やし|いやし|リラックス,くつろぎ,ヒーリング|relaxation|need|who:会社員,看護師,子育て中の親,ストレスを抱える人|needs:香り,湯,森,音,動物,静けさ|does:癒やす|with:ひのき,苔,星空,焚き火|risk:表示
非日常|ひにちじょう|特別な体験,わくわく|something out of the ordinary|need|who:都会の人,訪日客,富裕層|needs:変わった場所,夜,船,貸切|does:楽しませる|with:洞窟,無人島,蔵,神社
達成感|たっせいかん|挑戦,やり遂げた感じ|sense of achievement|need|who:若者,ランナー,退職者|needs:証明書,大会,段階|with:登山,巡礼,手仕事|does:体を鍛える
学びたい|まなびたい|好奇心,教養|wish to learn|need|who:退職者,親子,訪日客|needs:案内人,教室,見学,本|does:教える,案内する|with:歴史学,職人,星
役に立ちたい|やくにたちたい|応援したい,支えたい|wish to be of use|need|who:ファン,退職者,買い手の企業,若者|needs:関わりしろ,寄付の窓口,報告|does:手を貸す,出資する|with:オーナー制,ボランティア
つながりたい|つながりたい|仲間がほしい,出会いたい|wish to connect|need|who:移住者,単身者,留学生,子育て中の親|needs:共に作る場,飲食,祭り|does:仲間をつくる
美しくなりたい|うつくしくなりたい|きれいになりたい,若返り|wish to be beautiful|need|who:美容好き,若い女性|needs:化粧品,温泉,食,運動|does:保湿する,美しく見せる|risk:表示
長生きしたい|ながいきしたい|健康でいたい,元気でいたい|wish to stay healthy|need|who:高齢者,健康志向の人|needs:減塩,運動,出番,発酵食品|does:健康を保つ|risk:表示
縁起物|えんぎもの|縁起かつぎ,開運,合格グッズ|lucky charm|product|who:受験生,新婚,商売人,訪日客|of:稲わら,竹,木,石,滑らない砂|with:神社,だるま,しめ縄|does:祈る,贈る|prop:物語がある,小さい
合格祈願|ごうかくきがん|受験のお守り|prayer for exams|event|months:11-2|who:受験生|needs:落ちない物,絵馬,菓子|at:神社|does:祈る|with:滑り止めの砂,五角形の箸
縁結び|えんむすび|恋愛成就,良縁|matchmaking charm|need|who:単身者,若い女性|needs:神社,出会い,結びの品|with:組紐,水引|does:祈る
安産祈願|あんざんきがん|子授け|prayer for easy birth|event|who:妊婦|needs:腹帯,祈祷,写真|at:神社|does:祈る
厄除け|やくよけ|厄払い|warding off bad luck|event|months:1-2|who:還暦の人,会社員|at:神社,寺|does:祈る
初詣|はつもうで|新年の参拝|first shrine visit|event|months:1|who:帰省客,受験生|needs:甘酒,だるま,駐車場,夜の灯り|at:神社|with:酒粕,しめ縄
節分|せつぶん|豆まき,恵方巻|Setsubun|event|months:2|needs:大豆,枡,鬼の面,海苔|who:保育園,神社|with:いわし,ひいらぎ
バレンタイン|ばれんたいん|ホワイトデー|Valentine's Day|event|months:2-3|needs:菓子,酒,花|who:若い女性,甘党|with:酒粕,柑橘の皮,チョコレート
ひな祭り|ひなまつり|桃の節句|Doll Festival|event|months:2-3|needs:雛人形,菓子,桃の花,白酒|who:親子,祖父母|with:古い人形,町並み|at:商店街
花見|はなみ|桜祭り|cherry blossom viewing|event|months:3-4|needs:弁当,酒,団子,ライトアップ|who:観光客,会社員|at:公園,城跡|with:桜の枝,桜葉
端午の節句|たんごのせっく|こどもの日|Boys' Festival|event|months:4-5|needs:柏餅,武者人形,菖蒲|who:親子,祖父母|yields:古い鯉のぼり
母の日|ははのひ|父の日|Mother's and Father's Day|event|months:5-6|needs:花,菓子,酒,器,旅行|who:家族|does:贈る|yields:余ったカーネーション
七夕|たなばた|星祭り|Star Festival|event|months:7-8|needs:竹,和紙,星空|who:保育園,商店街|yields:使い終わった竹|at:商店街
夏祭り|なつまつり|納涼祭,縁日|summer festival|event|months:7-8|needs:提灯,屋台,音,担い手,氷|who:住民,帰省客,親子|at:校庭,神社|with:浴衣,かき氷|does:楽しませる,仲間をつくる
花火大会|はなびたいかい||fireworks display|event|months:7-9|needs:協賛,桟敷,弁当,宿,仮設トイレ|who:観光客|with:花火師|risk:天気,近所
お中元|おちゅうげん|お歳暮,年末の贈り物|midyear and year-end gifts|event|months:6-7,11-12|isa:贈り物|needs:果物,麺,酒,菓子|who:法人贈答|does:贈る
夏休み|なつやすみ|夏季休暇|summer holidays|event|months:7-8|needs:体験,自由研究,預け先,昼食,合宿|who:小学生,子育て中の親,祖父母|yields:空いた校舎,空いた給食室,空いたスクールバス|with:昆虫,工作,川遊び
春休み|はるやすみ|冬休み,長い休み|spring and winter holidays|event|months:12-1,3-4|needs:預け先,体験|who:小学生|yields:空いた校舎
月見|つきみ|中秋の名月|moon viewing|event|months:9-10|needs:団子,すすき,酒,静かな庭|who:宿泊客|at:寺,旅館
収穫祭|しゅうかくさい|新米祭り|harvest festival|event|months:9-11|needs:新米,酒,芋煮,音楽|who:親子,ファン|does:祝う|with:神社,農家
ハロウィン|はろうぃん|仮装|Halloween|event|months:10|needs:かぼちゃ,仮装,菓子|who:親子,若者|yields:かぼちゃの中身|with:商店街,規格外かぼちゃ
運動会|うんどうかい|体育祭|sports day|event|months:5-6,9-10|needs:弁当,日陰,飲み物|who:学校,買い手の企業|at:校庭
文化祭|ぶんかさい|学園祭,学校祭|school festival|event|months:9-11|needs:出し物,地元の商品|who:高校生|does:売る
修行|しゅぎょう|座禅,写経,滝行|ascetic practice|product|who:会社員,訪日客,ストレスを抱える人|at:寺,滝,山|by:僧侶,修験者|does:癒やす,祈る|risk:文化の同意
クリスマス|くりすます|聖夜|Christmas|event|months:12|needs:ケーキ,木,灯り,リース,鶏肉|who:親子,カップル|with:松ぼっくり,山ぶどうのつる,蜜蝋|yields:使い終わった木
忘年会|ぼうねんかい|新年会,歓送迎会|year-end party|event|months:12-1,3-4|needs:会場,送迎,料理,酒|who:会社員|at:居酒屋,旅館
同窓会|どうそうかい|クラス会|class reunion|event|months:8,1,5|needs:校舎,昔の給食,写真,宿|who:同窓生|at:廃校,旅館|with:懐かしさ
女子会|じょしかい|ママ会|women's gathering|event|needs:個室,甘いもの,少量,子連れの席|who:若い女性,子育て中の親|at:カフェ,旅館
デート|でーと|恋人の時間|date|event|who:カップル|needs:夜景,甘いもの,体験,貸切|with:工房,星空
ひとり旅|ひとりたび|ソロ旅|solo travel|event|who:単身者,若い女性|needs:一人で入れる店,安心な宿,話し相手|with:本,温泉
家族旅行|かぞくりょこう|三世代旅行,親孝行旅行|family trip|event|who:親子,祖父母|needs:段差のない宿,離乳食,貸切風呂,体験|months:7-8,12-1|with:還暦祝い
新婚旅行|しんこんりょこう|ハネムーン|honeymoon|event|who:新婚|needs:貸切,海,記念の品|does:祝う
社員旅行|しゃいんりょこう|慰安旅行,チームづくり|company trip|event|who:企業の総務|needs:共同作業,宴会,貸切|with:農作業,漁,手仕事
卒業旅行|そつぎょうりょこう|学生旅行|graduation trip|event|months:2-3|who:学生|needs:安い宿,体験|yields:閑散期の客
遠足|えんそく|校外学習,社会科見学|school excursion|event|months:4-6,9-11|who:小学生,保育園|needs:手洗い,雨の場所,体験|at:農園,町工場,博物館
自分への褒美|じぶんへのほうび|ご褒美,プチ贅沢|treating oneself|need|who:会社員,若い女性|needs:少量で高級な品,個包装|with:菓子,酒,入浴剤
物語|ものがたり|ストーリー,由来,いわれ|story|thing|use:包装,案内,劇,絵本,菓子の名|does:広める,伝え継ぐ|who:デザイナー,観光ガイド,バイヤー|by:語り部,老舗|with:昔話,古文書
昔話|むかしばなし|民話,伝説|folk tale|thing|prop:物語がある,土地らしい|use:絵本,劇,菓子,夜の散歩,謎解き|by:語り部|who:親子,観光客,漫画家|risk:文化の同意
方言|ほうげん|お国言葉,なまり|dialect|thing|prop:土地らしい,懐かしい|use:グッズ,案内放送,かるた,SNSスタンプ|who:県人会,土産物店
名前|なまえ|銘|names and name marking|thing|use:贈り物,命名権,ブランド|who:新婚,法人贈答|does:贈る,思い出を残す
写真映え|しゃしんばえ|映え,フォトスポット|photogenic|need|who:若い女性,インフルエンサー|needs:色,高さ,夜の灯り,変わった食|with:花,アート|does:写す,広める|risk:一度きり
限定|げんてい|数量限定,季節限定,ここだけ|limited edition|scheme|who:コレクター,ファン,観光客|with:少量,番号つき,季節|does:客を呼ぶ
サプライズ|さぷらいず|驚き,驚かせたい|surprise|need|who:カップル,家族|needs:花,手紙,花火,演奏|does:楽しませる
応援|おうえん|応援購入|supporting a favourite|need|isa:役に立ちたい|who:ファン|needs:名前が残ること,交流|does:出資する
静けさ|しずけさ|ひとりになりたい,沈黙|silence|thing|who:会社員,作家,不眠の人|needs:山あい,寺,離島|does:癒やす
自給自足|じきゅうじそく|田舎暮らし,丁寧な暮らし,スローライフ|self-sufficient life|need|who:移住者,都会の人|needs:畑,薪,味噌づくり,古民家|with:手仕事|does:技を教える
遊び|あそび|娯楽,レジャー,余暇|play|need|who:子ども,若者|needs:場所,道具,仲間|does:遊ばせる,楽しませる|with:川,雪,廃校
昔の遊び|むかしのあそび|お手玉|traditional games|thing|of:竹,木,布,小豆|does:遊ばせる,伝え継ぐ|by:祖父母,老人会|who:子ども,訪日客,介護施設
