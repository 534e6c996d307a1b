/** What is selected on the board, shared by board, outline and panel of one plan. Local to the window, never in the document. */
import { useSyncExternalStore } from 'react';
import { Emitter } from '../../shared/kernel/emitter.ts';

export type Selection = { readonly nodes: readonly string[]; readonly link: string | undefined };
const NOTHING: Selection = { nodes: [], link: undefined };

export class SelectionModel {
  private current: Selection = NOTHING;
  private readonly changed = new Emitter<Selection>();
  readonly onDidChange = this.changed.on;

  get value(): Selection {
    return this.current;
  }

  select(nodes: readonly string[], link?: string): void {
    const same =
      this.current.link === link &&
      this.current.nodes.length === nodes.length &&
      nodes.every((n, i) => n === this.current.nodes[i]);
    if (same) return;
    this.current = { nodes: [...nodes], link };
    this.changed.fire(this.current);
  }
}

export const useSelection = (model: SelectionModel): Selection =>
  useSyncExternalStore(
    (listener) => {
      const subscription = model.onDidChange(listener);
      return () => subscription.dispose();
    },
    () => model.value,
  );
