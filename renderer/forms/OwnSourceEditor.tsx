/** What is filled into a box of an own form: its kind, the item, the column, and the unit of an amount. Stored as soon as it is chosen. */
import type { OwnPlan } from '../../shared/app/forms/ownFormValues.ts';
import type { OwnBox } from '../../shared/domain/forms/ownForm.ts';
import { type OwnEntry, UNITS_YEN, unitOf } from '../../shared/domain/forms/ownSources.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import {
  CHOICE_KINDS,
  type ChoiceKind,
  choicesOf,
  columnOf,
  columnsOf,
  idOfSource,
  kindOf,
  withColumn,
} from './ownSourceChoices.ts';

export function OwnSourceEditor({
  box,
  entry,
  plan,
  onChange,
}: {
  readonly box: OwnBox;
  readonly entry: OwnEntry | undefined;
  readonly plan: OwnPlan;
  readonly onChange: (entry: OwnEntry | undefined) => void;
}) {
  const words = useWords();
  const { t } = words;
  const kind = kindOf(entry?.source);
  const kinds = CHOICE_KINDS.filter((k) => k === 'none' || k === kind || choicesOf(k, plan, words).length > 0);
  const choose = (next: ChoiceKind) => {
    const [first] = choicesOf(next, plan, words);
    onChange(first && { source: first.source, unitYen: entry?.unitYen ?? unitOf(box) });
  };
  return (
    <div className="row wrap">
      <Select
        label={t('ownForm.kind')}
        value={kind}
        options={kinds.map((id) => ({ id, label: t(`ownForm.kind.${id}`) }))}
        onChange={choose}
      />
      {entry ? <Details entry={entry} plan={plan} onChange={onChange} /> : null}
    </div>
  );
}

function Details({
  entry,
  plan,
  onChange,
}: {
  readonly entry: OwnEntry;
  readonly plan: OwnPlan;
  readonly onChange: (entry: OwnEntry) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { source, unitYen } = entry;
  if (source.by === 'words')
    return (
      <div className="grow">
        <CommitField
          label={t('ownForm.words')}
          value={source.text}
          multiline
          rows={2}
          maxLength={20_000}
          onCommit={(text) => onChange({ ...entry, source: { by: 'words', text } })}
        />
      </div>
    );
  const choices = choicesOf(kindOf(source), plan, words);
  const id = idOfSource(source);
  const known = choices.some((c) => c.id === id);
  const columns = columnsOf(source, plan, words);
  return (
    <>
      {choices.length > 1 || !known ? (
        <Select
          label={t('ownForm.what')}
          value={id}
          options={[...(known ? [] : [{ id, label: t('ownForm.notInPlan') }]), ...choices]}
          onChange={(chosen) => {
            const next = choices.find((c) => c.id === chosen);
            if (next) onChange({ ...entry, source: withColumn(next.source, columnOf(source)) });
          }}
        />
      ) : null}
      {columns.length > 0 ? (
        <Select
          label={source.by === 'rows' ? t('ownForm.row') : t('ownForm.column')}
          value={String(columnOf(source))}
          options={columns}
          onChange={(column) => onChange({ ...entry, source: withColumn(source, Number(column)) })}
        />
      ) : null}
      {source.by === 'money' ? (
        <Select
          label={t('ownForm.unit')}
          value={String(unitYen)}
          options={UNITS_YEN.map((yen) => ({ id: String(yen), label: t(`ownForm.unit.${yen}`) }))}
          onChange={(chosen) => {
            const unit = UNITS_YEN.find((yen) => String(yen) === chosen);
            if (unit) onChange({ ...entry, unitYen: unit });
          }}
        />
      ) : null}
    </>
  );
}
