/** The latest value of a prop or of a closure, for callbacks that must keep their identity. */
import { type RefObject, useInsertionEffect, useRef } from 'react';

/**
 * A ref to the value of the last committed render. Written before layout effects run, never while rendering, so that
 * a discarded render leaves no trace. Read it in effects and event handlers.
 */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
