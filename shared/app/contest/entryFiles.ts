/** Files attached to an entry: stored by their hashes with the plan until they are sent. */
import { z } from 'zod';
import type { Host } from '../../host/host.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

const listSchema = z.array(z.object({ name: z.string().max(200), hash: z.string().regex(/^[0-9a-f]{64}$/) })).max(20);
export type ChosenFile = z.infer<typeof listSchema>[number];

/** Parses the list as the plan stores it, in JSON; empty if it is invalid. */
export function chosenFiles(kept: string): readonly ChosenFile[] {
  const parsed = listSchema.safeParse(parseJson(kept));
  return parsed.success ? parsed.data : [];
}

export type FileToSend = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The files with their bytes. The error names the first that is not on this device. Rejects if the host cannot answer. */
export async function filesToSend(
  host: Host,
  files: readonly ChosenFile[],
): Promise<Result<readonly FileToSend[], { readonly name: string }>> {
  const out: FileToSend[] = [];
  for (const { name, hash } of files) {
    const found = await host.call('media.get', { hash });
    if (!found) return err({ name });
    out.push({ name, type: name.split('.').at(-1)?.slice(0, 100) ?? '', bytes: found.bytes });
  }
  return ok(out);
}
