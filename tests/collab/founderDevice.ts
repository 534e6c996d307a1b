/** A founder's machine, as a test drives it: it signs in at the home of the plans with a key of its own. */
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { signHash } from '../../shared/doc/signature.ts';
import {
  FOUNDER_CHALLENGE_PATH,
  FOUNDER_ENTER_PATH,
  type FounderEntry,
  founderEnterReply,
  founderStatement,
} from '../../shared/protocol/founder.ts';
import { challengeReply } from '../../shared/protocol/staff.ts';
import { post, TestDevice } from './staffPlace.ts';

type Served = { readonly server: { readonly port: number } };
type Refused = readonly [number, string];

export class FounderDevice extends TestDevice {
  async questionOfFounder(place: Served): Promise<{ readonly challenge: string; readonly home: string }> {
    return challengeReply.parse(await (await post(place, FOUNDER_CHALLENGE_PATH, {})).json());
  }
  answerAsFounder(
    { challenge, home }: { readonly challenge: string; readonly home: string },
    { code, business }: { readonly code?: string; readonly business?: string },
  ) {
    const { publicKey } = signHash(this.seed, 'signIn', '0'.repeat(64));
    const statement = founderStatement({ home, challenge, publicKey, code: code ?? '', business: business ?? '' });
    const { signature } = signHash(this.seed, 'signIn', canonicalHash(statement));
    return { challenge, publicKey, signature, ...(code ? { code } : {}), ...(business ? { business } : {}) };
  }
  async enterAsFounder(
    place: Served,
    as: { readonly code?: string; readonly business?: string },
  ): Promise<FounderEntry | Refused> {
    return sentAsFounder(place, this.answerAsFounder(await this.questionOfFounder(place), as));
  }
  async founderSession(
    place: Served,
    as: { readonly code?: string; readonly business?: string },
  ): Promise<FounderEntry> {
    const entered = await this.enterAsFounder(place, as);
    if ('token' in entered) return entered;
    throw new Error(entered.join(' '));
  }
}

export async function sentAsFounder(place: Served, answer: unknown): Promise<FounderEntry | Refused> {
  const response = await post(place, FOUNDER_ENTER_PATH, answer);
  const body: unknown = await response.json();
  return response.ok ? founderEnterReply.parse(body) : [response.status, errorOf(body)];
}

export const errorOf = (body: unknown): string => String((body as { error?: unknown }).error);
