/** The index that the proposer derives from the shipped lexicon and catalogue. Written by `npm run lexicon:build` and `npm run catalogue:build`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { isCandidate } from '../../shared/domain/combination/candidates.ts';
import { buildIndex, openLexicon } from '../../shared/domain/combination/catalogueIndex.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';

const data = join(import.meta.dirname, '../../shared/data');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
export const INDEX_FILE = join(data, 'proposals/index.bin');

/** From the lexicon and the catalogue files. */
export const indexBytes = (): Uint8Array =>
  buildIndex(read<LexiconView>('lexicon/lexicon.json'), read<CatalogueEntry[]>('catalogue/catalogue.json'));

export function writeIndex(): void {
  writeFileSync(INDEX_FILE, indexBytes());
}

/** Whether it was built from the current lexicon and catalogue; a test checks whether the rules have changed since. */
function fits(): boolean {
  const entries = read<CatalogueEntry[]>('catalogue/catalogue.json');
  const { index } = openLexicon(read<LexiconView>('lexicon/lexicon.json'), readFileSync(INDEX_FILE));
  const candidates = entries.filter(isCandidate);
  return index?.candidates === candidates.length && candidates.every((e) => index.candidateAt(e) !== undefined);
}

/** Before a build: creates the index in a fresh checkout. Throws if it was built from other data. */
export function ensureIndex(): void {
  if (!existsSync(INDEX_FILE)) writeIndex();
  else if (!fits()) throw new Error('shared/data/proposals/index.bin is stale: run npm run catalogue:build');
}
