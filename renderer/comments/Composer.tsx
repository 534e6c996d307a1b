/** The field for a comment: Enter with Ctrl sends, never Enter alone, which belongs to Japanese input and to new lines. */
import { AtSign } from 'lucide-react';
import { useRef, useState } from 'react';
import { MAX_COMMENT } from '../../shared/doc/comments.ts';
import { useWords } from '../app/i18n.tsx';
import { Button, MenuButton } from '../ui/controls.tsx';
import { isComposing } from '../ui/ime.ts';

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
  const call = (name: string) => {
    const at = field.current?.selectionStart ?? text.length;
    // An @ typed just before is the beginning of this one.
    const before = text.slice(0, at).replace(/@$/u, '');
    setText(`${before}@${name} ${text.slice(at)}`);
    field.current?.focus();
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
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => {
          if (isComposing(e)) return;
          if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
            e.preventDefault();
            submit();
          } else if (e.key === 'Escape' && text === initial) onCancel();
        }}
      />
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
