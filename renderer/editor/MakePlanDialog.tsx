/** Fills a template with the words of a board, and asks questions where something is missing. */
import { useState } from 'react';
import { makePlan } from '../../shared/app/plan/makePlan.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { USUAL_TEMPLATE } from '../../shared/data/templates/schema.ts';
import { FILLED_TEMPLATES } from '../../shared/data/templates/templates.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function MakePlanDialog({
  session,
  canvases,
  canvas,
  onClose,
}: {
  readonly session: PlanSession;
  readonly canvases: readonly { id: string; label: string }[];
  readonly canvas: string;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { t, text } = words;
  const [from, setFrom] = useState(canvas);
  const [template, setTemplate] = useState<string>(
    FILLED_TEMPLATES.find((x) => x.id === session.store.meta.template)?.id ?? USUAL_TEMPLATE,
  );
  return (
    <Dialog title={t('makePlan.title')} isOpen onClose={onClose} size="narrow">
      <p>{t('makePlan.about')}</p>
      <Select label={t('makePlan.canvas')} value={from} onChange={setFrom} options={canvases} />
      <Select
        label={t('plan.template')}
        value={template}
        onChange={setTemplate}
        options={FILLED_TEMPLATES.map((x) => ({ id: x.id, label: text(x.name) }))}
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            void makePlan(session, from, template, words).then((outcome) => {
              const undo = report(outcome);
              if (undo) announce(t('makePlan.done'), { action: { label: t('common.undo'), run: undo } });
            });
            onClose();
          }}
        >
          {t('makePlan.do')}
        </Button>
      </div>
    </Dialog>
  );
}
