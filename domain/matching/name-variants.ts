/** Given names that are one name said or spelled in several ways: nicknames, and spellings from other scripts. A table to add to; nothing here joins two people by itself. */

/** One line a name. A word may stand in several lines: Ellie is short for Eleanor and for Elizabeth, who are not each other. */
const LINES = `
abigail abby abbie gail
abdul abdullah abdallah abdulla abd
adam adem
ahmed ahmad ahmet achmad ahmd
aisha ayesha aysha aishah ayisha aicha
alan allan allen al
albert bert bertie al
alexander alex sandy xander sasha lex aleksander oleksandr aleksandr oleksander alexandr
alexandra alex sandra sasha lexi alexa aleksandra oleksandra alexandria
alfred alf alfie fred
ali aly alee
alison alice ali allie
amanda mandy
amina aminah ameena amena
anastasia anastasiia anastasiya nastya stacy
andrew andy drew andrzej andrei andriy andrey andre
angela angie ange
anna ann anne annie hanna anya ania
anthony tony ant antony antoni anton
antonia toni
archibald archie
arthur art artie artur
barbara barb babs basia
bartholomew bart
beatrice bea trixie
benjamin ben benji benny beniamin
bernard bernie
bethany beth
bilal belal bilaal
bradley brad
bridget biddy brigid
bronislaw bronek
caitlin kaitlyn katelyn kaitlin catelyn
cameron cam camron
caroline carol carrie caz karolina
catherine katherine kathryn katharine catharine katarzyna kate katie kathy cathy kat kitty kasia kateryna yekaterina ekaterina
charles charlie chas chuck karol
charlotte charlie lottie charley
chloe khloe cloe
christina christine chris tina chrissy krystyna kristina cristina
christopher chris topher krzysztof kristofer
clara klara
claire clare
conor connor
daniel dan danny danyal danial daniil danylo
danielle dani
daria dasha darya dariya
david dave davey dawid daud dawood davyd
deborah debbie deb debra
declan dec
dennis denis den
dmitry dmitri dmytro dima dimitri
dominic dom dominik
donald don donny
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned edvard
eleanor ellie nell nora elinor ella elena
elizabeth liz lizzie beth betty eliza lisa libby elsie ellie elisabeth elzbieta betsy
emily em emmy emilia emilie
ethan eathan
eva eve ewa yeva
faisal faysal feisal
fatima fatimah fatema fatma ftmh fathima
francesca fran franny frankie
frances fran frankie
francis frank frankie
frederick fred freddie freddy
gabriel gabe
gabriella gabby ella gabi
gareth gary gaz
geoffrey geoff jeffrey jeff
george georgie jerzy
georgina georgie gina georgia
gerald gerry jerry
gillian gill jill
grace gracie
graham graeme
gregory greg grzegorz
gurpreet gurprit
harold harry hal
harriet hattie harri
hassan hasan hassen
helen helena nell elena olena ellen
henry harry hal hank henryk
hussein hussain husain hossein hussayn
ibrahim ebrahim ibraheem
irene renee irena iryna irina
isaac zac ishaq
isabella isabel isobel bella izzy isabelle izabela issy
ivan iwan vanya
jack jackie
jacob jake jakub yakov
jacqueline jackie jacqui
jade jayde
james jim jimmy jamie jem
janet jan
jasmine jasmin yasmin yasmine yasmeen
jayden jaden jaiden jaydon
jean jeanne jeannie
jennifer jen jenny jenni
jeremy jez jerry
jessica jess jessie jesse
joan joanie joanna
joanne jo joanna
john jon johnny jack jan
jonathan jon jonny jonathon johnathan
joseph joe joey josef jozef yosef yusuf youssef yousef yousuf yosuf ywsf yusef
joshua josh
joyce joy
judith judy jude
julia julie jules yuliya yulia yuliia
karen kaz caren
kenneth ken kenny
khadija khadijah khadeeja
khalid khaled
kimberley kim kimberly
kyle kyl
laura laurie lora
lauren loz
lawrence larry laurie laurence
leah lia lea
leonard leo len lenny
lewis louis louie lou
lillian lily lilly lillie
louise lou lulu
lucy lucie luci
lukasz luke lucas lukas lucasz
luke lucas
madeleine maddie maddy madeline madison
magdalena magda lena
malgorzata gosia margaret
marek mark marc
margaret maggie meg peggy greta margo peg daisy
maria marie mary mariya mariia marija maryam mariam
maryam mariam meriem miriam maryum
martha marta
martin marty marcin
mary molly polly mae may
matthew matt matty mateusz matthias mathew
matilda tilly tilda
maximilian max
megan meg meghan
michael mike mick mickey mikey michal mykhailo mikhail misha micheal
michelle shell chelle
millicent millie milly
mohammed muhammad mohamed mohammad muhammed mohamad mohd md mukhammad mohammod mhmd mehmet
mustafa mostafa moustafa
natalia natalie nat natasha nataliya nataliia
nathan nate nat nathaniel
nicholas nick nicky mykola nikolai nicolas nikolas
nicola nicky nikki
noor nur nour
oksana oxana
olha olga
oliver ollie olly
olivia liv livvy olive
omar umar omer
oscar oskar
pamela pam
patricia pat trish tricia patsy
patrick pat paddy rick patryk
paul pavel pavlo pawel
peter pete piotr petro petr
philip phil phillip pip filip
piotr peter pete
priya prya
rachel rach rachael raquel
rahim raheem
raymond ray
rebecca becky bex becca rebekah
richard rich rick dick ricky richie ryszard
robert rob bob bobby robbie bert robbie
roberta bobbie
ronald ron ronnie
rosemary rose rosie
ruqayyah ruqaya rukaya
ryan rian
saeed said sayeed saed
salma selma
samantha sam sammy
samuel sam sammy
sarah sara sadie zara sally
serhiy sergey sergei serhii serge
shannon shan
sharon shaz
shaun sean shawn
sinead shinead
siobhan shivaun chevonne shivon
sofia sophia sophie zofia sofiya sofija
stanislaw stas stan
stephanie steph steff
stephen steven steve stevie stefan
sulayman suleiman sulaiman solomon
susan sue suzanne susie zuzanna
svitlana svetlana sveta
sumaya sumayyah sumaiya
tahmina tahmeena
tamsin tamzin
tariq tarek tareq
thandiwe thandi
theodore theo ted teddy
theresa teresa terry tess
thomas tom tommy tomasz
timothy tim timmy
toby tobias
tomasz tom tomek
umaima umayma
usman uthman osman
valerie val
vanessa nessa
veronica ronnie weronika
victoria vicky tori viktoriya viktoria vik wiktoria
vincent vince vinny
viktor victor wiktor
volodymyr vladimir vova
walter wally walt
wendy wendi
william will bill billy liam willy
wojciech wojtek
yaroslav jaroslaw yarik
youssef yusuf yousef
yuri yuriy jurij iurii
zachary zac zach zack zak zakariya zakaria
zainab zaynab zeinab zaynb
zoe zoey zoey zowie
`;

const HEADS: (string | undefined)[] = [];
const LINES_OF = new Map<string, Set<number>>();
for (const [line, text] of LINES.trim().split('\n').entries()) {
  const words = text.split(' ');
  HEADS.push(words[0]);
  for (const word of words) {
    const lines = LINES_OF.get(word) ?? new Set();
    LINES_OF.set(word, lines.add(line));
  }
}

/**
 * `short-for`: one is the name at the head of a line, the other another form of it. `kin`: both are forms of a third, as Ella and Ellie are,
 * who may well be two sisters. Both in plain lower-case letters.
 */
export function variantOf(one: string, other: string): 'short-for' | 'kin' | undefined {
  const lines = LINES_OF.get(one);
  const both = [...(LINES_OF.get(other) ?? [])].filter((line) => lines?.has(line));
  if (both.length === 0) return undefined;
  return both.some((line) => HEADS[line] === one || HEADS[line] === other) ? 'short-for' : 'kin';
}

/** Which lines a name stands in: a key by which its other forms can be found. */
export function linesOf(word: string): readonly number[] {
  return [...(LINES_OF.get(word) ?? [])];
}

/** So common in England that sharing one says little (the commonest by the census and by registered births). */
const COMMON_FAMILY: ReadonlySet<string> = new Set(
  `smith jones williams taylor brown davies evans wilson thomas johnson roberts walker wright robinson thompson white hughes edwards
  green hall wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore king watson baker patel khan
  ahmed ali hussain begum singh kaur shah iqbal mohammed nguyen kowalski nowak james lee`.split(/\s+/),
);
const COMMON_GIVEN: ReadonlySet<string> = new Set(
  `oliver george noah arthur harry leo muhammad mohammed mohamed jack charlie oscar jacob henry thomas freddie alfie theo william theodore
  joshua james olivia amelia isla ava mia lily sophia grace freya evie emily ella poppy charlotte isabella daisy sarah john david
  michael paul mary daniel samuel ali emma`.split(/\s+/),
);
export const isCommonFamily = (word: string): boolean => COMMON_FAMILY.has(word);
export const isCommonGiven = (word: string): boolean => COMMON_GIVEN.has(word);
