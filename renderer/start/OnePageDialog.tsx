/** The plan on one page, on screen as it is on paper. */
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { type OnePage, onePage } from '../../shared/app/start/onePage.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { withSeen } from '../shell/Explained.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { printAs } from '../ui/printAs.ts';

export function OnePageDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { app, session, guardDisclosure } = usePlanWindow();
  const version = usePlanVersion(session, 'nodes', 'parts', 'assumptions', 'tasks', 'meta', 'uses', 'fundingTerms');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what is read of the plan
  const page = useMemo(() => onePage(session, app.today), [session, app.today, version]);
  const [isPrinting, setPrinting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it was seen once it is open
  useEffect(() => app.setSettings(withSeen(app.settings, `onePage:${session.planId}`)), []);
  return (
    <Dialog title={t('onePage.title')} isOpen onClose={onClose} size="wide">
      <Sheet page={page} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
        <Button look="primary" onPress={() => guardDisclosure('paper', () => setPrinting(true))}>
          {t('onePage.print')}
        </Button>
      </div>
      {isPrinting ? <OnPaper page={page} onDone={() => setPrinting(false)} /> : null}
    </Dialog>
  );
}

/** The page alone is on the paper: it stands beside the app for as long as it prints. */
function OnPaper({ page, onDone }: { readonly page: OnePage; readonly onDone: () => void }) {
  const { app } = usePlanWindow();
  const { language } = useWords();
  const [place] = useState(() => document.createElement('div'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once
  useEffect(() => {
    document.body.prepend(place);
    place.className = 'one-page-print';
    void printAs(app.host, 'onePage', page.title).finally(onDone);
    return () => place.remove();
  }, []);
  return createPortal(
    <div lang={language} aria-hidden="true">
      <Sheet page={page} />
    </div>,
    place,
  );
}

function Sheet({ page }: { readonly page: OnePage }) {
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
          <h2>{page.title || t('plan.untitled')}</h2>
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
