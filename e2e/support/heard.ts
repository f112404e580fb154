import type { Page } from "@playwright/test";
import { type Utterance, utterancesOf } from "../../components/aloud/testing/utterances";

/** What a screen reader says of a part of the page, as it stands. */
export async function heard(page: Page, part = "main"): Promise<readonly Utterance[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: part,
  });
  const { node } = await session.send("DOM.describeNode", { nodeId });
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return utterancesOf(nodes, node.backendNodeId);
}
