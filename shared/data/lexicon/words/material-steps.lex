# steps and buyers often named beside materials
洗浄|せんじょう|洗う加工,水洗い,すすぎ|washing|technique|does:汚れを落とす,分ける|takes:漁網,空き瓶,貝殻,羊毛,廃プラ,古着|by:福祉作業所,リサイクル業者|makes:再生材|needs:水|yields:排水
煮出し|にだし|煎じる,煮沸抽出|decoction|technique|does:抽出する,煮る,染める|takes:剪定枝,茶殻,骨,薬草,玉ねぎの皮,黒豆|makes:染料,だし,茶,入浴剤|by:染色家,料理人|needs:熱
圧縮|あっしゅく|押し固める,プレス|compressing|technique|does:固める|takes:おがくず,もみ殻,杉,竹,コーヒーかす,古紙,廃プラ|makes:固形燃料,床材,ボード|by:町工場
裁断|さいだん|カット,切りそろえ,断裁|cutting|technique|does:切る|takes:布,紙,革,い草,竹|by:縫製工場,印刷会社,福祉作業所|yields:端切れ,裁断くず,革の端切れ
藻の培養|ものばいよう|藻類培養,スピルリナ栽培|algae culture|technique|isa:培養|does:育てる,増やす|takes:二酸化炭素,余熱,排水,温泉水,海洋深層水,日差し|makes:色素,健康食品,養殖の餌,化粧品|by:ベンチャー,農業法人|who:化粧品会社,養殖業者|risk:設備費
藻場再生|もばさいせい|藻場づくり,海の森づくり,ブルーカーボン活動,藻場の再生|seaweed bed restoration|event|does:海を肥やす,炭素をためる,生きものを守る|takes:鉄鋼スラグ,間伐材,貝殻,ウニ殻,竹,漁具|by:漁協,ダイバー,高校|who:漁師,買い手の企業,学校|with:カーボンクレジット,磯焼けのウニ|risk:ボランティア頼み
水風呂|みずぶろ|外気浴,冷水浴,川水風呂|cold plunge|place|of:湧水,雪,海水|prop:冷たい|does:冷やす,癒やす|with:サウナ|takes:樽,井戸,雪解け|who:サウナ好き
酒の熟成|さけのじゅくせい|酒の貯蔵,日本酒貯蔵,焼酎貯蔵,ワイン熟成|ageing of drinks|technique|does:熟成させる|takes:日本酒,焼酎,ワイン,梅酒|at:トンネル,廃坑,雪室,洞窟,ダム,海底,蔵|by:酒蔵,ワイナリー|who:記念日の客,観光客,海外の客|makes:限定品|risk:酒税
海底熟成|かいていじゅくせい|海中熟成,沈めた酒|undersea ageing|technique|does:熟成させる|takes:ワイン,日本酒,醤油,コーヒー豆|at:海,ダム,湖|by:漁師,ダイバー,酒蔵|makes:限定品|who:通販客,観光客|with:藻場|risk:漁業権,天気
研究所|けんきゅうじょ|大学の研究室,企業の研究所|research institute|trade|does:調べる,測る,証明する|makes:特許,データ|needs:試料,実証先,協力農家|yields:分析機器,試作品,見学|who:食品会社,町工場
文化財修復|ぶんかざいしゅうふく|保存修復,修復師|conservation|technique|does:直す,伝え継ぐ|takes:和紙,漆,膠,檜皮,絹,金箔|by:修復師,宮大工,表具師|who:寺社,博物館,海外の美術館|needs:材料,後継者|risk:担い手,技
日本画|にほんが|水墨画,岩絵具の絵|Japanese painting|technique|does:美しく見せる|takes:顔料,膠,和紙,墨,絹|by:画家|who:旅館,菓子店,海外の客|makes:襖絵,掛け軸,包装紙
ヨガ教室|よがきょうしつ|ヨガスタジオ|yoga studio|trade|does:癒やす,体を鍛える|takes:い草マット,線香,和ろうそく,精油|at:寺,竹林,雪原,古民家,畳の部屋|who:女性客,外国人観光客|needs:静かな場所,朝食
刃物店|はものてん|包丁店,刃物屋|knife shop|trade|takes:刃物,木の柄,砥石,椿油|does:売る,直す|who:料理人,外国人観光客,美容師|yields:鋼の端材|needs:後継者,多言語
スマホケース|すまほけーす|スマホスタンド,イヤホンケース|phone cases|product|of:革,木材,漆|by:作家,革職人,木工作家|takes:端材,突板,畳縁,和紙,デニム,押し花|who:若者,観光客,推し活の人
サプリ|さぷり|健康補助食品|supplement|product|does:健康を保つ,栄養を補う|takes:桑,牡蠣,すっぽん,にんにく,プラセンタ,藻,乳酸菌,菊芋|by:健康食品会社,受託製造会社|who:高齢者,ペットの飼い主,アスリート|risk:表示,売り先
再生ガラス|さいせいがらす|リサイクルガラス,琉球ガラス|recycled glass|product|of:空き瓶,廃パネル,蛍光管|by:ガラス工房|use:グラス,照明,箸置き,タイル|who:カフェ,旅館,土産物店|prop:物語がある,色
園芸土|えんげいど|鉢土|potting soil|product|takes:もみ殻くん炭,バーク,コーヒーかす,廃菌床,浄水汚泥,瓦くず,ヤシ殻|does:育てる|who:園芸店,家庭菜園,屋上農園|by:肥料会社
名札|なふだ|ネームプレート,社員証|name tags|product|of:木材,革|takes:端材,畳縁,古材,校舎の木材|by:福祉作業所,木工作家|who:買い手の企業,役場,ホテル,学校
野鳥観察|やちょうかんさつ|探鳥会|bird watching|product|does:楽しませる,教える|at:湿地,森林,島,水田|by:ガイド|who:写真愛好家,外国人観光客,親子|months:11-6|with:早朝の朝食,双眼鏡
ドローン会社|どろーんがいしゃ|空撮会社,ドローンスクール|drone firm|trade|does:飛ばす,写す,測る,運ぶ|at:廃校,空き工場,河川敷|needs:練習場,農家や林業の仕事|who:農家,建設会社,観光協会
段ボール会社|だんぼーるがいしゃ|段ボール工場,紙箱工場|cardboard company|trade|makes:段ボール,避難所ベッド,玩具|yields:抜きかす,端材,設計の手|who:農家,通販,避難所,保育園|needs:新用途
セメント会社|せめんとがいしゃ|生コン会社,コンクリート二次製品会社|cement company|trade|makes:コンクリート,ブロック|takes:焼却灰,貝殻,石炭灰,汚泥|yields:戻りコンクリート,余熱|needs:脱炭素素材
眼鏡工場|めがねこうじょう|眼鏡フレーム工場,眼鏡職人|eyewear factory|trade|makes:眼鏡,医療器具,アクセサリー|takes:チタン,アセテート,竹,漁網|yields:アセテート端材,チタンくず|does:磨く,曲げる|who:医療機器会社,海外の客|needs:自社ブランド
自然保護団体|しぜんほごだんたい|環境団体,環境NPO,自然観察会|conservation group|trade|does:生きものを守る,教える,刈る|needs:資金,若い人,道具,企業の参加|who:学校,買い手の企業|yields:観察記録,案内人|with:外来種,野鳥,湿地
音楽好き|おんがくずき|オーディオ好き,レコード好き|music lovers|person|needs:響きのよい蔵,木のスピーカー,小さな音楽会,宿|at:土蔵,トンネル,廃校,石蔵|with:日本酒,コーヒー
杉の葉|すぎのは|杉葉,青杉|cedar leaves|thing|of:枝葉|prop:香り,燃える|use:線香,杉玉,着火材,精油,染料,入浴剤,トイレの香り|proc:蒸留,乾燥,粉末化|by:林業会社|who:線香工場,酒蔵,キャンパー|risk:集荷
杉玉|すぎだま|酒林|cedar ball|product|of:杉の葉|by:酒蔵,林業会社|use:酒屋の看板,作り体験,土産|who:酒蔵,居酒屋,海外の酒バー|months:11-12
藍師|あいし|藍農家,すくも職人|indigo maker|person|isa:職人|does:発酵させる,育てる|makes:藍,すくも|needs:畑,弟子,新しい用途,冬の仕事|who:染色家,アパレル,化粧品会社|risk:担い手
アロハシャツ|あろはしゃつ|かりゆし,柄シャツ|aloha shirts|product|of:布|by:縫製工場|takes:古着の着物,大漁旗,鯉のぼり,友禅,暖簾|who:観光客,若者,役場職員|months:5-9
ペットベッド|ぺっとべっど|犬のベッド,猫ベッド|pet beds|product|of:畳,い草,古布団,デニム|by:畳店,縫製工場,家具工房|who:ペットの飼い主,ペットホテル
途上国支援|とじょうこくしえん|海外支援,国際協力|overseas aid|event|takes:古着,自転車,農機,車椅子,ランドセル,井戸掘り|does:運ぶ,技を教える|by:NPO,買い手の企業,学校|who:海外の農家,海外の学校|risk:補助金頼み
現場の課題|げんばのかだい|現場の困りごと,実証の場,現場の声|field problems|need|who:大学の研究者,高専生,IT企業,機械メーカー|needs:農家,漁師,町工場,介護施設,林業会社
試料|しりょう|サンプル素材,研究用素材|research samples|need|who:研究者,大学,化粧品会社|needs:規格外品,樹皮,海藻,微生物,酒粕,温泉水
磯の恵み|いそのめぐみ|浜の拾い物,打ち上げ物|beachcombing finds|thing|of:流木,シーグラス,貝殻,海藻|use:リース,アクセサリー,額,体験,堆肥|by:子ども,観光客|who:土産物店,ゲストハウス|at:海岸|months:11-3
