/** The index of what the proposer makes of the shipped lexicon and catalogue. Written by `npm run lexicon:build` and `npm run catalogue:build`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { isCandidate } from '../../shared/domain/combination/candidates.ts';
import { buildIndex, openLexicon } from '../../shared/domain/combination/catalogueIndex.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';

const data = join(import.meta.dirname, '../../shared/data');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
export const INDEX_FILE = join(data, 'proposals/index.bin');

/** Of the lexicon and the catalogue as they lie in their files. */
export const indexBytes = (): Uint8Array =>
  buildIndex(read<LexiconView>('lexicon/lexicon.json'), read<CatalogueEntry[]>('catalogue/catalogue.json'));

export function writeIndex(): void {
  writeFileSync(INDEX_FILE, indexBytes());
}

/** Whether it was made of the lexicon and the catalogue that are here; not whether the rules have changed since, which a test checks. */
function fits(): boolean {
  const entries = read<CatalogueEntry[]>('catalogue/catalogue.json');
  const { index } = openLexicon(read<LexiconView>('lexicon/lexicon.json'), readFileSync(INDEX_FILE));
  const candidates = entries.filter(isCandidate);
  return index?.candidates === candidates.length && candidates.every((e) => index.candidateAt(e) !== undefined);
}

/** Before a build: makes the index on a tree where nobody has built it yet. Throws where it was made of something else. */
export function ensureIndex(): void {
  if (!existsSync(INDEX_FILE)) writeIndex();
  else if (!fits()) throw new Error('shared/data/proposals/index.bin is stale: run npm run catalogue:build');
}
