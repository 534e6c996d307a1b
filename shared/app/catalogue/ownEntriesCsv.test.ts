/** The table of own entries, cell by cell, and read back by the import. */
import { describe, expect, it } from 'vitest';
import { guessMapping, readRows } from '../../domain/catalogue/importRows.ts';
import { translate } from '../../i18n/words.ts';
import { fold } from '../../text/fold.ts';
import { newOwnEntry } from './ownEntries.ts';
import { ownEntriesCsv } from './ownEntriesCsv.ts';

const blank = newOwnEntry('0123456789abcdef', '2026-04-01');
const lees = {
  ...blank,
  id: 'own-key-A1',
  kind: 'byproduct',
  title: { ja: '酒粕', en: 'Lees' },
  summary: { ja: '毎年、春に出る' },
  readings: ['さけかす', 'かす'],
  prefecture: '静岡県',
  municipality: '静岡市',
  municipalityCodes: ['221007', '221015'],
  domains: ['food'],
  stages: ['ideation', 'growth'],
  actors: ['山本酒造', '清水商工会議所'],
  sources: [{ doc: '自社', section: '', page: null, publisher: '山本酒造', url: 'https://example.jp/' }],
} as const;
const lines = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');

describe('the table of own entries', () => {
  it('has a header and a line for each entry, in Japanese', () => {
    expect(lines(ownEntriesCsv([lees as never, { ...blank, sources: [] }], translate('ja')))).toEqual([
      '\uFEFF管理番号（同じものを見分ける）,名前,英語の名前,種類,説明,よみ,都道府県,市区町村,団体コード,分野,段階,関わる人・組織,出典,発行者,住所（URL）,時点',
      'A1,酒粕,Lees,副産物,毎年、春に出る,さけかす、かす,静岡県,静岡市,221007,食,構想、成長,山本酒造、清水商工会議所,自社,山本酒造,https://example.jp/,2026-04-01',
      '0123456789abcdef,,,地域資源,,,,,,,,,,,,2026-04-01',
    ]);
  });
  it('holds no formula that a spreadsheet would run', () => {
    const [, line] = lines(ownEntriesCsv([{ ...blank, title: { ja: '=1+1' } }], translate('en')));
    expect(line?.split(',')[1]).toBe("'=1+1");
  });
  it('is read back by the import, stages included', () => {
    const [header = '', row = ''] = lines(ownEntriesCsv([lees as never], translate('ja')));
    const words = {
      kinds: new Map([[fold('副産物'), 'byproduct']]),
      domains: new Map([[fold('食'), 'food']]),
      stages: new Map([['構想', 'ideation'] as const, ['成長', 'growth'] as const].map(([w, id]) => [fold(w), id])),
      prefectures: [{ name: '静岡県', code: '220001', municipalities: [{ name: '静岡市', code: '221007' }] }],
      defaultKind: 'resource',
      labels: { contact: '連絡先', season: '時期' },
    };
    const mapping = guessMapping(header.replace('\uFEFF', '').split(','));
    expect(readRows([row.split(',')], mapping, words, 2).good[0]?.entry).toMatchObject({
      key: 'A1',
      title: '酒粕',
      titleEn: 'Lees',
      kind: 'byproduct',
      municipalityCode: '221007',
      domains: ['food'],
      stages: ['ideation', 'growth'],
      actors: ['山本酒造', '清水商工会議所'],
      publisher: '山本酒造',
      url: 'https://example.jp/',
      asOf: '2026-04-01',
    });
  });
});
