/** Letters and mails in running text, as neighbours, relatives and hurried professionals write them; with what a screener must get from each. */
import type { ArtefactTruth, Expectations, PersonTruth } from '../../../tools/accuracy/truth.ts';

export type Prose = {
  id: string;
  /** No reader is tuned on these. */
  heldOut?: boolean;
  as: 'mail' | 'docx' | 'pdf' | 'print';
  from: string;
  subject: string;
  text: string;
  truth: Pick<ArtefactTruth, 'values' | 'people' | 'urgent'>;
};

export const child = (called: string, values: Expectations = {}, more: Partial<PersonTruth> = {}): PersonTruth => ({
  called,
  subject: true,
  ...more,
  values: {
    '/name/words': called,
    '/name/given': { any: true },
    '/name/family': { any: true },
    '/relationshipWords': { any: true },
    '/gender/words': { any: true },
    '/school/words': { any: true },
    '/address/words': { any: true },
    '/address/postcode': { any: true },
    ...values,
  },
});
export const other = (called: string, values: Expectations = {}): PersonTruth => ({
  ...child(called, values),
  subject: false,
  optional: true,
});

/** What a screener needs first: who refers, how to reach them, what the worry is. */
export const basics = (
  name: string,
  contact: { phone?: string; email?: string },
  holds: string[],
  more: Expectations = {},
): Expectations => ({
  '/referrer/name/words': { oneOf: [name, name.replace(/^(Mrs|Mr|Ms|Dr|PC \d+) /, '')] },
  '/referrer/phones': contact.phone === undefined ? { absent: true } : { set: [contact.phone] },
  '/referrer/email': contact.email ?? { any: true },
  '/concern/details/words': { holds },
  '/referrer/role/words': { any: true },
  '/referrer/agency/words': { any: true },
  '/referrer/address/words': { any: true },
  '/referrer/address/postcode': { any: true },
  '/referrer/relationship/words': { any: true },
  '/referrer/date/date': { any: true },
  ...more,
});

export const PROSE: readonly Prose[] = [
  {
    id: 'neighbour',
    as: 'mail',
    from: 'Sheila Frampton <sheila.frampton@post.example>',
    subject: 'Worried about children next door',
    text: `Hello,

I live at 16 Larkspur Close, Wexbridge and I am worried about the two children next door at number 14. Their names are Tyler and Kayleigh Bramwell, I think he is about 9 and she is maybe 5.

There is screaming most nights and on Saturday I saw the little girl outside in her pyjamas at half past ten with nobody about. I do not want the family to know it was me.

You can ring me on 01632 960155 after six.

Sheila Frampton`,
    truth: {
      values: basics('Sheila Frampton', { phone: '01632 960155', email: 'sheila.frampton@post.example' }, [
        'in her pyjamas at half past ten',
      ]),
      people: [
        child('Tyler Bramwell', { '/birthEstimate/words': { any: true } }),
        child('Kayleigh Bramwell', { '/birthEstimate/words': { any: true } }),
      ],
    },
  },
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
    id: 'grandfather',
    as: 'mail',
    from: 'D Keane <dkeane1948@post.example>',
    subject: 'my grandson',
    text: `To whom it may concern

my grandson Finn O'Hanlon is seven and lives with his mum in Marlport. since her new boyfriend moved in finn has lost weight and when he stayed with us last weekend he had a burn on his hand he said he was told not to talk about. please will somebody go and see him

Dermot Keane
07700 900214`,
    truth: {
      values: basics('Dermot Keane', { phone: '07700 900214', email: 'dkeane1948@post.example' }, [
        'a burn on his hand',
      ]),
      people: [child("Finn O'Hanlon", { '/birthEstimate/words': { any: true } })],
    },
  },
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
    id: 'reply-update',
    as: 'mail',
    from: 'Joanne Pike <joanne.pike@wexcommunity-nhs.example>',
    subject: 'Re: Ieuan Griffiths-Rees 05/04/2021',
    text: `Hello again,

I am now very worried about Ieuan Griffiths-Rees (DOB 05/04/2021). I called today and found him alone in the house with the back door open. Mum came back after forty minutes.

Please call me on 07700 900388.

Joanne Pike
Health Visitor

On 12 Nov 2026, at 10:02, Front Door <referrals@frontdoor.example> wrote:
> Thank you for your message about Ieuan. We have recorded it for information.
> Call us on 01632 960000 if anything changes.`,
    truth: {
      values: basics('Joanne Pike', { phone: '07700 900388', email: 'joanne.pike@wexcommunity-nhs.example' }, [
        'alone in the house with the back door open',
      ]),
      people: [child('Ieuan Griffiths-Rees', { '/dateOfBirth': '2021-04-05' })],
    },
  },
  {
    id: 'anonymous',
    as: 'mail',
    from: 'concerned <concerned4471@post.example>',
    subject: 'please help this boy',
    text: `I am not giving my name. There is a boy called Omar Haddad at 41 Quayside House, Dock Street. He is 12 or 13. He is out with older lads on bikes every night until two or three in the morning delivering things. Last week he had a knife. His mum is scared of them. Somebody needs to do something before he gets hurt.`,
    truth: {
      values: {
        ...basics('x', {}, ['delivering things']),
        '/referrer/name/words': { absent: true },
        '/referrer/email': { any: true },
      },
      people: [child('Omar Haddad', { '/birthEstimate/words': { any: true } })],
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
    id: 'not-about-a-child',
    as: 'mail',
    from: 'Facilities <facilities@wexbridge.example>',
    subject: 'Car park closed on Monday',
    text: `Dear all,

The staff car park will be closed on Monday 23 November for resurfacing. Please use the overflow at Dock Street.

Facilities team`,
    truth: {
      values: {
        '/concern/details/words': { any: true },
        '/referrer/name/words': { any: true },
        '/referrer/email': { any: true },
      },
      people: [],
    },
  },
];
