# Permits, registrations and rules: who grants them, who needs them, what goes with them
漬物製造業許可|つけものせいぞうぎょうきょか|漬物の許可,漬物の営業許可|pickle making licence|scheme|isa:食品営業許可|does:資格を与える|by:保健所|who:漬物名人,農家のお母さん,直売所|needs:専用の加工場,手洗い|risk:衛生,設備費
水産製品製造業許可|すいさんせいひんせいぞうぎょうきょか|魚介類販売業許可|fish product licence|scheme|isa:食品営業許可|does:資格を与える|by:保健所|who:漁師,水産加工会社|risk:衛生
食肉処理業許可|しょくにくしょりぎょうきょか|食肉販売業許可,食肉製品製造業許可|meat processing licence|scheme|isa:食品営業許可|does:資格を与える|by:保健所|who:猟師,ジビエ処理場,畜産農家|with:鹿,猪|risk:衛生,設備費
乳処理業許可|にゅうしょりぎょうきょか|乳製品製造業許可,アイスクリーム製造業許可|dairy licence|scheme|isa:食品営業許可|does:資格を与える|by:保健所|who:酪農家,乳業会社|risk:衛生
清涼飲料水製造業許可|せいりょういんりょうすいせいぞうぎょうきょか|飲料の許可|soft drink licence|scheme|isa:食品営業許可|does:資格を与える|by:保健所|who:果樹農家,茶農家|with:ジュース,委託|risk:設備費
密封包装食品製造業許可|みっぷうほうそうしょくひんせいぞうぎょうきょか|瓶詰めの許可,レトルトの許可|sealed food licence|scheme|isa:食品営業許可|does:資格を与える|by:保健所|who:農家,缶詰工場|with:ジャム,瓶詰め|risk:衛生
食品衛生責任者|しょくひんえいせいせきにんしゃ|調理師免許,衛生講習|food hygiene manager|scheme|does:資格を与える|by:保健所|who:主婦,起業家,キッチンカー|needs:講習
臨時営業|りんじえいぎょう|露店営業,イベント出店|temporary stall permit|scheme|does:資格を与える|by:保健所|who:祭り,マルシェ,高校生
食品表示|しょくひんひょうじ|成分表示,アレルゲン表示,栄養成分表示|food labelling|scheme|does:証明する,知らせる|by:保健所,公設試|who:農家,菓子店,通販|risk:アレルギー,表示
酒類製造免許|しゅるいせいぞうめんきょ|果実酒の免許,リキュール免許,発泡酒の免許|liquor making licence|scheme|isa:酒類免許|does:資格を与える|by:税務署|who:醸造家,農家|with:特区,委託醸造|risk:酒税
酒類販売免許|しゅるいはんばいめんきょ|酒販免許,通信販売酒類小売|liquor sales licence|scheme|isa:酒類免許|does:資格を与える|by:税務署|who:土産物店,宿,通販|risk:酒税
公衆浴場許可|こうしゅうよくじょうきょか|サウナの許可,温泉利用許可|public bath licence|scheme|does:資格を与える|by:保健所|who:キャンプ場,宿|with:サウナ,足湯|risk:設備費
興行場許可|こうぎょうじょうきょか|イベント会場の許可|entertainment venue licence|scheme|does:資格を与える|by:保健所,消防署|who:音楽祭,映画祭|with:倉庫,体育館
消防法|しょうぼうほう|消防の届出,防火管理,消防設備|fire safety law|scheme|does:守る|by:消防署|who:宿,イベント,料理店|with:誘導灯,消火器|risk:用途変更,設備費
道路使用許可|どうろしようきょか|道路占用,歩行者天国|road use permit|scheme|does:資格を与える|by:警察署,自治体|who:朝市,祭り,マラソン大会|needs:警備,地元の同意
河川占用許可|かせんせんようきょか|河川敷の使用,川床の許可|river use permit|scheme|does:資格を与える|by:自治体|who:料理店,サウナ,カヌー|risk:安全
海岸占用許可|かいがんせんようきょか|港湾の使用,漁港の活用|coast and port use permit|scheme|does:資格を与える|by:自治体|who:宿,海の家,漁協|risk:漁業権
水利権|すいりけん|水の権利,取水許可|water rights|scheme|does:資格を与える|by:自治体,土地改良区|who:小水力,養殖業者,酒蔵|risk:権利
漁業権|ぎょぎょうけん|遊漁券,共同漁業権|fishing rights|scheme|does:資格を与える,守る|by:漁協|who:漁師,ダイバー,養殖業者|risk:漁業権
遊漁船業登録|ゆうぎょせんぎょうとうろく|釣り船の登録,旅客船の許可|charter boat registration|scheme|does:資格を与える|by:自治体|who:漁師,元船員|needs:保険,船の免許|risk:安全
自然公園法|しぜんこうえんほう|国立公園の許可,保護区|natural park law|scheme|does:守る|by:自治体|who:宿,キャンプ場,採集の人|risk:自然保護
保安林|ほあんりん|伐採届,森林法,林地開発許可|protection forest|scheme|does:守る|by:自治体|who:林業家,キャンプ場|risk:自然保護
文化財|ぶんかざい|登録有形文化財,現状変更許可,指定文化財|cultural property|scheme|does:守る,証明する|by:自治体|who:古民家,寺,宿|needs:修理の職人,公開|risk:設備費
景観条例|けいかんじょうれい|屋外広告物,町並み保存|landscape ordinance|scheme|does:守る|by:自治体|who:看板,宿,店
市街化調整区域|しがいかちょうせいくいき|開発許可|development restriction|scheme|by:自治体|who:カフェ,宿,廃校|risk:用途変更
農地中間管理|のうちちゅうかんかんり|農地の賃貸|farmland bank|scheme|does:仲立ちする,貸す|by:農業委員会|who:新規就農者,農地の持ち主
空き家バンク|あきやばんく|空き家の紹介,空き家相談|vacant house register|scheme|does:仲立ちする,相談にのる|by:自治体,不動産会社|who:移住者,空き家の持ち主|needs:片付け,改修費
鳥獣捕獲許可|ちょうじゅうほかくきょか|有害捕獲,捕獲報奨金|culling permit|scheme|does:資格を与える|by:自治体|who:猟師,農家|with:罠,獣害
銃の所持許可|じゅうのしょじきょか|猟銃,銃砲所持|gun licence|scheme|does:資格を与える|by:警察署|who:猟師|risk:安全
動物取扱業|どうぶつとりあつかいぎょう|第一種動物取扱業|animal business registration|scheme|does:資格を与える|by:自治体|who:ペットホテル,保護猫カフェ,乗馬|risk:生きもの
家畜衛生|かちくえいせい|家畜保健衛生所,防疫|livestock hygiene|scheme|does:病気を防ぐ,検査する|by:自治体|who:畜産農家,ふれあい体験|risk:生きもの
飼料安全法|しりょうあんぜんほう|飼料の届出,エコフィード認証|feed safety law|scheme|does:守る|who:飼料会社,養豚場,食品加工会社|with:食品残さ
肥料登録|ひりょうとうろく|肥料の届出,堆肥の届出|fertiliser registration|scheme|does:資格を与える|by:自治体|who:肥料会社,畜産農家|with:堆肥,竹粉,貝殻
種苗登録|しゅびょうとうろく|品種登録,育成者権|plant variety registration|scheme|does:守る|who:農家,農業試験場|with:在来種|risk:特許
有機認証|ゆうきにんしょう|有機JAS認証,オーガニック認証|organic certification|scheme|isa:認証|does:証明する|who:有機農家,茶農家,海外の店|needs:記録,費用|risk:認証
森林認証|しんりんにんしょう|FSC,合法木材|forest certification|scheme|isa:認証|does:証明する|who:林業家,家具工房,海外の店|risk:認証
水産認証|すいさんにんしょう|MSC,ASC|sustainable seafood label|scheme|isa:認証|does:証明する|who:漁協,ホテル,海外の店|risk:認証
輸出証明|ゆしゅつしょうめい|原産地証明,放射性物質検査,検疫|export certificate|scheme|does:証明する,海外に出す|by:商工会,自治体|who:酒蔵,農家,商社|risk:認証
介護事業の指定|かいごじぎょうのしてい|障害福祉の指定,指定事業者|care provider designation|scheme|does:資格を与える|by:自治体|who:介護施設,福祉作業所|needs:人員,設備|risk:設備費
認可外保育の届出|にんかがいほいくのとどけで|企業主導型保育,森のようちえん認証|childcare notification|scheme|does:資格を与える|by:自治体|who:託児,買い手の企業|needs:保育士
職業紹介の許可|しょくぎょうしょうかいのきょか|派遣の許可,無料職業紹介|job placement licence|scheme|does:資格を与える|by:労働基準監督署|who:農協,観光協会,人材会社
特定技能|とくていぎのう|在留資格,就労ビザ,育成就労|residence status|scheme|does:資格を与える|who:技能実習生,農家,旅館,水産加工会社|needs:日本語,住まい|by:行政書士
特定地域づくり事業協同組合|とくていちいきづくりじぎょうきょうどうくみあい|季節をつなぐ雇用|multi-work cooperative|scheme|does:働く場をつくる,まとめて扱う|who:若者,農家,酒蔵,旅館|with:冬の仕事,夏の仕事|by:自治体
貨物軽自動車|かもつけいじどうしゃ|軽貨物,運送業許可|light cargo registration|scheme|does:運ぶ,資格を与える|by:運輸支局|who:運転手,農家
危険物|きけんぶつ|火薬,高圧ガス,火気使用|hazardous goods|scheme|does:守る|by:消防署|who:花火師,蒸留所,キャンプ場|risk:安全
化粧品表示|けしょうひんひょうじ|医薬部外品,雑貨の石けん|cosmetics labelling|scheme|does:証明する|by:自治体|who:化粧品会社,福祉作業所|with:石けん,入浴剤|risk:表示
健康増進の表示|けんこうぞうしんのひょうじ|景品表示法,薬機法,効能表示|health claim rules|scheme|does:守る|who:健康食品会社,化粧品会社,農家|risk:表示
下請けの決まり|したうけのきまり|取適法,下請法|subcontract rules|scheme|does:守る|who:町工場,個人事業主
食品寄附|しょくひんきふ|フードバンクの決まり|food donation rules|scheme|does:分け合う|who:スーパー,フードバンク|risk:衛生
住宅宿泊管理|じゅうたくしゅくはくかんり|民泊の管理,180日|home-sharing management|scheme|does:貸す|who:空き家の持ち主,訪日客|by:不動産会社|risk:近所
創業支援|そうぎょうしえん|創業塾,特定創業支援,インキュベーション施設|start-up support|scheme|does:相談にのる,教える|by:商工会,信用金庫,自治体|who:起業家|at:コワーキングスペース
専門家派遣|せんもんかはけん|伴走支援,ミラサポ|expert visits|scheme|does:相談にのる|by:商工会,財団|who:社長,起業家
生産性向上|せいさんせいこうじょう|省力化,IT導入,ものづくり補助|productivity|need|who:町工場,旅館,農家|needs:機械,アプリ,業務の見直し|does:自動でこなす
地域運営組織|ちいきうんえいそしき|集落の会社|community management body|trade|does:まとめて扱う,手を貸す,売る|by:自治会|needs:担い手,収入|who:高齢者,集落|at:小さな拠点
