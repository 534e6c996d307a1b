# Education, school, sport, pets, disaster
教育|きょういく|学び,教育事業|education|trade|does:教える|needs:題材,講師,現場,教材|who:子ども,学校,退職者|at:学校
体験学習|たいけんがくしゅう|体験教育,探究学習,総合学習,環境学習|experiential learning|product|does:教える,楽しませる|takes:農作業,漁,職人の技,里山,災害の記憶,町工場|who:小学生,修学旅行生,学校,親子|by:農家,元教員,職人|needs:安全の備え,雨の代案,教材|risk:安全,一度きり
食育|しょくいく|味覚教育,食の学び|food education|technique|does:教える,食べさせる|takes:規格外野菜,魚のさばき方,出汁,在来野菜,味噌|who:保育園,小学生,子育て中の親|by:栄養士,農家,料理人|at:給食センター,畑
木育|もくいく|森の学び|wood education|technique|does:教える,遊ばせる|takes:端材,間伐材,木の実,流木|who:保育園,親子|by:木工作家,林業家|at:里山
環境教育|かんきょうきょういく|自然学校,自然観察,SDGs学習|environmental education|technique|does:教える,案内する,生きものを守る|takes:干潟,里山,海ごみ,湿地,外来種,ごみ処理場|who:学校,買い手の企業,親子|by:研究者,漁師,退職者
防災教育|ぼうさいきょういく|避難訓練,防災キャンプ,防災ツアー|disaster education|technique|does:教える,防災に備える,伝え継ぐ|takes:災害の記憶,震災遺構,キャンプ道具,非常食|who:修学旅行生,企業の総務,学校|by:語り部,消防団,元自衛官|at:廃校,被災地
職業体験|しょくぎょうたいけん|職場体験,インターンシップ,お仕事体験|work experience|product|does:教える,技を教える|who:中学生,学生,親子|by:職人,町工場,漁師|needs:受け入れの手間,保険|with:担い手不足
給食|きゅうしょく|学校の昼食|school lunch|product|does:食べさせる,栄養を補う|takes:地元野菜,米,未利用魚,有機野菜,ジビエ|who:小学生,子ども|by:栄養士|at:給食センター|needs:安定した量,そろった大きさ,安さ|yields:残飯,空いた夏の調理場,牛乳パック|risk:ばらつき,単価
給食センター|きゅうしょくせんたー|学校の調理場|school kitchen centre|place|yields:空いた休日,空いた夏休み,大釜,野菜くず|use:配食,加工,防災の炊き出し|by:自治体|who:農家,高齢者,福祉団体|risk:衛生
教材|きょうざい|学習キット,実験キット|teaching materials|product|of:端材,貝殻,繭,鉱石,昔話,種|does:教える,遊ばせる|who:学校,親子,通販の客|by:福祉作業所,デザイナー,元教員|prop:持ち運べる
自由研究|じゆうけんきゅう|夏休みの宿題,工作|holiday research project|product|does:教える|takes:海の生きもの,石,繭,染色,発酵,廃材|who:小学生,親子|months:7-8|by:研究者,元教員,博物館
学習塾|がくしゅうじゅく|塾,家庭教師,公営塾|cram school|trade|does:教える|who:受験生,高校生|at:空き店舗,寺,廃校|by:元教員,学生|yields:空いた昼の教室
習い事|ならいごと|お稽古,カルチャー教室|lessons|product|does:教える,楽しませる|who:子ども,主婦,退職者|by:職人,音楽家,僧侶|at:公民館,寺,空き店舗|takes:茶道,陶芸,踊り,書道
料理教室|りょうりきょうしつ|味噌作り体験,菓子作り体験|cooking class|product|does:教える,楽しませる,食べさせる|takes:郷土料理,麹,未利用魚,規格外野菜|who:親子,訪日客,新婚|by:料理人,主婦,漁師|at:調理室,古民家|risk:衛生
留学|りゅうがく|離島留学,地域留学|study stay|product|does:教える,泊める|who:小学生,高校生|at:離島,山あい|by:農家,自治体|needs:寮,里親|with:廃校の恐れ
日本語教室|にほんごきょうしつ|日本語学校,日本語学習,日本語|Japanese class|product|does:教える,仲間をつくる|who:技能実習生,留学生|by:元教員,主婦|at:公民館|with:料理,農作業
子ども新聞|こどもしんぶん|地域の記録,昔の聞き取り|oral history by children|product|does:記録する,伝え継ぐ|by:小学生,高校生|takes:古老の話,職人の技|who:住民,新聞社
部活動|ぶかつどう|部活,クラブ活動,地域クラブ|club activities|event|does:体を鍛える,教える|who:中学生,高校生|needs:指導者,移動,道具|by:スポーツ選手,退職者|at:体育館
ランドセル|らんどせる|使い終わったランドセル,通学鞄|school satchel|product|of:革|prop:丈夫,懐かしい|use:小物,財布,寄付|proc:解体,縫製|by:卒業生|who:祖父母,革職人
制服|せいふく|学生服|uniforms|product|of:布|use:譲り合い,ぬいぐるみ,鞄|who:ひとり親,卒業生|proc:縫製
机|つくえ|学習机,学校机,古い机と椅子|school desks|product|of:木材,鉄|prop:懐かしい|use:カフェ,店の什器,自習室|by:廃校|who:カフェ,移住者
楽器|がっき|使わない楽器|musical instruments|product|of:木材,竹,革,貝殻|use:演奏会,癒やし,貸し出し|by:職人,学校|who:音楽家,子ども,介護施設|yields:端材
絵本|えほん|児童書,古い絵本|picture book|product|of:和紙,昔話,絵|does:楽しませる,教える,伝え継ぐ|who:子ども,祖父母,保育園|by:漫画家,高校生|with:読み聞かせ
玩具|がんぐ|おもちゃ|toys|product|of:端材,間伐材,竹,布,蜜蝋,紙|does:遊ばせる,教える|who:子ども,保育園,祖父母,訪日客|by:木工作家,福祉作業所|risk:安全
クレヨン|くれよん|色鉛筆|crayons and paints|product|of:野菜粉,米ぬか油,蜜蝋,土,炭|does:色をつける,遊ばせる|who:保育園,親子,出産祝い|proc:粉末化|with:規格外野菜
遊具|ゆうぐ|遊び道具,木の遊具,ブランコ|play equipment|product|of:丸太,古タイヤ,竹,漁網|does:遊ばせる|who:保育園,公園,親子|by:林業家,大工|risk:安全
スポーツ|すぽーつ|運動競技,競技,運動|sports|product|does:体を鍛える,楽しませる|needs:会場,指導者,宿,栄養|who:子ども,高齢者,スポーツ選手|at:体育館
スポーツ大会|すぽーつたいかい|マラソン大会,競技会|sports event|event|does:体を鍛える,客を呼ぶ|who:ランナー,サイクリスト|needs:ボランティア,補給食,参加賞,湯,宿|with:特産品,棚田,雪|risk:天気,安全
合宿|がっしゅく|スポーツ合宿,音楽合宿,ゼミ合宿,研修合宿|training camp|event|does:泊める,体を鍛える,教える|who:スポーツ合宿の団体,学生,音楽家|at:廃校,高原,離島,閑散期の旅館|needs:体育館,食事の量,洗濯,湯|months:7-9,2-3|with:栄養士,鹿肉
自転車|じてんしゃ|eバイク|bicycle|product|does:運ぶ,体を鍛える|use:観光,配達,ガイドツアー|who:サイクリスト,観光客,高校生|at:廃線,海岸|needs:修理,返却の場所|by:自転車店|yields:放置自転車
トレイルラン|とれいるらん|山岳レース,ロングトレイル|trail running and walking|product|does:体を鍛える,案内する|who:ランナー,登山客,訪日客|at:古道,林道,里山|needs:道の整備,宿,補給|risk:安全
ボルダリング|ぼるだりんぐ|クライミング,ジップライン|climbing|product|does:体を鍛える,遊ばせる|at:廃校の体育館,倉庫,岩場,森|of:木材,石|who:若者,親子|risk:安全,設備費
スケートボード|すけーとぼーど|スケボー,BMX|skateboarding|product|does:遊ばせる,体を鍛える|at:廃校のプール,空き倉庫,高架下|who:若者,子ども|risk:近所,安全
水上スポーツ|すいじょうすぽーつ|ラフティング|water sports|product|does:遊ばせる,体を鍛える|at:湖畔,川沿い,ダム湖,海辺|who:若者,親子|needs:シャワー,指導者,更衣室|months:5-10|risk:安全,天気
雪遊び|ゆきあそび|そり,スノーシュー,雪合戦|snow play|product|of:雪|does:遊ばせる,楽しませる|who:訪日客,親子,暖かい国の人|at:雪国,廃校の校庭|months:12-3|by:農家|risk:天気,季節
スキー|すきー|スノーボード|skiing|product|does:体を鍛える,遊ばせる|at:スキー場|months:12-3|who:スキー客|risk:季節
武道|ぶどう|剣道,弓道,空手|martial arts|product|does:体を鍛える,教える|who:訪日客,子ども|at:武道場,寺,廃校の体育館|of:竹,木材,革|by:元自衛官|with:道着,刀
eスポーツ|いーすぽーつ|ゲーム大会|e-sports|product|does:楽しませる,仲間をつくる|who:若者,高齢者,障害のある人|at:空き店舗,廃校|needs:回線|risk:設備費
ゴルフ|ごるふ|グラウンドゴルフ,ゲートボール|golf|product|does:体を鍛える|at:ゴルフ場|who:高齢者,会社員|yields:芝,池の球
乗馬|じょうば|流鏑馬,引き馬|horse riding|product|does:癒やす,体を鍛える,楽しませる|at:牧場,海辺|of:引退馬|who:不登校の子,観光客,子ども|yields:馬ふん|risk:生きもの,安全
スポーツ栄養|すぽーつえいよう|補給食,行動食,プロテイン|sports nutrition|product|of:米,干し柿,梅,塩,鹿肉,ホエイ,大豆,はちみつ|does:栄養を補う|who:ランナー,登山客,スポーツ選手|by:栄養士,菓子店|prop:持ち運べる,日持ちする
ダンス|だんす|舞踊|dance|product|does:楽しませる,体を鍛える|takes:神楽,民謡|who:子ども,高齢者,訪日客|by:ダンサー,保存会
ペット|ぺっと|愛猫,伴侶動物|pets|thing|does:癒やす|needs:餌,遊び場,預け先,医療,供養|who:犬猫の飼い主,独居高齢者|risk:生きもの
ペットフード|ぺっとふーど|ドッグフード,キャットフード,犬のおやつ,猫のおやつ|pet food|product|of:鹿肉,鹿の骨,魚のあら,規格外野菜,酒粕,ホエイ,さつまいも|does:食べさせる,栄養を補う|who:犬猫の飼い主|proc:乾燥,粉末化,缶詰|by:ジビエ処理場,福祉作業所|prop:無添加|permit:ペットフード安全法の届出|risk:衛生,量が足りない
犬のおもちゃ|いぬのおもちゃ|鹿角のおもちゃ,猫の爪とぎ|pet toys|product|of:鹿角,木材,縄,段ボール,い草,またたび|does:遊ばせる|who:犬猫の飼い主
猫砂|ねこすな|ペット砂,ペットトイレ|cat litter|product|of:おから,おがくず,もみ殻,紙,茶がら,ゼオライト|prop:吸水,消臭|does:匂いを消す|who:犬猫の飼い主|proc:造粒|risk:かさ,単価
ペットホテル|ぺっとほてる|犬の預かり,ペットシッター|pet hotel|product|does:預かる,世話をする|who:犬猫の飼い主,観光客|at:空き家,牧場|by:動物看護師|permit:動物取扱業の登録|risk:近所
ペットと泊まれる宿|ぺっととまれるやど|犬連れ宿|pet-friendly inn|product|does:泊める|who:犬猫の飼い主|at:古民家,廃校|needs:足洗い場,ドッグラン,匂い対策|with:鹿肉のおやつ
ペット葬|ぺっとそう|ペット供養,動物霊園|pet funeral|product|does:弔う|who:犬猫の飼い主|at:寺,里山|by:僧侶|of:陶器,木材|risk:近所
保護猫カフェ|ほごねこかふぇ|猫カフェ,保護犬カフェ|shelter cat cafe|place|does:癒やす,飼う|who:若い女性,単身者|at:空き店舗,古民家|with:野良猫|risk:生きもの,近所
動物病院|どうぶつびょういん|獣医院|veterinary clinic|trade|does:治す|who:犬猫の飼い主,畜産農家|takes:鹿肉,無添加の餌|needs:若手
鑑賞魚|かんしょうぎょ||ornamental fish|thing|prop:美しい,小さい|use:鑑賞,輸出,教材|by:養魚家|at:休耕田,廃校のプール|who:コレクター,子ども,訪日客|needs:餌|risk:生きもの
カブトムシ|かぶとむし||rhinoceros beetle|thing|does:遊ばせる|use:販売,飼育セット,養殖飼料|of:おがくず,廃ほだ木,腐葉土|who:親子,昆虫好き|months:6-8|yields:虫のふん堆肥
災害|さいがい|自然災害,被災|disaster|event|needs:避難所,水,電気,食べ物,湯,寝床,情報|who:被災者,自治体|does:防災に備える
避難所|ひなんじょ|避難場所,避難生活|shelter|place|needs:寝床,間仕切り,温かい食事,手洗い,電源,断熱|at:廃校の体育館,公民館,旅館|who:被災者|with:和紙,段ボール,畳,キャンプ用品
非常食|ひじょうしょく|保存食,災害食,登山食|emergency food|product|of:米,乾燥野菜,缶詰,餅,味噌,干物|prop:日持ちする,持ち運べる|does:防災に備える,食べさせる|who:自治体,企業の総務,学校,登山客|proc:凍結乾燥,缶詰,レトルト|yields:入れ替えの備蓄|with:キャンプ|risk:売り先
備蓄|びちく|防災備蓄,ローリングストック,災害備蓄|stockpile|scheme|does:保管する,防災に備える|who:自治体,企業の総務,家庭|at:廃校,空き倉庫|with:子ども食堂,フードバンク,定額|yields:期限の近い非常食
炊き出し|たきだし|災害時の食事|soup kitchen|event|does:食べさせる|by:婦人会,料理人,キッチンカー|takes:米,味噌,猪肉|who:被災者|with:芋煮,大釜
仮設住宅|かせつじゅうたく|応急住宅,木造仮設,移動式の家|temporary housing|place|of:木材,断熱材|does:泊める|who:被災者|use:再利用の宿,合宿,社員寮|yields:使い終わった仮設住宅
簡易トイレ|かんいといれ|災害トイレ,携帯トイレ,バイオトイレ|emergency toilet|product|of:おがくず,もみ殻,凝固剤,段ボール|does:匂いを消す,防災に備える|who:避難所,登山客,祭り,農家|prop:吸水
非常用電源|ひじょうようでんげん|ポータブル電源|backup power|thing|does:電気をためる,電気をつくる|of:太陽光,小水力,電気自動車の古い電池|who:病院,宿,キャンパー,キッチンカー|use:野外の催し
震災遺構|しんさいいこう|災害の記憶|disaster remains|place|use:防災教育,研修,語り|by:語り部|who:修学旅行生,買い手の企業|does:伝え継ぐ,教える
防災井戸|ぼうさいいど|災害用の水,給水,災害用井戸|emergency well|thing|does:水をためる|use:災害時の水,打ち水|at:酒蔵,寺,農家|who:自治体
土のう|どのう|水のう,防潮|sandbags|thing|of:麻,土,もみ殻|does:水漏れを防ぐ,土砂を止める|who:自治体,農家
消防ホース|しょうぼうほーす|使用済み消防ホース|fire hose|thing|prop:丈夫,防水|use:鞄,犬の首輪,遊具,敷物|proc:裁断,縫製|by:消防署|who:デザイナー,犬猫の飼い主|risk:量が足りない
警報|けいほう|早期警戒,防災無線,災害情報|alert|technique|does:知らせる,予測する|who:集落,訪日客,漁師|by:自治体|needs:電波,翻訳|with:センサー
ドローン|どろーん|無人航空機,無人ヘリ|drone|technique|does:飛ばす,写す,測る,運ぶ,見張る|use:農薬散布,獣の見張り,薬の配達,測量,屋根の点検,救助,撮影|who:農家,自治体,林業家|by:高専,スタートアップ|at:廃校の体育館|risk:安全,天気,設備費
キッチンカー|きっちんかー|移動食堂,フードトラック|food truck|trade|does:食べさせる,売る|who:会社員,祭り,被災者,買い物弱者|takes:規格外野菜,ジビエ,未利用魚|at:駐車場,廃校の校庭|permit:食品営業許可|risk:天気
テント|てんと|天幕,タープ,簡易宿泊|tent|thing|of:帆布|does:泊める,光を遮る|use:キャンプ,定期市|who:キャンパー|yields:古いテント|with:避難所
キャンプ用品|きゃんぷようひん|アウトドア用品,焚き火台|camping gear|product|of:鉄,木材,帆布,鋳物|who:キャンパー,防災|by:町工場,鍛冶職人|use:災害時の炊事|prop:持ち運べる
