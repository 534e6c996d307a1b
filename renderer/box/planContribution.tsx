/** 結びの箱 (morphological box): a view of the plan that lists candidates in columns, crosses out pairs with a reason, and walks the rest one by one. */
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';

const BoxScreen = lazyPart('box.screen', 'inline', async () => (await import('./BoxScreen.tsx')).BoxScreen);

/** A different document resets the view. */
const View = () => <BoxScreen key={usePlanWindow().document} />;

export const boxInPlan = {
  id: 'box',
  views: { box: { part: View, focus: ['.box-table [tabindex="0"]', '.sheet-empty button'] } },
} satisfies PlanContribution;
