/**
 * What the sync server answers over HTTP: the app itself for guests without an installation, joining by an invitation, a plan's images, and how
 * the server is. Everything that is somebody's needs their token in a header; nothing secret is ever part of an address.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { planDocName } from '../../shared/doc/docIds.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { mayWrite } from '../../shared/domain/roles/roles.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import type { MediaStore } from '../../shared/ports/mediaStore.ts';
import { ENTRIES_PATH } from '../../shared/protocol/entries.ts';
import { SCORES_PATH, SHEET_BYTES } from '../../shared/protocol/scores.ts';
import {
  CODE_PATH,
  codeRequest,
  INVITATION_PATH,
  invitationRequest,
  JOIN_PATH,
  joinRequest,
  LIMITS,
  MEDIA_PATH,
  MEDIA_TYPES,
} from '../../shared/protocol/sync.ts';
import type { Access } from './access.ts';
import type { Callers } from './callers.ts';
import type { EntryDoor } from './entryHttp.ts';
import type { ScoreDoor } from './scoreHttp.ts';
import { SECURITY_HEADERS, type StaticFile } from './staticFiles.ts';

const MAX_BODY = 4_000;

export type GuestHttpOptions = {
  readonly access: Access;
  /** The name that guests know the host by. */
  readonly hostName: () => string;
  readonly files: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  readonly media: Pick<MediaStore, 'get' | 'put'>;
  /** True for an image that the document shows. */
  readonly shows: (docName: string, hash: string) => Promise<boolean>;
  readonly callers: Callers;
  readonly health: () => { readonly ok: boolean };
  readonly scores?: ScoreDoor;
  readonly entries?: EntryDoor;
};

export function guestHttp(options: GuestHttpOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { access, callers, files, media } = options;
  /** Bytes that each member has added. */
  const added = new Map<string, number>();

  const send = (response: ServerResponse, status: number, body: string | Uint8Array, type: string, cache: string) => {
    response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': cache });
    response.end(body);
  };
  const json = (response: ServerResponse, status: number, value: unknown) =>
    send(response, status, JSON.stringify(value), 'application/json', 'no-store');

  const join = async (request: IncomingMessage, response: ServerResponse) => {
    const parsed = joinRequest.safeParse(await jsonBody(request));
    if (!parsed.success) return json(response, 400, { error: 'badRequest' });
    const joined = await access.join(parsed.data, callers.addressOf(request));
    if (joined.ok) return json(response, 200, { ...joined.value, host: options.hostName() });
    return json(response, joined.error === 'tooManyTries' ? 429 : 403, { error: joined.error });
  };
  const invitation = async (request: IncomingMessage, response: ServerResponse) => {
    const parsed = invitationRequest.safeParse(await jsonBody(request));
    if (!parsed.success) return json(response, 400, { error: 'badRequest' });
    const offer = await access.offer(parsed.data.invite, callers.addressOf(request));
    return offer.ok
      ? json(response, 200, { ...offer.value, host: options.hostName() })
      : json(response, offer.error === 'tooManyTries' ? 429 : 403, { error: offer.error });
  };

  const code = async (request: IncomingMessage, response: ServerResponse) => {
    const parsed = codeRequest.safeParse(await jsonBody(request));
    if (!parsed.success) return json(response, 400, { error: 'badRequest' });
    const found = await access.inviteOfCode(parsed.data.code, callers.addressOf(request));
    return found.ok
      ? json(response, 200, found.value)
      : json(response, found.error === 'tooManyTries' ? 429 : 403, { error: found.error });
  };

  const image = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    const [planId = '', hash = ''] = path.slice(MEDIA_PATH.length).split('/');
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const member = token ? await access.memberOf(token) : undefined;
    if (!member) return json(response, 401, { error: 'unauthenticated' });
    const name = planDocName(planId);
    const grant = /^[0-9a-f]{64}$/.test(hash) ? access.grant(member, name) : undefined;
    if (!grant) return json(response, 403, { error: 'forbidden' });
    if (request.method === 'GET') {
      // The library holds the images of other plans too; and files that go with an entry are between its owner and the organiser.
      const found = (await options.shows(name, hash)) ? await media.get(hash) : null;
      return found && MEDIA_TYPES.some((t) => t === found.type)
        ? send(response, 200, found.bytes, found.type, 'private, no-store')
        : json(response, 404, { error: 'notFound' });
    }
    const type = MEDIA_TYPES.find((t) => t === request.headers['content-type']);
    if (request.method !== 'PUT' || !type) return json(response, 400, { error: 'badRequest' });
    if (!mayWrite(member.role, 'plan')) return json(response, 403, { error: 'forbidden' });
    const bytes = await readBody(request, LIMITS.mediaBytes);
    if (!bytes) return json(response, 413, { error: 'tooLarge' });
    if (sha256(bytes) !== hash) return json(response, 400, { error: 'badRequest' });
    const total = (added.get(member.id) ?? 0) + bytes.length;
    if (total > LIMITS.memberMediaBytes) return json(response, 413, { error: 'tooLarge' });
    // Counted before the await: requests at the same time share the allowance.
    added.set(member.id, total);
    // The body took its time: whoever was revoked meanwhile adds nothing.
    const still = await access.memberOf(token ?? '');
    if (!still || !mayWrite(still.role, 'plan')) return json(response, 403, { error: 'forbidden' });
    await media.put(bytes, type);
    return json(response, 200, {});
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method } = request;
    const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
    if (!callers.knowsHost(request)) return json(response, 421, { error: 'unknownHost' });
    if (path === '/healthz' && method === 'GET') {
      const health = options.health();
      return json(response, health.ok ? 200 : 503, health);
    }
    if (path === JOIN_PATH && method === 'POST') return join(request, response);
    if (path === INVITATION_PATH && method === 'POST') return invitation(request, response);
    if (path === CODE_PATH && method === 'POST') return code(request, response);
    if (path.startsWith(MEDIA_PATH)) return image(request, response, path);
    if (options.scores && path.startsWith(SCORES_PATH)) {
      const refused = options.scores.admit(request, callers.addressOf(request), path);
      const answered = refused ?? (await options.scores.take(path, await readBody(request, SHEET_BYTES)));
      return json(response, answered.status, answered.body);
    }
    if (options.entries && path.startsWith(ENTRIES_PATH)) {
      const answered = await options.entries.answer(request, callers.addressOf(request), path, (most) =>
        readBody(request, most),
      );
      return answered instanceof Uint8Array
        ? send(response, 200, answered, 'application/octet-stream', 'private, no-store')
        : json(response, answered.status, answered.body);
    }
    const file = method === 'GET' || method === 'HEAD' ? files.get(path) : undefined;
    if (!file) return json(response, 404, { error: 'notFound' });
    const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
    return send(response, 200, method === 'HEAD' ? '' : file.body, file.type, cache);
  };

  return (request, response) => {
    answer(request, response).catch(() => {
      // A body that broke off, or a disk that refused an image.
      if (response.headersSent) response.destroy();
      else json(response, 503, { error: 'unavailable' });
    });
  };
}

/** Undefined for a body beyond the limit, of which no more is read. */
async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(request, MAX_BODY);
  return bytes && parseJson(Buffer.from(bytes).toString('utf8'));
}
