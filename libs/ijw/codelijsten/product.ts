import { codelijst } from '../codelijst.ts';

// Codes about a toegewezen product: what, how much, why it changed and why it ended.

export const PRODUCTCATEGORIE = codelijst('JZ020', 'productcategorie', {
  '31': 'Zonder verblijf: uitgevoerd door wijk- of buurtteam',
  '32': 'Zonder verblijf: ambulante jeugdhulp op locatie van de aanbieder',
  '33': 'Zonder verblijf: daghulp op locatie van de aanbieder',
  '34': 'Zonder verblijf: jeugdhulp in het netwerk van de jeugdige',
  '35': 'Met verblijf: pleegzorg',
  '36': 'Met verblijf: gezinsgericht',
  '37': 'Met verblijf: gesloten plaatsing',
  '38': 'Met verblijf: overig residentieel',
  '40': 'Persoonlijke verzorging',
  '41': 'Dagbehandeling',
  '42': 'Vervoerdiensten',
  '43': 'Jeugdhulp verblijf (incl. behandeling)',
  '44': 'Jeugdhulp verblijf (excl. behandeling)',
  '45': 'Jeugdhulp ambulant',
  '46': 'Jeugdhulp crisis',
  '47': 'Jeugdreclassering',
  '48': 'Jeugdbescherming',
  '49': 'Activiteiten in het preventief justitieel kader',
  '50': 'Maatwerkarrangementen jeugd',
  '51': 'Generalistische basis-ggz',
  '52': 'Specialistische ggz',
  '53': 'Kindergeneeskunde',
  '54': 'Jeugd-ggz',
  '55': 'Landelijk ingekochte zorg',
});

export const EENHEID = codelijst('WJ756', 'eenheid', {
  '01': 'Minuut',
  '04': 'Uur',
  '14': 'Etmaal',
  '16': 'Dagdeel (4 uur)',
  '82': 'Stuks (output)',
  '83': "Euro's",
  '84': 'Stuks (inspanning)',
});

export const FREQUENTIE = codelijst('WMO757', 'frequentie', {
  '1': 'Per dag',
  '2': 'Per week',
  '4': 'Per maand',
  '6': 'Totaal binnen geldigheidsduur toewijzing',
});

export const REDEN_WIJZIGING = codelijst(
  'JZ002',
  'reden wijziging toewijzing',
  {
    '01': 'Administratieve correctie (vervallen)',
    '02': 'Client overleden',
    '03': 'Contractwijziging',
    '04': 'Herbeoordeling: verlenging toewijzing',
    '05': 'Herbeoordeling: verkorting toewijzing',
    '06': 'Uitstroom naar ander domein',
    '07': 'Verhuizing naar een andere gemeente',
    '08': 'Wijziging leveringsvorm',
    '09': 'Overstap naar andere aanbieder',
    '10': 'Overgang naar nieuwe bekostigingssystematiek',
    '11': 'Gemeentelijke herindeling',
    '12': 'Geinitieerd door de aanbieder',
    '13': 'Verwijderd',
    '14': 'Administratieve correctie',
  },
  ['01'],
);

export const REDEN_BEEINDIGING = codelijst('JZ588', 'reden beeindiging', {
  '02': 'Overlijden',
  '20': 'Levering is tijdelijk beeindigd',
  '31': 'Levering is volgens plan beeindigd',
  '32': 'Voortijdig afgesloten: eenzijdig door de client',
  '33': 'Voortijdig afgesloten: eenzijdig door de aanbieder',
  '34': 'Voortijdig afgesloten: in overeenstemming',
  '35': 'Voortijdig afgesloten: wegens externe omstandigheden',
  '36': 'Geinitieerd door de gemeente',
  '37': 'In verband met wijzigingsverzoek',
  '38': 'Overstap naar andere aanbieder',
  '39': 'Uitstroom naar ander domein',
});

export const STATUS_AANLEVERING = codelijst('COD467', 'status aanlevering', {
  '1': 'Eerste aanlevering',
  '2': 'Gewijzigde aanlevering',
  '3': 'Verwijderen aanlevering',
  '9': 'Niet van toepassing (ongewijzigd)',
});
