/** Agencies' letters. */
import { basics, child, other, type Prose } from './model.ts';

export const THIRD_LETTERS: readonly Prose[] = [
  {
    id: 'prison-letter',
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
    id: 'health-visitor-letter',
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
    id: 'midwife-letter',
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
