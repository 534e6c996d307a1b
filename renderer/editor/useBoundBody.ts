/** Binds the editor to the plan's text while it is on screen. */
import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { refusedAs } from '../../shared/app/plan/planWriter.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { report } from '../shell/refusals.ts';
import { type BodyBinding, bindBody } from './bindBody.ts';
import { layInTurns } from './layInTurns.ts';

export type BoundBody = {
  /** `undefined` until the text is loaded into the editor. */
  readonly bound: BodyBinding | undefined;
  /** Whether some of the text cannot be shown; it is read-only then. */
  readonly hasProblem: boolean;
};

export function useBoundBody(editor: LexicalEditor, session: PlanSession): BoundBody {
  const [bound, setBound] = useState<BodyBinding>();
  const [hasProblem, setHasProblem] = useState(false);
  useEffect(() => {
    const endLaying = layInTurns(editor, bodyElement(session.doc).length);
    const opened = bindBody(editor, session.doc, {
      onProblem: () => {
        setHasProblem(true);
        editor.setEditable(false);
      },
      mayWrite: () => session.readOnly === undefined,
      onRefuse: () => session.readOnly && report(refusedAs(session.readOnly)),
    });
    setBound(opened);
    return () => {
      endLaying();
      setBound(undefined);
      opened.dispose();
    };
  }, [editor, session]);
  return { bound, hasProblem };
}
