/** Embedded pictures. A linked one is never fetched, and one that claims too many pixels is not imported. */
import { withoutTraces } from '../../../domain/contest/withoutTraces.ts';
import { hasSaneSize, imageSize } from '../../../kernel/imageSize.ts';
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';
import { mediaType } from '../../../kernel/mediaType.ts';
import { attribute, below, type Element } from './dom.ts';
import type { Reading } from './state.ts';

export type PictureFound = { readonly key: string; readonly alt: string };

/** `undefined` if it is not a picture, or if it cannot be imported: that is counted. */
export function pictureOf(reading: Reading, element: Element): PictureFound | undefined {
  const blip = below(element, 'blip') ?? below(element, 'imagedata');
  if (!blip) {
    reading.left.add(below(element, 'chart') ? 'charts' : element.localName === 'object' ? 'embedded' : 'shapes');
    return undefined;
  }
  const id = attribute(blip, 'embed') ?? attribute(blip, 'id') ?? attribute(blip, 'link');
  const relation = id === undefined ? undefined : reading.file.relationsOf(reading.file.main).get(id);
  if (!relation || relation.isExternal) {
    reading.left.add('linkedPictures');
    return undefined;
  }
  const bytes = clean(reading.file.bytes(relation.target));
  const type = bytes && mediaType(bytes);
  const size = bytes && imageSize(bytes);
  if (!bytes || !size || !type || type === 'application/octet-stream') {
    reading.left.add('pictures');
    return undefined;
  }
  const alt = attribute(below(element, 'docPr'), 'descr') ?? attribute(below(element, 'cNvPr'), 'descr') ?? '';
  return { key: reading.addPicture({ type, bytes, ...size }), alt: alt.slice(0, 400) };
}

/** Strips the metadata that a camera or a program adds to a picture. */
function clean(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (!bytes || bytes.length > IMPORT_LIMITS.image.bytes || !hasSaneSize(bytes)) return undefined;
  return withoutTraces(bytes);
}
