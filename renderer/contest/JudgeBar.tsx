/** Above a judge's desk: the contest, the progress, and handing in, as a file or over the network. */
import type { SeatModel } from '../../shared/app/contest/seatModel.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import type { SeatStore } from '../../shared/doc/contest/seatDoc.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { navigate } from '../shell/routes.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useGuarded } from './useGuarded.tsx';

type UnreadScore = SeatStore['unread'][number];
type Props = {
  readonly model: SeatModel;
  readonly bundle: JudgeBundle;
  /** Entries with a complete sheet. */
  readonly done: number;
  /** Goes to a typed score that is not valid. */
  readonly onUnread: (score: UnreadScore) => void;
};

export function JudgeBar({ model, bundle, done, onUnread }: Props) {
  const { t } = useWords();
  const { unread } = model.store;
  const [first] = unread;
  return (
    <header className="judge-bar">
      <button type="button" className="link-button" onClick={() => navigate({ name: 'contests' })}>
        ← {t('contests.title')}
      </button>
      <strong>
        {bundle.title} {bundle.roundTitle}
      </strong>
      <span className="muted">{t('judge.progress', { done, all: bundle.entries.length })}</span>
      {first ? (
        <button type="button" className="link-button bad" onClick={() => onUnread(first)}>
          {t('judge.unread', { n: unread.length })}
        </button>
      ) : null}
      <HandIn model={model} bundle={bundle} isPart={done < bundle.entries.length} />
    </header>
  );
}

function HandIn({ model, bundle, isPart }: Pick<Props, 'model' | 'bundle'> & { readonly isPart: boolean }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const { host } = useApp();
  const { store } = model;
  const { guard, dialog } = useGuarded(store.changedScores, t('judge.changed'));
  const send = async (reason: string) => {
    try {
      const answer = await model.send(reason);
      if (answer === 'received') announce(t('judge.sent'));
      else announce(t(`judge.send.${answer}`), { kind: 'error' });
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  const save = async (reason: string) => {
    const name = fileName(`${bundle.title}_${bundle.judge.name}_${store.revision + 1}`);
    try {
      const saved = await model.handIn(reason, (bytes) => host.saveFile(`${name}.musubi-scores`, bytes, 'contest'));
      if (saved) announce(t('judge.handedIn'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <div className="judge-hand-in">
      <span className="muted small">
        {store.handedInAt ? t('judge.handedInAt', { at: moment(store.handedInAt) }) : t('judge.keptHere')}
      </span>
      {bundle.hub ? (
        <Button look="primary" onPress={() => guard((reason) => void send(reason))}>
          {t('judge.send')}
        </Button>
      ) : null}
      <Button look={bundle.hub ? 'plain' : 'primary'} onPress={() => guard((reason) => void save(reason))}>
        {t(isPart ? 'judge.handInPart' : 'judge.handIn')}
      </Button>
      {dialog}
    </div>
  );
}
