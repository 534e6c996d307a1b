/** How each next step is started. */
import { planFacts } from '../../shared/app/start/planFacts.ts';
import { type NextStep, nextStep } from '../../shared/domain/start/nextStep.ts';
import { runAction } from '../shell/actions.ts';
import { BESIDE, BESIDE_OPEN } from '../shell/besideBoard.ts';
import { openDialog } from '../shell/dialogs.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';

/** `undefined` if nothing is left to do. */
export const nextStepOf = ({ app, session }: PlanWindow) =>
  nextStep(planFacts(session, app.today, app.settings.seen.includes(`onePage:${session.planId}`)));

type Next = { readonly step: NextStep; readonly combination?: string | undefined };

const BEGIN: Readonly<Record<NextStep, (window: PlanWindow, combination: string) => void>> = {
  cards: (window) => {
    window.go('board');
    window.kept.set(BESIDE_OPEN, true);
    window.kept.set(BESIDE, 'catalogue');
  },
  tie: (window) => {
    window.selection.select([]);
    runAction('board.seek');
  },
  parts: (window, combination) => {
    window.selection.select([combination]);
    runAction('board.seek');
  },
  claim: (_, combination) => openDialog({ kind: 'claim', combination }),
  assumption: (_, combination) => openDialog({ kind: 'claim', combination }),
  plan: (window) => {
    window.go('text');
    openDialog({ kind: 'makePlan' });
  },
  money: () => openDialog({ kind: 'firstMoney' }),
  onePage: () => openDialog({ kind: 'onePage' }),
};

export const beginStep = (window: PlanWindow, { step, combination }: Next): void =>
  BEGIN[step](window, combination ?? '');
