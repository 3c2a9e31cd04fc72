/** Letters and mails as families, neighbours and children themselves write them: what each says, and what a reader must find in it. All people are made up. */
import type { Letter } from '../letter.ts';

export const FROM_FAMILIES: readonly Letter[] = [
  {
    id: 'grandma-sisterboys',
    from: 'Pauline Hargreave <p.hargreave@postbox.example>',
    subject: 'Worried about my grandsons',
    body: `Hello,

I don't know if this is the right place but I need to talk to somebody about my daughter's boys, Kai and Leo. Kai is 9 and Leo has just turned 5. They live with my daughter Stacey and her new fella in Bramble Court.

Last Sunday Leo told me that Darren pinches him when he won't eat. I looked and he has marks all up the inside of his arm. I asked Kai and he just looked at the floor.

I have tried to talk to Stacey but she won't hear a word against him. I am their nan and I can't just sit here.

You can ring me on 01632 960114 any time after 2.

Pauline Hargreave`,
    children: ['Kai', 'Leo'],
    birth: ['9', '5'],
    referrer: 'Pauline Hargreave',
    contact: ['01632 960114'],
    concern: 'pinches him when he won',
    urgent: false,
  },
  {
    id: 'neighbour-lower',
    from: 'jayd94@webmail.example',
    subject: 'kids next door',
    body: `hi im not sure who to tell but the kids at number 14 peel street are always outside on there own even late at night, theres 2 of them the little girl is called maisie shes about 4 and her brother is maybe 7 i think hes called tyler. mums never in. yesterday they was asking my lad for food. the little one had no shoes on and it was freezing. dont want no trouble so please dont say it was me

jay
07700 900231`,
    children: ['Maisie', 'Tyler'],
    birth: ['about 4', 'maybe 7'],
    referrer: 'Jay',
    contact: ['07700 900231'],
    concern: 'no shoes on',
    urgent: false,
  },
  {
    id: 'landlord',
    from: 'Graham Petts <graham@pettslettings.example>',
    subject: 'Tenant at 7B Corn Street',
    body: `To whom it may concern,

I own the flat at 7B Corn Street which I let to a Ms Natalie Frost. I went round on Tuesday to look at the boiler. I have seen a lot of flats in my time and I have never seen one like it. There was dog mess on the floor in every room, the cooker does not work and there is a little boy in there, Alfie, no more than 3, who was in a cot with no sheets and a nappy that had not been changed in a good while.

I told Ms Frost I'd have to report it and she told me where to go.

Yours sincerely,

Graham Petts
Petts Lettings
01632 960401`,
    children: ['Alfie'],
    birth: ['no more than 3'],
    referrer: 'Graham Petts',
    contact: ['01632 960401'],
    concern: 'dog mess',
    urgent: false,
  },
  {
    id: 'teen-self',
    from: 'r.k.07x@webmail.example',
    subject: 'need help',
    body: `hi my name is Ruby and im 15. i dont want my mum to know i wrote this. my stepdad comes in my room at night when my mum is on shift and he touches me. i havent told anyone. i dont want to go home tonight. im at my friends till 9. please dont ring the house. my number is 07700 900788 but text dont call

ruby k`,
    children: ['Ruby K'],
    birth: ['15'],
    referrer: 'Ruby',
    contact: ['07700 900788'],
    concern: 'he touches me',
    urgent: true,
  },
  {
    id: 'foreign-writer',
    from: 'Ilona Kovacs <ilona.kovacs@postbox.example>',
    subject: 'Problem with the child',
    body: `Dear Office,

I am writing you because I am worry. I am living in the house Number 22 Station Terrace, second floor. Under me is living the family Dudas. They have the son, his name is Marko, he have maybe six years. Every night father is coming drunk and is beating him with belt, I hear everything through the floor. The boy is crying and after is very quiet. Yesterday I have seen him in stairs and he has blue eye.

Please you help. I do not want that they know it is me.

With respect,
Ilona Kovacs
tel 07700900832`,
    children: ['Marko Dudas'],
    birth: ['maybe six years'],
    referrer: 'Ilona Kovacs',
    contact: ['07700900832'],
    concern: 'beating him with belt',
    urgent: false,
  },
  {
    id: 'anon',
    from: 'noreply482@mailbox.example',
    subject: 'Concern',
    body: `I would like to stay anonymous. There is a girl called Chloe who lives on the corner of Fenn Road and Bay Street, blue door, I think the surname is Yates. She is about 10. Her mum's boyfriend deals drugs out of the house and there are men in and out at all hours. I have seen Chloe carrying packets to cars. I think she's being used.`,
    children: ['Chloe Yates'],
    birth: ['about 10'],
    concern: 'deals drugs out of the house',
    urgent: false,
  },
  {
    id: 'seven-on-friday',
    from: 'Mike Brennan <mikeb@postbox.example>',
    subject: 'my son',
    body: `To whoever reads this

I'm separated from my ex Donna and I have my lad every other weekend. Callum, he's 7 on Friday. When I picked him up he had a bruise the shape of a hand on his back. He said Nanny Jean did it because he spilled his juice. Donna says I'm making it up to get custody. I've got photos.

I want someone to look into this please.

Mike Brennan
07700 900361

Sent from my iPhone`,
    children: ['Callum'],
    birth: ['7 on Friday'],
    referrer: 'Mike Brennan',
    contact: ['07700 900361'],
    concern: 'shape of a hand',
    urgent: false,
  },
  {
    id: 'aunt-niece',
    from: 'Shanelle Grant <shanelleg@postbox.example>',
    subject: 'my niece',
    body: `Hi there,

I am contacting you about my niece Aaliyah Grant, who is 13. She's been going missing from her dad's since the summer and comes back with new trainers and a second phone. She's been seen getting into a grey car with two older men near the station. Last night she didn't come home at all and we still don't know where she is. Police have been called, ref 221.

Her dad, my brother Leon Grant, is beside himself.

Shanelle (aunty)
tel: 07700 900919`,
    children: ['Aaliyah Grant'],
    birth: ['13'],
    referrer: 'Shanelle Grant',
    contact: ['07700 900919'],
    concern: 'older men near the station',
    urgent: true,
  },
  {
    id: 'all-caps',
    from: 'DES FOWLER <des.fowler@postbox.example>',
    subject: 'PLEASE HELP',
    body: `MY EX PARTNER GEMMA SHAW HAS TAKEN OUR DAUGHTER POPPY AND SAYS SHE IS FLYING TO SPAIN WITH HER TOMORROW AND IM NEVER SEEING HER AGAIN. POPPY IS 4 YEARS OLD. GEMMA IS NOT WELL SHE HAS BEEN HEARING VOICES TELLING HER TO END IT. I THINK SHE MIGHT KILL HERSELF AND POPPY. PLEASE SOMEONE RING ME 07700 900045

DES`,
    children: ['Poppy'],
    birth: ['4 years old'],
    referrer: 'Des Fowler',
    contact: ['07700 900045'],
    concern: 'HEARING VOICES',
    urgent: true,
  },
  {
    id: 'child-minder-two',
    from: 'Lorraine Hicks <lorrainehicks@postbox.example>',
    subject: 'Re the Dawson twins',
    body: `Dear Sir/Madam,

I am a registered childminder and I look after twins Freddie and Martha Dawson (dob 12/04/2023). Since their parents split up dad has been collecting them and on Monday and Thursday of this week I could smell drink on him and he drove them off in the car. I told him I would have to report it.

Mum is Becky Dawson, 07700 900512.

Yours truly,
Lorraine Hicks
(Ofsted reg. childminder)
44 Beech Grove, Harcombe
01632 960017`,
    children: ['Freddie Dawson', 'Martha Dawson'],
    birth: ['2023-04-12', '2023-04-12'],
    referrer: 'Lorraine Hicks',
    contact: ['01632 960017'],
    concern: 'smell drink on him',
    urgent: true,
  },
  {
    id: 'football-coach',
    from: 'Gary Nunn <gary.nunn@postbox.example>',
    subject: 'lad in my team',
    body: `Evening,
I coach the under 12s at Harcombe Rovers. One of the lads, Ethan Price, has been turning up on his own for training from the other side of town and saying he's hungry. He let slip that his mum's been in hospital for two weeks and he's been looking after himself and his little sister Evie. I don't know their address but he goes to Harcombe High.
Gary Nunn
07700 900310`,
    children: ['Ethan Price', 'Evie'],
    birth: [],
    referrer: 'Gary Nunn',
    contact: ['07700 900310'],
    concern: 'looking after himself',
    urgent: false,
  },
  {
    id: 'vicar',
    from: 'Rev. Judith Salter <vicar@stmarks.example>',
    subject: 'A family in the parish',
    body: `Dear friends,

I write with the knowledge of Mrs Angela Dunne, a member of my congregation, whose son Patrick (he will be 10 in January) has been excluded from school since half-term. Angela is a widow, struggles with her health, and Patrick has begun to hit her. She is at the end of her tether and asked me to ask for help on her behalf.

She can be reached on 01632 960371.

Yours in faith,

The Revd Judith Salter
Vicar of St Mark's
The Vicarage, Church Lane
01632 960372`,
    children: ['Patrick Dunne'],
    birth: ['10 in January'],
    referrer: 'Judith Salter',
    contact: ['01632 960372'],
    concern: 'begun to hit her',
    urgent: false,
  },
  {
    id: 'foster-carer',
    from: 'Wendy Marr <wendymarr@postbox.example>',
    subject: 'contact today',
    body: `Hi, I'm Wendy, foster carer for Logan. At contact today he told his birth mum Tracey he doesn't want to stay with us and she has told him she'll come and get him from school tomorrow and they're going to Scotland. I thought the social worker ought to know before the morning but can't get hold of her.

Wendy Marr
07700 900990`,
    children: ['Logan'],
    birth: [],
    referrer: 'Wendy Marr',
    contact: ['07700 900990'],
    concern: 'going to Scotland',
    urgent: true,
  },
  {
    id: 'sister-sibling',
    from: 'Nadia H <nadia.h@postbox.example>',
    subject: 'my little brothers and sister',
    body: `Hello I am 19 and I moved out in June. I'm writing about my brothers Hamza (12) and Yusuf (10) and my little sister Maryam (7). Our dad has a really bad temper and since I left he has been taking it out on Hamza, he locked him in the shed all night on Saturday. Mum is too scared to say anything. Maryam told me on the phone that dad said he will kill mum if anyone comes to the house.

Please be careful how you contact them. Ring me first 07700 900118

Nadia Hussain`,
    children: ['Hamza', 'Yusuf', 'Maryam'],
    birth: ['12', '10', '7'],
    referrer: 'Nadia Hussain',
    contact: ['07700 900118'],
    concern: 'locked him in the shed',
    urgent: true,
  },
  {
    id: 'neighbour-old',
    from: 'Mrs D Whitcombe <dorothy.whitcombe@postbox.example>',
    subject: 'The little boy opposite',
    body: `Dear Sirs,

I have never written a letter of this kind before. Opposite me lives a young couple, the Carvers, with a little boy whom they call Teddy. He would be eighteen months or thereabouts. On most evenings he is put out in the garden in his pushchair and left to cry, sometimes for two hours, whatever the weather. I have spoken to the mother, Lucy, who said they were "sleep training".

Perhaps there is nothing in it but I should not forgive myself.

Yours sincerely,
Dorothy Whitcombe (Mrs)`,
    children: ['Teddy Carver'],
    birth: ['eighteen months or thereabouts'],
    referrer: 'Dorothy Whitcombe',
    contact: ['dorothy.whitcombe@postbox.example'],
    concern: 'left to cry',
    urgent: false,
  },
  {
    id: 'taxi-driver',
    from: 'city cabs <dispatch@citycabs.example>',
    subject: 'passenger',
    body: `Hi one of our drivers picked up a girl last night about 2am from the Crown Hotel, she was with an older man who paid. She was crying and said her name was Keira and that she was 14. She asked to be dropped at Marsh Lane. Driver is Imran, you can get him through the office 01632 960840.`,
    children: ['Keira'],
    birth: ['14'],
    contact: ['01632 960840', 'dispatch@citycabs.example'],
    concern: 'with an older man who paid',
    urgent: false,
  },
  {
    id: 'brief-phone',
    from: 'Zoe M <zoem88@webmail.example>',
    subject: '(no subject)',
    body: `he is outside the school now hes not allowed near them theres a court order and he said hes taking mia. shes in reception at elm park. im her mum. hes got a knife last time. ring me pls 07700 900733 zoe`,
    children: ['Mia'],
    birth: ['reception'],
    referrer: 'Zoe',
    contact: ['07700 900733'],
    concern: 'outside the school now',
    urgent: true,
  },
  {
    id: 'grandfather-letter',
    body: `14 Ferry Road
Harcombe
HC2 9PL

Tuesday 10th November

Dear Madam,

My granddaughter, Lily-Rose, lives at 9 Park View with my son Adrian Beck and his girlfriend Chantelle. Lily-Rose was born on 5th May 2022. When my wife and I have her at weekends she is always filthy and wolfs her food, and she has started to flinch whenever anyone lifts a hand.

We would have her here tomorrow if we were let.

Yours truly,

Ronald Beck

Tel. Harcombe 01632 960071`,
    children: ['Lily-Rose'],
    birth: ['2022-05-05'],
    referrer: 'Ronald Beck',
    contact: ['01632 960071'],
    concern: 'flinch whenever',
    urgent: false,
  },
  {
    id: 'parent-own',
    from: 'Amy Trueman <amytrueman@postbox.example>',
    subject: 'Help with my son',
    body: `Hi

I'm mum to Reece Trueman, 14/09/2012. He has autism and ADHD and I just can't cope any more. He's smashed up the house again, he punched me in the face and his sister Daisy (6) is terrified of him. I've been to the GP, school, everyone. I am asking for help before something really bad happens.

We live at 27 Larkspur Drive HC4 7DD.

Amy`,
    children: ['Reece Trueman', 'Daisy'],
    birth: ['2012-09-14', '6'],
    referrer: 'Amy Trueman',
    contact: ['amytrueman@postbox.example'],
    concern: 'smashed up the house',
    urgent: false,
  },
  {
    id: 'scout-leader',
    from: 'Paul Tiller <akela@4thharcombe.example>',
    subject: 'Cub scout - concern (Bobby T)',
    body: `Dear team,

I'm not certain this meets your threshold. Bobby Tanaka, one of my Cubs (age 8½), has become very clingy with leaders and told another cub that his dad "went away to prison". He used to be a happy chap. There's nothing more than that really, but our safeguarding lead, Mr Ian Foxley, suggested I pass it on.

Yours in Scouting
Paul Tiller
Cub Scout Leader, 4th Harcombe
07700 900515`,
    children: ['Bobby Tanaka'],
    birth: ['8½'],
    referrer: 'Paul Tiller',
    contact: ['07700 900515'],
    concern: 'very clingy',
    urgent: false,
  },
  {
    id: 'b-lollipop',
    from: 'Brenda Stokes <bstokes@postbox.example>',
    subject: 'Concerned',
    body: `Good morning

I'm the lollipop lady at Fernhill Infants. There's a little lad who crosses with me every day by himself, his name's Jaxon and I'd say he is five at the most. This morning it was pouring and he'd a T shirt on and no socks. When I asked where mummy was he said "asleep on the sofa with the man".

The other mums say they live in the flats over the bookies.

Brenda
01632 960611`,
    children: ['Jaxon'],
    birth: ['five at the most'],
    referrer: 'Brenda Stokes',
    contact: ['01632 960611'],
    concern: 'no socks',
    urgent: false,
  },
  {
    id: 'b-dad-foreign',
    from: 'Tomasz <tomasz.w@postbox.example>',
    subject: 'help my daugther',
    body: `Hello Sir or Madam

Sorry for my english. I am father of Oliwia Wrona, she has 8 years. Mother of Oliwia she is living with new man, his name is Shane. When Oliwia come to me on saturday she have many bruise on legs and she say Shane he kick her because she not do homework. I have photo. I am afraid to give her back on sunday.

Please call to me 07700 900455

Tomasz Wrona`,
    children: ['Oliwia Wrona'],
    birth: ['8 years'],
    referrer: 'Tomasz Wrona',
    contact: ['07700 900455'],
    concern: 'many bruise on legs',
    urgent: false,
  },
  {
    id: 'b-babysitter',
    from: 'mollie.x04@webmail.example',
    subject: 'babysitting',
    body: `hiya, i babysit for a family called the tranters on weekends. the kids r freya shes 6 and archie hes 3. last sat when the mum got in she was really drunk and she dragged archie out of bed by his arm cos he'd wet it and his arm was hanging funny after. i said hospital and she told me to get out. im only 17 i dont know if im aloud to report this

mollie 07700 900822`,
    children: ['Freya', 'Archie'],
    birth: ['6', '3'],
    referrer: 'Mollie',
    contact: ['07700 900822'],
    concern: 'his arm was hanging funny',
    urgent: true,
  },
  {
    id: 'b-ex-teacher',
    from: 'Hugh Ormerod <hugh.ormerod@postbox.example>',
    subject: 'A former pupil of mine',
    body: `Dear Sir or Madam,

I retired from teaching in July. Yesterday I ran into a former pupil, Nathaniel Osei, in the precinct at eleven in the morning. He ought to be in Year 8. He told me that he has not been to school since September because he minds the baby while his mother works, and that she has told him that he would be "put in a home" if anyone found out.

I have no address for the family, but he was at Fernhill Juniors until last year.

Yours faithfully,
H. G. Ormerod
01632 960093`,
    children: ['Nathaniel Osei'],
    birth: ['Year 8'],
    referrer: 'H. G. Ormerod',
    contact: ['01632 960093'],
    concern: 'minds the baby',
    urgent: false,
  },
  {
    id: 'b-sibling-16',
    from: 'Dani <danib@webmail.example>',
    subject: 'its about my sister',
    body: `My names Dani, im 16 and i live with my mum and my sister Lola whos 10. Mum takes stuff and sleeps all day so i do everything. I can cope but on tuesday one of mums mates was in Lolas room when i got back from college and Lola wont say what happened but shes been crying and wetting the bed since. Hes coming back friday

please dont tell my mum i said. 07700 900049`,
    children: ['Lola', 'Dani'],
    birth: ['10', '16'],
    referrer: 'Dani',
    contact: ['07700 900049'],
    concern: 'wetting the bed',
    urgent: true,
  },
  {
    id: 'b-gran-scrawl',
    from: 'Joan Petty <joanpetty1947@postbox.example>',
    subject: '',
    body: `Please can somebody advise me. My daughter Karen has took up with a man who has been in prison for hurting a child, I know this because my neighbour told me. Karen has two, my grandaughter Shannon who's 12 and little Bradley who will be four in March. I have asked her to leave him and she has stopped me seeing them. I am 79 and not well.

Mrs J Petty
Harcombe 960822`,
    children: ['Shannon', 'Bradley'],
    birth: ['12', 'four in March'],
    referrer: 'J Petty',
    contact: ['joanpetty1947@postbox.example'],
    concern: 'in prison for hurting a child',
    urgent: false,
  },
  {
    id: 'b-caps-neighbour',
    from: 'R TURNBULL <rturnbull@postbox.example>',
    subject: 'CHILDREN AT NO 9',
    body: `TO THE PERSON IN CHARGE

THERE ARE 3 CHILDREN AT NO 9 WEAVERS ROW, CALLED DYLAN AGE 8, LEXI AGE 6 AND A BABY. SCREAMING AND BANGING EVERY NIGHT. SATURDAY THE POLICE CAME. THE MOTHER SHARON HAD BLOOD ON HER FACE. THE LITTLE GIRL WAS ON THE STEP IN HER NIGHTIE. SOMETHING NEEDS DOING.

R TURNBULL
NO 7`,
    children: ['Dylan', 'Lexi'],
    birth: ['8', '6'],
    referrer: 'R Turnbull',
    contact: ['rturnbull@postbox.example'],
    concern: 'SCREAMING AND BANGING',
    urgent: false,
  },
  {
    id: 'b-letting-mother',
    from: 'Gemma L <gemmal@webmail.example>',
    subject: 'my ex and my girls',
    body: `hi, my girls Millie and Esme go to there dads every other weekend (millie is 7 esme is 4). esme came home with a nappy on shes been dry for 2 yrs and millie said daddy makes them sleep in the lounge with his mates there smoking weed. ive stopped contact but he says hes coming tomorrow to take them whether i like it or not

gemma lacey
07700900377`,
    children: ['Millie', 'Esme'],
    birth: ['7', '4'],
    referrer: 'Gemma Lacey',
    contact: ['07700900377'],
    concern: 'smoking weed',
    urgent: true,
  },
];
