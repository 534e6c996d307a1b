#!/usr/bin/env node
/** The `musubi` command. JSON goes to standard output; text for people, and error messages, to standard error. */
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { baseOf, isLanguage, LANGUAGE_IDS } from '../../shared/kernel/languages.ts';
import { defaultDataFolder } from '../storage/dataFolder.ts';
import { OPTIONS, runCommand } from './commands.ts';
import { InputError, UsageError } from './errors.ts';
import { type Language, languageOf } from './language.ts';

// Each command loads its own modules, compiled once: loading them is most of a short command's time. `bin.mjs` has enabled the cache already, the
// browser edition has not. Node 20 has no such cache.
nodeModule.enableCompileCache?.();

const usage = async (language: Language): Promise<string> => (await import('./usage.ts')).usageText(language);

/** Read before the options are parsed, so that errors in them are reported in the language they ask for. */
function languageAsked(argv: readonly string[]): Language {
  const i = argv.findLastIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const asked = argv[i]?.includes('=') ? argv[i].slice('--lang='.length) : argv[i + 1];
  return i >= 0 && isLanguage(asked) ? asked : languageOf(process.env);
}

async function main(argv: string[], language: Language): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  const [command, sub, ...rest] = positionals;
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw new UsageError((await import('./words.ts')).say('cli.lang', { list: LANGUAGE_IDS.join(', ') }));
  if (values.help || !command) {
    process.stdout.write(await usage(language));
    return values.help ? 0 : 2;
  }
  const code = await runCommand(command, { sub, rest, values, folder: resolve(values.data ?? defaultDataFolder()) });
  if (code === undefined) throw new UsageError(await usage(language));
  return code;
}

/** The error message in the user's language; internal errors keep their own text. */
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

/** The reader closed the pipe, as `head` does: that is not an error, and the command runs to its end. */
const isClosed = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (isClosed(error)) return;
    // For example a full disk behind `>`.
    void reasonOf(error)
      .then((why) => process.stderr.write(`${why}\n`))
      .finally(() => process.exit(2));
  });

async function command(): Promise<void> {
  const argv = process.argv.slice(2);
  const language = languageAsked(argv);
  // The messages are loaded only if something is printed; the language is known here by then.
  process.env['MUSUBI_LANG'] = language;
  if (baseOf(language) !== language)
    await (await import('../../shared/i18n/translations.ts')).loadTranslation(language);
  try {
    process.exitCode = await main(argv, language);
  } catch (error) {
    if (error instanceof InputError) process.stdout.write(`${JSON.stringify({ issues: error.issues })}\n`);
    process.stderr.write(`${await reasonOf(error)}\n`);
    process.exitCode = 2;
  }
}

// In the bundle, a thread that reads a file starts from this file too.
if (isMainThread) await command();
else await import('./readThread.ts');
