/** Fictional names, places, people and words for our ninth batch of forms. */
import type { Pools } from './pools.ts';

/** People press Enter in a long box. */
const LINE = '\u2028';

export const EIGHTH: Pools = {
  FAMILIES: [
    {
      family: 'Sewell',
      children: ['Poppy', 'Riley', 'Lacey-Mae', 'Finley'],
      mother: 'Stacey Sewell',
      father: 'Darren Pickup',
      ethnicity: 'White British',
      language: 'English',
      religion: 'None',
    },
    {
      family: 'Yusuf',
      children: ['Hodan', 'Abdirahman', 'Sagal', 'Liban'],
      mother: 'Fadumo Ali',
      father: 'Mahad Yusuf',
      ethnicity: 'Black African',
      language: 'Somali',
      religion: 'Muslim',
    },
    {
      family: 'Griffiths',
      children: ['Non', 'Osian', 'Lowri', 'Gethin'],
      mother: 'Sian Griffiths',
      father: 'Huw Griffiths',
      ethnicity: 'White British',
      language: 'Welsh',
      religion: 'None',
    },
    {
      family: 'Nowak',
      children: ['Zuzanna', 'Kacper', 'Oliwia', 'Szymon'],
      mother: 'Agnieszka Nowak',
      father: 'Piotr Nowak',
      ethnicity: 'Any other White background',
      language: 'Polish',
      religion: 'Catholic',
    },
    {
      family: 'Bennett-Clarke',
      children: ['Nevaeh', 'Kyrell', 'Shanice', 'Malachi'],
      mother: 'Tanya Bennett',
      father: 'Leon Clarke',
      ethnicity: 'White and Black Caribbean',
      language: 'English',
      religion: 'Christian',
    },
    {
      family: 'Patel',
      children: ['Anaya', 'Rohan', 'Diya', 'Krish'],
      mother: 'Hetal Patel',
      father: 'Nilesh Patel',
      ethnicity: 'Indian',
      language: 'Gujarati',
      religion: 'Hindu',
    },
    {
      family: 'McShane',
      children: ['Caoimhe', 'Declan', 'Niamh', 'Cormac'],
      mother: 'Bernadette McShane',
      father: 'Joseph Doran',
      ethnicity: 'White Irish',
      language: 'English',
      religion: 'Roman Catholic',
    },
  ],
  HOMES: [
    ['8 Coppice Rise, Oakenshaw', 'OK3 7DP'],
    ['Flat 11, Telford House, Mill Lane, Rillington', 'RL1 4QT'],
    ['Ty Coch, 3 Heol y Bryn, Abermere', 'AB9 2LW'],
    ['64a Station Parade, Stannerford', 'SF6 8JH'],
    ['22 Beechcroft Close, Bromhurst', 'BH5 1RN'],
  ],
  SCHOOLS: [
    'Coppice Lane Junior School',
    'Rillington Community College',
    'Ysgol Gynradd Abermere',
    'Busy Bees Nursery, Mill Lane',
    'St Winifred’s RC Primary School',
  ],
  GPS: ['Dr N Qureshi, Station Road Surgery', 'Millfield Medical Centre', 'The Beeches Practice, Dr Lund'],
  REFERRERS: [
    {
      name: 'Rebecca Thornley',
      role: 'Designated Safeguarding Lead',
      agency: 'Coppice Lane Junior School',
      email: 'rthornley@coppicelane.example',
      source: 'school',
    },
    {
      name: 'Olufemi Adeyemi',
      role: 'School Nurse',
      agency: 'Rillington 0-19 Public Health Nursing',
      email: 'olufemi.adeyemi@rillington0-19.example',
      source: 'school-nurse',
    },
    {
      name: 'PC 2087 Lauren Skelly',
      role: 'Police Constable',
      agency: 'Mid Marches Police',
      email: 'lauren.skelly@midmarches-police.example',
      source: 'police',
    },
    {
      name: 'Angharad Rees',
      role: 'Community Midwife',
      agency: 'Stannerford Maternity Services',
      email: 'angharad.rees@stannerford-hospitals.example',
      source: 'midwife',
    },
    {
      name: 'Dr Farah Siddiqi',
      role: 'GP Partner',
      agency: 'Millfield Medical Centre',
      email: 'farah.siddiqi@millfieldmc.example',
      source: 'gp',
    },
    {
      name: 'Gareth Oakes',
      role: 'Youth Work Team Leader',
      agency: 'The Junction Youth Project',
      email: 'gareth@thejunctionyouth.example',
      source: 'charity',
    },
    {
      name: 'Denise Whittle',
      role: 'Night Support Worker',
      agency: 'Telford House Supported Housing',
      email: 'd.whittle@telfordhouse.example',
      source: 'housing',
    },
    {
      name: 'Sr Marie-Claire Osei',
      role: 'Senior Sister, Emergency Department',
      agency: 'Stannerford General Hospital',
      email: 'marie-claire.osei@stannerford-hospitals.example',
      source: 'hospital',
    },
  ],
  NHS_NUMBERS: ['9990000034', '9990000069', '9990000018', '9990000077', '9990000050', '9990000042', '9990000026'],
  UPNS: ['H801200311042', 'R330911502007', 'D912400618019'],
  CONCERNS: [
    `On Thursday afternoon the class teacher saw three round marks on the inside of the upper arm, about the size of a 5p piece. When the teacher asked about them the answer was “I’m not allowed to say”.${LINE}This is the second time this half term that marks have been seen. Mother was spoken to on the first occasion and said it was rough play with a cousin.`,
    'Brought to clinic in dirty clothes that were too small and smelling strongly of smoke. There have been four missed appointments in six weeks. Mother reports she is sleeping on a friend’s sofa most nights and was not able to say who is at home with the children when she is out.',
    'Police called by a neighbour at 0110hrs to reports of shouting and of glass being broken. Both adults heavily intoxicated. Children found awake on the stairs in night clothes. Father arrested for assault and criminal damage. Mother has a fracture to her left wrist and declined to provide a statement.',
    'The family moved to the area in the summer to get away from a previous partner. Mother says she has been using heroin but is now scripted. Two older half-siblings live with their paternal grandparents under a special guardianship order. Three appointments have been missed since September.',
    `Attended with low mood and cutting to both forearms. Reports being sent messages by a man of 24 met online, who has asked for photographs and wants to meet up at the weekend.${LINE}Parents are aware of the self-harm but not of the messages.`,
    'All of the children come to our holiday club and for the last fortnight they have come hungry and taken food home in their pockets. The oldest told a volunteer that there has been no gas since half term and that mum “stays in bed with the door locked”. I called round on Wednesday and nobody answered, although I could hear the television.',
    'Resident has been leaving the little one alone in the flat while she goes to the shop, three times this week that we know of. The longest was about forty minutes. Different men have been coming in after 11pm despite the visitor rules.',
  ],
  LONGER: [
    'Known to early help in 2022 for housing; closed with needs met.',
    'The older sibling was on a child protection plan under the category of neglect until June 2024.',
  ],
  STRENGTHS: [
    'Good relationship with both grandparents, who live nearby and help with school runs.',
    'Mother has been honest about how hard things are and has asked for help herself.',
    'Loves football and has a trusted adult in school.',
  ],
  VIEWS: [
    '“I don’t like it when they shout. I go in the wardrobe.”',
    'Wants to stay at the same school and see more of grandad.',
    'Did not want to talk about home today.',
  ],
  REASONS: [
    'Telling the parents before the police have spoken to the child may put the child at further risk.',
    'Several attempts to ring, no reply and voicemail full.',
    'Mother became aggressive and ended the meeting before this could be discussed.',
  ],
  NEEDS: ['Eczema and asthma', 'Autism (diagnosed 2023)', 'Hearing loss, wears aids', 'Awaiting speech therapy'],
  WORKERS: [
    ['Health Visitor', 'Priya Menon', '01632 960 611'],
    ['School Nurse', 'Olufemi Adeyemi', '01632 960 612'],
    ['CAMHS', 'Tomasz Lis', '01632 960 640'],
    ['Probation', 'Carol Bright', '07700 900 731'],
  ],
  RELATIONSHIPS: ['Known the family for two years', 'First contact today', 'Through my work with the siblings'],
};

/** What writers ask for, what they have tried, what they say of the parents, and what parents say. */
export const HOPES = [
  'An assessment of the children’s needs and of whether they are safe at home.',
  'Help for mother to keep a routine and to get to appointments.',
  'A strategy discussion today.',
] as const;
export const DONE = [
  'Home visits twice, food parcels, referral to the money advice service.',
  'School has offered breakfast club and a mentor.',
  'Safety plan agreed with mother in October but not kept to.',
] as const;
export const PARENTING = [
  'Mother loves the children but is struggling to put boundaries in place.',
  'Father does most of the care when he is not working away.',
] as const;
