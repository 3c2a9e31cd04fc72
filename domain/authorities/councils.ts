/** The councils there are: a new one is its file of rows, and one line here. */
export { ENGLAND } from './england.ts';
export { HERTFORDSHIRE } from './hertfordshire.ts';
export { NORFOLK } from './norfolk.ts';
