/** The boxes that a call asks for, each with what is over, and filled from a section of the plan. */
import {
  type DraftBox,
  type EntryDraft,
  MAX_BOX,
  sectionText,
  sectionTitles,
} from '../../shared/app/contest/entryDraft.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { EntryFields } from './EntryForm.tsx';

export function EntryBoxes({
  session,
  draft,
  fields: { set },
}: {
  readonly session: PlanSession;
  readonly draft: EntryDraft;
  readonly fields: EntryFields;
}) {
  const titles = sectionTitles(session);
  const fill = (box: DraftBox, nth: number) => {
    const text = sectionText(session, nth);
    if (text !== undefined) set({ [`box.${box.id}`]: text });
  };
  return draft.boxes.map((box) => (
    <Box
      key={box.id}
      box={box}
      sections={titles}
      onText={(text) => set({ [`box.${box.id}`]: text })}
      onFill={(nth) => fill(box, nth)}
    />
  ));
}

function Box({
  box,
  sections,
  onText,
  onFill,
}: {
  readonly box: DraftBox;
  readonly sections: readonly string[];
  readonly onText: (text: string) => void;
  /** Fills the box from a section, by its place in the plan. */
  readonly onFill: (nth: number) => void;
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
            ...sections.map((title, i) => ({ id: String(i), label: title.slice(0, 60) })),
          ]}
          onChange={(nth) => nth !== '' && onFill(Number(nth))}
          hideLabel
        />
      </div>
    </section>
  );
}
