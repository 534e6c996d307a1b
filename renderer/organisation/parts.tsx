/** Small pieces of the administration's pages. */
import type { FormEvent, ReactNode } from 'react';
import type { OfficeFailure } from '../../shared/protocol/office.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { refusalWords } from './office.ts';

const JAPAN = 'Asia/Tokyo';
export function useDay(): { readonly day: (at: string) => string; readonly time: (at: string) => string } {
  const { language } = useWords();
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: JAPAN });
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: JAPAN });
  return { day: (at) => days.format(new Date(at)), time: (at) => times.format(new Date(at)) };
}

/** While a page has no answer yet. */
export function Waiting({
  failure,
  again,
}: {
  readonly failure: OfficeFailure | undefined;
  readonly again: () => void;
}) {
  const words = useWords();
  if (!failure) return <p role="status">{words.t('office.loading')}</p>;
  return (
    <div className="stack">
      <p className="notice bad" role="alert">
        {refusalWords(failure, words)}
      </p>
      <div className="row">
        <Button onPress={again}>{words.t('office.again')}</Button>
      </div>
    </div>
  );
}

export function Problem({ text }: { readonly text: string | undefined }) {
  return text ? (
    <p className="notice bad" role="alert">
      {text}
    </p>
  ) : null;
}

export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  hint,
  required,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'search';
  readonly hint?: string;
  readonly required?: boolean;
}) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        type={type}
        value={value}
        maxLength={200}
        required={required}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {hint ? <span className="field-hint">{hint}</span> : null}
    </label>
  );
}

/** A dialog with one act: its fields, what went wrong, and two buttons. Enter in a field carries it out. */
export function ActDialog({
  title,
  action,
  look = 'primary',
  isReady = true,
  isBusy,
  problem,
  onClose,
  apply,
  size = 'narrow',
  children,
}: {
  readonly title: string;
  readonly action: string;
  readonly look?: 'primary' | 'danger';
  readonly isReady?: boolean;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  readonly onClose: () => void;
  readonly apply: () => void;
  readonly size?: 'narrow' | 'wide';
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isBusy) apply();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} size={size}>
      <form className="stack office-form" onSubmit={submit} noValidate>
        {children}
        <Problem text={problem} />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look={look} isDisabled={!isReady || isBusy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
