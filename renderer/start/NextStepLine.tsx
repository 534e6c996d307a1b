/** One quiet line below the header: the plan's next step, with a button that starts it. */
import { ArrowRight, X } from 'lucide-react';
import { useCallback, useSyncExternalStore } from 'react';
import { FUNDING_COLLECTIONS } from '../../shared/doc/fundingSchema.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { usePlanVersion, type useShownDoc } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { Button, IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { beginStep, nextStepOf } from './beginStep.ts';

export function NextStepLine() {
  const { app, session } = usePlanWindow();
  if (!app.settings.showsNextStep || session.readOnly) return null;
  return <Line />;
}

function Line() {
  const { t } = useWords();
  const window = usePlanWindow();
  const { app, session } = window;
  usePlanVersion(session, 'nodes', 'parts', 'assumptions', 'fundingTerms', ...FUNDING_COLLECTIONS);
  useBlocks(session.doc);
  const next = nextStepOf(window);
  if (!next) return null;
  const hide = () => {
    app.setSettings({ showsNextStep: false });
    announce(t('nextStep.hidden'), {
      action: { label: t('common.undo'), run: () => app.setSettings({ showsNextStep: true }) },
    });
  };
  return (
    <section className="next-step" aria-label={t('nextStep.title')} data-region>
      <p className="grow">
        <b>{t('nextStep.title')}</b> <span role="status">{t(`nextStep.${next.step}`)}</span>
      </p>
      <Button small look="primary" onPress={() => beginStep(window, next)}>
        {t(`nextStep.do.${next.step}`)} <ArrowRight size={14} aria-hidden="true" />
      </Button>
      <IconButton small label={t('nextStep.hide')} icon={<X size={14} />} onPress={hide} />
    </section>
  );
}

/** Rerenders when blocks of the text are added or removed, not on every letter: enough to see whether there is a plan in it. */
function useBlocks(doc: ReturnType<typeof useShownDoc>): void {
  const subscribe = useCallback(
    (changed: () => void) => {
      const body = bodyElement(doc);
      body.observe(changed);
      return () => body.unobserve(changed);
    },
    [doc],
  );
  useSyncExternalStore(subscribe, () => bodyElement(doc).length);
}
