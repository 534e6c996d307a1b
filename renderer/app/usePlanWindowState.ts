/** Combines the state of an open plan that its features see. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { canvasesOf, placedCards } from '../../shared/app/board/boardCommands.ts';
import { SelectionModel, selectionOn } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import { newId } from '../session/newId.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import { usePlanVersion, useShownDoc } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { FeatureStates, type PlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { navigate } from '../shell/routes.ts';
import { usePrinting } from '../shell/usePrinting.ts';
import { useWords } from '../ui/i18n.tsx';
import { disclosureGuardOf } from './disclosureContribution.tsx';
import { focusView } from './focusView.ts';
import { useOpenCoaching, useOpenComments } from './useSideModels.ts';

type At = { readonly session: PlanSession; readonly view: PlanView; readonly target: string | undefined };

export function usePlanWindowState({ session, view, target }: At): PlanWindow {
  const app = useApp();
  const words = useWords();
  const [selection] = useState(() => new SelectionModel());
  const [kept] = useState(() => new FeatureStates());
  const comments = useOpenComments(session, app.settings.name);
  const coaching = useOpenCoaching(session, app.settings.name);
  const document = useShownDoc(session).guid;
  const guardDisclosure = useMemo(() => disclosureGuardOf(session, words), [session, words]);
  usePlanVersion(session, 'canvases', 'meta');
  const isPrinting = usePrinting();
  const { canvases, canvas, setCanvas } = useCanvas(session, target, selection);
  const go: PlanWindow['go'] = (v, to) =>
    navigate({ name: 'plan', planId: session.planId, view: v, ...(to ? { target: to } : {}) });
  useWhereabouts(session, view, canvas, setCanvas);
  const addCanvas = () => {
    const id = newId();
    const command = {
      type: 'addCanvas',
      canvas: id,
      title: words.t('canvas.nth', { n: canvases.length + 1 }),
      order: (canvases.at(-1)?.order ?? 0) + 1,
    } as const;
    if (report(session.execute(command))) setCanvas(id);
  };
  return {
    app,
    words,
    session,
    comments,
    suggestions: comments?.suggestions,
    coaching,
    view,
    target,
    document,
    canvases,
    canvas,
    setCanvas,
    addCanvas,
    selection,
    kept,
    go,
    focusView,
    guardDisclosure,
    isPrinting,
  };
}

/** The canvas that is shown: the chosen one, or the one that a link points at. */
function useCanvas(session: PlanSession, target: string | undefined, selection: SelectionModel) {
  const canvases = canvasesOf(session.store);
  const [chosen, setCanvas] = useState<string>();
  const canvas = canvases.some((c) => c.id === chosen) ? chosen : canvases[0]?.id;
  // Before the other board is painted, so that nothing of the previous one stays selected.
  useLayoutEffect(() => {
    if (!canvas) return;
    const { nodes, link } = selectionOn(session.store, canvas, selection.value);
    selection.select(nodes, link);
  }, [session, canvas, selection]);
  useEffect(() => {
    if (!target) return;
    if (session.store.entities('canvases').has(target)) setCanvas(target);
    else if (session.store.entities('nodes').has(target)) {
      const on = canvasesOf(session.store).find((c) =>
        placedCards(session.store, c.id).some((p) => p.node.id === target),
      );
      if (on) setCanvas(on.id);
      selection.select([target]);
    }
  }, [session, target, selection]);
  return { canvases, canvas, setCanvas };
}

/** Shares this person's location, and follows a followed person's. The text and the board follow scrolling themselves. */
function useWhereabouts(
  session: PlanSession,
  view: PlanView,
  canvas: string | undefined,
  setCanvas: (canvas: string) => void,
): void {
  useEffect(() => session.markShown(), [session]);
  useEffect(() => {
    session.presence.update({ view, ...(canvas ? { canvas } : {}) });
  }, [session, view, canvas]);
  const following = useFollowing(session.following);
  const followedView = usePeerValue(session, (peers) => peers.find((p) => p.user.id === following)?.view);
  const followedCanvas = usePeerValue(session, (peers) => peers.find((p) => p.user.id === following)?.canvas);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is React's own
  useEffect(() => {
    if (followedCanvas) setCanvas(followedCanvas);
    if (followedView) navigate({ name: 'plan', planId: session.planId, view: followedView });
  }, [session, followedView, followedCanvas]);
}
