/** Letters and mails of our fifth batch. */
import { basics, child, other, type Prose } from './model.ts';

export const FIFTH_PROSE: readonly Prose[] = [
  {
    id: 'library',
    as: 'mail',
    from: 'Dot Kershaw <d.kershaw@ormsley-libraries.example>',
    subject: 'Two children in the library',
    text: `Good afternoon,

I manage Ormsley Central Library. Hafsa Iqbal (8) and Zayd Iqbal (5) have been here on their own from nine until we close on every day of this week. They tell us that Mum is poorly and that Dad says they must not come home before dark. Zayd has been wearing his sister's coat. Yesterday they shared one packet of crisps.

We have not been able to reach a parent; the number on their tickets is not in use.

Dot Kershaw
Library Manager
01632 960 447`,
    truth: {
      values: basics(
        'Dot Kershaw',
        { phone: '01632 960 447', email: 'd.kershaw@ormsley-libraries.example' },
        ['shared one packet of crisps'],
        { '/consent/parentsInformed': { ifAny: ['no'] } },
      ),
      people: [
        child('Hafsa Iqbal', { '/birthEstimate/words': { any: true } }),
        child('Zayd Iqbal', { '/birthEstimate/words': { any: true } }),
      ],
    },
  },
  {
    id: 'clinic-letter',
    as: 'pdf',
    from: '',
    subject: '',
    text: `Hollinbrook Infirmary
Department of Paediatrics
Hollinbrook HB1 1AA

Secretary: 01632 960 588

Date dictated: 17/11/2026

PRIVATE AND CONFIDENTIAL

Dear Front Door

Re: Andrei DUMITRU, DOB 19/05/2020, NHS No 999 000 0069
118 Railway Street, Ulverdale, UV3 6BN

Diagnosis: failure to attend; untreated epilepsy.

I was due to see Andrei for the fifth time yesterday and again he was not brought. He has had no prescription for sodium valproate since July. A child with his kind of epilepsy may die without it. My nurse has called at the house twice and saw him at the window.

I would ask you to treat this as a referral for neglect of his medical needs. I have written to his parents to tell them so.

Yours sincerely

Dr Tobias Renn
Consultant
tobias.renn@hollinbrook-infirmary.example`,
    truth: {
      values: basics(
        'Dr Tobias Renn',
        { phone: '01632 960 588', email: 'tobias.renn@hollinbrook-infirmary.example' },
        ['no prescription for sodium valproate since July'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        child('Andrei Dumitru', {
          '/dateOfBirth': '2020-05-19',
          '/nhsNumber/digits': { ifAny: ['9990000069'] },
          '/needs/words': { any: true },
        }),
      ],
    },
  },
  {
    id: 'landlady',
    as: 'mail',
    from: 'Barbara Nuttall <b.nuttall@inbox.example>',
    subject: 'Concerns about tenants',
    text: `Dear Sirs,

I let the flat at 1 Mill Cottages, Beck Lane, Tarnbeck TB12 9EX to a Miss Jade Threlkeld. She has a daughter called Edie, date of birth 3rd March 2021 according to the tenancy form. When I went round about the boiler on Monday the child was alone. She said "Mummy's at work till teatime, I have to be quiet." She is five.

I have told Miss Threlkeld that I would have to report this and she shut the door.

Yours faithfully,
Barbara Nuttall
Tel. 01632 960 209`,
    truth: {
      values: basics(
        'Barbara Nuttall',
        { phone: '01632 960 209', email: 'b.nuttall@inbox.example' },
        ['till teatime, I have to be quiet'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        child('Edie Threlkeld', {
          '/dateOfBirth': '2021-03-03',
          '/name/words': { oneOf: ['Edie', 'Edie Threlkeld'] },
        }),
        other('Jade Threlkeld'),
      ],
    },
  },
  {
    id: 'youth-court',
    as: 'docx',
    from: '',
    subject: '',
    text: `Youth Justice Service
Pembroke House
Ormsley OM1 2AB

18 November 2026

To: Children’s Services

Young person: Obinna Okafor
Date of birth: 11 January 2011
Address: Flat 7, Pembroke Tower, Ormsley OM1 4GG

Obinna was stopped at Ormsley station on Sunday with £640, three telephones and a lock knife. He will not say whose they are. He has been missing from home on nine nights since October and came back from the last with two broken fingers. His mother, Ifeoma Okafor, is asking for help; she has agreed to this referral and to our sharing what we know.

I believe that he is being criminally exploited.

Kelvin Marsden
Youth Justice Officer
01632 960 655
kelvin.marsden@ormsley-yjs.example`,
    truth: {
      values: basics(
        'Kelvin Marsden',
        { phone: '01632 960 655', email: 'kelvin.marsden@ormsley-yjs.example' },
        ['came back from the last with two broken fingers'],
        {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['yes'] },
          '/consent/sharingAgreed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [child('Obinna Okafor', { '/dateOfBirth': '2011-01-11' }), other('Ifeoma Okafor')],
    },
  },
  {
    id: 'big-sister',
    as: 'mail',
    from: 'Ruth H <ruthieh07@mail.example>',
    subject: 'please read',
    text: `hi i dont know if im doing this right. my name is Ruth Haile im 19 and i moved out last year. my brother Abel is 13 and our stepdad Mebrahtu is hitting him with a cable, he sent me pictures last nite and his back is all cut. mum knows but she wont do anything.

he is at home today 118 Railway Street Ulverdale, he isnt in school. stepdad gets back at 6

pls help him. my num is 07700 900 518 but dont ring the house

Ruth`,
    truth: {
      urgent: true,
      values: basics(
        'Ruth Haile',
        { phone: '07700 900 518', email: 'ruthieh07@mail.example' },
        ['hitting him with a cable'],
        {
          '/referrer/name/words': { oneOf: ['Ruth Haile', 'Ruth', 'Ruth H'] },
          '/concern/immediateProtection/needed': { any: true },
          '/concern/whereabouts/words': { any: true },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Abel', { '/birthEstimate/words': { any: true }, '/name/words': { oneOf: ['Abel', 'Abel Haile'] } }),
        other('Mebrahtu'),
      ],
    },
  },
];
