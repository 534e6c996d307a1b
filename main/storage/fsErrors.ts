/** Errors of the file system as the codes that a store may reject with. */
import { HostError } from '../../shared/ipc/contract.ts';

const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT'];
const READ_ONLY: readonly unknown[] = ['EROFS', 'EACCES', 'EPERM'];

export function fileError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return new HostError(
    FULL.includes(code) ? 'storageFull' : READ_ONLY.includes(code) ? 'storageReadOnly' : 'storageFailed',
  );
}

/** Whether an error means that the file does not exist. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
