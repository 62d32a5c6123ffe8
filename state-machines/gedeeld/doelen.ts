import type { Doel } from '../../libs/engine/doel.ts';

/**
 * What hand-overs are for, and so what each side may see of the zaak of the other. Which parts a purpose needs stands in no act: the lists
 * are ours (aanname), as short as the work allows, open to configuration.
 */
export const DOELEN = {
  /** Crisis team, Veilig Thuis: what they must know of safety comes before their answer. */
  veiligheidOvernemen: {
    id: 'veiligheidOvernemen',
    titel: 'Het zicht op de veiligheid overnemen',
    vooraf: ['verloop', 'veiligheid'],
    daarna: ['verloop', 'klokken', 'veiligheid', 'besluiten'],
    terug: ['verloop'],
  },
  /** Help on the spot, while sight stays with who asks for it: that one goes on seeing how safe it is. */
  acuutHelpen: {
    id: 'acuutHelpen',
    titel: 'Ter plaatse helpen bij acuut gevaar',
    vooraf: ['verloop', 'veiligheid'],
    daarna: ['verloop', 'veiligheid'],
    terug: ['verloop', 'veiligheid'],
  },
  /** Another team becomes responsible for the child as a whole. */
  verantwoordelijkWorden: {
    id: 'verantwoordelijkWorden',
    titel: 'De verantwoordelijkheid voor het kind overnemen',
    vooraf: ['verloop', 'veiligheid'],
    daarna: ['verloop', 'klokken', 'veiligheid', 'besluiten'],
    terug: ['verloop'],
  },
  /** Tafel, Raad: sight on safety stays with who asks, who therefore goes on seeing how safe it is. */
  maatregelAfwegen: {
    id: 'maatregelAfwegen',
    titel: 'Afwegen of bescherming door een maatregel nodig is',
    vooraf: ['verloop', 'veiligheid'],
    daarna: ['verloop', 'klokken', 'veiligheid', 'besluiten'],
    terug: ['verloop', 'veiligheid'],
  },
  maatregelUitvoeren: {
    id: 'maatregelUitvoeren',
    titel: 'Een maatregel van de rechter uitvoeren',
    vooraf: ['verloop', 'veiligheid', 'besluiten'],
    daarna: ['verloop', 'klokken', 'veiligheid', 'besluiten'],
    terug: ['verloop'],
  },
  /** Finding and ordering help does not take what was found about safety. */
  hulpInzetten: {
    id: 'hulpInzetten',
    titel: 'De hulp zoeken en inzetten die is toegekend',
    vooraf: ['verloop'],
    daarna: ['verloop', 'klokken', 'besluiten'],
    terug: ['verloop'],
  },
  adviesGeven: {
    id: 'adviesGeven',
    titel: 'Advies geven over passende hulp',
    vooraf: ['verloop'],
    daarna: ['verloop', 'klokken'],
    terug: ['verloop'],
  },
  bezwaarBehandelen: {
    id: 'bezwaarBehandelen',
    titel: 'Het bezwaar tegen een besluit behandelen',
    vooraf: ['verloop'],
    daarna: ['verloop', 'klokken', 'besluiten'],
    terug: ['verloop'],
  },
  /** The family asks there itself: that it comes is all that is told. */
  verwijzen: {
    id: 'verwijzen',
    titel: 'Verwijzen naar hulp uit een andere wet',
    vooraf: [],
    daarna: [],
    terug: [],
  },
} as const satisfies Record<string, Doel>;
