/** The person's own entries: stored, undone, and refused with a reason if they cannot be stored. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { HostError } from '../../ipc/contract.ts';
import { newOwnEntry } from './ownEntries.ts';
import { OwnLibrary } from './ownLibrary.ts';

const entry = (id: string, title: string) => ({ ...newOwnEntry(id, '2026-04-01'), title: { ja: title } });

let place: ReturnType<typeof libraryHost>;
let library: OwnLibrary;
beforeEach(() => {
  place = libraryHost();
  library = new OwnLibrary();
});
afterEach(() => {
  library.dispose();
  place.close();
});

describe('an open library', () => {
  beforeEach(() => library.open(testCore(place.host)));

  it('takes entries in one step and gives them back with undo', () => {
    let changes = 0;
    library.onDidChange(() => changes++);
    expect(library.changeEntries({ put: [entry('a', '酒粕'), entry('b', '米')] }).ok).toBe(true);
    expect(library.entries().map((e) => e.title.ja)).toEqual(['酒粕', '米']);
    expect(library.changeEntries({ remove: ['own-a'] }).ok).toBe(true);
    expect(library.entries().map((e) => e.id)).toEqual(['own-b']);
    library.undo();
    expect(
      library
        .entries()
        .map((e) => e.id)
        .sort(),
    ).toEqual(['own-a', 'own-b']);
    expect(changes).toBe(3);
  });

  it('refuses an entry beyond its limits together with the rest of the change', () => {
    const long = entry('a', 'あ'.repeat(401));
    expect(library.changeEntries({ put: [entry('b', '米'), long] })).toEqual({ ok: false, error: 'invalid' });
    expect(library.entries()).toEqual([]);
    expect(library.changeEntries({ put: [entry('a', 'あ'.repeat(400))] }).ok).toBe(true);
  });
});

it('is empty if it could not be read, and reports it when something is to be stored', async () => {
  const failing = { ...place.host, call: () => Promise.reject(new HostError('storageFailed')) };
  await library.open(testCore(failing as never));
  expect(library.entries()).toEqual([]);
  expect(library.changeEntries({ put: [entry('a', '酒粕')] })).toEqual({ ok: false, error: 'notOpen' });
  expect(() => library.undo()).not.toThrow();
});
