/** A form on paper: one sheet of A3, or its halves on A4, and a further sheet where something did not fit. */
import type { PaperForm } from '../../shared/domain/forms/paper.ts';
import type { FormRecord, Sheet as SheetSize } from '../../shared/domain/forms/records.ts';
import { OnPaper } from '../shell/OnPaper.tsx';
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
  return (
    // What a form says is Japanese in every language.
    <OnPaper as="form" title={title} language="ja" className={`form-print form-sheet on-${size}`} onDone={onDone}>
      <div className="form-halves">
        <Sheet form={form} paper={paper} />
      </div>
      <RestSheet form={form} rest={paper.rest} />
    </OnPaper>
  );
}
