/** 結びの場: the page of a plan that lists the thinking tools. Each is a separate view, contributed by its feature. */
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';

const View = lazyPart('studio.screen', 'inline', async () => (await import('./StudioScreen.tsx')).StudioScreen);

const InOutline = lazyPart('studio.outline', 'inline', async () => (await import('./OutlineStudio.tsx')).OutlineStudio);
const Origins = lazyPart('studio.origins', 'inline', async () => (await import('./Origins.tsx')).Origins);

export const studioInPlan = {
  id: 'studio',
  views: { studio: { part: View, focus: ['.studio-tool'] } },
  slots: { belowOutline: InOutline, onSelected: Origins },
} satisfies PlanContribution;
