/**
 * A plan branched under a name: a plan of its own in the same library. It begins private: nobody is a member of it, and nothing that others said
 * (comments, suggestions, guidance) goes along. What the law counts from does, as does who wrote what.
 */

import * as Y from 'yjs';
import { versionState } from '../../doc/stored.ts';
import { branchPlanDoc, shownTitle, trunkOf } from '../../doc/variants/branch.ts';
import { MOST_VARIANTS } from '../../domain/variants/criteria.ts';
import { nextOrder } from '../../kernel/order.ts';
import { err, mapOk, ok } from '../../kernel/result.ts';
import type { Core } from '../core.ts';
import { PlanSession } from '../plan/planSession.ts';
import { refusedAs } from '../plan/planWriter.ts';
import type { Said } from '../plan/said.ts';
import { variantsOf } from './family.ts';
import type { VariantOutcome } from './variantOutcome.ts';

export type NewVariant = Said & {
  readonly name: string;
  readonly reason: string;
  /** What the plan that is branched is called beside its variants. */
  readonly original: string;
  /** What the state at the moment of branching is called among the versions of the new plan. */
  readonly version: string;
};

const MAX_NAME = 120;

/** Makes the variant, and notes it in the plan that it goes back to. Returns its id. */
export async function branchPlan(session: PlanSession, wanted: NewVariant): Promise<VariantOutcome<string>> {
  const { core, planDoc, planStore, planId } = session;
  if (core.host.guest) return err({ code: 'invitedPlan' });
  if (session.planReadOnly) return refusedAs(session.planReadOnly);
  const name = wanted.name.trim().slice(0, MAX_NAME);
  if (name === '') return err({ code: 'noVariantName' });
  const trunk = trunkOf(planStore.meta, planId);
  const refused = await onTrunk(session, trunk, (home) => {
    const rows = variantsOf(home.planStore, trunk);
    if (rows.some((v) => v.name === name)) return err({ code: 'sameVariantName' });
    return rows.length >= MOST_VARIANTS ? err({ code: 'tooManyVariants' }) : ok(undefined);
  });
  if (!refused.ok) return refused;
  const id = core.newId<string>();
  const reason = wanted.reason.trim().slice(0, 1_000);
  const doc = branchPlanDoc(planDoc, planId, { id, name, reason, on: wanted.on });
  const update = Y.encodeStateAsUpdate(doc);
  const title = shownTitle({ title: planStore.meta.title, variantName: name });
  try {
    await core.host.call('library.create', { id, title, update });
  } catch {
    // Nothing was made, and whatever the disk says, that is what a person must know.
    return err({ code: 'notKept' });
  }
  const state = versionState(Y.encodeStateAsUpdateV2(doc));
  doc.destroy();
  // The state to compare with later: the plan stands without it.
  await core.host
    .call('versions.create', { planId: id, name: wanted.version.slice(0, 200), reason: 'manual', state })
    .catch(() => undefined);
  // The variant says itself what it goes back to: a note that is refused is made when the family is next looked at.
  const noted = await onTrunk(session, trunk, (home) => noteVariant(home, trunk, { ...wanted, id, name, reason }));
  return mapOk(noted.ok ? noted : ok(undefined), () => id);
}

type Noted = Pick<NewVariant, 'name' | 'reason' | 'by' | 'on' | 'original'> & { readonly id: string };

/** The trunk's row, where it has none yet, and that of the new variant. */
function noteVariant(home: PlanSession, trunk: string, { id, name, reason, by, on, original }: Noted): VariantOutcome {
  const rows = [...home.planStore.entities('variants').values()].filter((v) => v.of === trunk);
  if (!rows.some((v) => v.id === trunk)) {
    const first = home.executeOnPlan({
      type: 'noteVariant',
      variant: trunk,
      fields: { of: trunk, name: original.slice(0, MAX_NAME), order: 0 },
    });
    if (!first.ok) return first;
  }
  if (rows.some((v) => v.id === id)) return ok(undefined);
  const order = nextOrder(rows);
  return home.executeOnPlan({
    type: 'noteVariant',
    variant: id,
    fields: { of: trunk, name, reason, by: by.slice(0, 120), on, order },
  });
}

/**
 * Runs in the plan that variants go back to: the open one, or one that is opened for this. Where it is not in this library there is nothing to note:
 * the variant says itself what it goes back to.
 */
async function onTrunk(
  session: PlanSession,
  trunk: string,
  run: (home: PlanSession) => VariantOutcome,
): Promise<VariantOutcome> {
  if (session.planId === trunk) return run(session);
  const home = await openPlan(session.core, trunk);
  if (!home) return ok(undefined);
  try {
    const done = run(home);
    await home.docs.flush();
    return done;
  } finally {
    home.dispose();
  }
}

/** A plan of this library; undefined where it is not there, or in the bin, or cannot be read. */
export async function openPlan(core: Core, id: string): Promise<PlanSession | undefined> {
  const { plans } = await core.host.call('library.list', {}).catch(() => ({ plans: [] }));
  if (!plans.some((p) => p.id === id && p.trashedAt === null)) return undefined;
  return PlanSession.open(core, id).catch(() => undefined);
}

/** Variants of this library that the plan does not know: their note was lost with a version, or they came in a file. */
export function noteRelatives(
  home: PlanSession,
  relatives: readonly { readonly id: string; readonly name: string; readonly reason: string; readonly on: string }[],
  original: string,
): VariantOutcome {
  if (home.planReadOnly) return ok(undefined);
  const trunk = trunkOf(home.planStore.meta, home.planId);
  for (const relative of relatives) {
    if (home.planStore.entity('variants', relative.id)) continue;
    const noted = noteVariant(home, trunk, { ...relative, by: '', original });
    if (!noted.ok) return noted;
  }
  return ok(undefined);
}
