# words that say little by themselves, kept apart from the special ones that they are part of
企業|きぎょう|会社,各社|company|trade
工場|こうじょう|工場棟|factory|place
研磨|けんま|研磨加工,研磨技術|grinding and polishing|technique|takes:金属,ガラス,石材,貝殻,レンズ,木材|makes:鏡面研磨|does:磨く,削る
渋皮|しぶかわ|栗の渋皮|inner skin of chestnuts|thing|isa:食品残さ|of:タンニン|prop:色,ポリフェノール|use:染色,渋皮煮,化粧品|by:菓子店
金目鯛|きんめだい|キンメダイ|splendid alfonsino|thing|isa:魚|prop:高級|yields:魚のあら|use:干物,煮付け|by:漁師
