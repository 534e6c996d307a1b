/** Pictures of a plan that would be missing from what is printed, written to a file or handed in. */
import type * as Y from 'yjs';
import { type Picture, picturesOf } from '../../doc/file/pictures.ts';
import type { Host } from '../../host/host.ts';
import { hasSaneSize } from '../../kernel/imageSize.ts';

/** Bytes under a hash never change: a picture that was readable need not be decoded for every export. */
const known = new WeakMap<Host, Set<string>>();
const AT_ONCE = 4;

/** Rejects if the bytes cannot be shown as a picture. */
export type Decode = (bytes: Uint8Array) => Promise<unknown>;

/** In the order of the plan. A picture is unreadable if the host does not have it, or if its bytes cannot be decoded. */
export async function unreadablePictures(host: Host, doc: Y.Doc, decode: Decode): Promise<readonly Picture[]> {
  const pictures = picturesOf(doc);
  const good = known.get(host) ?? new Set<string>();
  known.set(host, good);
  const open = [...new Set(pictures.map((p) => p.hash))].filter((hash) => !good.has(hash));
  const look = async () => {
    for (let hash = open.pop(); hash !== undefined; hash = open.pop())
      if (await isReadable(host, hash, decode)) good.add(hash);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  return pictures.filter((p) => !good.has(p.hash));
}

async function isReadable(host: Host, hash: string, decode: Decode): Promise<boolean> {
  try {
    const found = await host.call('media.get', { hash });
    if (!found || !hasSaneSize(found.bytes)) return false;
    await decode(found.bytes);
    return true;
  } catch {
    // Missing or undecodable: the picture is reported to the person.
    return false;
  }
}
