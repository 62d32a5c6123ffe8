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
  on: {
    NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
    CONTACT_GELEGD: { actions: 'noteer' },
    ZAAK_GESLOTEN: { target: 'gesloten' },
  },
} as const;
