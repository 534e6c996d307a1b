/** Runs an asynchronous query, and shows its answer when it arrives. */
import { useEffect, useState } from 'react';
import { useLatest } from '../ui/useLatest.ts';

export type Answered<A> = {
  /** The answer to the current question. */
  readonly answer: A | undefined;
  /** The latest answer: until the next one arrives, possibly that to the previous question. */
  readonly last: A | undefined;
  readonly isWaiting: boolean;
};

/**
 * `key` identifies the question: an empty key asks nothing, and the same key is not asked twice. It must be unchanged
 * for `settled` milliseconds, so that what is only passed by is not queried. An answer that arrives after the next
 * question is dropped; `ask` must not reject.
 */
export function useAnswer<A>(key: string, ask: () => Promise<A>, settled = 0): Answered<A> {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly answer: A }>();
  const latest = useLatest(ask);
  useEffect(() => {
    if (key === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void latest.current().then((answer) => isCurrent && setAnswered({ key, answer }));
    }, settled);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, settled]);
  const isHere = answered?.key === key;
  return { answer: isHere ? answered?.answer : undefined, last: answered?.answer, isWaiting: key !== '' && !isHere };
}
