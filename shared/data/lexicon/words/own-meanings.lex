# own meanings: words that used to stand as synonyms of something else, with relations of their own
木造船|もくぞうせん|和船,川舟|wooden boats|product|isa:船|of:杉,ひのき|by:船大工|use:遊覧,観光クルーズ,祭り,展示,遊具|at:川,港,湖|who:観光客,博物館|needs:修理,置き場所,船頭|risk:担い手,安全
造船業|ぞうせんぎょう||shipbuilding|trade|isa:製造業|makes:船|yields:FRP端材,鉄くず,造船所の空き|needs:溶接,人手,後継者|at:港
カヤック|かやっく|サップ|kayaks|product|isa:船|use:川遊び,ガイドツアー,ごみ拾い,水上スポーツ|at:川,湖,海辺,ダム|who:若者,家族連れ,訪日客|needs:ガイド,着替え,保険|months:4-11|risk:安全,天気,季節
光ファイバーの糸|ひかりふぁいばーのいと|光ファイバー|optical fibre yarn|thing|use:照明,布,舞台衣装,センサー|by:織元|who:舞台,ホテル
風船|ふうせん|ゴム風船|balloons|product|use:祭り,飾り,理科実験|who:子ども,イベント主催者
にんじんの葉|にんじんのは|にんじん葉|carrot tops|thing|isa:農業の副産物|use:ふりかけ,天ぷら,飼料,堆肥,粉末|by:野菜農家|who:惣菜店,飲食店|proc:乾燥,粉末化|months:10-2|risk:傷む,集荷
かぶの葉|かぶのは||turnip tops|thing|isa:農業の副産物|use:漬物,菜飯,飼料,粉末|by:野菜農家|who:漬物屋,惣菜店|months:10-2
高麗人参の葉|こうらいにんじんのは|人参の葉|ginseng leaves|thing|isa:農業の副産物|use:茶,入浴剤,天ぷら|by:薬草農家
種苗|しゅびょう|種や苗|seeds and seedlings|thing|by:種苗会社,水産試験場|who:農家,養殖業者,園芸店|use:栽培,養殖|needs:温室,水槽
稚貝|ちがい|貝の種苗|spat|thing|isa:種苗|use:養殖,放流|by:漁協,水産試験場|who:養殖業者
シラスの壁|しらすのかべ|シラス壁|volcanic ash plaster|product|isa:建材|of:火山灰|use:内装,調湿|by:左官|who:施主,旅館
