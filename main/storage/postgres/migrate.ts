/** Brings a database up to date before anything else is read, one node at a time. */
import type { PoolClient } from 'pg';
import { UnusableStore } from './errors.ts';
import { MIGRATIONS } from './schema.ts';

const LOCK = "hashtextextended('musubi migration ' || $1, 0)";

/**
 * Runs the missing migrations, all or none of them. A database that is up to date is not written, so that a role without permission to create tables
 * may use it. Throws {@link UnusableStore} for one that a newer version has changed, and for one that cannot store every character.
 */
export async function migrate(client: PoolClient, schema: string, migrations = MIGRATIONS): Promise<void> {
  const encoding = await client.query<{ server_encoding: string }>('SHOW server_encoding');
  if (encoding.rows[0]?.server_encoding !== 'UTF8') throw new UnusableStore('encoding');
  if ((await versionOf(client, schema)) === migrations.length) return;
  // Two nodes that start together: the second waits here, and then finds nothing to do. Outside the transaction, whose snapshot is taken at its start.
  await client.query(`SELECT pg_advisory_lock(${LOCK})`, [schema]);
  try {
    await client.query('BEGIN');
    await update(client, schema, migrations);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [schema]);
  }
}

async function update(client: PoolClient, schema: string, migrations: readonly string[]): Promise<void> {
  const version = await versionOf(client, schema);
  if (version > migrations.length) throw new UnusableStore('newer');
  if (version === 0) {
    await client.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
    await client.query(`CREATE TABLE "${schema}".schema_version (version integer NOT NULL)`);
    await client.query(`INSERT INTO "${schema}".schema_version VALUES (0)`);
  }
  for (const migration of migrations.slice(version)) await client.query(migration);
  await client.query(`UPDATE "${schema}".schema_version SET version = $1`, [migrations.length]);
}

/** Returns 0 if there are no tables yet. */
async function versionOf(client: PoolClient, schema: string): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    `"${schema}".schema_version`,
  ]);
  if (!rows[0]?.there) return 0;
  const found = await client.query<{ version: number }>(`SELECT version FROM "${schema}".schema_version`);
  return found.rows[0]?.version ?? 0;
}
