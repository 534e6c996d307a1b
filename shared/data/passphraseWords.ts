/** Sixty-four words that are heard and written without mistakes over the phone: short, in hiragana, no two alike. */
export const PASSPHRASE_WORDS = (
  'さくら みかん ふじさん うみかぜ かわら まつばら いちご とうふ すいか やまみち つばき こめだわら さかな おちゃ かぼす しおだ ' +
  'あさひ いなほ うぐいす えんがわ おむすび かきのき きつね くじら けやき こたつ さとやま しらす すずめ せんべい そばがき たけのこ ' +
  'ちょうちん つくし てぬぐい とびうお なのはな にわとり ぬのじ ねぎぼうず のれん はなび ひまわり ふろしき へちま ほたる まめまき みずうみ ' +
  'むぎちゃ めだか もみじ やきいも ゆきだるま よもぎ らっきょ りんご るりいろ れんこん ろうそく わかめ わさび たんぽぽ ひのき きんもくせい'
).split(' ');
