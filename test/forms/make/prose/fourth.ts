/** Letters and mails of our fourth batch. */
import { basics, child, other, type Prose } from './model.ts';

export const FOURTH_PROSE: readonly Prose[] = [
  {
    id: 'practice-letter',
    as: 'docx',
    from: '',
    subject: '',
    text: `Quayside Surgery
1 The Strand, Saltmere SX1 1AB
Tel: 01632 960 411

16th November 2026

Children’s Front Door

Dear Colleague

Kian Rezaei, d.o.b. 4 July 2019, of 6 Coronation Close, Lyndhaven LH5 3BW
NHS no. 999 000 0034

I saw this boy on Friday with his mother, Shirin Rezaei. He has lost 3 kg since the spring and wets himself at night. While his mother was at the desk he told me that he is made to stand in the bath "until it goes dark" when he has had an accident. I found old bruising over both knees and nothing else.

His mother is aware that I am writing and has agreed to it.

Yours sincerely

Dr Helen Marchbanks
GP Partner`,
    truth: {
      values: basics('Dr Helen Marchbanks', { phone: '01632 960 411' }, ['made to stand in the bath'], {
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/consent/parentsAgreed': { ifAny: ['yes'] },
        '/familyAddress/words': { any: true },
      }),
      people: [
        child('Kian Rezaei', { '/dateOfBirth': '2019-07-04', '/nhsNumber/digits': { ifAny: ['9990000034'] } }),
        other('Shirin Rezaei'),
      ],
    },
  },
  {
    id: 'number-fourteen',
    as: 'mail',
    from: 'Pat <patw1958@post.example>',
    subject: 'worried about next door',
    text: `I hope this is the right place to write.

It's about the family at 14 Harbour Terrace. They moved in at Easter. The mum is called Carly I think. There is a little boy, Jude, he can't be more than four, and most nights he is out in the yard in his pyjamas after ten o'clock, crying to be let in. Last night it was raining. I went round and a man I have never seen told me to mind my own effing business.

I don't want them to know it was me but you can ring me on 01632 960 334 in the daytime.

Pat Wainwright`,
    truth: {
      values: basics(
        'Pat Wainwright',
        { phone: '01632 960 334', email: 'patw1958@post.example' },
        ['crying to be let in'],
        { '/familyAddress/words': { any: true } },
      ),
      people: [child('Jude', { '/birthEstimate/words': { any: true } }), other('Carly')],
    },
  },
  {
    id: 'form-tutor',
    as: 'mail',
    from: 'Tom Arkell <t.arkell@kirkholme-academy.example>',
    subject: 'Esi and Fiifi Osei-Bonsu - referral',
    text: `Dear team,

I would like to refer Esi Osei-Bonsu (09/02/2012) and her brother Fiifi Osei-Bonsu (30/08/2014), both pupils here. They live at 27b Station Road, Kirkholme, KH3 9LP.

Esi has told me that the two of them have been alone in the flat since the 8th of November. Their mum is in Ghana for a funeral and nobody knows when she will be back. The electric ran out on Thursday. They have been eating at a friend's.

Mum has not been told about this referral because we have no number that works for her.

Kind regards,

Tom Arkell
Form tutor 9K / deputy DSL
Kirkholme Academy
01632 960 562 ext 14`,
    truth: {
      values: basics(
        'Tom Arkell',
        { phone: '01632 960 562', email: 't.arkell@kirkholme-academy.example' },
        ['alone in the flat since the 8th of November'],
        {
          '/referrer/phones': { any: true },
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Esi Osei-Bonsu', { '/dateOfBirth': '2012-02-09' }),
        child('Fiifi Osei-Bonsu', { '/dateOfBirth': '2014-08-30' }),
      ],
    },
  },
  {
    id: 'dental-letter',
    as: 'print',
    from: '',
    subject: '',
    text: `Fore Street Dental Care
12 Fore Street, Brackendale, BD1 7AA

Our ref: FS/2026/1182
12 November 2026

The Duty Manager
Front Door

Dear Sir or Madam

RE: Lena KOWALCZYK   DOB 21.03.2018
Address: Flat 3, Mercer House, 88 Fore Street, Brackendale, BD1 7NE

Lena was seen here as an emergency on 11 November. She has eleven decayed teeth and an abscess which has been draining for some weeks. This was her first visit in three years although seven appointments were made. Her father said that she "makes a fuss about nothing".

I consider this to be dental neglect. I explained to her father that I would write to you and he left without answering.

Yours faithfully

Mr Gareth Llewellyn BDS
Principal Dentist
01632 960 719
gareth.llewellyn@forestreetdental.example`,
    truth: {
      values: basics(
        'Mr Gareth Llewellyn',
        { phone: '01632 960 719', email: 'gareth.llewellyn@forestreetdental.example' },
        ['eleven decayed teeth'],
        {
          '/referrer/name/words': { oneOf: ['Gareth Llewellyn', 'Mr Gareth Llewellyn', 'Mr Gareth Llewellyn BDS'] },
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [child('Lena Kowalczyk', { '/dateOfBirth': '2018-03-21' })],
    },
  },
  {
    id: 'nanna',
    as: 'mail',
    from: 'Maureen Dawson <mo.dawson@mailbox.example>',
    subject: 'My grandchildren',
    text: `To whom it may concern

I am the nan of Poppy Heron who is 9 and April Heron who is 6. Their dad is my son Lee. He and Carly split up in the summer and since then I have hardly seen the girls. When I had them on Saturday April had a burn on her back the shape of an iron. Poppy said Carly's new bloke did it and that mum told them to say it was the radiator.

I have taken a photo. I rang the police and they gave me a number but nobody has come. They are back there now and I am frightened for them.

My phone is 07700 900 662, please ring any time

Maureen Dawson (Mrs)
3 Coronation Close Lyndhaven`,
    truth: {
      values: basics(
        'Maureen Dawson',
        { phone: '07700 900 662', email: 'mo.dawson@mailbox.example' },
        ['the shape of an iron'],
        { '/referrer/relationship/words': { any: true } },
      ),
      people: [
        child('Poppy Heron', { '/birthEstimate/words': { any: true } }),
        child('April Heron', { '/birthEstimate/words': { any: true } }),
        other('Lee'),
        other('Carly'),
      ],
    },
  },
  {
    id: 'football-welfare',
    as: 'mail',
    from: 'welfare@kirkholmerovers.example',
    subject: 'U12s player',
    text: `Hi

Welfare officer at Kirkholme Rovers juniors here. One of our under 12s, Jerome Baptiste, date of birth 17th January 2015, was hit by his dad in the car park after training on Tuesday 17 November. Three parents saw it. It was a closed fist to the side of the head and he went down. Dad drove off with him.

His address on our register is 14 Harbour Terrace, Saltmere SX2 4QH. I have not spoken to the parents.

Regards
Steve Onions
07700900774`,
    truth: {
      values: basics(
        'Steve Onions',
        { phone: '07700 900774', email: 'welfare@kirkholmerovers.example' },
        ['a closed fist to the side of the head'],
        { '/consent/parentsInformed': { ifAny: ['no'] }, '/familyAddress/words': { any: true } },
      ),
      people: [child('Jerome Baptiste', { '/dateOfBirth': '2015-01-17' })],
    },
  },
  {
    id: 'pharmacy',
    as: 'mail',
    from: 'Old Dairy Pharmacy <pharmacy@olddairy.example>',
    subject: 'Safeguarding referral – Safa Begum',
    text: `Referral from: Yusuf Adan, Superintendent Pharmacist, Old Dairy Pharmacy
Contact: 01632 960 248 or by reply

Safa Begum (born 02.12.2022) was brought to the counter yesterday by her mother, Taslima Begum, for cream for "a rash". I asked to see it. There were six round marks on her legs, in my opinion cigarette burns, some fresh and some healed. When I said that she must be seen by a doctor the mother became tearful, said that her husband must not hear of it, and left.

I did not tell her that I would refer, as I was afraid of what might follow.`,
    truth: {
      values: basics(
        'Yusuf Adan',
        { phone: '01632 960 248', email: 'pharmacy@olddairy.example' },
        ['six round marks on her legs'],
        {
          '/referrer/name/words': {
            oneOf: ['Yusuf Adan', 'Yusuf Adan, Superintendent Pharmacist, Old Dairy Pharmacy'],
          },
          '/consent/parentsInformed': { ifAny: ['no'] },
        },
      ),
      people: [child('Safa Begum', { '/dateOfBirth': '2022-12-02' }), other('Taslima Begum')],
    },
  },
  {
    id: 'duty-nurse',
    as: 'mail',
    from: 'Joy Amankwah <joy.amankwah@brackendale-health.example>',
    subject: 'FW: Duc N',
    text: `Hello both,

Please accept this as a referral. I have just come from the home and did not like what I saw. See Kelly's note below for the background.

Duc Nguyen is 22 months (dob 20/01/2025). He was strapped into a car seat on the kitchen floor, and by the state of him he had been there all night. Neither parent could say when he had last eaten. Both of them were slurring.

Mr and Mrs Nguyen know that I am making this referral; they do not agree with it.

Joy

Sister Joy Amankwah
School Nurse Team Leader
07700 900 138

-----Original Message-----
From: Kelly Moss
Sent: 17 November 2026 16:05
To: Joy Amankwah
Subject: Duc N

Joy, can you call in tomorrow? No access x 3. Neighbour says lots of visitors at night.
Kelly`,
    truth: {
      values: basics(
        'Joy Amankwah',
        { phone: '07700 900 138', email: 'joy.amankwah@brackendale-health.example' },
        ['strapped into a car seat on the kitchen floor'],
        {
          '/referrer/name/words': { oneOf: ['Joy Amankwah', 'Sister Joy Amankwah', 'Joy'] },
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['no'] },
        },
      ),
      people: [child('Duc Nguyen', { '/dateOfBirth': '2025-01-20' }), other('Mr Nguyen'), other('Mrs Nguyen')],
    },
  },
];
