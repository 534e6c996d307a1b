/**
 * What electron-builder passes to `fpm` for the Debian package: `fpm` refuses a package without homepage or
 * maintainer, and everything that the desktop knows about the app is in these files. A recorder replaces `fpm`, and
 * an empty folder replaces Electron: the package itself is not built.
 */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Records its arguments and copies the files that are deleted afterwards. */
const RECORDER = `#!/bin/sh
printf '%s\\n' "$@" > "$RECORDED/arguments"
while [ $# -gt 0 ]; do
  case "$1" in
    --package) shift; : > "$1" ;;
    *.desktop=*) cp "\${1%%=*}" "$RECORDED/desktop" ;;
    *.xml=*) cp "\${1%%=*}" "$RECORDED/types" ;;
  esac
  shift
done
`;

describe.skipIf(process.platform !== 'linux')('the Debian package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-deb-'));
  const recorded = (name: string): string => readFileSync(join(folder, name), 'utf8');
  beforeAll(async () => {
    mkdirSync(join(folder, 'app/resources'), { recursive: true });
    writeFileSync(join(folder, 'fpm'), RECORDER);
    chmodSync(join(folder, 'fpm'), 0o755);
    const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
    const args = [builder, '--linux', 'deb', '--x64', '--prepackaged', join(folder, 'app'), '--publish', 'never'];
    await promisify(execFile)(process.execPath, [...args, `-c.directories.output=${join(folder, 'out')}`], {
      cwd: ROOT,
      env: {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env['PATH']}`,
        USE_SYSTEM_FPM: 'true',
        RECORDED: folder,
      },
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('names what Debian asks for: name, version, homepage, licence, and a maintainer with an address', () => {
    const args = recorded('arguments').split('\n');
    const after = (option: string) => args[args.indexOf(option) + 1];
    expect(after('--name')).toBe('musubi');
    expect(after('--version')).toBe('0.1.0');
    expect(after('--url')).toBe('https://musubi.example');
    expect(after('--license')).toBe('MIT');
    expect(after('--architecture')).toBe('amd64');
    expect(after('--maintainer')).toMatch(/^[^<>]+ <[^@\s]+@[^@\s]+>$/u);
    expect(after('-t')).toBe('deb');
    expect(args).toContain(`${join(folder, 'app')}/=/opt/Musubi`);
  });
  it('tells the desktop which files and links the app opens, and which window is its own', () => {
    const desktop = recorded('desktop');
    expect(desktop).toContain('\nExec=/opt/Musubi/musubi %U\n');
    expect(desktop).toContain('\nStartupWMClass=musubi\n');
    expect(recorded('arguments')).toMatch(/\.desktop=\/usr\/share\/applications\/musubi\.desktop$/mu);
    expect(/^MimeType=(.*)$/mu.exec(desktop)?.[1]?.split(';').filter(Boolean)).toEqual([
      'application/x-musubi',
      'application/x-musubi-call',
      'application/x-musubi-entry',
      'application/x-musubi-receipt',
      'application/x-musubi-judge',
      'application/x-musubi-scores',
      'application/x-musubi-letter',
      'application/x-musubi-catalogue',
      'x-scheme-handler/musubi',
    ]);
    for (const ending of ['musubi', 'musubi-call', 'musubi-entry', 'musubi-receipt', 'musubi-judge', 'musubi-scores'])
      expect(recorded('types')).toContain(`<glob pattern="*.${ending}"`);
  });
});
