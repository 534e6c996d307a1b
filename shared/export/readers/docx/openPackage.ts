/** The parts of a Word file within bounds. Nothing outside of the file is ever read: a relation that leads there is kept as an address. */
import { unzipSync } from 'fflate';
import { Withheld } from '../../../doc/contest/cleaning/job.ts';
import { parseXml } from '../../../doc/contest/cleaning/xml.ts';
import { IMPORT_LIMITS, RATIO_FROM_BYTES } from '../../../kernel/importLimits.ts';
import { attribute, childrenOf, type Element } from './dom.ts';

const LIMITS = IMPORT_LIMITS.wordFile;
/** `locked`: encrypted, or of the kind before 2007. `kind`: an archive, and no Word document in it. */
export type DocxRefusal = 'tooLarge' | 'damaged' | 'locked' | 'kind';
export class Refused extends Error {
  readonly why: DocxRefusal;
  constructor(why: DocxRefusal) {
    super(why);
    this.why = why;
  }
}

type Relation = { readonly kind: string; readonly target: string; readonly isExternal: boolean };

export class WordPackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly relations = new Map<string, ReadonlyMap<string, Relation>>();
  /** The part with the text. */
  readonly main: string;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = parts;
    const main = [...this.relationsOf('').values()].find((r) => r.kind === 'officeDocument' && !r.isExternal);
    if (!main || !parts.has(main.target)) throw new Refused('kind');
    this.main = main.target;
    if (this.xml(this.main)?.localName !== 'document') throw new Refused('kind');
  }
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }
  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }
  /** The root of a part. Throws {@link Refused} where it is too large, too deep or no XML; undefined where there is none. */
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
  /** The part that a part has under a kind of relation. */
  related(kind: string, part = this.main): string | undefined {
    return [...this.relationsOf(part).values()].find((r) => r.kind === kind && !r.isExternal)?.target;
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

/** Throws {@link Refused}. Sizes are those that the file claims; fflate writes no more than that. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > LIMITS.bytes) throw new Refused('tooLarge');
  if (isOle(bytes)) throw new Refused('locked');
  let total = 0;
  let count = 0;
  const names = new Set<string>();
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (name.endsWith('/')) return false;
        // Of two parts of one name programs read this one or that one.
        if (names.has(name)) throw new Refused('damaged');
        names.add(name);
        total += originalSize;
        if (++count > LIMITS.parts || total > LIMITS.unpackedBytes) throw new Refused('tooLarge');
        if (originalSize > RATIO_FROM_BYTES && originalSize > size * LIMITS.ratio) throw new Refused('tooLarge');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('damaged');
  }
  return new WordPackage(new Map(Object.entries(parts)));
}
