/** Entries that one applicant may have sent twice: for a person to check, since namesakes and shared offices are legitimate. */
import { fold } from '../../text/fold.ts';

type Applied = {
  readonly id: string;
  readonly applicant: { readonly name: string; readonly org: string; readonly email: string; readonly phone: string };
};

const keysOf = ({ applicant: a }: Applied): string[] => {
  const digits = a.phone.normalize('NFKC').replace(/\D/gu, '');
  const name = fold(a.name).replace(/\s/gu, '');
  const org = fold(a.org).replace(/\s/gu, '');
  return [
    ...(a.email.trim() === '' ? [] : [`mail ${a.email.normalize('NFKC').trim().toLowerCase()}`]),
    ...(digits.length < 9 ? [] : [`phone ${digits}`]),
    // A name alone is too ambiguous.
    ...(name === '' || org === '' ? [] : [`name ${name} ${org}`]),
  ];
};

/** For each entry the others by the same person: same mail, same telephone, or same name at the same firm. Entries without any are left out. */
export function sameApplicants(entries: readonly Applied[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const e of entries) for (const key of keysOf(e)) byKey.set(key, [...(byKey.get(key) ?? []), e.id]);
  return new Map(
    entries.flatMap((e) => {
      const same = new Set(keysOf(e).flatMap((key) => byKey.get(key) ?? []));
      const others = entries.filter((o) => o.id !== e.id && same.has(o.id)).map((o) => o.id);
      return others.length > 0 ? [[e.id, others] as const] : [];
    }),
  );
}
