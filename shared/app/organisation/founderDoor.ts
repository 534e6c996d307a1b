/** The door of an organisation's server for founders: their devices sign in for one business each, and act as its founder. */
import { canonicalHash } from '../../doc/contest/canonical.ts';
import { verifyHash } from '../../doc/signature.ts';
import { businessNow, businessOfFounder, type Organisation, settingsOf } from '../../domain/organisation/records.ts';
import type { EntryRefusal } from '../../domain/organisation/signingIn.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { timeText } from '../../ports/clock.ts';
import {
  FOUNDER_TOKEN,
  type FounderEnterRequest,
  type FounderEntry,
  type FounderSight,
  founderStatement,
} from '../../protocol/founder.ts';
import { DeviceDoor, type DoorParts, isFounder, type OpenSession } from './deviceDoor.ts';
import { founderSight } from './founderSight.ts';
import { OrganisationHome } from './organisationHome.ts';
import type { OrganisationView } from './organisationView.ts';

/** A founder's session that holds. */
export type FounderSignedIn = OpenSession & { readonly business: string };

export class FounderDoor {
  private readonly parts: DoorParts;
  private readonly door: DeviceDoor;
  readonly view: OrganisationView;

  constructor(parts: DoorParts, view: OrganisationView) {
    this.parts = parts;
    this.view = view;
    this.door = new DeviceDoor(parts, { token: FOUNDER_TOKEN, isFor: isFounder }, view);
  }

  challenge(): Promise<{ readonly challenge: string; readonly home: string } | undefined> {
    return this.door.challenge();
  }
  async signIn(request: FounderEnterRequest): Promise<Result<FounderEntry, EntryRefusal>> {
    const { challenge, publicKey, code, signature, business: asked = '' } = request;
    // A business that was merged into another is still named as it was, and the signature names it so.
    const business = businessNow(await this.view.current(), asked) ?? asked;
    const opened = await this.door.signIn({ challenge, publicKey, code, business }, (home, printed) => {
      const said = founderStatement({
        home,
        challenge,
        publicKey,
        code: printed,
        business: printed === '' ? asked : '',
      });
      return verifyHash({ publicKey, signature }, 'signIn', canonicalHash(said));
    });
    if (!opened.ok) return opened;
    const { state, session, token } = opened.value;
    const id = businessOfFounder(session.staff) ?? '';
    const found = state.business.get(id);
    if (!found) return err('busy');
    return ok({
      token,
      expiresAt: session.expiresAt,
      business: { id, name: found.name },
      organisation: settingsOf(state)?.name ?? '',
    });
  }
  /** See {@link DeviceDoor.noteRefused}. */
  noteRefused(refusal: EntryRefusal, { publicKey, challenge, code, business }: FounderEnterRequest): Promise<boolean> {
    return this.door.noteRefused(refusal, { publicKey, challenge, code, business });
  }

  async sessionOf(token: string): Promise<FounderSignedIn | undefined> {
    const found = await this.door.sessionOf(token);
    const business = found && businessOfFounder(found.session.staff);
    return found && business !== undefined ? { ...found, business } : undefined;
  }
  leave(signedIn: FounderSignedIn): Promise<boolean> {
    return this.door.leave(signedIn);
  }

  /** The use cases, as this founder. */
  actsOf({ business }: FounderSignedIn): OrganisationHome {
    return new OrganisationHome(this.parts, { kind: 'founder', business });
  }
  async see(
    { business, session }: FounderSignedIn,
    titles: ReadonlyMap<string, { readonly title: string }>,
  ): Promise<FounderSight> {
    const state: Organisation = await this.view.current();
    return founderSight(state, business, session.device, timeText(this.parts.clock), titles);
  }
}
