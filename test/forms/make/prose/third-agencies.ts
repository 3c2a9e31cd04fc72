/** Agencies that write mails in running text. */
import { basics, child, other, type Prose } from './model.ts';

export const THIRD_AGENCIES: readonly Prose[] = [
  {
    id: 'optician',
    as: 'mail',
    from: 'Victoria Terrace Eyecare <hello@vteyecare.example>',
    subject: 'Safeguarding - patient Bilal H.',
    text: `Good morning

One of our optometrists saw a child on Monday and is worried. Patient: Bilal Hussain, 21st October 2017. He has not had his glasses for a year; his mother said his father threw them on the fire "to teach him". He flinched when approached and had a healing cut to the eyelid.

Mum was told we might share this and she begged us not to, so please tread carefully.

Becky Orme
Practice Manager & safeguarding lead
Victoria Terrace Eyecare, 01632 960 299`,
    truth: {
      values: basics(
        'Becky Orme',
        { phone: '01632 960 299', email: 'hello@vteyecare.example' },
        ['has not had his glasses for a year'],
        { '/consent/parentsInformed': { any: true }, '/consent/parentsAgreed': { any: true } },
      ),
      people: [child('Bilal Hussain', { '/dateOfBirth': '2017-10-21' })],
    },
  },
  {
    id: 'ambulance',
    as: 'mail',
    from: 'Ambulance Safeguarding <safeguarding@westmarch-ambulance.example>',
    subject: 'Safeguarding concern CAD 20261118-0442',
    text: `Crew attended an unconscious adult female at Unit 2, The Moorings, Derrymoor Basin DM1 1FW at 0442 on 18 November 2026. Two children on scene, Selam Tesfaye aged 9 and her brother Dawit Tesfaye aged 6, who had called 999 themselves. Drug paraphernalia within reach, one wet mattress shared. Patient (mother, Almaz Tesfaye) conveyed to Haverleigh. Children left in the care of police officers on scene.

Patient not able to be told of this referral owing to her condition.

Referrer: Jake Rowntree, Paramedic, call sign 417
Call back via Safeguarding Desk 01632 960 700`,
    truth: {
      values: basics('Jake Rowntree', { phone: '01632 960 700' }, ['who had called 999 themselves'], {
        '/referrer/name/words': { oneOf: ['Jake Rowntree', 'Jake Rowntree, Paramedic, call sign 417'] },
        '/referrer/email': { oneOf: ['safeguarding@westmarch-ambulance.example'] },
        '/consent/parentsInformed': { ifAny: ['no'] },
        '/familyAddress/words': { any: true },
        '/concern/whereabouts/words': { any: true },
      }),
      people: [
        child('Selam Tesfaye', { '/birthEstimate/words': { any: true } }),
        child('Dawit Tesfaye', { '/birthEstimate/words': { any: true } }),
        other('Almaz Tesfaye'),
      ],
    },
  },
  {
    id: 'college',
    as: 'mail',
    from: 'Rosamund Clegg <rclegg@coldwatertc.example>',
    subject: 'Re: Arta - call me?',
    text: `Thanks for ringing back. As discussed on the phone this is my written referral for Arta Gjoni (Yr 10, DOB 16-06-2012).

She told her form tutor that she is "promised" to a cousin of 31 and that the ticket is for 12 December. Her passport has been taken from her. Her parents must NOT be contacted: please see the forced marriage guidance.

Arta's mobile is 07700 900 555 - text only, never voice.

Ros

Miss R Clegg | Attendance & Welfare | Coldwater Technology College | 01632 960 340

> From: Front Door
> Sent: 19 November 2026 14:20
> Hello Ros, sorry to have missed you. Can you put it in writing please? Denise, 01632 960000`,
    truth: {
      urgent: true,
      values: basics(
        'Rosamund Clegg',
        { phone: '01632 960 340', email: 'rclegg@coldwatertc.example' },
        ['Her passport has been taken from her'],
        {
          '/referrer/name/words': { oneOf: ['Rosamund Clegg', 'R Clegg', 'Miss R Clegg'] },
          '/consent/parentsInformed': { any: true },
        },
      ),
      people: [child('Arta Gjoni', { '/dateOfBirth': '2012-06-16', '/phones': { any: true } })],
    },
  },
  {
    id: 'benefits-office',
    as: 'mail',
    from: 'Kev Lund <kevin.lund@gosford-benefits.example>',
    subject: 'Customer concern - children seen',
    text: `Hello

Customer Mihaela Popescu came in today about her housing benefit. With her were her twins Ioana and Radu Popescu, dob 07/05/2022. Both were filthy and Radu's nappy was held on with parcel tape. She locked them in the car while she was seen and would not give the keys to security. It was 25 minutes.

She doesn't know I am reporting it.

Kev Lund
Benefits Adviser, Gosford
x4471 / 01632 960 931`,
    truth: {
      values: basics(
        'Kev Lund',
        { phone: '01632 960 931', email: 'kevin.lund@gosford-benefits.example' },
        ['held on with parcel tape'],
        { '/consent/parentsInformed': { ifAny: ['no'] } },
      ),
      people: [
        child('Ioana Popescu', { '/dateOfBirth': '2022-05-07' }),
        child('Radu Popescu', { '/dateOfBirth': '2022-05-07' }),
        other('Mihaela Popescu'),
      ],
    },
  },
];
