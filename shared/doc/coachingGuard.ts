/**
 * Evidence is append-only. Editors write the coaching document, and a client can write anything into it; so after each edit the server
 * checks the touched records, signatures and pairings, and reverts what a member may not do: change or remove existing ones, add a
 * record, signature or statement that does not verify, sign or claim as the founder with a key that is not the founder's, introduce another member.
 * Edits are corrected and not rejected, as in `commentsGuard.ts`: drafts and topics may come in the same frame.
 *
 * The owner's own machine passes on what many people wrote: it may add whatever verifies, and still changes and removes nothing.
 */
import type * as Y from 'yjs';
import { sameJson } from '../kernel/json.ts';
import { correctionOf, plainOf, TouchedEntries } from './guarding.ts';
import { keyCheck } from './keyCheck.ts';
import { type KeyView, readKeys, readStatement, statementsOf } from './pairing.ts';
import {
  hashOfEntry,
  holdsFor,
  recordOfSignature,
  sealedOf,
  sealedSchema,
  signatureId,
  signatureSchema,
  signaturesOf,
} from './records.ts';

const PARTS = ['sealed', 'pairings', 'signatures'] as const;
type Part = (typeof PARTS)[number];
type Member = { readonly id: string };
/** Whoever passes on what others wrote. */
const ANYBODY = 'anybody';
type Writer = Member | typeof ANYBODY;

export class CoachingGuard {
  private readonly doc: Y.Doc;
  private readonly planId: string;
  private readonly maps: Record<Part, Y.Map<unknown>>;
  private readonly before: Record<Part, Map<string, unknown>>;
  private readonly touched: TouchedEntries<Part>;
  private readonly check = keyCheck();
  /** The founder's keys before the edit: an edit cannot appoint its own author. */
  private keys: KeyView;

  constructor(doc: Y.Doc, planId: string) {
    this.doc = doc;
    this.planId = planId;
    this.maps = { sealed: sealedOf(doc), pairings: statementsOf(doc), signatures: signaturesOf(doc) };
    this.before = { sealed: new Map(), pairings: new Map(), signatures: new Map() };
    for (const part of PARTS) for (const [id, value] of this.maps[part]) this.before[part].set(id, plainOf(value));
    this.touched = new TouchedEntries(PARTS, (part) => this.maps[part]);
    this.keys = readKeys(doc, planId, [], this.check);
  }

  /** Accepts what the owner's own windows wrote. */
  trust(): void {
    if (this.touched.isEmpty) return;
    for (const [part, id] of this.touched.take()) {
      const value = this.maps[part].get(id);
      if (value === undefined) this.before[part].delete(id);
      else this.before[part].set(id, plainOf(value));
    }
    this.keys = readKeys(this.doc, this.planId, [], this.check);
  }

  /** Reverts a member's illegal changes to the evidence. Returns the correction as an update; `undefined` if there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined {
    return this.correctAs(member);
  }
  /** The same for what the owner's own machine passed on. */
  correctPassedOn(): Uint8Array | undefined {
    return this.correctAs(ANYBODY);
  }
  private correctAs(member: Writer): Uint8Array | undefined {
    if (this.touched.isEmpty) return undefined;
    const correction = correctionOf(this.doc, () => {
      for (const [part, id] of this.touched.all()) this.correctEntry(part, id, member);
    });
    this.trust();
    return correction;
  }

  dispose(): void {
    this.touched.dispose();
  }

  private correctEntry(part: Part, id: string, member: Writer): void {
    const map = this.maps[part];
    const value = map.get(id);
    const before = this.before[part].get(id);
    if (before !== undefined) {
      if (value === undefined || !sameJson(plainOf(value), before)) map.set(id, before);
    } else if (value !== undefined && !this.mayAdd(part, id, plainOf(value), member)) map.delete(id);
  }

  private mayAdd(part: Part, id: string, value: unknown, member: Writer): boolean {
    if (part === 'sealed') {
      const entry = sealedSchema.safeParse(value);
      return entry.success && hashOfEntry(this.planId, entry.data) === entry.data.hash;
    }
    if (part === 'pairings') {
      const statement = readStatement(this.planId, id, value, this.check);
      if (!statement) return false;
      if (member === ANYBODY) return true;
      if (statement.kind === 'claim') return this.keys.founders.has(statement.by);
      return statement.kind !== 'self' || statement.member === member.id;
    }
    const signature = signatureSchema.safeParse(value);
    const record = recordOfSignature(id);
    const entry = sealedSchema.safeParse(this.maps.sealed.get(record));
    if (!signature.success || !entry.success || id !== signatureId(record, signature.data)) return false;
    if (!holdsFor(entry.data, signature.data, this.check)) return false;
    return member === ANYBODY || signature.data.as !== 'founder' || this.keys.founders.has(signature.data.publicKey);
  }
}
