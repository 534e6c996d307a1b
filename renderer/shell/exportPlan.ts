/** Saves the open plan as a file, and says so. */
import { savePlanFile, type Together } from '../../shared/app/exports/exportPlan.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Translate } from '../ui/i18n.tsx';
import type { App } from './AppContext.tsx';
import { announce } from './announce.tsx';

export async function exportPlan(app: App, session: PlanSession, t: Translate, together?: Together): Promise<void> {
  if (await savePlanFile(session, { untitled: t('plan.untitled'), today: app.today, together }))
    announce(t('file.exported'));
}
