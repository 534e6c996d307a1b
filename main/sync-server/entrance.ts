/** Whom a token names, and what they may do with a document: guests by their invitation, staff of an organisation by their session. */
import type { Access, Grant } from './access.ts';
import { isStaffToken, type StaffRooms } from './staffRooms.ts';

export class Entrance {
  private readonly access: Pick<Access, 'idOf' | 'memberOf' | 'grant'>;
  private readonly staff: StaffRooms | undefined;

  constructor(access: Pick<Access, 'idOf' | 'memberOf' | 'grant'>, staff: StaffRooms | undefined) {
    this.access = access;
    this.staff = staff;
  }
  /** `undefined` for a forged token. A guest's may be one of a former member. */
  async idOf(token: string): Promise<string | undefined> {
    return isStaffToken(token) ? this.staff?.idOf(token) : this.access.idOf(token);
  }
  async grant(token: string, docName: string): Promise<Grant | 'unauthenticated' | 'forbidden'> {
    if (isStaffToken(token)) return (await this.staff?.grant(token, docName)) ?? 'unauthenticated';
    const member = await this.access.memberOf(token);
    if (!member) return 'unauthenticated';
    return this.access.grant(member, docName) ?? 'forbidden';
  }
}
