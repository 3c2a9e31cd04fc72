/** What the writers of our fourth batch have to say. */
import type { Pools } from './pools.ts';

export const FOURTH_WORDS: Pick<
  Pools,
  'CONCERNS' | 'LONGER' | 'STRENGTHS' | 'VIEWS' | 'REASONS' | 'NEEDS' | 'WORKERS' | 'RELATIONSHIPS'
> = {
  CONCERNS: [
    'On Wednesday 11 November he told our lunchtime supervisor that he had slept in the car with his dad because "mum was smashing things up". He had the same clothes on as on Monday, smelt of urine and asked twice whether he could stay for after-school club. We have seen him in the car park at 7.15 am on four mornings this term.',
    'Officers attended a domestic incident at 22:47 hrs. Suspect had left prior to police arrival. Victim had a swollen lip and declined to give a statement. Children were out of bed, sat on the stairs and had clearly witnessed events. Empty vodka bottles on the worktop, no food in the fridge. DASH: HIGH.',
    'Presented with a torn frenulum and bruising behind the left ear (2 x 1 cm). The history given by the parents changed between triage and my own assessment: at first a fall from the sofa, later a sibling with a toy. A non-mobile infant. CT and skeletal survey are booked for tomorrow morning.',
    'Came into the refuge on Friday night with nothing. Mum says he has hurt the eldest before, with a belt, and that he has threatened to take them out of the country. He has been ringing round her family. She does not feel she can protect the kids by herself if he turns up',
    'The three children have been persistently absent (attendance 52 %, 49 %, 61 %). Head lice have been untreated since June; the youngest has severe dental decay and has missed four hospital extractions. Mother says that she is "not bothered by letters". The eldest is giving her insulin to herself without supervision.',
    'Mr is subject to a Sexual Harm Prevention Order which forbids unsupervised contact with children under 16. At a home visit on 6/11 I saw children’s shoes and a buggy in the hallway; he said that they belong to his "mate’s missus". A search of his phone has shown photos of a little girl in the flat.',
    'She bit another child on Tuesday and said "that’s what daddy does to me". There is an oval mark on her upper arm, which her key person has drawn on a body map. She cries when she is picked up by her father, never when her grandmother comes.',
    'Booked late at 27 weeks. Drinking daily (units not known), sofa surfing; previous two children were removed in 2019 and 2022 by another authority. She left the antenatal clinic before the scan, saying that "they will only take this one as well".',
    'We let ourselves in for the gas safety check after three missed appointments. There were nine people in a two-bedroom flat. A girl of about eight opened the door; no adult was awake. The kitchen ceiling is down, the bath is full of rubbish bags, and there is a padlock on the outside of the small bedroom.',
    'Consultation 16.11.26: weight static for five months, delayed speech, filthy nails, flat affect. Mum is low (PHQ-9 = 21) and says that she has thought of "ending it for both of us". Crisis team have seen her today. I do not think that she can look after a toddler on her own at present.',
  ],
  LONGER: [
    'Further background. The family has lived at six addresses in two years. Closed to early help in May 2025 because appointments were not kept. In February 2026 a neighbour reported shouting; the police found no offences. The older child was known to the previous authority under section 17.',
    'I discussed this with our named nurse and with the school on the same day. The school has eleven entries on its own system since September, which I attach. We agreed that each of them looked small and that all of them together do not.',
    'Please be aware that the maternal grandmother is supportive and could have the children for a few nights. She works on Tuesdays and Thursdays. She has asked not to be named to the father.',
  ],
  STRENGTHS: [
    'Mum asked for help herself and has kept every appointment since.',
    'Close to paternal grandparents, who live in the next street and do the school run.',
    'Loves football, has a steady group of friends, always polite to staff.',
    'Dad is in work; rent is up to date; the house is warm.',
  ],
  VIEWS: [
    'Says she wants everybody to stop shouting.',
    'He would like to see his dad, but only at Nan’s house.',
    'Did not want to talk; drew a picture of the dog instead.',
    'Happy for us to tell you, as long as mum does not find out who said it.',
  ],
  REASONS: [
    'Police have asked us to hold back until the suspect is arrested.',
    'Phone goes straight to voicemail; no reply to a letter of 9 November.',
    'It would put the young person at risk of so-called honour-based abuse.',
    'Mother was asleep after sedation.',
  ],
  NEEDS: ['Down’s syndrome', 'Asthma (inhalers kept at school)', 'Autism – awaiting assessment', 'Partially sighted'],
  WORKERS: [
    ['GP', 'Dr Helen Marchbanks', '01632 960 411'],
    ['Health Visitor', 'Oluwakemi Adeyemi', '07700 900 271'],
    ['School', 'Mr P. Trevanion', '01632 960 562'],
    ['Drug & Alcohol Service', 'Stacey Rudd', 'stacey.rudd@clearwater-recovery.example'],
    ['Housing Association', 'Imran Sheikh', '01632 960 903'],
  ],
  RELATIONSHIPS: [
    'Class teacher',
    'Attending officer',
    'Refuge key worker since 13 November',
    'Family doctor, eight years',
  ],
};
