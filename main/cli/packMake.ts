/** `musubi pack make`: turns a publisher's source into a signed pack. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { compareRows } from '../../shared/app/catalogue/importEntries.ts';
import { importWords } from '../../shared/app/catalogue/importWords.ts';
import { newOwnEntry, nothingSaid } from '../../shared/app/catalogue/ownEntries.ts';
import { makePack, packEntryOf } from '../../shared/app/catalogue/packMaking.ts';
import { TABLE_LIMITS, TableRefused } from '../../shared/app/catalogue/tableLimits.ts';
import { readCsv } from '../../shared/app/catalogue/tableText.ts';
import type { Prefecture } from '../../shared/data/regions/schema.ts';
import { countsOf } from '../../shared/doc/pack/packFile.ts';
import { PACK_LIMITS, type PackEntry, packContentsShape, packEntrySchema } from '../../shared/doc/pack/packSchema.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { guessMapping, readRows } from '../../shared/domain/catalogue/importRows.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { unguardCell } from '../../shared/text/formulaGuard.ts';
import { FileKeys } from '../storage/fileKeys.ts';
import { InputError, UsageError } from './errors.ts';
import { parse, readBounded } from './jsonInput.ts';
import type { PackOptions } from './pack.ts';
import { readShipped } from './shipped.ts';
import { say, spokenLanguage } from './words.ts';

const sourceEntry = z.preprocess((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // Entries in the catalogue's format also hold fields that are not published.
  const { own: _own, photo: _photo, mergedIds: _mergedIds, ...entry } = value as Record<string, unknown>;
  const sources = Array.isArray(entry['sources'])
    ? entry['sources'].map((s: unknown) =>
        typeof s === 'object' && s !== null ? { section: '', page: null, ...s } : s,
      )
    : entry['sources'];
  return { ...nothingSaid(), ...entry, ...(sources === undefined ? { sources: [] } : { sources }) };
}, packEntrySchema.strict());

const sourceSchema = z.strictObject({
  ...packContentsShape,
  pack: z
    .string()
    .regex(/^[0-9a-z]{16}$/)
    .optional(),
  edition: z.number().int().min(1).max(1_000_000).default(1),
  entries: z.array(sourceEntry).max(PACK_LIMITS.entries).default([]),
  /** A CSV table of entries beside the source: its relative path. */
  entriesCsv: z.string().min(1).max(1_000).optional(),
  words: packContentsShape.words.default([]),
  rules: packContentsShape.rules.default([]),
});

/** 0: the file is written. Throws an `InputError` with every field of the source, or row of its table, that a pack may not contain. */
export async function runPackMake(source: string, { folder, json, out }: PackOptions): Promise<number> {
  if (out === undefined) throw new UsageError(say('pack.noOut'));
  const { entriesCsv, entries, pack, ...rest } = parse(sourceSchema, source, 'cataloguePack');
  const fromTable =
    entriesCsv === undefined ? [] : tableEntries(resolve(dirname(resolve(source)), entriesCsv), rest.publisher);
  const { bytes: seed, isKept } = new FileKeys(folder).keySync('device');
  if (!isKept) throw new UsageError(say('pack.keyNotKept'));
  const made = await makePack(
    {
      ...rest,
      pack: pack ?? idFromBytes(randomBytes(16)),
      issuedAt: new Date().toISOString(),
      entries: [...entries, ...fromTable],
    },
    async (purpose, hash) => signHash(seed, purpose, hash),
  );
  if (!made.ok)
    throw new InputError(
      made.error.map(({ part }) => ({ field: part, code: 'invalid', message: say('packIssue.notAllowed') })),
    );
  const { content, publicKey, hash } = made.value.file;
  const { title, publisher, edition } = content;
  writeFileSync(resolve(out), made.value.bytes);
  if (json)
    process.stdout.write(
      `${JSON.stringify({ file: resolve(out), pack: content.pack, edition: content.edition, ...countsOf(content), publicKey, hash })}\n`,
    );
  else {
    process.stdout.write(
      `${say('pack.edition', { title, publisher, edition })}\n  ${say('pack.counts', countsOf(content))}\n`,
    );
    process.stdout.write(`  ${say('verifyFact.publicKey')}: ${publicKey}\n`);
    process.stdout.write(`${say('pack.nextEdition', { pack: content.pack, edition: content.edition + 1 })}\n`);
  }
  return 0;
}

function tableEntries(file: string, publisher: string): PackEntry[] {
  const rows = readTable(file);
  const words = wordsFor(spokenLanguage());
  const { good, bad } = readRows(
    rows.slice(1),
    guessMapping(rows[0] ?? []),
    importWords(readShipped<Prefecture[]>('regions/regions.json'), words),
    2,
  );
  if (bad.length > 0)
    throw new InputError(
      bad.map(({ line, problems }) => ({
        field: `entriesCsv:${line}`,
        code: problems[0] ?? 'invalid',
        message: problems.map((p) => words.t(`rowProblem.${p}`)).join(' / '),
      })),
    );
  const source = words.t('entry.importSource', { name: file.replace(/^.*[/\\]/u, '') });
  return compareRows(good, [], { blank: () => newOwnEntry('', ''), source }).map(({ next }) =>
    packEntryOf({ ...next, id: next.id.replace(/^own-key-/u, '') }, publisher),
  );
}

function readTable(file: string): readonly (readonly string[])[] {
  try {
    const bytes = readBounded(file, 'table');
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new UsageError(say('pack.csvOnly'));
    const rows = readCsv(bytes).rows.map((cells) => cells.map(unguardCell));
    if (rows.length > TABLE_LIMITS.rows + 1) throw new TableRefused('tooManyRows');
    if (rows.length === 0) throw new TableRefused('empty');
    return rows;
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    throw new UsageError(
      say(`table.${error.code}`, {
        rows: TABLE_LIMITS.rows,
        columns: TABLE_LIMITS.columns,
        cells: TABLE_LIMITS.cells,
        seconds: TABLE_LIMITS.seconds,
      }),
    );
  }
}
