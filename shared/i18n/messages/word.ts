/** Messages about imported Word files: what became of them, and what could not be imported. */
export const wordMessages = {
  'word.open': ['Wordの計画を読み込む', 'Open a plan from Word'],
  'word.title': ['「{name}」をどう使いますか', 'What is “{name}” for?'],
  'word.about': [
    'この計画「{title}」から書き出したWordのファイルです。直された所とコメントを、この計画への提案として受け取れます。計画は、提案を採り入れるまで変わりません。',
    'This file was exported from “{title}”. What was changed and said in it can come back as suggestions and comments. The plan stays as it is until you accept them.',
  ],
  'word.asMarkup': ['提案とコメントを受け取る', 'Take suggestions and comments'],
  'word.asNew': ['新しい計画にする', 'Make a new plan'],
  'word.opened': ['「{title}」を新しい計画にしました。', 'Made a new plan, “{title}”.'],
  'word.brought': [
    '提案 {suggestions}件、コメント {threads}件、返事 {replies}件を受け取りました。',
    'Received: suggestions {suggestions}, comments {threads}, replies {replies}.',
  ],
  'word.notOwn': [
    'ほかの人の計画には、Wordの直しをまとめて入れられません。その計画の持ち主が読み込めます。',
    'This plan belongs to somebody else. Its owner can take in what was changed in Word.',
  ],
  'word.nothingNew': ['新しい提案やコメントはありませんでした。', 'There were no new suggestions or comments.'],
  'word.leftTitle': ['取り込めなかったもの', 'What could not be taken in'],
  'word.leftAbout': [
    '元のファイルはそのままです。要るものは、Wordで開いて写してください。',
    'Your file is unchanged. Open it in Word and copy what you need.',
  ],
  'word.damaged': [
    '壊れているか、Wordのファイルではありません。Wordで開いて「名前を付けて保存」で .docx にしてください。',
    'It is damaged or no Word file. Open it in Word and save it again as .docx.',
  ],
  'word.kind': [
    '中にWordの文書がありません。Wordで「名前を付けて保存」を選び、.docx にしてください。',
    'There is no Word document in it. Save it from Word as .docx.',
  ],
  'word.locked': [
    'パスワードが付いているか、古い形式（.doc）です。Wordで開き、パスワードを外して .docx で保存してください。',
    'It has a password or is of the old kind (.doc). Open it in Word and save it as .docx without a password.',
  ],
  'word.left.headers': ['ヘッダーやフッターの文字', 'Words in headers or footers'],
  'word.left.shapes': ['図形', 'Shapes'],
  'word.left.charts': ['グラフ', 'Charts'],
  'word.left.equations': ['数式（文字だけ取り込みました）', 'Equations (their letters were taken)'],
  'word.left.embedded': ['埋め込まれたファイル', 'Embedded files'],
  'word.left.macros': ['マクロ（動かしていません）', 'Macros (not run)'],
  'word.left.pictures': ['読めない形式か、大きすぎる画像', 'Pictures of an unknown kind, or too large'],
  'word.left.linkedPictures': [
    'ファイルの外にある画像（読みに行っていません）',
    'Pictures outside of the file (not fetched)',
  ],
  'word.left.nestedTables': ['表の中の表（文字だけ取り込みました）', 'Tables within tables (their words were taken)'],
  'word.left.rows': ['多すぎる表の行', 'Rows beyond what a table holds'],
  'word.left.hidden': ['隠し文字', 'Hidden words'],
  'word.left.readings': ['ふりがな', 'Readings over words'],
  'word.left.joinedParagraphs': [
    '段落をつなぐ変更（段落は分けたままです）',
    'Changes that join paragraphs (they stay apart)',
  ],
  'word.left.long': ['長すぎる文書の残り', 'The rest of a document that is too long'],
  'word.left.lost': ['場所の分からない変更', 'Changes whose place was not found'],
  'word.left.gone': [
    '計画からなくなった段落への変更やコメント',
    'Changes or comments on paragraphs that are no longer in the plan',
  ],
  'word.left.missing': [
    '計画にあってファイルにない段落（計画はそのままです）',
    'Paragraphs of the plan that are not in the file (the plan is unchanged)',
  ],
} as const;
