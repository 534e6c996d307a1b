/** The sheets of a tool, and which one is open: chosen here, named by the address, or where a followed person is. */
import { useEffect } from 'react';
import { type Sheet, sheetsOf } from '../../shared/app/thoughts/sheets.ts';
import type { ThoughtTool } from '../../shared/domain/thoughts/kinds.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import { useDerived } from '../session/useStore.ts';
import { type FeatureStateKey, featureStateKey, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';

const none = () => featureStateKey<string | undefined>(() => undefined);
const OPEN: Readonly<Record<ThoughtTool, FeatureStateKey<string | undefined>>> = {
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
  const [chosen, setOpen] = useFeatureState(OPEN[tool]);
  const sheets = useDerived(session, sheetsOf, tool);
  const open = sheets.find((s) => s.id === chosen) ?? sheets.at(-1);
  const id = open?.id;
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
