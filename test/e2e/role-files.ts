/** The workspace of the tests in editors: two role files with something to do, and files that are none. */
export const files = {
  'lighthouse-technician.role.yaml': `kind: role-profile
title: Lighthouse Technician
grade: OE
organisation: Northpier Lights Board
reportTo: Lighthouse Manager
purpose: Keeps six lighthouses lit, so that ships can find their way at night.
accountabilities:
  - Inspect each lamp every month, to find faults before it fails.
  - Repair lamps, motors and batteries, so that no light stays dark for a night.
personSpecification:
  essential:
    - Can find a fault in an electrical circuit.
    - Can plan work around tide and weather.
`,
  'signal-keeper.role.md': `---
kind: role-profile
title: Signal Keeper
grade: HEO
reportsTo: Harbour Master
---

## Role purpose

Keeps the signals of the harbour working, so that no ship enters a closed channel.

`,
  'README.md': `# Northpier lights

kind: role-profile
grade: none

`,
  'timetable.yaml': `grade: none
reportTo: nobody
`,
} as const;
