/** Renames a variant: in the table of its family, and its own title. */
import { err, ok } from '../../kernel/result.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openPlan } from './branchPlan.ts';
import { variantsOf } from './family.ts';
import type { VariantOutcome } from './variantOutcome.ts';

/** `home` holds the table; `open` is the plan on screen. A variant that is not on this machine is renamed in the table only. */
export async function renameVariant(
  home: PlanSession,
  open: PlanSession,
  variant: string,
  given: string,
): Promise<VariantOutcome> {
  const name = given.trim().slice(0, 120);
  if (name === '') return err({ code: 'noVariantName' });
  const row = home.store.entity('variants', variant);
  if (!row) return err({ code: 'notFound' });
  if (row.name === name) return ok(undefined);
  if (variantsOf(home.store, row.of).some((v) => v.id !== variant && v.name === name))
    return err({ code: 'sameVariantName' });
  if (home.store.entity('nodes', variant))
    return home.execute({
      type: 'batch',
      commands: [
        { type: 'putVariant', variant, patch: { name } },
        { type: 'updateNode', node: variant, patch: { title: name } },
      ],
    });
  const noted = home.execute({ type: 'putVariant', variant, patch: { name } });
  // The trunk keeps its title: only its name in the table changes.
  if (!noted.ok || variant === row.of) return noted;
  const session = open.planId === variant ? open : await openPlan(open.core, variant);
  if (!session) return ok(undefined);
  const done = session.executeOnPlan({ type: 'setMeta', patch: { variantName: name } });
  await session.docs.flush();
  if (session !== open) session.dispose();
  return done;
}
