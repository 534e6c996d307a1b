import { describe, expect, it } from 'vitest';
import { yenWords } from './yenWords.ts';

describe('amounts in the language of the screen', () => {
  const [ja, en] = [yenWords('ja'), yenWords('en')];
  it.each([
    [12_345_678, '12,345,678円', '1,234万5,678円', '1,235万', '¥12,345,678', '12.3M'],
    [-475_666, '▲475,666円', '▲47万5,666円', '▲47.6万', '-¥475,666', '-476k'],
    [0, '0円', '0円', '0', '¥0', '0'],
    [250_000_000, '250,000,000円', '2億5,000万円', '2.5億', '¥250,000,000', '250M'],
  ])('%i', (yen, exact, spoken, short, enExact, enShort) => {
    expect([ja.exact(yen), ja.spoken(yen), ja.short(yen)]).toEqual([exact, spoken, short]);
    expect([en.exact(yen), en.spoken(yen), en.short(yen)]).toEqual([enExact, enExact, enShort]);
  });
});
