/** The guides of regional trades: what is asked, checked and tried first. */
export const tradeMessages = {
  'trades.open': ['業種の手引き', 'Guide of a trade'],
  'trades.title': ['業種の手引き', 'Guide of a trade'],
  'trades.about': [
    'その業種で先に考えること、よくあるつまずき、許可の窓口です。計画を始めると、質問は文章に、確かめることはやることに、売上と費用の行は金額のないまま資金に入ります。',
    'What to think of first, what commonly goes wrong, and which office to ask. A plan that begins here has the questions in its text, the checks as tasks, and lines of sales and costs without a figure.',
  ],
  'trades.choose': ['業種', 'Trade'],
  'trades.questions': ['先に考えること', 'Think of this first'],
  'trades.risks': ['よくあるつまずきと、小さな確かめ方', 'What commonly goes wrong, and a small test'],
  'trades.permits': ['許可・届出', 'Permits and notices'],
  'trades.lines': ['売上と費用の行', 'Lines of sales and costs'],
  'trades.unverified': [
    '一般知識です。条文は確かめていません。始める前に窓口で聞いてください。',
    'General knowledge; the articles have not been read. Ask the office before you begin.',
  ],
  'trades.permitAsk': ['聞くところ: {ask}', 'Ask: {ask}'],
  'trades.law': ['{law}を e-Gov で見る', 'Read {law} at e-Gov'],
  'trades.begin': ['この業種で始める', 'Begin with this trade'],
  'trades.example': ['記入例を開く', 'Open the example'],
  'trades.exampleIs': ['記入例: {title}', 'Example: {title}'],
  'trades.planTitle': ['{trade}の計画', 'Plan: {trade}'],
  'trades.askPermit': ['{ask}に聞く: {what}', 'Ask {ask}: {what}'],
  'trades.permitAbout': ['{when}（{law}。一般知識、未確認）', '{when} ({law}; general knowledge, not verified)'],
  'trades.invented': [
    'これは記入例です。カードの資料は実在しますが、主張、客、思い込みは作り話です。',
    'This is an example. The sources on its cards are real; the claim, the customer and the assumption are invented.',
  ],
} as const;
