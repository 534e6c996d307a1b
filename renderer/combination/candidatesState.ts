/** State of the candidate list that lasts while the plan is open: how far it looks, and which entry to find similar ones for. */
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { featureStateKey } from '../shell/planWindow.tsx';

/** From -1 (near) to 1 (far), as the engine expects. */
export const DIAL = featureStateKey<number>(() => 0);
/** Id of a catalogue entry. */
export const LIKE = featureStateKey<string | undefined>(() => undefined);

/** The focused or last focused candidate of the list, else the first; commands apply to it. Id of a catalogue entry. */
export const CURRENT = featureStateKey<string | undefined>(() => undefined);

export const DIALS = [
  { at: -1, label: 'candidate.near' },
  { at: 0, label: 'candidate.mixed' },
  { at: 1, label: 'candidate.far' },
] as const satisfies readonly { readonly at: number; readonly label: MessageKey }[];

/** One step nearer or farther, within the range. */
export const turned = (dial: number, by: -1 | 1): number => Math.max(-1, Math.min(1, dial + by));
