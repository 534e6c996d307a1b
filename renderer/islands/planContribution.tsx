/** KJ法: a view of the studio in which cards are grouped into islands, named, related, and turned into text. */
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';

const IslandsScreen = lazyPart(
  'islands.screen',
  'inline',
  async () => (await import('./IslandsScreen.tsx')).IslandsScreen,
);

/** A different document resets the view. */
const View = () => <IslandsScreen key={usePlanWindow().document} />;

export const islandsInPlan = {
  id: 'islands',
  views: { islands: { part: View, focus: ['.islands-work input', '.islands-screen button'] } },
} satisfies PlanContribution;
