/** Says, for as long as it is so, that work is not reaching the disk, and what to do; and what was found damaged at start. */
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Damage, StorageState } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { exportPlan } from '../shell/exportPlan.ts';
import { navigate } from '../shell/routes.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function StorageBanner({
  storage,
  connected,
  damages,
  session,
}: {
  readonly storage: StorageState;
  readonly connected: boolean;
  readonly damages: readonly Damage[];
  readonly session: PlanSession | undefined;
}) {
  const { t } = useWords();
  const app = useApp();
  const [seen, setSeen] = useState(0);
  const problem = connected ? (storage === 'ok' ? undefined : storage) : 'disconnected';
  return (
    <>
      {problem ? (
        <div className="banner bad" role="alert">
          <span className="grow">{t(`storage.${problem}`)}</span>
          {session ? (
            <Button small onPress={() => void exportPlan(app, session, t)}>
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
