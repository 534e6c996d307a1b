/** After a tunnel or a file: how much merged by itself, and what two people must look at, one by one. Nothing is thrown away without a person. */
import { useEffect, useState } from 'react';
import { sentenceOf } from '../../shared/doc/fields/inWords.ts';
import type { Collision, MergeReview } from '../../shared/doc/mergeReview.ts';
import { DisposableStore } from '../../shared/kernel/disposable.ts';
import { announce } from '../app/announce.tsx';
import { useWords } from '../app/i18n.tsx';
import { useChangeWords } from '../app/useChangeWords.ts';
import { onDidOfferReview, takeReview } from '../session/fileReview.ts';
import { MergeWatch } from '../session/mergeWatch.ts';
import type { PlanSession } from '../session/planSession.ts';
import { useComments } from '../session/useStore.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { ChangeList } from './ChangeList.tsx';

export function MergeReviewBanner({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const [review, setReview] = useState<MergeReview>();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = (next: MergeReview) => {
      if (next.collisions.length === 0) {
        announce(t('mergeReview.quiet', { n: next.quiet }));
        return;
      }
      setSettled(new Set());
      setReview(next);
    };
    // From a file that was merged, before this plan came on screen or while it is.
    const fromFile = () => {
      const next = takeReview(session.planId);
      if (next) show(next);
    };
    fromFile();
    const disposables = new DisposableStore();
    disposables.add(onDidOfferReview((planId) => planId === session.planId && fromFile()));
    if (session.link) {
      const watch = disposables.add(new MergeWatch(session, session.link));
      disposables.add(watch.onDidReview(show));
    }
    return () => disposables.dispose();
  }, [session, t]);
  const left = review?.collisions.filter((c) => !settled.has(c.key)) ?? [];
  if (!review || left.length === 0) return null;
  return (
    <>
      <p className="banner" role="alert">
        <span className="grow">{t('mergeReview.banner', { n: review.quiet, m: left.length })}</span>
        <Button small look="primary" onPress={() => setOpen(true)}>
          {t('mergeReview.open')}
        </Button>
      </p>
      {open ? (
        <Dialog title={t('mergeReview.title')} isOpen onClose={() => setOpen(false)} size="wide">
          <p className="muted">{t('mergeReview.about')}</p>
          <ul className="collision-list">
            {left.map((collision) => (
              <CollisionRow
                key={collision.key}
                session={session}
                collision={collision}
                onSettled={() => setSettled((now) => new Set([...now, collision.key]))}
                onAsked={() => setOpen(false)}
              />
            ))}
          </ul>
          <div className="dialog-actions">
            <Button onPress={() => setOpen(false)}>{t('mergeReview.later')}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

function CollisionRow({
  session,
  collision,
  onSettled,
  onAsked,
}: {
  readonly session: PlanSession;
  readonly collision: Collision;
  readonly onSettled: () => void;
  readonly onAsked: () => void;
}) {
  const { t } = useWords();
  const comments = useComments();
  const settle = (command: Collision['keepMine']) => {
    if (!command || session.executeOnPlan(command).ok) onSettled();
  };
  const changeWords = useChangeWords();
  const words = (changes: Collision['mine']) => changes.map((c) => sentenceOf(c, changeWords)).join('\n');
  const ask = () => {
    const { about } = collision;
    const node = about.kind !== 'text' && about.subject.collection === 'nodes' ? about.subject.id : undefined;
    comments?.begin({
      anchor: node ? { kind: 'card', node } : { kind: 'plan' },
      quote: `${words(collision.mine)}\n⇔\n${words(collision.theirs)}`,
    });
    onSettled();
    onAsked();
  };
  const isField = collision.keepMine !== undefined;
  return (
    <li className="collision">
      <div className="collision-sides">
        <section>
          <h3 className="section-title">{t('mergeReview.mine')}</h3>
          <ChangeList changes={collision.mine} />
        </section>
        <section>
          <h3 className="section-title">{t('mergeReview.theirs')}</h3>
          <ChangeList changes={collision.theirs} />
        </section>
      </div>
      {isField ? null : <p className="small muted">{t('mergeReview.bothStand')}</p>}
      <div className="row wrap">
        {isField ? (
          <>
            <Button small onPress={() => settle(collision.keepMine)}>
              {t('mergeReview.keepMine')}
            </Button>
            <Button small onPress={() => settle(collision.keepTheirs)}>
              {t('mergeReview.keepTheirs')}
            </Button>
          </>
        ) : (
          <Button small onPress={onSettled}>
            {t('mergeReview.keepBoth')}
          </Button>
        )}
        <Button small isDisabled={comments?.canWrite !== true} onPress={ask}>
          {t('mergeReview.ask')}
        </Button>
      </div>
    </li>
  );
}
