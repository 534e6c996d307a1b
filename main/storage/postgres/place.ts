/**
 * A PostgreSQL database as the rest of this folder sees it: connections, transactions, and every error mapped to one of ours. A server opens it and
 * holds the lease: its writes to documents are stored only as long as it does. A command that works beside a server opens it without the lease.
 */
import type { Client, ClientConfig, Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { type Damage, HostError, type StorageState } from '../../../shared/ipc/contract.ts';
import { Emitter } from '../../../shared/kernel/emitter.ts';
import { databaseError, isRefusal, stateAfter, unusableBecause } from './errors.ts';
import { migrate } from './migrate.ts';

const SCHEMA = 'musubi';
/** Readers and writers that may be active together: more do not make a small machine's disk faster. */
const CONNECTIONS = 8;
const CONNECT_MS = 5_000;
/** A server that is silent for this long is considered dead, and the connection is closed. */
const ANSWER_MS = 15_000;

export type PlaceOptions = {
  /** Includes its password, if it has one: never logged. */
  readonly url: string;
  readonly schema?: string;
  readonly now?: () => Date;
};
export type Value = string | number | boolean | null | Uint8Array | readonly (string | number)[];
export type Query = <Row extends QueryResultRow>(
  sql: string,
  values?: readonly Value[],
) => Promise<QueryResult<Row>['rows']>;
/** Identifies this writer of documents, see {@link Lease}. */
export type Fence = { readonly holder: string; readonly number: string };

/** `pg` is loaded only if a database is used. */
const load = async () => (await import('pg')).default;

export class Place {
  readonly now: () => Date;
  readonly schema: string;
  private readonly pool: Pool;
  private readonly newClient: () => Client;
  private readonly status = new Emitter<StorageState>();
  readonly onDidChangeState = this.status.on;
  readonly damages: Damage[] = [];
  state: StorageState = 'ok';
  /** Set by the holder of the lease. */
  fence: Fence | undefined;
  private readonly fenced = new Emitter<void>();
  /** A write was rejected because another node holds the documents. */
  readonly onDidFail = this.fenced.on;

  private constructor(options: PlaceOptions, pool: Pool, newClient: () => Client) {
    this.now = options.now ?? (() => new Date());
    this.schema = options.schema ?? SCHEMA;
    this.pool = pool;
    this.newClient = newClient;
    // An idle connection broke: the next query makes a new one.
    pool.on('error', () => undefined);
    // A borrowed connection that breaks while idle: its borrower gets the error with the next query.
    pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Connects and migrates the tables. Throws `UnusableStore` if that is not possible. */
  static async open(options: PlaceOptions): Promise<Place> {
    const pg = await load();
    const config: ClientConfig = {
      connectionString: options.url,
      application_name: 'musubi',
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
      // "Saved" means on disk, whatever the database or the role sets.
      options: `-c search_path=${options.schema ?? SCHEMA} -c synchronous_commit=on`,
    };
    const pool = new pg.Pool({ ...config, max: CONNECTIONS });
    const place = new Place(options, pool, () => new pg.Client(config));
    try {
      const client = await pool.connect();
      try {
        await migrate(client, place.schema);
      } finally {
        client.release();
      }
      return place;
    } catch (error) {
      await pool.end();
      throw unusableBecause(error);
    }
  }

  /** A dedicated connection for long-lived use. */
  connectAlone(): Client {
    return this.newClient();
  }

  /** Runs one statement as a transaction of its own. Rejects with one of the ports' codes. */
  readonly query: Query = async (sql, values = []) => {
    try {
      return (await this.pool.query(sql, [...values])).rows;
    } catch (error) {
      throw this.classified(error);
    }
  };

  /** Runs one statement and throws its error unmapped: it shows whether the statement may have been stored anyway. Resolves to the number of rows. */
  async tryOnce(sql: string, values: readonly Value[]): Promise<number> {
    return (await this.pool.query(sql, [...values])).rowCount ?? 0;
  }

  /** Runs `act` as one transaction that is on disk when this resolves. Rejects with one of the ports' codes; nothing is changed then. */
  async write<T>(act: (query: Query) => Promise<T>, options: { readonly isFenced?: boolean } = {}): Promise<T> {
    let client: PoolClient | undefined;
    try {
      const used = await this.pool.connect();
      client = used;
      const query: Query = async (sql, values = []) => (await used.query(sql, [...values])).rows;
      await used.query('BEGIN');
      if (options.isFenced) await this.checkFence(query);
      const value = await act(query);
      await used.query('COMMIT');
      used.release();
      this.setState('ok');
      return value;
    } catch (error) {
      await leave(client, error);
      throw this.classified(error);
    }
  }

  /** Part of a transaction: no other node can become the holder before it ends. */
  private async checkFence(query: Query): Promise<void> {
    const { fence } = this;
    if (!fence) return;
    const held = await query('SELECT 1 FROM lease WHERE holder = $1 AND number = $2 FOR SHARE', [
      fence.holder,
      fence.number,
    ]);
    if (held.length === 0) throw this.refuse();
  }
  /** The error for a write of a node that no longer holds the documents. */
  refuse(): HostError {
    this.fenced.fire();
    return new HostError('storageFailed');
  }

  /** Maps any error to one of ours; what it says about the database becomes the storage state. */
  classified(error: unknown): HostError {
    const known = databaseError(error);
    const state = stateAfter(known);
    if (state) this.setState(state);
    return known;
  }
  setState(state: StorageState): void {
    if (this.state === state) return;
    this.state = state;
    this.status.fire(state);
  }

  /** Moves bytes that failed their checksum aside, and reports it. `remove` takes the name as its only parameter. */
  async setAside(what: Damage['what'], name: string, data: Uint8Array, remove: string, key: string): Promise<void> {
    const at = this.now().toISOString();
    this.damages.push({ what, name, at });
    try {
      await this.write(
        async (query) => {
          await query('INSERT INTO damaged (what, name, at, data) VALUES ($1, $2, $3, $4)', [what, name, at, data]);
          await query(remove, [key]);
        },
        { isFenced: true },
      );
    } catch {
      // It stays in place and is found again at the next read.
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/** Rolls back on a connection that still answers; discards any other. */
async function leave(client: PoolClient | undefined, error: unknown): Promise<void> {
  if (!client) return;
  if (error instanceof HostError || isRefusal(error)) {
    try {
      await client.query('ROLLBACK');
      client.release();
      return;
    } catch {
      // The connection broke meanwhile, which rolls back too.
    }
  }
  client.release(true);
}
