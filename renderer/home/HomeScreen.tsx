/** The first screen: plans, a new plan, opening a file, the bin. */
import { RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { underTrunks } from '../../shared/app/plan/underTrunks.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { openFile, openWord } from '../files/contribution.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { openDialog } from '../shell/dialogs.tsx';
import { navigate } from '../shell/routes.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog, IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { beginSamplePlan } from './beginPlan.ts';
import { NextTasks } from './NextTasks.tsx';
import { usePlanGlances } from './usePlanGlances.ts';

export function HomeScreen() {
  const { t } = useWords();
  const { moment } = useWhen();
  const app = useApp();
  const { host, settings, openPlan } = app;
  const words = useWords();
  const [plans, setPlans] = useState<readonly PlanSummary[]>();
  const [erasing, setErasing] = useState<PlanSummary>();

  useEffect(() => {
    const read = () =>
      void host.call('library.list', {}).then(
        (r) => setPlans(r.plans),
        () => undefined,
      );
    read();
    const subscriptions = [host.on('library.changed', read), host.onDidChangeConnection((c) => c && read())];
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  }, [host]);
  const isGuest = host.guest !== undefined;
  const scope = { app, words };
  const create = () => openDialog({ kind: 'newPlan' });

  const live = useMemo(() => plans?.filter((p) => !p.trashedAt) ?? [], [plans]);
  const { glances, isReady } = usePlanGlances(live);
  const listed = useMemo(() => underTrunks(live, (id) => glances.get(id)), [live, glances]);
  const variantsLeft = erasing ? live.filter((p) => glances.get(p.id)?.variantOf === erasing.id).length : 0;
  const trashed = plans?.filter((p) => p.trashedAt) ?? [];
  const setTrashed = (plan: PlanSummary, trash: boolean) =>
    void host.call('library.setTrashed', { id: plan.id, trashed: trash }).then(
      () =>
        trash &&
        announce(t('plan.trashed', { title: plan.title || t('plan.untitled') }), {
          action: { label: t('common.undo'), run: () => setTrashed(plan, false) },
        }),
      () => announce(t('error.storage'), { kind: 'error' }),
    );

  return (
    <main className="screen home">
      <header className="screen-header">
        <div>
          <h1>
            {isGuest ? t('guest.home') : settings.name ? t('home.greeting', { name: settings.name }) : t('home.title')}
          </h1>
          <p className="muted">{isGuest ? t('guest.homeAbout') : t('home.about')}</p>
        </div>
        {host.guest?.isStaff ? <Button onPress={() => location.assign('#staff')}>{t('staff.toList')}</Button> : null}
        {isGuest ? null : (
          <div className="row wrap">
            <Button look="primary" onPress={create}>
              {t('plan.new')}
            </Button>
            <Button onPress={() => navigate({ name: 'region' })}>{t('go.region')}</Button>
            <Button onPress={() => openFile.run(scope)}>{t('file.open')}</Button>
            <Button onPress={() => openWord.run(scope)}>{t('word.open')}</Button>
            <Button onPress={() => openDialog({ kind: 'tradeGuide' })}>{t('trades.open')}</Button>
            <Button onPress={() => navigate({ name: 'start' })}>{t('start.go')}</Button>
            <Button onPress={() => openDialog({ kind: 'samples', role: undefined })}>{t('sample.again')}</Button>
          </div>
        )}
      </header>
      {plans && live.length === 0 ? (
        <section className="home-empty">
          <p>{t('home.empty')}</p>
          <div className="row wrap">
            <Button look="primary" onPress={create}>
              {t('plan.new')}
            </Button>
            <Button onPress={() => navigate({ name: 'start' })}>{t('start.askMe')}</Button>
            <Button onPress={() => void beginSamplePlan(app, words)}>{t('plan.sample')}</Button>
          </div>
        </section>
      ) : null}
      <ul className="plan-list" aria-busy={!isReady}>
        {(isReady ? listed : []).map(({ plan: p, isVariant, isArchived }) => {
          const glance = glances.get(p.id);
          const combination = glance?.combination;
          return (
            <li key={p.id} className={`plan-row ${isVariant ? 'plan-variant' : ''}`}>
              <button type="button" className="plan-open" onClick={() => openPlan(p.id)}>
                {/* The plan's combination in the colours of its parts; a plain cord if there is none yet. */}
                <Knot
                  colours={combination?.partKinds.map((k) => `var(--kind-${k})`) ?? []}
                  size={44}
                  background="var(--paper)"
                />
                <span className="grow">
                  <span className="plan-title">{p.title || t('plan.untitled')}</span>
                  {/* Its space is reserved before it is loaded: a row that grew under the pointer would move its button. */}
                  <span className="plan-claim">{combination?.claim ?? (glance ? t('plan.noClaim') : null)}</span>
                  <span className="muted small">
                    {isVariant ? `${t(isArchived ? 'home.variantAway' : 'home.variant')}・` : ''}
                    {t('plan.edited', { day: moment(p.updatedAt) })}
                  </span>
                </span>
              </button>
              {isGuest ? null : (
                <IconButton
                  label={t('plan.toTrash', { title: p.title || t('plan.untitled') })}
                  icon={<Trash2 size={18} />}
                  onPress={() => setTrashed(p, true)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <NextTasks plans={live} glances={glances} />
      {trashed.length > 0 ? (
        <details className="trash">
          <summary>{t('trash.title', { n: trashed.length })}</summary>
          <ul className="plan-list">
            {trashed.map((p) => (
              <li key={p.id} className="plan-row">
                <span className="grow">{p.title || t('plan.untitled')}</span>
                <Button small onPress={() => setTrashed(p, false)}>
                  <RotateCcw size={14} aria-hidden="true" /> {t('trash.restore')}
                </Button>
                <Button small look="danger" onPress={() => setErasing(p)}>
                  {t('trash.erase')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {erasing ? (
        <Dialog
          title={t('trash.eraseTitle', { title: erasing.title || t('plan.untitled') })}
          isOpen
          onClose={() => setErasing(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t('trash.eraseAbout')}</p>
          {variantsLeft > 0 ? <p>{t('trash.eraseVariants', { n: variantsLeft })}</p> : null}
          <div className="dialog-actions">
            <Button onPress={() => setErasing(undefined)}>{t('common.cancel')}</Button>
            <Button
              look="danger"
              onPress={() => {
                void host
                  .call('library.deleteForever', { id: erasing.id })
                  .catch(() => announce(t('error.storage'), { kind: 'error' }));
                setErasing(undefined);
              }}
            >
              {t('trash.erase')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </main>
  );
}
