import type { Route } from '../../libs/engine/route.ts';
import { giGebeurtenissen } from './gi-uitvoering.events.ts';
import { giMachine } from './gi-uitvoering.machine.ts';
import { giOverdrachten } from './gi-uitvoering.overdrachten.ts';
import { giTaken } from './gi-uitvoering.taken.ts';
import { giGrenzen, giTermijnen } from './gi-uitvoering.termijnen.ts';

/** A measure, carried out by a gecertificeerde instelling. */
export const giUitvoeringRoute: Route = {
  naam: 'gi-uitvoering',
  id: 'gi-uitvoering-v1',
  titel: 'Uitvoering van een maatregel door een gecertificeerde instelling',
  uitleg:
    'Een vaste jeugdbeschermer, snel contact, een plan met het gezin, en op tijd een besluit over verlengen of eindigen. De instelling heeft het zicht op de veiligheid tot het lokale team het aanvaardt.',
  machine: giMachine,
  startGebeurtenis: 'MAATREGEL_AANVAARD',
  gebeurtenissen: giGebeurtenissen,
  termijnen: giTermijnen,
  grenzen: giGrenzen,
  taken: giTaken,
  berichten: {},
  overdrachten: giOverdrachten,
};
