/** Edits of a source of funding: fields that a card shares with its row of the cap table are written to the row, so that both pages show one event. */
import { CAP_EVENT_TERM, type CapitalRaise, capitalRaisesOf } from '../../doc/capitalView.ts';
import type { Scalar } from '../../doc/fundingSchema.ts';
import { isMonth } from '../../doc/fundingView.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import type { Author } from './fundingCommands.ts';

type Reads = { readonly store: PlanReader };

/** The fields that a card and its row have in common. */
const SHARED = ['amountYen', 'month', 'preMoneyYen', 'capYen', 'discountPercent', 'version', 'holder'] as const;
const isShared = (field: string): boolean => (SHARED as readonly string[]).includes(field);

export const raiseOf = (session: Reads, startMonth: string, id: string): CapitalRaise | undefined =>
  capitalRaisesOf(session.store, startMonth).find((r) => r.id === id);

/** The value of a shared field in the row; `undefined` if the card has no row. */
export function sharedValue(session: Reads, raise: CapitalRaise | undefined, field: string): unknown {
  if (!raise?.row || !isShared(field)) return undefined;
  if (field === 'amountYen') return raise.amountYen;
  if (field === 'month') return raise.month;
  const row = session.store.entities('capEvents').get(raise.row);
  return row && (row as Readonly<Record<string, unknown>>)[field];
}

/** Sets terms of a source, in one undo step. `id` is a funding card, or a row of the cap table that has none. */
export function setSourceTerms(
  session: PlanWriter,
  startMonth: string,
  id: string,
  values: Readonly<Record<string, Scalar | null>>,
  { name, today }: Author,
): Outcome {
  const raise = raiseOf(session, startMonth, id);
  const signed = { setBy: name, setOn: today };
  if (!raise?.row) return session.execute({ type: 'setFundingTerms', node: id, terms: { ...values, ...signed } });
  const entries = Object.entries(values);
  const patch = rowPatch(session, raise, Object.fromEntries(entries.filter(([field]) => isShared(field))));
  const terms = Object.fromEntries(entries.filter(([field]) => !isShared(field)));
  return session.execute({
    type: 'batch',
    commands: [
      ...(Object.keys(patch).length > 0
        ? [
            {
              type: 'putFundingRow' as const,
              collection: 'capEvents' as const,
              id: raise.row,
              patch: { ...patch, ...signed },
            },
          ]
        : []),
      // The tie is stored with the first change: from here on the two may no longer match by their fields.
      ...(raise.card
        ? [
            {
              type: 'setFundingTerms' as const,
              node: raise.card,
              terms: { ...terms, [CAP_EVENT_TERM]: raise.row, ...signed },
            },
          ]
        : []),
    ],
  });
}

function rowPatch(
  session: Reads,
  raise: CapitalRaise,
  values: Readonly<Record<string, Scalar | null>>,
): Record<string, Scalar> {
  const row = raise.row ? session.store.entities('capEvents').get(raise.row) : undefined;
  const patch: Record<string, Scalar> = {};
  for (const [field, value] of Object.entries(values)) {
    if (field === 'month') {
      if (typeof value !== 'string' || !isMonth(value) || value === raise.month) continue;
      const day = Math.min(28, Math.max(1, Number(row?.on.slice(8) || '1')));
      patch.on = `${value}-${String(day).padStart(2, '0')}`;
    } else if (field === 'amountYen') {
      // In a round with several investors the first one’s amount absorbs the difference.
      const others = raise.amountYen - (row?.amountYen ?? 0);
      patch.amountYen = Math.max(0, Number(value ?? 0) - others);
    } else patch[field] = value ?? (field === 'preMoneyYen' || field === 'capYen' ? 0 : '');
  }
  return patch;
}
