/** The page of an organisation's staff: signing in, and one's own businesses. */
export const staffMessages = {
  'staff.title': ['担当の事業者', 'Your businesses'],
  'staff.signIn': ['職員としてサインイン', 'Sign in as staff'],
  'staff.signInAbout': [
    '管理者から受け取ったコードを入れると、このブラウザーがあなたの端末として登録されます。次からはコードなしで開けます。',
    'Enter the code that your administrator gave you. This browser then becomes one of your devices, and needs no code afterwards.',
  ],
  'staff.code': ['コード', 'Code'],
  'staff.codeHint': ['例: 7K3M-2QPA-…（英数字20字）', 'For example 7K3M-2QPA-… (20 letters and digits)'],
  'staff.enter': ['サインイン', 'Sign in'],
  'staff.who': ['{organisation}・{name}', '{organisation}, {name}'],
  'staff.find': ['名前かよみで探す', 'Find by name or reading'],
  'staff.business': ['事業者', 'Business'],
  'staff.plan': ['計画', 'Plan'],
  'staff.right': ['できること', 'You may'],
  'staff.opened': ['最後に開いた日', 'Last opened'],
  'staff.never': ['まだ', 'never'],
  'staff.noPlan': ['計画はまだありません', 'No plan yet'],
  'staff.toList': ['担当の事業者へ', 'Your businesses'],
  'staff.right.read': ['読む', 'read'],
  'staff.right.comment': ['コメントする', 'comment'],
  'staff.right.suggest': ['提案する', 'suggest'],
  'staff.right.edit': ['編集する', 'edit'],
  'staff.right.none': ['見られません', 'nothing'],
  'staff.empty': [
    '担当の事業者はまだありません。管理者に、担当を決めてもらってください。',
    'No business is assigned to you yet. Ask your administrator to assign one.',
  ],
  'staff.noMatch': ['この言葉に合う事業者はありません。', 'No business matches this.'],
  'staff.clear': ['絞り込みをやめる', 'Show all'],
  'staff.again': ['もう一度読み込む', 'Refresh'],
  'staff.loading': ['読み込んでいます…', 'Reading…'],
  'staff.old': [
    'サーバーにつながりません。{day}に読み込んだ一覧です。開いたことのある計画は、このまま読み書きできます。',
    'The server does not answer. This is the list of {day}. Plans that you have opened before can still be read and edited.',
  ],
  'staff.error.offline': [
    'サーバーにつながりません。ネットワークを確かめて、もう一度お試しください。',
    'The server does not answer. Check the network and try again.',
  ],
  'staff.error.unknownCode': [
    'このコードは使えません。打ち間違いか、もう使われています。違うときは、管理者に新しいコードを頼んでください。',
    'This code does not work: it was mistyped, or has been used. If it is right, ask your administrator for a new one.',
  ],
  'staff.error.expiredCode': [
    'コードの期限が過ぎています。管理者に新しいコードを頼んでください。',
    'The code has expired. Ask your administrator for a new one.',
  ],
  'staff.error.unknownDevice': [
    'このブラウザーは登録されていないか、登録が終わりになっています。管理者にコードを頼んでください。',
    'This browser is not one of your devices, or not any more. Ask your administrator for a code.',
  ],
  'staff.error.hasLeft': [
    'この人は退職になっています。違うときは、管理者に確かめてください。',
    'This person has left the organisation. If that is wrong, ask your administrator.',
  ],
  'staff.error.tooManyDevices': [
    '登録できる端末は20台までです。管理者に、使わない端末を終わりにしてもらってください。',
    'A person has 20 devices at most. Ask your administrator to end those that you do not use.',
  ],
  'staff.error.tooManyTries': [
    '失敗が続いています。コードを確かめて、もう一度お試しください。',
    'Too many failures. Check the code and try again.',
  ],
  'staff.error.failed': [
    'サインインできませんでした。もう一度お試しください。続くときは、管理者に知らせてください。',
    'Signing in failed. Try again, and tell your administrator if it goes on.',
  ],
} as const;
