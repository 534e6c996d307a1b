# what browsing does in the sea, and water from snow
食害|しょくがい|||need|who:農家,漁師|needs:ネット柵,見張り,捕獲
海の食害|うみのしょくがい|ウニの食害,うにの食害,アイゴの食害,魚の食害,藻場の食害|grazing on seaweed beds|need|isa:磯焼け|who:漁師,海女,漁協|needs:ウニの駆除,藻場づくり,植食魚の利用,ダイバー,蓄養|with:磯焼けのウニ,アイゴ,キャベツの外葉|yields:磯焼けのウニ|risk:漁業権
鳥の食害|とりのしょくがい|カモの食害,鴨の食害,カラスの食害,ヒヨドリの食害|birds feeding on crops|need|who:果樹農家,海苔養殖業者,農家|needs:鷹匠,防鳥ネット,音と光,ドローン,見張り|with:海苔,蓮根,梨
雪解け水|ゆきどけみず|雪どけ水,雪代,融雪水,雪融け水|snowmelt water|thing|isa:水|prop:冷たい,季節もの|use:酒仕込み,わさび,サウナの水風呂,小水力発電,稲作,ラフティング,鮭の養殖,豆腐,氷,冷房,雪解け水の酒,ミネラルウォーター|at:雪国,川,湧水|who:酒蔵,わさび農家,養殖業者,サウナ好き,豆腐店,飲料会社|months:3-5|does:冷やす,育てる,電気をつくる|risk:季節
