/** All comments of the plan beside the view: filter, reply, resolve; selecting one shows its anchor. */
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CommentThread } from '../../shared/doc/comments.ts';
import { useKnownPeople } from '../session/knownPeople.ts';
import { useComments } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { copyText } from '../ui/copyText.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { Composer } from './Composer.tsx';
import { ThreadView } from './ThreadView.tsx';
import { useLostTexts } from './textMarks.ts';

type Props = {
  readonly session: PlanSession;
  /** Goes to a thread's anchor. */
  readonly onGo: (thread: CommentThread) => void;
};

export function CommentsPanel(props: Props) {
  const comments = useComments();
  return comments?.isShown ? <Panel {...props} comments={comments} /> : null;
}

function Panel({ session, comments, onGo }: Props & { readonly comments: CommentsModel }) {
  const { t } = useWords();
  const [filter, setFilter] = useState('open');
  const people = useKnownPeople(session, comments);
  const lost = useLostTexts(session, comments);
  const list = useRef<HTMLUListElement>(null);
  const { threads } = comments.store;
  const shown = threads.filter((thread) => {
    if (thread.id === comments.current) return true;
    if (filter === 'open') return !thread.resolvedAt;
    if (filter === 'unread') return comments.isUnread(thread);
    if (filter === 'me') return thread.messages.some((m) => m.mentions.some((id) => comments.isMe(id)));
    return filter === 'all' || thread.messages.some((m) => m.by === filter);
  });
  const aboutOf = (thread: CommentThread): { words: string; isLost: boolean } => {
    const { anchor } = thread;
    if (anchor.kind === 'card') {
      const node = session.store.entities('nodes').get(anchor.node);
      return { words: node?.title || thread.quote, isLost: !node };
    }
    if (anchor.kind === 'link')
      return { words: thread.quote, isLost: !session.store.relations('links').has(anchor.key) };
    return { words: thread.quote, isLost: lost.has(thread.id) };
  };

  useEffect(() => {
    list.current?.querySelector(`[data-thread="${comments.current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [comments.current]);
  const hasEnded = session.readOnly === 'ended';
  const begin = () => comments.begin({ anchor: { kind: 'plan' }, quote: '' });
  const own = threads.flatMap((thread) => thread.messages.filter((m) => comments.isMe(m.by)));

  return (
    <aside className="comments-panel" aria-label={t('comment.title')}>
      <header className="row">
        <h2 className="grow">{t('comment.title')}</h2>
        <IconButton small label={t('comment.hide')} icon={<X size={16} />} onPress={() => comments.show(false)} />
      </header>
      <div className="row">
        <span className="grow">
          <Select
            label={t('comment.filter')}
            hideLabel
            value={filter}
            onChange={setFilter}
            options={[
              ...(['open', 'unread', 'me', 'all'] as const).map((id) => ({ id, label: t(`comment.filter.${id}`) })),
              ...comments.authors.map((a) => ({ id: a.id, label: t('comment.filter.by', { name: a.name }) })),
            ]}
          />
        </span>
        {comments.canWrite ? (
          <Button small onPress={begin}>
            {t('comment.onPlan')}
          </Button>
        ) : null}
      </div>
      {hasEnded && own.length > 0 ? (
        <div className="notice">
          <span className="grow">{t('comment.endedUnsent')}</span>
          <Button
            small
            onPress={() =>
              void copyText(own.map((m) => m.text).join('\n\n')).then(
                () => announce(t('comment.copied')),
                () => announce(t('error.command'), { kind: 'error' }),
              )
            }
          >
            {t('comment.copyMine')}
          </Button>
        </div>
      ) : comments.canWrite ? null : (
        <p className="small muted">{t('comment.mayNot')}</p>
      )}
      {comments.draft ? (
        <section className="thread current" aria-label={t('comment.add')}>
          <span className="small muted">{t(`comment.on.${comments.draft.anchor.kind}`)}</span>
          {comments.draft.quote ? <q className="thread-quote">{comments.draft.quote}</q> : null}
          <Composer
            // Another anchor, another draft.
            key={JSON.stringify(comments.draft.anchor)}
            label={t('comment.text')}
            send={t('comment.post')}
            people={people}
            onCancel={() => comments.cancelDraft()}
            onSend={(text, mentions) => comments.post(text, mentions)}
          />
        </section>
      ) : null}
      <ul className="thread-list" ref={list}>
        {shown.map((thread) => (
          <ThreadView
            key={thread.id}
            comments={comments}
            thread={thread}
            people={people}
            about={aboutOf(thread)}
            isCurrent={thread.id === comments.current}
            onGo={() => {
              comments.choose(thread.id);
              onGo(thread);
            }}
          />
        ))}
      </ul>
      {shown.length === 0 && !comments.draft ? (
        threads.length === 0 ? (
          // The button for the first one is above.
          <p className="muted small">{t('comment.noneYet')}</p>
        ) : (
          <Nothing says={t('comment.none')} ways={[{ label: t('comment.showAll'), run: () => setFilter('all') }]} />
        )
      ) : null}
    </aside>
  );
}
