/** Positions in the open text: the selection, and the current range of an anchor. Provided by the editor while it is on screen. */
import { type Disposable, toDisposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';

export type AnchoredRange = {
  readonly anchor: Record<string, unknown>;
  readonly focus: Record<string, unknown>;
  readonly block: number;
};
export type TextPlaces = {
  /** The selected range and its text; `undefined` if nothing is selected. */
  selection(): { readonly range: AnchoredRange; readonly quote: string } | undefined;
  /** The DOM range of an anchor; if its characters are gone, its words are searched for nearby. `undefined`: it is lost. */
  locate(range: AnchoredRange, quote: string): Range | undefined;
};

export class TextAnchors {
  private current: TextPlaces | undefined;
  private readonly changed = new Emitter<void>();
  /** The text appeared, disappeared, or was edited a moment ago. */
  readonly onDidChange = this.changed.on;

  get places(): TextPlaces | undefined {
    return this.current;
  }
  provide(places: TextPlaces): Disposable {
    this.current = places;
    this.changed.fire();
    return toDisposable(() => {
      if (this.current !== places) return;
      this.current = undefined;
      this.changed.fire();
    });
  }
  edited(): void {
    this.changed.fire();
  }
}

const bySession = new WeakMap<object, TextAnchors>();
/** The places of an open plan's text. */
export function textAnchorsOf(session: object): TextAnchors {
  const known = bySession.get(session) ?? new TextAnchors();
  bySession.set(session, known);
  return known;
}
