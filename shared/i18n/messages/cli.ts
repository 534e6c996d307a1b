/** Words of the command line. Japanese first, English second. */
export const cliMessages = {
  'cli.lang': ['--lang は {list} のどれかで指定してください。', '--lang takes one of {list}.'],
  'cli.unknownOption': ['{option} というオプションはありません。', 'There is no option {option}.'],
  'cli.badOption': ['{option} の値を確かめてください。', 'Check the value of {option}.'],
  'cli.export.allFolder': [
    '--all は --format folder と --out（新しいフォルダか .zip）と一緒に使います。ひとつの計画なら、その ID を書きます。',
    '--all goes with --format folder and --out (a new folder or a .zip). For one plan, name its ID.',
  ],
  'cli.import.titles': [
    '{n}件の計画が入ったフォルダです。--title を外すか、計画ひとつのフォルダを指定してください。',
    'The folder holds {n} {n|plan|plans}. Leave --title out, or name the folder of one plan.',
  ],
  'cli.import.other': ['取り込まなかったファイル: {name}', 'File left out: {name}'],
  'cli.import.unread': [
    '読まなかったファイル: {n}（{most}個まで。フォルダを分けてください）',
    'Files that were not read: {n} ({most} at most; divide the folder)',
  ],
  'cli.noSuchFile': ['ファイルがありません: {file}（ENOENT）', 'No such file: {file} (ENOENT)'],
  'cli.fileFailed': ['ファイルを読み書きできません: {file}（{code}）', 'Cannot read or write {file} ({code})'],
  'cli.fault': ['処理できませんでした: {what}', 'Something went wrong: {what}'],
  'cli.export.noFrame': [
    '「{name}」という枠はありません。あるもの: {list}',
    'There is no frame “{name}”. There are: {list}',
  ],
  'cli.export.noFrames': [
    '--frame は、キャンバスの画像（png、svg）にだけ使えます。',
    '--frame goes with pictures of a canvas alone (png, svg).',
  ],
  'cli.export.noDeck': [
    '--deck は --format pptx と一緒に使います。値は {list} のどれかです。',
    '--deck goes with --format pptx, and is one of {list}.',
  ],
  'cli.export.asks': ['{no}枚目（{title}）: {question}', 'Slide {no} ({title}): {question}'],
  'cli.export.noComments': [
    '{format} には、コメントが入りません。コメントを入れられるのは {list} です。--comments を外してください。',
    'Comments do not go into {format}, but into {list}. Leave --comments away.',
  ],
  'cli.export.commentsStay': [
    '公開の範囲で外したものがあるため、コメントと提案は入れていません。',
    'Comments and suggestions stayed out, because something else did by how far it may go.',
  ],
  'cli.export.emptyForm': [
    '「{name}」に書き込めるものが、この計画にはまだありません。アプリの「自分の書式」で、欄に入れるものを決めてください。',
    'The plan has nothing yet that goes into “{name}”. Choose in the app, under “Your own form”, what goes into its boxes.',
  ],
  'cli.browser.none': [
    'PDF と画像にはブラウザが要りますが、このパソコンに見つかりません。Google Chrome、Chromium、Microsoft Edge のどれかを入れるか、--browser（または環境変数 MUSUBI_BROWSER）でその場所を指定してください。ブラウザなしなら --format html か docx で書き出せます。',
    'PDFs and pictures need a browser, and none was found on this machine. Install Google Chrome, Chromium or Microsoft Edge, or name its program with --browser (or in MUSUBI_BROWSER). Without a browser, --format html and docx work.',
  ],
  'cli.browser.notThere': [
    '{file} はブラウザのプログラムではありません。--browser と MUSUBI_BROWSER には、実行できるファイルの場所を書いてください。',
    '{file} is not the program of a browser. --browser and MUSUBI_BROWSER take the path of a file that can be run.',
  ],
  'cli.browser.failed': [
    'ブラウザで作れませんでした: {file}（{why}）。何も書き出していません。もう一度試すか、--browser で別のブラウザを指定してください。',
    'The browser did not make the file: {file} ({why}). Nothing was written. Try again, or name another browser with --browser.',
  ],
  'cli.invite.layers': [
    'この計画には、公開の範囲を決めたものがあります。共有ではそれを隠せず、招いた人には計画のすべてが見えます。一部だけを見せるなら、招かずに musubi export --for で写しを渡してください。すべて見えてよければ、--all を付けてください。',
    'This plan holds things that may not go everywhere. Sharing hides nothing: whoever is invited sees the whole plan. To show a part, hand over a copy made with musubi export --for. If all of it may be seen, add --all.',
  ],
  'cli.invite.unfiled': [
    '出願していない研究シーズがあります: {seeds}。秘密を守る約束をした人だけを招くなら、--confidential を付けてください。ほかの人も招くときは、アプリの「共有」から、決めた人と理由を残してください。',
    'There are seeds without a filing: {seeds}. If only people bound to secrecy are invited, add --confidential. To invite others, share in the app, which keeps who decided and why.',
  ],
  'cli.export.whom': [
    'この計画には、公開の範囲を決めたものがあります。だれに渡すかを --for で書いてください: {list}',
    'This plan holds things that may not go everywhere. Say with --for to whom it goes: {list}',
  ],
  'cli.export.noBoard': [
    '「{name}」というキャンバスはありません。あるもの: {list}',
    'There is no canvas “{name}”. There are: {list}',
  ],
  'export.call': ['コンテストの応募の様式', 'Form of a contest’s call'],
  'cli.export.noCall': [
    'この計画には、コンテストの募集要項がありません。アプリの「コンテストに応募する」で募集要項を開いてください。',
    'This plan keeps no call of a contest. Open one in the app under “Enter a contest”.',
  ],
  'cli.export.whichCall': [
    '募集要項がいくつかあります。--format にどれかを書いてください: {list}',
    'The plan keeps other calls, or several. Name one with --format: {list}',
  ],
  'cli.export.notEmpty': [
    '{folder} には、すでにファイルがあります。新しいフォルダか空のフォルダを指定してください。',
    '{folder} is not empty. Name a new or an empty folder.',
  ],
  'cli.noInput': [
    '入力の JSON ファイルを指定してください。標準入力は - です。',
    'Name a JSON file, or - for standard input.',
  ],
  'cli.inputTooLarge': ['ファイルが大きすぎます（4MBまで）。', 'The file is too large (4 MB at most).'],
  'cli.emptyInput': ['入力が空です。JSON を渡してください。', 'The input is empty. Give it JSON.'],
  'cli.tooDeep': [
    '入れ子が深すぎます（{depth}段まで）。JSON の形を確かめてください。',
    'Nested too deeply ({depth} {depth|level|levels} at most). Check the form of the JSON.',
  ],
  'cli.notUtf8': [
    '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
    'The text is not in UTF-8. Save it again as UTF-8.',
  ],
  'cli.notJson': ['JSON として読めません。形を確かめてください。', 'Not valid JSON. Check its form.'],
  'cli.unknownKey': ['この項目はありません。つづりを確かめてください。', 'There is no such field. Check its spelling.'],
  'cli.wrongType': ['値の形が違います（{expected}）。', 'The value is of another kind ({expected} expected).'],
  'cli.choices': ['選べるもの: {list}', 'One of: {list}'],
  'cli.duplicateId': [
    'この id は前にも使われています。別の id にしてください。',
    'This id is used before. Give another.',
  ],
  'cli.badDay': [
    '日付「{text}」は読めません。例: 2026-11-20、R8.11.20',
    'The day “{text}” cannot be read. Example: 2026-11-20',
  ],
  'cli.noSuchDay': ['日付「{text}」は暦にありません。', 'The day “{text}” does not exist.'],
  'cli.badMonth': [
    '月は 2027-01 の形か、最初の月を0とする番号で書いてください。',
    'Write a month as 2027-01, or its number from 0 on.',
  ],
  'cli.badSector': [
    '業種「{text}」は分かりません。使えるもの: {list}',
    'The trade “{text}” is not known. One of: {list}',
  ],
  'cli.toBeforeFrom': ['終わりの月が、始まりの月より前です。', 'The last month is before the first.'],
  'cli.prefecture': [
    '都道府県「{name}」の資料はありません。例: --prefecture 静岡県',
    'Nothing is known of the prefecture “{name}”. Example: --prefecture 静岡県',
  ],
  'cli.noEntry': [
    '資料「{id}」はありません。musubi catalogue search で id を調べてください。',
    'There is no entry “{id}”. Look its id up with musubi catalogue search.',
  ],
  'cli.cardsOrIds': [
    '資料の id か --cards のどちらか一方を指定してください。',
    'Give either ids of entries or --cards, not both.',
  ],
  'cli.regionAlone': [
    '--region は、資料の id や --cards、--among と一緒に使えません。',
    '--region does not go together with ids, --cards or --among.',
  ],
  'cli.amongAlone': ['--among は --cards と一緒に使います。', '--among goes with --cards.'],
  'cli.twiceStandardInput': [
    '標準入力（-）は --cards か --among のどちらか一方だけで使えます。',
    'Only one of --cards and --among can be standard input (-).',
  ],
  'cli.blankText': [
    '言葉を書いてください。空白だけでは候補を探せません。',
    'Write some words: nothing can be sought for blanks.',
  ],
  'cli.noPrefecture': [
    '都道府県「{name}」は分かりません。例: 静岡県',
    'There is no prefecture “{name}”. Example: 静岡県',
  ],
  'cli.noLexicon': [
    '言葉の辞書がまだ作られていません。npm run lexicon:build を実行してください。',
    'The lexicon has not been built yet. Run npm run lexicon:build.',
  ],
  'cli.noKind': ['種類「{kind}」はありません。使えるもの: {list}', 'There is no kind “{kind}”. One of: {list}'],
  'cli.wholeNumber': [
    '{name} は{min}から{max}までの整数で指定してください。',
    '{name} takes a whole number from {min} to {max}.',
  ],
  'cli.role': ['--role は {list} のどれかです。', '--role takes one of {list}.'],
  'cli.plan': ['--plan に計画のIDを指定してください。\n{list}', 'Give the id of a plan with --plan.\n{list}'],
  'cli.noMember': ['{id} という参加者も招待もありません。', 'There is no member or invitation {id}.'],
  'cli.shareAddress': ['--share は「番号」か「ホスト:番号」で指定してください。', '--share takes PORT or HOST:PORT.'],
  'cli.publicUrl': [
    '--public-url は https://sync.example.jp の形で指定してください。',
    '--public-url takes an address such as https://sync.example.jp.',
  ],
  'cli.trustProxy': [
    '--trust-proxy は IP アドレス、範囲（10.0.0.0/8）、loopback をカンマで区切って指定してください。',
    '--trust-proxy takes addresses, ranges (10.0.0.0/8) or loopback, separated by commas.',
  ],
  'cli.alreadyOpen': [
    'Musubi はこのデータでもう開いています（デスクトップ版など）。そちらを閉じてください。',
    'Musubi is open on this data already, perhaps on the desktop. Close it there.',
  ],
  'cli.store.address': [
    '--store には postgres://利用者@ホスト/データベース の形の宛先か、それを書いたファイルを指定してください。',
    '--store takes an address such as postgres://user@host/database, or a file that holds one.',
  ],
  'cli.store.password': [
    '--store の宛先にパスワードを書くと、この端末のだれにでも見えます。宛先をファイルに書いてその場所を --store に指定するか、環境変数 MUSUBI_STORE に入れてください。',
    'A password in --store can be seen by everybody on this machine. Write the address into a file and give that to --store, or put it into MUSUBI_STORE.',
  ],
  'cli.store.unreachable': [
    'PostgreSQL（{place}）につながりません。動いているか、宛先と証明書が正しいかを確かめてください。',
    'PostgreSQL at {place} cannot be reached. Check that it runs, and the address and certificate.',
  ],
  'cli.store.refused': [
    'PostgreSQL（{place}）に断られました。利用者とパスワードを確かめてください。',
    'This user is refused by PostgreSQL at {place}. Check the user and the password.',
  ],
  'cli.store.noDatabase': [
    'データベース {place} がありません。createdb で作ってください。',
    'There is no database {place}. Make it with createdb.',
  ],
  'cli.store.rights': [
    'データベース {place} に表を作る権利がありません。持ち主に、この利用者へ CREATE の権利を付けてもらってください。',
    'This user may not make tables in {place}. Ask its owner for the right CREATE.',
  ],
  'cli.store.encoding': [
    'データベース {place} の文字コードが UTF-8 ではありません。createdb -E UTF8 で作り直してください。',
    'The database {place} is not in UTF-8. Make it again with createdb -E UTF8.',
  ],
  'cli.store.newer': [
    'データベース {place} は新しい Musubi で使われています。このサーバーの Musubi を新しくしてください。何も変えていません。',
    'The database {place} is used by a newer Musubi. Update Musubi on this server. Nothing was changed.',
  ],
  'cli.store.waits': [
    '{place} のサーバーがこのデータベースを使っています。止まったら、こちらが引き継ぎます。',
    'Another server holds this database: {place}. This one takes over when that stops.',
  ],
  'cli.store.lost': [
    'ほかのサーバーがこのデータベースを引き継ぎました。こちらは終わります。',
    'Another server has taken this database over. This one ends.',
  ],
  'cli.portTaken': [
    '{port} は他で使われています。{name} に別の番号を指定してください。',
    '{port} is in use. Give {name} another port.',
  ],
  'cli.plan.noId': [
    '計画の ID を指定してください（musubi plan list で分かります）。',
    'Give the id of a plan; musubi plan list prints them.',
  ],
  'cli.plan.unknown': [
    '計画 {id} はありません（musubi plan list で確かめてください）。',
    'There is no plan {id}; musubi plan list prints them all.',
  ],
  'cli.plan.samePlan': [
    '同じ計画の ID が二つです。ちがう計画の ID を指定してください。',
    'Both ids are of the same plan. Give the ids of two plans.',
  ],
  'cli.plan.trashed': [
    'この計画はごみ箱にあります。アプリで元に戻してから書き込んでください。',
    'This plan is in the trash. Put it back in the app before you change it.',
  ],
  'cli.plan.inTrash': ['（ごみ箱）', '(in the trash)'],
  'cli.plan.notSaved': [
    '保存できませんでした（{code}）。データのフォルダーの空きと書き込みの権利を確かめてください。',
    'Could not be saved ({code}). Check the free space and the permissions of the data folder.',
  ],
  'cli.plan.template': [
    'ひな形「{name}」はありません。使えるもの: {list}',
    'There is no template “{name}”. One of: {list}',
  ],
  'cli.plan.trade': ['業種「{name}」はありません。使えるもの: {list}', 'There is no trade “{name}”. One of: {list}'],
  'cli.plan.oneStart': [
    '--sample、--template、--trade、--example、--answers は、どれか一つにしてください。',
    'Give one of --sample, --template, --trade, --example and --answers.',
  ],
  'cli.plan.commands': [
    'コマンドの配列か、type のあるコマンドを一つ書いてください。',
    'Write an array of commands, or one command with a type.',
  ],
  'cli.plan.applied': ['{n}件の変更を書き込みました。', '{n} {n|change was|changes were} carried out.'],
  'cli.plan.counts': [
    'キャンバス {canvases}、カード {cards}、やること {tasks}',
    'Canvases: {canvases}, cards: {cards}, tasks: {tasks}',
  ],
  'cli.plan.noMoney': ['資金計画には、まだ何も入っていません。', 'Nothing has been entered in the funding plan yet.'],
  'cli.plan.money': ['必要な資金 {uses}、調達 {sources}', 'Uses {uses}, sources {sources}'],
  'cli.plan.lowest': ['手元の資金がいちばん少ない月: {month}（{yen}）', 'Lowest cash: {month} ({yen})'],
  'cli.plan.year': [
    '{from}〜{to}: 売上 {sales}、経常利益 {ordinary}、期末の資金 {cash}',
    '{from} to {to}: sales {sales}, ordinary profit {ordinary}, cash at the end {cash}',
  ],
  'cli.plan.unverified': ['未確認の数字を使っています: {label}', 'Rests on an unverified figure: {label}'],
  'cli.plan.format': [
    '書き出しの形式を指定してください。使えるもの: {list}',
    'Give a format to export to. One of: {list}',
  ],
  'cli.plan.exported': ['{file} に書き出しました。', 'Exported to {file}.'],
  'cli.plan.unfiled': [
    '出願していないシーズがあります（{seeds}）。世に出すと新規性を失います。出すと決めた人の名前と理由を --by と --reason に書いてください。計画に記録が残ります。',
    'No patent is filed yet for: {seeds}. In public they lose their novelty. Give the name of whoever decides to publish, and why, with --by and --reason; the plan keeps both.',
  ],
  'cli.fileTooLarge': ['ファイルが大きすぎます。', 'The file is too large.'],
  'cli.bundleOk': ['正常です: {title}', 'In order: {title}'],
  'cli.bundleBad': ['開けません: {why}', 'Cannot be opened: {why}'],
  'cliScore.notANumber': ['点が数ではありません。', 'The score is not a number.'],
  'cliScore.belowZero': ['点が0より小さくなっています。', 'The score is below 0.'],
  'cliScore.aboveMax': ['点が満点の{max}を超えています。', 'The score is above the maximum of {max}.'],
  'cliScore.offStep': ['点が{step}きざみになっていません。', 'The score is not a multiple of {step}.'],
  'cli.contest.duplicate': ['同じ id の基準があります。', 'Two criteria have the same id.'],
  'cli.contest.twice': [
    '同じ審査員・応募・基準の点が2つあります。',
    'This judge gave this entry two scores for one criterion.',
  ],
  'cli.contest.noWeight': ['重みがすべて0です。', 'All weights are zero.'],
  'cli.contest.noCriterion': ['基準「{id}」がありません。', 'There is no criterion “{id}”.'],
  'cli.badCall': ['--call は募集要項のファイルではありません。', '--call is not a call that verifies.'],
  'cli.scan.facts': [
    '応募者の事実を {"name":"…"} の形で書いてください。',
    'facts must be an object such as {"name":"…"}.',
  ],
  'cli.scan.text': ['調べる文章を文字列で書いてください。', 'text must be a string.'],
  'cli.scan.passage': ['{"facts":…,"text":"…"} の形で書いてください。', 'Write an object with facts and text.'],
  'cli.guidance.notAFile': [
    '指導記録のファイルではありません。「検証できるファイルに書き出す」で保存した .json を指定してください。',
    'Not a file of guidance records. Give the .json that “Export a file that can be verified” saved.',
  ],
  'cli.guidance.badKey': [
    '--founder には、事業者の鍵を64桁の16進数で指定してください。',
    '--founder takes the founder’s key as 64 hexadecimal digits.',
  ],
  'cli.guidance.founder.known': ['事業者の鍵（指定どおり）: {key} {name}', 'Founder’s key (as given): {key} {name}'],
  'cli.guidance.founder.paired': [
    '事業者の鍵: {key} {name}（指導員が確認: {by}）',
    'Founder’s key: {key} {name} (confirmed by the advisor: {by})',
  ],
  'cli.guidance.founder.unpaired': [
    '事業者の鍵: {key} {name}（だれも確認していません）',
    'Founder’s key: {key} {name} (confirmed by nobody)',
  ],
  'cli.guidance.founder.unclear': [
    '事業者の鍵が決まりません: 複数の鍵が持ち主だと言っています（{keys}）。--founder で指定してください。',
    'The founder’s key is unclear: several keys claim the plan ({keys}). Give the right one with --founder.',
  ],
  'cli.guidance.founder.none': [
    '事業者の鍵: 書かれていません（古い形式、または番号を合わせていません）',
    'Founder’s key: none in the file (an old file, or no numbers were compared)',
  ],
  'cli.guidance.person': ['鍵 {key}: {name}（{as}・{day}に確認）', 'Key {key}: {name} ({as}, confirmed {day})'],
  'cli.guidance.counted': ['両方が署名（鍵は確認済み）', 'signed by both, keys confirmed'],
  'cli.guidance.unconfirmed': ['両方が署名（鍵は未確認）', 'signed by both, keys not confirmed'],
  'cli.guidance.waiting': ['署名待ち', 'waiting for a signature'],
  'cli.guidance.faulty': ['確かめてください', 'please check'],
  'cli.guidance.late': ['{days}日後', '{days} {days|day|days} later'],
  'cli.ready.full': [
    'ディスクがいっぱいで、書けません。空きを作ってください。',
    'The disk is full: nothing can be written. Make room.',
  ],
  'cli.ready.readOnly': [
    '置き場所が読み取り専用です。書く権限を確かめてください。',
    'The store is read-only. Check the permission to write.',
  ],
  'cli.ready.failed': [
    '置き場所に書けません。ディスクか、データベースへの接続を確かめてください。',
    'The store cannot be written. Check the disk, or the connection to the database.',
  ],
  'cli.ready.unsaved': [
    'まだ書けていない編集があります。止めずに、置き場所を確かめてください。',
    'There are edits that are not written yet. Do not stop the server; check the store.',
  ],
  'cli.ready.closing': ['終了するところです。', 'The server is shutting down.'],
} as const;
