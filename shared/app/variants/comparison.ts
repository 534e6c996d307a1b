/** The actions in the comparison table of variants: one command and one undo step each. */

import type { PlanCommand } from '../../doc/commands.ts';
import { MOST_CRITERIA, type Preset, type Verdict, type Weight } from '../../domain/variants/criteria.ts';
import { movedByOne, nextOrder } from '../../kernel/order.ts';
import { err, mapOk, ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import type { Said } from '../plan/said.ts';
import { cellOf, criteriaOf, variantsOf } from './family.ts';
import type { VariantOutcome } from './variantOutcome.ts';

const name = (by: string): string => by.slice(0, 120);

/** Adds criteria in one step. Existing presets are skipped. Returns their ids. */
export function addCriteria(
  plan: PlanWriter,
  of: string,
  wanted: readonly { readonly preset: Preset; readonly title?: string; readonly weight?: Weight }[],
): Outcome<readonly string[]> {
  const there = criteriaOf(plan.store, of);
  const fresh = wanted
    .filter(({ preset }) => preset === 'own' || !there.some((c) => c.preset === preset))
    .slice(0, MOST_CRITERIA - there.length);
  if (fresh.length === 0) return ok([]);
  const first = nextOrder(there);
  const rows = fresh.map(({ preset, title = '', weight = 'important' }, i) => ({
    criterion: plan.newId<string>(),
    patch: { of, preset, title: title.trim().slice(0, 200), weight, order: first + i },
  }));
  const commands = rows.map((row): PlanCommand => ({ type: 'putCriterion', ...row }));
  return mapOk(plan.execute({ type: 'batch', commands }), () => rows.map((r) => r.criterion));
}

export const changeCriterion = (
  plan: PlanWriter,
  criterion: string,
  patch: { readonly title?: string; readonly weight?: Weight },
): Outcome =>
  plan.store.entity('variantCriteria', criterion)
    ? plan.execute({
        type: 'putCriterion',
        criterion,
        patch: { ...patch, ...(patch.title === undefined ? {} : { title: patch.title.trim().slice(0, 200) }) },
      })
    : err({ code: 'notFound' });

/** Moves a criterion one place up (-1) or down within its weight. Returns false at the end. */
export function moveCriterion(plan: PlanWriter, of: string, criterion: string, by: -1 | 1): Outcome<boolean> {
  const all = criteriaOf(plan.store, of);
  const weight = all.find((c) => c.id === criterion)?.weight;
  const ids = all.filter((c) => c.weight === weight).map((c) => c.id);
  const moved = movedByOne(ids, criterion, by);
  if (!moved) return ok(false);
  const commands = moved.map(
    (id, i): PlanCommand => ({ type: 'putCriterion', criterion: id, patch: { order: i + 1 } }),
  );
  return mapOk(plan.execute({ type: 'batch', commands }), () => true);
}

/** Its verdicts stay in the plan, so that an undo finds them again. */
export const removeCriterion = (plan: PlanWriter, criterion: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'variantCriteria', id: criterion });

/** Changes the verdict or the reason of a cell, and keeps the other. The verdict `undefined` removes it; a cell with neither is deleted. */
export function judge(
  plan: PlanWriter,
  criterion: string,
  variant: string,
  patch: { readonly verdict?: Verdict | undefined; readonly reason?: string },
  { by, on }: Said,
): Outcome {
  const old = cellOf(plan.store, criterion, variant);
  const verdict = 'verdict' in patch ? patch.verdict : old?.verdict;
  const reason = (patch.reason ?? old?.reason ?? '').trim().slice(0, 1_000);
  const isNothing = verdict === undefined && reason === '';
  if (isNothing && !old) return ok(undefined);
  const cell = isNothing ? null : { ...(verdict ? { verdict } : {}), reason, by: name(by), on };
  return plan.execute({ type: 'judgeVariant', criterion, variant, cell });
}

/** Archives a variant with a reason; it stays listed and can be restored. Refused without a reason, and for the last remaining variant. */
export function archive(plan: PlanWriter, variant: string, reason: string, { by, on }: Said): VariantOutcome {
  if (reason.trim() === '') return err({ code: 'noArchiveReason' });
  const row = plan.store.entity('variants', variant);
  if (!row) return err({ code: 'notFound' });
  const left = variantsOf(plan.store, row.of).filter((v) => v.id !== variant && v.archivedOn === '');
  if (left.length === 0) return err({ code: 'lastVariant' });
  const patch = { archivedOn: on, archivedBy: name(by), archivedReason: reason.trim().slice(0, 1_000) };
  return plan.execute({ type: 'putVariant', variant, patch });
}

/** Restores an archived variant. Its reason stays readable until it is archived again. */
export const bringBack = (plan: PlanWriter, variant: string): Outcome =>
  plan.execute({ type: 'putVariant', variant, patch: { archivedOn: '' } });
