/** The open plan as a document, recreated when the plan or the settings change. */
import { useEffect, useState } from 'react';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import type { PageSetup } from '../../shared/export/paper/pages.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { planPaper } from './planPaper.ts';

type Made = { readonly paper: Paper | undefined; readonly hasFailed: boolean };

/** Typing elsewhere changes the plan often; the pages follow after this pause, in milliseconds. */
const PAUSE_MS = 400;

export function usePaper(
  { hasComments, hasBoards }: Pick<PageSetup, 'hasComments' | 'hasBoards'>,
  audience: Layer,
): Made {
  const { app, session, words, comments } = usePlanWindow();
  const [made, setMade] = useState<Made>({ paper: undefined, hasFailed: false });
  useEffect(() => {
    let isGone = false;
    let latest = 0;
    const make = async () => {
      const turn = ++latest;
      const paper = await planPaper(
        { session, words, today: app.today, comments: comments?.docs.doc },
        { hasComments, hasBoards },
        audience,
      );
      // Drawing boards takes a moment, during which the plan may have changed again.
      if (!isGone && turn === latest) setMade({ paper, hasFailed: false });
    };
    const begin = () => {
      make().catch(() => {
        // The screen reports it; the plan is untouched.
        if (!isGone) setMade({ paper: undefined, hasFailed: true });
      });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(begin, PAUSE_MS);
    };
    // The text is in the document and not in the store.
    const shown = [session.planDoc, ...(hasComments && comments ? [comments.docs.doc] : [])];
    for (const doc of shown) doc.on('update', changed);
    begin();
    return () => {
      isGone = true;
      clearTimeout(timer);
      for (const doc of shown) doc.off('update', changed);
    };
  }, [session, words, app.today, comments, hasComments, hasBoards, audience]);
  return made;
}
