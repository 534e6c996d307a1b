/** Runs asynchronous work one piece after the other, per key: what one piece checks still holds when it acts. */
export class Turns<Key> {
  private readonly last = new Map<Key, Promise<unknown>>();

  /** Calls `act` when everything that was passed in earlier for `key` is settled. Settles as `act` does. */
  run<T>(key: Key, act: () => Promise<T> | T): Promise<T> {
    const before = this.last.get(key);
    const done = before ? before.then(act, act) : Promise.resolve().then(act);
    const settled = done.then(
      () => undefined,
      () => undefined,
    );
    this.last.set(key, settled);
    void settled.then(() => {
      if (this.last.get(key) === settled) this.last.delete(key);
    });
    return done;
  }

  /** Number of keys with work in progress. */
  get size(): number {
    return this.last.size;
  }
}
