# farm machines, farm research, farm needs
農業機械|のうぎょうきかい|コンバイン,田植え機,農機|farm machinery|product|prop:重い|yields:農閑期の空き,中古機械|use:貸し借り,除雪,海外,観光,運動会|by:農家,農協|who:新規就農者,市民農園の人,海外の農家|with:シェア|months:1-12|risk:設備費,安全
農機シェア|のうきしぇあ|農機レンタル,機械の共同利用,農作業受託|sharing machinery|scheme|takes:農業機械,ドローン|does:貸す,分け合う,自動でこなす|by:農業法人,農協|who:新規就農者,兼業農家|needs:予約,運搬|risk:季節,人手
ドローン|どろーん|無人航空機,空撮機,ドローン散布|drones|technique|does:飛ばす,見張る,運ぶ,写す|use:農薬散布,受粉,獣害の見張り,測量,撮影,種まき,荷運び,捜索|by:農業法人,ドローン会社|who:果樹農家,林業家,自治体|at:中山間地|permit:無人航空機の飛行許可|risk:安全,通信,設備費
除草ロボット|じょそうろぼっと|草刈り機,自動草刈り機,アイガモロボ,草刈機|weeding robots|thing|does:刈る,草を抑える,自動でこなす|by:農機メーカー|who:農家,有機農家,自治体|risk:設備費,安全|with:畦,果樹園,太陽光発電所,河川敷
収穫ロボット|しゅうかくろぼっと|摘み取りロボット,自動運転トラクター|farm robots|thing|does:自動でこなす,採る,運ぶ|takes:いちご,トマト,りんご,介護,引っ越し|by:大学,ベンチャー|who:高齢農家,農業法人,介護施設|risk:設備費,研究段階
スマート農業|すまーとのうぎょう|農業DX,農業IoT,精密農業,アグリテック|smart farming|technique|does:測る,予測する,自動でこなす,遠くから操る|takes:センサー,衛星画像,気象データ,ドローン|makes:収量予測,栽培記録|by:大学,農業試験場,IT会社|who:農業法人,新規就農者|needs:通信,使える人|at:ビニールハウス|risk:設備費,使いこなし,通信
環境センサー|かんきょうせんさー|土壌センサー,温湿度計,ハウス監視|field sensors|thing|does:測る,見張る,知らせる|use:田んぼの水,鶏舎,酒蔵,きのこ,空き家の湿気|by:IT会社,高専|who:農家,杜氏,漁師|risk:通信,使いこなし|with:ハウス,雪室
水管理|みずかんり|自動給水栓,用水路の管理,灌漑|water control|technique|does:水を運ぶ,自動でこなす,遠くから操る|takes:用水路,ため池,センサー|by:土地改良区|who:米農家,高齢農家|with:小水力発電|risk:通信,設備費
用水路|ようすいろ||irrigation channels|place|prop:水場がある|yields:落差,泥,ひし,空いた水面|use:小水力発電,釣り,水遊び,水上太陽光,野菜冷やし|by:土地改良区|who:自治体,学校|risk:安全,権利|with:魚
衛星データ|えいせいでーた|リモートセンシング,生育診断,作付け地図|satellite data|technique|does:測る,予測する,見分ける|use:収量予測,追肥,耕作放棄地調べ,保険,藻場の地図|by:大学,宇宙ベンチャー|who:農業法人,農協,自治体|risk:使いこなし
画像認識|がぞうにんしき|AI選果,病害虫診断AI,個体識別,牛の顔認識|image recognition|technique|does:見分ける,検査する,自動でこなす|takes:果物,魚,牛,木材,きのこ,器の傷|by:大学,高専,IT会社|who:選果場,水産加工場,畜産農家,漁協|with:スマートフォン|risk:設備費,使いこなし
収量予測|しゅうりょうよそく|出荷予測,気象予測,漁況予測|yield forecasting|technique|does:予測する,知らせる|takes:気象データ,栽培記録|by:大学,IT会社|who:農協,飲食店,給食センター,漁師|risk:使いこなし
トレーサビリティ|とれーさびりてぃ|産地証明,生産履歴,DNA判別|traceability|technique|does:追跡する,証明する,記録する|takes:和牛,真珠,米,魚,ジビエ|by:IT会社,大学|who:海外の買い手,輸出商社,消費者|risk:設備費
病害虫|びょうがいちゅう|いもち病|crop pests and diseases|need|who:農家,果樹農家,茶農家|needs:予測,天敵,抵抗性の品種,防虫ネット|with:画像認識,唐辛子,ドローン|months:5-9
獣害|じゅうがい|鳥獣被害,鹿害,猪の被害,猿害,クマの出没,鹿の食害,シカの食害,猪の食害,イノシシの食害,猿の食害,獣の食害,鹿食害,農作物の食害|wildlife damage|need|who:農家,林業家,住民,自治体|needs:捕獲,電気柵,見張り,食べない作物,利用先|with:ジビエ,えごま,唐辛子,廃漁網,ドローン,犬|at:中山間地|months:1-12
獣が食べない作物|けものがたべないさくもつ|食べられにくい作物,鳥獣害に強い作物|crops animals avoid|thing|use:えごま,唐辛子,しそ,里芋,薬草,ハーブ,菊,生姜|does:獣を防ぐ|who:高齢農家|at:中山間地
電気柵|でんきさく|防獣ネット,獣害柵,わな通知|electric fences and traps|product|does:獣を防ぐ,捕る,知らせる|of:廃漁網|by:農家,猟師|who:農家,自治体|with:センサー,草刈り|risk:人手
高温障害|こうおんしょうがい|猛暑の被害,温暖化の影響,暑さによる品質低下,雹害,台風被害,日照不足|heat and weather damage|need|who:米農家,果樹農家,酪農家,漁師|needs:耐暑性品種,遮光,新しい作物,保険,加工|with:熱帯果樹,落果|months:4-10
人手不足|ひとでぶそく|労働力不足,農繁期の人手|labour shortage|need|who:農家,旅館,水産加工場,介護施設|needs:援農,機械,外国人材,就労施設,学生,副業の人|with:旅館の閑散期,農福連携
農繁期|のうはんき|収穫期,田植え時期,茶摘み時期|busy farm season|event|needs:援農,人手,託児,昼食|who:学生,スキー場の従業員,旅行者,副業の会社員|months:5-10|with:宿
農閑期|のうかんき|冬の農家,仕事のない冬,農家の冬|slack farm season|event|yields:人手,空いた農機,空いたハウス|use:味噌づくり,酒造り,除雪,工芸,加工,出稼ぎ,スキー場|who:酒蔵,スキー場,林業会社|months:11-3
援農|えんのう|農業ボランティア,農業アルバイト,収穫の手伝い|farm volunteers|scheme|does:手を貸す,仲間をつくる|by:学生,会社員,旅行者|who:果樹農家,茶農家|with:温泉,宿,食事|months:4-11|risk:ボランティア頼み
農福連携|のうふくれんけい|農業と福祉の連携,福祉農園,ユニバーサル農園|farm-welfare partnership|scheme|does:働く場をつくる,居場所をつくる|takes:選別,乾燥,袋詰め,きのこ栽培,養鶏,ハーブ|makes:菓子,野菜,加工品|by:就労施設,農家|who:障がいのある人,引きこもりの若者,高齢者|risk:売り先,単価
園芸療法|えんげいりょうほう|園芸福祉,土いじり,癒やしの畑,ケアファーム|horticultural therapy|technique|does:癒やす,世話をする,居場所をつくる|takes:花,野菜,ハーブ,市民農園|by:介護施設,農家,園芸療法士|who:認知症の人,心を病んだ人,不登校の子|at:屋上,病院|risk:ボランティア頼み
農業試験場|のうぎょうしけんじょう|農業研究所,果樹試験場,茶業研究所|farm research stations|trade|does:調べる,育てる,教える|makes:新品種,栽培技術|needs:現地の試験地,普及|who:農家,種苗会社|isa:公設試
食品研究所|しょくひんけんきゅうじょ|工業技術センターの食品部門,発酵研究室,食品開発センター|food laboratories|trade|isa:公設試|does:検査する,設計する,発酵させる|yields:空いた試験機,酵母の菌株|takes:副産物,規格外品|who:食品加工会社,農家,酒蔵
土壌診断|どじょうしんだん|土壌分析,土づくり診断|soil testing|technique|does:測る,見分ける|takes:土|by:大学,農協,高校|who:有機農家,新規就農者|with:堆肥
受粉|じゅふん|人工授粉,授粉作業|pollination|technique|does:受粉させる|takes:蜜蜂,ドローン,花粉|by:果樹農家|needs:花粉,人手|who:りんご農家,いちご農家|months:3-5|risk:人手
稚魚の放流|ちぎょのほうりゅう|種苗放流,稚魚づくり,放流|restocking fish|technique|does:増やす,海を肥やす|takes:稚魚|by:水産試験場,漁協|who:学校,釣り客|with:放流体験
海洋環境の観測|かいようかんきょうのかんそく|水温ブイ,赤潮予測,海のセンサー|ocean monitoring|technique|does:測る,見張る,予測する|takes:センサー,衛星データ|by:大学,高専|who:養殖業者,漁師,海女|risk:設備費,通信
給餌の自動化|きゅうじのじどうか|自動給餌機,搾乳ロボット,牛の見守り,分娩監視|livestock automation|technique|does:自動でこなす,見張る,知らせる|takes:センサー,カメラ|by:農機メーカー,IT会社|who:酪農家,養殖業者,肉牛農家|risk:設備費
ソーラーシェアリング|そーらーしぇありんぐ|畑の上の太陽光|agrivoltaics|technique|does:電気をつくる,光を遮る|takes:畑,茶園,きのこ,放牧地|makes:電気,抹茶,ブルーベリー,みょうが|by:農家|who:買い手の企業,自治体|risk:農地,設備費
施設の暖房|しせつのだんぼう|木質ボイラー,温泉熱利用,地中熱利用|greenhouse heating|technique|does:温める,熱を取り出す|takes:温泉熱,余熱,薪,もみ殻,チップ|who:施設園芸の農家,養殖業者|makes:いちご,マンゴー,スッポン|risk:設備費
不耕起栽培|ふこうきさいばい|リジェネラティブ農業,炭素貯留農業,環境再生型農業|regenerative farming|technique|does:炭素をためる,土を肥やす|takes:緑肥,くん炭,堆肥|by:有機農家|who:買い手の企業,環境意識の高い人|risk:単価,ばらつき
種の保存|たねのほぞん|種採り,シードバンク,在来種の保存|seed saving|technique|does:伝え継ぐ,守る|takes:伝統野菜,在来種の種|by:種とり農家,高校,大学|who:料理人,種苗会社|risk:担い手
農業体験|のうぎょうたいけん|農作業体験,酪農体験|farm experience|product|isa:体験|does:教える,楽しませる|by:農家|who:修学旅行,会社の研修,親子,訪日客|at:田んぼ,茶園,畑|months:4-11|with:農家民宿|risk:天気,安全
オーナー制度|おーなーせいど|果樹オーナー,牛のオーナー|ownership schemes|scheme|takes:棚田,りんご,酒樽,牛,茶園,養蜂|does:集める,仲間をつくる|by:農家,酒蔵|who:都会の出身者,買い手の企業,親子|with:収穫祭,手紙|risk:人手
新規就農|しんきしゅうのう|就農,農業研修,農業への参入,事業承継農家|becoming a farmer|need|who:新規就農者,移住者|needs:農地,機械,住まい,冬の収入,師匠|with:空き家,空きハウス|risk:農地
農地集約|のうちしゅうやく|農地バンク,農地の相続|farmland consolidation|need|who:高齢農家,農業法人|needs:仲立ち,地図|risk:農地,権利
後継者不在農家|こうけいしゃふざいのうか|離農,農業の後継者,果樹園の継承|farms without heirs|need|who:高齢農家,果樹農家|needs:継ぐ人,段階的な継承,研修|with:移住者,第三者承継
農産物の値下がり|のうさんぶつのねさがり|安値,豊作貧乏,出荷制限|low crop prices|need|who:農家,漁師|needs:加工,直販,ブランド,輸出,貯蔵
食品の物流|しょくひんのぶつりゅう|農産物の輸送|food logistics|scheme|takes:野菜,魚,花,弁当|does:運ぶ,まとめて扱う|by:路線バス,運送会社,鉄道|who:飲食店,直売所,農家|needs:停留所,冷蔵箱|risk:単価,冷たい物流
産地ブランド|さんちぶらんど|ブランド米|regional food brands|scheme|takes:米,牛肉,茶葉,果物|does:広める,証明する|by:農協,自治体|who:農家,飲食店|risk:信用,単価
草刈り|くさかり|草むしり,畦の草刈り,除草作業|grass cutting|need|who:高齢農家,自治体,太陽光発電所|needs:山羊,羊,除草ロボット,ボランティア,学生|months:5-9|with:放牧
季節労働|きせつろうどう|杜氏の出稼ぎ,季節の仕事|seasonal work|scheme|does:働く場をつくる|by:農協,酒蔵,スキー場|who:若者,移住者,外国人材|with:事業協同組合|months:1-12|risk:人手
在来家畜|ざいらいかちく|希少家畜,地鶏の種|native breeds|thing|prop:希少,物語がある|use:肉,卵,観光,教育|by:畜産試験場,農業高校|who:料理人|risk:量が足りない
