/** Words of the plan's slides (PowerPoint). Japanese first, English second. */
export const deckMessages = {
  'deck.money': ['必要な資金と調達', 'What is needed, and where it comes from'],
  'deck.next': ['これからすること', 'Next steps'],
  'deck.sources': ['出典', 'Sources'],
  'deck.source': ['出典: {source}', 'Source: {source}'],
  'deck.team': ['担い手', 'Who does it'],
  'deck.with': ['活かすもの', 'What it builds on'],
  'deck.item': ['項目', 'Item'],
  'deck.evidence': ['分かったこと', 'What was found'],
  'deck.state': ['確かさ', 'How far checked'],
  'deck.quoted': ['{title}: {vendor}の見積もり', '{title}: quoted by {vendor}'],
  'deck.lowest': ['現金が最も少ない月: {month}、{yen}', 'Month with least cash: {month}, {yen}'],
  'deck.asOf': ['{day}の計画から計算', 'Computed from the plan as of {day}'],
} as const;
