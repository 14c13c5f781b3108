import { speech } from '../speech.ts';

/** the conventions of Spanish */
export const say = speech('es');
