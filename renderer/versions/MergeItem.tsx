/** One item of a merge review: both sides by name, and buttons to settle it. */

import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Change } from '../../shared/doc/fields/change.ts';
import { inWords, sentenceOf } from '../../shared/doc/fields/inWords.ts';
import { changesOf, replaced, sayLost } from '../../shared/doc/merge/describe.ts';
import type { Choice, MergeRecord } from '../../shared/doc/merge/records.ts';
import { useComments } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useChangeWords } from '../shell/useChangeWords.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useSideName } from './useSideName.ts';

type Props = {
  readonly session: PlanSession;
  readonly record: MergeRecord;
  /** A comment is being written: the list makes room. */
  readonly onAsk: () => void;
};

export function MergeItem(props: Props) {
  return props.record.item.level === 'decide' ? <Collision {...props} /> : <KeptSides {...props} />;
}

function useSettle({ session, record }: Pick<Props, 'session' | 'record'>): (how: Choice) => void {
  const { t } = useWords();
  return (how) => {
    if (!session.settleMerges([record], how).ok) announce(t('mergeReview.cannot'), { kind: 'error' });
  };
}

function Collision({ session, record, onAsk }: Props) {
  const { t } = useWords();
  const { moment } = useWhen();
  const nameOf = useSideName(session);
  const words = useChangeWords();
  const comments = useComments();
  const settle = useSettle({ session, record });
  const { item } = record;
  const { planDoc } = session;
  const sides = { mine: changesOf(planDoc, item, 'mine'), theirs: changesOf(planDoc, item, 'theirs') };
  const ask = () => {
    const node = item.kind === 'value' && item.address.on === 'entity' && item.address.collection === 'nodes';
    comments?.begin(
      {
        anchor: node && item.address.on === 'entity' ? { kind: 'card', node: item.address.id } : { kind: 'plan' },
        quote: [sides.mine, sides.theirs]
          .map((changes) => changes.map((c: Change) => sentenceOf(c, words)).join('\n'))
          .join('\n⇔\n'),
      },
      (thread) => report(session.settleMerges([record], 'asked', thread)),
    );
    onAsk();
  };
  const lost = item.kind === 'text' ? item.lost : [];
  return (
    <li className="collision">
      <p className="small muted">{t('mergeReview.when', { when: moment(record.at) })}</p>
      <div className="collision-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side}>
            <h3 className="section-title">{nameOf(item[side].by)}</h3>
            {sides[side].length > 0 ? <ChangeList changes={sides[side]} /> : <p>{t('mergeReview.asItWas')}</p>}
          </section>
        ))}
      </div>
      {item.kind === 'text' && item.twins ? <p className="merge-lost">{t('mergeReview.twice')}</p> : null}
      {lost.map((l) => (
        <p key={l.at} className="merge-lost">
          <span className="small muted">
            {t('mergeReview.lostWords', { by: nameOf(l.by), removedBy: nameOf(l.removedBy) })}
          </span>
          <q>{inWords(sayLost(planDoc, l), words)}</q>
        </p>
      ))}
      {session.planReadOnly ? null : (
        <div className="row wrap">
          {item.kind === 'text' ? (
            <Button small look={lost.length > 0 ? 'primary' : 'plain'} onPress={() => settle('both')}>
              {t(lost.length > 0 ? 'mergeReview.bringBack' : 'mergeReview.keepBoth')}
            </Button>
          ) : null}
          {(['mine', 'theirs'] as const).map((side) => (
            <Button key={side} small onPress={() => settle(side)}>
              {t('mergeReview.keepOf', { name: nameOf(item[side].by) })}
            </Button>
          ))}
          <Button small isDisabled={comments?.canWrite !== true} onPress={ask}>
            {t('mergeReview.ask')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What one person had written, and another removed or replaced while apart. */
function KeptSides({ session, record }: Props) {
  const { t } = useWords();
  const { moment } = useWhen();
  const nameOf = useSideName(session);
  const settle = useSettle({ session, record });
  const { item } = record;
  // The side whose words or value were overwritten.
  const side = item.kind === 'value' && item.stands === 'mine' ? 'theirs' : item.kind === 'value' ? 'mine' : undefined;
  const by = side ? item[side].by : item.kind === 'text' ? item.lost[0]?.by : undefined;
  const changes = replaced(session.planDoc, item, side ?? 'theirs');
  return (
    <li className="collision">
      <p className="small muted">
        {t('mergeReview.keptOf', { name: by ? nameOf(by) : t('mergeReview.others'), when: moment(record.at) })}
      </p>
      <ChangeList changes={changes} />
      {session.planReadOnly ? null : (
        <div className="row wrap">
          <Button small onPress={() => settle(side ?? 'both')}>
            {t('mergeReview.restore')}
          </Button>
          <Button small onPress={() => settle('seen')}>
            {t('mergeReview.leave')}
          </Button>
        </div>
      )}
    </li>
  );
}
