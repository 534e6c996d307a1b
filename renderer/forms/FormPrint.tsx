/** A form on paper: one sheet of A3, or its halves on A4, and a further sheet where something did not fit. */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PaperForm } from '../../shared/domain/forms/paper.ts';
import type { FormRecord, Sheet as SheetSize } from '../../shared/domain/forms/records.ts';
import { useApp } from '../shell/AppContext.tsx';
import { printAs } from '../ui/printAs.ts';
import { RestSheet, Sheet } from './Sheet.tsx';

/** Prints as soon as it is drawn, and says when it is done. */
export function FormPrint({
  form,
  paper,
  size,
  title,
  onDone,
}: {
  readonly form: FormRecord;
  readonly paper: PaperForm;
  readonly size: SheetSize;
  readonly title: string;
  readonly onDone: () => void;
}) {
  const { host } = useApp();
  const [place] = useState(() => document.createElement('div'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once
  useEffect(() => {
    document.body.prepend(place);
    let current = true;
    requestAnimationFrame(() => {
      if (current) void printAs(host, 'form', title).finally(onDone);
    });
    return () => {
      current = false;
      place.remove();
    };
  }, []);
  return createPortal(
    <div className={`form-print form-sheet on-${size}`} aria-hidden="true">
      <div className="form-halves">
        <Sheet form={form} paper={paper} />
      </div>
      <RestSheet form={form} rest={paper.rest} />
    </div>,
    place,
  );
}
