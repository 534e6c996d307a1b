/** Admission to an HTTP endpoint: requires the key that was issued for it, and limits requests per address. */
import type { IncomingMessage } from 'node:http';
import { bearerOf } from './httpAnswer.ts';
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

  /** Why a request from the address `from` is refused; `undefined` if it is admitted. Reads its headers only. */
  refuse(request: IncomingMessage, from: string, key: string): DoorAnswer | undefined {
    // Addresses of one room: a table that grows too large is cleared, which at worst allows another burst.
    if (this.rates.size > 1_000) this.rates.clear();
    const rate = this.rates.get(from) ?? new Rate(this.perSecond, this.burst, performance.now());
    this.rates.set(from, rate);
    if (!rate.take(performance.now())) return { status: 429, body: { error: 'tooManyTries' } };
    const given = bearerOf(request) ?? '';
    return sameText(given, key) ? undefined : { status: 403, body: { error: 'forbidden' } };
  }
}
