/**
 * What this machine knows of the homes of its plans: a file for each home and one for each plan there, in the data folder. The command line and a
 * running host both use them: who wants something writes a file, and the host's bridge sees it within a second. No file holds a secret, since each
 * session begins with the device's key.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import { writeWhole } from '../storage/wholeFile.ts';

const FOLDER = 'homes';
const id = z.string().regex(/^[0-9a-z]{16}$/u);
const line = z.string().max(2_000);

const homeSchema = z.object({
  address: z.string().max(400),
  /** The hash by which the organisation is known: another server at the same address is not this home. */
  home: z.string().regex(/^[0-9a-f]{64}$/u),
  business: id,
  businessName: line,
  organisation: line,
});
export type HomeRecord = z.infer<typeof homeSchema>;

const placedSchema = z.object({
  /** `leaving`: it is taken back as soon as everything is here. */
  state: z.enum(['put', 'leaving']),
  /** The title of a plan that is there and not in this library yet. */
  title: line.optional(),
});
export type PlacedPlan = z.infer<typeof placedSchema>;

const stepSchema = z.object({
  /** When both sides last had the same, as an ISO time. */
  inStepAt: z.string().max(40),
  /** An encoded Yjs snapshot of the plan at that time, in base64. */
  mark: z
    .string()
    .max(2 << 20)
    .optional(),
});
export type StepRecord = z.infer<typeof stepSchema>;

const seenSchema = z.record(id, z.string().max(400));
/** The names of the staff who reached the plans when this person last looked, by id. */
export type SeenPeople = z.infer<typeof seenSchema>;

/** Names a home on this machine. */
const homeIdOf = ({ home, business }: Pick<HomeRecord, 'home' | 'business'>): string =>
  canonicalHash({ what: 'musubi home', home, business }).slice(0, 16);

export class HomeFiles {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, FOLDER);
  }

  homes(): ReadonlyMap<string, HomeRecord> {
    return this.all(/^([0-9a-f]{16})\.json$/u, homeSchema);
  }
  /** The plans at a home, by id. */
  plans(home: string): ReadonlyMap<string, PlacedPlan> {
    return this.all(new RegExp(`^${home}\\.([0-9a-z]{16})\\.json$`, 'u'), placedSchema);
  }
  step(home: string, plan: string): StepRecord | undefined {
    return this.read(`${home}.${plan}.step`, stepSchema);
  }
  /** What a plan and its home are known to have had, as one update. */
  common(home: string, plan: string): Uint8Array | undefined {
    try {
      return readFileSync(this.path(`${home}.${plan}.common`));
    } catch {
      // Never written, or written by an older app as nothing.
      return undefined;
    }
  }
  seen(home: string): SeenPeople | undefined {
    return this.read(`${home}.seen`, seenSchema);
  }

  putHome(record: HomeRecord): string {
    const home = homeIdOf(record);
    this.write(`${home}.json`, record);
    return home;
  }
  putPlan(home: string, plan: string, placed: PlacedPlan): void {
    this.write(`${home}.${plan}.json`, placed);
  }
  putStep(home: string, plan: string, step: StepRecord): void {
    this.write(`${home}.${plan}.step`, step);
  }
  putCommon(home: string, plan: string, common: Uint8Array): void {
    writeWhole(this.path(`${home}.${plan}.common`), Buffer.from(common));
  }
  putSeen(home: string, seen: SeenPeople): void {
    this.write(`${home}.seen`, seen);
  }
  dropPlan(home: string, plan: string): void {
    rmSync(this.path(`${home}.${plan}.json`), { force: true });
    rmSync(this.path(`${home}.${plan}.step`), { force: true });
    rmSync(this.path(`${home}.${plan}.common`), { force: true });
  }
  dropHome(home: string): void {
    rmSync(this.path(`${home}.json`), { force: true });
    rmSync(this.path(`${home}.seen`), { force: true });
  }

  /** Changes when any file was written or removed. */
  stamp(): string {
    return this.names()
      .map((name) => `${name} ${this.changedAt(name)}`)
      .join('\n');
  }
  private changedAt(name: string): number {
    try {
      return statSync(this.path(name)).mtimeMs;
    } catch {
      // Removed meanwhile, or not readable: then it is not read either.
      return 0;
    }
  }

  private all<T>(name: RegExp, schema: z.ZodType<T>): ReadonlyMap<string, T> {
    return new Map(
      this.names().flatMap((file) => {
        const found = name.exec(file)?.[1];
        const record = found === undefined ? undefined : this.read(file, schema);
        return found !== undefined && record !== undefined ? [[found, record] as const] : [];
      }),
    );
  }
  private names(): readonly string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => name.endsWith('.json'))
        .sort();
    } catch {
      // Nothing has been joined yet.
      return [];
    }
  }
  private read<T>(name: string, schema: z.ZodType<T>): T | undefined {
    try {
      const parsed = schema.safeParse(parseJson(readFileSync(this.path(name), 'utf8')));
      return parsed.success ? parsed.data : undefined;
    } catch {
      // Removed by another process, or never written.
      return undefined;
    }
  }
  private write(name: string, value: unknown): void {
    writeWhole(this.path(name), Buffer.from(JSON.stringify(value)));
  }
  private path(name: string): string {
    return join(this.folder, name);
  }
}
