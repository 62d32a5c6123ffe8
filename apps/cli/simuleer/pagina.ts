import { BRONNEN, instroomPerBron } from '../../../libs/simulatie/index.ts';
import { liggend, staand, veilig } from './grafiek.ts';
import { OPMAAK } from './opmaak.ts';
import { BRONNAMEN, getal, vergelijk, type Vergelijking } from './samenvatting.ts';
import type { Uitkomst } from './simulatie.ts';

const MAANDEN = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** The outcome as one page without anything from elsewhere. */
export function pagina(uitkomst: Uitkomst): string {
  const { titel, zaad, gepubliceerd, uitleg } = uitkomst;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)}: simulatie</title>
<style>${OPMAAK}</style>
</head>
<body>
<main>
<header>
<p class="merk">Wissel · simulatie</p>
<h1>${veilig(titel)}</h1>
<p>Een jaar nagespeeld door de echte route, klokken en berichten van Wissel, naast de cijfers die zijn gepubliceerd. Zaad ${zaad}.</p>
<p class="bron">Cijfers: ${veilig(gepubliceerd.bron)}.</p>
</header>
${kaarten(uitkomst)}
${deel('Uitkomst naast de cijfers', tabel(uitkomst))}
${deel('Wat deze vergelijking waard is', `<ul>${uitleg.map((zin) => `<li>${veilig(zin)}</li>`).join('')}</ul>`)}
${deel('Instroom naar bron', instroom(uitkomst), 'De streep is het gepubliceerde aantal.')}
${deel('In, uit en open per maand', maanden(uitkomst))}
${deel('Wachten', wachten(uitkomst))}
${deel('Termijnen', termijnen(uitkomst), 'Per klok: hoeveel er dit jaar eerst een waarschuwing gaven, en hoeveel er voorbijgingen. De bezwaartermijn is van de burger: dat die voorbijgaat, is geen fout.')}
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
  const gewaarschuwd = meting.termijnen.reduce((som, een) => som + een.gewaarschuwd, 0);
  const overschreden = meting.termijnen
    .filter(({ termijn }) => termijn !== 'bezwaartermijn')
    .reduce((som, een) => som + een.overschreden, 0);
  const { gemiddeld, mediaan, p90 } = meting.totEersteContact;
  return `<div class="kaarten">${[
    kaart(
      'Wachten op eerste contact',
      `${getal(gemiddeld)} dagen`,
      `gepubliceerd: ${getal(gepubliceerd.wachtdagenGemiddeld)}`,
    ),
    kaart('Mediaan en P90', `${getal(mediaan)} en ${getal(p90)}`, 'niet gepubliceerd'),
    kaart('Open op 31 december', getal(meting.eindstand), `gepubliceerd: ${getal(gepubliceerd.eindstand)}`),
    kaart('Klokken voorbij', getal(overschreden), `gewaarschuwd: ${getal(gewaarschuwd)}`),
  ].join('')}</div>`;
}

function tabel(uitkomst: Uitkomst): string {
  const rij = ({ wat, uitkomst: komt, gepubliceerd, soort }: Vergelijking): string =>
    `<tr><td class="${wat.startsWith(' ') ? 'in' : ''}">${veilig(wat.trim())}</td><td>${getal(komt)}</td><td>${getal(gepubliceerd)}</td><td><span class="merkje ${soort}">${soort}</span></td></tr>`;
  return `<table><thead><tr><th>Wat</th><th>Uitkomst</th><th>Gepubliceerd</th><th>Soort</th></tr></thead><tbody>${vergelijk(uitkomst).map(rij).join('')}</tbody></table>`;
}

function instroom({ meting, gepubliceerd }: Uitkomst): string {
  const was = instroomPerBron(gepubliceerd);
  const balken = BRONNEN.map((bron) => ({
    naam: BRONNAMEN[bron],
    waarde: meting.instroom[bron],
    gepubliceerd: was[bron],
  }));
  return liggend('Instroom naar bron', balken);
}

function maanden({ meting, gepubliceerd }: Uitkomst): string {
  const { maanden: per } = meting;
  return [
    legenda(['a', 'instroom'], ['b', 'uitstroom']),
    staand('In- en uitstroom per maand', MAANDEN, [
      { naam: 'instroom', waarden: per.map(({ instroom: aantal }) => aantal), vorm: 'a' },
      { naam: 'uitstroom', waarden: per.map(({ uitstroom }) => uitstroom), vorm: 'b' },
    ]),
    '<h3>Open aan het eind van de maand</h3>',
    staand(
      'Open zaken',
      MAANDEN,
      [{ naam: 'open', waarden: per.map(({ openAanEind }) => openAanEind), vorm: 'lijn' }],
      {
        waarde: gepubliceerd.eindstand,
        tekst: `eindstand gepubliceerd: ${String(gepubliceerd.eindstand)}`,
      },
    ),
  ].join('');
}

function wachten({ meting, gepubliceerd }: Uitkomst): string {
  const weken = (perWeek: readonly number[]): string[] => perWeek.map((_, week) => String(week + 1));
  const contact = meting.totEersteContact;
  const besluit = meting.totBesluit;
  return [
    '<h3>Gemiddeld aantal wachtdagen tot eerste contact, per maand van het contact</h3>',
    staand(
      'Wachtdagen per maand',
      MAANDEN,
      [{ naam: 'dagen', waarden: meting.maanden.map(({ wachtdagen }) => wachtdagen), vorm: 'a' }],
      {
        waarde: gepubliceerd.wachtdagenGemiddeld,
        tekst: `gepubliceerd gemiddelde: ${String(gepubliceerd.wachtdagenGemiddeld)}`,
      },
    ),
    `<h3>Eerste contact in de hoeveelste week na de aanmelding (${String(contact.aantal)} gezinnen)</h3>`,
    staand('Eerste contact per week', weken(contact.perWeek), [
      { naam: 'gezinnen', waarden: contact.perWeek, vorm: 'a' },
    ]),
    `<h3>Besluit in de hoeveelste week na de aanmelding (${String(besluit.aantal)} besluiten)</h3>`,
    staand('Besluit per week', weken(besluit.perWeek), [{ naam: 'besluiten', waarden: besluit.perWeek, vorm: 'b' }]),
  ].join('');
}

function termijnen({ meting, termijnnamen }: Uitkomst): string {
  const balken = meting.termijnen.map(({ termijn, gewaarschuwd, overschreden, herhaald }) => ({
    naam: kort(termijnnamen[termijn] ?? termijn),
    waarde: gewaarschuwd,
    erbij: overschreden,
    tekst: `${String(gewaarschuwd)} / ${String(overschreden)}${herhaald > 0 ? ` (+${String(herhaald)}×)` : ''}`,
  }));
  return `${legenda(['a', 'gewaarschuwd'], ['b', 'voorbij'])}${liggend('Termijnen', balken)}<p class="klein">Tussen haakjes: herinneringen na het verstrijken.</p>`;
}

function kort(naam: string): string {
  return naam.length <= 36 ? naam : `${naam.slice(0, 34)}…`;
}

function legenda(...delen: (readonly [string, string])[]): string {
  return `<p class="legenda">${delen.map(([soort, naam]) => `<i class="${soort}"></i>${naam}`).join('')}</p>`;
}

function aannames({ aannames: alle }: Uitkomst): string {
  const waarde = (een: { waarde: number | { mediaan: number; spreiding: number } }): string =>
    typeof een.waarde === 'number'
      ? getal(een.waarde)
      : `mediaan ${getal(een.waarde.mediaan)}, spreiding ${getal(een.waarde.spreiding)}`;
  const rijen = Object.values(alle).map((een) => {
    const merk =
      'gekalibreerdOp' in een ? `<span class="merkje gekalibreerd">gekalibreerd op ${een.gekalibreerdOp}</span>` : '';
    return `<tr><td>${veilig(een.wat)}</td><td>${waarde(een)}</td><td class="links">${een.eenheid}</td><td class="links">${veilig(een.aanname)} ${merk}</td></tr>`;
  });
  return `<table><thead><tr><th>Wat</th><th>Waarde</th><th class="links">Eenheid</th><th class="links">Aanname</th></tr></thead><tbody>${rijen.join('')}</tbody></table>`;
}
