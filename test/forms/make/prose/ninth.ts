/** Mails of our ninth batch. */
import { basics, child, other, type Prose } from './model.ts';

export const NINTH_PROSE: readonly Prose[] = [
  {
    id: 'nursery-room',
    as: 'mail',
    from: 'Busy Bees Nursery <manager@busybees-millane.example>',
    subject: 'Concern re: Kacper and Oliwia Nowak',
    text: `Good afternoon,

I am emailing following advice from the LADO line, who told me to put this in writing to you.

I manage Busy Bees Nursery on Mill Lane. We have two children from the same family with us: Kacper Nowak (dob 14.03.2023) and his sister Oliwia Nowak (dob 02.09.2024). They live with mum, Agnieszka, at Flat 11, Telford House, Mill Lane, Rillington RL1 4QT.

Over the last three weeks both children have been arriving in the same clothes and very hungry. Today Kacper told his key person that "mummy was asleep and wouldn't wake up" and that he had got Oliwia her milk. When mum collected them she was unsteady and smelled of alcohol, and we were worried about her walking home along the main road with them.

I have spoken to mum this afternoon and told her that I would be contacting you. She was upset but said she knows she needs help.

Could somebody ring me please? I am here until 6pm on 01632 960 318, or my mobile is 07700 900 266.

Many thanks

Hannah Petrie
Nursery Manager
Busy Bees Nursery`,
    truth: {
      values: {
        ...basics('Hannah Petrie', { email: 'manager@busybees-millane.example' }, ['smelled of alcohol'], {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/concern/whereabouts/words': { any: true },
          '/concern/disclosures/words': { any: true },
          '/familyAddress/words': { any: true },
        }),
        '/referrer/phones': { set: ['01632 960 318', '07700 900 266'] },
      },
      people: [
        child('Kacper Nowak', {
          '/dateOfBirth': '2023-03-14',
          '/address/words': {
            ifAny: [
              'Flat 11, Telford House, Mill Lane, Rillington RL1 4QT',
              'Flat 11, Telford House, Mill Lane, Rillington',
            ],
          },
          '/address/postcode': { ifAny: ['RL1 4QT'] },
        }),
        child('Oliwia Nowak', {
          '/dateOfBirth': '2024-09-02',
          '/address/words': {
            ifAny: [
              'Flat 11, Telford House, Mill Lane, Rillington RL1 4QT',
              'Flat 11, Telford House, Mill Lane, Rillington',
            ],
          },
          '/address/postcode': { ifAny: ['RL1 4QT'] },
        }),
        other('Agnieszka', { '/name/words': { oneOf: ['Agnieszka', 'Agnieszka Nowak'] } }),
      ],
    },
  },
  {
    id: 'probation-officer',
    as: 'mail',
    from: 'Bright, Carol <carol.bright@marches-probation.example>',
    subject: 'OFFICIAL-SENSITIVE: Malachi BENNETT-CLARKE, 11/05/2018',
    text: `Hello

Please treat this as a referral.

I supervise Leon Clarke (dob 23/02/1991), who was released from custody on 12 November. He is on licence until March 2028 with a condition not to have contact with his former partner Tanya Bennett or to go to Beechcroft Close.

Tanya's son is Malachi Bennett-Clarke, born 11 May 2018, of 22 Beechcroft Close, Bromhurst BH5 1RN. He attends St Winifred's RC Primary School.

At supervision yesterday Leon told me that he had "popped in to see the lad" on Sunday and had stayed over. The index offence was an assault on Tanya which Malachi saw. I have asked for a recall and police have been informed. I have not spoken to Tanya as I do not have a number for her.

I am concerned that Malachi is at risk of seeing further violence.

Regards,

Carol Bright
Probation Practitioner
Marches Probation Delivery Unit
T: 07700 900 731`,
    truth: {
      values: basics(
        'Carol Bright',
        { phone: '07700 900 731', email: 'carol.bright@marches-probation.example' },
        ['popped in to see the lad'],
        {
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/consent/reason/words': { any: true },
          '/concern/perpetrator/words': { any: true },
          '/concern/disclosures/words': { any: true },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Malachi Bennett-Clarke', {
          '/dateOfBirth': '2018-05-11',
          '/address/words': { ifAny: ['22 Beechcroft Close, Bromhurst BH5 1RN', '22 Beechcroft Close, Bromhurst'] },
          '/address/postcode': { ifAny: ['BH5 1RN'] },
        }),
        other('Tanya Bennett', { '/name/words': 'Tanya Bennett' }),
        other('Leon Clarke', { '/name/words': 'Leon Clarke', '/dateOfBirth': { ifAny: ['1991-02-23'] } }),
      ],
    },
  },
];
