/** Held out: agencies that write letters and mails in running text. */
import { basics, child, other, type Prose } from '../prose/model.ts';

const heldOut = true;

export const HELD_OUT_AGENCIES: readonly Prose[] = [
  {
    id: 'optician',
    heldOut,
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
    id: 'prison-letter',
    heldOut,
    as: 'pdf',
    from: '',
    subject: '',
    text: `HMP Derrymoor
Offender Management Unit
Derrymoor DM3 9AA

19 November 2026

To the Manager, Front Door

Prisoner: Hugo Le Breton A9981XK, date of birth 05/11/1985
Release date: 4 December 2026

Mr Le Breton's proposed release address is Keeper's Cottage, Frensham Park, Frensham FR5 9GA, the home of his wife and their children Ottilie Le Breton (date of birth 21 July 2014) and Barnaby Le Breton (date of birth 2 March 2017). He is serving a sentence for offences against a child and is assessed as a high risk to children. I should be grateful if you would assess the suitability of the address.

Mrs Le Breton is aware of this referral.

G. Ibbotson
Prison Offender Manager
glen.ibbotson@derrymoor-prison.example
01632 960 810`,
    truth: {
      values: basics(
        'G. Ibbotson',
        { phone: '01632 960 810', email: 'glen.ibbotson@derrymoor-prison.example' },
        ['assessed as a high risk to children'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        child('Ottilie Le Breton', { '/dateOfBirth': '2014-07-21' }),
        child('Barnaby Le Breton', { '/dateOfBirth': '2017-03-02' }),
        other('Hugo Le Breton', { '/dateOfBirth': { ifAny: ['1985-11-05'] } }),
        other('Mrs Le Breton'),
      ],
    },
  },
  {
    id: 'ambulance',
    heldOut,
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
    heldOut,
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
    id: 'health-visitor-letter',
    heldOut,
    as: 'print',
    from: '',
    subject: '',
    text: `Ashcombe 0-19 Service
The Limes Clinic, Ashcombe AC1 2BB

Strictly confidential

Date: 13 November 2026
Our ref: CEW/0-19/2026

Children's Services Front Door

RE: Baby Noah Ashworth-Bell    DOB: 29/09/2026    NHS: 999 000 0026
Mother: Becky Ashworth (22/05/2001)
Address: 3 Quarry Bank, Ashcombe, AC7 4LN

Dear Colleague

Noah was weighed today at six weeks and has not regained his birth weight. Becky is feeding him diluted formula "to make it last". She told me that Connor takes her bank card. There was no cot in the property.

I discussed this referral with Becky, who gave her verbal consent.

Yours sincerely

Chioma Eze-Walker
Health Visitor
Tel. 07700 900562
c.eze-walker@ashcombe019.example`,
    truth: {
      values: basics(
        'Chioma Eze-Walker',
        { phone: '07700 900562', email: 'c.eze-walker@ashcombe019.example' },
        ['has not regained his birth weight'],
        {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Noah Ashworth-Bell', {
          '/name/words': { oneOf: ['Noah Ashworth-Bell', 'Baby Noah Ashworth-Bell'] },
          '/dateOfBirth': '2026-09-29',
          '/nhsNumber/digits': { ifAny: ['9990000026'] },
        }),
        other('Becky Ashworth', { '/dateOfBirth': { ifAny: ['2001-05-22'] } }),
        other('Connor'),
        other('Connor Bell'),
      ],
    },
  },
  {
    id: 'benefits-office',
    heldOut,
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
  {
    id: 'midwife-letter',
    heldOut,
    as: 'docx',
    from: '',
    subject: '',
    text: `Exbourne Maternity Unit
Safeguarding Midwifery Team
01632 960 145

17th November 2026

Pre-birth referral

Valbona Gjoni, 02.02.2003, is 29 weeks pregnant (due date 3rd February 2027) and booked with us yesterday for the first time. She lives at Flat B, 101 London Road, Exbourne EX30 2PD with six men whom she calls cousins. She has no English and an interpreter by telephone was cut off twice by one of the men. She has bruising to both wrists.

She has not been told of this referral as she is never alone.

Patrycja Nowak
Named Midwife for Safeguarding
patrycja.nowak@exbourne-maternity.example`,
    truth: {
      values: basics(
        'Patrycja Nowak',
        { phone: '01632 960 145', email: 'patrycja.nowak@exbourne-maternity.example' },
        ['bruising to both wrists'],
        { '/consent/parentsInformed': { ifAny: ['no'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        {
          called: 'Unborn baby of Valbona Gjoni',
          subject: true,
          unborn: true,
          values: {
            '/name/words': { any: true },
            '/name/family': { any: true },
            '/name/given': { any: true },
            '/gender/words': { any: true },
            '/expectedDate/date': '2027-02-03',
            '/dateOfBirth': { absent: true },
            '/address/words': { any: true },
            '/address/postcode': { any: true },
            '/relationshipWords': { any: true },
          },
        },
        other('Valbona Gjoni', { '/dateOfBirth': { ifAny: ['2003-02-02'] } }),
      ],
    },
  },
];
