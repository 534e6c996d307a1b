# more trades, services and schemes of selling, moving, showing and digital work
急速冷凍|きゅうそくれいとう|冷凍加工,液体凍結,プロトン凍結|quick freezing|technique|does:凍らせる,日持ちさせる|takes:惣菜,魚,果物,弁当,パン,豆腐,郷土料理|makes:冷凍惣菜,冷凍弁当,冷凍果実|by:公設試,食品加工会社,旅館|who:自販機,通販客,配食業者,旅館の厨房|needs:電気,包装,保管庫|with:冷凍自販機,ふるさと納税|risk:設備費,電気代,冷たい物流
冷凍自販機|れいとうじはんき|餃子自販機,冷凍弁当自販機,24時間販売|frozen vending machine|product|isa:自販機|takes:冷凍惣菜,餃子,ジビエ,ケーキ,魚,ラーメン|by:飲食店,旅館,農家|at:道の駅,商店街,団地,病院|who:夜の客,キャンパー,共働き世帯|does:売る|risk:設備費,売り先
農産加工|のうさんかこう|農家の加工|farm processing|scheme|by:農家,婦人会,食品加工会社|takes:規格外野菜,果物,米|makes:ジャム,ジュース,漬物,乾燥野菜|needs:加工場,許可,売り先,表示,デザイン|who:道の駅,旅館,ふるさと納税|risk:売り先,設備費,補助金頼み
受注生産|じゅちゅうせいさん|オーダーメイド,セミオーダー|made to order|scheme|by:工房,菓子店,家具工房|who:贈り物を探す人,旅館,買い手の企業|needs:見本,写真,納期|does:贈る|with:SNS,予約|risk:人手
共同購入|きょうどうこうにゅう|まとめ買い,産消提携,個配|buying together|scheme|by:生協,団地,職場|who:住民,農家,子育て世帯|takes:野菜,米,卵|does:まとめて扱う,届ける|with:移動販売|risk:人手
社内販売|しゃないはんばい|職域販売,企業内マルシェ,オフィス野菜|selling inside companies|scheme|at:オフィス,工場の食堂,病院|by:農家,菓子店,障害者施設|who:会社員|takes:野菜,弁当,パン|does:売る|with:健康経営|risk:単価
健康経営|けんこうけいえい|企業の健康づくり|company health schemes|scheme|who:買い手の企業,会社員|needs:運動,野菜,睡眠,農作業,森歩き,温泉|with:森林浴,社内販売,湯治,ヨガ|by:買い手の企業|does:健康を保つ|risk:単価
企業の森|きぎょうのもり|脱炭素投資|corporate responsibility|scheme|by:買い手の企業|who:山林,棚田,離島,学校|needs:報告,社員の体験,数値|with:J-クレジット,企業研修|does:出資する,炭素をためる|risk:一度きり,信用
カーボンクレジット|かーぼんくれじっと|J-クレジット,森林クレジット,ブルーカーボン|carbon credits|scheme|takes:間伐,藻場,バイオ炭,水田|by:森林組合,漁協,市町村|who:買い手の企業,空港,イベント|does:炭素をためる,証明する|needs:計測,審査,まとめ役|with:ドローン,衛星データ|risk:認証,単価
ブランド認証|ぶらんどにんしょう|認証マーク|place-based brands|scheme|by:組合,市町村|takes:野菜,酒,工芸品,魚|who:輸出業者,百貨店|does:証明する,広める|needs:規格,検査,合意|risk:認証,ばらつき
リユース食器|りゆーすしょっき|貸し食器,マイカップ,デポジットカップ,祭りの皿|reusable tableware|product|of:木,竹,樹脂,米|at:祭り,マルシェ,スタジアム|by:障害者施設,NPO|who:イベント,学校|does:分け合う|with:洗浄車|risk:集荷,衛生
脱プラ容器|だつぷらようき|葉の皿,バガス容器,木の折箱|plastic-free containers|product|of:竹皮,経木,葉,もみ殻,藁,古紙|by:町工場,折箱店,農家|who:弁当屋,直売所,祭り,キッチンカー|does:包む|prop:生分解,使い捨て|risk:単価
氷温熟成|ひょうおんじゅくせい|低温熟成,ドライエイジング,寝かせ|ageing at low temperature|technique|does:熟成させる,日持ちさせる,冷やす|takes:魚,肉,米,野菜,果物|at:雪室,蔵,冷蔵倉庫|by:魚屋,肉屋,料理人|makes:熟成魚,熟成肉|who:料理店,旅館|risk:衛生,設備費
催事|さいじ|物産フェア,期間限定販売,実演販売|fairs in stores|event|at:百貨店,駅,商業施設,空港|by:菓子店,工房,漁協|who:都市住民|needs:人手,什器,宿,試食|does:売る,広める|risk:単価,人手
観光農園|かんこうのうえん|体験農場,果物狩り園,花の農園|visitor farms|trade|makes:収穫体験,直売|yields:規格外果実,冬の空き,剪定枝|needs:雨の日の遊び,平日の客,トイレ,加工品|who:家族連れ,訪日客,バスツアー客|at:果樹園,温室|by:農家|with:カフェ,ジェラート|does:客を呼ぶ|risk:天気,季節
釣具店|つりぐてん|船具店,漁具店,アウトドア店|tackle shop|trade|makes:釣具,餌|yields:余り餌,古い竿,早朝の開店|needs:若い客,レンタル,修理|who:釣り客|use:朝食,氷の販売,釣り教室,釣った魚の調理取次|at:港|with:早朝,弁当|does:売る|risk:季節
花屋|はなや|生花店,フラワーショップ|florist|trade|makes:花束,装花|takes:花,枝物,野の花,流木|yields:花がら,売れ残りの花,葉|needs:日々の客,定期便,地元の花|who:葬儀社,旅館,カフェ|with:サブスク,ドライフラワー|does:美しく見せる,贈る|risk:傷む
眼鏡と時計の店|めがねとけいのみせ|鍵屋,靴修理|watch, optics and key shops|trade|does:直す,見分ける|yields:古部品,二階の空き部屋|needs:後継者,若い客|who:高齢者,訪日客|makes:修理|at:商店街|risk:担い手
呉服店|ごふくてん|着物店,和装店,悉皆屋|kimono shop|trade|takes:反物,古着物|makes:仕立て,着付け|yields:反物の在庫,端切れ,畳の座敷|needs:若い客,観光利用|who:訪日客,成人式,花嫁|use:着物散策,リメイク教室,座敷貸し|at:商店街,宿場町|does:着せる,直す|risk:担い手,単価
酒屋|さかや|リカーショップ|liquor shop|trade|takes:地酒,ワイン,ビール|makes:販売,角打ち|yields:空き瓶,冷蔵庫の棚,倉庫,配達車|needs:若い客,限定酒,後継者|who:飲食店,観光客,料理店|with:つまみ,朝市,量り売り|does:売る,届ける|risk:担い手,酒税
薬局|やっきょく|薬店,ドラッグストア,漢方薬局,調剤薬局|pharmacy|trade|does:相談にのる,届ける,見守る|makes:薬,健康相談|yields:待ち時間,会話,処方の待合|needs:健康食品,薬草,配達,在宅支援|who:高齢者,患者|with:薬膳,配食,移動販売|risk:表示
八百屋|やおや||greengrocer and fishmonger|trade|takes:野菜,魚,肉,豆腐|yields:野菜くず,魚のあら,おから,発泡箱|needs:後継者,若い客,惣菜|who:料理店,高齢者|use:惣菜,配達,料理教室,子ども食堂|does:売る,見分ける,届ける|risk:担い手,単価
弁当屋|べんとうや|ケータリング会社|bento and delicatessen|trade|takes:米,野菜,魚,規格外野菜|makes:弁当,惣菜|yields:食品残さ,廃食油,午後の厨房|who:買い手の企業,工事現場,高齢者,祭り|with:配食サービス,曲げわっぱ,移動販売|needs:人手,売れ残り対策,需要予測|does:食べさせる,届ける|risk:人手,衛生
コンサル|こんさる||advisers|person|does:相談にのる,教える,事務を減らす|needs:現場,信頼,出番|who:商店,農家,起業家|at:商工会,金融機関|makes:計画書|with:補助金,クラウドファンディング|risk:信用
起業家|きぎょうか|創業者,スタートアップ経営者,開業したい人,社会起業家|entrepreneurs|person|does:働く場をつくる|needs:資金,場所,仲間,売り先,相談相手,試せる場|at:コワーキングスペース,空き店舗|who:大家,商工会|makes:新商品,サービス|with:チャレンジショップ,シェアキッチン
大会|たいかい|世界大会,グランプリ|contests|event|at:体育館,商店街,スキー場,港|who:若者,愛好家,観光客|needs:会場,景品,宿,審査員|with:宿,弁当,地場産品|does:客を呼ぶ,楽しませる|risk:一度きり,ボランティア頼み
運動会|うんどうかい|大運動会,企業運動会,昔の運動会|sports days|event|at:校庭,体育館,商店街|months:5-6,9-10|who:子ども,会社員,高齢者,訪日客|with:弁当,廃校,綱引き|does:体を鍛える,仲間をつくる|risk:天気
音声コンテンツ|おんせいこんてんつ|ポッドキャスト番組,ラジオ番組,オーディオガイド,音の便り|audio programmes|product|by:住民,学生,語り部|who:運転手,農作業者,出身者,目の不自由な人|of:方言,昔話,音風景|does:広める,伝え継ぐ|risk:一人頼み
ライブコマース|らいぶこまーす|生配信販売,SNS販売,競り配信,実況販売|live selling|scheme|by:漁師,農家,職人|takes:鮮魚,野菜,器,花|who:都市住民,海外の客,料理人|at:港,工房,畑|does:売る,見せる|needs:通信回線,話し手,発送|risk:一人頼み,冷たい物流
オンライン相談|おんらいんそうだん|遠隔相談,ビデオ通話,オンライン診断,オンライン講座|online advice|product|by:職人,農家,専門家,移住者|who:移住希望者,農家,園芸好き,海外の弟子|does:相談にのる,教える|needs:通信回線|risk:単価
データ連携|でーたれんけい|共通台帳,在庫共有,電子回覧板,業務の見える化,電子申請|shared digital records|technique|does:事務を減らす,分け合う,記録する|takes:空き室,在庫,車両の空き,人手の空き|makes:共有台帳,空き情報|by:IT企業,高専|who:旅館組合,商店街,自治会,漁協|risk:使いこなし
AI接客|えーあいせっきゃく|音声案内ロボット,対話ロボット,多言語AI|AI front desk|product|does:案内する,翻訳する,相談にのる|by:IT企業|at:無人駅,道の駅,ホテル,役場|who:訪日客,高齢者|with:方言,語り部|risk:使いこなし,設備費
匂いと味の学|においとあじのがく|食品分析,フードペアリング|flavour science|technique|does:測る,見分ける,調べる|takes:酒,茶,果物,味噌,だし|makes:組み合わせ提案,味の地図|by:大学,公設試|who:料理人,酒蔵,菓子店,旅館|risk:研究段階
観光データ|かんこうでーた|宿泊統計,口コミ分析,周遊分析,SNS分析|visitor data|thing|by:観光協会,通信会社|use:値付け,混雑対策,広報,商品開発|who:旅館,商店街,市町村|does:調べる,予測する|risk:個人情報,使いこなし
自動灌水|じどうかんすい|水やり機,自動給水,遠隔水管理,自動開閉|automatic watering|technique|isa:スマート農業|does:自動でこなす,遠くから操る|takes:田んぼ,温室,庭,屋上菜園|who:農家,兼業農家,花壇の会|by:高専,農機メーカー|risk:設備費,通信
鳥獣対策|ちょうじゅうたいさく|獣害対策,防護柵|keeping wildlife off|need|who:農家,役場,果樹園,学校|needs:柵の点検,見回り,センサー,罠,放置果樹の伐採,猟師,草刈り,若者|with:ジビエ,ドローン,ヤギ,大学生|yields:鹿肉,猪肉,皮,角|risk:人手,担い手
通学の足|つうがくのあし|高校通学,部活の帰り,下校の見守り|getting to school|need|who:高校生,保護者,小規模校|needs:スクールバス,列車の維持,下宿,相乗り,駅の待合|with:ローカル鉄道,駅の学習室|risk:足
通院|つういん|病院通い,透析の送迎,受診|getting to the doctor|need|who:高齢者,患者,障害者|needs:送迎,遠隔診療,付き添い,待ち時間の居場所,薬の配達|with:デマンド交通,タクシー,公民館|risk:足
買い物|かいもの|食料品,日々の買い物,生活用品|daily shopping|need|who:高齢者,離島の住民,限界集落|needs:移動販売,送迎,宅配,無人店,共同店舗|with:見守り,会話|risk:足,単価
共同店舗|きょうどうてんぽ|住民出資の店,村の店,集落の売店,農協跡の店|village-owned shop|trade|by:住民,地域運営組織|at:限界集落,農協跡,廃校|takes:日用品,野菜,弁当,灯油|makes:買い物の場|yields:二階の空き,会話|who:高齢者,移住者,帰省客|with:ガソリン,カフェ,宅配,ATM|does:売る,居場所をつくる,見守る|risk:単価,ボランティア頼み
農協跡|のうきょうあと|旧農協支所,閉店した購買,JA支店跡,選果場跡|former co-op building|place|isa:遊休施設|yields:倉庫,事務室,冷蔵庫,荷捌き場|use:共同店舗,加工場,クラフトビール醸造,カフェ,通販の発送拠点,食堂|by:農協|who:移住者,地域運営組織,醸造家|risk:用途変更,耐震|does:場所を貸す
