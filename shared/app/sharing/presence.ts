/**
 * Who else has the plan open, and where they are. Two transports: a guest's connection to the sync server, or the owner's host, which connects its windows
 * with the guests. Names, roles and colours are verified by the server; the rest is what each window announces about itself, and is validated.
 */
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { z } from 'zod';
import { storedPlace } from '../../doc/coordinates.ts';
import type { DocName } from '../../doc/docIds.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import type { Clock } from '../../ports/clock.ts';
import { memberSchema } from '../../protocol/sync.ts';
import type { Core } from '../core.ts';
import { PLAN_VIEWS } from '../plan/planViews.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const relativePosition = z.record(z.string().max(20), z.unknown());
/** A row or a field of one: ids, names of fields, and what joins them. */
export const FIELD_PLACE = /^[0-9A-Za-z:.-]{1,80}$/;

const point = storedPlace;

/** What a window announces about itself. An invalid field counts as absent. */
const stateSchema = z.object({
  user: memberSchema,
  /** The open view, and its canvas. */
  view: z.enum(PLAN_VIEWS).optional().catch(undefined),
  canvas: id.optional().catch(undefined),
  /** Caret or selection in the text, as Yjs positions. */
  text: z.object({ anchor: relativePosition, focus: relativePosition }).nullish().catch(undefined),
  /** The row or field with the focus, as `data-at` names it. */
  field: z.string().regex(FIELD_PLACE).nullish().catch(undefined),
  /** The page of the funding plan, or the box that is open. */
  panel: z.string().max(20).optional().catch(undefined),
  /** The pointer on the canvas, in its coordinates. */
  pointer: point.nullish().catch(undefined),
  selected: z.array(id).max(200).optional().catch(undefined),
  /** Positions of cards being dragged, by id. */
  dragging: z.record(id, point).nullish().catch(undefined),
  /** The visible position: the middle of the board and its zoom, or the block at the top of the text. */
  place: z
    .object({
      centre: point.optional(),
      zoom: z.number().positive().finite().optional(),
      block: z.number().int().optional(),
    })
    .optional()
    .catch(undefined),
  /** Remaining time of the room's timer, in milliseconds, for people who join later. */
  timer: z
    .object({ run: id, leftMs: z.number().min(0) })
    .nullish()
    .catch(undefined),
  /** Incremented when the person asks everybody to come to them. */
  call: z.number().int().optional().catch(undefined),
});
export type PresenceState = z.infer<typeof stateSchema>;
export type PresenceFields = Omit<PresenceState, 'user'>;
export type Peer = PresenceState & { readonly client: number };

const TELL_MS = 80;

export class Presence implements Disposable {
  readonly awareness: Awareness;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  private parsed: readonly Peer[] | undefined;
  private mine: PresenceFields = {};
  private timer: Disposable | undefined;
  private readonly clock: Clock;
  readonly onDidChange = this.changed.on;

  private constructor(clock: Clock, awareness: Awareness) {
    this.clock = clock;
    this.awareness = awareness;
    let company = 0;
    const onChange = () => {
      this.parsed = undefined;
      const before = company;
      company = this.peers.length;
      // A person who joins learns this window's position.
      if (before === 0 && company > 0) this.publish();
      this.changed.fire();
    };
    // A person who left and returns starts with their old clock: a remembered one would hide them until they move. Connections are ordered, so
    // nothing older can follow the message that they left.
    const onUpdate = ({ removed }: { readonly removed: readonly number[] }) => {
      for (const client of removed) if (client !== awareness.clientID) awareness.meta.delete(client);
    };
    awareness.on('update', onUpdate);
    // The first state of an awareness has clock 0, which others treat as unknown: they would ignore it.
    awareness.setLocalState({});
    awareness.on('change', onChange);
    this.disposables.add(
      toDisposable(() => {
        awareness.off('change', onChange);
        awareness.off('update', onUpdate);
      }),
    );
  }

  static overLink(clock: Clock, awareness: Awareness): Presence {
    return new Presence(clock, awareness);
  }

  /** Presence of the owner's window: exchanged with the host, which exchanges it with the guests. */
  static overHost({ host, clock, page }: Core, name: DocName, doc: Y.Doc): Presence {
    const awareness = new Awareness(doc);
    const presence = new Presence(clock, awareness);
    const from = {};
    const send = (clients: number[]) =>
      void host.call('presence.send', { name, bytes: encodeAwarenessUpdate(awareness, clients) }).then(
        ({ others }) => applyAwarenessUpdate(awareness, others, from),
        () => undefined,
      );
    const onUpdate = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
      if ([...added, ...updated, ...removed].includes(doc.clientID)) send([doc.clientID]);
    };
    awareness.on('update', onUpdate);
    presence.disposables.add(page.onDidClose(() => removeAwarenessStates(awareness, [doc.clientID], 'closed')));
    presence.disposables.add(
      host.on('presence.received', (received) => {
        if (received.name === name) applyAwarenessUpdate(awareness, received.bytes, from);
      }),
    );
    presence.disposables.add(
      toDisposable(() => {
        awareness.destroy();
        awareness.off('update', onUpdate);
      }),
    );
    send([doc.clientID]);
    return presence;
  }

  /** Everybody else, in the order in which they came to be known. */
  get peers(): readonly Peer[] {
    this.parsed ??= [...this.awareness.getStates()].flatMap(([client, state]) => {
      if (client === this.awareness.clientID) return [];
      const parsed = stateSchema.safeParse(state);
      return parsed.success ? [{ ...parsed.data, client }] : [];
    });
    return this.parsed;
  }

  /** What this window announces about itself. */
  get own(): PresenceFields {
    return this.mine;
  }

  get hasCompany(): boolean {
    return this.peers.length > 0;
  }

  /** Announces to others, a few times a second at most; if alone, it is only stored for those who join later. */
  update(fields: PresenceFields): void {
    const next = { ...this.mine, ...fields };
    if (JSON.stringify(next) === JSON.stringify(this.mine)) return;
    this.mine = next;
    if (this.hasCompany) this.timer ??= this.clock.after(TELL_MS, () => this.publish());
  }

  private publish(): void {
    this.timer?.dispose();
    this.timer = undefined;
    this.awareness.setLocalState({ ...this.mine });
  }

  dispose(): void {
    this.timer?.dispose();
    this.disposables.dispose();
  }
}
