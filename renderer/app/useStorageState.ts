/** Whether edits reach the disk, as reported by the host. */
import { useEffect, useState } from 'react';
import type { Host } from '../../shared/host/host.ts';
import type { Damage, StorageState } from '../../shared/ipc/contract.ts';

type State = { readonly storage: StorageState; readonly damages: readonly Damage[]; readonly connected: boolean };

export function useStorageState(host: Host): State {
  const [storage, setStorage] = useState<StorageState>('ok');
  const [damages, setDamages] = useState<readonly Damage[]>([]);
  const [connected, setConnected] = useState(host.connected);
  useEffect(() => {
    const read = () =>
      void host.call('app.info', {}).then(
        (info) => {
          setStorage(info.storage);
          setDamages(info.damages);
        },
        () => undefined,
      );
    read();
    const subscriptions = [
      host.on('storage.status', ({ state }) => setStorage(state)),
      host.onDidChangeConnection((now) => {
        setConnected(now);
        if (now) read();
      }),
    ];
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  }, [host]);
  return { storage, damages, connected };
}
