# everyday words that were not understood or only weakly
ペットショップ|ぺっとしょっぷ|愛玩動物店|pet shop|trade|isa:ペット業|takes:鹿肉,鹿角,魚の皮,猫砂,カブトムシ,メダカ,金魚|makes:ペット用品,ペットフード,ペット用おやつ|needs:無添加,原料|who:犬猫の飼い主,昆虫好き,子ども
蛍光灯|けいこうとう|使い終えた蛍光管|fluorescent tubes|thing|use:ガラス工芸,風鈴,花器,断熱材|proc:溶解|who:ガラス工房,学校|by:自治体,町工場
貝柱|かいばしら|ほたて貝柱,平貝,真珠貝の貝柱|adductor muscle|thing|isa:貝|use:酒粕漬け,干物,だし,缶詰,天ぷら|proc:天日干し,酒粕漬け|who:酒好き,料理人|by:水産加工会社,真珠養殖業者
動物愛護団体|どうぶつあいごだんたい|保護猫団体,保護犬団体,動物福祉団体|animal welfare group|trade|makes:譲渡会,保護猫カフェ|needs:寄付,毛布,古新聞,飼料,医療費|who:犬猫の飼い主,受刑者,高齢者|at:空き家,廃校
整骨院|せいこついん|接骨院|bonesetter|trade|isa:サロン|needs:温泉,薬草,枕,健康体操|who:高齢者,運動部の学生,農家,ランナー
眼科|がんか|眼医者|eye clinic|trade|isa:病院|who:高齢者,学生|with:眼鏡
小児科|しょうにか|子どもの医者|paediatrics|trade|isa:病院|needs:病児保育,遠隔診療,木のおもちゃ,絵本|who:子ども,赤ちゃん,共働き世帯
産婦人科|さんふじんか|産科,助産院|maternity clinic|trade|isa:病院|needs:産後ケア,助産師,宿,祝い膳,ベビー服|who:妊婦,産後の母親
児童養護施設|じどうようごしせつ|養護施設,母子寮|children's home|trade|needs:体験,寄付,学習塾,職業体験,スーツ,里親|who:子ども,ひとり親|by:福祉
看護学校|かんごがっこう|看護大学,看護専門学校|nursing school|trade|isa:専門学校|yields:看護学生|needs:実習先,寮|who:病院,離島
芸術大学|げいじゅつだいがく|芸大|art college|trade|isa:大学|yields:美大生,作品,アイデア|makes:アート,パッケージ,壁画|needs:展示場,アトリエ,原料,現場|who:町工場,商店街,旅館,廃校
音楽大学|おんがくだいがく|音楽学部|conservatory|trade|isa:大学|yields:音大生,演奏|makes:音楽会|needs:稽古場,演奏の場,聴衆,古いピアノ|who:病院,酒蔵,駅前広場,高齢者施設
体育大学|たいいくだいがく|スポーツ大学,体育学部|sports college|trade|isa:大学|makes:健康体操,スポーツ教室|needs:合宿地,実習先|who:高齢者,部活動,子ども
水産大学|すいさんだいがく|海洋大学|fisheries college|trade|isa:大学|makes:養殖技術,未利用魚,完全養殖|who:漁協,水産加工会社
女子大学|じょしだいがく|女子大,家政学部,食物科|women's college|trade|isa:大学|makes:商品開発,レシピ,化粧品,弁当|who:菓子店,農家,酒蔵,給食センター
定時制高校|ていじせいこうこう|通信制高校,夜間高校|part-time high school|trade|isa:高校|needs:居場所,昼の仕事,就労体験|who:不登校の子,外国人の子,働く若者
幼稚園|ようちえん|認定こども園||trade|isa:保育園|yields:空き園舎,園バス|needs:木のおもちゃ,自然保育,泥,食育,絵本|who:幼児,子育て世帯
英会話教室|えいかいわきょうしつ|英語教室,語学教室|English school|trade|isa:学習塾|who:子ども,旅館,タクシー運転手,職人|by:外国人,外国語指導助手|at:空き店舗,寺
プログラミング教室|ぷろぐらみんぐきょうしつ|||product|who:小学生,不登校の子|by:IT企業|at:廃校
塗装業|とそうぎょう|塗装屋,ペンキ屋|painters|trade|isa:建設業|yields:残り塗料|takes:自然塗料,柿渋,漆,遮熱塗料|makes:壁画,建材,黒板|who:空き店舗,学校,船
板金業|ばんきんぎょう|板金屋,ブリキ職人|sheet-metal shop|trade|isa:町工場|makes:屋根,薪ストーブ,酒器,看板,ピザ窯|who:キャンパー,飲食店
水道業|すいどうぎょう|水道屋,配管業|plumbers|trade|isa:設備会社|yields:配管|makes:井戸,給湯,配管アート,家具|who:空き家,農家
定食屋|ていしょくや|||trade|isa:食堂|needs:後継ぎ,規格外野菜,魚|who:学生,単身者,運転手
布くず|ぬのくず|裁ち落とし布,布切れ|fabric waste|thing|isa:端切れ|use:ウエス,フェルト,反毛,紙|by:縫製工場
製茶のくず|せいちゃのくず|茶くず,粉茶くず,茶のほこり|tea dust|thing|isa:茶殻|use:染料,消臭剤,飼料,紙,菓子,堆肥|by:製茶工場
豚の皮|ぶたのかわ|ピッグスキン|pig skin|thing|isa:原皮|use:靴,手袋,コラーゲン,スナック,ペット用おやつ|who:靴工場,化粧品会社|by:食肉センター
牛の骨|うしのほね|獣骨|cattle bones|thing|isa:骨|use:スープ,膠,骨粉肥料,ボーンチャイナ,印鑑,ボタン|who:ラーメン店,窯元|by:食肉センター,精肉店
柿の種|かきのたね||persimmon seeds|thing|isa:果物の種|use:炭,飼料,ボタン
袋|ふくろ|豆の袋,粉の袋|sacks|thing|use:バッグ,エプロン,植木鉢,敷物,座布団,ごみ袋|who:雑貨店,園芸好き|by:焙煎所,製粉所,米農家
教科書|きょうかしょ|古い教科書,参考書|textbooks|thing|isa:本|use:リユース,展示,途上国支援|who:学生,同窓生,外国人の子|with:海外
辞書|じしょ|古い辞書|dictionary|thing|isa:古本|use:方言集,折り本,アート
ラジオ|らじお|受信機|radio set|product|use:防災,農作業,深夜,家電|who:農家,高齢者,運転手,受験生|with:コミュニティ放送
家電|かでん|古い洗濯機,脱水機||product|use:野菜,芋洗い,羊毛洗い,フェルト,干物づくり,温室,野菜乾燥|who:農家,コインランドリー
鍬|くわ|鋤,備中鍬,古い鍬||thing|isa:農具|use:展示,看板,包丁|who:新規就農者,家庭菜園の人|by:鍛冶職人|with:途上国
はさみ|はさみ|剪定ばさみ,裁ちばさみ,花ばさみ||thing|isa:刃物|proc:研ぎ直し|who:海外,美容師,縫子,盆栽|by:鍛冶職人
茶碗|ちゃわん|飯碗,湯のみ茶碗||product|who:離乳食の家庭,訪日客,茶道家|by:窯元|with:ご飯
鏡台|きょうだい|姫鏡台,ドレッサー|dressing table|thing|isa:古家具|use:店の内装,アップサイクル|who:カフェ,美容室
箕|み|藤箕,竹の箕|winnowing basket|thing|isa:籠|of:竹,藤|use:インテリア,果物籠|by:職人
ハーモニカ|はーもにか|鍵盤ハーモニカ|harmonica|product|isa:楽器|who:高齢者,リハビリ,小学生
将棋盤|しょうぎばん||game board|product|of:榧,いちょう,桂の木|who:高齢者,子ども|at:ベンチ,銭湯
尺八|しゃくはち|篠笛,横笛||product|of:竹|proc:竹細工|who:海外の愛好家,訪日客|by:職人
谷|たに|沢筋|valley|place|use:小水力,キャニオニング,炭焼き|with:わさび農家
火口|かこう|カルデラ湖|crater|place|isa:火山|use:ジオパーク,ヘリ遊覧,酒の熟成|with:展望
雪渓|せっけい|万年雪|snow patch|place|isa:山|use:夏スキー,登山,氷室
月|つき|月明かり|moon|thing|use:月見,ナイトツアー,カヌー,茶会,菓子,ふるさと名物|who:カップル,写真家,訪日客|at:棚田,湖,砂丘
雷|かみなり|落雷,稲妻|lightning|thing|use:写真,発電研究|who:きのこ農家,電力会社|risk:安全
河川敷|かせんしき|護岸||place|use:釣り,散歩,壁画,花畑,ヤギ放牧
不妊治療の夫婦|ふにんちりょうのふうふ|不妊治療中の夫婦,不妊の人|couples in fertility treatment|person|isa:夫婦|needs:温泉,神社,相談,休める宿|who:旅館,神社
花粉に悩む人|かふんになやむひと|花粉症の患者|hay-fever people|person|isa:花粉症の人|needs:れんこん,じゃばら,マスク,避粉旅
難民|なんみん|避難民,亡命者|refugees|person|isa:外国人|does:直す,縫う|needs:日本語教室,仕事,住まい,母国料理の店|who:リサイクル会社,料理店
華道家|かどうか|いけばなの先生,花道家|flower master|person|makes:華道|needs:枝もの,苔,野草,陶磁器,竹,古材|who:旅館,寺,訪日客
詩人|しじん|俳人,歌人|poet|person|makes:俳句,詩集,酒ラベル|needs:静かな宿,題材,活版,朗読|who:旅館,鉄道会社
牧師|ぼくし|神父|pastor and monastery|person|does:祈る|makes:菓子,ワイン,チーズ|needs:音楽会,若者|at:教会
園児|えんじ|幼稚園児||person|isa:幼児|needs:散歩,泥団子,木のおもちゃ,収穫体験,給食|who:造園業,農家,高齢者施設
犬好き|いぬずき|愛犬家の集い|dog lovers|person|isa:犬猫の飼い主
魚好き|さかなずき|魚食通|fish lovers|person|isa:美食家|needs:魚,オークション,未利用魚,干物|who:鮮魚店,漁師
古墳好き|こふんずき|考古学ファン,土偶好き|ancient-tomb fans|person|isa:歴史好き|needs:勾玉づくり,再現料理,古墳グッズ,登れる古墳|who:博物館,菓子店
妖怪好き|ようかいずき|怪談好き,ホラー好き|goblin fans|person|isa:歴史好き|needs:お化け屋敷,妖怪の町,廃墟|who:寺,旅館,廃校
ゲーマー|げーまー|ゲーム愛好家,eスポーツ選手||person|isa:ゲーム好き|needs:速い回線,冷房,椅子|who:eスポーツ会場,旅館,畳屋
歌手|かしゅ|シンガーソングライター|singers|person|isa:音楽家|needs:響く場所,オリジナル曲,観客|at:酒蔵,洞窟
巫女|みこ|神楽の舞姫||person|needs:体験|who:訪日客
製造|せいぞう|生産,製作|manufacture|technique|needs:設備,原料,人手|by:製造業
養殖場|ようしょくじょう|海面養殖場,いけすの養殖|fish farm|place|yields:排水,魚のあら,貝殻,水槽,斃死魚|use:釣り堀,見学,体験|needs:安い餌,電気代,センサー,清掃ロボット|by:養殖業者|at:海,内湾,川
仏壇職人|ぶつだんしょくにん|仏具師,箔押師||person|does:塗る,彫る|makes:仏壇,漆器,金箔,スマホケース,家具,アクセサリー|needs:新しい用途,若い客|who:訪日客,ペットロスの人,ホテル
武家屋敷|ぶけやしき|豪農屋敷,庄屋の家|samurai house|place|isa:古民家|prop:古い,美しい|yields:茶室,蔵,庭,古文書|use:茶道,料理店,一棟貸し,着物散策,結婚式|needs:維持費|who:訪日客,富裕層|at:城下町
体験ツアー|たいけんつあー|産地ツアー|experience tour|product|isa:ツアー|takes:漁業,林業,酒造り,農作業,町工場,伝統工芸|who:訪日客,修学旅行生,親子|by:観光協会,漁協,旅行会社
野外劇場|やがいげきじょう|円形劇場,野外ステージ,屋外舞台|open-air theatre|place|isa:舞台|takes:採石場,棚田,海辺,城跡,寺,スキー場|who:劇団,音楽家,観光客|risk:天気
ガラス細工|がらすざいく|トンボ玉,バーナーワーク|glass beadwork|technique|isa:ガラス工芸|of:空き瓶,蛍光灯,シーグラス,火山灰|who:女性,修学旅行生,観光客
大豆の煮汁|だいずのにじる|味噌の煮汁|soybean cooking water|thing|isa:煮汁|of:サポニン,大豆|use:洗剤,石けん,化粧品,入浴剤,菓子|who:肌の弱い人,ビーガン|by:味噌蔵,納豆工場
社員|しゃいん||employees|person|isa:会社員|needs:昼食,健康,研修,保育,遊び|who:社員食堂,旅館
クリーム|くりーむ|保湿クリーム,美容クリーム|cream|product|isa:化粧品|of:米ぬか,馬油,蜜蝋,椿油,酒粕,シアバター|who:女性,美容師,農家
下着|したぎ|インナー,下着肌着||product|isa:服|of:和紙,竹|who:赤ちゃん
経験者|けいけんしゃ|経験のある人,元当事者|people with experience|person|does:教える,相談にのる|needs:出番
結晶|けっしょう|塩の結晶,雪の結晶|crystals|thing|of:塩,雪,砂糖|prop:美しい|use:体験,アクセサリー,自由研究
道場|どうじょう|柔道場||place|use:ダンス|who:剣道家
薪割り機|まきわりき|薪割機|log splitter|thing|use:薪|who:薪ストーブの人|by:林業家
ローカル線|ろーかるせん|地方鉄道,赤字路線,沿線|local railway line|place|isa:鉄道|yields:無人駅,引退車両,空き時間,車窓|use:レストラン列車,サイクルトレイン,貨客混載,婚活|needs:客足,寄付,ロゴ入り品|who:鉄道ファン,訪日客,高校生|by:鉄道会社
料理書|りょうりしょ|古い料理本,江戸の料理書,献立帳|old cookbooks|thing|isa:古文書|use:再現料理,和菓子,商品開発,展示|who:旅館,料理人,菓子店|by:博物館,古民家
割れ片|われへん|かけら,破片,欠片|shards|thing|isa:陶片|use:モザイク,アスファルト,床材,アクセサリー
床材|ゆかざい||flooring|product|isa:建材|of:間伐材,杉,竹,古材,陶片,瓦,ガラスくず|who:工務店,保育園,建築家,カフェ|by:製材所
私設図書室|しせつとしょしつ|蔵書の寄贈,私設の図書室|private library|place|isa:図書館|takes:古本,無人駅,空き家,銭湯,カフェ|who:高校生,子ども,高齢者|by:移住者,元教員
野菜の集荷|やさいのしゅうか|農家めぐり便|vegetable pick-up|scheme|isa:集荷|takes:路線バス,軽トラ,高齢農家|who:八百屋,直売所,都会
靴箱|くつばこ|シューズボックス|shoe cabinet|product|isa:家具|of:桐,ひのき|who:学校,家|with:消臭剤
出張撮影|しゅっちょうさつえい|家族写真の出張,ロケ撮影|on-site photography|product|isa:写真|who:子育て世帯,移住者,新婚,犬猫の飼い主|by:写真館,写真家|at:里山,神社,実家
使われない消防車|つかわれないしょうぼうしゃ|古い消防車,廃消防車|old fire engine|thing|isa:はたらく車|use:子どもの体験,キッチンカー,カフェ,撮影|who:子ども,親子|by:消防団,自治体
空き二階|あきにかい|商店の二階,店の二階|empty upper floors|place|isa:空き部屋|use:下宿,シェアハウス,アトリエ,ゲストハウス,学習塾|who:学生,作家|at:商店街
音声合成|おんせいごうせい|読み上げ音声,声の再現,ボイスクローン|speech synthesis|technique|isa:音声認識|takes:方言,昔話,司会|makes:観光案内,音声ガイド,読み聞かせ|who:視覚障害者,声を失う人,観光協会,鉄道会社
家畜ふん|かちくふん|糞尿,畜糞||thing
訪日客|ほうにちきゃく|訪日観光客,訪日外国人||person
テレワーク|てれわーく|遠隔勤務,リモート勤務||scheme
高齢者施設|こうれいしゃしせつ|特別養護老人ホーム,有料老人ホーム||place
音楽教室|おんがくきょうしつ|エレクトーン教室||trade
乳業会社|にゅうぎょうがいしゃ|乳業工場,牛乳工場||trade
火の見櫓|ひのみやぐら|火の見やぐら||thing
移動図書館|いどうとしょかん|移動する図書館,図書館カー||product
外国人住民|がいこくじんじゅうみん|外国籍の子ども,外国籍の住民||person
