/** What somebody is in this referral: only what the form, its section or the relationship's words say (procedure P2). */
import { type Role, role } from '../../../schemas/person.ts';
import { fold, squeeze } from '../../labels/blanks.ts';
import type { Kinship } from '../../labels/relationships.ts';
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet } from '../said.ts';
import { unplace } from './write.ts';

const BY_LIST: Readonly<Record<PersonSheet['listed'], readonly Role[]>> = {
  subject: ['subject'],
  parent: [],
  mother: ['parent'],
  father: ['parent'],
  sibling: ['sibling'],
  household: ['household-member'],
  significant: ['significant-adult'],
  other: [],
};

const HOUSEHOLD: Readonly<Record<string, string>> = {
  fulltime: 'full-time',
  parttime: 'part-time',
  elsewhere: 'elsewhere',
  liveselsewhere: 'elsewhere',
  notknown: 'not-known',
  unknown: 'not-known',
};

const isRole = (text: string): text is Role => role.safeParse(text).success;

/** Writes `roles` and `household` of the person at `at`. */
export function rolesOf(page: DraftPage, at: string, person: PersonSheet, kinship: Kinship): void {
  const roles = new Set<Role>(BY_LIST[person.listed]);
  if (kinship.role && person.listed !== 'subject') {
    roles.delete('significant-adult');
    roles.add(kinship.role);
  }
  for (const said of person.slots.get('roles') ?? []) {
    const named = fold(said.text).replaceAll(' ', '-');
    if (isRole(named) && (named !== 'subject' || person.listed === 'subject')) roles.add(named);
    else unplace(page, said);
  }
  const relation = person.slots.get('relationship')?.find((said) => said.text !== '');
  if (kinship.elsewhere && relation) {
    if (roles.delete('household-member')) page.find('lives-elsewhere-but-listed', at);
    page.put(`${at}/household`, 'elsewhere', relation);
  }
  const [lives] = person.slots.get('household') ?? [];
  if (lives && lives.text !== '') {
    const key = squeeze(lives.text);
    const code = Object.hasOwn(HOUSEHOLD, key) ? HOUSEHOLD[key] : undefined;
    if (code) page.put(`${at}/household`, code, lives);
    else unplace(page, lives);
  }
  page.list(`${at}/roles`);
  for (const [index, one] of [...roles].entries()) page.state(`${at}/roles/${index}`, one);
}
