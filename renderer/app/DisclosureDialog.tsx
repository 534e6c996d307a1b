/**
 * Shown before anything is exported or shared: an unfiled seed in it loses its novelty once it is disclosed to the
 * public. It may be shared with people bound to secrecy; disclosure to the public needs a named person's decision,
 * which is kept in the plan with the last day on which filing is still possible.
 */
import { useState } from 'react';
import { graceUntil, notePublication } from '../../shared/app/exports/disclosure.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { WayOut } from '../../shared/domain/canvas/kinds.ts';
import { useApp } from '../shell/AppContext.tsx';
import { parts } from '../shell/appParts.ts';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** Plans that a publication also counts for; rarely needed. */
const family = parts.declare('variants.familyNotes', () => import('../../shared/app/variants/familyNotes.ts'));

export function DisclosureDialog({
  session,
  leaving,
  as,
  seeds,
  onClose,
  onDecided,
}: {
  readonly session: PlanSession;
  /** What is exported: the plan, or a copy of it. */
  readonly leaving: PlanSession;
  readonly as: WayOut;
  readonly seeds: readonly string[];
  readonly onClose: () => void;
  readonly onDecided: () => void;
}) {
  const { t } = useWords();
  const { day } = useWhen();
  const { today } = useApp();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const publish = () => {
    if (!report(notePublication(session, { as, by, reason }, today, leaving.planStore))) return;
    void family
      .load()
      .then(({ noteInFamily }) => noteInFamily(session))
      // The comparison of variants offers it again.
      .catch(() => undefined);
    onDecided();
  };
  return (
    <Dialog title={t('disclosure.title')} isOpen onClose={onClose} size="narrow" role="alertdialog">
      <p>{t('disclosure.seeds', { list: seeds.join('、') })}</p>
      <p className="field-hint">{t('disclosure.about', { day: day(graceUntil(today)) })}</p>
      <div>
        <Button look="primary" onPress={onDecided}>
          {t('disclosure.secret')}
        </Button>
      </div>
      <fieldset className="facet">
        <legend className="section-title">{t('disclosure.public')}</legend>
        <label className="field">
          <span className="field-label">{t('enter.guardBy')}</span>
          <input className="input" maxLength={120} value={by} onChange={(event) => setBy(event.target.value)} />
        </label>
        <label className="field">
          <span className="field-label">{t('enter.guardReason')}</span>
          <input
            className="input"
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <Button isDisabled={!by.trim() || !reason.trim() || session.planReadOnly !== undefined} onPress={publish}>
          {t('disclosure.publish')}
        </Button>
      </fieldset>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
}
