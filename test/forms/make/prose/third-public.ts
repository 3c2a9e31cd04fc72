/** people who write of their own accord. */
import { basics, child, other, type Prose } from './model.ts';

export const THIRD_PUBLIC: readonly Prose[] = [
  {
    id: 'shopkeeper',
    as: 'mail',
    from: 'Quarry Bank News <quarrybanknews@post.example>',
    subject: 'Boy in shop',
    text: `Dear Social Services

I keep the newsagent's on Quarry Bank. Most mornings before seven a boy comes in on his own and asks if we have anything we are throwing away. He told my wife that his name is Matei Popescu and that he is eight. He wears the same thin coat whatever the weather. On Wednesday he had a black eye which he said was from "the door".

I believe that they live above the launderette, 59 Victoria Terrace.

Yours faithfully,
Harish Patel
(01632) 960427`,
    truth: {
      values: basics(
        'Harish Patel',
        { phone: '(01632) 960427', email: 'quarrybanknews@post.example' },
        ['asks if we have anything we are throwing away'],
        { '/familyAddress/words': { any: true } },
      ),
      people: [child('Matei Popescu', { '/birthEstimate/words': { any: true } })],
    },
  },
  {
    id: 'father',
    as: 'mail',
    from: 'Wayne Tranter <wtranter79@post.example>',
    subject: 'Kane and Honey St John',
    text: `Hi,

I'm the dad of Kane St John (born 12.08.2014) and Honey St John (born 30.01.2018). They live with their mum Kelly-Ann at 8 Orchard Rise, Haverleigh HV11 3QE and I have them alternate weekends.

When I picked them up on Friday Honey had what looked like cigarette burns on her leg. Four of them. Kane said mum's mate Stu does it for a laugh. I've got photos. I have not said anything to Kelly-Ann because last time I raised something she stopped me seeing them for 3 months.

What should I do? They are due back at 6 on Sunday.

Wayne 07700 900 664`,
    truth: {
      values: basics(
        'Wayne Tranter',
        { phone: '07700 900 664', email: 'wtranter79@post.example' },
        ['cigarette burns on her leg'],
        { '/familyAddress/words': { any: true }, '/consent/parentsInformed': { any: true } },
      ),
      people: [
        child('Kane St John', { '/dateOfBirth': '2014-08-12' }),
        child('Honey St John', { '/dateOfBirth': '2018-01-30' }),
        other('Kelly-Ann'),
        other('Kelly-Ann St John'),
        other('Wayne Tranter'),
        other('Stu'),
      ],
    },
  },
  {
    id: 'teenager',
    as: 'mail',
    from: 'drita <dritagj@post.example>',
    subject: 'hi',
    text: `hello i dont really know how to say this. im Drita Gjoni im 13 and i look after my brothers every day bc my mum and dad are in albania since summer. we dont have any money left and the gas is off. ilir is only 4 and he has a bad cough. i dont want us to be split up. pls dont come to the school

dritagj@post.example`,
    truth: {
      values: basics('Drita Gjoni', { email: 'dritagj@post.example' }, ['we dont have any money left']),
      people: [
        child('Drita Gjoni', { '/birthEstimate/words': { any: true }, '/email': { any: true } }),
        other('ilir', { '/birthEstimate/words': { any: true } }),
        other('Ilir Gjoni', { '/birthEstimate/words': { any: true } }),
      ],
    },
  },
  {
    id: 'stepmother',
    as: 'docx',
    from: '',
    subject: '',
    text: `16 Attlee House
Bevan Estate
Gosford
GS2 6HJ

18.11.26

To: Duty Social Worker

I am the stepmother of Yonas Tesfaye, who is eleven years old and was born on the 4th of April 2015. He came to live with my husband and me in September.

Since then he has told us things about his uncle in Coldwater that no child should know. Last night he showed me with his sister's doll. I wrote down what he said straight away and will bring it to you.

My husband knows that I am writing and we both want help for Yonas.

Yours sincerely,

Mrs Grace Haile
Home: 01632 960778`,
    truth: {
      values: basics('Mrs Grace Haile', { phone: '01632 960778' }, ['things about his uncle in Coldwater'], {
        '/referrer/email': { absent: true },
        '/consent/parentsInformed': { ifAny: ['yes'] },
        '/consent/parentsAgreed': { ifAny: ['yes'] },
        '/familyAddress/words': { any: true },
      }),
      people: [child('Yonas Tesfaye', { '/dateOfBirth': '2015-04-04' }), other('Grace Haile')],
    },
  },
  {
    id: 'passer-by',
    as: 'mail',
    from: 'M. <m.h.4410@post.example>',
    subject: 'Incident in Frensham Park Saturday',
    text: `Reporting something I saw on Saturday 14/11 at around 3pm in Frensham Park by the boating lake.

A man hit a small girl (I would say 4 or 5, blonde plaits, red wellies) across the head so hard that she fell over. He called her Willow. A woman with them did nothing. They got into a silver estate car, part of the number plate was 7 KLM.

I would like to stay anonymous please.`,
    truth: {
      values: {
        ...basics('x', {}, ['across the head so hard that she fell over']),
        '/referrer/name/words': { absent: true },
        '/referrer/email': { any: true },
      },
      people: [other('Willow', { '/birthEstimate/words': { any: true } })],
    },
  },
  {
    id: 'foster-carer',
    as: 'mail',
    from: 'Maureen & Ted Slade <slades@post.example>',
    subject: 'Akosua Mensah (placed with us)',
    text: `Dear Team,

We foster Akosua Mensah, d.o.b. 19/02/2011. Her social worker, Priya Lal, is on leave so we are writing to you direct.

Akosua did not come home last night. She has been getting lifts from a man in a white BMW and has new trainers and a new phone. She messaged at 1 a.m. to say that she "can't leave" and we have heard nothing since. We have rung the police (log 77 of 19 November).

Maureen Slade
07700 900 871 (any hour)`,
    truth: {
      urgent: true,
      values: basics(
        'Maureen Slade',
        { phone: '07700 900 871', email: 'slades@post.example' },
        ['did not come home last night'],
        { '/concern/whereabouts/words': { any: true } },
      ),
      people: [child('Akosua Mensah', { '/dateOfBirth': '2011-02-19' }), other('Priya Lal')],
    },
  },
  {
    id: 'thanks',
    as: 'mail',
    from: 'Bevan Road Juniors <office@bevanroad.example>',
    subject: 'Thank you',
    text: `Dear all,

Just to say thank you to Priya and the team for coming to our assembly on Tuesday about keeping safe online. The children are still talking about it, and Year 6 would love to have you back in the spring.

Best wishes,
Carol
School Office`,
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
