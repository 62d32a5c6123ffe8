export { AuthModule, Uitgever, type AuthOptions } from './auth.module.ts';
export type { Gebruiker } from './gebruiker.ts';
export { LokaleUitgever, LOKALE_DOELGROEP, LOKALE_UITGEVER } from './lokale-uitgever.ts';
export { Openbaar, OPENBAAR, RequiresScope, SCOPE_METADATA } from './requires-scope.ts';
export { overseesAll, roleFor, rolesWith, SCOPES, type Scope } from './scopes.ts';
export { isTestnaam, TESTGEBRUIKERS, type Testnaam } from './testgebruikers.ts';
export { IssuerAway, issuerKeys, TokenInvalid, TokenVerifier } from './verifier.ts';
