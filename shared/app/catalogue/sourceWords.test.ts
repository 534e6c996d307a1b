/** A source is cited the same way wherever it is named, and only web addresses are kept. */
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../data/catalogue/schema.ts';
import { citedSource, sourceName } from '../../data/catalogue/sources.ts';
import { entrySnapshotSchema } from '../../doc/schema.ts';
import { wordsFor } from '../../i18n/words.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import { newOwnEntry } from './ownEntries.ts';
import { entrySourceLine } from './sourceWords.ts';

const ja = wordsFor('ja');
const en = wordsFor('en');
const listed = { doc: '003', section: '支援策', page: 4 };
const page = {
  doc: 'カニ殻を使う研究',
  section: '',
  page: null,
  publisher: '鳥取大学',
  url: 'https://example.ac.jp/kani',
};
const entryWith = (sources: unknown) => ({
  ...newOwnEntry('0123456789abcdef', '2026-04'),
  title: { ja: '杉' },
  sources,
});

describe('the line of a source', () => {
  it('names publisher, title, place and date of a listed document, in the language', () => {
    expect(entrySourceLine({ sources: [listed], asOf: '2025' }, ja)).toBe(
      '日本商工会議所「商工会議所の概要と小規模事業者支援（説明資料）」 支援策 p.4 （2025時点）',
    );
    expect(entrySourceLine({ sources: [listed], asOf: '' }, en)).toBe(
      'Japan Chamber of Commerce and Industry「Chambers of commerce and their support of small firms (slides)」 支援策 p.4',
    );
  });
  it('names a page of the web with its address, and free words as they are', () => {
    expect(entrySourceLine({ sources: [page], asOf: '2021-11' }, ja)).toBe(
      '鳥取大学「カニ殻を使う研究」 https://example.ac.jp/kani （2021-11時点）',
    );
    expect(entrySourceLine({ sources: [{ doc: '自社', section: '', page: null }], asOf: '' }, ja)).toBe('自社');
    expect([sourceName(listed, ja.text), sourceName(page, ja.text)]).toEqual(['日本商工会議所', '鳥取大学']);
  });
  it('gives the day of reading for a page without a date', () =>
    expect(entrySourceLine({ sources: [{ ...page, readOn: '2026-11' }], asOf: '' }, ja)).toBe(
      '鳥取大学「カニ殻を使う研究」 https://example.ac.jp/kani （日付の記載なし、2026-11に閲覧）',
    ));
  it('never passes general knowledge off as a source', () => {
    expect(entrySourceLine({ sources: [], asOf: '2026', confidence: 'general' }, ja)).toBe('一般知識（出典なし）');
    expect(entrySourceLine({ sources: [page], asOf: '', confidence: 'general' }, ja)).toContain('一般知識（出典なし）');
  });
  it('has its address separately, for citations and files', () =>
    expect(citedSource(page)).toEqual({
      publisher: { ja: '鳥取大学' },
      title: { ja: 'カニ殻を使う研究' },
      locator: '',
      url: 'https://example.ac.jp/kani',
    }));
});

describe('what is stored of a source', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'example.jp', 'https://', 'ftp://a.jp'])(
    'is never the address %s',
    (url) => {
      expect(entrySchema.safeParse(entryWith([{ ...page, url }])).success).toBe(false);
      const kept = entrySnapshotSchema.parse({
        ...snapshotOf(entryWith([page]) as never),
        sources: [{ ...page, url }],
      });
      expect(kept.sources[0]).toMatchObject({ doc: 'カニ殻を使う研究', publisher: '鳥取大学' });
      expect(kept.sources[0]?.url).toBeUndefined();
    },
  );
  it('is copied to a card in full', () =>
    expect(entrySnapshotSchema.parse(snapshotOf(entryWith([page]) as never)).sources).toEqual([page]));
  it('may be missing only if the entry is general knowledge', () => {
    expect(entrySchema.safeParse(entryWith([])).success).toBe(false);
    expect(entrySchema.safeParse({ ...entryWith([]), confidence: 'general' }).success).toBe(true);
  });
});
