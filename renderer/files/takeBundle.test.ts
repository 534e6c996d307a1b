import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { openBundle, packBundle, sha256 } from '../../shared/doc/file/bundle.ts';
import { libraryHost, testCore } from '../../tests/testCore.ts';
import { createFromBundle } from './takeBundle.ts';

const planId = 'abcdefgh01234567';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
const image = sha256(png);
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

function file() {
  const doc = createPlanDoc(
    { id: planId, title: '酒粕' },
    [{ type: 'addNode', node: '000000000000000a', fields: { kind: 'note', title: '蔵', image } }],
    [],
  );
  const comments = new Y.Doc();
  comments.getMap('threads').set('x', 1);
  const bytes = packBundle(doc, { planId, savedAt: '', app: 'test', media: new Map([[image, png]]), comments });
  const opened = openBundle(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** `fails` makes one channel answer like a full disk. */
function coreWith(fails?: string) {
  const { host, library, failing, close } = libraryHost();
  if (fails) failing.add(fails);
  cleanups.push(close);
  return { library, core: testCore(host) };
}

describe('a plan from a file', () => {
  it('comes in whole, with its pictures and comments', async () => {
    const { library, core } = coreWith();
    await createFromBundle(core, file());
    library.flush();
    expect(library.listPlans()).toMatchObject([{ id: planId, title: '酒粕', trashedAt: null }]);
    expect(library.getMedia(image)?.type).toBe('image/png');
    expect(library.load(`comments:${planId}`).updates).toHaveLength(1);
  });
  it.each(['library.create', 'media.put', 'docs.append'])('leaves nothing behind when %s fails', async (channel) => {
    const { library, core } = coreWith(channel);
    await expect(createFromBundle(core, file())).rejects.toThrow('storageFull');
    library.flush();
    expect(library.listPlans()).toEqual([]);
    expect(library.getMedia(image)).toBeNull();
    for (const kind of ['plan', 'comments', 'coaching'])
      expect(library.load(`${kind}:${planId}`)).toEqual({ state: null, updates: [] });
  });
});
