/**
 * After working offline or importing a file: what two people must review, the same on every screen, and what of
 * somebody's was removed or replaced.
 */
import { useEffect, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { isOpenRecord, type MergeRecord, THREAD_MS } from '../../shared/doc/merge/records.ts';
import { useMergeRecords } from '../session/useMergeRecords.ts';
import { useComments } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MergeItem } from './MergeItem.tsx';
import { useSideName } from './useSideName.ts';

export function MergeReviewBanner({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const records = useMergeRecords(session);
  /** The open list; the list of items to decide closes when all are decided. */
  const [shown, setShown] = useState<'decide' | 'kept'>();
  useEffect(() => {
    const subscription = session.merges.onDidMerge(({ items }) => {
      if (items.size === 0) announce(t('mergeReview.quiet'));
    });
    return () => subscription.dispose();
  }, [session, t]);
  const open = useOpen(records);
  const decide = open.filter((r) => r.item.level === 'decide');
  const kept = open.filter((r) => r.item.level === 'kept');
  const names = useNames(session, decide);
  const isOpen = shown === 'kept' || (shown === 'decide' && decide.length > 0);
  // Decided, here or by somebody else: the next merge shows its banner again.
  const isDone = shown === 'decide' && decide.length === 0;
  useEffect(() => {
    if (isDone) setShown(undefined);
  }, [isDone]);
  if (open.length === 0) return null;
  return (
    <>
      {decide.length > 0 ? (
        <p className="banner" role="alert">
          <span className="grow">{t('mergeReview.banner', { names, m: decide.length })}</span>
          <Button small look="primary" onPress={() => setShown('decide')}>
            {t('mergeReview.open')}
          </Button>
        </p>
      ) : (
        <p className="banner calm" role="status">
          <span className="grow">{t('mergeReview.kept', { n: kept.length })}</span>
          <Button small onPress={() => setShown('kept')}>
            {t('mergeReview.look')}
          </Button>
          {session.planReadOnly ? null : (
            <Button small onPress={() => report(session.settleMerges(kept, 'seen'))}>
              {t('mergeReview.leave')}
            </Button>
          )}
        </p>
      )}
      {isOpen ? (
        <Dialog title={t('mergeReview.title')} isOpen onClose={() => setShown(undefined)} size="wide">
          {decide.length > 0 ? <p className="muted">{t('mergeReview.about')}</p> : null}
          <ul className="collision-list">
            {decide.map((record) => (
              <MergeItem key={record.key} session={session} record={record} onAsk={() => setShown(undefined)} />
            ))}
          </ul>
          {kept.length > 0 ? (
            <section>
              <h3 className="section-title">{t('mergeReview.keptTitle')}</h3>
              <p className="muted small">{t('mergeReview.keptAbout')}</p>
              <ul className="collision-list">
                {kept.map((record) => (
                  <MergeItem key={record.key} session={session} record={record} onAsk={() => setShown(undefined)} />
                ))}
              </ul>
            </section>
          ) : null}
          <div className="dialog-actions">
            <Button onPress={() => setShown(undefined)}>{t('mergeReview.later')}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

/** Items that somebody must, or may, look at. An item asked about in a comment is open again when the comment is gone. */
function useOpen(records: readonly MergeRecord[]): readonly MergeRecord[] {
  const threads = useComments()?.store.threads;
  const [, lookAgain] = useState(0);
  const hasThread = threads && ((id: string) => threads.some((thread) => thread.id === id));
  const states = records.map((record) => isOpenRecord(record, hasThread, Date.now()));
  const waits = states.includes('soon');
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => lookAgain((n) => n + 1), THREAD_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  return records.filter((_, i) => states[i] === true);
}

/** The people on either side, without duplicates. */
function useNames(session: PlanSession, records: readonly MergeRecord[]): string {
  const { t } = useWords();
  const nameOf = useSideName(session);
  const people = records.flatMap(({ item }) => [item.mine.by, item.theirs.by]);
  return [...new Set(people.map(nameOf))].join(t('mergeReview.and'));
}
