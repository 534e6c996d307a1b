/** A judge's sheet for one entry: a mark, the scores with their pins, and remarks for the entrant and the organiser. */
import type { SeatModel } from '../../shared/app/contest/seatModel.ts';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { putPin, removePin, setMark, setNote, typeScore } from '../../shared/doc/contest/seatDoc.ts';
import { type EntrySheet, MARKS } from '../../shared/doc/contest/sheet.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ScoreField } from './ScoreField.tsx';

type Props = {
  readonly model: SeatModel;
  readonly bundle: JudgeBundle;
  /** The entry's id. */
  readonly entry: string;
  /** The criterion that pins go to. */
  readonly criterion: string;
  readonly onCriterion: (criterion: string) => void;
};

export function JudgeSheet(props: Props) {
  const { model, entry } = props;
  const { t } = useWords();
  const { doc } = model.docs;
  const sheet = model.store.sheet(entry);
  return (
    <>
      <Select
        label={t('judge.mark')}
        value={sheet.mark}
        options={MARKS.map((id) => ({ id, label: t(`mark.${id}`) }))}
        onChange={(mark) => setMark(doc, entry, mark)}
      />
      {sheet.mark === 'scoring' ? (
        <Scores {...props} sheet={sheet} />
      ) : (
        <CommitField
          key={`${entry}r`}
          label={t('judge.reason')}
          value={sheet.reason}
          multiline
          rows={3}
          maxLength={2_000}
          onCommit={(v) => setNote(doc, entry, 'reason', v)}
        />
      )}
      <CommitField
        key={`${entry}e`}
        label={t('judge.toEntrant')}
        value={sheet.toEntrant}
        multiline
        rows={4}
        maxLength={10_000}
        onCommit={(v) => setNote(doc, entry, 'toEntrant', v)}
      />
      <CommitField
        key={`${entry}o`}
        label={t('judge.toOrganiser')}
        value={sheet.toOrganiser}
        multiline
        rows={3}
        maxLength={10_000}
        onCommit={(v) => setNote(doc, entry, 'toOrganiser', v)}
      />
    </>
  );
}

function Scores({ model, bundle, entry, criterion, onCriterion, sheet }: Props & { readonly sheet: EntrySheet }) {
  const { doc } = model.docs;
  return (
    <ol className="judge-criteria">
      {bundle.criteria.map((c, i) => (
        <ScoreField
          key={`${entry}${c.id}`}
          criterion={c}
          place={i + 1}
          value={sheet.scores[c.id]}
          typed={model.store.typed(entry, c)}
          pins={sheet.pins.filter((p) => p.criterion === c.id)}
          chosen={criterion === c.id}
          onFocus={() => onCriterion(c.id)}
          onType={(typed) => typeScore(doc, entry, c, typed)}
          onPin={(p) => putPin(doc, entry, p)}
          onUnpin={(id) => removePin(doc, entry, id)}
        />
      ))}
    </ol>
  );
}
