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
} as const;
