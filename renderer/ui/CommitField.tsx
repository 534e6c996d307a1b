/**
 * A text field with local state that commits on a pause or on blur: typing never waits for anything, and a value that
 * arrives from elsewhere never disturbs a composition.
 */
import { type ChangeEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { isComposing } from './ime.ts';
import { useLatest } from './useLatest.ts';

type Props = {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Called on Enter (single line) after committing. */
  readonly onEnter?: () => void;
  readonly onCancel?: () => void;
  readonly rows?: number;
  /** The place's name in presence. */
  readonly at?: string;
};

const PAUSE_MS = 500;

/** The draft being typed, separate from the value; committed after a pause outside a composition, on blur, and on unmounting. */
function useDraft(value: string, onCommit: (value: string) => void) {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composing = useRef(false);
  const draftRef = useRef<string>(undefined);
  const commit = () => {
    clearTimeout(timer.current);
    if (draftRef.current !== undefined && draftRef.current !== value) onCommit(draftRef.current);
  };
  const commitLatest = useLatest(commit);
  useEffect(() => () => commitLatest.current(), []);

  const change = (text: string) => {
    draftRef.current = text;
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!composing.current) commitLatest.current();
    }, PAUSE_MS);
  };
  const discard = () => {
    clearTimeout(timer.current);
    draftRef.current = undefined;
    setDraft(undefined);
  };
  return {
    shown: draft ?? value,
    change,
    commit,
    discard,
    setComposing: (on: boolean) => {
      composing.current = on;
    },
  };
}

export function CommitField(props: Props) {
  const { label, hideLabel, multiline, className, autoFocus, onEnter, onCancel } = props;
  const id = useId();
  const { shown, change, commit, discard, setComposing } = useDraft(props.value, props.onCommit);
  const element = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) element.current?.focus();
  }, [autoFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys typed here do not reach the board or the outline; shortcuts with Ctrl or Command, and F1 and F6, do.
    if (!event.ctrlKey && !event.metaKey && !/^F[16]$/u.test(event.key)) event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
      onEnter?.();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      discard();
      onCancel?.();
    }
  };
  const shared = {
    id,
    value: shown,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    disabled: props.disabled,
    'aria-label': hideLabel ? label : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => change(event.target.value),
    onKeyDown,
    onBlur: () => {
      commit();
      discard();
    },
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: () => setComposing(false),
    className: `input ${className ?? ''}`,
  };
  return (
    <div className="field" data-at={props.at}>
      {hideLabel ? null : <label htmlFor={id}>{label}</label>}
      {multiline ? (
        <textarea {...shared} ref={element as RefObject<HTMLTextAreaElement>} rows={props.rows ?? 2} />
      ) : (
        <input {...shared} ref={element as RefObject<HTMLInputElement>} type="text" />
      )}
    </div>
  );
}
