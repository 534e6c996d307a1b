/** Possible conflicts of interest, by names and addresses. Found ones are confirmed or dismissed by a person, with a reason. */
import { fold } from '../../text/fold.ts';

export type ConflictReason = 'sameOrganisation' | 'sameMailDomain' | 'sameName' | 'advises';
export type PersonSide = { readonly name: string; readonly org: string; readonly email: string };
export type EntrantSide = PersonSide & {
  /** Names of the entrant's advisors, from the guidance records in the entry. */
  readonly advisors: readonly string[];
};

/** Providers whose address does not reveal a workplace. */
const OPEN_DOMAINS =
  /^(gmail\.com|yahoo\.(co\.jp|com|ne\.jp)|outlook\.(com|jp)|hotmail\.(com|co\.jp)|icloud\.com|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.ne\.jp|i\.softbank\.jp|nifty\.com|biglobe\.ne\.jp|ocn\.ne\.jp|plala\.or\.jp|example\.(com|jp|org))$/u;
const FORMS =
  /(株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|特定非営利活動法人|npo法人|国立大学法人|学校法人|\(株\)|\(有\)|\(同\)|㈱|㈲)/gu;

/** A firm's name without its legal form and spaces, folded. */
const bareOrganisation = (name: string): string =>
  fold(name.normalize('NFKC').toLowerCase().replace(FORMS, '')).replace(/[\s・,.-]+/gu, '');
const bareName = (name: string): string => fold(name.normalize('NFKC')).replace(/\s+/gu, '');
const domainOf = (email: string): string => email.normalize('NFKC').trim().toLowerCase().split('@')[1] ?? '';

export function detectConflicts(judge: PersonSide, entrant: EntrantSide): ConflictReason[] {
  const found: ConflictReason[] = [];
  const [a, b] = [bareOrganisation(judge.org), bareOrganisation(entrant.org)];
  // One name within the other: a university and its laboratory, a firm and its branch. A single letter would match anything.
  if (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))) found.push('sameOrganisation');
  const domain = domainOf(judge.email);
  if (domain !== '' && domain === domainOf(entrant.email) && !OPEN_DOMAINS.test(domain)) found.push('sameMailDomain');
  const own = bareName(judge.name);
  if (own !== '' && own === bareName(entrant.name)) found.push('sameName');
  if (own !== '' && entrant.advisors.some((advisor) => bareName(advisor) === own)) found.push('advises');
  return found;
}
