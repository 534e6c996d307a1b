/**
 * Which node holds the documents of a database: one row with the holder, a number that grows with each new holder, and an expiry time by the database's
 * clock. Every write to a document checks holder and number in its own transaction, so a node that was stopped, cut off or too slow cannot write once
 * another has taken over, whatever it believes and whatever the clocks say.
 *
 * The connection that renews the lease also receives what other processes change meanwhile: members, by the command line.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { Emitter } from '../../../shared/kernel/emitter.ts';
import type { Place } from './place.ts';

/** A holder that has not renewed for this long is replaced. */
const LEASE_MS = 6_000;
const RENEWALS = 4;

const TAKE = `
  UPDATE lease SET holder = $1, number = number + 1, place = $2, expires_at = clock_timestamp() + $3 * interval '1 millisecond'
  WHERE holder = $1 OR expires_at < clock_timestamp() RETURNING number`;
const RENEW = "UPDATE lease SET expires_at = clock_timestamp() + $2 * interval '1 millisecond' WHERE holder = $1";

export class Lease {
  private readonly place: Place;
  private readonly holder = randomUUID();
  private readonly ms: number;
  private line: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private renewing: Promise<void> | undefined;
  private isOver = false;
  private readonly lost = new Emitter<void>();
  private readonly elsewhere = new Emitter<void>();
  /** Another node holds the documents. Fires once. */
  readonly onDidLose = this.lost.on;
  /** Another process has changed members or plans, or may have while the connection was broken. */
  readonly onDidChangeElsewhere = this.elsewhere.on;

  constructor(place: Place, ms = LEASE_MS) {
    this.place = place;
    this.ms = ms;
    place.onDidFail(() => this.lose());
  }

  /** Takes the lease if nobody holds it, as the node at `address`. Otherwise resolves to the holder's address. */
  async take(address: string): Promise<'taken' | { readonly heldAt: string }> {
    const [taken] = await this.place.query<{ number: string }>(TAKE, [this.holder, address, this.ms]);
    if (taken) {
      this.place.fence = { holder: this.holder, number: taken.number };
      this.renewIn(0);
      return 'taken';
    }
    const [held] = await this.place.query<{ place: string }>('SELECT place FROM lease');
    return { heldAt: held?.place ?? '' };
  }

  /**
   * Assigns a new number to the same holder: a statement that was in progress on a broken connection has completed before, or never will. Rejects
   * if another node holds the documents by now.
   */
  readonly settle = async (): Promise<void> => {
    const { fence } = this.place;
    if (!fence) return;
    const [row] = await this.place.query<{ number: string }>(
      'UPDATE lease SET number = number + 1 WHERE holder = $1 RETURNING number',
      [this.holder],
    );
    if (!row) throw this.place.refuse();
    this.place.fence = { holder: this.holder, number: row.number };
  };

  /** Releases the lease, so that the next node need not wait. */
  async release(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.timer);
    await this.renewing;
    await this.place
      .query('UPDATE lease SET expires_at = clock_timestamp() WHERE holder = $1', [this.holder])
      // It expires on its own.
      .catch(() => undefined);
    await this.drop();
  }

  private renewIn(ms: number): void {
    if (this.isOver) return;
    this.timer = setTimeout(() => {
      this.renewing = this.renew().finally(() => this.renewIn(this.ms / RENEWALS));
    }, ms).unref();
  }

  private async renew(): Promise<void> {
    try {
      const line = this.line ?? (await this.connect());
      const { rowCount } = await line.query(RENEW, [this.holder, this.ms]);
      if (rowCount === 0) this.lose();
      // A full disk accepts this row and refuses an edit: only a stored write clears that state.
      else if (this.place.state === 'failed') this.place.setState('ok');
    } catch (error) {
      this.place.classified(error);
      await this.drop();
    }
  }

  private async connect(): Promise<Client> {
    const line = this.place.connectAlone();
    line.on('error', () => void this.drop());
    line.on('notification', ({ payload }) => {
      if (payload !== this.holder) this.elsewhere.fire();
    });
    await line.connect();
    this.line = line;
    await line.query(`LISTEN "${channelOf(this.place.schema)}"`);
    // Changes before this connection was established were not received.
    this.elsewhere.fire();
    return line;
  }
  private async drop(): Promise<void> {
    const { line } = this;
    this.line = undefined;
    await line?.end().catch(() => undefined);
  }

  private lose(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.place.setState('failed');
    this.lost.fire();
  }
}

export const channelOf = (schema: string): string => `musubi ${schema}`;
