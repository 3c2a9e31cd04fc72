/** Numbers that are the same everywhere. */
import type { ContactRow } from '../../../schemas/authority.ts';

export const EMERGENCY: ContactRow = {
  line: 'emergency',
  name: 'Police, ambulance or fire, if a child is in immediate danger',
  phone: '999',
  source: 'seed 001 s4, for children in need of immediate protection',
};

export const CHILDLINE: ContactRow = {
  line: 'child',
  name: 'Childline, free and private, day or night',
  phone: '0800 1111',
  web: 'https://www.childline.org.uk',
  source: 'childline.org.uk; procedure P15',
};
