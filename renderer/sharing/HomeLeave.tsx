/** Taking a plan back from its home, with what that does before it is done. */
import { useState } from 'react';
import type { KnownHome } from '../../shared/ipc/homes.ts';
import type { FounderSight, PlanAtHome } from '../../shared/protocol/founder.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly home: KnownHome;
  readonly planId: string;
  /** Not known while the home cannot be reached. */
  readonly sight: FounderSight | undefined;
  readonly plan: PlanAtHome | undefined;
  readonly onDone: () => void;
};

export function HomeLeave({ home, planId, sight, plan, onDone }: Props) {
  const { t } = useWords();
  const { host } = useApp();
  const [isOpen, setOpen] = useState(false);
  const { organisation } = home;
  const names = (plan?.people ?? []).filter((p) => p.right !== 'none').map((p) => p.name);
  const years = sight?.retentionYears ?? undefined;
  const leave = () =>
    void host.call('homes.leave', { home: home.id, planId }).then(
      () => {
        setOpen(false);
        onDone();
      },
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  return (
    <>
      <div>
        <Button small look="danger" onPress={() => setOpen(true)}>
          {t('orgHome.leave')}
        </Button>
      </div>
      {isOpen ? (
        <Dialog
          title={t('orgHome.leaveTitle', { organisation })}
          isOpen
          onClose={() => setOpen(false)}
          size="narrow"
          role="alertdialog"
        >
          <ul className="home-leave stack">
            <li>{t('orgHome.leaveFirst')}</li>
            <li>{t('orgHome.leaveThen', { organisation })}</li>
            {names.length > 0 ? <li>{t('orgHome.leaveNames', { names: names.join('、') })}</li> : null}
            <li>
              {years === undefined
                ? t('orgHome.leaveChart', { organisation })
                : t('orgHome.leaveChartYears', { organisation, years })}
            </li>
            <li>{t('orgHome.leaveBackups')}</li>
            <li>{t('orgHome.leaveHere')}</li>
          </ul>
          <div className="dialog-actions">
            <Button onPress={() => setOpen(false)}>{t('common.cancel')}</Button>
            <Button look="danger" onPress={leave}>
              {t('orgHome.leave')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
