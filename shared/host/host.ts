/**
 * The app's one view of the world outside: storage, files, windows. Two hosts implement it, Electron and the browser edition; the app never
 * asks which one it is in.
 */

import type { ChannelName, EventName } from '../ipc/channels.ts';
import type { ChannelInput, ChannelOutput, EventPayload, FileKind, PickedFile } from '../ipc/contract.ts';
import type { Disposable } from '../kernel/disposable.ts';

export interface Host {
  /** Calls the host; rejects with a `HostError` whose code says what happened. */
  call<C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>>;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): Disposable;
  /** True while calls can reach the host. */
  readonly connected: boolean;
  onDidChangeConnection(listener: (connected: boolean) => void): Disposable;
  /** Lets a person choose a file; undefined when they cancel. */
  openFile(kind: FileKind): Promise<PickedFile | undefined>;
  /** Saves bytes where a person chooses; false when they cancel. */
  saveFile(name: string, bytes: Uint8Array, kind: FileKind): Promise<boolean>;
  /** Prints the page as it is laid out for paper. */
  print(title: string): Promise<void>;
}
