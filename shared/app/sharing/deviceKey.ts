/** This device's public key, as 64 hex digits. Rejects with a `HostError` where the device has none. */
import type { Host } from '../../host/host.ts';

/** The host gives the key with a signature only: this one is of nothing. */
export const devicePublicKey = async (host: Host): Promise<string> =>
  (await host.call('device.sign', { purpose: 'guidance', hash: '0'.repeat(64) })).publicKey;

/** Whom comments and reviews name as the owner of a library: a file may contain those of another library's owner. */
export const ownerIdOf = (publicKey: string): string => publicKey.slice(0, 16);
