/** The field for a comment: Enter with Ctrl sends, never Enter alone, which belongs to Japanese input and to new lines. */
import { AtSign } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { MAX_COMMENT } from '../../shared/doc/comments.ts';
import { fold } from '../../shared/text/fold.ts';
import { Button, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { mentionBefore } from '../ui/mention.ts';

/** Names that are offered at once. */
const OFFERED = 8;

export type Mentionable = { readonly id: string; readonly name: string };

/** Ids of the people whose names stand in the text after an @. */
export const mentionsIn = (text: string, people: readonly Mentionable[]): string[] =>
  people.filter((p) => p.name && text.includes(`@${p.name}`)).map((p) => p.id);

export function Composer({
  label,
  initial = '',
  send,
  people,
  onSend,
  onCancel,
}: {
  readonly label: string;
  readonly initial?: string;
  /** What the button says. */
  readonly send: string;
  readonly people: readonly Mentionable[];
  readonly onSend: (text: string, mentions: readonly string[]) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = () => {
    if (text.trim()) onSend(text, mentionsIn(text, people));
  };
  const [caret, setCaret] = useState(initial.length);
  const [highlighted, setHighlighted] = useState(0);
  /** Place of the @ whose list was closed by hand. */
  const [closed, setClosed] = useState<number>();
  const listId = useId();
  /** Where the caret goes when the chosen name is in the field. */
  const next = useRef<number>(undefined);
  const typed = mentionBefore(text.slice(0, caret));
  const offered =
    typed && typed.from !== closed
      ? people.filter((p) => fold(p.name).includes(fold(typed.query))).slice(0, OFFERED)
      : [];
  const at = Math.min(highlighted, offered.length - 1);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    field.current?.setSelectionRange(next.current, next.current);
    next.current = undefined;
  });
  const call = (name: string) => {
    const end = field.current?.selectionStart ?? text.length;
    // What was typed of it by hand is its beginning.
    const from = mentionBefore(text.slice(0, end))?.from ?? end;
    const after = from + name.length + 2;
    setText(`${text.slice(0, from)}@${name} ${text.slice(end)}`);
    setCaret(after);
    setHighlighted(0);
    next.current = after;
    field.current?.focus();
  };
  /** True where the key belonged to the list of names. */
  const onListKey = (key: string): boolean => {
    const chosen = offered[at];
    if (!chosen) return false;
    if (key === 'ArrowDown') setHighlighted((at + 1) % offered.length);
    else if (key === 'ArrowUp') setHighlighted((at + offered.length - 1) % offered.length);
    else if (key === 'Enter' || key === 'Tab') call(chosen.name);
    else if (key === 'Escape') setClosed(typed?.from);
    else return false;
    return true;
  };
  return (
    <div className="composer">
      <textarea
        ref={field}
        className="input"
        aria-label={label}
        placeholder={t('comment.placeholder')}
        rows={3}
        maxLength={MAX_COMMENT}
        autoFocus
        value={text}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${at}` : undefined}
        onChange={(e) => {
          setText(e.target.value);
          setCaret(e.target.selectionStart);
          setHighlighted(0);
          if (closed !== undefined && e.target.value[closed] !== '@') setClosed(undefined);
        }}
        onSelect={(e) => setCaret(e.currentTarget.selectionStart)}
        onKeyDown={(e) => {
          if (isComposing(e)) return;
          if (!(e.ctrlKey || e.metaKey) && onListKey(e.key)) {
            e.preventDefault();
            e.stopPropagation();
            return;
          }
          if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
            e.preventDefault();
            submit();
          } else if (e.key === 'Escape' && text === initial) onCancel();
        }}
      />
      {offered.length > 0 ? (
        <ul className="mention-list" role="listbox" id={listId} aria-label={t('comment.call')}>
          {offered.map((p, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the field, which keeps the focus
            <li
              key={p.id}
              id={`${listId}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              className={`menu-item ${i === at ? 'current' : ''}`}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => call(p.name)}
            >
              {p.name}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="row">
        {people.length > 0 ? (
          <MenuButton
            small
            label={t('comment.call')}
            icon={<AtSign size={16} />}
            items={people.map((p) => ({ id: p.id, label: p.name, run: () => call(p.name) }))}
          />
        ) : null}
        <span className="grow" />
        <Button small onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button small look="primary" isDisabled={!text.trim()} onPress={submit}>
          {send}
        </Button>
      </div>
    </div>
  );
}
