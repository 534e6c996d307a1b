/** The current route, kept in the address's fragment so that Back works. */
import { useSyncExternalStore } from 'react';
import { PLAN_VIEWS, type PlanView } from '../../shared/app/plan/planViews.ts';
import { isId } from '../../shared/kernel/ids.ts';

export const CONTEST_PANELS = [
  'call',
  'rounds',
  'judges',
  'entries',
  'reads',
  'calibration',
  'hall',
  'results',
  'letters',
  'log',
] as const;
export type ContestPanel = (typeof CONTEST_PANELS)[number];
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'catalogue' }
  /** Possible combinations of a region. */
  | { readonly name: 'region' }
  /** The start for new users. */
  | { readonly name: 'start' }
  | { readonly name: 'settings' }
  | { readonly name: 'roster' }
  /** The component gallery, for people who work on the code. */
  | { readonly name: 'gallery' }
  | { readonly name: 'contests' }
  | { readonly name: 'contest'; readonly contestId: string; readonly panel: ContestPanel }
  | { readonly name: 'seat'; readonly seatId: string }
  | { readonly name: 'plan'; readonly planId: string; readonly view: PlanView; readonly target?: string };

/** Screens without parameters. */
const PLAIN = ['catalogue', 'region', 'start', 'settings', 'roster', 'contests', 'gallery'] as const;

function parseRoute(hash: string): Route {
  const [name, planId, view, target] = hash.replace(/^#\/?/, '').split('/');
  const plain = PLAIN.find((screen) => screen === name);
  if (plain) return { name: plain };
  if (name === 'contest' && isId(planId))
    return { name, contestId: planId, panel: CONTEST_PANELS.find((p) => p === view) ?? 'call' };
  if (name === 'seat' && isId(planId)) return { name, seatId: planId };
  if (name === 'plan' && isId(planId)) {
    return {
      name: 'plan',
      planId,
      view: PLAN_VIEWS.find((v) => v === view) ?? 'text',
      ...(isId(target) ? { target } : {}),
    };
  }
  return { name: 'home' };
}

function routeHash(route: Route): string {
  switch (route.name) {
    case 'plan':
      return `#/plan/${route.planId}/${route.view}${route.target ? `/${route.target}` : ''}`;
    case 'contest':
      return `#/contest/${route.contestId}/${route.panel}`;
    case 'seat':
      return `#/seat/${route.seatId}`;
    case 'home':
      return '#/';
    default:
      return `#/${route.name}`;
  }
}

export const navigate = (route: Route): void => {
  const hash = routeHash(route);
  if (location.hash !== hash) location.hash = hash;
};

let cachedHash: string | undefined;
let cachedRoute: Route = { name: 'home' };
const read = (): Route => {
  if (cachedHash !== location.hash) {
    cachedHash = location.hash;
    cachedRoute = parseRoute(location.hash);
  }
  return cachedRoute;
};

/** Identifies the plan, contest or judge's sheet of a route; `undefined` on the other screens. */
export function documentOf(route: Route): string | undefined {
  switch (route.name) {
    case 'plan':
      return route.planId;
    case 'contest':
      return route.contestId;
    case 'seat':
      return route.seatId;
    default:
      return undefined;
  }
}
export const documentNow = (): string | undefined => documentOf(read());

export const useRoute = (): Route =>
  useSyncExternalStore((listener) => {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, read);
