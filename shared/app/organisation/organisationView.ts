/**
 * The organisation as a running server reads it: rows are read only if the log has grown since, and what a device does is stored together with its
 * line. One view serves all doors of a server.
 */
import { type Change, type Organisation, withChanges } from '../../domain/organisation/records.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { timeText } from '../../ports/clock.ts';
import type { LineTip } from '../../ports/organisationStore.ts';
import { nextLine } from './actLog.ts';
import type { HomeParts } from './organisationHome.ts';
import { organisationFrom, rowChange } from './rows.ts';

type View = { readonly state: Organisation; readonly tip: LineTip };
/** What is written: changes, and the line's act and ids. */
export type DeviceDeed = {
  readonly by: string;
  readonly act: 'admitDevice' | 'signIn' | 'refuseEntry' | 'openPlan' | 'endEntry';
  readonly about: readonly string[];
  readonly changes: readonly Change[];
};

/** Most attempts at a write while others write at the same time. */
const TRIES = 20;

const sameTip = (a: LineTip | undefined, b: LineTip): boolean => a?.seq === b.seq && a.hash === b.hash;

export class OrganisationView {
  private readonly parts: Pick<HomeParts, 'store' | 'clock'>;
  private view: View | undefined;
  private reading: Promise<View> | undefined;

  constructor(parts: Pick<HomeParts, 'store' | 'clock'>) {
    this.parts = parts;
  }

  /** The organisation as stored now. */
  async current(): Promise<Organisation> {
    return (await this.latest()).state;
  }
  /** The hash of the log's first line, which names the organisation; `undefined` if nobody has set one up here. */
  async home(): Promise<string | undefined> {
    const [first] = await this.parts.store.lines(0, 1);
    return first?.hash;
  }

  private async latest(): Promise<View> {
    const tip = await this.parts.store.tip();
    let view = this.view;
    // A reading under way may have begun before that line was stored: the second one has not.
    for (let i = 0; i < 2 && !(view && sameTip(view.tip, tip)); i++) {
      this.reading ??= this.read().finally(() => {
        this.reading = undefined;
      });
      view = await this.reading;
    }
    return view ?? this.read();
  }
  private async read(): Promise<View> {
    const { rows, tip } = await this.parts.store.read();
    this.view = { state: organisationFrom(rows).state, tip };
    return this.view;
  }

  /** Stores what is decided, with its line; decided again if somebody has written meanwhile. Resolves to the organisation after it. */
  async commit<E>(
    decide: (state: Organisation, at: string) => Result<DeviceDeed, E>,
  ): Promise<Result<Organisation, E | 'busy'>> {
    for (let i = 0; i < TRIES; i++) {
      const view = await this.latest();
      const at = timeText(this.parts.clock);
      const decision = decide(view.state, at);
      if (!decision.ok) return decision;
      const { changes, ...said } = decision.value;
      const line = nextLine(view.tip, { at, ...said });
      if (!(await this.parts.store.commit(line, changes.map(rowChange)))) continue;
      const { seq, hash } = line;
      // What is stored now is known: the rows need not be read again.
      const state = withChanges(view.state, changes);
      this.view = { state, tip: { seq, hash } };
      return ok(state);
    }
    return err('busy');
  }
}
