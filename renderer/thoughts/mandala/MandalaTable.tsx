/**
 * A block of nine, or all nine blocks, as a table of buttons. Arrow keys move between places; Enter writes, F2 opens
 * the words as a centre, Delete removes them, Escape returns to the middle.
 */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { aboutAt, shownAt, titleAt } from '../../../shared/app/thoughts/mandala.ts';
import {
  blockOf,
  CENTRE,
  cellOf,
  MIDDLE,
  ownPlace,
  placeAt,
  placeAtPoint,
  pointOf,
} from '../../../shared/domain/thoughts/places.ts';
import { ruleAt } from '../../../shared/domain/thoughts/prompts.ts';
import { quotable } from '../../../shared/text/quotable.ts';
import { useWords } from '../../ui/i18n.tsx';
import { isComposing } from '../../ui/ime.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import type { OpenMandala } from './useMandala.ts';

type Props = { readonly mandala: OpenMandala; readonly onWrite: () => void };

const WHOLE = Array.from({ length: 9 }, (_, row) =>
  Array.from({ length: 9 }, (__, column) => placeAtPoint(row, column)),
);
const blockRows = (block: number): readonly (readonly number[])[] =>
  [0, 3, 6].map((first) => [0, 1, 2].map((i) => placeAt(block, first + i)));

export function MandalaTable({ mandala, onWrite }: Props) {
  const { t } = useWords();
  const { view, whole, block, place } = mandala;
  const table = useRef<HTMLTableElement>(null);
  const rows = whole ? WHOLE : blockRows(block);
  const name = t(whole ? 'mandala.tableWhole' : 'mandala.table', {
    about: quotable(titleAt(view, placeAt(block, MIDDLE)) || view.subject.title),
  });
  useFocusThatFollows(table, place, whole);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = Number((event.target as HTMLElement).dataset['place'] ?? Number.NaN);
    if (Number.isNaN(at) || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof act === 'object') mandala.look({ place: neighbour(at, act, whole) });
    else if (act === 'write') onWrite();
    else if (act === 'enter') mandala.enter(at);
    else if (act === 'leave') mandala.look({ place: placeAt(MIDDLE, cellOf(ownPlace(placeAt(block, MIDDLE)))) });
    else {
      const shown = shownAt(view, at);
      if (shown && mandala.canEdit) mandala.remove(shown);
    }
  };
  return (
    <>
      <TableScroll label={name}>
        <table
          ref={table}
          className={`mandala-table ${whole ? 'whole' : ''}`}
          aria-describedby="mandala-keys"
          onKeyDown={onKeyDown}
        >
          <caption className="visually-hidden">{name}</caption>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((p) => (
                  <td key={p} className={whole && cellOf(p) === MIDDLE ? 'mandala-middle' : undefined}>
                    <Place mandala={mandala} place={p} onWrite={onWrite} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p id="mandala-keys" className="muted small">
        {t('mandala.keys')}
      </p>
    </>
  );
}

const KEYS: Readonly<
  Record<string, readonly [columns: number, rows: number] | 'write' | 'enter' | 'leave' | 'delete'>
> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-9, 0],
  End: [9, 0],
  Enter: 'write',
  F2: 'enter',
  Escape: 'leave',
  Delete: 'delete',
  Backspace: 'delete',
};

/** The place in that direction: within the block, or of the whole. */
function neighbour(from: number, [dx, dy]: readonly [number, number], whole: boolean): number {
  const within = (n: number, most: number) => Math.min(most, Math.max(0, n));
  if (whole) {
    const { row, column } = pointOf(from);
    return placeAtPoint(within(row + dy, 8), within(column + dx, 8));
  }
  const cell = cellOf(from);
  return placeAt(blockOf(from), within(Math.floor(cell / 3) + dy, 2) * 3 + within((cell % 3) + dx, 2));
}

/** Moves the focus with arrow keys or to another block, and only if it was in the table already. */
function useFocusThatFollows(
  table: { readonly current: HTMLTableElement | null },
  place: number,
  whole: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that was drawn again has lost the focus that it had
  useLayoutEffect(() => {
    const { activeElement } = document;
    const wasHere = table.current?.contains(activeElement) || activeElement === document.body;
    if (wasHere) table.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  }, [place, whole]);
}

function Place({
  mandala,
  place,
  onWrite,
}: {
  readonly mandala: OpenMandala;
  readonly place: number;
  readonly onWrite: () => void;
}) {
  const { t } = useWords();
  const { view, whole } = mandala;
  const rule = ruleAt(place);
  const title = titleAt(view, place);
  const shown = shownAt(view, place);
  const more = (view.at.get(ownPlace(place))?.length ?? 0) - 1;
  const isCentre = cellOf(place) === MIDDLE;
  const label = rule ? t(`prompt.${rule}`) : t('mandala.centre');
  const others = more > 0 && ownPlace(place) !== CENTRE ? t('mandala.more', { n: more }) : '';
  const lost = shown?.isLost ? t('box.lost') : '';
  const says = [title || t('mandala.free'), lost, others].filter((one) => one !== '').join(' ');
  return (
    <button
      type="button"
      className={`mandala-place ${isCentre ? 'centre' : ''} ${title ? 'filled' : ''}`}
      style={shown?.node ? { ['--kind' as string]: `var(--kind-${shown.node.kind})` } : undefined}
      data-place={place}
      data-at={`mandala:${view.sheet.id}:${ownPlace(place)}`}
      tabIndex={place === mandala.place ? 0 : -1}
      aria-current={place === mandala.place ? 'true' : undefined}
      aria-label={
        whole && rule
          ? t('mandala.placeAbout', { about: quotable(aboutAt(view, place) || t('mandala.free')), rule: label, says })
          : t('mandala.place', { rule: label, says })
      }
      onFocus={() => mandala.look({ place })}
      onClick={() => mandala.look({ place })}
      onDoubleClick={() => (isCentre && !whole ? undefined : title ? mandala.enter(place) : onWrite())}
    >
      {rule && (!whole || !title) ? <span className="mandala-rule">{label}</span> : null}
      <span className="mandala-words">
        {shown?.node ? <span className="dot" aria-hidden="true" /> : null} {title}
      </span>
      {lost !== '' ? <span className="mandala-rule">{lost}</span> : null}
      {others !== '' ? <span className="mandala-rule">{others}</span> : null}
    </button>
  );
}
