/** Names that the labelled pairs are made of, each with the other ways in which it is said or spelled. Written apart from the matcher's own tables, some of it unknown to them. Nobody here exists. */

/** The first is how the family writes it; the others are how somebody else does. */
export type Name = { readonly forms: readonly string[]; readonly scripts?: readonly string[] };

const names = (text: string): Name[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [forms = '', scripts] = line.split('|');
      return { forms: forms.trim().split(/\s+/), ...(scripts && { scripts: scripts.trim().split(/\s+/) }) };
    });

export const GIRLS: readonly Name[] = names(`
  Elizabeth Lizzie Liz Elisabeth
  Katherine Kate Kathryn Katie
  Sophie Sofie Sophy
  Abigail Abbie Abby
  Fatima Fatimah Fatema | فاطمة
  Aisha Ayesha Aysha | عائشة
  Oksana Oxana | Оксана
  Agnieszka Agnes Agniezka
  Chloe Khloe
  Megan Meghan Meg
  Isabelle Isabel Izzy
  Rebecca Rebekah Becky
  Zainab Zaynab Zeinab | زينب
  Siobhan Shivaun
  Małgorzata Malgorzata Gosia
  Yulia Yuliia Julia | Юлія
  Margaret Peggy Maggie
  Tamsin Tamzin
  Ngozi Ngozie
  Ifeoma Ify
  Lily Lilly
  Niamh Neve
  Simran Simren
  Thandiwe Thandi
  Ewa Eva
  Svetlana Svitlana | Светлана
  Maryam Mariam Maryum | مريم
  Alexandra Alex Lexi
  Georgia Georgie
  Victoria Vicky Tori
  Zuzanna Susanna
  Anastasia Anastasiia | Анастасія
`);

export const BOYS: readonly Name[] = names(`
  William Will Billy
  Christopher Chris Kit
  Muhammad Mohammed Mohamed Mohammad Muhammed | محمد Мухаммад
  Alexander Alex Sandy
  Stephen Steven Steve
  Yusuf Youssef Yousef | يوسف
  Oleksandr Aleksandr | Олександр
  Krzysztof Kristof
  Jayden Jaiden Jaydon
  Thomas Tom Tommy
  Sean Shaun Shawn
  Hussein Hussain | حسين
  Dmytro Dmitri | Дмитро
  Łukasz Lukasz Lucas
  Jonathan Jon Johnathan
  Robert Rob Bobby
  Ibrahim Ebrahim | إبراهيم
  Connor Conor
  Zachary Zac Zack
  Chukwuemeka Emeka
  Oluwaseun Seun
  Gurpreet Gurprit
  Philip Phillip Phil
  Ahmed Ahmad | أحمد
  Michał Michal Michael
  Viktor Victor | Виктор
  Frederick Freddie Fred
  Abdullah Abdallah | عبدالله
  Theodore Theo
  Nathan Nathaniel Nate
  Joseph Joe Joey
  Tomasz Tomek
`);

/** `hers`: where the name changes with whose it is. */
export type Surname = Name & { readonly hers?: string };

export const SURNAMES: readonly Surname[] = [
  ...names(`
  Smith Smyth
  Thompson Thomson
  Brackenridge Breckenridge
  Okafor Okafour
  Hussain Hussein | حسين
  Shevchenko Szewczenko Chevchenko | Шевченко
  O’Connor OConnor Oconner
  Nguyen Nguyễn
  Clarke Clark
  Papadopoulos Papadopulos
  MacDonald McDonald Macdonald
  Rahman Rehman Rahmaan | رحمن
  Whittaker Whitaker
  Adeyemi Adeyemy
  Wójcik Wojcik
  Bondarenko Bondarenco | Бондаренко
  Phillips Philips
  Khan Kahn
  Stephenson Stevenson
  Özdemir Ozdemir
  Fernandes Fernandez
  Johnston Johnstone
  Begum Begam
  Reid Reed
  Tkachenko Tkatchenko | Ткаченко
  Lindqvist Lindquist
  Haughey Hoey
  Achebe Achebé
  Szabó Szabo
  Marsh Marshe
  Jones Johns
  Chowdhury Choudhury
  Featherstone Fetherstone
  Mac-Carthy McCarthy
  Ogunleye Ogunleyé
  Pereira Perreira
  `),
  { forms: ['Kowalski', 'Kowalsky'], hers: 'Kowalska' },
  { forms: ['Nowicki', 'Novicki'], hers: 'Nowicka' },
  { forms: ['Ivanov', 'Ivanow'], hers: 'Ivanova', scripts: ['Иванов'] },
  { forms: ['Zielinski', 'Zieliński'], hers: 'Zielinska' },
];

/** So common that two people have them, and are born on one day, without being one. */
export const COMMON_GIRLS = ['Olivia', 'Amelia', 'Emily', 'Sarah', 'Lily', 'Mia'];
export const COMMON_BOYS = ['Oliver', 'Jack', 'Harry', 'Mohammed', 'George', 'Noah'];
export const COMMON_SURNAMES = ['Smith', 'Jones', 'Khan', 'Patel', 'Williams', 'Ahmed'];

/** Twins are often named alike. */
export const TWIN_NAMES: readonly (readonly [string, string])[] = [
  ['Ella', 'Ellie'],
  ['Jayden', 'Hayden'],
  ['Amy', 'Amelia'],
  ['Daniel', 'Danielle'],
  ['Lily', 'Millie'],
  ['Jack', 'Jake'],
  ['Anna', 'Hannah'],
  ['Aliyah', 'Alia'],
  ['Hasan', 'Husain'],
  ['Oliver', 'Olivia'],
  ['Emily', 'Emma'],
  ['Taylor', 'Tyler'],
  ['Maya', 'Mia'],
  ['Sara', 'Sana'],
  ['Kai', 'Kaya'],
  ['Leah', 'Leia'],
];

export const STREETS = [
  'Orchard Way',
  'Mill Lane',
  'Station Road',
  'Beech Close',
  'Church Street',
  'Quarry Hill',
  'Fern Avenue',
  'Castle Court',
  'Wharf Road',
  'Priory Gardens',
  'Larch Drive',
  'Abbey View',
];

/** Postal areas of several towns, so that common names turn up far from each other. */
export const OUTWARD = ['SG1', 'AL3', 'WD18', 'NR2', 'PE30', 'LU4', 'HP2', 'CB9', 'EN8', 'IP24'];
