/** The e-form contract, version 1: what a partner's system posts. Nothing in it is required, because nothing is refused for being incomplete (procedure R1). */
import * as z from 'zod';
import { EARLY_HELP_FACTOR } from './codes/concerns.ts';
import { eformPerson } from './eform-person.ts';
import { textOf, yesNo } from './eform-values.ts';

export const eformReferrer = z
  .looseObject({
    name: textOf('Who is referring. Leave out if anonymous.'),
    role: textOf('Job title, or what the referrer is to the child.'),
    agency: textOf('Organisation, with its department.'),
    kind: z
      .enum(['practitioner', 'relative', 'public', 'child'])
      .describe('What the referrer is. Decides wording and confidentiality. If left out, the name is withheld.')
      .optional(),
    anonymous: yesNo('Whether the referrer wishes to stay anonymous.'),
    telephone: z
      .union([z.string(), z.array(z.string())])
      .describe('One number or several, as written.')
      .optional(),
    email: textOf('Mail address for the acknowledgement.'),
    address: textOf('Postal address.'),
    postcode: textOf('Postcode.'),
    relationshipToChild: textOf('How the referrer knows the child and family.'),
    date: textOf('When the referral was written: 2026-11-21 or 21/11/2026.'),
    ownReference: textOf("The sending organisation's own reference."),
    wantsToSpeakTo: textOf('Whether the referrer asks to speak to a qualified social worker, and about what.'),
    bestTime: textOf('When best to ring.'),
    toldBy: textOf('Whose words these are, if the referrer speaks for somebody else. Protected like the referrer.'),
  })
  .meta({ title: 'Referrer' });

export const eformConcern = z
  .looseObject({
    details: textOf('What you are worried about: what happened, when, where, how it is known.'),
    kinds: z
      .array(z.string())
      .describe(
        'Kinds of concern, several at once: physical, emotional, sexual, neglect, domestic-abuse, sexual-violence, coercive-control, parental-conflict, online-harm, grooming, sexual-exploitation, criminal-exploitation, exploitation, radicalisation; or own words.',
      )
      .optional(),
    grounds: z
      .array(z.string())
      .describe(
        'has-suffered, likely-to-suffer, family-support, child-in-need, mental-health-admission; or own words.',
      )
      .optional(),
    immediateProtection: yesNo('Whether the child needs protection now. If a child is in danger ring 999 first.'),
    immediateProtectionDetails: textOf('What protection, and why now.'),
    whereabouts: textOf('Where the child is now.'),
    condition: textOf("The child's physical and emotional condition now."),
    perpetrator: textOf('Any alleged perpetrator.'),
    disclosures: textOf('What the child or others said, to whom and when.'),
    location: textOf('Where it happened.'),
    timing: textOf('When it happened.'),
    sources: textOf('How it is known.'),
    history: textOf('Previous concerns.'),
    risksToWorkers: textOf('Any risk to people who visit.'),
    crimeSuspected: yesNo('Whether a crime may have been committed.'),
    policeReference: textOf('Police reference or crime number.'),
    homeTime: textOf('When the child goes home from school or nursery that day: 15:15.'),
  })
  .meta({ title: 'Concern' });

export const eformSection47 = z
  .looseObject({
    noteworthy: textOf('What is noteworthy.'),
    comparison: textOf('Compared with a similar child.'),
    disabilities: textOf("The child's disabilities, as they bear on the harm."),
    nature: textOf('Nature of the harm.'),
    severity: textOf('Severity.'),
    duration: textOf('Duration.'),
    frequency: textOf('Frequency.'),
    impact: textOf('Impact on the child.'),
    coercion: textOf('Threat, coercion, sadism or unusual elements.'),
    parentalCapacity: textOf('Capacity of the parents.'),
    environment: textOf('Family and environmental factors.'),
    care: textOf('Care given, or likely to be given.'),
  })
  .meta({ title: 'The twelve particulars of significant harm' });

export const eformNeeds = z
  .looseObject({
    developmentalNeeds: textOf('Developmental needs of the child or unborn baby.'),
    parentingCapacity: textOf('Capacity of parents, carers and the family network.'),
    externalFactors: textOf('Housing, money, community.'),
    strengths: textOf('Strengths and protective factors.'),
    outcomeWanted: textOf('What you and the family hope for.'),
    whatNeedsToHappen: textOf('What needs to happen next.'),
    supportAlreadyTried: textOf('What has been tried already, by whom.'),
    anythingElse: textOf('Anything else.'),
    events: z
      .array(z.looseObject({ when: textOf('Date, as exact as it is known.'), what: textOf('What happened.') }))
      .describe('Significant events, recent and past, apart from the concern.')
      .optional(),
  })
  .meta({ title: 'Needs and strengths' });

const question = (description: string) =>
  z
    .union([
      z.boolean(),
      z.string(),
      z.looseObject({ answer: yesNo(description), details: textOf('In your words.') }),
    ])
    .describe(description)
    .optional();

export const eformFourQuestions = z
  .looseObject({
    domesticAbuse: question('Domestic abuse in the household?'),
    mentalIllness: question('Mental illness of a parent or carer?'),
    substanceMisuse: question('Drug or alcohol misuse of a parent or carer?'),
    learningDifficulties: question('Learning difficulties of a parent or carer?'),
  })
  .meta({ title: 'The four questions always asked' });

export const eformConsent = z
  .looseObject({
    parentsInformed: yesNo('Whether the parents or carers know of this referral.'),
    parentsInformedDetails: textOf('Who was told, when, by whom.'),
    parentsAgreed: yesNo('Whether they agreed to it. Never a reason to wait.'),
    parentsAgreedDetails: textOf('What they said.'),
    childInformed: yesNo('Whether the child knows.'),
    childInformedDetails: textOf('What the child said to it.'),
    reason: textOf('If not informed or not agreed: why.'),
    sharingAgreed: yesNo('Whether they agreed that agencies share what they know.'),
    confidentialFromFamily: textOf('Anything that must stay confidential from the child or family.'),
  })
  .meta({ title: 'Consent', description: 'What the referrer did before referring. Absence is never a delay.' });

export const eformRequest = z
  .looseObject({
    level: textOf('Level of need, by your local threshold document.'),
    services: textOf('Services asked for.'),
    areasOfSupport: textOf('Areas of support wanted.'),
    evidenceForLevel: textOf('Why this level.'),
    earlyHelpGuidanceFollowed: yesNo('Whether early-help guidance was followed.'),
  })
  .meta({ title: 'What is asked for' });

export const eformAgency = z
  .looseObject({
    service: textOf('Agency or service.'),
    worker: textOf('Name of the practitioner.'),
    contact: textOf('Telephone, mail or address.'),
    for: textOf('The `id` of the person they work with.'),
    current: yesNo('Whether they are involved now.'),
    purpose: textOf('What for.'),
    knowsOfReferral: yesNo('Whether they know of this referral.'),
  })
  .meta({ title: 'Agency involved' });

export const eformAssessment = z
  .looseObject({
    kind: textOf(
      'early-help, caf, fsp, shared-family-assessment, saf, ehcp, other-multi-agency, risk-assessment, information-sharing-consent; or own words.',
    ),
    by: textOf('Who made it.'),
    when: textOf('Date, as exact as it is known.'),
    outcome: textOf('Outcome.'),
    attached: yesNo('Whether it is sent with this referral, by its own POST or by mail.'),
    details: textOf('Anything else about it.'),
  })
  .meta({ title: 'Assessment or plan' });

export const eformConversation = z
  .looseObject({
    with: textOf('own-safeguarding-lead, consultation-line, family or other.'),
    who: textOf('With whom.'),
    when: textOf('Date, as exact as it is known.'),
    words: textOf('What was said.'),
    reference: textOf('Reference of the consultation.'),
  })
  .meta({ title: 'Conversation before referring' });

/**
 * The body of `POST /referrals` with `Content-Type: application/json`. `{}` is accepted, with findings. Properties that are not listed
 * are kept and shown to a person. A value of another type is kept as words. Documents are not carried inside: send each by its own
 * POST with its own content type, or by mail to the referral inbox, quoting the reference from the receipt in `quotes`.
 */
export const eform = z
  .looseObject({
    version: z.literal('1').describe('Version of this contract.').optional(),
    channel: z
      .enum(['phone', 'letter', 'fax', 'visit'])
      .describe('Only for a council worker who enters what came by another way (procedure P14).')
      .optional(),
    takenBy: textOf('Only for a council worker: who took the call, letter, fax or visit.'),
    receivedAt: textOf(
      'Only for a council worker: when it truly reached the council, 2026-11-21T11:10:00Z; in the past.',
    ),
    category: z
      .enum(['request-for-services', 'request-for-information', 'provision-of-information', 'consultation'])
      .describe('What you say this is. A person confirms it.')
      .optional(),
    quotes: z
      .union([z.string(), z.array(z.string())])
      .describe('References of ours, FD-XXXX-XXXX-C, that this belongs to.')
      .optional(),
    referrer: eformReferrer.optional(),
    children: z.array(eformPerson).describe('The children (or adults) this referral is about.').optional(),
    otherPeople: z
      .array(eformPerson)
      .describe('Household, parents, brothers and sisters, others who matter.')
      .optional(),
    relationships: z
      .array(
        z.looseObject({
          from: z.string().optional(),
          to: z.string().optional(),
          relationship: z.string().optional(),
        }),
      )
      .describe('Pairs by `id`: from is the … of to.')
      .optional(),
    caring: z
      .array(
        z.looseObject({ carer: z.string().optional(), caredFor: z.string().optional(), kind: z.string().optional() }),
      )
      .describe('Who cares for whom, by `id`: parent, carer or young-carer.')
      .optional(),
    familyAddress: textOf('The family address, if one serves for all.'),
    familyPostcode: textOf('Its postcode.'),
    concern: eformConcern.optional(),
    section47: eformSection47.optional(),
    needsAndStrengths: eformNeeds.optional(),
    fourQuestions: eformFourQuestions.optional(),
    consent: eformConsent.optional(),
    request: eformRequest.optional(),
    earlyHelpFactors: z
      .array(
        z.looseObject({
          factor: z
            .string()
            .describe(`One of: ${Object.keys(EARLY_HELP_FACTOR.codes).join(', ')}.`)
            .optional(),
          stated: yesNo('Whether it applies.'),
          details: textOf('In your words.'),
        }),
      )
      .optional(),
    agencies: z.array(eformAgency).optional(),
    assessments: z.array(eformAssessment).optional(),
    conversations: z.array(eformConversation).optional(),
  })
  .meta({ id: 'EForm', title: 'E-form referral, version 1' });
export type EForm = z.infer<typeof eform>;
