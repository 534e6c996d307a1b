/** Coordinates of the 47 prefectural offices, in degrees to two places (about a kilometre): 国土地理院「都道府県の庁舎及び東西南北端点の経度緯度」. */
const CAPITALS: Readonly<Record<string, readonly [north: number, east: number]>> = {
  北海道: [43.06, 141.35],
  青森県: [40.82, 140.74],
  岩手県: [39.7, 141.15],
  宮城県: [38.27, 140.87],
  秋田県: [39.72, 140.1],
  山形県: [38.24, 140.36],
  福島県: [37.75, 140.47],
  茨城県: [36.34, 140.45],
  栃木県: [36.57, 139.88],
  群馬県: [36.39, 139.06],
  埼玉県: [35.86, 139.65],
  千葉県: [35.6, 140.12],
  東京都: [35.69, 139.69],
  神奈川県: [35.45, 139.64],
  新潟県: [37.9, 139.02],
  富山県: [36.7, 137.21],
  石川県: [36.59, 136.63],
  福井県: [36.07, 136.22],
  山梨県: [35.66, 138.57],
  長野県: [36.65, 138.18],
  岐阜県: [35.39, 136.72],
  静岡県: [34.98, 138.38],
  愛知県: [35.18, 136.91],
  三重県: [34.73, 136.51],
  滋賀県: [35.0, 135.87],
  京都府: [35.02, 135.76],
  大阪府: [34.69, 135.52],
  兵庫県: [34.69, 135.18],
  奈良県: [34.69, 135.83],
  和歌山県: [34.23, 135.17],
  鳥取県: [35.5, 134.24],
  島根県: [35.47, 133.05],
  岡山県: [34.66, 133.93],
  広島県: [34.4, 132.46],
  山口県: [34.19, 131.47],
  徳島県: [34.07, 134.56],
  香川県: [34.34, 134.04],
  愛媛県: [33.84, 132.77],
  高知県: [33.56, 133.53],
  福岡県: [33.61, 130.42],
  佐賀県: [33.25, 130.3],
  長崎県: [32.74, 129.87],
  熊本県: [32.79, 130.74],
  大分県: [33.24, 131.61],
  宮崎県: [31.91, 131.42],
  鹿児島県: [31.56, 130.56],
  沖縄県: [26.21, 127.68],
};
const RADIUS_KM = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres between the capitals of two prefectures; `undefined` for an unknown name. */
export function capitalsApart(one: string, other: string): number | undefined {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (!a || !b) return undefined;
  const [north, east] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const h = Math.sin(north / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
}
const placeOf = (name: string) => (Object.hasOwn(CAPITALS, name) ? CAPITALS[name] : undefined);

/**
 * Two places in different prefectures are at least as far apart as their capitals less the extent of each prefecture from its capital. That is under
 * 150 km except for islands, which is why Kagoshima and Okinawa are never certainly far from each other.
 */
const EXTENT_KM = 150;
const ISLANDS = ['鹿児島県', '沖縄県'];

/** Whether all places of two prefectures are more than the given number of kilometres apart. `false` if that is not certain. */
export function areSurelyFarther(one: string, other: string, kilometres: number): boolean {
  if (ISLANDS.includes(one) && ISLANDS.includes(other)) return false;
  const apart = capitalsApart(one, other);
  return apart !== undefined && apart - 2 * EXTENT_KM > kilometres;
}
