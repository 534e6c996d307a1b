/**
 * The licences of all third-party code in the built app, as one file beside the page: for the page and its workers,
 * the host, and files copied unchanged. A licence that is not on our list stops the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '../shared/data/licences.ts';

const root = resolve(import.meta.dirname, '..');

/** Licences that allow redistribution, modified or not, with no more than a notice. */
const AGREED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1']);

/** Files copied from a package under other licences, by folder. */
const BESIDE: readonly { readonly folder: string; readonly name: string }[] = [
  { folder: 'pdfjs-dist/cmaps', name: 'Adobe CMap resources' },
  { folder: 'pdfjs-dist/standard_fonts', name: 'Foxit, Liberation fonts' },
  { folder: 'pdfjs-dist/wasm', name: 'PDF.js decoders' },
];

/** Data in the app derived from Apache-2.0 sources: our notice of changes, then the licence. */
const DERIVED = {
  name: 'Sudachi synonyms, IPADIC readings',
  notice: 'shared/data/lexicon/words/NOTICE.md',
  licence: 'node_modules/@patdx/kuromoji',
};

const IS_LICENCE = /^(licen[sc]e|copying)/iu;
const licenceTexts = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => IS_LICENCE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** The field used by older packages. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Record<string, string>;
};
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder of the package that a module belongs to; `undefined` for our own modules. */
function packageOf(module: string): string | undefined {
  const [, before, name] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//u.exec(module.replaceAll('\\', '/')) ?? [];
  return before && name ? before + name : undefined;
}

/** The host's runtime packages, with their dependencies. */
function hostPackages(): Set<string> {
  const found = new Set<string>();
  const add = (name: string, from: string): void => {
    for (let at = from; ; at = dirname(at)) {
      const folder = join(at, 'node_modules', name);
      if (existsSync(join(folder, 'package.json'))) {
        if (found.has(folder)) return;
        found.add(folder);
        for (const inner of Object.keys(manifestIn(folder).dependencies ?? {})) add(inner, folder);
        return;
      }
      if (at === dirname(at)) throw new Error(`${name} is not installed`);
    }
  };
  for (const name of Object.keys(manifestIn(root).dependencies ?? {})) add(name, root);
  return found;
}

/** The licences of these packages, by name, each package once. Throws on a licence that is not on our list. */
export function licencesOf(folders: Iterable<string>): Licence[] {
  const found = new Map<string, Licence>();
  for (const folder of folders) {
    const {
      name,
      version,
      licenses,
      license = licenses?.length === 1 ? licenses[0]?.type : undefined,
    } = manifestIn(folder);
    const text = licenceTexts(folder);
    if (!license || !AGREED.has(license)) throw new Error(`${name}: licence ${license ?? 'unknown'} is not agreed to`);
    found.set(`${name}@${version}`, { name, version, licence: license, text });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Two plugins that share their state: one for the page, one for its workers, which are built separately. */
export function licences(): { readonly page: Plugin; readonly worker: Plugin } {
  const seen = hostPackages();
  const note = ({ id }: { id: string }): void => {
    const folder = packageOf(id.split('?')[0] ?? '');
    if (folder && !id.startsWith('\0')) seen.add(folder);
  };
  return {
    worker: { name: 'licences-of-workers', moduleParsed: note },
    page: {
      name: 'licences',
      moduleParsed: note,
      generateBundle() {
        const beside = BESIDE.map(({ folder, name }): Licence => {
          const path = join(root, 'node_modules', folder);
          return { name, version: '', licence: '', text: licenceTexts(path) };
        });
        const derived: Licence = {
          name: DERIVED.name,
          version: '',
          licence: 'Apache-2.0',
          text: `${readFileSync(join(root, DERIVED.notice), 'utf8').trim()}\n\n${licenceTexts(join(root, DERIVED.licence))}`,
        };
        const source = JSON.stringify([...licencesOf(seen), ...beside, derived]);
        this.emitFile({ type: 'asset', fileName: 'licences.json', source });
      },
    },
  };
}
