/** Publication notes, accepted suggestions and receipts against an editor whose client writes arbitrary data, on a real server. */
import { afterEach, beforeEach, describe, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { relationMap } from '../../shared/doc/schema.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { enter, type Person, PLAN_DOC, type Place, startPlace, tokenFor, until } from './people.ts';

const AT = '2026-11-21T00:00:00.000Z';
const NOTE = { as: 'paper', seeds: ['発酵'], by: '山田', reason: '展示会', graceUntil: '2027-11-21' };
const RECEIPT = '0000000000000001|receipt';

let place: Place;
const people: Person[] = [];

async function join(name: string): Promise<Person> {
  const person = enter(place, (await tokenFor(place, 'editor', name)).token, new Y.Doc(), PLAN_DOC);
  people.push(person);
  await until(() => person.provider.synced, `${name} to be in`);
  return person;
}
beforeEach(async () => {
  place = await startPlace();
  const doc = createPlanDoc(
    { title: '計画' },
    [
      { type: 'notePublication', at: AT, publication: { ...NOTE, as: 'paper' } },
      { type: 'setContestEntry', contest: '0000000000000001', fields: { receipt: '{"number":7}' } },
    ],
    [],
  );
  relationMap(doc, 'taken').set('s1', AT);
  await place.library.append(PLAN_DOC, [Y.encodeStateAsUpdate(doc)]);
});
afterEach(async () => {
  for (const person of people.splice(0)) person.leave();
  await place.close();
});
const lasting = (doc: Y.Doc) => ({
  publications: relationMap(doc, 'publications').toJSON(),
  taken: relationMap(doc, 'taken').toJSON(),
  receipt: relationMap(doc, 'contestEntries').get(RECEIPT),
});
const WHOLE = { publications: { [AT]: NOTE }, taken: { s1: AT }, receipt: '{"number":7}' };
const onDisk = (): Y.Doc => {
  const doc = new Y.Doc();
  applyStored(doc, place.library.load(PLAN_DOC));
  return doc;
};
const areWhole = (...docs: Y.Doc[]): boolean => docs.every((d) => JSON.stringify(lasting(d)) === JSON.stringify(WHOLE));

describe('records that last, on the server', () => {
  it('stand when a peer deletes them through the wire, for everybody and on disk', async () => {
    const [hostile, other] = [await join('悪意'), await join('佐藤')];
    await until(() => areWhole(hostile.doc, other.doc), 'the plan to arrive');
    hostile.doc.transact(() => {
      relationMap(hostile.doc, 'publications').delete(AT);
      relationMap(hostile.doc, 'taken').delete('s1');
      relationMap(hostile.doc, 'contestEntries').delete(RECEIPT);
      hostile.doc.getMap('meta').set('title', '消した');
    });
    await until(() => other.doc.getMap('meta').get('title') === '消した', 'the rest of the edit');
    await until(() => areWhole(hostile.doc, other.doc, onDisk()), 'the records to stand');
  });
  it('stand when a peer moves the patent grace day', async () => {
    const [hostile, other] = [await join('悪意'), await join('佐藤')];
    await until(() => areWhole(hostile.doc, other.doc), 'the plan to arrive');
    hostile.doc.transact(() => {
      relationMap(hostile.doc, 'publications').set(AT, { ...NOTE, graceUntil: '2030-01-01' });
      hostile.doc.getMap('meta').set('title', '延ばした');
    });
    await until(() => other.doc.getMap('meta').get('title') === '延ばした', 'the rest of the edit');
    await until(() => areWhole(hostile.doc, other.doc, onDisk()), 'the note to stand');
  });
});
