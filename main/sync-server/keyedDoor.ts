/** Who may come in at a door over HTTP: with the key that was handed out for it, and not too often from one address. */
import type { IncomingMessage } from 'node:http';
import { Rate } from './rate.ts';
import { sameText } from './sameText.ts';

export type DoorAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export class KeyedDoor {
  private readonly perSecond: number;
  private readonly burst: number;
  private readonly rates = new Map<string, Rate>();

  constructor(perSecond: number, burst: number) {
    this.perSecond = perSecond;
    this.burst = burst;
  }

  /** Why a request from the address `from` is refused; undefined where it is let in. Reads its headers only. */
  refuse(request: IncomingMessage, from: string, key: string): DoorAnswer | undefined {
    // Addresses of one room: a table that grows is emptied, which only gives a burst back.
    if (this.rates.size > 1_000) this.rates.clear();
    const rate = this.rates.get(from) ?? new Rate(this.perSecond, this.burst, performance.now());
    this.rates.set(from, rate);
    if (!rate.take(performance.now())) return { status: 429, body: { error: 'tooManyTries' } };
    const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    return sameText(given, key) ? undefined : { status: 403, body: { error: 'forbidden' } };
  }
}
