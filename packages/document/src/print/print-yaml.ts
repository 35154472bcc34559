import { normalise, type RoleInput } from '@role-profile/schema';
import { writeYaml } from '../syntax/yaml.ts';
import { shorten } from './shorten.ts';

/** A role as a YAML file, in short forms where they say the same. Keys keep their order. */
export function printYaml(role: RoleInput): string {
  return writeYaml(shorten(normalise(role).role));
}
