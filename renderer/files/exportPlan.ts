/** Saves the open plan as a file, and says so. */

import { saveExport } from '../../shared/app/exports/exportPlan.ts';
import type { Together } from '../../shared/app/exports/planFile.ts';
import type { PlanFormat } from '../../shared/export/formats.ts';
import type { PaperPicture } from '../../shared/export/paper/tree.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';

/** Photographs as JPEG would be smaller; PNG keeps what is drawn with lines and letters as it is. */
async function redraw({ bytes, type }: PaperPicture): Promise<PaperPicture | undefined> {
  const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type }));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return { type: 'image/png', bytes: new Uint8Array(await png.arrayBuffer()), width, height };
}

/** What draws is loaded when the first board is drawn. */
const boardDrawer =
  ({ app, session, words }: PlanWindow) =>
  async (canvas: string): Promise<PaperPicture | undefined> => {
    const { drawPaperBoard } = await import('../canvas/paperBoard.ts');
    return drawPaperBoard(session, canvas, words, app.today);
  };

export async function exportPlan(window: PlanWindow, format: PlanFormat, together?: Together): Promise<void> {
  const { app, session, words, canvas } = window;
  const { t } = words;
  try {
    const scope = { session, words, today: app.today, canvas, together, redraw, drawBoard: boardDrawer(window) };
    const saved = await saveExport(scope, format);
    if (!saved.ok) announce(t(saved.error === 'nothing' ? 'file.nothingToExport' : 'file.mayNotExport'));
    else if (saved.value) announce(t('file.exported'));
  } catch {
    // The format's writer failed: nothing was saved, and nothing was lost.
    announce(t('error.storage'), { kind: 'error' });
  }
}
