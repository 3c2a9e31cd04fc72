/** Letters and mails as practitioners write them: what each says, and what a reader must find in it. All people are made up. */
import type { Letter } from '../letter.ts';

export const FROM_PRACTITIONERS: readonly Letter[] = [
  {
    id: 'gp-re-line',
    body: `The Larches Surgery
14 Mill Lane, Harcombe HC3 4QT
Tel: 01632 960220
Our ref: JM/4471
12 November 2026

Children's Services
County Hall

Dear Sir or Madam

Re: Amelia Forsythe, dob 19/10/2019, 3 Orchard Way, Harcombe HC3 1AB
NHS no: 999 000 0018

I saw this seven year old girl in surgery today with her mother, Mrs Claire Forsythe, who told me that Amelia has been wetting the bed since her father returned to the family home in August. Amelia was withdrawn and would not be examined. Her mother disclosed that there has been violence between the adults which Amelia has witnessed on several occasions.

I would be grateful for your assessment.

Yours faithfully

Dr J. Mountford
GP Partner`,
    children: ['Amelia Forsythe'],
    birth: ['2019-10-19'],
    referrer: 'J. Mountford',
    contact: ['01632 960220'],
    concern: 'wetting the bed',
    urgent: false,
  },
  {
    id: 'health-visitor',
    from: 'Denise Okoro <denise.okoro@harcombe-health.example>',
    subject: 'Referral - baby Theo Lamb (22.6.2026)',
    body: `Dear colleagues

I visited Theo and his mother at home this morning for his 16 week contact. Theo (22.6.2026) was noted to have a circular bruise to his left cheek. Mum, Jodie Lamb, said that he had rolled onto a toy. He is not yet rolling.

I have advised mum that I would be making this referral and she was tearful but agreed. I am concerned as this is an unexplained injury in a non-mobile baby and I have asked that he be seen by the paediatrician today.

Kind regards

Denise

Denise Okoro
Health Visitor (RGN, SCPHN)
0-19 Healthy Child Service | Harcombe Community Health
M: 07700 900412
denise.okoro@harcombe-health.example`,
    children: ['Theo Lamb'],
    birth: ['2026-06-22'],
    referrer: 'Denise Okoro',
    contact: ['07700 900412', 'denise.okoro@harcombe-health.example'],
    concern: 'circular bruise',
    urgent: true,
  },
  {
    id: 'police-dv',
    from: 'BARLOW, Steven 4471 <steven.barlow@northshire.police.example>',
    subject: 'PPN - DOMESTIC - 88 Albion Road',
    body: `Good morning,

Officers attended 88 Albion Road at 2310 hours on 14/11/2026 following a 999 call from a neighbour. On arrival the male, Craig TANNER (dob 03/02/1989), was found to be intoxicated and the female, Leanne MOSS, had redness to her neck. She stated that he had put his hands around her throat and strangled her until she could not breathe.

Present in the address and asleep upstairs was Ellie-Mae MOSS born 08/05/2021. She was seen by officers and appeared well.

Male arrested and in custody. Please see the attached.

PC 4471 Steve BARLOW
Response Team C, Northshire Police
Mobile 07700 900555`,
    children: ['Ellie-Mae Moss'],
    birth: ['2021-05-08'],
    referrer: 'Steve Barlow',
    contact: ['07700 900555'],
    concern: 'hands around her throat',
    urgent: true,
  },
  {
    id: 'school-secretary',
    from: 'office@stanneprimary.example',
    subject: 'Year 4 pupil - Jayden Whitlock',
    body: `Good afternoon

Mrs Pellow has asked me to email you regarding a Year 4 pupil called Jayden Whitlock. His attendance is now 61% and this week he has come in three times in the same unwashed clothes with no lunch. When asked, he said "mummy stays in bed".

Mum's number that we hold is 07700 900673 but she does not pick up.

Could someone call Mrs Pellow (Headteacher) on 01632 960330 please.

Many thanks
Sue Trent
School Secretary
St Anne's Primary School`,
    children: ['Jayden Whitlock'],
    birth: ['Year 4'],
    referrer: 'Sue Trent',
    contact: ['01632 960330', 'office@stanneprimary.example'],
    concern: 'unwashed clothes',
    urgent: false,
  },
  {
    id: 'hostel-worker',
    from: 'Tamsin Bell <tamsin.bell@haven-house.example>',
    subject: 'Safeguarding concern',
    body: `Hi team

I'm a key worker at Haven House hostel. We have a family here: mum Precious Adeyemi, and her children Daniel (11), Grace (8) and baby Joy (5 months). Last night at around 1am staff found that mum had gone out and the three children had been left alone in the room. Daniel was trying to make up a bottle with hot tap water. Mum came back at 6am and smelled strongly of alcohol.

This is the third time this month. 

Many thanks,
Tamsin Bell (she/her)
Key Worker
Haven House
t. 01632 960512`,
    children: ['Daniel Adeyemi', 'Grace Adeyemi', 'Joy Adeyemi'],
    birth: ['11', '8', '5 months'],
    referrer: 'Tamsin Bell',
    contact: ['01632 960512'],
    concern: 'left alone in the room',
    urgent: true,
  },
  {
    id: 'ae-nurse',
    from: 'Marek Nowak <marek.nowak@stjohns-hospital.example>',
    subject: 'URGENT re child in ED',
    body: `This is Staff Nurse Marek Nowak in the Emergency Department at St John's. We have a 15 month old, Oliver Crane, d.o.b 11/08/25, brought in by his aunt with a spiral fracture of the left humerus and what look like cigarette burns on both feet. The explanation given does not fit. The parents have not attended. He is being kept in tonight but dad is on the phone saying he's coming to take him home.

Please ring the department on 01632 960600 ext 2214 and ask for me or Sister Ahmed.`,
    children: ['Oliver Crane'],
    birth: ['2025-08-11'],
    referrer: 'Marek Nowak',
    contact: ['01632 960600'],
    concern: 'spiral fracture',
    urgent: true,
  },
  {
    id: 'forward-chain',
    from: 'Karen Lowe <klowe@oakfieldacademy.example>',
    subject: 'FW: Concern about Sofia',
    body: `Hi - please see below from our Year 9 tutor. Could you let me know what you want us to do? Thanks, Karen

Karen Lowe
Designated Safeguarding Lead
Oakfield Academy
01632 960700

-----Original Message-----
From: Ben Archer <barcher@oakfieldacademy.example>
Sent: 19 November 2026 15:42
To: Karen Lowe
Subject: Concern about Sofia

Karen,

Sofia Marques (9R, born 2 March 2013) stayed behind after registration. She says that her parents have booked tickets to go abroad next week and she thinks she's going to be made to marry a cousin. She was crying and asked me not to tell anyone at home.

Ben`,
    children: ['Sofia Marques'],
    birth: ['2013-03-02'],
    referrer: 'Karen Lowe',
    contact: ['01632 960700'],
    concern: 'made to marry',
    urgent: true,
  },
  {
    id: 'dictated',
    body: `Dictated but not signed

CHILD DEVELOPMENT CENTRE
Northshire NHS Trust
Direct line 01632 960133

Ref: SB/kt/9990000034
Date dictated: 3rd November 2026
Date typed: 6th November 2026

PRIVATE AND CONFIDENTIAL
Referral and Assessment Team

Dear Team,

RE: Master Harrison POOLE - DOB: 14.02.2023
     17 Teasel Close, Marlow Green

I reviewed Harrison in clinic together with his maternal grandmother, Mrs Pamela Poole, who now has care of him following a family arrangement. He continues to be nonverbal. Mrs Poole describes that she is struggling with his night-time behaviour and has no respite. She would welcome an assessment of his needs as a disabled child and has agreed to my writing to you.

With kind regards
Yours sincerely,


Dr Sunita Bhatt MRCPCH
Consultant Community Paediatrician

cc Mrs Poole; GP`,
    children: ['Harrison Poole'],
    birth: ['2023-02-14'],
    referrer: 'Sunita Bhatt',
    contact: ['01632 960133'],
    concern: 'no respite',
    urgent: false,
  },
  {
    id: 'housing-officer',
    from: 'Abdul Karim <abdul.karim@harcombe-dc.example>',
    subject: 'FAO MASH - family at risk of eviction (Ref HO/2291)',
    body: `Dear MASH,

I am the housing officer for the Lindens estate. I'm emailing on behalf of the Tenancy Sustainment Team about Mr and Mrs Rossi of 40 Lindens Avenue and their four children: Marco, 14, Bianca, 12, Luca, 9 and Emilia, 2. The family has been served notice for arrears and the bailiffs are due on 10 December. There is no heating in the property.

We have spoken to Mrs Rossi who is happy for us to share this and would welcome support.

Best wishes
Abdul Karim
Housing Officer, Harcombe District Council
DDI 01632 960144 | Mob 07700 900144`,
    children: ['Marco Rossi', 'Bianca Rossi', 'Luca Rossi', 'Emilia Rossi'],
    birth: ['14', '12', '9', '2'],
    referrer: 'Abdul Karim',
    contact: ['01632 960144', '07700 900144'],
    concern: 'served notice for arrears',
    urgent: false,
  },
  {
    id: 'initials',
    from: 'dsl@hillview.example',
    subject: 'Safeguarding referral - child initials A.M.',
    body: `Dear Duty Team

Please find below a referral for A.M. (Year 2, dob 30/01/2020). We use initials for email; full details by telephone.

A.M. told her TA this morning that "Daddy's friend does secret games" with her in the bathroom and that it hurts. We have not asked her anything further. Mother collects at 3.15pm and we do not think she should go home before someone has spoken with us.

R. Osei, DSL
Hillview Infants
01632 960808`,
    children: ['A.M.'],
    birth: ['2020-01-30'],
    referrer: 'R. Osei',
    contact: ['01632 960808'],
    concern: 'secret games',
    urgent: true,
  },
  {
    id: 'midwife-unborn',
    from: 'Bethan Rees <bethan.rees@northshire-maternity.example>',
    subject: 'Unborn baby of Kelly Marsh EDD 17/02/2027',
    body: `Dear all

I am the community midwife for Kelly Marsh (dob 09/09/2004), who is 27 weeks pregnant with her second child. Her first child, Riley, was removed in 2024 and is placed for adoption. Kelly has told me that she is using heroin again and has missed four appointments. She is of no fixed address but mostly stays with Lee Dobbs.

I'd like the unborn to be assessed before the birth.

Thanks
Bethan Rees
Community Midwife, Northshire Maternity
Mob: 07700 900277`,
    children: ['Unborn baby of Kelly Marsh'],
    birth: ['2027-02-17'],
    referrer: 'Bethan Rees',
    contact: ['07700 900277'],
    concern: 'using heroin again',
    urgent: false,
  },
  {
    id: 'nursery',
    from: 'Manager <manager@littleacorns.example>',
    subject: 'Concern about one of our children',
    body: `Hello

I manage Little Acorns Day Nursery. I have concerns about Noah Birch-Ellis who attends our toddler room. He was two in September. For the past fortnight he has come in with a very sore nappy rash which is bleeding, and he eats as if he hasn't been fed. Mum (Hannah) seems very low since the baby was born.

We've talked to mum and she has agreed to us getting in touch.

Regards,

Yvonne Cartwright
Nursery Manager
Little Acorns Day Nursery, 5 Chapel Row
01632 960909 / manager@littleacorns.example`,
    children: ['Noah Birch-Ellis'],
    birth: ['two in September'],
    referrer: 'Yvonne Cartwright',
    contact: ['01632 960909'],
    concern: 'sore nappy rash',
    urgent: false,
  },
  {
    id: 'youth-worker',
    from: 'Femi Alade <femi@thehub-youth.example>',
    subject: 'Young person at risk',
    body: `Hi,

My name is Femi Alade and I'm a youth worker at The Hub. One of our young people, Connor (16, known as Con, surname Whelan), has told me that he owes money to some lads in the city and they've said they'll stab him if he doesn't go and work for them. He had a knife on him when he came in tonight. He says he's not going home cos they know where he lives.

Cheers
Femi
07700 900606`,
    children: ['Connor Whelan'],
    birth: ['16'],
    referrer: 'Femi Alade',
    contact: ['07700 900606'],
    concern: 'owes money to some lads',
    urgent: true,
  },
  {
    id: 'probation',
    from: 'Ruth Palmer <ruth.palmer@northshire-probation.example>',
    subject: 'Information request - Wayne Stubbs',
    body: `Dear colleagues

I supervise Wayne Stubbs (DOB 21/07/1985) following his release on 2 November. He has told me that he has moved in with Kirsty Allen at 19 Dell Road. Ms Allen has two daughters living at the address, Summer Allen aged 6 and Skye Allen aged 3. Mr Stubbs has convictions for sexual offences against children and this contact is in breach of his licence.

Please treat as a priority and contact me by return.

Ruth Palmer
Probation Practitioner
Northshire Probation Delivery Unit
01632 960250`,
    children: ['Summer Allen', 'Skye Allen'],
    birth: ['6', '3'],
    referrer: 'Ruth Palmer',
    contact: ['01632 960250'],
    concern: 'breach of his licence',
    urgent: false,
  },
  {
    id: 'paramedic',
    from: 'safeguarding@ambulance.example',
    subject: 'Ambulance safeguarding notification 55120',
    body: `Crew attended a 14 year old female, Jasmine Carter, DOB 07 Jan 2012, at home address 6 Rowan Walk on 20/11/26 at 03:20. Patient had taken an overdose of approximately 20 paracetamol tablets following an argument with her mother. Patient stated she wanted to die. Conveyed to St John's.

Younger brother (approx 8 yrs, name not obtained) on scene.

Reported by: T. Hadley, Paramedic, Northshire Ambulance Service
Contact: 01632 960450`,
    children: ['Jasmine Carter'],
    birth: ['2012-01-07'],
    referrer: 'T. Hadley',
    contact: ['01632 960450'],
    concern: 'overdose of approximately 20',
    urgent: true,
    missed: ['referrer'],
  },
  {
    id: 'dentist',
    body: `HARCOMBE DENTAL CARE
2 Bridge Street, Harcombe, HC1 1AA
T 01632 960560 | reception@harcombedental.example

18th November 2026

Dear Safeguarding Team,

Patient: Miss Isla Thornton      D.O.B. 25 July 2018      Address: 12 Weir Gardens, Harcombe

Isla has now missed five appointments. When she was last seen in March she had nine decayed teeth and a facial swelling. Her mother has not responded to three letters and we have been unable to reach her by phone. We consider this to be dental neglect.

Kind regards,

Mr Vikram Desai BDS
Principal Dentist`,
    children: ['Isla Thornton'],
    birth: ['2018-07-25'],
    referrer: 'Vikram Desai',
    contact: ['01632 960560', 'reception@harcombedental.example'],
    concern: 'nine decayed teeth',
    urgent: false,
  },
  {
    id: 'school-fgm',
    from: 'Ms A. Danso <adanso@brookside.example>',
    subject: 'Re: Hibo A - Y6',
    body: `Afternoon,

Hibo Abdi (Year 6, DoB 04-09-2015, UPN on request) told the school nurse she is going to her grandmother's over Christmas "for the cutting, so I can be a woman". Flight is on Saturday. Two older sisters had this done.

Mum does not know that we are ringing you.

A. Danso
Assistant Head / DSL
Brookside Primary
01632 960781`,
    children: ['Hibo Abdi'],
    birth: ['2015-09-04'],
    referrer: 'A. Danso',
    contact: ['01632 960781'],
    concern: 'for the cutting',
    urgent: true,
  },
  {
    id: 'cahms',
    from: 'Dr Elin Voss <elin.voss@camhs-north.example>',
    subject: 'Request for early help assessment: L Whitfield (DOB 13/06/2011)',
    body: `Dear colleague,

Lottie has been under my care since March with an eating disorder. Her weight has improved but parents, Mark and Susan Whitfield, are exhausted and her younger brother Sam, 11, is no longer attending school because of anxiety.

With Lottie's and her parents' agreement I would like to ask for family support.

Many thanks

Dr Elin Voss | Consultant Psychiatrist | CAMHS North
01632 960680`,
    children: ['Lottie Whitfield', 'Sam Whitfield'],
    birth: ['2011-06-13', '11'],
    referrer: 'Elin Voss',
    contact: ['01632 960680'],
    concern: 'eating disorder',
    urgent: false,
    missed: ['child Lottie Whitfield', 'birth Lottie Whitfield'],
    strangers: ['L Whitfield'],
  },
];
