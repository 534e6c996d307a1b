# Everyday holdings that the lexicon knew little of.
牛舎|ぎゅうしゃ|空いた牛舎|cattle shed|place|use:木工,工房,カフェ,きのこ栽培,農機具置き場,音楽会,陶芸,倉庫,羊の飼育,アトリエ|yields:高い天井,広い床|with:サイロ,牧場|who:移住者,作家,木工作家
竹ひご|たけひご||split bamboo|thing|of:竹|use:竹細工,提灯,凧,竹かご,虫かご,模型,竹灯籠,インテリア|proc:編み|by:竹細工職人|who:提灯職人,玩具作家,学校,デザイナー|isa:竹
夜の図書館|よるのとしょかん||library at night|place|use:読書会,朗読会,星を見る会,自習,大人の学び直し,ボードゲーム|who:会社員,受験生,読書家|needs:夜の見守り,灯り,温かい飲み物|yields:静けさ
渡し船|わたしぶね|渡船|ferry boat|product|at:川,離島,港|use:観光,通学,自転車の旅,写真撮影,夕日の船,移動販売|by:船頭|who:サイクリスト,観光客,島の人|needs:船頭,乗客|with:灯台,柑橘,サイクリング
