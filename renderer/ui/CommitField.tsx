/**
 * A text field that keeps what is typed to itself and hands it over when the person pauses or leaves: typing never waits for anything, and
 * a value that arrives from elsewhere never disturbs a composition.
 */
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { isComposing } from './ime.ts';

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
  /** How the others' screens name this place. */
  readonly at?: string;
};

const PAUSE_MS = 500;

export function CommitField(props: Props) {
  const {
    value,
    onCommit,
    label,
    hideLabel,
    multiline,
    placeholder,
    className,
    maxLength,
    disabled,
    autoFocus,
    onEnter,
    onCancel,
    rows,
    at,
  } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composing = useRef(false);
  const draftRef = useRef<string>(undefined);
  const commitRef = useRef(onCommit);
  commitRef.current = onCommit;
  const element = useRef<HTMLInputElement | HTMLTextAreaElement>(null);

  const commit = () => {
    clearTimeout(timer.current);
    if (draftRef.current !== undefined && draftRef.current !== value) commitRef.current(draftRef.current);
  };
  const commitLatest = useRef(commit);
  commitLatest.current = commit;
  useEffect(() => () => commitLatest.current(), []);
  useEffect(() => {
    if (autoFocus) element.current?.focus();
  }, [autoFocus]);

  const change = (text: string) => {
    draftRef.current = text;
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!composing.current) commitLatest.current();
    }, PAUSE_MS);
  };
  const leave = () => {
    commit();
    draftRef.current = undefined;
    setDraft(undefined);
  };
  const keys = (event: KeyboardEvent) => {
    // Keys typed here are not the board's or the outline's; shortcuts with Ctrl or Command, and F1 and F6, are everybody's.
    if (!event.ctrlKey && !event.metaKey && !/^F[16]$/u.test(event.key)) event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
      onEnter?.();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      clearTimeout(timer.current);
      draftRef.current = undefined;
      setDraft(undefined);
      onCancel?.();
    }
  };
  const shared = {
    id,
    value: draft ?? value,
    placeholder,
    maxLength,
    disabled,
    'aria-label': hideLabel ? label : undefined,
    onKeyDown: keys,
    onBlur: leave,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
    },
    className: `input ${className ?? ''}`,
  };
  return (
    <div className="field" data-at={at}>
      {hideLabel ? null : <label htmlFor={id}>{label}</label>}
      {multiline ? (
        <textarea
          {...shared}
          ref={element as RefObject<HTMLTextAreaElement>}
          rows={rows ?? 2}
          onChange={(e) => change(e.target.value)}
        />
      ) : (
        <input
          {...shared}
          ref={element as RefObject<HTMLInputElement>}
          type="text"
          onChange={(e) => change(e.target.value)}
        />
      )}
    </div>
  );
}
