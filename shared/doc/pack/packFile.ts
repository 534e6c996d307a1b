/** A catalogue pack as a file (`.musubi-catalogue`): signed by its publisher, and rejected if it was changed. */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import {
  type FileProblem,
  openSigned,
  type Sign,
  type SignedContent,
  signatureSchema,
  signContent,
} from '../contest/signed.ts';
import { PACK_FORMAT, type Pack, packSchema } from './packSchema.ts';

export type PackFile = SignedContent<Pack>;
/** `text` is the original file: the content may have fields that this version does not know, which were signed too. */
export type OpenedPack = PackFile & { readonly text: string };

/** Throws a `ZodError` for a pack that a reader would reject. */
export const signPack = (pack: z.input<typeof packSchema>, sign: Sign): Promise<PackFile> =>
  signContent(packSchema.parse(pack), 'catalogue', sign);

export const packBytes = (file: PackFile): Uint8Array => new TextEncoder().encode(JSON.stringify(file, null, 1));

const MOST_PROBLEMS = 20;

/**
 * Verifies untrusted bytes: size, depth, version, signature, and only then the content. A problem of the content has its path, such as
 * `entries.12.sources.0.url`; of many, the first {@link MOST_PROBLEMS}. Takes about 50 ms per MB.
 */
export function openPack(bytes: Uint8Array): Result<OpenedPack, readonly FileProblem[]> {
  const opened = openSigned(bytes, {
    purpose: 'catalogue',
    format: PACK_FORMAT,
    schema: z.unknown(),
    part: 'catalogue',
    limits: IMPORT_LIMITS.cataloguePack,
  });
  if (!opened.ok) return opened;
  const content = packSchema.safeParse(opened.value.content);
  if (content.success) return ok({ ...opened.value, content: content.data, text: new TextDecoder().decode(bytes) });
  return err(content.error.issues.slice(0, MOST_PROBLEMS).map(problemOf));
}

/** Parses a pack that {@link openPack} has accepted before, without verifying the signature again. `undefined` if it can no longer be parsed. */
export function reopenPack(text: string): OpenedPack | undefined {
  const file = packFileSchema.safeParse(parseJson(text, IMPORT_LIMITS.cataloguePack.depth));
  return file.success ? { ...file.data, text } : undefined;
}
const packFileSchema = signatureSchema.extend({ content: packSchema });

/** The signature is valid, but the content is not a valid pack. */
const problemOf = (issue: z.core.$ZodIssue): FileProblem => ({
  code: issue.code === 'too_big' ? 'tooLarge' : 'invalidPart',
  part: issue.path.map(String).join('.') || 'catalogue',
});

/** The number of items of each kind in a pack. */
export type PackCounts = { readonly entries: number; readonly words: number; readonly rules: number };
export const countsOf = ({ entries, words, rules }: Pick<Pack, 'entries' | 'words' | 'rules'>): PackCounts => ({
  entries: entries.length,
  words: words.length,
  rules: rules.reduce((n, programme) => n + programme.rules.length, 0),
});
