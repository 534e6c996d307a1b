import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableInYen, tableOfTabs, unitOfTable } from './moneyTable.ts';

const table = (text: string) => tableOfTabs(text) ?? [];
const SALES =
  '（単位：千円）\t2026\t2027年度\n売上高\t１２，０００\t14,500\n営業利益\t▲500\t(200)\n従業員数（人）\t3\t5\n利益率（%）\t-4.2\t-1.4';

describe('tables of money', () => {
  it('finds the unit in a header', () => {
    expect(unitOfTable(table(SALES))).toBe('thousand');
    expect(unitOfTable(table('項目\t金額（万円）\n設備\t300'))).toBe('tenThousand');
    expect(unitOfTable(table('項目\t金額（百万円）\n設備\t3'))).toBe('million');
  });
  it('does not ask if nothing is ambiguous', () => {
    expect(unitOfTable(table('項目\t金額（円）\n設備\t300'))).toBeUndefined();
    expect(unitOfTable(table('項目\t金額\n設備\t300万円\n改装\t20千円'))).toBeUndefined();
    expect(unitOfTable(table('千円\tとは\n紙幣\tの名'))).toBeUndefined();
    expect(tableOfTabs('ただの文です。')).toBeUndefined();
    expect(tableOfTabs('')).toBeUndefined();
  });
  it('writes the money out and leaves years, people and rates alone', () => {
    expect(tableInYen(table(SALES), 'thousand')).toEqual([
      ['（単位：円）', '2026', '2027年度'],
      ['売上高', '12,000,000円', '14,500,000円'],
      ['営業利益', '▲500,000円', '▲200,000円'],
      ['従業員数（人）', '3', '5'],
      ['利益率（%）', '-4.2', '-1.4'],
    ]);
  });
  it('reads parts of a unit exactly and refuses to round', () => {
    expect(tableInYen(table('a\t万円\nb\t1.5'), 'tenThousand')[1]).toEqual(['b', '15,000円']);
    expect(tableInYen(table('a\t千円\nb\t1.2345'), 'thousand')[1]).toEqual(['b', '1.2345']);
  });
  it('keeps "about" where the cell has it, and reads a receipt in yen', () => {
    expect(tableInYen(table('項目\t金額（千円）\n改装\t約1,200\n看板\t(-500)'), 'thousand')).toEqual([
      ['項目', '金額（円）'],
      ['改装', '約1,200,000円'],
      ['看板', '▲500,000円'],
    ]);
    expect(tableInYen(table('項目\t金額（千円）\n領収\t¥1,200-\n冷蔵庫\t350'), 'thousand')).toEqual([
      ['項目', '金額（円）'],
      ['領収', '¥1,200-'],
      ['冷蔵庫', '350,000円'],
    ]);
  });
  it('keeps the shape of any table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect(tableInYen(rows, 'thousand').map((r) => r.length)).toEqual(rows.map((r) => r.length));
        },
      ),
    );
  });
});
