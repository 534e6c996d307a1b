/**
 * The sandboxed preload: two functions, names only. A channel or event that is not in the lists is refused here already; Electron's event
 * objects never reach the page. Bundled to one CommonJS file, as the sandbox demands.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, EVENTS, IPC_PREFIX } from '../../shared/ipc/channels.ts';

const channels: readonly string[] = CHANNELS;
const events: readonly string[] = EVENTS;

contextBridge.exposeInMainWorld('desktop', {
  invoke(channel: string, input: unknown): Promise<unknown> {
    if (!channels.includes(channel)) return Promise.resolve({ ok: false, error: 'unknownChannel' });
    return ipcRenderer.invoke(`${IPC_PREFIX}${channel}`, input);
  },
  listen(event: string, listener: (payload: unknown) => void): () => void {
    if (!events.includes(event)) return () => undefined;
    const wrapped = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(`${IPC_PREFIX}${event}`, wrapped);
    return () => {
      ipcRenderer.removeListener(`${IPC_PREFIX}${event}`, wrapped);
    };
  },
});
