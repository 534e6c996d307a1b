/** What `musubi verify` checks, without printing: runs on the thread that reads. */
import { openCall } from '../../shared/doc/contest/call.ts';
import { checkFile, type FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { openJudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';

export type CheckedAgainst = {
  /** The bytes of the call. */
  readonly call?: Uint8Array | undefined;
  /** The passphrase of a judging file. */
  readonly passphrase?: string | undefined;
};

export async function checkSigned(
  bytes: Uint8Array,
  { call, passphrase }: CheckedAgainst = {},
): Promise<FileCheck | 'badCall'> {
  const anchor = call && openCall(call);
  if (anchor && !anchor.ok) return 'badCall';
  const check = checkFile(bytes, anchor ? { call: anchor.value } : {});
  return check.kind === 'encrypted' && passphrase !== undefined ? checkBundle(bytes, passphrase) : check;
}

async function checkBundle(bytes: Uint8Array, passphrase: string): Promise<FileCheck> {
  const opened = await openJudgeBundle(bytes, passphrase);
  if (opened.ok) {
    const { bundle, hash } = opened.value;
    const facts = { title: bundle.title, organiser: bundle.organiser, contest: bundle.contest, hash };
    return { kind: 'encrypted', ok: true, facts, problems: [] };
  }
  const code =
    opened.error === 'wrongPassphrase' ? 'sealed' : opened.error === 'newerVersion' ? 'newerVersion' : 'broken';
  return { kind: 'encrypted', ok: false, facts: {}, problems: [{ code, part: 'encrypted' }] };
}
