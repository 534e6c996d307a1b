/** Says, while work is not reaching the disk, what to do; also reports data that was found damaged at start. */
import { useState } from 'react';
import type { Damage, StorageState } from '../../shared/ipc/contract.ts';
import { runAction } from '../shell/actions.ts';
import { useOpenPlan } from '../shell/openPlan.ts';
import { navigate } from '../shell/routes.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function StorageBanner({
  storage,
  connected,
  damages,
}: {
  readonly storage: StorageState;
  readonly connected: boolean;
  readonly damages: readonly Damage[];
}) {
  const { t } = useWords();
  const isPlanOpen = useOpenPlan() !== undefined;
  const [seen, setSeen] = useState(0);
  const problem = connected ? (storage === 'ok' ? undefined : storage) : 'disconnected';
  return (
    <>
      {problem ? (
        <div className="banner bad" role="alert">
          <span className="grow">{t(`storage.${problem}`)}</span>
          {isPlanOpen ? (
            <Button small onPress={() => runAction('plan.saveCopy')}>
              {t('storage.export')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {damages.length > seen ? (
        <div className="banner" role="alert">
          <span className="grow">
            {t('damage.found', { n: damages.length })}{' '}
            {damages.some((d) => d.what === 'library') ? t('damage.library') : t('damage.parts')}
          </span>
          <Button small onPress={() => navigate({ name: 'settings' })}>
            {t('damage.backups')}
          </Button>
          <Button small onPress={() => setSeen(damages.length)}>
            {t('common.close')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
