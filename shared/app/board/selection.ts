/** The selection on the board, shared by board, outline and panel of one plan. Local to the window, never stored in the document. */
import type { PlanReader } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import { Emitter } from '../../kernel/emitter.ts';

export type Selection = { readonly nodes: readonly string[]; readonly link: string | undefined };
/** The part of a selection that is on a board: another board's inspector never shows a card that is not on it. */
export function selectionOn(plan: PlanReader, canvas: string, { nodes, link }: Selection): Selection {
  const isOn = (id: string | undefined) =>
    id !== undefined && plan.relation('positions', relationKey(canvas, id)) !== undefined;
  const ends = link === undefined ? undefined : plan.relation('links', link);
  return {
    nodes: nodes.filter(isOn),
    link: ends && isOn(ends.from) && isOn(ends.to) ? link : undefined,
  };
}

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
