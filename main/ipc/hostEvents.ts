/** The events of the library and of sharing that every window is sent, in the desktop app and in the browser edition alike. */
import type { EventName } from '../../shared/ipc/channels.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';

/** Sends an event to the windows, except `except`, which caused it. */
export type SendEvent = <E extends EventName>(event: E, payload: EventPayload<E>, except?: string) => void;

type On<T> = (listener: (value: T) => void) => Disposable;
/** The events of sharing, whichever server provides it. */
export type SharingEvents = {
  readonly onDidChange: On<void>;
  readonly onDidTakeIn: On<EventPayload<'contest.taken'>>;
  readonly onDidHear: On<EventPayload<'presence.received'>>;
  readonly onDidReach: On<{
    readonly name: string;
    readonly people: Readonly<EventPayload<'presence.reached'>['people']>;
  }>;
};

/** Sends events until the returned disposables are disposed. */
export const sendHostEvents = (
  library: HostLibrary,
  sharing: SharingEvents,
  send: SendEvent,
): readonly Disposable[] => [
  library.onDidAppend(({ name, updates, by }) => send('docs.appended', { name, updates: [...updates] }, by)),
  library.onDidChangeList(() => send('library.changed', {})),
  library.onDidChangeState((state) => send('storage.status', { state })),
  sharing.onDidChange(() => send('sharing.changed', {})),
  sharing.onDidTakeIn((taken) => send('contest.taken', taken)),
  sharing.onDidHear(({ name, bytes }) => send('presence.received', { name, bytes })),
  sharing.onDidReach(({ name, people }) => send('presence.reached', { name, people: [...people] })),
];
