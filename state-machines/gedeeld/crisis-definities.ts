import { regionaal } from './definities.ts';

/** How long a crisis team stays. Unit: werkdagen. Source: regional norm. */
export const CRISISTEAM_BETROKKEN = regionaal(
  'crisis-afronding',
  'betrokkenheid van het crisisteam',
  { aantal: 10, eenheid: 'werkdagen' },
  'Hart van Brabant: hoogstens 10 werkdagen',
);
