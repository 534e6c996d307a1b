# how people type: descriptions in their own words, and English nouns
みかんの皮|みかんのかわ|みかんの外皮,蜜柑の皮|mandarin peel|thing|isa:柑橘の皮|of:みかん|prop:香り,苦み|use:入浴剤,七味,ジャム,飼料,精油|who:菓子店,化粧品会社|by:ジュース工場|months:11-3|risk:水分
茶殻|ちゃがら|お茶のかす,お茶の出がらし||thing
コーヒーかす|こーひーかす|コーヒーのかす,コーヒー殻||thing
卵の殻|たまごのから|卵のから,たまごのから||thing
刈草|かりくさ|刈った草,草のくず|cut grass|thing
海ごみ|うみごみ|海のごみ,浜のごみ,海のゴミ||thing
漂着海藻|ひょうちゃくかいそう|打ち上げられた海藻,打ち上がった海藻,浜の海藻||thing
規格外野菜|きかくがいやさい|形の悪い野菜,曲がったきゅうり,曲がったキュウリ,大きすぎる野菜,傷もの野菜|ugly vegetables|thing
余ったパン|あまったぱん|売れ残りのパン|unsold bread|thing
廃食油|はいしょくゆ|てんぷら油,天ぷら油の残り,使った油||thing
廃旅館|はいりょかん|つぶれた旅館,やめた旅館|abandoned inn|place
耕作放棄地|こうさくほうきち|使っていない畑||place
空き部屋|あきべや|空いてる部屋,空いている部屋,使っていない部屋||place
空き時間|あきじかん|空いている時間,空いてる時間||event
工場の余熱|こうじょうのよねつ|工場の熱,工場の排熱|factory waste heat|thing
牛ふん|ぎゅうふん|牛のふん,牛の糞,牛のうんち|cow manure|thing
酪農家|らくのうか|乳しぼり||person
デマンドバス|でまんどばす|乗り合いタクシー||product
古民家宿|こみんかやど|古民家の宿||place
ロケ地|ろけち|ロケ||product
二拠点居住者|にきょてんきょじゅうしゃ|二拠点||person
法事|ほうじ|お葬式||event
遺品整理|いひんせいり|ごみ屋敷,ゴミ屋敷||product
学生|がくせい|学生さん||person
富裕層|ふゆうそう|金持ち,お金持ち|wealthy people|person
台湾の客|たいわんのきゃく|台湾,台湾人||person
訪日客|ほうにちきゃく|中国人,韓国人,欧米,欧米人,アジアの客||person
不耕起栽培|ふこうきさいばい|自然農||technique
空飛ぶクルマ|そらとぶくるま|空飛ぶ車,eVTOL|flying car|technique|isa:デジタル技術|does:飛ばす,運ぶ|at:離島,空港|who:観光客,自治体|risk:研究段階,安全
温泉排湯|おんせんはいとう|温泉の捨て湯,捨てているお湯,流しっぱなしの湯|spent hot spring water|thing
木材|もくざい||lumber|thing
杉|すぎ||cedar|thing
ひのき|ひのき||cypress|thing
柿|かき||persimmon|thing
りんご|りんご||apple|thing
みかん|みかん||mandarin orange|thing
桃|もも||peach|thing
いちご|いちご||strawberry|thing
トマト|とまと||tomato|thing
じゃがいも|じゃがいも||potato|thing
さつまいも|さつまいも||sweet potato|thing
玉ねぎ|たまねぎ||onion|thing
大根|だいこん||daikon|thing
大豆|だいず||soybean,soy|thing
牛|うし||cow|thing
豚|ぶた||pig|thing
鶏|にわとり||chicken|thing
蜜蜂|みつばち||bee|thing
卵|たまご||egg|thing
菓子|かし||sweet,confectionery|product
餅|もち||rice cake|product
職人|しょくにん||artisan|person
漁師|りょうし||fisher|person
料理人|りょうりにん||cook|person
移住者|いじゅうしゃ||newcomer,migrant|person
買い物弱者|かいものじゃくしゃ||shopping refugees|person
人口減少|じんこうげんしょう||depopulation|need
空き店舗|あきてんぽ||empty shop|place
廃工場|はいこうじょう||abandoned factory|place
遊休施設|ゆうきゅうしせつ||unused building|place
工房|こうぼう||studio|place
駅|えき||train station|place
森|もり||forest|place
海|うみ||ocean|place
里山|さとやま||satoyama|place
棚田|たなだ||rice terrace|place
求人|きゅうじん||job,job offer|need
仕事|しごと||job|need
研修|けんしゅう||training|product
弟子入り|でしいり||internship|scheme
人工知能|じんこうちのう||AI|technique
玩具|がんぐ||toy|product
