/**
 * One judge's bundle: reading copies of their assigned entries, the rubric, and the key for returning sheets, encrypted with a
 * passphrase (the age format, which other tools open too). Without the passphrase the file reveals nothing, not even its contest.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient, Stanza } from 'age-encryption';
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { passphraseCandidates, plainPassphrase } from '../../text/passphrase.ts';
import { sha256 } from '../file/bundle.ts';
import { openArchive, packArchive } from './archive.ts';
import { canonicalBytes, canonicalHash } from './canonical.ts';
import { hasKnownKey, headOf, isEncrypted, looksEncrypted } from './encrypted.ts';
import { type Reading, readingSchema } from './freeze.ts';
import { hexHash, type ReadStopped } from './signed.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const text = (max: number) => z.string().max(max);
export const LEAST_PASSPHRASE = 8;
const LIMITS = IMPORT_LIMITS.judgeBundle;
const NAMES = /^bundle\.json$|^entries\/[0-9a-z]{16}\.json$|^media\/[0-9a-f]{64}$/;

export const rubricCriterionSchema = z.object({
  id,
  label: text(200),
  help: text(2_000),
  max: z.number().positive().max(1_000),
  step: z.number().positive().max(100),
  weight: z.number().min(0).max(1_000),
  bonus: z.boolean(),
  levels: z.array(z.object({ at: z.number(), text: text(400) })).max(20),
});
export type RubricCriterion = z.infer<typeof rubricCriterionSchema>;
/** The description of the highest level that a score reaches; `undefined` below the lowest. */
export const levelReached = ({ levels }: Pick<RubricCriterion, 'levels'>, value: number): string | undefined =>
  [...levels].sort((a, b) => b.at - a.at).find((l) => value >= l.at)?.text;

/** A file attached to a plan. Its bytes are among the media, under their hash. */
export const attachedSchema = z.object({ name: text(200), hash: hexHash, size: z.number().int().min(0) });
export type Attached = z.infer<typeof attachedSchema>;

export const bundleSchema = z.object({
  format: z.literal('musubi-judge'),
  version: z.literal(1),
  contest: id,
  title: text(200),
  organiser: text(200),
  round: id,
  roundTitle: text(200),
  terms: z.enum(['public', 'nda']),
  closes: text(40),
  minutes: z.number().int().min(0).max(600),
  judge: z.object({ id, name: text(120) }),
  criteria: z.array(rubricCriterionSchema).max(100),
  entries: z
    .array(
      z.object({
        id,
        number: z.number().int(),
        title: text(400),
        category: text(100),
        calibration: z.boolean(),
        sha256: hexHash,
        attachments: z.array(attachedSchema).max(20).default([]),
      }),
    )
    .max(1_000),
  media: z.array(hexHash).max(4_000),
  /** Known to this seat and the organiser only: a sheet that contains it comes from the holder of this bundle. */
  seat: text(64),
  /** Sheets are encrypted for this key. */
  recipient: text(200),
  /** Where sheets can be sent while the judge is on the secretariat's network; files work anywhere. */
  hub: z.object({ addresses: z.array(text(300)).max(20), token: text(200) }).optional(),
});
export type JudgeBundle = z.infer<typeof bundleSchema>;
export type OpenedBundle = {
  readonly bundle: JudgeBundle;
  /** The hash by which a sheet refers to this bundle. */
  readonly hash: string;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly media: ReadonlyMap<string, Uint8Array>;
};

export type BundleInput = Omit<JudgeBundle, 'format' | 'version' | 'entries' | 'media'> & {
  readonly entries: readonly (Omit<JudgeBundle['entries'][number], 'sha256' | 'attachments'> & {
    readonly reading: Reading;
    readonly attachments?: readonly Attached[];
  })[];
  readonly media: ReadonlyMap<string, Uint8Array>;
};

/**
 * The same input gives the same hash; the encryption is different each time. Throws a `RangeError` if the passphrase is too short, or the file
 * would be too large to open.
 */
export async function packJudgeBundle(
  input: BundleInput,
  passphrase: string,
): Promise<{
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** The list and the reading copies, as in the bundle, for the archive. */
  readonly copies: Readonly<Record<string, Uint8Array>>;
}> {
  const plain = plainPassphrase(passphrase);
  if ([...plain].length < LEAST_PASSPHRASE) throw new RangeError('the passphrase is too short');
  const parts: Record<string, Uint8Array> = {};
  const entries = input.entries.map(({ reading, attachments = [], ...entry }) => {
    const bytes = canonicalBytes(reading);
    parts[`entries/${entry.id}.json`] = bytes;
    return { ...entry, attachments: [...attachments], sha256: sha256(bytes) };
  });
  for (const [hash, bytes] of input.media) parts[`media/${hash}`] = bytes;
  const bundle: JudgeBundle = {
    ...input,
    format: 'musubi-judge',
    version: 1,
    entries,
    media: [...input.media.keys()].sort(),
  };
  parts['bundle.json'] = canonicalBytes(bundle);
  if (Object.values(parts).reduce((n, part) => n + part.length, 0) > LIMITS.bytes)
    throw new RangeError('the bundle is too large');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(plain);
  const copies = Object.fromEntries(Object.entries(parts).filter(([name]) => name.endsWith('.json')));
  return { bytes: await encrypter.encrypt(packArchive(parts, 'compressed')), hash: canonicalHash(bundle), copies };
}

export type JudgeBundleError =
  | 'notEncrypted'
  | 'wrongPassphrase'
  | 'notABundle'
  | 'newerVersion'
  | 'damaged'
  | 'tooLarge'
  /** Set by a caller that reads it with a time limit. */
  | ReadStopped;
export async function openJudgeBundle(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<OpenedBundle, JudgeBundleError>> {
  if (!isEncrypted(bytes)) return err(looksEncrypted(bytes) ? 'damaged' : 'notEncrypted');
  if (bytes.length > LIMITS.bytes) return err('tooLarge');
  const decrypter = new Decrypter();
  for (const candidate of passphraseCandidates(passphrase)) decrypter.addPassphrase(candidate);
  let plain: Uint8Array;
  try {
    plain = await decrypter.decrypt(bytes);
  } catch (error) {
    return err(fitsNoKey(error) && hasKnownKey(bytes) ? 'wrongPassphrase' : 'damaged');
  }
  const opened = openArchive(plain, LIMITS, NAMES);
  if (!opened.ok) return err(opened.error === 'tooLarge' ? 'tooLarge' : 'notABundle');
  const raw = parseJson(new TextDecoder().decode(opened.value['bundle.json']));
  const head = z.object({ format: z.literal('musubi-judge'), version: z.number() }).safeParse(raw);
  if (!head.success) return err('notABundle');
  if (head.data.version > 1) return err('newerVersion');
  const bundle = bundleSchema.safeParse(raw);
  if (!bundle.success) return err('notABundle');
  const readings = new Map<string, Reading>();
  for (const entry of bundle.data.entries) {
    const part = opened.value[`entries/${entry.id}.json`];
    const reading = readingSchema.safeParse(part ? parseJson(new TextDecoder().decode(part)) : undefined);
    if (!part || sha256(part) !== entry.sha256 || !reading.success) return err('damaged');
    readings.set(entry.id, reading.data);
  }
  const media = new Map<string, Uint8Array>();
  for (const hash of bundle.data.media) {
    const part = opened.value[`media/${hash}`];
    if (!part || sha256(part) !== hash) return err('damaged');
    media.set(hash, part);
  }
  return ok({ bundle: bundle.data, hash: canonicalHash(raw), readings, media });
}

/** A key pair for returned sheets: the identity stays with the organiser, the recipient goes into every bundle. */
export async function returnKeys(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
/**
 * The recipient of a returned sheet, in a stanza of its own that other age tools ignore: without it, a file for another organiser and a file whose key
 * was damaged in transit look the same.
 */
const ADDRESS = 'addressed-to';
const addressOf = (recipient: string): string => sha256(new TextEncoder().encode(recipient)).slice(0, 16);
export async function encryptFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([ADDRESS, addressOf(recipient)], new Uint8Array(0))] });
  return encrypter.encrypt(bytes);
}
/** The recipient in the address of an encrypted file; `undefined` if none can be read. */
const addressIn = (bytes: Uint8Array): string | undefined =>
  new RegExp(`-> ${ADDRESS} ([0-9a-f]{16})\\n`, 'u').exec(headOf(bytes))?.[1];
/** Checks the address written by `encryptFor`, which is readable without a key. Does not verify the content. */
export const isAddressedTo = (recipient: string, bytes: Uint8Array): boolean =>
  addressIn(bytes) === addressOf(recipient);
export type ReturnedError = 'notEncrypted' | 'forAnother' | 'damaged';
/** Decrypts a file for the organiser: one changed in transit is `damaged`, one for another organiser is `forAnother`. */
export async function decryptReturned(identity: string, bytes: Uint8Array): Promise<Result<Uint8Array, ReturnedError>> {
  if (!isEncrypted(bytes)) return err(looksEncrypted(bytes) ? 'damaged' : 'notEncrypted');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    if (!fitsNoKey(error)) return err('damaged');
    const named = addressIn(bytes);
    // If the address is ours, or there is an unreadable one, the file was ours.
    const own = addressOf(await identityToRecipient(identity));
    return err(
      named === own || (named === undefined && headOf(bytes).includes('addressed')) ? 'damaged' : 'forAnother',
    );
  }
}
/** The library distinguishes a key that does not fit from a truncated or changed file only by the message. */
const fitsNoKey = (error: unknown): boolean => error instanceof Error && /no identity matched/u.test(error.message);
