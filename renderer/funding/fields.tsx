/**
 * Fields that parse free input (全角, 万円, ▲, 令和9年4月, ２／３) on a pause or on blur, report errors at the field, and keep
 * invalid input there to be corrected. Only valid values are stored: integer yen, decimal strings, YYYY-MM.
 */

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { monthText } from '../../shared/app/funding/monthText.ts';
import { isMonth } from '../../shared/doc/fundingView.ts';
import { fractionOf } from '../../shared/domain/funding/money.ts';
import { type DateError, parseDay, parseMonth } from '../../shared/text/dates.ts';
import { formatYen, parseYen, type YenUnit } from '../../shared/text/yen.ts';
import { useApp } from '../shell/AppContext.tsx';
import { amountReads } from '../shell/amountReads.ts';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { useLatest } from '../ui/useLatest.ts';

export type Read<T> = { readonly value: T } | { readonly error: string };

type ParsedProps<T> = {
  readonly label: string;
  /** How the stored value is displayed in the field. */
  readonly shown: string;
  readonly read: (text: string) => Read<T>;
  readonly onCommit: (value: T) => void;
  /** Shown below the field while the input is valid. */
  readonly echo?: (value: T, text: string) => string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
};

const PAUSE_MS = 700;

export function ParsedField<T>({
  label,
  shown,
  read,
  onCommit,
  echo,
  hint,
  problem,
  disabled,
  inputMode,
}: ParsedProps<T>) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [tried, setTried] = useState(false);
  const draftRef = useRef<string>(undefined);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const parsed = draft === undefined ? undefined : read(draft);
  const error = tried && parsed && 'error' in parsed ? parsed.error : draft === undefined ? problem : undefined;

  const latest = useLatest({ read, onCommit, shown });
  const commit = useRef((): boolean => {
    clearTimeout(timer.current);
    const text = draftRef.current;
    if (text === undefined) return true;
    const result = latest.current.read(text);
    setTried(true);
    if ('error' in result) return false;
    if (text !== latest.current.shown) latest.current.onCommit(result.value);
    return true;
  });
  useEffect(() => {
    const last = commit.current;
    return () => void last();
  }, []);
  const drop = () => {
    draftRef.current = undefined;
    setDraft(undefined);
    setTried(false);
  };
  const change = (text: string) => {
    draftRef.current = text;
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => !composing.current && commit.current(), PAUSE_MS);
  };
  const keys = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (commit.current()) drop();
    } else if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault();
      clearTimeout(timer.current);
      drop();
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode={inputMode}
        maxLength={200}
        disabled={disabled}
        value={draft ?? shown}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-says`}
        onChange={(e) => change(e.target.value)}
        onKeyDown={keys}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        // Invalid input stays as typed, with the reason: leaving the field loses nothing.
        onBlur={() => commit.current() && drop()}
      />
      <span id={`${id}-says`} className={error ? 'field-error' : 'field-hint'} role={error ? 'alert' : undefined}>
        {error ?? (parsed && 'value' in parsed && echo ? echo(parsed.value, draft ?? '') : hint)}
      </span>
    </div>
  );
}

type FieldProps<T> = {
  readonly label: string;
  readonly value: T;
  readonly onCommit: (value: T) => void;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
};

const readYen =
  (t: Translate, unit: YenUnit = 'yen') =>
  (text: string): Read<number> => {
    if (text.trim() === '') return { value: 0 };
    const parsed = parseYen(text, unit);
    return parsed.ok ? { value: parsed.value } : { error: t(`yenError.${parsed.error}`) };
  };

/** An amount: 1,000万円, ５０万, ▲3千円, 約300万円, 金参拾万円也. An empty field is 0. */
export function YenField({ value, onCommit, ...rest }: FieldProps<number>) {
  const { t } = useWords();
  return (
    <ParsedField
      {...rest}
      shown={value === 0 ? '' : formatYen(value)}
      read={readYen(t)}
      onCommit={onCommit}
      echo={(yen, text) => amountReads(t, yen, text)}
    />
  );
}

const decimalText = (text: string) => text.normalize('NFKC').replace(/[\s,%]/gu, '');
/** A number with its decimals as typed, or a ratio such as 2/3 if allowed. */
export function DecimalField({
  value,
  onCommit,
  unit,
  ratio,
  ...rest
}: FieldProps<string> & { readonly unit?: string; readonly ratio?: boolean }) {
  const { t } = useWords();
  const read = (text: string): Read<string> => {
    const plain = decimalText(text);
    if (plain === '') return { value: '' };
    const number = fractionOf(plain);
    if (!number || (plain.includes('/') && !ratio)) return { error: t('funding.notANumber') };
    return plain.length > 30 ? { error: t('issue.tooLarge') } : { value: plain };
  };
  return (
    <ParsedField
      {...rest}
      label={unit ? t('funding.labelUnit', { label: rest.label, unit }) : rest.label}
      shown={value}
      read={read}
      onCommit={onCommit}
      inputMode="decimal"
    />
  );
}

/** A non-negative integer. */
export function CountField({
  value,
  onCommit,
  unit,
  max = 10_000_000,
  ...rest
}: FieldProps<number> & { readonly unit?: string; readonly max?: number }) {
  const { t } = useWords();
  const read = (text: string): Read<number> => {
    const plain = decimalText(text);
    if (plain === '') return { value: 0 };
    if (!/^\d{1,12}$/u.test(plain)) return { error: t(/^-/u.test(plain) ? 'issue.negative' : 'issue.notAnInteger') };
    return Number(plain) > max ? { error: t('issue.tooLarge') } : { value: Number(plain) };
  };
  return (
    <ParsedField
      {...rest}
      label={unit ? t('funding.labelUnit', { label: rest.label, unit }) : rest.label}
      shown={value === 0 ? '' : String(value)}
      read={read}
      onCommit={onCommit}
      inputMode="numeric"
    />
  );
}

/** The same, if zero and unknown are different answers. */
export function OptionalCountField({ value, onCommit, ...rest }: FieldProps<number | null>) {
  const { t } = useWords();
  const read = (text: string): Read<number | null> => {
    const plain = decimalText(text);
    if (plain === '') return { value: null };
    return /^\d{1,7}$/u.test(plain) ? { value: Number(plain) } : { error: t('issue.notAnInteger') };
  };
  return (
    <ParsedField
      {...rest}
      shown={value === null ? '' : String(value)}
      read={read}
      onCommit={onCommit}
      inputMode="numeric"
    />
  );
}

const shownMonth = (t: Translate, month: string): string => (isMonth(month) ? monthText(month, t) : month);

/** What is wrong with a date, or `usual` if there is no specific message. */
const dateProblem = (t: Translate, error: DateError, usual: 'issue.notADay' | 'funding.notAMonth'): string =>
  error === 'empty' || error === 'notADate' ? t(usual) : t(`dateError.${error}`);

/** First and last month that a field accepts, as YYYY-MM. */
export type MonthSpan = { readonly first: string; readonly last: string };

/** A month in any common notation; an empty field is allowed. */
export function MonthField({ value, onCommit, within, ...rest }: FieldProps<string> & { readonly within?: MonthSpan }) {
  const { t } = useWords();
  const { today } = useApp();
  const read = (text: string): Read<string> => {
    if (text.trim() === '') return { value: '' };
    const parsed = parseMonth(text, today);
    if (!parsed.ok) return { error: dateProblem(t, parsed.error, 'funding.notAMonth') };
    const words = { first: shownMonth(t, within?.first ?? ''), last: shownMonth(t, within?.last ?? '') };
    if (within && parsed.value < within.first) return { error: t('issue.monthBefore', words) };
    if (within && parsed.value > within.last) return { error: t('issue.monthAfter', words) };
    return { value: parsed.value };
  };
  return <ParsedField {...rest} shown={shownMonth(t, value)} read={read} onCommit={onCommit} />;
}

export function DayField({ value, onCommit, ...rest }: FieldProps<string>) {
  const { t } = useWords();
  const { today } = useApp();
  const read = (text: string): Read<string> => {
    if (text.trim() === '') return { value: '' };
    const parsed = parseDay(text, today);
    return parsed.ok ? { value: parsed.value } : { error: dateProblem(t, parsed.error, 'issue.notADay') };
  };
  return <ParsedField {...rest} shown={value} read={read} onCommit={onCommit} />;
}
