import { alsRetourinhoud } from '../core/merk.ts';
import { XsdVersie } from '../groepen.ts';
import { groep, lijst, optioneel, vormVan } from '../vorm.ts';
import type { Groep, Veld, Velden, Vorm } from '../vorm.ts';
import { Dag, IdentificatieBericht, Versie } from '../waarden.ts';
import { kopvelden } from './beschrijving.ts';
import type { Beschrijving } from './beschrijving.ts';
import { RetourCodes } from './retourvorm.ts';

/** What the header of a retour adds to that of the message it answers. */
const retourkop = {
  identificatieRetour: IdentificatieBericht,
  dagtekeningRetour: Dag,
  xsltVersie: optioneel(Versie),
  xsdVersieRetour: XsdVersie,
  retourCodes: optioneel(RetourCodes),
};

/**
 * Describes the retour of a message. It follows from that message: the header echoes it and adds to it, the content echoes it with
 * retour codes at each berichtklasse. Source: iJw 3.2, invulinstructie IV028.
 */
export function retourbericht<
  const S extends string,
  const C extends string,
  V extends { readonly header: Groep } & Velden,
>(soort: S, berichtcode: C, heen: Beschrijving<string, V>) {
  const { header: _, ...inhoud } = heen.vorm.velden;
  const header = groep('bericht', { ...kopvelden(berichtcode, heen.richting), ...retourkop });
  const velden = Object.entries<Veld>(inhoud).map(([naam, veld]): [string, Veld] => [
    naam,
    optioneel(metRetourcodes(veld)),
  ]);
  return {
    soort,
    naam: `${heen.naam} retour`,
    berichtcode,
    richting: heen.richting,
    vorm: groep('bericht', { header, ...alsRetourinhoud(inhoud, Object.fromEntries(velden)) }),
  };
}

function metRetourcodes(veld: Veld): Vorm {
  const vorm = vormVan(veld);
  switch (vorm.vorm) {
    case 'blad':
      return vorm;
    case 'lijst':
      return lijst(vorm.element, metRetourcodes(vorm.van));
    case 'groep':
      return vorm.ruimte === 'basis' ? vorm : groep('bericht', { ...veldenMet(vorm.velden), retourCodes: RetourCodes });
  }
}

function veldenMet(velden: Velden): Velden {
  return Object.fromEntries(
    Object.entries(velden).map(([naam, veld]) => {
      const vorm = metRetourcodes(veld);
      return [naam, veld.vorm === 'optioneel' ? optioneel(vorm) : vorm];
    }),
  );
}
