/** Nests the paragraphs of lists, which Word keeps flat. */
import type { ListBlock, ListItem, Run } from '../../paper/tree.ts';
import type { Marker } from './looks.ts';

export type ListLine = {
  readonly numId: string;
  readonly level: number;
  readonly marker: Marker;
  readonly runs: readonly Run[];
  readonly id: string | undefined;
};

const styleOf = ({ kind }: Marker): ListBlock['style'] =>
  kind === 'number' ? 'number' : kind === 'open' || kind === 'done' ? 'check' : 'bullet';

/** A check list of ours is two lists in Word, one for each state. */
const isSameList = (a: ListLine, b: ListLine): boolean =>
  a.numId === b.numId || (styleOf(a.marker) === 'check' && styleOf(b.marker) === 'check');

type Open = { readonly level: number; readonly first: ListLine; readonly items: Item[] };
type Item = { line: ListLine; inner: Open | undefined };

/** Consecutive list items. If a new list begins at the outermost level, two lists are returned. */
export function listsOf(lines: readonly ListLine[]): ListBlock[] {
  const out: Open[] = [];
  /** The open lists, from the outermost to that of the last line. */
  let path: Open[] = [];
  for (const line of lines) {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) > line.level) path.pop();
    const here = path.at(-1);
    if (!here || (path.length === 1 && line.level <= here.level && !isSameList(here.first, line))) {
      const list: Open = { level: line.level, first: line, items: [{ line, inner: undefined }] };
      out.push(list);
      path = [list];
    } else if (line.level > here.level) {
      const inner: Open = { level: line.level, first: line, items: [{ line, inner: undefined }] };
      const last = here.items.at(-1);
      if (last) last.inner = inner;
      path.push(inner);
    } else here.items.push({ line, inner: undefined });
  }
  return out.map(blockOf);
}

function blockOf({ first, items }: Open): ListBlock {
  const style = styleOf(first.marker);
  return {
    kind: 'list',
    style,
    ...(style === 'number' && first.marker.start !== 1 ? { start: first.marker.start } : {}),
    items: items.map(
      ({ line: { runs, id, marker }, inner }): ListItem => ({
        ...(id ? { id } : {}),
        runs,
        ...(style === 'check' ? { isChecked: marker.kind === 'done' } : {}),
        ...(inner ? { list: blockOf(inner) } : {}),
      }),
    ),
  };
}
