/** 結びの箱: a view of the plan in which what could be tied stands in columns, is crossed out with a reason, and is walked one by one. */
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';

const BoxScreen = lazyPart('box.screen', 'inline', async () => (await import('./BoxScreen.tsx')).BoxScreen);

/** Another document starts over. */
const View = () => <BoxScreen key={usePlanWindow().document} />;

export const boxInPlan = {
  id: 'box',
  views: { box: { part: View, focus: ['.box-table [tabindex="0"]', '.sheet-empty button'] } },
} satisfies PlanContribution;
