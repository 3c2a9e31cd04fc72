/** Fictional names, places, people and words for our eighth batch of forms. */
import type { Pools } from './pools.ts';

/** People press Enter in a long box. */
const LINE = '\u2028';

export const SEVENTH: Pools = {
  FAMILIES: [
    {
      family: 'Tranter',
      children: ['Ellie-Mae', 'Kaiden', 'Skye', 'Alfie-Jay'],
      mother: 'Gemma Tranter',
      father: 'Craig Holloway',
      ethnicity: 'White British',
      language: 'English',
      religion: 'None',
    },
    {
      family: 'Rahman',
      children: ['Tasnim', 'Yusuf', 'Maryam', 'Zayd'],
      mother: 'Shahnaz Begum',
      father: 'Abdul Rahman',
      ethnicity: 'Bangladeshi',
      language: 'Sylheti',
      religion: 'Muslim',
    },
    {
      family: 'Campbell-Reid',
      children: ['Aaliyah', 'Tyrese', 'Amara', 'Jerome'],
      mother: 'Nicole Reid',
      father: 'Wayne Campbell',
      ethnicity: 'White & Black Caribbean',
      language: 'English',
      religion: 'Christian',
    },
    {
      family: 'Okonjo',
      children: ['Chidera', 'Emeka', 'Adaeze', 'Obinna'],
      mother: 'Ifeoma Okonjo',
      father: 'Chukwudi Okonjo',
      ethnicity: 'African',
      language: 'Igbo',
      religion: 'Pentecostal Christian',
    },
    {
      family: 'Popescu',
      children: ['Andreea', 'Matei', 'Ioana', 'Luca'],
      mother: 'Mihaela Popescu',
      father: 'Sorin Popescu',
      ethnicity: 'Any other White background',
      language: 'Romanian',
      religion: 'Orthodox',
    },
    {
      family: 'Hughes',
      children: ['Seren', 'Macsen', 'Cadi', 'Ianto'],
      mother: 'Bethan Hughes',
      father: 'Dylan Pugh',
      ethnicity: 'White British',
      language: 'Welsh',
      religion: 'None',
    },
    {
      family: 'Khan',
      children: ['Hafsa', 'Ibrahim', 'Zara', 'Hamza'],
      mother: 'Nadia Khan',
      father: 'Imran Khan',
      ethnicity: 'Pakistani',
      language: 'Urdu',
      religion: 'Islam',
    },
  ],
  HOMES: [
    ['31 Moorside Avenue, Arkendale', 'AD6 3RT'],
    ['Flat 4, Weavers Court, 12 Bolton Street, Calverleigh', 'CX2 8LX'],
    ['2 The Crescent, Haltwell', 'HW9 1FD'],
    ['117 Queensway, Shrawley, Shrawshire', 'SX4 5BN'],
    ['Pear Tree Cottage, Back Lane, Lower Brantwick', 'BW4 7QE'],
  ],
  SCHOOLS: [
    'Moorside Primary School',
    'St Aidan’s CE Primary',
    'Haltwell High School',
    'Little Stars Day Nursery',
    'Brantwick Academy',
  ],
  GPS: ['Dr A Fernandes, Moorside Surgery', 'Weavers Medical Practice', 'The Crescent Health Centre'],
  REFERRERS: [
    {
      name: 'Joanne Hartshorn',
      role: 'Deputy Head / Designated Safeguarding Lead',
      agency: 'Moorside Primary School',
      email: 'j.hartshorn@moorside-primary.example',
      source: 'school',
    },
    {
      name: 'Sunita Rawal',
      role: 'Health Visitor',
      agency: '0-19 Service, Calverleigh Community Health',
      email: 'sunita.rawal@calverleighhealth.example',
      source: 'health-visitor',
    },
    {
      name: 'PC 4471 Stuart Naylor',
      role: 'Response Officer',
      agency: 'Westmoor Police, Haltwell',
      email: 'stuart.naylor@westmoor-police.example',
      source: 'police',
    },
    {
      name: 'Caroline Mbeki-Ward',
      role: 'Community Midwife',
      agency: 'Haltwell Hospital Maternity Unit',
      email: 'caroline.mbeki-ward@haltwellhospital.example',
      source: 'midwife',
    },
    {
      name: 'Dr Tom Ashworth',
      role: 'GP Registrar',
      agency: 'Weavers Medical Practice',
      email: 't.ashworth@weaversmedical.example',
      source: 'gp',
    },
    {
      name: 'Kerry Dunne',
      role: 'Family Support Worker',
      agency: 'Homelink Brantwick',
      email: 'kerry@homelink-brantwick.example',
      source: 'charity',
    },
    {
      name: 'Mark Oduya',
      role: 'Neighbourhood Officer',
      agency: 'Shrawley Homes',
      email: 'mark.oduya@shrawleyhomes.example',
      source: 'housing',
    },
    {
      name: 'Sgt 1182 Helen Tait',
      role: 'Neighbourhood Sergeant',
      agency: 'Westmoor Police, Pinsfold',
      email: 'helen.tait@westmoor-police.example',
      source: 'police',
    },
  ],
  NHS_NUMBERS: ['9990000050', '9990000018', '9990000077', '9990000026', '9990000042', '9990000034', '9990000069'],
  UPNS: ['K814200009017', 'H312207716002', 'B894410002013'],
  CONCERNS: [
    `School have had ongoing worries since September about the home conditions and about attendance, which now stands at 71%. On Monday one of the lunchtime supervisors noticed a linear bruise to the back of the left leg.${LINE}When asked, it was said that this happened “because I spilled the milk”. Mum was rung at 1.45pm and said that it was an accident, then put the phone down.${LINE}We remain concerned that physical chastisement is being used and that things are getting worse.`,
    'Home visit carried out on 16/11. The property was cold and there was no electric on the meter. There was very little food and the only milk was out of date. Mother presented as low in mood and told me that she “can’t see the point any more”. Weight has dropped from the 50th to the 9th centile since the last contact. Two appointments with the dietitian were not attended.',
    'Officers attended a report of a domestic at the address at 2140hrs. Male had left prior to police arrival. Female had a swollen lip and stated that he had grabbed her by the throat in the kitchen in front of the children. The children were upstairs in bed but awake and had heard everything. DASH completed and graded as high. Male has since been arrested and bailed with conditions not to attend.',
    `Late booker at 22 weeks. Disclosed daily cannabis use and that her previous child is cared for by the maternal grandmother.${LINE}Partner answers all questions on her behalf and would not leave the room at any of three appointments. Routine enquiry has therefore not been possible.`,
    'Seen in surgery with a four-week history of headaches and not sleeping. During the consultation disclosed that an older cousin has been coming into the bedroom at night. Was very distressed and begged me not to tell anyone. There are no visible injuries. I have discussed this with our safeguarding lead today.',
    'We have supported this family for five months under early help. Dad has moved back in despite the agreement that he would not, and both parents are drinking heavily again. The children are often not collected until 5pm and the youngest has turned up twice in a wet nappy from the night before. Despite weekly visits nothing has changed.',
    'Neighbours have complained of shouting and of a dog being left with the children. At inspection the back bedroom had bare floorboards, no bedding and faeces on the wall. Rent arrears of £2,140 and a notice has been served. Tenant was offered a support worker but did not engage.',
  ],
  LONGER: [
    'The family were open to Children’s Social Care in 2023 under a child in need plan, closed after four months.',
    'There was one previous contact from school in March this year, which was signposted to early help.',
  ],
  STRENGTHS: [
    'Maternal grandmother is very supportive and has the children every weekend.',
    'Mum engages well with school when she is well and wants help.',
    'Attends every day in full uniform and has a close group of friends.',
  ],
  VIEWS: [
    'Said “I just want mum to stop being sad”.',
    'Would like to live with nan. Does not want dad to know.',
    'Told me that home is “a 3 out of 10”.',
  ],
  REASONS: [
    'It is felt that informing them could increase the risk to the child.',
    'Unable to make contact, phone goes straight to voicemail.',
    'Disclosure relates to a family member, advised by MASH not to inform.',
  ],
  NEEDS: ['Asthma', 'Speech and language delay', 'ADHD - medicated', 'Global developmental delay, has EHCP'],
  WORKERS: [
    ['Health Visitor', 'Sunita Rawal', '01632 960 441'],
    ['School Nurse', 'Debbie Platt', '01632 960 442'],
    ['Police', 'PC 3320 Amin', '101 ext 71552'],
    ['Early Help', 'Lorna Fitch', '07700 900 518'],
  ],
  RELATIONSHIPS: ['Class teacher', 'Named health visitor since birth', 'GP', 'Key worker'],
};

/** What writers ask for, and what they have tried. */
export const WISHES = [
  'A social work assessment to look at the risks in the home.',
  'Support for mum with her mental health and with routines.',
  'Strategy discussion please.',
] as const;
export const TRIED = [
  'Early help plan, weekly welfare checks, food bank vouchers.',
  'Parenting course offered twice and declined.',
  'Breakfast club and meetings with mum every half term.',
] as const;
