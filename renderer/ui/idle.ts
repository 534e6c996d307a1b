/** Idle callbacks. Safari has none: a short timeout is close enough there. */

export const whenIdle: (then: () => void, options?: IdleRequestOptions) => number =
  typeof requestIdleCallback === 'function' ? requestIdleCallback : (then) => Number(setTimeout(then, 16));
export const cancelIdle: (handle: number) => void =
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback : clearTimeout;
