/** The native menu of the desktop shows the same actions; other hosts have none and ignore this. */

import { useEffect, useRef } from 'react';
import type { Host } from '../../shared/host/host.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { useAllActions } from '../shell/actions.ts';

export function useNativeMenu(host: Host, language: Language): void {
  const actions = useAllActions();
  const sent = useRef('');
  useEffect(() => {
    const commands = actions
      .filter((a) => a.enabled !== false)
      .slice(0, 200)
      .map((a) => ({
        id: a.id,
        label: a.label.slice(0, 80),
        menu: a.menu,
        ...(a.shortcut?.includes('+') ? { accelerator: a.shortcut.replace('Mod', 'CmdOrCtrl') } : {}),
      }));
    const key = JSON.stringify([language, commands]);
    if (key === sent.current) return;
    sent.current = key;
    void host.call('window.setMenu', { language, commands }).catch(() => undefined);
  }, [host, language, actions]);
}
