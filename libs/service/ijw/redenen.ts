/** Why a message waits for a person, each with its sentence. The sentence may change, a code never does. */
export const NAKIJKREDENEN = {
  'INHOUD.VERNIETIGD': 'De inhoud van dit bericht is vernietigd; er is niets meer om te verwerken.',
  'VERWERKING.MISLUKT':
    'Het verwerken mislukte een paar keer door een fout in Wissel. Meld dit de beheerder, en handel het bericht zelf af.',
  'RICHTING.ONJUIST': 'Dit bericht hoort van de gemeente naar de aanbieder te gaan, en kwam hier binnen.',
  'GEMEENTE.ANDERE': 'Dit bericht is voor een gemeente waarvoor uw organisatie het berichtenverkeer niet doet.',
  'RETOUR.ZONDER_HEEN': 'Dit retourbericht hoort bij een bericht dat hier niet is verzonden.',
  'TOEWIJZING.ONBEKEND': 'Er is geen zaak gevonden bij dit toewijzingnummer.',
  'TOEWIJZING.ZONDER_NUMMER': 'Het bericht noemt geen toewijzingnummer; wijs zelf de zaak aan.',
  'AANBIEDER.ANDERE': 'De toewijzing met dit nummer is aan een andere aanbieder gegeven.',
  'CLIENT.ANDERE': 'Het toewijzingnummer hoort bij een zaak van een andere jeugdige dan het burgerservicenummer.',
  'AANLEVERING.GEWIJZIGD': 'Het bericht wijzigt of verwijdert een eerdere melding. Corrigeer die zelf in de zaak.',
  'VERWIJZER.ZONDER_ROUTE':
    'Dit verzoek komt niet van een huisarts, jeugdarts of medisch specialist; wijs zelf de zaak aan.',
  'VERWIJZER.ZONDER_AGB':
    'Het verzoek noemt de AGB-code van de verwijzer niet; begin de zaak zelf en koppel het bericht.',
  'PRAKTIJK.ONBEKEND': 'De praktijk van de huisarts staat niet in de regio; begin de zaak zelf en koppel het bericht.',
  'GEBOORTEDATUM.ONVOLLEDIG': 'De geboortedatum is niet volledig bekend; begin de zaak zelf en koppel het bericht.',
  'PRODUCT.ONTBREEKT': 'Het verzoek noemt geen productcategorie; wijs zelf de zaak aan.',
  'VERZOEK.NIEUW_PRODUCT':
    'Het verzoek vraagt nieuwe hulp, waarvoor nog geen toewijzing is. Wat het over bestaande toewijzingen vraagt, is aan die zaken gemeld.',
  'ZAAK.MEERDERE': 'Er zijn meer zaken waarbij dit bericht kan horen; wijs zelf de zaak aan.',
  'ZAAK.BEEINDIGD': 'De zaak waarbij dit bericht hoort, is beëindigd.',
} as const;
export type Nakijkreden = keyof typeof NAKIJKREDENEN;

/** Reasons with which a person closes a message. */
export const AFHANDELREDENEN = ['handmatigVerwerkt', 'nietVoorOns', 'dubbel', 'afzenderIngelicht'] as const;
