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

/** The region of the sample and its entries. */
export const SAMPLE_REGION = { prefecture: '静岡県', municipalityCode: '221007' } as const;

/** Two small plans beside the large one, for the samples of judges and of a secretariat. Each card is a pair of words. */
export const SMALL_SAMPLES = [
  {
    title: { ja: '【見本】酒粕の焼き菓子', en: '[Sample] Biscuits of sake lees' },
    claim: {
      ja: '酒蔵で余る酒粕と、空いている給食室を結び、町の子どものおやつを焼く。',
      en: 'Ties sake lees that a brewery leaves over to an idle school kitchen, to bake snacks for the children of the town.',
    },
    resource: { ja: '酒粕', en: 'Sake lees' },
    other: { ja: '給食室の調理員', en: 'A cook of the school kitchen' },
    trouble: {
      ja: '酒粕が毎年余り、費用を払って捨てている',
      en: 'Every year lees are left over and thrown away at a cost',
    },
    assumption: { ja: '保育園が毎週200枚を買う', en: 'Nursery schools buy 200 a week' },
    asked: { ja: '3園に聞き、1園が「試したい」と答えた', en: 'Asked three; one wants to try' },
  },
  {
    title: { ja: '【見本】廃校に泊まる星の宿', en: '[Sample] A night under the stars in a closed school' },
    claim: {
      ja: '使われていない校舎と、星に詳しい元教員を結び、泊まって星を見る夜をつくる。',
      en: 'Ties an empty school to a retired teacher who knows the stars, to make nights of staying and watching the sky.',
    },
    resource: { ja: '廃校の校舎', en: 'A closed school' },
    other: { ja: '星に詳しい元教員', en: 'A retired teacher who knows the stars' },
    trouble: { ja: '校舎が傷み、集落に泊まる所がない', en: 'The building decays, and there is nowhere to stay' },
    assumption: { ja: '新月の週末は親子8組が泊まる', en: 'Eight families stay on weekends without a moon' },
    asked: { ja: 'まだ、だれにも聞いていない', en: 'Nobody has been asked yet' },
  },
] as const;

/** Words of the sample contest. */
export const CONTEST_SAMPLE = {
  title: { ja: '【見本】まちの新結合コンテスト', en: '[Sample] Town contest of new combinations' },
  organiser: { ja: '見本の事務局', en: 'Sample secretariat' },
  round: { ja: '書類審査', en: 'Paper round' },
  summary: { ja: '要約', en: 'Summary' },
  applicant: { ja: '見本 応募者{n}', en: 'Sample entrant {n}' },
  judge: { ja: '見本 審査員{n}', en: 'Sample judge {n}' },
  you: { ja: '見本の審査員', en: 'Sample judge' },
  help: { ja: '書かれた根拠で決めます。', en: 'Decide by the evidence that is written.' },
  low: { ja: '読み取れない', en: 'Cannot be seen' },
  high: { ja: '根拠とともに示されている', en: 'Shown with evidence' },
} as const;

/** The criteria by which samples are judged: those that most published rubrics have in common. */
export const SAMPLE_CRITERIA = [
  { label: { ja: '新しさ', en: 'Novelty' }, max: 10 },
  { label: { ja: '地域への広がり', en: 'Good for the region' }, max: 10 },
  { label: { ja: '実現できそうか', en: 'Feasibility' }, max: 10 },
] as const;
