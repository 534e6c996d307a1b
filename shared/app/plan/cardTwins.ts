/** The same card in several plans of one library: tied when it is pasted into another plan, and offered, never silently, when one of them changes. */
import * as Y from 'yjs';
import { planDocName } from '../../doc/docIds.ts';
import { hashOf } from '../../doc/merge/hash.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { applyStored } from '../../doc/stored.ts';
import {
  CARD_TWINS,
  type CardPlace,
  putTwinPairs,
  readTwinPairs,
  removeTwinPairs,
  type TwinPair,
} from '../../doc/twins.ts';
import {
  agreedOn,
  type TwinDifference,
  type TwinPatch,
  type TwinWords,
  takeOver,
  twinDifferences,
  twinWords,
} from '../../domain/plan/twins.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Core } from '../core.ts';
import { DocSession } from './docSession.ts';
import { PlanSession } from './planSession.ts';
import type { Outcome, PlanRefusal } from './planWriter.ts';

export type TwinOffer = {
  readonly pair: TwinPair;
  /** The card of the open plan. */
  readonly node: string;
  readonly other: CardPlace & { readonly planTitle: string };
  readonly differences: readonly TwinDifference[];
};

/** Runs with the pairs of this machine; rejects with a `HostError` if they cannot be read or stored. */
async function withPairs<T>(core: Core, run: (doc: Y.Doc) => T): Promise<T> {
  const session = await DocSession.open(core, CARD_TWINS);
  try {
    const value = run(session.doc);
    await session.flush();
    return value;
  } finally {
    session.dispose();
  }
}

const wordsIn = (store: PlanStore, node: string): TwinWords | undefined => {
  const card = store.entities('nodes').get(node);
  return card && twinWords(card);
};

/** A hash of the contents of both cards, the same from either of the two plans. */
const settledHash = ({ first }: TwinPair, at: CardPlace, here: TwinWords, there: TwinWords): string => {
  const isFirst = first.plan === at.plan && first.node === at.node;
  return hashOf(JSON.stringify(isFirst ? [here, there] : [there, here]));
};

/**
 * Ties cards that were pasted from one plan into another, as `[there, here]`. Cards of plans that are not in this library are not tied: what a
 * clipboard names may come from elsewhere. Gives the number of pairs.
 */
export async function tieCards(
  core: Core,
  session: Pick<PlanSession, 'planId' | 'planStore' | 'isPlanOnScreen'>,
  from: string,
  copies: readonly (readonly [string, string])[],
): Promise<number> {
  // A card pasted into a draft is a proposal: it is not a card of the plan yet.
  if (core.host.guest || from === session.planId || !session.isPlanOnScreen) return 0;
  const { plans } = await core.host.call('library.list', {});
  if (!plans.some((p) => p.id === from)) return 0;
  const pairs = copies.flatMap(([there, here]): TwinPair[] => {
    const words = wordsIn(session.planStore, here);
    if (!words || session.planStore.entities('nodes').get(here)?.kind === 'frame') return [];
    return [
      {
        first: { plan: from, node: there },
        second: { plan: session.planId, node: here },
        agreed: agreedOn(words, hashOf),
      },
    ];
  });
  if (pairs.length > 0) await withPairs(core, (doc) => putTwinPairs(doc, pairs));
  return pairs.length;
}

type Neighbour = { readonly here: string; readonly other: CardPlace; readonly pair: TwinPair };

/** The pairs of a plan, each seen from it. */
const neighboursOf = (pairs: readonly TwinPair[], plan: string): Neighbour[] =>
  pairs.flatMap((pair) => {
    const { first, second } = pair;
    if (first.plan === plan) return [{ here: first.node, other: second, pair }];
    return second.plan === plan ? [{ here: second.node, other: first, pair }] : [];
  });

/** Reads cards of a plan that is not open. */
async function cardsOf(core: Core, plan: string): Promise<ReadonlyMap<string, TwinWords>> {
  const doc = new Y.Doc();
  applyStored(doc, await core.host.call('docs.load', { name: planDocName(plan) }));
  const store = new PlanStore(doc);
  try {
    return new Map([...store.entities('nodes')].map(([node, card]) => [node, twinWords(card)]));
  } finally {
    store.dispose();
    doc.destroy();
  }
}

/**
 * The differences between the cards of an open plan and their twins. Empty for a guest. Pairs with erased plans are
 * forgotten; plans in the trash are skipped. Rejects with a `HostError` if the library cannot be read.
 */
export async function twinOffers(core: Core, session: Pick<PlanSession, 'planId' | 'planStore'>): Promise<TwinOffer[]> {
  if (core.host.guest) return [];
  const all = neighboursOf(await withPairs(core, readTwinPairs), session.planId);
  if (all.length === 0) return [];
  const { plans } = await core.host.call('library.list', {});
  const known = new Map(plans.map((p) => [p.id, p]));
  const dead = all.filter(({ other }) => !known.has(other.plan));
  if (dead.length > 0)
    await withPairs(core, (doc) =>
      removeTwinPairs(
        doc,
        dead.map((d) => d.pair),
      ),
    );
  const offers: TwinOffer[] = [];
  for (const plan of new Set(all.map(({ other }) => other.plan))) {
    const summary = known.get(plan);
    if (!summary || summary.trashedAt) continue;
    const cards = await cardsOf(core, plan);
    for (const { here: node, other, pair } of all.filter((n) => n.other.plan === plan)) {
      const [here, there] = [wordsIn(session.planStore, node), cards.get(other.node)];
      if (!here || !there) continue;
      const differences = twinDifferences(here, there, pair.agreed, hashOf);
      if (differences.length === 0) continue;
      if (pair.settled === settledHash(pair, { plan: session.planId, node }, here, there)) continue;
      offers.push({ pair, node, other: { ...other, planTitle: summary.title }, differences });
    }
  }
  return offers;
}

const sidesOf = ({ differences }: TwinOffer, here: TwinWords): { here: TwinWords; there: TwinWords } => ({
  here,
  there: { ...here, ...Object.fromEntries(differences.map((d) => [d.field, d.there])) },
});

/** Stores in the pair which fields both cards have in common now. */
async function keepAgreed(core: Core, { pair }: TwinOffer, now: TwinPatch): Promise<void> {
  const agreed = { ...pair.agreed };
  for (const [field, words] of Object.entries(now)) Object.assign(agreed, { [field]: hashOf(words ?? '') });
  const { first, second } = pair;
  await withPairs(core, (doc) => putTwinPairs(doc, [{ first, second, agreed }]));
}

/** Copies the values of the twin to the open plan's card, as one undo step. */
export async function takeFromTwin(
  core: Core,
  session: Pick<PlanSession, 'executeOnPlan'>,
  offer: TwinOffer,
): Promise<Outcome> {
  const patch = takeOver(offer.differences, 'there');
  const done = session.executeOnPlan({ type: 'updateNode', node: offer.node, patch });
  if (done.ok) await keepAgreed(core, offer, patch);
  return done;
}

/**
 * Writes what the open plan's card says into the plan of its twin, and waits until it is on disk. `notThere`: the card is gone by now, or says
 * something else than when it was offered. `notStored`: the disk refused.
 */
export async function writeToTwin(
  core: Core,
  offer: TwinOffer,
): Promise<Result<void, PlanRefusal | 'notThere' | 'notStored'>> {
  const { plan, node } = offer.other;
  const session = await PlanSession.open(core, plan);
  try {
    const now = wordsIn(session.store, node);
    if (!now || offer.differences.some((d) => now[d.field] !== d.there)) return err('notThere');
    const patch = takeOver(offer.differences, 'here');
    const done = session.execute({ type: 'updateNode', node, patch });
    if (!done.ok) return err(done.error);
    await session.docs.flush();
    if (session.docs.saveState.problem) return err('notStored');
    await keepAgreed(core, offer, patch);
    return ok(undefined);
  } finally {
    session.dispose();
  }
}

/** Lets the two differ until one of them changes again. */
export async function letDiffer(
  core: Core,
  session: Pick<PlanSession, 'planId' | 'planStore'>,
  offer: TwinOffer,
): Promise<void> {
  const card = wordsIn(session.planStore, offer.node);
  if (!card) return;
  const { here, there } = sidesOf(offer, card);
  const { first, second, agreed } = offer.pair;
  const settled = settledHash(offer.pair, { plan: session.planId, node: offer.node }, here, there);
  await withPairs(core, (doc) => putTwinPairs(doc, [{ first, second, agreed, settled }]));
}

/** Removes the tie: from now on they are two separate cards. */
export async function untie(core: Core, { pair }: TwinOffer): Promise<void> {
  await withPairs(core, (doc) => removeTwinPairs(doc, [pair]));
}
