/** A person's own entry: what is blank, what saving completes, and the region. */
import { describe, expect, it } from 'vitest';
import type { Prefecture } from '../../data/regions/schema.ts';
import { completedEntry, hasTitle, namesIn, newOwnEntry, regionFields } from './ownEntries.ts';

const blank = newOwnEntry('0123456789abcdef', '2026-04-01');

describe('a new entry', () => {
  it('belongs to the person, is dated today and has no title yet', () => {
    expect(blank).toMatchObject({ id: 'own-0123456789abcdef', own: true, asOf: '2026-04-01', kind: 'resource' });
    expect(hasTitle(blank)).toBe(false);
    expect(hasTitle({ ...blank, title: { ja: '　 ' } })).toBe(false);
    expect(hasTitle({ ...blank, title: { ja: '酒粕' } })).toBe(true);
  });
});

describe('saving', () => {
  it('trims the title and keeps its English', () => {
    expect(completedEntry({ ...blank, title: { ja: ' 酒粕　', en: 'Lees' } }, '自社').title).toEqual({
      ja: '酒粕',
      en: 'Lees',
    });
  });

  it('names the person’s own knowledge if no source is given', () => {
    const own = [{ doc: '自社', section: '', page: null }];
    expect(completedEntry(blank, '自社').sources).toEqual(own);
    expect(completedEntry({ ...blank, sources: [] }, '自社').sources).toEqual(own);
    expect(completedEntry({ ...blank, sources: [{ doc: ' 統計 ', section: '2', page: 3 }] }, '自社').sources).toEqual([
      { doc: '統計', section: '2', page: 3 },
    ]);
  });
});

describe('the region', () => {
  const regions: readonly Prefecture[] = [
    {
      code: '15',
      name: '新潟県',
      reading: 'にいがたけん',
      municipalities: [{ code: '15100', name: '新潟市', reading: 'にいがたし' }],
    },
  ];

  it('is the prefecture and the municipality of the code', () => {
    expect(regionFields(regions, { prefecture: '新潟県', municipalityCode: '15100' })).toEqual({
      prefecture: '新潟県',
      municipality: '新潟市',
      municipalityCodes: ['15100'],
    });
  });

  it('has no municipality without a code or with one of another prefecture, and is empty if nothing is chosen', () => {
    const prefectureOnly = { prefecture: '新潟県', municipality: null, municipalityCodes: [] };
    expect(regionFields(regions, { prefecture: '新潟県', municipalityCode: '' })).toEqual(prefectureOnly);
    expect(regionFields(regions, { prefecture: '新潟県', municipalityCode: '13101' })).toEqual(prefectureOnly);
    expect(regionFields(regions, { prefecture: '', municipalityCode: '' })).toEqual({
      prefecture: null,
      municipality: null,
      municipalityCodes: [],
    });
  });
});

it('reads names typed with either comma, and keeps the one being typed', () => {
  expect(namesIn('')).toEqual([]);
  expect(namesIn('農家、 酒蔵,商工会')).toEqual(['農家', '酒蔵', '商工会']);
  expect(namesIn('農家、')).toEqual(['農家', '']);
});
