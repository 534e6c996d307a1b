/** Switches whether this machine accepts score sheets and submissions over the network. */
import { useEffect, useState } from 'react';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';

const WORDS = {
  hub: { on: 'hub.on', off: 'hub.off', about: 'hub.about' },
  entryHub: { on: 'entryHub.on', off: 'entryHub.off', about: 'entryHub.about' },
} as const;

export function HubSwitch({ of }: { readonly of: keyof typeof WORDS }) {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const [addresses, setAddresses] = useState<readonly string[]>();
  useEffect(() => {
    let current = true;
    const read = () =>
      void host.call('entries.hub', { contest: model.id }).then(
        (hub) => current && setAddresses(hub.addresses),
        () => undefined,
      );
    read();
    const subscription = host.on('sharing.changed', read);
    return () => {
      current = false;
      subscription.dispose();
    };
  }, [host, model]);
  const isOn = addresses !== undefined && addresses.length > 0;
  const turn = () =>
    void (isOn ? host.call('sharing.stop', {}) : host.call('sharing.start', { reach: 'network' })).catch(() =>
      announce(t('hub.failed'), { kind: 'error' }),
    );
  return (
    <details className="settings-box">
      <summary>{isOn ? t(WORDS[of].on, { address: addresses[0] ?? '' }) : t(WORDS[of].off)}</summary>
      <p className="field-hint">{t(WORDS[of].about)}</p>
      <Button small onPress={turn}>
        {t(isOn ? 'hub.stop' : 'hub.start')}
      </Button>
    </details>
  );
}
