/** The form of one row or source, from its list of fields. Each field is saved separately, so that two people can fill in one row together. */
import { memo, useCallback } from 'react';
import { sameFields } from '../../shared/doc/derived.ts';
import type { Scalar } from '../../shared/doc/fundingSchema.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useLatest } from '../ui/useLatest.ts';
import { choiceText } from './choices.ts';
import { CountField, DayField, DecimalField, MonthField, type MonthSpan, YenField } from './fields.tsx';
import { type FieldName, type FieldSpec, NUMBER_CHOICES } from './formSpecs.ts';

type Props = {
  /** The row's name in presence, the same on every screen. */
  readonly at: string;
  readonly fields: readonly FieldSpec[];
  /** How many fields are shown unfolded. */
  readonly atOnce?: number;
  readonly value: (field: FieldName) => unknown;
  readonly onChange: (field: FieldName, value: Scalar | null) => void;
  /** Error messages by field. */
  readonly problems?: ReadonlyMap<string, string>;
  readonly activities?: readonly { readonly id: string; readonly label: string }[];
  /** First and last month of the plan (YYYY-MM): a month outside is refused at the field. */
  readonly months?: MonthSpan;
  readonly disabled?: boolean;
};

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const asNumber = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A line may start before the plan and end after it; a loan may be applied for before it. */
const spanOf = (field: FieldName, { first, last }: MonthSpan): MonthSpan => ({
  first: field === 'fromMonth' || field === 'beginsMonth' ? '' : first,
  last: field === 'toMonth' ? '9999-12' : last,
});

export function RowForm(props: Props) {
  const { t } = useWords();
  const { at, fields, atOnce = fields.length, value, problems, activities, months } = props;
  const latest = useLatest(props.onChange);
  const onChange = useCallback<Props['onChange']>((field, next) => latest.current(field, next), []);
  const place = (spec: FieldSpec) => (
    <Place
      key={spec.field}
      at={at}
      spec={spec}
      value={value(spec.field)}
      onChange={onChange}
      problem={problems?.get(spec.field)}
      activities={spec.type === 'activity' ? activities : undefined}
      first={spec.type === 'month' ? months?.first : undefined}
      last={spec.type === 'month' ? months?.last : undefined}
    />
  );
  const more = fields.slice(atOnce);
  return (
    <fieldset className="bare-fields row-form" disabled={props.disabled}>
      <div className="row-form-grid">{fields.slice(0, atOnce).map(place)}</div>
      {more.length > 0 ? (
        <details className="row-form-more">
          <summary>{t('funding.more')}</summary>
          <div className="row-form-grid">{more.map(place)}</div>
        </details>
      ) : null}
    </fieldset>
  );
}

type PlaceProps = {
  readonly at: string;
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly onChange: Props['onChange'];
  readonly problem: string | undefined;
  readonly activities: Props['activities'];
  readonly first: string | undefined;
  readonly last: string | undefined;
};
/** Specs and lists of activities are created on every render, so they are compared by content. */
const isSamePlace = (a: PlaceProps, b: PlaceProps): boolean =>
  sameFields({ ...a, spec: '', activities: '' }, { ...b, spec: '', activities: '' }) &&
  JSON.stringify([a.spec, a.activities]) === JSON.stringify([b.spec, b.activities]);

/** One field of the form: it rerenders only when its own value or labels change. */
const Place = memo(function Place(props: PlaceProps) {
  const { at, spec } = props;
  return (
    <div data-at={`${at}:${spec.field}`} className={spec.type === 'long' ? 'wide' : undefined}>
      <OneField {...props} />
    </div>
  );
}, isSamePlace);

function OneField({ spec, value: now, onChange, problem, activities, first, last }: PlaceProps) {
  const { t } = useWords();
  const { field } = spec;
  const label = t(`field.${spec.label ?? field}`);
  const shared = { label, problem };
  switch (spec.type) {
    case 'yen':
      return <YenField {...shared} value={asNumber(now)} onCommit={(v) => onChange(field, v)} />;
    case 'count':
      return (
        <CountField
          {...shared}
          value={asNumber(now)}
          {...(spec.max === undefined ? {} : { max: spec.max })}
          onCommit={(v) => onChange(field, v)}
        />
      );
    case 'percent':
      return <DecimalField {...shared} unit="%" value={asText(now)} onCommit={(v) => onChange(field, v)} />;
    case 'decimal':
      return <DecimalField {...shared} value={asText(now)} onCommit={(v) => onChange(field, v)} />;
    case 'ratio':
      return (
        <DecimalField
          {...shared}
          ratio
          hint={t('funding.ratioHint')}
          value={asText(now)}
          onCommit={(v) => onChange(field, v)}
        />
      );
    case 'month':
      return (
        <MonthField
          {...shared}
          value={asText(now)}
          {...(first !== undefined && last !== undefined ? { within: spanOf(field, { first, last }) } : {})}
          onCommit={(v) => onChange(field, v)}
        />
      );
    case 'day':
      return <DayField {...shared} value={asText(now)} onCommit={(v) => onChange(field, v)} />;
    case 'toggle':
      return (
        <label className="checkbox">
          <input type="checkbox" checked={now === true} onChange={(e) => onChange(field, e.target.checked)} /> {label}
        </label>
      );
    case 'choice':
      return (
        <Select
          label={label}
          value={asText(now) || (spec.options[0] ?? '')}
          options={spec.options.map((id) => ({ id, label: choiceText(t, spec.group, id) }))}
          onChange={(id) => onChange(field, NUMBER_CHOICES.includes(field) ? Number(id) : id)}
        />
      );
    case 'activity':
      return (
        <Select
          label={label}
          value={asText(now)}
          options={[{ id: '', label: t('funding.noActivity') }, ...(activities ?? [])]}
          onChange={(id) => onChange(field, id === '' ? null : id)}
        />
      );
    case 'text':
    case 'long':
      return (
        <>
          <CommitField
            label={label}
            multiline={spec.type === 'long'}
            maxLength={spec.type === 'long' ? 2_000 : 200}
            value={asText(now)}
            onCommit={(v) => onChange(field, v)}
          />
          {problem ? (
            <span className="field-error" role="alert">
              {problem}
            </span>
          ) : null}
        </>
      );
  }
}
