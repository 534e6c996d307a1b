/** The events of a host for its subscribers: validated against their schemas, each subscriber independently. */
import type { EventName } from '../ipc/channels.ts';
import { EVENT_SCHEMAS, type EventPayload } from '../ipc/contract.ts';
import { type Disposable, toDisposable } from '../kernel/disposable.ts';

type Listener = (payload: unknown) => void;

export class HostEvents {
  private readonly listeners = new Map<EventName, Set<Listener>>();
  private readonly failed: (error: unknown) => void;

  /** `failed` is given what a listener throws: it reaches neither other listeners nor the caller of `fire`. */
  constructor(failed: (error: unknown) => void) {
    this.failed = failed;
  }

  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): Disposable {
    // A new function for each subscription: the same listener may subscribe twice.
    const own: Listener = (payload) => listener(payload as EventPayload<E>);
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(own));
    return toDisposable(() => listeners.delete(own));
  }

  /** Names that are no event, and payloads that do not fit their schema, are dropped. */
  fire(event: string, payload: unknown): void {
    if (!isEvent(event)) return;
    const listeners = this.listeners.get(event);
    if (!listeners || listeners.size === 0) return;
    const parsed = EVENT_SCHEMAS[event].safeParse(payload);
    if (!parsed.success) return;
    for (const listener of [...listeners])
      try {
        listener(parsed.data);
      } catch (error) {
        this.failed(error);
      }
  }
}

const isEvent = (name: string): name is EventName => Object.hasOwn(EVENT_SCHEMAS, name);
