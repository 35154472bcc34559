import { applyEdits } from '../src/edit/apply-edits.ts';
import type { Change } from '../src/edit/change.ts';
import { editRole } from '../src/edit/edit-role.ts';
import { parseRole } from '../src/parse-role.ts';
import type { Format } from '../src/role-document.ts';

/** The text after a change, or the sentence that refuses it. */
export function edited(text: string, format: Format, change: Change): string {
  const edits = editRole(parseRole(text, format), change);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

export const path = (text: string): readonly (string | number)[] =>
  text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** A role as a person writes it, with comments, quotation marks and lists of several sorts. */
export const yaml = `# Owned by the harbour office
kind: vacancy
title: "Ferry Master"   # as advertised
grade: HEO
reportsTo: port-manager

purpose: >-
  Runs the ferry on the northern route
  in all weathers.

accountabilities:
# the most important first
- 'Plan crossings.'
- heading: Crew
  items:
  - Agree rotas.   # each spring
  - text: Train crews.
    timeShare: 20
personSpecification:
  essential: [Can plan, "Reads charts"]
closing: 2027-03-31 23:55
`;

export const markdown = `---
kind: vacancy
title: Ferry Master # as advertised
grade: HEO
---

# Ferry Master

## Purpose

Runs the ferry
in *all* weathers.

<!-- Agreed in May -->

## Key accountabilities

### Crossings

1. Plan crossings. {timeShare: 40}
2. Keep boats safe.
   * Check engines.

### Crew

* Agree rotas
  each spring.
* Train crews.

## Person specification

### Essential

- Can plan.

- Reads charts.

## Dimensions

| Name   | Value |
|--------|------:|
| Boats  |     2 |
| Budget |       |

## Getting here

By boat.
`;
