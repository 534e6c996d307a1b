/** Joins a plan through a real invitation. */
import type { Access, InviteOptions } from '../main/sync-server/access.ts';

export async function joinAs(
  access: Access,
  { planId, role }: Pick<InviteOptions, 'planId' | 'role'>,
  name: string,
): Promise<{ readonly id: string; readonly token: string }> {
  const { secret } = await access.invite({ planId, role });
  const joined = await access.join({ invite: secret, name }, '127.0.0.1');
  if (!joined.ok) throw new Error(joined.error);
  return { id: joined.value.member.id, token: joined.value.token };
}
