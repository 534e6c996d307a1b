/** The amount that a plan asks of a programme: its loans under that programme, or the amount entered for the question. */
import type { Asked } from '../domain/funding/eligibility/conditions.ts';
import type { Source } from '../domain/funding/forecast/model.ts';
import { settingsReader, termsOf } from './fundingView.ts';
import type { PlanStore } from './planStore.ts';

export const ASKED_USES = ['working', 'equipment', 'both', 'other'] as const;
export type AskedUses = (typeof ASKED_USES)[number];
const USES = {
  working: ['working'],
  equipment: ['equipment'],
  both: ['working', 'equipment'],
  other: ['other'],
} as const satisfies Record<AskedUses, Asked['uses']>;

/** Whether a source is a loan of that programme, by its terms or by its catalogue entry. */
export const isLoanOf = (store: PlanStore, programme: string, source: string): boolean =>
  termsOf(store, source).text('programme') === programme ||
  (programme === 'marukei' && /marukei/.test(store.entities('nodes').get(source)?.entry?.id ?? ''));

export function askedOf(store: PlanStore, sources: readonly Source[], programme: string): Asked {
  const s = settingsReader(store);
  const borrowed = sources
    .flatMap((x) => (x.kind === 'loan' && isLoanOf(store, programme, x.id) ? [x.terms.principalYen] : []))
    .reduce((sum, yen) => sum + yen, 0);
  const amountYen = borrowed > 0 ? borrowed : s.number('askedAmountYen');
  const uses = ASKED_USES.find((u) => u === s.text('askedUses'));
  return {
    ...(amountYen > 0 ? { amountYen } : {}),
    ...(s.has('askedWorkingYen') ? { workingYen: s.number('askedWorkingYen') } : {}),
    ...(uses === undefined ? {} : { uses: USES[uses] }),
  };
}
