/** The funding model of the plan on screen, for React. */
import { type Funding, fundingOf } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useDerived } from './useStore.ts';

export const useFunding = (session: PlanSession, today: string): Funding => useDerived(session, fundingOf, today);
