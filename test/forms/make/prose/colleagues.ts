/** Mails from teachers, police, midwives, wards and early help, forwarded or not. */
import { basics, child, other, type Prose } from './model.ts';

export const COLLEAGUES: readonly Prose[] = [
  {
    id: 'teacher',
    as: 'mail',
    from: 'Helen Cartwright <h.cartwright@larkfield.wexbridge.example>',
    subject: 'Urgent referral - Zofia Wójcik DOB 14/03/2016',
    text: `Dear colleague

I am writing to refer Zofia Wójcik (DOB 14/03/2016), a Year 5 pupil at Larkfield Primary School, who lives at 6 Coronation Terrace, Upper Denby, WX8 3RE.

This morning Zofia told her teacher that her stepfather hit her with a belt last night. There are visible marks on the backs of both legs. She says she is afraid to go home today. We consider that she needs immediate protection and have not spoken to her parents.

Her mother is Agnieszka Wójcik. We have no contact number for the stepfather.

Kind regards
Helen Cartwright
Designated Safeguarding Lead
Larkfield Primary School
Tel: 01632 960118`,
    truth: {
      urgent: true,
      values: basics(
        'Helen Cartwright',
        { phone: '01632 960118', email: 'h.cartwright@larkfield.wexbridge.example' },
        ['hit her with a belt last night'],
        { '/concern/immediateProtection/needed': { ifAny: ['yes'] }, '/consent/parentsInformed': { ifAny: ['no'] } },
      ),
      people: [
        child('Zofia Wójcik', { '/dateOfBirth': '2016-03-14', '/address/words': { any: true } }),
        other('Agnieszka Wójcik'),
      ],
    },
  },
  {
    id: 'police-mail',
    as: 'mail',
    from: 'PPN Mailbox <ppn@wexshire-police.example>',
    subject: 'Wexshire Police - child concern - incident 441 of 18/11/2026',
    text: `Please find below details of an incident attended by police.

Officers attended 2 Rectory Cottages, Church End, Great Marden, MW15 8SW at 23:15 on 18/11/2026 following a report of a domestic assault. Present was Luca Marchetti, born 09/08/2019. He was hiding in a wardrobe. His father Paolo Marchetti was arrested for assault on the mother, Francesca Marchetti. Luca was checked by ambulance staff and had no injuries.

The mother is aware that this report is shared with you.

PC 2217 Daniel Moss
Response Team B
daniel.moss@wexshire-police.example`,
    truth: {
      values: basics(
        'PC 2217 Daniel Moss',
        { email: 'daniel.moss@wexshire-police.example' },
        ['hiding in a wardrobe'],
        {
          '/referrer/email': { oneOf: ['daniel.moss@wexshire-police.example', 'ppn@wexshire-police.example'] },
          '/consent/parentsInformed': { ifAny: ['yes'] },
        },
      ),
      people: [
        child('Luca Marchetti', { '/dateOfBirth': '2019-08-09' }),
        other('Paolo Marchetti'),
        other('Francesca Marchetti'),
      ],
    },
  },
  {
    id: 'midwife-mail',
    as: 'mail',
    from: 'Siobhan Reilly <s.reilly@marlport-general.example>',
    subject: 'Unborn baby of Gemma Tremblett - EDD 21/02/2027',
    text: `Hi,

Please accept this as a referral for the unborn baby of Gemma Tremblett (DOB 17/07/1996), EDD 21/02/2027. Gemma lives at Flat 3, 27 Old Tannery Road, Harnham Cross, HC1 9ZD.

She booked late at 24 weeks and told me she drinks a bottle of vodka most days. Her partner shouted at me on the phone and has a conviction for violence. Gemma knows I am contacting you and does not agree.

Siobhan Reilly, Community Midwife
01632 960522`,
    truth: {
      values: basics(
        'Siobhan Reilly',
        { phone: '01632 960522', email: 's.reilly@marlport-general.example' },
        ['a bottle of vodka most days'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/consent/parentsAgreed': { ifAny: ['no'] } },
      ),
      people: [
        {
          called: 'Unborn baby of Gemma Tremblett',
          subject: true,
          unborn: true,
          values: {
            '/name/words': { any: true },
            '/name/family': { any: true },
            '/name/given': { any: true },
            '/gender/words': { any: true },
            '/expectedDate/date': '2027-02-21',
            '/dateOfBirth': { absent: true },
            '/address/words': { any: true },
            '/address/postcode': { any: true },
            '/relationshipWords': { any: true },
          },
        },
        other('Gemma Tremblett', { '/dateOfBirth': { ifAny: ['1996-07-17'] } }),
      ],
    },
  },
  {
    id: 'forwarded',
    as: 'mail',
    from: 'Duty Inbox <duty@wexbridge.example>',
    subject: 'FW: concern for a pupil',
    text: `Please log, thanks. Sam

-----Original Message-----
From: Mrs P. Achterberg <office@littleacorns.example>
Sent: 20 November 2026 08:31
To: Duty Inbox
Subject: concern for a pupil

Good morning

We are concerned about Fenna Van der Berg who is four. Fenna has come to nursery three times this month with bruises on her cheek and today flinched when a member of staff lifted a hand. Her father collects her and smells of alcohol.

We have not told the parents that we are writing to you.

Mrs P. Achterberg
Nursery Manager, Little Acorns Nursery
01632 960677`,
    truth: {
      values: basics(
        'Mrs P. Achterberg',
        { phone: '01632 960677', email: 'office@littleacorns.example' },
        ['bruises on her cheek'],
        { '/consent/parentsInformed': { ifAny: ['no'] } },
      ),
      people: [child('Fenna Van der Berg', { '/birthEstimate/words': { any: true } })],
    },
  },
  {
    id: 'hospital',
    as: 'mail',
    from: 'Paediatric Ward 4 <ward4@marlport-general.example>',
    subject: 'Safeguarding referral: K. Wojcik, d.o.b. 22.6.2025',
    text: `To the duty social worker,

Kacper Wójcik (d.o.b. 22.6.2025, NHS no. 999 000 0050) was brought to our emergency department last night by both parents. X-rays show a healing fracture of the right femur and two older rib fractures for which there is no explanation. He is on Ward 4 and safe tonight; he must not leave with his parents.

The parents, Agnieszka and Marek, have been told that we are making this referral.

Dr Imogen Frayne
Consultant Paediatrician
Bleep 4417, tel. 01632 960904
imogen.frayne@marlport-general.example`,
    truth: {
      values: basics('Dr Imogen Frayne', { phone: '01632 960904' }, ['a healing fracture of the right femur'], {
        '/referrer/email': { oneOf: ['imogen.frayne@marlport-general.example', 'ward4@marlport-general.example'] },
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/concern/whereabouts/words': { any: true },
      }),
      people: [
        child('Kacper Wójcik', { '/dateOfBirth': '2025-06-22', '/nhsNumber/digits': { ifAny: ['9990000050'] } }),
        other('Agnieszka Wójcik'),
        other('Marek Wójcik'),
        other('Agnieszka'),
        other('Marek'),
      ],
    },
  },
  {
    id: 'update',
    as: 'mail',
    from: 'Lorraine Tibbs <l.tibbs@wexbridge-earlyhelp.example>',
    subject: 'FW: Lotte - concerns',
    text: `Dear Front Door,

Forwarding the below. I am the early help worker for Lotte van der Berg (27/05/2015) and I am asking you to take this as a referral from me: things have got much worse. Mum Anouk was found unconscious on Tuesday with Lotte beside her trying to wake her up. Anouk agreed to this referral when I saw her in hospital.

Lorraine Tibbs
Early Help Practitioner
07700 900341

________________________________
From: Marlport High School <office@marlporthigh.example>
Sent: 17 November 2026 15:02
To: Lorraine Tibbs
Subject: Lotte - concerns

Hi Lorraine, Lotte was late again today. Her sister Fenna (DOB 01/02/2018) was not in at all. Ring me on 01632 960888. Sam`,
    truth: {
      values: basics(
        'Lorraine Tibbs',
        { phone: '07700 900341', email: 'l.tibbs@wexbridge-earlyhelp.example' },
        ['found unconscious on Tuesday'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/consent/parentsAgreed': { ifAny: ['yes'] } },
      ),
      people: [
        child('Lotte van der Berg', { '/dateOfBirth': '2015-05-27' }),
        other('Anouk'),
        other('Anouk van der Berg'),
        other('Fenna', { '/dateOfBirth': { ifAny: ['2018-02-01'] } }),
      ],
    },
  },
];
