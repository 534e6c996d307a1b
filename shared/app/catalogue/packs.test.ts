/** Packs on this device: what they contain, how a later edition replaces an earlier one, and what they can never replace. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedPack, packEntry, STRANGER, townPack, townProgramme } from '../../../tests/packFixture.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { entrySnapshotSchema } from '../../doc/schema.ts';
import { Lexicon } from '../../domain/lexicon/lexicon.ts';
import { readText } from '../../domain/lexicon/read.ts';
import { wordsFor } from '../../i18n/words.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import { newOwnEntry } from './ownEntries.ts';
import { ownEntriesCsv } from './ownEntriesCsv.ts';
import { OwnLibrary } from './ownLibrary.ts';
import { packEntryOf } from './packMaking.ts';
import { entriesOfPack, programmesOfPacks } from './packs.ts';

describe('the library', () => {
  let place: ReturnType<typeof libraryHost>;
  let library: OwnLibrary;
  beforeEach(async () => {
    place = libraryHost();
    library = new OwnLibrary();
    await library.open(testCore(place.host));
  });
  afterEach(() => {
    library.dispose();
    place.close();
  });
  const editions = () => library.packs().map((p) => [p.content.pack, p.content.edition]);

  it('installs a pack, replaces it by a later edition and removes it; undo restores it', async () => {
    expect(library.addPack(await openedPack(townPack())).ok).toBe(true);
    expect(library.addPack(await openedPack(townPack({ edition: 2 }))).ok).toBe(true);
    expect(editions()).toEqual([['packofshimoda001', 2]]);
    expect(library.removePack('packofshimoda001').ok).toBe(true);
    expect(editions()).toEqual([]);
    library.undo();
    expect(editions()).toEqual([['packofshimoda001', 2]]);
    library.undo();
    expect(editions()).toEqual([['packofshimoda001', 1]]);
    expect(library.removePack('nosuchpack000000')).toEqual({ ok: false, error: 'notFound' });
  });

  it('refuses the same edition, an older one, a different one of the same number, and one by another key; the installed pack stays', async () => {
    const second = await openedPack(townPack({ edition: 2 }));
    library.addPack(second);
    const refusal = async (...pack: Parameters<typeof openedPack>) => {
      const done = library.addPack(await openedPack(...pack));
      return done.ok ? 'ok' : done.error;
    };
    expect(await refusal(townPack({ edition: 2 }))).toBe('same');
    expect(await refusal(townPack({ edition: 1 }))).toBe('older');
    expect(await refusal(townPack({ edition: 2, title: '別の名前' }))).toBe('older');
    expect(await refusal(townPack({ edition: 3 }), STRANGER)).toBe('strangerKey');
    expect(editions()).toEqual([['packofshimoda001', 2]]);
  });

  it('keeps them across a restart, with fields unknown to this version', async () => {
    library.addPack(await openedPack(townPack()));
    expect(await library.flush()).toBe(true);
    const again = new OwnLibrary();
    await again.open(testCore(place.host));
    expect(again.packs().map((p) => [p.content.title, p.publicKey])).toEqual([
      ['下田の資料集', '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c'],
    ]);
    again.dispose();
  });

  it('refuses packs if it could not be opened, and lists none', async () => {
    const closed = new OwnLibrary();
    expect(closed.addPack(await openedPack(townPack()))).toEqual({ ok: false, error: 'notOpen' });
    expect(closed.packs()).toEqual([]);
  });
});

describe('entries of a pack', () => {
  it('get ids of the pack, whatever ids they claim', () => {
    const claims = [
      packEntry('jcci-report-res-miho-seawater', '三保の海水ではない', { relatedIds: ['other', 'shipped-id'] }),
      packEntry('other', '別の資料'),
      packEntry('pack-anotherpack00000-bone', 'よその資料集のふり'),
    ];
    expect(entriesOfPack(townPack({ entries: claims })).map((e) => [e.id, e.mergedIds, e.relatedIds])).toEqual([
      ['pack-packofshimoda001-jcci-report-res-miho-seawater', [], ['pack-packofshimoda001-other', 'shipped-id']],
      ['pack-packofshimoda001-other', [], undefined],
      ['pack-packofshimoda001-pack-anotherpack00000-bone', [], undefined],
    ]);
  });

  it('are kept by a card unchanged, even at maximum length', () => {
    const longest = packEntry('あ'.repeat(96), '題'.repeat(400), {
      summary: { ja: '概'.repeat(8_000) },
      prefecture: '県'.repeat(20),
      municipality: '市'.repeat(60),
      asOf: '2'.repeat(40),
      sources: Array.from({ length: 50 }, () => ({ doc: '典'.repeat(400), section: '節'.repeat(1_000), page: 1 })),
    });
    const [entry] = entriesOfPack(townPack({ entries: [longest] }));
    expect(entry && entrySnapshotSchema.safeParse(snapshotOf(entry)).success).toBe(true);
  });

  it('are exported as a table without formulas that a spreadsheet would run', () => {
    const [entry] = entriesOfPack(townPack({ entries: [packEntry('a', '=HYPERLINK("https://evil.example")')] }));
    const csv = new TextDecoder().decode(ownEntriesCsv(entry ? [entry] : [], wordsFor('ja').t));
    expect(csv).toContain('"\'=HYPERLINK(""https://evil.example"")"');
  });

  it('made from own entries have neither the picture nor the own mark', () => {
    const own = { ...newOwnEntry('0123456789abcdef', '2026-11-01'), title: { ja: '天草' }, photo: 'f'.repeat(64) };
    expect(packEntryOf(own, '下田市')).toMatchObject({ id: 'own-0123456789abcdef', title: { ja: '天草' } });
    expect(Object.keys(packEntryOf(own, '下田市'))).not.toEqual(expect.arrayContaining(['own']));
    expect(Object.keys(packEntryOf(own, '下田市'))).not.toEqual(expect.arrayContaining(['photo']));
    const known = { ...own, sources: [{ doc: '自分で加えた資料', section: '', page: null }] };
    expect(packEntryOf(known, '下田市').sources).toEqual([{ doc: '下田市', section: '', page: null }]);
    // Longer than an id in a pack may be: shortened, and different from a similar one.
    const long = (end: string) => packEntryOf({ ...own, id: `own-key-${'酒'.repeat(110)}${end}` }, '下田市').id;
    expect(long('a')).toHaveLength(37);
    expect(long('a')).not.toBe(long('b'));
  });
});

it('keeps the publisher and the confidence of a pack’s rules', async () => {
  const [first] = townProgramme.rules;
  if (!first) throw new Error('the fixture has no rule');
  const rule = { ...first, confidence: 'reported' as const, section: null };
  const pack = await openedPack(townPack({ rules: [{ ...townProgramme, rules: [rule] }] }));
  const [found] = programmesOfPacks([pack]);
  expect(found?.from.publisher).toBe('下田市');
  expect(found?.programme.rules.map((r) => [r.source, r.confidence])).toEqual([
    ['下田市創業補助金交付要綱（下田市『下田の資料集』）', 'reported'],
  ]);
});

describe('words of a pack', () => {
  const shipped = new Lexicon({
    concepts: [
      { label: '魚', reading: 'さかな', kind: 'thing', does: ['煮る'] },
      { label: 'だし', reading: 'だし', kind: 'product' },
    ],
  });
  const lexicon = shipped.withConcepts([
    {
      label: '雑節',
      reading: 'ざつぶし',
      kind: 'product',
      rel: { of: ['魚'], use: ['だし'], at: ['節納屋'] },
      does: ['煮る'],
    },
    { label: '魚', reading: '', kind: 'place', synonyms: ['うお類'], rel: { yields: ['雑節'] } },
  ]);
  const nodeOf = (label: string) => lexicon.nodeOf(label) ?? -1;
  const relations = (label: string) => lexicon.out(nodeOf(label)).map((e) => `${e.kind} ${lexicon.node(e.to).label}`);

  it('are read in a founder’s text, and linked to known concepts', () => {
    expect(readText(lexicon, '雑節').mentions.map((m) => m.node)).toEqual([nodeOf('雑節')]);
    expect(relations('雑節')).toEqual(['of 魚', 'use だし', 'at 節納屋', 'does 煮る']);
    expect(readText(shipped, '雑節').unknown).toBe(true);
  });

  it('extend a known concept without changing it', () => {
    expect(lexicon.node(nodeOf('魚')).kind).toBe('thing');
    expect(relations('魚')).toEqual(['does 煮る', 'yields 雑節']);
    expect(lexicon.named('うお類').map((n) => n.node)).toEqual([nodeOf('魚')]);
  });

  it('share a function with the concepts that had it', () => {
    const functionOf = (label: string) => lexicon.out(nodeOf(label)).find((e) => e.kind === 'does')?.to;
    expect(functionOf('雑節')).toBe(functionOf('魚'));
  });

  it('leave the base lexicon unchanged', () => {
    expect([shipped.size, shipped.nodeOf('雑節')]).toEqual([3, undefined]);
    expect(shipped.withConcepts([])).toBe(shipped);
  });
});
