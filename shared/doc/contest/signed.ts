/** A signed piece of JSON: content, the hash of its canonical form, and an Ed25519 signature of that hash by a device's key. */
import { z } from 'zod';
import type { ImportLimits } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { SigningPurpose } from '../../kernel/signing.ts';
import { type Signed, verifyHash } from '../signature.ts';
import { canonicalHash } from './canonical.ts';
import { type SniffedKind, sniff } from './sniff.ts';

export const hexHash = z.string().regex(/^[0-9a-f]{64}$/);
const signedFields = z.object({ publicKey: hexHash, signature: z.string().regex(/^[0-9a-f]{128}$/) });

/** A signature with the hash that it signs. */
export const signatureSchema = z.object({ hash: hexHash }).extend(signedFields.shape);

/** Signs a hash for a purpose: the host's `device.sign`, which never exposes the key. */
export type Sign = (purpose: SigningPurpose, hash: string) => Promise<Signed>;

export type SignedContent<T> = { readonly content: T; readonly hash: string } & Signed;

export async function signContent<T>(content: T, purpose: SigningPurpose, sign: Sign): Promise<SignedContent<T>> {
  const hash = canonicalHash(content);
  return { content, hash, ...(await sign(purpose, hash)) };
}

/** `changed`: the content does not match the hash. `badSignature`: the hash was not signed by this key for this purpose. */
export type SignatureFault = 'changed' | 'badSignature';
/** Verifies content as it is in the file, not as a schema parses it: otherwise a field that the schema drops would go unnoticed. */
export function faultsOf(
  file: { readonly content: unknown; readonly hash: string } & Signed,
  purpose: SigningPurpose,
): SignatureFault[] {
  const faults: SignatureFault[] = [];
  if (canonicalHash(file.content) !== file.hash) faults.push('changed');
  if (!verifyHash(file, purpose, file.hash)) faults.push('badSignature');
  return faults;
}

/**
 * Why a reader was stopped before it had a result: it timed out, it crashed (for lack of memory, say), or the person cancelled. Reported by
 * its caller; nothing of the file was used.
 */
export type ReadStopped = 'tooSlow' | 'unreadable' | 'cancelled';

/** `part` names what differs, by its name in the file. */
export type FileProblem = {
  readonly code:
    | 'notAFile'
    /** It is such a file but can no longer be read. */
    | 'broken'
    | 'tooLarge'
    | 'newerVersion'
    | 'missingPart'
    | 'damagedPart'
    | 'unexpectedPart'
    | 'changed'
    | 'badSignature'
    /** Signed by a key that is not the organiser's, or not the one that signed before. */
    | 'strangerKey'
    /** Made for another contest's call. */
    | 'otherCall'
    | 'otherContest'
    /** It does not match what it claims to belong to. */
    | 'doesNotMatch'
    /** It is as signed, but not valid content for such a file. */
    | 'invalidPart'
    /** The content cannot be checked without its passphrase or key. */
    | 'sealed'
    | ReadStopped;
  readonly part: string;
};

const fileSchema = signatureSchema.extend({ content: z.unknown() });
type Kind<S extends z.ZodType> = {
  readonly purpose: SigningPurpose;
  readonly format: string;
  readonly schema: S;
  /** The name of the file in a problem. */
  readonly part: Exclude<SniffedKind, 'encrypted' | 'submission' | 'archive'>;
  readonly limits: Required<Pick<ImportLimits, 'bytes' | 'depth'>>;
};

/**
 * True if the text is what we write for this JSON: no byte between its values was changed, and there are no duplicate keys. Line endings may be another
 * system's, and an editor may have added one at the end.
 */
function isAsWritten(text: string, json: unknown): boolean {
  const plain = text.replace(/\r\n/gu, '\n').trimEnd();
  return plain === JSON.stringify(json) || plain === JSON.stringify(json, null, 1);
}

/** Reads a signed file of one kind: identifies it, verifies it, and only then parses its content. */
export function openSigned<S extends z.ZodType>(
  bytes: Uint8Array,
  { purpose, format, schema, part, limits }: Kind<S>,
): Result<SignedContent<z.output<S>>, readonly FileProblem[]> {
  if (bytes.length > limits.bytes) return err([{ code: 'tooLarge', part }]);
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text, limits.depth);
  const file = fileSchema.safeParse(json);
  const head = z.object({ format: z.literal(format), version: z.number() });
  const found = file.success ? head.safeParse(file.data.content) : undefined;
  if (!file.success || !found?.success)
    return err([sniff(bytes) === part ? { code: 'broken', part } : { code: 'notAFile', part: '' }]);
  if (found.data.version > 1) return err([{ code: 'newerVersion', part }]);
  const faults = faultsOf({ ...file.data, content: file.data.content }, purpose);
  if (faults.length > 0) return err(faults.map((code) => ({ code, part })));
  if (!isAsWritten(text, json)) return err([{ code: 'damagedPart', part }]);
  const content = schema.safeParse(file.data.content);
  return content.success ? ok({ ...file.data, content: content.data }) : err([{ code: 'damagedPart', part }]);
}
