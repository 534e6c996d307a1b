/** Months as people and lists write them. */

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const WHOLE_YEAR = /^(?:通年|年中|一年中|年間|周年|all year|year-round)$/iu;
/** 上旬, 中旬, 下旬, 頃: part of a month counts as the month. */
const NEAR = /(?:上旬|中旬|下旬|初旬|初め|半ば|末|ごろ|頃|以降)/gu;
const MONTH = '(1[0-2]|0?[1-9])(?:月)?';
const RANGE = new RegExp(`^${MONTH}(?:-${MONTH})?$`, 'u');

/**
 * The months that a text names, 1 to 12, in calendar order: `9-6` is September to June, across the turn of the year. Full-width digits, 月, 〜
 * and several ranges (`4〜6月、10月`) are read; 通年 is all twelve. Empty if any part is not a month, because a partly read season would be wrong.
 */
export function monthsOf(text: string): number[] {
  const plain = text
    .normalize('NFKC')
    .replace(NEAR, '')
    .replace(/から|まで|[~〜～–—ー−]/gu, (c) => (c === 'まで' ? '' : '-'))
    .replace(/\s+/gu, '');
  if (plain === '') return [];
  if (WHOLE_YEAR.test(text.normalize('NFKC').trim())) return [...ALL];
  const found = new Set<number>();
  for (const part of plain.split(/[、,，;・と]/u)) {
    const range = RANGE.exec(part);
    if (!range) return [];
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    for (let month = from; ; month = (month % 12) + 1) {
      found.add(month);
      if (month === to) break;
    }
  }
  return ALL.filter((month) => found.has(month));
}
