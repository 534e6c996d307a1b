/**
 * The app's one view of the world outside: storage, files, windows. The desktop, the browser edition, a guest's browser and the command line
 * implement it; the app never asks which one it is in.
 *
 * **Calls.** Any number may be in flight, and each is answered once, in any order. Input that does not fit the channel's schema rejects with
 * `invalidInput` and changes nothing. Bytes that were passed in must not change until the call settles; bytes that were returned belong to the
 * caller.
 * **Durability.** What a call has written is on disk when it resolves: other windows and later runs read it. Appends to one document are stored in
 * the order of the calls. A call that rejects has changed nothing, except after `disconnected`: then it may have, and the caller makes it
 * again. Appending the same edit twice does no harm.
 * **Errors.** Every call rejects with a {@link HostError} and with nothing else. `unsupported`: this host does not offer the channel.
 * `unknownChannel`: there is no such channel. `storageFull`, `storageReadOnly`, `storageFailed`: nothing was stored; a later call may succeed.
 * `disconnected`: calls do not reach the host. `internal`: a fault of the host. Others belong to single channels.
 * **Events.** `docs.appended` reports what others have written, other windows included, once, after it is on disk and in the order of storing; a
 * window is not notified of its own edits. `library.changed` goes to every window, the one that caused it included. A payload that does not fit its
 * schema is dropped. A listener that throws affects neither other listeners nor calls; a disposed one hears nothing more.
 * **Connection.** While `connected` is false every call rejects with `disconnected`, at once. Subscriptions outlast a lost connection. Events that
 * fired meanwhile are lost: a follower reads its subject again when the connection is back.
 * **Persons.** `openFile`, `saveFile` and `print` wait for a person as long as it takes.
 */

import type { ChannelName, EventName } from '../ipc/channels.ts';
import type { ChannelInput, ChannelOutput, EventPayload, FileKind, PickedFile } from '../ipc/contract.ts';
import type { Disposable } from '../kernel/disposable.ts';
import type { Member } from '../protocol/sync.ts';

/** How a plan of somebody else came to this browser, and this person's identity in it. */
export type Membership = {
  readonly planId: string;
  readonly token: string;
  readonly member: Member;
  /** The owner's name as set on their machine. */
  readonly host: string;
  /** The public key (hex) that the invitation named as the owner's. */
  readonly founderKey?: string | undefined;
  /** The server refused this member for good; the local content stays readable. */
  readonly ended: boolean;
};

/** Functions of the guest edition only. */
export interface GuestPort {
  /** This browser is a device of an organisation's staff, who have a page with their businesses at `#staff`. */
  readonly isStaff: boolean;
  /** Where the sync server listens: `ws://…/sync`. */
  readonly syncUrl: string;
  membership(planId: string): Promise<Membership | undefined>;
  saveMembership(membership: Membership): Promise<void>;
  /** Drops the copy of a document on this machine, so that it is fetched again. */
  forget(docName: string): Promise<void>;
}

export interface Host {
  call<C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>>;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): Disposable;
  /** True while calls can reach the host. */
  readonly connected: boolean;
  /** Reports each change of {@link connected}, once. Never fires if the host is in the same process. */
  onDidChangeConnection(listener: (connected: boolean) => void): Disposable;
  /** Lets a person choose a file; `undefined` if they cancel. Rejects with `fileTooLarge` before a larger one is read. */
  openFile(kind: FileKind): Promise<PickedFile | undefined>;
  /** Saves bytes where a person chooses; false if they cancel. Rejects with `fileNotSaved` if the file cannot be written. */
  saveFile(name: string, bytes: Uint8Array, kind: FileKind): Promise<boolean>;
  /** Present if plans of others are opened by invitation. */
  readonly guest?: GuestPort;
  /** Prints the page as it is laid out for paper. If the host writes the PDF, its dates are `day` (YYYY-MM-DD), that of the document. */
  print(title: string, day?: string): Promise<void>;
}
