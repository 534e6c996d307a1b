/** Messages about importing files of other programs. Japanese first, English second. */
export const importMessages = {
  'import.board': ['キャンバスをファイルから取り込む', 'Import a canvas from a file'],
  'import.boardDone': ['「{title}」を取り込みました。', 'Imported “{title}”.'],
  'import.planDone': ['「{title}」から新しい計画を作りました。', 'Made a new plan from “{title}”.'],
  'import.plansDone': ['「{title}」から新しい計画を{n}件作りました。', 'Made {n} new {n|plan|plans} from “{title}”.'],
  'import.refused': ['「{name}」を取り込めませんでした。{why}', '“{name}” was not imported. {why}'],
  'import.tooLarge': [
    'ファイルが大きすぎます。分けてからお試しください。',
    'The file is too large. Divide it and try again.',
  ],
  'import.tooSlow': [
    '読むのに時間がかかりすぎるので、やめました。何も変わっていません。章ごとなどに分けて、一つずつ取り込んでください。',
    'Reading it took too long and was stopped. Nothing was changed. Divide it, by chapter for example, and import one part at a time.',
  ],
  'import.guest': [
    '招かれた計画の画面では、新しい計画を作れません。自分のMusubiにファイルを入れてください。',
    'As a guest of a plan you cannot make a new one. Drop the file on your own Musubi.',
  ],
  'import.unreadable': [
    'この形式のファイルとして読めません。元のアプリで保存し直してください。',
    'It cannot be read as a file of this format. Save it again in its own app.',
  ],
  'import.tooMany': [
    'カードが多すぎます（5,000枚まで）。分けてください。',
    'Too many cards (5,000 at most). Divide the file.',
  ],
  'import.empty': ['取り込める内容がありません。', 'There is nothing in it to import.'],
  'import.lostOnBoards': ['取り込めなかったカードや線: {n}', 'Cards and lines left out: {n}'],
  'import.leftAbout': [
    '元のファイルはそのままです。要るものは、元のアプリで開いて写してください。',
    'Your file is unchanged. Open it in its own app and copy what you need.',
  ],
  'import.leftAt': ['{line}行目の{what} {text}', 'Line {line}: {what} {text}'],
  'import.other': ['ファイル「{name}」', 'The file “{name}”'],
  'import.leftOut': ['取り込めなかったもの（{line}行目）: {what} {text}', 'Left out (line {line}): {what} {text}'],
  'import.more': ['ほか{n}件', '{n} more'],
  'import.text': ['ほかのアプリのファイルから新しい計画を作る', 'New plan from files of other apps'],
  'import.kind.picture': ['画像', 'picture'],
  'import.kind.html': ['HTML', 'HTML'],
  'import.kind.comment': ['コメント', 'comment'],
  'import.kind.source': ['出典', 'source'],
  'import.kind.row': ['表の値', 'value of a table'],
  'import.newer': [
    'この計画は、もっと新しい結びで書かれています。アプリを新しくしてから開いてください。',
    'A newer version of Musubi wrote this plan. Update the app, then open it.',
  ],
  'import.kind.noBox': ['チェック欄のない行（チェック欄を付けました）', 'item without a box (it was given one)'],
  'import.kind.deep': ['深い入れ子', 'deep nesting'],
} as const;
