/** Remembers from which window an edit came, so that it is told to every window but that one. */

export class Origins<Client extends object> {
  private readonly clients = new WeakMap<Uint8Array, Client>();

  /** To be called with every call that comes in, before it is handled. */
  remember(channel: unknown, input: unknown, client: Client): void {
    if (channel !== 'docs.append' || typeof input !== 'object' || input === null || !('updates' in input)) return;
    if (!Array.isArray(input.updates)) return;
    for (const update of input.updates) if (update instanceof Uint8Array) this.clients.set(update, client);
  }

  /** Undefined for edits that came from elsewhere: a guest. */
  of(updates: readonly Uint8Array[]): Client | undefined {
    return updates[0] && this.clients.get(updates[0]);
  }
}
