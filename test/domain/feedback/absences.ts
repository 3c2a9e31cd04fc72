/** What machines of schools, surgeries and police answer while somebody is away, as such notices are written; and the same with something that a person added. All invented. */

/** Nothing in them is about anybody: they can be noted and left. The words of `absence-words` were found with these. */
export const PLAIN: readonly string[] = [
  `I am out of the office until Monday 23 November and will reply to your email on my return.

For urgent safeguarding matters please contact our Deputy Designated Safeguarding Lead, Mrs Helen Carr, on 01632 960101 or safeguarding@fairfield.example.

Kind regards
Jane Smith
Deputy Headteacher
Fairfield Primary School`,
  `Thank you for your email. The school is now closed for half term and will reopen on Monday 2nd November 2026. Emails will not be monitored during this time.

If you are concerned about the welfare of a child, please contact Children's Services on 01632 960111. If a child is in immediate danger, call the police on 999.`,
  `Thank you for contacting Brightwater Primary School. This is an automated response to let you know that we have received your email. We aim to respond within 48 hours during term time.

If your enquiry is urgent, please telephone the school office on 01632 960102 between 8.30am and 4.00pm. Parents reporting a pupil absence should ring the absence line before 9am.`,
  `This mailbox is not monitored outside surgery hours (8am - 6.30pm, Monday to Friday). If you need urgent medical help please call 111, or 999 in an emergency.

Please do not send clinical information about patients to this address.

Brightwater Surgery`,
  `Thank you for your email. I am currently on rest days and will be back on duty on 25/11/2026 at 1400 hours. If your email relates to an ongoing incident please call 101 quoting the reference number. In an emergency always dial 999.

PC 1234 Owen Marsh
Safeguarding and Vulnerability Team
Wexshire Police`,
  `Hello,

I work Tuesday to Thursday. I am on annual leave from 16th November to 27th November inclusive, with no access to my emails. Please contact the duty health visitor on 01632 960103 with any urgent concerns about a child or family.

Best wishes
Priya`,
  `I am currently on maternity leave. Please redirect your email to Tom Baker at t.baker@school.example, who is covering my role and will be happy to help.`,
  `I no longer work at Fairfield Academy. Please contact the main office on 01632 960104 and they will direct your enquiry.`,
  `I am on a training course all day today and will have limited access to my emails. I will respond as soon as I can. Thank you for your patience.`,
  `Many thanks for your message. I am a part time member of staff and my working days are Monday, Tuesday and Wednesday.

If your message is about the safety of a student and cannot wait until my return, please speak to a member of the safeguarding team on 01632 960105.

Regards,
Miss A. Ford
Pastoral Lead, Year 9`,
  `The school is closed for the summer holidays and reopens on Thursday 3rd September.

If you are worried about a child during the school holidays you can contact the NSPCC helpline, Childline or the police. If you think a child is at risk of harm please ring children's social care. In an emergency dial 999.`,
  `I am currently off sick. Please forward any child protection documents to the Designated Safeguarding Lead at dsl@school.example.`,
  `Thank you for your email. The nursery is closed for Christmas from Friday 18th December 2026 and reopens on Monday 4th January 2027. We wish all our families a very Merry Christmas and a Happy New Year.`,
  `Thank you for your email. I will be out of school on Thursday and Friday this week. For SEND queries please email senco@school.example, and for safeguarding queries please email dsl@school.example.

Mr D Okafor
SENDCo
This email and any attachments are confidential and intended solely for the use of the individual to whom they are addressed. If you are not the intended recipient please notify the sender and delete this email.`,
  `Thank you for your email, which has been received. Due to the high volume of emails we receive please allow up to 5 working days for a response.`,
  `Please note that school is closed today for an INSET day. Pupils return to school on Tuesday 24 November. I will reply to your email when I am back at work.`,
  `This mailbox is monitored Monday to Friday 0800 - 1600. If you believe that a child is at risk of significant harm outside these hours please contact 101, or 999 in an emergency. MARAC referrals should be sent to marac@wexshire.example.`,
  `I am away from the office, returning on Monday. In my absence please contact my manager, Dawn Price, on 07700 900123 or the Family Support Team duty line on 01632 960106.

Thanks,
Rob`,
  `Dr Anand is on leave and will return on 1 December. For anything urgent please contact the on-call paediatrician through the hospital switchboard.`,
  `Thank you for your email. I am out of the office today and may not pick up messages. If you need to speak to a school nurse please call the single point of access on 01632 960107.`,
  `Dear Sender,

I am currently away from my desk and will be back in school on Monday 30th November. If you require a response before then, please email office@stannes.example or call 01632 960121.

If this is a child protection matter please contact Mr Gareth Pugh (DSL).

Many thanks
Emma Lowe
Assistant Headteacher
St Anne's RC Primary School`,
  `Thank you for your email. Please be aware that the school office is closed for the weekend. We will respond to your email on the next working day.`,
  `Our office is now closed. Office hours are 9.00am to 5.00pm Monday to Thursday and 9.00am to 4.30pm on Friday. If you have concerns for the immediate safety of a child please contact the Emergency Duty Team on 01632 960122 or dial 999.`,
  `Please note that I do not work on Wednesdays. I will action your email on my return.`,
  `Thank you for your e-mail. I am on leave and not checking emails. For urgent queries relating to safeguarding, please contact PS Karen Holt or the MASH on 01632 960123.

DS Neil Brand
Child Abuse Investigation Unit`,
  `I'm out of office with no access to email. I'll be back on 02/12/26.`,
  `Many thanks for your email. I am teaching for most of the day and may not see your message until after school. If it is urgent, please ring reception.`,
  `Thank you for contacting Riverside Medical Practice. Your email has been received and will be dealt with within 3 working days. This inbox is for professionals only. Patients should contact reception on 01632 960124.`,
  `AUTOMATIC REPLY

I have now left the Trust. Please contact the Health Visiting Team on 01632 960125.`,
  `I am on a phased return to work and will not be monitoring emails. Please contact Sarah Bright, Head of Year 8, sbright@academy.example.`,
  `The college is closed from 5pm on Friday 18 December and will reopen on Monday 4 January. During this period the safeguarding mailbox will be monitored daily. If you are worried about the safety or wellbeing of a student please email safeguarding@college.example. If you or someone you know is at immediate risk of harm call 999.`,
  `Thank you for your email, I am on jury service until further notice. Please contact Lisa Crane in my absence.`,
  `I am not in the office today. Should you have an urgent safeguarding concern regarding a pupil please contact the school and ask for the Designated Safeguarding Lead.`,
  `This is an unmonitored mailbox. Please do not reply.`,
  `I am currently on paternity leave and will return in January 2027. If your email is urgent please contact my colleague Ben Frost: bfrost@council.example`,
  `We are experiencing a high number of enquiries. We will get back to you within five working days. Please do not send a duplicate email as this may delay our response.`,
  `Thank you for your message. I am currently out of the office attending a course and will be back on Wednesday. If you need immediate assistance please contact the Safeguarding Team on 01632 960131.

Best regards
Daniel Hart
Safeguarding Officer
Meadowbank Academy Trust`,
  `Hi

I'm off until next Tuesday. If it can't wait, give Jo in the office a ring on 01632 960132.`,
  `Thank you for your email to Oakhill Surgery. We do not provide medical advice by email. If you are unwell please contact NHS 111 or your pharmacy.`,
  `Wexshire Police: thank you for your email. It has been received by the Multi-Agency Safeguarding Hub and will be reviewed by an officer in due course. If a crime is in progress or someone is in danger call 999.`,
  `Please note my working pattern is Monday to Wednesday 9-3. I will pick up your email when I am next in.`,
  `I am currently on a residential trip with Year 6 and will return on Friday 27 November. Mrs Osei is acting head in my absence: head@school.example`,
  `School has now broken up for the summer. Emails will be checked once a week. Children return on 4 September. For safeguarding concerns during the holiday period please contact the local authority on 01632 960133.`,
  `I have moved to a new role within the council. Please direct all future correspondence to frontdoor@council.example.`,
  `I am on bereavement leave. Please contact Ruth Kemp.`,
  `Thank you for getting in touch. A member of our team will respond to you as soon as possible.`,
  `My mailbox is not being monitored at present. If you are a parent please contact your child's form tutor. If you are a professional with a safeguarding query please contact dsl@school.example.`,
  `I am on strike today.`,
];

/** Somebody added something, or may have: a person reads it. */
export const WITH_NEWS: readonly string[] = [
  `I am on leave until Monday. Before I went she came in with a bruise on her arm, please ring the school.`,
  `Out of office. Back Monday. PS mum turned up drunk at the gate yesterday.`,
  `The school is closed for half term. We have not seen him since Tuesday.`,
  `Thank you for your email. I am away until Monday. He disclosed to Miss Ford today that dad hits him.`,
  `I am away until Monday. Please ring me on my mobile about this family, things have got worse.`,
  `I am out of the office. The family have moved to Leeds.`,
  `The school is closed for Christmas. The child did not attend on the last day of term.`,
  `I am on annual leave. For urgent safeguarding matters contact Mrs Carr. She has the photographs of the marks.`,
  `I am on rest days until Friday. Officers attended the address again last night.`,
  `Dr Anand is on leave and will return on 1 December. The child was not brought to clinic again.`,
  `I am now on maternity leave. I remain concerned about the twins.`,
  `If a child is at risk please call 999. Zara is at risk at home tonight.`,
  `I am off sick. Please note the pupil has left our school.`,
  `I am away from the office until Monday. Please do not contact the father.`,
  `I am away until Monday. The address you have for them is wrong.`,
  `The school is closed today because a pupil was stabbed outside.`,
  `Yes, they are still living there. I am on leave until Monday.`,
  `I am on leave until Monday but I do think that a child is in danger.`,
  `I am out of the office. For urgent matters about Kayden's safety please contact Mrs Carr.`,
  `I am out of the office until Monday.

Kind regards
Jane Smith
Deputy Headteacher
dad has been released today`,
  `Thank you for your email. I am on leave. Please contact the police about the child.`,
  `I am away. He came in again with marks on his neck.`,
  `I am on leave until Monday. Mum has told the office that they will be in Spain.`,
  `Back on 30 November. Note: child is now with grandmother.`,
  `I am out of the office. Please contact the family directly.`,
  `The school is closed. If you need Ruby's records please ask for them.`,
  `On annual leave. We are worried about the baby.`,
  `I am on leave. This child has left and is now at St Anne's Primary School.`,
  `Off duty until Friday. Father arrested, is on bail.`,
  `Sorry I missed your call. I am away. I spoke to mum and she is not happy.`,
  `I am out of the office until Monday. No concerns from school.`,
  `I am away. I do not work with this family.`,
  `Thank you. I am away. Please ring me as soon as you can, I have more information about the incident.`,
  `I have been off since the incident with the pupil.`,
  `School closed. Home visit planned for Thursday, no answer at the door on Tuesday.`,
  `I am on leave. I will be at the meeting.`,
  `Not at this address. Try his new school.`,
  `I am on leave until Monday. Parents have received your letter and are concerned.`,
  `I am on leave. Please note the address on your letter is wrong.`,
  `Away until Monday. Baby was born on Friday.`,
  `I am out of the office. I have serious concerns, please call the school today.`,
  `I am on leave. We will not be able to attend.`,
  `Out of office. They have left the country.`,
  `School is closed. There is a safeguarding issue, please call me.`,
  `I am away. If the child is hurt again, the police are to be called.`,
  `On leave. Not my patient.`,
  `I am away until Monday. We have no child of that name.`,
  `Not in school since Monday.`,
  `I am on leave but please call, it is urgent.`,
  `Thank you. The pupil is safe.`,
];

/** The same, written when the words stood: nothing was changed for these. */
export const PLAIN_UNSEEN: readonly string[] = [
  `Thank you for your email. I am on annual leave, back on Thursday 3rd December. For anything that cannot wait please email admin@hollybush.example.

Yours sincerely
Mrs Paula Reed
Headteacher, Hollybush Infant School`,
  `I am not at my desk this week as I am covering another site. Emails will be read each evening.`,
  `This is an automated reply. The 0-19 Health Visiting and School Nursing Service operates Monday to Friday, 9am to 5pm. If you require urgent advice about a child's health please contact your GP or NHS 111.`,
  `PC 2211 Adeyemi is currently abstracted to other duties and returns on 30 November. For ongoing investigations please contact DS Lowe.`,
  `Thank you for your email. As a small school we may take a few days to reply during busy periods.`,
  `Merry Christmas from everyone at Willow Nursery! We are closed until 5 January.`,
  `I am on leave, for safeguarding matters please speak with Mr Bell (DSL) or Miss Ives (DDSL).`,
  `Please be advised that I have changed jobs. My replacement is Farah Aziz, f.aziz@trust.example.`,
  `I am currently isolating and working remotely. The best way to reach me is by email.`,
  `Our surgery is closed this afternoon for staff training. If you need help before we open tomorrow call 111.`,
];

/** The same, but for one word: `treat` was learned from the last of these. */
export const WITH_NEWS_UNSEEN: readonly string[] = [
  `I am on leave. Dad collected the children on Friday and has not brought them back.`,
  `Out of office until Monday. Just to say the home situation is much worse.`,
  `I am on annual leave. I have passed your letter to our lawyer.`,
  `Closed for half term. The boy in question is not on our roll.`,
  `I am away. There was another incident at the weekend.`,
  `Thanks, on leave, but yes I am happy to share what we know.`,
  `I am off today. Mother rang in, child ill again.`,
  `I am out of office. Please be careful, there is a dog and a violent man at the property.`,
  `On leave until 30th. Case closed to us.`,
  `I am away. Please treat as urgent.`,
];
