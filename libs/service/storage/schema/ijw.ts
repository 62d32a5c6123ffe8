import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import type { JsonObject } from '../../../contracts/json.ts';
import { tijdstip } from './kolommen.ts';
import { persoon } from './persoon.ts';
import { zaak } from './zaak.ts';

/**
 * Where a message is on its way. In: received, handled, refused to its sender, to be looked at by a person, or closed by one. Out: to be
 * sent, sent, and what the receiver said of it.
 */
export const IJWSTATUSSEN = [
  'ontvangen',
  'verwerkt',
  'nakijken',
  'afgehandeld',
  'te-verzenden',
  'verzonden',
  'bevestigd',
  'afgekeurd',
] as const;

/**
 * A message of iJw, in or out, as far as it says nothing about a person: who, when, how far. The message itself is ciphertext in
 * `persoon.ijw_inhoud`. What was received never changes; only how far it is does.
 */
export const ijwBericht = pgTable(
  'ijw_bericht',
  {
    id: uuid().primaryKey(),
    /** Order of receipt, or of making. */
    nr: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Who keeps the traffic of messages in which this one belongs. */
    organisatie: text().notNull(),
    /** The gemeente of the message, as `GM0642`; none when that could not be read. */
    gemeente: text(),
    richting: text({ enum: ['in', 'uit'] }).notNull(),
    /** Name of the message in the standard; none when that could not be read. */
    soort: text(),
    afzender: text(),
    ontvanger: text(),
    /** Its identification with its sender. Of a retour: that of the retour itself. None when it looks like that of a person. */
    identificatie: text(),
    dagtekening: date({ mode: 'string' }),
    status: text({ enum: IJWSTATUSSEN }).notNull(),
    /** Keyed hash of the bytes: the same bytes again are the same message. */
    inhoudHash: text().notNull(),
    /** Keyed hash of sender, kind and identification, by which the same message in other bytes is known; a retour finds what it answers. */
    kenmerkHash: text(),
    /** Keyed hash of gemeente, provider and client: messages with the same one are handled in order of `nr`. */
    volgsleutel: text(),
    zaak: uuid().references(() => zaak.id),
    /** The message of which this is the retour. */
    antwoordOp: uuid(),
    /** Code of why it is to be looked at, was refused, or was closed. */
    reden: text(),
    /** Codes, places and sentences; never a value of the message. */
    bevindingen: jsonb().$type<readonly JsonObject[]>().notNull().default([]),
    /** When it was received, or made. */
    aangemaaktOp: tijdstip().notNull(),
    bijgewerktOp: tijdstip().notNull(),
    /** Pseudonym of who looked at it. */
    nagekekenDoor: text(),
    /** Not to be taken before: moves on with each attempt, and is the lease of the one who took it. */
    volgendeOp: tijdstip().notNull(),
    pogingen: integer().notNull().default(0),
    laatsteFout: text(),
  },
  (t) => [
    uniqueIndex('ijw_bericht_zelfde_bytes')
      .on(t.organisatie, t.inhoudHash)
      .where(sql`${t.richting} = 'in'`),
    uniqueIndex('ijw_bericht_identificatie')
      .on(t.kenmerkHash)
      .where(sql`${t.richting} = 'uit'`),
    index('ijw_bericht_kenmerk').on(t.kenmerkHash, t.nr),
    index('ijw_bericht_te_verwerken')
      .on(t.volgendeOp, t.nr)
      .where(sql`${t.status} = 'ontvangen'`),
    index('ijw_bericht_volgorde')
      .on(t.volgsleutel, t.nr)
      .where(sql`${t.status} = 'ontvangen'`),
    index('ijw_bericht_te_verzenden')
      .on(t.volgendeOp, t.nr)
      .where(sql`${t.status} = 'te-verzenden'`),
    index('ijw_bericht_dossier').on(t.volgsleutel, t.nr),
    index('ijw_bericht_lijst').on(t.organisatie, t.nr),
    index('ijw_bericht_lijst_status').on(t.organisatie, t.status, t.nr),
    index('ijw_bericht_zaak').on(t.zaak, t.nr),
    index('ijw_bericht_antwoord').on(t.antwoordOp),
  ],
);

/** The message itself, and what a person wrote about it: ciphertext under a key of its own, which can be destroyed. */
export const ijwInhoud = persoon.table('ijw_inhoud', {
  bericht: uuid().primaryKey(),
  /** Data key of this row, wrapped. */
  sleutel: text().notNull(),
  /** The bytes as they came or went; none when they were too many to be kept. */
  inhoud: text(),
  /** What a person wrote when closing it. */
  toelichting: text(),
});

/** Number of a toewijzing, unique within its gemeente. Source: iJw 3.2 OP275. */
export const toewijzingnummer = pgTable(
  'toewijzingnummer',
  {
    gemeente: text().notNull(),
    nummer: integer().notNull(),
    /** No reference: the number is given before the zaak has its first event. */
    zaak: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeente, t.nummer] }), uniqueIndex('toewijzingnummer_zaak').on(t.zaak, t.gemeente)],
);
