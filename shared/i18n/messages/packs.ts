/** Words of catalogue packs: making, checking, taking in, taking out. Japanese first, English second. */
export const packMessages = {
  'verify.catalogue': ['資料集', 'Catalogue pack'],
  'verify.packSigner': [
    '署名が示すのは、この鍵の持ち主が発行したままだということです。だれの鍵かは、発行者が公開している鍵と見比べて確かめてください。',
    'The signature says that nothing changed since the holder of this key published it. Compare the key with the one that the publisher makes known.',
  ],
  'verifyFact.publisher': ['発行者', 'Publisher'],
  'verifyFact.pack': ['資料集の番号', 'Pack'],
  'verifyFact.edition': ['版', 'Edition'],
  'verifyFact.issuedAt': ['発行', 'Issued'],
  'verifyFact.validUntil': ['有効期限', 'Valid until'],
  'verifyFact.entries': ['資料', 'Entries'],
  'verifyFact.words': ['ことば', 'Words'],
  'verifyFact.rules': ['制度の規則', 'Rules'],
  'verifyProblem.invalidPart': [
    '資料集に入れられない内容です: {part}（発行者に作り直してもらってください）',
    'Nothing that a pack may hold: {part} (ask the publisher to make it again)',
  ],
  'filePart.catalogue': ['資料集', 'the pack'],
  'filePart.entries': ['資料', 'entries'],
  'filePart.words': ['ことば', 'words'],
  'filePart.rules': ['制度', 'programmes'],

  'pack.edition': ['{title}（{publisher}）第{edition}版', '{title} ({publisher}), edition {edition}'],
  'pack.counts': [
    '資料{entries}件、ことば{words}語、制度の規則{rules}件',
    '{entries} {entries|entry|entries}, {words} {words|word|words}, {rules} {rules|rule|rules}',
  ],
  'pack.changes': [
    '{what}: 加わる{added}、変わる{changed}、なくなる{removed}',
    '{what}: {added} added, {changed} changed, {removed} removed',
  ],
  'pack.added': [
    '資料集「{title}」を取り込みました。資料の検索と候補に加わります。',
    'Took in “{title}”. Its entries are now searched and proposed.',
  ],
  'pack.removed': ['資料集を外しました。', 'The pack was taken out.'],
  'pack.none': ['取り込んだ資料集はありません。', 'No packs are here.'],
  'pack.noSuch': [
    'その番号の資料集はありません: {id}（musubi pack list で確かめられます）',
    'There is no pack {id}. See musubi pack list.',
  ],
  'pack.noOut': ['書き出す先を --out で指定してください。', 'Name the file to write with --out.'],
  'pack.keyNotKept': [
    'データの置き場所に書き込めず、この端末の鍵を残せません。--data の場所を確かめてください。',
    'This device’s key cannot be kept: the data folder cannot be written. Check --data.',
  ],
  'pack.csvOnly': [
    'entriesCsv に使えるのは CSV です。Excel の表は CSV で保存し直してください。',
    'entriesCsv takes a CSV file. Save the Excel table as CSV.',
  ],
  'pack.nextEdition': [
    '次の版をつくるときは、元のファイルに "pack": "{pack}" と "edition": {edition} を書いてください。同じ端末の鍵で署名します。',
    'For the next edition, write "pack": "{pack}" and "edition": {edition} into the source, and sign on the same device.',
  ],
  'pack.askTrust': [
    'この発行者の資料集は初めてです。鍵は発行者が公開しているものと同じですか。取り込みますか（はい/いいえ）:',
    'No pack of this publisher is here. Is this the key that they make known? Take it in (yes/no):',
  ],
  'pack.refused.untrusted': [
    '取り込んでいません。初めての発行者の鍵です。発行者が公開している鍵と見比べ、同じなら --trust {key} を付けてもう一度実行してください。',
    'Not taken in: the publisher’s key is new here. Compare it with the one that they make known, and if it is the same, run this again with --trust {key}',
  ],
  'pack.refused.same': ['この版はもう取り込んであります。', 'This edition is here already.'],
  'pack.refused.older': [
    '取り込んでいません。同じか新しい版がもう入っています。古い版に戻すときは、先に今の版を外してください。',
    'Not taken in: the same or a later edition is here. To go back, take that one out first.',
  ],
  'pack.refused.strangerKey': [
    '取り込んでいません。今ある版とは別の鍵で署名されています。発行者に確かめてください。発行者が鍵を替えたのなら、今の版を外してから取り込めます。',
    'Not taken in: it is signed with another key than the edition that is here. Ask the publisher. If they changed their key, take the present edition out first.',
  ],
  'pack.refused.notOpen': [
    '資料の保存場所を開けないか、書き込めません。',
    'The place where entries are kept cannot be opened or written.',
  ],

  'packIssue.tooLong': ['長すぎるか、使えない文字があります。', 'Too long, or with characters that are not allowed.'],
  'packIssue.tooMany': ['多すぎます。', 'Too many.'],
  'packIssue.duplicate': ['前にも同じものがあります。', 'Stands there twice.'],
  'packIssue.otherProgramme': ['この制度の規則ではありません。', 'A rule of another programme.'],
  'packIssue.noSource': [
    '出典がありません。出典を書くか、一般に知られた内容なら "confidence": "general" としてください。',
    'Has no source. Name one, or mark general knowledge with "confidence": "general".',
  ],
  'packIssue.notAllowed': ['資料集に入れられない内容です。', 'Nothing that a pack may hold.'],
} as const satisfies Record<string, readonly [string, string]>;
