/**
 * Takes what stands in cascade layers out of them, in the order of the layers; what stands in none comes last, as it does in the
 * cascade. Rules of a layer win over those of the layers before it by their place alone then, so none may be more specific than the
 * classes that are to win over it.
 * @param {import("postcss").Root} root changed in place
 * @returns {import("postcss").ChildNode | undefined} the last node that stood in a layer
 * @throws {Error} where a layer stands within another rule: its place in the order of layers would be lost
 */
export function flattenLayers(root) {
  /** @type {Map<string, import("postcss").ChildNode[]>} */
  const layers = new Map();
  root.walkAtRules("layer", (layer) => {
    if (layer.parent !== root)
      throw layer.error("A layer within another rule cannot be put in order.");
    for (const name of layer.params.split(",").map((part) => part.trim())) {
      layers.set(name, [...(layers.get(name) ?? []), ...(layer.nodes ?? [])]);
    }
    layer.remove();
  });
  const inOrder = [...layers.values()].flat();
  root.prepend(inOrder);
  return inOrder.at(-1);
}
