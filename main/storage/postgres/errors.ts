/** Maps errors of PostgreSQL and of the connection to the codes that a store may reject with. Error texts are not passed on: they may hold content. */
import { HostError, type StorageState } from '../../../shared/ipc/contract.ts';
import type { StoreErrorCode } from '../../../shared/ports/errors.ts';

/** Why a database cannot be used at all; reported to the person who starts the host. */
type Unusable = 'unreachable' | 'refused' | 'noDatabase' | 'newer' | 'encoding' | 'rights';

export class UnusableStore extends Error {
  readonly reason: Unusable;

  constructor(reason: Unusable) {
    super(reason);
    this.name = 'UnusableStore';
    this.reason = reason;
  }
}

/** The SQLSTATE of an error that the server reported; `undefined` if the connection broke. */
function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The server answered and keeps serving this connection: it has stored nothing of what it refused. */
export const isRefusal = (error: unknown): boolean => {
  const state = sqlStateOf(error);
  // 08: connection errors; 57P: the server is shutting down, or was shut down.
  return state !== undefined && !state.startsWith('08') && !state.startsWith('57P');
};

export const isTaken = (error: unknown): boolean => sqlStateOf(error) === '23505';

const CODES: Readonly<Record<string, StoreErrorCode>> = {
  // disk_full
  '53100': 'storageFull',
  // read_only_sql_transaction, insufficient_privilege
  '25006': 'storageReadOnly',
  '42501': 'storageReadOnly',
  // Bytes that are not valid text: a NUL, or half a character.
  '22021': 'invalidInput',
  '22P05': 'invalidInput',
};

export function databaseError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(CODES[sqlStateOf(error) ?? ''] ?? 'storageFailed');
}

/** The storage state that an error implies; `undefined` if it implies none, such as for an invalid argument. */
export function stateAfter({ code }: HostError): StorageState | undefined {
  if (code === 'storageFull') return 'full';
  if (code === 'storageReadOnly') return 'readOnly';
  return code === 'storageFailed' ? 'failed' : undefined;
}

const REASONS: Readonly<Record<string, Unusable>> = {
  '28000': 'refused',
  '28P01': 'refused',
  '3D000': 'noDatabase',
  '42501': 'rights',
};
export const unusableBecause = (error: unknown): UnusableStore =>
  error instanceof UnusableStore ? error : new UnusableStore(REASONS[sqlStateOf(error) ?? ''] ?? 'unreachable');
