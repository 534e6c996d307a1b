/** How far two prefectures are apart for meeting in person: the same one, the same part of the country, or farther. */
const BLOCKS: readonly (readonly string[])[] = [
  ['北海道'],
  ['青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県'],
  ['茨城県', '栃木県', '群馬県', '埼玉県', '千葉県', '東京都', '神奈川県'],
  ['新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県'],
  ['岐阜県', '静岡県', '愛知県', '三重県'],
  ['滋賀県', '京都府', '大阪府', '兵庫県', '奈良県', '和歌山県'],
  ['鳥取県', '島根県', '岡山県', '広島県', '山口県'],
  ['徳島県', '香川県', '愛媛県', '高知県'],
  ['福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県'],
  ['沖縄県'],
];
const BLOCK_OF = new Map(BLOCKS.flatMap((names, block) => names.map((name) => [name, block] as const)));

export const isPrefecture = (name: string): boolean => BLOCK_OF.has(name);

/** The other prefectures of the same part of the country; none for one that is a part of its own. */
export const neighboursOf = (prefecture: string): readonly string[] =>
  (BLOCKS[BLOCK_OF.get(prefecture) ?? -1] ?? []).filter((name) => name !== prefecture);

export type Distance = 'here' | 'prefecture' | 'region' | 'far' | 'anywhere';
export type Place = { readonly prefecture: string | null; readonly municipality: string | null };

/** `anywhere` if one of the two names no place. */
function distanceBetween(a: Place, b: Place): Distance {
  if (a.prefecture === null || b.prefecture === null) return 'anywhere';
  if (a.prefecture === b.prefecture)
    return a.municipality !== null && a.municipality === b.municipality ? 'here' : 'prefecture';
  const block = BLOCK_OF.get(a.prefecture);
  return block !== undefined && block === BLOCK_OF.get(b.prefecture) ? 'region' : 'far';
}

const ORDER: readonly Distance[] = ['here', 'prefecture', 'region', 'anywhere', 'far'];
/** From a candidate's place to the nearest of the held places. */
export const nearest = (places: readonly Place[], to: Place): Distance =>
  places
    .map((p) => distanceBetween(p, to))
    .reduce<Distance>(
      (best, d) => (ORDER.indexOf(d) < ORDER.indexOf(best) ? d : best),
      places.length > 0 ? 'far' : 'anywhere',
    );

export const NOWHERE: Place = { prefecture: null, municipality: null };
