/** Words of the sample plan: a founder who has just begun. The cards themselves are real catalogue entries. */
export const SAMPLE_WORDS = {
  title: {
    ja: '【見本】三保の地下海水で育てるカワハギ',
    en: '[Sample] Filefish raised in the ground seawater of Miho',
  },
  canvas: { ja: '新結合の板', en: 'Combination board' },
  combination: { ja: '街なか養殖カワハギ', en: 'Town-raised filefish' },
  claim: {
    ja: '三保の地下海水と東海大学の陸上養殖の技術を結び、街なかの小さな水槽で育てたカワハギを、静岡の料理店へ生きたまま届ける。',
    en: 'Ties the ground seawater of Miho to Tokai University’s land-based aquaculture, to bring filefish from a small tank in town alive to restaurants in Shizuoka.',
  },
  customer: { ja: '静岡市内の料理店', en: 'Restaurants in Shizuoka city' },
  customerNote: { ja: '生きた状態で、毎週決まった数がほしい', en: 'They want a fixed number alive every week' },
  activity: { ja: '水槽での飼育と配達', en: 'Raising in tanks and delivery' },
  newMethod: { ja: '海辺でなく、街なかで育てる', en: 'Raised in town, not on the coast' },
  newMarket: { ja: '料理店へ毎週、生きたまま', en: 'Alive to restaurants every week' },
  assumption1: { ja: '料理店は1尾1,800円で毎週20尾を買う', en: 'Restaurants buy 20 a week at 1,800 yen' },
  evidence1: { ja: '3店に聞き、2店が「試したい」と答えた', en: 'Asked three; two want to try' },
  assumption2: { ja: '地下海水は冬でも水温18度より下がらない', en: 'The water stays above 18 °C in winter' },
  figure: { ja: '1尾の値段', en: 'Price of one fish' },
  figureBasis: { ja: '料理店3店への聞き取り（仮）', en: 'Asked three restaurants (tentative)' },
} as const;

/** Words of the sample's money. */
export const FUNDING_SAMPLE = {
  author: { ja: '見本', en: 'Sample' },
  basis: { ja: '見本の数字です。自分の数字に替えてください。', en: 'A sample number. Replace it with yours.' },
  own: { ja: '自己資金', en: 'Own money' },
  campaign: { ja: 'クラウドファンディング', en: 'Reward crowdfunding' },
  loan: { ja: '日本公庫の開業資金', en: 'JFC start-up loan' },
  tier1: { ja: 'カワハギの鍋セット', en: 'Filefish hot-pot set' },
  tier2: { ja: '料理店での食事券', en: 'Dinner at a restaurant' },
  tank: { ja: '水槽とろ過設備', en: 'Tanks and filters' },
  secondTank: { ja: '二つ目の水槽', en: 'A second tank' },
  deposit: { ja: '建物の保証金', en: 'Deposit of the building' },
  opening: { ja: '開業の費用', en: 'Opening costs' },
  working: { ja: '育つまでの運転資金', en: 'Running costs until the first sales' },
  fish: { ja: '活カワハギ（料理店へ）', en: 'Live filefish to restaurants' },
  rent: { ja: '建物の家賃', en: 'Rent' },
  power: { ja: '電気・水', en: 'Power and water' },
  delivery: { ja: '配達の車', en: 'Delivery' },
  officer: { ja: '代表', en: 'Founder' },
  partTime: { ja: '飼育の手伝い', en: 'Help with the fish' },
} as const;

/** Where the sample stands: the region of its entries. */
export const SAMPLE_REGION = { prefecture: '静岡県', municipalityCode: '221007' } as const;
