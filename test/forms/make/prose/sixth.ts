/** Letters and mails of our sixth batch. */
import { basics, child, other, type Prose } from './model.ts';

export const SIXTH_PROSE: readonly Prose[] = [
  {
    id: 'minder',
    as: 'mail',
    from: 'Sue Pargeter <sue@littleacorns-glenholm.example>',
    subject: 'One of my minded children - advice please',
    text: `Hello

I'm a registered childminder in Glenholm. One of the little ones I mind, Ivy Ashdown, who was two in August, came to me this morning with a mark on her cheek the shape of a hand. Her mum Leanne said at the door that she'd "walked into the table" before I'd even noticed it. It's the third mark since I came back from my holiday and I've written the other two in my book (14th Oct, left ear; 2nd Nov, both upper arms).

I have not said anything to Leanne yet as I wanted to check with you first. Ivy is with me until half past five today.

Can somebody ring me? 07700 900 633, or the landline 01632 960 634.

Sue Pargeter
Little Acorns Childminding`,
    truth: {
      values: basics(
        'Sue Pargeter',
        { phone: '07700 900 633', email: 'sue@littleacorns-glenholm.example' },
        ['the shape of a hand'],
        {
          '/referrer/phones': { oneOf: ['07700 900 633', '01632 960 634'] },
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/concern/whereabouts/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
        },
      ),
      people: [
        child('Ivy Ashdown', {
          '/birthEstimate/words': { any: true },
          '/dateOfBirth': { absent: true },
        }),
        other('Leanne', { '/name/words': { any: true } }),
      ],
    },
  },
  {
    id: 'dental-nurse',
    as: 'mail',
    from: 'Safeguarding <safeguarding@priorydental.example>',
    subject: 'Rayyan Chaudhry dob 04.02.2018 - was not brought x4',
    text: `Dear colleagues,

Re Rayyan Chaudhry (04.02.2018), 6 Priory Walk, Jervaulx Green JV5 4RA

Rayyan was seen in pain in May with eleven decayed teeth. He has since missed four appointments for treatment under general anaesthetic. Letters, texts and two calls to his mother, Saima Chaudhry, have had no answer. At the May visit he told our hygienist that he "sleeps sitting up because of the throbbing".

We have written to Mrs Chaudhry to say that we are making this referral; she has not replied.

With thanks

Kirsty McAllen
Dental Nurse and Safeguarding Lead
Priory Dental Care
Tel 01632 960 905`,
    truth: {
      values: basics(
        'Kirsty McAllen',
        { phone: '01632 960 905', email: 'safeguarding@priorydental.example' },
        ['eleven decayed teeth'],
        { '/consent/parentsInformed': { ifAny: ['yes'] }, '/familyAddress/words': { any: true } },
      ),
      people: [
        child('Rayyan Chaudhry', { '/dateOfBirth': '2018-02-04' }),
        other('Saima Chaudhry', { '/name/words': { oneOf: ['Saima Chaudhry', 'Mrs Chaudhry'] } }),
      ],
    },
  },
  {
    id: 'neighbour-sms',
    as: 'mail',
    from: '07700900761@sms-gateway.example',
    subject: 'SMS from 07700900761',
    text: `HI I LIVE NEXT DOOR TO 9 QUARRY CLOSE ALDERSYKE. THE BABY HAS BEEN SCREAMING SINCE ABOUT 4 AND I CAN HEAR THE DAD SHOUTING SHUT UP AND BANGING. ITS NOT THE FIRST TIME. BABY IS CALLED FINN, HES ABOUT 8 MONTHS. I DONT WANT THEM TO KNOW IT WAS ME. PLS SEND SOMEONE NOW. MY NAME IS CAROL`,
    truth: {
      urgent: true,
      values: basics('Carol', { phone: '07700900761' }, ['THE BABY HAS BEEN SCREAMING SINCE ABOUT 4'], {
        '/referrer/name/words': { oneOf: ['Carol', 'CAROL'] },
        '/referrer/email': { any: true },
        '/concern/immediateProtection/needed': { any: true },
        '/concern/whereabouts/words': { any: true },
        '/familyAddress/words': { any: true },
      }),
      people: [child('Finn', { '/birthEstimate/words': { any: true }, '/name/words': { oneOf: ['Finn', 'FINN'] } })],
    },
  },
  {
    id: 'father-mail',
    as: 'mail',
    from: 'Marlon Grant <marlon.grant@postbox.example>',
    subject: 'worried about my kids',
    text: `Good evening,

My name's Marlon Grant and I am the dad of Elijah Bediako-Grant (born 12/06/2016) and Imani Bediako-Grant (born 30/09/2019). They live with their mum, Abena, at Flat 12B, Beacon Court, Harbour Road, Eskmouth EK1 9DD. I have them every other weekend.

This weekend Imani had no pants on under her leggings and both of them were starving hungry. Elijah says mum's friend "Tiny" stays over now and that they have to stay in the bedroom with the door shut when his mates come round. There is a smell of weed on all their clothes. I am not trying to cause trouble for Abena, she was a good mum until this started.

Abena doesn't know that I'm writing. You can ring me any time after 3 on 01632 960 118.

Thanks
Marlon`,
    truth: {
      values: basics(
        'Marlon Grant',
        { phone: '01632 960 118', email: 'marlon.grant@postbox.example' },
        ['both of them were starving hungry'],
        {
          '/referrer/name/words': { oneOf: ['Marlon Grant', 'Marlon'] },
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Elijah Bediako-Grant', { '/dateOfBirth': '2016-06-12' }),
        child('Imani Bediako-Grant', { '/dateOfBirth': '2019-09-30' }),
        other('Marlon Grant', { '/name/words': { any: true } }),
        other('Abena', { '/name/words': { any: true } }),
      ],
    },
  },
  {
    id: 'refuge',
    as: 'docx',
    from: '',
    subject: '',
    text: `Haven Women's Aid
c/o PO Box 88, Eskmouth

16th November 2026

Dear Sir or Madam,

Family name: Vasić

Jelena Vasić and her two children came to our refuge on 9th November. The children are Mila, born 21st March 2017, and Luka, born 2nd July 2021. Our address must not be given to anybody, and above all not to the children's father, Goran Vasić.

Mila wets the bed and will not let her mother out of her sight. She has told her key worker that her father held her out of an upstairs window "to make Mama stop crying". Luka bites and hits the other children. We think that both need help which we cannot give them.

Jelena has read this letter and agrees to it being sent.

Yours faithfully,

Bernadette Quill
Children's Worker
Tel: 01632 960 340
bernadette.quill@havenwomensaid.example`,
    truth: {
      values: basics(
        'Bernadette Quill',
        { phone: '01632 960 340', email: 'bernadette.quill@havenwomensaid.example' },
        ['held her out of an upstairs window'],
        {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
          '/concern/perpetrator/words': { any: true },
        },
      ),
      people: [
        child('Mila', {
          '/dateOfBirth': '2017-03-21',
          '/name/words': { oneOf: ['Mila', 'Mila Vasić'] },
        }),
        child('Luka', {
          '/dateOfBirth': '2021-07-02',
          '/name/words': { oneOf: ['Luka', 'Luka Vasić'] },
        }),
        other('Jelena Vasić'),
        other('Goran Vasić'),
      ],
    },
  },
  {
    id: 'police-letter',
    as: 'pdf',
    from: '',
    subject: '',
    text: `WESTMARCH POLICE
Vulnerability Hub, Beacon Street, Eskmouth

Our ref: VH/26/11884
Date: 18/11/2026

REFERRAL TO CHILDREN'S SOCIAL CARE

Officers attended 203A London Road, Hambrook HB22 5QN at 02:40 on 17/11/2026 following a report of a disturbance.

Child: DECLAN O'ROURKE, born 14/07/2013
Mother: KATHLEEN O'ROURKE, born 03/05/1988

DECLAN was found on the landing with a kitchen knife which he said was "in case Martin gets back up". MARTIN WARD was arrested for assault on KATHLEEN O'ROURKE. The address had no working lights and there were empty spirit bottles throughout. DECLAN was taken to his grandmother for the night.

KATHLEEN O'ROURKE was told that this referral would be made.

PC 2217 Aidan NOLAN
Tel: 01632 960 101
aidan.nolan@westmarch-police.example`,
    truth: {
      values: basics(
        'PC 2217 Aidan NOLAN',
        { phone: '01632 960 101', email: 'aidan.nolan@westmarch-police.example' },
        ['found on the landing with a kitchen knife'],
        {
          '/referrer/name/words': {
            oneOf: ['PC 2217 Aidan NOLAN', 'Aidan NOLAN', 'PC Aidan NOLAN', 'PC 2217 Nolan'],
          },
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
          '/concern/perpetrator/words': { any: true },
          '/concern/whereabouts/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
        },
      ),
      people: [
        child("DECLAN O'ROURKE", { '/dateOfBirth': '2013-07-14' }),
        other("KATHLEEN O'ROURKE", { '/dateOfBirth': { ifAny: ['1988-05-03'] } }),
        other('MARTIN WARD'),
      ],
    },
  },
  {
    id: 'college-letter',
    as: 'print',
    from: '',
    subject: '',
    text: `Glenholm Community College
Station Approach, Glenholm GH14 2SW

19 November 2026

Dear Duty Team

I write about one of our first-year students, Mikołaj Kowalczyk, date of birth 8 January 2010, who lives with his parents at The Bungalow, Station Approach, Glenholm.

On Tuesday Mikołaj was seen by his tutor to be holding his side. After some persuasion he showed her bruises along his ribs and said that his father had kicked him "because of the phone bill". He asked us not to send him home. His younger sister Hania is at St Hilda's.

I spoke to his father, Paweł, by telephone, who said that how he brings up his son is nobody's business. He knows that I am writing to you and does not agree.

Yours sincerely

Dr Oriel Penhaligon
Vice Principal
01632 960 722
o.penhaligon@glenholmcollege.example`,
    truth: {
      values: basics(
        'Dr Oriel Penhaligon',
        { phone: '01632 960 722', email: 'o.penhaligon@glenholmcollege.example' },
        ['he showed her bruises along his ribs'],
        {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['no'] },
          '/familyAddress/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
        },
      ),
      people: [
        child('Mikołaj Kowalczyk', { '/dateOfBirth': '2010-01-08' }),
        other('Paweł', { '/name/words': { any: true } }),
        other('Hania', { '/name/words': { any: true } }),
      ],
    },
  },
  {
    id: 'perinatal-letter',
    as: 'pdf',
    from: '',
    subject: '',
    text: `Aldersyke Women's Hospital
Perinatal Mental Health Team

12.11.26

To the MASH

Unborn baby of Fereshta Hussaini (EDD 22.02.27)
9 Quarry Close, Aldersyke AK3 7PL

Fereshta is 26 weeks pregnant with her third child. She has been hearing a voice which tells her that the baby "is not hers" and last night she went out without shoes and was brought home by a passer-by. Her husband Jawad is away for work and cannot be reached. The two older children, Marwa and Idris, are with her.

She is to be assessed by the crisis team tomorrow. She agrees to this referral but was too unwell for me to be sure that she understood it.

Josephine Wray, Specialist Perinatal Midwife, 01632 960 555, josephine.wray@aldersyke-hospital.example`,
    truth: {
      values: basics(
        'Josephine Wray',
        { phone: '01632 960 555', email: 'josephine.wray@aldersyke-hospital.example' },
        ['went out without shoes'],
        {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/consent/parentsAgreed': { ifAny: ['yes'] },
          '/familyAddress/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
        },
      ),
      people: [
        child(
          'Unborn baby of Fereshta Hussaini',
          {
            '/name/words': { any: true },
            '/expectedDate/date': '2027-02-22',
            '/dateOfBirth': { absent: true },
          },
          { unborn: true },
        ),
        other('Fereshta Hussaini', { '/name/words': { any: true } }),
        other('Jawad', { '/name/words': { any: true } }),
        // Two more children in the house: named, and whether they are referred too is for a person to say.
        other('Marwa', { '/name/words': { any: true } }),
        other('Idris', { '/name/words': { any: true } }),
      ],
    },
  },
];
