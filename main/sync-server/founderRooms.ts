/**
 * Founders in the rooms of their plans, and what they do with a plan's place here. A founder's machine passes on what many people wrote, so it is
 * trusted like the owner's own windows, but for what was signed: see `coachingGuard.ts`.
 */
import type { FounderDoor, FounderSignedIn } from '../../shared/app/organisation/founderDoor.ts';
import { parseDocName } from '../../shared/doc/docIds.ts';
import { emptyUpdate } from '../../shared/doc/stored.ts';
import type { Right } from '../../shared/domain/organisation/records.ts';
import { plansOf } from '../../shared/domain/organisation/records.ts';
import type { OrganisationOutcome } from '../../shared/domain/organisation/refusals.ts';
import { isOfPlan } from '../../shared/domain/roles/roles.ts';
import { FOUNDER_TOKEN, type FounderSight } from '../../shared/protocol/founder.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { type PlanMarks, planMarks } from '../storage/planMarks.ts';
import type { Grant, StaffSeat } from './access.ts';
import type { StaffRooms } from './staffRooms.ts';

export type PlanShelf = Pick<
  HostLibrary,
  'listPlans' | 'createPlan' | 'describePlan' | 'setTrashed' | 'deleteForever' | 'load' | 'flush'
>;
/** Keeps everybody out of a plan's rooms, once everything in them is on disk, until the returned function is called. `undefined` if that failed. */
export type ClosePlan = (plan: string) => Promise<(() => void) | undefined>;
type PlanOutcome = OrganisationOutcome<unknown> | 'tooMany' | 'exists' | 'notInStep' | 'unavailable';

/** Plans of one business: more are a mistake, or somebody who fills the disk. */
const MOST_PLANS = 60;
const MOST_NAME = 120;
const COLOUR = 10;

export const isFounderToken = (token: string): boolean => token.startsWith(FOUNDER_TOKEN);

export class FounderRooms {
  readonly door: FounderDoor;
  private readonly staff: StaffRooms;
  private readonly shelf: PlanShelf;

  /** `staff` knows which plans the library has. */
  constructor(door: FounderDoor, staff: StaffRooms, shelf: PlanShelf) {
    this.door = door;
    this.staff = staff;
    this.shelf = shelf;
  }

  get clock() {
    return this.staff.clock;
  }
  /** The business as whose founder a token speaks. */
  async idOf(token: string): Promise<string | undefined> {
    return (await this.door.sessionOf(token))?.business;
  }

  async grant(token: string, docName: string): Promise<Grant | 'unauthenticated' | 'forbidden'> {
    const signedIn = await this.door.sessionOf(token);
    if (!signedIn) return 'unauthenticated';
    const { id: session, business, state } = signedIn;
    const parsed = parseDocName(docName);
    if (!parsed || !isOfPlan(parsed.kind) || !(await this.staff.plans()).has(parsed.id)) return 'forbidden';
    if (state.plan.get(parsed.id)?.business !== business) return 'forbidden';
    const { name, contacts } = state.business.get(business) ?? { name: '', contacts: [] };
    const seat: StaffSeat = { session, plan: parsed.id, right: 'edit' };
    return {
      member: { id: business, name: (contacts[0]?.name || name).slice(0, MOST_NAME), colour: COLOUR, role: 'owner' },
      write: true,
      passesOn: true,
      seat,
    };
  }

  async see(signedIn: FounderSignedIn): Promise<FounderSight> {
    return this.door.see(signedIn, await this.staff.plans());
  }

  /** Puts a plan here, empty: its documents come through its rooms. Again for a plan that is here already, which only gets the title. */
  async put(signedIn: FounderSignedIn, plan: string, title: string, right: Right): Promise<PlanOutcome> {
    const state = await this.door.view.current();
    const listed = await this.shelf.listPlans();
    const isListed = listed.some((p) => p.id === plan);
    if (state.plan.get(plan)?.business !== signedIn.business) {
      // A plan of somebody else, or one that nobody has placed: whoever knows its id must not get it by that.
      if (isListed || state.plan.has(plan)) return 'exists';
      if (plansOf(state, signedIn.business).length >= MOST_PLANS) return 'tooMany';
      const placed = await this.door.actsOf(signedIn).placePlan(plan, signedIn.business, right);
      if (!placed.ok) return placed;
    }
    if (isListed) await this.shelf.describePlan(plan, title);
    else await this.shelf.createPlan(plan, title, emptyUpdate());
    this.staff.forgetPlans();
    return { ok: true, value: undefined };
  }

  grantRight(
    signedIn: FounderSignedIn,
    plan: string,
    right: Right,
    staff?: string,
  ): Promise<OrganisationOutcome<unknown>> {
    return this.door.actsOf(signedIn).grantRight(plan, right, staff);
  }

  /** Erases a plan here if the founder's machine has all of it on its disk: nobody can write to it meanwhile. */
  async take(signedIn: FounderSignedIn, plan: string, marks: PlanMarks, closePlan: ClosePlan): Promise<PlanOutcome> {
    // Before anything is closed: a stranger to the plan must not be able to disturb it.
    if ((await this.door.view.current()).plan.get(plan)?.business !== signedIn.business)
      return { ok: false, error: { code: 'notFound', about: [plan] } };
    const reopen = await closePlan(plan);
    if (!reopen) return 'unavailable';
    try {
      const isHere = (await this.shelf.listPlans()).some((p) => p.id === plan);
      // A plan that is gone already was erased by an attempt that broke off before it was written down.
      if (isHere && !(await this.isInStep(plan, marks))) return 'notInStep';
      return await this.door.actsOf(signedIn).takePlan(plan, async () => {
        if (!isHere) return;
        await this.shelf.setTrashed(plan, true);
        await this.shelf.deleteForever(plan);
      });
    } finally {
      this.staff.forgetPlans();
      reopen();
    }
  }

  private async isInStep(plan: string, marks: PlanMarks): Promise<boolean> {
    const here = await planMarks(this.shelf, plan);
    return here.plan === marks.plan && here.comments === marks.comments && here.coaching === marks.coaching;
  }
}
