/** The start for roles other than founders: the one task they came for, and a sample to try it on. */
import type { StartRole } from '../../shared/ipc/contract.ts';
import { runAction } from '../shell/actions.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { navigate } from '../shell/routes.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Role = Exclude<StartRole, 'founder'>;

export function RoleStart({ role }: { readonly role: Role }) {
  const { t } = useWords();
  return (
    <section className="start-steps stack">
      <h1>{t(`start.role.${role}`)}</h1>
      <p>{t(`start.roleSays.${role}`)}</p>
      {role === 'advisor' ? (
        <section className="stack">
          <h2 className="section-title">{t('roleStart.advisor.join')}</h2>
          <p>{t('roleStart.advisor.joinSays')}</p>
        </section>
      ) : null}
      <div className="row wrap">
        <Way role={role} />
        <Button onPress={() => openDialog({ kind: 'samples', role })}>{t('roleStart.sample')}</Button>
        <Button look="quiet" onPress={() => navigate({ name: 'home' })}>
          {t('start.later')}
        </Button>
      </div>
      <p className="field-hint">{t('sample.about')}</p>
    </section>
  );
}

function Way({ role }: { readonly role: Role }) {
  const { t } = useWords();
  if (role === 'advisor')
    return (
      <Button look="primary" onPress={() => runAction('go.roster')}>
        {t('roleStart.advisor.roster')}
      </Button>
    );
  return (
    <Button look="primary" onPress={() => navigate({ name: 'contests' })}>
      {t(role === 'judge' ? 'roleStart.judge.open' : 'roleStart.secretariat.open')}
    </Button>
  );
}
