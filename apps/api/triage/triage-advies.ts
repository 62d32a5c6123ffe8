import { adviseer, FORMULIEREN, type Regel, type Vraag } from '../../../libs/triage/index.ts';
import { defined } from '../http/schemas.ts';
import { showBron } from '../zaken/klokken.ts';
import type { Triageadvies, Triageformulieren, Triageverzoek } from './triage.schemas.ts';

/** What a form with these answers proposes. Throws when the schema let through a form that is not there. */
export function advise({ formulier: id, antwoorden }: Triageverzoek): Triageadvies {
  const formulier = FORMULIEREN.find((een) => een.id === id);
  if (!formulier) throw new Error(`no triage form ${id}`);
  const { regel, ...advies } = adviseer(formulier, antwoorden);
  return {
    ...advies,
    nogTeVragen: [...advies.nogTeVragen],
    advies: regel && showVoorstel(regel),
    regel: regel && showRegel(regel),
  };
}

/** Every form as data. */
export function describeForms(): Triageformulieren {
  return {
    items: FORMULIEREN.map(({ id, titel, vragen, regels }) => ({
      id,
      titel,
      vragen: Object.entries(vragen).map(showVraag),
      regels: regels.map((regel) => ({ regel: showRegel(regel), voorstel: showVoorstel(regel) })),
    })),
  };
}

function showVoorstel({ dan: { advies, tekst, urgentie, klasse } }: Regel): NonNullable<Triageadvies['advies']> {
  return { code: advies, tekst, urgentie, klasse };
}

function showRegel({ id, als, bron, zekerheid }: Regel): NonNullable<Triageadvies['regel']> {
  return { id, als: { ...als }, bron: showBron(bron), zekerheid };
}

function showVraag([naam, { tekst, keuze }]: [string, Vraag]): Triageformulieren['items'][number]['vragen'][number] {
  return { naam, tekst, ...defined({ keuze: keuze && [...keuze] }) };
}
