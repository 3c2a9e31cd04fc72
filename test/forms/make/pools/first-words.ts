/** What the writers of our first forms have to say. */

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
