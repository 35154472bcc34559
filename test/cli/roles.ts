/** A finished post in both syntaxes, in which nothing is to be found. */
export const FINISHED_YAML = `kind: role-profile
title: Lighthouse Keeper
grade: EO
status: draft
reportsTo: Harbour Master
purpose: Keeps the light burning, so that ships find the harbour at night and in fog.
accountabilities:
  - Light the lamp before dusk each day, so that it is seen from ten miles out.
  - Log the weather every hour, so that pilots can plan their landing.
personSpecification:
  essential:
    - Can repair simple machinery without help.
  desirable:
    - Has worked shifts alone.
problemSolving:
  - Finds out why the lamp fails, with the tools on the island.
decisionMaking:
  - Decides alone when to sound the fog horn.
managementOfResources:
  - Orders oil and spare parts within a yearly budget.
autonomy:
  - Works alone for a week at a time.
impact:
  - Every ship within ten miles relies on the light.
contacts:
  internal:
    - Harbour Master – agree the week's plan.
  external:
    - Coastguard – report ships in distress.
`;

export const FINISHED_MARKDOWN = `---
kind: role-profile
title: Lighthouse Keeper
grade: EO
status: draft
reportsTo: Harbour Master
---

## Role purpose

Keeps the light burning, so that ships find the harbour at night and in fog.

## Key accountabilities

- Light the lamp before dusk each day, so that it is seen from ten miles out.
- Log the weather every hour, so that pilots can plan their landing.

## Person specification

### Essential

- Can repair simple machinery without help.

### Desirable

- Has worked shifts alone.

## Problem solving

- Finds out why the lamp fails, with the tools on the island.

## Decision making

- Decides alone when to sound the fog horn.

## Management of resources

- Orders oil and spare parts within a yearly budget.

## Autonomy

- Works alone for a week at a time.

## Impact

- Every ship within ten miles relies on the light.

## Key relationships and contacts

### Internal

- Harbour Master – agree the week's plan.

### External

- Coastguard – report ships in distress.
`;

/** The same post with a grade that no scheme knows: an error in every status, at line 2. */
export const WRONG_GRADE_YAML = FINISHED_YAML.replace('grade: EO', 'grade: EOO');
export const WRONG_GRADE_MARKDOWN = FINISHED_MARKDOWN.replace('grade: EO', 'grade: EOO');

/** A post in review that lacks what a role profile requires: warnings and no error. */
export const IN_REVIEW = FINISHED_YAML.replace('status: draft', 'status: review').replace(/purpose: .*\n/, '');
