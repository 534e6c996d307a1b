/**
 * A folder that this app wrote, read back whole (docs/formats/folder.md). Its tables have every row of the plan under its own id. The text and the boards
 * are in two forms: as we keep them, and as files of other programs; if a person has changed one of those since, it takes precedence.
 */
import { z } from 'zod';
import { sha256 } from '../../doc/file/bundle.ts';
import type { PlanRows } from '../../doc/planRows.ts';
import { SCHEMA_VERSION } from '../../doc/schema.ts';
import { type NodeJson, nodeSchema } from '../../doc/suggestions/blocks.ts';
import { FOLDER_FILE, GUIDANCE_FILE, NODES_FILE, PICTURES_FOLDER, ROWS_FOLDER } from '../../export/folderNames.ts';
import type { LeftOut } from '../../export/readers/leftOut.ts';
import { isBoardFile, isTextFile } from '../../kernel/fileKinds.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { TEXT_FILE } from '../imports/plansIn.ts';
import { readRowFiles } from './rowFiles.ts';

const IS_READ = new RegExp(`^(?:${ROWS_FOLDER}|${PICTURES_FOLDER})/`, 'u');
const VERSION = 1;
const MOST_FILES = IMPORT_LIMITS.folder.parts;

const manifestSchema = z.object({
  format: z.literal('musubi-folder'),
  version: z.number().int().positive(),
  /** The version of the plan's document. */
  planVersion: z.number().int().positive(),
  /** SHA-256 of every other file by its path, and for a board the id of its canvas. */
  files: z
    .array(
      z.object({
        path: z.string().max(600),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        canvas: z.string().max(16).optional().catch(undefined),
      }),
    )
    .max(MOST_FILES),
});

type Files = Readonly<Record<string, Uint8Array>>;
export type FolderPlan = {
  readonly planVersion: number;
  readonly rows: PlanRows;
  /** Absent if the text was changed in another program, or cannot be read: then that of {@link TEXT_FILE} counts. */
  readonly nodes?: readonly NodeJson[];
  /** Ids that the text had when it was written. */
  readonly targets: ReadonlySet<string>;
  /** Boards by their path. */
  readonly boards: ReadonlyMap<string, { readonly canvas: string; readonly isChanged: boolean }>;
  /** Files that are not read: guidance records, and tables for people that somebody has changed. */
  readonly unread: readonly string[];
  /** Pictures that the plan shows. */
  readonly pictures: readonly Uint8Array[];
  readonly bad: readonly LeftOut[];
};

export function manifestFile(files: Files, planVersion: number, canvases: ReadonlyMap<string, string>): Uint8Array {
  const listed = Object.entries(files).map(([path, bytes]) => {
    const canvas = canvases.get(path);
    return { path, sha256: sha256(bytes), ...(canvas === undefined ? {} : { canvas }) };
  });
  const manifest = { format: 'musubi-folder', version: VERSION, planVersion, files: listed };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** `undefined` if the manifest is not one of ours: the files are then read as those of another program. */
export async function readFolderPlan(all: Files, root: string): Promise<Result<FolderPlan, 'newer'> | undefined> {
  const files = new Map(
    Object.entries(all).flatMap(([path, bytes]) => (path.startsWith(root) ? [[path.slice(root.length), bytes]] : [])),
  );
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const manifest = manifestSchema.safeParse(parseJson(text(FOLDER_FILE))).data;
  if (!manifest) return undefined;
  if (manifest.version > VERSION || manifest.planVersion > SCHEMA_VERSION) return err('newer');
  const changed = new Set(
    manifest.files.flatMap(({ path, sha256: hash }) => {
      const bytes = files.get(path);
      return bytes !== undefined && sha256(bytes) !== hash ? [path] : [];
    }),
  );
  const { rows, bad } = await readRowFiles(Object.fromEntries(files));
  const nodes = z
    .array(nodeSchema)
    .max(20_000)
    .safeParse(parseJson(text(NODES_FILE))).data;
  const isRead = (path: string): boolean =>
    path === FOLDER_FILE || path === NODES_FILE || IS_READ.test(path) || isTextFile(path) || isBoardFile(path);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const isUnread = (path: string): boolean =>
    !isRead(path) && (path === GUIDANCE_FILE || !listed.has(path) || changed.has(path));
  return ok({
    planVersion: manifest.planVersion,
    rows,
    ...(nodes !== undefined && !changed.has(TEXT_FILE) ? { nodes } : {}),
    targets: new Set(text(NODES_FILE).match(/(?<="__target":\s?")[^"]*/gu) ?? []),
    boards: new Map(
      manifest.files.flatMap(({ path, canvas }) =>
        canvas === undefined ? [] : [[path, { canvas, isChanged: changed.has(path) }]],
      ),
    ),
    unread: [...files.keys()].filter(isUnread),
    pictures: picturesIn(files, shownIn(rows, nodes ?? [])),
    bad,
  });
}

/** Hashes of the pictures that rows and text refer to. */
const shownIn = ({ entities }: PlanRows, nodes: readonly NodeJson[]): ReadonlySet<string> =>
  new Set([
    ...[...(entities.get('nodes')?.values() ?? [])].map(({ image }) => String(image)),
    ...[...(entities.get('uses')?.values() ?? [])].map(({ quote }) => String(quote)),
    ...(JSON.stringify(nodes).match(/(?<="__media":")[^"]*/gu) ?? []),
  ]);

const picturesIn = (files: ReadonlyMap<string, Uint8Array>, shown: ReadonlySet<string>): readonly Uint8Array[] =>
  [...files].flatMap(([path, bytes]) => {
    const isPicture = path.startsWith(`${PICTURES_FOLDER}/`) && bytes.length <= IMPORT_LIMITS.image.bytes;
    return isPicture && shown.has(sha256(bytes)) ? [bytes] : [];
  });
