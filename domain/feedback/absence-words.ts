/** The words of which a notice of absence is made: whoever uses another may be telling us something, and a person reads it (R19). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Nothing can be said of anybody with these alone: there is no he, she or they, no was and no did. */
export const SAID_BY_ABSENCES = words(`
  a about always annual an and any anything anyone all also alternatively am are as at away aim access able absence assist assistance advise answer
    automatic automated automatically auto acknowledge allow again additional afternoon approximately
  be been back before between by business bank being both break
  can cannot can't could call calling contact contacting contacted closed close closing colleague colleagues college cover covering
  covered course currently    continue centre christmas check checked clinical clinics cc'd change
  day days date dates dial do does don't due during duty deal delay directly direct delete diary department deputy
  email emails e-mail e-mails emailing emergency emergencies else either enquiry enquiries enquire ensure expect exit easter end evening evenings
  for from forward forwarded found friday fridays full first following further frequently
  get go good great half happy have has having hello hi holiday holidays hour hours help helped how hear high here dear
  i i'm i'll i've if immediate immediately in inbox infrequently inset intermittently  inclusive internal it its is into instead  
  june july january february march april may august september october november december
  kind know later leave left let limited line line's local longer lunch leading look looking
  mail mailbox mailboxes main many matter matters may meanwhile   merry message messages me midday mobile monday mondays monitor monitored more morning
  mornings my manager maternity paternity
  new next no non nor not note now number numbers noon night nights need needs needed normal
  of off office offices on or once one ongoing only open opening opens other otherwise our out outside over on-call oncall operational
  part part-time patience patient patiently per period please pick person phone phoning picked planned point possible post prior proceed
  provide public pm am page
  query queries question questions quickly quote quoting
  reach read receive received receiving redirect reference regarding regards relates regular regularly remain rely reopen re-open reopens re-opens reopening reply
  replies replying report reporting reports request require requires respond responding response responses rest retired return returned
  returning returns ring role rota ringing relating related review received re
  saturday sent send sender september shift shifts shortly should sick  single some somebody someone soon sooner speak staff still study summer
  sunday sundays support switchboard site sorry secure standard starts start staffing
  team teams telephone term terms thank thanks that the then there these this those through thursday thursdays time times to today tomorrow
  training travel travelling tuesday tuesdays text
  unable unavailable unfortunately until urgent urgently up us use used usual
  via voicemail volume volumes visit view
  wait warm we wednesday wednesdays week weekend weekends weekday weekdays weeks well we'll we're we've what when where whether which while whilst who whom
  will winter wish wishes with within without work worked working works would won't
  year you you're your yours regards best sincerely faithfully
  alternative appropriate arrange available desk aware checking teaching lesson lessons timetable most several few couple least see after unmonitored staffed unstaffed remotely
  professional professionals phased monitoring daily weekly jury ask experiencing experience one two three four five six seven eight nine ten duplicate correspondence subject folder unread
  acknowledgement acknowledged resend re-send backlog prioritise prioritised priority supervision conference event bereavement compassionate sabbatical secondment flexi toil unwell
  illness follow action pass resume commence finish finishes finished hope try endeavour endeavor appreciate apologies apologise inconvenience understanding respect dealt dealing
  temporarily presently occasionally sporadic sporadically promptly asap throughout earliest latest convenience opportunity meantime interim onwards late early just really
  details form forms portal app landline extension option options button partners agencies agency higher low than greeting greetings season seasons festive peaceful enjoy
  cannot attending appointments limited restricted intermittent annual compassionate personal reasons carry caring wellness based covered supporting assisting directed
  mondays-fridays sunny break breaks weeks' days' hrs hr pm's re-opening reopened closing closure closures bank shut shuts
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec st nd rd th bst gmt
`);

/** What the foot of a mail says of the mail itself. */
export const SAID_OF_THE_MAIL = words(`
  attachment attachments confidential intended solely individual individuals entity recipient recipients addressee addressees disclose disclosed disclosure copy copying
  copied distribute distribution virus viruses liability accept accepts accepted views expressed author necessarily represent registered england wales charity company error
  notify advised privileged legally prohibited unlawful unauthorised strictly originator privacy notice policy website print printing environment consider scanned
  content contents belong them they or not any action taken reliance contained herein transmitted caution originated organisation external links click
`);

/** Ranks and trades, which stand before a name, below it, or for whoever answers instead. */
export const TRADES = words(`
  mr mrs miss ms mx dr prof professor rev pc dc ds di dci insp inspector sgt sergeant constable detective officer officers teacher teachers head heads headteacher
  head-teacher deputy assistant principal lead leader leads senco sendco send sen dsl ddsl dsls slt designated manager secretary administrator admin receptionist reception bursar
  governor nurse nurses visitor visitors midwife midwives doctor gp paediatrician consultant therapist psychologist practitioner practitioners practice coordinator co-ordinator director
  business pastoral tutor form year key stage class pupil's worker workers member members senior junior named nominated responsible relevant lecturer
`);

/** What an office is called: it says where somebody works, not how a child is. */
export const OFFICES = words(`
  school schools academy academies primary secondary infant infants nursery nurseries sixth college university preschool pre-school surgery surgeries hospital hospitals clinic health
  medical nhs trust foundation council county borough city district service services police constabulary station force court probation safeguarding protection vulnerability partnership
  federation hub reception mash marac ci ce rc c of e cofe catholic church community early years education welfare inclusion attendance admissions absence
  response custody camhs housing association charity nspcc childline helpline
`);

/** People and harm: only in advice that is meant for anybody, `if a child is at risk, ring …`. */
export const SAID_IN_ADVICE = words(`
  child child's children children's adult baby family families parent parents carer carers pupil pupils student students people young person vulnerable welfare wellbeing well-being safety safe unsafe safeguard
  risk risks danger dangerous harm harmed hurt abuse abused neglect neglected significant serious life threatening crime criminal incident incidents worried worry worries suspect
  believe think feel life-threatening refer referral referrals referring disclosure document documents documentation records
  patient patients incident concern concerns concerned issue issues information immediate imminent mental crisis
`);

/** Where one of these stands in what is not advice, somebody tells us something: of another person, of what was, of what will not be. */
export const TELLS = words(`
  he she him his her hers they them their theirs himself herself themselves was were did didn't had hadn't said told came went saw spoke seen gone knew thought
  again yesterday still since never address house flat street wrong moved attend attended because but however although mum mums mother dad father husband wife partner grandmother
  grandfather nan uncle aunt brother sister sibling siblings twin twins son sons daughter daughters boy girl lad toddler born pregnant drunk drugs alcohol arrested bail prison
  bruise bruises marks mark bleeding hungry dirty scared afraid upset crying screaming hit hits hitting unsure happened letter yes treat meeting
`);

/** How a sentence of such a notice begins: with who is away, with the mail, with whom to ask. */
export const OPENERS =
  /^(?:i|i['’]m|i['’]ll|i['’]ve|we|we['’]re|we['’]ll|we['’]ve|my|our|it|this|these|there will|thank|thanks|many thanks|thankyou|hello|hi|hey|dear|good (?:morning|afternoon)|please|for|if|in|should you|any|all|alternatively|otherwise|unfortunately|apologies|sorry for|you|your|e?-?mails?|messages?|out of|on|off|back|away|closed|returning|return|during|due to|until|from|as|when|where|mr|mrs|miss|ms|mx|dr|(?:a )?members? of|the (?:school|nursery|office|surgery|college|academy|centre|practice|team|mailbox|inbox|line|department)|school|nursery|office|parents|patients|professionals|students|urgent|safeguarding|kind|best|warm|regards|many|with|wishing|happy|merry|auto|automatic|note|0|(?:marac|mash) referrals|(?:the )?(?:children|pupils|students|staff)(?: and staff)? (?:will )?return)\b/i;

/** Names of offices, and phrases of every notice, in which a word stands that would say something elsewhere. */
export const OFFICE_NAMES =
  /\b(?:children(?:['’]s)?(?: social)?(?: and families| and young people(?:['’]s)?)?(?: social)? (?:services?|social care|care|team|centre)|child(?:ren)? protection|family (?:support|liaison|help|centre|hub)|families first|social (?:care|services|workers?|work)|student (?:services|support)|pupil (?:services|premium|support)|parent (?:support|liaison)|domestic abuse|public protection|young carers|youth (?:justice|offending)|mental health|early help|school nurs(?:e|es|ing)|health visit(?:or|ors|ing)|child and adolescent|head of year|medical help|emergency duty|child abuse investigation|in (?:a |and out of )?(?:back to back )?meetings?|in progress|form tutor|local authority|sent to this address|to this address|working from home|for (?:more|further) information)\b/gi;
