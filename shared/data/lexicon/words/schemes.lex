# Business models, schemes of support and ways of selling
会員制|かいいんせい|メンバーシップ,ファンクラブ|membership|scheme|does:仲間をつくる,代金を受ける|who:ファン,富裕層,常連|with:限定品,宿,酒蔵,農園,スポーツチーム|needs:特典,名簿,便り|like:定額,オーナー制|makes:先の収入|risk:個人情報,一度きり
オーナー制|おーなーせい|棚田オーナー,木のオーナー,樽オーナー,里親制度|owner scheme|scheme|does:出資する,仲間をつくる,代金を受ける|who:都会の人,ファン,買い手の企業,孫のいる人|with:棚田,りんごの木,樽,羊,牛,森|needs:名札,便り,収穫体験,世話する人|like:会員制,先払い|makes:先の収入,関係人口|risk:天気,人手
定額|ていがく|頒布会,月額制|subscription|scheme|does:届ける,代金を受ける|who:共働き世帯,ファン,都会の人|with:野菜,酒,菓子,花,宿,器|needs:品ぞろえ,安定した量,送料|like:会員制,オーナー制|risk:ばらつき
先払い|さきばらい|予約販売,前払い,前売り|pre-payment|scheme|does:代金を受ける,予約を受ける|who:ファン,起業家,農家|with:クラウドファンディング,オーナー制,酒|needs:信用,途中の報告|makes:運転資金|risk:信用
クラウドファンディング|くらうどふぁんでぃんぐ|クラファン,ネット募金|crowdfunding|scheme|does:出資する,広める,代金を受ける|who:起業家,ファン,県人会,職人|with:返礼品,物語,動画|needs:写真,最初の支援者,仲間|makes:資金,試し売り,名簿|risk:一度きり,信用
共同購入|きょうどうこうにゅう|共同仕入れ,まとめ買い|group buying|scheme|does:仕入れる,まとめて扱う|who:農家,旅館,飲食店,主婦|with:肥料,燃料,食材,包材|like:協同組合|needs:まとめ役,置き場
共同配送|きょうどうはいそう|相乗り配送,混載|joint delivery|scheme|does:運ぶ,届ける,まとめて扱う|who:農家,商店,離島,酒蔵|with:路線バス,郵便,空き車両,移動販売|needs:時刻,集荷場,冷蔵|like:乗合|risk:冷たい物流
共同加工|きょうどうかこう|共同加工所,共同作業場,共同工房|shared processing|scheme|does:分け合う,まとめて扱う|who:農家,主婦,漁師|with:乾燥機,粉砕機,瓶詰め|needs:責任者,予約,衛生の決まり|risk:衛生,設備費
シェア|しぇあ|共有,共同利用|sharing|scheme|does:分け合う,貸す|who:起業家,農家,学生|with:農機具,厨房,車,工房,家,自転車|like:レンタル|needs:予約の仕組み,保険,決まり|risk:安全
シェアキッチン|しぇあきっちん|貸し厨房,間借り厨房,レンタルキッチン|shared kitchen|place|use:菓子作り,弁当,試作,料理教室|who:主婦,起業家,移住者,農家|at:空き店舗,給食室,公民館|yields:空いた時間|does:場所を貸す|permit:飲食店営業許可,菓子製造業許可|risk:衛生
間借り|まがり|二毛作の店,時間貸し,昼だけの店|renting by the hour|scheme|does:場所を貸す|who:起業家,料理人|at:居酒屋,スナック,寺|with:昼間,定休日|like:シェアキッチン,居抜き|needs:持ち主との約束
レンタル|れんたる|貸し出し,貸出,賃貸|rental|scheme|does:貸す|who:観光客,手ぶらの客,初心者|with:着物,自転車,キャンプ用品,農機具,器,古道具|needs:手入れ,保険,返却の仕組み|like:シェア|risk:安全
リユース|りゆーす|中古販売,古物,再使用,譲り合い|reuse|scheme|does:再生する,売る|who:節約したい人,若者,移住者|takes:着物,器,古道具,制服,家具,家電|needs:洗い,修理,置き場|like:レンタル|permit:古物商許可
リサイクル|りさいくる|再資源化,再生利用|recycling|technique|does:再生する,分ける|takes:プラスチック,紙,ガラス,漁網,布|who:環境意識の高い人,自治体|needs:分別,集める人|risk:集荷,異物,廃棄物
アップサイクル|あっぷさいくる|リメイク,作り替え,再生品|upcycling|technique|does:再生する,美しく見せる|takes:廃材,端切れ,漁網,帆布,消防ホース,古着,樽,規格外品,ランドセル|makes:鞄,家具,アクセサリー,菓子|who:環境意識の高い人,若者,買い手の企業|by:デザイナー,福祉作業所|needs:意匠,縫い手,物語|risk:ばらつき,単価
量り売り|はかりうり|ばら売り,容器持参|selling by weight|scheme|does:売る|who:環境意識の高い人,一人暮らし|with:味噌,酒,米,石けん,菓子|at:商店街|needs:容器,衛生|like:無人販売
委託|いたく|業務委託,外注,頼むこと|outsourcing|scheme|does:手を貸す|who:起業家,農家,社長|with:加工,製造,販売,事務|needs:見本,最低の量,約束|like:OEM
受託|じゅたく|受託加工,受託製造,請負,賃加工|contract work|scheme|does:手を貸す,貸す|who:農家,起業家|by:加工所,町工場,酒蔵,福祉作業所|with:乾燥,製粉,瓶詰め,空いた月|like:OEM|needs:小口対応
OEM|おーいーえむ|相手先ブランド,委託製造,プライベートブランド|OEM manufacture|scheme|does:手を貸す|who:起業家,化粧品ブランド,百貨店,宿|by:食品加工会社,化粧品工場,缶詰工場,酒蔵|needs:最低の量,レシピ,表示|like:受託|risk:量が足りない,設備費
卸|おろし|卸売り,問屋,業務用販売|wholesale|trade|does:売る,まとめて扱う|who:料理店,小売店|needs:安定した量,規格,掛け売り|risk:単価,ばらつき
直売|ちょくばい|直販,産直,産地直送,直接販売|direct sale|scheme|does:売る,届ける|who:観光客,料理店,都会の人|by:農家,漁師,職人|at:直売所,マルシェ|with:試食,作り手の顔|needs:人手,包装,写真
通販|つうはん|ネット通販,ネット販売,EC,オンラインショップ,お取り寄せ,通信販売会社|online shop|scheme|does:売る,届ける,代金を受ける|who:通販の客,県人会,ファン|needs:写真,文章,包装,日持ち,送料|with:定期便,冷凍,SNS|risk:冷たい物流,単価|permit:特定商取引法の表示
移動販売|いどうはんばい|移動スーパー|mobile sales|trade|does:売る,届ける,見守る|who:買い物弱者,高齢者,会社員|with:軽トラ,空き車両,魚,パン,野菜|at:集落,団地,職場|needs:車,運転手,許可|permit:食品営業許可|risk:人手,単価
無人販売|むじんはんばい|無人直売所|unstaffed sales|scheme|does:売る,自動でこなす|who:夜の客,農家,餃子店,釣り客|with:冷凍,野菜,昆虫食,餌|needs:鍵,防犯,決済|like:直売所|risk:安全
朝市|あさいち|軽トラ市|morning market|event|does:売る,客を呼ぶ,仲間をつくる|who:宿泊客,農家,漁師|at:港,商店街,寺|with:野菜,魚,朝食|risk:天気
マルシェ|まるしぇ|手作り市,クラフト市,青空市|craft and farm market|event|does:売る,客を呼ぶ|who:主婦,手芸好き,農家,親子|at:公園,寺,廃校,駅前|needs:出店者,駐車場,雨の備え|risk:天気,一度きり
チャレンジショップ|ちゃれんじしょっぷ|お試し出店,ポップアップ店|trial shop|scheme|does:場所を貸す,売る|who:起業家,高校生,移住者|at:空き店舗|needs:短い期間,安い家賃,助言|with:商工会
協同組合|きょうどうくみあい|組合,労働者協同組合,生産組合|cooperative|scheme|does:まとめて扱う,分け合う,仲間をつくる|who:農家,漁師,商店,職人|with:共同購入,共同加工,総会|needs:世話役,出資|like:合同会社|makes:共同の設備
NPO|えぬぴーおー|NPO法人,市民団体,非営利団体|non-profit|trade|does:手を貸す,居場所をつくる,仲立ちする|needs:資金,担い手,場所,事務|who:自治体,子ども,高齢者|with:寄付,ボランティア|risk:補助金頼み,ボランティア頼み
一般社団法人|いっぱんしゃだんほうじん||incorporated association|trade|does:仲立ちする,仲間をつくる|needs:会費,事務局|with:観光,基金
第三者承継|だいさんしゃしょうけい|後継者募集,継業,M&A|handing over to a third party|scheme|does:継ぐ,仲立ちする,伝え継ぐ|who:後継者不在,移住者,起業家,社長|with:銭湯,豆腐店,旅館,工房,農園|needs:引き合わせ,値付け,伴走,先代の指導|like:居抜き,弟子入り|by:事業承継・引継ぎ支援センター,信用金庫|risk:信用,設備費
居抜き|いぬき|居抜き物件,設備つき物件|taking over premises as fitted|scheme|does:継ぐ,場所を貸す|who:起業家,移住者,料理人|with:厨房,空き店舗,廃業|needs:契約,設備の点検|like:第三者承継|risk:設備費
弟子入り|でしいり|修業,研修生制度,インターン|apprenticeship|scheme|does:技を教える,伝え継ぐ|who:移住者,学生,職人|with:住まい,地域おこし協力隊|needs:生活費,師匠の時間|risk:技
副業|ふくぎょう|兼業,複業,ダブルワーク|side job|scheme|does:手を貸す|who:会社員,農家,副業人材|with:農業,通販,宿,週末|needs:短い時間,就業規則|like:ボランティア
ボランティア|ぼらんてぃあ|無償の手伝い,奉仕活動|volunteering|person|does:手を貸す|who:学生,退職者,買い手の企業|with:草刈り,収穫,海岸清掃,雪下ろし|needs:保険,道具,食事,感謝|risk:ボランティア頼み,安全
お手伝い旅|おてつだいたび|働く旅,住み込みの手伝い|working holiday|scheme|does:手を貸す,泊める|who:学生,若者,農家,旅館|with:収穫,空き部屋,食事|needs:寝床,受け入れの人|like:ボランティア|risk:一度きり
体験料|たいけんりょう|体験プログラム,体験型|paid workshop|scheme|does:教える,楽しませる,代金を受ける|who:親子,観光客,訪日客,修学旅行生|by:職人,農家,漁師|with:端材,規格外品,収穫|needs:教える人,場所,保険,予約|risk:人手,安全,一度きり
入場料|にゅうじょうりょう|拝観料,入園料,見学料,入山料|admission fee|scheme|does:代金を受ける|who:観光客|at:庭,鉱山,花畑,酒蔵,町工場|with:維持費|needs:見せる物,案内人
宿泊料|しゅくはくりょう|一泊|lodging fee|scheme|does:泊める,代金を受ける|who:観光客,訪日客|at:古民家,農家,寺|permit:旅館業の許可,住宅宿泊事業の届出|needs:掃除,鍵,朝食
命名権|めいめいけん|ネーミングライツ,名前をつける権利|naming rights|scheme|does:出資する,広める|who:買い手の企業,ファン|with:体育館,トイレ,遊歩道,列車,樽|needs:見られる場所|like:協賛|makes:維持費
協賛|きょうさん|スポンサー,協賛金|sponsorship|scheme|does:出資する,広める|who:買い手の企業|with:祭り,スポーツ,冊子|needs:人の集まる場|like:命名権
ふるさと納税|ふるさとのうぜい|返礼品,企業版ふるさと納税|hometown tax|scheme|does:出資する,広める,売る|who:ふるさと納税の寄付者,自治体,県人会|with:特産品,体験,定期便,墓掃除|needs:写真,事務|risk:量が足りない,補助金頼み
寄付|きふ|募金,寄附,支援金|donation|scheme|does:出資する|who:買い手の企業,卒業生,県人会,ファン|with:クラウドファンディング,遺贈|needs:報告,感謝|risk:一度きり
基金|ききん|ファンド,助成財団|fund|scheme|does:出資する|who:NPO,起業家|with:寄付,遺贈|needs:決まり,報告
遺贈|いぞう|相続財産の寄付|legacy gift|scheme|does:出資する|who:独居高齢者,学校,寺|with:空き家,山林|needs:司法書士
保険|ほけん|共済,収入保険|insurance|scheme|does:守る|who:農家,体験事業者,宿|with:事故,天候,食中毒|needs:見積もり
社会的インパクト|しゃかいてきいんぱくと|成果連動,ソーシャルビジネス,社会的企業|social impact|scheme|does:出資する,測る|who:自治体,投資家,福祉団体|needs:成果の物差し,記録|with:健康づくり,就労支援
農福連携|のうふくれんけい|農業と福祉の連携,ノウフク|farming with welfare|scheme|does:働く場をつくる,手を貸す|who:農家,福祉作業所,障害のある人|with:収穫,選別,苗,乾燥野菜,しいたけ|needs:作業の切り分け,送迎,指導者|like:水福連携|risk:季節
水福連携|すいふくれんけい|漁業と福祉の連携,林福連携|fishery with welfare|scheme|does:働く場をつくる|who:漁師,福祉作業所|with:網の修理,海藻の選別,牡蠣|like:農福連携
産学連携|さんがくれんけい|共同研究,大学との連携,産学官連携|industry-academia cooperation|scheme|does:調べる,設計する,証明する|who:買い手の企業,農家,大学,学生|by:大学,公設試|needs:課題,試料,研究費,約束|with:特許,試作|risk:研究段階,特許
農商工連携|のうしょうこうれんけい|六次産業化,農工連携|farm-commerce-industry cooperation|scheme|does:まとめて扱う,売る|who:農家,食品会社,菓子店|with:規格外品,加工,直売|needs:売り先,加工所,役割の分担|risk:設備費,売り先
異業種連携|いぎょうしゅれんけい|コラボ,共同開発,コラボレーション|cross-industry cooperation|scheme|does:設計する,広める|who:菓子店,酒蔵,職人,買い手の企業|with:限定品,デザイナー|needs:引き合わせ,取り分の約束|risk:信用
特区|とっく|構造改革特区,国家戦略特区|special zone|scheme|does:資格を与える|who:自治体,農家民宿,酒の造り手|with:どぶろく,農家民泊,ドローン,自動運転|needs:申請
規制緩和|きせいかんわ|許可の見直し,サンドボックス|deregulation|scheme|does:資格を与える|who:起業家,自治体|with:実証実験,ドローン
認証|にんしょう|認定,GAP,有機JAS,ハラール認証|certification|scheme|does:証明する,検査する|who:海外の店,スーパー,給食|needs:記録,審査料|with:輸出,木材|risk:認証
ブランド|ぶらんど|地域ブランド,ブランド化,ブランディング|brand|scheme|does:広める,証明する|who:百貨店,富裕層|by:デザイナー,産地|needs:基準,物語,意匠,見張り|with:地理的表示,商標|risk:ばらつき
地理的表示|ちりてきひょうじ|GI,地域団体商標|geographical indication|scheme|does:証明する,守る|who:産地,海外の店|with:特産品,酒,茶|needs:生産者の集まり,基準,由来|risk:認証
商標|しょうひょう|意匠登録|trademark|scheme|does:守る,証明する|who:起業家,産地|needs:弁理士,出願|with:ブランド
特許|とっきょ|実用新案,発明|patent|scheme|does:守る|who:研究者,町工場|needs:弁理士,出願前の秘密|with:ライセンス,開放特許|risk:特許
開放特許|かいほうとっきょ|大企業の特許|open patents|scheme|does:貸す,設計する|who:町工場,起業家|by:大企業,大学|needs:仲立ち,試作|risk:研究段階
ライセンス|らいせんす|使用許諾,キャラクター使用|licence|scheme|does:貸す|who:菓子店,メーカー|with:図柄,キャラクター,レシピ,特許|needs:契約|risk:著作権
フランチャイズ|ふらんちゃいず|のれん分け|franchise|scheme|does:広める,技を教える|who:起業家|with:レシピ,看板|needs:手引き,指導|like:ライセンス
オークション|おーくしょん|競り,競売,入札|auction|scheme|does:売る|who:コレクター,料理人|with:美術品,初物,銘木,牛|needs:見る目,信用
訪問サービス|ほうもんさーびす|出張,出前,訪問販売,訪問型|home visits|scheme|does:届ける,世話をする|who:高齢者,患者,施設,買い手の企業|with:理美容,料理,音楽,修理|needs:車,予約
代行|だいこう|代行サービス,代理|proxy service|scheme|does:手を貸す|who:遠距離介護の家族,高齢者,県人会|with:墓参り,買い物,草刈り,雪下ろし|needs:信用,写真の報告
見守りサービス|みまもりさーびす|安否確認|watch-over service|scheme|does:見守る,知らせる|who:遠距離介護の家族,独居高齢者|by:郵便局員,新聞配達員,牛乳配達|with:配食,センサー|risk:個人情報
貸し農園|かしのうえん|体験農園,シェア畑|allotments|place|use:野菜づくり,仲間づくり,食育|who:都会の人,退職者,親子|at:耕作放棄地|needs:水,道具,教える人,手洗い|does:場所を貸す|risk:農地
観光農園|かんこうのうえん|果物狩り,いちご狩り|pick-your-own farm|trade|use:収穫体験,直売,カフェ|who:親子,観光客,団体客|by:果樹農家|yields:規格外果実,空いた冬|needs:駐車場,手洗い,雨の備え|risk:天気,季節
農泊|のうはく|農家民泊,漁家民宿|farm stay|product|does:泊める,もてなす,楽しませる|who:修学旅行生,訪日客,親子|by:農家|with:郷土料理,農作業|needs:布団,英語,許可|permit:旅館業の許可|risk:担い手
ワーケーション|わーけーしょん|働きながらの旅|workation|product|does:泊める,場所を貸す|who:リモートワーカー,企業の総務|at:温泉,古民家,廃校|needs:回線,机,長い滞在の値段,足|with:閑散期|risk:通信
湯治|とうじ|温泉療養,長湯|hot spring cure|product|does:癒やす,健康を保つ,泊める|who:連泊客,肩こり,農家|at:温泉地|needs:自炊場,安い宿,薬膳|months:11-3
地域通貨|ちいきつうか|地域ポイント,商品券,クーポン|local currency|scheme|does:代金を受ける,仲間をつくる|who:商店街,ボランティア,自治体|needs:加盟店,仕組み|risk:使いこなし
ポイント|ぽいんと|回数券|points and stamps|scheme|does:客を呼ぶ,代金を受ける|who:親子,ファン,高齢者|with:周遊,健康,ごみ拾い|needs:景品,台紙
カーボンクレジット|かーぼんくれじっと|クレジット,J-クレジット,ブルーカーボン,CO2の売買|carbon credits|scheme|does:炭素をためる,証明する,出資する|who:買い手の企業,森林組合,漁協|with:間伐,藻場,バイオ炭,水田の中干し|needs:測定,まとめ役|risk:認証
再エネ売電|さいえねばいでん|売電,FIT,地域電力|selling renewable power|scheme|does:電気をつくる|who:集落,農家,買い手の企業|with:小水力,太陽光,木質ガス,家畜ふん|needs:設備,系統,同意|risk:設備費,近所
補助金|ほじょきん|交付金,支援制度|subsidy|scheme|does:出資する|who:起業家,農家,商店|needs:計画書,立て替え,報告|with:商工会|risk:補助金頼み
融資|ゆうし|借入,ローン|loan|scheme|does:お金を貸す|who:起業家,社長|by:信用金庫,日本政策金融公庫|needs:事業計画,自己資金
出資|しゅっし|投資,資本参加|equity|scheme|does:出資する|who:起業家|by:投資家,買い手の企業|needs:成長の計画
指定管理|していかんり|公設民営,施設の運営委託|designated management|scheme|does:場所を貸す|who:NPO,買い手の企業,地域商社|with:道の駅,温泉,公園,体育館|by:自治体|risk:補助金頼み
公民連携|こうみんれんけい|官民連携,PFI,包括連携|public-private partnership|scheme|does:仲立ちする,場所を貸す|who:自治体,買い手の企業,起業家|with:廃校,公園,図書館|needs:対話の場
貸し切り列車|かしきりれっしゃ|企画列車|special trains|product|does:楽しませる,運ぶ,食べさせる|who:鉄道ファン,団体客,新婚|with:地酒,駅弁,音楽|needs:料理人,企画|at:鉄道
ガイドツアー|がいどつあー|まち歩き|guided tour|product|does:案内する,楽しませる,教える|who:観光客,修学旅行生,訪日客|by:観光ガイド,職人|with:町工場,酒蔵,漁港,夜|needs:案内人,保険,予約|permit:旅行業登録|risk:安全,天気
オープンファクトリー|おーぷんふぁくとりー|工場開放,工房開き|open factory|event|does:見せる,広める,客を呼ぶ|who:観光客,学生,デザイナー|by:町工場,酒蔵,窯元|with:端材,直売|risk:安全
芸術祭|げいじゅつさい|アートイベント,滞在制作|art festival|event|does:客を呼ぶ,楽しませる,美しく見せる|who:美術家,観光客|at:島,廃校,里山|needs:住民の同意,宿,足|risk:一度きり,補助金頼み
コンテスト|こんてすと|選手権,コンクール|contest|event|does:客を呼ぶ,広める|who:高校生,料理人,ファン|with:賞品,地元食材|needs:審査員|risk:一度きり
実証実験|じっしょうじっけん|試験運用,モデル事業|field trial|scheme|does:測る,調べる|who:買い手の企業,研究者,自治体|at:集落,離島,農場|needs:住民の協力,場所|with:ドローン,自動運転,センサー|risk:研究段階,一度きり
多角化|たかくか|兼ね合わせ,複合経営,兼営|combining trades|scheme|with:宿,食堂,加工,農業|who:農家,旅館|needs:人手,時期のずれ|does:まとめて扱う
小さな拠点|ちいさなきょてん|よろず店,地域商店,集落の店|small local hub|place|use:買い物,郵便,喫茶,給油,預かり|who:高齢者,集落|at:廃校,旧農協|does:居場所をつくる,売る|needs:運営者|risk:単価,人手
フードバンク|ふーどばんく|食品の寄付,コミュニティ冷蔵庫|food bank|trade|does:集める,分け合う,届ける|who:ひとり親,子ども食堂,生活困窮者|takes:規格外品,売れ残り,備蓄の入れ替え|needs:倉庫,車,担い手|risk:冷たい物流,ボランティア頼み
子ども食堂|こどもしょくどう|地域食堂,みんなの食堂|children's canteen|trade|does:食べさせる,居場所をつくる|who:子ども,ひとり親,高齢者|takes:規格外野菜,米,余ったパン|at:寺,公民館,空き店舗|needs:厨房,食材,担い手|risk:ボランティア頼み,衛生
フリースクール|ふりーすくーる|オルタナティブ教育|alternative school|scheme|does:教える,居場所をつくる|who:不登校の子,移住者|at:廃校,古民家,牧場|needs:指導者,送迎,学費|with:馬,農作業
シェアハウス|しぇあはうす|学生寮,お試し住宅,社員寮|shared house|place|use:住まい,交流|who:学生,移住者,技能実習生,単身者|at:空き家,廃旅館|needs:管理人,家具|does:泊める,仲間をつくる
コワーキングスペース|こわーきんぐすぺーす|共同オフィス,シェアオフィス,仕事場|coworking space|place|use:仕事,交流,会議|who:リモートワーカー,起業家|at:空き店舗,蔵,廃校,駅舎|needs:回線,机,珈琲,人のつなぎ役|does:場所を貸す,仲間をつくる|risk:単価,通信
道の駅|みちのえき|ドライブイン|roadside station|place|yields:駐車場,加工室,夜の空間,売れ残り|use:直売,食堂,車中泊,防災拠点,観光案内|who:観光客,サイクリスト,農家,車中泊の人|needs:名物,冬の品,加工品|does:売る,客を呼ぶ|risk:季節
ドッグラン|どっぐらん|犬の遊び場|dog run|place|use:犬の運動,交流|who:犬猫の飼い主|at:耕作放棄地,道の駅,空き地|needs:柵,水,日陰|does:遊ばせる|risk:近所
プログラミング教室|ぷろぐらみんぐきょうしつ|ロボット教室|coding classes|product|does:教える|who:子ども,高齢者|by:高専生,プログラマー|at:図書館,空き店舗
