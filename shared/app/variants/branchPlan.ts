/**
 * A plan branched under a name: a separate plan in the same library. It starts private: it has no members, and nothing that others wrote beside the plan
 * (comments, suggestions, guidance) is copied. Legal records are copied, and so is authorship.
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
  /** The name of the branched plan in the list of its variants. */
  readonly original: string;
  /** The name of the version that stores the state at the time of branching. */
  readonly version: string;
};

const MAX_NAME = 120;

/** Creates the variant, and records it in the trunk plan. Returns its id. */
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
    // Nothing was created: whatever the disk reports, that is what the person must know.
    return err({ code: 'notKept' });
  }
  const state = versionState(Y.encodeStateAsUpdateV2(doc));
  doc.destroy();
  // The state to compare with later; the plan is complete without it.
  await core.host
    .call('versions.create', { planId: id, name: wanted.version.slice(0, 200), reason: 'manual', state })
    .catch(() => undefined);
  // The variant itself names its trunk: if recording it is refused, it is recorded when the family is next opened.
  const noted = await onTrunk(session, trunk, (home) => noteVariant(home, trunk, { ...wanted, id, name, reason }));
  return mapOk(noted.ok ? noted : ok(undefined), () => id);
}

type Noted = Pick<NewVariant, 'name' | 'reason' | 'by' | 'on' | 'original'> & { readonly id: string };

/** The trunk's row, if it has none yet, and that of the new variant. */
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
 * Runs in the trunk plan: the open one, or one that is opened for this. If it is not in this library there is nothing to record:
 * the variant itself names its trunk.
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

/** A plan of this library; `undefined` if it is missing, in the bin, or unreadable. */
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
