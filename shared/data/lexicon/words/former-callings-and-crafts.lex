# former callings, and crafts and leisure that were not understood
元保育士|もとほいくし|元幼稚園教諭|former nursery teacher|person|does:世話をする,遊ばせる,見守る|makes:託児,読み聞かせ,木育|needs:出番,短時間の仕事|who:子育て世帯,民泊,結婚式場|at:空き店舗,寺
元美容師|もとびようし|元理容師|former hairdresser|person|does:美しく見せる|makes:訪問理美容,着付け,介護美容|who:高齢者施設,入院患者,離島の住民|with:移動理容
元運転手|もとうんてんしゅ|元バス運転手,元タクシー運転手,元トラック運転手|former driver|person|does:運ぶ,案内する|makes:送迎,乗合,移動販売|who:介護施設,観光客,買い物弱者,高校生
元編集者|もとへんしゅうしゃ|元新聞記者,元記者,元出版社員|former editor|person|does:記録する,広める|makes:ローカルメディア,聞き書き,本屋,取材|who:寺,酒蔵,移住者,歴史学
元スポーツ選手|もとすぽーつせんしゅ|元プロ野球選手,元力士,元五輪選手|former athlete|person|does:教える,体を鍛える|makes:部活指導,健康体操,農業,ちゃんこ店|who:中学生,高齢者,買い手の企業
元警察官|もとけいさつかん|元刑事|former police officer|person|does:見守る,防災に備える|makes:見守り,防犯教室,防災教育|who:独居者,学校,自治会
元客室乗務員|もときゃくしつじょうむいん|元キャビンアテンダント,元CA|former flight attendant|person|does:もてなす,教える|makes:接客研修,英会話,宿,観光案内|who:旅館,直売所,観光列車
元営業マン|もとえいぎょうまん|元商社マン,元バイヤー|former salesperson|person|does:売る,仲立ちする|makes:販路開拓,輸出,営業|who:農家,町工場,漁協,福祉作業所
元花屋|もとはなや|元フラワーデザイナー|former florist|person|makes:押し花,リース,教室|who:介護施設,寺
元鉱員|もとこういん|元炭鉱夫,元坑夫|former miner|person|does:案内する,伝え継ぐ|makes:坑道ガイド,語り|who:修学旅行生,廃墟好き|at:廃坑,炭鉱町
元織工|もとしょっこう|元機織り,元女工|former weaver|person|does:織る,技を教える|makes:裂き織り,教室|who:服飾学生,観光客|at:織物の町
元芸者|もとげいしゃ|元踊り子|former geisha|person|makes:踊り,着付け,三味線教室|who:訪日客,旅館
帰国子女|きこくしじょ|海外育ち,海外帰りの人|returnees from abroad|person|does:翻訳する,案内する|needs:仲間,学校|who:旅館,観光協会,学校
農閑期の農家|のうかんきののうか|手すきの農家|farmers in winter|person|isa:農家|does:手を貸す,発酵させる|makes:漬物,わら細工,味噌,酒造り|needs:冬の仕事|who:酒蔵,スキー場,除雪
休漁中の漁師|きゅうりょうちゅうのりょうし|冬の漁師,しけの日の漁師,禁漁中の漁師|fishers off season|person|isa:漁師|makes:小物,観光船,干物,牡蠣小屋,木工|needs:冬の仕事|who:観光客,学校
深海魚|しんかいぎょ|深海の生きもの||thing|use:丼,学校給食,缶詰|who:料理人|at:内湾
羽子板|はごいた|押絵羽子板|battledore|product|of:桐,古着の着物|use:飾り,祝い|who:初正月,ファン,訪日客|by:人形師
鏡餅|かがみもち|正月の餅|mirror rice cake|product|isa:餅|of:もち米,陶磁器,木,ガラス|yields:余った餅|who:家族,買い手の企業|by:米農家,窯元|months:12-1
上布|じょうふ|縮,麻の織物,雪さらしの布|fine ramie cloth|product|isa:織物|of:麻|use:夏着物,ストール,照明,Tシャツ,ネクタイ|proc:雪さらし,織物|who:着物好き,ホテル|by:織元|at:雪国,離島
型染|かたぞめ|型絵染,紅型,糊防染|stencil dyeing|technique|isa:染色|takes:布,和紙,綿花,皮革|makes:カレンダー,のれん,ポチ袋,封筒,靴,かりゆしウェア|who:訪日客,文具好き|by:染物屋,型紙職人
物差し|ものさし|竹尺,定規|ruler|product|isa:文具|of:竹,木,真鍮|who:学生,縫子,文具好き
やすり|やすり|ヤスリ|files|thing|isa:道具|use:やすりの技,かかと削り,ペット|who:美容好き,釣り客,模型好き|by:町工場
櫂|かい|艪,オール|oars|thing|of:樫|use:看板,家具,カヌー|by:船大工
鋳型|いがた|砂型,金属の型|casting mould|thing|isa:古い金型|use:菓子型,照明,オブジェ|by:鋳物工場
オルゴール|おるごーる|自動演奏,機械音楽|music box|product|of:木,金属|use:目覚まし,癒やし,贈り物,博物館|who:入院患者,花嫁,観光客|by:時計会社,町工場
競馬|けいば|草競馬,ばんえい,地方競馬|horse racing|event|yields:引退した動物,馬糞|who:馬好き,親子|at:競馬場|with:朝ツアー,夜間開催
競輪|けいりん||keirin|event|yields:空き日|use:自転車体験,宿|who:サイクリスト|at:スタジアム
競艇|きょうてい|ボートレース場|boat racing|event|yields:水面,空き日|use:カヌー教室,避難所
砂むし|すなむし|砂湯|sand bath|product|isa:温泉|takes:温泉熱,砂浜|who:疲れた人,訪日客|at:海辺
遍路|へんろ|お遍路道,歩き遍路|pilgrimage circuit|event|isa:巡礼|needs:宿,お接待,荷物搬送,杖,トイレ|who:巡礼者,欧米の客,退職者|with:善根宿,廃校宿
下取り|したどり|買い取り,引き取り交換|trade-in|scheme|isa:リユース|takes:制服,農業機械,着物,楽器,家具|who:子育て世帯,節約したい人
帆船|はんせん|ヨット帆走,北前船復元|sailing ship|product|isa:船|use:研修,観光,貨物,教育|who:不登校の子,企業研修|at:港
いかだ|いかだ|筏|raft|thing|of:竹,杉|use:釣り,筏流し,養殖,水上カフェ|by:牡蠣漁師,林業家|with:サウナ
狂言|きょうげん|能楽堂の笑い,狂言教室||product|isa:能楽|who:子ども,訪日客|by:能楽師|at:寺,酒蔵,学校
琴|こと|箏,和琴||product|of:桐|yields:桐の端材|who:訪日客,高校生|by:職人
笛|ふえ|竹笛||product|of:竹|who:祭り,子ども|by:職人
石灯籠|いしどうろう||stone lantern|product|isa:石|use:海外の庭,ミニ灯籠,照明|who:海外の愛好家,墓参|by:石工
ガラス器|がらすき|ガラス食器|glassware|product|isa:食器|of:空き瓶,ガラスくず|who:酒好き,旅館|by:ガラス工房|with:冷酒
レコード|れこーど|古い楽譜,五線譜||thing|isa:紙|use:包装紙,照明,点字,デジタルアーカイブ|who:音楽家
鷹狩り|たかがり||falconry|event|use:害鳥よけ,観光,城跡|who:空港,果樹農家,観光客|by:鷹匠
闘牛|とうぎゅう|闘犬,牛の角突き|bull wrestling|event|yields:牛ふん|takes:牛|who:観光客,若者|at:離島,山あい
木琴|もっきん|木の楽器,森の木琴|wooden xylophone|product|of:ひのき,間伐材|use:遊具,音楽,保育園|by:木工所
曲げ物|まげもの|ヒノキの曲げ物|bentwood ware|product|isa:曲げわっぱ|of:杉,ひのき|use:弁当箱,おひつ,照明,植木鉢カバー,太鼓|by:職人
消しゴム|けしごむ|||product|of:卵の殻,貝殻|who:小学生
棺|ひつぎ|小さな位牌||product|isa:仏壇|of:木,漆|who:遺族,ペットロスの人|by:仏壇職人
人形|にんぎょう|兜飾り,甲冑飾り||product|who:孫|with:甲冑
縄|なわ|わら縄,しめ縄の縄|straw rope|product|of:稲わら,麻|use:しめ飾り,雪国の家,茅葺き屋根,相撲|by:老人会
元教員|もときょういん|元教師||person
元料理人|もとりょうりにん|元調理師,元板前||person
元船員|もとせんいん|元船乗り,元航海士||person
元看護師|もとかんごし|元看護婦||person
未利用魚|みりようぎょ|低利用の魚,毒のある魚,骨の多い魚||thing
はさみ|はさみ|鋏,裁ち鋏||thing
