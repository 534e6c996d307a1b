import { describe, expect, it } from 'vitest';
import { actor, CONTEST, contest, give, id, ROUND, seatOf, signer } from '../../../tests/contestFixture.ts';
import { act, putEntity, returnKeysOf } from '../../doc/contest/contestDoc.ts';
import { encryptFor } from '../../doc/contest/judgeBundle.ts';
import { resultsOf } from '../../doc/contest/results.ts';
import { openReturnedSheet, receiveSheet, writeReads } from '../../doc/contest/secretariat.ts';
import { EMPTY_SHEET, sheetBytes, signSheet } from '../../doc/contest/sheet.ts';
import { fillIn } from '../../i18n/fillIn.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { resultSheets } from './resultSheets.ts';

describe('the tables of a result', () => {
  it('columns of points hold points, columns of ranks hold ranks, raw and adjusted side by side', async () => {
    const store = await contest(2);
    act(store.doc, actor(), { act: 'receive' }, () => {
      for (const n of [1, 2])
        putEntity(store.doc, 'entries', id('entry', n), { number: n, title: `計画${n}`, state: 'received' });
    });
    const pairs = [0, 1].flatMap((j) => [1, 2].map((n) => ({ judge: id('judge', j), entry: id('entry', n) })));
    writeReads(store, ROUND, pairs, actor());
    // Judge 0 is strict: 4+4 and 6+6. Judge 1 is mild: 8+8 and 9+9.
    const given = [
      [4, 6],
      [8, 9],
    ];
    for (const [j, values] of given.entries()) {
      give(store, id('judge', j), 'b'.repeat(64));
      const entries = Object.fromEntries(
        values.map((v, i) => [
          id('entry', i + 1),
          { ...EMPTY_SHEET, scores: { [id('market', 0)]: v, [id('region', 0)]: v } },
        ]),
      );
      const file = await signSheet(
        {
          format: 'musubi-scores',
          version: 1,
          contest: CONTEST,
          round: ROUND,
          judge: id('judge', j),
          seat: seatOf(id('judge', j)),
          bundle: 'b'.repeat(64),
          revision: 1,
          signedAt: '2026-12-22T10:00:00.000Z',
          changedBecause: '',
          entries,
        },
        signer(j),
      );
      const keys = returnKeysOf(store.doc);
      const sent = await encryptFor(keys?.recipient ?? '', sheetBytes(file));
      expect(receiveSheet(store, await openReturnedSheet(sent, keys?.identity), CONTEST, actor()).ok).toBe(true);
    }
    const results = resultsOf(store, ROUND);
    if (!results) throw new Error('no results');
    const [table] = resultSheets(store, results, (key, params) => fillIn(MESSAGES[key][0], params ?? {}));
    const [head = [], ...rows] = table?.rows ?? [];
    const column = (name: string) => rows.map((r) => r[head.indexOf(name)]);
    expect(column('計画・名称')).toEqual(['計画2', '計画1']);
    // Of 20: (12 + 18) ÷ 2 and (8 + 16) ÷ 2.
    expect(column('平均点（点）')).toEqual([15, 12]);
    expect(column('平均点（順位）')).toEqual([1, 2]);
    // The adjusted points run over the range of the plain ones.
    expect(column('辛さをならす（偏差値）（点）')).toEqual([15, 12]);
    expect(column('辛さをならす（加法モデル）（点）')).toEqual([15, 12]);
    expect(results.most).toBe(20);
    expect(results.pointsBy('none', id('entry', 9))).toBe(undefined);
  });
});
