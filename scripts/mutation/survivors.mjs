// Names what the tests do not see as soon as that is known: a whole run takes long.
import { relative } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

class SurvivorReporter {
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (status !== "Survived" && status !== "NoCoverage") return;
    const { line, column } = location.start;
    const to = location.end.line === line ? `-${location.end.column}` : "";
    const place = `${relative(process.cwd(), fileName)}:${line}:${column}${to}`;
    console.log(`not seen: ${place} ${mutatorName} → ${replacement?.replaceAll(/\s+/g, " ")}`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Reporter, "survivors", SurvivorReporter),
];
