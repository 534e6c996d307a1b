/** The start screen of the four roles. The role can be changed here at any time. */
import { START_ROLES, type StartRole } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { Button, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { FounderStart } from './FounderStart.tsx';
import { RoleStart } from './RoleStart.tsx';

export function StartScreen() {
  const { t } = useWords();
  const { settings, setSettings } = useApp();
  const role = settings.startedAs || 'founder';
  const choose = (startedAs: StartRole) =>
    setSettings({ startedAs, ...(startedAs === 'founder' ? { showsNextStep: true } : {}) });
  return (
    <main className="screen start">
      <div className="row wrap start-role">
        <span className="muted small">{t('start.roleChoice')}</span>
        <Toolbar className="view-switch" label={t('start.roleChoice')}>
          {START_ROLES.map((r) => (
            <Button key={r} small look="quiet" pressed={r === role} onPress={() => choose(r)}>
              {t(`start.roleName.${r}`)}
            </Button>
          ))}
        </Toolbar>
      </div>
      {role === 'founder' ? <FounderStart /> : <RoleStart role={role} />}
    </main>
  );
}
