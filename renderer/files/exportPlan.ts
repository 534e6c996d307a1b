/** Saves the open plan as a file, and says so. */

import { saveExport } from '../../shared/app/exports/exportPlan.ts';
import type { Together } from '../../shared/app/exports/planFile.ts';
import type { PlanFormat } from '../../shared/export/formats.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';

export async function exportPlan(
  { app, session, words }: PlanWindow,
  format: PlanFormat,
  together?: Together,
): Promise<void> {
  const { t } = words;
  try {
    const saved = await saveExport({ session, words, today: app.today, together }, format);
    if (!saved.ok) announce(t(saved.error === 'nothing' ? 'file.nothingToExport' : 'file.mayNotExport'));
    else if (saved.value) announce(t('file.exported'));
  } catch {
    // The format's writer failed: nothing was saved, and nothing was lost.
    announce(t('error.storage'), { kind: 'error' });
  }
}
