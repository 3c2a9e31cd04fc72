/** Which property of the e-form says what: the contract's names on the left, the things that a form can say on the right (schemas/eform.ts). */
import type {
  AssessmentSlot,
  ConversationSlot,
  EventSlot,
  InvolvementSlot,
  MatterSlot,
  PersonSlot,
  ReferrerSlot,
} from '../../labels/slots.ts';

type Names<Slot extends string> = Readonly<Record<string, Slot>>;

export const PERSON_PROPERTIES: Names<PersonSlot> = {
  id: 'id',
  name: 'fullName',
  title: 'title',
  givenName: 'given',
  familyName: 'family',
  alsoKnownAs: 'aliases',
  dateOfBirth: 'birth',
  dateOfBirthEstimated: 'birthEstimated',
  expectedDate: 'expected',
  age: 'age',
  sex: 'sex',
  gender: 'gender',
  ethnicity: 'ethnicity',
  language: 'language',
  religion: 'religion',
  nationality: 'nationality',
  immigrationStatus: 'immigrationStatus',
  needs: 'needs',
  disability: 'disability',
  disabilityDetails: 'disabilityWords',
  communication: 'communication',
  interpreterNeeded: 'interpreter',
  interpreterDetails: 'interpreterWords',
  gp: 'gp',
  school: 'school',
  address: 'address',
  postcode: 'postcode',
  uprn: 'uprn',
  addressUndisclosed: 'addressUndisclosed',
  previousAddress: 'previousAddress',
  telephone: 'phone',
  email: 'email',
  nhsNumber: 'nhsNumber',
  upn: 'upn',
  household: 'household',
  parentalResponsibility: 'parentalResponsibility',
  relationship: 'relationship',
  roles: 'roles',
  notes: 'notes',
};

export const VIEWS_PROPERTIES: Names<PersonSlot> = {
  words: 'views',
  sought: 'viewsSought',
  soughtBy: 'viewsSoughtBy',
  when: 'viewsWhen',
  alone: 'viewsAlone',
  withWhom: 'viewsWithWhom',
  method: 'viewsMethod',
  influences: 'viewsInfluences',
};

export const REFERRER_PROPERTIES: Names<ReferrerSlot> = {
  name: 'name',
  role: 'role',
  agency: 'agency',
  kind: 'kind',
  anonymous: 'anonymous',
  telephone: 'phone',
  email: 'email',
  address: 'address',
  postcode: 'postcode',
  relationshipToChild: 'relationship',
  date: 'date',
  ownReference: 'ownReference',
  wantsToSpeakTo: 'wantsToSpeakTo',
  bestTime: 'bestTime',
  toldBy: 'toldBy',
};

/** Properties at the top, and those of each object beneath it. */
export const TOP_PROPERTIES: Names<MatterSlot> = {
  category: 'category',
  quotes: 'quotes',
  familyAddress: 'familyAddress',
  familyPostcode: 'familyPostcode',
  channel: 'workerOnly',
  takenBy: 'workerOnly',
  receivedAt: 'workerOnly',
};

export const MATTER_OBJECTS: Readonly<Record<string, Names<MatterSlot>>> = {
  concern: {
    details: 'details',
    kinds: 'kinds',
    grounds: 'grounds',
    immediateProtection: 'immediateProtection',
    immediateProtectionDetails: 'immediateProtectionWords',
    whereabouts: 'whereabouts',
    condition: 'condition',
    perpetrator: 'perpetrator',
    disclosures: 'disclosures',
    location: 'location',
    timing: 'timing',
    sources: 'sources',
    history: 'history',
    risksToWorkers: 'risksToWorkers',
    crimeSuspected: 'crimeSuspected',
    policeReference: 'policeReference',
    homeTime: 'homeTime',
  },
  section47: {
    noteworthy: 'noteworthy',
    comparison: 'comparison',
    disabilities: 'disabilities',
    nature: 'nature',
    severity: 'severity',
    duration: 'duration',
    frequency: 'frequency',
    impact: 'impact',
    coercion: 'coercion',
    parentalCapacity: 'parentalCapacity',
    environment: 'environment',
    care: 'care',
  },
  needsAndStrengths: {
    developmentalNeeds: 'developmentalNeeds',
    parentingCapacity: 'parentingCapacity',
    externalFactors: 'externalFactors',
    strengths: 'strengths',
    outcomeWanted: 'outcomeWanted',
    whatNeedsToHappen: 'whatNeedsToHappen',
    supportAlreadyTried: 'supportAlreadyTried',
    anythingElse: 'anythingElse',
  },
  consent: {
    parentsInformed: 'parentsInformed',
    parentsInformedDetails: 'parentsInformedWords',
    parentsAgreed: 'parentsAgreed',
    parentsAgreedDetails: 'parentsAgreedWords',
    childInformed: 'childInformed',
    childInformedDetails: 'childInformedWords',
    reason: 'consentReason',
    sharingAgreed: 'sharingAgreed',
    confidentialFromFamily: 'confidentialFromFamily',
  },
  request: {
    level: 'level',
    services: 'services',
    areasOfSupport: 'areasOfSupport',
    evidenceForLevel: 'evidenceForLevel',
    earlyHelpGuidanceFollowed: 'earlyHelpGuidanceFollowed',
  },
};

/** Each of the four questions: an answer, or an object with an answer and details. */
export const QUESTIONS: Readonly<Record<string, readonly [MatterSlot, MatterSlot]>> = {
  domesticAbuse: ['domesticAbuse', 'domesticAbuseWords'],
  mentalIllness: ['mentalIllness', 'mentalIllnessWords'],
  substanceMisuse: ['substanceMisuse', 'substanceMisuseWords'],
  learningDifficulties: ['learningDifficulties', 'learningDifficultiesWords'],
};

export const AGENCY_PROPERTIES: Names<InvolvementSlot> = {
  service: 'service',
  worker: 'worker',
  contact: 'contact',
  for: 'for',
  current: 'current',
  purpose: 'purpose',
  knowsOfReferral: 'knowsOfReferral',
};
export const ASSESSMENT_PROPERTIES: Names<AssessmentSlot> = {
  kind: 'kind',
  by: 'by',
  when: 'when',
  outcome: 'outcome',
  attached: 'attached',
  details: 'details',
};
export const CONVERSATION_PROPERTIES: Names<ConversationSlot> = {
  with: 'with',
  who: 'who',
  when: 'when',
  words: 'words',
  reference: 'reference',
};
export const EVENT_PROPERTIES: Names<EventSlot> = { when: 'when', what: 'what' };

/** Properties that hold a yes, no or not known: a boolean is at home there. */
export const YES_NO: ReadonlySet<string> = new Set([
  'anonymous',
  'dateOfBirthEstimated',
  'disability',
  'interpreterNeeded',
  'addressUndisclosed',
  'parentalResponsibility',
  'sought',
  'alone',
  'immediateProtection',
  'crimeSuspected',
  'parentsInformed',
  'parentsAgreed',
  'childInformed',
  'sharingAgreed',
  'earlyHelpGuidanceFollowed',
  'current',
  'knowsOfReferral',
  'attached',
  'stated',
  'answer',
  'domesticAbuse',
  'mentalIllness',
  'substanceMisuse',
  'learningDifficulties',
]);
/** Properties that may hold several. */
export const LISTS: ReadonlySet<string> = new Set([
  'telephone',
  'alsoKnownAs',
  'kinds',
  'grounds',
  'quotes',
  'roles',
]);
