/** England: seeds 001 and 003 alone, for a council whose own profile is still to be written (procedure R21). It has no telephone number of its own. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { actsOf } from './rows/acts.ts';
import { clocksOf } from './rows/clocks.ts';
import { CHILDLINE, EMERGENCY } from './rows/contacts.ts';
import { EARLY_FRIDAY, ORIGINALS_KEPT, rungsOf } from './rows/offices.ts';
import { contactOutcomes, disposal } from './rows/outcomes.ts';

const DUTY = 'childrens-social-care-duty';
const OUT_OF_HOURS = 'emergency-duty-team';

const ANYBODY: AuthorityProfile['contacts'][number] = {
  line: 'public',
  name: 'Children’s Social Care at your council',
  mail: 'inbox',
  web: 'https://www.gov.uk/report-child-abuse-to-local-council',
  words: 'find the number with the child’s postcode',
  source: 'seed 001 s1: contact details should be signposted clearly; gov.uk',
};

export const ENGLAND: AuthorityProfile = {
  id: 'england',
  name: 'Your local council',
  version: '2026-1',
  sources: ['seed 001', 'seed 003', 'seed 000'],
  calendar: 'england-and-wales',
  officeHours: EARLY_FRIDAY,
  closureDays: [],
  clocks: clocksOf({
    'decide-contact': 'none',
    'write-up': 'none',
  }),
  teams: {
    list: [
      { id: DUTY, name: 'Children’s Social Care duty' },
      { id: OUT_OF_HOURS, name: 'Emergency Duty Team' },
    ],
    default: DUTY,
    duty: DUTY,
    outOfHours: OUT_OF_HOURS,
  },
  rungs: rungsOf(DUTY, OUT_OF_HOURS),
  urgent: { inHours: 'duty-manager', outOfHours: 'out-of-hours-manager' },
  outcomes: [
    ...contactOutcomes({
      adviceGiven: 'seed 001 s1, s5; P18',
      redirected: 'P18',
      passedToAllocatedWorker: 'seed 001 s3',
      progressed: 'seed 001 s1; P18',
    }),
    disposal('no-further-action', 'No further action by Children’s Social Care', 'seed 001 s5'),
    disposal('early-help', 'Early Help', 'seed 001 s5'),
    disposal('child-in-need', 'An assessment as a child in need (section 17)', 'seed 001 s5'),
    disposal('child-protection', 'Child protection enquiries (section 47)', 'seed 001 s5'),
  ],
  acts: actsOf({}),
  acknowledgement: { actions: false, telephoneFirst: false, source: 'seed 001 s4: acknowledge receipt' },
  mayActOnBehalf: true,
  contacts: [
    { ...ANYBODY, line: 'practitioner' },
    ANYBODY,
    { ...ANYBODY, line: 'child', words: 'find the number with your postcode' },
    CHILDLINE,
    {
      line: 'out-of-hours',
      name: 'Evenings, nights, weekends and bank holidays: the emergency duty team of your council',
      web: 'https://www.gov.uk/report-child-abuse-to-local-council',
      source: 'gov.uk',
    },
    EMERGENCY,
  ],
  historicContacts: [],
  writtenReferral: { askToRing: false, source: 'seed 001 s3: confirmed in writing' },
  remindToTellSource: { remind: true, source: 'P12' },
  routes: {
    dispute:
      'raise it with the team, and then use the escalation policy of the local safeguarding children partnership',
    complaint: 'complain to the council',
    source: 'seed 001 s5; seed 003, outcome feedback; P40',
  },
  wording: 'plain-english',
  retention: ORIGINALS_KEPT,
};
