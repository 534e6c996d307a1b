/** Words of 結びの場: the page that lists the ways of thinking, and what all of them have in common. Japanese first, English second. */
export const studioMessages = {
  'studio.about': [
    '手もとにあるものから、まだない組み合わせを考えるための道具です。どれから始めても、途中でほかへ移ってもかまいません。',
    'Tools for making combinations that do not exist yet out of what you have. Begin with any of them, and change over whenever you like.',
  ],
  'studio.aside': [
    'ここで書いたことは、同じ計画を開いている人に見えます。応募の書類には入りません。',
    'Everyone who has this plan open sees what is written here. None of it goes into a contest entry.',
  ],
  'studio.about.box': [
    '役割ごとに手札を並べ、合わない組を理由つきで消し、残りを一つずつ見ます。手札が十枚ほどあるときに。',
    'Lay out what you have by role, cross out pairs with a reason, and look at what is left one by one. For about ten things or more.',
  ],
  'studio.about.mandala': [
    '一つのものを真ん中に置き、八つの問いでまわりを広げます。手がかりが一つしかないときに。',
    'Put one thing in the middle and widen it by eight questions. For when there is only one thing to begin with.',
  ],
  'studio.about.meeting': [
    '二枚のカードを引き合わせ、六十秒で一文を書きます。考えが行きづまったときに。',
    'Two cards meet, and you write one sentence in sixty seconds. For when you are stuck.',
  ],
  'studio.about.inversion': [
    'なぜ結べないかを並べ、一つずつやることにします。よさそうな組み合わせが決まったときに。',
    'List why it cannot be tied, and make each reason a task. For when a combination looks good.',
  ],
  'studio.about.scamper': [
    '代える・取り除く・逆にするなど、七つの問いで一つを揺さぶります。あと一歩のときに。',
    'Shake one thing by seven questions: substitute, leave out, turn round. For when it is not quite there.',
  ],
  'nothing.writeCard': ['自分でカードを書く', 'Write a card'],
  'nothing.fromCatalogue': ['資料から選ぶ', 'Choose from the catalogue'],
  'nothing.clearWords': ['言葉を消す', 'Clear the words'],
  'nothing.inCatalogue': ['資料で探す', 'Search the catalogue'],
  'nothing.openPanel': ['「{panel}」を開く', 'Open {panel}'],
  'studio.open': ['道具で開く', 'Open in its tool'],
  'studio.openThis': ['「{title}」を道具で開く', 'Open in its tool: “{title}”'],
  'studio.nothingIn': ['まだ何も書かれていません。', 'Nothing is written yet.'],
  'studio.line': ['{what}: {words}', '{what}: {words}'],
  'studio.of': ['「{about}」の{what}', '{what} of “{about}”'],
  'studio.crossed': ['合わない組 {words}: {reason}', 'Crossed out {words}: {reason}'],
  'studio.reasonTask': ['{words}（やること）', '{words} (task)'],
  'studio.reasonDone': ['{words}（済み）', '{words} (done)'],
  'studio.origin': ['{tool}「{about}」から: {by} {on}', 'From {tool} “{about}”: {by}, {on}'],
} as const;
