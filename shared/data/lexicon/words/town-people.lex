# people of places, transport, culture and shops: what they can do and what they lack
バス運転手|ばすうんてんしゅ|大型運転手|bus driver|person|does:運ぶ,案内する,見守る|needs:休み,仮眠,住まい,観光の知識|at:バス会社|who:バス会社|with:貨客混載,農家の冬|risk:人手
タクシー運転手|たくしーうんてんしゅ|乗務員,個人タクシー運転手|taxi driver|person|does:運ぶ,案内する,届ける,見守る|needs:昼の客,英語,観光の台本,配車アプリ|at:駅,温泉街|with:ガイド,星空,買い物代行|risk:人手
トラック運転手|とらっくうんてんしゅ|配送員,宅配ドライバー|truck driver|person|does:運ぶ,届ける|needs:仮眠,風呂,健康な食事,洗濯,帰り荷|at:道の駅,サービスエリア,銭湯|who:食堂,銭湯|with:弁当,健康相談
配達員|はいたついん|新聞配達,置き薬の販売員|delivery people|person|does:届ける,見守る,知らせる|needs:副収入,帰り荷|at:団地,集落|with:見守り,買い物代行,移動販売|who:新聞店,役場|risk:人手
船長|せんちょう|渡し船の船長|skipper|person|does:運ぶ,案内する,捕る|needs:冬の仕事,若い乗組員,釣らない客|at:港|makes:クルーズ,釣り|with:弁当,散骨|risk:担い手
元鉄道員|もとてつどういん|駅員,元駅長,車掌,保線員,運転士|railway people|person|does:案内する,直す,伝え継ぐ|needs:語る場,仕事|at:駅,廃線跡,産業遺産|makes:運転体験|with:鉄道ファン,子ども
バスガイド|ばすがいど|添乗員,元バスガイド,アテンダント,車掌さん|tour conductor|person|does:案内する,楽しませる,伝え継ぐ|needs:閑散期の仕事,在宅の仕事|makes:ツアー,語り|at:貸切バス,観光列車|with:民謡,方言,音声ガイド
司書|ししょ|図書館員,学校司書,読書アドバイザー|librarian|person|does:調べる,教える,保管する,広める|needs:予算,専門の仲間,正職員の道|at:図書館|makes:企画展示,調べもの|with:郷土資料,起業相談
学芸ボランティア|がくげいぼらんてぃあ|郷土史家,古文書の会,町歩きの会,文化財を守る会|local historians|person|does:調べる,案内する,伝え継ぐ|needs:若い仲間,発表の場,電子化|at:公民館,博物館|makes:冊子,地図|with:高校生,AI解読|risk:担い手
元教員|もときょういん|退職教員,元校長,元先生,塾講師|retired teachers|person|does:教える,相談にのる|needs:役割,場所,生徒|at:公民館,空き教室|who:子ども,外国人,学習塾|with:学習支援,放課後児童クラブ
元調理員|もとちょうりいん|元寮母,賄いさん|retired school cooks|person|does:煮る,食べさせる|needs:小さな仕事,厨房|at:給食室,公民館,廃校|makes:惣菜,昔の給食,配食|with:合宿,子ども食堂
退職技術者|たいしょくぎじゅつしゃ|企業OB,元職人,シニア技術者|retired engineers|person|does:直す,技を教える,設計する,相談にのる|needs:出番,工具,若い相手|at:シェア工房,町工場|makes:試作品,獣害罠,おもちゃ修理|who:農家,学校,起業家|with:高専生,リペアカフェ
主婦|しゅふ|主夫,専業主婦,パート主婦|homemakers|person|does:煮る,食べさせる,縫う,広める|needs:短時間の仕事,子どもの居場所,仲間,小さな店|at:マルシェ,公民館|makes:菓子,弁当,ハンドメイド|who:農家,旅館
子育て世帯|こそだてせたい|子育て世代,ママさん|families with young children|person|needs:遊び場,時短の食事,託児,安心な食材,広い家,仲間,雨の日の場所|at:公園,団地|who:スーパー,移住窓口|with:ミールキット,病児保育
子ども|こども|小中学生|children|person|needs:遊び場,居場所,おやつ,自然体験,本物の道具,友だち|at:学校,公園,里山|with:昆虫,昔遊び,絵本|who:保護者,学校
不登校の子|ふとうこうのこ|学校に行けない子,生きづらい若者|young people out of school|person|needs:居場所,小さな役割,動物,ものづくり,学び直し,ゲーム|at:農園,空き店舗,工房,牧場|with:eスポーツ,農作業,IT,フリースクール|who:保護者,NPO
高齢者|こうれいしゃ|お年寄り,シルバー世代|elderly people|person|does:技を教える,伝え継ぐ,漬ける,編む,見守る|needs:話し相手,足,役割,軽い運動,やわらかい食事,買い物,除雪|at:公民館,団地,限界集落|makes:漬物,昔話,藁細工|who:役場,介護施設|risk:足
独居者|どっきょしゃ|一人暮らし高齢者|people living alone|person|needs:見守り,食事,会話,少量の食材,ペット,墓の心配|at:団地,アパート|who:役場,離れて暮らす家族|with:配食サービス,銭湯
離れて暮らす家族|はなれてくらすかぞく|都会の息子,遠くの娘|families far away|person|needs:見守り,実家の手入れ,墓掃除,写真の便り,帰省の宿|at:都市|who:郵便局,新聞店|with:ふるさと納税,オンライン
障害者施設|しょうがいしゃしせつ|福祉事業所|workshop for people with disabilities|trade|does:手を貸す,分ける,包む,縫う,働く場をつくる|makes:菓子,農産物,内職品,アート,箱詰め|needs:安定した仕事,工賃,売り先,販路,デザイン|takes:規格外野菜,古着,廃材,封入作業,剪定枝|who:農家,買い手の企業,通販業者|with:農福連携,アート|risk:単価,人手
引きこもりの人|ひきこもりのひと|就職氷河期の人|people who find work hard|person|needs:居場所,短時間の仕事,在宅の仕事,静かな作業|does:手を貸す|at:農園,コワーキングスペース|with:データ入力,農作業,除草|who:NPO,役場
外国人住民|がいこくじんじゅうみん|移民,外国ルーツの家族|foreign residents|person|does:翻訳する,煮る,広める|needs:やさしい日本語,母国の食材,子どもの学び,防災情報,祈りの場,仲間|at:団地,工業団地|makes:母国料理|with:耕作放棄地,料理教室|who:役場,学校
ランナー|らんなー|走る人,マラソン愛好家,ジョガー|runners|person|needs:荷物預かり,風呂,補給食,走る道,大会|at:公園,河川敷,銭湯|with:銭湯,エイド,手ぬぐい|does:体を鍛える
サーファー|さーふぁー|波乗り,サーフィン客|surfers|person|needs:シャワー,駐車場,朝食,修理,海辺の仕事場|at:砂浜|who:カフェ,宿|with:海の家,移住,ビーチクリーン|does:広める
キャンパー|きゃんぱー|キャンプ客,アウトドア好き,ソロキャンパー|campers|person|needs:薪,炭,地元の肉,風呂,道具の修理,雨の屋根,着火材,朝市|at:キャンプ場,河川敷,廃校|who:製材所,肉屋,温泉|months:4-11|with:ジビエ,間伐材|risk:天気
サウナ愛好家|さうなあいこうか|蒸し風呂好き|sauna lovers|person|needs:薪,水風呂,香り,サウナ飯,珍しい場所|at:銭湯,湖,川|who:旅館,キャンプ場|with:薬草,湧水|does:広める
天文ファン|てんもんふぁん|星好き,天体写真家,アマチュア天文家|amateur astronomers|person|does:案内する,教える|needs:暗い場所,電源,暖かい休憩所,夜食,駐車場|at:高原,廃校,スキー場|with:望遠鏡,星空観察
読書家|どくしょか|本好き,文学好き,読書会の人|readers|person|needs:静かな場所,コーヒー,本棚,宿|at:図書館,本屋,駅|with:ブックカフェ
映画ファン|えいがふぁん|映画好き,シネフィル|film lovers|person|needs:上映会,ロケ地めぐり,ミニシアター|at:映画館|with:ロケ地
酒好き|さけずき|左党,日本酒好き,飲み手|drinkers|person|needs:帰りの足,つまみ,飲み比べ,器,宿,限定酒|at:酒蔵,居酒屋|with:タクシー,発酵食|who:酒蔵,料理店
料理好き|りょうりずき|料理愛好家,食べるのが好きな人|keen cooks and gourmets|person|needs:珍しい食材,レシピ,産地の話,道具|at:直売所,料理教室|who:農家,通販業者
手芸好き|しゅげいずき|編み物好き,裁縫好き,クラフト好き|needlecraft lovers|person|needs:端切れ,糸,天然染料,場所,仲間|at:雑貨店,公民館|makes:小物|with:羊毛,草木染め
園芸好き|えんげいずき|花好き,多肉好き|gardeners|person|needs:苗,土,肥料,鉢,種,教える人|at:貸し農園,庭|who:花農家,園芸店|with:もみ殻,落ち葉堆肥
ペットと暮らす人|ぺっととくらすひと|犬の飼い主|pet owners|person|needs:国産の餌,散歩の場所,預かり,病院,旅の宿,爪とぎ,消臭|at:ドッグラン|who:ペット業|with:鹿肉,おから,段ボール
コレクター|これくたー|収集家,マニア,カード集めの人|collectors|person|needs:限定品,由来,証明,部品,交換会|at:古道具市,博物館|with:切符,古道具,鉱物|does:広める
ダム愛好家|だむあいこうか|ダムマニア,橋マニア,工場好き,インフラ好き|lovers of works of engineering|person|needs:見学,カード,カレー,夜景,限定品|at:ダム,橋,鉱山跡|with:ダムカード,写真
城好き|しろずき|山城ファン,御城印集めの人|castle lovers|person|isa:歴史好き|needs:草の刈られた城跡,縄張り図,御城印,弁当|at:城跡|months:11-4
御朱印好き|ごしゅいんずき|寺社めぐりの人|seal collectors|person|needs:限定の印,御朱印帳,カフェ,足|at:寺,神社|with:和紙,着物
探検好き|たんけんずき|冒険好き,ケイビング好き,廃墟好きの若者|adventure seekers|person|needs:ガイド,保険,装備,秘境|at:洞窟,鉱山跡,トンネル
鳥好き|とりずき||birdwatchers|person|needs:早朝の足,朝食,観察小屋,双眼鏡|at:湿原,干潟,離島|months:10-3|with:冬水田んぼ
猫好き|ねこずき|動物好き,アニマル好き|cat and animal lovers|person|needs:ふれあい,グッズ,写真|at:離島,カフェ|with:保護猫
年配の常連|ねんぱいのじょうれん|なじみ客,ご近所さん|regulars|person|does:広める,見守る|needs:居場所,会話,いつもの味|at:銭湯,喫茶店,スナック|who:店主
近隣住民|きんりんじゅうみん|隣近所,地元住民|neighbours|person|does:見守る,手を貸す|needs:静けさ,説明,にぎわい,働き口|at:集落,商店街|with:祭り,朝市|risk:近所
地主|じぬし|土地の所有者,不在地主|land owners|person|does:場所を貸す|needs:草刈り,借り手,税の軽減,相続相談|at:耕作放棄地,山林|who:新規就農者,市町村|risk:権利
受験生|じゅけんせい|浪人生,資格勉強の人,自習する人|people studying for exams|person|needs:静かな席,夜食,合格祈願,眠り,自習室|at:図書館,神社,駅|months:11-3|with:切符,御守り
妊婦と産後の母|にんぷとさんごのはは|新米ママ|mothers before and after birth|person|needs:休息,やわらかな食事,話し相手,温浴,助産師,託児|at:旅館の空き客室,助産院|with:産後ケア,配食|who:市町村,旅館
介護家族|かいごかぞく|介護者,認知症の人の家族|family carers|person|needs:休息,預かり,配食,相談,一泊の息抜き|at:家|with:介護旅行,湯治|who:介護施設,旅館
出張客|しゅっちょうきゃく|ビジネス客,工事関係者,長期出張者|business travellers|person|needs:朝食,洗濯,一人飯,駐車場,通信回線,土産|at:ホテル,民宿|who:居酒屋,スナック|with:健康な夕食
工事の作業員|こうじのさぎょういん|建設作業員,職人の宿泊|workers on site|person|needs:早い朝食,昼弁当,風呂,駐車場,連泊|at:民宿|who:弁当屋,銭湯
避難者|ひなんしゃ|疎開者|evacuees|person|needs:風呂,温かい食事,寝床,個室,トイレ,ペットの場所,話し相手|at:体育館,旅館,公民館|with:キッチンカー,段ボールベッド,車中泊|who:役場
施主|せしゅ|家を直したい人,新築の人|people building or mending homes|person|needs:地元材,断熱,職人,物語のある材,補助|who:工務店,建築士|with:古材,漆喰
経営者|けいえいしゃ|オーナー,若手経営者|business owners|person|does:働く場をつくる,出資する|needs:人材,後継者,新しい仕事,相談相手,フリースクール|at:商工会,買い手の企業|with:研修,坐禅
求職者|きゅうしょくしゃ|転職希望者,Uターン希望者,就活生,働きたい人|job seekers|person|needs:住まい,試し働き,職場見学,仲間|at:都市|who:旅館,町工場,農業法人|with:お試し移住,職業体験
ボランティア|ぼらんてぃあ|市民活動|volunteers|person|does:手を貸す,集める|needs:宿,食事,保険,感謝,移動,役割|at:祭り,棚田,災害地|with:温泉券,地域通貨|risk:ボランティア頼み
