/** Letters and mails as offices and services write them: what each says, and what a reader must find in it. All people are made up. */
import type { Letter } from '../letter.ts';

export const FROM_OFFICES: readonly Letter[] = [
  {
    id: 'solicitor',
    body: `Wick & Darley Solicitors LLP
1 Castle Street, Harcombe
DX 4412 Harcombe
Telephone: 01632 960190
Our reference: HW/SMITH/1102
Your reference:

17 November 2026

By email only

Dear Children's Services,

Our client: Mrs Joanne Smith
Child: Toby Smith, born 16 September 2020

We act for Mrs Smith in private law proceedings. Our client has instructed us to notify you that Toby disclosed to her on 15 November that his father, Mr Alan Smith, had pushed him down the stairs. There is a court order providing for Toby to spend this weekend with his father and our client is minded not to send him.

We should be grateful to hear from you by return.

Yours faithfully,

Helen Wick
Partner
For and on behalf of Wick & Darley Solicitors LLP`,
    children: ['Toby Smith'],
    birth: ['2020-09-16'],
    referrer: 'Helen Wick',
    contact: ['01632 960190'],
    concern: 'pushed him down the stairs',
    urgent: false,
  },
  {
    id: 'pharmacist',
    from: 'Harcombe Pharmacy <info@harcombepharmacy.example>',
    subject: 'Safeguarding concern - methadone client',
    body: `Dear team

I'm the pharmacist at Harcombe Pharmacy. A client who collects methadone daily, Ms Rhiannon Doyle, has been coming in with her little boy Finley, who is nearly 3. On Wednesday she was swaying and slurring and he ran into the road while she was paying. A member of the public caught him. She then strapped him in the front of a van and drove off.

Regards
Priya Raman MPharm
Superintendent Pharmacist
01632 960222`,
    children: ['Finley Doyle'],
    birth: ['nearly 3'],
    referrer: 'Priya Raman',
    contact: ['01632 960222'],
    concern: 'swaying and slurring',
    urgent: true,
  },
  {
    id: 'social-worker-other-la',
    from: 'Claire Beaumont <claire.beaumont@westvale.example>',
    subject: 'Notification of child moving into your area',
    body: `Dear colleagues

I am writing to let you know that Jacob Ingram (D.O.B. 01.12.2014), subject to a Child in Need plan with Westvale, has moved into your area with his mother, Samantha Ingram. Their new address is 3 Quay Cottages, Harcombe. 

We propose to hold a transfer meeting in the week of 30 November. Please let me know a suitable date.

Best

Claire Beaumont
Social Worker, Family Safeguarding Team 2
Westvale Council
T: 01632 960555  E: claire.beaumont@westvale.example`,
    children: ['Jacob Ingram'],
    birth: ['2014-12-01'],
    referrer: 'Claire Beaumont',
    contact: ['01632 960555', 'claire.beaumont@westvale.example'],
    concern: 'transfer meeting',
    urgent: false,
  },
  {
    id: 'student-nurse-mh',
    from: 'Owen Pryce <owen.pryce@northshire-mh.example>',
    subject: 'Child of patient',
    body: `To the MASH

I'm a CPN with the Crisis Team. I saw Michelle Tate (37) at home tonight. Michelle is hearing commands to harm her youngest, Archie Tate, who's 20 months. She says that she has thought about putting a pillow over his face. Her husband is on nights and she is alone with Archie and his brother Rory until 7am. We're looking for a bed but there isn't one.

Owen Pryce, RMN
Crisis Resolution & Home Treatment
07700 900404 (on call)`,
    children: ['Archie Tate', 'Rory'],
    birth: ['20 months'],
    referrer: 'Owen Pryce',
    contact: ['07700 900404'],
    concern: 'pillow over his face',
    urgent: true,
  },
  {
    id: 'b-school-nurse',
    from: 'Lianne Foy <lianne.foy@northshire-0to19.example>',
    subject: 'Referral: Dev Chaudhary 16.09.14',
    body: `Dear team

Please accept this email as a referral for the above named child, Dev Chaudhary, d.o.b. 16.09.14, who attends Moorside Primary School.

Dev was seen at school today following a disclosure that his stepfather hits him with a phone charger. There were linear marks to his upper back. School are keeping him in the office and mum has been asked to come in.

Lianne Foy
School Nurse
0–19 Service
Tel 01632 960745`,
    children: ['Dev Chaudhary'],
    birth: ['2014-09-16'],
    referrer: 'Lianne Foy',
    contact: ['01632 960745'],
    concern: 'phone charger',
    urgent: true,
  },
  {
    id: 'b-mp-office',
    from: 'Office of Harriet Lyle MP <casework@lyle-mp.example>',
    subject: 'Case ref HL/20931 - constituent Mrs J Abbot',
    body: `Dear Director,

I am writing on behalf of Harriet Lyle MP, who has been contacted by her constituent Mrs Janet Abbot of 6 Fir Close about her two granddaughters, Ruby-May (11) and Scarlett (9). Mrs Abbot says that both girls are regularly left without heating or hot food at their mother's address and that earlier contacts have not led to any action.

Mrs Lyle would be grateful for a substantive reply.

Yours sincerely

Edward Poole
Senior Caseworker
Office of Harriet Lyle MP
01632 960958`,
    children: ['Ruby-May', 'Scarlett'],
    birth: ['11', '9'],
    referrer: 'Edward Poole',
    contact: ['casework@lyle-mp.example', '01632 960958'],
    concern: 'without heating',
    urgent: false,
  },
  {
    id: 'b-consultant-letter',
    body: `NORTHSHIRE CHILDREN'S HOSPITAL
Department of Paediatrics
Switchboard 01632 960300
Secretary: Ms P Tully, 01632 960318
patricia.tully@nch-secretary.example

Hospital no: 4471882
Clinic date: 12/11/2026
Typed: 16/11/2026

To: Children's Social Care

Dear Colleague

Re: Ebony CLARKE (DOB 03/03/2024)
52 Hawthorn Court, HC5 2RT

Diagnosis: Faltering growth

Thank you for seeing this two year old who has dropped from the 50th to below the 0.4th centile since her first birthday. Her parents, Ms Tina Clarke and Mr Jerome Blake, have not brought her to four dietetic appointments. On the ward she gained weight steadily.

Yours sincerely

Dr Fiona McAllister
Consultant Paediatrician
(checked electronically to avoid delay)`,
    children: ['Ebony Clarke'],
    birth: ['2024-03-03'],
    referrer: 'Fiona McAllister',
    contact: ['01632 960300'],
    concern: '0.4th centile',
    urgent: false,
  },
  {
    id: 'b-refuge',
    from: 'Referrals <referrals@safespace-refuge.example>',
    subject: 'CONFIDENTIAL - new family in refuge',
    body: `Hi all

Just to notify you that we accepted a new resident last night. Mum (Samina, 26) has come from out of area with Zayn 4, Inaya 2 and a 3 week old baby girl, not yet registered. She fled her husband who has threatened to kill her and the children. Please do not record the refuge address anywhere that he could see it.

Zayn has said that "baba hurt my neck".

Ruksana Begum
Children's Worker
Safe Space
(07700) 900135`,
    children: ['Zayn', 'Inaya'],
    birth: ['4', '2'],
    referrer: 'Ruksana Begum',
    contact: ['(07700) 900135'],
    concern: 'threatened to kill her',
    urgent: true,
  },
  {
    id: 'b-fire',
    from: 'Crew Manager Phil Dunstan <phil.dunstan@northshire-fire.example>',
    subject: 'Safe and Well visit - safeguarding concern',
    body: `Afternoon

Blue Watch carried out a Safe and Well visit today at 31 Canal Street. The occupier is Mr Terence Rudge. Also present were two boys believed to be his grandsons (Harvey, approx 7 and Alex, approx 5). The property is severely hoarded, there is one usable exit, the smoke alarms have been removed and the electricity meter has been bypassed.

I consider the children to be at risk in the event of a fire.

Phil Dunstan
CM 2214
07700 900701`,
    children: ['Harvey', 'Alex'],
    birth: ['approx 7', 'approx 5'],
    referrer: 'Phil Dunstan',
    contact: ['07700 900701'],
    concern: 'severely hoarded',
    urgent: false,
  },
  {
    id: 'b-headteacher-brothers',
    from: 'head@stpeters-primary.example',
    subject: 'Finn and Patrick Doherty',
    body: `Dear MASH team

I write about two brothers in our school: Finn Doherty (Y5, DOB 11 January 2017) and Patrick Doherty (Y3, DOB 29/10/2018). Their father died in the spring. Since then mum, Roisin, has not been opening the door to us and the boys have been arriving with an uncle none of us know. Today Finn said that he and his brother slept in a van.

Please ring me on my direct line, 01632 960377.

Mrs Anne Colley
Headteacher
St Peter's RC Primary School`,
    children: ['Finn Doherty', 'Patrick Doherty'],
    birth: ['2017-01-11', '2018-10-29'],
    referrer: 'Anne Colley',
    contact: ['01632 960377'],
    concern: 'slept in a van',
    urgent: false,
  },
  {
    id: 'b-college',
    from: 'Wellbeing Team <wellbeing@harcombecollege.example>',
    subject: 'T-Level student - disclosure',
    body: `Dear colleagues,

A first-year student, Chinedu Eze, who turned 17 last week, told his tutor this afternoon that his father has thrown him out and burned his passport and clothes after finding messages on his phone from another boy. He has been told that he will be killed if he returns. He has nowhere to stay tonight.

Regards
Jo Whitely
Wellbeing and Safeguarding Officer
Harcombe College
ext 4417, or 07700 900818 out of hours`,
    children: ['Chinedu Eze'],
    birth: ['17 last week'],
    referrer: 'Jo Whitely',
    contact: ['07700 900818'],
    concern: 'burned his passport',
    urgent: true,
  },
  {
    id: 'b-vet',
    from: 'Alderton Vets <reception@aldertonvets.example>',
    subject: 'safeguarding',
    body: `Dear Sir/Madam,

Following the Links guidance I am reporting the following. A dog belonging to Mr Carl Vickers, 4 Ropewalk, was presented with two broken legs which are not consistent with the history. With him was his stepdaughter, Tilly, who looked about nine. When he went to the car she whispered to our nurse "he does it to me too".

Dr Sanne de Vries MRCVS
Alderton Vets
01632 960266`,
    children: ['Tilly'],
    birth: ['about nine'],
    referrer: 'Sanne de Vries',
    contact: ['01632 960266'],
    concern: 'he does it to me too',
    urgent: true,
  },
  {
    id: 'b-dwp',
    from: 'Marsha Quill <marsha.quill@jobcentre.example>',
    subject: 'Customer disclosure',
    body: `Hi,

I'm a work coach. A customer, Ms Abigail Thorne (NI number held), attended with her baby this morning. She told me that she hasn't slept for days, that the baby "looks at her like the devil" and that she has thoughts of putting him in the river. Baby's name is Caspian and he is 9 weeks old. She left before I could get anyone. Address on our system: 15b Wharf Road.

I've rung 999 as well.

Marsha Quill
Work Coach, Harcombe Jobcentre`,
    children: ['Caspian'],
    birth: ['9 weeks old'],
    referrer: 'Marsha Quill',
    contact: ['marsha.quill@jobcentre.example'],
    concern: 'putting him in the river',
    urgent: true,
  },
  {
    id: 'b-speech-therapist',
    from: 'Gwen Mostyn <gwen.mostyn@salt-north.example>',
    subject: 'Short breaks request - Elis',
    body: `Dear Disabled Children's Team

I am Elis Parry's speech and language therapist (Elis: DoB 21/05/2020, NHS 999 000 0042). Elis has cerebral palsy and uses eye gaze. His mum, Nerys, is on her own with him and his sister Mali, who's 8, and has asked if the family could be considered for short breaks.

Diolch / Thanks

Gwen

Gwen Mostyn (hi / she)
Specialist Speech & Language Therapist
01632 960484`,
    children: ['Elis Parry', 'Mali'],
    birth: ['2020-05-21', '8'],
    referrer: 'Gwen Mostyn',
    contact: ['01632 960484'],
    concern: 'short breaks',
    urgent: false,
  },
  {
    id: 'b-forward-gp',
    from: 'Admin Harcombe Medical <admin@harcombemedical.example>',
    subject: 'Fwd: ?safeguarding Q. Marsden',
    body: `Please see Dr Khatri's email below, can you action.

Thanks
Reception

---------- Forwarded message ---------
From: Dr Rupal Khatri <rupal.khatri@harcombemedical.example>
Date: Fri, 20 Nov 2026 at 17:48
Subject: ?safeguarding Q. Marsden
To: Admin

Hi can you send this to social services please.

Quentin Marsden (dob 8/8/2012) rang the surgery himself to ask for antidepressants. He tells me he is cutting, that Dad calls him disgusting every day and that there is no one to talk to. No active plans to end his life.

Rupal
Dr Rupal Khatri
GP, Harcombe Medical Centre
01632 960533`,
    children: ['Quentin Marsden'],
    birth: ['2012-08-08'],
    referrer: 'Rupal Khatri',
    contact: ['01632 960533'],
    concern: 'calls him disgusting',
    urgent: true,
  },
  {
    id: 'b-early-years',
    from: 'Poppins Preschool <hello@poppins-preschool.example>',
    subject: 'Request for support - AK',
    body: `Dear Early Help,

AK (initials only, full name on request) is three and a half and attends our preschool five mornings a week. Her mum has cancer and is having chemotherapy. Dad works nights. They have asked us whether any help is available in the home. Mum's sister helps when she can.

With best wishes

Hilary Dent, Pre-school Leader
01632 960954`,
    children: ['AK'],
    birth: ['three and a half'],
    referrer: 'Hilary Dent',
    contact: ['01632 960954'],
    concern: 'having chemotherapy',
    urgent: false,
    missed: ['child AK', 'birth AK'],
  },
  {
    id: 'b-immigration',
    from: 'Border Force <bf.safeguarding@border.example>',
    subject: 'Unaccompanied minor - arrival 20/11',
    body: `Duty social worker,

We have encountered a male who gives his name as Ahmad Rahimi and his date of birth as 01/01/2010. He arrived concealed in a lorry at 0415 this morning. He says that he is alone and has an uncle in Leeds but does not have a number. He appears underweight and has a cough.

He is at the port office. Collection required.

Officer B. Lang
Tel 01632 960888`,
    children: ['Ahmad Rahimi'],
    birth: ['2010-01-01'],
    referrer: 'B. Lang',
    contact: ['01632 960888'],
    concern: 'concealed in a lorry',
    urgent: false,
  },
  {
    id: 'b-psychologist',
    body: `Private and Confidential

17 November 2026

Children's Services Front Door

Dear Sir/Madam

Mabel Thistlewood, born on the 6th of June 2016
of 2 Old Forge Cottages, Marlow Green

I assessed Mabel privately at the request of her parents, Dr and Mrs Thistlewood, who are concerned about her refusal to attend school. During the assessment Mabel said that the au pair, Ingrid, pinches and slaps her and locks her in the boot room. Her parents were shocked and have agreed that I should write.

Yours truly

Dr Leopold Ashe
Chartered Educational Psychologist
Direct: 01632 960046 / leopold@ashe-psychology.example`,
    children: ['Mabel Thistlewood'],
    birth: ['2016-06-06'],
    referrer: 'Leopold Ashe',
    contact: ['01632 960046', 'leopold@ashe-psychology.example'],
    concern: 'locks her in the boot room',
    urgent: true,
  },
];
