/** Which rows, cards and fields React renders in the page. */
import type { Page } from '@playwright/test';

/**
 * Counts which components are rendered through the hook of React's developer tools, to which React reports its commits; the app needs no code for
 * it. A card is counted by its id, a row of the outline or of the money by its key, a field by its row and name.
 */
export const countDraws = (page: Page) =>
  page.addInitScript(() => {
    type Fiber = {
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
      readonly alternate: Fiber | null;
      readonly flags: number;
      readonly tag: number;
      readonly memoizedProps: {
        readonly data?: { node?: { id: string } };
        readonly row?: unknown;
        readonly at?: unknown;
        readonly spec?: { field?: string };
      } | null;
    };
    const draws: Record<string, number> = {};
    const PERFORMED_WORK = 1;
    const visit = (now: Fiber, before: Fiber | null) => {
      const props = now.memoizedProps;
      const field = props?.spec?.field ? `${props.at}:${props.spec.field}` : undefined;
      const name = props?.data?.node?.id ?? (typeof props?.row === 'string' ? props.row : field);
      // Function components, and memo components with and without a comparison function.
      const isComponent = now.tag === 0 || now.tag === 14 || now.tag === 15;
      if (name !== undefined && isComponent && (now.flags & PERFORMED_WORK) !== 0) draws[name] = (draws[name] ?? 0) + 1;
      if (before && now.child === before.child) return;
      for (let child = now.child; child; child = child.sibling)
        if (child !== child.alternate) visit(child, child.alternate);
    };
    Object.assign(window, {
      draws,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        isDisabled: false,
        renderers: new Map(),
        checkDCE: () => undefined,
        inject: () => 1,
        onCommitFiberRoot: (_: number, root: { current: Fiber }) => visit(root.current, root.current.alternate),
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberUnmount: () => undefined,
      },
    });
  });
type Counted = { draws: Record<string, number> };
export const drawn = (page: Page) => page.evaluate(() => ({ ...(window as unknown as Counted).draws }));
export const forget = (page: Page) =>
  page.evaluate(() => {
    const { draws } = window as unknown as Counted;
    for (const key of Object.keys(draws)) delete draws[key];
  });
