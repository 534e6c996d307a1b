/** The open box, what is left of it, the position of the walk, and every command: keys, palette and buttons share them. */
import { useEffect, useMemo } from 'react';
import { fillFromCards, judgeCells } from '../../shared/app/box/boxCommands.ts';
import { type BoxView, boxesOf, boxOf, knownOf } from '../../shared/app/box/boxView.ts';
import { draft, draftOf } from '../../shared/app/box/draft.ts';
import { type Left, leap, leftOf, walk } from '../../shared/app/box/walk.ts';
import { MOST_CELLS } from '../../shared/domain/box/space.ts';
import { useDerived, usePlanVersion } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { featureStateKey, type PlanWindow, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';

const OPEN = featureStateKey<string | undefined>(() => undefined);
/** The cells of the configuration that is shown. */
const SHOWN = featureStateKey<readonly string[] | undefined>(() => undefined);
/** Cells that the person holds while walking. */
const HELD = featureStateKey<ReadonlySet<string>>(() => new Set());

export type OpenBox = {
  readonly window: PlanWindow;
  readonly view: BoxView;
  readonly left: Left;
  /** `undefined` if none is left. */
  readonly shown: readonly string[] | undefined;
  readonly held: ReadonlySet<string>;
  readonly canEdit: boolean;
  /** Cells that occur in no remaining configuration. */
  readonly dead: ReadonlySet<string>;
  readonly show: (cells: readonly string[] | undefined) => void;
  readonly hold: (cell: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly leap: () => void;
  readonly judge: (verdict: 'kept' | 'skipped' | undefined, cells?: readonly string[]) => void;
  readonly draft: () => void;
  readonly fill: () => void;
  /** The author and date of what is recorded here. */
  readonly said: { readonly by: string; readonly on: string };
};

export function useBoxes() {
  const { session, target } = usePlanWindow();
  const [open, setOpen] = useFeatureState(OPEN);
  const boxes = useDerived(session, boxesOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that names a box opens it once; the setter is new at every drawing
  useEffect(() => {
    if (boxes.some((b) => b.id === target)) setOpen(target);
  }, [target]);
  const id = boxes.some((b) => b.id === open) ? open : boxes[0]?.id;
  return { boxes, id, setOpen };
}

export function useBox(id: string): OpenBox | undefined {
  const window = usePlanWindow();
  const { session, app, words } = window;
  const view = useDerived(session, boxOf, id);
  const meta = usePlanVersion(session, 'meta');
  const generation = useCatalogueGeneration();
  const [asked, setShown] = useFeatureState(SHOWN);
  const [held, setHeld] = useFeatureState(HELD);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the versions stand for the plan's region and for the catalogue
  const left = useMemo(
    () => view && leftOf(view, (cell) => knownOf(session.store, cell, (entry) => app.catalogue.entry(entry)), held),
    [session, view, held, meta, generation],
  );
  const dead = useMemo(() => (left ? deadIn(left) : new Set<string>()), [left]);
  if (!view || !left) return undefined;
  const { t } = words;
  const said = { by: app.settings.name, on: app.today };
  const shown = asked && view.space.configurationOf(asked) ? asked : walk(left, undefined, 1);
  const goTo = (cells: readonly string[] | undefined, otherwise: 'box.atEnd' | 'box.atStart' | 'box.noneLeft') => {
    if (cells) setShown(cells);
    else announce(t(otherwise));
  };
  const step = (by: 1 | -1) => goTo(walk(left, shown, by), by > 0 ? 'box.atEnd' : 'box.atStart');
  const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
  return {
    window,
    view,
    left,
    shown,
    held,
    canEdit: session.readOnly === undefined,
    dead,
    show: setShown,
    hold: (cell) => setHeld(heldWith(view, held, cell)),
    step,
    leap: () => goTo(leap(left, shown), 'box.noneLeft'),
    judge: (verdict, cells = shown) => {
      if (!cells) return;
      const next =
        verdict === 'skipped' && cells === shown ? (walk(left, shown, 1) ?? walk(left, shown, -1)) : undefined;
      if (!report(judgeCells(session, view, cells, verdict, said))) return;
      if (verdict) announce(t(verdict === 'kept' ? 'box.keptNow' : 'box.skippedNow'), { action: undo });
      if (next) setShown(next);
    },
    draft: () => {
      if (!shown) return announce(t('box.noneLeft'));
      const made = draftOf(session.store, view, shown);
      if (made) return window.go('board', made);
      const { canvas } = window;
      if (!canvas) return announce(t('box.noCanvas'), { kind: 'error' });
      if (report(draft(session, canvas, view, shown, said)) === undefined) return;
      announce(t('box.drafted'), { action: undo });
    },
    fill: () => {
      const made = report(fillFromCards(session, view));
      if (made === undefined) return;
      if (made === 0) announce(t('box.noMoreCards'));
      else announce(t('box.filled', { n: made }), { action: undo });
    },
    said,
  };
}

/** Holds one cell per column; the same one again releases it. */
function heldWith(view: BoxView, held: ReadonlySet<string>, cell: string): ReadonlySet<string> {
  const column = view.columns.find((c) => c.cells.some((one) => one.id === cell));
  const others = [...held].filter((one) => !column?.cells.some((of) => of.id === one));
  return new Set(held.has(cell) ? others : [...others, cell]);
}

function deadIn({ view: { space }, masks }: Left): ReadonlySet<string> {
  const dead = space.dead(masks);
  return new Set(
    space.columns.flatMap((cells, i) => cells.filter((_, a) => a < MOST_CELLS && ((dead[i] ?? 0) & (1 << a)) !== 0)),
  );
}
