/** More people who write of their own accord: in capitals, without stops, in their second language, for themselves. */
import { basics, child, other, type Prose } from './model.ts';

export const SECOND_PUBLIC: readonly Prose[] = [
  {
    id: 'friend',
    as: 'mail',
    from: 'Kayz <kaylee.d2004@post.example>',
    subject: '(no subject)',
    text: `hiya sorry if this is wrong place. my mate shannon leaves her little one ollie on his own when she goes out hes only 2. like proper on his own in the flat not even a monitor she does it most weekends. ive told her but she laughs. his name is Ollie Barstow and they live at flat 9 hepworth court cb1 4tn. dont say it was me she will know

kaylee 07700900452`,
    truth: {
      values: basics(
        'kaylee',
        { phone: '07700900452', email: 'kaylee.d2004@post.example' },
        ['on his own in the flat'],
        {
          '/familyAddress/words': { any: true },
        },
      ),
      people: [child('Ollie Barstow', { '/birthEstimate/words': { any: true } }), other('shannon')],
    },
  },
  {
    id: 'gran',
    as: 'mail',
    from: 'Brenda Hollingsworth <brenda.hollingsworth@post.example>',
    subject: 'MY GRANDCHILDREN',
    text: `DEAR SIR/MADAM

I AM THE NAN OF MAISIE-RAE HOLLINGSWORTH AGE 7 AND TEDDY HOLLINGSWORTH AGE 3 OF 21 PINFOLD LANE CASTLEBRIDGE. THEIR MUM MY DAUGHTER CHANTELLE HAS A NEW FELLA CALLED RICKY AND HE IS ON DRUGS. WHEN I WENT ROUND ON SUNDAY THERE WAS NEEDLES ON THE COFFEE TABLE AND TEDDY HAD ONE IN HIS HAND. I TOOK IT OFF HIM. PLEASE CAN SOMEONE VISIT.

MRS B HOLLINGSWORTH
TEL 01632 960371`,
    truth: {
      values: basics(
        'MRS B HOLLINGSWORTH',
        { phone: '01632 960371', email: 'brenda.hollingsworth@post.example' },
        ['NEEDLES ON THE COFFEE TABLE'],
        {
          '/referrer/name/words': { oneOf: ['MRS B HOLLINGSWORTH', 'B HOLLINGSWORTH', 'Brenda Hollingsworth'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('MAISIE-RAE HOLLINGSWORTH', { '/birthEstimate/words': { any: true } }),
        child('TEDDY HOLLINGSWORTH', { '/birthEstimate/words': { any: true } }),
        other('CHANTELLE'),
        other('CHANTELLE HOLLINGSWORTH'),
        other('RICKY'),
      ],
    },
  },
  {
    id: 'lodger',
    as: 'mail',
    from: 'Andriy K. <andriy.k@post.example>',
    subject: 'Child in house where I rent room',
    text: `Good day.

I rent room in house 47 The Crescent, Fairmile, FM22 5GU. In this house live family with boy, his name is Tobi Balogun, I think he have 6 years. The boy is all the time in one room, door is closed from outside. He do not go to school. In night I hear he cry and ask for water. I am not want problem with family, but this is not normal.

You can call me +44 7700 900186 after 17:00.

With respect,
Andriy Kovalenko`,
    truth: {
      values: basics(
        'Andriy Kovalenko',
        { phone: '+44 7700 900186', email: 'andriy.k@post.example' },
        ['door is closed from outside'],
        { '/familyAddress/words': { any: true } },
      ),
      people: [child('Tobi Balogun', { '/birthEstimate/words': { any: true } })],
    },
  },
  {
    id: 'own-mother',
    as: 'mail',
    from: 'leanne price <leanneprice88@post.example>',
    subject: 'asking for help with my son',
    text: `Hello

My name is Leanne Price and I need some help with my son Riley Price who is 14 (dob 9th June 2012). He has punched holes in the doors, he has hurt me twice and last night he pulled a knife on his sister Amber who is 9. The police came but they just took him to his dads. CAMHS say there is a 14 month wait. I cant cope any more and I am frightened one of us is going to get killed.

I am happy for you to speak to his school, The Linden Pupil Referral Unit.

Leanne
07700 900337`,
    truth: {
      urgent: true,
      values: basics(
        'Leanne Price',
        { phone: '07700 900337', email: 'leanneprice88@post.example' },
        ['he pulled a knife on his sister'],
        {
          '/consent/parentsInformed': { any: true },
          '/consent/parentsAgreed': { any: true },
          '/consent/sharingAgreed': { any: true },
        },
      ),
      people: [
        child('Riley Price', { '/dateOfBirth': '2012-06-09' }),
        other('Amber', { '/birthEstimate/words': { any: true } }),
        other('Amber Price', { '/birthEstimate/words': { any: true } }),
        other('Leanne Price'),
      ],
    },
  },
  {
    id: 'no-names',
    as: 'mail',
    from: 'A Resident <resident9917@post.example>',
    subject: 'Noise / children at number 330A',
    text: `To whoever deals with this

I have already reported this to the council's noise team with no joy. At 330A Beverley Road, Hessle Gate, there are at least three small children. I do not know the family's name. The parents fight every Friday and Saturday. This Saturday (14th) the smallest one was standing in the road at midnight in a nappy and a taxi had to swerve.

I would rather not give my name or number.`,
    truth: {
      values: {
        ...basics('x', {}, ['standing in the road at midnight']),
        '/referrer/name/words': { absent: true },
        '/referrer/email': { any: true },
        '/familyAddress/words': { any: true },
      },
      people: [],
    },
  },
  {
    id: 'sunday-school',
    as: 'docx',
    from: '',
    subject: '',
    text: `St Anne's Church, Priorsgate
Children and Families' Work

15 November 2026

Dear friends in Children's Services,

I help with our Sunday group and write about one of our children, Kezia Campbell-Wright, who is in Year 4. This morning, when we were drawing our homes, Kezia drew herself in a cupboard and told me that this is where she sleeps "when mummy's friends come". She asked me to pray that they stop coming.

I have spoken to our parish safeguarding officer, Mrs Ruth Oduya (01632 960554), and to nobody else.

With every good wish,

Peter Lovelace
Children's Worker
peter@stannes-priorsgate.example
01632 960551`,
    truth: {
      values: basics(
        'Peter Lovelace',
        { phone: '01632 960551', email: 'peter@stannes-priorsgate.example' },
        ['drew herself in a cupboard'],
        { '/consent/parentsInformed': { any: true } },
      ),
      people: [
        child('Kezia Campbell-Wright', { '/birthEstimate/words': { any: true } }),
        other('Ruth Oduya'),
        other('Mrs Ruth Oduya'),
      ],
    },
  },
];
