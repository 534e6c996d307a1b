/** The reasons for which a store may reject: an adapter maps every error of its own to one of these. */
import { HostError, type HostErrorCode } from '../ipc/contract.ts';

/**
 * `storageFull`: there is no space; a later call may succeed. `storageReadOnly`: this place cannot be written. `storageFailed`: anything else, and
 * every call after `close`. `invalidInput`: an argument that is not what the port asks for; nothing was changed. `exists`: an id is taken.
 */
export const STORE_ERRORS = [
  'storageFull',
  'storageReadOnly',
  'storageFailed',
  'invalidInput',
  'exists',
] as const satisfies readonly HostErrorCode[];
export type StoreErrorCode = (typeof STORE_ERRORS)[number];

export const storeError = (code: StoreErrorCode): HostError => new HostError(code);

export const isStoreError = (error: unknown): error is HostError & { readonly code: StoreErrorCode } =>
  error instanceof HostError && STORE_ERRORS.some((code) => code === error.code);
