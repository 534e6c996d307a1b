import { describe, expect, it } from 'vitest';
import { Evaluator } from './evaluate.ts';
import { Book, BookSheet, cellAt, columnName, monthSerial } from './grid.ts';
import { parseFormula } from './parse.ts';

/** A sheet with numbers in row 1 and the formula in B2. */
function made(formula: string, ...numbers: readonly (number | string)[]) {
  const book = new Book();
  const sheet = book.add(new BookSheet('売上', { rows: 1, columns: 1 }));
  numbers.forEach((value, i) => {
    sheet.put(1, 1 + i, { role: 'input', form: 'yen', value });
  });
  sheet.put(3, 1, { role: 'entry', form: 'yen' });
  book.name('単価', sheet, 1, 1);
  sheet.formula(2, 2, formula);
  return new Evaluator(book).valueAt(sheet, 2, 2);
}

describe('values as a spreadsheet has them', () => {
  it.each([
    ['1+2*3^2-8/4', 17],
    ['-2+5', 3],
    ['(1+2)*3', 9],
    ['ROUNDDOWN(ROUND(0.29*100,6),0)', 29],
    ['ROUNDDOWN(-2.9,0)', -2],
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['ROUNDDOWN(1.23456789,6)', 1.234567],
    // Numbers that JavaScript writes with an exponent: 1e-7, 1e+21.
    ['ROUND(0.00001/100,6)', 0],
    ['ROUND(0.00007/100,6)', 0.000001],
    ['ROUND(-0.00007/100,6)', -0.000001],
    ['ROUNDDOWN(0.00001/100,0)', 0],
    ['ROUNDDOWN(0.00001/100,8)', 0.0000001],
    ['ROUNDDOWN(10^21*5,2)', 5e21],
    ['ROUND(10^21*5,2)', 5e21],
    ['ROUND(10^15*1.5,-15)', 2e15],
    ['ROUNDUP(9090.1,0)', 9_091],
    ['INT(-2.1)', -3],
    ['MOD(-1,12)', 11],
    ['ROUNDDOWN(PMT(0.01/12,120,-60000000),0)', 525_624],
    ['PMT(0,4,-100)', 25],
    ['DATE(2026,14,1)', 46_419],
    ['YEAR(46419)*100+MONTH(46419)', 202_702],
    ['IF(1=1,"一致","不一致")', '一致'],
    ['IF(AND(1<2,2<=2),1,0)+IF(OR(1>2,2>=3),10,0)', 1],
    ['"a"&1', 'a1'],
  ])('%s', (formula, value) => {
    expect(made(formula)).toBe(value);
  });
  it('evaluates ranges, names and criteria', () => {
    expect(made('SUM(A1:C1)', 1, 2, 30)).toBe(33);
    expect(made("単価+'売上'!B1+$C$1", 1, 2, 30)).toBe(33);
    expect(made('INDEX($A$1:$C$1,A1+1)', 1, 2, 30)).toBe(2);
    expect(made('INDEX(A1:B3,2)', 1, 2)).toBe(2);
    expect(() => made('INDEX(A1:B3,5)', 1, 2)).toThrow("empty: '売上'!A3");
    expect(made('SUMIF(A1:C1,"<="&B1,A1:C1)', 1, 2, 30)).toBe(3);
    expect(made('SUMIFS(A1:C1,A1:C1,">"&1,A1:C1,"<="&B1)', 1, 2, 30)).toBe(2);
    expect(made('IF(ISNUMBER(A3),1,COUNT(A3,A1)+SUM(A3))', 5)).toBe(1);
  });
  it('does not evaluate a branch that is not taken', () => {
    expect(made('IF(A1>0,1,1/0)', 1)).toBe(1);
    expect(made('IF(A1>5,INDEX(A1:B1,A1),0)', 1, 2)).toBe(0);
  });
});

it.each([
  ['an empty cell', 'A1+E9'],
  ['text as a number', 'A1+B1'],
  ['text in a sum', 'SUM(A1:B1)'],
  ['an unknown name', '知らない+1'],
  ['a function that is computed again without a change', 'TODAY()'],
  ['another sheet that is not there', "'別'!A1"],
  ['a circle', 'B2+1'],
  ['a division by zero', '1/0'],
  ['beyond a range', 'INDEX(A1:B1,3)'],
  ['no formula', '1+*2'],
])('refuses %s', (_, formula) => {
  expect(() => made(formula, 1, 'x')).toThrow();
});

it('reads addresses and months', () => {
  expect([columnName(1), columnName(26), columnName(27), columnName(703)]).toEqual(['A', 'Z', 'AA', 'AAA']);
  expect(cellAt('$BJ$12')).toEqual([12, 62]);
  expect([monthSerial('1900-03'), monthSerial('2027-02')]).toEqual([61, 46_419]);
  expect(parseFormula('Sales1_Price*A1')).toMatchObject({ left: { type: 'name' }, right: { type: 'range' } });
});
