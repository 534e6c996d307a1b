/** The answers so far: on screen at once, on the device a moment later, so that a reload or a closed window loses nothing. */
import { useEffect, useRef, useState } from 'react';
import { EMPTY_DRAFT, readDraft, type StartDraft, writeDraft } from '../../shared/app/start/draft.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useLatest } from '../ui/useLatest.ts';

/** Shorter than a pause between two words; a setting is not written for every letter. */
const PAUSE_MS = 200;

export type DraftState = {
  readonly draft: StartDraft;
  readonly change: (patch: Partial<StartDraft>) => void;
  /** Stores pending changes now. */
  readonly flush: () => void;
  /** Deletes everything but the place. */
  readonly clear: () => void;
};

export function useStartDraft(): DraftState {
  const { settings, setSettings } = useApp();
  const [draft, setDraft] = useState<StartDraft>(() => {
    const kept = readDraft(settings.startDraft);
    return kept.prefecture === ''
      ? { ...kept, prefecture: settings.prefecture, municipalityCode: settings.municipalityCode }
      : kept;
  });
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly draft: StartDraft }>(undefined);
  const keep = useLatest(() => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    setSettings({ startDraft: writeDraft(last.draft) });
  });
  useEffect(() => {
    const now = () => keep.current();
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  const change = (patch: Partial<StartDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    clearTimeout(waiting.current?.timer);
    waiting.current = { draft: next, timer: setTimeout(() => keep.current(), PAUSE_MS) };
  };
  const clear = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    const { prefecture, municipalityCode } = draft;
    setDraft({ ...EMPTY_DRAFT, prefecture, municipalityCode });
    setSettings({ startDraft: '' });
  };
  return { draft, change, flush: () => keep.current(), clear };
}
