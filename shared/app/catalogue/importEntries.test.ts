/** Rows of a table beside the person's own entries. */
import { describe, expect, it } from 'vitest';
import type { ImportedEntry } from '../../domain/catalogue/importRows.ts';
import { compareRows, shownKey } from './importEntries.ts';
import { newOwnEntry } from './ownEntries.ts';

const blank = () => newOwnEntry('0123456789abcdef', '2026-04-01');
const row = (over: Partial<ImportedEntry> = {}): ImportedEntry => ({
  key: '酒粕 静岡市',
  title: '酒粕',
  titleEn: '',
  kind: 'resource',
  summary: '毎年三月に出る',
  reading: 'さけかす',
  prefecture: '静岡県',
  municipality: '静岡市',
  municipalityCode: '221007',
  domains: ['food'],
  stages: [],
  actors: ['酒蔵'],
  source: '',
  publisher: '',
  url: '',
  asOf: '',
  ...over,
});
const compare = (rows: readonly ImportedEntry[], own: Parameters<typeof compareRows>[1] = []) =>
  compareRows(
    rows.map((entry, i) => ({ line: i + 2, entry })),
    own,
    { blank, source: '名簿.csv' },
  );
const imported = () => {
  const [first] = compare([row()]);
  if (!first) throw new Error('nothing compared');
  return first;
};

describe('a row', () => {
  it('without a counterpart is a new entry under its key, dated and cited like the table', () => {
    expect(imported()).toMatchObject({
      line: 2,
      existing: undefined,
      changes: [],
      next: {
        id: 'own-key-酒粕 静岡市',
        own: true,
        title: { ja: '酒粕' },
        readings: ['さけかす'],
        municipalityCodes: ['221007'],
        domains: ['food'],
        sources: [{ doc: '名簿.csv', section: '', page: null }],
        asOf: '2026-04-01',
      },
    });
  });

  it('of a table that was imported before finds its entry and changes nothing', () => {
    const before = imported().next;
    const [again] = compare([row()], [before]);
    expect(again).toMatchObject({ existing: { id: before.id }, next: { id: before.id }, changes: [] });
  });

  it('names the publisher of its source; a table without that column keeps that of the same source', () => {
    const [first] = compare([row({ source: '酒蔵の便り', publisher: '山本酒造' })]);
    const { next } = first ?? imported();
    expect(next.sources).toEqual([{ doc: '酒蔵の便り', section: '', page: null, publisher: '山本酒造' }]);
    const sources = (over: Partial<ImportedEntry>) => compare([row(over)], [next])[0]?.next.sources[0];
    expect(sources({ source: '酒蔵の便り' })?.publisher).toBe('山本酒造');
    expect(sources({ source: '別の便り' })?.publisher).toBeUndefined();
    expect(compare([row({ source: '酒蔵の便り', publisher: '静岡市' })], [next])[0]?.changes).toEqual([
      { field: 'publisher', before: '山本酒造', after: '静岡市' },
    ]);
  });

  it('names what it would change', () => {
    const [again] = compare(
      [row({ summary: '二月に出る', domains: ['food', 'bio'], asOf: '2026-05-01' })],
      [imported().next],
    );
    expect(again?.changes).toEqual([
      { field: 'summary', before: '毎年三月に出る', after: '二月に出る' },
      { field: 'domains', before: 'food', after: 'bio、food' },
      { field: 'asOf', before: '2026-04-01', after: '2026-05-01' },
    ]);
  });

  it('finds an entry that was written by hand by its title and place, and keeps its id', () => {
    const byHand = { ...blank(), title: { ja: '酒粕' }, prefecture: '静岡県', municipality: '静岡市' };
    const [found] = compare([row()], [byHand]);
    expect([found?.existing?.id, found?.next.id]).toEqual(['own-0123456789abcdef', 'own-0123456789abcdef']);
  });

  it('of an unknown kind is a resource; an unknown domain is left out', () => {
    const [odd] = compare([row({ kind: 'magic', domains: ['food', 'magic'] })]);
    expect(odd?.next).toMatchObject({ kind: 'resource', domains: ['food'] });
  });

  it('with a long key keeps an id that a plan can hold', () => {
    const [long] = compare([row({ key: 'あ'.repeat(200) })]);
    expect(long?.next.id).toHaveLength(120);
  });
});

it('shows a key without the prefix of own entries', () => {
  expect([shownKey(imported().next), shownKey(blank())]).toEqual(['酒粕 静岡市', '0123456789abcdef']);
});
