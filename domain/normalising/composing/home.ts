/** Writes where a person lives and lived (domain reference 3). */

import { type SameAs, statedIn } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said } from '../said.ts';
import { phonesIn, withoutPhones } from '../values/phones.ts';
import { settle } from './settle.ts';
import { unplace, writeAddress } from './write.ts';

/** A value that points to another person's: filled when everybody is written. */
export type Pointing = { at: string; below: string; as: SameAs; said: Said };

/** Writes `address` and `previousAddress`; adds numbers found beside an address to `phones`; gives back an address that points to another's. */
export function writeHome(page: DraftPage, at: string, person: PersonSheet, phones: Said[]): Pointing[] {
  const { slots } = person;
  const lines = (['addressLine1', 'addressLine2', 'addressLine3'] as const)
    .flatMap((slot) => slots.get(slot) ?? [])
    .filter((said) => statedIn(said.text).is === 'value');
  const [line] = lines;
  const joined = line ? [{ ...line, text: lines.map((said) => said.text.trim()).join(', ') }] : [];
  const told = [...(slots.get('address') ?? []), ...(slots.get('addressAndPhone') ?? [])];
  // Where only running text tells of an address, a number near it may be anybody's.
  const parted = told.map((said) => ({ said, numbers: said.doubts.length > 0 ? '' : phonesIn(said.text) }));
  // Only the number goes on: the address may have to be kept from whoever may see the number.
  for (const { said, numbers } of parted) if (numbers !== '') phones.push({ ...said, text: numbers });
  const own = parted.map(({ said, numbers }) =>
    numbers === '' ? said : { ...said, text: withoutPhones(said.text) },
  );
  const all = [...own, ...joined];
  const address = settle(page, `${at}/address`, all, { none: 'gap' });
  const postcode = settle(page, `${at}/address/postcode`, slots.get('postcode'), { none: 'gap' });
  for (const more of [...address.more, ...postcode.more]) unplace(page, more);
  writeAddress(page, `${at}/address`, address.said, {
    postcode: postcode.said,
    undisclosed: slots.get('addressUndisclosed')?.[0],
  });
  if (address.gap) page.absent(`${at}/address`, address.gap);
  const uprn = slots.get('uprn')?.[0];
  if (uprn && /^\d{1,12}$/.test(uprn.text.trim()) && page.has(`${at}/address`))
    page.put(`${at}/address/uprn`, uprn.text.trim().replace(/^0+(?=\d)/, ''), uprn);
  else if (uprn) unplace(page, uprn);
  const before = settle(page, `${at}/previousAddress`, slots.get('previousAddress'), { none: 'gap' });
  for (const more of before.more) unplace(page, more);
  if (before.said) writeAddress(page, `${at}/previousAddress`, before.said);
  else if (before.gap) page.absent(`${at}/previousAddress`, before.gap);
  return !address.said && address.same
    ? [{ at: `${at}/address`, below: '/address', as: address.same.as, said: address.same.said }]
    : [];
}
