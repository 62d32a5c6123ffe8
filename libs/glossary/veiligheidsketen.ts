/** Terms of the safety chain: Veilig Thuis, crisis, and the weighing that they share. Part of `BEGRIPPEN`. */
export const VEILIGHEIDSKETEN_BEGRIPPEN = {
  veiligheidsklasse: {
    betekenis: 'how unsafe a child is: zorgelijk, onveilig, acuut; raised by one person, lowered by two',
    bron: 'practice',
    nietVerwarrenMet: 'urgentie U0 to U4: how soon somebody must act',
    vormen: [
      'klasse',
      'klassen',
      'veiligheidsklassen',
      'klasseregio',
      'klassegebeurtenissen',
      'klassegeheugen',
      'klassetaken',
      'klassetermijnen',
      'verlaging',
      'zorgelijk',
      'onveilig',
      'lichter',
      'klasseveld',
      'gewogen',
      'ongewogen',
    ],
  },
  veiligheidsbeoordeling: {
    betekenis: 'what Veilig Thuis decides after a melding: how unsafe, and which dienst; formerly triage',
    bron: 'Uitvoeringsbesluit Wmo 2015 4.1.7',
    nietVerwarrenMet: 'veiligheidscheck: the first look of a local team',
    vormen: ['acuutcheck', 'acute'],
  },
  dienst: {
    betekenis: 'what Veilig Thuis does after the veiligheidsbeoordeling: hand over, conditions, onderzoek, Raad, end',
    bron: 'practice, Handelingsprotocol Veilig Thuis',
    vormen: ['diensten', 'dienstkeuzes', 'bemoeienis'],
  },
  radarfunctie: {
    betekenis: 'earlier signals about the same child or household are kept together, by pseudonym, and weighed',
    bron: 'practice, VT Gelderland-Zuid',
    vormen: ['radar', 'radargebeurtenissen', 'signaal'],
  },
  monitoring: {
    betekenis: 'Veilig Thuis asks after the hand-over how it goes',
    bron: 'practice',
    nietVerwarrenMet: 'monitor: the role that watches terms over organisations',
    vormen: ['monitoren'],
  },
  vervolgmelding: {
    betekenis: 'another melding about the same child while a zaak runs: it is linked and can raise it',
    bron: 'practice',
    nietVerwarrenMet: 'hermelding in statistics, which counts over years',
    vormen: ['melders', 'meldinggebeurtenissen'],
  },
  inzet: {
    betekenis: 'what a crisis team puts in: network, ambulatory help, placement, admission, the Raad',
    bron: 'practice, domain reference 4.6',
    vormen: ['inzetten', 'inzetkeuzes', 'crisisplaatsing', 'plaatsing', 'ambulant', 'vervolghulp', 'hic'],
  },
  uitstroom: {
    betekenis: 'who takes over sight on safety when the crisis team leaves',
    bron: 'practice, Hart van Brabant',
    vormen: ['uitstroomdoel', 'uitstroomdoelen', 'uitstroomkeuzes', 'uitstroomplan'],
  },
  veiligheidsafspraak: {
    betekenis: 'what happens in the next hours and days so that everybody is safe',
    bron: 'practice',
    vormen: ['afspraak'],
  },
  crisismaatregel: {
    betekenis: 'compulsory care in an acute crisis, taken by the mayor',
    bron: 'Wvggz 7:1',
    nietVerwarrenMet: 'inbewaringstelling, which is of the Wzd',
    vormen: ['wvggz', 'wzd'],
  },
  vots: {
    betekenis: 'voorlopige ondertoezichtstelling: provisional supervision order by the kinderrechter',
    bron: 'BW 1:257',
    vormen: ['uitgesproken'],
  },
  triage: {
    betekenis: 'how urgent, and where to: rules and instruments propose, a person decides',
    bron: 'practice, domain reference 5',
    vormen: ['crisistriage'],
  },
} as const;
