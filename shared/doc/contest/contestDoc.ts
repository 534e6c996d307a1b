/**
 * A contest's document: the only place that names its shared types. Every change goes through {@link act}, which writes the change and its line in
 * the hash-chained log in one transaction: nothing is done that is not in the log.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { type Disposable, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { transact, UserOrigin } from '../transact.ts';
import { type AuditLine, type Chain, type CheckedLine, checkLines, lineHash, lineKey } from './audit.ts';
import {
  CONTEST_ENTITIES,
  CONTEST_META,
  CONTEST_RELATIONS,
  type ContestEntity,
  type ContestEntityName,
  type ContestMeta,
  type ContestRelation,
  type ContestRelationName,
} from './contestSchema.ts';
import { newerSheet, type SheetFile, sheetSchema } from './sheet.ts';
import { faultsOf } from './signed.ts';

const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta');
const entitiesOf = (doc: Y.Doc, name: ContestEntityName): Y.Map<Y.Map<unknown>> => doc.getMap(name);
const relationsOf = (doc: Y.Doc, name: ContestRelationName): Y.Map<unknown> => doc.getMap(name);
const auditOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('audit');
/** Kept on this machine only: never in a bundle, a call or a result. */
const secretsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('secrets');

// ── the log ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type { CheckedLine } from './audit.ts';

/** The log in order; see {@link checkLines}. */
export const auditLines = (doc: Y.Doc): CheckedLine[] =>
  checkLines([...auditOf(doc).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value));

export type Actor = {
  readonly name: string;
  readonly at: string;
  /** The chain of the log to append to; the window's own by default. */
  readonly chain?: Chain;
};
export type Act = { readonly act: string; readonly about?: string; readonly reason?: string };

/** Makes a change and logs it, both or neither. */
export function act(doc: Y.Doc, { name, at, chain }: Actor, what: Act, change: () => void): void {
  transact(doc, new UserOrigin(what.act), () => {
    change();
    const last = auditLines(doc).findLast((l) => l.chain === chain);
    const line: AuditLine = {
      seq: (last?.seq ?? 0) + 1,
      ...(chain ? { chain } : {}),
      at,
      by: name,
      act: what.act,
      about: what.about ?? '',
      reason: what.reason ?? '',
      prev: last?.hash ?? '',
      hash: '',
    };
    auditOf(doc).set(lineKey(line), { ...line, hash: lineHash(line) });
  });
}

// ── changes ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export function setMeta(doc: Y.Doc, patch: Partial<ContestMeta>): void {
  for (const [field, value] of Object.entries(patch)) metaOf(doc).set(field, value);
}
export function putEntity<N extends ContestEntityName>(
  doc: Y.Doc,
  name: N,
  id: string,
  patch: Partial<Omit<ContestEntity<N>, 'id'>>,
): void {
  let entity = entitiesOf(doc, name).get(id);
  if (!(entity instanceof Y.Map)) {
    entity = new Y.Map<unknown>();
    entitiesOf(doc, name).set(id, entity);
  }
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) entity.delete(field);
    else if (JSON.stringify(entity.get(field)) !== JSON.stringify(value)) entity.set(field, value);
  }
}
export const removeEntity = (doc: Y.Doc, name: ContestEntityName, id: string): void => entitiesOf(doc, name).delete(id);
export function setRelation<N extends ContestRelationName>(
  doc: Y.Doc,
  name: N,
  key: string,
  value: ContestRelation<N> | undefined,
): void {
  if (value === undefined) relationsOf(doc, name).delete(key);
  else relationsOf(doc, name).set(key, value);
}
export const contestKey = (...ids: readonly string[]): string => ids.join('|');

export type ReturnKeys = { readonly identity: string; readonly recipient: string };
const keysSchema = z.object({ identity: z.string().max(200), recipient: z.string().max(200) });
export const setReturnKeys = (doc: Y.Doc, keys: ReturnKeys): void => void secretsOf(doc).set('returnKeys', keys);
export function returnKeysOf(doc: Y.Doc): ReturnKeys | undefined {
  const parsed = keysSchema.safeParse(secretsOf(doc).get('returnKeys'));
  return parsed.success ? parsed.data : undefined;
}

/** A secret in the bundle of one seat. Created once: a bundle that is made again keeps it. */
export const setSeatSecret = (doc: Y.Doc, round: string, judge: string, secret: string): void =>
  void secretsOf(doc).set(contestKey('seat', round, judge), secret);
export function seatSecretOf(doc: Y.Doc, round: string, judge: string): string | undefined {
  const secret = secretsOf(doc).get(contestKey('seat', round, judge));
  return typeof secret === 'string' && secret !== '' ? secret : undefined;
}

// ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const sheetFileSchema = z.object({
  content: sheetSchema,
  hash: z.string().max(64),
  publicKey: z.string().max(64),
  signature: z.string().max(128),
});

/** The read model, parsed again after a change: a contest has hundreds of values, not a plan's thousands. */
export class ContestStore implements Disposable {
  readonly doc: Y.Doc;
  private readonly cache = new Map<string, unknown>();
  private readonly changed = new Emitter<void>();
  private readonly subscription: Disposable;
  private revision = 0;
  readonly onDidChange = this.changed.on;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    const onUpdate = () => {
      this.cache.clear();
      this.revision++;
      this.changed.fire();
    };
    doc.on('update', onUpdate);
    this.subscription = toDisposable(() => doc.off('update', onUpdate));
  }

  get version(): number {
    return this.revision;
  }
  private kept<T>(key: string, read: () => T): T {
    if (!this.cache.has(key)) this.cache.set(key, read());
    return this.cache.get(key) as T;
  }

  get meta(): ContestMeta {
    return this.kept('meta', () => CONTEST_META.parse(metaOf(this.doc).toJSON()));
  }
  /** In the secretariat's order, or by number. */
  list<N extends ContestEntityName>(name: N): readonly ContestEntity<N>[] {
    return this.kept(name, () => {
      const schema: z.ZodType = CONTEST_ENTITIES[name];
      const all = [...entitiesOf(this.doc, name).entries()].flatMap(([id, map]) => {
        const parsed = map instanceof Y.Map ? schema.safeParse(map.toJSON()) : undefined;
        return parsed?.success ? [{ ...(parsed.data as object), id } as ContestEntity<N>] : [];
      });
      const at = (e: ContestEntity<N>): number => ('number' in e ? e.number : 'order' in e ? Number(e.order) : 0);
      return all.sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
    });
  }
  get<N extends ContestEntityName>(name: N, id: string): ContestEntity<N> | undefined {
    return this.list(name).find((e) => e.id === id);
  }
  relation<N extends ContestRelationName>(name: N): ReadonlyMap<string, ContestRelation<N>> {
    return this.kept(`${name}.relation`, () => {
      const schema: z.ZodType = CONTEST_RELATIONS[name];
      return new Map(
        [...relationsOf(this.doc, name).entries()].flatMap(([key, value]) => {
          const parsed = schema.safeParse(value);
          return parsed.success ? [[key, parsed.data as ContestRelation<N>] as const] : [];
        }),
      );
    });
  }

  get audit(): readonly CheckedLine[] {
    return this.kept('audit', () => auditLines(this.doc));
  }
  /** Hashes of the published calls: an entry refers to one of them. */
  get issuedCalls(): ReadonlySet<string> {
    return this.kept('issuedCalls', () => {
      const issued = this.audit.flatMap((l) => (l.act === 'issueCall' ? [l.about] : []));
      return new Set([...issued, ...(this.meta.callHash === '' ? [] : [this.meta.callHash])]);
    });
  }
  criteriaOf(round: string): readonly ContestEntity<'criteria'>[] {
    return this.list('criteria').filter((c) => c.round === round);
  }
  /** Entries that take part: received, not withdrawn, not excluded. */
  get entriesIn(): readonly ContestEntity<'entries'>[] {
    return this.list('entries').filter((e) => e.state === 'received');
  }
  readsOf(round: string): readonly { readonly judge: string; readonly entry: string }[] {
    return this.kept(`reads.${round}`, () =>
      [...this.relation('reads').keys()].flatMap((key) => {
        const [r, judge = '', entry = ''] = key.split('|');
        return r === round ? [{ judge, entry }] : [];
      }),
    );
  }
  /** The current sheet of each judge, whatever order they came in. A sheet whose content does not match its signature is ignored. */
  sheetsOf(round: string): ReadonlyMap<string, SheetFile> {
    return this.kept(`sheets.${round}`, () => {
      const best = new Map<string, SheetFile>();
      for (const [key, value] of this.relation('sheets')) {
        const [r, judge = ''] = key.split('|');
        const parsed = r === round ? sheetFileSchema.safeParse(value) : undefined;
        // Checked as signed: what the schema drops was signed too.
        const { content } = Object(value) as { readonly content?: unknown };
        if (!parsed?.success || faultsOf({ ...parsed.data, content }, 'scores').length > 0) continue;
        const before = best.get(judge);
        best.set(judge, before ? newerSheet(before, parsed.data) : parsed.data);
      }
      return best;
    });
  }
  /** True while what was announced to judges or entrants may only be changed with a reason. */
  needsReason(round?: string): boolean {
    const rounds = this.list('rounds');
    return round === undefined
      ? this.meta.callHash !== ''
      : (rounds.find((r) => r.id === round)?.state ?? 'draft') !== 'draft';
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
