/** Shown before exporting a plan that is not entirely public. */
import { useState } from 'react';
import { type Door, doorRecord } from '../../shared/app/exports/doors.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { AudienceChoice } from './AudienceChoice.tsx';

export function AudienceDialog({
  session,
  door,
  onChosen,
  onClose,
}: {
  readonly session: PlanSession;
  readonly door: Door;
  readonly onChosen: (audience: Layer) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [audience, setAudience] = useState<Layer>('public');
  const { takesCopies } = doorRecord(door);
  return (
    <Dialog title={t('layer.whom')} isOpen onClose={onClose} size="narrow">
      {takesCopies ? (
        <AudienceChoice session={session} value={audience} onChange={setAudience} hideLabel />
      ) : (
        <p>{t(door === 'share' ? 'layer.shareAll' : 'layer.printAll')}</p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={() => onChosen(takesCopies ? audience : 'own')}>
          {t(takesCopies ? 'layer.goOn' : 'layer.goOnWhole')}
        </Button>
      </div>
    </Dialog>
  );
}
