/**
 * * Reading and scoring side by side, entirely by keyboard (`useJudgeKeys`). Everything is stored at once; no network
 * is needed.
 */
import { useCallback, useState } from 'react';
import { SeatModel } from '../../shared/app/contest/seatModel.ts';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { navigate } from '../shell/routes.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { JudgeAttachments } from './attachments/JudgeAttachments.tsx';
import { useVersion } from './contestContext.ts';
import { JudgeBar } from './JudgeBar.tsx';
import { JudgeEntries } from './JudgeEntries.tsx';
import { JudgeSheet } from './JudgeSheet.tsx';
import { PaceHint } from './PaceHint.tsx';
import { ReadingView } from './ReadingView.tsx';
import { focusScore, useJudgeKeys } from './useJudgeKeys.ts';
import { useJudgePlace } from './useJudgePlace.ts';
import { useOpened } from './useOpened.ts';

export function JudgeScreen({ seatId }: { readonly seatId: string }) {
  const { t } = useWords();
  const { core } = useApp();
  const { model, failed } = useOpened(useCallback(() => SeatModel.open(core, seatId), [core, seatId]));
  if (model?.store.bundle) return <Seat model={model} />;
  return failed || model ? (
    <main className="screen centred">
      <h1>{t(failed ? 'error.storage' : 'seat.empty')}</h1>
      <Button onPress={() => navigate({ name: 'contests' })}>{t('contests.title')}</Button>
    </main>
  ) : null;
}

function Seat({ model }: { readonly model: SeatModel }) {
  useVersion(model);
  const { bundle } = model.store;
  return bundle ? <Desk model={model} bundle={bundle} /> : null;
}

type DeskProps = { readonly model: SeatModel; readonly bundle: JudgeBundle };

function Desk({ model, bundle }: DeskProps) {
  const { t } = useWords();
  const { store } = model;
  const [criterion, setCriterion] = useState(bundle.criteria[0]?.id ?? '');
  const place = useJudgePlace(model, bundle);
  useJudgeKeys(model, bundle, place, criterion);
  const { page, entry, index, go, onScroll } = place;
  if (!entry) return null;
  const done = bundle.entries.filter((e) => store.isDone(e.id)).length;
  return (
    <div className="judge">
      <JudgeBar
        model={model}
        bundle={bundle}
        done={done}
        onUnread={(score) => {
          setCriterion(score.criterion);
          go(bundle.entries.findIndex((e) => e.id === score.entry));
          requestAnimationFrame(() => focusScore(score.criterion));
        }}
      />
      <JudgeEntries store={store} bundle={bundle} index={index} go={go} />
      <div className="judge-desk">
        <main className="judge-page" ref={page} onScroll={onScroll}>
          <EntryPage model={model} entry={entry} />
        </main>
        <section className="judge-scores" aria-label={t('judge.scores')}>
          <JudgeSheet model={model} bundle={bundle} entry={entry.id} criterion={criterion} onCriterion={setCriterion} />
          <PaceHint model={model} bundle={bundle} entry={entry.id} left={bundle.entries.length - done} />
          <p className="field-hint">{t('judge.keys')}</p>
          <Erase model={model} />
        </section>
      </div>
    </div>
  );
}

/** The submission: the frozen plan with the judge's pins, and its attachments. */
function EntryPage({
  model: { store },
  entry,
}: {
  readonly model: SeatModel;
  readonly entry: JudgeBundle['entries'][number];
}) {
  const { t } = useWords();
  const reading = store.reading(entry.id);
  if (!reading) return <p className="bad">{t('seat.empty')}</p>;
  return (
    <>
      <ReadingView
        key={entry.id}
        reading={reading}
        number={entry.number}
        category={entry.category}
        pins={store.sheet(entry.id).pins}
      />
      <JudgeAttachments key={`${entry.id}a`} attachments={entry.attachments} />
    </>
  );
}

/** After the contest: erases all of it from the judge's machine. */
function Erase({ model }: { readonly model: SeatModel }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const erase = async () => {
    try {
      await model.erase();
      navigate({ name: 'contests' });
      announce(t('judge.erased'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <details>
      <summary>{t('judge.after')}</summary>
      <p className="field-hint">{t('judge.eraseAbout')}</p>
      <Button small look="danger" onPress={() => setAsking(true)}>
        {t('judge.erase')}
      </Button>
      {asking ? (
        <Dialog title={t('judge.eraseTitle')} isOpen onClose={() => setAsking(false)} size="narrow" role="alertdialog">
          <p>{t(model.store.handedInAt === '' ? 'judge.eraseUnsent' : 'judge.eraseSure')}</p>
          <div className="dialog-actions">
            <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button look="danger" onPress={() => void erase()}>
              {t('judge.erase')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </details>
  );
}
