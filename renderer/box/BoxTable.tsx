/** The box as a table: columns are roles, cells are buttons. Arrow keys move between cells; Enter holds one, F2 opens it, Delete takes it out. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { deleteCell } from '../../shared/app/box/boxCommands.ts';
import { type BoxCell, type BoxColumn, cellIn } from '../../shared/app/box/boxView.ts';
import { cellToCard } from '../../shared/app/box/draft.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { TableScroll } from '../ui/TableScroll.tsx';
import { AddCells } from './AddCells.tsx';
import { CellDialog } from './CellDialog.tsx';
import { ColumnHead, NewColumn } from './ColumnHead.tsx';
import { CrossDialog } from './CrossDialog.tsx';
import { columnName } from './columnName.ts';
import type { OpenBox } from './useBox.ts';

type Props = { readonly box: OpenBox; readonly onPropose: (column: string) => void };

export function BoxTable({ box, onPropose }: Props) {
  const words = useWords();
  const { t } = words;
  const { view, canEdit } = box;
  const [at, setAt] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [crossing, setCrossing] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const rows = Math.max(0, ...view.columns.map((c) => c.cells.length));
  const focused = at !== undefined ? cellIn(view, at) : undefined;
  const stop = focused?.id ?? view.columns.flatMap((c) => c.cells)[0]?.id;
  const remove = (cell: BoxCell) => {
    const { session } = box.window;
    if (!report(deleteCell(session, cell.id))) return;
    const column = view.columns.find((c) => c.id === cell.column);
    const n = column?.cells.findIndex((c) => c.id === cell.id) ?? 0;
    const next = column?.cells[n + 1] ?? column?.cells[n - 1] ?? view.columns.flatMap((c) => c.cells)[0];
    focusCell(table.current, next?.id);
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('box.cellDeleted', { title: quotable(cell.title) }), { action: undo });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset['cell'];
    const cell = id === undefined ? undefined : cellIn(view, id);
    if (!cell || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof act === 'object') focusCell(table.current, neighbour(view.columns, cell.id, act));
    else if (act === 'next') box.step(1);
    else if (act === 'previous') box.step(-1);
    else if (!canEdit) return;
    else if (act === 'delete') remove(cell);
    else setOpened(cell.id);
  };
  return (
    <>
      <TableScroll label={t('box.tableOf', { title: view.title || t('plan.untitled') })}>
        <table ref={table} className="box-table" aria-describedby="box-keys" onKeyDown={onKeyDown}>
          <caption className="visually-hidden">{t('box.tableOf', { title: view.title || t('plan.untitled') })}</caption>
          <thead>
            <tr>
              {view.columns.map((column, i) => (
                <th key={column.id} scope="col">
                  <ColumnHead box={box} column={column} isFirst={i === 0} isLast={i === view.columns.length - 1} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its number
              <tr key={row}>
                {view.columns.map(({ id, cells }) => {
                  const cell = cells[row];
                  return (
                    <td key={id}>
                      {cell ? <Cell box={box} cell={cell} isStop={cell.id === stop} at={at} onFocus={setAt} /> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {canEdit ? (
            <tfoot>
              <tr>
                {view.columns.map((column) => (
                  <td key={column.id}>
                    <AddCells box={box} column={column} onPropose={() => onPropose(column.id)} />
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </TableScroll>
      <p id="box-keys" className="muted small">
        {t('box.keys')}
      </p>
      {rows === 0 && canEdit ? <NothingYet box={box} onPropose={() => onPropose(view.columns[0]?.id ?? '')} /> : null}
      {focused ? (
        <Toolbar className="row wrap box-cell-tools" label={t('box.cellTools', { title: quotable(focused.title) })}>
          <b className="box-cell-name">{focused.title || t('card.untitled')}</b>
          {canEdit ? (
            <>
              <Button small onPress={() => setCrossing(focused.id)}>
                {t('box.crossPair')}
              </Button>
              <Button small onPress={() => setOpened(focused.id)}>
                {t('box.openCell')}
              </Button>
              {focused.node ? null : <ToCard box={box} cell={focused} />}
              <Button small onPress={() => remove(focused)}>
                {t('box.deleteCell')}
              </Button>
            </>
          ) : null}
        </Toolbar>
      ) : null}
      {canEdit ? <NewColumn box={box} /> : null}
      {view.columns.some((c) => c.surplus > 0) || view.surplus > 0 ? (
        <p className="notice small">{t('box.surplus')}</p>
      ) : null}
      {opened !== undefined ? <CellDialog box={box} cell={opened} onClose={() => setOpened(undefined)} /> : null}
      {crossing !== undefined ? <CrossDialog box={box} cell={crossing} onClose={() => setCrossing(undefined)} /> : null}
    </>
  );
}

const KEYS: Readonly<
  Record<string, readonly [columns: number, rows: number] | 'delete' | 'open' | 'next' | 'previous'>
> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
  Delete: 'delete',
  Backspace: 'delete',
  F2: 'open',
  PageDown: 'next',
  PageUp: 'previous',
};

/** The next cell in that direction, skipping empty columns; in a shorter column the last one. */
function neighbour(
  columns: readonly BoxColumn[],
  from: string,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const filled = columns.filter((c) => c.cells.length > 0);
  const column = filled.findIndex((c) => c.cells.some((cell) => cell.id === from));
  const row = filled[column]?.cells.findIndex((cell) => cell.id === from) ?? 0;
  const within = (n: number, most: number) => Math.min(most, Math.max(0, n));
  const cells = filled[within(column + dx, filled.length - 1)]?.cells ?? [];
  return cells[within(row + dy, cells.length - 1)]?.id;
}

function focusCell(table: HTMLElement | null, cell: string | undefined): void {
  if (cell !== undefined) table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus();
}

type CellProps = {
  readonly box: OpenBox;
  readonly cell: BoxCell;
  readonly isStop: boolean;
  /** The focused cell: cells that are incompatible with it are marked. */
  readonly at: string | undefined;
  readonly onFocus: (cell: string) => void;
};

function Cell({ box, cell, isStop, at, onFocus }: CellProps) {
  const { view, left, held, shown, dead } = box;
  const state = left.states.get(cell.id);
  const crossed =
    at === cell.id ? undefined : view.crossed.find(({ cells }) => cells.includes(cell.id) && cells.includes(at ?? ''));
  const kind = cell.node?.kind;
  const isOut = state?.breaks === true || dead.has(cell.id);
  return (
    <button
      type="button"
      className={`box-cell ${isOut ? 'out' : ''} ${crossed ? 'crossed' : ''}`}
      style={kind ? { ['--kind' as string]: `var(--kind-${kind})` } : undefined}
      data-cell={cell.id}
      data-at={`box:${cell.id}`}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={held.has(cell.id)}
      aria-current={shown?.includes(cell.id) ? 'true' : undefined}
      onFocus={() => onFocus(cell.id)}
      onClick={() => box.hold(cell.id)}
    >
      <CellWords box={box} cell={cell} crossedWhy={crossed?.reason} />
    </button>
  );
}

function CellWords({
  box: { left, dead, held },
  cell,
  crossedWhy,
}: Pick<CellProps, 'box' | 'cell'> & { readonly crossedWhy: string | undefined }) {
  const { t } = useWords();
  const state = left.states.get(cell.id);
  const bounds = Object.entries(state?.bounds ?? {}) as [keyof NonNullable<typeof state>['bounds'], string][];
  const said = (wanted: string) => bounds.filter(([, v]) => v === wanted).map(([limit]) => t(`box.limit.${limit}`));
  const [broken, unknown] = [said('breaks'), said('unknown')];
  return (
    <>
      <span className="box-cell-title">
        {cell.node ? <span className="dot" aria-hidden="true" /> : null} {cell.title || t('card.untitled')}
      </span>
      {cell.isLost ? <span className="box-cell-says">{t('box.lost')}</span> : null}
      {held.has(cell.id) ? <span className="box-cell-says">{t('box.heldNow')}</span> : null}
      {crossedWhy !== undefined ? (
        <span className="box-cell-says">{t('box.crossedWith', { reason: crossedWhy })}</span>
      ) : null}
      {broken.length > 0 ? (
        <span className="box-cell-says">{t('box.breaks', { limits: broken.join(t('box.comma')) })}</span>
      ) : null}
      {unknown.length > 0 ? (
        <span className="box-cell-says">{t('box.unknown', { limits: unknown.join(t('box.comma')) })}</span>
      ) : null}
      {broken.length === 0 && dead.has(cell.id) ? <span className="box-cell-says">{t('box.dead')}</span> : null}
    </>
  );
}

function ToCard({ box, cell }: { readonly box: OpenBox; readonly cell: BoxCell }) {
  const { t } = useWords();
  const { session, canvas } = box.window;
  const make = () => {
    if (!canvas) return announce(t('box.noCanvas'), { kind: 'error' });
    if (report(cellToCard(session, canvas, box.view, cell.id)) === undefined) return;
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('box.carded', { title: quotable(cell.title) }), { action: undo });
  };
  return (
    <Button small onPress={make}>
      {t('box.toCard')}
    </Button>
  );
}

/** An empty box: what to do next. */
function NothingYet({ box, onPropose }: { readonly box: OpenBox; readonly onPropose: () => void }) {
  const { t } = useWords();
  return (
    <div className="empty-hint stack">
      <p>{t('box.empty', { column: box.view.columns[0] ? columnName(t, box.view.columns[0]) : '' })}</p>
      <div className="row wrap">
        <Button look="primary" onPress={box.fill}>
          {t('box.fill')}
        </Button>
        <Button onPress={onPropose}>{t('box.propose')}</Button>
      </div>
    </div>
  );
}
