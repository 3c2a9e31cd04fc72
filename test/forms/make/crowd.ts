/** Who else may live in a crowded house. */

export const CROWD = ['Aunt', 'Uncle', 'Cousin', 'Grandmother', 'Grandfather', 'Lodger', 'Family friend'] as const;
export const CROWD_NAMES = [
  'Parveen',
  'Rajinder',
  'Nirmal',
  'Balbir',
  'Ranjit',
  'Sukhdev',
  'Amarjit',
  'Gurpreet',
  'Manjit',
  'Kulwant',
  'Daljit',
  'Inderjit',
  'Jagdeep',
  'Navdeep',
  'Pritpal',
  'Satnam',
  'Tejinder',
  'Varinder',
  'Mohinder',
  'Harjit',
  'Kamaljit',
  'Paramjit',
  'Surinder',
  'Talwinder',
] as const;
