/** The short messages at the bottom of the window, and when each of them is hidden. */
import { Emitter } from '../../shared/kernel/emitter.ts';

export type Message = {
  readonly id: number;
  readonly text: string;
  readonly kind: 'info' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The document that was open when it was shown. */
  readonly document?: string;
};
export type MessageOptions = { readonly kind?: Message['kind']; readonly action?: Message['action'] };

const SHOWN_MS = 6_000;
/** A message with an undo button stays long enough to notice what happened and reach the button, by keyboard and magnifier too. */
const WITH_ACTION_MS = 30_000;

export class MessageList {
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;
  private messages: readonly Message[] = [];
  private nextId = 1;
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();

  get now(): readonly Message[] {
    return this.messages;
  }

  /** `document` is the one on screen. */
  say(text: string, { kind = 'info', action }: MessageOptions, document: string | undefined): void {
    const id = this.nextId++;
    const message = { id, text, kind, ...(action ? { action } : {}), ...(document ? { document } : {}) };
    // The same message replaces itself: a refusal is shown once, however often a key is pressed.
    this.set([...this.messages.filter((m) => m.text !== text).slice(-2), message]);
    this.letGoLater(message);
  }

  /** The pointer or the focus is on the message: it stays. */
  hold(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  /** Pointer and focus have left the message: its timer restarts. */
  release(id: number): void {
    const message = this.messages.find((m) => m.id === id);
    if (message) this.letGoLater(message);
  }

  remove(id: number): void {
    this.hold(id);
    this.set(this.messages.filter((m) => m.id !== id));
  }

  /**
   * `document` is now on screen, or none: messages of another document are hidden, with their undo. Errors stay,
   * because they may still have to be read.
   */
  moveTo(document: string | undefined): void {
    const isLeft = (m: Message) => m.kind === 'info' && m.document !== undefined && m.document !== document;
    if (this.messages.some(isLeft)) this.set(this.messages.filter((m) => !isLeft(m)));
  }

  private letGoLater({ id, kind, action }: Message): void {
    this.hold(id);
    if (kind === 'error') return;
    this.timers.set(
      id,
      setTimeout(() => this.remove(id), action ? WITH_ACTION_MS : SHOWN_MS),
    );
  }

  private set(messages: readonly Message[]): void {
    this.messages = messages;
    this.changed.fire();
  }
}
