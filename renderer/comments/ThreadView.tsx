/** One thread: its anchor, its comments, replying and resolving. */
import { Check, MoreHorizontal, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { CommentMessage, CommentThread } from '../../shared/doc/comments.ts';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, IconButton, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Composer } from './Composer.tsx';
import type { Mentionable } from './useMentions.ts';

type Props = {
  readonly comments: CommentsModel;
  readonly thread: CommentThread;
  readonly people: readonly Mentionable[];
  /** The anchor in words, and whether it is gone. */
  readonly about: { readonly words: string; readonly isLost: boolean };
  readonly isCurrent: boolean;
  readonly onGo: () => void;
};

export function ThreadView({ comments, thread, people, about, isCurrent, onGo }: Props) {
  const { t } = useWords();
  const [replying, setReplying] = useState(false);
  const unread = comments.isUnread(thread);
  const first = thread.messages[0];
  return (
    <li
      className={`thread ${isCurrent ? 'current' : ''} ${thread.resolvedAt ? 'resolved' : ''}`}
      data-thread={thread.id}
    >
      <div className="row">
        <button type="button" className="thread-about grow" aria-pressed={isCurrent} onClick={onGo}>
          <span className="small muted">
            {t(`comment.on.${thread.anchor.kind}`)}
            {unread ? <span className="thread-new">{t('comment.new')}</span> : null}
          </span>
          {about.isLost ? (
            <span className="small warn-text">
              {thread.anchor.kind === 'text' ? t('comment.lost') : t('comment.lostCard')}
            </span>
          ) : null}
          {about.words ? <q className="thread-quote">{about.words}</q> : null}
          <span className="visually-hidden">{t('comment.go')}</span>
        </button>
        {comments.canWrite ? (
          <IconButton
            small
            label={thread.resolvedAt ? t('comment.reopen') : t('comment.resolve')}
            icon={thread.resolvedAt ? <RotateCcw size={16} /> : <Check size={16} />}
            onPress={() => comments.setResolved(thread.id, !thread.resolvedAt)}
          />
        ) : null}
      </div>
      {thread.resolvedAt ? (
        <p className="small muted">{t('comment.resolvedBy', { name: thread.resolvedBy ?? '' })}</p>
      ) : null}
      <ol className="thread-messages">
        {thread.messages.map((m) => (
          <Message key={m.id} comments={comments} message={m} people={people} />
        ))}
      </ol>
      {replying ? (
        <Composer
          label={t('comment.replyTo', { name: first?.byName ?? '' })}
          send={t('comment.send')}
          people={people}
          onCancel={() => setReplying(false)}
          onSend={(text, mentions) => {
            comments.reply(thread.id, text, mentions);
            setReplying(false);
          }}
        />
      ) : comments.canWrite ? (
        <div>
          <Button small look="quiet" onPress={() => setReplying(true)}>
            {t('comment.reply')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function Message({
  comments,
  message,
  people,
}: {
  readonly comments: CommentsModel;
  readonly message: CommentMessage;
  readonly people: readonly Mentionable[];
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  const [editing, setEditing] = useState(false);
  const isMine = comments.isMe(message.by) && comments.canWrite;
  if (editing)
    return (
      <li>
        <Composer
          label={t('comment.text')}
          initial={message.text}
          send={t('comment.editSave')}
          people={people}
          onCancel={() => setEditing(false)}
          onSend={(text) => {
            comments.edit(message.id, text);
            setEditing(false);
          }}
        />
      </li>
    );
  return (
    <li className="message">
      <div className="row">
        <span className="grow">
          <b>{message.byName}</b>{' '}
          <span className="small muted">
            {moment(message.at)}
            {message.editedAt ? ` · ${t('comment.edited')}` : ''}
          </span>
        </span>
        {isMine ? (
          <MenuButton
            small
            label={t('comment.more', { name: message.byName })}
            icon={<MoreHorizontal size={16} />}
            items={[
              { id: 'edit', label: t('comment.edit'), run: () => setEditing(true) },
              {
                id: 'delete',
                label: t('comment.delete'),
                run: () => {
                  comments.remove(message.id);
                  announce(t('comment.deleted'));
                },
              },
            ]}
          />
        ) : null}
      </div>
      <p className="message-text">{message.text}</p>
    </li>
  );
}
