/**
 * People write in one plan's text through a real server, in every node type that the editor registers, while
 * connections break and the server is restarted; words are also held back as during a composition. In the end every
 * live editor shows the same, equal to a fresh reload and to the disk. A failing seed is kept here with its cause.
 */
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyElement } from '../../shared/doc/schema.ts';
import { act, jsonOf, newText, open, reload } from '../fuzz/writing.ts';
import { random } from '../random.ts';
import { enter, type Person, PLAN_DOC, startPlace, stored, synced, tokenFor, until } from './people.ts';

/** Seeds that failed once, each with its cause: always run, whatever seeds are chosen. */
const CORPUS: readonly (readonly [number, string])[] = [
  [118, 'one copy tidied formatting that it had got from others, and told nobody: who came later read another text'],
];
const SEEDS = [
  ...CORPUS,
  ...(process.env['MUSUBI_SEEDS'] ?? '1,2,3,4,5,6').split(',').map((seed) => [Number(seed), 'by chance'] as const),
];
const PEOPLE = 3;
const STEPS = 90;

it.each(SEEDS)(
  'seed %i: %s',
  async (seed) => {
    const place = await startPlace();
    const r = random(seed);
    const pick = (n: number) => Math.floor(r() * n);
    try {
      await place.library.append(PLAN_DOC, [Y.encodeStateAsUpdate(newText())]);
      const people: (Person & { hand: ReturnType<typeof open> })[] = [];
      for (let i = 0; i < PEOPLE; i++) {
        const person = enter(place, (await tokenFor(place, 'editor', `人${i}`)).token);
        await synced(person);
        people.push(Object.assign(person, { hand: open(person.doc) }));
      }
      for (let step = 0; step < STEPS; step++) {
        const { hand, provider } = people[pick(PEOPLE)] as (typeof people)[number];
        const what = r();
        if (what < 0.08) hand.undo();
        else if (what < 0.12) hand.redo();
        else if (what < 0.16) (provider.ws as unknown as { terminate?(): void } | null)?.terminate?.();
        else if (what < 0.17) await place.restart();
        else if (what < 0.25) {
          // A composition: edits stay here for a while and are sent together.
          provider.disconnect();
          for (let i = 0; i < 3; i++) act(hand.editor, r);
          provider.connect();
        } else act(hand.editor, r);
        if (what > 0.8) await new Promise((done) => setTimeout(done, pick(4)));
      }
      const state = (doc: Y.Doc) => bodyElement(doc).toString();
      await Promise.all(people.map(synced));
      await until(() => new Set(people.map((p) => state(p.doc))).size === 1, 'all to have the same document');
      const expected = state((people[0] as Person).doc);
      await until(() => state(stored(place)) === expected, 'the disk to be equal');
      for (const { hand } of people) {
        hand.heal();
        expect(hand.heal(), `seed ${seed}: not mended`).toBe(false);
      }
      const [first, ...others] = people.map((p) => jsonOf(p.hand.editor));
      for (const other of others) expect(other, `seed ${seed}: the editors differ`).toBe(first);
      expect(reload(stored(place)), `seed ${seed}: a reload differs from the live editors`).toBe(first);
      for (const person of people) {
        person.hand.dispose();
        person.leave();
      }
    } finally {
      await place.close();
    }
  },
  40_000,
);
