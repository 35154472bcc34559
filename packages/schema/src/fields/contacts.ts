import { type Form, prose, text } from '../form.ts';

/** Whom the post deals with. */
export function contactsField(form: Form) {
  return {
    contacts: form.field(
      {
        title: 'Key relationships and contacts',
        guidance: 'Whom the post deals with inside and outside, and what for: “Party – purpose”.',
        example: {
          good: {
            internal: ['Shift leads – agree priorities at the start of each watch.'],
            external: ['Coastguard – share incident information.'],
          },
          poor: { intro: 'Various.' },
        },
        shape: 'contacts',
        headings: [
          'key relationships',
          'contacts',
          'key contacts',
          'relationships',
          'relationships and contacts',
          'working relationships',
          'contacts and communications',
          'key stakeholders',
          'stakeholders',
          'key working relationships',
          'communications and working relationships',
        ],
      },
      form.short(
        form.map({
          intro: form.field(
            {
              title: 'Introduction',
              guidance: 'A sentence before the lists.',
              example: { good: 'Works across the agency and with harbour users.', poor: 'See below.' },
            },
            prose,
          ),
          internal: form.field(
            {
              title: 'Internal',
              guidance: 'People inside the organisation.',
              example: { good: ['Shift leads – agree priorities at the start of each watch.'], poor: ['Colleagues'] },
              shape: 'contact-lines',
              headings: ['internal contacts', 'internal relationships', 'internal stakeholders'],
            },
            form.list(form.short(contactOf(form), text)),
          ),
          external: form.field(
            {
              title: 'External',
              guidance: 'People outside the organisation.',
              example: { good: ['Coastguard – share incident information.'], poor: ['Stakeholders – liaison.'] },
              shape: 'contact-lines',
              headings: ['external contacts', 'external relationships', 'external stakeholders'],
            },
            form.list(form.short(contactOf(form), text)),
          ),
        }),
        text,
      ),
    ),
  };
}

function contactOf(form: Form) {
  return form.map({
    party: form.field(
      {
        title: 'Party',
        guidance: 'Who it is: a team, a post or a body, not a person’s name.',
        example: { good: 'Coastguard', poor: 'Stakeholders' },
      },
      text,
    ),
    purpose: form.field(
      {
        title: 'Purpose',
        guidance: 'What the contact is for.',
        example: { good: 'share incident information', poor: 'liaison' },
      },
      text,
    ),
  });
}
