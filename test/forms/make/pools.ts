/** Fictional names, places, people and words that our forms are filled with. Numbers are from the ranges kept for fiction and testing. */

/** given, family, sex, ethnicity, language, religion of a family. */
export const FAMILIES = [
  {
    family: 'Abernathy-Clarke',
    children: ['Isla Mae', 'Rory', 'Fern', 'Jude'],
    mother: 'Kirsty Abernathy',
    father: 'Dean Clarke',
    ethnicity: 'White British',
    language: 'English',
    religion: 'None',
  },
  {
    family: 'Okonkwo',
    children: ['Chidera', 'Kamsi', 'Ebube', 'Zara'],
    mother: 'Ngozi Okonkwo',
    father: 'Emeka Okonkwo',
    ethnicity: 'Black African',
    language: 'Igbo',
    religion: 'Christian',
  },
  {
    family: 'Wójcik',
    children: ['Zofia', 'Kacper', 'Maja', 'Filip'],
    mother: 'Agnieszka Wójcik',
    father: 'Marek Wójcik',
    ethnicity: 'White Other',
    language: 'Polish',
    religion: 'Roman Catholic',
  },
  {
    family: "O'Hanlon",
    children: ['Saoirse', 'Finn', 'Niamh', 'Cillian'],
    mother: "Orla O'Hanlon",
    father: 'Padraig Keane',
    ethnicity: 'White Irish',
    language: 'English',
    religion: 'Roman Catholic',
  },
  {
    family: 'Rahman',
    children: ['Aaliyah', 'Yusuf', 'Hafsa', 'Ibrahim'],
    mother: 'Nasima Begum',
    father: 'Abdur Rahman',
    ethnicity: 'Bangladeshi',
    language: 'Bengali',
    religion: 'Muslim',
  },
  {
    family: 'Tremblett',
    children: ['Poppy', 'Alfie', 'Elsie', 'Oscar'],
    mother: 'Gemma Tremblett',
    father: 'Lee Tremblett',
    ethnicity: 'White British',
    language: 'English',
    religion: 'Church of England',
  },
  {
    family: 'Griffiths-Rees',
    children: ['Carys', 'Ieuan', 'Lowri', 'Macsen'],
    mother: 'Bethan Griffiths',
    father: 'Huw Rees',
    ethnicity: 'White British',
    language: 'Welsh',
    religion: 'Methodist',
  },
  {
    family: 'Singh Sandhu',
    children: ['Simran', 'Arjan', 'Jasleen', 'Kiran'],
    mother: 'Harpreet Kaur Sandhu',
    father: 'Gurdeep Singh Sandhu',
    ethnicity: 'Indian',
    language: 'Punjabi',
    religion: 'Sikh',
  },
  {
    family: 'Marchetti',
    children: ['Giulia', 'Luca', 'Bianca', 'Enzo'],
    mother: 'Francesca Marchetti',
    father: 'Paolo Marchetti',
    ethnicity: 'White Other',
    language: 'Italian',
    religion: 'Roman Catholic',
  },
  {
    family: 'Bramwell',
    children: ['Tyler', 'Kayleigh', 'Mason', 'Skye'],
    mother: 'Stacey Bramwell',
    father: 'Craig Doyle',
    ethnicity: 'White British',
    language: 'English',
    religion: 'None',
  },
  {
    family: 'Nguyen',
    children: ['Linh', 'Bao', 'Mai', 'Khanh'],
    mother: 'Thuy Nguyen',
    father: 'Duc Nguyen',
    ethnicity: 'Any other Asian background',
    language: 'Vietnamese',
    religion: 'Buddhist',
  },
  {
    family: 'Adeyemi-Foster',
    children: ['Temi', 'Joshua', 'Ayo', 'Grace'],
    mother: 'Folake Adeyemi',
    father: 'Martin Foster',
    ethnicity: 'White and Black African',
    language: 'English',
    religion: 'Christian',
  },
  {
    family: 'Petrov',
    children: ['Anastasia', 'Nikolai', 'Daria', 'Ivan'],
    mother: 'Elena Petrova',
    father: 'Sergei Petrov',
    ethnicity: 'White Other',
    language: 'Bulgarian',
    religion: 'Orthodox Christian',
  },
  {
    family: 'Haddad',
    children: ['Leila', 'Omar', 'Noor', 'Sami'],
    mother: 'Rania Haddad',
    father: 'Khalil Haddad',
    ethnicity: 'Arab',
    language: 'Arabic',
    religion: 'Muslim',
  },
  {
    family: 'Van der Berg',
    children: ['Lotte', 'Sem', 'Fenna', 'Bram'],
    mother: 'Anouk van der Berg',
    father: 'Joris van der Berg',
    ethnicity: 'White Other',
    language: 'Dutch',
    religion: 'None',
  },
  {
    family: 'Small',
    children: ['May', 'Will', 'Faith', 'Sonny'],
    mother: 'Dawn Small',
    father: 'Mark Small',
    ethnicity: 'White and Black Caribbean',
    language: 'English',
    religion: 'Pentecostal',
  },
] as const;

/** The second and fourth child of each family above is a boy, the first and third a girl. */
export const sexOfChild = (index: number): 'Female' | 'Male' => (index % 2 === 0 ? 'Female' : 'Male');

export const HOMES = [
  ['14 Larkspur Close, Wexbridge', 'WX4 2QT'],
  ['Flat 3, 27 Old Tannery Road, Harnham Cross', 'HC1 9ZD'],
  ['The Gables, Mill Lane, Little Thorpe, Harnham', 'HC12 4BN'],
  ['88b Station Parade, Wexbridge', 'WX1 7LP'],
  ['6 Coronation Terrace, Upper Denby', 'WX8 3RE'],
  ['112 Kestrel Way, Thornby Estate, Wexbridge', 'WX9 5HJ'],
  ['Apartment 41, Quayside House, Dock Street, Marlport', 'MW2 6TF'],
  ['2 Rectory Cottages, Church End, Great Marden', 'MW15 8SW'],
] as const;

export const SCHOOLS = [
  'Larkfield Primary School',
  'St Wilfrid’s RC Primary',
  'Harnham Cross Academy',
  'Little Acorns Nursery',
  'Thornby Junior School',
  'Marlport High School',
] as const;
export const GPS = [
  'Dr S. Lindqvist, Bridge Street Surgery',
  'Harnham Cross Health Centre',
  'Dr Pereira, The Old Forge Practice',
  'Marlport Medical Centre',
] as const;

export const REFERRERS = [
  {
    name: 'Helen Cartwright',
    role: 'Designated Safeguarding Lead',
    agency: 'Larkfield Primary School',
    email: 'h.cartwright@larkfield.wexbridge.example',
    source: 'school',
  },
  {
    name: 'Joanne Pike',
    role: 'Health Visitor',
    agency: 'Wexbridge Community NHS Trust',
    email: 'joanne.pike@wexcommunity-nhs.example',
    source: 'health',
  },
  {
    name: 'PC 2217 Daniel Moss',
    role: 'Police Constable',
    agency: 'Wexshire Police',
    email: 'daniel.moss@wexshire-police.example',
    source: 'police',
  },
  {
    name: 'Dr Amara Nwosu',
    role: 'General Practitioner',
    agency: 'Bridge Street Surgery',
    email: 'a.nwosu@bridgestreet-surgery.example',
    source: 'gp',
  },
  {
    name: 'Tomos Prosser',
    role: 'Housing Officer',
    agency: 'Thornby Homes',
    email: 'tomos.prosser@thornbyhomes.example',
    source: 'housing',
  },
  {
    name: 'Siobhan Reilly',
    role: 'Community Midwife',
    agency: 'Marlport General Hospital',
    email: 's.reilly@marlport-general.example',
    source: 'midwife',
  },
  {
    name: 'Farah Siddiqui',
    role: 'School Nurse',
    agency: 'Wexbridge School Nursing Team',
    email: 'farah.siddiqui@wexcommunity-nhs.example',
    source: 'nurse',
  },
  {
    name: 'Mrs P. Achterberg',
    role: 'Nursery Manager',
    agency: 'Little Acorns Nursery',
    email: 'office@littleacorns.example',
    source: 'nursery',
  },
] as const;

export const NHS_NUMBERS = [
  '9990000018',
  '9990000026',
  '9990000034',
  '9990000042',
  '9990000050',
  '9990000069',
  '9990000077',
] as const;
export const UPNS = ['N919200012345', 'W926200098765', 'B801200005001'] as const;

/** Reasons as people write them, with the traps of real ones: dates, words that are labels elsewhere, colons, quotations. */
export const CONCERNS = [
  'Staff noticed a bruise to the left upper arm, about 2 cm across, during PE on Tuesday 10 November 2026. When asked gently the child said "Dad was cross about tea". This is the third injury seen this half term. The class teacher keeps dated notes.',
  'Missed the last four appointments including the two year check. Home conditions seen on 02/11/2026 were poor: dog faeces on the kitchen floor, no food in the fridge, both children in yesterday’s clothes. Mother appeared low in mood and said she is not coping since the separation.',
  'Officers attended at 23:40 following a call from a neighbour. Verbal argument between the adults, property damaged, children upstairs and awake. Mother declined to give a statement. Children were seen, appeared tired and frightened. No injuries noted. Age and address confirmed at the scene.',
  'Attendance has fallen to 61%. Often arrives hungry and in dirty uniform. Has started to fall asleep in lessons and told a friend that there are "always people at the house". There is a pattern of new phones and trainers that nobody can account for.',
  'Disclosed to her form tutor that her uncle "touches her leg and it feels wrong". She was tearful and asked us not to tell her mum. The school has not spoken to the parents in line with advice. Name of the uncle is not known to us.',
  'Concern about neglect over a long period: persistent head lice, untreated dental decay, missed immunisations. The family moved here from another area in June 2026 and previous records have been asked for. Parents work long shifts and the eldest is caring for the younger ones most evenings.',
  'Late booking at 26 weeks. Mother discloses use of heroin in early pregnancy and says that a previous child was removed in another county. Partner attends each visit and answers for her. She would not be seen alone on 3 November.',
  'Rent arrears and repeated complaints of shouting and banging at night. At a visit on 05/11/26 the front door was damaged and the youngest child was alone downstairs while the adults were asleep. Telephone contact since then has failed.',
] as const;
export const LONGER = [
  'Background: the family have been known to early help since spring 2025. A plan was in place and closed in July when the parents stopped answering. We met them on 14 September and again on 9 October; each time they agreed to attend the parenting group and did not.',
  'The child is quiet, well liked, and reads above the level expected. In the past month there has been a marked change: withdrawn at playtime, flinches at loud noise, does not want to go home on Fridays. When asked who picks up, the child said "it depends who is awake".',
  'We have tried a breakfast club place, uniform from the hardship fund, a referral to the school counsellor and two home visits. The family accepted the breakfast club only. A third visit on 16 November found the house dark and nobody at home although a television could be heard.',
  'What worries us most is the cumulative picture: each event taken alone could be explained, taken together they suggest that nobody is reliably looking after these children in the evening. We would like a joint visit this week and a meeting with all agencies.',
] as const;
export const STRENGTHS = [
  'Grandmother lives nearby and helps most weekends.',
  'Good attendance until this term; enjoys art and football.',
  'Mother asks for help and keeps most appointments.',
  'Warm relationship between the siblings seen at each visit.',
] as const;
export const VIEWS = [
  'Says she feels safe at nan’s house and would like to stay there more.',
  'Wants the shouting to stop.',
  'Did not want to talk about home today.',
  'Would like to see his dad again but not when he has been drinking.',
] as const;
export const REASONS = [
  'Speaking to the parents first may place the child at greater risk.',
  'Unable to reach either parent by telephone.',
  'Mother did not answer the door on three visits.',
  'Police advice is not to contact the family yet.',
] as const;
export const NEEDS = [
  'Asthma, uses an inhaler',
  'Speech and language delay',
  'Autism spectrum condition, diagnosed 2024',
  'Hearing loss in left ear',
] as const;
export const WORKERS = [
  ['GP', 'Dr S. Lindqvist', '01632 960 411'],
  ['Health visitor', 'Joanne Pike', '01632 960 207'],
  ['School', 'Helen Cartwright', '01632 960 118'],
  ['CAMHS', 'Obinna Eze', 'o.eze@wexcamhs.example'],
  ['Early Help', 'Lorraine Tibbs', '07700 900 341'],
] as const;
