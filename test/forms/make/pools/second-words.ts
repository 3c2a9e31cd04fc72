/** What the writers of our second batch have to say. */
import type { Pools } from './pools.ts';

export const SECOND_WORDS: Pick<
  Pools,
  'CONCERNS' | 'LONGER' | 'STRENGTHS' | 'VIEWS' | 'REASONS' | 'NEEDS' | 'WORKERS' | 'RELATIONSHIPS'
> = {
  CONCERNS: [
    'Child arrived at school this morning without shoes or coat. Said mum "would not wake up". Staff have been unable to contact either parent. Previous concerns logged on CPOMS: 12/09/2026, 30/09/2026 and 14/10/2026 (all neglect).',
    'Pt attended ED with parents at 02:15. Hx given inconsistent with injury – spiral # L humerus. Parents state child "fell off sofa". No other injuries seen on top-to-toe. Safeguarding bloods & skeletal survey requested. Child admitted to Ward 7.',
    'Mother has disclosed at key-work session that she has relapsed on crack cocaine and that her ex-partner (who is subject to a restraining order) has been staying at the property. Children present. She asked that this is not recorded. I explained that I have a duty to share.',
    'I am concerned about the young person’s association with older males. On three dates in October (3rd, 11th, 24th) she was reported missing and returned with cash, a vape and a second mobile. School: attendance 48%.\n\nShe tells staff she has a boyfriend called "Dee" – age, address and surname unknown.',
    'Unannounced home visit on 10th Nov. Property cluttered to waist height; no working toilet; one mattress for 3 children. Electricity off (prepay meter). Dad said he would sort it "by Friday". Re-visited Friday: no change.',
    'High-risk MARAC case. Perpetrator strangled victim in front of the children on 15/11/26. Victim has fled to a relative; address is not to be disclosed. Name of the perpetrator: see MARAC minutes. Children: both witnessed the incident and the younger one called 999.',
    'Pregnancy concealed until 31 weeks. Previous children are looked after by another local authority. No equipment at home, not engaging with FNP, DNA x 3.',
    'Following a lesson on keeping safe the pupil told the class teacher that his step-dad "uses the wire". Two linear marks seen on forearm, recorded on body map. We have not contacted home.',
  ],
  LONGER: [
    'History: The family first came to our notice in January 2025 (TAF opened, closed 06/2025 due to non-engagement). A CIN plan was held by a neighbouring authority before then.\n- 14/02/2025 police call-out, verbal only\n- 20/05/2025 child found in road, aged 2\n- 03/09/2026 A&E, ingestion of bleach (accidental?)',
    'Impact on the child: he presents as hyper-vigilant; eats very quickly; hoards food; tells other children that he is "the dad now". We consider that without intervention his emotional wellbeing and development will be significantly impaired.',
    'What has been tried so far: 1) breakfast club, 2) school nurse drop-in, 3) EHA offered twice and declined, 4) food parcel, 5) letter home. None has made a lasting difference.',
    'In our professional opinion the threshold for s.17 is met and may be s.47. Please contact me before speaking with the family as there is a risk to Mum if Dad learns of this referral: he monitors her phone and opens the post.',
  ],
  STRENGTHS: [
    'Mum loves her children and the home was clean until this summer.',
    'Good relationship with maternal gran, who has them every other weekend.',
    'Engages well with the nursery; always on time for collection.',
    'Siblings look out for each other. Dad has attended anger management (6 of 8 sessions).',
  ],
  VIEWS: [
    '"I want mummy to be better."',
    'Too young to give a view; settled with staff, distressed at hand-over.',
    'He says that school is the best place.',
    'She does not want social services involved.',
  ],
  REASONS: [
    'Would increase risk to the children.',
    'Attempted x3, no reply; voicemail left.',
    'FII suspected, advised by named doctor not to inform.',
    'Mother not contactable since Monday.',
  ],
  NEEDS: [
    'Global developmental delay; non-verbal',
    'ADHD (medicated)',
    'Type 1 diabetes',
    'Wears hearing aids, BSL user',
  ],
  WORKERS: [
    ['GP', 'Dr Nikhil Rao', '01632 960 733'],
    ['Midwife', 'Paula Entwistle', '07700 900 118'],
    ['School Nurse', 'Zainab Iqbal', 'zainab.iqbal@midvale-health.example'],
    ['Probation', 'Craig Lomas', '01632 960 290'],
    ['Youth Justice', 'Simone Achebe', '01632 960 815'],
  ],
  RELATIONSHIPS: [
    'Key worker',
    'Class teacher and DSL',
    'I have known the family for 18 months',
    'Nil - treated child once in ED',
  ],
};
