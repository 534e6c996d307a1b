#!/usr/bin/env node
/** The `musubi` command. JSON goes to standard output; words for people, and reasons of failure, to standard error. */
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from '../storage/dataFolder.ts';
import { InputError, UsageError } from './errors.ts';
import { type Language, languageOf } from './language.ts';

// Each command loads its own modules, compiled once: reading them is most of a short command's time. Node 20 has no such cache.
nodeModule.enableCompileCache?.();

const OPTIONS = {
  json: { type: 'boolean' },
  kind: { type: 'string' },
  prefecture: { type: 'string' },
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
  'public-url': { type: 'string' },
  'trust-proxy': { type: 'string' },
  metrics: { type: 'string' },
  lang: { type: 'string' },
  sample: { type: 'boolean' },
  template: { type: 'string' },
  title: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
} as const;

const usage = async (language: Language): Promise<string> => (await import('./usage.ts')).usageText(language);

/** Before the options are read, so that what is wrong with them is said in the language that they ask for. */
function languageAsked(argv: readonly string[]): Language {
  const i = argv.findLastIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const asked = argv[i]?.includes('=') ? argv[i].slice('--lang='.length) : argv[i + 1];
  return i >= 0 && (asked === 'ja' || asked === 'en') ? asked : languageOf(process.env);
}

async function main(argv: string[], language: Language): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  const [command, sub, ...rest] = positionals;
  if (values.lang !== undefined && values.lang !== 'ja' && values.lang !== 'en')
    throw new UsageError((await import('./words.ts')).say('cli.lang'));
  if (values.help || !command) {
    process.stdout.write(await usage(language));
    return values.help ? 0 : 2;
  }
  const folder = resolve(values.data ?? defaultDataFolder());
  const print = (value: unknown): number => {
    process.stdout.write(`${JSON.stringify(value)}\n`);
    return 0;
  };
  if (command === 'plan') {
    const { isPlanCommand, runPlan } = await import('./plan.ts');
    if (!isPlanCommand(sub)) throw new UsageError(await usage(language));
    return runPlan(sub, rest, {
      folder,
      json: values.json === true,
      sample: values.sample === true,
      template: values.template,
      title: values.title,
      by: values.by,
      reason: values.reason,
    });
  }
  if (command === 'invite') {
    const { invite } = await import('./share.ts');
    return print(
      await invite(folder, {
        plan: values.plan,
        role: values.role,
        uses: values.uses,
        days: values.days,
        passphrase: values.passphrase,
      }),
    );
  }
  if (command === 'members' && sub) return print(await (await import('./share.ts')).members(folder, sub));
  if (command === 'revoke' && sub) return print({ revoked: await (await import('./share.ts')).revoke(folder, sub) });
  if (command === 'catalogue' && sub === 'search') {
    const { searchCatalogue } = await import('./catalogue.ts');
    const found = searchCatalogue({
      query: rest.join(' '),
      kind: values.kind,
      prefecture: values.prefecture,
      limit: values.limit,
    });
    if (values.json) process.stdout.write(`${JSON.stringify(found)}\n`);
    else
      for (const r of found.results) process.stdout.write(`${r.title}\t${r.kind}\t${r.prefecture ?? '—'}\t${r.id}\n`);
    return 0;
  }
  if (command === 'suggest' && sub) {
    const { suggestCandidates } = await import('./catalogue.ts');
    const found = suggestCandidates([sub, ...rest], values.limit);
    if (values.json) return print(found);
    for (const c of found.candidates)
      process.stdout.write(`${c.title}\t${c.kind}\t${c.prefecture ?? '—'}\t${c.precedent?.title ?? '—'}\t${c.id}\n`);
    return 0;
  }
  if (command === 'file' && sub === 'check' && rest[0]) {
    const { openBundle } = await import('../../shared/doc/file/bundle.ts');
    const { readBounded } = await import('./jsonInput.ts');
    const { say } = await import('./words.ts');
    const opened = openBundle(readBounded(rest[0], 'planFile'));
    if (values.json)
      process.stdout.write(
        `${JSON.stringify(opened.ok ? { ok: true, manifest: opened.value.manifest } : { ok: false, error: opened.error })}\n`,
      );
    else
      process.stdout.write(
        `${opened.ok ? say('cli.bundleOk', { title: opened.value.manifest.title }) : say('cli.bundleBad', { why: say(`bundle.${opened.error.code}`) })}\n`,
      );
    return opened.ok ? 0 : 1;
  }
  if (command === 'guidance' && sub === 'verify' && rest[0]) {
    const { runGuidanceVerify } = await import('./guidance.ts');
    return runGuidanceVerify(rest[0], { json: values.json === true, founder: values.founder });
  }
  if (command === 'contest' && sub === 'rank') return print((await import('./contest.ts')).runContest(rest[0]));
  if (command === 'contest' && sub === 'scan') return print((await import('./contest.ts')).runScan(rest[0]));
  if (command === 'verify' && sub)
    return (await import('./contest.ts')).runVerify(sub, {
      json: values.json === true,
      call: values.call,
      passphrase: values.passphrase,
    });
  if (command === 'serve') {
    const { startBrowserHost } = await import('./serve.ts');
    const { portNumber, publicAddress, shareAddress, trustedProxies } = await import('./share.ts');
    const share = values.share === undefined ? undefined : shareAddress(values.share);
    const host = await startBrowserHost({
      folder,
      port: portNumber(values.port, '--port'),
      share,
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
    return await new Promise<number>(() => undefined);
  }
  const { isFundingCommand, runFunding } = await import('./funding.ts');
  if (isFundingCommand(command)) return print(runFunding(command, sub));
  throw new UsageError(await usage(language));
}

/** What went wrong, in the person's language; what is a fault of ours keeps its own words. */
async function reasonOf(error: unknown): Promise<string> {
  if (error instanceof UsageError || error instanceof InputError) return error.message;
  const { say } = await import('./words.ts');
  if (!(error instanceof Error)) return say('cli.fault', { what: String(error) });
  if ('syscall' in error && 'code' in error) {
    const file = 'path' in error ? String(error.path) : '';
    return error.code === 'ENOENT'
      ? say('cli.noSuchFile', { file })
      : say('cli.fileFailed', { file, code: String(error.code) });
  }
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    const option = /'(-[^' ]+)/u.exec(error.message)?.[1] ?? '';
    return error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? say('cli.unknownOption', { option })
      : say('cli.badOption', { option });
  }
  return say('cli.fault', { what: String(error) });
}

const argv = process.argv.slice(2);
const language = languageAsked(argv);
// The messages are only loaded where something is said: whoever loads them finds the language here.
process.env['MUSUBI_LANG'] = language;
try {
  process.exitCode = await main(argv, language);
} catch (error) {
  if (error instanceof InputError) process.stdout.write(`${JSON.stringify({ issues: error.issues })}\n`);
  process.stderr.write(`${await reasonOf(error)}\n`);
  process.exitCode = 2;
}
