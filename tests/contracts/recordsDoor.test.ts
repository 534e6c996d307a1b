/** The host's own guard: a window that bypasses the app cannot remove a publication note, accepted suggestion or receipt from a stored plan. */
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { libraryHost as restarted } from '../../main/ipc/libraryHost.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { execute } from '../../shared/doc/commands.ts';
import { relationMap } from '../../shared/doc/schema.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { libraryHost, testCore } from '../testCore.ts';

const PLAN = 'abcdefgh01234567';
const DOC = `plan:${PLAN}` as const;
const AT = '2026-11-21T00:00:00.000Z';
const CARD = '000000000000000a';
const CONTEST = '0000000000000001';
const NOTE = { as: 'paper' as const, seeds: ['発酵'], by: '山田', reason: '展示会', graceUntil: '2027-11-21' };
const FORGED = { ...NOTE, graceUntil: '2030-01-01' };

const places: { close(): void }[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.close();
});

/** A host whose plan has a note, an accepted suggestion and a receipt; the note came by an edit, the rest is in the initial state. */
async function open() {
  const place = libraryHost();
  places.push(place);
  const doc = createPlanDoc({ title: '計画' }, [{ type: 'addNode', node: CARD, fields: { kind: 'seed' } }], []);
  relationMap(doc, 'taken').set('s1', AT);
  execute(doc, { type: 'setContestEntry', contest: CONTEST, fields: { receipt: '{}', category: '観光' } });
  place.library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(doc);
  execute(doc, { type: 'notePublication', at: AT, publication: NOTE });
  await append(place, [Y.encodeStateAsUpdate(doc, before)]);
  return place;
}
type Place = Awaited<ReturnType<typeof open>>;
const append = (place: Pick<Place, 'host'>, updates: Uint8Array[]) =>
  place.host.call('docs.append', { name: DOC, updates });
const onDisk = (place: Place): Y.Doc => {
  const doc = new Y.Doc();
  applyStored(doc, place.library.load(DOC));
  return doc;
};
const kept = (place: Place) => {
  const doc = onDisk(place);
  return {
    notes: Object.values(relationMap(doc, 'publications').toJSON()),
    taken: relationMap(doc, 'taken').toJSON(),
    receipt: relationMap(doc, 'contestEntries').get(`${CONTEST}|receipt`),
  };
};
const ALL = { notes: [NOTE], taken: { s1: AT }, receipt: '{}' };
/** What a hostile window sends: an edit of its copy of the plan, made without any command. */
const edit = (place: Place, act: (doc: Y.Doc) => void, from = onDisk(place)): Uint8Array => {
  const before = Y.encodeStateVector(from);
  act(from);
  return Y.encodeStateAsUpdate(from, before);
};
const clear = (doc: Y.Doc): void => {
  relationMap(doc, 'publications').clear();
  relationMap(doc, 'taken').clear();
  relationMap(doc, 'contestEntries').clear();
};

describe('the host’s records guard', () => {
  it('keeps what a window deletes, and notifies that window', async () => {
    const place = await open();
    const copy = onDisk(place);
    const told: (string | undefined)[] = [];
    place.library.onDidAppend(({ updates, by }) => {
      told.push(by);
      for (const update of updates) Y.applyUpdate(copy, update);
    });
    await append(place, [edit(place, clear)]);
    expect(kept(place)).toEqual(ALL);
    // First the window's deletion, then the restoring edit, which has no author: the window receives it too.
    expect(told).toEqual([expect.stringMatching(/^host:\d+$/u), undefined]);
    expect(relationMap(copy, 'publications').toJSON()).toEqual({ [AT]: NOTE });
    // Not only once.
    await append(place, [edit(place, clear)]);
    expect(kept(place)).toEqual(ALL);
  });
  it('keeps both if one is overwritten, and passes everything else unchanged', async () => {
    const place = await open();
    await append(place, [edit(place, (doc) => relationMap(doc, 'publications').set(AT, FORGED))]);
    expect(kept(place).notes).toHaveLength(2);
    expect(kept(place).notes).toEqual(expect.arrayContaining([NOTE, FORGED]));
    const { updates } = place.library.load(DOC);
    const title = edit(place, (doc) => doc.getMap('meta').set('title', '新しい題'));
    await append(place, [title]);
    expect(place.library.load(DOC).updates).toEqual([...updates, title]);
    await append(place, [
      edit(place, (doc) => relationMap(doc, 'contestEntries').set(`${CONTEST}|receipt`, '{"n":2}')),
    ]);
    expect(kept(place).receipt).toBe('{"n":2}');
  });
  it('keeps what was written in the same batch, and after a restart', async () => {
    const place = await open();
    const doc = onDisk(place);
    const noted = edit(place, (d) => relationMap(d, 'taken').set('s2', AT), doc);
    const cleared = edit(place, clear, doc);
    await Promise.all([append(place, [noted]), append(place, [cleared])]);
    expect(kept(place)).toEqual({ ...ALL, taken: { s1: AT, s2: AT } });
    const again = { host: restarted(place.library) };
    await append(again, [edit(place, clear)]);
    expect(kept(place)).toEqual({ ...ALL, taken: { s1: AT, s2: AT } });
  });
  it('keeps what a guest wrote meanwhile, and what an older value had covered', async () => {
    const place = await open();
    const stale = onDisk(place);
    await append(place, [edit(place, (doc) => doc.getMap('meta').set('title', '開いている'))]);
    // Through the sync server, bypassing this guard.
    const byGuest = edit(place, (doc) => relationMap(doc, 'taken').set('s3', AT));
    await place.library.append(DOC, [byGuest], 'room:1/1');
    await append(place, [edit(place, clear)]);
    expect(kept(place).taken).toEqual({ s1: AT, s3: AT });
    // A window that was offline overwrites the value that has been restored since.
    await append(place, [edit(place, (doc) => relationMap(doc, 'publications').set(AT, FORGED), stale)]);
    expect(kept(place).notes).toEqual(expect.arrayContaining([NOTE]));
  });
  it('withstands an edit that arrives before its predecessor, and truncated bytes', async () => {
    const place = await open();
    const doc = onDisk(place);
    const first = edit(place, (d) => d.getMap('meta').set('title', '一'), doc);
    const second = edit(place, (d) => relationMap(d, 'publications').set(AT, FORGED), doc);
    await append(place, [second]);
    await append(place, [first]);
    expect(kept(place).notes).toEqual(expect.arrayContaining([NOTE]));
    expect(onDisk(place).getMap('meta').get('title')).toBe('一');
    const torn = edit(place, clear);
    for (const bytes of [torn.subarray(0, torn.length - 1), new Uint8Array([1, 2, 3]), new Uint8Array()])
      await expect(append(place, [bytes])).rejects.toMatchObject({ code: 'invalidInput' });
    expect(kept(place)).toMatchObject({ taken: { s1: AT }, receipt: '{}' });
    expect(kept(place).notes).toEqual(expect.arrayContaining([NOTE]));
  });
  it('withstands an edit that hides its overwriting, and one among others', async () => {
    const place = await open();
    await append(place, [silently(edit(place, (doc) => relationMap(doc, 'publications').set(AT, FORGED)))]);
    expect(kept(place).notes).toEqual(expect.arrayContaining([NOTE]));
    const title = edit(place, (doc) => doc.getMap('meta').set('title', '題'));
    await append(place, [title, edit(place, clear)]);
    expect(kept(place)).toMatchObject({ taken: { s1: AT }, receipt: '{}' });
    const noted = edit(place, (doc) => relationMap(doc, 'taken').set('s4', AT));
    await place.library.append(DOC, [edit(place, (doc) => doc.getMap('meta').set('title', '題二')), noted], 'room:1/1');
    await append(place, [edit(place, clear)]);
    expect(kept(place).taken).toEqual({ s1: AT, s4: AT });
  });
  it('works in a plan that was erased and came back under the same id', async () => {
    const place = await open();
    const whole = Y.encodeStateAsUpdate(onDisk(place));
    await append(place, [edit(place, (doc) => doc.getMap('meta').set('title', '題'))]);
    place.library.setTrashed(PLAN, true);
    place.library.deleteForever(PLAN);
    place.library.createPlan(PLAN, '空', Y.encodeStateAsUpdate(new Y.Doc()));
    await append(place, [edit(place, (doc) => doc.getMap('meta').set('title', '空'))]);
    place.library.setTrashed(PLAN, true);
    place.library.deleteForever(PLAN);
    place.library.createPlan(PLAN, '計画', whole);
    await append(place, [edit(place, clear)]);
    expect(kept(place)).toEqual(ALL);
  });
  it('reads the plan once, however much is written, and again only for nearby edits', async () => {
    const place = await open();
    const load = vi.spyOn(place.library, 'load');
    const doc = onDisk(place);
    load.mockClear();
    const write = (act: (d: Y.Doc) => void) => append(place, [edit(place, act, doc)]);
    // The first append read it in `open`; the note in it was not known before.
    await write((d) => d.getMap('meta').set('title', '一'));
    const read = load.mock.calls.length;
    await write((d) => d.getMap('meta').set('title', '二'));
    await write((d) =>
      execute(d, { type: 'addNode', node: '000000000000000b', fields: { kind: 'note', title: '札' } }),
    );
    await write((d) => execute(d, { type: 'deleteNodes', nodes: ['000000000000000b', CARD] }));
    // Right beside the receipt, by the same client directly after it.
    await write((d) => relationMap(d, 'contestEntries').set(`${CONTEST}|category`, '食'));
    await write((d) => relationMap(d, 'contestEntries').delete(`${CONTEST}|category`));
    expect(load.mock.calls.length).toBe(read);
    await write((d) => relationMap(d, 'taken').set('s2', AT));
    expect(load.mock.calls.length).toBe(read + 1);
    await write((d) => d.getMap('meta').set('title', '三'));
    expect(load.mock.calls.length).toBe(read + 1);
  });
});

/** The same edit without its delete set: what it overwrites is removed all the same. */
function silently(update: Uint8Array): Uint8Array {
  const deleted = createEncoder();
  const { clients } = Y.decodeUpdate(update).ds;
  writeVarUint(deleted, clients.size);
  for (const [client, ranges] of clients) {
    writeVarUint(deleted, client);
    writeVarUint(deleted, ranges.length);
    for (const { clock, len } of ranges) {
      writeVarUint(deleted, clock);
      writeVarUint(deleted, len);
    }
  }
  return Uint8Array.from([...update.subarray(0, update.length - toUint8Array(deleted).length), 0]);
}

it('removes no note when a file is merged into a plan that is not open', async () => {
  const place = await open();
  const hostile = onDisk(place);
  hostile.clientID = 4242;
  clear(hostile);
  execute(hostile, { type: 'setMeta', patch: { title: 'ファイルから' } });
  const session = await PlanSession.open(testCore(place.host), PLAN);
  await session.merge(Y.encodeStateAsUpdate(hostile), '取り込む前');
  await session.docs.flush();
  session.dispose();
  expect(kept(place)).toEqual(ALL);
  expect(onDisk(place).getMap('meta').get('title')).toBe('ファイルから');
});
