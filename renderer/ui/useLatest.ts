/** The latest value of a prop or of a closure, for callbacks that must keep their identity. */
import { type RefObject, useInsertionEffect, useRef } from 'react';

/**
 * A ref to the value of the last render that was shown. Written before layout effects run, never while rendering, so that a render that React throws
 * away leaves no trace. To be read in effects and event handlers.
 */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
