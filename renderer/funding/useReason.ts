/** Why a condition is met or not, as a sentence. */
import type { Condition } from '../../shared/domain/funding/eligibility/conditions.ts';
import { isIsoDay } from '../../shared/text/dates.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';

/** A condition's reason with formatted numbers, dates and amounts. */
export function useReason(): (condition: Condition) => string {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  return ({ reason, params }) =>
    t(
      `reason.${reason}`,
      Object.fromEntries(
        Object.entries(params).map(([k, v]) => [
          k,
          typeof v === 'string' && isIsoDay(v)
            ? day(v)
            : (k === 'cap' || k === 'amount' || k === 'threshold' || k === 'working') && typeof v === 'number'
              ? say.spoken(v)
              : v,
        ]),
      ),
    );
}
