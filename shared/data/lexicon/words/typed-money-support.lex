# how people type: money, support, advice and wishes
もったいない|もったいない|勿体ない,もったいないもの,捨てるのがもったいない|waste not|need|isa:余りもの|who:農家,料理人,主婦|needs:使い道,アップサイクル,リユース|with:食品ロス,規格外品|does:再生する
起業|きぎょう|独立,創業,開業,起業したい,創業したい,店を開きたい,店を持ちたい,商売を始める|start a business,entrepreneurship|need|isa:始めたい|who:起業家,脱サラの人,主婦,退職者,移住者|needs:創業支援,融資,補助金,相談相手,空き店舗,商工会|with:創業融資,商工会議所,チャレンジショップ|risk:売り先,信用
創業融資|そうぎょうゆうし|はじめての借入れ,はじめての借り入れ,初めての借入,新規開業資金,新創業融資|start-up loan,business start-up loan|scheme|isa:融資|who:起業家,新規就農者,移住者|by:日本政策金融公庫,信用金庫,信用保証協会|needs:事業計画,自己資金|does:お金を貸す|risk:信用
無保証融資|むほしょうゆうし|保証人なし,担保なし,無担保,無担保融資,保証人がいない,担保がない|unsecured loan|scheme|isa:融資|who:起業家,個人事業主|by:日本政策金融公庫,信用保証協会|does:お金を貸す
ベンチャーキャピタル|べんちゃーきゃぴたる|VC,エンジェル,エンジェル投資家,投資会社|venture capital,investor,angel investor|trade|isa:金融機関|does:出資する|who:スタートアップ,起業家|with:出資,大学|risk:信用
税金|ぜいきん|税,法人税,所得税,住民税,税負担|tax,taxes|need|who:個人事業主,商店主,農家,起業家|needs:税理士,確定申告,税務署|with:経理,帳簿
確定申告|かくていしんこく|青色申告,白色申告,申告,税の申告|tax return|scheme|isa:税金|who:個人事業主,農家,フリーランス|needs:税理士,経理,帳簿|by:税務署,税理士,商工会|months:2-3
消費税|しょうひぜい|インボイス,インボイス制度,適格請求書,免税事業者,課税事業者|consumption tax,invoice system|scheme|isa:税金|who:個人事業主,商店主,農家|needs:税理士,経理|by:税務署
赤字|あかじ|儲からない,もうからない,利益が出ない,採算が合わない,割に合わない|loss,unprofitable|need|who:商店主,農家,旅館,鉄道会社|needs:値上げ,経費削減,販路,相談相手|with:資金繰り,廃業
値上げ|ねあげ|値上げしたい,価格転嫁,高く売りたい,値段を上げたい|price rise|need|who:商店主,飲食店,農家,町工場|needs:ブランド,物語,お客の理解|with:物価高,材料高|risk:単価
物価高|ぶっかだか|値上がり,インフレ,原価高騰,仕入れ値が上がった,経費がかさむ|inflation,rising costs|need|who:飲食店,商店主,家庭|needs:値上げ,省エネ,代替素材|with:燃料高,材料高,資材高,電気代
固定費|こていひ|家賃,維持費がかかる,経費,テナント料|fixed costs,rent|need|isa:維持費|who:商店主,飲食店,旅館|needs:間借り,シェア,省エネ|with:家賃が高い,閑散期|risk:閑散期
廃業|はいぎょう|店をたたむ,店をやめる,商売をやめる,閉店する,店をしめる,やめたい|closing a business,closure|need|isa:事業縮小|who:商店主,老舗,旅館,酒蔵|needs:第三者承継,後継ぎ,買い手の企業|with:後継者不在,赤字,高齢化|by:事業承継・引継ぎ支援センター|yields:空き店舗,中古設備,道具
著作権|ちょさくけん|版権,コピーライト,無断転載|copyright|scheme|isa:知的財産|who:作家,写真家,デザイナー|by:弁護士,弁理士|risk:著作権
知的財産|ちてきざいさん|知財,知財権,権利を守りたい,まねされたくない|intellectual property|scheme|who:起業家,発明家,町工場,大学|by:弁理士,弁護士|with:特許,商標,意匠|risk:特許
意匠|いしょう|意匠権,デザインの権利|design right|scheme|isa:知的財産|who:デザイナー,町工場|by:弁理士
弁理士|べんりし|特許事務所,知財総合支援窓口|patent attorney|person|isa:専門家|does:相談にのる,調べる|who:発明家,起業家,大学,町工場|with:特許,商標,意匠
専門家|せんもんか|プロ,詳しい人,その道の人,エキスパート|expert,professional|person|does:相談にのる,教える|who:起業家,商店主,農家|with:専門家派遣,よろず支援拠点
税理士|ぜいりし|会計士,公認会計士,税理士の先生|tax accountant,accountant|person|isa:専門家|does:相談にのる,事務を減らす|who:個人事業主,商店主
弁護士|べんごし|弁護士の先生,法律相談,法律事務所|lawyer|person|isa:専門家|does:相談にのる,守る|who:商店主,起業家,相続人|with:契約,相続,クレーム
社会保険労務士|しゃかいほけんろうむし|社労士|labour and social security attorney|person|isa:専門家|does:相談にのる,事務を減らす|who:町工場,飲食店|with:助成金,求人
行政書士|ぎょうせいしょし|許可の手続きをする人,手続き代行|administrative scrivener|person|isa:専門家|does:相談にのる,事務を減らす|who:起業家,飲食店,外国人|with:許可,農地転用
経営指導員|けいえいしどういん|経営相談員,商工会の人,会議所の人|business adviser,advisor,business advisor|person|isa:専門家|does:相談にのる,教える|at:商工会,商工会議所|who:商店主,起業家|with:補助金,融資,事業計画
探す|さがす|探している,探しています,さがしてる,見つからない,ほしい,欲しい,募集|looking for,find|need|needs:仲立ち,紹介,マッチング|does:仲立ちする
紹介|しょうかい|紹介してほしい,紹介してもらいたい,つないでほしい,つなぎ役,口利き,仲介,マッチング|introduction,matching|need|who:起業家,移住者,よそ者|by:商工会,地域商社,銀行員,中間支援組織|does:仲立ちする|with:人脈,商談会|risk:信用
手伝い|てつだい|手伝ってほしい,てつだって,助けてほしい,助っ人,応援がほしい,手を貸してほしい|help wanted,helping hands|need|isa:人手|who:農家,漁師,高齢者,商店主|needs:お手伝い旅,援農,ボランティア,シルバー人材センター|does:手を貸す
漏水|ろうすい|水が漏れる,水漏れ,水もれ,水道管が古い,水道が漏れる|water leak,leakage|need|isa:水道の老朽化|who:自治体,大家,農家|needs:音響解析,センサー,衛星データ,補修|with:水道,用水路|does:水漏れを防ぐ
無職|むしょく|ニート,失業者,仕事を失った人,職がない人|unemployed,jobless|person|isa:求職者|needs:仕事,居場所,職業訓練|at:ハローワーク|does:手を貸す
婿|むこ|お婿さん,入り婿,婿養子|son-in-law|person|isa:家族|does:継ぐ|with:後継ぎ,家族企業
嫁|よめ|お嫁さん,嫁さん|daughter-in-law,wife|person|isa:家族|does:手を貸す|with:若い夫婦,家族企業
クレーム|くれーむ|苦情,文句,カスハラ,文句を言われる|complaint|need|who:飲食店,旅館,商店主|needs:接客,研修,相談相手|with:口コミ,近所|risk:近所
集客|しゅうきゃく|客を増やしたい,お客を呼びたい,人を呼びたい,客寄せ,お客さんに来てほしい,宣伝したい,知ってほしい|attracting customers,promotion|need|who:商店主,飲食店,旅館,商店街|needs:SNS,イベント,チラシ,口コミ,看板|with:客が来ない,認知不足|does:客を呼ぶ,広める
販路開拓|はんろかいたく|売りたい,うりたい,売り先がほしい,売る所がない,どこに売る,売り込みたい,買ってほしい,売ってほしい|market development,sales channels|need|isa:販路|who:農家,作り手,町工場,漁師|needs:商談会,通販,地域商社,バイヤー,直売所|with:売れない|does:売る
経費削減|けいひさくげん|節約,安くしたい,コストを下げたい,コストダウン,費用を抑えたい|cost reduction|need|who:商店主,町工場,旅館,農家|needs:省エネ,共同購入,自動化,余熱|with:固定費,物価高|does:省エネにする
事業計画|じぎょうけいかく|計画書,事業計画書,創業計画書,経営計画,収支計画|business plan|thing|who:起業家,金融機関|with:融資,補助金|by:経営指導員,中小企業診断士
自己資金|じこしきん|手持ちのお金,ためたお金,へそくり|own funds,savings|thing|isa:資金|who:起業家|with:創業融資
マル経|まるけい|マル経融資,小規模事業者経営改善資金|loan on chamber's recommendation|scheme|isa:融資|by:商工会,商工会議所,日本政策金融公庫|who:商店主,個人事業主|needs:経営指導員
小規模事業者持続化補助金|しょうきぼじぎょうしゃじぞくかほじょきん|持続化補助金|subsidy for sustaining small businesses|scheme|isa:補助金|by:商工会,商工会議所|who:商店主,個人事業主|needs:事業計画|with:販路開拓|risk:補助金頼み
ものづくり補助金|ものづくりほじょきん|もの補助|manufacturing subsidy|scheme|isa:補助金|who:町工場,食品加工会社|needs:事業計画|with:設備投資|risk:補助金頼み
IT導入補助金|あいてぃーどうにゅうほじょきん|デジタル化補助金|IT introduction subsidy|scheme|isa:補助金|who:商店主,飲食店,旅館|with:予約,経理|risk:補助金頼み
助成金|じょせいきん|雇用助成金,財団の助成,民間助成|grant|scheme|isa:補助金|by:財団,ハローワーク|who:NPO,商店主,町工場|risk:補助金頼み
奨学金|しょうがくきん|学費の支援,学費がない|scholarship|scheme|who:学生,高校生,ひとり親|by:財団,自治体|with:進学
DX|でぃーえっくす|デジタルトランスフォーメーション,IT化,ICT,パソコンでやりたい|digital transformation,digitalisation|scheme|who:町工場,旅館,商店主,自治体|needs:IT企業,研修|does:事務を減らす,自動でこなす|risk:使いこなし
SDGs|えすでぃーじーず|持続可能,サステナブル,サステナビリティ,エコ,環境にやさしい|sustainability,sustainable|need|who:大企業,学校,自治体,若者|needs:アップサイクル,脱炭素,再生可能エネルギー|with:環境教育,社会貢献
草ぼうぼう|くさぼうぼう|草だらけ,草が伸びる,草が生える,草がすごい|overgrown|need|isa:草刈り|who:空き家の持ち主,農地の持ち主,高齢農家|needs:除草ヤギ,草刈りロボット,除草の手|at:耕作放棄地,空き地,墓地|yields:刈草
