/** The fields of a business as a form has them. */
import type { OfficeIn, OfficeOut } from '../../shared/protocol/office.ts';

export const TEXTS = [
  'name',
  'reading',
  'trade',
  'district',
  'openedOn',
  'contact',
  'phone',
  'mail',
  'consentOn',
  'consentHow',
] as const;
type Text = (typeof TEXTS)[number];
export type Form = Readonly<Record<Text, string>> & { readonly group: string };
export const KIND: Partial<Readonly<Record<Text, 'date' | 'tel' | 'email'>>> = {
  openedOn: 'date',
  consentOn: 'date',
  phone: 'tel',
  mail: 'email',
};
export const EMPTY: Form = {
  ...{ name: '', reading: '', trade: '', district: '', openedOn: '', group: '' },
  ...{ contact: '', phone: '', mail: '', consentOn: '', consentHow: '' },
};
type Whole = OfficeOut<'business.see'>;

export const formOf = ({ name, reading, trade, district, openedOn, group, contacts, consent }: Whole): Form => ({
  ...{ name, reading, trade, district, openedOn, group },
  contact: contacts[0]?.name ?? '',
  phone: contacts[0]?.phone ?? '',
  mail: contacts[0]?.mail ?? '',
  consentOn: consent?.on ?? '',
  consentHow: consent?.how ?? '',
});
/** Contacts after the first stay as they are. */
export function fieldsOf(form: Form, before: Whole | undefined): Omit<OfficeIn<'business.add'>, 'id'> {
  const [name, phone, mail] = [form.contact.trim(), form.phone.trim(), form.mail.trim()];
  const first = name || phone || mail ? [{ name, phone, mail }] : [];
  return {
    name: form.name.trim(),
    reading: form.reading.trim(),
    trade: form.trade.trim(),
    district: form.district.trim(),
    openedOn: form.openedOn,
    group: form.group,
    contacts: [...first, ...(before?.contacts.slice(1) ?? [])],
    consent: form.consentOn ? { on: form.consentOn, how: form.consentHow.trim() } : null,
  };
}
