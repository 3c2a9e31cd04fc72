/** Who may do what in a council that says nothing else: what keeps a record whole is anybody's on the queue, what decides is not (P22, R5). */
import { type Act, type ActRow, act } from '../../../schemas/authority/acts.ts';

const ON_THE_QUEUE = [
  'customer-service-adviser',
  'advice-practitioner',
  'social-worker',
  'practice-supervisor',
  'manager',
  'team-manager',
];
const SOCIAL_WORKERS = ['social-worker', 'practice-supervisor', 'manager', 'team-manager'];
const MANAGERS = ['practice-supervisor', 'manager', 'team-manager'];

type Who = Omit<ActRow, 'act'>;
type Given = Partial<Pick<ActRow, 'qualification' | 'answeredForBy' | 'teams'>>;

/** Anybody who works the screening queue. */
export const anybody = (source: string, given: Given = {}): Who => ({ roles: ON_THE_QUEUE, ...given, source });
/** A social worker or manager, by role. */
export const socialWorker = (source: string, given: Given = {}): Who => ({
  roles: SOCIAL_WORKERS,
  ...given,
  source,
});
/** A manager or practice supervisor. */
export const manager = (source: string, given: Given = {}): Who => ({ roles: MANAGERS, ...given, source });

const OURS = 'inferred: no source says who; our own, for the council to set';
const R11 = 'procedure R11: closed or linked by a named person; our own reading of who that is';
const QUALIFIED = { qualification: 'social-work' } as const;

const ACTS: Readonly<Record<Act, Who>> = {
  acknowledge: anybody('seed 001 s4: the authority acknowledges'),
  complete: anybody(R11),
  link: anybody(R11),
  unlink: anybody(`${OURS} (P31: who may link may undo)`),
  restrict: manager(`${OURS} (a record that not everybody may find)`),
  'see-restricted': manager(`${OURS} (P26: reported to a supervisor only)`),
  'set-aside': anybody(R11),
  'confirm-category': anybody(`${OURS} (P17: a person confirms it)`),
  'answer-information-request': socialWorker(`${OURS} (P17: a named person)`),
  'record-checklist': anybody('seed 004 s1-2: whoever screens'),
  'set-threshold': socialWorker('seed 002 s2, s5; P19'),
  'record-known': anybody('seed 002 s2, 004 s2; P26'),
  'confirm-open-case': anybody('seed 004 s1; P26, R4'),
  'confirm-recording': anybody('seed 002 s7, 004 s8; P27'),
  route: anybody('seed 004 s1; P28'),
  'tas-step': anybody('seed 004 s1; P28'),
  redirect: manager('seed 004 s7: the Team Manager; P29', { answeredForBy: 'team-manager' }),
  'accept-redirection': manager('seed 004 s7; P29'),
  'update-referrer': anybody('seed 004 s7; P29', { answeredForBy: 'team-manager' }),
  'decide-contact': manager('seed 001 s4; R5', QUALIFIED),
  'decide-disposal': manager('seed 001 s4, s5; R5', QUALIFIED),
  determine: manager('seed 001 s4: a social work qualified Practice Supervisor or manager; R5', QUALIFIED),
  'authorise-services': manager('seed 002 s5, 004 s5: the manager may authorise; P23'),
  'record-strategy': socialWorker('seed 001 s4, 002 s5; P23'),
  'notify-police': anybody('seed 002 s5, 004 s5: immediately, so nobody waits for a manager; P24'),
  'record-police-protection': anybody('seed 004 s5; P24'),
  'record-protection': socialWorker(
    'seed 001 s4: action by the local authority or the police; who records it is inferred; P23',
  ),
  'state-home-time': anybody(`${OURS} (whoever hears it from the school)`),
  'tell-parents': anybody('seed 002 s5, 004 s6: parents are informed, or asked; P13'),
  allocate: { roles: ['team-manager', 'manager'], source: 'seed 004 s5: the Team Manager must allocate; P22, P24' },
  'authorise-sharing': manager('seed 001 s4, 002 s5, 004 s6: a manager, with reasons; P13'),
  'record-share': socialWorker('seed 002 s5; P34'),
  redact: anybody(`${OURS} (P34: a person cuts the text)`),
  release: socialWorker(`${OURS} (P34: a person releases it; seeds 002 s5, 004 s6)`),
  'withdraw-release': anybody(`${OURS} (P34: keeping something back waits for nobody)`),
  'record-referrer-consent': anybody("seed 002 s5, 004 s6: the referrer's consent; who asks them is inferred; P12"),
  'ask-check': anybody('seed 002 s5, 004 s2; P35'),
  'answer-check': anybody('seed 002 s5, 004 s2; P35'),
  'ask-supplement': anybody('seed 004 s2: discussion with the referrer; P25'),
  'record-supplement': anybody('seed 004 s2; P25'),
  'record-call': anybody('seed 002 s3: a call back by a qualified social worker says so in its record; P25'),
  'mark-written-up': anybody('seed 002 s4, 004 s4; P32'),
  'record-confirmation': anybody('seed 001 s3; P31, R3'),
  'record-chase': anybody('seed 001 s3; P32'),
  'complete-owed': socialWorker('seed 002 s6, 004 s6; P21'),
  'strike-out-owed': manager('seed 002 s6, 004 s6: what the manager may instruct, the manager may take back; P21'),
  'appoint-lead': manager('seed 001 s4: a social work qualified Practice Supervisor or manager; P39', QUALIFIED),
  'record-new-information': anybody('seed 000, case management; P38'),
  'decide-reassess': manager('seed 000, case management; R8, P38'),
  'think-family': socialWorker('seed 000; P37'),
  'notify-adults': socialWorker('seed 000; P37'),
  'raise-dispute': anybody('seed 003, outcome feedback; P40: whoever takes it from the practitioner'),
  'answer-dispute': manager(`${OURS} (P40)`),
  'raise-complaint': anybody('seed 001 s5; P40: whoever takes it'),
  'answer-complaint': manager(`${OURS} (P40)`),
  'read-list': {
    roles: ['manager', 'team-manager'],
    source: `${OURS} (domain reference 6: a list of children is for few)`,
  },
  consult: socialWorker('seed 002 s1: a qualified social worker on the consultation line; P36'),
  'escalate-consultation': socialWorker('seed 002 s1; P36'),
  'tell-person': anybody('seed 001 s4, s5; P33'),
};

/** Every act of a council: the rows above, with the council's own in their place. */
export function actsOf(own: Partial<Record<Act, Who>>): ActRow[] {
  return act.options.map((each) => ({ act: each, ...(own[each] ?? ACTS[each]) }));
}
