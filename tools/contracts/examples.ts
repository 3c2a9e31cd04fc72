/** The examples printed in the contracts, all fictional. Each is parsed by its own schema as it is made, so that no example can be wrong. */
import {
  acknowledgeCommand,
  completeCommand,
  decideCommand,
  disposeCommand,
  linkCommand,
  setAsideCommand,
} from '../../schemas/commands.ts';
import { eform } from '../../schemas/eform.ts';
import { GATEWAY_ANSWERS } from '../../schemas/gateway-answer.ts';
import { screeningMessage } from '../../schemas/messages.ts';
import { referenceFrom } from '../../schemas/primitives.ts';
import { receipt, senderStatus } from '../../schemas/receipt.ts';
import { commandAnswer, worklistView } from '../../schemas/views.ts';

export const REFERENCE = referenceFrom(new Uint8Array([0x3a, 0x51, 0xc4, 0x9e, 0x07]));
const EARLIER = referenceFrom(new Uint8Array([0x91, 0x0f, 0x22, 0xd8, 0x6b]));
const receivedAt = '2026-12-10T09:00:00.000Z';
const dueAt = '2026-12-11T16:00:00.000Z';
const person = {
  name: 'Odalys Brackenridge',
  role: 'social-worker',
  team: 'customer-service-centre',
  qualification: 'social-work',
};
const finding = {
  code: 'child-family-name-missing',
  at: '/people/0/name/family',
  severity: 'check',
  text: 'The child has no family name.',
};
const clocks = [
  {
    id: 'acknowledge',
    kind: 'acknowledge',
    receivedAt,
    countingFrom: receivedAt,
    warnAt: '2026-12-11T14:00:00.000Z',
    dueAt,
    climbAt: ['2026-12-14T13:00:00.000Z'],
    climbed: 0,
    chased: 0,
    nextAt: '2026-12-11T14:00:00.000Z',
    rule: {
      authority: 'hertfordshire',
      profileVersion: '2026-1',
      clock: 'acknowledge-one-working-day',
      source: 'seed 004 section 7',
      limit: { unit: 'working-days', count: 1 },
      limitFrom: 'row',
      counts: 'received',
      calendarVersion: 'gov.uk-2025-11-24',
    },
  },
];

export const examples = {
  EForm: eform.parse({
    version: '1',
    referrer: {
      name: 'Tamsin Oyelaran-Pike',
      role: 'Designated safeguarding lead',
      agency: 'Larkmeadow Primary School',
      kind: 'practitioner',
      telephone: '01632 960114',
      email: 't.oyelaran-pike@larkmeadow.example',
    },
    children: [
      {
        givenName: 'Bryn',
        dateOfBirth: '2018-05-03',
        sex: 'male',
        nhsNumber: '999 000 0018',
        views: { words: 'I like it when Nan comes.', sought: 'yes', alone: 'yes' },
      },
    ],
    concern: {
      details: 'Bryn has come to school hungry most days for three weeks and has twice not been collected.',
      kinds: ['neglect'],
      immediateProtection: 'no',
    },
    consent: { parentsInformed: 'yes', parentsAgreed: 'yes' },
  }),
  Receipt: receipt.parse({
    reference: REFERENCE,
    receivedAt,
    acknowledgeBy: dueAt,
    decideBy: dueAt,
    repeat: false,
    findings: [finding],
    notice: 'This is not an emergency service. If a child is in danger now, ring 999.',
    contact: { words: 'Ring us if it cannot wait.', phone: '01632 960400' },
    links: { status: `/referrals/${REFERENCE}/status` },
  }),
  SenderStatus: senderStatus.parse({
    reference: REFERENCE,
    receivedAt,
    state: 'with-a-person',
    acknowledgeBy: dueAt,
    decideBy: dueAt,
    findings: [finding],
  }),
  AcknowledgeCommand: acknowledgeCommand.parse({
    expectedVersion: 1,
    onBehalfOf: person,
    how: 'telephone',
    words: 'Spoke to the safeguarding lead; confirmed that we have it.',
    actions: 'A social worker will ring the school nurse today and visit on Monday.',
  }),
  DecideCommand: decideCommand.parse({
    expectedVersion: 2,
    onBehalfOf: person,
    outcome: 'progressed',
    words: 'Threshold met on what the school describes.',
    reasons: 'Repeated hunger and two missed collections in three weeks.',
  }),
  DisposeCommand: disposeCommand.parse({
    expectedVersion: 3,
    onBehalfOf: { ...person, role: 'team-manager' },
    outcome: 'disposal-2-moderate-need',
    words: 'Needs that a plan with the school can meet.',
    reasons: 'The family agrees to a Common Assessment, and the school will lead it.',
    instructs: ['contact-referrer-caf'],
  }),
  CompleteCommand: completeCommand.parse({
    expectedVersion: 1,
    onBehalfOf: person,
    originalNumber: 1,
    values: [{ at: '/people/0/name', value: { words: 'Bryn' }, seenAt: 'page 1, box "Child"', raw: 'Bryn' }],
    settled: [{ code: 'scan', at: '' }],
  }),
  LinkCommand: linkCommand.parse({
    expectedVersion: 1,
    onBehalfOf: person,
    to: EARLIER,
    because: 'The written form that follows the call of this morning.',
  }),
  SetAsideCommand: setAsideCommand.parse({
    expectedVersion: 1,
    onBehalfOf: person,
    because: 'misdirected',
    words: 'An invoice for the school kitchen; sent on to the finance inbox.',
  }),
  CommandAnswer: commandAnswer.parse({ reference: REFERENCE, version: 2, standing: 'contact', clocks }),
  WorklistView: worklistView.parse({
    at: '2026-12-10T09:02:00.000Z',
    rows: [
      {
        reference: REFERENCE,
        version: 1,
        team: 'customer-service-centre',
        standing: 'contact',
        nature: 'referral',
        channel: 'e-form',
        urgency: 'routine',
        receivedAt,
        clocks: [{ id: 'acknowledge', kind: 'acknowledge', dueAt, warned: false, out: false }],
        findings: 1,
      },
    ],
    more: false,
  }),
  ScreeningMessage: screeningMessage.parse({
    specversion: '1.0',
    id: `${REFERENCE}.v1`,
    source: 'urn:front-door:hertfordshire',
    type: 'front-door.referral.opened.v1',
    subject: REFERENCE,
    time: '2026-12-10T09:00:01.250Z',
    datacontenttype: 'application/json',
    dataschema: 'urn:front-door:schema:screening-message:v1',
    data: {
      reference: REFERENCE,
      version: 1,
      urgency: 'routine',
      because: [],
      nature: 'referral',
      standing: 'contact',
      channel: 'e-form',
      team: 'customer-service-centre',
      category: { stated: 'request-for-services' },
      openCase: false,
      receivedAt,
      acknowledgeBy: dueAt,
      decideBy: dueAt,
      findings: [{ code: finding.code, severity: finding.severity }],
    },
  }),
  GatewayAnswer: GATEWAY_ANSWERS[401],
} as const;
