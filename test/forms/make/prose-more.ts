/** More letters and mails in running text: relatives, professionals in a hurry, a child who writes for herself. */
import { basics, child, other, type Prose } from './prose.ts';

export const MORE_PROSE: readonly Prose[] = [
  {
    id: 'childminder',
    as: 'mail',
    from: 'Rosie Thackray <rosie@littlesteps-childminding.example>',
    subject: 'A little girl I look after',
    text: `Good afternoon,

I'm a registered childminder in Harnham Cross. I look after Bianca Marchetti, who turned three in August, on Mondays and Tuesdays.

Twice in the last fortnight she has arrived with a soaked nappy from the night before and nappy rash so bad that it bled. Today she ate four bowls of pasta and hid bread in her pocket. When I tried to talk to her dad he told me to mind my own business.

I'd be grateful for a call back - 07700 900612 is best.

Many thanks,
Rosie Thackray
Little Steps Childminding`,
    truth: {
      values: basics(
        'Rosie Thackray',
        { phone: '07700 900612', email: 'rosie@littlesteps-childminding.example' },
        ['hid bread in her pocket'],
        { '/consent/parentsInformed': { any: true } },
      ),
      people: [child('Bianca Marchetti', { '/birthEstimate/words': { any: true } })],
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
    id: 'aunt',
    as: 'docx',
    from: '',
    subject: '',
    text: `9 Mill Street
Upper Denby
WX8 1QP

Sunday 15th November

To Social Services,

I am writing about my sister's boys, Sonny and Will Small. Sonny is 10 and Will is 6. Since my sister Dawn started seeing a man called Gaz they are left on their own from Friday night to Sunday. Sonny rang me at 2 in the morning crying because there was no electric on the meter.

I have told Dawn that I am writing. She is not speaking to me.

Please help them.

Lorna Small
phone 01632 960347`,
    truth: {
      values: basics('Lorna Small', { phone: '01632 960347' }, ['crying because there was no electric'], {
        '/referrer/email': { absent: true },
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/familyAddress/words': { absent: true },
      }),
      people: [
        child('Sonny Small', {
          '/birthEstimate/words': { any: true },
          '/address/words': { absent: true },
          '/address/postcode': { absent: true },
        }),
        child('Will Small', {
          '/birthEstimate/words': { any: true },
          '/address/words': { absent: true },
          '/address/postcode': { absent: true },
        }),
        other('Dawn Small'),
        other('Dawn'),
        other('Gaz'),
      ],
    },
  },
  {
    id: 'probation',
    as: 'pdf',
    from: '',
    subject: '',
    text: `Wexshire Probation Service
2 Assize Court, Wexbridge WX1 4PL

Our ref: WPS/26/1183
16 November 2026

Dear colleagues,

CRAIG DOYLE, born 17 March 1984: risk to a child

Mr Doyle is under my supervision following a conviction for cruelty to a child. He told me today that he has moved in with Stacey Bramwell at 6 Coronation Terrace, Upper Denby, WX8 3RE. Her daughter Skye Bramwell (born 30/01/2020) lives there. His licence does not allow him to live with a child under 16.

Ms Bramwell does not know that I am writing.

Yours faithfully,

Eleanor Pask
Probation Officer
Direct line: 01632 960466
e.pask@wexshire-probation.example`,
    truth: {
      values: basics(
        'Eleanor Pask',
        { phone: '01632 960466', email: 'e.pask@wexshire-probation.example' },
        ['does not allow him to live with a child under 16'],
        { '/consent/parentsInformed': { ifAny: ['no'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        child('Skye Bramwell', { '/dateOfBirth': '2020-01-30' }),
        other('Craig Doyle', { '/dateOfBirth': { ifAny: ['1984-03-17'] } }),
        other('CRAIG DOYLE', { '/dateOfBirth': { ifAny: ['1984-03-17'] } }),
        other('Stacey Bramwell'),
      ],
    },
  },
  {
    id: 'coach',
    as: 'mail',
    from: 'Wexbridge Juniors FC <secretary@wexbridgejuniors.example>',
    subject: 'Welfare concern',
    text: `Hi there

Passing this on from our under 14s coach. One of the lads, Ayo Adeyemi-Foster, broke down after training on Thursday and said his stepdad makes him sleep in the garage and has threatened to kill him if he tells. He begged us not to send him home. He is at his nan's tonight.

His mum's number is 07700 900777 but we have not rung her.

Regards
Geoff Amis, Club Welfare Officer
m: 07700 900283`,
    truth: {
      urgent: true,
      values: basics('Geoff Amis', { phone: '07700 900283' }, ['sleep in the garage'], {
        '/referrer/email': { oneOf: ['secretary@wexbridgejuniors.example'] },
        '/consent/parentsInformed': { ifAny: ['no'] },
        '/concern/whereabouts/words': { any: true },
      }),
      people: [child('Ayo Adeyemi-Foster')],
    },
  },
  {
    id: 'young-person',
    as: 'mail',
    from: 'n.haddad09 <n.haddad09@post.example>',
    subject: 'can someone help me',
    text: `hi my name is Noor Haddad im 15 and i need help. my parents are taking me to be married in december and i dont want to go. please dont phone my house or tell my school. you can text me 07700 900941 after 9`,
    truth: {
      urgent: true,
      values: basics('Noor Haddad', { phone: '07700 900941', email: 'n.haddad09@post.example' }, [
        'taking me to be married in december',
      ]),
      people: [
        child('Noor Haddad', {
          '/birthEstimate/words': { any: true },
          '/phones': { any: true },
          '/email': { any: true },
        }),
      ],
    },
  },
  {
    id: 'dentist',
    as: 'print',
    from: '',
    subject: '',
    text: `Quayside Dental Practice
Dock Street, Marlport MW2 1AB
Telephone 01632 960219

18/11/26

Re: Niamh and Cillian O'Hanlon, 14 Larkspur Close, Wexbridge WX4 2QT

Dear Sirs,

These siblings (Niamh 04/02/2017 and Cillian 19/10/2019) were seen on 17 November with gross decay. Niamh has eleven teeth that need to come out and has been in pain since the summer. Five appointments were missed. Their mother, Orla O'Hanlon, said that she forgot. I regard this as dental neglect.

Mrs O'Hanlon was told of this referral and was content for it to be made.

Yours truly,
J. Okafor BDS
reception@quaysidedental.example`,
    truth: {
      values: basics(
        'J. Okafor',
        { phone: '01632 960219', email: 'reception@quaysidedental.example' },
        ['eleven teeth that need to come out'],
        {
          '/referrer/name/words': { oneOf: ['J. Okafor', 'J. Okafor BDS'] },
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child("Niamh O'Hanlon", { '/dateOfBirth': '2017-02-04' }),
        child("Cillian O'Hanlon", { '/dateOfBirth': '2019-10-19' }),
        other("Orla O'Hanlon"),
        other("Mrs O'Hanlon"),
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
