/** Saves the open plan as a file, and reports the result. */

import type { DeckKind } from '../../shared/app/exports/exporters.ts';
import { exportedFile, saveMade } from '../../shared/app/exports/exportPlan.ts';
import type { Together } from '../../shared/app/exports/planFile.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import { exportFormat, type PlanFormat } from '../../shared/export/formats.ts';
import type { PaperPicture } from '../../shared/export/paper/tree.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { making } from '../shell/reading.tsx';

/** JPEG would be smaller for photographs; PNG keeps drawings and text sharp. */
async function redraw({ bytes, type }: PaperPicture): Promise<PaperPicture | undefined> {
  const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type }));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return { type: 'image/png', bytes: new Uint8Array(await png.arrayBuffer()), width, height };
}

/** The drawing code is loaded with the first board. Nothing more is drawn after a person cancels. */
const boardDrawer =
  ({ app, words }: PlanWindow, format: PlanFormat, signal: AbortSignal) =>
  async (session: PlanWindow['session'], canvas: string): Promise<PaperPicture | undefined> => {
    if (signal.aborted) return undefined;
    const { drawPaperBoard } = await import('../canvas/paperBoard.ts');
    // Word before 2016 and LibreOffice show the PNG.
    return drawPaperBoard(session, canvas, words, app.today, { withPng: format === 'docx' });
  };

export async function exportPlan(
  window: PlanWindow,
  format: PlanFormat,
  {
    audience,
    together,
    deck,
  }: {
    readonly audience: Layer;
    readonly together?: Together | undefined;
    /** For slides. */
    readonly deck?: DeckKind;
  },
): Promise<void> {
  const { app, session, words, canvas } = window;
  const { t } = words;
  const name = exportFormat(format).file.name;
  try {
    const done = await making(name, async (signal) => {
      const scope = { session, words, today: app.today, canvas, audience, together, deck, redraw };
      const made = await exportedFile({ ...scope, drawBoard: boardDrawer(window, format, signal) }, format);
      return signal.aborted ? ('stopped' as const) : made;
    });
    if (done === 'stopped') return announce(t('exports.stopped'));
    if (!done.ok) return announce(t(done.error === 'nothing' ? 'file.nothingToExport' : 'file.mayNotExport'));
    if (await saveMade(session, format, done.value)) announce(t('file.exported'));
  } catch {
    // The format's writer failed: nothing was saved, and nothing was lost.
    announce(t('exports.failed', { name }), { kind: 'error' });
  }
}
