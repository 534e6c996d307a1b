/** Asks something that takes a while, and shows the answer when it is here. */
import { useEffect, useState } from 'react';
import { useLatest } from '../ui/useLatest.ts';

export type Answered<A> = {
  /** The answer to this very question. */
  readonly answer: A | undefined;
  /** The answer that came last: until the next one, it may be that to the question before. */
  readonly last: A | undefined;
  readonly isWaiting: boolean;
};

/**
 * `key` stands for the question: with the empty one nothing is asked, and the same question is not asked twice. It must be the same for `settled`
 * milliseconds, so that what is only passed by is not asked for. An answer that arrives after the next question is dropped; `ask` must not fail.
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
