// Leaves alone what is there for the compiler only: `default: return value satisfies never`, which no value reaches.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const isForCompiler = ({ type, expression, argument }) =>
  type === "TSSatisfiesExpression" ||
  ((type === "ExpressionStatement" || type === "ReturnStatement") &&
    isForCompiler(expression ?? argument ?? {}));

const unreachable = {
  shouldIgnore: ({ node }) =>
    node.type === "SwitchCase" && node.test === null && node.consequent.every(isForCompiler)
      ? "no value reaches it"
      : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "unreachable", unreachable)];
