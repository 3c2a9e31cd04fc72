/** What each set of held-out forms scored when it was read for the first time, before anybody had looked at one of its lines: the honest measure of forms that nobody has seen. */

export type FirstLook = {
  readonly set: string;
  readonly files: number;
  readonly recall: string;
  readonly false: number;
};

/** In the order of their making; each set was opened afterwards, learned from, and replaced by another. The second to fifth were made stranger each time; the sixth and seventh follow the wording and layout of public forms. */
export const FIRST_LOOKS: readonly FirstLook[] = [
  { set: 'first: eight councils', files: 46, recall: '75.0 %', false: 6 },
  { set: 'second: thirteen councils', files: 69, recall: '80.5 %', false: 21 },
  { set: 'third: five councils, five letters', files: 32, recall: '79.5 %', false: 14 },
  { set: 'fourth: ten councils, eight letters', files: 57, recall: '55.8 %', false: 26 },
  { set: 'fifth: four councils, two letters', files: 18, recall: '61.7 %', false: 17 },
  { set: 'sixth: six councils, one police force, three letters', files: 43, recall: '91.0 %', false: 63 },
  { set: 'seventh: four councils, one hospital trust, two mails', files: 32, recall: '94.9 %', false: 10 },
];
