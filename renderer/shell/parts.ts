/**
 * Parts of the app that load when first needed, or earlier while the window is idle.
 *
 * A browser remembers a failed `import()` for the life of the page, so a retry would fail without asking the server.
 * Therefore the server is asked for a small file first; while it is unreachable nothing is imported, and a later
 * retry can succeed. The cost is one short request per part.
 */
import { errorCode, type Log } from '../../shared/kernel/logFields.ts';

/** `unreachable`: the server does not answer, try again later. `broken`: it answers but not with this part; only a reload helps. */
export type PartFailure = 'unreachable' | 'broken';

export class PartError extends Error {
  readonly code: PartFailure;
  constructor(code: PartFailure) {
    super(code);
    this.name = 'PartError';
    this.code = code;
  }
}

export type Part<T> = {
  readonly id: string;
  /** `undefined` until the part is loaded. */
  readonly value: T | undefined;
  /** Loads the part once. Rejects with a {@link PartError}; a later call tries again. */
  readonly load: () => Promise<T>;
  /** False for parts that guests never open. */
  readonly forGuests: boolean;
};

export type PartOptions = { readonly forGuests?: boolean };

export class Parts {
  private readonly isReachable: () => Promise<boolean>;
  private readonly log: Log;
  private readonly known: Part<unknown>[] = [];

  constructor(isReachable: () => Promise<boolean>, log: Log) {
    this.isReachable = isReachable;
    this.log = log;
  }

  /** Declares a part. `id` is a code for the log. */
  declare<T>(id: string, fetchPart: () => Promise<T>, { forGuests = true }: PartOptions = {}): Part<T> {
    let value: T | undefined;
    let loading: Promise<T> | undefined;
    const fetchOnce = async (): Promise<T> => {
      try {
        if (!(await this.isReachable())) throw new PartError('unreachable');
        value = await fetchPart().catch((error: unknown) => {
          throw error instanceof PartError ? error : new PartError('broken');
        });
        return value;
      } catch (error) {
        this.log('part-failed', { part: id, code: errorCode(error) });
        throw error;
      } finally {
        loading = undefined;
      }
    };
    const part: Part<T> = {
      id,
      forGuests,
      get value() {
        return value;
      },
      load: () => {
        if (value !== undefined) return Promise.resolve(value);
        loading ??= fetchOnce();
        return loading;
      },
    };
    this.known.push(part);
    return part;
  }

  /** Parts that are not loaded yet, in declaration order. A part that loads may declare others. */
  get missing(): readonly Part<unknown>[] {
    return this.known.filter((part) => part.value === undefined);
  }

  /**
   * Loads what is missing, one part after the other, each when `whenIdle` resolves, so that a guest whose host goes
   * away has the whole app. Stops at the first failure. Resolves to whether everything wanted is loaded.
   */
  async loadIdly(whenIdle: () => Promise<void>, isWanted: (part: Part<unknown>) => boolean): Promise<boolean> {
    for (;;) {
      const next = this.missing.find(isWanted);
      if (!next) return true;
      await whenIdle();
      try {
        await next.load();
      } catch {
        // Already logged. Unreachable parts are retried when needed, or when the network is back.
        return false;
      }
    }
  }
}
