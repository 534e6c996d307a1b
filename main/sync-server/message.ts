/** A message of the sync protocol as bytes: its type, then numbers and byte strings as they come. */
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

export function message(type: number, ...rest: readonly (number | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, type);
  for (const part of rest)
    if (typeof part === 'number') writeVarUint(encoder, part);
    else writeVarUint8Array(encoder, part);
  return toUint8Array(encoder);
}
