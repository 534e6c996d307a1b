/** A printed form: one A3 sheet, or its halves on A4, and a continuation sheet for what did not fit. */
import type { PaperForm } from '../../shared/domain/forms/paper.ts';
import type { FormRecord, Sheet as SheetSize } from '../../shared/domain/forms/records.ts';
import { OnPaper } from '../shell/OnPaper.tsx';
import { RestSheet, Sheet } from './Sheet.tsx';

/** Prints as soon as it is rendered, and reports when it is done. */
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
    // The text of a form is Japanese in every language of the app.
    <OnPaper as="form" title={title} language="ja" className={`form-print form-sheet on-${size}`} onDone={onDone}>
      <div className="form-halves">
        <Sheet form={form} paper={paper} isPrinted />
      </div>
      <RestSheet form={form} rest={paper.rest} />
    </OnPaper>
  );
}
