/** Words of `musubi home`. */
export const cliHomeMessages = {
  'cli.home.link': [
    '招待のリンクを、そのまま指定してください（https://…/#founder=…）。インターネットでは https だけが使えます。',
    'Give the link of the invitation as it is (https://…/#founder=…). Across the internet it has to be https.',
  ],
  'cli.home.joined': [
    '{organisation}に、「{business}」としてこの端末を登録しました。この置き場の番号: {home}',
    'This device is known to {organisation} as that of {business}. This home is called {home}.',
  ],
  'cli.home.which': ['どの置き場かを指定してください。\n{list}', 'Say which home.\n{list}'],
  'cli.home.noPlan': [
    '{id} という計画は、ここにも置き場にもありません。',
    'There is no plan {id}, neither here nor there.',
  ],
  'cli.home.put': [
    '「{title}」を{organisation}に置きました。Musubi を開いている間、両方が同じになります。',
    '“{title}” is at {organisation}. While Musubi is open, both sides are kept the same.',
  ],
  'cli.home.comes': [
    '「{title}」は置き場にあります。Musubi を開いている間に、ここに届きます。',
    '“{title}” is there. It comes here while Musubi is open.',
  ],
  'cli.home.right': ['権利を変えました。数秒のうちに効きます。', 'The right is changed, within seconds.'],
  'cli.home.because.main': ['担当、{since}から', 'main advisor since {since}'],
  'cli.home.because.with': ['担当と一緒に、{since}から', 'helps since {since}'],
  'cli.home.because.cover': ['{away}さんの代わり、{until}まで', 'covers for {away} until {until}'],
  'cli.home.came': ['新しく見られる人: {name}', 'New among those who may see: {name}'],
  'cli.home.went': ['見られなくなった人: {name}', 'No longer among those who may see: {name}'],
  'cli.home.step': ['最後に同じになった時刻: {at}', 'last the same at {at}'],
  'cli.home.onlyThere': ['ここにはありません', 'not here'],
  'cli.home.this': ['この端末', 'this device'],
  'cli.home.inStep': [
    '{count}件の計画が、両方で同じです。',
    '{count} {count|plan is|plans are} the same on both sides.',
  ],
  'cli.home.left': [
    '計画を引き取りました。置き場の写しは消えました。計画はこの端末にそのままあります。',
    'The plan is taken back, and erased there. It is here as it was.',
  ],
  'cli.home.leaving': [
    'まだ引き取れていません。Musubi を開いている間に続けます。musubi home list で確かめてください。',
    'Not taken back yet. It goes on while Musubi is open: see musubi home list.',
  ],
  'cli.home.stillThere': [
    'まだ置いてある計画があります。先に musubi home leave で引き取ってください: {list}',
    'Plans are still there. Take them back first with musubi home leave: {list}',
  ],
  'cli.home.error.unknownCode': [
    'このコードは使えません。一度使ったか、取り消されたか、写し違いです。新しい招待を頼んでください。',
    'This code admits nobody: it was used, ended, or miscopied. Ask for a new invitation.',
  ],
  'cli.home.error.expiredCode': [
    'このコードは期限が過ぎました。新しい招待を頼んでください。',
    'This code has expired. Ask for a new invitation.',
  ],
  'cli.home.error.unknownDevice': [
    'この端末は、もう登録されていません。新しい招待を頼んでください。計画はこの端末にあります。',
    'This device is not known there any more. Ask for a new invitation. Your plans are here.',
  ],
  'cli.home.error.wrongSignature': [
    'この端末の署名が受け取られませんでした。もう一度試してください。',
    'The signature of this device was not taken. Try again.',
  ],
  'cli.home.error.staleChallenge': [
    '時間がかかりすぎました。もう一度試してください。',
    'That took too long. Try again.',
  ],
  'cli.home.error.hasLeft': [
    'この登録は終わっています。新しい招待を頼んでください。',
    'This entry has ended. Ask for a new invitation.',
  ],
  'cli.home.error.tooManyDevices': [
    '登録した端末が多すぎます。使わない端末を musubi home end で終わりにしてください。',
    'Too many devices. End one that you do not use with musubi home end.',
  ],
  'cli.home.error.tooManyTries': ['失敗が続いたので、十分ほど待ってください。', 'Too many failures: wait ten minutes.'],
  'cli.home.error.busy': ['いま混んでいます。もう一度試してください。', 'It is busy. Try again.'],
  'cli.home.error.unauthenticated': [
    'サインインが終わりました。もう一度試してください。',
    'The session has ended. Try again.',
  ],
  'cli.home.error.badRequest': [
    '置き場に伝わりませんでした。Musubi の版が違うかもしれません。',
    'The home did not understand. Its version of Musubi may be another one.',
  ],
  'cli.home.error.notFound': [
    '置き場にありません。住所と計画の番号を確かめてください。',
    'It is not there. Check the address and the plan’s id.',
  ],
  'cli.home.error.notAllowed': ['その計画は、あなたのものとして置いてありません。', 'That plan is not there as yours.'],
  'cli.home.error.exists': [
    'この計画は、もうほかの形で置いてあります。組織に、あなたの事業者の下に置くよう頼んでください。',
    'This plan is there already in another way. Ask the organisation to place it under your business.',
  ],
  'cli.home.error.tooMany': [
    '置ける計画の数を超えます。使わないものを musubi home leave で引き取ってください。',
    'That is more plans than may be there. Take one back with musubi home leave.',
  ],
  'cli.home.error.notInStep': [
    'まだ両方が同じになっていません。何も消していません。少し待って、もう一度試してください。',
    'Both sides are not the same yet. Nothing was erased. Wait a little, and try again.',
  ],
  'cli.home.error.unavailable': [
    '置き場はいま答えられません。少し待って、もう一度試してください。',
    'The home cannot answer now. Wait a little, and try again.',
  ],
  'cli.home.error.offline': [
    '置き場につながりません。計画はこの端末にあり、つながったときに続きます。',
    'The home cannot be reached. Your plans are here, and go on when it can.',
  ],
  'cli.home.error.anotherHome': [
    'その住所では、別の組織が答えました。何も送っていません。招待した人に確かめてください。',
    'Another organisation answers at that address. Nothing was sent. Ask whoever invited you.',
  ],
  'cli.home.error.badAnswer': [
    '置き場の答えが読めません。住所を確かめてください。',
    'The answer cannot be read. Check the address.',
  ],
  'cli.home.error.noKey': [
    'この端末の鍵を保存できないので、登録できません。データのフォルダに書けるようにしてください。',
    'The key of this device cannot be kept, so it cannot be known there. Make the data folder writable.',
  ],
} as const;
