/** The one place that reports why a write was refused, in the person's language, with what to do. */
import { useEffect } from 'react';
import { type Refusal, refusalText } from '../../shared/app/plan/refusalText.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { useWords } from '../ui/i18n.tsx';
import { announce } from './announce.tsx';

const refused = new Emitter<Refusal>();

/** Handles the outcome of a write. Returns what the write created, `true` if it creates nothing, or `undefined` after reporting a refusal. */
export function report(outcome: Result<void, Refusal>): true | undefined;
export function report<T>(outcome: Result<T, Refusal>): T | undefined;
export function report<T>(outcome: Result<T, Refusal>): T | true | undefined {
  if (outcome.ok) return outcome.value === undefined ? true : outcome.value;
  refused.fire(outcome.error);
  return undefined;
}

/** Announces every reported refusal, wherever it comes from. Mounted once in the shell. */
export function useRefusals(): void {
  const { t } = useWords();
  useEffect(() => {
    const subscription = refused.on((refusal) => announce(refusalText(refusal, t), { kind: 'error' }));
    return () => subscription.dispose();
  }, [t]);
}
