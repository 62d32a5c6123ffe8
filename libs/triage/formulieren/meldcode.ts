import type { Formulier, Voorstel } from '../formulier.ts';

const BRON = {
  wet: 'Meldcode huiselijk geweld en kindermishandeling',
  artikel: 'afwegingskader, stap 4 en 5',
  vindplaats: 'meldcode Utrecht en Haaglanden; een meldcode hebben is een plicht (Jeugdwet 4.1.7)',
} as const;

const melden = (
  tekst: string,
  dan: Pick<Voorstel, 'urgentie' | 'klasse'> = { urgentie: 'U2', klasse: 'onveilig' },
): Voorstel => ({
  advies: 'meldenVeiligThuis',
  tekst,
  ...dan,
});
const regel = (id: string, als: Readonly<Record<string, boolean>>, dan: Voorstel) =>
  ({ id, als, dan, bron: BRON, zekerheid: 'regionaal' }) as const;

const MET_ZORGEN = { vermoeden: true, acuutOfStructureel: false };

/** The five questions of the afwegingskader. Source: domain reference 5 (MELDCODE-UTR, MELDCODE-HAAG). */
export const MELDCODE: Formulier = {
  id: 'meldcode-v1',
  titel: 'Afwegingskader van de meldcode',
  vragen: {
    vermoeden: { tekst: 'Is er een vermoeden van huiselijk geweld of kindermishandeling?' },
    acuutOfStructureel: { tekst: 'Is er acute of structurele onveiligheid?' },
    hulpMogelijk: { tekst: 'Kan ik effectieve hulp bieden of organiseren?' },
    hulpAanvaard: { tekst: 'Aanvaarden de betrokkenen die hulp?' },
    hulpHelpt: { tekst: 'Leidt de hulp binnen de afgesproken tijd tot veiligheid?' },
  },
  regels: [
    regel(
      'acuut-of-structureel',
      { acuutOfStructureel: true },
      melden('Acuut of structureel onveilig: meld bij Veilig Thuis en weeg de rest samen.', {
        urgentie: 'U1',
        klasse: 'onveilig',
      }),
    ),
    regel(
      'geen-vermoeden',
      { vermoeden: false, acuutOfStructureel: false },
      {
        advies: 'afsluitenEnVastleggen',
        tekst: 'Geen vermoeden: sluit af en leg vast.',
        urgentie: 'U4',
        klasse: null,
      },
    ),
    regel(
      'geen-hulp-mogelijk',
      { ...MET_ZORGEN, hulpMogelijk: false },
      melden('U kunt geen effectieve hulp bieden of organiseren: meld bij Veilig Thuis.'),
    ),
    regel(
      'hulp-niet-aanvaard',
      { ...MET_ZORGEN, hulpMogelijk: true, hulpAanvaard: false },
      melden('De betrokkenen aanvaarden de hulp niet: meld bij Veilig Thuis.'),
    ),
    regel(
      'hulp-helpt-niet',
      { ...MET_ZORGEN, hulpMogelijk: true, hulpAanvaard: true, hulpHelpt: false },
      melden('De hulp leidt niet op tijd tot veiligheid: meld (opnieuw) bij Veilig Thuis.'),
    ),
    regel(
      'hulp-helpt',
      { ...MET_ZORGEN, hulpMogelijk: true, hulpAanvaard: true, hulpHelpt: true },
      {
        advies: 'zelfHelpenEnVolgen',
        tekst: 'Help zelf en volg of het veilig wordt.',
        urgentie: 'U3',
        klasse: 'zorgelijk',
      },
    ),
  ],
};
