#!/usr/bin/env node
/** The `musubi` command. JSON goes to standard output; words for people, and reasons of failure, to standard error. */
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from '../storage/dataFolder.ts';
import { InputError, UsageError } from './errors.ts';

// Each command loads its own modules, compiled once: reading them is most of a short command's time. Node 20 has no such cache.
nodeModule.enableCompileCache?.();

const USAGE = `使い方 / Usage:
  musubi serve [--data DIR] [--port N]                このパソコンのブラウザで開く / open in this machine's browser
               [--share [HOST:]PORT]                  招いた人と計画を共有する / share plans with invited people
               [--public-url URL]                     招待のリンクに書く住所 / the address written into invitations
               [--trust-proxy ADDR[,ADDR]]            前に置く中継の住所 / reverse proxies whose X-Forwarded-For is believed
               [--metrics PORT]                       この端末だけの /metrics / metrics, on this machine only
  musubi invite --plan ID --role editor|commenter|viewer [--uses N] [--days N] [--passphrase P] [--data DIR]
  musubi members PLAN [--data DIR]                    参加者と招待 / members and invitations
  musubi revoke ID [--data DIR]                       参加者か招待を取り消す / end a member or an invitation
  musubi catalogue search QUERY [--kind K] [--prefecture P] [--limit N] --json
  musubi suggest ID... [--limit N] [--json]           資料と結べる候補を、理由とともに / what could be tied with entries, and why
  musubi file check FILE [--json]                     .musubi ファイルを検査する / check a .musubi file
  musubi guidance verify FILE [--founder KEY] [--json]
                                                      指導記録の署名と鍵を検証する / verify guidance records, signatures and keys
  musubi loan|eligibility|crowdfunding|captable|forecast --json FILE|-
                                                      資金の計算（JSON） / funding computations, JSON in and out
  musubi contest rank --json FILE|-                   審査の集計（JSON） / ranking of scores, JSON in and out
  musubi contest scan --json FILE|-                   書いた人が分かる箇所を伏せる（JSON） / mask clues to the author, JSON in and out
  musubi verify FILE [--call CALL] [--passphrase P] [--json]
                                                      応募・証明・採点票・要項・手紙・保存ファイルを検証する /
                                                      verify an entry, receipt, sheet, call, letter or archive
                                                      0 そのまま whole, 1 違う differs, 2 読めない unreadable, 3 暗号 sealed
`;

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
} as const;

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  const [command, sub, ...rest] = positionals;
  if (values.help || !command) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const folder = resolve(values.data ?? defaultDataFolder());
  const print = (value: unknown): number => {
    process.stdout.write(`${JSON.stringify(value)}\n`);
    return 0;
  };
  if (command === 'invite') {
    const { invite } = await import('./share.ts');
    return print(
      invite(folder, {
        plan: values.plan,
        role: values.role,
        uses: values.uses,
        days: values.days,
        passphrase: values.passphrase,
      }),
    );
  }
  if (command === 'members' && sub) return print((await import('./share.ts')).members(folder, sub));
  if (command === 'revoke' && sub) return print({ revoked: (await import('./share.ts')).revoke(folder, sub) });
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
    const opened = openBundle(readFileSync(resolve(rest[0])));
    if (values.json)
      process.stdout.write(
        `${JSON.stringify(opened.ok ? { ok: true, manifest: opened.value.manifest } : { ok: false, error: opened.error })}\n`,
      );
    else
      process.stdout.write(
        opened.ok ? `正常です: ${opened.value.manifest.title}\n` : `開けません: ${opened.error.code}\n`,
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
  throw new UsageError(USAGE);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof InputError) process.stdout.write(`${JSON.stringify({ issues: error.issues })}\n`);
  const known =
    error instanceof UsageError ||
    error instanceof InputError ||
    (error instanceof TypeError && 'code' in error) ||
    (error instanceof Error && 'syscall' in error);
  process.stderr.write(`${known && error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
