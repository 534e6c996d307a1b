# how people type: everyday words of things, people and troubles
女将|おかみ|おかみさん,若おかみ||person
規格外品|きかくがいひん|はねだし,ハネ品,はじき,はねもの||thing
切れ端|きれはし|切れっぱし,きれっぱし,端っこ,しっぽ,耳の部分||thing
魚のあら|さかなのあら|あらの部分,魚のしっぽ|fish scraps|thing
余りもの|あまりもの|余りもん,余り物,あまりもの,残り物,のこりもの,残りもん|surplus|thing
竹林|ちくりん|やぶ,竹藪,藪||place
空き家|あきや|空き家だらけ,あきや|abandoned house,akiya|place
よそ者扱い|よそものあつかい|よそもの,よそ者,余所者||need
若者|わかもの|若いもん,わかもの|youth|person
商店主|しょうてんしゅ|店の主人,おやじさん||person
父|ちち|おやじ,親父,とうちゃん||person
母|はは|おふくろ||person
外国人|がいこくじん|外人さん,外人,がいこくじん|foreigner,foreign resident|person
常連|じょうれん|常連さん,おなじみさん|regular customer|person
リノベーション|りのべーしょん|リノベ,古民家再生,住宅改修||technique
SNS|えすえぬえす|インスタ,Instagram,X投稿||scheme
動画|どうが|ユーチューブ,Youtube,ティックトック,TikTok|video|product
空き家|あきや||abandoned house|place
廃校|はいこう||empty school,abandoned school|place
伝統工芸|でんとうこうげい||craft,traditional craft,crafts|product
補助金|ほじょきん|返さなくていいお金,もらえるお金,給付金,返済不要の資金,ほじょきん|grant|scheme
助成金|じょせいきん|じょせいきん||scheme
商標|しょうひょう|名前の登録|trade mark|scheme
特許|とっきょ|とっきょ,発明の権利||scheme
出資|しゅっし|出資してほしい,出資を受けたい,投資してほしい|investment|scheme
野菜|やさい|やさい,おやさい|vegetable|thing
魚|さかな|おさかな|fish|thing
牡蠣|かき|かき貝|oyster|thing
牡蠣殻|かきがら|かきがら,かきの殻|oyster shell|thing
きのこ|きのこ||mushroom|thing
豆腐|とうふ||tofu|product
漆|うるし|うるし|lacquer,urushi|thing
織物|おりもの||textile,fabric|technique
観光客|かんこうきゃく||tourist,traveller|person
学生|がくせい||student|person
高齢者|こうれいしゃ|シニア,高齢の方,お年よりの人|elderly,seniors,old people|person
子ども|こども||child,kid|person
障害のある人|しょうがいのあるひと|障碍者,障がいのある人,ハンディのある人|disabled,person with disabilities|person
駅|えき||station|place
港|みなと||port,harbor|place
離島|りとう|島国の暮らし|island|place
集落|しゅうらく||village|place
市場|いちば|いちば|market|place
登山|とざん||hiking|product
雪|ゆき|スノー||thing
スキー|すきー|スノボ|ski,snowboard|product
サーファー|さーふぁー||surfing|person
センサー|せんさー||sensor|technique
小水力発電|しょうすいりょくはつでん||hydropower,micro hydro|technique
食品ロス|しょくひんろす||food loss|need
肥料|ひりょう|ひりょう,こやし,肥やし|fertilizer|product
介護|かいご||nursing care|trade
第三者承継|だいさんしゃしょうけい||business succession|scheme
人手不足|ひとでぶそく|人がいない,人手が足りない,働き手がいない|labor shortage|need
高齢化|こうれいか||aging|need
訪日客|ほうにちきゃく|インバウンド客,海外からのお客さん|inbound,foreign visitor|person
創業支援|そうぎょうしえん||incubator|scheme
金融機関|きんゆうきかん|ぎんこう|bank|trade
信用金庫|しんようきんこ|しんきん|credit union|trade
融資|ゆうし|お金を借りる,お金を借りたい,借金,借り入れ,借入れ,借りれる,金を貸す,資金を貸す,銀行から借りる,ゆうし|borrowing|scheme
資金不足|しきんぶそく|お金がない,金がない,元手がない,先立つものがない||need
資金|しきん|設備資金,もとで,軍資金|funds,money|need
相談|そうだん|相談したい,相談にのってほしい,話を聞いてほしい,聞きたい,教えてほしい,そうだん|consultation|product
後継ぎ|あとつぎ|後とり,あととり,跡とり,あとつぎ,後取り,あと取り||person
後継者不在|こうけいしゃふざい|後継者がいない,あとつぎがいない,跡取りがいない,継ぐ人がいない||need
足がない|あしがない|車がない,免許がない,移動できない,足が無い||need
買い物弱者|かいものじゃくしゃ|買い物に行けない,買物に行けない||person
獣害|じゅうがい|獣が出る,熊が出る,猪が出る,鹿が出る,猿が出る,畑を荒らされる,シカ被害,クマ被害,けものが出る|crop damage by animals|need
耕作放棄地|こうさくほうきち|荒れた田,田が荒れている,耕作放棄田||place
墓地|ぼち|お墓,空き墓|grave|place
ごみ|ごみ|すてる,捨てている,ゴミ|garbage,trash|need
学びたい|まなびたい|教わりたい,ならいたい,勉強したい,覚えたい|want to learn|need
レンタル|れんたる|借りたい||scheme
修理|しゅうり|直したい,なおす,直してほしい,修理してほしい||technique
始めたい|はじめたい|つくりたい,作りたい,はじめたい,何かしたい||need
起業|きぎょう|独立開業||need
客が来ない|きゃくがこない|お客が来ない,お客さんが来ない,客が減った,客が少ない,お客が減った,人が来てくれない||need
雪下ろし|ゆきおろし|雪で困る,雪が重い||need
燃料高|ねんりょうだか|油代,ガソリン代,灯油代,重油代||need
町工場|まちこうば||factory|trade
田んぼ|たんぼ||rice field,paddy field|place
専門家|せんもんか||consultant,mentor,adviser|person
介護|かいご|かいご||trade
