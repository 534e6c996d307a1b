/** Images of a plan: its members get those that it shows, and members who may write add some, up to a limit each. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { planDocName } from '../../shared/doc/docIds.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import type { MediaStore } from '../../shared/ports/mediaStore.ts';
import { LIMITS, MEDIA_TYPES } from '../../shared/protocol/sync.ts';
import type { Entrance } from './entrance.ts';
import { bearerOf, json, readBody, send } from './httpAnswer.ts';

export type MediaDoorOptions = {
  readonly entrance: Entrance;
  readonly media: Pick<MediaStore, 'get' | 'put'>;
  /** True for an image that the document shows. */
  readonly shows: (docName: string, hash: string) => Promise<boolean>;
};

/** Answers for `path`, which consists of the plan's id and the image's hash. */
export function mediaDoor({
  entrance,
  media,
  shows,
}: MediaDoorOptions): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  /** Bytes that each member has added. */
  const added = new Map<string, number>();
  return async (request, response, path) => {
    const [planId = '', hash = ''] = path.split('/');
    const token = bearerOf(request);
    const name = planDocName(planId);
    const grant = token ? await entrance.grant(token, name) : 'unauthenticated';
    if (grant === 'unauthenticated') return json(response, 401, { error: 'unauthenticated' });
    if (grant === 'forbidden' || !/^[0-9a-f]{64}$/.test(hash)) return json(response, 403, { error: 'forbidden' });
    const { member } = grant;
    if (request.method === 'GET' || request.method === 'HEAD') {
      // The library holds the images of other plans too; files attached to an entry are between its owner and the organiser.
      const found = (await shows(name, hash)) ? await media.get(hash) : null;
      return found && MEDIA_TYPES.some((t) => t === found.type)
        ? send(response, 200, request.method === 'HEAD' ? '' : found.bytes, found.type, 'private, no-store')
        : json(response, 404, { error: 'notFound' });
    }
    const type = MEDIA_TYPES.find((t) => t === request.headers['content-type']);
    if (request.method !== 'PUT' || !type) return json(response, 400, { error: 'badRequest' });
    if (!grant.write) return json(response, 403, { error: 'forbidden' });
    const bytes = await readBody(request, LIMITS.mediaBytes);
    if (!bytes) return json(response, 413, { error: 'tooLarge' });
    if (sha256(bytes) !== hash) return json(response, 400, { error: 'badRequest' });
    const total = (added.get(member.id) ?? 0) + bytes.length;
    if (total > LIMITS.memberMediaBytes) return json(response, 413, { error: 'tooLarge' });
    // Counted before the await: requests at the same time share the allowance.
    added.set(member.id, total);
    // Reading the body took time: a member revoked meanwhile adds nothing.
    const still = await entrance.grant(token ?? '', name);
    if (typeof still === 'string' || !still.write) return json(response, 403, { error: 'forbidden' });
    await media.put(bytes, type);
    return json(response, 200, {});
  };
}
