/** The ports on the library's SQLite file. Errors thrown by the file's own code become rejections with one of the ports' codes. */

import type { StoredDoc } from '../../shared/doc/stored.ts';
import type { Role } from '../../shared/domain/roles/roles.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import type { Appended, DocStore } from '../../shared/ports/docStore.ts';
import type { MediaStore, StoredMedia } from '../../shared/ports/mediaStore.ts';
import type { MemberStore, StoredInvite, StoredMember, StoredReach } from '../../shared/ports/memberStore.ts';
import type {
  LineTip,
  OrganisationStore,
  RowChange,
  StoredLine,
  StoredRow,
} from '../../shared/ports/organisationStore.ts';
import type { Library } from './library.ts';
import type { Members } from './members.ts';
import type { OrganisationRows } from './organisationRows.ts';

export type Stores = {
  readonly docs: DocStore;
  readonly members: MemberStore;
  readonly media: MediaStore;
  readonly organisation: OrganisationStore;
};

/** A gate that closes once: everything behind it is synchronous, so nothing is in progress once it has closed. */
class Gate {
  isClosed = false;

  async run<T>(act: () => T | Promise<T>): Promise<T> {
    if (this.isClosed) throw new HostError('storageFailed');
    try {
      return await act();
    } catch (error) {
      throw error instanceof HostError ? error : new HostError('storageFailed');
    }
  }
  close(): void {
    this.isClosed = true;
  }
}

class SqliteDocStore implements DocStore {
  private readonly library: Library;
  private readonly gate = new Gate();

  constructor(library: Library) {
    this.library = library;
  }
  load(name: string): Promise<StoredDoc> {
    return this.gate.run(() => this.library.load(name));
  }
  append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    // Every edit of everybody passes here: one promise is enough, and the library already rejects with a port's code.
    return this.gate.isClosed ? Promise.reject(new HostError('storageFailed')) : this.library.append(name, updates, by);
  }
  keepBefore(name: string, state: Uint8Array): Promise<void> {
    return this.gate.run(() => this.library.keepBefore(name, state));
  }
  keptBefore(name: string): Promise<readonly Uint8Array[]> {
    return this.gate.run(() => this.library.keptBefore(name));
  }
  erase(name: string): Promise<void> {
    return this.gate.run(() => this.library.eraseDoc(name));
  }
  onDidAppend(listener: (appended: Appended) => void): Disposable {
    return this.library.onDidAppend(listener);
  }
  async close(): Promise<void> {
    this.gate.close();
    this.library.flush();
  }
}

class SqliteMemberStore implements MemberStore {
  private readonly members: Members;
  private readonly gate = new Gate();

  constructor(members: Members) {
    this.members = members;
  }
  member(id: string): Promise<StoredMember | undefined> {
    return this.gate.run(() => this.members.member(id));
  }
  membersOf(planId: string): Promise<readonly StoredMember[]> {
    return this.gate.run(() => this.members.membersOf(planId));
  }
  invite(id: string): Promise<StoredInvite | undefined> {
    return this.gate.run(() => this.members.invite(id));
  }
  invitesOf(planId: string): Promise<readonly StoredInvite[]> {
    return this.gate.run(() => this.members.invitesOf(planId));
  }
  addInvite(invite: StoredInvite): Promise<void> {
    return this.gate.run(() => this.members.addInvite(invite));
  }
  redeem(inviteId: string, member: StoredMember): Promise<boolean> {
    return this.gate.run(() => this.members.redeem(inviteId, member));
  }
  setRole(memberId: string, role: Role): Promise<void> {
    return this.gate.run(() => this.members.setRole(memberId, role));
  }
  revokeMember(memberId: string, at: string): Promise<void> {
    return this.gate.run(() => this.members.revokeMember(memberId, at));
  }
  revokeInvite(inviteId: string, at: string): Promise<void> {
    return this.gate.run(() => this.members.revokeInvite(inviteId, at));
  }
  reachesOf(planId: string): Promise<readonly StoredReach[]> {
    return this.gate.run(() => this.members.reachesOf(planId));
  }
  noteReached(reaches: readonly StoredReach[]): Promise<void> {
    return this.gate.run(() => this.members.noteReached(reaches));
  }
  async close(): Promise<void> {
    this.gate.close();
  }
}

class SqliteMediaStore implements MediaStore {
  private readonly library: Library;
  private readonly gate = new Gate();

  constructor(library: Library) {
    this.library = library;
  }
  put(bytes: Uint8Array, type: string): Promise<string> {
    return this.gate.run(() => this.library.putMedia(bytes, type));
  }
  get(hash: string): Promise<StoredMedia | null> {
    return this.gate.run(() => this.library.getMedia(hash));
  }
  async close(): Promise<void> {
    this.gate.close();
  }
}

class SqliteOrganisationStore implements OrganisationStore {
  private readonly rows: OrganisationRows;
  private readonly gate = new Gate();

  constructor(rows: OrganisationRows) {
    this.rows = rows;
  }
  read(): Promise<{ rows: readonly StoredRow[]; tip: LineTip }> {
    return this.gate.run(() => this.rows.read());
  }
  tip(): Promise<LineTip> {
    return this.gate.run(() => this.rows.tip());
  }
  commit(line: StoredLine, changes: readonly RowChange[]): Promise<boolean> {
    return this.gate.run(() => this.rows.commit(line, changes));
  }
  lines(after: number, most: number): Promise<readonly StoredLine[]> {
    return this.gate.run(() => this.rows.lines(after, most));
  }
  scrub(): Promise<void> {
    return this.gate.run(() => this.rows.scrub());
  }
  async close(): Promise<void> {
    this.gate.close();
  }
}

export const sqliteStores = (library: Library, members: Members, rows: OrganisationRows): Stores => ({
  docs: new SqliteDocStore(library),
  members: new SqliteMemberStore(members),
  media: new SqliteMediaStore(library),
  organisation: new SqliteOrganisationStore(rows),
});
