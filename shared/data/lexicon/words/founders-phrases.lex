# How founders say it: inflected forms, kinship and turns of life
使われない|つかわれない|使われなくなった,使われなくなり,使わなくなり,使い道がない,使いきれない,使っていなかった|unused|thing|isa:遊休資産
余った|あまった|余って,余らせた,余りがち,余りの,あまりがちな,余ってしまう|left over|thing|isa:余りもの
捨てられる|すてられる|捨てて,捨てるしかない,捨てるだけの,捨ててしまう,処分に困る,処分する,廃棄している,焼却される|thrown away|thing|isa:廃棄物
放置された|ほうちされた|放置され,放置している,放ってある,伸び放題の,荒れ放題の,草ぼうぼうの|neglected|place|needs:手入れの人
閉鎖した|へいさした|閉鎖され,なくなった,消えた店,閉じている,閉めた,休止した,休業中の,止まったままの,廃止された|closed down|place|isa:遊休資産
廃業した|はいぎょうした|廃業する,店を畳む,店を閉める,店を閉めた,看板を下ろした,やめる|gone out of business|trade|yields:設備
引き継いだ|ひきついだ|継いだばかりの,継ぐことになった,譲り受けた,相続した,親から継いだ,もらった|taken over|scheme|does:継ぐ
引退した|いんたいした|退職した,退いた,定年を迎えた,辞めた,卒業した,現役を退いた,リタイアした|retired|thing|does:技を教える
余裕のある|よゆうのある|空いている,空いた,遊んでいる,遊ばせている,手の空く,暇になる,稼働していない|spare|thing|isa:遊休資産
眠っている|ねむっている|眠ったままの,しまい込まれた,蔵に残る,倉庫に積まれた,埃をかぶった|lying dormant|thing|isa:遊休資産
古くなった|ふるくなった|古びて,傷んできた,使い古した,時代遅れの,型落ちの|worn out|thing|prop:古い
足りない|たりない|不足,不足している,足りていない,欠ける,少ない|lacking|need|needs:融通,代わり,まとめること,外からの手|who:農家,集落,職人
困っている|こまっている|困る,悩む,悩んでいる,苦しむ,頭を抱える|in trouble|need|needs:相談相手,手伝い,引き取り手|does:相談にのる
増えている|ふえている|増えた,増えて困る,増えすぎた,広がる|growing too much|thing|prop:大量|use:食用,飼料,肥料,燃料,素材|needs:捕る人,使い道
減っている|へっている|減った,減少,衰退,先細り|declining|need|needs:新しい客,担い手,別の収入
届かない|とどかない|行き届かない,遠くて行けない|out of reach|need|needs:運ぶ手段,移動する店,通信|who:高齢者,離島
遠い|とおい|遠くに住む,遠くで暮らす,離れて暮らす,遠く離れた,不便な,交通の便が悪い,辺鄙な|far away|place|prop:人里離れた|needs:送迎,通信販売,泊まる理由|use:隠れ宿,合宿|risk:足|with:星空
忙しい|いそがしい|手が回らない,時間がない,人手の足りない時期|busy|need|isa:人手不足|needs:時短の食,代行,自動化|who:共働き世帯,農家,店主
暇な時期|ひまなじき|仕事のない時期,仕事が途切れる,客のない月|slack season|event|isa:閑散期|yields:空いた人手,空いた機械|use:加工,修理,学び,受託
重すぎる|おもすぎる|体がきつい,腰を痛めた,体力がいる,つらい作業|too heavy|need|isa:重労働|needs:道具,機械,若い手|who:農家,介護士
売れない|うれない|売れ行きが悪い,買い手がつかない,値がつかない|unsaleable|need|needs:別の客,別の使い道,物語,加工|who:農家,職人,漁師
知りたい|しりたい|習いたい,学んでみたい,やってみたい,体験したい|want to learn|need|isa:学びたい|who:若者,親子,訪日客
始めたい|はじめたい|やりたい,開きたい,開業したい,店を出したい,独立したい|want to start|need|who:起業家,移住者|needs:資金,場所,許可,相談相手,最初の客
残したい|のこしたい|守りたい,受け継ぎたい,絶やしたくない,伝えたい|want to preserve|need|who:職人,保存会,集落|needs:記録,弟子,収入,外の応援|does:伝え継ぐ
手放したい|てばなしたい|譲りたい,貸したい,使ってほしい|want to give up or let|need|who:空き家の持ち主,農地の持ち主,店主|needs:借り手,買い手,継ぎ手|does:仲立ちする
会いたい|あいたい|話したい,顔を見たい|want to meet|need|isa:つながりたい|who:独居高齢者,遠距離介護の家族
帰りたい|かえりたい|戻りたい,ふるさとに戻る|want to return|need|who:県人会,Uターン者|needs:仕事,住まい
休みたい|やすみたい|ひと息つきたい,疲れた|want a rest|need|isa:休息|who:介護する家族,会社員,看護師
母|はは|高齢の母,母親|mother|person|isa:家族|does:食べさせる,世話をする|needs:見守り,休息,贈り物,話し相手|with:母の日
父|ちち|高齢の父,父親|father|person|isa:家族|does:技を教える|needs:出番,見守り,贈り物
妻|つま|奥さん,女房|wife|person|isa:家族|does:手を貸す,食べさせる|needs:自分の収入,居場所
夫|おっと|主人|husband|person|isa:家族|does:手を貸す
息子|むすこ|娘,子どもたち|son or daughter|person|isa:家族|does:継ぐ|needs:仕事,住まい
兄弟|きょうだい|姉妹,親戚|siblings and relatives|person|isa:家族|does:手を貸す
おばあさん|おばあさん|ばあちゃん,おばあちゃんたち,祖母|old woman|person|isa:高齢者|does:漬ける,縫う,伝え継ぐ,食べさせる|makes:漬物,郷土料理,わら細工,布小物|needs:出番,足,話し相手,小遣い
おじいさん|おじいさん|じいちゃん,祖父|old man|person|isa:高齢者|does:技を教える,直す,案内する|makes:木工品,竹細工,野菜|needs:出番,足,話し相手
女性|じょせい|婦人,女の人,働く女性|women|person|needs:働きやすさ,居場所,癒やし,安心な宿|does:広める,食べさせる
男性|だんせい|男の人,中高年の男性|men|person|needs:居場所,料理の習い事,仲間,健康|with:釣り,そば打ち,焚き火
夫を亡くした人|おっとをなくしたひと|妻を亡くした人,連れ合いを亡くした人,未亡人|widowed people|person|isa:遺族,独居高齢者|needs:話し相手,食事,居場所,見守り
一人暮らし|ひとりぐらし|一人で暮らす,ひとりで住む,独りで暮らす|living alone|person|needs:見守り
耳の遠い人|みみのとおいひと|耳が遠い,聞こえにくい人|people hard of hearing|person|isa:高齢者|needs:補聴器,文字,静かな席,骨伝導
目の悪い人|めのわるいひと|老眼,見えにくい人|people with weak sight|person|isa:高齢者|needs:大きな文字,灯り,音声
足の悪い人|あしのわるいひと|膝の悪い人,歩けない人|people who walk badly|person|isa:高齢者|needs:杖,送迎,段差のない宿,椅子
透析患者|とうせきかんじゃ||dialysis patients|person|isa:患者|needs:減塩,低カリウム野菜,旅先の透析,送迎
議員|ぎいん|首長,町長,村長,市長|politicians|person|does:資格を与える|needs:現場の声|with:視察
公務員|こうむいん|役場の職員,市の職員,県職員|civil servants|person|does:仲立ちする,相談にのる|needs:現場,担い手|with:副業
記者|きしゃ|新聞記者,ジャーナリスト|reporter|person|does:広める,調べる|needs:題材|at:新聞社
銀行員|ぎんこういん|信金職員|banker|person|does:お金を貸す,仲立ちする|at:信用金庫
店員|てんいん|販売員,スタッフ,従業員|staff|person|does:売る,もてなす|needs:休み,住まい
パートの人|ぱーとのひと|アルバイト,日雇い|part-timers|person|does:手を貸す|needs:短時間の仕事
漁師の妻|りょうしのつま|漁協女性部|fishermen's wives|person|isa:主婦|does:切る,食べさせる,伝え継ぐ|makes:惣菜,干物,漁師飯|needs:加工場,自分の収入,売り場|who:観光客,給食
競走馬|きょうそうば|農耕馬,ばん馬|horses|thing|does:癒やす,運ぶ,動かす|use:乗馬,引退馬の牧場,馬耕,馬糞堆肥,馬車,セラピー|by:牧場|who:不登校の子,観光客,障害のある人|needs:草,牧場,肥料代|risk:生きもの
バス|ばす|マイクロバス|bus|thing|does:運ぶ|use:移動図書館,移動販売,宿,カフェ,貨客混載|by:バス会社,旅館,自治体|who:高校生,高齢者,観光客|yields:空席,空いた昼|risk:人手
電車|でんしゃ|ローカル列車,汽車|train|thing|does:運ぶ,楽しませる|use:食堂,宿,貨物,催し|by:鉄道会社|who:高校生,鉄道ファン,観光客|yields:空席,古い車両
終電|しゅうでん|最終バス,終バス,最終便|last train|event|needs:泊まる所,代行,早い時間の催し|who:夜の客,会社員|risk:足
トラック|とらっく|荷台|truck|thing|does:運ぶ|use:共同配送,移動販売|yields:空荷|by:運送会社,農家
船|ふね||boat|thing|does:運ぶ,楽しませる|use:釣り,遊覧,宿,夜景,薬の配達|by:漁師,船会社|who:釣り客,離島,観光客|yields:空いた昼の船,古い船|risk:天気,安全
車庫|しゃこ|消防車庫,詰所|garage|place|yields:空間|use:工房,倉庫,スタジオ,定期市|who:起業家,音楽家
窓口|まどぐち|ロビー,受付|counter and waiting room|place|yields:空間,待ち時間|use:展示,販売,相談,図書|at:郵便局,病院,役場|who:高齢者,職人|with:ピアノ
屋根裏|やねうら|二階,空いた二階|attic and upper floor|place|isa:空きスペース|use:民泊,下宿,ギャラリー,自習室|who:学生,移住者
工場の一角|こうじょうのいっかく|使わないライン,空きライン|idle corner of a factory|place|isa:空きスペース|use:受託,試作,植物工場,直売|who:起業家,農家
転職|てんしょく|リストラ,失業,解雇|change of job|event|by:会社員|needs:学び直し,住まい,仕事|yields:技,時間|who:町工場,農家
結婚|けっこん|結婚した,嫁いだ,再婚|marriage|event|who:新婚|needs:結婚式,住まい,家具,写真|does:祝う
出産|しゅっさん|子どもが生まれた,育休,育児休業|birth of a child|event|who:子育て中の親|needs:産後ケア,預け先,祝い,短時間の仕事
離婚|りこん|別居|divorce|event|who:ひとり親|needs:住まい,仕事,相談
病気|びょうき|入院,退院,手術|illness|event|who:患者,会社員|needs:休養,食事,復職,付き添い
死別|しべつ|亡くなった,亡き,亡くした,形見の|bereavement|event|who:遺族|needs:供養,話し相手,遺品整理,思い出|does:弔う
入学|にゅうがく|進学,進級,就学|entering school|event|months:3-4|who:子ども,学生|needs:机,制服,住まい
引っ越し|ひっこし|転居,引っ越してきた,転入|moving house|event|months:3-4|who:転勤家族,移住者|needs:家具,仲間,地図|yields:不要な家具
移住|いじゅう|移り住む,地方移住|migration|event|by:移住者|needs:住まい,仕事,仲間,足|with:空き家
合併|がっぺい|統合,統廃合,支所の廃止|merger|event|yields:空き庁舎,廃校,余った備品|by:自治体
支援者|しえんしゃ|協力者,サポーターの人|supporters|person|isa:ファン|does:出資する,手を貸す|needs:報告,名前が残ること,体験
参加者|さんかしゃ|受講者,出場者|participants|person|needs:参加賞,弁当,宿,保険
利用者|りようしゃ|使う人,会員の人|users|person|needs:使いやすさ,値ごろ
作り手|つくりて|生産者の人,つくる人|makers|person|isa:職人|needs:販路,後継者,仲間
持ち主|もちぬし|所有者|owner|person|needs:借り手,手入れ,相続の整理|with:空き家,山林
地元の企業|じもとのきぎょう|中小企業,地場企業,小さな会社,地元企業|local small firms|trade|isa:買い手の企業|needs:人手,後継者,新商品|yields:端材,空いた機械,社員の技
個人事業主|こじんじぎょうぬし|自営業,自営業者|sole proprietor|person|isa:起業家|needs:仲間,事務の手助け,仕事場,信用|does:手を貸す
小さな商い|ちいさなあきない|スモールビジネス,小商い,月三万円の仕事|tiny business|scheme|does:働く場をつくる|who:主婦,移住者,退職者|with:マルシェ,間借り,通販|needs:少ない元手,試す場
