/** Every shortcut that is active here, from the registry of actions, and the few that belong to the text and to lists. */

import { MENUS, shortcutText, useAllActions } from '../shell/actions.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** Keys without an action, written as on a keyboard. */
const FIXED = [
  { keys: 'Esc, Tab', label: 'keyList.leaveText' },
  { keys: 'Tab, Shift+Tab', label: 'keyList.indent' },
  { keys: '↑ ↓ ← →', label: 'keyList.arrows' },
  { keys: '/', label: 'keyList.slash' },
  { keys: '@', label: 'keyList.at' },
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const actions = useAllActions().filter((a) => a.shortcut !== undefined);
  const groups = MENUS.map((menu) => ({ menu, actions: actions.filter((a) => a.menu === menu) }));
  return (
    <Dialog title={t('keyList.title')} isOpen onClose={onClose}>
      <div className="key-lists">
        <section>
          <h3 className="section-title">{t('keyList.everywhere')}</h3>
          <dl className="key-list">
            {FIXED.map(({ keys, label }) => (
              <div key={label}>
                <dt>{t(label)}</dt>
                <dd className="kbd">{keys}</dd>
              </div>
            ))}
          </dl>
        </section>
        {groups
          .filter((g) => g.actions.length > 0)
          .map((g) => (
            <section key={g.menu}>
              <h3 className="section-title">{t(`menu.${g.menu}`)}</h3>
              <dl className="key-list">
                {g.actions.map((a) => (
                  <div key={a.id}>
                    <dt>{a.label}</dt>
                    <dd className="kbd">{shortcutText(a.shortcut ?? '')}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  );
}
