/** Guidance records on the server: real clients that write arbitrary data into the coaching document, on a real server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CoachingStore, putDraft } from '../../shared/doc/coaching.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { ADVISOR, FOUNDER, INTRUDER, keep, pairBoth, recordId, say, seal, sign, tamper } from '../guidanceFixture.ts';
import { enter, type Person, PLAN, type Place, startPlace, tokenFor, until } from './people.ts';

const NAME = `coaching:${PLAN}`;
const AT = '2026-05-20T10:00:00.000Z';
let place: Place;
const people: Person[] = [];
type Someone = Person & { readonly id: string };

async function join(name: string): Promise<Someone> {
  const { token, id } = await tokenFor(place, 'editor', name);
  const person = enter(place, token, new Y.Doc(), NAME);
  people.push(person);
  await until(() => person.provider.synced, `${name} to be in`);
  return Object.assign(person, { id });
}
const onDisk = (): Y.Doc => {
  const doc = new Y.Doc();
  applyStored(doc, place.library.load(NAME));
  return doc;
};
/** What the owner's own windows have written. */
const owned = (write: (doc: Y.Doc) => void) => {
  const doc = onDisk();
  const before = Y.encodeStateVector(doc);
  write(doc);
  return place.library.append(NAME, [Y.encodeStateAsUpdate(doc, before)]);
};
const read = (doc: Y.Doc) => new CoachingStore(doc, PLAN);
/** Writes a draft after the edit under test: when it is on disk, that edit has been checked. */
async function settled(person: Person, n = 90): Promise<void> {
  putDraft(person.doc, recordId(n), { topic: 'それまで' });
  await until(() => read(onDisk()).drafts.some((d) => d.id === recordId(n)), 'the draft on disk');
}
const entries = (doc: Y.Doc) => ['sealed', 'signatures', 'pairings'].map((map) => doc.getMap(map).size);

beforeEach(async () => {
  place = await startPlace();
  await owned(pairBoth);
});
afterEach(async () => {
  for (const person of people.splice(0)) person.leave();
  await place.close();
});

describe('evidence on the server', () => {
  it('accepts an advisor’s record and signature, a draft and an introduction', async () => {
    const advisor = await join('佐藤健一');
    say(advisor.doc, ADVISOR, { kind: 'self', member: advisor.id });
    const hash = seal(advisor.doc, 1, '2026-05-20', AT);
    sign(advisor.doc, 1, hash, 'advisor', ADVISOR, AT);
    await settled(advisor);
    expect(entries(onDisk())).toEqual([1, 1, 4]);
    await owned((doc) => sign(doc, 1, hash, 'founder', FOUNDER, AT));
    await until(() => read(advisor.doc).records[0]?.counted === true, 'the founder’s signature');
  });

  it('removes a founder’s signature by another key from the disk, from others and from its author', async () => {
    const advisor = await join('佐藤健一');
    const intruder = await join('山田 花子');
    const hash = seal(advisor.doc, 1, '2026-05-20', AT);
    sign(advisor.doc, 1, hash, 'advisor', ADVISOR, AT);
    await until(() => read(intruder.doc).records.length === 1, 'the record');
    sign(intruder.doc, 1, hash, 'founder', INTRUDER, AT);
    await settled(intruder);
    for (const doc of [onDisk(), intruder.doc, advisor.doc]) {
      await until(() => doc.getMap('signatures').size === 1, 'the correction');
      expect(read(doc).records[0]?.signatures.map((s) => s.as)).toEqual(['advisor']);
    }
  });

  it('lets nobody claim the plan, name a device or a person instead of the founder, or introduce another member', async () => {
    const advisor = await join('佐藤健一');
    const intruder = await join('山田 花子');
    say(intruder.doc, INTRUDER, { kind: 'claim', as: 'founder' });
    say(intruder.doc, INTRUDER, { kind: 'self', member: advisor.id, name: '佐藤健一' });
    const forged = say(intruder.doc, INTRUDER, { kind: 'pair', key: INTRUDER.key, as: 'advisor' });
    tamper(intruder.doc, 'pairings', forged, (s) => ({ ...s, by: FOUNDER.key }));
    await settled(intruder);
    const { founders, people: known, rivals, introduced } = read(onDisk()).keys;
    expect([...founders.keys()]).toEqual([FOUNDER.key]);
    expect([...known.keys()]).toEqual([ADVISOR.key]);
    expect([rivals, introduced]).toEqual([[], []]);
  });

  it('lets no guest change, remove or invent records, signatures and pairings; the rest of the frame is kept', async () => {
    await owned((doc) => keep(doc, 1, '2026-05-20'));
    const guest = await join('山田 花子');
    const before = onDisk();
    const [statement = ''] = [...before.getMap('pairings').keys()];
    guest.doc.transact(() => {
      tamper(guest.doc, 'sealed', recordId(1), (s) => ({ ...s, at: '2026-01-01T00:00:00.000Z' }));
      for (const key of guest.doc.getMap('signatures').keys()) guest.doc.getMap('signatures').delete(key);
      guest.doc.getMap('pairings').delete(statement);
      guest.doc.getMap('sealed').set(recordId(2), { content: {}, prev: null, hash: 'a'.repeat(64), at: AT });
      guest.doc.getMap('sealed').set(recordId(3), new Y.Map([['x', 1]]));
      putDraft(guest.doc, recordId(9), { topic: '同じ便で' });
    });
    await settled(guest);
    for (const map of ['sealed', 'signatures', 'pairings'])
      expect(onDisk().getMap(map).toJSON()).toEqual(before.getMap(map).toJSON());
    expect(read(onDisk()).records[0]).toMatchObject({ counted: true });
    expect(read(onDisk()).drafts.map((d) => d.content.topic)).toContain('同じ便で');
  });

  it('lets the founder’s second device sign as a guest, once the founder’s first has named it', async () => {
    const second = await join('山田花子');
    const hash = seal(second.doc, 1, '2026-05-20', AT);
    sign(second.doc, 1, hash, 'founder', INTRUDER, AT);
    await settled(second);
    expect(entries(onDisk())[1]).toBe(0);
    await owned((doc) => say(doc, FOUNDER, { kind: 'device', key: INTRUDER.key, name: '二台目', as: 'founder' }));
    await until(() => read(second.doc).keys.founders.size === 2, 'the founder’s word');
    sign(second.doc, 1, hash, 'founder', INTRUDER, AT);
    await settled(second, 91);
    expect(entries(onDisk())[1]).toBe(1);
  });
});
