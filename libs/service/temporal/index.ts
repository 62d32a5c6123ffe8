export { EncryptionCodec } from './codec.ts';
export { encryptingConverter } from './data-converter.ts';
export { bundleWorkflows, readBundle, writeBundle } from './bundle.ts';
