import type { Fact } from "./fact";
import { SECTIONS } from "./sections";

/** `docs/platform.md`: what the host takes for granted of Apps Script, part by part. */
export function platformPage(facts: readonly Fact[]): string {
  const parts = Object.entries(SECTIONS).map(([section, title]) => {
    const of = facts.filter((fact) => fact.section === section);
    return [`## ${section} ${title}`, ...paragraph(of)].join("\n\n");
  });
  return `${[introduction(facts), ...parts].join("\n\n")}\n`;
}

function paragraph(facts: readonly Fact[]): string[] {
  const shown = facts.filter(({ test }) => test).map(({ fact }) => `- ${fact}`);
  const left = facts.flatMap(({ fact, left: why }) => (why ? [`- ${fact} *Why not: ${why}.*`] : []));
  const open = facts.flatMap(({ fact, open: questions }) =>
    questions ? [`- ${fact}${asked(questions)}`] : [],
  );
  return [
    ...list("The host does this, and a test shows it:", shown),
    ...list("The host does not model this:", left),
    ...list("Nobody knows this:", open),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, lines.join("\n")];
}

function asked(questions: readonly string[]): string {
  return questions.length === 0 ? "" : ` The [host probe](host-probe.md) asks: ${questions.join(", ")}.`;
}

function introduction(facts: readonly Fact[]): string {
  const shown = facts.filter(({ test }) => test).length;
  const left = facts.filter(({ left: why }) => why).length;
  const open = facts.filter(({ open: questions }) => questions).length;
  return `# What the local host knows of Apps Script

The local host in \`preview/\` stands in for Google Sheets: it runs the very files that are pushed to Google, and is meant to refuse
whatever Google refuses. This page lists the facts that it is built on, from Google's documentation and from what people have
seen there: ${shown} that a test shows, ${left} that the host does not model, ${open} that nobody knows. What nobody knows the host refuses
where it can: the message names the part of this page.

The page is made from the tables in \`test/preview/facts\`, where each fact names its test; \`vitest -u\` writes it anew.`;
}
