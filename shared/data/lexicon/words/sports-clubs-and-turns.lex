# Sports by name, school clubs, and more compounds of people
サッカー|さっかー|サッカー部,フットサル|football|product|isa:スポーツ|does:体を鍛える|who:子ども,若者,スポーツファン|needs:広い芝,合宿地,指導者|at:校庭,廃校の体育館|with:スポーツチーム
野球|やきゅう|ソフトボール|baseball|product|isa:スポーツ|does:体を鍛える|who:高校生,子ども|needs:球場,合宿地,バット材|yields:折れたバット,古い硬球,古いグローブ|with:箸,革小物
バスケットボール|ばすけっとぼーる|バスケ,バレーボール,バドミントン|basketball and indoor games|product|isa:スポーツ|does:体を鍛える|at:廃校の体育館|needs:床,指導者|who:中学生,高齢者
陸上競技|りくじょうきょうぎ|陸上部,駅伝|athletics|product|isa:スポーツ|does:体を鍛える|at:高原,古道|who:学生,ランナー|needs:合宿,栄養,湯
水泳|すいえい|水泳部,プール教室|swimming|product|isa:スポーツ|does:体を鍛える,健康を保つ|at:温水プール,廃校のプール|who:子ども,高齢者|needs:余熱
テニス|てにす|ソフトテニス|tennis|product|isa:スポーツ|does:体を鍛える|who:会社員,学生|yields:古いテニスボール,ガット|at:校庭
ラグビー|らぐびー|アメフト|rugby|product|isa:スポーツ|does:体を鍛える|who:学生|needs:芝,量の多い食事,合宿地|at:高原
相撲|すもう||sumo|product|isa:武道|does:体を鍛える,楽しませる|who:訪日客,子ども|needs:土,ちゃんこの食材|at:神社
柔道|じゅうどう||martial arts by name|product|isa:武道|does:体を鍛える,教える|who:訪日客,子ども|at:道場,廃校の体育館|needs:古畳,竹刀の竹
登山|とざん|山歩き,ハイキング,トレッキング|mountain walking|product|does:体を鍛える,癒やす|who:登山客,会社員|needs:行動食,湯,案内人,地図|at:山|months:4-11|risk:安全
釣り|つり|魚釣り,川釣り,海釣り|fishing|product|does:捕る,楽しませる|who:釣り客,親子,不登校の子|needs:餌,船,魚をさばく人,朝食|at:港,川沿い|risk:天気
天文部|てんもんぶ|天文サークル,理科部,科学部|astronomy and science clubs|trade|isa:部活動|does:調べる,案内する|who:高校生|needs:暗い夜,合宿,望遠鏡|at:高原,廃校の屋上
美術部|びじゅつぶ|書道部,写真部,漫画部|school art clubs|trade|isa:部活動|does:美しく見せる,写す|makes:壁画,ラベル,ポスター|needs:題材,発表の場|who:商店街,菓子店
家庭科部|かていかぶ|調理部,料理部,手芸部|home economics clubs|trade|isa:部活動|does:甘くする,縫う|makes:菓子,レシピ,布小物|takes:規格外野菜,端切れ|who:菓子店,直売所
演劇部|えんげきぶ|放送部|school performing clubs|trade|isa:部活動|does:楽しませる,知らせる|needs:発表の場|who:介護施設,観光案内,道の駅
生物部|せいぶつぶ|園芸部,自然科学部|school biology clubs|trade|isa:部活動|does:育てる,調べる,生きものを守る|takes:外来種,在来種|who:研究者,農家
パソコン部|ぱそこんぶ|ロボット部,情報科,ゲーム部|school computing clubs|trade|isa:部活動|does:自動でこなす,教える|who:高齢者,商店街,農家|makes:アプリ,スマホ教室
弟|おとうと|兄,姉,妹|brother or sister|person|isa:兄弟|does:手を貸す
いとこ|いとこ|親類,おじ,おば|relatives|person|isa:家族|does:手を貸す
友人|ゆうじん|友だち,知り合い,幼なじみ|friends|person|does:手を貸す,広める|needs:集まる口実
恋人|こいびと|彼女,彼氏,婚約者|lovers|person|isa:新婚|needs:記念日,夜景,指輪,写真
高齢ドライバー|こうれいどらいばー|高齢の運転手|elderly drivers|person|isa:高齢者|needs:返納後の足,見守り
救急車|きゅうきゅうしゃ|ドクターヘリ,救急搬送|ambulance and medical helicopter|thing|does:運ぶ,治す|who:集落,離島|needs:離着陸場,搬送路|at:廃校の校庭
民生委員|みんせいいいん|児童委員,見守り隊|welfare commissioners|person|does:見守る,相談にのる|needs:担い手,手間を減らす|who:独居高齢者
ハローワーク|はろーわーく|職安|job centre|trade|does:仲立ちする|who:就職氷河期世代,移住者
議会|ぎかい|町議会,市議会|council|trade|does:資格を与える|needs:なり手,住民の声|yields:空いた議場
県|けん|都道府県,道庁|prefecture|trade|isa:自治体|does:出資する,広める|yields:空き庁舎,アンテナショップ
国|くに|政府,中央省庁,省庁|government|trade|does:出資する,資格を与える|needs:実証の場,事例
郵便配達員|ゆうびんはいたついん|郵便配達の人,郵便配達|postman|person|isa:郵便局員|does:届ける,見守る
宅配の運転手|たくはいのうんてんしゅ|配達員の人|delivery driver|person|isa:運転手|does:届ける,見守る|needs:置き配の場所,帰りの荷
ガス検針員|がすけんしんいん|検針の人,灯油配達の人|meter reader|person|does:見守る,知らせる|who:独居高齢者
牛乳配達|ぎゅうにゅうはいたつ|牛乳屋,ヤクルトの人|milk delivery|trade|does:届ける,見守る|yields:空いた昼,配達の網|who:高齢者|with:弁当,チラシ
移動図書館|いどうとしょかん|本の車|mobile library|product|does:届ける,貸す|who:集落,子ども|at:バス
移動理容|いどうりよう|訪問理容|mobile hairdresser|product|does:美しく見せる,届ける|by:美容師|who:介護施設,病院,集落
夜勤の人|やきんのひと|夜勤明け,深夜に働く人|night workers|person|needs:朝の風呂,朝食,静かな寝床,遮光|who:看護師
早期退職の技術者|そうきたいしょくのぎじゅつしゃ|大手の元社員|engineers in early retirement|person|isa:元工員|does:設計する,相談にのる|needs:出番|who:町工場
元ホテルマン|もとほてるまん|元添乗員|former hotel and travel staff|person|isa:退職者|does:もてなす,案内する,教える,翻訳する|who:民宿,観光協会,自治体|needs:出番
元看護師|もとかんごし|元保健師,元介護士|former nurses and carers|person|isa:退職者|does:世話をする,相談にのる,見守る|needs:短時間の仕事|who:サロン,旅行介助,学童
元農協職員|もとのうきょうしょくいん|元普及員,元農業技師|former agricultural adviser|person|isa:退職者|does:教える,相談にのる,病気を防ぐ|who:新規就農者
元大工|もとだいく|引退した大工,元左官|retired carpenter|person|isa:退職者|does:直す,技を教える|who:移住者,DIY好き,工業高校生|needs:作業場
元漁師|もとりょうし|引退した漁師,元海女|retired fisherman|person|isa:退職者|does:案内する,技を教える,編む|makes:網,ロープ細工,干物|who:釣り客,修学旅行生
元農家|もとのうか|畑をやめた人,離農した人|former farmer|person|isa:退職者|does:育てる,教える|yields:農地,農機具,納屋,種|who:新規就農者,市民農園
元酒蔵|もとさかぐら|廃業した酒蔵,旧酒蔵,空いた酒蔵|former brewery|place|isa:酒蔵|yields:空間,井戸,桶,煙突|use:宿,音楽会,醸造所,ギャラリー,熟成|who:音楽家,起業家,訪日客|risk:耐震
元給食員|もときゅうしょくいん|給食のおばさん|former school cook|person|isa:元料理人|does:食べさせる,煮る|who:子ども食堂,配食,廃校の宿|with:給食室,懐かしさ
元工場長|もとこうじょうちょう|品質管理の経験者|former plant manager|person|isa:元工員|does:検査する,設計する|who:加工所,福祉作業所
元デザイナー|もとでざいなー|都会のデザイナー,移住したデザイナー|designer from the city|person|isa:デザイナー,移住者|needs:題材,職人,住まい
子連れの旅行者|こづれのりょこうしゃ|子を連れた旅行者,赤ちゃん連れ|travellers with small children|person|isa:親子|needs:離乳食,おむつ替え,貸切風呂,遊び場
高齢の夫婦|こうれいのふうふ|老夫婦の二人暮らし|elderly couple|person|isa:高齢者,夫婦|needs:配食,足,見守り,旅の付き添い
若い夫婦|わかいふうふ|若夫婦,移住した夫婦|young couple|person|isa:移住者,夫婦|needs:住まい,仕事,保育園,仲間|makes:カフェ,宿,農園
外国人の家族|がいこくじんのかぞく|海外から来た家族|foreign families|person|isa:外国人住民|needs:日本語教室,友だち,母国の食材
海外の学校|かいがいのがっこう|海外の修学旅行,姉妹校|overseas schools|trade|needs:交流,民泊,日本文化の体験|who:農家,寺|at:廃校
