import { describe, expect, it } from 'vitest';
import regions from '../data/regions/regions.json' with { type: 'json' };
import { placeIn } from './placeName.ts';

describe('a place', () => {
  it.each([
    ['ja', '秋田県', { name: '男鹿市', reading: 'おがし' }, '秋田県男鹿市'],
    ['ja', '秋田県', undefined, '秋田県'],
    ['en', '秋田県', { name: '男鹿市', reading: 'おがし' }, 'Oga, Akita'],
    ['en', '長崎県', { name: '東彼杵町', reading: 'ひがしそのぎちょう' }, 'Higashisonogi, Nagasaki'],
    ['en', '福井県', { name: '小浜市・若狭町', reading: '' }, '小浜市・若狭町, Fukui'],
    ['en', '高知県', undefined, 'Kochi'],
    ['en', '架空県', undefined, '架空県'],
  ] as const)('in %s: %s %o', (language, prefecture, municipality, said) => {
    expect(placeIn(language, prefecture, municipality)).toBe(said);
  });
  it('has a name in Latin letters for every prefecture and municipality there is', () => {
    const all = regions.flatMap((p) => [
      placeIn('en', p.name),
      ...p.municipalities.map((m) => placeIn('en', p.name, m)),
    ]);
    expect(all.filter((name) => !/^[A-Z][a-z, '-]*(?:, [A-Z][a-z]+)?$/u.test(name))).toEqual([]);
    expect(new Set(regions.map((p) => placeIn('en', p.name))).size).toBe(47);
  });
});
