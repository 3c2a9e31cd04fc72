/** More from agencies: abbreviations, a chain of forwards, several children of whom one is meant, a solicitor, initials only. */
import { basics, child, other, type Prose } from './model.ts';

export const SECOND_AGENCIES: readonly Prose[] = [
  {
    id: 'emergency-department',
    as: 'pdf',
    from: '',
    subject: '',
    text: `CASTLEBRIDGE ROYAL INFIRMARY
Emergency Department
Castlebridge CB1 1AA    Switchboard 01632 960700

Date: 17/11/2026

Safeguarding notification to Children's Social Care

RE: Haoran ZHANG, DOB 24/12/2020, NHS No 999 000 0069
330A Beverley Road, Hessle Gate, Castlebridge, CB5 1DS

5 y/o male BIBA at 01:40 w/ mum. PC: scald L forearm & chest (~4% TBSA). HPC: mum states pt pulled kettle. Delay in presentation 5/24. Inconsistent hx between mum and ambulance crew. Mum smelt of ETOH ++. Prev attends x3 in 12/12. Admitted under plastics, safe on ward.

Mum (Li Zhang) informed of this referral, not happy but accepts.

Dr Lucy Fennimore-Hale, ST5
Direct: 01632 960741`,
    truth: {
      values: basics('Dr Lucy Fennimore-Hale', { phone: '01632 960741' }, ['pulled kettle'], {
        '/referrer/name/words': {
          oneOf: ['Dr Lucy Fennimore-Hale', 'Lucy Fennimore-Hale', 'Dr Lucy Fennimore-Hale, ST5'],
        },
        '/referrer/phones': { oneOf: ['01632 960741', '01632 960700'] },
        '/referrer/email': { absent: true },
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/consent/parentsAgreed': { any: true },
        '/concern/whereabouts/words': { any: true },
      }),
      people: [
        child('Haoran Zhang', { '/dateOfBirth': '2020-12-24', '/nhsNumber/digits': { ifAny: ['9990000069'] } }),
        other('Li Zhang'),
      ],
    },
  },
  {
    id: 'head-chain',
    as: 'mail',
    from: 'Judith Ashdown <jashdown@pinfold.castlebridge.example>',
    subject: 'Fwd: Year 1 - please read today',
    text: `Dear Hub

Please see the class teacher's note below about Sumaya Mohamud (DOB 03/02/2020). I am referring her on behalf of the school. Parents have not been told as we fear that she will be taken abroad.

Judith Ashdown
Deputy Head and DSL
Pinfold Lane Infant School
01632 960844

---------- Forwarded message ---------
From: Miss Tamsin Oakes <toakes@pinfold.castlebridge.example>
Date: Thu, 19 Nov 2026 at 16:10
Subject: Year 1 - please read today
To: Judith Ashdown

Hi Judith, Sumaya told me at snack time that she is going on a special holiday to be "made clean like her big sister" and that it will hurt but she will get a gold necklace. She was very quiet after. Her mum collected her and asked about taking her out of school until January.

Tamsin`,
    truth: {
      urgent: true,
      values: basics(
        'Judith Ashdown',
        { phone: '01632 960844', email: 'jashdown@pinfold.castlebridge.example' },
        ['made clean like her big sister'],
        {
          '/consent/parentsInformed': { ifAny: ['no'] },
        },
      ),
      people: [
        child('Sumaya Mohamud', { '/dateOfBirth': '2020-02-03' }),
        other('Tamsin Oakes'),
        other('Miss Tamsin Oakes'),
      ],
    },
  },
  {
    id: 'two-families',
    as: 'mail',
    from: 'Zainab Iqbal <zainab.iqbal@midvale-health.example>',
    subject: 'School nurse referral',
    text: `Dear all

Re: Tiago De Souza, DOB 28.03.2018, Priorsgate CE Primary Academy

I saw Tiago in drop-in yesterday with his friend Page Price, about whom I have no concerns. Tiago weighs 17.2 kg (0.4th centile; he was on the 25th in reception). He told me that dinner at home is "when Nuno wins" and that there is no food on other days. Nuno Ferreira is his father and gambles. His mother Catarina works two jobs.

I telephoned Catarina, who was upset but consents to this referral and to you contacting school.

Kind regards
Zainab
Zainab Iqbal RN SCPHN
School Nurse, Midvale 0-19 Service
T: 01632 960 912`,
    truth: {
      values: basics(
        'Zainab Iqbal',
        { phone: '01632 960 912', email: 'zainab.iqbal@midvale-health.example' },
        ['weighs 17.2 kg'],
        {
          '/referrer/name/words': { oneOf: ['Zainab Iqbal', 'Zainab Iqbal RN SCPHN'] },
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['yes'] },
          '/consent/sharingAgreed': { any: true },
        },
      ),
      people: [
        child('Tiago De Souza', { '/dateOfBirth': '2018-03-28' }),
        other('Page Price'),
        other('Nuno Ferreira'),
        other('Catarina'),
        other('Catarina De Souza'),
      ],
    },
  },
  {
    id: 'solicitor',
    as: 'print',
    from: '',
    subject: '',
    text: `HARGREAVE & LOMAX LLP
Solicitors
3 Market Hill, Priorsgate PG1 1AB

Our ref: SH/11873/Ross
16 November 2026

Children's Services, by email

Dear Sirs

Our client: Ms Shona MacAllister
Child: Hamish MacAllister (born 30 August 2021)

We act for Ms MacAllister in private law proceedings. On Sunday 15 November Hamish returned from contact with his father, Mr Iain Ross, with what appears to be a bite mark on his shoulder, photographs of which are held by this firm. Hamish has said that "daddy's dog does it when daddy tells him".

Our client is aware of and supports this referral. The father has not been informed.

Yours faithfully

S. Hargreave
Hargreave & Lomax LLP
Tel 01632 960160 | s.hargreave@hargreavelomax.example`,
    truth: {
      values: basics(
        'S. Hargreave',
        { phone: '01632 960160', email: 's.hargreave@hargreavelomax.example' },
        ['a bite mark on his shoulder'],
        {
          '/consent/parentsInformed': { any: true },
          '/consent/parentsAgreed': { any: true },
        },
      ),
      people: [
        child('Hamish MacAllister', { '/dateOfBirth': '2021-08-30' }),
        other('Shona MacAllister'),
        other('Ms Shona MacAllister'),
        other('Iain Ross'),
        other('Mr Iain Ross'),
      ],
    },
  },
  {
    id: 'initials',
    as: 'mail',
    from: 'Busy Bees Nursery <manager@busybees-fairmile.example>',
    subject: 'CP concern T.B. 3/2/22',
    text: `Please call me re T.B. (d.o.b. 3/2/22). Bruise to ear seen at nappy change 9.15 today. Mum not told yet.

Nadia Farrow, Manager, 01632 960618`,
    truth: {
      values: basics('Nadia Farrow', { phone: '01632 960618' }, ['Bruise to ear'], {
        '/referrer/email': { oneOf: ['manager@busybees-fairmile.example'] },
        '/consent/parentsInformed': { ifAny: ['no'] },
      }),
      people: [child('T.B.', { '/dateOfBirth': '2022-02-03', '/name/words': { oneOf: ['T.B.'] } })],
    },
  },
  {
    id: 'notification',
    as: 'mail',
    from: 'Midvale Police PPU <ppu.notifications@midvale-police.example>',
    subject: 'OFFICIAL-SENSITIVE: Vulnerable child notification 2026/0918827',
    text: `At 03:05 hours on Saturday 14th November 2026 officers were called to Room 4, Linden Hostel, 18-20 Park Row, Priorsgate. On arrival SOLOMIYA KOVALENKO (born 11/07/2015) opened the door. Her mother OKSANA KOVALENKO (born 02/04/1991) was intoxicated and could not be roused. SOLOMIYA stated she had been looking after her brother DANYLO KOVALENKO (born 21/01/2022) since the afternoon. Both children were conveyed to their aunt.

Mother was advised that a notification would be made to Children's Services.

DC 4471 Rachel Venn, CAIU, 01632 960999`,
    truth: {
      values: basics('DC 4471 Rachel Venn', { phone: '01632 960999' }, ['could not be roused'], {
        '/referrer/name/words': { oneOf: ['DC 4471 Rachel Venn', 'Rachel Venn', 'DC Rachel Venn'] },
        '/referrer/email': { oneOf: ['ppu.notifications@midvale-police.example'] },
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/concern/whereabouts/words': { any: true },
        '/familyAddress/words': { any: true },
      }),
      people: [
        child('SOLOMIYA KOVALENKO', { '/dateOfBirth': '2015-07-11' }),
        child('DANYLO KOVALENKO', { '/dateOfBirth': '2022-01-21' }),
        other('OKSANA KOVALENKO', { '/dateOfBirth': { ifAny: ['1991-04-02'] } }),
      ],
    },
  },
];
