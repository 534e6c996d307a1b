/** State of the list of candidates while the plan is open: the distance dial, weaker ties, and the candidate for which similar ones are wanted. */
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { featureStateKey } from '../shell/planWindow.tsx';

/** -1 near to 1 far, as the engine takes it. */
export const DIAL = featureStateKey<number>(() => 0);
/** Id of a catalogue entry. */
export const LIKE = featureStateKey<string | undefined>(() => undefined);

/** Whether weaker ties are listed as well. */
export const WITH_WEAK = featureStateKey<boolean>(() => false);

/** A card that is a part of a combination, and for which another one is sought. */
export const APART = featureStateKey<string | undefined>(() => undefined);

/** The candidate of the list that has or had the focus, else the first: what a command means by “the candidate”. Id of a catalogue entry. */
export const CURRENT = featureStateKey<string | undefined>(() => undefined);

export const DIALS = [
  { at: -1, label: 'candidate.near' },
  { at: 0, label: 'candidate.mixed' },
  { at: 1, label: 'candidate.far' },
] as const satisfies readonly { readonly at: number; readonly label: MessageKey }[];

/** One step nearer or farther, within the dial. */
export const turned = (dial: number, by: -1 | 1): number => Math.max(-1, Math.min(1, dial + by));
