/** The next step of an open plan, and the dialogs that it leads to. */
import type { ActionRecord } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { beginStep, nextStepOf } from './beginStep.ts';
import { NextStepLine } from './NextStepLine.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly claim: { readonly combination: string };
    readonly firstMoney: Record<never, never>;
    readonly onePage: { readonly printing?: PlanWindow['session'] };
  }
}

const Claim = lazyPart('start.claim', 'dialog', async () => (await import('./ClaimDialog.tsx')).ClaimDialog);
const Money = lazyPart('start.money', 'dialog', async () => (await import('./MoneyDialog.tsx')).MoneyDialog);
const Page = lazyPart('start.onePage', 'dialog', async () => (await import('./OnePageDialog.tsx')).OnePageDialog);

const isOpenToEdit = ({ session }: PlanWindow): boolean => session.readOnly === undefined;

const firstMoney: ActionRecord<PlanWindow> = {
  id: 'plan.firstMoney',
  menu: 'go',
  label: 'start.money.title',
  key: null,
  when: isOpenToEdit,
  run: () => openDialog({ kind: 'firstMoney' }),
};
const onePage: ActionRecord<PlanWindow> = {
  id: 'plan.onePage',
  menu: 'file',
  label: 'onePage.title',
  key: null,
  run: () => openDialog({ kind: 'onePage' }),
};
const go: ActionRecord<PlanWindow> = {
  id: 'plan.beginNextStep',
  menu: 'go',
  label: 'nextStep.begin',
  key: null,
  when: isOpenToEdit,
  run: (window) => {
    const next = nextStepOf(window);
    if (next) beginStep(window, next);
    else announce(window.words.t('nextStep.none'));
  },
};
const toggle: ActionRecord<PlanWindow> = {
  id: 'plan.nextStep',
  menu: 'view',
  label: 'nextStep.show',
  labelNow: ({ app }, t) => t(app.settings.showsNextStep ? 'nextStep.hide' : 'nextStep.show'),
  key: null,
  when: isOpenToEdit,
  run: ({ app }) => app.setSettings({ showsNextStep: !app.settings.showsNextStep }),
};

export const startInPlan = {
  id: 'start',
  banners: [{ order: 5, part: NextStepLine }],
  dialogs: {
    claim: ({ dialog, onClose }: DialogProps<'claim'>) => <Claim combination={dialog.combination} onClose={onClose} />,
    firstMoney: ({ onClose }: DialogProps<'firstMoney'>) => <Money onClose={onClose} />,
    onePage: ({ dialog, onClose }: DialogProps<'onePage'>) => <Page printing={dialog.printing} onClose={onClose} />,
  },
  actions: [go, firstMoney, onePage, toggle],
} satisfies PlanContribution;
