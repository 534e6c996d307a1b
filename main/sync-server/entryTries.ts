/**
 * Limits of failed sign-ins. They count failures and never refuse a right answer: codes have 100 random bits and keys are not guessed, so nothing is
 * gained by locking a person out, and nobody can do it to somebody else, not even from the same address.
 */
import { isIPv6 } from 'node:net';
import type { EntryRefusal } from '../../shared/domain/organisation/signingIn.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DoorAnswer } from './keyedDoor.ts';
import { Tries } from './tries.ts';

const MINUTE_MS = 60_000;
/** Failures from one address within ten minutes. */
const MOST_TRIES = 12;
const TRIES_MS = 10 * MINUTE_MS;
/** Lines about refused sign-ins within an hour: a stranger with many addresses must not fill the log. */
const MOST_LINES = 60;
const LINES_MS = 60 * MINUTE_MS;

export const refusal = (status: number, error: string): DoorAnswer => ({ status, body: { error } });

export class EntryTries {
  private readonly tries: Tries;
  private readonly lines: Tries;

  constructor(clock: Pick<Clock, 'now'>) {
    this.tries = new Tries(MOST_TRIES, TRIES_MS, clock);
    this.lines = new Tries(MOST_LINES, LINES_MS, clock);
  }

  /** The answer to a failed attempt from an address; `note` writes its line. */
  async refuse(
    error: EntryRefusal,
    code: string | undefined,
    address: string,
    note: () => Promise<boolean>,
  ): Promise<DoorAnswer> {
    // Nobody's fault: asked again.
    if (error === 'busy') return refusal(503, 'unavailable');
    const from = placeOf(address);
    const isOver = this.tries.isOver(from);
    this.tries.count(from);
    // Failures of whoever has a code close it after a few: they are always counted.
    const isOfCode = error === 'wrongSignature' && code !== undefined;
    if (isOfCode || !(isOver || this.lines.isOver(''))) {
      this.lines.count('');
      await note();
    }
    return isOver ? refusal(429, 'tooManyTries') : refusal(403, error);
  }
}

/** An address for counting: whoever has one IPv6 address has the other 2⁶⁴ of its network too. */
function placeOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
