/** The person being followed: their view, canvas, scroll position and zoom are applied until this person interacts. Local to the window. */
import { Emitter } from '../../kernel/emitter.ts';
import type { Peer, Presence } from './presence.ts';

export class Following {
  private readonly presence: Presence;
  private user: string | undefined;
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;

  constructor(presence: Presence) {
    this.presence = presence;
  }

  get userId(): string | undefined {
    return this.user;
  }
  /** The window that is followed; `undefined` also while the person is away. */
  get peer(): Peer | undefined {
    return this.user === undefined ? undefined : this.presence.peers.find((p) => p.user.id === this.user);
  }
  follow(userId: string | undefined): void {
    if (this.user === userId) return;
    this.user = userId;
    this.changed.fire();
  }
}
