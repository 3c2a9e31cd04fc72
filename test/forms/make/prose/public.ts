/** People who write of their own accord: neighbours, relatives, a coach, a child. */
import { basics, child, other, type Prose } from './model.ts';

export const PUBLIC: readonly Prose[] = [
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
];
