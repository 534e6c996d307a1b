/** One business: its fields, who advises it, its plans with the right of the staff, and the end of guidance. */
import { useState } from 'react';
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { japanDay } from '../../shared/text/dates.ts';
import { newId } from '../session/newId.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Advisors } from './Advisors.tsx';
import { EMPTY, type Form, fieldsOf, formOf, KIND, TEXTS } from './businessFields.ts';
import { useAct, useAsked, useOffice } from './office.ts';
import { ActDialog, Problem, TextField, useDay, Waiting } from './parts.tsx';

type List = OfficeOut<'staff.list'>;
type Whole = OfficeOut<'business.see'>;
type Props = {
  /** Undefined for a new one. */
  readonly id: string | undefined;
  readonly list: List;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

export function BusinessDialog({ id, ...rest }: Props) {
  return id === undefined ? <NewBusiness {...rest} /> : <Existing id={id} {...rest} />;
}

function NewBusiness({ list, onClose, onDone }: Omit<Props, 'id'>) {
  const { t } = useWords();
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [id] = useState(() => newId<string>());
  const [form, setForm] = useState(EMPTY);
  const apply = () =>
    void run('business.add', { id, ...fieldsOf(form, undefined) }, () => {
      tell(t('office.business.added', { name: form.name.trim() }));
      onDone();
      onClose();
    });
  return (
    <ActDialog
      size="wide"
      title={t('office.business.add')}
      action={t('office.business.add')}
      isReady={form.name.trim() !== ''}
      {...{ isBusy, problem, onClose, apply }}
    >
      <Fields form={form} onChange={setForm} list={list} current={undefined} />
    </ActDialog>
  );
}

function Existing({ id, list, onClose, onDone }: Props & { readonly id: string }) {
  const { t } = useWords();
  const { mayChange } = useOffice();
  const { answer, failure, reload } = useAsked('business.see', { id });
  const changed = () => {
    reload();
    onDone();
  };
  return (
    <Dialog title={answer?.name ?? t('office.loading')} isOpen onClose={onClose} size="wide">
      {answer ? (
        <div className="stack">
          {mayChange ? <Edit whole={answer} list={list} onChange={changed} /> : <Shown whole={answer} list={list} />}
          <Advisors whole={answer} list={list} onChange={changed} />
          <Plans whole={answer} list={list} />
          {mayChange ? <Ending whole={answer} onChange={changed} /> : null}
        </div>
      ) : (
        <Waiting failure={failure} again={reload} />
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

type WholeProps = { readonly whole: Whole; readonly list: List };
/** What somebody else has changed meanwhile is shown beside what is typed here, and nothing typed is lost. */
function Edit({ whole, list, onChange }: WholeProps & { readonly onChange: () => void }) {
  const { t } = useWords();
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [start, setStart] = useState(() => formOf(whole));
  const [form, setForm] = useState(start);
  const current = formOf(whole);
  const [isSaved, setSaved] = useState(false);
  const isChanged = JSON.stringify(form) !== JSON.stringify(start);
  const apply = () => {
    const input = { id: whole.id, ...fieldsOf(form, whole), seen: whole.seen };
    const done = () => {
      setStart(form);
      setSaved(true);
      tell(t('office.business.saved', { name: form.name.trim() }));
      onChange();
    };
    void run('business.change', input, done, onChange);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !isBusy && form.name.trim() !== '') apply();
      }}
    >
      <Fields form={form} onChange={setForm} list={list} current={{ start, current }} />
      <Problem text={problem} />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={!isChanged || isBusy || form.name.trim() === ''}>
          {t('common.save')}
        </Button>
        <span role="status" className="good-text">
          {isSaved && !isChanged ? t('office.business.saved', { name: start.name.trim() }) : null}
        </span>
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly list: List;
  /** What was there when typing began, and what is there now. */
  readonly current: { readonly start: Form; readonly current: Form } | undefined;
};
function Fields({ form, onChange, list, current }: FieldsProps) {
  const { t } = useWords();
  const groupOf = (id: string) => list.groups.find((g) => g.id === id)?.name ?? t('common.none');
  const hint = (field: keyof Form) => {
    if (!current || current.current[field] === current.start[field] || current.current[field] === form[field])
      return {};
    const now = field === 'group' ? groupOf(current.current.group) : current.current[field];
    return { hint: t('office.business.now', { value: now || t('common.none') }) };
  };
  return (
    <div className="office-fields">
      {TEXTS.map((field) => (
        <TextField
          key={field}
          label={t(`office.business.field.${field}`)}
          type={KIND[field] ?? 'text'}
          value={form[field]}
          required={field === 'name'}
          onChange={(value) => onChange({ ...form, [field]: value })}
          {...hint(field)}
        />
      ))}
      <div>
        <Select
          label={t('office.business.field.group')}
          value={form.group}
          onChange={(group) => onChange({ ...form, group })}
          options={[{ id: '', label: t('common.none') }, ...list.groups.map(({ id, name }) => ({ id, label: name }))]}
        />
        {hint('group').hint ? <p className="field-hint">{hint('group').hint}</p> : null}
      </div>
    </div>
  );
}

function Shown({ whole, list }: WholeProps) {
  const { t } = useWords();
  const form = formOf(whole);
  const group = list.groups.find((g) => g.id === form.group)?.name;
  return (
    <dl className="office-facts">
      {TEXTS.filter((field) => form[field] !== '').map((field) => (
        <div key={field}>
          <dt>{t(`office.business.field.${field}`)}</dt>
          <dd>{form[field]}</dd>
        </div>
      ))}
      {group ? (
        <div>
          <dt>{t('office.business.field.group')}</dt>
          <dd>{group}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Plans({ whole: { plans }, list }: WholeProps) {
  const { t } = useWords();
  const nameOf = (id: string) => list.staff.find((s) => s.id === id)?.name ?? id;
  return (
    <section className="stack">
      <h3 className="section-title">{t('office.business.plans')}</h3>
      <p className="field-hint">{t('office.business.plansAbout')}</p>
      {plans.length === 0 ? <p className="muted">{t('staff.noPlan')}</p> : null}
      <ul className="office-list">
        {plans.map((plan) => (
          <li key={plan.id}>
            {plan.title || t('plan.untitled')} <span className="chip">{t(`staff.right.${plan.right}`)}</span>
            {plan.limits.map(({ staff, right }) => (
              <span key={staff} className="muted small">
                {' '}
                {t('office.business.limit', { name: nameOf(staff), right: t(`staff.right.${right}`) })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ending({ whole, onChange }: { readonly whole: Whole; readonly onChange: () => void }) {
  const { t } = useWords();
  const { day } = useDay();
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [on, setOn] = useState(() => japanDay(new Date().toISOString()) ?? '');
  const end = (last: string | null) =>
    void run(
      'business.end',
      { id: whole.id, on: last, seen: whole.seen },
      () => {
        tell(t('office.done'));
        onChange();
      },
      onChange,
    );
  return (
    <section className="stack">
      <h3 className="section-title">{t('office.business.ending')}</h3>
      {whole.endedOn ? (
        <div className="row wrap">
          <span>{t('office.business.endedOn', { day: day(whole.endedOn) })}</span>
          {whole.keptUntil ? <span>{t('office.business.keptUntil', { day: day(whole.keptUntil) })}</span> : null}
          <Button small isDisabled={isBusy} onPress={() => end(null)}>
            {t('office.business.resume')}
          </Button>
        </div>
      ) : (
        <div className="row wrap office-inline">
          <TextField type="date" label={t('office.business.lastDay')} value={on} onChange={setOn} />
          <Button isDisabled={isBusy || on === ''} onPress={() => end(on)}>
            {t('office.business.end')}
          </Button>
        </div>
      )}
      <Problem text={problem} />
    </section>
  );
}
