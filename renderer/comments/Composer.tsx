/** The comment field: Ctrl+Enter sends; Enter alone never does, because it confirms Japanese input and inserts line breaks. */
import { AtSign } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { MAX_COMMENT } from '../../shared/doc/comments.ts';
import { Button, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { type Mentionable, type Mentions, useMentions } from './useMentions.ts';

/** Ids of the people who are mentioned with an @ in the text. */
const mentionsIn = (text: string, people: readonly Mentionable[]): string[] =>
  people.filter((p) => p.name && text.includes(`@${p.name}`)).map((p) => p.id);

type Props = {
  readonly label: string;
  readonly initial?: string;
  /** The label of the send button. */
  readonly send: string;
  readonly people: readonly Mentionable[];
  readonly onSend: (text: string, mentions: readonly string[]) => void;
  readonly onCancel: () => void;
};

export function Composer({ label, initial = '', send, people, onSend, onCancel }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions(field, initial, people);
  const { text, offered, highlighted } = mentions;
  const listId = useId();
  const submit = () => {
    if (text.trim()) onSend(text, mentionsIn(text, people));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const withModifier = event.ctrlKey || event.metaKey;
    if (!withModifier && mentions.onKey(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' && withModifier) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape' && text === initial) onCancel();
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
        aria-activedescendant={offered.length > 0 ? `${listId}-${highlighted}` : undefined}
        onChange={(e) => mentions.change(e.target.value, e.target.selectionStart)}
        onSelect={(e) => mentions.setCaret(e.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 ? <MentionList id={listId} mentions={mentions} /> : null}
      <div className="row">
        {people.length > 0 ? (
          <MenuButton
            small
            label={t('comment.call')}
            icon={<AtSign size={16} />}
            items={people.map((p) => ({ id: p.id, label: p.name, run: () => mentions.insert(p.name) }))}
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

function MentionList({ id, mentions }: { readonly id: string; readonly mentions: Mentions }) {
  const { t } = useWords();
  return (
    <ul className="mention-list" role="listbox" id={id} aria-label={t('comment.call')}>
      {mentions.offered.map((p, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the field, which keeps the focus
        <li
          key={p.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === mentions.highlighted}
          className={`menu-item ${i === mentions.highlighted ? 'current' : ''}`}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => mentions.insert(p.name)}
        >
          {p.name}
        </li>
      ))}
    </ul>
  );
}
