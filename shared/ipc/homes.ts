/**
 * Channels about the homes of one's plans: servers of organisations whose staff advise a business. Types only: a guest's page offers none of them, and
 * would load their schemas with its first screen. The host checks the input, see `homeInputs.ts`.
 */
import { z } from 'zod';
import type { Right } from '../domain/organisation/records.ts';
import type { FounderSight, HomeError } from '../protocol/founder.ts';
import { CHANNELS } from './channels.ts';

/** Why a home did not do something; `badLink`: the text is not the link of an invitation. */
export type HomeProblem = HomeError | 'badLink';
/** What a home answered, or why it did not. The host has parsed it. */
export type HomeReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: HomeProblem };

/** A plan between here and its home. */
export type PlacedHere = {
  /** `leaving`: it is being taken back. */
  readonly state: 'inStep' | 'working' | 'waiting' | 'leaving';
  /** Why it waits; `notSaved`: this machine cannot write what arrived. */
  readonly problem: HomeError | 'notSaved' | null;
  /** When both sides last had the same, as an ISO time. */
  readonly inStepAt: string | null;
  /** An encoded Yjs snapshot of the plan at that time, if it is small enough. */
  readonly mark: Uint8Array | null;
};
export type KnownHome = {
  readonly id: string;
  readonly address: string;
  readonly organisation: string;
  readonly business: string;
  /** Ids of the plans that are kept in step with it. */
  readonly plans: readonly string[];
  /** The plan that was asked about, if it is there. */
  readonly plan: PlacedHere | null;
};

type OfPlan = { home: string; planId: string };
export type HomeCalls = {
  /** Asks nobody: what this machine knows. */
  'homes.status': { in: { planId: string }; out: { homes: readonly KnownHome[] } };
  /** Asks the home who reaches the plans, which rights they have, and which devices are the founder's. */
  'homes.see': { in: { home: string }; out: HomeReply<FounderSight> };
  /** Admits this device by the link of an invitation; the home's id. */
  'homes.join': { in: { link: string }; out: HomeReply<string> };
  /** Puts a plan of this library there, and keeps it in step from then on. */
  'homes.put': { in: OfPlan & { right: Right }; out: HomeReply<true> };
  /** Fetches a plan that another device of the same person has put there. */
  'homes.bring': { in: OfPlan; out: HomeReply<true> };
  /** Sets the right of all staff, or lowers that of one. */
  'homes.right': { in: OfPlan & { right: Right; staff?: string | undefined }; out: HomeReply<true> };
  /** Brings the plan in step, and then has it erased there; the host goes on with that until it is done. */
  'homes.leave': { in: OfPlan; out: Record<never, never> };
  /** A link for another device of this person. It works once. */
  'homes.device': { in: { home: string }; out: HomeReply<{ readonly link: string; readonly expiresAt: string }> };
  /** Ends a device, a session, or a link that was not used. */
  'homes.end': { in: { home: string; id: string }; out: HomeReply<true> };
  /** Forgets a home. Rejects with `exists` while a plan is kept in step with it. */
  'homes.forget': { in: { home: string }; out: Record<never, never> };
};
type HomeContract = {
  readonly [C in keyof HomeCalls]: {
    readonly in: z.ZodType<HomeCalls[C]['in'], HomeCalls[C]['in']>;
    readonly out: z.ZodType<HomeCalls[C]['out'], HomeCalls[C]['out']>;
  };
};
const any = z.unknown();
export const HOME_CONTRACT = Object.fromEntries(
  CHANNELS.filter((name) => name.startsWith('homes.')).map((name) => [name, { in: any, out: any }]),
) as unknown as HomeContract;
