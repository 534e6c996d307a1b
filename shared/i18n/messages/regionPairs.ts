/** Words of the page that walks a region's untied pairs. Japanese first, English second. */
export const regionPairsMessages = {
  'go.region': ['この地域で結べるもの', 'What this region could tie'],
  'regionPairs.about': [
    '資料にある地域の素材・技術・担い手のうち、まだだれも結んでいない組み合わせです。見るだけでもかまいません。',
    'Materials, technologies and people of the region, in pairs that nobody has tied yet. Just looking is fine.',
  ],
  'regionPairs.prefecture': ['都道府県', 'Prefecture'],
  'regionPairs.choose': ['選んでください', 'Choose one'],
  'regionPairs.chooseFirst': [
    '都道府県を選ぶと、その地域の組み合わせを探します。',
    'Choose a prefecture to look for its pairs.',
  ],
  'regionPairs.looking': [
    '組み合わせを探しています…（初めは数秒かかります）',
    'Looking for pairs… (the first time takes some seconds)',
  ],
  'regionPairs.arrange': ['合うものから並べ直す', 'Put the best first'],
  'regionPairs.started': ['計画「{title}」を作りました。', 'The plan “{title}” was made.'],
  'regionPairs.takeBack': ['作らずに戻る', 'Take it back'],
  'regionPairs.found': ['{n}組が見つかりました。', '{n} {n|pair|pairs} found.'],
  'regionPairs.list': ['{prefecture}の組み合わせ', 'Pairs of {prefecture}'],
  'regionPairs.walk': ['組み合わせを順に見る', 'Walk the pairs'],
  'regionPairs.next': ['次の組へ', 'Next pair'],
  'regionPairs.previous': ['前の組へ', 'Previous pair'],
  'regionPairs.keys': ['↑と↓のキーでも移れます。', 'The keys ↑ and ↓ move too.'],
  'regionPairs.none': [
    '{prefecture}では、まだ結べる組み合わせが見つかりません。近くの都道府県を選ぶか、資料に自分で見つけた地域のものを加えてください。',
    'No pair was found for {prefecture} yet. Choose a neighbouring prefecture, or add what you know of the region to the catalogue.',
  ],
  'regionPairs.neighbours': ['近くの都道府県', 'Neighbouring prefectures'],
  'regionPairs.openCatalogue': ['資料を開く', 'Open the catalogue'],
  'regionPairs.start': ['この二つで計画を始める', 'Start a plan with these two'],
  'regionPairs.startThese': [
    'この二つで計画を始める: 「{one}」と「{other}」',
    'Start a plan with these two: “{one}” and “{other}”',
  ],
  'regionPairs.pair': ['「{one}」と「{other}」', '“{one}” and “{other}”'],
  'regionPairs.planTitle': ['{one} × {other}', '{one} × {other}'],
} as const;
