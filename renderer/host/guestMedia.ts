/** A guest's pictures: stored in this browser, sent to the plan's server when it is reachable, and fetched from there if missing. */
import { sha256 } from '../../shared/doc/file/bundle.ts';
import type { Membership } from '../../shared/host/host.ts';
import type { ChannelOutput } from '../../shared/ipc/contract.ts';
import { MEDIA_PATH, MEDIA_TYPES } from '../../shared/protocol/sync.ts';
import type { GuestStore } from './guestStore.ts';

export class GuestMedia {
  private readonly store: GuestStore;

  constructor(store: GuestStore) {
    this.store = store;
  }

  /** Sends what was added offline, now and whenever the browser is back online. */
  start(): void {
    addEventListener('online', this.trySend);
    this.trySend();
  }

  /** Stores a picture and returns its SHA-256. Rejects if the browser cannot store it. */
  async put(bytes: Uint8Array, type: string): Promise<string> {
    const hash = sha256(bytes);
    // Only images belong to the shared plan; an attachment of an entry stays on this device.
    await this.store.saveMedia({ hash, type, bytes, sent: !MEDIA_TYPES.some((t) => t === type) });
    this.trySend();
    return hash;
  }

  /** From this browser, or from the server of any joined plan. `null` if none has it. */
  async find(hash: string): Promise<ChannelOutput<'media.get'>> {
    const kept = await this.store.media(hash);
    if (kept) return { bytes: kept.bytes, type: kept.type };
    for (const membership of await this.store.memberships()) {
      const response = await request(membership, hash);
      if (!response.ok) continue;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get('content-type') ?? '';
      if (sha256(bytes) !== hash) continue;
      await this.store.saveMedia({ hash, type, bytes, sent: true });
      return { bytes, type };
    }
    return null;
  }

  private readonly trySend = (): void => {
    // Unreachable: unsent pictures are sent when the browser is online again or with the next picture.
    void this.send().catch(() => undefined);
  };

  private async send(): Promise<void> {
    const unsent = await this.store.unsentMedia();
    if (unsent.length === 0) return;
    const membership = (await this.store.memberships()).find((m) => m.member.role === 'editor' && !m.ended);
    if (!membership) return;
    for (const media of unsent) {
      const response = await request(membership, media.hash, {
        method: 'PUT',
        body: media.bytes.slice(),
        headers: { 'content-type': media.type },
      });
      if (response.ok) await this.store.saveMedia({ ...media, sent: true });
    }
  }
}

const request = ({ planId, token }: Membership, hash: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${MEDIA_PATH}${planId}/${hash}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${token}` },
  });
