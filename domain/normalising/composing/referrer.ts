/** Writes who refers, and how far the name may be told: when it is not clear what somebody is, the name is withheld (002 section 5, 004 section 6). */

import { fold, statedIn } from '../../labels/blanks.ts';
import type { ReferrerSlot } from '../../labels/slots.ts';
import type { DraftPage } from '../draft-page.ts';
import { TOLD } from '../prose/told.ts';
import type { Said, Sheet, Slots } from '../said.ts';
import { readAnswer } from '../values/answers.ts';
import { sourceOf } from '../values/codes.ts';
import { readDate } from '../values/dates.ts';
import { asksConfidentiality, type ReferrerKind, referrerKindOf } from '../values/referrer-kinds.ts';
import { splitContact } from './contact.ts';
import { type NamedReferrer, namedReferrer } from './referrer-name.ts';
import { settle } from './settle.ts';
import { putText, unplace, writeAddress, writeAnswer, writeEmail, writePhones, writeWords } from './write.ts';

const AT = '/referrer';

/** "Ann Smith, Headteacher" and "Ann Smith - Headteacher": the words before the first mark are the name. */
function splitNameAndRole(saids: readonly Said[]): { names: Said[]; roles: Said[] } {
  const names: Said[] = [];
  const roles: Said[] = [];
  for (const said of saids) {
    const [name, ...role] = said.text.split(/\s*[,\n]\s*|\s+[-–—]\s+/);
    names.push({ ...said, text: name?.trim() ?? '' });
    if (role.length > 0) roles.push({ ...said, text: role.join(', ').trim() });
  }
  return { names, roles };
}

/** "SENCo, Priory School": what stands after the last comma or on the next line is the agency. Nothing else parts the two, so both are doubted. */
function splitRoleAndAgency(saids: readonly Said[]): { roles: Said[]; agencies: Said[] } {
  const roles: Said[] = [];
  const agencies: Said[] = [];
  for (const whole of saids) {
    const said = { ...whole, doubts: [...whole.doubts, 'role-and-agency-in-one'] };
    const [, role, agency] = /^([\s\S]+?)\s*(?:\n|,(?=[^,]*$)|\s[-–—/]\s)\s*([\s\S]+)$/.exec(whole.text.trim()) ?? [];
    roles.push(role === undefined ? whole : { ...said, text: role });
    if (agency !== undefined) agencies.push({ ...said, text: agency.replaceAll('\n', ', ') });
  }
  return { roles, agencies };
}

function writeName(page: DraftPage, slots: Slots<ReferrerSlot>, named: NamedReferrer): void {
  const both = splitRoleAndAgency(slots.get('roleAndAgency') ?? []);
  const { names, roles } = splitNameAndRole(slots.get('nameAndRole') ?? []);
  const given = settle(page, `${AT}/name`, slots.get('given'), { none: 'gap' }).said;
  const family = settle(page, `${AT}/name`, slots.get('family'), { none: 'gap' }).said;
  const first = given ?? family;
  const joined = first
    ? [{ ...first, text: [given?.text.trim(), family?.text.trim()].filter((one) => one).join(' ') }]
    : [];
  writeWords(page, `${AT}/name`, [...named.names, ...joined, ...names], 'gap');
  if (named.several) page.find('several-names-in-one-box', `${AT}/name`);
  writeWords(page, `${AT}/role`, [...(slots.get('role') ?? []), ...roles, ...both.roles, ...named.roles], 'gap');
}

function writeAgency(page: DraftPage, slots: Slots<ReferrerSlot>, named: NamedReferrer): void {
  const agency = settle(
    page,
    `${AT}/agency`,
    [
      ...(slots.get('agency') ?? []),
      ...splitRoleAndAgency(slots.get('roleAndAgency') ?? []).agencies,
      ...named.agencies,
    ],
    { none: 'gap' },
  );
  putText(page, `${AT}/agency/words`, agency);
  if (!agency.said) return;
  const source = sourceOf(agency.said.text, page.text(`${AT}/role/words`));
  if (source) page.put(`${AT}/agency/source`, source, agency.said);
}

function writeDate(page: DraftPage, slots: Slots<ReferrerSlot>, today: string): void {
  const { said, gap, more } = settle(page, `${AT}/date`, slots.get('date'), {
    key: (text) => readDate(text, { today, of: 'event' }).date ?? fold(text),
  });
  for (const one of more) unplace(page, one);
  if (said) {
    page.put(`${AT}/date/words`, said.text.trim(), said);
    const read = readDate(said.text, { today, of: 'event' });
    if (read.date) page.put(`${AT}/date/date`, read.date, said);
    if (!read.date && read.findings.length === 0) page.find('date-not-understood', `${AT}/date`, said.text);
    for (const code of read.findings) if (code !== 'date-two-digit-year') page.find(code, `${AT}/date`, said.text);
  } else if (gap) page.absent(`${AT}/date`, gap);
}

function kindOf(page: DraftPage, slots: Slots<ReferrerSlot>): { kind: ReferrerKind; said?: Said } {
  const [stated] = slots.get('kind') ?? [];
  const named = fold(stated?.text ?? '');
  if (stated && (named === 'practitioner' || named === 'relative' || named === 'public' || named === 'child'))
    return { kind: named, said: stated };
  if (stated && stated.text !== '') {
    page.find('value-not-in-list', `${AT}/kind`, stated.text);
    unplace(page, stated);
  }
  const kind = referrerKindOf({
    agency: page.text(`${AT}/agency/words`),
    role: page.text(`${AT}/role/words`),
    relationship: page.text(`${AT}/relationship/words`),
    email: page.text(`${AT}/email`),
  });
  // A signature may be anybody's: what it says of them withholds a name, and never opens it.
  const told = (['role', 'agency'] as const).some((slot) =>
    slots.get(slot)?.some(({ doubts }) => doubts.includes(TOLD)),
  );
  return { kind: told && kind === 'practitioner' ? 'not-known' : kind };
}

/** Writes `referrer`, with `kind` and `disclosure`. `prose` is read only for a wish to stay unnamed. */
export function writeReferrer(page: DraftPage, sheet: Sheet, today: string): void {
  const slots = sheet.referrer;
  const own = namedReferrer(slots.get('name') ?? []);
  writeName(page, slots, own);
  writeAgency(page, slots, own);
  const contact = splitContact([...(slots.get('phone') ?? []), ...(slots.get('contact') ?? []), ...own.phones]);
  writePhones(page, `${AT}/phones`, [...contact.phones, ...(slots.get('phoneMobile') ?? [])]);
  if (contact.mails.length > 0 && !slots.has('email')) slots.set('email', contact.mails);
  writeEmail(page, `${AT}/email`, slots.get('email'));
  const address = settle(page, `${AT}/address`, slots.get('address'), { none: 'gap' });
  const postcode = settle(page, `${AT}/address/postcode`, slots.get('postcode'), { none: 'gap' });
  for (const one of [...address.more, ...postcode.more]) unplace(page, one);
  writeAddress(page, `${AT}/address`, address.said ?? address.same?.said, { postcode: postcode.said });
  if (address.gap) page.absent(`${AT}/address`, address.gap);
  for (const slot of ['relationship', 'wantsToSpeakTo', 'bestTime', 'toldBy'] as const)
    writeWords(page, `${AT}/${slot}`, slots.get(slot));
  putText(page, `${AT}/ownReference`, settle(page, `${AT}/ownReference`, slots.get('ownReference'), { none: 'gap' }));
  writeDate(page, slots, today);
  writeAnswer(page, `${AT}/anonymous`, slots.get('anonymous'));

  const { kind, said } = kindOf(page, slots);
  if (said) page.put(`${AT}/kind`, kind, said);
  else page.state(`${AT}/kind`, kind);
  const asked = slots.get('confidentiality') ?? [];
  const wish =
    asked[0] ??
    [...slots.values()]
      .flat()
      .concat(sheet.prose)
      .find((one) => asksConfidentiality(one.text));
  const anonymous =
    slots.get('anonymous')?.some((one) => ['yes', 'unclear'].includes(readAnswer(one).answer ?? '')) ?? false;
  const named = slots.get('name')?.some((one) => statedIn(one.text).is === 'value') || page.has(`${AT}/name`);
  if (anonymous && named) page.find('anonymous-but-named', `${AT}/name`);
  if (wish) page.find('referrer-asks-confidentiality', AT);
  const nameIsAnonymous = /^(anon|anonymous)\b/i.test(page.text(`${AT}/name/words`));
  const withheld = wish !== undefined || anonymous || kind !== 'practitioner';
  page.state(
    `${AT}/disclosure`,
    nameIsAnonymous || (anonymous && !named) ? 'anonymous' : withheld ? 'withhold' : 'professional',
  );
}
