/** Two people work on cards and sentences, apart and together, in any order: their texts end the same, live and after a reload. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { readBody } from '../../doc/body.ts';
import { namedBlocks } from '../../doc/bodyEdits.ts';
import { keepBoundOnce } from '../../doc/boundOnce.ts';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { RemoteOrigin } from '../../doc/transact.ts';
import { wordsFor } from '../../i18n/words.ts';
import { mapOk } from '../../kernel/result.ts';
import { makePlan } from './makePlan.ts';
import { changeCard, keepAsIs, planOffers, takeOver } from './planOffers.ts';

const id = (name: string) => name.padEnd(16, '0');
const [KASU, TIED] = [id('kasu'), id('tied')];

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    { type: 'addNode', node: KASU, fields: { kind: 'resource', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
    {
      type: 'addNode',
      node: TIED,
      fields: { kind: 'combination', claim: '粕でパンを焼く' },
      canvas: CANVAS,
      pos: [0, 300],
    },
    { type: 'addParts', combination: TIED, nodes: [KASU] },
  ]);
  await makePlan(plan.session, CANVAS, 'newCombination', wordsFor('ja'));
});
afterEach(() => plan.close());

/** A person with a copy of the plan. */
function person(state: Uint8Array, client: number) {
  const doc = new Y.Doc();
  doc.clientID = client;
  Y.applyUpdate(doc, state);
  const guard = keepBoundOnce(doc);
  const store = new PlanStore(doc);
  return {
    doc,
    store,
    readOnly: undefined,
    execute: (command: PlanCommand) => execute(doc, command),
    writeText: (command: PlanCommand) => mapOk(execute(doc, command), () => () => undefined),
    end: () => {
      guard.dispose();
      store.dispose();
    },
  };
}
type Person = ReturnType<typeof person>;

const meet = (a: Person, b: Person): void => {
  for (let i = 0; i < 3; i++) {
    Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc)), new RemoteOrigin());
    Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc)), new RemoteOrigin());
  }
};

const STEPS = ['retitle', 'claim', 'note', 'type', 'take', 'takeAll', 'keep', 'change', 'meet'] as const;
const WORDS = ['白い酒粕', '米ぬか', '酒粕', 'うどんを打つ', '冬に200kg'] as const;

function step(who: Person, what: (typeof STEPS)[number], n: number): void {
  const words = WORDS[n % WORDS.length] ?? '';
  const offers = planOffers(who);
  const offer = offers[n % Math.max(1, offers.length)];
  const outcome = (() => {
    switch (what) {
      case 'retitle':
        return who.execute({ type: 'updateNode', node: KASU, patch: { title: words } });
      case 'claim':
        return who.execute({ type: 'updateNode', node: TIED, patch: { claim: words } });
      case 'note':
        return who.execute({ type: 'updateNode', node: KASU, patch: { note: words } });
      case 'type': {
        const blocks = namedBlocks(who.doc).filter((b) => b.made);
        const block = blocks[n % Math.max(1, blocks.length)];
        const content = { kind: 'paragraph' as const, inlines: [{ text: `${block?.text ?? ''}${words}。` }] };
        return block
          ? who.writeText({ type: 'editText', edits: [{ op: 'rewrite', block: block.id, content }] })
          : undefined;
      }
      case 'take':
        return offer && takeOver(who, [offer]);
      case 'takeAll':
        return takeOver(who, offers);
      case 'keep':
        return offer && keepAsIs(who, offer);
      case 'change':
        return offer && changeCard(who, offer);
      case 'meet':
        return undefined;
    }
  })();
  expect(outcome?.ok ?? true).toBe(true);
}

it('ends with one text', () => {
  const state = Y.encodeStateAsUpdate(plan.session.doc);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.boolean(), fc.nat(20)), { maxLength: 25 }), (steps) => {
      const [a, b] = [person(state, 1), person(state, 2)];
      for (const [what, isFirst, n] of steps)
        if (what === 'meet') meet(a, b);
        else step(isFirst ? a : b, what, n);
      meet(a, b);
      expect(readBody(b.doc)).toEqual(readBody(a.doc));
      expect(planOffers(b)).toEqual(planOffers(a));
      const reloaded = person(Y.encodeStateAsUpdate(a.doc), 3);
      expect(readBody(reloaded.doc)).toEqual(readBody(a.doc));
      expect(planOffers(reloaded)).toEqual(planOffers(a));
      // Taking everything over leaves nothing to offer but what a person wrote.
      takeOver(a, planOffers(a));
      expect(planOffers(a).filter((o) => o.kind !== 'back')).toEqual([]);
      for (const p of [a, b, reloaded]) p.end();
    }),
    { numRuns: 60 },
  );
});
