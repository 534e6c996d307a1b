/** Comments in an open plan: beside it, on selected words, cards and links. */
import { MessageSquarePlus } from 'lucide-react';
import type { CommentThread } from '../../shared/doc/comments.ts';
import { useComments } from '../session/useStore.ts';
import { type ActionRecord, actionOf, runAction } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanContribution } from '../shell/contribution.ts';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';
import { CommentHere, commentOnSelection } from './CommentHere.tsx';
import { CommentsButton } from './CommentsButton.tsx';
import { CommentsPanel } from './CommentsPanel.tsx';
import { commentOnBoard } from './commentOnBoard.ts';
import { startTextMarks } from './textMarks.ts';

/** On the selected words, card or link. */
function comment({ session, comments, selection, view, words }: PlanWindow): void {
  if (!comments) return;
  if (view === 'text' && commentOnSelection(session, comments)) return;
  if (view !== 'text' && commentOnBoard(session, comments, selection.value)) return;
  announce(words.t('comment.pickFirst'));
}

const addComment: ActionRecord<PlanWindow> = {
  id: 'plan.comment',
  menu: 'insert',
  label: 'comment.add',
  key: 'Mod+Alt+M',
  when: ({ comments }) => comments?.canWrite === true,
  run: comment,
};
const showComments: ActionRecord<PlanWindow> = {
  id: 'plan.comments',
  menu: 'view',
  label: 'comment.show',
  labelNow: ({ comments }, t) => t(comments?.isShown ? 'comment.hide' : 'comment.show'),
  key: 'Mod+Alt+C',
  when: ({ comments }) => comments !== undefined,
  run: ({ comments }) => comments?.show(!comments.isShown),
};

function goToThread(window: PlanWindow, { anchor }: CommentThread): void {
  const board = window.view === 'text' ? 'board' : window.view;
  if (anchor.kind === 'text') window.go('text');
  else if (anchor.kind === 'card') window.go(board, anchor.node);
  else if (anchor.kind === 'link') {
    window.go(board);
    window.selection.select([], anchor.key);
  }
}

function Panel() {
  const window = usePlanWindow();
  return <CommentsPanel session={window.session} onGo={(thread) => goToThread(window, thread)} />;
}

function BesideText() {
  const { session, comments } = usePlanWindow();
  return comments ? (
    <CommentHere
      session={session}
      comments={comments}
      onTask={session.readOnly ? undefined : () => runAction('plan.task')}
    />
  ) : null;
}

function OnSelected() {
  const window = usePlanWindow();
  useComments();
  const { label, enabled, run } = actionOf(addComment, window, window.words.t);
  return enabled ? (
    <Button small onPress={run}>
      <MessageSquarePlus size={16} aria-hidden="true" /> {label}
    </Button>
  ) : null;
}

export const commentsInPlan = {
  id: 'comments',
  tools: [{ order: 10, part: CommentsButton }],
  panels: { comments: { order: 10, isShown: ({ comments }) => comments?.isShown === true, part: Panel } },
  slots: { besideText: BesideText, onSelected: OnSelected },
  actions: [addComment, showComments],
  commentServices: [{ id: 'comments.marks', start: ({ session, comments }) => startTextMarks(session, comments) }],
} satisfies PlanContribution;
