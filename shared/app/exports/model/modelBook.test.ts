import { describe, expect, it } from 'vitest';
import { CAFE, randomModel } from '../../../../tests/fundingModel.ts';
import { bookOf, cellsOf, expectedLines } from '../../../../tests/workbookFigures.ts';
import type { FundingModel, Scenario } from '../../../domain/funding/forecast/model.ts';
import { SCENARIOS } from '../../../domain/funding/forecast/whatIf.ts';
import { Evaluator } from '../../../export/book/evaluate.ts';
import type { Book } from '../../../export/book/grid.ts';
import { randomFrom } from '../../../kernel/random.ts';

/** What differs between the workbook and the app, as `sheet label month: workbook ≠ app`. */
function differences(book: Book, model: FundingModel, scenario?: Scenario): string[] {
  const evaluator = new Evaluator(book);
  return expectedLines(model, scenario).flatMap((line) => {
    const sheet = book.sheets.find((s) => s.name === line.sheet);
    return cellsOf(book, line).flatMap(([row, column], i) => {
      const value = sheet && evaluator.valueAt(sheet, row, column);
      return value === line.values[i] ? [] : [`${line.sheet} ${line.label} ${i}: ${value} ≠ ${line.values[i]}`];
    });
  });
}

describe('every cell equals the app to the yen', () => {
  it('a café', () => {
    expect(differences(bookOf(CAFE), CAFE).slice(0, 10)).toEqual([]);
  });
  it.each([1, 2, 3, 4, 5, 6])('a random plan, seed %i', (seed) => {
    const model = randomModel(randomFrom(seed), 9, 8);
    expect(differences(bookOf(model), model).slice(0, 10)).toEqual([]);
  });
});
void SCENARIOS;
