/** The one-page plan, on screen as printed. */
import { useEffect, useMemo } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type OnePage, onePage } from '../../shared/app/start/onePage.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { withSeen } from '../shell/Explained.tsx';
import { OnPaper } from '../shell/OnPaper.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { beginStep, nextStepOf } from './beginStep.ts';

type Props = {
  /** What to print once this dialog is shown again: a question may replace it meanwhile. */
  readonly printing: PlanSession | undefined;
  readonly onClose: () => void;
};

export function OnePageDialog({ printing, onClose }: Props) {
  const { t } = useWords();
  const window = usePlanWindow();
  const { app, session, guardDisclosure } = window;
  const version = usePlanVersion(session, 'nodes', 'parts', 'assumptions', 'tasks', 'meta', 'uses', 'fundingTerms');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what is read of the plan
  const page = useMemo(() => onePage(session, app.today), [session, app.today, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it was seen once it is open
  useEffect(() => app.setSettings(withSeen(app.settings, `onePage:${session.planId}`)), []);
  const printed = useMemo(() => (printing ? onePage(printing, app.today) : page), [printing, app.today, page]);
  // What the page does not have yet is one press away.
  const next = session.readOnly ? undefined : nextStepOf(window);
  const begin = () => {
    if (!next) return;
    onClose();
    beginStep(window, next);
  };
  const print = () =>
    guardDisclosure('onePage', (leaving) => openDialog({ kind: 'onePage', printing: leaving.session }));
  return (
    <Dialog title={t('onePage.title')} isOpen onClose={onClose} size="wide">
      <Sheet page={page} heading="h2" />
      <div className="dialog-actions">
        {next && next.step !== 'onePage' ? <Button onPress={begin}>{t(`nextStep.do.${next.step}`)}</Button> : null}
        <Button onPress={onClose}>{t('common.close')}</Button>
        <Button look="primary" onPress={print}>
          {t('onePage.print')}
        </Button>
      </div>
      {printing ? (
        <OnPaper
          as="onePage"
          title={printed.title}
          className="one-page-print"
          onDone={() => openDialog({ kind: 'onePage' })}
        >
          <Sheet page={printed} heading="h1" />
        </OnPaper>
      ) : null}
    </Dialog>
  );
}

/** On paper its title is the first heading of the document, on screen one below the dialog's. */
function Sheet({ page, heading: Heading }: { readonly page: OnePage; readonly heading: 'h1' | 'h2' }) {
  const { t } = useWords();
  const { day } = useWhen();
  const yen = useYen();
  const { combination, money } = page;
  const about = [page.prefecture, page.trade, page.openedOn && t('onePage.opens', { day: day(page.openedOn) })];
  return (
    <article className="one-page">
      <header className="row">
        <Knot
          colours={combination?.parts.map((p) => `var(--kind-${p.kind})`) ?? []}
          size={72}
          background="var(--paper)"
        />
        <div className="grow">
          <Heading className="one-page-title">{page.title || t('plan.untitled')}</Heading>
          <p className="small muted">{about.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <p className="one-page-claim">{combination?.claim || t('onePage.missing')}</p>
      <dl>
        <Lines title={t('onePage.tied')} lines={combination?.parts.map((p) => p.title || t('card.untitled')) ?? []} />
        <Lines title={t('onePage.trouble')} lines={page.troubles} />
        <Lines title={t('onePage.wish')} lines={page.wishes} />
        <Lines
          title={t('onePage.assumption')}
          lines={
            combination?.assumption
              ? [`${combination.assumption}${combination.status ? `（${t(`evidence.${combination.status}`)}）` : ''}`]
              : []
          }
        />
        <Lines
          title={t('onePage.money')}
          lines={
            money
              ? [
                  t('onePage.uses', { yen: yen.spoken(money.usesYen) }),
                  t('onePage.sources', { yen: yen.spoken(money.sourcesYen) }),
                  t('start.money.lowest', { month: money.lowestMonth, yen: yen.spoken(money.lowestYen) }),
                ]
              : []
          }
        />
        <Lines
          title={t('onePage.tasks')}
          lines={page.tasks.map(({ title, due }) => (due ? `${title}（${day(due)}）` : title))}
        />
      </dl>
    </article>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { t } = useWords();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {lines.length === 0 ? (
          <span className="muted">{t('onePage.missing')}</span>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
