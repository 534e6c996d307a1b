/**
 * `npm run readings:build`: how the words of the catalogue and the lexicon are read, so that somebody who types kana finds them. Words come from a
 * morphological analysis with IPADIC at build time (the app ships the table, not the dictionary); the lexicon's own readings win over it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import { CATALOGUE_FILE } from '../catalogue/buildCatalogue.ts';
import { compileWords } from '../lexicon/buildLexicon.ts';
import { readingTable, type Token } from './table.ts';

export const READINGS_FILE = join(import.meta.dirname, '../../shared/data/readings/words.json');

type Tokenize = (text: string) => Token[];

export async function loadTokenizer(): Promise<Tokenize> {
  const dic_path = join(dirname(fileURLToPath(import.meta.resolve('@patdx/kuromoji'))), '../dict/');
  const tokenizer = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path }) }).build();
  return (text) =>
    tokenizer
      .tokenize(text)
      .map((t) => ({ surface: t.surface_form, reading: t.reading, part: t.pos, detail: t.pos_detail_1 }));
}

export async function readingsText(): Promise<string> {
  const tokenize = await loadTokenizer();
  const entries = JSON.parse(readFileSync(CATALOGUE_FILE, 'utf8')) as {
    readonly title: { readonly ja: string };
    readonly summary: { readonly ja: string };
    readonly facets?: unknown;
  }[];
  const texts = entries.flatMap((e) => [e.title.ja, e.summary.ja, ...stringsIn(e.facets)]);
  const { concepts } = compileWords().data;
  const own = concepts.map((c) => [c.label, c.reading] as const);
  const synonyms = concepts.flatMap((c) => c.synonyms ?? []);
  const table = readingTable([...texts, ...synonyms].flatMap(tokenize), own);
  return `{\n${[...table].map(([word, reading]) => `${JSON.stringify(word)}:${JSON.stringify(reading)}`).join(',\n')}\n}\n`;
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : [];

if (import.meta.main) writeFileSync(READINGS_FILE, await readingsText());
