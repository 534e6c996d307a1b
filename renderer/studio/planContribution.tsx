/** 結びの場: the page of a plan that lists the ways of thinking. Each is a view of its own, contributed by its feature. */
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';

const View = lazyPart('studio.screen', 'inline', async () => (await import('./StudioScreen.tsx')).StudioScreen);

export const studioInPlan = {
  id: 'studio',
  views: { studio: { part: View, focus: '.studio-tool' } },
} satisfies PlanContribution;
