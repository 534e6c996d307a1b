/** 書類: the forms of banks and agencies as a view of an open plan. A button of the header leads there. */
import { FileText } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';

const FormsScreen = lazyPart('forms.screen', 'inline', async () => (await import('./FormsScreen.tsx')).FormsScreen);

/** The same as the view's own action, which stands in the menu. */
const openForms: ActionRecord<PlanWindow> = {
  id: 'plan.view.forms',
  menu: 'view',
  label: 'view.forms',
  key: null,
  run: ({ go, focusView }) => {
    go('forms');
    focusView('forms');
  },
};

/** Another document starts over. */
const View = () => <FormsScreen key={usePlanWindow().document} />;

export const formsInPlan = {
  id: 'forms',
  views: { forms: { part: View, focus: ['.forms-head select', '.forms-head button'] } },
  tools: [{ order: 62, record: openForms, icon: FileText, caption: 'view.forms' }],
} satisfies PlanContribution;
