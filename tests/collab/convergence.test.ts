/**
 * People type, draw and undo through a real server that is restarted and whose connections break; at the end they
 * have the same plan, equal to what a newcomer loads and to what is on disk. Seeds are kept: a failing one is a bug
 * report.
 */
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { random } from '../random.ts';
import { enter, type Person, startPlace, stored, synced, tokenFor, until } from './people.ts';

const SEEDS = (process.env['MUSUBI_SEEDS'] ?? '1,2,3,4,5,6').split(',').map(Number);
const PEOPLE = 4;
const STEPS = 150;

/** Maps keep the insertion order of their keys, which differs and has no meaning. */
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(sorted)
      : Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, sorted(v)]);
const content = (doc: Y.Doc) =>
  JSON.stringify([
    sorted(doc.getMap('nodes').toJSON()),
    doc.getText('body').toDelta(),
    sorted(doc.getMap('links').toJSON()),
    doc.getArray('log').toJSON(),
  ]);

it.each(SEEDS)(
  'seed %i',
  async (seed) => {
    const place = await startPlace();
    const next = random(seed);
    const pick = (n: number) => Math.floor(next() * n);
    try {
      const people: (Person & { undo: Y.UndoManager })[] = [];
      for (let i = 0; i < PEOPLE; i++) {
        const person = enter(place, (await tokenFor(place, 'editor', `人${i}`)).token);
        const undo = new Y.UndoManager([person.doc.getMap('nodes'), person.doc.getText('body')], { captureTimeout: 0 });
        people.push(Object.assign(person, { undo }));
      }
      await Promise.all(people.map(synced));
      for (let step = 0; step < STEPS; step++) {
        const { doc, provider, undo } = people[pick(PEOPLE)] as (typeof people)[number];
        const text = doc.getText('body');
        const nodes = doc.getMap<Y.Map<unknown>>('nodes');
        switch (pick(12)) {
          case 0:
          case 1:
          case 2:
            text.insert(pick(text.length + 1), `文${step}`);
            break;
          case 3:
            if (text.length > 3) text.delete(pick(text.length - 2), 2);
            break;
          case 4:
            if (text.length > 3) text.format(pick(text.length - 2), 2, { bold: true });
            break;
          case 5:
            nodes.set(`n${pick(12)}`, new Y.Map([['title', `${step}`]]));
            break;
          case 6:
            nodes.get(`n${pick(12)}`)?.set('title', `改${step}`);
            break;
          case 7:
            nodes.delete(`n${pick(12)}`);
            break;
          case 8:
            doc.getMap('links').set(`n${pick(12)}|n${pick(12)}`, { step });
            break;
          case 9:
            undo.undo();
            break;
          case 10:
            doc.getArray('log').push([step]);
            // A connection that breaks, with whatever was in flight.
            (provider.ws as unknown as { terminate?(): void } | null)?.terminate?.();
            break;
          default:
            if (pick(6) === 0) await place.restart();
            else await new Promise((done) => setTimeout(done, pick(4)));
        }
      }
      await Promise.all(people.map(synced));
      await until(() => new Set(people.map((p) => content(p.doc))).size === 1, 'all to be equal');
      const expected = content((people[0] as Person).doc);
      await until(() => content(stored(place)) === expected, 'the disk to be equal');
      const newcomer = enter(place, (await tokenFor(place, 'viewer')).token);
      await synced(newcomer);
      expect(content(newcomer.doc)).toBe(expected);
      newcomer.leave();
      for (const person of people) person.leave();
    } finally {
      await place.close();
    }
  },
  60_000,
);
