/**
 * Requests of this machine to the home of its plans: it signs in with the device's key when it has no session, and asks as the founder of one
 * business. Only the address that was joined is contacted, and nowhere that it redirects to.
 */
import { isIP } from 'node:net';
import type { z } from 'zod';
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { publicKeyOf, signHash } from '../../shared/doc/signature.ts';
import type { Right } from '../../shared/domain/organisation/records.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import {
  FOUNDER_CHALLENGE_PATH,
  FOUNDER_DEVICE_PATH,
  FOUNDER_END_PATH,
  FOUNDER_ENTER_PATH,
  FOUNDER_LEAVE_PATH,
  FOUNDER_PUT_PATH,
  FOUNDER_RIGHT_PATH,
  FOUNDER_SEE_PATH,
  FOUNDER_TAKE_PATH,
  type FounderEntry,
  type FounderSight,
  founderDeviceReply,
  founderEnterReply,
  founderSeeReply,
  founderStatement,
  HOME_ERRORS,
  type HomeError,
} from '../../shared/protocol/founder.ts';
import { challengeReply } from '../../shared/protocol/staff.ts';
import type { PlanMarks } from '../storage/planMarks.ts';
import type { HomeRecord } from './homeFiles.ts';

const TIMEOUT_MS = 15_000;
/** Taking a plan back rewrites the home's library. */
const LONG_MS = 120_000;
const MOST_REPLY = 4 << 20;

type Answer<T> = Result<T, HomeError>;

/** The address in a link of an invitation, and its code. `undefined` for anything else. */
export function readLink(text: string): { readonly address: string; readonly code: string } | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const code = /^#founder=([\w-]{1,80})$/u.exec(url?.hash ?? '')?.[1];
  if (!url || code === undefined || !isSafe(url)) return undefined;
  return { address: `${url.origin}${url.pathname.replace(/\/+$/u, '')}`, code };
}
/** Plans and sessions cross the internet only encrypted. On one's own network, where there is no certificate, as guests do. */
function isSafe({ protocol, hostname, username, search }: URL): boolean {
  if (username || search) return false;
  if (protocol === 'https:') return true;
  const name = hostname.replace(/^\[|\]$/gu, '');
  const isOwn = name === 'localhost' || name.endsWith('.local') || name === '::1';
  const isPrivate = isIP(name) === 4 && /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./u.test(name);
  return protocol === 'http:' && (isOwn || isPrivate);
}

/** The device's seed; `undefined` if it is not kept, since nobody could sign in with it after a restart. */
export type DeviceSeed = () => Promise<Uint8Array | undefined>;

export class HomeClient {
  private readonly seed: DeviceSeed;
  readonly record: HomeRecord;
  private token: string | undefined;
  private entering: Promise<Answer<FounderEntry>> | undefined;

  constructor(record: HomeRecord, seed: DeviceSeed) {
    this.record = record;
    this.seed = seed;
  }

  /** Admits this device by the code of an invitation. */
  static async join(
    address: string,
    code: string,
    seed: DeviceSeed,
  ): Promise<Answer<{ readonly record: HomeRecord; readonly client: HomeClient }>> {
    const entered = await enter(address, undefined, { code }, seed);
    if (!entered.ok) return entered;
    const { home, entry } = entered.value;
    const { business, organisation } = entry;
    const record = { address, home, business: business.id, businessName: business.name, organisation };
    const client = new HomeClient(record, seed);
    client.token = entry.token;
    return ok({ record, client });
  }

  /** The token of a session that held when it was last used. */
  async session(): Promise<Answer<string>> {
    if (this.token !== undefined) return ok(this.token);
    const { address, home, business } = this.record;
    this.entering ??= enter(address, home, { business }, this.seed)
      .then((entered) => (entered.ok ? ok(entered.value.entry) : entered))
      .finally(() => {
        this.entering = undefined;
      });
    const entered = await this.entering;
    if (!entered.ok) return entered;
    this.token = entered.value.token;
    return ok(entered.value.token);
  }
  /** The session of this token has ended. */
  forget(token: string): void {
    if (this.token === token) this.token = undefined;
  }

  /** Ends the session: a device has few at a time, and a running host needs its own. */
  async leave(): Promise<void> {
    const { token } = this;
    this.token = undefined;
    if (token !== undefined) await post(this.record.address, FOUNDER_LEAVE_PATH, {}, TIMEOUT_MS, token);
  }

  see(): Promise<Answer<FounderSight>> {
    return this.ask(FOUNDER_SEE_PATH, {}, (body) => founderSeeReply.safeParse(body).data);
  }
  async put(plan: string, title: string, right: Right): Promise<Answer<true>> {
    const put = await this.ask(FOUNDER_PUT_PATH, { plan, title: title.slice(0, 400), right }, () => true as const);
    // A plan that is there already keeps its right until it is set.
    return put.ok ? this.right(plan, right) : put;
  }
  right(plan: string, right: Right, staff?: string): Promise<Answer<true>> {
    return this.ask(FOUNDER_RIGHT_PATH, { plan, right, ...(staff === undefined ? {} : { staff }) }, () => true);
  }
  take(plan: string, marks: PlanMarks): Promise<Answer<true>> {
    return this.ask(FOUNDER_TAKE_PATH, { plan, marks }, () => true, LONG_MS);
  }
  device(): Promise<Answer<z.infer<typeof founderDeviceReply>>> {
    return this.ask(FOUNDER_DEVICE_PATH, {}, (body) => founderDeviceReply.safeParse(body).data);
  }
  end(id: string): Promise<Answer<true>> {
    return this.ask(FOUNDER_END_PATH, { id }, () => true);
  }

  /** Whether the home has a picture; sends it, or fetches it. */
  async hasPicture(path: string): Promise<boolean> {
    const response = await this.picture('HEAD', path);
    return response?.ok === true;
  }
  async sendPicture(path: string, bytes: Uint8Array, type: string): Promise<boolean> {
    const response = await this.picture('PUT', path, { body: bytes.slice(), type });
    return response?.ok === true;
  }
  /** `none` if the home has no such picture; `undefined` if it could not be fetched. */
  async fetchPicture(
    path: string,
    most: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly type: string } | 'none' | undefined> {
    const response = await this.picture('GET', path);
    if (response?.status === 404) return 'none';
    if (!response?.ok) return undefined;
    const bytes = await readUpTo(response, most);
    return bytes && { bytes, type: response.headers.get('content-type') ?? '' };
  }
  private async picture(
    method: string,
    path: string,
    sent?: { readonly body: Uint8Array<ArrayBuffer>; readonly type: string },
  ): Promise<Response | undefined> {
    const session = await this.session();
    if (!session.ok) return undefined;
    const response = await fetch(`${this.record.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${session.value}`, ...(sent ? { 'content-type': sent.type } : {}) },
      ...(sent ? { body: sent.body } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(LONG_MS),
    }).catch(() => undefined);
    if (response?.status === 401) this.forget(session.value);
    return response;
  }

  private async ask<T>(
    path: string,
    body: unknown,
    read: (body: unknown) => T | undefined,
    ms = TIMEOUT_MS,
  ): Promise<Answer<T>> {
    // A session may have ended since it was last used: the key opens another one.
    for (let i = 0; ; i++) {
      const session = await this.session();
      if (!session.ok) return session;
      const answer = await post(this.record.address, path, body, ms, session.value);
      if (!answer.ok && answer.error === 'unauthenticated') {
        this.forget(session.value);
        if (i === 0) continue;
      }
      if (!answer.ok) return answer;
      const value = read(answer.value);
      return value === undefined ? err('badAnswer') : ok(value);
    }
  }
}

/** Signs a question of the home. `home`: the organisation that has to answer; whoever does if not given. */
async function enter(
  address: string,
  home: string | undefined,
  as: { readonly code?: string; readonly business?: string },
  seed: DeviceSeed,
): Promise<Answer<{ readonly home: string; readonly entry: FounderEntry }>> {
  const key = await seed();
  if (!key) return err('noKey');
  const asked = await post(address, FOUNDER_CHALLENGE_PATH, {}, TIMEOUT_MS);
  if (!asked.ok) return asked;
  const question = challengeReply.safeParse(asked.value);
  if (!question.success) return err('badAnswer');
  if (home !== undefined && question.data.home !== home) return err('anotherHome');
  const publicKey = publicKeyOf(key);
  const { code = '', business = '' } = as;
  const said = founderStatement({ ...question.data, publicKey, code, business });
  const { signature } = signHash(key, 'signIn', canonicalHash(said));
  const body = { challenge: question.data.challenge, publicKey, signature, ...as };
  const answer = await post(address, FOUNDER_ENTER_PATH, body, TIMEOUT_MS);
  if (!answer.ok) return answer;
  const entry = founderEnterReply.safeParse(answer.value);
  return entry.success ? ok({ home: question.data.home, entry: entry.data }) : err('badAnswer');
}

async function post(
  address: string,
  path: string,
  body: unknown,
  ms: number,
  token?: string,
): Promise<Answer<unknown>> {
  try {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      // A new connection: these calls are far apart, and a kept one may be closed already.
      headers: {
        'content-type': 'application/json',
        connection: 'close',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(ms),
    });
    const bytes = await readUpTo(response, MOST_REPLY);
    const said: unknown = bytes && parseJson(Buffer.from(bytes).toString('utf8'));
    if (response.ok) return said === undefined ? err('badAnswer') : ok(said);
    const code = typeof said === 'object' && said !== null && 'error' in said ? said.error : undefined;
    return err(HOME_ERRORS.find((e) => e === code) ?? (response.status >= 500 ? 'unavailable' : 'badAnswer'));
  } catch {
    // No network, another name, a certificate that does not hold, or an answer that broke off.
    return err('offline');
  }
}

/** Whatever length a server declares, no more is kept. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
