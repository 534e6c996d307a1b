/** The claim of a combination and its riskiest assumption, asked for together. */
import { useState } from 'react';
import { partsOf } from '../../shared/app/board/boardCommands.ts';
import { riskiestOf, writeClaim } from '../../shared/app/start/claim.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { Explained } from '../shell/Explained.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function ClaimDialog({ combination, onClose }: { readonly combination: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const node = session.store.entity('nodes', combination);
  const [claim, setClaim] = useState(node?.claim ?? '');
  const [assumption, setAssumption] = useState(riskiestOf(session.store, combination)?.text ?? '');
  const isEmpty = claim.trim() === '' && assumption.trim() === '';
  const parts = partsOf(session.store, combination).map((p) => quotable(p.title || t('card.untitled')));
  return (
    <Dialog title={t('claimDialog.title')} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          if (!isEmpty && report(writeClaim(session, combination, { claim, assumption }))) onClose();
        }}
      >
        <p className="muted">{t('claimDialog.parts', { list: parts.join('、') })}</p>
        <Explained term="claim" />
        <label className="field">
          <span className="field-label">{t('claimDialog.claim')}</span>
          <input
            className="input"
            autoFocus
            maxLength={1_000}
            value={claim}
            placeholder={t('combination.claimExample')}
            onChange={(e) => setClaim(e.target.value)}
          />
        </label>
        <Explained term="assumption" />
        <label className="field">
          <span className="field-label">{t('claimDialog.assumption')}</span>
          <input
            className="input"
            maxLength={2_000}
            value={assumption}
            placeholder={t('claimDialog.assumptionExample')}
            onChange={(e) => setAssumption(e.target.value)}
          />
        </label>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={isEmpty}>
            {t('claimDialog.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
