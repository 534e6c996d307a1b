/** Background services that run while the window is open. */
import { useEffect, useRef } from 'react';
import { HostError } from '../../shared/ipc/contract.ts';
import { RunningServices, type Service } from '../../shared/kernel/services.ts';
import { FEATURES } from '../features.ts';
import { runAction } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { loadPartsIdly } from '../shell/appParts.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { localLog } from '../shell/localLog.ts';
import { navigate } from '../shell/routes.ts';

type AppService = Service<{ readonly scope: () => AppScope }>;

/** Requests from the host: a command of the native menu, a link, a file. */
const hostEvents: AppService = {
  id: 'host.events',
  start: ({ scope }) => {
    const { host } = scope().app;
    const openRecent = (token: string) =>
      void host.call('files.openRecent', { token }).then(
        (file) => file && scope().app.takeFile(file),
        (error: unknown) => {
          const isLarge = error instanceof HostError && error.code === 'fileTooLarge';
          announce(scope().words.t(isLarge ? 'error.fileTooLarge' : 'error.fileNotRead'), { kind: 'error' });
        },
      );
    const subscriptions = [
      host.on('command.run', ({ command }) => runAction(command)),
      host.on('link.opened', ({ planId, target }) =>
        navigate({ name: 'plan', planId, view: target ? 'board' : 'text', ...(target ? { target } : {}) }),
      ),
      host.on('file.opened', ({ token }) => openRecent(token)),
    ];
    // The host now sends what it queued before the window listened.
    void host.call('window.ready', {}).catch(() => undefined);
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  },
};

const idleParts: AppService = {
  id: 'parts.idle',
  start: ({ scope }) => loadPartsIdly(scope().app.host.guest !== undefined),
};

const SERVICES: readonly AppService[] = [
  hostEvents,
  ...(FEATURES as readonly Contribution[]).flatMap(({ services }) => services ?? []),
  idleParts,
];

export function useAppServices(scope: AppScope): () => AppScope {
  const latest = useRef(scope);
  useEffect(() => {
    latest.current = scope;
  });
  const read = useRef(() => latest.current).current;
  const { host } = scope.app;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another host, other services
  useEffect(() => {
    const running = new RunningServices(localLog.write);
    running.startAll(SERVICES, { scope: read });
    return () => void running.stop();
  }, [host, read]);
  return read;
}
