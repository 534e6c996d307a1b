/** The commands by their first word. Each loads its own modules lazily: loading them is most of a short command's time. */
import type { parseArgs } from 'node:util';
import type { OpenedPack } from '../../shared/doc/pack/packFile.ts';
import type { ExportOptions } from './export.ts';

export const OPTIONS = {
  json: { type: 'boolean' },
  kind: { type: 'string' },
  prefecture: { type: 'string' },
  reference: { type: 'boolean' },
  weak: { type: 'boolean' },
  limit: { type: 'string' },
  data: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  plan: { type: 'string' },
  role: { type: 'string' },
  uses: { type: 'string' },
  days: { type: 'string' },
  passphrase: { type: 'string' },
  founder: { type: 'string' },
  call: { type: 'string' },
  share: { type: 'string' },
  store: { type: 'string' },
  'public-url': { type: 'string' },
  'trust-proxy': { type: 'string' },
  metrics: { type: 'string' },
  lang: { type: 'string' },
  sample: { type: 'boolean' },
  template: { type: 'string' },
  trade: { type: 'string' },
  example: { type: 'string' },
  title: { type: 'string' },
  answers: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  for: { type: 'string' },
  name: { type: 'string' },
  cards: { type: 'string' },
  among: { type: 'string' },
  region: { type: 'string' },
  out: { type: 'string' },
  trust: { type: 'string' },
  stage: { type: 'string' },
  form: { type: 'string' },
  needs: { type: 'string' },
  guidance: { type: 'string' },
  on: { type: 'string' },
  format: { type: 'string' },
  board: { type: 'string' },
  frame: { type: 'string' },
  deck: { type: 'string' },
  comments: { type: 'boolean' },
  'no-comments': { type: 'boolean' },
  browser: { type: 'string' },
  formats: { type: 'boolean' },
  log: { type: 'boolean' },
  all: { type: 'boolean' },
  confidential: { type: 'boolean' },
  preview: { type: 'boolean' },
  as: { type: 'string' },
  reading: { type: 'string' },
  district: { type: 'string' },
  opened: { type: 'string' },
  contact: { type: 'string' },
  phone: { type: 'string' },
  mail: { type: 'string' },
  consent: { type: 'string' },
  group: { type: 'string' },
  due: { type: 'boolean' },
  right: { type: 'string' },
  staff: { type: 'string' },
  with: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  because: { type: 'string' },
  map: { type: 'string' },
  doubles: { type: 'boolean' },
  verify: { type: 'boolean' },
  month: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

export type Call = {
  readonly sub: string | undefined;
  readonly rest: readonly string[];
  readonly values: Values;
  /** The data folder. */
  readonly folder: string;
};
/** Resolves to the exit code, or to `undefined` if the command has no such form; the usage is then shown. */
type Command = (call: Call) => Promise<number | undefined>;

const print = (value: unknown): number => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
  return 0;
};
const printLines = (lines: readonly string[]): number => {
  for (const line of lines) process.stdout.write(`${line}\n`);
  return 0;
};

/** The packs installed in the data folder, if one is given: without it, the answer is the same on every machine. */
const packsOf = async (data: string | undefined, folder: string): Promise<readonly OpenedPack[]> =>
  data === undefined ? [] : (await import('./pack.ts')).installedPacks(folder);

const COMMANDS: Readonly<Record<string, Command>> = {
  serve,
  plan: async ({ sub, rest, values, folder }) => {
    const { isPlanCommand, runPlan } = await import('./plan.ts');
    if (sub === 'export') return exportAsPlan(rest, values, folder);
    if (!isPlanCommand(sub)) return undefined;
    return runPlan(sub, rest, {
      folder,
      json: values.json === true,
      sample: values.sample === true,
      template: values.template,
      trade: values.trade,
      example: values.example,
      title: values.title,
      answers: values.answers,
      by: values.by,
      reason: values.reason,
      name: values.name,
    });
  },
  export: async ({ sub, values, folder }) => {
    const { json } = values;
    const { exportLog, namedFormats, runExport } = await import('./export.ts');
    if (values.formats) {
      const formats = await namedFormats(folder);
      return json ? print({ formats }) : printLines(formats.map((f) => `${f.format}\t.${f.extension}\t${f.name}`));
    }
    if (values.log) {
      const { data, lines } = await exportLog(folder);
      return json ? print(data) : printLines(lines);
    }
    if (!sub && !values.all) return undefined;
    const options = exportOptions(values, folder);
    const written = values.all
      ? await (await import('./exportAll.ts')).runExportAll(options)
      : await runExport(sub, options);
    return json ? print({ written }) : printLines(written.map(({ file }) => file));
  },
  import: async ({ sub, values: { title, json }, folder }) => {
    if (!sub) return undefined;
    const { runImport } = await import('./export.ts');
    const plans = await runImport(sub, { folder, title });
    if (json) return print(plans.length === 1 ? plans[0] : { plans });
    return printLines(plans.flatMap((made) => [`${made.id}\t${made.title}`, ...made.leftOut]));
  },
  invite: async ({ values: { plan, role, uses, days, passphrase, all, confidential, store }, folder }) => {
    const [{ invite }, { storeAddress }] = await Promise.all([import('./share.ts'), import('./store.ts')]);
    const agreed = { all: all === true, confidential: confidential === true };
    return print(
      await invite({ folder, store: storeAddress(store) }, { plan, role, uses, days, passphrase, ...agreed }),
    );
  },
  members: async ({ sub, values: { store }, folder }) => {
    if (!sub) return undefined;
    const [{ members }, { storeAddress }] = await Promise.all([import('./share.ts'), import('./store.ts')]);
    return print(await members({ folder, store: storeAddress(store) }, sub));
  },
  revoke: async ({ sub, values: { store }, folder }) => {
    if (!sub) return undefined;
    const [{ revoke }, { storeAddress }] = await Promise.all([import('./share.ts'), import('./store.ts')]);
    return print({ revoked: await revoke({ folder, store: storeAddress(store) }, sub) });
  },
  catalogue: async ({ sub, rest, values: { kind, prefecture, reference, limit, json, data }, folder }) => {
    if (sub !== 'search') return undefined;
    const { searchCatalogue } = await import('./catalogue.ts');
    const found = searchCatalogue(
      { query: rest.join(' '), kind, prefecture, reference, limit },
      await packsOf(data, folder),
    );
    if (json) return print(found);
    return printLines(found.results.map((r) => `${r.title}\t${r.kind}\t${r.prefecture ?? '—'}\t${r.id}`));
  },
  suggest: async ({ sub, rest, values: { limit, json, cards, among, region, weak, data }, folder }) => {
    const ids = sub === undefined ? rest : [sub, ...rest];
    if (ids.length === 0 && cards === undefined && region === undefined) return undefined;
    const { runSuggest, runSuggestRegion } = await import('./suggest.ts');
    if (region !== undefined) {
      const tied = runSuggestRegion({ region, ids, cards, among, limit }, await packsOf(data, folder));
      if (json) return print(tied);
      return printLines(tied.pairs.map((p) => `${p.with.title}\t${p.text}\t${p.why}\t${p.with.id}\t${p.id}`));
    }
    const found = runSuggest({ ids, cards, among, limit, weak }, await packsOf(data, folder));
    if (json) return print(found);
    return printLines(
      found.suggestions.map((s) => `${s.text}\t${s.kind ?? '—'}\t${s.prefecture ?? '—'}\t${s.why}\t${s.id}`),
    );
  },
  pack: async ({ sub, rest: [file], values: { json, out, trust }, folder }) => {
    const { isPackCommand, runPack } = await import('./pack.ts');
    return isPackCommand(sub) ? runPack(sub, file, { folder, json: json === true, out, trust }) : undefined;
  },
  file: async ({ sub, rest: [file], values }) => (sub === 'check' && file ? checkFile(file, values) : undefined),
  guidance: async ({ sub, rest: [file], values: { json, founder } }) => {
    if (sub !== 'verify' || !file) return undefined;
    return (await import('./guidance.ts')).runGuidanceVerify(file, { json: json === true, founder });
  },
  funding: async ({ sub, rest: [plan], values: { json, stage, form, needs, guidance, on }, folder }) => {
    if (sub !== 'rank' || (plan === undefined) === (stage === undefined)) return undefined;
    const { runFundingRank } = await import('./fundingRank.ts');
    const { data, lines } = await runFundingRank(plan, { folder, stage, form, needs, guidance, on });
    return json ? print(data) : printLines(lines);
  },
  org: async ({ sub, rest, values, folder }) => {
    const [{ runOrg }, { storeAddress }] = await Promise.all([import('./org.ts'), import('./store.ts')]);
    const place = { folder, store: storeAddress(values.store) };
    const answer = await runOrg(sub === undefined ? [] : [sub, ...rest], { place, as: values.as, values });
    if (!answer) return undefined;
    return values.json ? print(answer.data) : printLines(answer.lines);
  },
  home: async ({ sub, rest, values, folder }) => {
    if (sub === undefined) return undefined;
    const [{ runHome }, { storeAddress }] = await Promise.all([import('./home.ts'), import('./store.ts')]);
    const { right, staff, all, confidential, json, store } = values;
    const place = { folder, store: storeAddress(store) };
    const agreed = { all: all === true, confidential: confidential === true };
    const answer = await runHome([sub, ...rest], { place, right, staff, ...agreed });
    if (!answer) return undefined;
    return json ? print(answer.data) : printLines(answer.lines);
  },
  contest: async ({ sub, rest: [file] }) => {
    if (sub !== 'rank' && sub !== 'scan') return undefined;
    const { runContest, runScan } = await import('./contest.ts');
    return print(sub === 'rank' ? runContest(file) : runScan(file));
  },
  verify: async ({ sub, values: { json, call, passphrase } }) => {
    if (!sub) return undefined;
    return (await import('./contest.ts')).runVerify(sub, { json: json === true, call, passphrase });
  },
};

/** Resolves to the exit code, or to `undefined` if there is no such command or no such form of it. */
export async function runCommand(name: string, call: Call): Promise<number | undefined> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(call);
  const { isFundingCommand, runFunding } = await import('./funding.ts');
  return isFundingCommand(name) ? print(runFunding(name, call.sub)) : undefined;
}

const exportOptions = (
  { format, out, board, frame, deck, by, reason, for: whom, browser, comments, 'no-comments': without }: Values,
  folder: string,
): ExportOptions => ({
  ...{ folder, format, out, board, frame, deck, by, reason, for: whom, browser },
  comments: without ? false : comments,
});

/** `plan export ID FORMAT [FILE]`, the older form of `export`: does the same, with its own messages. */
async function exportAsPlan([id, format, out]: readonly string[], values: Values, folder: string): Promise<number> {
  const [{ runExport }, { say }] = await Promise.all([import('./export.ts'), import('./words.ts')]);
  const [first] = await runExport(id, { ...exportOptions(values, folder), format, out });
  return values.json ? print(first) : printLines([say('cli.plan.exported', { file: first?.file ?? '' })]);
}

const ENDED = { tooSlow: 'tooSlow', failed: 'unreadable' } as const;
async function checkFile(file: string, { json }: Values): Promise<number> {
  const { readInThread } = await import('./readThread.ts');
  const { IMPORT_LIMITS } = await import('../../shared/kernel/importLimits.ts');
  const { readBounded } = await import('./jsonInput.ts');
  const { say } = await import('./words.ts');
  const done = await readInThread('planFile', [readBounded(file, 'planFile')], IMPORT_LIMITS.planFile.seconds);
  const opened = typeof done === 'object' ? done.reply : ({ ok: false, error: { code: ENDED[done] } } as const);
  if (json) print(opened.ok ? { ok: true, manifest: opened.value.manifest } : { ok: false, error: opened.error });
  else
    process.stdout.write(
      `${opened.ok ? say('cli.bundleOk', { title: opened.value.manifest.title }) : say('cli.bundleBad', { why: say(`bundle.${opened.error.code}`) })}\n`,
    );
  return opened.ok ? 0 : 1;
}

/** The exit code of a server whose place another node has taken: it is started again, and waits. */
const TAKEN_OVER = 75;

async function serve({ values, folder }: Call): Promise<number> {
  const { startBrowserHost } = await import('./serve.ts');
  const { portNumber, publicAddress, shareAddress, trustedProxies } = await import('./share.ts');
  const { storeAddress } = await import('./store.ts');
  const { say } = await import('./words.ts');
  const share = values.share === undefined ? undefined : shareAddress(values.share);
  const host = await startBrowserHost({
    folder,
    port: portNumber(values.port, '--port'),
    share,
    store: storeAddress(values.store),
    onWait: (place) => void process.stderr.write(`${say('cli.store.waits', { place })}\n`),
    publicUrl: publicAddress(values['public-url']),
    trustedProxies: trustedProxies(values['trust-proxy']),
    metricsPort: portNumber(values.metrics, '--metrics'),
  });
  process.stdout.write(`${host.address}\n`);
  if (share && host.sharing?.port) process.stdout.write(`http://${share.host}:${host.sharing.port}/\n`);
  if (!host.server) return 0;
  const stop = () => void host.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  void host.lost?.then(async () => {
    process.stderr.write(`${say('cli.store.lost')}\n`);
    await host.close();
    process.exit(TAKEN_OVER);
  });
  return await new Promise<number>(() => undefined);
}
