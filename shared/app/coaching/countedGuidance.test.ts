import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ADVISOR, INTRUDER, keep, PLAN, pairBoth, seal, sign } from '../../../tests/guidanceFixture.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { keepFounderKey } from '../../doc/privateNotes.ts';
import { DocSession } from '../plan/docSession.ts';
import { PlanSession } from '../plan/planSession.ts';
import { countedGuidance } from './countedGuidance.ts';

let place: ReturnType<typeof libraryHost>;
let core: ReturnType<typeof testCore>;
beforeEach(() => {
  place = libraryHost();
  core = testCore(place.host);
});
afterEach(() => place.close());

async function keepDoc(name: `coaching:${string}` | `private:${string}`, write: (doc: Y.Doc) => void) {
  const doc = new Y.Doc();
  write(doc);
  const docs = await DocSession.open(core, name);
  Y.applyUpdate(docs.doc, Y.encodeStateAsUpdate(doc), 'test');
  await docs.flush();
  docs.dispose();
}
async function days(): Promise<readonly string[]> {
  const session = await PlanSession.open(core, PLAN);
  try {
    return await countedGuidance(session);
  } finally {
    session.dispose();
  }
}

it('are those that both signed in time, by known keys', async () => {
  expect(await days()).toEqual([]);
  await keepDoc(`coaching:${PLAN}`, (doc) => {
    pairBoth(doc);
    keep(doc, 1, '2026-06-05');
    keep(doc, 2, '2026-08-20');
    const hash = seal(doc, 3, '2026-09-20', '2026-09-20T10:00:00.000Z');
    sign(doc, 3, hash, 'advisor', ADVISOR, '2026-09-20T10:00:00.000Z');
  });
  expect(await days()).toEqual(['2026-06-05', '2026-08-20']);
});

it('are empty if this device knows another key of the founder, and if the host does not answer', async () => {
  await keepDoc(`coaching:${PLAN}`, (doc) => {
    pairBoth(doc);
    keep(doc, 1, '2026-06-05');
  });
  const session = await PlanSession.open(core, PLAN);
  place.failing.add('docs.load');
  expect(await countedGuidance(session)).toEqual([]);
  place.failing.clear();
  expect(await countedGuidance(session)).toEqual(['2026-06-05']);
  session.dispose();
  await keepDoc(`private:${PLAN}`, (doc) => keepFounderKey(doc, INTRUDER.key, false));
  expect(await days()).toEqual([]);
});
