import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { openBundle, packBundle, sha256 } from '../../doc/file/bundle.ts';
import { createPlanFromFile, mergePlanFile } from './planFiles.ts';
import { PlanSession } from './planSession.ts';

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
  it('is imported completely, with its pictures and comments', async () => {
    const { library, core } = coreWith();
    await createPlanFromFile(core, file());
    library.flush();
    expect(library.listPlans()).toMatchObject([{ id: planId, title: '酒粕', trashedAt: null }]);
    expect(library.getMedia(image)?.type).toBe('image/png');
    expect(library.load(`comments:${planId}`).updates).toHaveLength(1);
  });
  it.each(['library.create', 'media.put', 'docs.append'])('leaves nothing behind when %s fails', async (channel) => {
    const { library, core } = coreWith(channel);
    await expect(createPlanFromFile(core, file())).rejects.toThrow('storageFull');
    library.flush();
    expect(library.listPlans()).toEqual([]);
    expect(library.getMedia(image)).toBeNull();
    for (const kind of ['plan', 'comments', 'coaching'])
      expect(library.load(`${kind}:${planId}`)).toEqual({ state: null, updates: [] });
  });
});

describe('a file of a plan that is here', () => {
  const open = { open: undefined, version: '取り込む前', name: '山田' };
  it('is merged once, with its pictures, after saving the current version', async () => {
    const { library, core } = coreWith();
    const came = file();
    await createPlanFromFile(core, came);
    const session = await PlanSession.open(core, planId);
    session.execute({ type: 'setMeta', patch: { trade: '酒造' } });
    await session.docs.flush();
    session.dispose();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, came.update);
    doc.getMap('meta').set('stage', 'idea');
    const changed = { ...came, update: Y.encodeStateAsUpdate(doc) };
    expect(await mergePlanFile(core, changed, open)).toEqual({ changed: true, said: false, guidance: undefined });
    const merged = await PlanSession.open(core, planId);
    expect(merged.store.meta).toMatchObject({ trade: '酒造', stage: 'idea', title: '酒粕' });
    merged.dispose();
    expect(library.listVersions(planId).map((v) => [v.reason, v.name])).toEqual([['beforeMerge', '取り込む前']]);
    expect(await mergePlanFile(core, changed, open)).toEqual({ changed: false, said: false, guidance: undefined });
    expect(library.listVersions(planId)).toHaveLength(1);
  });
  it('brings comments that are new, and keeps one file’s words', async () => {
    const { core } = coreWith();
    await createPlanFromFile(core, file());
    const more = new Y.Doc();
    more.getMap('threads').set('y', 2);
    const came = { ...file(), comments: Y.encodeStateAsUpdate(more) };
    expect(await mergePlanFile(core, came, open)).toMatchObject({ said: true });
    expect(await mergePlanFile(core, came, open)).toMatchObject({ said: false });
  });
});
