/**
 * Questions that a device answers with its key. They are not stored: each carries its time and a code of this process, so that nobody can use up the
 * room for those of others, and a restart ends them all. Only answered ones are remembered, until they would have expired.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Challenges } from '../../shared/app/organisation/staffDoor.ts';
import { type Clock, systemClock } from '../../shared/ports/clock.ts';
import { sameText } from './sameText.ts';

const OPEN_MS = 120_000;

export class TimedChallenges implements Challenges {
  private readonly key = randomBytes(32);
  private readonly clock: Pick<Clock, 'now'>;
  /** When each used one would have expired. */
  private readonly used = new Map<string, number>();

  constructor(clock: Pick<Clock, 'now'> = systemClock) {
    this.clock = clock;
  }
  issue(): string {
    const body = `${randomBytes(16).toString('base64url')}.${this.clock.now() + OPEN_MS}`;
    return `${body}.${this.sign(body)}`;
  }
  isOpen(challenge: string): boolean {
    return this.expiryOf(challenge) > this.clock.now() && !this.used.has(challenge);
  }
  use(challenge: string): boolean {
    const now = this.clock.now();
    for (const [old, until] of this.used) if (until <= now) this.used.delete(old);
    if (!this.isOpen(challenge)) return false;
    this.used.set(challenge, this.expiryOf(challenge));
    return true;
  }
  /** 0 for one that is not from here. */
  private expiryOf(challenge: string): number {
    const [nonce = '', until = '', signature = '', ...rest] = challenge.split('.');
    return rest.length === 0 && sameText(signature, this.sign(`${nonce}.${until}`)) ? Number(until) : 0;
  }
  private sign(text: string): string {
    return createHmac('sha256', this.key).update(`musubi challenge 1 ${text}`).digest('base64url');
  }
}
