import * as z from 'zod';
import { type Form, term, text } from '../form.ts';
import { behaviours, values } from '../vocabularies.ts';

/** What is assessed. */
export function successProfileField(form: Form) {
  return {
    successProfile: form.field(
      {
        title: 'Success profile',
        guidance:
          'The behaviours with their levels, strengths, abilities, technical skills and experience that are assessed.',
        example: {
          good: { behaviours: ['Leadership (level 3)'], strengths: ['Organiser'] },
          poor: { strengths: ['Many'] },
        },
        shape: 'parts',
        headings: ['success profiles', 'what we will assess'],
      },
      form.short(
        form.map({
          behaviours: form.field(
            {
              title: 'Behaviours',
              guidance: 'Each behaviour and its level, 1 to 6.',
              example: {
                good: [
                  { name: 'Leadership', level: 3 },
                  { name: 'Working together', level: 3 },
                ],
                poor: ['Team player'],
                refused: true,
              },
              shape: 'records',
              item: 'name',
              vocabulary: behaviours,
              anywhere: true,
            },
            form.list(
              form.short(
                form.map({
                  name: form.field(
                    {
                      title: 'Name',
                      guidance: 'The behaviour, by its name in Success Profiles.',
                      example: { good: 'Leadership', poor: 'Team player', refused: true },
                      vocabulary: behaviours,
                    },
                    term(behaviours),
                  ),
                  level: form.field(
                    {
                      title: 'Level',
                      guidance: 'From 1 (administrative grades) to 6 (directors).',
                      example: { good: 3, poor: 'HEO', refused: true },
                    },
                    z.number().int().min(1).max(6),
                  ),
                }),
                z.enum(values(behaviours)),
                behaviourWithLevel,
              ),
            ),
          ),
          strengths: form.field(
            {
              title: 'Strengths',
              guidance: 'What a person does often, well and with energy.',
              example: { good: ['Organiser', 'Mediator'], poor: ['Hard worker'] },
              shape: 'texts',
            },
            form.list(text),
          ),
          abilities: form.field(
            {
              title: 'Abilities',
              guidance: 'Aptitudes that are tested.',
              example: { good: ['Verbal test'], poor: ['Intelligence'] },
              shape: 'texts',
            },
            form.list(text),
          ),
          technical: form.field(
            {
              title: 'Technical',
              guidance: 'Skills of the profession that are tested.',
              example: { good: ['Chart work'], poor: ['IT'] },
              shape: 'texts',
              headings: ['technical skills'],
            },
            form.list(text),
          ),
          experience: form.field(
            {
              title: 'Experience',
              guidance: 'What the person must have done.',
              example: { good: ['Has led a crew through a winter.'], poor: ['Relevant experience'] },
              shape: 'texts',
            },
            form.list(text),
          ),
        }),
        text,
      ),
    ),
  };
}

/** `Leadership (level 3)`, `Working together, Level 2`. */
const behaviourWithLevel = z
  .string()
  .regex(new RegExp(`^(?:${values(behaviours).join('|')})[\\s,–—-]*\\(?\\b[Ll][Ee][Vv][Ee][Ll]\\s+[1-6]\\)?$`));
