/** The money of the plan on screen, from React. */
import { type Funding, fundingOf } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useDerived } from './useStore.ts';

export const useFunding = (session: PlanSession, today: string): Funding => useDerived(session, fundingOf, today);
