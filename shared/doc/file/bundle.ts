/**
 * The `.musubi` file: a zip that opens without our app.
 *
 *   manifest.json   { format: "musubi", version, planId, title, savedAt, app, files: [{ name, size, sha256 }] }
 *   plan.yjs        one format byte (2), then the whole Yjs state in update encoding V2
 *   plan.json       the same content as readable JSON (not read back)
 *   comments.yjs    comments and suggestions, stored like the plan; only in a file for collaboration, which makes it version 2
 *   coaching.json   guidance records, signatures, key ownership, topics and answers, as in `guidanceFile.ts`; makes it version 3
 *   media/<sha256>  images, named by their own hash
 *
 * Opening is all or nothing: every part is bounded, listed in the manifest and hashed before anything is used. Nothing is ever written to
 * disk under a name from the archive, so path traversal is impossible.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { digest } from 'lib0/hash/sha256';
import * as Y from 'yjs';
import { z } from 'zod';
import { toHex } from '../../kernel/hex.ts';
import { isId } from '../../kernel/ids.ts';
import { IMPORT_LIMITS, RATIO_FROM_BYTES } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { zipDay } from '../../kernel/zipDay.ts';
import type { ReadStopped } from '../contest/signed.ts';
import { type GuidanceFile, parseGuidanceFile } from '../guidanceFile.ts';
import { forgetRecords } from '../merge/records.ts';
import { unknownNodeTypes } from '../nodeTypes.ts';
import { META_SCHEMA, metaMap, SCHEMA_VERSION } from '../schema.ts';
import { versionState } from '../stored.ts';
import { planJson } from './planJson.ts';

/** The newest version that can be read. A file is written in the oldest version that supports its content, so that older apps can read it. */
const BUNDLE_VERSION = 3;
const LIMITS = IMPORT_LIMITS.planFile;
/** Unpacked size limits of parts that are read as a whole. */
const PART_BYTES: Readonly<Record<string, number>> = {
  'manifest.json': 1 << 20,
  'plan.yjs': 64 << 20,
  'comments.yjs': 16 << 20,
  'coaching.json': IMPORT_LIMITS.guidance.bytes,
};

const NAME = /^(manifest\.json|plan\.yjs|plan\.json|comments\.yjs|coaching\.json|media\/[0-9a-f]{64})$/;
const manifestSchema = z.object({
  format: z.literal('musubi'),
  version: z.number().int().positive(),
  planId: z.string().refine(isId),
  title: z.string().max(400),
  savedAt: z.string().max(40),
  app: z.string().max(60),
  files: z
    .array(
      z.object({
        name: z.string().regex(NAME),
        size: z.number().int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(LIMITS.parts),
});
export type BundleManifest = z.infer<typeof manifestSchema>;

export type BundleError =
  | { readonly code: 'tooLarge' }
  /** Set by the caller that opened it in a worker. */
  | { readonly code: ReadStopped }
  | { readonly code: 'notAZip' }
  | { readonly code: 'notMusubi' }
  | { readonly code: 'newerVersion'; readonly version: number }
  | { readonly code: 'unexpectedPart'; readonly name: string }
  | { readonly code: 'missingPart'; readonly name: string }
  | { readonly code: 'damagedPart'; readonly name: string }
  | { readonly code: 'badPlan' }
  | { readonly code: 'badComments' }
  | { readonly code: 'badCoaching' }
  | { readonly code: 'unknownContent'; readonly types: readonly string[] };

export type OpenedBundle = {
  readonly manifest: BundleManifest;
  readonly update: Uint8Array;
  /** Comments and suggestions, as an update; only if the file has them. */
  readonly comments: Uint8Array | undefined;
  /** Guidance records and related data, to be checked by `mergeGuidance`; only if the file has them. */
  readonly coaching: GuidanceFile | undefined;
  readonly media: ReadonlyMap<string, Uint8Array>;
};

/** SHA-256 as 64 lower-case hex digits. */
export const sha256 = (bytes: Uint8Array): string => toHex(digest(bytes));

/** Text that was removed from the plan is between its authors. */
function withoutRecords(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  forgetRecords(copy);
  return copy;
}

/**
 * Packs a plan. `media` has the images that the plan refers to; missing ones are simply not in the file. `comments` and
 * `coaching` (the text of a `coachingFile`) are included only if the file is for collaboration: a bank that gets the plan must not
 * read them. There is no parameter for private notes: nothing can include them.
 */
export function packBundle(
  doc: Y.Doc,
  options: {
    planId: string;
    savedAt: string;
    app: string;
    media: ReadonlyMap<string, Uint8Array>;
    comments?: Y.Doc | undefined;
    coaching?: string | undefined;
  },
): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    'plan.yjs': versionState(Y.encodeStateAsUpdateV2(options.comments ? doc : withoutRecords(doc))),
    'plan.json': strToU8(JSON.stringify(planJson(doc), null, 1)),
  };
  if (options.comments) parts['comments.yjs'] = versionState(Y.encodeStateAsUpdateV2(options.comments));
  if (options.coaching !== undefined) parts['coaching.json'] = strToU8(options.coaching);
  for (const [hash, bytes] of options.media) parts[`media/${hash}`] = bytes;
  const manifest: BundleManifest = {
    format: 'musubi',
    version: options.coaching !== undefined ? 3 : options.comments ? 2 : 1,
    planId: options.planId,
    title: META_SCHEMA.parse(metaMap(doc).toJSON()).title,
    savedAt: options.savedAt,
    app: options.app,
    files: Object.entries(parts).map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
  };
  return zipSync(
    { 'manifest.json': strToU8(JSON.stringify(manifest, null, 1)), ...parts },
    { level: 6, mtime: zipDay() },
  );
}

/** Opens and validates a file. On an error nothing of it has been used. */
export function openBundle(file: Uint8Array): Result<OpenedBundle, BundleError> {
  if (file.length > LIMITS.bytes) return err({ code: 'tooLarge' });
  let total = 0;
  let count = 0;
  let refused: BundleError | undefined;
  let parts: Record<string, Uint8Array>;
  const isTooLarge = (name: string, size: number, unpacked: number): boolean =>
    count > LIMITS.parts ||
    total > LIMITS.unpackedBytes ||
    unpacked > (PART_BYTES[name] ?? LIMITS.unpackedBytes) ||
    (unpacked > RATIO_FROM_BYTES && unpacked > size * LIMITS.ratio);
  try {
    parts = unzipSync(file, {
      // Sizes here are the archive's claims. fflate allocates exactly the claimed size and fails on more, so the claims bound memory.
      filter: ({ name, originalSize, size }) => {
        total += originalSize;
        count++;
        if (isTooLarge(name, size, originalSize)) refused ??= { code: 'tooLarge' };
        else if (!NAME.test(name)) refused ??= { code: 'unexpectedPart', name: name.slice(0, 80) };
        return refused === undefined;
      },
    });
  } catch {
    return err(refused ?? { code: 'notAZip' });
  }
  if (refused) return err(refused);
  const manifestBytes = parts['manifest.json'];
  if (!manifestBytes) return err({ code: 'notMusubi' });
  const json = parseJson(strFromU8(manifestBytes), LIMITS.depth);
  const head = z.object({ format: z.literal('musubi'), version: z.number() }).safeParse(json);
  if (!head.success) return err({ code: 'notMusubi' });
  if (head.data.version > BUNDLE_VERSION) return err({ code: 'newerVersion', version: head.data.version });
  const read = manifestSchema.safeParse(json);
  if (!read.success) return err({ code: 'notMusubi' });
  const manifest = read.data;
  const listed = new Set(manifest.files.map((f) => f.name));
  for (const name of Object.keys(parts))
    if (name !== 'manifest.json' && !listed.has(name)) return err({ code: 'unexpectedPart', name });
  for (const { name, size, sha256: expected } of manifest.files) {
    const bytes = parts[name];
    if (!bytes) return err({ code: 'missingPart', name });
    if (bytes.length !== size || sha256(bytes) !== expected) return err({ code: 'damagedPart', name });
  }
  const plan = parts['plan.yjs'];
  if (!plan) return err({ code: 'missingPart', name: 'plan.yjs' });
  if (plan[0] !== 2) return err({ code: 'damagedPart', name: 'plan.yjs' });
  const media = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('media/')) continue;
    const hash = name.slice('media/'.length);
    if (sha256(bytes) !== hash) return err({ code: 'damagedPart', name });
    media.set(hash, bytes);
  }
  const checked = checkPlanState(plan.subarray(1), manifest.planId);
  if (!checked.ok) return checked;
  const storedComments = parts['comments.yjs'];
  const comments = storedComments && commentsUpdate(storedComments);
  if (storedComments && !comments) return err({ code: 'badComments' });
  const storedCoaching = parts['coaching.json'];
  const coaching = storedCoaching && coachingOf(storedCoaching, manifest.planId);
  if (storedCoaching && !coaching) return err({ code: 'badCoaching' });
  return ok({ manifest, update: checked.value, comments, coaching, media });
}

/** `undefined` if the part is invalid, or of another plan. */
function coachingOf(stored: Uint8Array, planId: string): GuidanceFile | undefined {
  const file = parseGuidanceFile(strFromU8(stored));
  return file?.planId === planId ? file : undefined;
}

/** Comments as a V1 update; `undefined` if they are not a document. Their content is parsed on read, like everything from others. */
function commentsUpdate(stored: Uint8Array): Uint8Array | undefined {
  if (stored[0] !== 2) return undefined;
  const doc = new Y.Doc();
  try {
    Y.applyUpdateV2(doc, stored.subarray(1));
    return Y.encodeStateAsUpdate(doc);
  } catch {
    // Not a document.
    return undefined;
  } finally {
    doc.destroy();
  }
}

/** Loads a state into a temporary document and checks whether this app can show it. Returns it as a V1 update. */
function checkPlanState(stateV2: Uint8Array, planId: string): Result<Uint8Array, BundleError> {
  const doc = new Y.Doc();
  try {
    Y.applyUpdateV2(doc, stateV2);
  } catch {
    return err({ code: 'badPlan' });
  }
  const meta = META_SCHEMA.parse(metaMap(doc).toJSON());
  if (meta.id !== planId || meta.schemaVersion < 1) return err({ code: 'badPlan' });
  if (meta.schemaVersion > SCHEMA_VERSION) return err({ code: 'newerVersion', version: meta.schemaVersion });
  const types = unknownNodeTypes(doc);
  if (types.length > 0) return err({ code: 'unknownContent', types: types.slice(0, 5).map((t) => t.slice(0, 40)) });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return ok(update);
}
