/** The short messages that stand at the foot of the window, and when each of them goes. */
import { Emitter } from '../../shared/kernel/emitter.ts';

export type Message = {
  readonly id: number;
  readonly text: string;
  readonly kind: 'info' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The document that was open when it was said. */
  readonly document?: string;
};
export type MessageOptions = { readonly kind?: Message['kind']; readonly action?: Message['action'] };

const SHOWN_MS = 6_000;
/** What can be undone from the message itself stays until a person has looked at what happened and found the button. */
const WITH_ACTION_MS = 20_000;

export class MessageList {
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;
  private messages: readonly Message[] = [];
  private nextId = 1;

  get now(): readonly Message[] {
    return this.messages;
  }

  /** `document` names the one that the person has before them. */
  say(text: string, { kind = 'info', action }: MessageOptions, document: string | undefined): void {
    const id = this.nextId++;
    const message = { id, text, kind, ...(action ? { action } : {}), ...(document ? { document } : {}) };
    // The same message again replaces itself: a refusal is said once on screen, however often a key is pressed.
    this.set([...this.messages.filter((m) => m.text !== text).slice(-2), message]);
    if (kind === 'info') setTimeout(() => this.remove(id), action ? WITH_ACTION_MS : SHOWN_MS);
  }

  remove(id: number): void {
    this.set(this.messages.filter((m) => m.id !== id));
  }

  /** The person has `document` before them, or none: what was said of another one goes, with its undo. Errors stay, they may still have to be read. */
  moveTo(document: string | undefined): void {
    const isLeft = (m: Message) => m.kind === 'info' && m.document !== undefined && m.document !== document;
    if (this.messages.some(isLeft)) this.set(this.messages.filter((m) => !isLeft(m)));
  }

  private set(messages: readonly Message[]): void {
    this.messages = messages;
    this.changed.fire();
  }
}
