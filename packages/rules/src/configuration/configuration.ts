import { KINDS } from '@role-profile/schema';
import * as z from 'zod';

/** The name of the file; the nearest one in the folder of a role file or above it counts, and only that one. */
export const CONFIGURATION_NAME = 'role-profile.config.yaml';

const severity = z.enum(['off', 'hint', 'info', 'warning', 'error'], {
  error: 'Say how much this rule weighs: off, hint, info, warning or error.',
});

const ruleSetting = z.strictObject(
  { severity: severity.optional(), options: z.record(z.string(), z.unknown(), oneLineEach('options')).optional() },
  { error: 'Say how much this rule weighs, such as  placeholder: warning' },
);

const glob = z.string({ error: 'Say which files are meant, such as "posts/**".' }).min(1, {
  error: 'Say which files are meant, such as "posts/**".',
});

const included = z.strictObject(
  { glob, kind: z.string({ error: 'Write the name of a kind, such as job-description.' }).optional() },
  { error: 'Say which files are meant, such as  - "posts/**"  or  - { glob: "posts/**", kind: job-description }' },
);

const fieldNames = z.array(z.string({ error: 'Write the name of a field, such as grade or person.summary.' }), {
  error: 'Write a list of fields, such as  [grade, location]',
});

const ownKind = z.strictObject(
  {
    extends: z.enum(KINDS, { error: `Say which kind this one builds on: ${KINDS.join(', ')}.` }),
    title: z.string({ error: 'Write the name that people read, such as  title: Crew sheet' }).optional(),
    required: fieldNames.default([]),
    recommended: fieldNames.default([]),
  },
  { error: 'Describe the kind below its name, such as  extends: role-profile' },
);

/** The configuration in its normal form: short forms are written out by `normalForm` first. */
export const configurationSchema = z.strictObject({
  rules: z.record(z.string(), ruleSetting, oneLineEach('rules')).default({}),
  files: z
    .strictObject(
      {
        include: z
          .array(included, { error: 'Write one line for each set of files, such as  - "posts/**"' })
          .default([]),
        exclude: z.array(glob, { error: 'Write one line for each set of files, such as  - "drafts/**"' }).default([]),
      },
      { error: 'Write “include” and “exclude” below “files”, each with one line for each set of files.' },
    )
    .prefault({}),
  kinds: z.record(z.string(), ownKind, oneLineEach('kinds')).default({}),
});

/** What a project says of its role files, for all tools. Globs start from the folder the file stands in. */
export type Configuration = z.infer<typeof configurationSchema>;

/** What holds where there is no configuration. */
export const DEFAULT_CONFIGURATION: Configuration = configurationSchema.parse({});

function oneLineEach(name: string): { readonly error: string } {
  return { error: `Write one line for each of the ${name} below “${name}”: its name, a colon, and what it shall be.` };
}
