/** The parts of a Word file within limits. Nothing outside of the file is ever read: an external relation is kept as an address. */
import { unzipSync } from 'fflate';
import { Withheld } from '../../../doc/contest/cleaning/job.ts';
import { parseXml } from '../../../doc/contest/cleaning/xml.ts';
import { IMPORT_LIMITS, RATIO_FROM_BYTES } from '../../../kernel/importLimits.ts';
import { attribute, childrenOf, type Element } from './dom.ts';

const LIMITS = IMPORT_LIMITS.wordFile;
/** `locked`: encrypted, or in the format before 2007. `kind`: an archive without a Word document in it. */
export type DocxRefusal = 'tooLarge' | 'damaged' | 'locked' | 'kind';
export class Refused extends Error {
  readonly why: DocxRefusal;
  constructor(why: DocxRefusal) {
    super(why);
    this.why = why;
  }
}

type Relation = { readonly kind: string; readonly target: string; readonly isExternal: boolean };

export class OfficePackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly relations = new Map<string, ReadonlyMap<string, Relation>>();
  /** The part with the text, or with the list of sheets. */
  readonly main: string;
  /** The name of its root element: `document` for Word, `workbook` for Excel. */
  readonly root: string;

  constructor(parts: ReadonlyMap<string, Uint8Array>, roots: readonly string[]) {
    this.parts = parts;
    const main = [...this.relationsOf('').values()].find((r) => r.kind === 'officeDocument' && !r.isExternal);
    if (!main || !parts.has(main.target)) throw new Refused('kind');
    this.main = main.target;
    this.root = this.xml(this.main)?.localName ?? '';
    if (!roots.includes(this.root)) throw new Refused('kind');
  }
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }
  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }
  /** The root element of a part, or `undefined` if there is none. Throws {@link Refused} if it is too large, too deep or not XML. */
  xml(name: string | undefined): Element | undefined {
    const bytes = name === undefined ? undefined : this.parts.get(name);
    if (!bytes || name === undefined) return undefined;
    try {
      return parseXml(name, bytes).documentElement ?? undefined;
    } catch (error) {
      if (error instanceof Withheld) throw new Refused(error.why === 'tooLarge' ? 'tooLarge' : 'damaged');
      throw error;
    }
  }
  /** Relations of a part by their id; those of the package itself under the empty name. */
  relationsOf(part: string): ReadonlyMap<string, Relation> {
    const known = this.relations.get(part);
    if (known) return known;
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const root = this.xml(part === '' ? '_rels/.rels' : `${folder}_rels/${part.slice(slash + 1)}.rels`);
    const out = new Map<string, Relation>();
    for (const row of root ? childrenOf(root) : []) {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(row, name));
      if (!id || !type || target === undefined) continue;
      const isExternal = attribute(row, 'TargetMode') === 'External';
      out.set(id, {
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolved(folder, target),
        isExternal,
      });
    }
    this.relations.set(part, out);
    return out;
  }
  /** The part that a part refers to by a kind of relation. */
  related(kind: string, part = this.main): string | undefined {
    return [...this.relationsOf(part).values()].find((r) => r.kind === kind && !r.isExternal)?.target;
  }
}

export class WordPackage extends OfficePackage {
  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    super(parts, ['document']);
  }
}

function resolved(folder: string, target: string): string {
  const out: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/'))
    if (step === '..') out.pop();
    else if (step !== '.' && step !== '') out.push(step);
  return out.join('/');
}

/** Old Word files and encrypted ones are OLE files. */
const isOle = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

type PackageLimits = { readonly [K in 'bytes' | 'unpackedBytes' | 'parts' | 'ratio']: number };

/** The parts by name. Throws {@link Refused}. Sizes are those that the file claims; fflate writes no more than that. */
export function unpackOffice(bytes: Uint8Array, limits: PackageLimits): ReadonlyMap<string, Uint8Array> {
  if (bytes.length > limits.bytes) throw new Refused('tooLarge');
  if (isOle(bytes)) throw new Refused('locked');
  let total = 0;
  let count = 0;
  const names = new Set<string>();
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (name.endsWith('/')) return false;
        // If two parts have the same name, programs differ in which they read.
        if (names.has(name)) throw new Refused('damaged');
        names.add(name);
        total += originalSize;
        if (++count > limits.parts || total > limits.unpackedBytes) throw new Refused('tooLarge');
        if (originalSize > RATIO_FROM_BYTES && originalSize > size * limits.ratio) throw new Refused('tooLarge');
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('damaged');
  }
}

/** Throws {@link Refused}. */
export const openPackage = (bytes: Uint8Array): WordPackage => new WordPackage(unpackOffice(bytes, LIMITS));
