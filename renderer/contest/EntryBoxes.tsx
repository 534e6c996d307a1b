/** The boxes that a call asks for, each with what is over, and filled from the plan: what its form says, or a section of the text. */
import {
  type DraftBox,
  type EntryDraft,
  MAX_BOX,
  sectionText,
  sectionTitles,
} from '../../shared/app/contest/entryDraft.ts';
import { callBoxText } from '../../shared/app/forms/planForms.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Call } from '../../shared/doc/contest/call.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { EntryFields } from './EntryForm.tsx';

/** The content of the call's form (書類), listed among the chapters of the text. */
const FORM = 'form';

export function EntryBoxes({
  session,
  call,
  draft,
  fields: { set },
}: {
  readonly session: PlanSession;
  readonly call: Call;
  readonly draft: EntryDraft;
  readonly fields: EntryFields;
}) {
  const { t } = useWords();
  const { today } = useApp();
  const titles = sectionTitles(session);
  const fill = (box: DraftBox, nth: number) => {
    const text = sectionText(session, nth);
    if (text !== undefined) set({ [`box.${box.id}`]: text });
  };
  // Only when it is asked for: it reads the whole plan.
  const fillFromForm = ({ id, label }: DraftBox) => {
    const text = callBoxText(session.store, session.doc, call, id, today).slice(0, MAX_BOX);
    if (text === '') announce(t('enter.nothingSaid', { label }));
    else set({ [`box.${id}`]: text });
  };
  return draft.boxes.map((box) => (
    <Box
      key={box.id}
      box={box}
      sections={titles}
      onText={(text) => set({ [`box.${box.id}`]: text })}
      onFill={(nth) => fill(box, nth)}
      onFillFromForm={() => fillFromForm(box)}
    />
  ));
}

function Box({
  box,
  sections,
  onText,
  onFill,
  onFillFromForm,
}: {
  readonly box: DraftBox;
  readonly sections: readonly string[];
  readonly onText: (text: string) => void;
  /** Fills the box from a section, by its place in the plan. */
  readonly onFill: (nth: number) => void;
  readonly onFillFromForm: () => void;
}) {
  const { t } = useWords();
  const { n, over, maxChars } = box;
  return (
    <section className="stack">
      <CommitField label={box.label} value={box.text} multiline rows={4} maxLength={MAX_BOX} onCommit={onText} />
      <div className="row wrap between">
        <span className={over > 0 ? 'field-error' : 'field-hint'}>
          {maxChars > 0
            ? t(over > 0 ? 'enter.countOver' : 'enter.count', { n, max: maxChars, over })
            : t('enter.countFree', { n })}{' '}
          {box.help}
        </span>
        <Select
          label={t('enter.fillFrom')}
          value=""
          options={[
            { id: '', label: t('enter.fillFrom') },
            { id: FORM, label: t('enter.fillFromForm') },
            ...sections.map((title, i) => ({ id: String(i), label: title.slice(0, 60) })),
          ]}
          onChange={(from) => {
            if (from === FORM) onFillFromForm();
            else if (from !== '') onFill(Number(from));
          }}
          hideLabel
        />
      </div>
    </section>
  );
}
