/** 書類: the forms of banks and agencies as a view of an open plan, opened by a button of the header. */
import { FileText } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';

const FormsScreen = lazyPart('forms.screen', 'inline', async () => (await import('./FormsScreen.tsx')).FormsScreen);

/** The same as the view's own action in the menu. */
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

/** A different document resets the view. */
const View = () => <FormsScreen key={usePlanWindow().document} />;

export const formsInPlan = {
  id: 'forms',
  views: { forms: { part: View, focus: ['.forms-head select', '.forms-head button'] } },
  tools: [{ order: 62, record: openForms, icon: FileText, caption: 'view.forms' }],
} satisfies PlanContribution;
