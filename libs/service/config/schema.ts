import { z } from 'zod';

import { isKeyRing } from './key-ring.ts';

const port = (standard: number) =>
  z.coerce
    .number('een poortnummer van 0 tot en met 65535')
    .int('een poortnummer van 0 tot en met 65535')
    .min(0, 'een poortnummer van 0 tot en met 65535')
    .max(65_535, 'een poortnummer van 0 tot en met 65535')
    .default(standard);

const address = (pattern: RegExp, wanted: string) => z.string().regex(pattern, wanted).optional();
const httpUrl = z.url({ protocol: /^https?$/, error: 'een adres dat begint met https://' }).optional();
const postgresUrl = address(
  /^postgres(ql)?:\/\/[^/]+\/.+/,
  'een adres als postgresql://naam:wachtwoord@host:5432/database',
);

/**
 * Every setting that Wissel takes from its environment. An empty value counts as absent.
 * `.describe()` is also the text of `.env.example`.
 */
export const Environment = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], 'development, test of production')
      .default('development')
      .describe(
        'In production zijn Temporal, PostgreSQL, sleutels en OIDC verplicht; de ingebouwde vervangers starten dan niet.',
      ),
    WISSEL_LOGNIVEAU: z
      .enum(['debug', 'info', 'warn', 'error'], 'debug, info, warn of error')
      .default('info')
      .describe('Hoeveel er in het logboek komt: debug, info, warn of error.'),

    WISSEL_DATA: z
      .string()
      .default('.wissel')
      .describe('Gegevensmap van de ingebouwde servers; een relatief pad geldt vanaf de map van het project.'),
    WISSEL_CACHE: z
      .string()
      .optional()
      .describe(
        'Map voor servers die eenmalig zijn opgehaald of gebouwd; standaard wissel in de cachemap van de gebruiker.',
      ),
    WISSEL_REGIO: z
      .string()
      .optional()
      .describe(
        'JSON-bestand van de regio: wie welke overdrachten in Wissel beantwoordt; leeg is de voorbeeldregio, in production geen.',
      ),
    WISSEL_HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'een IP-adres of hostnaam')
      .default('127.0.0.1')
      .describe('Adres waarop de API luistert; standaard alleen deze machine, 0.0.0.0 is elk adres.'),
    WISSEL_API_PORT: port(3000).describe('Poort van de API.'),
    WISSEL_TEMPORAL_PORT: port(7233).describe('Poort van de ingebouwde Temporal-server.'),
    WISSEL_TEMPORAL_UI_PORT: port(8233).describe('Poort van zijn webinterface.'),
    WISSEL_POSTGRES_PORT: port(5433).describe('Poort van de ingebouwde PostgreSQL.'),
    WISSEL_WORKERS: z.coerce
      .number('een geheel getal van 1 tot en met 64')
      .int('een geheel getal van 1 tot en met 64')
      .min(1, 'een geheel getal van 1 tot en met 64')
      .max(64, 'een geheel getal van 1 tot en met 64')
      .default(1)
      .describe('Aantal workerprocessen dat "wissel start" draait.'),

    TEMPORAL_ADDRESS: address(/^[^\s:/]+:\d+$/, 'host:poort, zonder schema').describe(
      'Adres (host:poort) van een bestaand Temporal-cluster; leeg start de ingebouwde server.',
    ),
    TEMPORAL_NAMESPACE: z
      .string()
      .regex(/^[\w.-]+$/, 'letters, cijfers, punt, streepje')
      .default('default')
      .describe('Namespace in Temporal.'),

    DATABASE_URL: postgresUrl.describe(
      'Adres van een bestaande PostgreSQL, met de rol van de toepassing; leeg start de ingebouwde server.',
    ),
    DATABASE_MIGRATIE_URL: postgresUrl.describe(
      'Adres met de rol die eigenaar is van de tabellen; alleen voor migraties, die zonder dit adres niet vanzelf lopen.',
    ),
    WISSEL_SLEUTELS: z
      .string()
      .refine(isKeyRing, 'id:sleutel,id:sleutel,... met elke sleutel 32 bytes in base64 en elk id een keer')
      .optional()
      .describe("Versleutelsleutels als id:base64, gescheiden door komma's; de eerste versleutelt, alle ontsleutelen."),

    WISSEL_IJW_UIT: z
      .string()
      .optional()
      .describe('Map waarin berichten van iJw aan aanbieders komen; zonder map en adres verstuurt Wissel ze niet.'),
    WISSEL_IJW_URL: httpUrl.describe('Adres waarnaar berichten van iJw aan aanbieders gaan (POST, application/xml).'),

    WISSEL_API_URL: httpUrl.describe(
      'Adres van de API voor opdrachten zoals "wissel overname"; leeg is de API op deze machine.',
    ),
    WISSEL_TOKEN: z
      .string()
      .optional()
      .describe('Toegangstoken voor zulke opdrachten; leeg gebruikt de lokale testuitgever (nooit in production).'),

    OIDC_ISSUER: httpUrl.describe(
      'Uitgever van de toegangstokens; leeg gebruikt de lokale testuitgever (nooit in production).',
    ),
    OIDC_JWKS_URL: httpUrl.describe(
      'Waar zijn openbare sleutels staan; leeg leest dat uit de gegevens van de uitgever.',
    ),
    OIDC_AUDIENCE: z.string().optional().describe('Voor wie de tokens bestemd moeten zijn; verplicht bij OIDC_ISSUER.'),

    WISSEL_IJW_IN: z
      .string()
      .optional()
      .describe(
        'Map met ontvangen berichten van iJw (*.xml), die de worker leest en naar verwerkt/ verplaatst; leeg leest geen map.',
      ),
    WISSEL_IJW_ORGANISATIE: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'de sleutel van een organisatie, zoals tokens haar noemen')
      .optional()
      .describe('Organisatie voor wie de berichten in die map zijn; verplicht bij WISSEL_IJW_IN.'),

    SMTP_URL: address(/^smtps?:\/\/.+/, 'een adres als smtp://naam:wachtwoord@host:587').describe(
      'Mailserver voor herinneringen; leeg houdt ze alleen in de lijst van berichten.',
    ),
    SMTP_VAN: z.email('een e-mailadres').optional().describe('Afzender van de herinneringen; verplicht bij SMTP_URL.'),
    SMTP_NAAR: z
      .string()
      .regex(/^[^@\s]*\{rol\}[^@\s]*@[^@\s]+$/, 'een adres met {rol}, en zo nodig {organisatie}, voor de @')
      .optional()
      .describe('Postbus van een rol, bijvoorbeeld {organisatie}-{rol}@example.org; verplicht bij SMTP_URL.'),
  })
  .superRefine((environment, context) => {
    for (const name of missing(environment)) {
      context.addIssue({ code: 'custom', path: [name], message: 'ontbreekt, en is bij deze instellingen verplicht' });
    }
  });
export type Environment = z.infer<typeof Environment>;

/** What production may not do without: the embedded stand-ins are for trying out and developing. */
export const REQUIRED_IN_PRODUCTION = [
  'TEMPORAL_ADDRESS',
  'DATABASE_URL',
  'WISSEL_SLEUTELS',
  'OIDC_ISSUER',
] as const satisfies readonly (keyof Environment)[];

function missing(environment: Partial<Environment>): string[] {
  const production = environment.NODE_ENV === 'production' ? REQUIRED_IN_PRODUCTION : [];
  const withIssuer = environment.OIDC_ISSUER === undefined ? [] : (['OIDC_AUDIENCE'] as const);
  const withSmtp = environment.SMTP_URL === undefined ? [] : (['SMTP_VAN', 'SMTP_NAAR'] as const);
  const withFolder = environment.WISSEL_IJW_IN === undefined ? [] : (['WISSEL_IJW_ORGANISATIE'] as const);
  return [...production, ...withIssuer, ...withSmtp, ...withFolder].filter((name) => environment[name] === undefined);
}
