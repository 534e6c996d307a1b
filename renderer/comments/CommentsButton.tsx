/** Toggles the comments, with a count of new ones. */
import { MessageSquare } from 'lucide-react';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import { useComments } from '../session/useStore.ts';
import { CountButton } from '../ui/CountButton.tsx';
import { useWords } from '../ui/i18n.tsx';

export function CommentsButton() {
  const { t } = useWords();
  const comments: CommentsModel | undefined = useComments();
  const unread = comments?.unread.length ?? 0;
  return (
    <CountButton
      label={unread > 0 ? t('comment.showUnread', { n: unread }) : t('comment.show')}
      caption={t('comment.caption')}
      icon={<MessageSquare size={18} />}
      count={unread}
      pressed={comments?.isShown === true}
      isDisabled={!comments}
      onPress={() => comments?.show(!comments.isShown)}
    />
  );
}
