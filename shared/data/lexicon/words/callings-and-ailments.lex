# Callings, small offices, life's steps and ailments
歯科技工士|しかぎこうし|歯科技工所|dental technician|person|isa:職人|does:成形する,磨く|makes:精密な型,アクセサリー|needs:後継者,新しい仕事|who:歯科医
言語聴覚士|げんごちょうかくし|言葉のリハビリの先生|speech therapist|person|isa:理学療法士|does:治す,教える|makes:飲み込みの訓練,介護食の助言|who:高齢者,子ども,食品会社
臨床心理士|りんしょうしんりし|カウンセラー,スクールカウンセラー,公認心理師|clinical psychologist|person|does:相談にのる,癒やす|who:会社員,子ども,不登校の子|with:森,動物,農作業
社会福祉士|しゃかいふくしし|ソーシャルワーカー,相談支援員|social worker|person|does:相談にのる,仲立ちする|who:生活困窮者,障害のある人|needs:受け皿の仕事
児童相談所|じどうそうだんしょ|里親支援|child welfare office|trade|does:預かる,相談にのる|who:子ども|needs:里親,体験,自立の仕事
保護司|ほごし|更生保護|probation volunteer|person|does:相談にのる,見守る|who:元受刑者|needs:協力雇用主
盲導犬|もうどうけん|聴導犬,介助犬|guide dog|thing|does:手を貸す|who:視覚障害者|yields:引退犬|needs:里親,泊まれる宿
駐在さん|ちゅうざいさん|おまわりさん,交番|village policeman|person|does:見守る,守る|who:集落|yields:空いた駐在所
測量士|そくりょうし||surveyor|person|does:測る,証明する|who:山林所有者,空き家の持ち主
気象台|きしょうだい|天気図|weather station|trade|does:予測する,知らせる|who:農家,漁師
番頭|ばんとう|大番頭|head clerk|person|does:もてなす,事務を減らす,技を教える|at:旅館,老舗|who:後継ぎ
ネイリスト|ねいりすと|エステティシャン|nail artist|person|isa:美容師|does:美しく見せる|takes:貝殻,漆,金箔|who:介護施設,新婚
スタイリスト|すたいりすと|メイクの人|stylist|person|does:美しく見せる,着せる|who:写真館,新婚
脚本家|きゃくほんか|劇作家,放送作家|playwright|person|isa:作家|does:楽しませる|takes:昔話,災害の記憶|who:高校生,観光協会
バレエ教室|ばれえきょうしつ|ダンス教室|ballet class|product|isa:習い事|does:体を鍛える|at:廃校の体育館,空き店舗|who:子ども
外国語指導助手|がいこくごしどうじょしゅ|ALT,英語の先生|assistant language teacher|person|isa:外国人|does:教える,翻訳する|needs:友人,地域の体験|who:学校,旅館
校長|こうちょう|教頭,園長|head teacher|person|isa:教員|needs:地域の講師|at:学校
用務員|ようむいん|校務員,施設管理の人|school caretaker|person|does:直す,刈る|at:学校|who:廃校
調理員|ちょうりいん|給食調理員|institution cook|person|does:煮る,食べさせる|needs:夏休みの仕事|at:給食センター
宇宙飛行士|うちゅうひこうし||astronaut|person|needs:保存食,漬物,軽い食|with:宇宙産業
パイロット|ぱいろっと|操縦士,気球乗り,パラグライダーの人|pilot|person|does:飛ばす|at:高原|who:観光客
一人親方|ひとりおやかた|個人の職人|self-employed craftsman|person|isa:職人,個人事業主|needs:仲間,事務の手助け,雨の日の仕事
巫女|みこ|神楽の舞手|shrine maiden|person|does:祈る,楽しませる|at:神社|needs:担い手|who:若い女性
講|こう|寄り合い,頼母子講,門徒|village confraternity|trade|does:仲間をつくる,分け合う|with:共同購入,祭り|like:協同組合
結納|ゆいのう|婚約,顔合わせ|engagement|event|isa:祝い|who:新婚|needs:水引,酒,料理,個室,写真
初宮参り|はつみやまいり|お食い初め,百日祝い|first shrine visit of a baby|event|isa:出産祝い|who:子育て中の親,祖父母|needs:漆器,鯛,着物,写真
試験|しけん|入試|examination|event|who:受験生|needs:宿,弁当,お守り|months:1-3
就活|しゅうかつ|就職活動,内定,新入社員|job hunting|event|who:学生|needs:見学,インターン,住まい|with:地元の企業
退社|たいしゃ|寿退社|leaving a company|event|by:会社員|needs:次の仕事,記念品
リウマチ|りうまち|関節痛,膝の痛み,神経痛|rheumatism|need|who:高齢者|needs:温泉,軽い道具,運動|does:癒やす,温める|risk:表示
喘息|ぜんそく|アトピー,呼吸の病気|asthma|need|who:子ども|needs:きれいな空気,湿度,天然素材の寝具|does:空気を浄める|risk:表示
骨粗しょう症|こつそしょうしょう|骨の弱り,カルシウム不足|osteoporosis|need|who:高齢者|needs:小魚,卵の殻,日光,運動|does:栄養を補う,体を鍛える|risk:表示
貧血|ひんけつ|鉄不足|anaemia|need|who:若い女性,妊婦|needs:鹿肉,鉄瓶,海藻|does:栄養を補う|risk:表示
二日酔い|ふつかよい|飲み過ぎ|hangover|need|who:酒好き|needs:しじみ,柿,梅,水|risk:表示
頭痛|ずつう|偏頭痛,目の疲れ,眼精疲労|headache and eye strain|need|who:会社員|needs:暗さ,香り,温める布|does:癒やす|risk:表示
更年期|こうねんき|ほてり,のぼせ|menopause|need|who:女性|needs:大豆,運動,香り,仲間|does:癒やす|risk:表示
ニキビ|にきび|肌トラブル,吹き出物|acne|need|who:高校生,若い女性|needs:石けん,米ぬか,温泉|does:汚れを落とす|risk:表示
薄毛|うすげ|白髪|thinning hair|need|who:男性,女性|needs:椿油,海藻,かつら|risk:表示
虫刺され|むしさされ||insect bites|need|who:キャンパー,農家,子ども|needs:ハッカ,ヒノキ油,よもぎ|does:虫を避ける|months:5-10|risk:表示
日焼け|ひやけ|しみ|sunburn|need|who:農家,海水浴客|needs:帽子,日陰,米ぬか|does:光を遮る,肌を守る|months:5-9|risk:表示
体臭|たいしゅう|加齢臭,汗のにおい,足のにおい|body odour|need|who:男性,会社員|needs:柿渋,炭,竹,茶|does:匂いを消す|risk:表示
口臭|こうしゅう|虫歯|bad breath and teeth|need|who:高齢者,会社員|needs:茶,梅,プロポリス|does:抗菌する|risk:表示
疲労|ひろう|疲れ,だるさ,夏バテ|fatigue|need|who:会社員,農家,ランナー|needs:甘酒,梅,温泉,睡眠,うなぎ|does:癒やす,栄養を補う|months:6-9|risk:表示
肥満|ひまん|メタボ,糖質の摂りすぎ|obesity|need|who:会社員|needs:食物繊維,運動,低糖質の菓子|does:カロリーを抑える|risk:表示
物忘れ|ものわすれ|認知機能の低下,ぼけ防止|forgetfulness|need|who:高齢者|needs:会話,手仕事,音楽,園芸|does:健康を保つ|risk:表示
転倒|てんとう|ふらつき,つまずき|falls|need|who:高齢者|needs:手すり,体操,明かり,滑らない床|does:守る,体を鍛える
遭難|そうなん|道迷い,滑落|mountain accidents|need|who:登山客,山菜採り名人|needs:位置の知らせ,案内人,ドローン|does:見張る,追跡する
津波|つなみ|高潮,津波避難|tsunami|need|who:住民,観光客,港|needs:高台,知らせ,語り部,避難路|does:知らせる,伝え継ぐ
噴火|ふんか||eruption|event|yields:火山灰|needs:灰の片付け,避難|who:農家,観光地|use:釉薬,消臭材,洗剤
台風|たいふう|暴風,高波|typhoon|event|months:7-10|yields:落果,倒木|who:果樹農家,漁師|needs:予測,早採り,落果の使い道
熱中症|ねっちゅうしょう|暑さ負け|heatstroke|need|isa:猛暑|who:高齢者,農家,学校|needs:塩,梅,冷たい水,日陰|does:冷やす|months:6-9
低体温|ていたいおん|凍え,避難所の寒さ|hypothermia|need|isa:寒さ|who:被災者,登山客|needs:断熱,湯,羊毛|does:温める
非常持ち出し|ひじょうもちだし|防災リュック|emergency kit|product|of:非常食,灯り,簡易トイレ|does:防災に備える|who:企業の総務,学校,観光客|use:贈り物
