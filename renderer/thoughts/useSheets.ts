/**
 * The sheets of a tool, and which one is open: chosen here, named by the address, or followed; until then the latest
 * of those that existed at first. A sheet that somebody else creates never replaces the open one.
 */
import { useEffect, useLayoutEffect } from 'react';
import { type Sheet, sheetsOf } from '../../shared/app/thoughts/sheets.ts';
import type { ThoughtTool } from '../../shared/domain/thoughts/kinds.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import { useDerived } from '../session/useStore.ts';
import { type FeatureStateKey, featureStateKey, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';

type Open = {
  readonly chosen?: string | undefined;
  /** The sheet to open initially. */
  readonly first?: string | undefined;
};
const none = () => featureStateKey<Open>(() => ({}));
const OPEN: Readonly<Record<ThoughtTool, FeatureStateKey<Open>>> = {
  mandala: none(),
  meeting: none(),
  inversion: none(),
  scamper: none(),
};

export type Sheets = {
  readonly sheets: readonly Sheet[];
  readonly open: Sheet | undefined;
  readonly setOpen: (sheet: string) => void;
};

export function useSheets(tool: ThoughtTool): Sheets {
  const { session, target } = usePlanWindow();
  const [{ chosen, first }, keep] = useFeatureState(OPEN[tool]);
  const sheets = useDerived(session, sheetsOf, tool);
  const withId = (wanted: string | undefined) => sheets.find((s) => s.id === wanted);
  const open = withId(chosen) ?? withId(first) ?? (first === undefined ? sheets.at(-1) : sheets[0]);
  const id = open?.id;
  const setOpen = (sheet: string) => keep({ chosen: sheet, first });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is new at every drawing
  useLayoutEffect(() => {
    if (first === undefined && id !== undefined) keep({ chosen, first: id });
  }, [first, id]);
  useEffect(() => {
    session.presence.update(id === undefined ? {} : { panel: id });
  }, [session, id]);
  const followed = useFollowing(session.following);
  const theirs = usePeerValue(session, (peers) => peers.find((p) => p.user.id === followed)?.panel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is new at every drawing
  useEffect(() => {
    const wanted = theirs ?? target;
    if (wanted !== undefined && sheets.some((s) => s.id === wanted)) setOpen(wanted);
  }, [theirs, target]);
  return { sheets, open, setOpen };
}
