/** The one global that the preload exposes. Names only: the preload checks channel and event names against the same lists. */
import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';

export type DesktopBridge = {
  invoke(channel: ChannelName, input: unknown): Promise<unknown>;
  listen(event: EventName, listener: (payload: unknown) => void): () => void;
};

declare global {
  interface Window {
    readonly desktop?: DesktopBridge;
  }
}
