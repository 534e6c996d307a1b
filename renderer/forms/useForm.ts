/** The open form, filled from the current plan. */
import { useEffect, useMemo, useState } from 'react';
import { filledForm } from '../../shared/app/forms/forms.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { FilledForm } from '../../shared/domain/forms/fill.ts';
import { onPaper, type PaperForm } from '../../shared/domain/forms/paper.ts';
import type { FormRecord } from '../../shared/domain/forms/records.ts';
import { useShownDoc } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';

/** Incremented when anything in the plan has changed, at most once per animation frame. */
export function useDocVersion(doc: ReturnType<typeof useShownDoc>): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const changed = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        setVersion((n) => n + 1);
      });
    };
    doc.on('update', changed);
    return () => {
      doc.off('update', changed);
      cancelAnimationFrame(frame);
    };
  }, [doc]);
  return version;
}

/** Recomputed when the plan changes. */
export function useForm(session: PlanSession, form: FormRecord): { filled: FilledForm; paper: PaperForm } {
  const { today } = useApp();
  const doc = useShownDoc(session);
  const version = useDocVersion(doc);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what is in the document
  return useMemo(() => {
    const filled = filledForm(session.store, doc, form, today);
    return { filled, paper: onPaper(filled) };
  }, [session, doc, form, today, version]);
}
