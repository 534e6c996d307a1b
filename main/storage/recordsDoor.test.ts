/** Unit tests of the door: cases of the host's use that `tests/contracts/recordsDoor.test.ts` does not cover. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { relationMap } from '../../shared/doc/schema.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { Library } from './library.ts';
import { RecordsDoor } from './recordsDoor.ts';

const PLAN = 'abcdefgh01234567';
const DOC = `plan:${PLAN}`;
const AT = '2026-11-21T00:00:00.000Z';
const NOTE = { as: 'paper', seeds: ['発酵'], by: '山田', reason: '展示会', graceUntil: '2027-11-21' } as const;
const RECEIPT = '0000000000000001|receipt';

let folder: string;
let library: Library;
let door: RecordsDoor;
/** The windows' copy of the plan, whole at the start of each test. */
let doc: Y.Doc;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-door-'));
  library = new Library({ folder });
  door = new RecordsDoor(library);
  doc = createPlanDoc(
    { title: '計画' },
    [
      { type: 'notePublication', at: AT, publication: { ...NOTE, seeds: [...NOTE.seeds] } },
      { type: 'setContestEntry', contest: '0000000000000001', fields: { receipt: '{"number":7}' } },
    ],
    [],
  );
  relationMap(doc, 'taken').set('s1', AT);
  await library.append(DOC, [Y.encodeStateAsUpdate(doc)]);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The update that `act` makes in the window's copy. */
function edit(act: (doc: Y.Doc) => void, of = doc): Uint8Array {
  let made: Uint8Array = new Uint8Array();
  const take = (update: Uint8Array) => {
    made = update;
  };
  of.on('update', take);
  of.transact(() => act(of));
  of.off('update', take);
  return made;
}
const stored = (): Y.Doc => {
  library.flush();
  const of = new Y.Doc();
  applyStored(of, library.load(DOC));
  return of;
};
const rows = (): number => {
  library.flush();
  return library.load(DOC).updates.length;
};
const notes = () => Object.values(relationMap(stored(), 'publications').toJSON() as Record<string, unknown>);

describe('the door into stored plans', () => {
  it('lets content without lasting records be deleted', async () => {
    const before = rows();
    relationMap(doc, 'contestEntries').set('0000000000000001|blocks', 'a');
    await door.append(DOC, [Y.encodeStateAsUpdate(doc)]);
    await door.append(DOC, [edit((of) => relationMap(of, 'contestEntries').delete('0000000000000001|blocks'))]);
    expect(relationMap(stored(), 'contestEntries').has('0000000000000001|blocks')).toBe(false);
    expect(relationMap(stored(), 'contestEntries').get(RECEIPT)).toBe('{"number":7}');
    expect(rows()).toBe(before + 2);
  });

  it('guards a note of a library that replaced this one', async () => {
    const later = '2026-11-22T00:00:00.000Z';
    const withNote = edit((of) => relationMap(of, 'publications').set(later, { ...NOTE, by: '佐藤' }));
    await library.append(DOC, [withNote]);
    const backup = library.backupBytes();
    await library.append(DOC, [edit((of) => relationMap(of, 'publications').delete(later))]);
    await door.append(DOC, [edit((of) => of.getMap('meta').set('title', 'は'))]);
    await library.restoreBackup({ bytes: backup });
    const again = new Y.Doc();
    applyStored(again, library.load(DOC));
    await door.append(DOC, [edit((of) => relationMap(of, 'publications').delete(later), again)]);
    expect(notes()).toContainEqual({ ...NOTE, by: '佐藤' });
  });

  it('guards against an edit that is based on an older value of the key', async () => {
    // Two windows overwrite the same note; each of them knows only the first value.
    // Of two concurrent values, the one of the higher client id wins.
    const other = new Y.Doc();
    doc.clientID = 1;
    other.clientID = 2;
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const mine = edit((of) => relationMap(of, 'publications').set(AT, { ...NOTE, graceUntil: '2030-01-01' }));
    const theirs = edit((of) => relationMap(of, 'publications').set(AT, { ...NOTE, graceUntil: '2031-01-01' }), other);
    await door.append(DOC, [mine]);
    await door.append(DOC, [theirs]);
    for (const graceUntil of ['2027-11-21', '2030-01-01', '2031-01-01'])
      expect(notes()).toContainEqual({ ...NOTE, graceUntil });
  });

  it('rejects bytes that are not an edit of a plan, together with the rest of the call, and stores nothing', async () => {
    const before = rows();
    const good = edit((of) => of.getMap('meta').set('title', '良'));
    await expect(door.append(DOC, [good, new Uint8Array([255, 255, 255])])).rejects.toThrow('invalidInput');
    expect(rows()).toBe(before);
    await door.append(DOC, [good]);
    expect(stored().getMap('meta').get('title')).toBe('良');
  });

  it('stores documents other than plans unchecked', async () => {
    const notesDoc = `notes:${PLAN}`;
    await door.append(notesDoc, [new Uint8Array([255, 255, 255])]);
    library.flush();
    expect(library.load(notesDoc).updates).toEqual([new Uint8Array([255, 255, 255])]);
  });

  it('resolves with the time of the commit', async () => {
    const time = await door.append(DOC, [edit((of) => relationMap(of, 'taken').delete('s1'))]);
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });
});
