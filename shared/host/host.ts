/**
 * The app's one view of the world outside: storage, files, windows. Two hosts implement it, Electron and the browser edition; the app never
 * asks which one it is in.
 */

import type { ChannelName, EventName } from '../ipc/channels.ts';
import type { ChannelInput, ChannelOutput, EventPayload, FileKind, PickedFile } from '../ipc/contract.ts';
import type { Disposable } from '../kernel/disposable.ts';
import type { Member } from '../protocol/sync.ts';

/** How a plan of somebody else came to this browser, and as whom one is in it. */
export type Membership = {
  readonly planId: string;
  readonly token: string;
  readonly member: Member;
  /** Whose plan it is, by the name on their machine. */
  readonly host: string;
  /** The public key (hex) that the invitation named as the owner's. */
  readonly founderKey?: string | undefined;
  /** The server refused this member for good; what is here stays readable. */
  readonly ended: boolean;
};

/** What only the edition for guests has. */
export interface GuestPort {
  /** Where the sync server listens: `ws://…/sync`. */
  readonly syncUrl: string;
  membership(planId: string): Promise<Membership | undefined>;
  saveMembership(membership: Membership): Promise<void>;
  /** Drops the copy of a document on this machine, so that it is fetched anew. */
  forget(docName: string): Promise<void>;
}

export interface Host {
  /** Calls the host; rejects with a `HostError` whose code says what happened. */
  call<C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>>;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): Disposable;
  /** True while calls can reach the host. */
  readonly connected: boolean;
  onDidChangeConnection(listener: (connected: boolean) => void): Disposable;
  /** Lets a person choose a file; undefined when they cancel. */
  openFile(kind: FileKind): Promise<PickedFile | undefined>;
  /** Saves bytes where a person chooses; false when they cancel. */
  saveFile(name: string, bytes: Uint8Array, kind: FileKind): Promise<boolean>;
  /** Present where plans of others are opened by invitation. */
  readonly guest?: GuestPort;
  /** Prints the page as it is laid out for paper. */
  print(title: string): Promise<void>;
}
