/** Names often given to children in England: who writes without capitals, or in capitals only, is understood by these. A name that is also an ordinary word is left out. */

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaliyah aaron abbie abbi abdul abdullah abdi abigail adam adele adrian agnes ahmed aidan aiden aimee aisha ajay alan albert
aleksander alex alexa alexander alexandra alexis alfie alfred alia alice alicia alina alisha alison aliyah allan amanda amara amber
amelia amelie amina amir amira amy ana anabel anastasia andrea andrei andrew andrzej angela angelina anika anisa anita anna annabel
annabelle anne annie anthony antonio anya archie aria ariana arjun arlo arthur arun asha ashley ashton asif aurora austin ava
ayaan ayesha aylin ayo bailey barnaby barry beatrice becky bella ben benjamin bertie beth bethan bethany bianca bilal billie billy
bobby brandon brayden brendan brian brianna brooke bruno bryan caitlin caleb callum calum cameron carl carla carly carmen caroline
carter casey cassie catherine charley charlie charlotte chantelle chelsea cherry cheryl chloe chris christian christina christopher
claire clara clare cody cole colin connor conor corey courtney craig curtis daisy damian damien dan daniel daniela danielle danny
darcey darcie darcy darius darren dave david dawid dean deborah declan demi denis dennis derek dexter diana diego dilan dina dion
dominic dominik donna donovan dora dylan ebony eddie edith edward eileen elena eli eliana elias elijah elisa eliza elizabeth ella
elle ellen ellie elliot elliott elliot-james ellis elodie eloise elsie elvis emil emilia emilie emily emma emmanuel emmett eric erica
erik erin esme esmae esmee esther ethan etta eva evan eve evelyn evie ewan ezra fahad faisal farah farhan fatima fatimah felicity
felix fenton fern filip finlay finley finn fiona fletcher florence francesca francis frankie fraser fred freddie freddy freya gabriel
gabriela gabriella gareth gary gavin gemma george georgia georgie georgina gerard gethin giorgia giovanni gloria graham greta
gwen hadi hafsa haider halima hamza hana hannah hannah-mae haris harley harper harriet harris harrison harry harvey haseeb hasan
hassan hayden hayley hazel heidi helen helena henry hermione hibo holly hope-marie hugo humza husna hussain ian ianto ibrahim
ieuan ifan ikram imaan imogen imran ines inaya iqra irene iris isaac isabel isabella isabelle isaiah isha isla ismail ivan
ivy-rose izabela izzy jace jack jackie jackson jacob jade jaden jai jaime jake jakub james jamie jamil jan jane janet janice jared
jasmin jasmine jason jasper javid jay jayden jayla jayne jaxon jean jed jemima jemma jenna jennifer jenny jenson jeremy jess jesse
jessica jessie jill jim jimmy joan joanna joanne jodie joe joel joey johan john johnny jon jonah jonas jonathan jordan jose joseph
josephine josh joshua josie juan jude judith julia julian julie juliette kacey kacper kai kaiden kaitlyn kamil kara karen karim
karina karl kate kath katherine kathleen kathryn katie katy kay kaya kayden kayla kayleigh keanu keeley keira keith kelly kelsey
kelvin ken kenneth kerry kevin khadija khadijah khalid kian kiara kieran kim kimberley kira kirsten kirsty kobi kody kristian
krystian kurt kye kyle kylie kyra lacey lana lara latisha laura lauren laurie layla layton lea leah leanne lee leila leilani lena
lennon lenny leo leon leona leonardo leroy leslie lewis lexi lexie liam libby lidia lila lili liliana lillian lilly lily lina linda
lisa liv liz lizzie logan lois lola lorenzo lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucie lucy luis
luka lukas luke lulu lydia lyla lynn lynne mackenzie maddie maddison madison mae maggie maia maisie maja malachi malakai malik malika
mandy manuel marcel marcell marco marcus margaret maria mariah mariam marie marina mario marius martha martin martyn mary maryam
mason mateo mateusz matilda matt matthew maureen maurice max maxim maximilian maxwell maya megan mehdi mel melanie melissa mia michael
michal michelle miguel mika mikael mike mila miles milly millie milo mina miriam mitchell moesha mohamed mohammad mohammed molly
monica monika morgan moses muhammad musa mustafa mya myla myles nabil nadia naima naomi nancy natalia natalie natasha nathan nathaniel
neil nelly nevaeh niall niamh nicholas nick nicky nico nicola nicole nigel nikita nikki nikola nina noah noel nora norah nour nova
ola olaf oleksandr olga oli olive-rose oliver olivia ollie oluwaseun omar orla orlando oscar osman otis otto owen paddy paige pamela
patricia patrick patryk paul paula pauline penelope percy perrie pete peter philip phillip phoebe phoenix pippa piotr polly poppy
preston priya priyanka quinn rachael rachel rafael rafferty rahul raj raja ralph ramona rania raphael rashid ray raymond rayyan
rebecca reece reggie rehan remi reuben rhiannon rhys ria ricardo richard rihanna riley rio rita roberta robert roberto robin robyn
rocco rodrigo rohan roisin roman romeo romy ronald ronan ronnie roman rory rosa rosalie rosanna rosie ross rowan roxanne ruben ruby
rufus rupert russell ruth ryan saanvi sabrina sadie safa saffron sahra saif saira salma sam samantha samira samson samuel
sandra sanjay santiago sara sarah sasha saul scarlett scott sean sebastian selina serena seth shakira shane shania shannon sharon
shaun shauna shayla shaznay sheila shelby sheldon shona sian siddharth sidney sidra sienna siobhan simon simone simran skye skyla
skylar sofia sofija sonia sonny sophia sophie spencer stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart
sue-ellen suki summer-rose susan susie suzanne sydney sylvia szymon tabitha taha talia tamara tamika tania tanisha tanya tara tariq
tasha tatiana taylor teagan ted teddy teresa terri terry tess tessa tia tiago tiana tiffany tilly tim timothy tina toby todd tom tomas
tommy toni tony tracey tracy travis trevor trinity tristan troy tyler tyrell tyrese tyrone uma umar usman vanessa vera veronica
vicky victor victoria viktor viktoria vincent viola violet-rose vivian wayne wendy weronika wiktor wilfred wilf william willem
willow-rae winnie wojciech xander xavier yahya yara yasin yasmin yasmine yolanda younis yousef yuki yusra yusuf yvette yvonne zac zach
zachary zack zahra zain zainab zaira zak zakariya zakir zara zayd zayn zeynep zoe zofia zoya zuzanna`
    .trim()
    .split(/\s+/),
);
