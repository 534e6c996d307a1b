/** The index of the proposals that ships says what the shipped lexicon and catalogue make, of every entry. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { isCandidate } from '../../shared/domain/combination/candidates.ts';
import { partTexts } from '../../shared/domain/combination/cases.ts';
import { openLexicon } from '../../shared/domain/combination/catalogueIndex.ts';
import { profileOf, sensesOf } from '../../shared/domain/combination/profile.ts';
import { Spreader } from '../../shared/domain/combination/spread.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';
import { INDEX_FILE, indexBytes } from './buildIndex.ts';

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../shared/data/${path}`, import.meta.url), 'utf8')) as T;
const file = readFileSync(INDEX_FILE);
const view = read<LexiconView>('lexicon/lexicon.json');
const entries = read<CatalogueEntry[]>('catalogue/catalogue.json');

it('is not stale', () => {
  expect(Buffer.compare(file, indexBytes()), 'run npm run catalogue:build').toBe(0);
});

it('says of every candidate and of every part of a case what reading it says', () => {
  const { index } = openLexicon(view, file);
  const spreader = new Spreader(new Lexicon(view));
  const differ = entries.filter((entry) => {
    if (entry.kind === 'case' && partTexts(entry).length > 1) {
      const fresh = partTexts(entry).map((text) => sensesOf(spreader, text));
      return !isDeepStrictEqual(index?.caseSenses(entry), fresh);
    }
    if (!isCandidate(entry)) return false;
    const thing = { id: entry.id, text: entry.title.ja, kind: entry.kind, place: entry, entry };
    const { senses, length, roles, months } = profileOf(spreader, thing);
    const at = index?.candidateAt(entry);
    const known = at === undefined ? undefined : index?.facts(at);
    return !isDeepStrictEqual(known, { senses, length, roles: [...roles], months });
  });
  expect(differ.map((e) => e.id)).toEqual([]);
});

it('knows every word of the lexicon as the lexicon itself does', () => {
  const { lexicon } = openLexicon(view, file);
  const made = new Lexicon(view);
  const texts = made.wordTable().texts;
  expect(texts.length).toBeGreaterThan(50_000);
  const differ = texts.filter(
    (text) =>
      JSON.stringify(lexicon.named(text)) !== JSON.stringify(made.named(text)) ||
      lexicon.longestFrom(text.slice(0, 2)) !== made.longestFrom(text.slice(0, 2)),
  );
  expect(differ).toEqual([]);
});
