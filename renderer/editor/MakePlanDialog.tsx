/** Fills a template with the content of a board, with questions for what is missing. */
import { useState } from 'react';
import { makePlan, previewPlan } from '../../shared/app/plan/makePlan.ts';
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
  const preview = previewPlan(session, from, template, words);
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
      {preview.isBlank ? null : (
        <p role="status">
          {t('makePlan.again', { updated: preview.updated, added: preview.added, removed: preview.removed })}
        </p>
      )}
      <ListOf title={t('makePlan.kept')} items={preview.kept} />
      <ListOf title={t('makePlan.unused')} why={t('makePlan.unusedWhy')} items={preview.unused} />
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

function ListOf({
  title,
  why,
  items,
}: {
  readonly title: string;
  readonly why?: string;
  readonly items: readonly string[];
}) {
  if (items.length === 0) return null;
  return (
    <section className="made-list">
      <h3 className="section-title">{title}</h3>
      {why ? <p className="small muted">{why}</p> : null}
      <ul>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cards may have the same title, and the list is drawn once
          <li key={i}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
