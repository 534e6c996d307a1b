import { describe, expect, it } from 'vitest';
import { readJudges } from '../../shared/app/contest/judgeList.ts';
import { suggestPassphrase } from './passphrase.ts';
import { readTime } from './TimeField.tsx';

describe('input of a secretariat', () => {
  it('parses a deadline in any of the usual notations', () => {
    for (const text of [
      '2026-12-20 17:00',
      '2026-12-20T17:00',
      '２０２６年１２月２０日　１７時',
      'R8.12.20 17:00',
      '令和8年12月20日午後5時',
      '2026/12/20 5pm',
    ])
      expect(readTime(text), text).toBe('2026-12-20T17:00');
    expect(readTime('令和8年12月20日 午後5時30分')).toBe('2026-12-20T17:30');
    for (const text of ['2026-12-20', '17:00', '2026-12-20 25:00', '2026-13-20 10:00', 'あした 10時', ''])
      expect(readTime(text), text).toBeUndefined();
  });
  it('parses a list of judges: tabs or commas, quotes, a header, a BOM; reports a line without a name', () => {
    expect(readJudges('\uFEFF氏名,所属\n"山本 一郎",商工会議所,y@example.jp,食、観光\n,名前なし\n鈴木\t銀行')).toEqual({
      rows: [
        { name: '山本 一郎', org: '商工会議所', email: 'y@example.jp', categories: ['食', '観光'] },
        { name: '鈴木', org: '銀行', email: '', categories: [] },
      ],
      skipped: [',名前なし'],
    });
    expect(readJudges('')).toEqual({ rows: [], skipped: [] });
  });
  it('suggests a passphrase that is long enough and depends on the bytes', () => {
    const make = (n: number) => suggestPassphrase(Uint8Array.from({ length: 16 }, (_, i) => i * n));
    expect([...make(3)].length).toBeGreaterThanOrEqual(20);
    expect(make(3)).not.toBe(make(5));
    expect(make(7)).toMatch(/^([ぁ-ん]+-){5}\d{6}$/u);
  });
});
