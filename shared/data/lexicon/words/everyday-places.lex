# everyday words of play, shows, vehicles, old buildings and land that a founder types
ゲームセンター|げーむせんたー|ゲーセン,アミューズメント施設|game arcade|place|yields:古い筐体,平日の空き,夜の空き|use:eスポーツ会場,高齢者の健康ゲーム,屋内遊び場,レトロゲーム|who:若者,高齢者,親子|with:駄菓子屋,ボウリング場|risk:設備費|does:遊ばせる
カラオケボックス|からおけぼっくす|カラオケ店,カラオケルーム|karaoke rooms|place|yields:防音の部屋,平日の昼,個室|use:テレワーク,楽器練習,語学,昼カラオケ,配信,介護予防|who:高齢者,学生,テレワーカー,音楽家|does:楽しませる,音を抑える|risk:設備費
漫画喫茶|まんがきっさ|まんが喫茶,コミックカフェ|manga café|place|at:廃校,空き店舗,温泉街|of:漫画の蔵書|who:若者,一人旅,訪日客|does:居場所をつくる,楽しませる|risk:著作権
空き大型店|あきおおがたてん|スーパー跡,ファミレス跡,コンビニ跡,百貨店跡,ショッピングセンター跡,書店跡|vacant large shop|place|isa:空き店舗,遊休施設|yields:大空間,広い駐車場,冷蔵設備,厨房設備|use:屋内遊び場,植物工場,図書館,診療所,福祉施設,直売所,陸上養殖,市場,ジム,役場窓口|who:市町村,介護施設,農業法人,親子|risk:設備費,用途変更|does:場所を貸す
旧官公庁舎|きゅうかんこうちょうしゃ|旧税務署,旧裁判所,消防署跡,交番跡,駐在所跡,旧警察署|former public offices|place|isa:遊休施設|yields:取調室,車庫,金庫,会議室|use:カフェ,ゲストハウス,サテライトオフィス,脱出ゲーム,工房|by:市町村|who:起業家|risk:耐震,用途変更
健康ランド|けんこうらんど||day spa|place|yields:余熱,大広間,平日の空き,残り湯|takes:薬草,柑橘,地元食材|who:高齢者,家族連れ,運転手,ランナー|needs:燃料,催し,若い客|use:変わり湯,マルシェ,演芸,健康相談,テレワーク|does:温める,癒やす|risk:電気代
共同浴場|きょうどうよくじょう|外湯,公共の湯,村の湯|communal bath|place|at:温泉街,集落|by:住民,財産区|who:住民,観光客,湯治客|needs:管理人,清掃,設備の更新|with:番台,牛乳,野菜の無人販売|does:癒やす,居場所をつくる|risk:担い手
犬ぞり|いぬぞり|馬そり,スノーモービル体験,雪上車|dog sledding|product|at:雪国,牧場,スキー場|months:12-3|who:訪日客,家族連れ|does:楽しませる|risk:生きもの,季節
気球|ききゅう|熱気球体験,係留気球|balloons and sightseeing flights|product|at:河川敷,スキー場,ゴルフ場|who:訪日客,カップル|does:楽しませる,飛ばす|risk:天気,安全,設備費
ヨット|よっと|ディンギー,クルーザー,セーリング,ウインドサーフィン|sailing|product|at:マリーナ,湖,内湾|who:富裕層,学生,訪日客|yields:古い帆,平日の空き|use:帆布バッグ,研修,クルーズ|does:楽しませる|risk:天気,設備費
マリーナ|まりーな|ヨットハーバー,係留場,ボートパーク|marina|place|prop:海に近い|yields:平日の空き,古い帆,放置船|use:海の駅,牡蠣小屋,船宿泊,SUP,結婚式|who:釣り客,富裕層,クルーズ客|by:市町村|risk:漁業権
古い帆|ふるいほ|帆布の残り,気球の布|old sailcloth|thing|by:マリーナ,スポーツ施設|use:バッグ,日よけ,テント,レインウェア|proc:縫製|who:雑貨店,アウトドア用品|prop:丈夫,軽い,防水|risk:量が足りない
渡し舟|わたしぶね|渡船場,海上タクシー,水上バス,水上タクシー|ferry boat|product|at:港,川,離島|by:船頭,漁師|who:観光客,住民,サイクリスト|use:通学,観光,貨物,夕日見物|does:運ぶ|risk:天気,人手
フェリー|ふぇりー|カーフェリー,定期航路,離島航路,高速船|ferry|trade|yields:空席,夜の空き,売店の棚,船内の待ち時間|use:船上マルシェ,貨客混載,船内カフェ,音楽会,ワーケーション|who:離島の住民,観光客,農家|needs:乗客,荷物|does:運ぶ|risk:天気,補助金頼み
路面電車|ろめんでんしゃ|市電,トラム,チンチン電車|tram|thing|isa:鉄道|use:ビール電車,おでん電車,結婚式,貨客混載,広告|who:観光客,高齢者|at:街なか|does:運ぶ
新幹線|しんかんせん|高速鉄道,特急列車|high-speed train|thing|yields:荷物室の空き,車内販売の跡|use:鮮魚空輸,朝採れ便,医薬品輸送,出張ワーケーション|who:料理人,漁師,観光客|does:運ぶ|prop:早い
蒸気機関車|じょうききかんしゃ|SL列車,静態保存車両,貨車,ブルートレイン|steam engine and old carriages|thing|isa:引退車両|at:公園,駅|use:観光列車,宿泊施設,修理体験,撮影会|who:鉄道ファン,家族連れ|needs:塗り替え,整備士,屋根|prop:懐かしい,物語がある|risk:設備費,技|with:遊び場
はたらく車|はたらくくるま|消防車,ごみ収集車,郵便車,霊柩車,建設車両|working vehicles|thing|by:役場,建設業者|use:乗車体験,重機体験,農地整備,イベント,宿泊車|who:子ども,家族連れ|yields:休日の空き|does:楽しませる|risk:安全
遊具|ゆうぐ|ジャングルジム,滑り台,古い遊具,メリーゴーランド,観覧車の籠|playground things|product|of:間伐材,鉄,古タイヤ,ロープ|at:公園,保育園跡,空き公園|by:木工職人,町工場|who:親子,保育園|use:カフェの飾り,アート,撮影|does:遊ばせる|risk:安全
噴水|ふんすい|親水公園,水景,人工滝,池の噴水|fountain|thing|at:公園,駅前広場|use:水遊び,ライトアップ,ミスト,ヤゴ救出,メダカ|who:親子|months:6-9|does:冷やす,楽しませる
梵鐘|ぼんしょう|寺の鐘,教会の鐘|bells|thing|of:銅,鉄|by:鋳物工場,寺|use:鐘つき体験,風鈴まつり,音の目印,熊鈴,土産|who:訪日客,カップル,登山客|does:祈る,知らせる
お札|おふだ|御守り,破魔矢|charms and votive tablets|product|of:木,和紙,布,稲わら,貝|by:神社,寺,木工所,障害者施設|who:参拝客,受験生,訪日客|with:間伐材,織物,切り絵|does:祈る,守る|risk:文化の同意
お面|おめん|鬼面,張り子の面|masks|product|of:木,和紙,漆|by:面打ち,保存会|use:展示,面作り体験,内装,土産,祭り|who:訪日客,神楽団,美術館|does:伝え継ぐ|prop:伝統|risk:技,担い手
能楽|のうがく|薪能,雅楽|noh and classical stage arts|product|at:神社,能舞台,棚田,廃校|by:能楽師,保存会|who:訪日客,企業研修,学校|with:お面,装束,夜|does:楽しませる,伝え継ぐ|prop:伝統|risk:担い手
歌舞伎|かぶき|農村歌舞伎舞台,浄瑠璃,日本舞踊,地歌舞伎|kabuki and dance|product|at:芝居小屋,神社,学校|by:保存会,子ども|who:観光客,訪日客|needs:衣装,化粧,三味線,稽古場|does:楽しませる,伝え継ぐ|prop:伝統|risk:担い手,文化の同意
吹奏楽|すいそうがく|オーケストラ,ブラスバンド,オペラ,バレエ|bands, choirs and orchestras|product|by:学生,市民,音大生|at:体育館,廃校,劇場,採石場|who:住民,学校,病院|needs:練習場所,合宿,楽器の運搬,大部屋|does:楽しませる,仲間をつくる|risk:近所
合宿の音楽室|がっしゅくのおんがくしつ|練習合宿,防音の合宿所|music camp|product|at:廃校,高原,離島|who:吹奏楽部,大学生,音楽家|needs:防音,楽器庫,大量の食事|months:3,7-9|does:楽しませる|risk:季節
演歌|えんか|童謡,唱歌の会,歌謡曲,ご当地演歌|songs everybody knows|product|who:高齢者,介護施設|at:スナック,銭湯,ラジオ|does:癒やす,楽しませる|risk:著作権
ダンス|だんす|ヒップホップ,ストリートダンス,社交ダンス,フラダンス|dance|product|at:商店街,体育館,公民館,空き店舗|who:若者,高齢者,親子|needs:鏡のある部屋,発表の場,練習場所|does:体を鍛える,楽しませる|risk:近所
手品|てじな|マジック,腹話術,人形芝居|conjuring|product|by:退職者,芸人|at:病院,公民館,バー|who:子ども,高齢者|does:楽しませる
同人誌|どうじんし|ZINE作り,自費出版,小さな出版|small-press books|product|by:作家,学生,印刷会社|at:本屋,廃校,マルシェ|who:アニメ好き,読書家|use:即売会,方言本,郷土本|does:広める|risk:単価
ブログ|ぶろぐ|メルマガ,農家の日記|blogs and newsletters|product|by:農家,宿,移住者|who:通販客,出身者,ファン|does:広める,知らせる|with:定期便,写真|risk:一人頼み
家系図|かけいず|先祖調べ,ルーツの旅,名字の由来,過去帳|family history|product|by:郷土史家,寺,行政書士|who:出身者,日系人,高齢者|with:墓参り,古文書,帰省|does:調べる,伝え継ぐ|risk:個人情報
地名|ちめい|小字,町名,年表,地名の由来,字名|place names|thing|use:商品名,まち歩き,災害の言い伝え,表札,クイズ|by:郷土史家|who:住民,デザイナー,学校|prop:土地らしい,物語がある|does:伝え継ぐ
運河|うんが|堀,濠,水郷,閘門,お堀|canals and moats|place|prop:美しい,水場がある|use:川下り,SUP,水辺カフェ,倉庫改修,ライトアップ,花嫁舟|yields:水草,ひし,泥|who:観光客,カップル,訪日客|needs:水草刈り,水質改善|risk:権利
戦争遺跡|せんそういせき|砲台跡,要塞跡,軍港,掩体壕,地下壕跡|war sites|place|prop:物語がある|use:平和学習,ガイドツアー,写真,酒の熟成庫|by:保存会,語り部|who:修学旅行,歴史好き|needs:安全管理,証言の記録|does:伝え継ぐ,教える|risk:安全,文化の同意
平和学習|へいわがくしゅう|語り継ぎ,被爆体験,戦争の記録|peace studies|product|by:語り部,学芸員|who:修学旅行,訪日客,学校|at:戦争遺跡,博物館|needs:後継の語り手,証言映像|does:教える,伝え継ぐ|risk:担い手
マラソン|まらそん|トライアスロン,ロードレース,市民マラソン|marathons|event|who:ランナー,家族連れ,訪日客|needs:給水,エイド食,宿,更衣室,風呂,ボランティア,完走賞|months:10-4|with:郷土料理,銭湯,木のメダル|does:体を鍛える,客を呼ぶ|risk:天気,ボランティア頼み
スケート|すけーと|アイスホッケー,ボブスレー|ice sports|product|at:スケートリンク,湖,田んぼ|months:11-3|who:子ども,合宿客,訪日客|does:体を鍛える|risk:電気代
キャニオニング|きゃにおにんぐ|ケイビング体験,ロッククライミング,沢遊び|canyoning and caving|product|at:渓谷,洞窟,採石場|by:ガイド|who:若者,訪日客|months:5-10|does:楽しませる|risk:安全,天気
手作り教室|てづくりきょうしつ|キャンドル作り,石鹸作り,香水作り,アロマ作り,アクセサリー作り,革細工体験,ガラス体験|make-your-own classes|product|isa:体験|by:作家,職人,農家|at:空き店舗,宿,工房,公民館|of:蜜蝋,廃食油,ハーブ,革端材,貝殻,端材|who:女性客,親子,訪日客,雨の日の観光客|does:楽しませる,技を教える|risk:単価
そば打ち体験|そばうちたいけん|うどん打ち,そば打ち教室,味噌造り体験,餅つき体験|noodle and rice-cake making|product|isa:料理体験|at:古民家,廃校,公民館|by:退職者,農家|who:家族連れ,訪日客,企業研修|with:水車,地粉|does:技を教える,食べさせる|risk:衛生
カプセルホテル|かぷせるほてる|ユースホステル,ドミトリー,簡易宿,ネットカフェ泊|capsule and youth hostels|trade|isa:宿泊業|at:空きオフィス,倉庫,廃校|who:若者,訪日客,出張客|needs:風呂,朝食|with:銭湯|does:泊める|risk:単価
海の駅|うみのえき|渚の駅,港の直売所,みなとオアシス|seaside station|trade|isa:道の駅|at:港,マリーナ|takes:未利用魚,海藻,塩|who:観光客,釣り客,ヨット|does:売る,客を呼ぶ|risk:天気
裸祭り|はだかまつり|船祭り,奇祭,綱引き祭り,喧嘩神輿|wild festivals|event|isa:祭り|needs:担い手,警備,よそ者の参加,宿|who:訪日客,写真愛好家,関係人口|by:氏子|does:祈る,祝う|risk:安全,文化の同意,担い手
里帰り出産|さとがえりしゅっさん|産前産後,帰省出産|birth at the parents' home|event|who:産後の母親,祖父母|needs:休息,配食,託児,温浴,助産師|with:旅館の空き客室,離乳食|does:世話をする
単身赴任|たんしんふにん|一人暮らしの会社員,単身者の食事|living apart for work|person|needs:夕食,洗濯,居場所,帰省の土産,運動|at:街なか,工業団地|with:銭湯,惣菜,スナック
定年帰農|ていねんきのう|定年後の農業,孫ターン,Jターン,週末移住|farming after retirement|scheme|who:退職者,会社員,出身者|needs:農地,農機,師匠,仲間,小さな販路|with:貸し農園,農機シェア,直売所|does:育てる|risk:農地
集合住宅|しゅうごうじゅうたく|アパート,マンション,空きアパート,古いアパート|flats|place|yields:空き部屋,生ごみ,屋上,ごみ置き場の段ボール|who:外国人住民,学生,独居者,子育て世帯|needs:見守り,防災,交流,宅配ボックス|use:屋上菜園,シェア書斎,学生寮,共同コンポスト|risk:権利
原野|げんや|草原地,未開墾地,荒れ野,牧草地跡|wild grassland|place|prop:広い,人里離れた|yields:ススキ,野草,薬草,風|use:放牧,風力発電,キャンプ,ドローン試験,星空観察|who:畜産農家,キャンパー|risk:権利,自然保護|with:茅場
桟橋|さんばし|浮桟橋,係留所|pier|place|at:港,湖,離島|prop:眺めがよい|use:釣り,夕日鑑賞,SUP,朝市,ヨガ,結婚式|who:釣り客,カップル|risk:安全
間欠泉|かんけつせん|噴気地,地獄,泥火山|geysers|place|isa:温泉|use:見学,地獄蒸し,泥パック,発電,塩|who:訪日客,修学旅行|prop:珍しい,熱い|risk:安全
虹|にじ|稲光,蜃気楼,だるま夕日|rare weather sights|thing|use:写真撮影,予報,ツアー,菓子の意匠|who:写真愛好家,観光客|prop:美しい,珍しい|risk:天気
乾いた空気|かわいたくうき|乾燥した空気,低い湿度,からっ風の冬|dry air|thing|use:干し芋,切り干し大根,凍み豆腐,木材乾燥,干し柿,楽器づくり,生ハム|months:11-3|who:農家,楽器職人,乾物屋|does:乾かす|risk:季節
顔認証|かおにんしょう|生体認証,手ぶら決済,本人確認|face and identity recognition|technique|does:見分ける,代金を受ける,見守る|by:IT企業|who:宿,空港,スタジアム,学校|risk:個人情報
ビッグデータ|びっぐでーた|大量データ,データ活用,健診データ|big data|thing|by:通信会社,役場,病院|use:観光戦略,健康づくり,交通計画,出店計画|who:市町村,商店街,研究者|does:予測する,調べる|risk:個人情報
宅配ロッカー|たくはいろっかー|受け取り拠点,冷蔵ロッカー,駅のロッカー|parcel lockers|thing|at:駅,団地,道の駅,高速バス停|use:野菜受け取り,惣菜,荷物預かり,貸し出し|who:共働き世帯,農家,観光客|does:預かる|risk:設備費
デマンドバス|でまんどばす|予約型バス,オンデマンド交通,呼び出しバス|on-demand bus|product|by:バス会社,タクシー,市町村|who:高齢者,高校生,観光客|needs:予約,運転手|with:通院,買い物,貨客混載|does:運ぶ|risk:補助金頼み
移動する店|いどうするみせ|移動美容室,移動映画館,移動銭湯,移動診療,移動動物園|services that come by van|trade|at:限界集落,団地,離島,祭り|of:古いバス,軽トラ,トレーラー|who:高齢者,子ども,被災者|does:届ける,もてなす|with:移動販売,見守り|risk:単価,人手
放課後デイ|ほうかごでい|放課後等デイサービス,療育施設,児童発達支援|after-school care for disabled children|trade|at:空き店舗,保育園跡,農園|who:障害児,保護者|needs:自然体験,動物,木のおもちゃ,送迎,ものづくり|does:預かる,世話をする|risk:人手
職業訓練|しょくぎょうくんれん|技能講習,資格取得|vocational training|product|at:廃校,公民館,町工場|by:職人,公設試,専門学校|who:求職者,外国人材,移住者|does:技を教える,資格を与える|risk:一度きり
ライブハウス|らいぶはうす|小さな音楽の店|live music house|place|yields:昼の空き時間,防音の部屋,音響機器|use:昼の音楽教室,配信,学童,ヨガ,高齢者の歌の会|who:音楽家,若者|does:楽しませる|risk:近所
バッティングセンター|ばってぃんぐせんたー|テニスクラブ|driving range and batting cage|place|yields:平日の昼,広い芝,網,夜の空き|use:ドッグラン,キッチンカー,ドローン練習場,マルシェ,太陽光発電|who:高齢者,親子|does:体を鍛える|risk:閑散期
変電所|へんでんしょ|送電施設,余った電力容量,電気の幹線|substation|place|yields:排熱,線下の空き地,草|use:データセンター,蓄電池,植物工場|by:電力会社|who:IT企業|does:電気をためる|risk:設備費|with:ヤギ除草
ごみ処理場|ごみしょりじょう|ごみ処理施設,最終処分場,リサイクルセンター,処分場跡|waste works|place|yields:余熱,再生品,メタンガス,広い跡地|use:太陽光発電,温水プール,リユース店,環境学習,花畑,スポーツ広場|by:市町村|who:学校,農家,DIY愛好家|does:分ける,再生する|risk:近所,匂い
熱帯植物園|ねったいしょくぶつえん|バナナ園,熱帯果樹温室,サボテン園,花菖蒲園|tropical and special gardens|place|yields:剪定くず,果実,葉,冬の暖かさ|needs:余熱,冬の客|use:冬のカフェ,ヨガ,結婚式,夜の公開,バナナの繊維|who:家族連れ,高齢者,写真愛好家|does:見せる,癒やす|risk:電気代
スーパーの裏|すーぱーのうら|バックヤード,店の裏,厨房の裏口|back of the shop|place|yields:段ボール,野菜くず,発泡箱,見切り品|who:子ども食堂,農家,養鶏農家|needs:分別,集荷|at:スーパー,市場|risk:集荷,衛生
