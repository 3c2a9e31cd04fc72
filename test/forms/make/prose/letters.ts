/** Letters from surgeries, landlords, schools, probation. */
import { basics, child, other, type Prose } from './model.ts';

export const LETTERS: readonly Prose[] = [
  {
    id: 'gp-letter',
    as: 'docx',
    from: '',
    subject: '',
    text: `Bridge Street Surgery
Wexbridge WX1 1AA
Tel 01632 960411

19 November 2026

Children's Services Front Door

Dear Sir or Madam

Re: Aaliyah Rahman, born 2 May 2014, NHS number 999 000 0034
Address: 88b Station Parade, Wexbridge, WX1 7LP

I saw Aaliyah today with her mother, Nasima Begum. She described low mood for three months and has been cutting her forearms. She disclosed that an adult she met online has been asking her for pictures and has asked to meet her on Saturday. I am concerned that she is being groomed and would ask for an urgent response before the weekend.

Her mother is aware of this referral and agrees to it.

Yours faithfully

Dr Amara Nwosu
General Practitioner`,
    truth: {
      urgent: true,
      values: basics('Dr Amara Nwosu', { phone: '01632 960411' }, ['asking her for pictures'], {
        '/referrer/email': { absent: true },
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/consent/parentsAgreed': { ifAny: ['yes'] },
      }),
      people: [
        child('Aaliyah Rahman', { '/dateOfBirth': '2014-05-02', '/nhsNumber/digits': '9990000034' }),
        other('Nasima Begum'),
      ],
    },
  },
  {
    id: 'housing-letter',
    as: 'pdf',
    from: '',
    subject: '',
    text: `Thornby Homes
Harnham Road, Wexbridge WX9 1AB

17 November 2026

Dear Duty Team

Tenancy: 112 Kestrel Way, Thornby Estate, Wexbridge WX9 5HJ
Children: Simran Singh Sandhu (aged 8) and Arjan Singh Sandhu (aged 5)

I visited this property on 12 November with a gas engineer. There was no heating, no bedding on either child's bed, and the kitchen had rotting food and broken glass on the floor. The tenant, Harpreet Kaur Sandhu, said that she had not eaten for two days so that the children could.

I have told Mrs Sandhu that I would be contacting you.

Yours sincerely
Tomos Prosser
Housing Officer
tomos.prosser@thornbyhomes.example
01632 960730`,
    truth: {
      values: basics(
        'Tomos Prosser',
        { phone: '01632 960730', email: 'tomos.prosser@thornbyhomes.example' },
        ['no bedding on either child'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        child('Simran Singh Sandhu', { '/birthEstimate/words': { any: true } }),
        child('Arjan Singh Sandhu', { '/birthEstimate/words': { any: true } }),
        other('Harpreet Kaur Sandhu'),
      ],
    },
  },
  {
    id: 'school-letter',
    as: 'print',
    from: '',
    subject: '',
    text: `Harnham Cross Academy
School Lane, Harnham Cross, HC1 2AB
01632 960800

18 November 2026

Dear Children's Services

Linh Nguyen, date of birth 11/09/2012, UPN N919200012345

I write as Designated Safeguarding Lead. Linh's attendance has fallen from 96% to 58% since September. She has told her head of year that she cares for her two younger brothers before and after school because their mother works nights, and that she is "too tired to learn". She has lost a good deal of weight.

I spoke to Mrs Nguyen by telephone on 16 November. She knows that I am writing and would welcome support.

Yours sincerely,
Farah Siddiqui
f.siddiqui@harnhamcross.example`,
    truth: {
      values: basics(
        'Farah Siddiqui',
        { phone: '01632 960800', email: 'f.siddiqui@harnhamcross.example' },
        ['too tired to learn'],
        { '/consent/parentsInformed': { ifAny: ['yes'] } },
      ),
      people: [
        child('Linh Nguyen', { '/dateOfBirth': '2012-09-11', '/upn/words': { ifAny: ['N919200012345'] } }),
        other('Mrs Nguyen'),
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
];
