# The lexicon as people write it; see build/lexicon/parseLines.ts for the format.
酒粕|さけかす|酒かす,板粕|sake lees|thing|isa:発酵の副産物,食品残さ|of:米,米麹,酵母|prop:甘み,旨み,香り,保湿,たんぱく質|does:旨みを足す,香りをつける,保湿する,漬ける|use:粕漬け,甘酒,菓子,パン,化粧品,入浴剤,飼料,堆肥,調味料,蒸留酒|proc:乾燥,粉末化,再発酵,蒸留,酵素分解|by:酒蔵,杜氏|who:菓子店,漬物屋,化粧品会社,畜産農家,料理店|at:酒どころ|with:味噌,魚,豚肉,チーズ|like:おから,味噌,ヨーグルト|months:12-4|risk:傷む,匂い,季節,水分
杜氏|とうじ|酒造り職人|master brewer|person|isa:職人|does:発酵させる,見分ける,技を教える,伝え継ぐ|makes:日本酒,甘酒|needs:夏の仕事,弟子|at:酒蔵|with:麹,酒米|like:味噌職人,醸造家|months:11-4|risk:担い手,一人頼み
真空乾燥|しんくうかんそう|減圧乾燥|vacuum drying|technique|isa:乾燥|does:乾かす,日持ちさせる|takes:果物,野菜,薬草,魚,酒粕|makes:ドライフルーツ,粉末,乾物|prop:色,香り|needs:電気,下処理|by:食品加工会社,公設試|who:菓子店,土産物店,非常食メーカー|with:粉末化,規格外品|like:凍結乾燥,熱風乾燥|risk:設備費,電気代
釣り客|つりきゃく|釣り人,太公望|anglers|person|isa:観光客|needs:餌,氷,早朝の朝食,着替え,魚をさばく人,預け先|who:釣り船,民宿|use:宿泊,朝食|at:港,磯,川,湖|with:釣り船,船宿,クーラーボックス,冷凍保管|months:4-11|does:客を呼ぶ|risk:天気,安全,季節
