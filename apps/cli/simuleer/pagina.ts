import { BRONNEN, instroomPerBron, type Aanname } from '../../../libs/simulatie/index.ts';
import { grafiek, legendaDeel, veilig } from './grafiek.ts';
import { OPMAAK } from './opmaak.ts';
import { BRONNAMEN, getal, SOORTEN, vergelijk, type Vergelijking } from './samenvatting.ts';
import type { Uitkomst } from './simulatie.ts';
import { staven } from './staven.ts';

/** Breaks on a narrow screen. */
const GEPUBLICEERD = 'Gepubli\u00adceerd';
const MAANDEN = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** The outcome as one page without anything from elsewhere. */
export function pagina(uitkomst: Uitkomst): string {
  const { titel, zaad, gepubliceerd, uitleg } = uitkomst;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${veilig(titel)}: simulatie naast de gepubliceerde cijfers</title>
<style>${OPMAAK}</style>
</head>
<body>
<main>
<header>
<p class="merk">Wissel · simulatie</p>
<h1>${veilig(titel)}</h1>
<p>Een jaar nagespeeld door de echte route en de echte klokken van Wissel, naast de cijfers die zijn gepubliceerd. Zaad ${zaad}.</p>
<p class="bron">Cijfers: ${veilig(gepubliceerd.bron)}.</p>
</header>
${kaarten(uitkomst)}
${deel('Uitkomst naast de cijfers', soorten() + tabel(uitkomst))}
${deel('Wat deze vergelijking waard is', `<ul>${uitleg.map((zin) => `<li>${veilig(zin)}</li>`).join('')}</ul>`)}
${deel('Instroom naar bron', instroom(uitkomst), 'Gegeven, dus gelijk.')}
${deel('In, uit en open', maanden(uitkomst))}
${deel('Wachten', wachten(uitkomst))}
${deel('Termijnen', termijnen(uitkomst), 'Per klok: bij hoeveel klokken dit jaar eerst een waarschuwing kwam, en hoeveel er voorbijgingen. De bezwaartermijn is van de burger: dat die voorbijgaat, is geen fout.')}
${deel('Aannames', aannames(uitkomst), 'Niemand heeft deze getallen gepubliceerd. Wie een ander getal weet, past het aan in libs/simulatie/aannames.ts en draait opnieuw.')}
</main>
</body>
</html>
`;
}

function deel(kop: string, inhoud: string, toelichting = ''): string {
  return `<section><h2>${kop}</h2>${toelichting === '' ? '' : `<p>${toelichting}</p>`}${inhoud}</section>`;
}

function kaarten({ meting, gepubliceerd }: Uitkomst): string {
  const kaart = (wat: string, waarde: string, bij: string): string =>
    `<div class="kaart"><span>${wat}</span><strong>${waarde}</strong><span>${bij}</span></div>`;
  const { gemiddeld, mediaan, p90 } = meting.totEersteContact;
  const was = (aantal: number): string => `gepubliceerd: ${getal(aantal)}`;
  return `<div class="kaarten">${[
    kaart('Wachten op eerste contact', `${getal(gemiddeld)} dagen`, was(gepubliceerd.wachtdagenGemiddeld)),
    kaart('Mediaan en P90', `${getal(mediaan)} en ${getal(p90)} dagen`, 'niet gepubliceerd'),
    kaart('Gesloten in het jaar', getal(meting.uitstroom), was(gepubliceerd.afgeleid.uitstroom)),
    kaart('Open op 31 december', getal(meting.eindstand), was(gepubliceerd.eindstand)),
  ].join('')}</div>`;
}

function soorten(): string {
  const regels = Object.entries(SOORTEN).map(([soort, uitleg]) => `<dt>${merkje(soort)}</dt><dd>${uitleg}</dd>`);
  return `<dl>${regels.join('')}</dl>`;
}

function tabel(uitkomst: Uitkomst): string {
  const rij = ({ wat, uitkomst: komt, gepubliceerd, soort }: Vergelijking): string =>
    `<tr><th scope="row"${wat.startsWith(' ') ? ' class="in"' : ''}>${veilig(wat.trim())}</th><td>${getal(komt)}</td><td>${getal(gepubliceerd)}</td><td>${merkje(soort)}</td></tr>`;
  return `<table><caption>Uitkomst naast de gepubliceerde cijfers</caption><thead><tr><th scope="col">Wat</th><th scope="col">Simulatie</th><th scope="col">${GEPUBLICEERD}</th><th scope="col">Soort</th></tr></thead><tbody>${vergelijk(uitkomst).map(rij).join('')}</tbody></table>`;
}

function merkje(soort: string): string {
  return `<span class="merkje ${soort}">${soort}</span>`;
}

function instroom({ meting, gepubliceerd }: Uitkomst): string {
  const was = instroomPerBron(gepubliceerd);
  const rijen = BRONNEN.map((bron) => ({
    naam: BRONNAMEN[bron],
    staven: [meting.instroom[bron]],
    gepubliceerd: was[bron],
    getallen: [getal(meting.instroom[bron]), getal(was[bron])],
  }));
  return (
    legenda(['a', 'simulatie'], ['was', 'gepubliceerd']) +
    staven('Instroom naar bron', ['Bron', 'Simulatie', GEPUBLICEERD], rijen)
  );
}

function maanden({ meting, gepubliceerd }: Uitkomst): string {
  const per = meting.maanden;
  const langs = { langs: 'maand', namen: MAANDEN };
  const inEnUit = [
    { naam: 'instroom', waarden: per.map(({ instroom: aantal }) => aantal), vorm: 'a' as const },
    { naam: 'uitstroom', waarden: per.map(({ uitstroom }) => uitstroom), vorm: 'b' as const },
  ];
  const open = [
    { naam: 'open aan het eind van de maand', waarden: per.map((een) => een.openAanEind), vorm: 'lijn' as const },
  ];
  const niveau = { waarde: gepubliceerd.eindstand, naam: 'gepubliceerd op 31 december' };
  return [
    grafiek({ titel: 'In- en uitstroom per maand', ...langs, reeksen: inEnUit }),
    grafiek({ titel: 'Open zaken', ...langs, reeksen: open, niveau }),
  ].join('');
}

function wachten({ meting, gepubliceerd }: Uitkomst): string {
  const { totEersteContact: contact, totBesluit: besluit, maanden: per } = meting;
  const perMaand = [{ naam: 'gemiddeld', waarden: per.map(({ wachtdagen }) => wachtdagen), vorm: 'a' as const }];
  const niveau = { waarde: gepubliceerd.wachtdagenGemiddeld, naam: 'gepubliceerd gemiddelde van het jaar' };
  const perWeek = (titel: string, naam: string, waarden: readonly number[], vorm: 'a' | 'b'): string =>
    grafiek({
      titel,
      langs: 'week na de aanmelding',
      namen: waarden.map((_, week) => String(week + 1)),
      reeksen: [{ naam, waarden, vorm }],
    });
  return [
    grafiek({
      titel: 'Wachtdagen tot het eerste contact, naar de maand van dat contact',
      langs: 'maand',
      namen: MAANDEN,
      reeksen: perMaand,
      niveau,
    }),
    perWeek(`Wanneer het eerste contact kwam (${String(contact.aantal)} gezinnen)`, 'gezinnen', contact.perWeek, 'a'),
    perWeek(`Wanneer het besluit kwam (${String(besluit.aantal)} besluiten)`, 'besluiten', besluit.perWeek, 'b'),
  ].join('');
}

function termijnen({ meting, termijnnamen }: Uitkomst): string {
  const rijen = meting.termijnen.map(({ termijn, gewaarschuwd, overschreden, herhaald }) => ({
    naam: termijnnamen[termijn] ?? termijn,
    staven: [gewaarschuwd, overschreden],
    getallen: [gewaarschuwd, overschreden, herhaald].map(getal),
  }));
  const koppen = ['Termijn', 'Gewaar\u00adschuwd', 'Voorbij', 'Herhaald'];
  return `${legenda(['a', 'gewaarschuwd'], ['b', 'voorbij'])}${staven('Termijnen', koppen, rijen)}<p class="klein">Herhaald: herinneringen nadat de termijn voorbij was.</p>`;
}

/** Of bars, which a narrow screen leaves out. */
function legenda(...delen: (readonly [string, string])[]): string {
  return `<p class="legenda bij-staven">${delen.map(([soort, naam]) => legendaDeel(soort, naam)).join('')}</p>`;
}

function aannames({ aannames: alle }: Uitkomst): string {
  const rijen = Object.values<Aanname>(alle).map(({ wat, waarde, eenheid, aanname, gekalibreerdOp }) => {
    const merk = gekalibreerdOp ? ` <span class="merkje gekalibreerd">gekalibreerd op ${gekalibreerdOp}</span>` : '';
    const hoeveel =
      typeof waarde === 'number'
        ? getal(waarde)
        : `mediaan ${getal(waarde.mediaan)}, spreiding ${getal(waarde.spreiding)}`;
    return `<tr><th scope="row">${veilig(wat)}</th><td>${hoeveel} ${eenheid}</td><td class="links">${veilig(aanname)}${merk}</td></tr>`;
  });
  return `<table class="smal"><caption>Aannames</caption><thead><tr><th scope="col">Wat</th><th scope="col">Waarde</th><th scope="col" class="links">Waarom</th></tr></thead><tbody>${rijen.join('')}</tbody></table>`;
}
