/** Creates a named variant of the open plan, or of one of its combinations. Says what is copied before it is created. */
import { useState } from 'react';
import { branchCombination } from '../../shared/app/variants/branchCombination.ts';
import { branchPlan } from '../../shared/app/variants/branchPlan.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { Explained } from '../shell/Explained.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { navigate } from '../shell/routes.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

type Props = { readonly combination: string | undefined; readonly onClose: () => void };

export function BranchDialog({ combination: asked, onClose }: Props) {
  const { t } = useWords();
  const { app, session, selection } = usePlanWindow();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  /** A copy of an invited plan would be somebody else's: there, the combination alone is branched. */
  const mayBranchPlan = app.host.guest === undefined && session.planReadOnly === undefined;
  /** Board, text and money follow only where the whole plan is branched: that is what somebody who does not choose gets. */
  const [isWhole, setWhole] = useState(mayBranchPlan);
  const combination = isWhole ? undefined : asked;
  const said = { by: app.settings.name, on: app.today, name, reason };
  const ofCombination = (id: string) => {
    const made = report(branchCombination(session, id, said));
    if (typeof made !== 'string') return;
    selection.select([made]);
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('variant.madeCombination', { name: quotable(name) }), { action: undo });
    onClose();
  };
  const ofPlan = async () => {
    setBusy(true);
    session.settleFields();
    const made = report(
      await branchPlan(session, { ...said, original: t('variant.original'), version: t('variant.asBranched') }),
    );
    setBusy(false);
    if (typeof made !== 'string') return;
    onClose();
    // Where a combination was branched, the copy of its plan opens on it.
    if (asked === undefined) app.openPlan(made);
    else navigate({ name: 'plan', planId: made, view: 'board', target: asked });
    announce(t('variant.madePlan', { name: quotable(name) }));
  };
  const make = () => {
    if (combination === undefined) void ofPlan();
    else ofCombination(combination);
  };
  return (
    <Dialog
      title={t(asked === undefined ? 'variant.branchPlan' : 'variant.branchCombination')}
      isOpen
      onClose={onClose}
    >
      <div className="stack">
        <Explained term="variant" />
        {asked !== undefined && mayBranchPlan ? <WhatFollows isWhole={isWhole} onChoose={setWhole} /> : null}
        <p>{t(combination === undefined ? 'variant.branchAbout' : 'variant.branchCombinationAbout')}</p>
        <label className="field">
          <span className="field-label">{t('variant.name')}</span>
          <input
            className="input"
            autoFocus
            value={name}
            maxLength={120}
            placeholder={t('variant.nameExample')}
            onChange={(e) => setName(e.target.value)}
            onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && !isBusy && make()}
          />
        </label>
        <label className="field">
          <span className="field-label">{t('variant.reasonAsked')}</span>
          <textarea
            className="input"
            rows={2}
            value={reason}
            maxLength={1_000}
            placeholder={t('variant.reasonExample')}
            onChange={(e) => setReason(e.target.value)}
          />
        </label>
        {combination === undefined ? (
          <dl className="variant-follows">
            <dt>{t('variant.follows')}</dt>
            <dd>{t('variant.followsWhat')}</dd>
            <dt>{t('variant.stays')}</dt>
            <dd>{t('variant.staysWhat')}</dd>
          </dl>
        ) : null}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={isBusy} onPress={make}>
            {t('variant.make')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function WhatFollows({
  isWhole,
  onChoose,
}: {
  readonly isWhole: boolean;
  readonly onChoose: (whole: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="variant-what">
      <legend className="field-label">{t('variant.what')}</legend>
      {[true, false].map((whole) => (
        <label key={String(whole)} className="checkbox">
          <input type="radio" name="variant-what" checked={isWhole === whole} onChange={() => onChoose(whole)} />
          {t(whole ? 'variant.whatPlan' : 'variant.whatCombination')}
        </label>
      ))}
    </fieldset>
  );
}
