/** Whom a token names, and what they may do with a document: guests by their invitation, staff and founders of an organisation by their session. */
import type { Access, Grant } from './access.ts';
import { type FounderRooms, isFounderToken } from './founderRooms.ts';
import { isStaffToken, type StaffRooms } from './staffRooms.ts';

export class Entrance {
  private readonly access: Pick<Access, 'idOf' | 'memberOf' | 'grant'>;
  private readonly staff: StaffRooms | undefined;
  private readonly founders: FounderRooms | undefined;

  constructor(
    access: Pick<Access, 'idOf' | 'memberOf' | 'grant'>,
    staff: StaffRooms | undefined,
    founders: FounderRooms | undefined,
  ) {
    this.access = access;
    this.staff = staff;
    this.founders = founders;
  }
  /** `undefined` for a forged token. A guest's may be one of a former member. */
  async idOf(token: string): Promise<string | undefined> {
    if (isFounderToken(token)) return this.founders?.idOf(token);
    return isStaffToken(token) ? this.staff?.idOf(token) : this.access.idOf(token);
  }
  async grant(token: string, docName: string): Promise<Grant | 'unauthenticated' | 'forbidden'> {
    if (isFounderToken(token)) return (await this.founders?.grant(token, docName)) ?? 'unauthenticated';
    if (isStaffToken(token)) return (await this.staff?.grant(token, docName)) ?? 'unauthenticated';
    const member = await this.access.memberOf(token);
    if (!member) return 'unauthenticated';
    return this.access.grant(member, docName) ?? 'forbidden';
  }
}
