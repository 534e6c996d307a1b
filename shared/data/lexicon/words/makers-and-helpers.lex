# Makers, helpers and their skills
職人|しょくにん|匠,手職人|craftsman|person|does:技を教える,直す,伝え継ぐ|makes:工芸品,道具,修理|needs:弟子,販路,後継者,デザイナー,仕事の見せ場|at:工房,町工場|with:道具,端材,金型,図案|like:技能者,料理人|who:観光客,デザイナー,建築家,海外の店|risk:担い手,技,一人頼み
見習い|みならい|徒弟,修業中の人|apprentice|person|isa:若者|needs:住まい,生活費,師匠,作品の売り場|who:職人,工房|at:工房|with:空き家,奨学金,地域おこし協力隊|does:手を貸す|risk:技
猟師|りょうし|ハンター,狩猟者,マタギ,狩人,鉄砲撃ち|hunter|person|does:捕る,獣を防ぐ,見分ける,案内する|makes:鹿肉,猪肉,鹿皮,ジビエ|needs:解体場,買い取り先,若い仲間,冷蔵庫,猟犬|at:山,里山|with:罠,猟銃,鹿,猪,獣害|who:農家,料理人,革職人|like:漁師,山の案内人|months:11-3|risk:担い手,安全,集荷|permit:狩猟免許,銃の所持許可
海女|あま|素潜り漁師,海士|ama diver|person|isa:漁師|does:捕る,案内する,もてなす,伝え継ぐ|makes:あわび,さざえ,海藻,うに|needs:冬の仕事,後継者,焚き火小屋,磯焼け対策|at:磯,海女小屋|with:磯着,囲炉裏,海藻|who:観光客,料理店|like:猟師,山菜採り名人|months:4-9|risk:漁業権,担い手,天気
農家|のうか|百姓,生産者,農業者,農作業の人|farmer|person|does:育てる,土を肥やす,植える|makes:野菜,果物,米,規格外品|needs:人手,販路,堆肥,後継者,鳥獣対策,冬の仕事|at:畑,田んぼ,直売所|with:農協,軽トラ,農機具|who:料理店,給食,菓子店|like:漁師,林業家|risk:天気,担い手,単価
果樹農家|かじゅのうか|果物農家|fruit grower|person|isa:農家|makes:りんご,みかん,ぶどう,桃,摘果果実,剪定枝,規格外果実|needs:摘果の人手,加工先,贈答客,剪定枝の使い道|does:間引く,育てる|at:果樹園|who:菓子店,酒蔵,観光客|months:5-11|risk:天気,人手
稲作農家|いなさくのうか||rice grower|person|isa:農家|makes:米,稲わら,もみ殻,米ぬか|needs:販路,除草の手,冬の仕事,水管理|at:田んぼ|with:田植え,稲刈り,酒蔵|does:育てる|months:4-10|risk:単価,担い手
畜産農家|ちくさんのうか|牛飼い,肥育農家|livestock farmer|person|isa:農家|makes:肉,牛ふん,堆肥,生乳|needs:飼料,敷料,糞尿の処理,休み,消臭|takes:稲わら,おから,酒粕,食品残さ,もみ殻|does:飼う|at:牛舎|with:耕種農家|risk:匂い,生きもの,近所
酪農家|らくのうか||dairy farmer|person|isa:畜産農家|makes:牛乳,ホエイ,牛ふん,チーズ|needs:飼料,代わりに搾る人,休み,直売,消臭|at:牧場|with:チーズ,ソフトクリーム,体験|does:飼う|risk:生きもの,人手
新規就農者|しんきしゅうのうしゃ|就農者,農業を始める人|new farmer|person|isa:農家,移住者|needs:農地,師匠,農機具,住まい,販路,運転資金|with:研修,農業大学校,有機農業|does:育てる|who:農業委員会,農協|risk:農地,売り先
有機農家|ゆうきのうか|オーガニック農家,自然栽培農家|organic farmer|person|isa:農家|makes:有機野菜|needs:除草の手,堆肥,理解ある客,認証の手間を減らす|with:給食,定期便,マルシェ|takes:堆肥,米ぬか,油かす|does:育てる,生きものを守る|risk:認証,人手
漁師|りょうし|漁業者,漁民,漁夫,浜の人|fisherman|person|does:捕る,案内する,見分ける|makes:魚,未利用魚,貝,雑魚|needs:魚価,氷,燃料代,後継者,休漁期の仕事,加工場|at:港,海|with:漁船,漁網,市場|who:料理店,鮮魚店,観光客|like:農家,猟師|risk:天気,漁業権,担い手
養殖業者|ようしょくぎょうしゃ|養殖漁家|fish farmer|person|isa:漁師|makes:養殖魚,牡蠣,真珠,海苔|needs:餌,水質の測定,種苗,赤潮対策|takes:飼料,魚粉,摘果みかん|does:育てる,飼う|yields:貝殻,間引き貝,死んだ魚|risk:生きもの,漁業権
林業家|りんぎょうか|きこり,山師|forester|person|does:植える,間引く,切る|makes:丸太,間伐材,薪|needs:材の値段,林道,若手,枝葉の使い道|at:山林|with:森林組合,製材所,チェーンソー|who:製材所,建築家,家具職人|risk:安全,担い手,単価
炭焼き|すみやき|炭焼き師|charcoal burner|technique|isa:職人|does:炭にする|makes:木炭,竹炭,木酢液|takes:間伐材,竹,剪定枝|needs:後継者,原木,料理店の客|at:炭窯,山|who:焼鳥店,うなぎ店,キャンパー|risk:担い手,技
大工|だいく|棟梁,建具大工|carpenter|person|isa:職人|does:建てる,直す,切る,削る,技を教える|makes:家,家具,小屋,端材|takes:木材,古材|needs:弟子,雨の日の仕事,木材の手当|at:現場,作業場|with:工務店,空き家,左官|who:移住者,空き家の持ち主|yields:端材,かんなくず|risk:担い手
左官|さかん|壁塗り|plasterer|person|isa:職人|does:塗る,湿度を整える|takes:土,漆喰,わら,貝殻,もみ殻|makes:土壁,漆喰壁,かまど|needs:仕事,弟子,見せ場|with:古民家,大工|who:建築家,カフェ|risk:技,担い手
石工|いしく|石屋,石積み職人|stonemason|person|isa:職人|does:切る,彫る,磨く,土砂を止める|takes:石材,石の端材|makes:石垣,墓石,石の器|needs:新しい用途,後継者|with:棚田,墓地|who:造園業者,寺|yields:石粉,端材|risk:技
陶芸家|とうげいか|陶工,焼き物作家,窯元の職人|potter|person|isa:職人|does:成形する,焼く,技を教える|takes:粘土,灰,貝殻,釉薬|makes:器,陶器|needs:販路,料理店の客,展示の場,窯の燃料|at:窯元|who:料理店,旅館,観光客|yields:割れた器,余熱|risk:売り先
木工作家|もっこうさっか|木工職人,家具職人|woodworker|person|isa:職人|does:削る,組み立てる,直す|takes:端材,間伐材,古材,流木,剪定枝|makes:家具,木の器,玩具|needs:材料,工房,販路|at:工房|who:保育園,新婚,カフェ|yields:おがくず,端材
染織家|せんしょくか|染物職人,織物職人,染色家|dyer and weaver|person|isa:職人|does:染める,織る|takes:藍,草木,絹糸,綿,果皮|makes:布,着物,小物|needs:染料,洋装の販路,後継者|at:工房|who:デザイナー,旅館,観光客|risk:担い手,単価
鍛冶職人|かじしょくにん|鍛冶屋,刃物職人,野鍛冶|blacksmith|person|isa:職人|does:鋳る,磨く,直す|takes:鉄,鋼,炭|makes:包丁,農具,刃物|needs:後継者,研ぎの客,海外の客|who:料理人,農家,キャンパー,訪日客|yields:鉄くず,余熱|risk:技,近所
漆職人|うるししょくにん|塗師,漆芸家|lacquer artisan|person|isa:職人|does:塗る,直す|takes:漆,木地,貝殻,卵の殻|makes:漆器,金継ぎ|needs:国産漆,若い客,修理の仕事|who:料理店,訪日客,寺|risk:技,単価
和紙職人|わししょくにん|紙漉き職人|washi maker|person|isa:職人|does:漉く|takes:楮,わら,野菜くず,竹,古紙|makes:和紙,はがき,照明|needs:原料,冬以外の仕事,用途|at:紙漉き場|who:旅館,デザイナー,酒蔵|months:11-3|risk:担い手
竹細工職人|たけざいくしょくにん|竹職人,籠編み職人|bamboo craftsman|person|isa:職人|does:編む,切る|takes:竹|makes:籠,ざる,照明|needs:弟子,現代の用途|with:竹林|who:旅館,料理店,訪日客|risk:担い手
革職人|かわしょくにん|レザー職人,鞄職人|leather craftsman|person|isa:職人|does:縫う,切る|takes:鹿皮,猪皮,牛革,魚の皮|makes:革小物,財布,鞄|needs:皮,物語のある材料|with:猟師,なめし|who:若者,企業の贈り物
花火師|はなびし|煙火師|pyrotechnician|person|isa:職人|does:楽しませる,光を当てる|makes:花火|takes:もみ殻,木炭|needs:夏以外の仕事,協賛|with:祭り,記念日|who:自治体,結婚式|months:7-9|risk:安全,天気
仏師|ぶっし|仏像彫刻師,仏具職人|Buddhist sculptor|person|isa:職人|does:彫る,直す,祈る|takes:木材,金箔,漆|makes:仏像,仏壇,木彫り|needs:新しい仕事,弟子|who:寺,訪日客|like:木工作家
人形師|にんぎょうし|人形職人|doll maker|person|isa:職人|does:成形する,縫う|makes:雛人形,人形,だるま|needs:小さな住まい向けの品,体験客|takes:布,おがくず,和紙|who:祖父母,訪日客|months:1-5
菓子職人|かししょくにん|和菓子職人|confectioner|person|isa:職人|does:甘くする,焼く,成形する,美しく見せる|takes:果物,米粉,酒粕,卵,豆,野菜|makes:菓子,ケーキ,和菓子|needs:地元の素材,早朝の人手,季節の題材|at:菓子店|who:観光客,親子,法人贈答|risk:人手
パン職人|ぱんしょくにん|パン屋の主人,ブーランジェ|baker|person|isa:職人|does:焼く,発酵させる|takes:小麦,米粉,酒粕,酵母,野菜,大豆|makes:パン|needs:地元の小麦,早朝の人手,余ったパンの行き先|yields:パンの耳,余熱,売れ残り|at:パン店|risk:人手
料理人|りょうりにん|シェフ,板前,調理師,コック|chef|person|does:煮る,焼く,食べさせる,もてなす|takes:未利用魚,ジビエ,山菜,規格外野菜,器|makes:料理,献立,商品開発|needs:珍しい食材,産地の物語,人手,器|at:料理店,旅館|who:観光客,富裕層,農家|like:職人|risk:人手
元料理人|もとりょうりにん|引退した料理人,元シェフ|retired chef|person|isa:料理人,退職者|does:技を教える,食べさせる,煮る|needs:厨房,短い時間の仕事,張り合い|with:給食室,子ども食堂,加工所|who:施設,民宿
蕎麦打ち名人|そばうちめいじん|そば打ちの人|soba master|person|isa:職人|does:技を教える,食べさせる|takes:そば粉|makes:蕎麦|needs:場所,弟子,客|with:古民家,体験,水|who:観光客,退職者
味噌職人|みそしょくにん|味噌屋の主人,麹屋|miso maker|person|isa:職人|does:発酵させる,技を教える|takes:大豆,米麹,塩|makes:味噌,麹,甘酒|needs:若い客,小口の販路|at:味噌蔵|who:親子,料理店|like:杜氏|risk:担い手
醤油職人|しょうゆしょくにん|醤油屋の主人|soy sauce brewer|person|isa:職人|does:発酵させる,旨みを足す|takes:大豆,小麦,塩,魚|makes:醤油,もろみ|yields:醤油粕,木桶|at:醤油蔵|who:料理人,海外の店|like:杜氏
漬物名人|つけものめいじん|漬物上手のおばあさん|pickle expert|person|does:漬ける,技を教える,伝え継ぐ|takes:大根,野菜,ぬか,酒粕|makes:漬物|needs:許可のある加工場,後継者|with:直売所,道の駅|who:観光客,旅館|risk:衛生,担い手
山菜採り名人|さんさいとりめいじん|山菜採りの人,きのこ採り名人|forager|person|does:採る,見分ける,案内する|makes:山菜,きのこ|needs:体力,若い人,売り先|at:山,里山|who:料理店,観光客|months:4-6,9-11|like:海女|risk:安全,自然保護,担い手
養蜂家|ようほうか|蜂飼い|beekeeper|person|does:飼う,受粉させる|makes:蜂蜜,蜜蝋,プロポリス|needs:蜜源,置き場,花|at:果樹園,耕作放棄地,里山|with:花,果樹農家|who:菓子店,化粧品会社|months:4-9|risk:生きもの,天気
庭師|にわし|植木職人,造園家|gardener|person|isa:職人|does:刈る,植える,美しく見せる|takes:庭木,石,苔|makes:庭,剪定枝|needs:弟子,冬の仕事,剪定枝の捨て場|with:寺,旅館,空き家|who:旅館,訪日客,一人暮らし|yields:剪定枝|risk:人手
建築家|けんちくか|設計士,設計事務所|architect|person|does:設計する,見分ける,相談にのる|makes:図面,改修,耐震診断|takes:古材,土,端材,古民家|needs:地元の素材,職人,面白い施主|with:空き家,廃校,リノベーション|who:移住者,宿,自治体
デザイナー|でざいなー|意匠家,グラフィックデザイナー|designer|person|does:設計する,美しく見せる,広める|makes:包装,ロゴ,商品,冊子|needs:題材,職人,自由な時間,住まい|with:産地,工芸,規格外品|who:職人,農家,酒蔵|like:編集者|risk:売り先
写真家|しゃしんか|カメラマン,フォトグラファー|photographer|person|does:写す,記録する,思い出を残す|makes:写真,動画,写真集|needs:題材,撮影地,展示場|with:絶景,祭り,結婚式|who:宿,農家,観光協会,新婚|risk:著作権
映像作家|えいぞうさっか|動画制作者,映画監督|filmmaker|person|does:写す,広める,記録する|makes:動画,映画|needs:ロケ地,宿,物語|with:廃墟,祭り,職人|who:自治体,買い手の企業|risk:著作権
音楽家|おんがくか|演奏家,ミュージシャン,バンド|musician|person|does:楽しませる,癒やす,教える|makes:演奏会,音|needs:音の響く場所,練習場,客,住まい|with:蔵,酒蔵,寺,洞窟,廃校の体育館|who:高齢者,子ども,観光客|risk:近所
美術家|びじゅつか||artist|person|does:美しく見せる,楽しませる,設計する|takes:廃材,流木,海ごみ,古布,土,規格外品|makes:作品,壁画,展覧会|needs:アトリエ,滞在先,題材,材料|with:廃校,空き家,倉庫,芸術祭|who:宿,美術館,学校|risk:売り先
漫画家|まんがか|イラストレーター,絵本作家|illustrator|person|does:見せる,広める,知らせる|makes:漫画,絵本,絵|needs:題材,静かな場所|with:民話,パンフレット|who:自治体,子ども|risk:著作権
作家|さっか|ライター,文筆家,物書き|writer|person|does:記録する,広める,伝え継ぐ|makes:物語,記事,本|needs:静かな宿,取材先|with:昔話,産地,古民家|who:出版社,観光協会
編集者|へんしゅうしゃ|ローカル編集者|editor|person|does:広める,記録する,仲立ちする|makes:冊子,サイト,雑誌|needs:書き手,題材|with:デザイナー,写真家|who:自治体,産地
俳優|はいゆう|役者,劇団員|actor|person|does:楽しませる,教える,案内する|makes:芝居,語り|needs:稽古場,昼の仕事,舞台|with:廃校,防災訓練,観光ガイド|who:学校,宿
ダンサー|だんさー|舞踊家,踊り手|dancer|person|does:楽しませる,体を鍛える,教える|makes:公演,踊りの教室|needs:広い床,音響|with:体育館,祭り|who:子ども,高齢者
語り部|かたりべ|昔話の語り手,民話の語り手|storyteller|person|does:伝え継ぐ,案内する,楽しませる|makes:昔話,災害の記憶|needs:聞き手,語る場所,後継ぎ|with:囲炉裏,学校,遺構|who:子ども,観光客,修学旅行|risk:担い手
観光ガイド|かんこうがいど|案内人,ボランティアガイド|tour guide|person|does:案内する,知らせる,もてなす|makes:ツアー,まち歩き|needs:外国語,謝礼,若手,題材|with:神社,酒蔵,山|who:観光客,訪日客|risk:天気,ボランティア頼み
通訳|つうやく|通訳案内士,翻訳者|interpreter|person|does:翻訳する,案内する|needs:地域の知識,仕事|with:訪日客,展示会,輸出|who:旅館,酒蔵,病院|makes:翻訳,海外向けの文
僧侶|そうりょ|お坊さん,和尚|monk|person|does:弔う,癒やす,祈る,場所を貸す,相談にのる|makes:座禅,写経,法話,精進料理|needs:檀家,寺の維持費,若い人|at:寺|with:墓,庭,宿坊|who:遺族,訪日客,会社員|risk:文化の同意
神職|しんしょく|神主,宮司,禰宜|Shinto priest|person|does:祈る,祝う,伝え継ぐ|makes:祭り,お守り,祈祷|needs:氏子,維持費,担い手|at:神社|with:しめ縄,稲わら,酒,鎮守の森|who:新婚,受験生,妊婦|risk:文化の同意
修験者|しゅげんしゃ|山伏|mountain ascetic|person|does:祈る,案内する,体を鍛える|makes:山歩き,修行体験|at:山|needs:後継者,若い参加者|who:会社員,訪日客|risk:安全,文化の同意
学生|がくせい||university student|person|does:調べる,手を貸す,広める|makes:調査,試作,企画|needs:実習先,卒業研究の題材,住まい,旅費,アルバイト|at:大学|with:研究室,空き家,農家|who:農家,自治体,買い手の企業|risk:一度きり
高校生|こうこうせい|生徒,中高生|high school student|person|does:広める,手を貸す,調べる|makes:商品企画,探究学習|needs:居場所,題材,通学の足,大人の相談相手|at:高校|with:駅,図書館,文化祭|who:菓子店,商店街|months:4-3|risk:一度きり
農業高校生|のうぎょうこうこうせい|農高生,農業高校の生徒,農高の生徒|agricultural high school pupil|person|isa:高校生|does:育てる,調べる,手を貸す|makes:野菜,ジャム,牛乳,商品開発|needs:販売の場,企業との共同,進路|at:農業高校|with:規格外品,在来種,直売所|who:菓子店,農家|risk:量が足りない,一度きり
水産高校生|すいさんこうこうせい|水産高校の生徒|fisheries high school pupil|person|isa:高校生|does:捕る,育てる,調べる|makes:缶詰,加工品|needs:販路,船,企業との共同|at:水産高校|takes:未利用魚,海藻|who:缶詰工場,漁協
工業高校生|こうぎょうこうこうせい|工高生|technical high school pupil|person|isa:高校生|does:組み立てる,直す,設計する|makes:機械,木工品,治具|needs:課題,材料,就職先|at:工業高校|with:町工場,農家の道具|who:町工場
商業高校生|しょうぎょうこうこうせい||commercial high school pupil|person|isa:高校生|does:売る,広める|makes:店舗実習,商品企画,帳簿|needs:実際の店,題材|with:空き店舗,商店街,通販|who:商店街
高専生|こうせんせい|高専の学生|technical college student|person|isa:学生|does:設計する,組み立てる,自動でこなす|makes:試作機,ロボット,センサー|needs:現場の課題,部品代|at:高専|with:農家,介護施設,町工場|who:農家,施設|risk:研究段階
専門学校生|せんもんがっこうせい|調理学校生,美容学校生|vocational school student|person|isa:学生|does:手を貸す|needs:実習の場,就職先|makes:料理,服|with:施設,宿
小学生|しょうがくせい|児童,小学校の子|primary school child|person|isa:子ども|needs:放課後の居場所,体験,自由研究,遊び場|at:小学校|with:親,祖父母,夏休み|who:学校,学童|does:客を呼ぶ
中学生|ちゅうがくせい||junior high pupil|person|isa:子ども|needs:部活動,職場体験,居場所,学習支援|at:中学校|with:修学旅行,部活
留学生|りゅうがくせい||foreign student|person|isa:学生,外国人|does:翻訳する,案内する,海外に出す|makes:翻訳,海外の口コミ,料理|needs:住まい,アルバイト,日本語,友人,就職先|at:大学,日本語学校|with:母国の料理,祭り|who:宿,輸出企業,学校|risk:一度きり
技能実習生|ぎのうじっしゅうせい|特定技能の人,外国人労働者,外国人材|foreign trainee|person|isa:外国人|does:手を貸す|needs:日本語,住まい,母国の食材,休みの足,友人|at:町工場,農家,水産加工場|with:自治会,祭り,家庭菜園|who:水産加工会社,農家|makes:母国の料理
外国人住民|がいこくじんじゅうみん|在留外国人,外国にルーツのある人|foreign resident|person|isa:外国人|does:翻訳する|needs:日本語教室,やさしい日本語,祈る場所,食材|makes:母国の料理|with:学校,自治会|who:自治体
移住者|いじゅうしゃ|Ｉターン者,移り住んだ人,移住した人,移り住む人,新しい住民|migrant from the city|person|does:広める,海外に出す,手を貸す|needs:住まい,仕事,仲間,車,保育園|makes:カフェ,宿,工房|with:空き家,農業,地域おこし協力隊|who:自治体,集落|risk:近所
Uターン者|ゆーたーんしゃ|Uターンの若者,帰ってきた人|returnee|person|isa:移住者|does:継ぐ,広める|needs:仕事,仲間,家業の立て直し|with:実家,家業,同級生
二拠点居住者|にきょてんきょじゅうしゃ|デュアルライフの人,週末田舎暮らしの人|two-home dweller|person|needs:空き家,畑,留守の見守り,足|does:手を貸す|with:テレワーク,週末|who:集落,管理業者
リモートワーカー|りもーとわーかー|在宅勤務者,テレワークの人,ノマド|remote worker|person|needs:回線,静かな席,長い滞在先,昼食,運動|at:コワーキングスペース,旅館,古民家|with:ワーケーション,温泉|who:宿,カフェ|risk:通信
主婦|しゅふ|家庭の主婦,お母さん,女性会の人|homemaker|person|does:食べさせる,手を貸す,世話をする|makes:惣菜,漬物,手芸|needs:短時間の仕事,居場所,販売の場,自分の時間|at:家庭,公民館|with:直売所,加工所,内職|who:加工所,介護施設
子育て中の親|こそだてちゅうのおや|若い親,ママ,パパ,赤ちゃんの親,離乳食の親,子育て中の母親,若い家族,幼い子のいる家庭|parents of small children|person|does:広める,手を貸す|needs:預け先,遊び場,短時間の仕事,仲間,離乳食,時短の食|at:保育園,公園|with:子ども,ベビーカー|who:自治体,菓子店,住宅会社
祖父母|そふぼ|おじいちゃん,おばあちゃん|grandparents|person|isa:高齢者|does:世話をする,伝え継ぐ,遊ばせる|needs:孫への贈り物,孫と行く所,出番|with:孫,昔の遊び,年金|makes:郷土料理,漬物
退職者|たいしょくしゃ|定年退職者,リタイアした人|retired person|person|isa:高齢者|does:教える,手を貸す,相談にのる,技を教える|needs:居場所,張り合い,短時間の仕事,仲間,運動|at:公民館|with:シルバー人材,家庭菜園|who:町工場,学校,農家
元教員|もときょういん|退職教員,元先生,元校長|retired teacher|person|isa:退職者|does:教える,相談にのる,案内する|makes:学習塾,体験学習,郷土史|needs:子ども,出番|with:廃校,学童,自由研究|who:学童,子ども,宿
教員|きょういん|先生,教師|teacher|person|does:教える,世話をする|needs:地域の講師,教材,事務の手間を減らす|at:学校|with:探究学習,遠足|who:学校
元工員|もとこういん|退職した技術者,元エンジニア|retired technician|person|isa:退職者|does:直す,技を教える,設計する,検査する|needs:出番,作業場|with:町工場,農機具,工業高校|who:町工場,農家
技術者|ぎじゅつしゃ|エンジニア,技師|engineer|person|does:設計する,測る,自動でこなす,直す|makes:試作機,仕組み|needs:現場の課題,実験の場|with:町工場,農業,副業|who:町工場,農家
プログラマー|ぷろぐらまー|SE,情報技術者,ITエンジニア|programmer|person|does:自動でこなす,事務を減らす,設計する|makes:アプリ,仕組み|needs:現場の話,静かな場所,回線|with:副業,移住|who:商店,農協,自治体|risk:使いこなし
看護師|かんごし|潜在看護師|nurse|person|does:世話をする,治す,見守る,相談にのる|makes:訪問看護,健康相談|needs:夜勤の少ない働き方,子の預け先,休み|at:病院,診療所|with:旅行の付き添い,保健室|who:施設,宿,祭り|risk:人手
保健師|ほけんし||public health nurse|person|does:健康を保つ,相談にのる,病気を防ぐ|needs:集まる場,参加者,健康づくりの題材|at:保健センター,役場|with:減塩,健診,体操|who:自治体,買い手の企業
助産師|じょさんし||midwife|person|does:世話をする,相談にのる|makes:産後ケア,母親教室|needs:場所,連携病院|with:旅館,温泉|who:妊婦,産後の母親
栄養士|えいようし|管理栄養士|dietitian|person|does:栄養を補う,健康を保つ,設計する,相談にのる|makes:献立,減塩食,介護食,離乳食|needs:地元食材,仕事の場|at:給食センター,病院|takes:規格外野菜,魚,大豆|who:学校,施設,食品会社
医師|いし|医者,ドクター|physician|person|does:治す,相談にのる,証明する|needs:代わりの医師,遠隔診療,住まい|at:病院,診療所|who:患者,離島|risk:一人頼み
歯科医|しかい|歯医者,歯科衛生士|dentist|person|does:治す,健康を保つ|with:口の体操,キシリトール,噛む菓子|at:歯科医院|who:高齢者,子ども
薬剤師|やくざいし||pharmacist|person|does:相談にのる,見分ける,混ぜる|at:薬局|makes:調剤,健康相談|needs:地域の役割|with:薬草,配達|who:高齢者,患者
理学療法士|りがくりょうほうし|作業療法士,リハビリの先生|physiotherapist|person|does:体を鍛える,治す,健康を保つ|makes:体操,リハビリ,動作の見直し|needs:現場,予防の仕事|at:病院,施設|with:温泉,農作業,園芸|who:高齢者,農家,町工場
鍼灸師|しんきゅうし|マッサージ師,整体師,柔道整復師|acupuncturist|person|does:癒やす,治す|makes:施術|needs:客,場所|takes:よもぎ|with:温泉,旅館,酒粕|who:観光客,農家,高齢者
介護士|かいごし|介護職員,ヘルパー,介護福祉士|care worker|person|does:世話をする,見守る|needs:人手,軽い道具,休み,手助け|at:介護施設|with:見守り,介護食,外出支援|who:高齢者|risk:人手
ケアマネジャー|けあまねじゃー|介護支援専門員|care manager|person|does:相談にのる,仲立ちする|needs:地域の支え,買い物支援|who:高齢者,遠距離介護の家族|with:見守り,配食
保育士|ほいくし|幼稚園の先生|nursery teacher|person|does:世話をする,遊ばせる,教える|needs:題材,外遊びの場,休み|at:保育園|with:木の玩具,森,託児|who:子育て中の親,宿,職場|risk:人手
美容師|びようし|理容師,床屋|hairdresser|person|does:美しく見せる,癒やす|makes:訪問理美容|at:美容室|takes:椿油,化粧品|yields:髪の毛|needs:客,平日の仕事|who:高齢者,新婚
運転手|うんてんしゅ|ドライバー|driver|person|does:運ぶ,届ける,案内する|needs:帰りの荷,休憩所,後継者|with:空荷,トラック,バス|at:営業所|who:農家,買い物弱者|risk:人手
タクシー運転手|たくしーうんてんしゅ||taxi driver|person|isa:運転手|does:運ぶ,案内する,見守る,届ける|needs:昼の客,観光の客|with:買い物代行,通院|who:高齢者,観光客|risk:人手
郵便局員|ゆうびんきょくいん|郵便屋さん|postal worker|person|does:届ける,見守る,集める,知らせる|at:郵便局|needs:新しい役割|with:見守り,特産品の発送,空き荷台|who:一人暮らし,農家
新聞配達員|しんぶんはいたついん|新聞販売店の人|newspaper deliverer|person|does:届ける,見守る,知らせる|needs:昼の仕事|with:チラシ,牛乳配達|at:新聞販売店|who:一人暮らし
元女将|もとおかみ||inn hostess|person|does:もてなす,教える,泊める,美しく見せる|makes:おもてなし,朝食,献立|needs:場所,後継ぎ,若い人|at:旅館,古民家|with:着物,器,生け花|who:民宿,訪日客,接客を学ぶ人
後継ぎ|あとつぎ|跡継ぎ,跡取り,若旦那|successor|person|does:継ぐ,広める|needs:経営の学び,仲間,新しい商品,先代との対話,資金|with:家業,第二創業|who:家族企業,産地|at:老舗|risk:信用
社長|しゃちょう|事業主,店主|business owner|person|does:出資する|needs:後継者,相談相手,人手,資金,販路|with:商工会,税理士|who:コンサルタント
起業家|きぎょうか|創業者,スタートアップの人|founder|person|does:設計する,広める|needs:資金,最初の客,仲間,場所,相談相手|with:商工会議所,信用金庫|at:コワーキングスペース|risk:売り先
副業人材|ふくぎょうじんざい|プロボノ,複業人材,兼業の人|side-job talent|person|does:広める,設計する,事務を減らす,相談にのる|needs:手応え,地域との縁|with:通販,SNS,テレワーク|who:中小企業,旅館,農家|risk:一人頼み
関係人口|かんけいじんこう|地域のファン,通う人|people tied to the region|person|does:手を貸す,広める|needs:関わりしろ,泊まる所,名前で呼ぶ相手|with:農作業,祭り,ふるさと納税|who:集落,自治体
地域おこし協力隊|ちいきおこしきょうりょくたい|協力隊,協力隊員|regional revitalisation volunteer|person|isa:移住者|does:広める,手を貸す,仲立ちする|needs:任期後の仕事,住まい,仲間,相談相手|with:空き家,特産品,役場|who:集落,農家|risk:一度きり,補助金頼み
集落支援員|しゅうらくしえんいん||village support officer|person|does:相談にのる,見守る,仲立ちする|at:集落|needs:若手,制度の知識|who:高齢者,移住者
消防団|しょうぼうだん|消防団員,自警団|volunteer fire brigade|trade|does:守る,防災に備える,見守る|needs:団員,会合の飲食,装備|with:操法,祭り,野焼き|at:詰所|who:集落|risk:人手
自治会|じちかい|町内会,区会|neighbourhood association|trade|does:仲間をつくる,見守る,集める|needs:若い担い手,事務の手間を減らす,集会所の使い道|at:公民館,集会所|with:草刈り,祭り,回覧板|yields:空いた集会所|risk:担い手
婦人会|ふじんかい|女性部,生活改善グループ|women's association|trade|does:食べさせる,技を教える,仲間をつくる|makes:郷土料理,味噌,弁当|needs:加工場,販路,若い会員|at:加工所|who:観光客,施設|risk:担い手,衛生
老人会|ろうじんかい|老人クラブ|seniors' club|trade|does:仲間をつくる,伝え継ぐ|needs:出番,足,楽しみ|makes:わら細工,昔の遊び,草刈り|at:公民館|who:小学校
青年団|せいねんだん|青年部,青年会|youth association|trade|does:仲間をつくる,楽しませる|makes:祭り,催し|needs:若者,場所|at:公民館
PTA|ぴーてぃーえー|保護者会|PTA|trade|does:仲間をつくる,集める|needs:担い手,手間を減らす|at:学校|with:バザー,廃品回収
保存会|ほぞんかい|伝統芸能保存会|preservation society|trade|does:伝え継ぐ,楽しませる|needs:若手,衣装の修理,発表の場,資金|makes:神楽,踊り|risk:担い手,文化の同意
障害のある人|しょうがいのあるひと|障がい者,障害者|people with disabilities|person|does:手を貸す|makes:菓子,アート,農作業,箱折り|needs:工賃,働く場,分けた工程,理解,移動|at:福祉作業所|with:農福連携,アート|who:農家,買い手の企業
発達障害の人|はったつしょうがいのひと|自閉症の人|neurodivergent people|person|isa:障害のある人|does:見分ける,検査する|needs:静かな場所,見通し,分けた工程|makes:アート,データ入力|with:静か,図案
車いす利用者|くるまいすりようしゃ|車椅子の人|wheelchair users|person|isa:障害のある人|needs:段差のない宿,移動,手洗い,情報|does:客を呼ぶ|who:宿,観光地
視覚障害者|しかくしょうがいしゃ|目の見えない人,目の不自由な人|blind people|person|isa:障害のある人|does:癒やす,見分ける|needs:音や香りの案内,点字|makes:マッサージ,音の案内|with:香り,手ざわり
聴覚障害者|ちょうかくしょうがいしゃ|耳の聞こえない人,ろう者,耳の不自由な人|deaf people|person|isa:障害のある人|needs:手話,字幕,光の合図|makes:手話カフェ|with:字幕
引きこもりの人|ひきこもりのひと|ひきこもり,不登校だった若者,引き籠もり,ひきこもりの若者|socially withdrawn people|person|does:手を貸す,自動でこなす|needs:居場所,少しずつの仕事,話し相手,人に会わない作業|with:農作業,動物,在宅の仕事|at:自宅|who:福祉団体,農家
不登校の子|ふとうこうのこ|不登校児,学校に行けない子,不登校児童|children not attending school|person|isa:子ども|needs:居場所,体験,自分の速さの学び|with:馬,畑,古民家,釣り|at:フリースクール|who:自治体,親
元受刑者|もとじゅけいしゃ|出所者,更生中の人|former inmates|person|needs:仕事,住まい,信用|does:手を貸す|who:協力雇用主|risk:信用
生活困窮者|せいかつこんきゅうしゃ|困窮世帯|people in poverty|person|needs:食べ物,仕事,相談,住まい|with:フードバンク,規格外品|who:社会福祉協議会
ひとり親|ひとりおや|母子家庭,父子家庭,シングルマザー|single parents|person|isa:子育て中の親|needs:預け先,短時間の仕事,住まい,食べ物|does:手を貸す|with:移住,在宅の仕事
就職氷河期世代|しゅうしょくひょうがきせだい|無業の人|job seekers|person|needs:仕事,研修,居場所|does:手を貸す|who:農家,町工場
研究者|けんきゅうしゃ|大学の先生,教授,博士|researcher|person|does:調べる,測る,設計する,証明する|makes:論文,試作,特許|needs:試料,実証の場,共同研究費,現場の課題|at:大学,公設試|with:副産物,在来種|who:買い手の企業,農家|risk:研究段階,特許
税理士|ぜいりし|会計士,記帳代行|tax accountant|person|does:事務を減らす,相談にのる|needs:若手|makes:決算,資金繰り表|who:社長,農家
司法書士|しほうしょし||legal scrivener|person|does:相談にのる,証明する,事務を減らす|makes:登記,契約書,許可申請|with:空き家,相続|who:空き家の持ち主,創業者
中小企業診断士|ちゅうしょうきぎょうしんだんし|経営コンサルタント|business consultant|person|does:相談にのる,仲立ちする|makes:事業計画,販路の助言|at:商工会|who:社長,創業者
バイヤー|ばいやー||buyer|person|does:仕入れる,見分ける,売る|needs:物語のある品,安定した量,見本|at:百貨店,スーパー|who:農家,食品会社|with:展示会|risk:信用
ソムリエ|そむりえ|利き酒師,唎酒師|sommelier|person|does:見分ける,もてなす,教える|with:酒,チーズ,料理|who:酒蔵,料理店
インフルエンサー|いんふるえんさー|ユーチューバー,発信者|influencer|person|does:広める,写す|needs:題材,体験,宿|who:観光協会,若者|risk:一度きり
スポーツ選手|すぽーつせんしゅ|元選手,元アスリート|athlete|person|does:体を鍛える,教える,広める|needs:引退後の仕事,合宿地,栄養,練習場|with:温泉,鹿肉,体育館|who:子ども,施設
コーチ|こーち|指導員,インストラクター|coach|person|does:体を鍛える,教える|at:体育館,プール|needs:場所,昼の生徒|who:子ども,高齢者
登山家|とざんか||mountaineer|person|does:案内する|needs:行動食,軽い道具,山小屋,足|at:山|with:温泉,地図|who:山小屋|risk:安全,天気
釣り名人|つりめいじん||expert angler|person|does:捕る,技を教える,案内する|with:川,未利用魚|who:観光客,子ども
動物看護師|どうぶつかんごし||veterinarian|person|does:治す,世話をする,検査する|at:動物病院|who:犬猫の飼い主,畜産農家|needs:若手|with:鹿肉,ペットフード
調律師|ちょうりつし|楽器製作者|instrument maker|person|isa:職人|does:直す,設計する|takes:木材,竹,鹿皮|makes:楽器|who:音楽家,学校
時計職人|とけいしょくにん|時計修理,修理屋|watch repairer|person|isa:職人|does:直す,組み立てる|needs:後継者,客|with:形見|who:コレクター
仕立て屋|したてや|和裁士|tailor|person|isa:職人|does:縫う,直す,着せる|takes:古布,着物,帆布|makes:服,小物|needs:単価,若手,直接の客|at:縫製工場|who:デザイナー,施設
手芸好き|しゅげいずき|手芸の人,ハンドメイド作家,手芸作家|handicraft hobbyist|person|does:縫う,編む|takes:端切れ,残糸,革の端切れ,流木,貝殻|makes:小物,アクセサリー|needs:材料,教室,売り場|with:マルシェ,通販
エコノミスト|えこのみすと|統計家|data analyst|person|does:調べる,予測する,測る|needs:データ,現場|who:自治体,旅館
気象予報士|きしょうよほうし||weather forecaster|person|does:予測する,知らせる|who:農家,漁師,観光地|with:猛暑,霜
元銀行員|もとぎんこういん|元金融マン|former banker|person|isa:退職者|does:相談にのる,仲立ちする|with:事業承継,資金繰り|who:社長,NPO
元自衛官|もとじえいかん|元消防士,退職自衛官|retired serviceman|person|isa:退職者|does:守る,防災に備える,教える|makes:防災教室,野外訓練|who:学校,買い手の企業|with:キャンプ
元船員|もとせんいん|船乗り|retired sailor|person|isa:退職者|does:案内する,技を教える,直す|makes:ロープワーク,海の話|at:港|who:子ども,観光客
元鉄道員|もとてつどういん|元国鉄マン|retired railwayman|person|isa:退職者|does:案内する,直す,伝え継ぐ|with:廃線,古い車両|who:鉄道ファン,子ども
鉄道ファン|てつどうふぁん||railway fans|person|isa:ファン|needs:撮影場所,限定品,泊まる所|does:写す,客を呼ぶ|with:廃線,駅弁,無人駅|at:駅
