/** Versions of plans, and the restore points that the app makes of documents. */
import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import {
  HostError,
  isKeptState,
  type KeptState,
  MOST_BEFORE_SYNC,
  type PlanVersion,
} from '../../../shared/ipc/contract.ts';
import { idFromBytes } from '../../../shared/kernel/ids.ts';
import type { Place, Query } from './place.ts';
import { plainText } from './plainText.ts';

type Row = {
  readonly id: string;
  readonly plan: string;
  readonly name: string;
  readonly reason: PlanVersion['reason'];
  readonly created_at: string;
  readonly bytes: number;
};
const KEEP_NEWEST = `
  DELETE FROM versions WHERE plan = $1 AND reason = $2
  AND seq NOT IN (SELECT seq FROM versions WHERE plan = $1 AND reason = $2 ORDER BY seq DESC LIMIT $3)`;

export class Versions {
  private readonly place: Place;
  /** Runs a transaction in its turn among the writes to documents. */
  private readonly inTurn: <T>(act: (query: Query) => Promise<T>) => Promise<T>;

  constructor(place: Place, inTurn: <T>(act: (query: Query) => Promise<T>) => Promise<T>) {
    this.place = place;
    this.inTurn = inTurn;
  }

  async list(planId: string): Promise<PlanVersion[]> {
    const rows = await this.place.query<Row>(
      `SELECT id, plan, name, reason, created_at, length(data) AS bytes FROM versions
       WHERE plan = $1 AND reason NOT IN ('visit', 'common') ORDER BY created_at DESC, seq DESC`,
      [planId],
    );
    return rows.map(({ id, plan, name, reason, created_at: createdAt, bytes }) => ({
      id,
      planId: plan,
      name,
      reason,
      createdAt,
      bytes,
    }));
  }

  create(planId: string, given: string, reason: PlanVersion['reason'], state: Uint8Array): Promise<PlanVersion> {
    const id = idFromBytes<string>(randomBytes(16));
    const createdAt = this.place.now().toISOString();
    const name = plainText(given);
    return this.inTurn(async (query) => {
      // Only the last one is needed.
      if (isKeptState(reason)) await query('DELETE FROM versions WHERE plan = $1 AND reason = $2', [planId, reason]);
      await query(
        'INSERT INTO versions (id, plan, name, reason, created_at, crc, data) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [id, planId, name, reason, createdAt, crc32(state), state],
      );
      // Made by the app, not by a person: bounded, or a bad connection would fill the disk.
      if (reason === 'beforeSync') await query(KEEP_NEWEST, [planId, reason, MOST_BEFORE_SYNC]);
      return { id, planId, name, reason, createdAt, bytes: state.length };
    });
  }

  async load(id: string): Promise<Uint8Array> {
    const [row] = await this.place.query<{ crc: string; data: Buffer }>(
      'SELECT crc, data FROM versions WHERE id = $1',
      [id],
    );
    if (!row) throw new HostError('notFound');
    const data = new Uint8Array(row.data);
    if (crc32(data) === Number(row.crc)) return data;
    await this.place.setAside('version', id, data, 'DELETE FROM versions WHERE id = $1', id);
    throw new HostError('notFound');
  }

  /** The restore points of a document, newest first. */
  async keptBefore(owner: string): Promise<Uint8Array[]> {
    const rows = await this.place.query<{ id: string }>(
      "SELECT id FROM versions WHERE plan = $1 AND reason = 'beforeSync' ORDER BY seq DESC",
      [owner],
    );
    return Promise.all(rows.map(({ id }) => this.load(id)));
  }

  /** A state that is kept once per plan; `null` if there is none yet, or if it is damaged. */
  async kept(planId: string, reason: KeptState): Promise<{ at: string; state: Uint8Array } | null> {
    const [row] = await this.place.query<{ id: string; created_at: string }>(
      'SELECT id, created_at FROM versions WHERE plan = $1 AND reason = $2',
      [planId, reason],
    );
    if (!row) return null;
    try {
      return { at: row.created_at, state: await this.load(row.id) };
    } catch (error) {
      // Damaged: treated as missing.
      if (error instanceof HostError && error.code === 'notFound') return null;
      throw error;
    }
  }

  async rename(id: string, name: string): Promise<void> {
    const rows = await this.place.query('UPDATE versions SET name = $2 WHERE id = $1 RETURNING 1', [
      id,
      plainText(name),
    ]);
    if (rows.length === 0) throw new HostError('notFound');
  }
}
