import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ADVISOR, FOUNDER, INTRUDER, keep, PLAN, pairBoth, seal, sign } from '../../../tests/guidanceFixture.ts';
import { keepFounderKey } from '../../doc/privateNotes.ts';
import type { Host } from '../../host/host.ts';
import { digestOf } from './planDigest.ts';

/** Storage with one plan's documents in it, and nothing else of a host. */
const hostOf = (docs: Readonly<Record<string, Y.Doc>>): Host => {
  const load = ({ name }: { readonly name: string }) => {
    const doc = docs[name.split(':')[0] ?? ''];
    return Promise.resolve({ state: null, updates: doc ? [Y.encodeStateAsUpdate(doc)] : [] });
  };
  return { call: (_channel: string, input: { readonly name: string }) => load(input) } as unknown as Host;
};
const plan = { id: PLAN, title: '計画', createdAt: '', updatedAt: '', trashedAt: null };
const digest = (coaching: Y.Doc, notes = new Y.Doc()) =>
  digestOf(hostOf({ coaching, private: notes }), plan, 6, '2026-12-01');

describe('a plan in the roster', () => {
  it('counts records of confirmed keys towards the months', async () => {
    const doc = new Y.Doc();
    pairBoth(doc);
    for (const [i, date] of ['2026-05-20', '2026-08-20', '2026-11-20'].entries()) keep(doc, i, date);
    expect(await digest(doc)).toMatchObject({
      guidance: { verdict: 'met', records: 3, metOn: '2026-11-20' },
      unsigned: 0,
      unconfirmed: 0,
      backdated: 0,
      foreign: 0,
    });
  });
  it('a stranger who signs as the founder moves no date, and is marked', async () => {
    const doc = new Y.Doc();
    pairBoth(doc);
    const hash = seal(doc, 1, '2026-09-20', '2026-11-20T05:00:00.000Z');
    sign(doc, 1, hash, 'advisor', ADVISOR, '2026-11-20T05:00:00.000Z');
    sign(doc, 1, hash, 'founder', INTRUDER, '2026-11-20T05:00:00.000Z');
    expect(await digest(doc)).toMatchObject({
      guidance: { verdict: 'notYet', records: 0, metOn: undefined },
      unconfirmed: 1,
      backdated: 1,
      foreign: 1,
    });
  });
  it('a key that this device keeps decides between two claims', async () => {
    const doc = new Y.Doc();
    pairBoth(doc);
    keep(doc, 1, '2026-11-20');
    const notes = new Y.Doc();
    keepFounderKey(notes, INTRUDER.key, false);
    expect((await digest(doc, notes)).guidance.records).toBe(0);
    keepFounderKey(notes, FOUNDER.key, true);
    expect((await digest(doc, notes)).guidance.records).toBe(1);
  });
});
