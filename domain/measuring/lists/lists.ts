/** The lists that inspectors and the census ask for, a row a child: contacts (Ofsted Annex A list 1), referrals (list 3), and the children in need codes (domain reference 2, 6). Personal data: only whoever the profile names may read them. */

import type { AuthorityProfile } from '../../../schemas/authority.ts';
import { REFERRAL_SOURCE } from '../../../schemas/codes/cin-census.ts';
import type { ChildList } from '../../../schemas/measures-view.ts';
import type { Referral } from '../../../schemas/referral.ts';
import { londonDate } from '../../working-time.ts';
import { childrenOf } from '../counted.ts';
import { csvOf, type Row } from '../csv.ts';
import type { ReferralFacts } from '../facts.ts';
import { type Issue, type ListedChild, listedChild } from './child.ts';

/** What is known of one contact: what its history says, and the record as it stands. `earlier`: how many referrals of the child in the twelve months before. */
export type Listed = { facts: ReferralFacts; referral: Referral; earlier: number };

type One = { listed: Listed; child: ListedChild };

function childrenIn(listed: Listed): One[] {
  const { facts, referral } = listed;
  const day = londonDate(facts.receivedAt);
  const children = childrenOf(referral.draft);
  const nfa = facts.disposed?.noFurtherAction === true;
  return (children.length > 0 ? children : [undefined]).map((child) => ({
    listed,
    child: listedChild(referral, child, day, nfa),
  }));
}

const sourceIssue = ({ facts }: Listed): Issue[] => (facts.source === '10' ? ['source-not-known'] : []);
const issues = (...all: readonly (readonly Issue[])[]) => [...new Set(all.flat())].join('; ');

/** What the profile says the data set calls the last decision. */
function ssdOutcome({ facts: { decided, disposed } }: Listed, { figures }: AuthorityProfile): string {
  const last = disposed ?? decided;
  return figures.outcomes.find(({ outcome }) => outcome === last?.outcome)?.ssd ?? '';
}

const EVERYBODY: ReadonlySet<Issue> = new Set(['disability-not-known', 'upn-not-known']);
/** The gaps that matter to a list which has no such column are left out of it. */
const withoutCensus = (all: readonly Issue[]) => all.filter((issue) => !EVERYBODY.has(issue));

function contactRow({ listed, child }: One, profile: AuthorityProfile): Row {
  const { facts } = listed;
  return {
    'Child unique ID': child.childId,
    Sex: child.sex,
    Ethnicity: child.ethnicity,
    'Date of birth': child.birthDate,
    'Expected date of birth': child.expectedDate,
    'Age of child (years)': child.age,
    'Date of contact': londonDate(facts.receivedAt),
    'Contact source': facts.source,
    'Contact source in words': REFERRAL_SOURCE.codes[facts.source],
    'Contact outcome (SSD)': ssdOutcome(listed, profile),
    'Linked to': facts.linkedTo ?? '',
    Reference: facts.reference,
    Issues: issues(withoutCensus(child.issues), sourceIssue(listed)),
  };
}

const YES_NO = (so: boolean) => (so ? 'Yes' : 'No');

function referralRow({ listed, child }: One, profile: AuthorityProfile): Row {
  const { facts, referral, earlier } = listed;
  const { allocated } = referral.casework;
  const pending: Issue[] = facts.disposed ? [] : ['not-yet-disposed'];
  const team = profile.teams.list.find(({ id }) => id === facts.team);
  return {
    'Child unique ID': child.childId,
    Sex: child.sex,
    Ethnicity: child.ethnicity,
    'Date of birth': child.birthDate,
    'Expected date of birth': child.expectedDate,
    'Age of child (years)': child.age,
    'Date of referral': londonDate(facts.receivedAt),
    'Referral source': facts.source,
    'Referral source in words': REFERRAL_SOURCE.codes[facts.source],
    'No further action?': facts.disposed ? YES_NO(facts.disposed.noFurtherAction) : '',
    'Number of referrals in the last 12 months': earlier,
    'Referral outcome (SSD)': ssdOutcome(listed, profile),
    'Allocated team': allocated?.worker.team ?? team?.name ?? facts.team,
    'Allocated worker': allocated?.worker.name ?? '',
    Reference: facts.reference,
    Issues: issues(withoutCensus(child.issues), sourceIssue(listed), pending),
  };
}

function censusRow({ listed, child }: One): Row {
  const { facts } = listed;
  const nfa = facts.disposed?.noFurtherAction;
  const pending: Issue[] = facts.disposed ? [] : ['not-yet-disposed'];
  // The need is set after assessment, by a social worker: N0 says "not stated", and is asked for only where there is further action (8610).
  const need: Issue[] = nfa ? [] : ['primary-need-is-set-by-a-social-worker'];
  return {
    LAchildID: child.childId,
    UPN: child.upn,
    UPNunknown: child.upnUnknown,
    PersonBirthDate: child.birthDate,
    ExpectedPersonBirthDate: child.expectedDate,
    Sex: child.sex,
    Ethnicity: child.ethnicity,
    Disabilities: child.disabilities,
    CINreferralDate: londonDate(facts.receivedAt),
    ReferralSource: facts.source,
    PrimaryNeedCode: nfa ? '' : 'N0',
    ReferralNFA: nfa === undefined ? '' : nfa ? '1' : '0',
    Reference: facts.reference,
    Issues: issues(child.issues, sourceIssue(listed), need, pending),
  };
}

type List = { of(facts: ReferralFacts): boolean; row(one: One, profile: AuthorityProfile): Row };

const isContact = ({ kind, setAside }: ReferralFacts) => kind === 'contact' && !setAside;
/** What was linked as the same concern is one referral, listed once. */
const isReferral = (facts: ReferralFacts) =>
  isContact(facts) && facts.progressed !== undefined && facts.linkedTo === undefined;

const LISTS: Readonly<Record<ChildList, List>> = {
  contacts: { of: isContact, row: contactRow },
  referrals: { of: isReferral, row: referralRow },
  'cin-census': { of: isReferral, row: censusRow },
};

/** The list as a file, oldest first, a row a child. An empty list still has its headings. */
export function listCsv(name: ChildList, listed: readonly Listed[], profile: AuthorityProfile): string {
  const { of, row } = LISTS[name];
  const rows = listed
    .filter(({ facts }) => of(facts))
    .flatMap((one) => childrenIn(one).map((each) => row(each, profile)));
  return csvOf(columnsOf(name), rows);
}

const PERSON = [
  'Child unique ID',
  'Sex',
  'Ethnicity',
  'Date of birth',
  'Expected date of birth',
  'Age of child (years)',
];

function columnsOf(name: ChildList): string[] {
  switch (name) {
    case 'contacts':
      return [
        ...PERSON,
        'Date of contact',
        'Contact source',
        'Contact source in words',
        'Contact outcome (SSD)',
        'Linked to',
        'Reference',
        'Issues',
      ];
    case 'referrals':
      return [
        ...PERSON,
        'Date of referral',
        'Referral source',
        'Referral source in words',
        'No further action?',
        'Number of referrals in the last 12 months',
        'Referral outcome (SSD)',
        'Allocated team',
        'Allocated worker',
        'Reference',
        'Issues',
      ];
    case 'cin-census':
      return [
        'LAchildID',
        'UPN',
        'UPNunknown',
        'PersonBirthDate',
        'ExpectedPersonBirthDate',
        'Sex',
        'Ethnicity',
        'Disabilities',
        'CINreferralDate',
        'ReferralSource',
        'PrimaryNeedCode',
        'ReferralNFA',
        'Reference',
        'Issues',
      ];
  }
}
