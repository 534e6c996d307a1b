/**
 * What the application core needs from the program it runs in: a desktop window, a browser page, or a command line without any page. The core
 * knows no globals of a runtime; a test passes a clock of its own.
 */
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Host, Membership } from '../host/host.ts';
import { type Disposable, toDisposable } from '../kernel/disposable.ts';
import { idFromBytes } from '../kernel/ids.ts';
import { type Clock, timeText } from '../ports/clock.ts';
import type { Greeting } from '../protocol/sync.ts';
import type { MergeLine } from './merge/mergeWatch.ts';

/** The window that shows what is open. A program without a window is always visible and never composes. */
export interface Page {
  readonly isVisible: boolean;
  /** The window was hidden or is about to close: the last moment at which a write is sure to start. */
  onDidHide(listener: () => void): Disposable;
  /** The window is about to close. */
  onDidClose(listener: () => void): Disposable;
  /** An input method (Japanese) starts or ends composing a word. */
  onDidStartComposing(listener: () => void): Disposable;
  onDidEndComposing(listener: () => void): Disposable;
  /** Writes what is being typed into a field of the plan, as leaving the field would. */
  commitFields(): void;
  /** Runs with every frame that is drawn, with the time in milliseconds of {@link Clock.elapsed}, until disposed. */
  onFrame(run: (time: number) => void): Disposable;
}

/** Why the connection will not be restored automatically. */
export type LineEnd = 'removed' | 'refused';
export type LineState = {
  readonly connection: 'connecting' | 'live' | 'away';
  readonly ended: LineEnd | undefined;
  /** Places (paragraphs, cards, numbers) with edits that the server is not known to have on disk. */
  readonly waiting: number;
  /** When the server last said that everything is on its disk (ISO). */
  readonly receivedAt: string | undefined;
  /** The server's disk refuses writes: others see the edits, but they are not saved there. */
  readonly notSaving: boolean;
};

/** The connection of an open document to the server that stores it. */
export interface ServerLine extends MergeLine, Disposable {
  readonly state: LineState;
  onDidChange(listener: (state: LineState) => void): Disposable;
  /** This person's identity according to the server; `undefined` before it has answered. */
  readonly greeting: Greeting | undefined;
  onDidGreet(listener: (greeting: Greeting) => void): Disposable;
  readonly awareness: Awareness;
  /** True once the server's state is in the document. */
  readonly isSynced: boolean;
  /** The origin of transactions that apply updates from the server. */
  readonly origin: object;
  /** True when the server's state is in the document; false when it did not arrive within `ms`. */
  whenSynced(ms: number): Promise<boolean>;
  /** The pending edits are stored elsewhere and will not be sent. */
  forgetWaiting(): void;
}

/** How this program connects to the servers of other people's plans. */
export interface Lines {
  open(doc: Y.Doc, name: string, url: string, membership: Pick<Membership, 'token'>): ServerLine;
  /** Places with edits that had not reached the server when the document was last closed. */
  waiting(name: string): number;
}

export type Core = {
  readonly host: Host;
  readonly clock: Clock;
  readonly page: Page;
  /** Absent if only the person's own plans are opened. */
  readonly lines?: Lines | undefined;
  /** Cryptographically random bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** A new 16-character id. */
  readonly newId: <T extends string>() => T;
};

export const createCore = (ports: Omit<Core, 'newId'>): Core => ({
  ...ports,
  newId: <T extends string>() => idFromBytes<T>(ports.randomBytes(16)),
});

/** The present moment as an ISO time. */
export const timeOf = ({ clock }: Pick<Core, 'clock'>): string => timeText(clock);

const never = (): Disposable => toDisposable(() => undefined);
/** The page of a program that has none. */
export const NO_PAGE: Page = {
  isVisible: true,
  onDidHide: never,
  onDidClose: never,
  onDidStartComposing: never,
  onDidEndComposing: never,
  commitFields: () => undefined,
  onFrame: never,
};
