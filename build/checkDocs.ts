/**
 * Checks documents against the repository: every relative link leads to a file, a folder or a heading, and every path
 * of this repository in a code span exists. Paths with a placeholder or a wildcard are not checked. Pages cited by
 * comments in the code must exist too, and so must the names in the glossary and the packages in the table of
 * dependencies.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
const TOP = /^(?:shared|main|renderer|build|tests|docs|\.github)\/[\w.@/-]+$/;
const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const SPAN = /`([^`\n]+)`/g;
/** A file that the reader of a recipe creates. */
const NEW_FILE = /A new file `([^`\n]+)`/g;
const CITED = /\bdocs\/[\w/-]+\.md\b/g;

/** As GitHub names the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[`*]/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
const anchorsOf = (text: string): Set<string> =>
  new Set([...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')));

/** Problems of one document; `path` is relative to the repository. */
export function docProblems(path: string, text: string): string[] {
  const problems: string[] = [];
  const prose = withoutCode(text);
  const words = prose.replace(SPAN, '');
  for (const [, target = ''] of words.matchAll(LINK)) {
    if (/^[a-z]+:/i.test(target)) continue;
    const [file = '', anchor] = target.split('#');
    const full = file === '' ? join(root, path) : resolve(root, dirname(path), decodeURI(file));
    if (!existsSync(full)) problems.push(`${path}: no such file: ${target}`);
    else if (anchor && full.endsWith('.md')) {
      const inside = file === '' ? text : readFileSync(full, 'utf8');
      if (!anchorsOf(inside).has(decodeURI(anchor))) problems.push(`${path}: no such heading: ${target}`);
    }
  }
  const made = new Set([...prose.matchAll(NEW_FILE)].map(([, file]) => file));
  for (const [, span = ''] of prose.matchAll(SPAN))
    if (TOP.test(span) && !made.has(span) && !existsSync(join(root, span)))
      problems.push(`${path}: no such file: ${span}`);
  return problems;
}

/** Missing pages that a source file cites. */
export const citedProblems = (path: string, text: string): string[] =>
  [...text.matchAll(CITED)].flatMap(([page]) =>
    existsSync(join(root, page)) ? [] : [`${path}: no such page: ${page}`],
  );

/** Glossary names that occur nowhere in the code. */
export const glossaryProblems = (glossary: string, code: string): string[] => {
  const known = new Set(code.match(/\w+/g));
  const named = [...glossary.matchAll(/^\|[^|]*\|[^|]*\| `(\w+)` +\|/gm)].map(([, name = '']) => name);
  return named.flatMap((name) => (known.has(name) ? [] : [`docs/glossary.md: nowhere in the code: ${name}`]));
};

/** Packages without a row in the table of dependencies, and rows without a package. */
export const dependencyProblems = (page: string, packages: readonly string[]): string[] => {
  const named = [...page.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  return [
    ...packages.filter((name) => !named.includes(name)).map((name) => `docs/dependencies.md: not told: ${name}`),
    ...named.filter((name) => !packages.includes(name)).map((name) => `docs/dependencies.md: not installed: ${name}`),
  ];
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const documents = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...['docs', '.github']
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => filesIn(folder, /\.md$/)),
  ];
  const sources = ['shared', 'main', 'renderer'].flatMap((folder) => filesIn(folder, /\.tsx?$/));
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', object>;
  const problems = [
    ...documents.flatMap((path) => docProblems(path, read(path))),
    ...sources.flatMap((path) => citedProblems(path, read(path))),
    ...glossaryProblems(read('docs/glossary.md'), sources.map(read).join('\n')),
    ...dependencyProblems(read('docs/dependencies.md'), [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.devDependencies),
    ]),
  ];
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  console.log(`documents: ok (${documents.length}, from ${relative(process.cwd(), root) || '.'})`);
}
