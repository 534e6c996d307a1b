/** The screen that the address names. */
import type { ComponentType } from 'react';
import { FEATURES } from '../features.ts';
import type { Contribution, ScreenName, Screens } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import type { Route } from '../shell/routes.ts';
import type { OpenedPlans } from './openedPlans.ts';

const SCREENS: Screens = Object.assign({}, ...(FEATURES as readonly Contribution[]).map(({ screens }) => screens));

const PlanPage = lazyPart('plan', 'screen', async () => (await import('./PlanPage.tsx')).PlanPage);

export function Screen({ route, opened }: { readonly route: Route; readonly opened: OpenedPlans }) {
  if (route.name === 'plan')
    return (
      <PlanPage key={route.planId} planId={route.planId} view={route.view} target={route.target} opened={opened} />
    );
  const name: ScreenName = route.name;
  const Component = SCREENS[name] as ComponentType<{ readonly route: Route }> | undefined;
  return Component ? <Component route={route} /> : null;
}
