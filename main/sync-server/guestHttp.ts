/**
 * What the sync server answers over HTTP: the app itself for guests without an installation, joining by invitation, a plan's images, and the
 * server's health. Everything personal needs a token in a header; nothing secret is ever part of a URL.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mapOk, type Result } from '../../shared/kernel/result.ts';
import { ENTRIES_PATH } from '../../shared/protocol/entries.ts';
import { FOUNDER_PATH } from '../../shared/protocol/founder.ts';
import { SCORES_PATH, SHEET_BYTES } from '../../shared/protocol/scores.ts';
import { STAFF_PATH } from '../../shared/protocol/staff.ts';
import {
  CODE_PATH,
  codeRequest,
  INVITATION_PATH,
  invitationRequest,
  JOIN_PATH,
  joinRequest,
  MEDIA_PATH,
} from '../../shared/protocol/sync.ts';
import type { Access } from './access.ts';
import type { Callers } from './callers.ts';
import type { EntryDoor } from './entryHttp.ts';
import type { FounderHttp } from './founderHttp.ts';
import { json, jsonBody, readBody, send } from './httpAnswer.ts';
import { type MediaDoorOptions, mediaDoor } from './mediaHttp.ts';
import type { Readiness } from './readiness.ts';
import type { ScoreDoor } from './scoreHttp.ts';
import type { StaffHttp } from './staffHttp.ts';
import { fileAnswer, type StaticFile } from './staticFiles.ts';

export type GuestHttpOptions = MediaDoorOptions & {
  readonly access: Access;
  /** The host's name as shown to guests. */
  readonly hostName: () => string;
  readonly files: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  readonly callers: Callers;
  readonly health: () => { readonly ok: boolean };
  readonly readiness: Readiness;
  readonly scores?: ScoreDoor;
  readonly entries?: EntryDoor;
  /** For staff of an organisation; not served if not given. */
  readonly staff?: StaffHttp;
  readonly founders?: FounderHttp;
};

export function guestHttp(options: GuestHttpOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = answerOf(options);
  return (request, response) => {
    answer(request, response).catch(() => {
      // The body broke off, or the disk refused an image.
      if (response.headersSent) response.destroy();
      else json(response, 503, { error: 'unavailable' });
    });
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answerOf(options: GuestHttpOptions): Answer {
  const { callers, files, health, readiness, scores, entries, staff, founders } = options;
  const doors = doorsOf(options);
  const image = mediaDoor(options);
  return async (request, response) => {
    const { method } = request;
    const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
    if (!callers.knowsHost(request)) return json(response, 421, { error: 'unknownHost' });
    if (path === '/healthz' && method === 'GET') {
      const state = health();
      return json(response, state.ok ? 200 : 503, state);
    }
    if (path === '/readyz' && method === 'GET') {
      const state = await readiness.check();
      return json(response, state.ready ? 200 : 503, state);
    }
    const door = method === 'POST' && Object.hasOwn(doors, path) ? doors[path] : undefined;
    if (door) return door(request, response);
    if (path.startsWith(MEDIA_PATH)) return image(request, response, path.slice(MEDIA_PATH.length));
    if (scores && path.startsWith(SCORES_PATH)) {
      const refused = scores.admit(request, callers.addressOf(request), path);
      const answered = refused ?? (await scores.take(path, await readBody(request, SHEET_BYTES)));
      return json(response, answered.status, answered.body);
    }
    if (entries && path.startsWith(ENTRIES_PATH)) {
      const read = (most: number) => readBody(request, most);
      const answered = await entries.answer(request, callers.addressOf(request), path, read);
      return answered instanceof Uint8Array
        ? send(response, 200, answered, 'application/octet-stream', 'private, no-store')
        : json(response, answered.status, answered.body);
    }
    const people = path.startsWith(STAFF_PATH) ? staff : path.startsWith(FOUNDER_PATH) ? founders : undefined;
    if (people) {
      const answered = await people.answer(request, callers.addressOf(request), path, (most?: number) =>
        jsonBody(request, most),
      );
      return json(response, answered.status, answered.body);
    }
    const file = method === 'GET' || method === 'HEAD' ? files.get(path) : undefined;
    if (!file) return json(response, 404, { error: 'notFound' });
    const { body, type, cache } = fileAnswer(file, method);
    return send(response, 200, body, type, cache);
  };
}

/** Endpoints that need no token, by path: joining, what an invitation offers, which invitation a code stands for. */
function doorsOf({ access, callers, hostName }: GuestHttpOptions): Readonly<Record<string, Answer>> {
  const door =
    <T, V extends object>(
      form: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
      ask: (data: T, address: string) => Promise<Result<V, string>>,
    ): Answer =>
    async (request, response) => {
      const parsed = form.safeParse(await jsonBody(request));
      if (!parsed.success) return json(response, 400, { error: 'badRequest' });
      const answer = await ask(parsed.data, callers.addressOf(request));
      return answer.ok
        ? json(response, 200, answer.value)
        : json(response, answer.error === 'tooManyTries' ? 429 : 403, { error: answer.error });
    };
  const named = <V extends object>(answer: Result<V, string>) =>
    mapOk(answer, (value) => ({ ...value, host: hostName() }));
  return {
    [JOIN_PATH]: door(joinRequest, async (data, address) => named(await access.join(data, address))),
    [INVITATION_PATH]: door(invitationRequest, async ({ invite }, address) =>
      named(await access.offer(invite, address)),
    ),
    [CODE_PATH]: door(codeRequest, ({ code }, address) => access.inviteOfCode(code, address)),
  };
}
