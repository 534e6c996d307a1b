/** Amounts as people and sources write them: 月300kg, 年約1万4000t, 1日約100kg. */

/** Mass in kilograms or volume in litres, over a year. */
export type YearlyAmount = { readonly unit: 'kg' | 'l'; readonly perYear: number; readonly text: string };

const UNITS: Readonly<Record<string, readonly ['kg' | 'l', number]>> = {
  トン: ['kg', 1000],
  t: ['kg', 1000],
  kg: ['kg', 1],
  キログラム: ['kg', 1],
  キロ: ['kg', 1],
  kl: ['l', 1000],
  キロリットル: ['l', 1000],
  リットル: ['l', 1],
  l: ['l', 1],
};
const TIMES: Readonly<Record<string, number>> = {
  年: 1,
  年間: 1,
  月: 12,
  毎月: 12,
  週: 52,
  毎週: 52,
  日: 365,
  '1日': 365,
  一日: 365,
  毎日: 365,
};

const NUMBER = '[0-9][0-9,.]*(?:[万千](?:[0-9][0-9,.]*千?)?)?';
/** The time, then the number: 年3月 and 2015年の名 name no amount, because a unit has to follow. */
const AMOUNT = new RegExp(
  `(年間|毎月|毎週|毎日|1日|一日|年|月|週|日)に?(?:約|およそ|推計|最大|ほぼ)*(${NUMBER})(?:(?:[〜~～から-]+)(${NUMBER}))?(キログラム|キロリットル|リットル|トン|キロ|kg|kl|t|l)(?![a-z])`,
  'iu',
);
/** Words that refer to more than the one place: the amount then does not measure what is available there. */
const BEYOND_ONE = /全国|世界/u;

/** The first amount over time that a text states, at its upper end; `undefined` if there is none, or it is for the whole country. */
export function yearlyAmountOf(text: string): YearlyAmount | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/(?<=[0-9]),(?=[0-9]{3})/gu, '')
    .replaceAll(/\s+/gu, '');
  const found = AMOUNT.exec(plain);
  if (!found || BEYOND_ONE.test(plain.slice(0, found.index))) return undefined;
  const [whole, time, low, high, unitName] = found;
  const unit = UNITS[(unitName ?? '').toLowerCase()];
  const times = TIMES[time ?? ''];
  const value = numberOf(high ?? low ?? '');
  if (!unit || times === undefined || value === undefined || value <= 0) return undefined;
  return { unit: unit[0], perYear: value * unit[1] * times, text: whole };
}

/** 1万4000, 35.4万, 6千, 5万3千. */
function numberOf(written: string): number | undefined {
  const [, man, rest] = /^(?:([0-9.]+)万)?(.*)$/u.exec(written) ?? [];
  const [, sen, ones] = /^(?:([0-9.]+)千)?(.*)$/u.exec(rest ?? '') ?? [];
  const parts = [Number(man ?? 0) * 10_000, Number(sen ?? 0) * 1000, Number(ones || 0)];
  const sum = parts.reduce((a, b) => a + b, 0);
  return Number.isFinite(sum) ? sum : undefined;
}
