const DOSSIER = {
  NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
  CONTACT_GELEGD: { actions: 'noteer' },
} as const;

/** Every clock and offer has ended; people remain who are mourning. */
export const overleden = {
  meta: {
    titel: 'Jeugdige overleden',
    termijnen: ['overlijdenAfronding'],
    taken: ['nabestaandenBegeleiden'],
    gezin: {
      tekst:
        'Gecondoleerd met uw verlies. Alle brieven en afspraken stoppen. Iemand die u kent, belt u als u dat wilt.',
      wanneer: 'meteen',
      door: 'teamleider',
    },
  },
  on: { ...DOSSIER, ZAAK_GESLOTEN: { target: 'gesloten' } },
} as const;

/**
 * As that, with a verzoek that its provider still waits for. One state until the zaak closes, answered or not: the family hears once, and
 * nothing of messages.
 */
export const overledenMetVerzoek = {
  meta: { ...overleden.meta, titel: 'Jeugdige overleden, de aanbieder vroeg nog iets' },
  on: DOSSIER,
} as const;

/** The provider has its answer. */
export const verzoekBeantwoord = {
  meta: { titel: 'Verzoek beantwoord', zonderKlok: 'De afronding na het overlijden loopt als klok.' },
  on: { ZAAK_GESLOTEN: { target: '#gesloten' } },
} as const;
