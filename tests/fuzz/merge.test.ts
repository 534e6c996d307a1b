/**
 * Two or three people write in one plan, on connections that are dead (noticed or not) or merely slow. After all have
 * synced, every word and every value that somebody entered is in the plan, in a merge review, or was removed by its
 * own author (or before the eyes of its author, while both were online and had everything of each other).
 *
 * `MUSUBI_FUZZ_SEED` and `MUSUBI_FUZZ_COUNT` choose the runs.
 */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { insertBlocks } from '../../shared/doc/body.ts';
import { readRecords } from '../../shared/doc/merge/records.ts';
import { bodyElement, ENTITY_NAMES, entityMap, metaMap, RELATION_NAMES, relationMap } from '../../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { random } from '../random.ts';
import { enter, remove, shift, wordsIn } from './mergeActs.ts';
import { MergePerson, SimServer } from './mergeNetwork.ts';
import { sorted } from './sorted.ts';

function run(seed: number): void {
  const r = random(seed);
  const server = new SimServer(newPlan());
  const people = Array.from(
    { length: 2 + Math.floor(r() * 2) },
    (_, i) => new MergePerson(server, `p${i}`, 1 + i + seed * 10),
  );
  const author = new Map<string, MergePerson>();
  const takenAway = new Map<string, Set<MergePerson>>();
  const act = (person: MergePerson, fn: () => boolean): boolean => {
    const done = person.act(fn);
    for (const word of person.lastRemoved) takenAway.set(word, (takenAway.get(word) ?? new Set()).add(person));
    return done;
  };
  for (let step = 0; step < 30; step++) {
    const person = people[Math.floor(r() * people.length)] as MergePerson;
    const what = r();
    if (what < 0.45) {
      const word = `w${seed}x${step}y`;
      if (act(person, () => enter(person.doc, word, r))) author.set(word, person);
    } else if (what < 0.55) act(person, () => remove(person.doc, r));
    else if (what < 0.6) act(person, () => shift(person.doc, r));
    else if (what < 0.7) person.leave(r);
    else if (what < 0.8) person.comeBack();
    else server.move(r, people);
  }
  for (const person of people) person.comeBack();
  server.settle(people);
  const live = JSON.stringify(stateOf(server.doc));
  for (const { doc } of people) expect(JSON.stringify(stateOf(doc)), `seed ${seed}: all see the same`).toBe(live);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(server.doc));
  expect(JSON.stringify(stateOf(copy)), `seed ${seed}: and after a reload`).toBe(live);
  const present = wordsIn(server.doc);
  const kept = new Set(JSON.stringify(readRecords(server.doc)).match(/w\d+x\d+y/gu) ?? []);
  for (const [word, by] of author) {
    const removers = takenAway.get(word);
    // Removed by its author; or by somebody who had read it, while its author saw the removal.
    const isGone = removers?.has(by) || (removers !== undefined && by.sawGoing.has(word));
    if (!present.has(word) && !kept.has(word) && !isGone)
      throw new Error(`seed ${seed}: ${word} of ${by.name} is lost`);
  }
}

const stateOf = (doc: Y.Doc) => [
  bodyElement(doc).toJSON(),
  sorted(metaMap(doc).toJSON()),
  ...ENTITY_NAMES.map((name) => sorted(entityMap(doc, name).toJSON())),
  ...RELATION_NAMES.map((name) => sorted(relationMap(doc, name).toJSON())),
  sorted(doc.getMap('merges').toJSON()),
];
function newPlan(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 7;
  transact(doc, new SeedOrigin(), () => {
    metaMap(doc).set('schemaVersion', 1);
    metaMap(doc).set('title', '計画');
    insertBlocks(doc, 0, [
      { kind: 'heading', level: 2, text: '概要', section: 'summary' },
      {
        kind: 'paragraph',
        inlines: [{ text: '酒粕を使う。' }, { type: 'figure-chip', target: '000000000000000f' }, { text: 'と売る。' }],
      },
      { kind: 'list', items: [[{ text: '一つ' }], [{ text: '二つ' }]] },
      { kind: 'paragraph', inlines: [{ text: '終わり。' }] },
    ]);
  });
  return doc;
}

/** The collections of the studio; add new ones here. */
const OF_THE_STUDIO = [
  'boxes',
  'boxColumns',
  'boxCells',
  'boxCrossed',
  'boxLimits',
  'boxVerdicts',
  'variants',
  'variantCriteria',
  'variantCells',
  'thoughts',
  'thoughtCells',
  'savedFilters',
  'bends',
  'declined',
  'ownWords',
  'senses',
  // Frames of the board are islands.
  'nodes',
  'links',
  'parents',
  'sizes',
  'positions',
  'parts',
] as const;

describe('merging', () => {
  it('is tested with every collection of the studio', () => {
    const doc = newPlan();
    const r = random(19);
    const missing = new Set<string>(OF_THE_STUDIO);
    for (let step = 0; step < 1_500; step++) {
      if (r() < 0.6) enter(doc, `w19x${step}y`, r);
      else shift(doc, r);
      for (const name of missing) if (doc.getMap(name).size > 0) missing.delete(name);
    }
    expect([...missing]).toEqual([]);
  });
  it('loses nobody’s words or values', () => {
    const first = Number(process.env['MUSUBI_FUZZ_SEED'] ?? 1);
    const count = Number(process.env['MUSUBI_FUZZ_COUNT'] ?? 400);
    for (let seed = first; seed < first + count; seed++) run(seed);
  }, 600_000);
});
