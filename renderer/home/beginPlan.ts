/** Creates a new plan: the code for it loads on first use. */
import type { NewPlan } from '../../shared/app/plan/createPlan.ts';
import type { App } from '../shell/AppContext.tsx';
import { parts } from '../shell/appParts.ts';
import { runPart } from '../shell/runPart.ts';
import type { Words } from '../ui/i18n.tsx';

const maker = parts.declare('home.newPlan', () => import('./newPlan.ts'));

export const beginPlan = (app: App, words: Words, plan: NewPlan): Promise<void> =>
  runPart(maker, words.t, ({ openNewPlan }) => openNewPlan(app, words, plan));
export const beginSamplePlan = (app: App, words: Words): Promise<void> =>
  runPart(maker, words.t, ({ openSamplePlan }) => openSamplePlan(app, words));
